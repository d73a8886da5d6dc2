import { describe, expect, test } from 'vitest';
import { toPatient } from '../../src/fhir/patient.ts';
import { AS_OF, PATIENT } from './a-chart.ts';

const patient = (changes: Record<string, unknown>) => toPatient({ ...PATIENT, ...changes }, 'pt', AS_OF);

describe('the name over the chart', () => {
  const maiden = { use: 'old', family: 'Eze', given: ['Ada'] };
  test.each([
    ['given and family name', [{ given: ['Ada', 'Ngozi'], family: 'Okafor' }], 'Ada Ngozi Okafor'],
    ['as the hospital writes it', [{ text: 'OKAFOR, Ada', family: 'Okafor' }], 'OKAFOR, Ada'],
    [
      'the official one of several',
      [
        { use: 'nickname', text: 'Addie' },
        { use: 'official', text: 'Ada Okafor' },
      ],
      'Ada Okafor',
    ],
    ['the present one before the maiden name', [maiden, { family: 'Okafor', given: ['Ada'] }], 'Ada Okafor'],
    ['the maiden name where there is no other', [maiden], 'Ada Eze'],
    ['none', undefined, 'Name not recorded'],
    ['an empty one', [{}], 'Name not recorded'],
    ['one that is no name', 'Ada', 'Name not recorded'],
  ])('%s', (_, name, expected) => expect(patient({ name }).name).toBe(expected));
});

describe('birth date and sex', () => {
  test('a year is a year', () => {
    expect(patient({ birthDate: '1980' }).birthDate).toMatchObject({ known: true, value: { precision: 'year' } });
  });
  test('a child of the next morning in another time zone is born', () => {
    expect(patient({ birthDate: '2026-06-16' }).birthDate.known).toBe(true);
  });
  test.each([
    ['missing', undefined, 'the birth date is not recorded'],
    ['no date', '31/12/1980', 'the birth date could not be read'],
    ['a day that does not exist', '1980-02-30', 'the birth date could not be read'],
    ['a day to come', '2026-06-17', 'the birth date lies after the review'],
  ])('a birth date that is %s is not known', (_, birthDate, gap) => {
    expect(patient({ birthDate }).birthDate).toEqual({ known: false, gap });
  });
  test.each(['male', 'female', 'other'])('%s is known', (gender) => {
    expect(patient({ gender }).sex).toEqual({ known: true, value: gender });
  });
  test.each(['unknown', undefined, 'w', 1])('%s is not known', (gender) => expect(patient({ gender }).sex.known).toBe(false));
});

describe('alive or dead at the review', () => {
  test.each([
    ['stated dead', { deceasedBoolean: true }, true],
    ['stated alive', { deceasedBoolean: false }, false],
    ['dead before the review', { deceasedDateTime: '2026-06-14' }, true],
    ['dead after the review', { deceasedDateTime: '2026-06-16' }, false],
    ['not stated', {}, undefined],
  ])('%s', (_, changes, deceased) => expect(patient(changes).deceased).toBe(deceased));
});

describe('the number beside the name', () => {
  const ssn = { system: 'http://hl7.org/fhir/sid/us-ssn', value: '123-45-6789' };
  test.each([
    ['the record number before others', [{ value: '1' }, { value: '4711', type: { coding: [{ code: 'MR' }] } }], '4711'],
    ['the usual one where none is marked', [{ value: '1' }, { use: 'usual', value: '2' }], '2'],
    ['never the social security number', [ssn], undefined],
    ['nor before another', [ssn, { value: '7' }], '7'],
  ])('%s', (_, identifier, expected) => expect(patient({ identifier }).identifier).toBe(expected));

  test('a number that is marked as a social security number in its type is not shown either', () => {
    expect(patient({ identifier: [{ value: '123-45-6789', type: { coding: [{ code: 'SS' }] } }] }).identifier).toBeUndefined();
  });
});
