import { describe, expect, test } from 'vitest';
import { agesAt, isWithin, windowStart } from '../../src/reasoning/age.ts';
import { dated, NOW } from '../a-patient.ts';
import type { AgeRange } from '../../src/knowledge/rule.ts';

const within = (range: AgeRange, born: string, moment = NOW) => isWithin(range, agesAt(dated(born), moment));
const at = (text: string): number => Date.parse(text);

describe('age is counted in completed units, as calendars do', () => {
  test.each([
    ['2026-05-18T12:00:01Z', 'met'],
    ['2026-05-18T12:00:00Z', 'unmet'],
  ] as const)('below 28 days at noon of 15 June, born %s: %s', (birth, verdict) =>
    expect(within({ below: 28, unit: 'd' }, birth)).toBe(verdict),
  );

  test.each([
    ['2026-01-16', 'unmet'],
    ['2026-01-15', 'met'],
    ['2025-12-15', 'met'],
    ['2025-11-15', 'met'],
    ['2025-10-15', 'unmet'],
    ['2024-12-15', 'unmet'],
  ] as const)('five to seven months on 15 June, born %s: %s', (birth, verdict) =>
    expect(within({ min: 5, max: 7, unit: 'mo' }, birth)).toBe(verdict),
  );

  test.each([
    ['2008-06-14', 'met'],
    ['2008-06-15', 'met'],
    ['2008-06-16', 'unmet'],
    ['2008-07-01', 'unmet'],
  ] as const)('at least 18 years on 15 June 2026, born %s: %s', (birth, verdict) =>
    expect(within({ min: 18, unit: 'a' }, birth)).toBe(verdict),
  );

  test.each([
    ['2007-06-16', 'met'],
    ['2007-06-15', 'unmet'],
  ] as const)('at most 18 years and below 19 are the same: born %s, %s', (birth, verdict) => {
    expect(within({ max: 18, unit: 'a' }, birth)).toBe(verdict);
    expect(within({ below: 19, unit: 'a' }, birth)).toBe(verdict);
  });

  test.each([
    ['2008-05', 'met'],
    ['2008-06', 'unknown'],
    ['2008-07', 'unmet'],
    ['2008', 'unknown'],
    ['2007', 'met'],
    ['2009', 'unmet'],
  ] as const)('a birth date that is only %s leaves 18 years open where it has to: %s', (birth, verdict) =>
    expect(within({ min: 18, unit: 'a' }, birth)).toBe(verdict),
  );

  test('without a birth date no age is met or unmet', () => expect(isWithin({ min: 18, unit: 'a' }, undefined)).toBe('unknown'));
});

describe('a window reaches back', () => {
  test.each([
    ['P30D', '2026-05-16T12:00:00Z'],
    ['P1M', '2026-05-15T12:00:00Z'],
    ['P6M', '2025-12-15T12:00:00Z'],
    ['P12M', '2025-06-15T12:00:00Z'],
    ['P1Y', '2025-06-15T12:00:00Z'],
  ])('%s from the day of review to %s, by the calendar', (window, start) => expect(windowStart(NOW, window)).toBe(at(start)));

  test.each(['active', 'P99Y'])('%s without limit', (window) => expect(windowStart(NOW, window)).toBe(Number.NEGATIVE_INFINITY));
});
