import { expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Window } from '../../src/knowledge/rule.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import type { Chart } from '../../src/reasoning/chart.ts';
import { overlaps, reachOf, startOf } from '../../src/reasoning/reach.ts';
import { DAY } from '../../src/record/when.ts';
import { aPatient, blood, dated, NOW } from '../a-patient.ts';

function aChart(): Chart {
  const bench = benchBehind(assess(aPatient({ labs: [blood({ wbc: 3 })] }), NOW));
  if (!bench) throw new Error('no bench');
  return bench.chart;
}

test.each<[Window, number]>([
  ['active', 0],
  ['P14D', 14],
  ['P6M', 180],
  ['P2Y', 730],
])('%s counts as %i days where a problem may be stale', (window, days) => expect(reachOf('index', window).days).toBe(days));

test('the same window from the same moment is one and the same; from another it is another', () => {
  expect(reachOf('index', 'P14D')).toBe(reachOf('index', 'P14D'));
  expect(reachOf('review', 'P14D').number).not.toBe(reachOf('index', 'P14D').number);
});

test('a window looks back from the low count, from the review, or from the onset', () => {
  const placed = { ...aChart(), asOf: NOW, index: NOW - 3 * DAY, onset: NOW - 9 * DAY, starts: [] };
  const start = (from: 'index' | 'review' | 'onset') => startOf(reachOf(from, 'P14D'), placed);
  expect([start('review'), start('index'), start('onset')]).toEqual([NOW - 14 * DAY, NOW - 17 * DAY, NOW - 23 * DAY]);
  expect(start('index')).toBe(NOW - 17 * DAY);
});

test('a time overlaps a window that it only touches', () => {
  const day = dated(0);
  expect([overlaps(day, day.latest, day.latest + DAY), overlaps(day, day.latest + 1, day.latest + DAY)]).toEqual([true, false]);
  expect([overlaps(day, day.earliest - DAY, day.earliest), overlaps(day, day.earliest - DAY, day.earliest - 1)]).toEqual([
    true,
    false,
  ]);
});
