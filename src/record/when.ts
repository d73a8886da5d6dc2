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

/** The results of one specimen carry the same time, and stand together. */
let lastText = '';
let lastRead: When | undefined;

function read(text: string): When | undefined {
  if (text === lastText) return lastRead;
  lastRead = readPlain(text) ?? readAny(text);
  lastText = text;
  return lastRead;
}

const PLUS = 43;
const MINUS = 45;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;
const DATE_LENGTH = '2026-06-15'.length;
const TIME_LENGTH = '2026-06-15T08:00:00'.length;
/** Offsets from UTC that are in use. */
const MOST_HOURS_AHEAD = 14;
/** `Date.UTC` takes smaller years for those of the twentieth century. */
const FIRST_YEAR = 100;

/** @returns -1 unless two digits stand there */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/**
 * `2026-06-15`, `2026-06-15T08:00:00Z` and `2026-06-15T09:00:00+01:00`, as nearly all dates are written.
 *
 * @returns undefined for every other form, which `readAny` reads
 */
function readPlain(text: string): When | undefined {
  const { length } = text;
  if (length !== DATE_LENGTH && length !== TIME_LENGTH + 1 && length !== TIME_LENGTH + 6) return undefined;
  const century = twoDigits(text, 0);
  const ofCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = century * 100 + ofCentury;
  const isDate = century >= 0 && ofCentury >= 0 && text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS;
  if (!isDate || year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  const start = Date.UTC(year, month - 1, day);
  if (length === DATE_LENGTH) return { text, earliest: start, latest: start + DAY - 1, precision: 'day' };
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isTime =
    text.charCodeAt(10) === LETTER_T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    isWithin(hour, 23) &&
    isWithin(minute, 59) &&
    isWithin(second, 59);
  const ahead = isTime ? msAhead(text) : undefined;
  if (ahead === undefined) return undefined;
  const earliest = start + hour * HOUR + minute * MINUTE + second * 1000 - ahead;
  return hour === 0 && minute === 0 && second === 0
    ? { text, earliest, latest: earliest + DAY - 1, precision: 'day' }
    : { text, earliest, latest: earliest, precision: 'instant' };
}

const isWithin = (number: number, most: number): boolean => number >= 0 && number <= most;

const daysIn = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** How far the clock at the end of `2026-06-15T09:00:00+01:00` is ahead of UTC. */
function msAhead(text: string): number | undefined {
  const sign = text.charCodeAt(TIME_LENGTH);
  if (text.length === TIME_LENGTH + 1) return sign === LETTER_Z ? 0 : undefined;
  const hours = twoDigits(text, TIME_LENGTH + 1);
  const minutes = twoDigits(text, TIME_LENGTH + 4);
  const isOffset = text.charCodeAt(TIME_LENGTH + 3) === COLON && isWithin(hours, MOST_HOURS_AHEAD) && isWithin(minutes, 59);
  if (!isOffset || (sign !== PLUS && sign !== MINUS)) return undefined;
  return (sign === PLUS ? 1 : -1) * (hours * HOUR + minutes * MINUTE);
}

function readAny(text: string): When | undefined {
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
}

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

/**
 * Oldest first; rows of one time as they stood. The rows of a specimen share its time, so there are fewer times to sort than rows.
 *
 * @param timeOf milliseconds since 1970
 */
export function oldestFirst<T>(rows: readonly T[], timeOf: (row: T) => number): readonly T[] {
  if (areInOrder(rows, timeOf)) return rows;
  const atTime = new Map<number, T[]>();
  let last: T[] | undefined;
  let lastTime = Number.NaN;
  for (const row of rows) {
    const time = timeOf(row);
    if (!last || time !== lastTime) {
      last = atTime.get(time);
      if (!last) atTime.set(time, (last = []));
      lastTime = time;
    }
    last.push(row);
  }
  const sorted: T[] = [];
  for (const time of Float64Array.from(atTime.keys()).sort()) for (const row of atTime.get(time) ?? []) sorted.push(row);
  return sorted;
}

function areInOrder<T>(rows: readonly T[], timeOf: (row: T) => number): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const time = timeOf(row);
    if (time < last) return false;
    last = time;
  }
  return true;
}

/** ISO 8601: an instant in UTC, or the partial date as it was written. */
export const iso = (time: When): string =>
  time.precision === 'instant' ? new Date(time.earliest).toISOString() : time.text.slice(0, 10);
