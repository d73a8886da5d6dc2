import { type Fields, codeOf, codesOf, fieldsOf, labelOf, rowsOf, textOf, whenOf } from './json.ts';
import type { Patient } from '../record/record.ts';
import { DAY, isAfter } from '../record/when.ts';

/** @param asOf a death after the review has not happened yet */
export function toPatient(resource: unknown, id: string, asOf: number): Patient {
  const fields = fieldsOf(resource);
  const identifier = identifierOf(fields);
  const deceased = deceasedOf(fields, asOf);
  return {
    ref: `Patient/${id}`,
    id,
    name: nameOfPerson(fields) ?? 'Name not recorded',
    birthDate: birthDateOf(fields, asOf),
    sex: sexOf(fields),
    ...(identifier !== undefined && { identifier }),
    ...(deceased !== undefined && { deceased }),
  };
}

function nameOfPerson(patient: Fields): string | undefined {
  const names = rowsOf(patient['name']);
  const current = names.filter((name) => codeOf(name['use']) !== 'old');
  const name =
    current.find((each) => codeOf(each['use']) === 'official') ??
    current.find((each) => codeOf(each['use']) === 'usual') ??
    current[0] ??
    names[0];
  if (!name) return undefined;
  const given = Array.isArray(name['given']) ? name['given'] : [name['given']];
  const parts = [...given, name['family']].flatMap((part) => textOf(part) ?? []);
  return labelOf(name['text']) ?? labelOf(parts.join(' '));
}

/** In the east a child of this morning is born on a day that UTC has not reached. */
function birthDateOf(patient: Fields, asOf: number): Patient['birthDate'] {
  const time = whenOf(patient['birthDate']);
  if (time && isAfter(time, asOf + DAY)) return { known: false, gap: 'the birth date lies after the review' };
  if (time) return { known: true, value: time };
  return {
    known: false,
    gap: patient['birthDate'] === undefined ? 'the birth date is not recorded' : 'the birth date could not be read',
  };
}

function sexOf(patient: Fields): Patient['sex'] {
  const gender = codeOf(patient['gender']);
  if (gender === 'male' || gender === 'female' || gender === 'other') return { known: true, value: gender };
  return { known: false, gap: 'the administrative gender is not recorded' };
}

const isRecordNumber = (identifier: Fields): boolean => codesOf(identifier['type']).some((code) => code.code === 'MR');

/** Table 0203: social security, national, passport and driving licence numbers. */
const CIVIL = new Set(['SS', 'SB', 'NI', 'NNUSA', 'PPN', 'DL']);

const isCivil = (identifier: Fields): boolean =>
  /ssn/i.test(textOf(identifier['system'])?.slice(0, 200) ?? '') ||
  codesOf(identifier['type']).some((code) => code.code !== undefined && CIVIL.has(code.code));

/** The medical record number where one is marked as such, never a number of civil life. */
function identifierOf(patient: Fields): string | undefined {
  const identifiers = rowsOf(patient['identifier']).filter((each) => !isCivil(each));
  const chosen =
    identifiers.find(isRecordNumber) ?? identifiers.find((each) => codeOf(each['use']) === 'usual') ?? identifiers[0];
  return labelOf(chosen?.['value']);
}

function deceasedOf(patient: Fields, asOf: number): boolean | undefined {
  const flag = patient['deceasedBoolean'];
  if (typeof flag === 'boolean') return flag;
  const time = whenOf(patient['deceasedDateTime']);
  return time ? time.earliest <= asOf : undefined;
}
