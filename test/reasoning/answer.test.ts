import { expect, test } from 'vitest';
import { answer, bare } from '../../src/reasoning/answer.ts';
import type { Fact } from '../../src/reasoning/assessment.ts';

const fact = (ref: string, words: string, time = ''): Fact => ({ ref, words, time });

test.each([2, 11, 12, 13, 30])('of %s facts each is named once, at its place, with what was said of it last', (size) => {
  const others = Array.from({ length: size - 2 }, (_, at) => fact(`Observation/${at}`, 'low'));
  const { facts } = answer('met', [fact('Condition/1', 'lupus', 'first'), ...others, fact('Condition/1', 'lupus', 'last')]);
  expect(facts).toEqual([fact('Condition/1', 'lupus', 'last'), ...others]);
});

test.each([3, 12])('the same row with other words, and the same words of another row, are other facts (%s)', (size) => {
  const all = [
    fact('Condition/1', 'lupus'),
    fact('Condition/1', 'nephritis'),
    fact('Condition/2', 'lupus'),
    ...Array.from({ length: size - 3 }, (_, at) => fact(`Observation/${at}`, 'low')),
  ];
  expect(answer('met', all).facts).toEqual(all);
});

test.each(['met', 'unmet', 'unknown'] as const)(
  'an answer that rests on nothing that could be shown says %s, and no more',
  (verdict) => expect(bare(verdict)).toEqual({ verdict, facts: [], notes: [] }),
);
