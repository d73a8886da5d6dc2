import type { AgeRange } from '../knowledge/rule.ts';
import { DAY, type When } from '../record/when.ts';
import type { Verdict } from './assessment.ts';

/** Completed units of age at a moment, as calendars count them. */
function completed(birth: number, moment: number, unit: AgeRange['unit']): number {
  if (unit === 'd') return Math.floor((moment - birth) / DAY);
  const from = new Date(birth);
  const to = new Date(moment);
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (to.getUTCDate() < from.getUTCDate()) months -= 1;
  return unit === 'mo' ? months : Math.floor(months / 12);
}

/** Age in whole units, or a range where the birth date is a month or a year. */
export function ageAt(birth: When, moment: number, unit: AgeRange['unit']): { least: number; most: number } {
  return { least: completed(birth.latest, moment, unit), most: completed(birth.earliest, moment, unit) };
}

/** Completed units of age at one moment, or a range where the birth date is a month or a year. */
export type Ages = Readonly<Record<AgeRange['unit'], { readonly least: number; readonly most: number }>>;

export const agesAt = (birth: When, moment: number): Ages => ({
  a: ageAt(birth, moment, 'a'),
  mo: ageAt(birth, moment, 'mo'),
  d: ageAt(birth, moment, 'd'),
});

/** Unknown without a birth date, or where a birth year leaves it open. */
export function isWithin(range: AgeRange, ages: Ages | undefined): Verdict {
  if (!ages) return 'unknown';
  const { least, most } = ages[range.unit];
  const [first, last] = [isInside(range, least), isInside(range, most)];
  if (first && last) return 'met';
  return first || last ? 'unknown' : 'unmet';
}

const isInside = (range: AgeRange, age: number): boolean =>
  (range.min === undefined || age >= range.min) &&
  (range.max === undefined || age <= range.max) &&
  (range.below === undefined || age < range.below);

const DURATION = /^P(\d+)([DMY])$/;

/** The moment that lies an ISO 8601 duration after a birth. Months and years end with the day itself, at whatever hour of it. */
export function after(birth: number, duration: string): number {
  const [, amount = '0', unit = 'D'] = DURATION.exec(duration) ?? [];
  if (unit === 'D') return birth + Number(amount) * DAY;
  const date = new Date(birth);
  if (unit === 'M') date.setUTCMonth(date.getUTCMonth() + Number(amount));
  else date.setUTCFullYear(date.getUTCFullYear() + Number(amount));
  return date.setUTCHours(0, 0, 0, 0);
}

/** Milliseconds of a window back from a moment; `active` and ever reach back without limit. */
export function windowStart(moment: number, window: string): number {
  const [, amount = '0', unit = 'D'] = DURATION.exec(window) ?? [];
  if (window === 'active' || window === 'P99Y') return Number.NEGATIVE_INFINITY;
  if (unit === 'D') return moment - Number(amount) * DAY;
  const date = new Date(moment);
  if (unit === 'M') date.setUTCMonth(date.getUTCMonth() - Number(amount));
  else date.setUTCFullYear(date.getUTCFullYear() - Number(amount));
  return date.getTime();
}
