import { describe, expect, test } from 'vitest';
import type { CodeSetId } from '../../src/knowledge/rule.ts';
import { polarityOf } from '../../src/reasoning/polarity.ts';
import { type Amount, result } from '../a-patient.ts';

/** A serology without a limit of its own. */
const SEROLOGY = 'lab.ana';

const said = (words: string, set: CodeSetId = SEROLOGY, interpretation: readonly string[] = []) =>
  polarityOf(result(set, { words }, { interpretation }), set);
const measured = (amount: Amount, set: CodeSetId, high?: number) =>
  polarityOf(result(set, amount, high === undefined ? {} : { range: { high, text: `<${high}` } }), set);

describe('results in words', () => {
  test.each([
    ['Positive', 'positive'],
    ['IgM reactive', 'positive'],
    ['DETECTED', 'positive'],
    ['阳性', 'positive'],
    ['Negative', 'negative'],
    ['Not detected', 'negative'],
    ['Non-reactive', 'negative'],
    ['未检出', 'negative'],
    ['see comment', 'unknown'],
    ['', 'unknown'],
    ['IgM positive, IgG negative', 'unknown'],
    ['Influenza A detected; influenza B not detected', 'unknown'],
  ])('“%s” is %s', (words, polarity) => expect(said(words)).toBe(polarity));

  test('words that say nothing leave the word to the laboratory’s flag; words that answer do not', () => {
    expect(said('see comment', SEROLOGY, ['POS'])).toBe('positive');
    expect(said('see comment', SEROLOGY, ['NEG'])).toBe('negative');
    expect(said('Negative', SEROLOGY, ['A'])).toBe('negative');
    expect(said('Positive', SEROLOGY, ['N'])).toBe('positive');
    expect(said('IgM positive, IgG negative', SEROLOGY, ['A'])).toBe('unknown');
  });
});

describe('titres', () => {
  test.each([
    ['1:80', 'positive'],
    ['1:79', 'negative'],
    ['1 : 640 speckled', 'positive'],
    ['1:40', 'negative'],
    ['<1:80', 'negative'],
    ['< 1:80', 'negative'],
    ['≤1:40', 'negative'],
    ['<1:81', 'unknown'],
    ['<1:160', 'unknown'],
    ['Positive 1:160', 'positive'],
    ['Negative <1:80', 'negative'],
    ['Negative 1:160', 'unknown'],
    ['Positive 1:40', 'unknown'],
    ['ratio 11:80', 'unknown'],
  ])('%s is %s', (words, polarity) => expect(said(words)).toBe(polarity));
});

describe('cultures', () => {
  test.each([
    ['Staphylococcus aureus', 'positive'],
    ['Gram-negative rods in one of two bottles', 'positive'],
    ['No growth after 5 days', 'negative'],
    ['Coagulase-negative staphylococci', 'unknown'],
    ['Staphylococcus epidermidis', 'unknown'],
    ['Staphylococcus epidermidis, Escherichia coli', 'positive'],
    ['pending', 'unknown'],
  ])('a blood culture with “%s” is %s', (words, polarity) => expect(said(words, 'lab.bcx')).toBe(polarity));

  test('a flag decides where a culture names nothing, and never over a skin germ alone', () => {
    expect(said('see report', 'lab.bcx', ['A'])).toBe('positive');
    expect(said('Staphylococcus epidermidis', 'lab.bcx', ['A'])).toBe('unknown');
  });

  test('an organism in the name of a serology is no growth', () =>
    expect(said('Brucella agglutination', 'lab.ana')).toBe('unknown'));
});

describe('the flag of the laboratory, where the value says nothing', () => {
  const flagged = (...interpretation: readonly string[]) => polarityOf(result(SEROLOGY, null, { interpretation }), SEROLOGY);
  test.each(['A', 'AA', 'POS', 'H', 'HH', 'DET', 'RR', 'pos'])('%s is positive', (code) =>
    expect(flagged(code)).toBe('positive'),
  );
  test.each(['N', 'NEG', 'ND', 'NR', 'neg'])('%s is negative', (code) => expect(flagged(code)).toBe('negative'));
  test('none, or one that is neither, is unknown; one of several is enough', () => {
    expect([flagged(), flagged('IND'), flagged('L')]).toEqual(['unknown', 'unknown', 'unknown']);
    expect([flagged('IND', 'POS'), flagged('IND', 'NEG')]).toEqual(['positive', 'negative']);
  });
});

describe('numbers', () => {
  test.each<[CodeSetId, Amount, string]>([
    ['lab.ebv-dna', 0, 'negative'],
    ['lab.ebv-dna', 0.1, 'positive'],
    ['lab.ebv-dna', '<20', 'negative'],
    ['lab.ebv-dna', '<=20', 'negative'],
    ['lab.ebv-dna', '>1000000', 'positive'],
    ['lab.ebv-dna', '>0', 'positive'],
    ['lab.ebv-dna', '>=20', 'positive'],
    ['lab.nrbc', 0.9, 'negative'],
    ['lab.nrbc', 1, 'positive'],
    ['lab.nrbc', '<1', 'negative'],
    ['lab.nrbc', '<=1', 'unknown'],
    ['lab.nrbc', '<=0.9', 'negative'],
    ['lab.nrbc', '<5', 'unknown'],
    ['lab.nrbc', '>0', 'unknown'],
    ['lab.nrbc', '>=0', 'unknown'],
    ['lab.nrbc', '>=1', 'positive'],
    ['lab.nrbc', '>1', 'positive'],
    ['lab.hyperseg', 4, 'negative'],
    ['lab.hyperseg', 5, 'positive'],
    ['lab.rf', 14, 'negative'],
    ['lab.rf', 14.1, 'positive'],
    ['lab.rf', '<14', 'negative'],
    ['lab.rf', '<=14', 'negative'],
    ['lab.rf', '<15', 'unknown'],
    ['lab.rf', '<=15', 'unknown'],
    ['lab.ebv-dna', '>=0', 'unknown'],
    ['lab.rf', '>14', 'positive'],
    ['lab.rf', '>=14', 'unknown'],
    ['lab.rf', '>=15', 'positive'],
    ['lab.rf', '>10', 'unknown'],
  ])('%s %s is %s', (set, amount, polarity) => expect(measured(amount, set)).toBe(polarity));

  test('the limit of the laboratory goes before ours', () => {
    expect([measured(15, 'lab.rf', 20), measured(21, 'lab.rf', 20)]).toEqual(['negative', 'positive']);
    expect([measured(1, SEROLOGY, 1), measured(1.1, SEROLOGY, 1)]).toEqual(['negative', 'positive']);
  });

  test('without any limit a number says nothing', () => expect(measured(3, SEROLOGY)).toBe('unknown'));

  test('the flag of the laboratory goes before the number', () => {
    const flagged = (amount: Amount, code: string) => polarityOf(result('lab.rf', amount, { interpretation: [code] }), 'lab.rf');
    expect([flagged(100, 'N'), flagged(1, 'H')]).toEqual(['negative', 'positive']);
  });
});

test('a value that must not be reasoned with is neither', () => {
  const doubt = { why: 'implausible', detail: '' } as const;
  expect(polarityOf(result(SEROLOGY, { words: 'Positive' }, { doubt }), SEROLOGY)).toBe('unknown');
  expect(polarityOf(result('lab.rf', 100, { doubt }), 'lab.rf')).toBe('unknown');
});
