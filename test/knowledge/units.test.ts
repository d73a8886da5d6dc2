import { expect, test } from 'vitest';
import type { QuantityUnits, UnitFactor } from '../../src/knowledge/unit-tables.ts';
import { unitConversions, units } from '../../src/knowledge/units.ts';
import { allCodeSets, repeated } from './criteria.ts';

const quantities: readonly (readonly [string, QuantityUnits])[] = Object.entries(units);
const all = quantities.flatMap(([quantity, { groups }]) =>
  groups.flatMap((group) => group.spellings.map((spelling) => ({ quantity, group, spelling }))),
);

/** As the header of the table describes it. */
function normalised(spelling: string): string {
  return spelling
    .toLowerCase()
    .replaceAll(/[µμ]/g, 'u')
    .replaceAll('×', 'x')
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'))
    .replaceAll(/[\s.]/g, '');
}

const inQuantity = (quantity: keyof typeof units, spelling: string) => {
  const { groups }: QuantityUnits = units[quantity];
  return groups.find((group) => group.spellings.includes(spelling));
};

test('no spelling stands twice in the list of its analyte', () => {
  expect(repeated(all.map(({ quantity, spelling }) => `${quantity} ${spelling}`))).toEqual([]);
});

test('two spellings that read alike mean the same number, unless the table says that size must decide', () => {
  const byName = new Map<string, Set<string>>();
  for (const { quantity, group, spelling } of all) {
    const name = `${quantity} ${normalised(spelling)}`;
    byName.set(name, (byName.get(name) ?? new Set()).add(`${String(group.factor)} ${group.safe}`));
  }
  const unclear = [...byName].filter(([, meanings]) => meanings.size > 1).map(([name]) => name);
  expect(unclear).toEqual(['wbc/platelet/diff-absolute g/l']);
});

test('what is safe to convert has a factor and a UCUM unit', () => {
  expect(
    all
      .filter(({ group }) => group.safe !== 'no' && (group.factor === undefined || group.factor === 0))
      .map(({ spelling }) => spelling),
  ).toEqual([]);
  expect(
    all.filter(({ group, quantity }) => group.safe === 'yes' && group.ucum === undefined && quantity !== 'platelet'),
  ).toEqual([]);
});

test.each([
  ['10*3/uL', 1],
  ['K/uL', 1],
  ['10^9/L', 1],
  ['/uL', 0.001],
  ['cells/cumm', 0.001],
  ['GI/L', 1],
])('a white count in %s is worth %s', (spelling, factor) => {
  expect(inQuantity('wbc/platelet/diff-absolute', spelling)).toMatchObject({ factor, safe: 'yes' });
});

test('haemoglobin in g/dL is ten times as much in g/L, platelets in lakh a hundred', () => {
  expect(inQuantity('hemoglobin', 'g/dL')).toMatchObject({ factor: 10, safe: 'yes' });
  expect(inQuantity('platelet', 'lakh/cumm')).toMatchObject({ factor: 100, safe: 'yes' });
});

test('a bare volume, a bare multiplier and a percentage are no unit of a count', () => {
  const taken = ['uL', 'K', '', '%', '10*6/uL'].filter(
    (spelling) => inQuantity('wbc/platelet/diff-absolute', spelling)?.safe !== 'no',
  );
  expect(taken).toEqual([]);
  expect(inQuantity('wbc/platelet/diff-absolute', 'uL')?.bySize).toEqual([{ from: 100, factor: 0.001 }]);
  expect(inQuantity('wbc/platelet/diff-absolute', '10*6/uL')?.bySize).toBeUndefined();
});

test('sizes that decide do not overlap', () => {
  const overlapping = all.filter(({ group }) => {
    const rows = group.bySize ?? [];
    return rows.some(
      (row, at) =>
        (row.to ?? Number.POSITIVE_INFINITY) <= row.from || (at > 0 && (rows[at - 1]?.to ?? Number.POSITIVE_INFINITY) > row.from),
    );
  });
  expect(overlapping).toEqual([]);
});

test('every quantity leads to the unit of its code sets', () => {
  const stranded = quantities.flatMap(([quantity, { unit, sets }]) =>
    sets
      .filter((set) => {
        const own = allCodeSets[set]?.unit;
        return own !== unit && !unitConversions[set]?.some((step) => step.from === unit);
      })
      .map((set) => `${quantity} in ${unit} to ${set}`),
  );
  expect(stranded).toEqual([]);
});

const product = (a: UnitFactor, b: UnitFactor): number => (a === 'fahrenheit' || b === 'fahrenheit' ? Number.NaN : a * b);

test('both ways to the unit of a code set give the same number', () => {
  const different = quantities.flatMap(([quantity, { unit, sets, groups }]) =>
    sets.flatMap((set) => {
      const steps = unitConversions[set] ?? [];
      const last = allCodeSets[set]?.unit === unit ? 1 : steps.find((step) => step.from === unit)?.factor;
      return groups.flatMap((group) => {
        const direct =
          steps.find((step) => step.from === group.ucum)?.factor ?? (group.ucum === allCodeSets[set]?.unit ? 1 : undefined);
        if (
          direct === undefined ||
          last === undefined ||
          group.factor === undefined ||
          direct === 'fahrenheit' ||
          group.factor === 'fahrenheit'
        )
          return [];
        const both = product(group.factor, last);
        return Math.abs(both / direct - 1) < 0.005 ? [] : [`${quantity}: ${group.ucum ?? ''} to ${set}: ${direct} or ${both}`];
      });
    }),
  );
  expect(different).toEqual([]);
});

test('a conversion ends in the unit of a set that has one', () => {
  expect(Object.keys(unitConversions).filter((set) => allCodeSets[set]?.unit === undefined)).toEqual([]);
});
