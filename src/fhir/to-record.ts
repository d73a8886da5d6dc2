/** FHIR in, the patient in our own words out: pure, and able to take any JSON. */
import type { DrugRow } from '../record/drug-exposure.ts';
import type { Problem } from '../record/problem.ts';
import type { Coverage, Gap, LeftOut, PatientRecord, Read } from '../record/record.ts';
import type { Report } from '../record/report.ts';
import { atOnce, type Steps } from '../record/steps.ts';
import type { When } from '../record/when.ts';
import { allResults } from './all-results.ts';
import { DRUG_TYPES } from './drug-types.ts';
import { type DrugContext, toDrugRow } from './drugs.ts';
import { nameOf } from './json.ts';
import { type LabContext, type Results, resultsInSteps, type Withdrawn } from './labs.ts';
import { concerns, isAbsence, unreadResults } from './missing.ts';
import { toPatient } from './patient.ts';
import { type ProblemContext, reasonsOf, toAllergy, toEncounter, toFamilyIllnesses, toProblem, toProcedure } from './problems.ts';
import { about, indexOf, type Row, whose } from './references.ts';
import { reportAnswers } from './report-answers.ts';
import { toReport, withoutCorrected } from './reports.ts';

/** What was read, as FHIR: by the loader from a server, or from a file. */
export interface ReadResources {
  /** Without it, the Patient among `resources`. */
  readonly patient?: unknown;
  /** The patient of the launch, known even where the Patient could not be read. */
  readonly patientId?: string;
  /** By resource type. */
  readonly resources: ReadonlyMap<string, readonly unknown[]>;
  /** What came along: medicines and specimens above all. */
  readonly included?: ReadonlyMap<string, readonly unknown[]>;
  /** `fullUrl` of the resources of a file, in the order in which they stand among `resources`. */
  readonly addresses?: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** A file holds what somebody put into it: a type without rows is unknown, not none. */
  readonly isFile?: true;
  readonly coverage: readonly Coverage[];
  /** Which rows each line of `coverage` counts, by its `what`; without it, all of the type. */
  readonly refs?: ReadonlyMap<string, Pick<ReadonlySet<string>, 'has'>>;
  readonly gaps: readonly Gap[];
}

export interface RecordOptions {
  /** Moment of review, milliseconds since 1970: rows dated wholly later are left out. */
  readonly asOf: number;
}

const readOf = <T>(rows: readonly T[], isComplete: boolean): Read<T> => ({ rows, complete: isComplete });

export const toRecord = (read: ReadResources, options: RecordOptions): PatientRecord => atOnce(recordInSteps(read, options));

export function* recordInSteps(read: ReadResources, { asOf }: RecordOptions): Steps<PatientRecord> {
  const resource = read.patient ?? read.resources.get('Patient')?.[0];
  const person = whose(resource, read);
  const patient = toPatient(resource, person.id, asOf);
  const index = yield* indexOf(read);
  yield;

  const leftOut: LeftOut[] = [];
  const leaveOut = (row: Row, why: LeftOut['why'], detail: string, what?: string, was?: Withdrawn): void => {
    leftOut.push({ ref: row.ref, what: what ?? nameOf(row.fields['code']) ?? row.type, why, detail, ...was });
  };
  const unnamed: string[] = [];
  const own = (type: string): readonly Row[] => {
    const found: Row[] = [];
    for (const row of index.rows.get(type) ?? []) {
      if (about(row, person) === 'other') leaveOut(row, 'other-patient', 'it names another patient', row.type);
      else found.push(row);
    }
    return found;
  };

  const birth = patient.birthDate.known ? patient.birthDate.value : undefined;
  const sex = patient.sex.known && patient.sex.value !== 'other' ? patient.sex.value : undefined;
  const problemContext: ProblemContext = { asOf, birth, leaveOut };
  const labContext: LabContext = { resultSets: allResults, index, patient: person, person: { sex, birth }, asOf, leaveOut };
  const results = yield* resultsInSteps({ ...labContext, answers: reportAnswers(labContext) });
  const drugContext: DrugContext = { index, asOf, birth, leaveOut, notNamed: (ref) => unnamed.push(ref) };
  const drugs: DrugRow[] = [];
  const reasons: Problem[] = [];
  for (const row of DRUG_TYPES.flatMap(own)) {
    const drug = toDrugRow(row, drugContext);
    if (!drug) continue;
    drugs.push(drug);
    if (drug.taken !== 'no') reasons.push(...reasonsOf(row, drug, problemContext));
  }
  yield;
  const problems = [...readEach(own('Condition'), toProblem, problemContext), ...reasons];
  const procedures = readEach(own('Procedure'), toProcedure, problemContext);
  const allergies = readEach(own('AllergyIntolerance'), toAllergy, problemContext);
  const reports = withoutCorrected(readEach(own('DiagnosticReport'), toReport, { index, asOf, leaveOut }), ({ ref, name }, by) =>
    leftOut.push({ ref, what: name, why: 'replaced', detail: `${by.status}: ${by.ref}` }),
  );
  const family = own('FamilyMemberHistory').flatMap((row) => toFamilyIllnesses(row, problemContext));
  const encounters = readEach(own('Encounter'), toEncounter, problemContext);

  yield;
  const dates = datesOf(results, drugs, reports);
  yield;
  const typesRead = new Set(index.rows.keys());
  const gaps = [
    ...read.gaps,
    ...(read.isFile ? missingInFile(typesRead, results.vitals.length) : []),
    ...otherPatients(leftOut),
    ...unnamedMedicines(unnamed, read.gaps),
    ...unreadResults(index, person),
  ];
  const isWhole = (type: string, part?: string): boolean => !gaps.some((gap) => concerns(gap, type, part));
  return {
    patient,
    labs: readOf(results.labs, isWhole('Observation', 'laboratory')),
    vitals: readOf(results.vitals, isWhole('Observation', 'vital')),
    drugs: readOf(drugs, areDrugsWhole(gaps)),
    problems: readOf(problems, isWhole('Condition')),
    procedures: readOf(procedures, isWhole('Procedure')),
    allergies: readOf(allergies, isWhole('AllergyIntolerance')),
    reports: readOf(reports, isWhole('DiagnosticReport')),
    family: readOf(family, isWhole('FamilyMemberHistory')),
    encounters: readOf(encounters, isWhole('Encounter')),
    gaps,
    leftOut,
    coverage: read.coverage.map((line) => withLeftOut(withDates(line, dates), leftOut, read.refs?.get(line.what))),
  };
}

function readEach<T, C>(rows: readonly Row[], read: (row: Row, context: C) => T | undefined, context: C): readonly T[] {
  const found: T[] = [];
  for (const row of rows) {
    const one = read(row, context);
    if (one !== undefined) found.push(one);
  }
  return found;
}

// What is not known ------------------------------------------------------------------------------------------------------

/**
 * Statements, doses and supplies add to the orders, and a server that does not have them keeps its medicines in the orders.
 * Without the orders nothing tells that the others are all.
 */
function areDrugsWhole(gaps: readonly Gap[]): boolean {
  const onDrugs = gaps.filter(
    (gap) => isAbsence(gap) && [...DRUG_TYPES, 'Medication'].some((type) => concerns(gap, type, undefined)),
  );
  return onDrugs.every(
    (gap) => gap.why === 'not-offered' && gap.what !== 'Bundle' && gap.what !== 'MedicationRequest' && gap.what !== 'Medication',
  );
}

const ASKED_OF_A_FILE = [
  'Observation',
  'DiagnosticReport',
  'Condition',
  'AllergyIntolerance',
  'Procedure',
  'FamilyMemberHistory',
  'Encounter',
];

const notInBundle = (what: string): Gap => ({
  what,
  why: 'not-in-bundle',
  detail: 'The file holds none, which does not say that there are none.',
});

function missingInFile(present: ReadonlySet<string>, vitalSigns: number): readonly Gap[] {
  const hasDrugs = DRUG_TYPES.some((type) => present.has(type));
  const hasResults = present.has('Observation') || present.has('DiagnosticReport');
  return [
    ...ASKED_OF_A_FILE.filter((type) => !present.has(type) && (type !== 'Observation' || !hasResults)).map(notInBundle),
    ...(present.has('Observation') && vitalSigns === 0 ? [notInBundle('Observation (vital signs)')] : []),
    ...(hasDrugs ? [] : ['MedicationRequest', 'MedicationStatement'].map(notInBundle)),
  ];
}

function otherPatients(leftOut: readonly LeftOut[]): readonly Gap[] {
  const refs = leftOut.filter((row) => row.why === 'other-patient').map((row) => row.ref);
  if (refs.length === 0) return [];
  const rows =
    refs.length === 1
      ? 'One row names another patient and was discarded.'
      : `${refs.length} rows name another patient and were discarded.`;
  return [{ what: 'Patient', why: 'other-patient', detail: rows, refs }];
}

/** The loader has said so already where it could not read the Medication. */
function unnamedMedicines(refs: readonly string[], gaps: readonly Gap[]): readonly Gap[] {
  if (refs.length === 0 || gaps.some((gap) => gap.what === 'Medication')) return [];
  const detail = `${refs.length === 1 ? 'One medicine is' : `${refs.length} medicines are`} named only by a reference that leads nowhere.`;
  return [{ what: 'Medication', why: 'unusable', detail, refs }];
}

/** How many of the rows that a line counts were not used: one row can be left out for several reasons. */
function withLeftOut(line: Coverage, leftOut: readonly LeftOut[], refs: Pick<ReadonlySet<string>, 'has'> | undefined): Coverage {
  const start = `${line.resource}/`;
  const found = new Set<string>();
  for (const { ref } of leftOut) if (refs ? refs.has(ref) : ref.startsWith(start)) found.add(ref);
  return found.size === 0 ? line : { ...line, leftOut: found.size };
}

// From when to when -------------------------------------------------------------------------------------------------------

interface DatedRows {
  /** Undefined where there are no results. */
  readonly labs: Span | undefined;
  readonly vitals: Span;
  readonly drugs: ReadonlyMap<string, Span>;
  readonly reports: Span;
}

/** The earliest and the latest of dates. */
class Span {
  first: When | undefined;
  last: When | undefined;

  constructor(...spans: readonly Span[]) {
    for (const { first, last } of spans) {
      this.add(first);
      this.add(last);
    }
  }

  add(time: When | undefined): void {
    if (!time) return;
    if (!this.first || time.earliest < this.first.earliest) this.first = time;
    if (!this.last || time.earliest >= this.last.earliest) this.last = time;
  }
}

function spanOf<T>(rows: readonly T[], time: (row: T) => When | undefined): Span {
  const span = new Span();
  for (const row of rows) span.add(time(row));
  return span;
}

function datesOf(results: Pick<Results, 'labs' | 'vitals'>, drugs: readonly DrugRow[], reports: readonly Report[]): DatedRows {
  const byType = new Map<string, Span>();
  for (const { ref, start } of drugs) {
    const type = ref.slice(0, ref.indexOf('/'));
    const span = byType.get(type) ?? new Span();
    byType.set(type, span);
    span.add(start);
  }
  return {
    labs: results.labs.length === 0 ? undefined : spanOf(results.labs, (row) => row.time),
    vitals: spanOf(results.vitals, (row) => row.time),
    drugs: byType,
    reports: spanOf(reports, (row) => row.time),
  };
}

function withDates(line: Coverage, rows: DatedRows): Coverage {
  if (line.oldest !== undefined) return line;
  const isVital = /vital/i.test(line.what);
  const isResults = line.resource === 'Observation';
  const results = isVital ? rows.vitals : isResults ? (rows.labs ?? rows.vitals) : undefined;
  const { first, last } = new Span(
    ...[results, rows.drugs.get(line.resource), line.resource === 'DiagnosticReport' ? rows.reports : undefined].filter(
      (span) => span !== undefined,
    ),
  );
  return first && last && line.rows > 0 ? { ...line, oldest: first.text, newest: last.text } : line;
}
