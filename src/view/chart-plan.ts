/**
 * What the counts chart draws, worked out without drawing it: which stretch of time, which samples, which medicines.
 * Kept apart from the drawing so that its height is known before the drawing is loaded.
 */
import type { Assessment, Count, DrugCourse, DrugSuspect } from '../reasoning/assessment.ts';
import { DAY, middle, when, type When } from '../record/when.ts';
import { readOn, shortDay } from './dates.ts';

export type SeriesName = 'anc' | 'wbc' | 'alc';
export const SERIES: readonly SeriesName[] = ['anc', 'wbc', 'alc'];

/** The counts of one specimen. */
export interface Sample {
  readonly time: When;
  readonly counts: Readonly<Partial<Record<SeriesName, Count>>>;
}

/** A result of a count that nothing is concluded from: withdrawn by the laboratory, or not to be believed. */
export interface Unused {
  readonly ref: string;
  readonly series: SeriesName;
  readonly time: When;
  readonly kind: 'withdrawn' | 'not-judged';
  /** As the laboratory wrote it; of a withdrawn result nothing is repeated. */
  readonly written?: string;
}

export interface Lane {
  readonly name: string;
  readonly ref: string;
  readonly courses: readonly DrugCourse[];
  /** 1 for the first suspect; undefined for medicines that are not suspected. */
  readonly rank?: number;
  /** Usual onset, days after `from`. */
  readonly window?: { readonly from: When; readonly low: number; readonly high: number };
}

/** Between the last normal count and the first low one. */
interface Fall {
  readonly from: When;
  readonly to: When;
  /** Its days, with their years where it is not that of the reading. */
  readonly days: readonly [string, string];
}

export interface ChartPlan {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Day of reading, without its year. */
  readonly read: string;
  /** Before the break of the axis, oldest first. */
  readonly earlier: readonly Sample[];
  readonly samples: readonly Sample[];
  /** Results that are not used, of any time, oldest first. */
  readonly unused: readonly Unused[];
  readonly lanes: readonly Lane[];
  /** Recognised medicines that are left out of the drawing. */
  readonly notDrawn: readonly string[];
  readonly fall?: Fall;
  /** References of results that the laboratory has corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly limits: readonly { readonly series: SeriesName; readonly value: number }[];
  readonly reference?: { readonly low: number; readonly high: number; readonly text: string };
}

/** More lanes than this are listed below the drawing. */
const LANES = 7;

export function chartPlan(assessment: Assessment): ChartPlan {
  const { finding, asOf } = assessment;
  const all = samples(finding.series);
  const end = Math.max(when(asOf)?.earliest ?? 0, ...all.map((sample) => sample.time.earliest));
  const suspects = assessment.drugSuspects.filter((suspect) => suspect.shown);
  const start = axisStart(assessment, suspects[0], all, end);
  const inside = (sample: Sample): boolean => middle(sample.time) >= start;
  const drawn = lanes(assessment, suspects, start, end);
  const anc = [...finding.series.anc]
    .reverse()
    .find((count) => count.range?.low !== undefined && count.range.high !== undefined)?.range;
  const { lastNormal, onset } = finding;
  return {
    start,
    end,
    read: readOn(asOf),
    earlier: all.filter((sample) => !inside(sample)),
    samples: all.filter(inside),
    unused: unused(assessment),
    lanes: drawn.slice(0, LANES),
    notDrawn: drawn.slice(LANES).map((lane) => lane.name),
    ...(lastNormal && onset ? { fall: fallBetween(lastNormal.time, onset.time, asOf) } : {}),
    corrected: new Set(
      assessment.record.labs.rows.filter((row) => row.status === 'corrected' || row.status === 'amended').map((row) => row.ref),
    ),
    limits: SERIES.flatMap((series) => {
      const limit = finding.lines.find((state) => state.line === series)?.limit;
      return limit === undefined || limit <= 0 ? [] : [{ series, value: limit }];
    }),
    ...(anc?.low !== undefined && anc.high !== undefined ? { reference: { low: anc.low, high: anc.high, text: anc.text } } : {}),
  };
}

const fallBetween = (from: When, to: When, asOf: string): Fall => ({
  from,
  to,
  days: [shortDay(from.text, asOf), shortDay(to.text, asOf)],
});

const SETS: Readonly<Record<SeriesName, string>> = { anc: 'lab.anc', wbc: 'lab.wbc', alc: 'lab.alc' };
const seriesOf = (sets: readonly string[] = []): readonly SeriesName[] => SERIES.filter((name) => sets.includes(SETS[name]));

function unused({ record }: Assessment): readonly Unused[] {
  const doubted = record.labs.rows.flatMap(({ ref, time, sets, doubt, value }) =>
    doubt && time
      ? seriesOf(sets).map(
          (series): Unused => ({
            ref,
            series,
            time,
            kind: 'not-judged',
            ...(value.kind === 'quantity' && { written: value.written }),
          }),
        )
      : [],
  );
  const withdrawn = record.leftOut.flatMap(({ ref, time, sets, why }) =>
    why === 'entered-in-error' && time ? seriesOf(sets).map((series): Unused => ({ ref, series, time, kind: 'withdrawn' })) : [],
  );
  return [...doubted, ...withdrawn].sort((a, b) => middle(a.time) - middle(b.time));
}

/** One sample per specimen, or per time where no specimen is named; oldest first. */
function samples(series: Assessment['finding']['series']): readonly Sample[] {
  const found = new Map<string, { time: When; counts: Partial<Record<SeriesName, Count>> }>();
  for (const name of SERIES) {
    for (const count of series[name]) {
      const key = count.time.text;
      const sample = found.get(key) ?? { time: count.time, counts: {} };
      sample.counts[name] ??= count;
      found.set(key, sample);
    }
  }
  return [...found.values()].sort((a, b) => middle(a.time) - middle(b.time));
}

/** Before the last count above the limit or the start of the first suspect, whichever is earlier. */
function axisStart({ finding }: Assessment, first: DrugSuspect | undefined, all: readonly Sample[], end: number): number {
  const candidates = [finding.lastNormal?.time.earliest, finding.onset?.time.earliest, first?.course.start?.earliest].filter(
    (moment): moment is number => moment !== undefined,
  );
  const earliest = candidates.length > 0 ? Math.min(...candidates) : Math.max(all[0]?.time.earliest ?? end, end - 2 * 365 * DAY);
  const least = Math.max(end - earliest, 14 * DAY);
  return end - least * 1.12;
}

function lanes(assessment: Assessment, suspects: readonly DrugSuspect[], start: number, end: number): readonly Lane[] {
  const touches = (course: DrugCourse): boolean =>
    (course.stop?.latest ?? end) >= start && (course.start?.earliest ?? start) <= end;
  const all = assessment.exposures.flatMap((exposure): Lane[] => {
    const courses = exposure.courses.filter(touches);
    const index = suspects.findIndex((each) => each.id === exposure.drug);
    const suspect = suspects[index];
    if (exposure.drug === undefined || exposure.local || courses.length === 0) return [];
    const { typicalLow, typicalHigh } = suspect?.usual ?? {};
    const from = suspect?.course.start;
    return [
      {
        name: exposure.name,
        ref: exposure.refs[0] ?? courses[0]?.refs[0] ?? '',
        courses,
        ...(suspect ? { rank: index + 1 } : {}),
        ...(index === 0 && from && typicalLow !== undefined && typicalHigh !== undefined
          ? { window: { from, low: typicalLow, high: typicalHigh } }
          : {}),
      },
    ];
  });
  return all.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
}

// Size -------------------------------------------------------------------------

/** Below this width names stand above their bars. */
const NARROW = 560;

export interface ChartSize {
  readonly width: number;
  readonly narrow: boolean;
  /** Left and right edge of the time axis. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Foot of the counts. */
  readonly bottom: number;
  /** Width of the strip before the break; 0 without one. */
  readonly strip: number;
  readonly laneHeight: number;
  readonly windowHeight: number;
  /** So many samples that each is drawn small. */
  readonly dense: boolean;
  /** So many that only the lowest and the highest of each stretch are drawn. */
  readonly thinned: boolean;
  readonly height: number;
}

export function chartSize(plan: ChartPlan, width: number): ChartSize {
  const narrow = width < NARROW;
  const laneHeight = narrow ? 34 : 24;
  const windowHeight = plan.lanes.some((lane) => lane.window) ? (narrow ? 22 : 14) : 0;
  const bottom = narrow ? 200 : 216;
  const dense = plan.samples.length > (width - 200) / 10;
  return {
    width,
    dense,
    thinned: plan.samples.length > (width - 200) / 3,
    narrow,
    left: narrow ? 28 : 128,
    right: width - (narrow ? 62 : 72),
    top: 20,
    bottom,
    strip: plan.earlier.length === 0 ? 0 : narrow ? 36 : 80,
    laneHeight,
    windowHeight,
    height: bottom + 16 + plan.lanes.length * laneHeight + windowHeight + 24,
  };
}
