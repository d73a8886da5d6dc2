import { DAY, HOUR, when, type When } from '../record/when.ts';
import { early, type Written } from './language/early.ts';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?/;

interface Read {
  readonly date: Written;
  readonly clock?: string;
  readonly utc: boolean;
}

function read(text: string): Read | undefined {
  const found = PARTS.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', month, dayOfMonth, clock, zone] = found;
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  // Laboratories write local midnight for "some time on that day".
  const hour = clock === '00:00' ? undefined : clock;
  return {
    date: {
      year: Number(year),
      ...(isMonth && { month: Number(month) }),
      ...(dayOfMonth !== undefined && { day: Number(dayOfMonth) }),
    },
    ...(hour !== undefined && { clock: hour }),
    utc: zone === 'Z',
  };
}

/**
 * `15 Jun 2026, 19:05`: the clock as the chart wrote it, never moved to another zone.
 * A time written in UTC says so where the ward's clock differs. Text that is no date comes back as it is.
 */
export function dayAndTime(text: string): string {
  const found = read(text);
  if (!found) return text;
  const written = early.date(found.date);
  return found.clock === undefined ? written : early.dateAndClock(written, `${found.clock}${zoneMark(text, found)}`);
}

/** `15 Jun 2026`, or `Jun 2026` where the chart gives no more. */
export function day(text: string): string {
  const found = read(text);
  return found ? early.date(found.date) : text;
}

/** `15 Jun`, with the year only where it is not the year of `beside`. */
export function shortDay(text: string, beside: string): string {
  const found = read(text);
  if (!found) return text;
  const isSameYear = found.date.month !== undefined && found.date.year === read(beside)?.date.year;
  if (!isSameYear) return day(text);
  return found.date.day === undefined ? early.date(found.date) : early.dateWithoutYear(found.date);
}

/** `19:30` on the day of `beside`, else `15 Jun, 19:30`. */
export function shortTime(text: string, beside: string): string {
  const found = read(text);
  if (found?.clock === undefined) return shortDay(text, beside);
  const clock = `${found.clock}${zoneMark(text, found)}`;
  return day(text) === day(beside) ? clock : early.dateAndClock(shortDay(text, beside), clock);
}

/** A time in UTC is marked, unless this computer's own clock showed UTC at that moment. */
function zoneMark(text: string, { utc }: Read): string {
  return utc && new Date(text).getTimezoneOffset() !== 0 ? early.utc : '';
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `20:06`, by this computer's clock. */
export const clock = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** By this computer's calendar. */
const localDate = (moment: Date): Written => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});

/** The day of reading, without its year. */
export const readOn = (asOf: string): string => {
  const moment = new Date(asOf);
  const isHere = asOf.trim().endsWith('Z') && !Number.isNaN(moment.getTime());
  const date = isHere ? localDate(moment) : read(asOf)?.date;
  return date ? early.dateWithoutYear(date) : asOf;
};

/** The moment of reading: this computer's clock, unless the text carries an offset of its own. */
export function readAt(asOf: string): string {
  const moment = new Date(asOf);
  if (!asOf.trim().endsWith('Z') || Number.isNaN(moment.getTime())) return dayAndTime(asOf);
  return early.dateAndClock(early.date(localDate(moment)), clock(moment));
}

/** `25 h`, `19 days`, `26 months`, `4 years`. */
function span(milliseconds: number): string {
  const days = milliseconds / DAY;
  if (days <= 2) return early.hours(Math.max(1, Math.round(milliseconds / HOUR)));
  if (days < 60) return early.days(Math.round(days));
  if (days < 3 * 365) return early.months(Math.round(days / 30.44));
  return early.years(Math.round(days / 365.25));
}

/** Whole days between two dates as written; where only a month is known, from its first day. */
export function calendarDays(from: When, to: When): number {
  return Math.round((dayStart(to) - dayStart(from)) / DAY);
}

function dayStart(time: When): number {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(time.text);
  return written ? Date.parse(`${written[0]}T00:00:00Z`) : time.earliest;
}

/** How far apart two dates lie; days where either has no clock time. */
export function apart(from: When, to: When): string {
  if (from.precision === 'instant' && to.precision === 'instant' && to.earliest - from.earliest <= 2 * DAY) {
    return span(to.earliest - from.earliest);
  }
  const days = calendarDays(from, to);
  if (days <= 0) return early.sameDay;
  if (days === 1) return early.oneDay;
  return days < 60 ? early.days(days) : span(days * DAY);
}

/** Whole days from a date in the chart to the moment of review. */
export function daysAgo(text: string, asOf: string): number | undefined {
  const date = when(text);
  const now = when(asOf);
  if (!date || !now) return undefined;
  return Math.floor((now.latest - date.earliest) / DAY);
}

/** `31 y`, `14 months`, `9 days`. Least age that the birth date allows. */
export function ageAt(birth: When, asOf: string): string | undefined {
  const now = when(asOf);
  if (!now) return undefined;
  const from = new Date(birth.latest);
  const to = new Date(now.earliest);
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    (to.getUTCMonth() - from.getUTCMonth()) -
    (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  if (months < 0) return undefined;
  if (months < 1) return early.days(Math.max(0, Math.floor(now.earliest / DAY) - Math.floor(birth.latest / DAY)));
  if (months < 24) return early.months(months);
  return early.ageInYears(Math.floor(months / 12));
}
