/** Is there leukopenia, in which line, how bad, since when, and which other lines are low. */
import {
  AGE_ADJUSTED,
  BANDS,
  COURSE,
  DUFFY_NULL,
  ENTRY_LINES,
  OTHER_LINE,
  PREGNANCY_WBC,
  leukopenia,
  neutropeniaBounded,
} from '../knowledge/thresholds.ts';
import type { Line } from '../knowledge/rule.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { PatientRecord } from '../record/record.ts';
import { DAY, HOUR, middle } from '../record/when.ts';
import type { Steps } from '../record/steps.ts';
import type { Band, Count, Course, Finding, LineName, LineState } from './assessment.ts';
import { agesAt, isWithin } from './age.ts';
import { countsOf, latestUnusable, LINES } from './counts.ts';
import { type LimitOf, limitsFor } from './limits.ts';

/** What the finding is read from. */
export type Counted = Pick<PatientRecord, 'patient' | 'labs'>;

/** What other parts of the record say that bears on the limits and the course. */
export interface Circumstances {
  readonly pregnant?: boolean;
  readonly duffyNull?: boolean;
  /** A recorded cytopenia with its onset, when no count contradicts it. */
  readonly recordedSince?: { readonly ref: string; readonly onset: number };
}

const LINEAGE: Readonly<Record<Line, LineName>> = {
  wbc: 'total-wbc',
  anc: 'neutrophils',
  alc: 'lymphocytes',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'erythroid',
  plt: 'platelets',
};

/** @param asOf moment of review, milliseconds; nothing dated later is in the record */
export function* findings(record: Counted, asOf: number, known: Circumstances = {}): Steps<Finding> {
  const limitOf = limitsFor(record.patient, known.pregnant ?? false);
  const series = yield* countsOf(record.labs.rows, limitOf);
  const runs = { wbc: runOf(series.wbc, asOf), anc: runOf(series.anc, asOf), alc: runOf(series.alc, asOf) };
  const indexLine = indexLineOf(runs);
  const run = indexLine && runs[indexLine];
  const index = run?.lows.at(-1);
  const wbc = series.wbc.at(-1);
  const unusables = latestUnusable(record.labs.rows);
  const unusable = unusableAfter(unusables.get('wbc'), wbc);
  const anchor = index ? middle(index.time) : middleOfLatest(series, asOf);
  const lines = LINES.map((line) => {
    const state = lineState(line, series[line], line === indexLine ? index : undefined, anchor, limitOf);
    return state.low === false && unusableAfter(unusables.get(line), state.count) ? { ...state, low: null } : state;
  });
  const whites = ENTRY_LINES.filter((line) => runs[line].open);
  const onset = runs.anc.open ? neutropeniaOnset(series, runs.anc) : run?.lows[0];
  const lastNormal = onset && series[onset.line].findLast((each) => each.low === false && each.time.latest < onset.time.earliest);
  const nadir = lowest(runs.wbc.open ? runs.wbc.lows : (run?.lows ?? []));
  const ancByTime = latestFor(series.anc, wbc);
  const latestAnc = ancByTime?.low === false && unusableAfter(unusables.get('anc'), ancByTime) ? undefined : ancByTime;
  const course = courseOf(series, runs, known);
  return {
    // An older count above the limit says nothing of a newer one that could not be judged.
    present: wbc && !(wbc.low === false && unusable) ? wbc.low : null,
    screened: whites.length > 0,
    ...(!record.labs.complete && { resultsMissing: true as const }),
    course: course.course,
    ...(course.ref !== undefined && { courseFromProblemList: course.ref }),
    ...(wbc && { wbc }),
    threshold: limitOf('wbc', wbc ? wbc.time.latest : asOf).value,
    ...(indexLine && { indexLine }),
    ...(index && { index }),
    ...(onset && { onset }),
    ...(lastNormal && { lastNormal }),
    ...(nadir && { nadir }),
    neutropenia: neutropenia(latestAnc, wbc),
    lines,
    series,
    notes: [...notes(record, series, wbc, index, known, limitOf, asOf), ...unusableNote(unusable)],
  };
}

/** The latest count of a line that could not be used, where no usable one is as recent. */
function unusableAfter(row: LabResult | undefined, count: Count | undefined): LabResult | undefined {
  const since = count ? count.time.latest : Number.NEGATIVE_INFINITY;
  return row?.time && row.time.earliest > since ? row : undefined;
}

function unusableNote(row: LabResult | undefined): Finding['notes'] {
  if (!row) return [];
  const value = row.value.kind === 'quantity' ? ` (${row.value.written})` : '';
  return [
    { id: 'newer-count-unusable', words: `The latest white count${value} could not be judged.`, refs: [row.ref], cites: [] },
  ];
}

const lowest = (counts: readonly Count[]): Count | undefined =>
  counts.reduce<Count | undefined>((least, each) => (!least || each.value < least.value ? each : least), undefined);

const middleOfLatest = (series: Finding['series'], asOf: number): number => {
  const latest = ENTRY_LINES.flatMap((line) => series[line].at(-1) ?? []).map((count) => middle(count.time));
  return latest.length > 0 ? Math.max(...latest) : asOf;
};

/** The present run of low counts of one line, and whether its episode is still open. */
interface Run {
  /** Consecutive low counts up to the last low one. */
  readonly lows: readonly Count[];
  readonly open: boolean;
  /** A low count before the normal one that precedes this run. */
  readonly lowBefore: boolean;
  readonly everLow: boolean;
  readonly any: boolean;
}

/** An episode ends with two normal counts, or with one normal count and 28 days since the last low one. */
function runOf(counts: readonly Count[], asOf: number): Run {
  const decided = counts.filter((each) => each.low !== null);
  let lastLow = decided.length - 1;
  while (lastLow >= 0 && decided[lastLow]?.low === false) lastLow -= 1;
  const normalsAfter = decided.length - 1 - lastLow;
  const low = decided[lastLow];
  let first = lastLow;
  while (first > 0 && decided[first - 1]?.low === true) first -= 1;
  const sinceLow = low ? asOf - low.time.latest : 0;
  const ended = normalsAfter >= COURSE.normalsToEnd || (normalsAfter > 0 && sinceLow >= COURSE.daysToEnd * DAY);
  return {
    lows: low ? decided.slice(first, lastLow + 1) : [],
    open: low !== undefined && !ended,
    lowBefore: decided.slice(0, Math.max(first, 0)).some((each) => each.low === true),
    everLow: low !== undefined,
    any: decided.length > 0,
  };
}

/**
 * The line of the index low count: neutrophils before the total where both are low, because the ANC decides severity
 * and timing, but not where a later white count says that the ANC is history; lymphocytes only where neither is low.
 */
function indexLineOf(runs: { wbc: Run; anc: Run; alc: Run }): 'wbc' | 'anc' | 'alc' | undefined {
  const anc = runs.anc.open ? runs.anc.lows.at(-1) : undefined;
  const wbc = runs.wbc.open ? runs.wbc.lows.at(-1) : undefined;
  if (anc && wbc) return wbc.time.earliest - anc.time.latest > OTHER_LINE.hours * HOUR ? 'wbc' : 'anc';
  if (anc) return 'anc';
  if (wbc) return 'wbc';
  return runs.alc.open ? 'alc' : undefined;
}

/**
 * First low count of the present run of neutropenia. A low WBC without a differential shortly before belongs to it, as no
 * ANC says otherwise.
 */
function neutropeniaOnset(series: Finding['series'], anc: Run): Count | undefined {
  const first = anc.lows[0];
  if (!first) return undefined;
  const normalBefore = series.anc.findLast((each) => each.low === false && each.time.latest < first.time.earliest);
  const from = normalBefore ? normalBefore.time.latest : Number.NEGATIVE_INFINITY;
  let onset = first;
  for (const wbc of [...series.wbc].reverse()) {
    if (wbc.time.latest >= onset.time.earliest) continue;
    if (wbc.low !== true || wbc.time.earliest <= from) break;
    onset = wbc;
  }
  return onset;
}

const ORDER: readonly Course[] = [
  'none',
  'unknown',
  'resolved',
  'unconfirmed',
  'intermittent',
  'confirmed',
  'persistent',
  'chronic',
];

function courseOf(
  series: Finding['series'],
  runs: { wbc: Run; anc: Run; alc: Run },
  known: Circumstances,
): { course: Course; ref?: string } {
  if (!runs.wbc.any && !runs.anc.any) return { course: 'unknown' };
  const white = runs.wbc.open || runs.anc.open ? [runs.wbc, runs.anc] : [runs.wbc, runs.anc, runs.alc];
  const open = white.filter((run) => run.open);
  if (open.length === 0) return { course: white.some((run) => run.everLow) ? 'resolved' : 'none' };
  const course = open.map(courseOfRun).reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a));
  const recorded = known.recordedSince;
  if (!recorded || course === 'chronic') return { course };
  const index = Math.max(...open.flatMap((run) => run.lows.map((each) => each.time.latest)));
  const normalSince = [...series.wbc, ...series.anc].some(
    (each) => each.low === false && each.time.earliest > recorded.onset && each.time.latest < index,
  );
  const days = (index - recorded.onset) / DAY;
  if (normalSince || days < COURSE.persistentDays) return { course };
  if (days >= COURSE.chronicDays) return { course: 'chronic', ref: recorded.ref };
  return course === 'persistent' ? { course } : { course: 'persistent', ref: recorded.ref };
}

/** A span must hold for every reading of the dates, so it is measured from the end of the first to the start of the last. */
function courseOfRun(run: Run): Course {
  const [first] = run.lows;
  const last = run.lows.at(-1);
  if (!first || !last) return 'none';
  const span = last.time.earliest - first.time.latest;
  if (span >= COURSE.chronicDays * DAY) return 'chronic';
  if (span >= COURSE.persistentDays * DAY) return 'persistent';
  if (span >= COURSE.confirmedHours * HOUR) return 'confirmed';
  return run.lowBefore ? 'intermittent' : 'unconfirmed';
}

function lineState(line: Line, counts: readonly Count[], index: Count | undefined, anchor: number, limitOf: LimitOf): LineState {
  const count = index ?? besideIndex(counts, anchor);
  const limit = limitOf(line, count ? count.time.latest : anchor);
  return {
    line,
    lineage: LINEAGE[line],
    low: count ? count.low : null,
    ...(count && { count }),
    limit: limit.value,
    limitSource: limit.source,
    limitCites: limit.cites,
    limitVerified: limit.verified,
  };
}

/** The value nearest to the index within 72 hours, otherwise the latest of the 30 days around it. */
function besideIndex(counts: readonly Count[], anchor: number): Count | undefined {
  const distance = (each: Count): number => Math.abs(middle(each.time) - anchor);
  const near = counts
    .filter((each) => distance(each) <= OTHER_LINE.hours * HOUR)
    .reduce<Count | undefined>((best, each) => (!best || distance(each) <= distance(best) ? each : best), undefined);
  if (near) return near;
  return counts.findLast((each) => each.time.latest >= anchor - OTHER_LINE.days * DAY);
}

/** The latest ANC, unless a WBC is so much later that the ANC no longer describes it. */
function latestFor(anc: readonly Count[], wbc: Count | undefined): Count | undefined {
  const latest = anc.at(-1);
  if (!latest || !wbc) return latest;
  return wbc.time.earliest - latest.time.latest > OTHER_LINE.hours * HOUR ? undefined : latest;
}

function neutropenia(anc: Count | undefined, wbc: Count | undefined): Finding['neutropenia'] {
  if (anc) return { band: bandOf(anc), anc, basis: anc.basis };
  if (wbc && isUnder(wbc, neutropeniaBounded.wbcBelow)) return { band: 'severe', basis: 'bounded' };
  return { band: 'unknown' };
}

/** An upper bound such as `<0.1` lies in the band below its number. */
function bandOf(anc: Count): Band {
  if (anc.low === false) return 'none';
  if (anc.low === null) return 'unknown';
  const band = BANDS.find((each) => isUnder(anc, each.below));
  return band?.band ?? 'mild';
}

const isUnder = (count: Count, limit: number): boolean =>
  count.comparator === '<'
    ? count.value <= limit
    : count.comparator === undefined || count.comparator === '<='
      ? count.value < limit
      : false;

/** Adult limits are also used where the age is not known. */
function isAdult(record: Counted, asOf: number): boolean {
  const birth = record.patient.birthDate.known ? record.patient.birthDate.value : undefined;
  return isWithin({ below: AGE_ADJUSTED.belowYears, unit: 'a' }, birth && agesAt(birth, asOf)) !== 'met';
}

function notes(
  record: Counted,
  series: Finding['series'],
  wbc: Count | undefined,
  index: Count | undefined,
  known: Circumstances,
  limitOf: LimitOf,
  asOf: number,
): Finding['notes'] {
  const out: Finding['notes'][number][] = [];
  const add = (id: string, words: string, refs: readonly string[], cites: readonly string[]) =>
    out.push({ id, words, refs, cites });
  if (wbc?.low && wbc.range?.low !== undefined && wbc.value >= wbc.range.low) {
    add('inside-laboratory-interval', 'Below the limit used here, inside this laboratory’s own interval.', wbc.refs, [
      'wst-405-2012',
      'hibbs-2025',
    ]);
  } else if (wbc?.low && wbc.limit === leukopenia.below && wbc.range?.low === undefined && wbc.value >= leukopenia.labelFrom) {
    add('near-limit', 'May be inside this laboratory’s own interval, which is not on record.', wbc.refs, leukopenia.cites);
  }
  const limit = wbc && limitOf('wbc', wbc.time.latest);
  if (wbc && limit?.labelBelow !== undefined && wbc.low === false && wbc.value < limit.labelBelow) {
    add('low-for-age', `${limit.label ?? 'Low for age'}.`, wbc.refs, limit.cites);
  }
  if (wbc && known.pregnant && wbc.low === false && wbc.value < PREGNANCY_WBC.lowFromWeek6) {
    add('low-for-pregnancy', 'Low for pregnancy after 6 weeks, not leukopenia.', wbc.refs, PREGNANCY_WBC.cites);
  }
  const anc = series.anc.at(-1);
  const lowCounts = [anc, wbc].filter((count) => count?.low === true);
  const insideDuffy = lowCounts.every(
    (count) => count && count.value >= (count.line === 'anc' ? DUFFY_NULL.anc : DUFFY_NULL.wbc),
  );
  if (known.duffyNull && isAdult(record, asOf) && lowCounts.length > 0 && insideDuffy) {
    const refs = lowCounts.flatMap((count) => count?.refs ?? []);
    add('inside-duffy-null-interval', 'Inside the interval of adults with the Duffy-null phenotype.', refs, DUFFY_NULL.cites);
  }
  for (const count of [wbc, anc]) {
    if (count?.unitAssumed)
      add('unit-assumed', 'The laboratory gave no unit; it was taken from the size of the number.', count.refs, []);
    if (count?.preliminary) add('preliminary', 'Preliminary result.', count.refs, []);
    if (count?.caution !== undefined) add('caution', `Low confidence: ${count.caution}.`, count.refs, ['gulati-2022']);
  }
  if (index && asOf - index.time.latest > OTHER_LINE.days * DAY) {
    add(
      'old',
      `The last low count is ${Math.floor((asOf - index.time.latest) / DAY)} days old; no later one is on record.`,
      index.refs,
      [],
    );
  }
  if (!record.patient.birthDate.known) add('age-unknown', 'Age not known: adult limits were used.', [record.patient.ref], []);
  return out;
}
