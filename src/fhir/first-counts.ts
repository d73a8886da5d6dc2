/**
 * The blood count of a chart, before the rest of it is understood: what the finding needs, with the tables of the blood count only,
 * so that it can be shown while the others are still being fetched.
 */
import { bloodCountAnalytes } from '../knowledge/blood-count-analytes.ts';
import { bloodCountConversions, bloodCountUnits } from '../knowledge/blood-count-units.ts';
import { bloodCount } from '../knowledge/code-sets/blood-count.ts';
import type { Coding } from '../record/coding.ts';
import type { PatientRecord } from '../record/record.ts';
import type { Steps } from '../record/steps.ts';
import { DRUG_TYPES } from './drug-types.ts';
import { codesOf, nameOf, rowsOf } from './json.ts';
import { ResultSets } from './lab-sets.ts';
import { resultsInSteps } from './labs.ts';
import { concerns, unreadResults } from './missing.ts';
import { toPatient } from './patient.ts';
import { type Index, indexOf, whose } from './references.ts';
import type { ReadResources, RecordOptions } from './to-record.ts';

/** Counts as the whole record holds them, and what else in the chart could move their limits. */
export interface FirstCounts extends Pick<PatientRecord, 'patient' | 'labs' | 'vitals'> {
  /** Words and codes of problems and reasons, unread: of anybody, at any time, withdrawn or not. */
  readonly mentions: readonly { readonly text: string; readonly codes: readonly Coding[] }[];
}

const bloodCountOnly = new ResultSets({
  sets: bloodCount,
  analytes: bloodCountAnalytes,
  units: { units: bloodCountUnits, conversions: bloodCountConversions },
  isPartOnly: true,
});

/** @returns undefined where only the whole tables tell what a row of the blood count is */
export function* firstCountsInSteps(read: ReadResources, { asOf }: RecordOptions): Steps<FirstCounts | undefined> {
  const resource = read.patient ?? read.resources.get('Patient')?.[0];
  const person = whose(resource, read);
  const patient = toPatient(resource, person.id, asOf);
  const index = yield* indexOf(read);
  yield;
  const birth = patient.birthDate.known ? patient.birthDate.value : undefined;
  const sex = patient.sex.known && patient.sex.value !== 'other' ? patient.sex.value : undefined;
  const results = yield* resultsInSteps({
    resultSets: bloodCountOnly,
    index,
    patient: person,
    person: { sex, birth },
    asOf,
    // The whole record says what was left out, and why.
    leaveOut: () => undefined,
  });
  if (results.isUncertain) return undefined;
  yield;
  const gaps = [...read.gaps, ...unreadResults(index, person)];
  return {
    patient,
    labs: { rows: results.labs, complete: !gaps.some((gap) => concerns(gap, 'Observation', 'laboratory')) },
    vitals: { rows: results.vitals, complete: !gaps.some((gap) => concerns(gap, 'Observation', 'vital')) },
    mentions: mentionsIn(index),
  };
}

/** Where a chart writes what somebody has. */
const PLACES = [
  ['Condition', 'code'],
  ['Encounter', 'reasonCode'],
  ...DRUG_TYPES.map((type) => [type, 'reasonCode'] as const),
] as const;

const mentionsIn = (index: Index): FirstCounts['mentions'] =>
  PLACES.flatMap(([type, field]) =>
    (index.rows.get(type) ?? []).flatMap((row) =>
      rowsOf(row.fields[field]).map((concept) => ({ text: nameOf(concept) ?? '', codes: codesOf(concept) })),
    ),
  );
