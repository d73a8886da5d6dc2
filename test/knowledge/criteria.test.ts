import { expect, test } from 'vitest';
import { alerts } from '../../src/knowledge/alerts.ts';
import { ageOf, allCauses, allCodeSets, allCriteria, allTests } from './criteria.ts';

test('every number is compared in the unit of its code set', () => {
  const wrong = allCriteria.flatMap(({ at, criterion }) => {
    if (!('lab' in criterion || 'vital' in criterion) || !('unit' in criterion)) return [];
    const set = 'lab' in criterion ? criterion.lab : criterion.vital;
    const own = allCodeSets[set]?.unit;
    return own === criterion.unit ? [] : [`${at}: ${set} in ${criterion.unit}, kept in ${own ?? 'no unit'}`];
  });
  expect(wrong).toEqual([]);
});

test('laboratory criteria read laboratory sets, vital criteria vital ones', () => {
  const wrong = allCriteria.flatMap(({ at, criterion }) => {
    if ('lab' in criterion) return allCodeSets[criterion.lab]?.kind === 'lab' ? [] : [`${at}: ${criterion.lab}`];
    if ('vital' in criterion) return allCodeSets[criterion.vital]?.kind === 'vital' ? [] : [`${at}: ${criterion.vital}`];
    return [];
  });
  expect(wrong).toEqual([]);
});

test('what is read from a film or a report has words to look for', () => {
  const mute = allCriteria.flatMap(({ at, criterion }) =>
    'film' in criterion && !allCodeSets[criterion.film]?.text ? [`${at}: ${criterion.film}`] : [],
  );
  expect(mute).toEqual([]);
});

test('every code set can be recognised by a code, a name or words', () => {
  const mute = Object.entries(allCodeSets).filter(
    ([, set]) => set.codes.length === 0 && !set.analytes && !set.alias && !set.text,
  );
  expect(mute.map(([id]) => id)).toEqual([]);
});

test('every window is a span of days, months or years, or "active"', () => {
  const windows = [
    ...allCriteria.flatMap(({ criterion }) =>
      'window' in criterion && criterion.window !== undefined ? [criterion.window] : [],
    ),
    ...alerts.flatMap((alert) => Object.values(alert.windows)),
  ];
  expect(windows.length).toBeGreaterThan(500);
  expect(windows.filter((window) => window !== 'active' && !/^P[1-9]\d*[DMY]$/.test(window))).toEqual([]);
});

test('only lasting states are asked for as "active"', () => {
  const wrong = allCriteria.filter(
    ({ criterion }) =>
      'window' in criterion && criterion.window === 'active' && !('cond' in criterion) && !('exposure' in criterion),
  );
  expect(wrong.map(({ at }) => at)).toEqual([]);
});

test('every age range leaves room for somebody', () => {
  const ranges = [
    ...allCriteria.flatMap(({ at, criterion }) => ({ at, range: ageOf(criterion) })),
    ...allCauses.map((cause) => ({ at: cause.id, range: cause.applicableAge })),
  ];
  const limit = { a: 120, mo: 240, d: 400 };
  const empty = ranges.filter(({ range }) => {
    if (range === undefined) return false;
    const { min = 0, max, below } = range;
    const top = Math.min(max ?? limit[range.unit], below === undefined ? limit[range.unit] : below - 1);
    return min < 0 || min > top || (range.min === undefined && max === undefined && below === undefined);
  });
  expect(empty).toEqual([]);
  expect(ranges.filter(({ range }) => range !== undefined).length).toBeGreaterThan(50);
});

test('a question to the clinician is no fact that silence could answer', () => {
  const asked = allCauses.flatMap((cause) => [...cause.for, ...cause.against]).filter((item) => 'ask' in item.when);
  expect(asked).toHaveLength(46);
  expect(asked.filter((item) => item.text === '')).toEqual([]);
});

test('the medicines of a drug cause are its suspects', () => {
  const drugCauses = allCauses.filter((cause) => cause.drugs && cause.category === 'drug');
  const without = drugCauses.filter((cause) => !cause.for.some((item) => 'medicine' in item.when));
  expect(without.map((cause) => cause.id)).toEqual([]);
  expect(
    allCauses
      .filter((cause) => !cause.drugs && [...cause.for].some((item) => 'medicine' in item.when && item.when.suspects))
      .map((cause) => cause.id),
  ).toEqual([]);
});

test('points, tiers and stale days of the work-up are sane', () => {
  expect(
    allTests.filter((each) => !Number.isInteger(each.staleAfterDays) || each.staleAfterDays < 0).map((each) => each.id),
  ).toEqual([]);
  expect(allTests.filter((each) => each.tier === 4 && each.invasiveness === 'none').map((each) => each.id)).toEqual(
    NON_INVASIVE_TIER_FOUR,
  );
});

const NON_INVASIVE_TIER_FOUR: readonly string[] = [];
