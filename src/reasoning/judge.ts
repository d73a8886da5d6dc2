/** One criterion against the chart: met, unmet or unknown, with the facts that it rests on. */
import { AGE_ADJUSTED, ALERT_RECENCY, RECENT_RESULT_DAYS, STALE_PROBLEM } from '../knowledge/thresholds.ts';
import { patternRules } from '../knowledge/pattern-rules.ts';
import type { AgeRange, CodeSetId, Comparison, Criterion, Line, PatternRule, Take, Window } from '../knowledge/rule.ts';
import { DAY, middle } from '../record/when.ts';
import { ageWithin } from './age.ts';
import { answer, type Judgement, resultFact, UNKNOWN, UNMET } from './answer.ts';
import type { Count, Fact, Verdict } from './assessment.ts';
import { type Chart, type Interval, intervalOf, LINE_OF_SET, SET_OF_LINE, overlaps, type Place } from './chart.ts';
import type { ComputedFacts } from './computed.ts';
import { isMeasured } from './counts.ts';
import { duffyNull } from './duffy-null.ts';
import { countWords, recordedWords } from './fact-words.ts';
import { polarityOf } from './polarity.ts';
import type { Recorded } from './recorded.ts';
import { takenBetween } from './taken.ts';
import { denies } from './told.ts';

/** What judging needs beside the chart: the computed facts, and which medicines speak for which cause. */
export interface Bench {
  readonly chart: Chart;
  readonly computed: ComputedFacts;
  /** Pattern rules already judged. */
  readonly rules: Map<string, Judgement>;
  /** Criteria of causes and of rules already judged: many ask the same of a chart. Those of alerts have windows of their own. */
  readonly judged: Judged;
}

/** By the number of the criterion. */
export interface Judged {
  readonly evidence: (Judgement | undefined)[];
  readonly rule: (Judgement | undefined)[];
}

export const nothingJudged = (): Judged => ({ evidence: [], rule: [] });

/** Facts that a pattern rule already contains. */
export const partsOf = (rule: string): readonly string[] => rulesById.get(rule)?.parts ?? [];

const sayingNumbers = new WeakMap<Criterion, number>();
const numberOfSaying = new Map<string, number>();

/** The same number for criteria that say the same, so that each is judged once. */
export function numberOf(criterion: Criterion): number {
  const held = sayingNumbers.get(criterion);
  if (held !== undefined) return held;
  const saying = JSON.stringify(criterion);
  const given = numberOfSaying.get(saying) ?? numberOfSaying.size;
  numberOfSaying.set(saying, given);
  sayingNumbers.set(criterion, given);
  return given;
}

export function judge(criterion: Criterion, bench: Bench, place: Place): Judgement {
  if (place.kind === 'alert') return judgeAnew(criterion, bench, place);
  const judged = bench.judged[place.kind];
  const at = numberOf(criterion);
  const held = judged[at];
  if (held) return held;
  const judgement = judgeAnew(criterion, bench, place);
  judged[at] = judgement;
  return judgement;
}

function judgeAnew(criterion: Criterion, bench: Bench, place: Place): Judgement {
  if ('all' in criterion) return every(criterion.all.map((each) => judge(each, bench, place)));
  if ('any' in criterion) return some(criterion.any.map((each) => judge(each, bench, place)));
  if ('not' in criterion) return reverse(judge(criterion.not, bench, place));
  if ('unless' in criterion) return answer(judge(criterion.unless, bench, place).verdict === 'met' ? 'unmet' : 'met');
  if ('atLeast' in criterion)
    return atLeast(
      criterion.atLeast,
      criterion.of.map((each) => judge(each, bench, place)),
    );
  if ('rule' in criterion) return judgeRule(criterion.rule, bench);
  if ('low' in criterion) return low(criterion.low, bench.chart, place);
  if ('lab' in criterion)
    return ofAge(criterion.age, bench.chart, place, () => measured(criterion.lab, criterion, bench.chart, place));
  if ('vital' in criterion)
    return ofAge(criterion.age, bench.chart, place, () => measured(criterion.vital, criterion, bench.chart, place));
  if ('film' in criterion) return film(criterion.film, criterion.window, bench.chart, place);
  if ('cond' in criterion) return recordedIn(criterion.cond, criterion.window, bench.chart, place);
  if ('procedure' in criterion) return recordedIn(criterion.procedure, criterion.window, bench.chart, place);
  if ('exposure' in criterion) return recordedIn(criterion.exposure, criterion.window, bench.chart, place);
  if ('family' in criterion) return family(criterion.family, bench.chart);
  if ('drug' in criterion) return drug(criterion, bench.chart, place);
  if ('medicine' in criterion) return medicine(criterion, bench.chart);
  if ('noResult' in criterion) return noResult(criterion, bench.chart, place);
  if ('resulted' in criterion) return resulted(criterion.resulted, criterion.window, bench.chart, place);
  if ('fall' in criterion) return fall(criterion, bench.chart, place);
  if ('computed' in criterion) return bench.computed(criterion.computed);
  if ('age' in criterion) return person(criterion, bench.chart, place);
  return UNKNOWN; // `ask`: only the clinician can tell
}

function every(parts: readonly Judgement[]): Judgement {
  if (parts.some((part) => part.verdict === 'unmet')) return UNMET;
  if (parts.some((part) => part.verdict === 'unknown')) return UNKNOWN;
  return combine('met', parts);
}

function some(parts: readonly Judgement[]): Judgement {
  const met = parts.filter((part) => part.verdict === 'met');
  if (met.length > 0) return combine('met', met);
  return parts.some((part) => part.verdict === 'unknown') ? UNKNOWN : UNMET;
}

function atLeast(needed: number, parts: readonly Judgement[]): Judgement {
  const met = parts.filter((part) => part.verdict === 'met');
  if (met.length >= needed) return combine('met', met);
  const open = parts.filter((part) => part.verdict === 'unknown').length;
  return met.length + open >= needed ? UNKNOWN : UNMET;
}

function combine(verdict: Verdict, parts: readonly Judgement[]): Judgement {
  return answer(
    verdict,
    parts.flatMap((part) => part.facts),
    [...new Set(parts.flatMap((part) => part.notes))],
  );
}

function reverse(inner: Judgement): Judgement {
  if (inner.verdict === 'unknown') return UNKNOWN;
  return answer(inner.verdict === 'met' ? 'unmet' : 'met', inner.facts);
}

const rulesById: ReadonlyMap<string, PatternRule> = new Map(patternRules.map((rule) => [rule.id, rule]));

/** A pattern rule keeps its own windows wherever it is used, and is judged once. */
export function judgeRule(id: string, bench: Bench): Judgement {
  const held = bench.rules.get(id);
  if (held) return held;
  const when = rulesById.get(id)?.when;
  bench.rules.set(id, UNKNOWN); // a rule that leads back to itself answers unknown instead of never
  const result = when ? judge(when, bench, { kind: 'rule' }) : UNKNOWN;
  bench.rules.set(id, result);
  return result;
}

/** Where no birth date is on record an alert uses adult limits, as the finding does: not knowing the age silences nothing. */
function fitsAge(range: AgeRange, { birth, index }: Chart, place: Place): Verdict {
  if (birth || place.kind !== 'alert') return ageWithin(range, birth, index);
  if (range.unit !== 'a') return range.max === undefined && range.below === undefined ? 'met' : 'unmet';
  const adult = AGE_ADJUSTED.belowYears;
  const isInside =
    (range.min ?? 0) <= adult &&
    adult <= (range.max ?? Number.POSITIVE_INFINITY) &&
    adult < (range.below ?? Number.POSITIVE_INFINITY);
  return isInside ? 'met' : 'unmet';
}

function ofAge(range: AgeRange | undefined, chart: Chart, place: Place, then: () => Judgement): Judgement {
  if (range === undefined) return then();
  const fits = fitsAge(range, chart, place);
  return fits === 'met' ? then() : answer(fits);
}

function low(line: Line, chart: Chart, place: Place): Judgement {
  let count = chart.finding.lines.find((state) => state.line === line)?.count;
  if (place.kind === 'alert') {
    const interval = intervalOf(chart, place, undefined, SET_OF_LINE[line], ALERT_RECENCY.counts);
    count = chart.finding.series[line].findLast((each) => overlaps(each.time, interval));
  }
  if (!count || count.low === null) return UNKNOWN;
  return answer(count.low ? 'met' : 'unmet', [countFact(count)]);
}

export const countFact = (count: Count): Fact => ({ ref: count.refs[0] ?? '', words: countWords(count), time: count.time.text });

type NumberAt = { readonly value: number; readonly comparator?: Count['comparator']; readonly fact: Fact; readonly at: number };

/** Numbers of a set inside an interval, oldest first. */
function numbers(set: string, chart: Chart, interval: Interval): readonly NumberAt[] {
  const line = LINE_OF_SET[set];
  if (line) {
    return chart.finding.series[line]
      .filter((count) => overlaps(count.time, interval))
      .map((count) => ({ value: count.value, comparator: count.comparator, fact: countFact(count), at: middle(count.time) }));
  }
  return (chart.results.get(set) ?? [])
    .filter(isMeasured)
    .flatMap((row) =>
      overlaps(row.time, interval)
        ? [{ value: row.value.value, comparator: row.value.comparator, fact: resultFact(row), at: middle(row.time) }]
        : [],
    );
}

type LimitTest = Extract<Comparison, { readonly unit: string }>;

interface Aside {
  readonly window?: Window;
  readonly take?: Take;
}

function measured(set: CodeSetId, test: Comparison & Aside, chart: Chart, place: Place): Judgement {
  if (test.op === 'positive' || test.op === 'negative') return polar(set, test.op, test.window, chart, place);
  if (test.op === 'present') return resulted(set, test.window, chart, place);
  if ('value' in test && 'unit' in test) return number(set, test, test, chart, place);
  return duffyNull(chart);
}

function number(set: CodeSetId, test: LimitTest, aside: Aside, chart: Chart, place: Place): Judgement {
  const line = LINE_OF_SET[set];
  const limit = forAge(set, test, chart);
  if (place.kind === 'rule' && line && aside.window === undefined) {
    const count = chart.finding.lines.find((state) => state.line === line)?.count;
    return count ? compare(limit, { value: count.value, comparator: count.comparator, fact: countFact(count), at: 0 }) : UNKNOWN;
  }
  const fallback: Window = place.kind === 'alert' ? recency(set) : `P${RECENT_RESULT_DAYS}D`;
  const found = numbers(set, chart, intervalOf(chart, place, aside.window, set, fallback));
  const chosen = take(found, aside.take ?? usualTake(set, test.op, place));
  return chosen ? compare(limit, chosen) : UNKNOWN;
}

/** In a child a comparison that stands for the adult lower limit is read as "low for age"; decision limits stay as they are. */
function forAge(set: CodeSetId, test: LimitTest, chart: Chart): LimitTest {
  const line = LINE_OF_SET[set];
  if (!line || !AGE_ADJUSTED.adultLimits[set]?.includes(test.value)) return test;
  if (ageWithin({ below: AGE_ADJUSTED.belowYears, unit: 'a' }, chart.birth, chart.index) !== 'met') return test;
  const limit = chart.finding.lines.find((state) => state.line === line)?.limit;
  return limit === undefined ? test : { ...test, value: limit };
}

/** Blood counts speak by their lowest value, vital signs by the value that would matter, everything else by the latest. */
function usualTake(set: string, op: string, place: Place): Take {
  if (place.kind !== 'evidence') return 'latest';
  if (set in LINE_OF_SET) return 'lowest';
  if (set.startsWith('vital.')) return op.startsWith('>') ? 'highest' : 'lowest';
  return 'latest';
}

function take(found: readonly NumberAt[], how: Take): NumberAt | undefined {
  if (how === 'latest') return found.at(-1);
  return found.reduce<NumberAt | undefined>(
    (best, each) => (!best || (how === 'lowest' ? each.value < best.value : each.value > best.value) ? each : best),
    undefined,
  );
}

/** A bound (`<0.1`) answers only where every value that it allows gives the same answer. */
function compare(test: LimitTest, found: NumberAt): Judgement {
  const verdict = compareBound(found.value, found.comparator, test.op, test.value);
  return verdict === 'unknown' ? UNKNOWN : answer(verdict, [found.fact]);
}

/** Smaller than any step in which a laboratory reports. */
const HAIR = 1e-9;

function compareBound(value: number, comparator: Count['comparator'], op: string, limit: number): Verdict {
  const upper = comparator === '<' || comparator === '<=';
  const lower = comparator === '>' || comparator === '>=';
  const holds = (x: number): boolean => (op === '<' ? x < limit : op === '<=' ? x <= limit : op === '>' ? x > limit : x >= limit);
  if (!upper && !lower) return holds(value) ? 'met' : 'unmet';
  const wantsLess = op.startsWith('<');
  // The bound itself is a possible value only for <= and >=.
  const beside = upper ? value - Math.abs(value) * HAIR - HAIR : value + Math.abs(value) * HAIR + HAIR;
  const nearest = comparator === '<' || comparator === '>' ? beside : value;
  const everywhere = upper === wantsLess;
  if (everywhere) return holds(nearest) ? 'met' : 'unknown';
  return holds(nearest) ? 'unknown' : 'unmet';
}

function recency(set: string): Window {
  if (set in LINE_OF_SET) return ALERT_RECENCY.counts;
  if (set === 'vital.temp') return ALERT_RECENCY.temperature;
  if (set.startsWith('vital.')) return ALERT_RECENCY.otherVitals;
  if (set.startsWith('smear.') || set === 'lab.smear') return ALERT_RECENCY.film;
  return ALERT_RECENCY.chemistry;
}

function polar(set: CodeSetId, op: 'positive' | 'negative', window: Window | undefined, chart: Chart, place: Place): Judgement {
  const interval = intervalOf(chart, place, window, set, place.kind === 'alert' ? recency(set) : `P${RECENT_RESULT_DAYS}D`);
  const rows = (chart.results.get(set) ?? []).filter((row) => row.time && overlaps(row.time, interval));
  const positive = rows.filter((row) => polarityOf(row, set) === 'positive');
  const written = mentions(set, chart, interval);
  if (positive.length > 0 || written.length > 0) {
    const facts = [...positive.map(resultFact), ...written.map(recordedFact)];
    return op === 'positive'
      ? answer('met', facts, written.length > 0 && positive.length === 0 ? ['read from text'] : [])
      : UNMET;
  }
  const negative = rows.filter((row) => polarityOf(row, set) === 'negative');
  if (negative.length === 0) return UNKNOWN;
  return op === 'negative'
    ? answer('met', negative.slice(-1).map(resultFact))
    : answer('unmet', negative.slice(-1).map(resultFact));
}

const recordedFact = (each: Recorded): Fact => {
  // The words of an answer say when it was entered; the period that was asked for is no date.
  if (each.source === 'told') return { ref: each.ref, words: each.words };
  const time = each.onset ?? each.time ?? each.recorded;
  return {
    ref: each.ref,
    words: recordedWords(each),
    ...(time && { time: time.text }),
    ...(each.sentence !== undefined && { sentence: each.sentence }),
  };
};

/** Found in the words of reports, of results that are words, and of procedures whose name carries their result. */
function mentions(set: string, chart: Chart, interval: Interval): readonly Recorded[] {
  return (chart.recorded.get(set) ?? []).filter(
    (each) => isWritten(each) && !each.negated && !each.past && (each.time === undefined || overlaps(each.time, interval)),
  );
}

const isWritten = (each: Recorded): boolean =>
  each.source === 'report' || each.source === 'result' || each.source === 'procedure' || each.source === 'told';

function film(set: CodeSetId, window: Window | undefined, chart: Chart, place: Place): Judgement {
  const found = mentions(set, chart, intervalOf(chart, place, window, set, ALERT_RECENCY.film));
  if (found.length > 0) return answer('met', found.map(recordedFact), notesOf(found));
  return chart.record.reports.complete ? UNMET : UNKNOWN;
}

function notesOf(found: readonly Recorded[]): readonly string[] {
  const notes: string[] = [];
  if (found.every((each) => each.by === 'text' && isWritten(each))) notes.push('read from text');
  if (found.every((each) => each.uncertain)) notes.push('recorded as possible');
  if (found.every((each) => !each.onset && !each.time && !each.recorded)) notes.push('undated');
  return notes;
}

/** Recorded as a condition, procedure or written finding inside the window. Not recorded is unknown for evidence: silence is no answer. */
function recordedIn(set: CodeSetId, window: Window | undefined, chart: Chart, place: Place): Judgement {
  const found = recordedWithin(set, window, chart, place);
  if (found.length > 0) return answer('met', found.map(recordedFact), notesOf(found));
  const denial = denies(chart.told, set, windowAt(set, window, place), chart.asOf);
  if (denial) return answer('unmet', [denial]);
  if (place.kind === 'evidence') return UNKNOWN;
  return chart.record.problems.complete ? UNMET : UNKNOWN;
}

const windowAt = (set: CodeSetId, window: Window | undefined, place: Place): Window =>
  window ?? (place.kind === 'alert' ? place.alert?.windows[set] : undefined) ?? 'active';

export function recordedWithin(set: CodeSetId, window: Window | undefined, chart: Chart, place: Place): readonly Recorded[] {
  const own = windowAt(set, window, place);
  return (chart.recorded.get(set) ?? []).filter(
    (each) => !each.negated && each.source !== 'family' && each.source !== 'allergy' && isInWindow(each, own, chart, place),
  );
}

/** Whether a recorded row satisfies a window; see the conventions of `rule.ts` windows. */
function isInWindow(each: Recorded, window: Window, chart: Chart, place: Place): boolean {
  const ever = window === 'P99Y';
  if (ever) return true;
  if (window === 'active') return isActive(each, chart);
  const longEnoughForHistory = windowDays(window) >= STALE_PROBLEM.historyFromDays;
  if (each.past && !longEnoughForHistory) return false;
  const interval = intervalOf(chart, place, window, undefined, window);
  const span = spanOf(each, chart);
  if (!span) return each.past ? longEnoughForHistory : each.active !== 'no';
  if (span.to < interval.from || span.from > interval.to) return false;
  if (!each.past && each.active !== 'no' && each.onset && windowDays(window) <= STALE_PROBLEM.shortWindowDays) {
    const oldest = Math.max(STALE_PROBLEM.days, STALE_PROBLEM.timesWindow * windowDays(window));
    const anchor = place.kind === 'alert' ? chart.asOf : chart.index;
    if (anchor - each.onset.latest > oldest * DAY) return false;
    if (place.kind === 'alert' && windowDays(window) <= STALE_PROBLEM.alertWindowDays) {
      return chart.asOf - each.onset.latest <= STALE_PROBLEM.alertWindowDays * DAY;
    }
  }
  return true;
}

const windowDays = (window: Window): number => {
  const [, amount = '0', unit = 'D'] = /^P(\d+)([DMY])$/.exec(window) ?? [];
  return Number(amount) * (unit === 'D' ? 1 : unit === 'M' ? STALE_PROBLEM.daysInMonth : STALE_PROBLEM.daysInYear);
};

function isActive(each: Recorded, chart: Chart): boolean {
  if (each.past || each.active === 'no') return false;
  if (each.source === 'reason' && each.end) return chart.asOf - each.end.latest <= STALE_PROBLEM.reasonAfterTreatmentDays * DAY;
  if (each.end && each.end.latest < chart.asOf) return false;
  if (each.source === 'condition' && !each.problemList) {
    const at = each.onset ?? each.recorded;
    if (at && chart.asOf - at.latest > STALE_PROBLEM.encounterDiagnosisDays * DAY) return false;
  }
  return true;
}

/** From onset to end, or to now while active; a report or procedure stands at its own time. */
function spanOf(each: Recorded, chart: Chart): Interval | undefined {
  if (each.source === 'condition' || each.source === 'reason') {
    const onset = each.onset ?? each.recorded;
    if (!onset) return undefined;
    const stillThere = !each.past && each.active !== 'no' && !each.end;
    return { from: onset.earliest, to: each.end ? each.end.latest : stillThere ? chart.asOf : onset.latest };
  }
  return each.time && { from: each.time.earliest, to: each.time.latest };
}

function family(set: CodeSetId, chart: Chart): Judgement {
  const found = (chart.recorded.get(set) ?? []).filter((each) => each.source === 'family' && !each.negated);
  return found.length > 0 ? answer('met', found.map(recordedFact)) : UNKNOWN;
}

function drug(criterion: Extract<Criterion, { drug: unknown }>, chart: Chart, place: Place): Judgement {
  const fallback: Window = `P${RECENT_RESULT_DAYS}D`;
  const interval = intervalOf(chart, place, criterion.window, undefined, fallback);
  const refs = takenBetween(chart.exposures, criterion.drug, interval.from, interval.to);
  if (refs.length > 0) return answer('met', refs);
  return chart.drugsKnown ? UNMET : UNKNOWN;
}

/**
 * A medicine counts for or against only when at least one course began on or before the onset of the low count, or its
 * start is unknown, and ran into the window. Suspects are judged by `causes.ts`, which knows which cause claims which drug.
 */
function medicine(criterion: Extract<Criterion, { medicine: unknown }>, chart: Chart): Judgement {
  const interval: Interval = intervalOf(
    { ...chart, index: chart.onset },
    { kind: 'rule' },
    criterion.window,
    undefined,
    `P${RECENT_RESULT_DAYS}D`,
  );
  const facts = takenBetween(
    chart.exposures,
    { ids: criterion.medicine, names: criterion.medicine },
    interval.from,
    chart.onset + DAY,
    {
      beganBy: chart.onset + DAY,
      ...(criterion.began === 'started' && { beganFrom: interval.from }),
    },
  );
  if (facts.length > 0) return answer('met', facts);
  return chart.drugsKnown ? UNMET : UNKNOWN;
}

function person(criterion: Extract<Criterion, { age: unknown }>, chart: Chart, place: Place): Judgement {
  const fits = fitsAge(criterion.age, chart, place);
  if (fits === 'unmet') return UNMET;
  const facts: Fact[] = [{ ref: chart.record.patient.ref, words: 'age and sex on record' }];
  if (criterion.sex === undefined) return answer(fits, fits === 'met' ? facts : []);
  const { sex } = chart.record.patient;
  if (!sex.known) return UNKNOWN;
  if (sex.value !== criterion.sex) return UNMET;
  return answer(fits, fits === 'met' ? facts : []);
}

function noResult(criterion: Extract<Criterion, { noResult: unknown }>, chart: Chart, place: Place): Judgement {
  const line = LINE_OF_SET[criterion.noResult];
  if (criterion.sameSpecimenAs !== undefined && line) {
    const of = LINE_OF_SET[criterion.sameSpecimenAs];
    const other = of && chart.finding.series[of].at(-1);
    if (!other) return UNKNOWN;
    const same = chart.finding.series[line].some(
      (count) =>
        (count.specimen !== undefined && count.specimen === other.specimen) ||
        Math.abs(middle(count.time) - middle(other.time)) <= DAY / 24,
    );
    return answer(same ? 'unmet' : 'met');
  }
  const interval = intervalOf(chart, place, criterion.window, criterion.noResult, recency(criterion.noResult));
  return answer(numbers(criterion.noResult, chart, interval).length > 0 ? 'unmet' : 'met');
}

function resulted(set: CodeSetId, window: Window | undefined, chart: Chart, place: Place): Judgement {
  const interval = intervalOf(chart, place, window, set, `P${RECENT_RESULT_DAYS}D`);
  const rows = (chart.results.get(set) ?? []).filter((row) => row.time && overlaps(row.time, interval));
  return rows.length > 0 ? answer('met', rows.slice(-1).map(resultFact)) : UNKNOWN;
}

function fall(criterion: Extract<Criterion, { fall: unknown }>, chart: Chart, place: Place): Judgement {
  const recent = numbers(criterion.fall, chart, intervalOf(chart, place, undefined, criterion.fall, ALERT_RECENCY.counts)).at(-1);
  if (!recent) return UNKNOWN;
  const before = numbers(criterion.fall, chart, { from: recent.at - windowDays(criterion.within) * DAY, to: recent.at - 1 });
  const highest = take(before, 'highest');
  if (!highest) return UNKNOWN;
  const fell = ((highest.value - recent.value) / highest.value) * 100 >= criterion.percent;
  return answer(fell ? 'met' : 'unmet', [recent.fact, highest.fact]);
}
