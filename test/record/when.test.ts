import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, oldestFirst, when } from '../../src/record/when.ts';

/** `instant 2026-06-15T08:00:00.000Z`, or the interval of a date that is less exact. */
function shown(text: string): string {
  const time = when(text);
  if (!time) return 'no date';
  const [from, to] = [time.earliest, time.latest].map((at) => new Date(at).toISOString());
  return from === to ? `${time.precision} ${from}` : `${time.precision} ${from} to ${to}`;
}

describe('a date says no more than was written', () => {
  test.each([
    ['2026', 'year 2026-01-01T00:00:00.000Z to 2026-12-31T23:59:59.999Z'],
    ['2024-02', 'month 2024-02-01T00:00:00.000Z to 2024-02-29T23:59:59.999Z'],
    ['2026-06-15', 'day 2026-06-15T00:00:00.000Z to 2026-06-15T23:59:59.999Z'],
    ['2026-06-15T08:00:00Z', 'instant 2026-06-15T08:00:00.000Z'],
    ['2026-06-15T08:00', 'instant 2026-06-15T08:00:00.000Z'],
    ['2026-06-15T08:00:07.25Z', 'instant 2026-06-15T08:00:07.000Z'],
    ['2026-06-15T08:00:00+05:30', 'instant 2026-06-15T02:30:00.000Z'],
    ['2026-06-15T08:00:00-11:00', 'instant 2026-06-15T19:00:00.000Z'],
    ['2026-06-15T00:00:00+01:00', 'day 2026-06-14T23:00:00.000Z to 2026-06-15T22:59:59.999Z'],
  ])('%s is %s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    '2026-02-29',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-06-00',
    '2026-6-5',
    '2026-06-15T08:60:00Z',
    '2026-06-15T25:00:00Z',
    '2026-06-15T08:00:00*01:00',
    '2026-06-15T08:00:00Y',
    '2026-06-15 08:00:00Z',
    '15-06-2026',
    '',
  ])('%j is no date', (text) => expect(shown(text)).toBe('no date'));
});

test('every day of the calendar is one day long, and the day after it is the next', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1850-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }), (date) => {
      const day = when(date.toISOString().slice(0, 10));
      const next = when(new Date(date.getTime() + DAY).toISOString().slice(0, 10));
      expect(day && [day.earliest <= date.getTime(), date.getTime() <= day.latest]).toEqual([true, true]);
      expect(next && next.earliest).toBe(day && day.latest + 1);
    }),
  );
});

test('an instant is the same in every zone in which it is written', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: -14 * 60, max: 14 * 60 }),
      (date, minutes) => {
        const written = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const local = new Date(written.getTime() + minutes * 60_000).toISOString().slice(0, 19);
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        expect(when(`${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`)?.earliest).toBe(written.getTime());
      },
    ),
  );
});

test('rows stand oldest first, and rows of one time in the order of the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 6 })), (times) => {
      const rows = times.map((time, at) => ({ time, at }));
      expect(oldestFirst(rows, ({ time }) => time)).toEqual(rows.toSorted((a, b) => a.time - b.time));
    }),
  );
});
