/** Windows made ready for judging: from which moment a criterion looks back, and how far. */
import type { Window } from '../knowledge/rule.ts';
import { STALE_PROBLEM } from '../knowledge/judging-thresholds.ts';
import type { When } from '../record/when.ts';
import { windowStart } from './age.ts';
import type { Chart } from './chart.ts';

export interface Reach {
  /** The same number for the same window from the same moment. */
  readonly number: number;
  /** The index low count, the review (in alerts), or the onset of the low count (for medicines). */
  readonly from: 'index' | 'review' | 'onset';
  readonly window: Window;
  /** The length as the rules about stale problems count it; 0 for `active`. */
  readonly days: number;
}

const reaches = new Map<string, Reach>();

export function reachOf(from: Reach['from'], window: Window): Reach {
  const key = `${from} ${window}`;
  const held = reaches.get(key);
  if (held) return held;
  const reach: Reach = { number: reaches.size, from, window, days: daysOf(window) };
  reaches.set(key, reach);
  return reach;
}

const daysOf = (window: Window): number => {
  const [, amount = '0', unit = 'D'] = /^P(\d+)([DMY])$/.exec(window) ?? [];
  return Number(amount) * (unit === 'D' ? 1 : unit === 'M' ? STALE_PROBLEM.daysInMonth : STALE_PROBLEM.daysInYear);
};

/** Where the window begins in this chart, worked out once for each chart. */
export function startOf(reach: Reach, chart: Chart): number {
  const held = chart.starts[reach.number];
  if (held !== undefined) return held;
  const moment = reach.from === 'review' ? chart.asOf : reach.from === 'onset' ? chart.onset : chart.index;
  const start = windowStart(moment, reach.window);
  chart.starts[reach.number] = start;
  return start;
}

export const overlaps = (time: When, from: number, to: number): boolean => time.latest >= from && time.earliest <= to;
