import type { Line } from '../knowledge/rule.ts';
import type { Count, LineState } from '../reasoning/assessment.ts';
import { dayAndTime } from './dates.ts';
import { early } from './language/early.ts';

export const unitOf = (line: Line): string => (line === 'hgb' ? 'g/L' : '×10⁹/L');

const COMPARATORS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** At most three decimals: a product of two rounded numbers has no more to say. */
export const number = (value: number): string => String(Number(value.toFixed(3)));

/** `0.31`, `<0.1`: as the laboratory gave it; a computed count to two decimals. */
export const figure = (count: Count): string =>
  `${count.comparator ? COMPARATORS[count.comparator] : ''}${number(count.basis === 'computed' ? computed(count.value) : count.value)}`;

/** A product of rounded numbers; never rounded onto a tenth, where the limits lie. */
function computed(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  const isTenth = Math.abs(rounded * 10 - Math.round(rounded * 10)) < 1e-9;
  return value >= 0.1 && !isTenth ? rounded : value;
}

/** `ANC 0.31 ×10⁹/L` */
export const countWords = (count: Count): string => `${early.shortLines[count.line]} ${figure(count)} ${unitOf(count.line)}`;

/** `ANC 0.31 ×10⁹/L, 15 Jun 2026, 19:05, computed from 2.1 × 15 %` */
export function countInFull(count: Count): string {
  const { computed: isComputed, computedFrom, preliminary } = early.count;
  return [
    countWords(count),
    dayAndTime(count.time.text),
    ...(count.basis === 'computed' ? [count.from === undefined ? isComputed : computedFrom(count.from)] : []),
    ...(count.preliminary ? [preliminary] : []),
  ].join(early.comma);
}

/** What a reader should know before trusting the value. */
export function cautions(count: Count): readonly string[] {
  const words = early.count;
  return [
    ...(count.basis === 'computed' ? [count.from === undefined ? words.computed : words.computedAs(count.from)] : []),
    ...(count.preliminary ? [words.preliminaryResult] : []),
    ...(count.unitAssumed ? [words.unitAssumed] : []),
    ...(count.caution === undefined ? [] : [early.finding.caution(count.caution)]),
  ];
}

/** Where a value stands against its limit on a gauge from 0 to 1; the limit is 0.5, each doubling 0.15. */
export function gaugePosition(value: number, limit: number): number {
  if (value <= 0 || limit <= 0) return 0.04;
  return Math.min(0.96, Math.max(0.04, 0.5 + 0.15 * Math.log2(value / limit)));
}

export const lineState = (lines: readonly LineState[], line: Line): LineState | undefined =>
  lines.find((state) => state.line === line);
