/** Which questions are worth asking the clinician, the most useful first: those that would move an alert, an open danger or the leaders. */
import { type Question, QUESTION_POINTS, questions } from '../knowledge/questions.ts';
import type { AlertRule, Criterion, Window } from '../knowledge/rule.ts';
import { type ReadyAlert, readyAlerts } from './alerts.ts';
import type { Answers, DrugSuspect, FiredAlert, JudgedCause, JudgedEvidence, OpenQuestion, Verdict } from './assessment.ts';
import type { Chart } from './chart.ts';
import { readyCauses } from './ready-causes.ts';
import { answersBeside, answerTo as answerOn, type Bench, type Ready } from './ready.ts';
import { affirmedBy, answerTo, fallsInto, naranjoQuestionId } from './told.ts';

const byEvidence = new Map<string, Question[]>();
const bySet = new Map<string, Question[]>();
for (const question of questions) {
  for (const id of [...(question.yes ?? []), ...(question.no ?? []), ...(question.onlyYes ?? [])]) add(byEvidence, id, question);
  if (question.records) add(bySet, question.records.set, question);
}

function add(index: Map<string, Question[]>, key: string, question: Question): void {
  const held = index.get(key);
  if (held) held.push(question);
  else index.set(key, [question]);
}

const alertsReading = new Map<string, readonly ReadyAlert[]>(
  [...bySet.keys()].map((set) => [
    set,
    readyAlerts.filter(
      ({ rule }) =>
        !restsOn(rule.when, set) && (reads(rule.when, set) || (rule.loudWhen !== undefined && reads(rule.loudWhen, set))),
    ),
  ]),
);

/** Whether a criterion can be met by a code set; one whose absence it asks for (`not`, `unless`) meets nothing. */
function reads(criterion: Criterion, set: string): boolean {
  if ('all' in criterion) return criterion.all.some((each) => reads(each, set));
  if ('any' in criterion) return criterion.any.some((each) => reads(each, set));
  if ('of' in criterion) return criterion.of.some((each) => reads(each, set));
  return looksFor(criterion, set);
}

/** The finding alone would fire it, in every chart: no reason to ask here. */
function restsOn(criterion: Criterion, set: string): boolean {
  return 'any' in criterion ? criterion.any.some((each) => restsOn(each, set)) : looksFor(criterion, set);
}

/** As a recorded finding, or in the words of a film. */
function looksFor(criterion: Criterion, set: string): boolean {
  return ('cond' in criterion && criterion.cond === set) || ('film' in criterion && criterion.film === set);
}

interface Waiting {
  readonly question: Question;
  readonly causes: Map<string, number>;
  readonly alerts: AlertRule[];
  points: number;
}

export function openQuestions(
  bench: Bench,
  alerts: readonly FiredAlert[],
  causes: readonly JudgedCause[],
  answers: Answers,
): readonly OpenQuestion[] {
  const waiting = new Map<string, Waiting>();
  const hold = (question: Question): Waiting => {
    const held = waiting.get(question.id) ?? { question, causes: new Map<string, number>(), alerts: [], points: 0 };
    waiting.set(question.id, held);
    return held;
  };
  for (const question of questions) if (answers[question.id]) hold(question);
  for (const [rank, cause] of causes.entries()) {
    if (cause.standing === 'set-aside') continue;
    for (const item of cause.evidence) {
      if (item.verdict !== 'unknown') continue;
      for (const question of questionsFor(item, bench.chart.asOf)) {
        if (question.presumes && cause.standing !== 'candidate') continue;
        const held = hold(question);
        held.causes.set(cause.id, (held.causes.get(cause.id) ?? 0) + worth(cause, item, rank));
      }
    }
  }
  for (const [set, reading] of alertsReading) {
    const silent = reading.filter(({ rule }) => !isLoud(rule, alerts));
    for (const question of bySet.get(set) ?? []) {
      if (answerTo(question, answers)?.says === 'yes') continue;
      const supposed = supposing(question, set, bench);
      const moved = silent.filter((alert) => wouldSpeak(alert, supposed, bench));
      if (moved.length > 0) hold(question).alerts.push(...moved.map(({ rule }) => rule));
    }
  }
  for (const held of waiting.values()) {
    const byAlert = Math.max(0, ...held.alerts.map((rule) => QUESTION_POINTS.alert[rule.severity]));
    held.points = byAlert + [...held.causes.values()].reduce((sum, each) => sum + each, 0);
  }
  return gathered(waiting, answers)
    .toSorted((a, b) => b.points - a.points || (a.question.id < b.question.id ? -1 : 1))
    .map((held) => toOpen(held, answers));
}

/** What the Naranjo scale asks about each shown medicine. */
export function drugQuestions(suspects: readonly DrugSuspect[], answers: Answers): readonly OpenQuestion[] {
  return suspects
    .filter((suspect) => suspect.shown || suspect.naranjo.items.some((item) => item.told))
    .flatMap((suspect) =>
      suspect.naranjo.items
        .filter((item) => item.asks)
        .map((item): OpenQuestion => {
          const id = naranjoQuestionId(suspect.id, item.item);
          const answer = answers[id];
          return {
            id,
            question: item.question,
            topic: suspect.name,
            ...(answer && { answer }),
            causes: suspect.mainCause === undefined ? [] : [suspect.mainCause],
            alerts: [],
            suspect: suspect.id,
          };
        }),
    );
}

/** By the item itself, or by the finding that it looks for, where the question covers its whole period. */
function questionsFor({ id }: JudgedEvidence, asOf: number): readonly Question[] {
  const named = byEvidence.get(id);
  if (named) return named;
  const sought = soughtBy.get(id);
  if (!sought) return NO_QUESTIONS;
  return sought.among.filter(({ records }) => records !== undefined && fallsInto(records.within, sought.window, asOf));
}

const NO_QUESTIONS: readonly Question[] = [];

/** Questions that record the finding which a fact looks for, and the period in which it looks. */
interface Sought {
  readonly among: readonly Question[];
  readonly window: Window;
}

const soughtBy: ReadonlyMap<string, Sought> = new Map(
  readyCauses
    .flatMap(({ items }) => items)
    .flatMap(({ item: { id, when } }) => {
      const set = 'cond' in when ? when.cond : 'exposure' in when ? when.exposure : undefined;
      const among = set === undefined ? undefined : bySet.get(set);
      return among ? [[id, { among, window: ('window' in when ? when.window : undefined) ?? 'active' }] as const] : [];
    }),
);

function worth(cause: JudgedCause, item: JudgedEvidence, rank: number): number {
  const weight = QUESTION_POINTS.weight[item.weight];
  if (cause.standing === 'not-yet-excluded') {
    const decides = item.anchor || (item.side === 'against' && item.asks);
    return weight * QUESTION_POINTS.notYetExcluded + (decides ? QUESTION_POINTS.decidesOpen : 0);
  }
  if (cause.folded) return weight * QUESTION_POINTS.folded;
  return weight * (rank < QUESTION_POINTS.leadingCandidates ? QUESTION_POINTS.leading : QUESTION_POINTS.candidate);
}

const isLoud = (rule: AlertRule, alerts: readonly FiredAlert[]): boolean =>
  alerts.some((alert) => alert.id === rule.id && !alert.quiet);

/** Judges the alert as if the answer were yes. */
function wouldSpeak({ when, loudWhen }: ReadyAlert, supposed: Bench, bench: Bench): boolean {
  if (verdictOn(when, supposed) !== 'met') return false;
  return verdictOn(when, bench) !== 'met' || (loudWhen !== undefined && verdictOn(loudWhen, supposed) === 'met');
}

const verdictOn = (criterion: Ready, bench: Bench): Verdict => answerOn(criterion, bench).verdict;

/** As if the answer were yes: whatever does not look for that finding stays answered. */
function supposing(question: Question, set: string, bench: Bench): Bench {
  const { chart, compute, unexplained, readings } = bench;
  const { record, finding, asOf, index, onset, age, starts, exposures, suspects, drugsKnown, results } = chart;
  const affirmed = affirmedBy(question, chart.asOf);
  const rows = [...(chart.recorded.get(set) ?? []), ...(affirmed ? [affirmed] : [])];
  const denied = new Map(chart.told.denied);
  denied.delete(set);
  const supposed: Chart = {
    record,
    finding,
    asOf,
    index,
    onset,
    age,
    starts,
    exposures,
    suspects,
    drugsKnown,
    results,
    recorded: { get: (each) => (each === set ? rows : chart.recorded.get(each)) },
    told: { ...chart.told, denied },
  };
  return { chart: supposed, compute, unexplained, answers: answersBeside(set, bench), readings };
}

const wideQuestions = questions.filter((question) => questions.some((part) => part.partOf === question.id));

/** The parts of a wide question give it their worth, and wait for a yes to it. */
function gathered(waiting: ReadonlyMap<string, Waiting>, answers: Answers): readonly Waiting[] {
  const rows = new Map(waiting);
  for (const wide of wideQuestions) {
    const parts = [...waiting.values()].filter((held) => held.question.partOf === wide.id);
    if (parts.length === 0 && !answers[wide.id]) continue;
    const causes = new Map(parts.flatMap((part) => [...part.causes]));
    const points = Math.max(0, ...parts.map((part) => part.points));
    rows.set(wide.id, { question: wide, causes, alerts: parts.flatMap((part) => part.alerts), points });
    if (answers[wide.id]?.says === 'yes') continue;
    for (const part of parts) if (!answers[part.question.id]) rows.delete(part.question.id);
  }
  return [...rows.values()];
}

function toOpen({ question, causes, alerts }: Waiting, answers: Answers): OpenQuestion {
  const answer = answers[question.id];
  return {
    id: question.id,
    question: question.question,
    topic: question.topic,
    ...(answer && { answer }),
    causes: [...causes.keys()],
    alerts: [...new Set(alerts.map((rule) => rule.id))],
  };
}
