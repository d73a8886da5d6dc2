import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allResults } from '../../src/fhir/all-results.ts';
import { convert as convertTo, rounded } from '../../src/fhir/units.ts';
import { units } from '../../src/knowledge/units.ts';
import { coded, inShort, labsOf, named, quantity, shown, UCUM, wbc } from './a-chart.ts';

/** By the id of the code set. */
function convert(id: string, ...rest: Parameters<typeof convertTo> extends [unknown, ...infer R] ? R : never) {
  return convertTo(allResults.get(id) ?? { id }, ...rest);
}

const groups = units['wbc/platelet/diff-absolute'].groups as readonly {
  factor?: number;
  safe: string;
  spellings: readonly string[];
}[];
const safeSpellings = groups.flatMap((group) =>
  group.safe === 'yes' ? group.spellings.map((spelling) => ({ spelling, factor: group.factor ?? 1 })) : [],
);

describe('decision limits are met exactly in every unit', () => {
  test('there are units to look at', () => expect(safeSpellings.length).toBeGreaterThan(90));

  test.each([
    ['lab.wbc', 4],
    ['lab.anc', 0.5],
    ['lab.anc', 1],
    ['lab.anc', 1.5],
  ])('%s of %s is that number in every safe spelling of its unit', (set, limit) => {
    const wrong = safeSpellings.filter(
      ({ spelling, factor }) =>
        convert(set, Math.round(limit / factor), [spelling]).value !== limit &&
        convert(set, limit / factor, [spelling]).value !== limit,
    );
    expect(wrong).toEqual([]);
  });

  test('two spellings of one unit give one value, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 90_000 }),
        fc.constantFrom(...safeSpellings),
        fc.constantFrom(...safeSpellings),
        (cells, one, other) => {
          const value = ({ spelling, factor }: (typeof safeSpellings)[number]): number =>
            convert('lab.wbc', factor === 0.001 ? cells : cells / 1000, [spelling]).value;
          expect(value(one)).toBe(value(other));
        },
      ),
    );
  });

  test('case, blanks, dots and the kind of mu do not change a unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...safeSpellings),
        fc.constantFrom('upper', 'blank', 'mu', 'micro'),
        ({ spelling, factor }, how) => {
          const written = {
            upper: spelling.toUpperCase(),
            blank: ` ${spelling.split('').join(' ')} `,
            mu: spelling.replace('uL', 'μL'),
            micro: spelling.replace('uL', 'µL'),
          }[how];
          expect(convert('lab.wbc', factor === 0.001 ? 4000 : 4, [written])).toMatchObject({ value: 4, assumed: false });
        },
      ),
    );
  });
});

test('a number is rounded to six significant digits as it would be written', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true }),
    fc.double({ min: 0, max: 1000, noNaN: true }),
    // Halves of the last digit, and what multiplication makes of plain numbers.
    fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, power]) => digits / 10 ** power),
    fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(0.001, 0.1, 10, 88.4, 1.355)).map(([a, b]) => (a / 100) * b),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(rounded(number)).toBe(Number(number.toPrecision(6)));
    }),
    { numRuns: 2000 },
  );
});

/** Every spelling of every quantity, with each code set that takes it. */
const spellings = Object.values(units).flatMap((table) =>
  (table.groups as readonly { safe: string; spellings: readonly string[] }[]).flatMap((group) =>
    table.sets.flatMap((set: string) =>
      group.spellings.map((spelling) => ({ set, spelling, safe: group.safe, name: `${set} ${spelling} (${group.safe})` })),
    ),
  ),
);

describe('every spelling of the tables', () => {
  test('a safe one is never refused as not understood', () => {
    const refused = spellings.filter(
      ({ set, spelling, safe }) =>
        safe === 'yes' &&
        [0.4, 5, 40, 4000].every((value) => convert(set, value, [spelling]).doubt?.why === 'unit-not-understood'),
    );
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  test('an unsafe one is never taken at its word', () => {
    // A million per microlitre is no white count; reticulocytes are red cells, and have a conversion of their own.
    const believed = spellings.filter(({ set, spelling, safe }) => {
      if (set === 'lab.retic-abs' && spelling === '10*6/uL') return false;
      const converted = convert(set, 4, [spelling]);
      return safe === 'no' && converted.doubt === undefined && !converted.assumed;
    });
    expect(believed.map(({ name }) => name)).toEqual([]);
  });
});

test.each([
  ['x10^3 cells/mm3', 3.2, 3.2],
  ['per cubic mm', 3200, 3.2],
  ['×10^9/L', 3.2, 3.2],
  ['cell/uL', 3200, 3.2],
  ['Leukocytes/µL', 3200, 3.2],
  ['Thousand per cubic millimeter', 3.2, 3.2],
  ['G/L', 3.2, 3.2],
])('a white count in %s is understood', (unit, value, expected) => {
  expect(convert('lab.wbc', value, [unit])).toMatchObject({ value: expected, assumed: false });
});

describe('a unit means what the analyte makes of it', () => {
  test.each([
    ['lab.wbc', 'G/L', 3.2, '3.2'],
    ['lab.hgb', 'G/L', 132, '132'],
    ['lab.hgb', 'g/dL', 13.2, '132'],
    ['lab.plt', 'lakhs/cumm', 1.5, '150'],
    ['lab.b12', 'pmol/L', 148, '200.54'],
    ['lab.crp', 'mg/dL', 1.2, '12'],
    ['lab.tg', 'mmol/L', 2, '177.14'],
    ['lab.na', 'mEq/L', 131, '131'],
    ['lab.cd4', '10*9/L', 0.2, '200'],
    ['lab.retic-abs', '10*6/uL', 0.03, '30'],
  ])('%s in %s', (set, unit, value, expected) => {
    const converted = convert(set, value, [unit]);
    expect(converted.doubt).toBeUndefined();
    expect(String(converted.value)).toBe(expected);
  });
});

describe('a missing or half a unit', () => {
  test.each([
    ['WBC 5900 is cells', coded('6690-2', quantity(5900)), 'lab.wbc 5.9 10*9/L'],
    ['WBC 5.9 is thousands', coded('6690-2', quantity(5.9)), 'lab.wbc 5.9 10*9/L'],
    ['WBC 0.01 is neither', coded('6690-2', quantity(0.01)), 'lab.wbc 0.01 (unit-not-understood)'],
    ['uL behind 3800 is cells', coded('6690-2', quantity(3800, 'uL')), 'lab.wbc 3.8 10*9/L'],
    ['uL behind 3.8 is not understood', coded('6690-2', quantity(3.8, 'uL')), 'lab.wbc 3.8 uL (unit-not-understood)'],
    ['10*3/u behind 3.8 is thousands', coded('26464-8', quantity(3.8, '10*3/u')), 'lab.wbc 3.8 10*9/L'],
    ['haemoglobin 13.2 is g/dL', coded('718-7', quantity(13.2)), 'lab.hgb 132 g/L'],
    ['haemoglobin 132 is g/L', coded('718-7', quantity(132)), 'lab.hgb 132 g/L'],
    ['platelets 41000 are cells', coded('777-3', quantity(41_000)), 'lab.plt 41 10*9/L'],
    ['platelets 124 are thousands', coded('777-3', quantity(124)), 'lab.plt 124 10*9/L'],
    ['platelets 1.5 may be lakh', coded('777-3', quantity(1.5)), 'lab.plt 1.5 (unit-not-understood)'],
    ['CRP without a unit may be mg/dL or mg/L', coded('1988-5', quantity(12)), 'lab.crp 12 (unit-not-understood)'],
  ])('%s', (_, resource, expected) => {
    const [result] = labsOf(resource);
    expect(result && inShort(result)).toBe(expected);
  });

  test('a unit taken from the size says so', () => {
    const [result] = labsOf(coded('6690-2', quantity(5900)));
    expect(result?.value).toMatchObject({ unitAssumed: true, written: '5900' });
  });
});

describe('a unit that cannot be true for the number is shown and not corrected', () => {
  test.each([
    ['WBC 3800 K/uL, as in published misprints', wbc(quantity(3800, 'K/uL')), 'lab.wbc 3800 10*9/L (unit-contradicts-size)'],
    ['WBC 3.8 cells per microlitre', wbc(quantity(3.8, '/uL')), 'lab.wbc 0.0038 10*9/L (unit-contradicts-size)'],
    ['ANC 1.2 cells per microlitre', coded('751-8', quantity(1.2, '/uL')), 'lab.anc 0.0012 10*9/L (unit-contradicts-size)'],
    ['platelets 250 cells per microlitre', coded('777-3', quantity(250, '/uL')), 'lab.plt 0.25 10*9/L (unit-contradicts-size)'],
    ['haemoglobin 132 g/dL', coded('718-7', quantity(132, 'g/dL')), 'lab.hgb 1320 g/L (unit-contradicts-size)'],
    ['haemoglobin 13.2 g/L', coded('718-7', quantity(13.2, 'g/L')), 'lab.hgb 13.2 g/L (unit-contradicts-size)'],
  ])('%s', (_, resource, expected) => {
    const [result] = labsOf(resource);
    expect(result && inShort(result)).toBe(expected);
  });

  test('a haemoglobin of 1.5 g/dL is terrible and believed', () => {
    expect(labsOf(coded('718-7', quantity(1.5, 'g/dL'))).map(inShort)).toEqual(['lab.hgb 15 g/L']);
  });

  test('% under a code of an absolute count is believed by neither', () => {
    expect(labsOf(coded('751-8', quantity(45, '%'))).map(inShort)).toEqual(['lab.anc 45 % (unit-not-understood)']);
  });

  test('a unit nobody knows is shown as written', () => {
    expect(labsOf(wbc(quantity(7, 'zorks'))).map(inShort)).toEqual(['lab.wbc 7 zorks (unit-not-understood)']);
  });
});

describe('implausible values are shown and doubted', () => {
  test.each([
    ['a negative count', wbc(quantity(-2.1, 'K/uL'))],
    ['a white count of 0.001', wbc(quantity(0.001, 'K/uL'))],
    ['700 with nothing to explain it', wbc(quantity(700_000, 'K/uL'))],
    ['120 % neutrophils', coded('770-8', quantity(120, '%'))],
  ])('%s', (_, resource) => {
    const [result] = labsOf(resource);
    expect(result?.value.kind).toBe('quantity');
    expect(result?.doubt?.why).toBe('implausible');
  });

  test('a white count of 0.0 beside counted haemoglobin and platelets is true after chemotherapy', () => {
    const panel = { specimen: { reference: 'Specimen/1' } };
    const rows = labsOf(
      wbc({ ...quantity(0, 'K/uL'), ...panel }),
      coded('718-7', { ...quantity(7.9, 'g/dL'), ...panel }),
      coded('777-3', { ...quantity(12, 'K/uL'), ...panel }),
    );
    expect(rows.map(inShort)).toEqual(['lab.wbc 0 10*9/L', 'lab.hgb 79 g/L', 'lab.plt 12 10*9/L']);
  });

  test('neutrophils that outnumber the white cells of their own specimen are doubted', () => {
    const rows = labsOf(wbc(quantity(2, 'K/uL')), coded('751-8', quantity(4.1, 'K/uL')));
    expect(rows.map(inShort)).toEqual(['lab.wbc 2 10*9/L', 'lab.anc 4.1 10*9/L (implausible)']);
  });

  test('a neutrophil count without a unit is read as cells where thousands would outnumber the white cells', () => {
    const rows = labsOf(wbc(quantity(0.7, 'K/uL')), coded('751-8', quantity(10)));
    expect(rows.map(inShort)).toEqual(['lab.wbc 0.7 10*9/L', 'lab.anc 0.01 10*9/L']);
  });
});

describe('temperature', () => {
  test.each([
    [100.9, '[degF]', 38.3],
    [100.4, '°F', 38],
    [100.4, 'F', 38],
    [38.3, 'degC', 38.3],
    [38.3, 'C', 38.3],
    [101.3, undefined, 38.5],
    [38.5, undefined, 38.5],
  ])('%s %s is %s °C', (value, unit, celsius) => {
    expect(labsOf(coded('8310-5', quantity(value, unit)))).toEqual([]);
    expect(convert('vital.temp', value, unit === undefined ? [] : [unit]).value).toBe(celsius);
  });
});

const differential = (values: readonly number[], unit?: string) =>
  labsOf(...['770-8', '736-9', '5905-5', '713-8'].map((code, at) => coded(code, quantity(values[at], unit)))).map(inShort);

describe('percentages', () => {
  test('fractions that add up to 1 are percentages', () => {
    expect(differential([0.42, 0.45, 0.1, 0.03])).toEqual([
      'lab.neut-pct 42 %',
      'lab.lymph-pct 45 %',
      'lab.mono-pct 10 %',
      'lab.eos-pct 3 %',
    ]);
  });
  test('numbers without a unit that add up to 100 are percentages, the one below 1 too', () => {
    expect(differential([42, 45, 12.5, 0.5])).toEqual([
      'lab.neut-pct 42 %',
      'lab.lymph-pct 45 %',
      'lab.mono-pct 12.5 %',
      'lab.eos-pct 0.5 %',
    ]);
  });
  test('a lone 0.42 without a unit is not guessed', () => {
    expect(labsOf(coded('770-8', quantity(0.42))).map(inShort)).toEqual(['lab.neut-pct 0.42 (unit-not-understood)']);
  });
  test('a code of decimal fractions is read as one', () => {
    expect(labsOf(coded('71676-1', quantity(0.42, '1'))).map(inShort)).toEqual(['lab.neut-pct 42 %']);
  });
  test('0.42 % that adds up to 1 with the others is doubted, not multiplied', () => {
    expect(differential([0.42, 0.45, 0.1, 0.03], '%')[0]).toBe('lab.neut-pct 0.42 % (unit-contradicts-size)');
  });
  test('a haematocrit of 0.38 is 38 %', () => {
    expect(labsOf(coded('4544-3', quantity(0.38, 'L/L'))).map(inShort)).toEqual(['lab.hct 38 %']);
  });
  test('nucleated red cells may exceed 100 per 100 white cells', () => {
    expect(labsOf(coded('58413-6', quantity(250, '/100{WBCs}'))).map(inShort)).toEqual(['lab.nrbc 250 /100{WBC}']);
  });
});

describe('where the unit stands', () => {
  test('the UCUM code counts before the text', () => {
    const value = { valueQuantity: { value: 2100, unit: 'WBC', system: UCUM, code: '/uL' } };
    expect(shown(labsOf(wbc(value))[0])).toBe('2.1 10*9/L');
  });
  test('a UCUM system does not make the code UCUM', () => {
    const value = { valueQuantity: { value: 2.1, system: UCUM, code: 'K/uL' } };
    expect(shown(labsOf(wbc(value))[0])).toBe('2.1 10*9/L');
  });
  test('a code that means nothing gives way to the text', () => {
    const value = { valueQuantity: { value: 2.1, unit: 'x10E3/uL', system: UCUM, code: 'uL' } };
    expect(shown(labsOf(named('WBC', value))[0])).toBe('2.1 10*9/L');
  });
});
