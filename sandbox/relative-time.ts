/** The moment that a chart is written, and the offset of the hospital's wall clock from UTC. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly offsetMinutes: number;
}

type Precision = 'year' | 'month' | 'day' | 'instant';

const PRECISIONS: Readonly<Record<string, Precision>> = { year: 'year', month: 'month', day: 'day' };

const BACK = /^-(?:(\d+)y)?(?:(\d+)mo)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)min)?(?: (\d{2}):(\d{2}))?(?:\/(year|month|day))?$/;
const ABSOLUTE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** Whether a patient file may write a time like this; the forms are listed in `patient-file.ts`. */
export const isTime = (text: string): boolean => text === 'now' || ABSOLUTE.test(text) || (text !== '-' && BACK.test(text));

/**
 * A time of a patient file as FHIR writes it.
 *
 * @param usual the precision when the text does not ask for another: `day` for dates, `instant` for specimens
 * @throws RangeError for text that `isTime` refuses
 */
export function fhirTime(text: string, clock: Clock, usual: Precision): string {
  if (ABSOLUTE.test(text)) return text;
  if (!isTime(text)) throw new RangeError(`not a time: ${text}`);
  const [, years, months, days, hours, minutes, hour, minute, precision] = BACK.exec(text) ?? [];
  const wall = new Date(clock.now + clock.offsetMinutes * 60_000);
  const month = wall.getUTCFullYear() * 12 + wall.getUTCMonth() - Number(years ?? 0) * 12 - Number(months ?? 0);
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  const lastDay = new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate();
  wall.setUTCFullYear(year, inYear, Math.min(wall.getUTCDate(), lastDay));
  wall.setTime(wall.getTime() - ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60_000);
  if (hour !== undefined) wall.setUTCHours(Number(hour), Number(minute), 0, 0);
  return written(wall, clock.offsetMinutes, PRECISIONS[precision ?? ''] ?? usual);
}

/** The time after so many milliseconds, but never later than the clock's own moment: nothing is reported before it happens. */
export function releaseTime(text: string, clock: Clock, after: number): string {
  const moment = Math.min(Date.parse(fhirTime(text, clock, 'instant')) + after, clock.now);
  return written(new Date(moment + clock.offsetMinutes * 60_000), clock.offsetMinutes, 'instant');
}

function written(wall: Date, offsetMinutes: number, precision: Precision): string {
  const iso = wall.toISOString();
  if (precision === 'instant') return iso.slice(0, 19) + offset(offsetMinutes);
  return iso.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
