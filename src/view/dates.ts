import { DAY, HOUR, when, type When } from '../record/when.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?/;

interface Written {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly clock?: string;
  readonly utc: boolean;
}

function read(text: string): Written | undefined {
  const found = PARTS.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', month, dayOfMonth, clock, zone] = found;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  // Laboratories write local midnight for "some time on that day".
  const hour = clock === '00:00' ? undefined : clock;
  return {
    year,
    ...(name === undefined ? {} : { month: name }),
    ...(dayOfMonth === undefined ? {} : { day: String(Number(dayOfMonth)) }),
    ...(hour === undefined ? {} : { clock: hour }),
    utc: zone === 'Z',
  };
}

const join = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(' ');

/**
 * `15 Jun 2026, 19:05`: the clock as the chart wrote it, never moved to another zone.
 * A time written in UTC says so where the ward's clock differs. Text that is no date comes back as it is.
 */
export function dayAndTime(text: string): string {
  const date = read(text);
  if (!date) return text;
  const written = join([date.day, date.month, date.year]);
  return date.clock === undefined ? written : `${written}, ${date.clock}${zoneMark(text, date)}`;
}

/** `15 Jun 2026`, or `Jun 2026` where the chart gives no more. */
export function day(text: string): string {
  const date = read(text);
  return date ? join([date.day, date.month, date.year]) : text;
}

/** `15 Jun`, with the year only where it is not the year of `beside`. */
export function shortDay(text: string, beside: string): string {
  const date = read(text);
  if (!date) return text;
  if (date.month === undefined || date.year !== read(beside)?.year) return day(text);
  return date.day === undefined ? join([date.month, date.year]) : join([date.day, date.month]);
}

/** `19:30` on the day of `beside`, else `15 Jun, 19:30`. */
export function shortTime(text: string, beside: string): string {
  const date = read(text);
  if (date?.clock === undefined) return shortDay(text, beside);
  const clock = `${date.clock}${zoneMark(text, date)}`;
  return day(text) === day(beside) ? clock : `${shortDay(text, beside)}, ${clock}`;
}

/** A time in UTC is marked, unless this computer's own clock showed UTC at that moment. */
function zoneMark(text: string, date: Written): string {
  return date.utc && new Date(text).getTimezoneOffset() !== 0 ? ' UTC' : '';
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `20:06`, by this computer's clock. */
export const clock = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** The moment of reading: this computer's clock, unless the text carries an offset of its own. */
export function readAt(asOf: string): string {
  const moment = new Date(asOf);
  if (!asOf.trim().endsWith('Z') || Number.isNaN(moment.getTime())) return dayAndTime(asOf);
  const name = MONTHS[moment.getMonth()] ?? '';
  return `${moment.getDate()} ${name} ${moment.getFullYear()}, ${clock(moment)}`;
}

/** `25 h`, `19 days`, `26 months`, `4 years`. */
function span(milliseconds: number): string {
  const days = milliseconds / DAY;
  if (days <= 2) return `${Math.max(1, Math.round(milliseconds / HOUR))} h`;
  if (days < 60) return `${Math.round(days)} days`;
  if (days < 3 * 365) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
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
  if (days <= 0) return 'the same day';
  if (days === 1) return '1 day';
  return days < 60 ? `${days} days` : span(days * DAY);
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
  if (months < 1) return `${Math.max(0, Math.floor(now.earliest / DAY) - Math.floor(birth.latest / DAY))} days`;
  if (months < 24) return `${months} months`;
  return `${Math.floor(months / 12)} y`;
}
