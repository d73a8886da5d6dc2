/** Causes, alerts and what is not known, turned into a short ordered list of tests with what was already done. */
import { causes as catalogue } from '../knowledge/causes/index.ts';
import { POLICY } from '../knowledge/ranking.ts';
import type { CauseRule, TestId, WorkupSet, WorkupTest } from '../knowledge/rule.ts';
import { tests } from '../knowledge/workup.ts';
import { workupSets } from '../knowledge/workup-sets.ts';
import type { LabResult } from '../record/lab-result.ts';
import { DAY, middle, type When } from '../record/when.ts';
import { bare } from './answer.ts';
import type { Finding, FiredAlert, JudgedCause, WorkupItem } from './assessment.ts';
import type { Chart, Place } from './chart.ts';
import { valueWords } from './fact-words.ts';
import { judgeRule, readyFor } from './judge.ts';
import { recordedWithin } from './judge-recorded.ts';
import { reachOf } from './reach.ts';
import { answerTo, type Bench, type Ready } from './ready.ts';
import type { Recorded } from './recorded.ts';

const EVER = reachOf('index', 'P99Y');
const IN_RULE: Place = { kind: 'rule' };

const testOf = (id: TestId): WorkupTest => tests[id];
const isTest = (id: string): id is TestId => id in tests;
const TEST_IDS = Object.keys(tests).filter(isTest);

/** Points that a test collected, and who asked. */
interface Asked {
  points: number;
  readonly reasons: Set<string>;
}

export interface Workup {
  readonly items: readonly WorkupItem[];
  /** Steps without a specimen: one checklist line. */
  readonly checklist: readonly TestId[];
  readonly message?: string;
}

export function planWorkup(bench: Bench, alerts: readonly FiredAlert[], causes: readonly JudgedCause[]): Workup {
  const { chart } = bench;
  if (!chart.finding.screened) return { items: otherLineItems(bench), checklist: [] };
  const candidates = causes.filter((cause) => cause.standing === 'candidate');
  const firing = firingSets(withCandidates(bench, candidates));
  const only = firing.filter((set) => set.only);
  const asked = new Map<TestId, Asked>();
  const add = (test: TestId, points: number, reason: string): void => {
    const held = asked.get(test) ?? { points: 0, reasons: new Set<string>() };
    held.points += points;
    held.reasons.add(reason);
    asked.set(test, held);
  };
  for (const set of only.length > 0 ? only : firing) {
    for (const [test, points] of set.asks) add(test, points, set.id);
  }
  for (const suspect of chart.suspects.filter((each) => each.shown).slice(0, 1))
    add('drug-history', POLICY.points.drugSuspect, suspect.id);
  askForAlerts(alerts, add);
  askForCandidates(bench, candidates, alerts, only.length > 0, add);
  if (only.length === 0) askForOpen(causes, add);
  const rows = [...asked].map(([id, each]) => ({
    id,
    points: each.points + costPoints(testOf(id)),
    reasons: [...each.reasons],
    status: statusOf(testOf(id), chart),
  }));
  return arrange(rows, bench, candidates, alerts, only);
}

/** Only haemoglobin or platelets are low: a repeat count and a film, no cause list. */
function otherLineItems(bench: Bench): readonly WorkupItem[] {
  const low = bench.chart.finding.lines.some((line) => (line.line === 'hgb' || line.line === 'plt') && line.low === true);
  if (!low) return [];
  return POLICY.otherLineOnly.map((id) =>
    item({ id, points: 0, reasons: ['another line is low'], status: statusOf(testOf(id), bench.chart) }, []),
  );
}

/** `unexplained`: no candidate has enough points; only the workup asks it. */
function withCandidates(bench: Bench, candidates: readonly JudgedCause[]): Bench {
  const unexplained = (candidates[0]?.points ?? 0) < POLICY.unexplainedBelow;
  const { chart, compute, answers, readings } = bench;
  return { chart, compute, unexplained: bare(unexplained ? 'met' : 'unmet'), answers: answers.slice(), readings };
}

/** A set with its tests in the order of the catalogue. */
interface AskingSet extends WorkupSet {
  readonly fires: Ready;
  readonly asks: readonly (readonly [TestId, number])[];
}

const askingSets: readonly AskingSet[] = workupSets.map((set) => ({
  ...set,
  fires: readyFor(set.when, IN_RULE),
  asks: TEST_IDS.flatMap((test) => {
    const points = set.tests[test];
    return points === undefined ? [] : [[test, points] as const];
  }),
}));

function firingSets(bench: Bench): readonly AskingSet[] {
  return askingSets.filter((set) => answerTo(set.fires, bench).verdict === 'met');
}

type Add = (test: TestId, points: number, reason: string) => void;

/** A test takes the highest of its alerts, not the sum. */
function askForAlerts(alerts: readonly FiredAlert[], add: Add): void {
  const best = new Map<TestId, { points: number; alert: string }>();
  for (const alert of alerts.filter((each) => !each.quiet)) {
    alert.rule.workup.forEach((test, at) => {
      const points = POLICY.points.alert[alert.severity] - at * POLICY.points.alertStep;
      if (points > (best.get(test)?.points ?? 0)) best.set(test, { points, alert: alert.id });
    });
  }
  for (const [test, { points, alert }] of best) add(test, points, alert);
}

function askForCandidates(
  bench: Bench,
  candidates: readonly JudgedCause[],
  alerts: readonly FiredAlert[],
  silenced: boolean,
  add: Add,
): void {
  const specialist = mayUseTierFour(bench, alerts);
  candidates.slice(0, POLICY.points.candidateShares.length).forEach((cause, at) => {
    if (silenced && !(cause.hardAnchor && cause.points >= POLICY.silencedNeedsPoints && cause.category !== 'drug')) return;
    let share: number = POLICY.points.candidateShares[at] ?? 0;
    if (cause.points < POLICY.points.weakBelow) share *= POLICY.points.belowTwoPoints;
    if (cause.recorded.length > 0) share *= POLICY.points.knownDisease;
    cause.settledBy.forEach((test, position) => {
      const { tier } = testOf(test);
      if (tier === 4 && !specialist && !cause.hardAnchor) return;
      add(test, share * Math.max(0, 1 - POLICY.points.positionStep * position) * POLICY.points.tierFactor[tier], cause.id);
    });
  });
}

/** Marrow, genetics, clonality and antibody tests need a reason that a haematologist would accept. */
function mayUseTierFour(bench: Bench, alerts: readonly FiredAlert[]): boolean {
  if (alerts.some((alert) => !alert.quiet && (alert.severity === 'critical' || alert.severity === 'high'))) return true;
  if (POLICY.tierFourRules.some((rule) => judgeRule(rule, bench).verdict === 'met')) return true;
  return (
    isSevere(bench.chart.finding) && judgeRule('PR-64', bench).verdict === 'met' && judgeRule('PR-69', bench).verdict !== 'met'
  );
}

const isSevere = ({ neutropenia: { band } }: Finding): boolean =>
  band === 'severe' || band === 'very-severe' || band === 'profound';

function askForOpen(causes: readonly JudgedCause[], add: Add): void {
  causes
    .filter((cause) => cause.standing === 'not-yet-excluded')
    .forEach((cause, at) => {
      const [first, second] = cause.settledBy;
      if (first) add(first, POLICY.points.notExcludedFirst - at * POLICY.points.notExcludedFirstStep, cause.id);
      if (second) add(second, POLICY.points.notExcludedSecond - at * POLICY.points.notExcludedSecondStep, cause.id);
    });
}

const costPoints = (test: WorkupTest): number =>
  POLICY.points.cost[test.cost] + (test.invasiveness === 'high' ? POLICY.points.invasivenessHigh : 0);

type Status = { readonly status: WorkupItem['status']; readonly last?: WorkupItem['last'] };
interface Row {
  readonly id: TestId;
  points: number;
  readonly reasons: readonly string[];
  readonly status: Status;
}

function arrange(
  rows: Row[],
  bench: Bench,
  candidates: readonly JudgedCause[],
  alerts: readonly FiredAlert[],
  only: readonly WorkupSet[],
): Workup {
  const byId = new Map(rows.map((row) => [row.id, row]));
  // What separates the leaders always gets a place; a test that every low count gets separates nothing.
  const leaders = only.length > 0 ? [] : candidates.slice(0, POLICY.separators.length);
  const raise = (id: TestId, points: number): void => {
    const row = byId.get(id);
    if (row) row.points += points;
  };
  for (const [at, cause] of leaders.entries()) {
    const open = cause.settledBy.filter((id) => isOpen(byId.get(id)));
    const marrow =
      at === 0 && POLICY.marrowSettles.includes(cause.category) ? open.filter((id) => testOf(id).invasiveness === 'high') : [];
    for (const id of marrow) raise(id, POLICY.points.marrowOfFirst);
    const separating = open.filter(
      (id) => testOf(id).invasiveness !== 'high' && !isReview(id) && !POLICY.forEveryLowCount.includes(id),
    );
    // A marrow takes the place of one of them.
    const places = (POLICY.separators[at] ?? 0) - (marrow.length > 0 ? 1 : 0);
    for (const id of separating.slice(0, places)) raise(id, POLICY.points.leaderBonus);
  }
  const listed = rows.filter(
    (row) => !isBarred(row.id, bench) && row.id !== POLICY.referral && (!isReview(row.id) || row.id === POLICY.reviewInPanel),
  );
  const sorted = listed.sort((a, b) => b.points - a.points || testOf(a.id).tier - testOf(b.id).tier || (a.id < b.id ? -1 : 1));
  const critical =
    alerts.some((alert) => alert.severity === 'critical' && !alert.quiet) ||
    POLICY.criticalRules.some((rule) => judgeRule(rule, bench).verdict === 'met');
  const cap = critical ? POLICY.maxSuggestedCritical : POLICY.maxSuggested;
  const chosen: Row[] = [];
  const done: Row[] = [];
  for (const row of sorted) {
    const covered = testOf(row.id).coveredBy?.some((id) => chosen.some((each) => each.id === id)) ?? false;
    if (!isOpen(row)) {
      if (row.points >= POLICY.fillMinPoints) done.push(row);
    } else if (
      !covered &&
      chosen.length < cap &&
      row.points >= (chosen.length < POLICY.fillTo ? POLICY.fillMinPoints : POLICY.minPoints)
    ) {
      chosen.push(row);
    }
  }
  const checklist = rows
    .filter((row) => isReview(row.id) && row.id !== POLICY.reviewInPanel)
    .sort((a, b) => b.points - a.points)
    .map((row) => row.id);
  const items = [...chosen, ...done].map((row) => item(row, [...candidates, ...only]));
  const nothingElse = only.length > 0 && chosen.every((row) => only.some((set) => row.id in set.tests));
  return { items, checklist, ...(nothingElse && { message: POLICY.noTestMessage }) };
}

const isReview = (id: TestId): boolean => (POLICY.reviewSteps as readonly string[]).includes(id);
const isOpen = (row: Row | undefined): boolean => row?.status.status === 'suggested' || row?.status.status === 'stale';

function isBarred(id: TestId, bench: Bench): boolean {
  return testOf(id).notWhen?.some((set) => recordedWithin(set, EVER, bench.chart).length > 0) ?? false;
}

function item(row: Row, asking: readonly { readonly id: string }[]): WorkupItem {
  const test = testOf(row.id);
  return {
    id: row.id,
    name: test.name,
    tier: test.tier,
    status: row.status.status,
    points: row.points,
    reasons: row.reasons,
    ...(row.status.last && { last: row.status.last }),
    meaning: test.meaning,
    cautions: test.cautions,
    ...(test.tier === 4 && { wording: POLICY.tierFourWording }),
    separates: separatesAmong(row.id, asking),
  };
}

type Separation = WorkupItem['separates'][number];

/** What a test would say about a cause, by test and cause. */
const separations = new Map<string, ReadonlyMap<string, Separation>>(
  TEST_IDS.map((test) => [
    test,
    new Map(
      Object.values(catalogue).flatMap((cause: CauseRule) => {
        const about = cause.workup.find((each) => each.test === test);
        return about && (about.confirms !== '' || about.excludes !== '')
          ? [[cause.id, { cause: cause.id, confirms: about.confirms, excludes: about.excludes }] as const]
          : [];
      }),
    ),
  ]),
);

function separatesAmong(test: TestId, asking: readonly { readonly id: string }[]): readonly Separation[] {
  const known = separations.get(test);
  return known ? asking.flatMap(({ id }) => known.get(id) ?? []) : [];
}

/** Done, stale or pending by the results that the chart holds; `suggested` where it holds none. */
function statusOf(test: WorkupTest, chart: Chart): Status {
  const results = test.resultSets.flatMap((set) => chart.results.get(set) ?? []);
  const pending = latestOf(results, isPending);
  const latest = latestOf(results, (row) => row.value.kind !== 'none' && row.time && countsAsDone(row.time, test, chart));
  if (pending && (!latest || timeOf(pending) >= timeOf(latest))) return { status: 'pending', last: shown(pending) };
  if (test.staleAfterDays === 0) return { status: 'suggested' };
  const oldest = chart.asOf - staleDays(test, chart) * DAY;
  if (latest) {
    if (test.doneWhen && !isWhole(test.doneWhen, oldest, chart)) return { status: 'suggested' };
    return { status: timeOf(latest) >= oldest ? 'done' : 'stale', last: shown(latest) };
  }
  const named = latestNamed(test, chart);
  if (!named) return { status: 'suggested' };
  const { at, ...last } = named;
  return { status: at >= oldest ? 'done' : 'stale', last };
}

/** As many parts of a panel as it takes have a result that is not too old. */
const isWhole = ({ of, atLeast }: NonNullable<WorkupTest['doneWhen']>, oldest: number, chart: Chart): boolean =>
  of.filter((set) => chart.results.get(set)?.some((row) => row.value.kind !== 'none' && timeOf(row) >= oldest)).length >= atLeast;

const isPending = (row: LabResult): boolean =>
  row.status === 'registered' || (row.value.kind === 'none' && row.status === 'preliminary');

/** Long ago where nobody knows when. */
const timeOf = (row: LabResult): number => (row.time ? middle(row.time) : 0);

/** The latest of the rows that suit; of two of one time the one that stands later. */
function latestOf(rows: readonly LabResult[], suits: (row: LabResult) => unknown): LabResult | undefined {
  let latest: LabResult | undefined;
  for (const row of rows) if ((!latest || timeOf(row) >= timeOf(latest)) && suits(row)) latest = row;
  return latest;
}

/** Characters of the line that says what was found. */
const LONGEST_SUMMARY = 160;

const shown = (row: LabResult) => ({
  ref: row.ref,
  summary: `${row.name}: ${valueWords(row)}`.slice(0, LONGEST_SUMMARY),
  ...(row.time && { time: row.time.text }),
});

/** A repeat counts only when it was taken after the low count that it repeats. */
const countsAsDone = (time: When, test: WorkupTest, chart: Chart): boolean =>
  !test.countsOnlyAfterIndex || time.earliest >= chart.onset + POLICY.afterIndexHours * (DAY / 24);

function staleDays(test: WorkupTest, { finding }: Chart): number {
  const { severe, moderate, mildStable, mildNew } = POLICY.severityKeys;
  const mild = finding.course === 'chronic' ? mildStable : mildNew;
  const key = isSevere(finding) ? severe : finding.neutropenia.band === 'moderate' ? moderate : mild;
  return test.staleBySeverity?.[key] ?? test.staleAfterDays;
}

/** What shows that a test was done: not a relative's, and not what was only told. */
const SHOW_IT_DONE: readonly Recorded['source'][] = ['procedure', 'report', 'result'];

/** The latest procedure or report whose name or words show that the test was done. */
function latestNamed(test: WorkupTest, chart: Chart) {
  const named = (test.doneByNarrative ?? []).flatMap((set) => chart.recorded.get(set) ?? []);
  return named
    .flatMap(({ ref, words, source, negated, time }) =>
      time && !negated && SHOW_IT_DONE.includes(source) && (!test.countsOnlyAfterIndex || time.earliest >= chart.onset)
        ? [{ ref, summary: words.slice(0, LONGEST_SUMMARY), at: middle(time), time: time.text }]
        : [],
    )
    .sort((a, b) => a.at - b.at)
    .at(-1);
}
