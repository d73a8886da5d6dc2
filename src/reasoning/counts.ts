/**
 * The blood counts of a chart as series: reported where the laboratory reports them, else computed from the WBC and the
 * differential of the same specimen. Causes and courses are read from these, so what is uncertain stays marked.
 */
import { DIFFERENTIAL, SAME_SPECIMEN } from '../knowledge/thresholds.ts';
import type { Line } from '../knowledge/rule.ts';
import type { LabResult } from '../record/lab-result.ts';
import { DAY, MINUTE, middle, oldestFirst, type When } from '../record/when.ts';
import type { Steps } from '../record/steps.ts';
import type { Count, Writable } from './assessment.ts';
import type { Limit, LimitOf } from './limits.ts';

/** A result with a number, a time and no doubt: the only kind that is counted. */
export type Measured = LabResult & { readonly value: Extract<LabResult['value'], { kind: 'quantity' }>; readonly time: When };

export function isMeasured(result: LabResult): result is Measured {
  return result.value.kind === 'quantity' && result.time !== undefined && result.doubt === undefined;
}

const REPORTED: Readonly<Record<Line, string>> = {
  wbc: 'lab.wbc',
  anc: 'lab.anc',
  alc: 'lab.alc',
  amc: 'lab.amc',
  aec: 'lab.aec',
  abc: 'lab.abc',
  hgb: 'lab.hgb',
  plt: 'lab.plt',
};

/** White lines that a percentage of the WBC gives. */
const FRACTION: Readonly<Partial<Record<Line, string>>> = {
  anc: 'lab.neut-pct',
  alc: 'lab.lymph-pct',
  amc: 'lab.mono-pct',
  aec: 'lab.eos-pct',
  abc: 'lab.baso-pct',
};

const DIFFERENTIAL_LINES: readonly Line[] = ['anc', 'alc', 'amc', 'aec', 'abc'];

/** Classes of a differential whose sum should be near 100 %; segs and bands stand for the neutrophils where no total is given. */
const CLASSES = [
  'lab.lymph-pct',
  'lab.mono-pct',
  'lab.eos-pct',
  'lab.baso-pct',
  'lab.ig-pct',
  'lab.metamyelo-pct',
  'lab.myelo-pct',
  'lab.promyelo-pct',
  'lab.blast-pct',
  'lab.variant-lymph',
] as const;

const DIFFERENTIAL_SETS = new Set<string>([
  ...CLASSES,
  'lab.neut-pct',
  'lab.segs-pct',
  'lab.bands-pct',
  'lab.segs-abs',
  'lab.bands-abs',
]);

export const LINES: readonly Line[] = ['wbc', 'anc', 'alc', 'amc', 'aec', 'abc', 'hgb', 'plt'];

/** What a result is among the counts. */
interface Role {
  /** The lines that it reports. */
  readonly lines: readonly Line[];
  /** The line of the differential among them. */
  readonly reported: Line | undefined;
  /** The class of a differential, or an absolute count of one that is summed. */
  readonly part: string | undefined;
}

/** By the list of sets itself: the results of one analyte share it. */
const roles = new WeakMap<readonly string[], Role>();

function roleOf(sets: readonly string[]): Role {
  const held = roles.get(sets);
  if (held) return held;
  const lines = LINES.filter((line) => sets.includes(REPORTED[line]));
  const role: Role = {
    lines,
    reported: DIFFERENTIAL_LINES.find((line) => lines.includes(line)),
    part: sets.find((set) => DIFFERENTIAL_SETS.has(set)),
  };
  roles.set(sets, role);
  return role;
}

function isOfBloodCount(row: LabResult): row is Measured {
  const { lines, part } = roleOf(row.sets);
  return (lines.length > 0 || part !== undefined) && isMeasured(row);
}

/**
 * By line, the latest row that tells of a count which cannot be used: doubted, a number inside words such as `2.1 L`, or only a
 * flag. What says no more than that nothing was measured is none of them.
 */
export function latestUnusable(labs: readonly LabResult[]): ReadonlyMap<Line, LabResult> {
  const found = new Map<Line, LabResult>();
  for (const row of labs) {
    if (!row.time || !isUnusable(row)) continue;
    for (const line of roleOf(row.sets).lines) {
      const held = found.get(line);
      if (!held?.time || held.time.earliest <= row.time.earliest) found.set(line, row);
    }
  }
  return found;
}

function isUnusable({ value, doubt, interpretation, status }: LabResult): boolean {
  if (doubt) return true;
  if (value.kind === 'quantity') return false;
  if (value.kind === 'none') return status !== 'registered' && interpretation.some((flag) => SAYS_LOW.test(flag));
  return /\d/.test(value.text);
}

/** Flags of the laboratory for a low or critical value, and their words. */
const SAYS_LOW = /^(?:l|ll|lu|<|a|aa)$|\b(?:low|critical|abnormal|panic)\b/i;

/** Rows that a laboratory measured on the blood of one WBC. */
interface Sample {
  readonly wbc: Measured;
  readonly differential: Map<string, Measured>;
  /** Lines that the laboratory reported itself. */
  readonly reported: Set<Line>;
}

/** Every usable count by line, oldest first. */
export function* countsOf(labs: readonly LabResult[], limitOf: LimitOf): Steps<Record<Line, Count[]>> {
  const rows = labs.filter(isOfBloodCount);
  const byLine = new Map<Line, Measured[]>();
  for (const row of oldestFirst(rows, timeOf)) for (const line of roleOf(row.sets).lines) push(byLine, line, row);
  yield;
  const samples = samplesOf(rows, byLine.get('wbc') ?? []);
  yield;
  const series = (line: Line): Count[] => {
    const reported = (byLine.get(line) ?? []).map((row) => reportedCount(line, row, limitOf));
    const computed = samples.flatMap((sample) => computedCount(line, sample, limitOf) ?? []);
    return once([...reported, ...computed]);
  };
  const anc = series('anc');
  markDiscordance(anc, samples);
  yield;
  const [wbc, alc, amc] = [series('wbc'), series('alc'), series('amc')];
  yield;
  const [aec, abc, hgb, plt] = [series('aec'), series('abc'), series('hgb'), series('plt')];
  yield;
  return { wbc, anc, alc, amc, aec, abc, hgb, plt };
}

function reportedCount(line: Line, row: Measured, limitOf: LimitOf): Count {
  return count(line, row.value.value, row.value.comparator, row, limitOf, { basis: 'reported', refs: [row.ref] });
}

function count(
  line: Line,
  value: number,
  comparator: Count['comparator'],
  row: Measured,
  limitOf: LimitOf,
  rest: Pick<Count, 'basis' | 'refs'> & Partial<Pick<Count, 'from' | 'caution'>>,
): Count {
  const limit = limitOf(line, row.time.latest);
  const made: Writable<Count> = {
    line,
    value,
    time: row.time,
    basis: rest.basis,
    refs: rest.refs,
    low: isBelow(value, comparator, limit),
    limit: limit.value,
  };
  if (comparator) made.comparator = comparator;
  if (rest.from !== undefined) made.from = rest.from;
  if (rest.caution !== undefined) made.caution = rest.caution;
  if (row.specimen !== undefined) made.specimen = row.specimen;
  if (row.status === 'preliminary') made.preliminary = true;
  if (row.value.unitAssumed) made.unitAssumed = true;
  if (row.range && rest.basis === 'reported') made.range = row.range;
  return made;
}

/** An upper bound at or below the limit is low; a bound that straddles it answers nothing. */
function isBelow(value: number, comparator: Count['comparator'], limit: Limit): boolean | null {
  if (comparator === '<') return value <= limit.least ? true : null;
  if (comparator === '<=') return value < limit.least ? true : null;
  if (comparator === '>' || comparator === '>=') return value >= limit.most ? false : null;
  if (value < limit.least) return true;
  return value >= limit.most ? false : null;
}

/**
 * The WBC, and with it the differential, of each specimen.
 *
 * @param rows in the order of the chart, which tells of two equal rows the later one
 * @param whites oldest first
 */
function samplesOf(rows: readonly Measured[], whites: readonly Measured[]): readonly Sample[] {
  const samples = whites.map((wbc): Sample => ({ wbc, differential: new Map(), reported: new Set() }));
  const partnerOf = partnerFinder(samples);
  for (const row of rows) {
    const { reported, part } = roleOf(row.sets);
    if (reported === undefined && part === undefined) continue;
    const sample = partnerOf(row);
    if (!sample) continue;
    if (reported !== undefined) sample.reported.add(reported);
    if (part !== undefined) {
      const held = sample.differential.get(part);
      if (!held || preferred(row, held)) sample.differential.set(part, row);
    }
  }
  return samples;
}

const timeOf = ({ time }: Pick<Measured, 'time'>): number => middle(time);

/** A manual differential reviews the automated one; otherwise the later report replaces the earlier. */
function preferred(row: Measured, held: Measured): boolean {
  if ((row.method === 'manual') !== (held.method === 'manual')) return row.method === 'manual';
  return (row.issued?.latest ?? row.time.latest) > (held.issued?.latest ?? held.time.latest);
}

/**
 * A WBC and a percentage belong together when they share a specimen, a panel or a report, or were taken within an hour;
 * when one of the two carries only a date, on that date if it has a single WBC. Never across days.
 */
function partnerFinder(samples: readonly Sample[]): (row: Measured) => Sample | undefined {
  const bySpecimen = new Map<string, Sample>();
  const byGroup = new Map<string, Sample[]>();
  const byDay = new Map<number, Sample[]>();
  for (const sample of samples) {
    const { specimen, time } = sample.wbc;
    if (specimen !== undefined) bySpecimen.set(specimen, sample);
    for (const group of groupsOf(sample.wbc)) push(byGroup, group, sample);
    push(byDay, Math.floor(time.earliest / DAY), sample);
  }
  const near = (row: Measured, sample: Sample): boolean =>
    row.time.precision === 'instant' &&
    sample.wbc.time.precision === 'instant' &&
    Math.abs(row.time.earliest - sample.wbc.time.earliest) <= SAME_SPECIMEN.pairingMinutes * MINUTE;
  const isSameDay = (row: Measured, { wbc }: Sample): boolean => Math.abs(middle(row.time) - middle(wbc.time)) < DAY;
  const closest = (row: Measured, among: readonly Sample[]): Sample | undefined =>
    among.reduce<Sample | undefined>(
      (best, sample) =>
        !best || Math.abs(middle(sample.wbc.time) - middle(row.time)) < Math.abs(middle(best.wbc.time) - middle(row.time))
          ? sample
          : best,
      undefined,
    );
  return (row) => {
    const specimen = row.specimen === undefined ? undefined : bySpecimen.get(row.specimen);
    if (specimen) return specimen;
    for (const group of groupsOf(row)) {
      // A cumulative report holds several days: the only WBC of about that day, or the one of the same hour, is the partner.
      const members = byGroup.get(group)?.filter((sample) => isSameDay(row, sample));
      const [only] = members ?? [];
      if (members?.length === 1) return only;
      const sameHour = closest(row, members?.filter((sample) => near(row, sample)) ?? []);
      if (sameHour) return sameHour;
    }
    const day = Math.floor(row.time.earliest / DAY);
    const around = [day - 1, day, day + 1].flatMap((each) => byDay.get(each) ?? []);
    const sameHour = closest(
      row,
      around.filter((sample) => near(row, sample)),
    );
    if (sameHour) return sameHour;
    const sameDay = byDay.get(day) ?? [];
    const [only] = sameDay;
    const dateOnly = row.time.precision === 'day' || only?.wbc.time.precision === 'day';
    return sameDay.length === 1 && only && dateOnly && row.time.precision !== 'month' && row.time.precision !== 'year'
      ? only
      : undefined;
  };
}

/** Panel and reports that list a row. */
const groupsOf = ({ panel, reports }: Measured): readonly string[] => (panel === undefined ? reports : [panel, ...reports]);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

interface Percent {
  readonly percent: number;
  readonly comparator: Count['comparator'];
  readonly rows: readonly Measured[];
}

/** A sum with a part below a bound is itself only known to lie below. */
const boundOf = (rows: readonly Measured[]): Count['comparator'] =>
  rows.map((row) => row.value.comparator).find((comparator) => comparator !== undefined);

const sumOf = (rows: readonly Measured[]): number => rows.reduce((sum, row) => sum + row.value.value, 0);

const percentOf = (rows: readonly Measured[]): Percent => ({
  percent: sumOf(rows),
  comparator: boundOf(rows),
  rows,
});

/** Neutrophils as the differential gives them: the total, or segs and bands; immature forms and other granulocytes never. */
function neutrophilPercent(sample: Sample): Percent | undefined {
  const total = sample.differential.get('lab.neut-pct');
  const segs = sample.differential.get('lab.segs-pct');
  const bands = sample.differential.get('lab.bands-pct');
  if (!total) {
    if (!segs) return undefined;
    return percentOf(bands ? [segs, bands] : [segs]);
  }
  if (bands && !segs) {
    const others = CLASSES.reduce((sum, set) => sum + (sample.differential.get(set)?.value.value ?? 0), 0) + total.value.value;
    const withBands = others + bands.value.value;
    if (others < DIFFERENTIAL.sumLow && withBands <= DIFFERENTIAL.sumHigh) {
      return percentOf([total, bands]);
    }
  }
  return percentOf([total]);
}

/** ANC, ALC, … from WBC and percent of the same specimen; never from the WBC alone. */
function computedCount(line: Line, sample: Sample, limitOf: LimitOf): Count | undefined {
  const set = FRACTION[line];
  if (set === undefined || sample.reported.has(line)) return undefined;
  const { wbc } = sample;
  if (line === 'anc') {
    const segs = sample.differential.get('lab.segs-abs');
    const bands = sample.differential.get('lab.bands-abs');
    if (segs) {
      const rows = bands ? [segs, bands] : [segs];
      return count(line, rounded(sumOf(rows)), boundOf(rows), segs, limitOf, {
        basis: 'computed',
        from: bands ? `segs ${segs.value.value} + bands ${bands.value.value}` : `segs ${segs.value.value}`,
        refs: rows.map((row) => row.ref),
      });
    }
  }
  const only = sample.differential.get(set);
  const part = line === 'anc' ? neutrophilPercent(sample) : only && percentOf([only]);
  if (!part) return undefined;
  const caution = sumCaution(sample);
  return count(line, rounded((wbc.value.value * part.percent) / 100), wbc.value.comparator ?? part.comparator, wbc, limitOf, {
    basis: 'computed',
    from: `${wbc.value.comparator ?? ''}${wbc.value.value} × ${rounded(part.percent)} %`,
    refs: [...new Set([wbc.ref, ...part.rows.map((row) => row.ref)])],
    ...(caution !== undefined && { caution }),
  });
}

const rounded = (value: number): number => Number(value.toFixed(3));

function sumCaution(sample: Sample): string | undefined {
  const neutrophils = sample.differential.get('lab.neut-pct')
    ? [sample.differential.get('lab.neut-pct')]
    : [sample.differential.get('lab.segs-pct'), sample.differential.get('lab.bands-pct')];
  const values = [...neutrophils, ...CLASSES.map((set) => sample.differential.get(set))].filter((row) => row !== undefined);
  if (values.length < DIFFERENTIAL.classesToSum) return undefined;
  const sum = rounded(values.reduce((total, row) => total + row.value.value, 0));
  return sum < DIFFERENTIAL.sumLow || sum > DIFFERENTIAL.sumHigh ? `the percentages add up to ${sum} %` : undefined;
}

/** Same specimen, or taken within five minutes, counts once; reported before computed, final before preliminary, later report before earlier. */
function once(counts: readonly Count[]): Count[] {
  const kept: Count[] = [];
  for (const each of oldestFirst(counts, timeOf)) {
    const last = kept.at(-1);
    if (last && isSameDraw(last, each)) {
      if (rank(each) < rank(last) || (rank(each) === rank(last) && each.value < last.value)) kept[kept.length - 1] = each;
    } else {
      kept.push(each);
    }
  }
  return kept;
}

const rank = (each: Count): number => (each.basis === 'computed' ? 2 : 0) + (each.preliminary ? 1 : 0);

/** Where one of the two has no time of day, the same value on that day is the same draw; `b` is not the earlier one. */
function isSameDraw(a: Count, b: Count): boolean {
  if (a.specimen !== undefined && a.specimen === b.specimen) return true;
  if (a.time.precision === 'instant' && b.time.precision === 'instant') {
    return Math.abs(a.time.earliest - b.time.earliest) <= SAME_SPECIMEN.duplicateMinutes * MINUTE;
  }
  return a.value === b.value && isDayOrInstant(a) && isDayOrInstant(b) && b.time.earliest <= a.time.latest;
}

const isDayOrInstant = ({ time }: Count): boolean => time.precision === 'day' || time.precision === 'instant';

/** Where the laboratory's ANC and the one from its own percentages disagree, both are worth a look. */
function markDiscordance(anc: Count[], samples: readonly Sample[]): void {
  for (const sample of samples) {
    if (!sample.reported.has('anc')) continue;
    const part = neutrophilPercent(sample);
    if (!part) continue;
    const computed = rounded((sample.wbc.value.value * part.percent) / 100);
    const at = anc.findIndex((each) => each.basis === 'reported' && isNear(each, sample.wbc));
    const reported = anc[at];
    if (!reported) continue;
    const gap = rounded(Math.abs(reported.value - computed));
    const fraction = DIFFERENTIAL.discordanceFraction * Math.max(reported.value, computed);
    if (gap > DIFFERENTIAL.discordanceAbsolute || (gap > fraction && gap > DIFFERENTIAL.discordanceRounding)) {
      anc[at] = { ...reported, caution: `WBC × percent gives ${computed}` };
    }
  }
}

function isNear(anc: Count, wbc: Measured): boolean {
  if (anc.specimen !== undefined && wbc.specimen !== undefined) return anc.specimen === wbc.specimen;
  return Math.abs(middle(anc.time) - middle(wbc.time)) <= SAME_SPECIMEN.pairingMinutes * MINUTE;
}
