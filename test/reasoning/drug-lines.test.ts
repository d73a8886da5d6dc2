import { expect, test } from 'vitest';
import type { DrugLineage, Line } from '../../src/knowledge/rule.ts';
import { explainsLines, lowLinesOf, toExplain } from '../../src/reasoning/drug-lines.ts';
import { drug, findingOf } from './a-fall.ts';

const explained = (lineages: readonly DrugLineage[], ...low: readonly Line[]) =>
  explainsLines({ ...drug('methimazole'), lineages }, low);

test.each<[readonly DrugLineage[], readonly Line[], readonly Line[]]>([
  [['neutrophils'], ['anc'], ['anc']],
  [['neutrophils'], ['alc'], []],
  [['all'], ['anc', 'alc', 'hgb', 'plt'], ['anc', 'alc', 'hgb', 'plt']],
  [
    ['platelets', 'red-cells'],
    ['anc', 'hgb', 'plt'],
    ['hgb', 'plt'],
  ],
  // a low white count alone may be the fall of any white line
  [['neutrophils'], ['wbc'], ['wbc']],
  [['lymphocytes'], ['wbc'], ['wbc']],
  [['monocytes'], ['wbc'], ['wbc']],
  [['all'], ['wbc'], ['wbc']],
  [['platelets'], ['wbc'], []],
  [['eosinophils'], ['wbc'], []],
  // where it is known which line fell, it is that of this line
  [['neutrophils'], ['wbc', 'anc'], ['wbc', 'anc']],
  [['neutrophils'], ['wbc', 'alc'], []],
  [['monocytes'], ['wbc', 'amc'], ['wbc', 'amc']],
  [['neutrophils'], ['wbc', 'amc'], []],
  [['lymphocytes'], ['wbc', 'anc', 'alc'], ['wbc', 'alc']],
])('a medicine that lowers %j explains of %j: %j', (lineages, low, expected) =>
  expect(explained(lineages, ...low)).toEqual(expected),
);

test('medicines are judged by the low lines among white cells, haemoglobin and platelets', () => {
  expect(lowLinesOf(findingOf({ wbc: [[0, 1]], anc: [[0, 3]], amc: [[0, 0.1]], plt: [[0, 40]] }))).toEqual(['wbc', 'plt']);
  expect(lowLinesOf(findingOf({ wbc: [[0, 6]] }))).toEqual([]);
});

test.each<[readonly Line[], readonly Line[]]>([
  [['anc', 'alc'], ['anc']],
  [
    ['wbc', 'anc', 'alc'],
    ['wbc', 'anc'],
  ],
  [['alc', 'plt'], ['plt']],
  [['alc', 'hgb'], ['hgb']],
  [['alc'], ['alc']],
  [
    ['wbc', 'alc'],
    ['wbc', 'alc'],
  ],
  [['wbc'], ['wbc']],
  [[], []],
])('of %j a suspect has to explain %j: lymphopenia goes with any illness', (low, expected) =>
  expect(toExplain(low)).toEqual(expected),
);
