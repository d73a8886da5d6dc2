import type { IssueCode } from './fhir-answer.ts';
import { dateFilter, type DateRange, dateRange } from './fhir-date.ts';

/** The answer to a request that the server understands but will not do. */
export class Refusal extends Error {
  readonly status: number;
  readonly issue: IssueCode;

  constructor(status: number, issue: IssueCode, message: string) {
    super(message);
    this.status = status;
    this.issue = issue;
  }
}

type Parameter = { readonly kind: 'token' | 'date' | 'reference' | 'id'; readonly paths: readonly string[] };

const token = (...paths: string[]): Parameter => ({ kind: 'token', paths });
const date = (...paths: string[]): Parameter => ({ kind: 'date', paths });
const WHO = { patient: { kind: 'reference', paths: ['subject', 'patient'] } } as const;
const WHOSE = { ...WHO, subject: { kind: 'reference', paths: ['subject'] } } as const;
const EFFECTIVE = date('effectiveDateTime', 'effectivePeriod', 'effectiveInstant');

export const HELD_TYPES = [
  'Patient',
  'Practitioner',
  'Medication',
  'Observation',
  'Specimen',
  'DiagnosticReport',
  'Condition',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'MedicationDispense',
  'AllergyIntolerance',
  'Procedure',
  'Encounter',
  'FamilyMemberHistory',
] as const;

/** A resource type that this server holds. */
export type HeldType = (typeof HELD_TYPES)[number];

export const isHeld = (type: string): type is HeldType => (HELD_TYPES as readonly string[]).includes(type);

type Parameters = Readonly<Record<string, Parameter>>;

/** The search parameters that each type understands besides `_id`, `_count`, `_format` and `_sort`. */
export const SEARCHES: Readonly<Record<HeldType, Parameters>> = {
  Patient: {},
  Practitioner: {},
  Medication: { code: token('code') },
  Observation: { ...WHOSE, code: token('code'), category: token('category'), status: token('status'), date: EFFECTIVE },
  Specimen: { ...WHOSE, type: token('type'), collected: date('collection.collectedDateTime') },
  DiagnosticReport: { ...WHOSE, code: token('code'), category: token('category'), status: token('status'), date: EFFECTIVE },
  Condition: {
    ...WHOSE,
    code: token('code'),
    category: token('category'),
    'clinical-status': token('clinicalStatus'),
    'verification-status': token('verificationStatus'),
    'onset-date': date('onsetDateTime', 'onsetPeriod'),
    'recorded-date': date('recordedDate'),
  },
  MedicationRequest: {
    ...WHOSE,
    code: token('medicationCodeableConcept'),
    status: token('status'),
    intent: token('intent'),
    authoredon: date('authoredOn'),
  },
  MedicationStatement: {
    ...WHOSE,
    code: token('medicationCodeableConcept'),
    status: token('status'),
    effective: date('effectivePeriod', 'effectiveDateTime'),
  },
  MedicationAdministration: {
    ...WHOSE,
    code: token('medicationCodeableConcept'),
    status: token('status'),
    'effective-time': date('effectiveDateTime', 'effectivePeriod'),
  },
  MedicationDispense: {
    ...WHOSE,
    code: token('medicationCodeableConcept'),
    status: token('status'),
    whenhandedover: date('whenHandedOver'),
  },
  AllergyIntolerance: { ...WHO, code: token('code'), 'clinical-status': token('clinicalStatus') },
  Procedure: {
    ...WHOSE,
    code: token('code'),
    status: token('status'),
    date: date('performedDateTime', 'performedPeriod'),
  },
  Encounter: { ...WHOSE, status: token('status'), class: token('class'), date: date('period') },
  FamilyMemberHistory: { ...WHO, status: token('status') },
};

/** `_include` values by type; included resources are always Medications. */
export const INCLUDES: Readonly<Partial<Record<HeldType, string>>> = {
  MedicationRequest: 'MedicationRequest:medication',
  MedicationStatement: 'MedicationStatement:medication',
  MedicationAdministration: 'MedicationAdministration:medication',
  MedicationDispense: 'MedicationDispense:medication',
};

const DEFAULT_ROWS = 50;
/** A larger `_count` is lowered to this without a word, as real servers do. */
const MOST_ROWS = 200;

type Test = (resource: object) => boolean;

/** A search that has been understood. */
export interface Search {
  readonly type: HeldType;
  readonly tests: readonly Test[];
  readonly count: number;
  readonly include: boolean;
  /** Patients named by `patient` or `subject`, without `Patient/`. */
  readonly patients: readonly string[];
}

/**
 * Reads the parameters of one search.
 *
 * @throws Refusal 400 for a parameter, modifier or value that this server does not support: a filter that
 * is silently ignored would return other rows than were asked for
 */
export function readSearch(type: HeldType, parameters: URLSearchParams): Search {
  const known = SEARCHES[type];
  const tests: Test[] = [];
  const patients: string[] = [];
  let [count, include] = [DEFAULT_ROWS, false];
  for (const [name, value] of parameters) {
    if (name === '_count') count = readCount(value);
    else if (name === '_include') include = readInclude(type, value);
    else if (name === '_format') readFormat(value);
    else if (name !== '_sort') {
      const parameter = name === '_id' ? ({ kind: 'id', paths: ['id'] } as const) : known[name];
      if (!parameter) throw new Refusal(400, 'not-supported', `${type} cannot be searched by "${name}"`);
      if (parameter.kind === 'reference') patients.push(...value.split(',').map(patientId));
      tests.push(testOf(name, parameter, value));
    }
  }
  refuseThirdDate(known, parameters);
  return { type, tests, count, include, patients };
}

/** Whether the resource passes every parameter. */
export function isMatch(search: Search, resource: object): boolean {
  return search.tests.every((test) => test(resource));
}

function testOf(name: string, { kind, paths }: Parameter, value: string): Test {
  if (value === '') throw new Refusal(400, 'value', `"${name}" has no value`);
  const choices = value.split(',');
  return {
    date: () => dateTest(name, paths, value),
    token: (): Test => (resource) =>
      paths.flatMap((path) => tokensAt(resource, path)).some((found) => choices.some((asked) => isToken(asked, found))),
    reference: (): Test => (resource) =>
      paths.some((path) => choices.map(patientId).includes(patientId(textAt(resource, `${path}.reference`)))),
    id: (): Test => (resource) => choices.includes(textAt(resource, 'id')),
  }[kind]();
}

function dateTest(name: string, paths: readonly string[], value: string): Test {
  const passes = dateFilter(value);
  if (!passes) throw new Refusal(400, 'value', `"${name}" is not a date this server reads: ${value}`);
  return (resource) => paths.flatMap((path) => rangesAt(resource, path)).some(passes);
}

function refuseThirdDate(known: Parameters, parameters: URLSearchParams): void {
  for (const name of new Set(parameters.keys())) {
    if (known[name]?.kind === 'date' && parameters.getAll(name).length > 2) {
      throw new Refusal(400, 'invalid', `at most two "${name}" parameters are supported`);
    }
  }
}

function readCount(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Refusal(400, 'value', '_count must be a positive whole number');
  return Math.min(Number(value), MOST_ROWS);
}

function readInclude(type: HeldType, value: string): true {
  if (INCLUDES[type] === value) return true;
  throw new Refusal(400, 'not-supported', `_include=${value} is not supported for ${type}`);
}

function readFormat(value: string): void {
  if (!/^(application\/(fhir\+)?)?json$/.test(value)) throw new Refusal(406, 'not-supported', 'this server speaks JSON only');
}

interface Token {
  readonly system?: string;
  readonly code: string;
}

/** `code` matches in any system, `|code` only without one, `system|` any code of the system. */
function isToken(asked: string, found: Token): boolean {
  const bar = asked.indexOf('|');
  if (bar < 0) return found.code === asked;
  const [system, code] = [asked.slice(0, bar), asked.slice(bar + 1)];
  return (found.system ?? '') === system && (code === '' || found.code === code);
}

function tokensAt(resource: object, path: string): readonly Token[] {
  return [valueAt(resource, path)].flat().flatMap((found): Token[] => {
    if (typeof found === 'string') return [{ code: found }];
    if (!isObject(found)) return [];
    const codings = Array.isArray(found['coding']) ? found['coding'] : [found];
    return codings.filter(isObject).flatMap(({ system, code }) => {
      if (typeof code !== 'string') return [];
      return [typeof system === 'string' ? { system, code } : { code }];
    });
  });
}

function rangesAt(resource: object, path: string): readonly DateRange[] {
  const found = valueAt(resource, path);
  if (typeof found === 'string') return [dateRange(found)].filter((range) => range !== undefined);
  if (!isObject(found)) return [];
  const [start, end] = [found['start'], found['end']].map((text) => (typeof text === 'string' ? dateRange(text) : undefined));
  if (!start && !end) return [];
  return [{ earliest: start?.earliest ?? Number.NEGATIVE_INFINITY, latest: end?.latest ?? Number.POSITIVE_INFINITY }];
}

function textAt(resource: object, path: string): string {
  const found = valueAt(resource, path);
  return typeof found === 'string' ? found : '';
}

function valueAt(resource: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), resource);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const patientId = (reference: string): string => reference.replace(/^Patient\//, '');
