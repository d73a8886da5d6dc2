import { expect, test } from 'vitest';
import { questions } from '../../src/knowledge/questions.ts';
import { allCauses, allCodeSets } from './criteria.ts';

const items = allCauses.flatMap((cause) => [...cause.for, ...cause.against]);
const answered = questions.flatMap((each) => [...(each.yes ?? []), ...(each.no ?? []), ...(each.onlyYes ?? [])]);

test('every fact that only the clinician can tell has a question, or the reason why the record tells it', () => {
  const manual = items.filter((item) => 'ask' in item.when || item.ask === true).map((item) => item.id);
  expect(manual.filter((id) => !answered.includes(id))).toEqual([]);
});

test('every question speaks for evidence that exists', () => {
  const known = new Set(items.map((item) => item.id));
  expect(answered.filter((id) => !known.has(id))).toEqual([]);
});

test('every finding that an answer records is a code set', () => {
  expect(questions.flatMap((each) => (each.records && !(each.records.set in allCodeSets) ? [each.id] : []))).toEqual([]);
});

test('no question is told apart by its words alone: ids and words are unique', () => {
  for (const key of ['id', 'topic', 'question'] as const)
    expect(new Set(questions.map((each) => each[key])).size).toBe(questions.length);
});

test('a part belongs to a wider question that exists and is no part itself', () => {
  const wide = new Map(questions.map((each) => [each.id, each]));
  const wrong = questions.filter(({ partOf }) => partOf !== undefined && (!wide.has(partOf) || wide.get(partOf)?.partOf));
  expect(wrong.map((each) => each.id)).toEqual([]);
});

test('every question says something: evidence, a finding, or parts of its own', () => {
  const silent = questions.filter(
    (each) => !each.yes && !each.no && !each.onlyYes && !each.records && !questions.some((other) => other.partOf === each.id),
  );
  expect(silent.map((each) => each.id)).toEqual([]);
});

test.each(questions.map((each) => [each.id, each]))(
  '%s is one short question, and its topic fits a line of the note',
  (_, each) => {
    expect(each.question).toMatch(/^[A-Z][^?]*\?$/);
    expect(each.question.length).toBeLessThanOrEqual(100);
    expect(each.topic.length).toBeLessThanOrEqual(60);
    expect(each.topic).not.toMatch(/[?.]$/);
  },
);

test('the same fact is not both affirmed and denied by a yes', () => {
  for (const each of questions) expect((each.yes ?? []).filter((id) => each.no?.includes(id))).toEqual([]);
});
