import { expect, test } from 'vitest';
import type { Line } from '../../src/knowledge/rule.ts';
import type { Count } from '../../src/reasoning/assessment.ts';
import { countWords, resultWords, valueWords } from '../../src/reasoning/fact-words.ts';
import { dated, result } from '../a-patient.ts';

const count = (line: Line, value: number, more: Partial<Count> = {}): Count => ({
  line,
  value,
  time: dated(0),
  basis: 'reported',
  refs: [],
  low: true,
  limit: 1.5,
  ...more,
});

test.each([
  [count('wbc', 1.2), 'WBC 1.2 ×10⁹/L'],
  [count('anc', 0.4, { basis: 'computed' }), 'ANC 0.4 ×10⁹/L (computed)'],
  [count('anc', 0.1, { comparator: '<' }), 'ANC <0.1 ×10⁹/L'],
  [count('alc', 0.8), 'ALC 0.8 ×10⁹/L'],
  [count('amc', 0.1), 'Monocytes 0.1 ×10⁹/L'],
  [count('aec', 0), 'Eosinophils 0 ×10⁹/L'],
  [count('abc', 0), 'Basophils 0 ×10⁹/L'],
  [count('hgb', 88), 'Hb 88 g/L'],
  [count('plt', 40), 'Platelets 40 ×10⁹/L'],
])('a count is named with its bound, its unit and how it was found', (each, words) => expect(countWords(each)).toBe(words));

test('a result is told as the chart writes it', () => {
  expect(valueWords(result('lab.rf', '<10'))).toMatch(/^<10 /);
  expect(valueWords(result('lab.ana', { words: 'Positive 1:160' }))).toBe('Positive 1:160');
  expect(valueWords(result('lab.ana', null))).toBe('not yet reported');
  expect(resultWords(result('lab.ana', { words: 'Negative' }, { name: 'ANA' }))).toBe('ANA Negative');
  expect(resultWords(result('lab.ana', { words: '' }, { name: 'ANA' }))).toBe('ANA');
});

test.each([
  [80, 'x'.repeat(80)],
  [81, `${'x'.repeat(79)}…`],
])('a text of %i letters stands on one line of 80 at most', (letters, words) => {
  expect(resultWords(result('lab.ana', { words: 'x'.repeat(letters) }, { name: 'ANA' }))).toBe(`ANA ${words}`);
  expect(resultWords(result('lab.ana', { words: 'Negative' }, { name: 'x'.repeat(letters) }))).toBe(`${words} Negative`);
});
