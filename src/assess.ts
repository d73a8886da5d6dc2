/** All the reasoning on one chart; the app, the command line and any service share this one function. */
import { causes as causeCatalogue } from './knowledge/causes/index.ts';
import { INTERACTION_PROBLEMS, TRANSPLANTS } from './knowledge/drug-judgement.ts';
import { RECENT_RESULT_DAYS } from './knowledge/judging-thresholds.ts';
import type { CauseRule, CodeSetId } from './knowledge/rule.ts';
import { suspectDrugs } from './knowledge/suspect-drugs/index.ts';
import { KNOWLEDGE_VERSION } from './knowledge/version.ts';
import { advise } from './reasoning/advice.ts';
import { ageAt, agesAt } from './reasoning/age.ts';
import { fireAlerts } from './reasoning/alerts.ts';
import type { Answers, Assessment } from './reasoning/assessment.ts';
import { keepBench } from './reasoning/bench-behind.ts';
import { rankCauses } from './reasoning/causes.ts';
import type { Chart } from './reasoning/chart.ts';
import { circumstances } from './reasoning/circumstances.ts';
import { compute } from './reasoning/computed.ts';
import { isMeasured } from './reasoning/counts.ts';
import { judgeSuspects, mainCauseOf, withOtherCauses } from './reasoning/drug-causality.ts';
import { duffyNull } from './reasoning/duffy-null.ts';
import { type DrugLists, NOT_RECOGNISED, recogniseDrugs, type TakenDrug } from './reasoning/exposures.ts';
import { findings } from './reasoning/findings.ts';
import { isOld } from './reasoning/judge-recorded.ts';
import { nothingRead } from './reasoning/judge-results.ts';
import { maskingDrugs } from './reasoning/masking.ts';
import { drugQuestions, openQuestions } from './reasoning/questions.ts';
import { type Bench, nothingAnswered } from './reasoning/ready.ts';
import { recordedBySet } from './reasoning/recorded.ts';
import { resultsBySet } from './reasoning/results-by-set.ts';
import type { Medicine } from './reasoning/taken.ts';
import { testimonyOf, toldOf } from './reasoning/told.ts';
import { planWorkup } from './reasoning/workup.ts';
import type { LeftOut, PatientRecord } from './record/record.ts';
import { atOnce, type Steps } from './record/steps.ts';
import { DAY, middle } from './record/when.ts';

export interface AssessOptions extends DrugLists {
  /** What the clinician told during this launch: judged as evidence, and marked as theirs. */
  readonly answers?: Answers;
}

const catalogue = new Map(suspectDrugs.map((drug) => [drug.id, drug]));
const causeRules: readonly CauseRule[] = Object.values(causeCatalogue);
const mainCauses = new Map(suspectDrugs.map((drug) => [drug.id, mainCauseOf(drug, causeRules)]));

/** @param asOf moment of review, milliseconds since 1970; nothing in the record is dated later */
export const assess = (record: PatientRecord, asOf: number, options: AssessOptions = {}): Assessment =>
  atOnce(assessInSteps(record, asOf, options));

export function* assessInSteps(record: PatientRecord, asOf: number, options: AssessOptions = {}): Steps<Assessment> {
  const results = resultsBySet(record);
  yield;
  const { answers = {} } = options;
  const told = testimonyOf(answers, asOf);
  const recorded = yield* recordedBySet(record, told.affirmed);
  yield;
  const isDuffyNull = duffyNull({ results }).verdict === 'met';
  const certain = {
    get: (set: string) => recorded.get(set)?.filter((each) => !each.uncertain && !isOld(each, asOf)),
  };
  const finding = yield* findings(record, asOf, circumstances({ results, recorded: certain, duffyNull: isDuffyNull }, asOf));
  yield;
  const { exposures } = recogniseDrugs(record.drugs.rows, options);
  const medicines = exposures.map((exposure): Medicine => {
    const drug = exposure.drug === undefined ? undefined : catalogue.get(exposure.drug);
    const mainCause = drug && mainCauses.get(drug.id);
    return { ...exposure, ...(drug && { class: drug.class }), ...(mainCause !== undefined && { mainCause }) };
  });
  const latest = [finding.wbc, finding.neutropenia.anc].flatMap((count) => (count ? [middle(count.time)] : []));
  const index = finding.index ? finding.index.time.latest : latest.length > 0 ? Math.max(...latest) : asOf;
  const drugsKnown = record.drugs.complete && record.drugs.rows.length > 0;
  const egfr = (results.get('lab.egfr') ?? [])
    .filter(isMeasured)
    .findLast(({ time }) => index - time.latest <= RECENT_RESULT_DAYS * DAY)?.value.value;
  const has = (set: CodeSetId): boolean =>
    (recorded.get(set) ?? []).some((each) => each.source !== 'family' && each.source !== 'allergy' && !each.negated);
  const facts = {
    listComplete: drugsKnown,
    ...(egfr !== undefined && { egfr }),
    problems: Object.entries(INTERACTION_PROBLEMS).flatMap(([problem, sets]) => (sets.some(has) ? [problem] : [])),
  };
  const suspects = judgeSuspects({
    exposures: medicines,
    finding,
    allergies: record.allergies.rows,
    lists: options,
    asOf,
    facts,
    ...(options.answers && { answers }),
    transplanted: TRANSPLANTS.some(has),
    mainCauseOf: (drug) => mainCauses.get(drug.id),
  });
  yield;
  const birth = record.patient.birthDate.known ? record.patient.birthDate.value : undefined;
  const chart: Chart = {
    record,
    finding,
    asOf,
    index,
    onset: finding.onset ? finding.onset.time.earliest : index,
    age: birth && agesAt(birth, index),
    starts: [],
    exposures: medicines,
    suspects,
    drugsKnown,
    results,
    recorded,
    told,
  };
  const bench: Bench = { chart, compute, unexplained: undefined, answers: nothingAnswered(), readings: nothingRead() };
  const alerts = fireAlerts(bench);
  yield;
  const causes = rankCauses(bench, alerts);
  yield;
  const workup = planWorkup(bench, alerts, causes);
  yield;
  const drugSuspects = withOtherCauses(suspects, causes);
  const assessment: Assessment = {
    patient: record.patient,
    asOf: new Date(asOf).toISOString(),
    knowledge: KNOWLEDGE_VERSION,
    record: { ...record, leftOut: [...record.leftOut, ...medicinesLeftOut(record, exposures)] },
    ...(birth && { ageInYears: ageAt(birth, asOf, 'a').least }),
    finding,
    alerts,
    exposures: medicines,
    drugSuspects,
    masking: maskingDrugs(medicines, finding, facts, asOf),
    causes,
    judgedCauses: Object.keys(causeCatalogue).length,
    workup: workup.items,
    checklist: workup.checklist,
    ...(workup.message !== undefined && { workupMessage: workup.message }),
    ...advise(bench, alerts, causes),
    gaps: record.gaps,
    questions: [...openQuestions(bench, alerts, causes, answers), ...drugQuestions(drugSuspects, answers)],
    told: toldOf(answers, drugSuspects),
  };
  keepBench(assessment, bench);
  return assessment;
}

/** Medicines that could not be judged: they may be anything, so they are named. */
function medicinesLeftOut({ drugs }: PatientRecord, exposures: readonly TakenDrug[]): readonly LeftOut[] {
  const unrecognised = exposures
    .filter((exposure) => exposure.recognisedBy === NOT_RECOGNISED)
    .flatMap(({ name, refs }) =>
      refs.map((ref): LeftOut => ({ ref, what: name, why: 'not-recognised', detail: 'no list holds its code or its name' })),
    );
  const denied = drugs.rows
    .filter((row) => row.taken === 'no')
    .map((row): LeftOut => ({ ref: row.ref, what: row.name, why: 'not-done', detail: 'stated as not taken' }));
  return [...unrecognised, ...denied];
}
