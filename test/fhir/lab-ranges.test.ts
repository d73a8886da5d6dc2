import { describe, expect, test } from 'vitest';
import { toRecord } from '../../src/fhir/to-record.ts';
import { AS_OF, PATIENT, reading, wbc } from './a-chart.ts';

const limits = (low: number, high: number, changes: Record<string, unknown> = {}) => ({
  low: { value: low, unit: 'K/uL' },
  high: { value: high, unit: 'K/uL' },
  ...changes,
});
const years = (low?: number, high?: number) => ({
  age: {
    ...(low !== undefined && { low: { value: low, unit: 'years', code: 'a' } }),
    ...(high !== undefined && { high: { value: high, unit: 'years', code: 'a' } }),
  },
});
const of = (...names: readonly string[]) => ({ appliesTo: names.map((text) => ({ text })) });

/** Low and high of the range that is used for a patient with these changes. */
function used(ranges: readonly unknown[], patient: Record<string, unknown> = {}): string {
  const record = toRecord(reading([wbc({ referenceRange: ranges })], { patient: { ...PATIENT, ...patient } }), { asOf: AS_OF });
  const range = record.labs.rows[0]?.range;
  return range ? `${range.low ?? ''}–${range.high ?? ''}` : 'none';
}

describe('the reference range that fits the patient', () => {
  const newborn = limits(9, 37, years(0, 0));
  const adult = limits(4, 11, years(18));
  const infant = { birthDate: '2026-05-20' };

  test.each([
    ['an adult among ranges by age', [newborn, adult], {}, '4–11'],
    ['a newborn among ranges by age', [newborn, adult], infant, '9–37'],
    ['an adult with the range of newborns only', [newborn], {}, 'none'],
    ['an age that is not known', [newborn, adult], { birthDate: undefined }, 'none'],
    ['a woman beside the range of men', [limits(5, 12, of('male'))], {}, 'none'],
    ['a woman among ranges by sex', [limits(5, 12, of('male')), limits(4, 11, of('female'))], {}, '4–11'],
    ['a sex that is not known', [limits(5, 12, of('male')), limits(4, 11, of('female'))], { gender: 'unknown' }, 'none'],
    ['a range for one sex, and a sex that is not known', [limits(4, 11, of('female'))], { gender: undefined }, 'none'],
    ['the range of the sex before the general one', [limits(3, 12), limits(4, 11, of('female'))], {}, '4–11'],
    ['the range of the age before the general one', [limits(3, 12), adult], {}, '4–11'],
    ['two general ranges', [limits(3, 12), limits(4, 11)], {}, 'none'],
    [
      'a therapeutic range beside the normal one',
      [limits(1, 2, { type: { coding: [{ code: 'treatment' }] } }), limits(4, 11)],
      {},
      '4–11',
    ],
    ['a range for words that name no sex', [limits(4, 11, of('Normal population'))], {}, '4–11'],
    ['a SNOMED CT code of the sex', [limits(5, 12, { appliesTo: [{ coding: [{ code: '248153007' }] }] })], {}, 'none'],
  ])('%s', (_, ranges, patient, expected) => expect(used(ranges, patient)).toBe(expected));

  test.each([
    ['2008-06-15', 'none'],
    ['2008-06-16', '3–13'],
    ['2009-01-01', '3–13'],
  ])('born %s, a range up to 17 years gives %s', (birthDate, expected) => {
    expect(used([limits(3, 13, years(undefined, 17))], { birthDate })).toBe(expected);
  });
});
