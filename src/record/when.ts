import { remember } from './remember.ts';

/**
 * Dates as the chart gives them: a year, a month, a day or an instant, kept as the interval that they allow.
 * A rule about time must hold for the whole interval; a month is never silently its first day.
 */
export interface When {
  /** As written in the chart. */
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly earliest: number;
  /** Inclusive. */
  readonly latest: number;
  readonly precision: 'year' | 'month' | 'day' | 'instant';
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const FHIR_DATE_TIME = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads a FHIR date, dateTime or instant.
 *
 * Local midnight is read as a day: laboratories write `2026-06-15T00:00:00+01:00` for "some time on the 15th".
 * A time without an offset is taken as UTC, because the site's zone is not in the resource.
 *
 * @returns undefined for text that is no FHIR date, and for dates that do not exist
 */
export const when = (text: string | undefined): When | undefined => (text === undefined ? undefined : read(text));

/** The results of one specimen carry the same time. */
const read = remember(2000, (text): When | undefined => {
  const part = FHIR_DATE_TIME.exec(text.trim());
  if (!part) return undefined;
  const [, year = '', month, day, hour, minute, second = '00', offset = 'Z'] = part;
  if (month === undefined) return interval(text, `${year}-01-01`, 'year', new Date(Date.UTC(Number(year) + 1, 0, 1)).getTime());
  if (day === undefined) return interval(text, `${year}-${month}-01`, 'month', Date.UTC(Number(year), Number(month), 1));
  const start = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).getUTCDate() !== Number(day)) return undefined;
  if (hour === undefined) return { text, earliest: start, latest: start + DAY - 1, precision: 'day' };
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute ?? '00'}:${second}${offset}`);
  if (Number.isNaN(instant)) return undefined;
  if (hour === '00' && minute === '00' && second === '00') {
    return { text, earliest: instant, latest: instant + DAY - 1, precision: 'day' };
  }
  return { text, earliest: instant, latest: instant, precision: 'instant' };
});

function interval(text: string, first: string, precision: When['precision'], end: number): When | undefined {
  const earliest = Date.parse(`${first}T00:00:00Z`);
  return Number.isNaN(earliest) ? undefined : { text, earliest, latest: end - 1, precision };
}

/** The whole interval lies after the moment. */
export const isAfter = (time: When, moment: number): boolean => time.earliest > moment;

/** What is on record at a moment has happened by then: `2026`, read in June, is January to June. */
export const until = (time: When, moment: number): When => (time.latest > moment ? { ...time, latest: moment } : time);

/** The middle of the interval, for ordering and drawing only. */
export const middle = (time: When): number => (time.earliest + time.latest) / 2;

/** ISO 8601: an instant in UTC, or the partial date as it was written. */
export const iso = (time: When): string =>
  time.precision === 'instant' ? new Date(time.earliest).toISOString() : time.text.slice(0, 10);
