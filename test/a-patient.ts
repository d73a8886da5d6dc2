/** A well adult, changed only by what the story needs. Days are counted from the day of review: -30 is thirty days before. */
import { codeSets } from '../src/knowledge/code-sets/index.ts';
import type { Code, CodeSet, CodeSetId } from '../src/knowledge/rule.ts';
import type { Coding } from '../src/record/coding.ts';
import type { DrugRow } from '../src/record/drug-exposure.ts';
import type { Comparator, LabResult, ResultValue } from '../src/record/lab-result.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from '../src/record/problem.ts';
import type { PatientRecord, Read } from '../src/record/record.ts';
import type { Report } from '../src/record/report.ts';
import { DAY, when, type When } from '../src/record/when.ts';

/** The moment of review. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

/** The date that lies so many days from the review. */
export const on = (day: number): string => new Date(NOW + day * DAY).toISOString().slice(0, 10);

/** A day, `-3`; or a date or instant as a chart would write it. */
export type Moment = number | string;

export function dated(moment: Moment): When {
  const time = when(typeof moment === 'number' ? on(moment) : moment);
  if (!time) throw new Error(`no date: ${moment}`);
  return time;
}

const morning = (moment: Moment): When => dated(typeof moment === 'number' ? `${on(moment)}T08:00:00Z` : moment);

/** A number, or one with a bound: `<0.1`. */
export type Amount = number | `${'<' | '>'}${'' | '='}${number}`;

let serial = 0;
const ref = (type: string): string => {
  serial += 1;
  return `${type}/${serial}`;
};

function quantity(amount: Amount, unit: string): ResultValue {
  if (typeof amount === 'number') return { kind: 'quantity', value: amount, unit, written: `${amount} ${unit}` };
  const [, comparator = '', digits = ''] = /^([<>]=?)(.*)$/.exec(amount) ?? [];
  const bound = (['<', '<=', '>', '>='] satisfies Comparator[]).find((each) => each === comparator);
  return { kind: 'quantity', value: Number(digits), unit, written: `${amount} ${unit}`, ...(bound && { comparator: bound }) };
}

type ResultDetails = Partial<Omit<LabResult, 'value' | 'sets' | 'time'>> & { readonly day?: Moment };

/** A result of a code set: a number in the unit of the set, or words. */
export function result(
  set: CodeSetId,
  value: Amount | { readonly words: string } | null,
  { day = 0, ...more }: ResultDetails = {},
): LabResult {
  const { label, unit = '' }: CodeSet = codeSets[set];
  const held: ResultValue =
    value === null
      ? { kind: 'none', reason: 'not yet reported' }
      : typeof value === 'object'
        ? { kind: 'text', text: value.words }
        : quantity(value, unit);
  return {
    ref: ref('Observation'),
    name: label,
    codes: [],
    sets: [set],
    value: held,
    status: 'final',
    time: morning(day),
    timeBasis: 'collected',
    reports: [],
    interpretation: [],
    ...more,
  };
}

export interface Blood {
  readonly wbc?: Amount | null;
  readonly anc?: Amount | null;
  readonly alc?: Amount | null;
  readonly hgb?: Amount | null;
  readonly plt?: Amount | null;
}

const WELL = { wbc: 6.2, anc: 3.6, alc: 1.9, hgb: 142, plt: 250 } as const satisfies Required<Blood>;
const SETS = { wbc: 'lab.wbc', anc: 'lab.anc', alc: 'lab.alc', hgb: 'lab.hgb', plt: 'lab.plt' } as const;
const LINES = ['wbc', 'anc', 'alc', 'hgb', 'plt'] as const;

/** A full blood count of one tube: what is not named is that of a well adult, `null` was not measured. */
export function blood(changed: Blood = {}, details: ResultDetails = {}): readonly LabResult[] {
  const specimen = details.specimen ?? ref('Specimen');
  return LINES.flatMap((line) => {
    const value = changed[line] === undefined ? WELL[line] : changed[line];
    return value === null ? [] : [result(SETS[line], value, { ...details, specimen })];
  });
}

const SYSTEM: Readonly<Record<Code['system'], string>> = {
  loinc: 'http://loinc.org',
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
  'icd-9-cm': 'http://hl7.org/fhir/sid/icd-9-cm',
  cpt: 'http://www.ama-assn.org/go/cpt',
  other: 'urn:other',
};

/** `icd-10-cm D70.9` or `snomed 386661006`, with a display where the words matter. */
export const coding = (system: Code['system'], code: string, display?: string): Coding => ({
  system: SYSTEM[system],
  code,
  ...(display !== undefined && { display }),
});

type ProblemDetails = Partial<Omit<Problem, 'onset' | 'abatement' | 'recorded' | 'text'>> & {
  readonly onset?: Moment;
  readonly ended?: Moment;
  readonly recorded?: Moment;
};

/** An active entry of the problem list, in the words of the chart. */
export function problem(text: string, { onset, ended, recorded, ...more }: ProblemDetails = {}): Problem {
  return {
    ref: ref('Condition'),
    source: 'problem-list',
    text,
    codes: [],
    active: ended === undefined ? 'yes' : 'no',
    suspected: false,
    ...(onset !== undefined && { onset: dated(onset) }),
    ...(ended !== undefined && { abatement: dated(ended) }),
    ...(recorded !== undefined && { recorded: dated(recorded) }),
    ...more,
  };
}

type DrugDetails = Partial<Omit<DrugRow, 'start' | 'stop'>> & { readonly from?: Moment; readonly to?: Moment };

/** A medicine that is being taken; without `from` its start is not known. */
export function drug(name: string, { from, to, ...more }: DrugDetails = {}): DrugRow {
  return {
    ref: ref('MedicationStatement'),
    source: 'statement',
    name,
    codes: [],
    status: to === undefined ? 'active' : 'completed',
    taken: 'yes',
    ongoing: to === undefined ? 'yes' : 'no',
    ...(from !== undefined && { start: dated(from), startBasis: 'stated' as const }),
    ...(to !== undefined && { stop: dated(to), stopBasis: 'stated' as const }),
    ...more,
  };
}

export const procedure = (text: string, day: Moment, more: Partial<Procedure> = {}): Procedure => ({
  ref: ref('Procedure'),
  text,
  codes: [],
  status: 'completed',
  performed: dated(day),
  ...more,
});

export const report = (name: string, text: string, day: Moment = 0): Report => ({
  ref: ref('DiagnosticReport'),
  name,
  codes: [],
  status: 'final',
  time: morning(day),
  text,
  results: [],
});

export const allergy = (text: string, reactions: readonly string[] = [], more: Partial<Allergy> = {}): Allergy => ({
  ref: ref('AllergyIntolerance'),
  text,
  codes: [],
  reactions,
  active: 'yes',
  noKnown: false,
  ...more,
});

export const relative = (relationship: string, text: string): FamilyIllness => ({
  ref: ref('FamilyMemberHistory'),
  relationship,
  text,
  codes: [],
});

export const encounter = (kind: string, status: string, start: Moment): Encounter => ({
  ref: ref('Encounter'),
  class: kind,
  status,
  start: dated(start),
  reasons: [],
});

type Kind = 'labs' | 'vitals' | 'drugs' | 'problems' | 'procedures' | 'allergies' | 'reports' | 'family' | 'encounters';

export interface Story {
  /** `null`: not known. */
  readonly born?: Moment | null;
  readonly sex?: 'male' | 'female' | 'other' | null;
  /** Instead of the normal count of today. */
  readonly labs?: readonly (LabResult | readonly LabResult[])[];
  readonly vitals?: readonly LabResult[];
  readonly drugs?: readonly DrugRow[];
  readonly problems?: readonly Problem[];
  readonly procedures?: readonly Procedure[];
  readonly allergies?: readonly Allergy[];
  readonly reports?: readonly Report[];
  readonly family?: readonly FamilyIllness[];
  readonly encounters?: readonly Encounter[];
  /** Kinds of data that the server did not give in full. */
  readonly unread?: readonly Kind[];
}

/** A man of 46, well, with a normal blood count of today, and an empty chart that was read in full. */
export function aPatient(story: Story = {}): PatientRecord {
  const { born = '1980-03-02', sex = 'male' } = story;
  const read = <T>(kind: Kind, rows: readonly T[] = []): Read<T> => ({ rows, complete: !story.unread?.includes(kind) });
  return {
    patient: {
      ref: 'Patient/1',
      id: '1',
      name: 'A Patient',
      birthDate: born === null ? { known: false, gap: 'no birth date' } : { known: true, value: dated(born) },
      sex: sex === null ? { known: false, gap: 'no gender' } : { known: true, value: sex },
    },
    labs: read('labs', (story.labs ?? [blood()]).flat()),
    vitals: read('vitals', story.vitals),
    drugs: read('drugs', story.drugs),
    problems: read('problems', story.problems),
    procedures: read('procedures', story.procedures),
    allergies: read('allergies', story.allergies),
    reports: read('reports', story.reports),
    family: read('family', story.family),
    encounters: read('encounters', story.encounters),
    gaps: [],
    leftOut: [],
    coverage: [],
  };
}
