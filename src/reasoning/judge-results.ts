/** Criteria about results: numbers against limits, results that are words, and whether a result exists at all. */
import type { AgeRange, CodeSetId, Comparison, Criterion, Line, Take, Window } from '../knowledge/rule.ts';
import { ALERT_RECENCY, MCV_OF_CHILD, RECENT_RESULT_DAYS } from '../knowledge/judging-thresholds.ts';
import { AGE_ADJUSTED } from '../knowledge/thresholds.ts';
import type { LabResult } from '../record/lab-result.ts';
import { DAY, middle } from '../record/when.ts';
import { isWithin } from './age.ts';
import { answer, bare, type Judgement, resultFact, UNKNOWN, UNMET } from './answer.ts';
import type { Count, Fact, Verdict } from './assessment.ts';
import { type Chart, LINE_OF_SET, lineOf, type Place, reachIn, SET_OF_LINE } from './chart.ts';
import { isMeasured } from './counts.ts';
import { duffyNull } from './duffy-null.ts';
import { countWords } from './fact-words.ts';
import { mentions, recordedFact } from './judge-recorded.ts';
import { polarityOf } from './polarity.ts';
import { overlaps, type Reach, reachOf, startOf } from './reach.ts';
import { type Ask, type Bench, type Ready, ready } from './ready.ts';

const RECENT: Window = `P${RECENT_RESULT_DAYS}D`;

export interface NumberAt {
  readonly value: number;
  readonly comparator?: Count['comparator'];
  readonly fact: Fact;
  readonly at: number;
  /** The laboratory's own upper limit. */
  readonly upper?: number | undefined;
}

export const countFact = (count: Count): Fact => ({ ref: count.refs[0] ?? '', words: countWords(count), time: count.time.text });

const ofCount = (count: Count): NumberAt => ({
  value: count.value,
  comparator: count.comparator,
  fact: countFact(count),
  at: middle(count.time),
});

// ---- Readings -------------------------------------------------------------------------------------------------------

/** Which value of a series speaks: many limits are held against the same one. */
interface Reading {
  readonly number: number;
  readonly find: (chart: Chart) => NumberAt | undefined;
}

const readings = new Map<string, Reading>();
const unread: Bench['readings'] = [];

export const nothingRead = (): Bench['readings'] => unread.slice();

function reading(key: string, find: Reading['find']): Reading {
  const held = readings.get(key);
  if (held) return held;
  const made: Reading = { number: readings.size, find };
  readings.set(key, made);
  unread.push(undefined);
  return made;
}

function read({ number: at, find }: Reading, bench: Bench): NumberAt | null {
  const held = bench.readings[at];
  if (held !== undefined) return held;
  const found = find(bench.chart) ?? null;
  bench.readings[at] = found;
  return found;
}

/** Of a line the value beside the index low count. */
const besideIndex = (line: Line): Reading =>
  reading(`beside ${line}`, (chart) => {
    const count = lineOf(line, chart)?.count;
    return count && ofCount(count);
  });

const inReach = (set: string, how: Take, reach: Reach): Reading =>
  reading(`${set} ${how} ${reach.number}`, (chart) => taken(set, how, chart, startOf(reach, chart), chart.asOf));

/** Counts come from the series, computed ones included; every other number from the results. */
function taken(set: string, how: Take, chart: Chart, from: number, to: number): NumberAt | undefined {
  const line = LINE_OF_SET[set];
  if (line) {
    const count = chosen(chart.finding.series[line], how, (each) => (overlaps(each.time, from, to) ? each.value : undefined));
    return count && ofCount(count);
  }
  const row = chosen(chart.results.get(set) ?? NO_RESULTS, how, (each) =>
    isMeasured(each) && overlaps(each.time, from, to) ? each.value.value : undefined,
  );
  if (!row || !isMeasured(row)) return undefined;
  const { value, comparator } = row.value;
  return { value, comparator, fact: resultFact(row), at: middle(row.time), upper: row.range?.high };
}

const NO_RESULTS: readonly LabResult[] = [];

/** @param valueOf undefined for what does not count */
function chosen<T>(rows: readonly T[], how: Take, valueOf: (row: T) => number | undefined): T | undefined {
  if (how === 'latest') return rows.findLast((row) => valueOf(row) !== undefined);
  let best: T | undefined;
  let bestValue = 0;
  for (const row of rows) {
    const value = valueOf(row);
    if (value === undefined) continue;
    if (best === undefined || (how === 'lowest' ? value < bestValue : value > bestValue)) {
      best = row;
      bestValue = value;
    }
  }
  return best;
}

// ---- Comparisons ----------------------------------------------------------------------------------------------------

export function low(line: Line, place: Place): Ready {
  if (place.kind !== 'alert') return ready(`low ${line}`, ({ chart }) => lowAnswer(lineOf(line, chart)?.count));
  const reach = reachIn(place, undefined, SET_OF_LINE[line], ALERT_RECENCY.counts);
  return ready(`low ${line} ${reach.number}`, ({ chart }) => {
    const from = startOf(reach, chart);
    return lowAnswer(chart.finding.series[line].findLast((each) => overlaps(each.time, from, chart.asOf)));
  });
}

const lowAnswer = (count: Count | undefined): Judgement =>
  !count || count.low === null ? UNKNOWN : answer(count.low ? 'met' : 'unmet', [countFact(count)]);

type LimitTest = Extract<Comparison, { readonly unit: string }>;

interface Aside {
  readonly window?: Window;
  readonly take?: Take;
}

export function measured(set: CodeSetId, test: Comparison & Aside, place: Place): Ready {
  if (test.op === 'positive' || test.op === 'negative') return polar(set, test.op, test.window, place);
  if (test.op === 'present') return resulted(set, test.window, place);
  if ('value' in test && 'unit' in test) return numberAgainst(set, test, test, place);
  return ready('duffy-null', ({ chart }) => duffyNull(chart));
}

function numberAgainst(set: CodeSetId, test: LimitTest, aside: Aside, place: Place): Ready {
  const line = LINE_OF_SET[set];
  const speaks =
    place.kind === 'rule' && line && aside.window === undefined
      ? besideIndex(line)
      : inReach(
          set,
          aside.take ?? usualTake(set, test.op, place),
          reachIn(place, aside.window, set, place.kind === 'alert' ? recency(set) : RECENT),
        );
  const { op, value } = test;
  const isForAge = line !== undefined && AGE_ADJUSTED.adultLimits[set]?.includes(value) === true;
  const isOfAdults = set === AGE_ADJUSTED.mcv.set && op === '>' && value <= AGE_ADJUSTED.mcv.above;
  const limitFor = (chart: Chart, found: NumberAt): number | undefined => {
    if (isForAge) return limitOfChild(line, chart) ?? value;
    if (!isOfAdults || !isChild(chart)) return value;
    // Larger than an adult's: large at any age. Smaller: nobody knows without the laboratory's own limit.
    return (
      found.upper ?? (isPastInfancy(chart) && compare(op, AGE_ADJUSTED.mcv.above, found).verdict === 'met' ? value : undefined)
    );
  };
  return ready(`number ${set} ${speaks.number} ${op} ${value}`, (bench) => {
    const found = read(speaks, bench);
    if (!found) return UNKNOWN;
    const limit = limitFor(bench.chart, found);
    return limit === undefined ? UNKNOWN : compare(op, limit, found);
  });
}

const PAST_INFANCY: AgeRange = { min: MCV_OF_CHILD.adultLimitFromMonths, unit: 'mo' };

const isPastInfancy = ({ age }: Chart): boolean => isWithin(PAST_INFANCY, age) === 'met';

const CHILD: AgeRange = { below: AGE_ADJUSTED.belowYears, unit: 'a' };

/**
 * In a child a comparison that stands for the adult lower limit is read as "low for age", and one that stands for the adult MCV as
 * above the laboratory's own limit; decision limits stay as they are.
 */
const limitOfChild = (line: Line, chart: Chart): number | undefined => (isChild(chart) ? lineOf(line, chart)?.limit : undefined);

const isChild = ({ age }: Chart): boolean => isWithin(CHILD, age) === 'met';

/** Blood counts speak by their lowest value, vital signs by the value that would matter, everything else by the latest. */
function usualTake(set: string, op: string, place: Place): Take {
  if (place.kind !== 'evidence') return 'latest';
  if (set in LINE_OF_SET) return 'lowest';
  if (set.startsWith('vital.')) return op.startsWith('>') ? 'highest' : 'lowest';
  return 'latest';
}

/** A bound (`<0.1`) answers only where every value that it allows gives the same answer. */
function compare(op: LimitTest['op'], limit: number, found: NumberAt): Judgement {
  const verdict = compareBound(found.value, found.comparator, op, limit);
  return verdict === 'unknown' ? UNKNOWN : answer(verdict, [found.fact]);
}

/** Smaller than any step in which a laboratory reports. */
const HAIR = 1e-9;

const holds = (value: number, op: LimitTest['op'], limit: number): boolean =>
  op === '<' ? value < limit : op === '<=' ? value <= limit : op === '>' ? value > limit : value >= limit;

function compareBound(value: number, comparator: Count['comparator'], op: LimitTest['op'], limit: number): Verdict {
  const upper = comparator === '<' || comparator === '<=';
  const lower = comparator === '>' || comparator === '>=';
  if (!upper && !lower) return holds(value, op, limit) ? 'met' : 'unmet';
  const wantsLess = op.startsWith('<');
  // The bound itself is a possible value only for <= and >=.
  const beside = upper ? value - Math.abs(value) * HAIR - HAIR : value + Math.abs(value) * HAIR + HAIR;
  const nearest = comparator === '<' || comparator === '>' ? beside : value;
  const everywhere = upper === wantsLess;
  if (everywhere) return holds(nearest, op, limit) ? 'met' : 'unknown';
  return holds(nearest, op, limit) ? 'unknown' : 'unmet';
}

/** How far back an alert reads a set for which it names no window. */
export function recency(set: string): Window {
  if (set in LINE_OF_SET) return ALERT_RECENCY.counts;
  if (set === 'vital.temp') return ALERT_RECENCY.temperature;
  if (set.startsWith('vital.')) return ALERT_RECENCY.otherVitals;
  if (set.startsWith('smear.') || set === 'lab.smear') return ALERT_RECENCY.film;
  return ALERT_RECENCY.chemistry;
}

// ---- Words and existence --------------------------------------------------------------------------------------------

function polar(set: CodeSetId, op: 'positive' | 'negative', window: Window | undefined, place: Place): Ready {
  const reach = reachIn(place, window, set, place.kind === 'alert' ? recency(set) : RECENT);
  const inWords: Ask = ({ chart }) => polarAnswer(set, op, chart, startOf(reach, chart));
  return ready(`${op} ${set} ${reach.number}`, inWords, { recorded: [set] });
}

function polarAnswer(set: CodeSetId, op: 'positive' | 'negative', chart: Chart, from: number): Judgement {
  const rows = rowsWithin(set, chart, from);
  const written = mentions(set, chart, from, chart.asOf);
  if (rows.length === 0 && written.length === 0) return UNKNOWN;
  const polarities = rows.map((row) => polarityOf(row, set));
  const positive = rows.filter((_, at) => polarities[at] === 'positive');
  if (positive.length > 0 || written.length > 0) {
    if (op === 'negative') return UNMET;
    const facts = [...positive.map(resultFact), ...written.map(recordedFact)];
    return answer('met', facts, written.length > 0 && positive.length === 0 ? ['read from text'] : []);
  }
  const negative = rows[polarities.lastIndexOf('negative')];
  if (!negative) return UNKNOWN;
  return answer(op === 'negative' ? 'met' : 'unmet', [resultFact(negative)]);
}

function rowsWithin(set: string, chart: Chart, from: number): readonly LabResult[] {
  const rows = chart.results.get(set);
  return rows ? rows.filter((row) => row.time && overlaps(row.time, from, chart.asOf)) : NO_RESULTS;
}

export function resulted(set: CodeSetId, window: Window | undefined, place: Place): Ready {
  const reach = reachIn(place, window, set, RECENT);
  return ready(`resulted ${set} ${reach.number}`, ({ chart }) => {
    const from = startOf(reach, chart);
    const last = chart.results.get(set)?.findLast((row) => row.time && overlaps(row.time, from, chart.asOf));
    return last ? answer('met', [resultFact(last)]) : UNKNOWN;
  });
}

export function noResult(criterion: Extract<Criterion, { noResult: unknown }>, place: Place): Ready {
  const { noResult: set, sameSpecimenAs } = criterion;
  const line = LINE_OF_SET[set];
  if (sameSpecimenAs !== undefined && line) {
    const of = LINE_OF_SET[sameSpecimenAs];
    return ready(`none ${set} beside ${sameSpecimenAs}`, ({ chart }) => noneFromSpecimen(line, of, chart));
  }
  const any = inReach(set, 'latest', reachIn(place, criterion.window, set, recency(set)));
  return ready(`none ${any.number}`, (bench) => bare(read(any, bench) ? 'unmet' : 'met'));
}

function noneFromSpecimen(line: Line, of: Line | undefined, { finding: { series } }: Chart): Judgement {
  const other = of && series[of].at(-1);
  if (!other) return UNKNOWN;
  const same = series[line].some(
    (count) =>
      (count.specimen !== undefined && count.specimen === other.specimen) ||
      Math.abs(middle(count.time) - middle(other.time)) <= DAY / 24,
  );
  return bare(same ? 'unmet' : 'met');
}

export function fall(criterion: Extract<Criterion, { fall: unknown }>, place: Place): Ready {
  const { fall: set, percent } = criterion;
  const latest = inReach(set, 'latest', reachIn(place, undefined, set, ALERT_RECENCY.counts));
  const { days } = reachOf('index', criterion.within);
  const falls: Ask = (bench) => {
    const recent = read(latest, bench);
    const highest = recent && taken(set, 'highest', bench.chart, recent.at - days * DAY, recent.at - 1);
    if (!recent || !highest) return UNKNOWN;
    const fell = ((highest.value - recent.value) / highest.value) * 100 >= percent;
    return answer(fell ? 'met' : 'unmet', [recent.fact, highest.fact]);
  };
  return ready(`fall ${latest.number} ${days} ${percent}`, falls);
}
