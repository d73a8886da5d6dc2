import * as v from 'valibot';
import { DefectsSchema } from './defects.ts';
import { LAB_TESTS, REPORTS, VITAL_SIGNS } from './lab-tests.ts';
import { isTime } from './relative-time.ts';

/*
 * The format of patients/*.json: one synthetic chart, short enough to read at a glance.
 *
 * Times count back from the moment of launch, so that a chart never grows old:
 *   "now", "-3h", "-40min", "-2d", "-14d 07:30" (that day's wall clock), "-1y6mo", "-31y93d",
 *   with "/day", "/month" or "/year" behind it where the chart knows no better: "-5mo/month".
 *   An absolute FHIR date ("2019-04") is taken as it stands.
 *
 * Results are tables. Each row is a time, then one cell per column; null means "not reported":
 *   a number              as the laboratory prints it, in the units of `laboratory`
 *   "<0.1"                a number with a comparator
 *   any other text        the result in words
 * Single specimens with a status, a note or a pending result stand under `specimens` in the same notation,
 * where null means "no result yet".
 */

const Time = v.pipe(v.string(), v.check(isTime, 'not a time that patient files may write'));
const Text = v.pipe(v.string(), v.nonEmpty());
const Cell = v.union([v.number(), v.string(), v.null()]);

/** Row: a time and as many cells as the table has columns. */
const table = (names: readonly string[]) =>
  v.pipe(
    v.strictObject({
      columns: v.array(v.picklist(names)),
      rows: v.array(v.tupleWithRest([Time], Cell)),
    }),
    v.check(({ columns, rows }) => rows.every((row) => row.length === columns.length + 1), 'a row does not fit the columns'),
  );

const Coded = {
  text: Text,
  icd10: v.optional(v.string()),
  snomed: v.optional(v.string()),
};

const Problem = v.strictObject({
  ...Coded,
  onset: v.optional(Time),
  recorded: v.optional(Time),
  abated: v.optional(Time),
  clinical: v.optional(v.picklist(['active', 'recurrence', 'remission', 'inactive', 'resolved'])),
  verification: v.optional(
    v.picklist(['confirmed', 'provisional', 'differential', 'unconfirmed', 'refuted', 'entered-in-error']),
  ),
  /** Diagnosis of the current visit instead of a problem list entry. */
  visit: v.optional(v.boolean()),
});

const Drug = v.strictObject({
  name: Text,
  /** RxNorm concept identifier of the ingredient. */
  rxnorm: v.optional(v.string()),
  dose: v.optional(Text),
  route: v.optional(Text),
  start: v.optional(Time),
  stop: v.optional(Time),
  /** FHIR status of the order; taken from `stop` when absent. */
  status: v.optional(
    v.picklist(['active', 'on-hold', 'cancelled', 'completed', 'entered-in-error', 'stopped', 'draft', 'unknown', 'not-taken']),
  ),
  /** `order` (usual), `statement`: the patient's own account, `both`. */
  as: v.optional(v.picklist(['order', 'statement', 'both'])),
  /** The order points to a Medication resource instead of naming the drug. */
  byReference: v.optional(v.boolean()),
  /** Taken over from elsewhere rather than prescribed here. */
  reported: v.optional(v.boolean()),
  reason: v.optional(Text),
  stopReason: v.optional(Text),
  /** Doses given on the ward. */
  given: v.optional(v.array(Time)),
  /** Supplies handed out, with the days that one lasts. */
  dispensed: v.optional(v.array(v.strictObject({ at: Time, days: v.number() }))),
});

const Specimen = v.strictObject({
  at: Time,
  status: v.optional(v.picklist(['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'entered-in-error'])),
  note: v.optional(Text),
  values: v.record(v.picklist(Object.keys(LAB_TESTS)), Cell),
});

const Encounter = v.strictObject({
  /** HL7 v3 ActCode: ambulatory, emergency, inpatient. */
  class: v.picklist(['AMB', 'EMER', 'IMP']),
  start: Time,
  /** Absent for the visit from which the app is launched. */
  end: v.optional(Time),
  reason: v.optional(Text),
  service: v.optional(Text),
});

const Limits = v.tuple([v.nullable(v.number()), v.nullable(v.number())]);

const Laboratory = v.strictObject({
  counts: v.picklist(['10*9/L', '10*3/uL', '/uL']),
  haemoglobin: v.picklist(['g/L', 'g/dL']),
  /** The laboratory's own code stands in front of the LOINC code. */
  ownCodes: v.optional(v.boolean()),
  /** Own limits, in the units above, where they differ from the catalogue: for a child, or another analyser. */
  ranges: v.optional(v.record(v.picklist(Object.keys(LAB_TESTS)), Limits)),
});

export const PatientFileSchema = v.strictObject({
  /** Becomes the FHIR id; must not give the diagnosis away. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  /** Heading on the start page. */
  title: Text,
  /** One line on the start page: what this chart lets one see. */
  shows: Text,
  name: v.strictObject({ family: Text, given: Text }),
  mrn: Text,
  sex: v.picklist(['female', 'male']),
  born: Time,
  laboratory: Laboratory,
  encounters: v.pipe(v.array(Encounter), v.minLength(1)),
  cbc: v.optional(table(Object.keys(LAB_TESTS))),
  chemistry: v.optional(table(Object.keys(LAB_TESTS))),
  specimens: v.optional(v.array(Specimen)),
  vitals: v.optional(table(Object.keys(VITAL_SIGNS))),
  reports: v.optional(
    v.array(
      v.strictObject({
        report: v.picklist(Object.keys(REPORTS)),
        at: Time,
        status: v.optional(v.picklist(['registered', 'preliminary', 'final', 'amended'])),
        conclusion: v.optional(Text),
      }),
    ),
  ),
  drugs: v.optional(v.array(Drug)),
  problems: v.optional(v.array(Problem)),
  procedures: v.optional(v.array(v.strictObject({ ...Coded, at: Time }))),
  allergies: v.optional(
    v.array(
      v.strictObject({ text: Text, rxnorm: v.optional(v.string()), reaction: v.optional(Text), recorded: v.optional(Time) }),
    ),
  ),
  family: v.optional(v.array(v.strictObject({ relationship: Text, illness: Text }))),
  /** What goes wrong when this chart is opened. */
  defects: v.optional(DefectsSchema),
});

/** One chart as its file writes it. */
export type PatientFile = v.InferOutput<typeof PatientFileSchema>;

/** @throws ValiError that names the field */
export const readPatientFile = (json: unknown): PatientFile => v.parse(PatientFileSchema, json);
