/** Ages as FHIR writes them, counted from a birth date. */
import { DAY, type When } from '../record/when.ts';
import { codeOf, type Fields, numberOf } from './json.ts';

type AgeUnit = 'a' | 'mo' | 'wk' | 'd';
const AGE_UNITS: Readonly<Record<string, AgeUnit>> = {
  a: 'a',
  y: 'a',
  yr: 'a',
  year: 'a',
  years: 'a',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  wk: 'wk',
  week: 'wk',
  weeks: 'wk',
  d: 'd',
  day: 'd',
  days: 'd',
};
/** Nobody is older. */
const OLDEST_YEARS = 130;

/** @returns undefined for an age without a unit, and for one that nobody reaches */
export function ageOf(age: Fields): { value: number; unit: AgeUnit } | undefined {
  const value = numberOf(age['value']);
  const unit = AGE_UNITS[codeOf(age['code'] ?? age['unit'])];
  return value === undefined || unit === undefined || value < 0 || value > OLDEST_YEARS * (unit === 'a' ? 1 : 366)
    ? undefined
    : { value, unit };
}

/** The moment at which somebody reaches an age; parts of a unit are not counted. */
export function moved(from: number, by: number, unit: AgeUnit): number {
  const date = new Date(from);
  if (unit === 'a') date.setUTCFullYear(date.getUTCFullYear() + Math.floor(by));
  else if (unit === 'mo') date.setUTCMonth(date.getUTCMonth() + Math.floor(by));
  else date.setUTCDate(date.getUTCDate() + Math.floor(by) * (unit === 'wk' ? 7 : 1));
  return date.getTime();
}

/** What was found before the birth is of the pregnancy. */
const LONGEST_PREGNANCY = 300 * DAY;
const FIRST_DATE = Date.UTC(1900, 0, 2);

/**
 * A date that stands for "not known", as `1900-01-01` or `0001-01-01`: from before the patient was there.
 *
 * @returns undefined for such a date, because a course that begins with it would last a lifetime
 */
export function unlessPlaceholder(time: When | undefined, birth: When | undefined): When | undefined {
  if (!time || time.latest < FIRST_DATE) return undefined;
  return birth && time.latest < birth.earliest - LONGEST_PREGNANCY ? undefined : time;
}
