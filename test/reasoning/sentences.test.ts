import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf, eachPiece } from '../../src/reasoning/sentences.ts';

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  eachPiece(text, (found, at) => pieces.push(`${found}@${at}`));
  return pieces;
};

const wordsOf = (text: string): readonly string[] =>
  clausesOf(text).clauses.flatMap(({ words }) => words.map((word) => word.text));

test.each([
  ['blasts <1% of 200 cells', ['blasts', '<1%', 'of', '200', 'cells']],
  ['WBC 3.5, ANC >= 0.5 x10', ['wbc', '3.5', 'anc', '>=0.5', 'x10']],
  ['1:160 (+) and 12a', ['1', '160', 'positive', 'and', '12a']],
  ['25mg, 3.5mg, 10 %', ['25mg', '3', '5mg', '10%']],
])('%s is read as its words and numbers', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

const plain = string({ unit: constantFrom(...'ab z09.,;:?%<>=()+- '.split('')) });

test('a plain sentence is cut as the same sentence with a Chinese character in it', () => {
  assert(
    property(plain, (text) => {
      const wide = `${text} 白`;
      expect(piecesOf(text)).toEqual(piecesOf(wide).slice(0, -1));
    }),
  );
});
