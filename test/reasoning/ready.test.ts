/** What stays answered where one more finding is supposed. */
import { expect, test } from 'vitest';
import { UNKNOWN, UNMET } from '../../src/reasoning/answer.ts';
import { answersBeside, type Bench, type Ready, ready } from '../../src/reasoning/ready.ts';

const fever = ready('fever, for this test', () => UNMET, { recorded: ['find.fever'] });
const platelets = ready('platelets, for this test', () => UNMET);
const both = ready('both, for this test', () => UNMET, { parts: () => [platelets, fever] });
const ruleOfThePair: Ready = ready('a rule, for this test', () => UNMET, { parts: () => [ruleThatLeadsBack] });
const ruleThatLeadsBack: Ready = ready('a rule that leads back, for this test', () => UNMET, {
  parts: () => [ruleOfThePair, both],
});
const computed = ready('a computed fact, for this test', () => UNMET, { anything: true });

function standing(set: string): Bench['answers'] {
  const answers: Bench['answers'] = [];
  for (const each of [fever, platelets, both, ruleOfThePair, ruleThatLeadsBack, computed]) answers[each.number] = UNKNOWN;
  return answersBeside(set, { answers });
}

test('a supposed fever opens again what looks for fever, by itself or through its parts', () => {
  const answers = standing('find.fever');
  expect(answers[fever.number]).toBeUndefined();
  expect(answers[both.number]).toBeUndefined();
});

test('a rule that leads back to itself is opened again by any of its parts', () => {
  const answers = standing('find.fever');
  expect(answers[ruleOfThePair.number]).toBeUndefined();
  expect(answers[ruleThatLeadsBack.number]).toBeUndefined();
});

test('a computed fact may look anywhere, and is opened again', () => {
  expect(standing('find.fever')[computed.number]).toBeUndefined();
});

test('what looks elsewhere stays answered', () => {
  expect(standing('find.fever')[platelets.number]).toBe(UNKNOWN);
  expect(standing('find.rash')[both.number]).toBe(UNKNOWN);
});
