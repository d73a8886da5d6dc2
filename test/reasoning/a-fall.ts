/** A fall of the count on day 0, the medicines before it and the counts around it. Days before the fall are negative. */
import type { Line, SuspectDrug } from '../../src/knowledge/rule.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import type { Count, DrugSuspect, Finding } from '../../src/reasoning/assessment.ts';
import { judgeSuspects, type SuspectInput } from '../../src/reasoning/drug-causality.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { DAY, when, type When } from '../../src/record/when.ts';

/** The day of the first low count. */
export const ONSET = Date.parse('2026-06-15T00:00:00Z');
export const on = (day: number): string => new Date(ONSET + day * DAY).toISOString().slice(0, 10);

export function dated(text: string): When {
  const time = when(text);
  if (!time) throw new Error(`no date: ${text}`);
  return time;
}

type Dates = { from?: number | string; to?: number };

export function row(name: string, { from, to, ...rest }: Partial<DrugRow> & Dates = {}): DrugRow {
  const start = from === undefined ? undefined : dated(typeof from === 'string' ? from : on(from));
  const stop = to === undefined ? undefined : dated(on(to));
  return {
    ref: `MedicationStatement/${name}${from ?? ''}`,
    source: 'statement',
    name,
    codes: [],
    status: stop ? 'completed' : 'active',
    taken: 'yes',
    ongoing: stop ? 'no' : 'yes',
    ...(start && { start, startBasis: 'stated' as const }),
    ...(stop && { stop, stopBasis: 'stated' as const }),
    ...rest,
  };
}

const LINES: readonly Line[] = ['wbc', 'anc', 'alc', 'amc', 'aec', 'abc', 'hgb', 'plt'];
const LIMITS: Readonly<Record<Line, number>> = { wbc: 4, anc: 1.5, alc: 1, amc: 0.2, aec: 0, abc: 0, hgb: 120, plt: 150 };
const LINEAGE = {
  wbc: 'total-wbc',
  anc: 'neutrophils',
  alc: 'lymphocytes',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'erythroid',
  plt: 'platelets',
} as const;

export type Series = Partial<Record<Line, readonly (readonly [day: number, value: number])[]>>;

/** A finding whose present run begins on day 0; lines without a count are unknown. */
export function findingOf(series: Series): Finding {
  const countsOf = (line: Line): readonly Count[] =>
    (series[line] ?? []).map(([day, value]) => ({
      line,
      value,
      time: dated(`${on(day)}T08:00:00Z`),
      basis: 'reported',
      refs: [`Observation/${line}${day}`],
      low: value < LIMITS[line],
      limit: LIMITS[line],
    }));
  const all: Record<Line, readonly Count[]> = {
    wbc: countsOf('wbc'),
    anc: countsOf('anc'),
    alc: countsOf('alc'),
    amc: countsOf('amc'),
    aec: countsOf('aec'),
    abc: countsOf('abc'),
    hgb: countsOf('hgb'),
    plt: countsOf('plt'),
  };
  const index = (['wbc', 'anc', 'alc'] as const)
    .map((line) => all[line].findLast((count) => count.low))
    .find((count) => count !== undefined);
  const onset = index && all[index.line].find((count) => count.low && count.time.earliest >= ONSET);
  return {
    present: true,
    screened: true,
    course: 'unconfirmed',
    threshold: 4,
    ...(index && { index, indexLine: index.line }),
    ...(onset && { onset }),
    neutropenia: { band: 'unknown' },
    lines: LINES.map((line) => {
      const count = all[line].at(-1);
      return {
        line,
        lineage: LINEAGE[line],
        low: count ? count.low : null,
        ...(count && { count }),
        limitSource: 'adult',
        limitCites: [],
        limitVerified: true,
      };
    }),
    series: all,
    notes: [],
  };
}

/** A drug of the catalogue. */
export function drug(id: string): SuspectDrug {
  const found = suspectDrugs.find((each) => each.id === id);
  if (!found) throw new Error(`no drug ${id}`);
  return found;
}

/** The suspects of a fall, looked at two months later, with medication lists that were read in full. */
export const suspectsOf = (rows: readonly DrugRow[], series: Series, rest: Partial<SuspectInput> = {}): readonly DrugSuspect[] =>
  judgeSuspects({
    exposures: recogniseDrugs(rows).exposures,
    finding: findingOf(series),
    allergies: [],
    asOf: ONSET + 60 * DAY,
    facts: { listComplete: true },
    ...rest,
  });

export function firstSuspectOf(...asked: Parameters<typeof suspectsOf>): DrugSuspect {
  const [first] = suspectsOf(...asked);
  if (!first) throw new Error('no suspect');
  return first;
}
