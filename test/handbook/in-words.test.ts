import { describe, expect, test } from 'vitest';
import { inWords, onOneLine, span, unitWords, withUnit } from '../../src/handbook/in-words.ts';
import { english } from '../../src/handbook/words.ts';
import type { Criterion } from '../../src/knowledge/rule.ts';

const said = (criterion: Criterion): string => onOneLine(inWords(criterion));

describe('a criterion is read as a sentence', () => {
  test.each<[Criterion, string]>([
    [
      { lab: 'lab.b12', op: '<', value: 200, unit: 'pg/mL', window: 'P12M' },
      'Vitamin B12 below 200 pg/mL, within 12 months before the low count',
    ],
    [{ lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' }, 'ANC at least 1 ×10⁹/L'],
    [
      { vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest', window: 'P2D' },
      'Body temperature at least 38.3 °C, highest value, within 2 days before the low count',
    ],
    [{ low: 'plt' }, 'platelets below the lower limit for age and sex'],
    [{ cond: 'find.fever' }, 'Fever recorded, active now'],
    [{ cond: 'cond.bariatric', window: 'P99Y' }, 'Bariatric or gastric surgery recorded, ever'],
    [{ age: { min: 50, unit: 'a' }, sex: 'male' }, 'age 50 years or more, male'],
    [{ ask: true }, 'only the clinician can tell'],
    [{ rule: 'PR-61' }, 'PR-61, Any other line low'],
    [{ noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' }, 'no ANC from the specimen of the latest WBC'],
  ])('%o', (criterion, words) => {
    expect(said(criterion)).toBe(words);
  });

  test('joined parts keep their brackets, so that "and" and "or" cannot be confused', () => {
    const low: Criterion = { low: 'anc' };
    const either: Criterion = { any: [{ low: 'hgb' }, { low: 'plt' }] };
    expect(said({ all: [low, either] })).toBe(
      'ANC below the lower limit for age and sex and (haemoglobin below the lower limit for age and sex or platelets below the lower limit for age and sex)',
    );
  });

  test('"known not to hold" is told apart from "not met, or not known"', () => {
    expect(said({ not: { low: 'alc' } })).toMatch(/^known not to hold: ALC/);
    expect(said({ unless: { low: 'alc' } })).toMatch(/^not met, or not known: ALC/);
  });

  test('an alert looks back from the review, inside the window that it gives the code set', () => {
    const alert = { from: 'review', windows: { 'find.fever': 'P2D' } } as const;
    expect(inWords({ cond: 'find.fever' }, alert).words).toBe('Fever recorded, within 2 days before the review');
    expect(inWords({ cond: 'find.fever', window: 'P7D' }, alert).words).toBe('Fever recorded, within 7 days before the review');
  });

  test('a medicine looks back from the first low count', () => {
    expect(said({ medicine: ['methotrexate'], window: 'P90D' })).toBe(
      'one of: methotrexate; taken within 90 days before the first low count',
    );
  });

  test('every part keeps the criterion that is judged', () => {
    const inner: Criterion = { low: 'wbc' };
    const phrase = inWords({ atLeast: 1, of: [inner] });
    expect(phrase.words).toBe('at least 1 of');
    expect(phrase.parts[0]?.criterion).toBe(inner);
  });
});

describe('windows, ages and units', () => {
  test.each([
    ['P1D', '1 day'],
    ['P90D', '90 days'],
    ['P12M', '12 months'],
    ['P99Y', 'lifetime'],
  ] as const)('%s is %s', (window, words) => expect(span(window)).toBe(words));

  test.each([
    [{ min: 16, unit: 'a' }, 'age 16 years or more'],
    [{ below: 6, unit: 'mo' }, 'age below 6 months'],
    [{ max: 45, unit: 'a' }, 'age up to 45 years'],
    [{ min: 2, below: 6, unit: 'a' }, 'age from 2 and below 6 years'],
  ] as const)('%o', (range, words) => expect(english.age(range)).toBe(words));

  test.each([
    ['10*9/L', '×10⁹/L'],
    ['ug/dL', 'µg/dL'],
    ['umol/L', 'µmol/L'],
    ['/uL', '/µL'],
    ['mm[Hg]', 'mmHg'],
    ['m[IU]/L', 'mIU/L'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
    ['/100{WBC}', '/100 WBC'],
    ['U/L', 'U/L'],
  ])('%s is printed as %s', (ucum, words) => expect(unitWords(ucum)).toBe(words));

  test('a number and its unit are never parted', () => expect(withUnit(0.5, '10*9/L')).toBe('0.5 ×10⁹/L'));
});
