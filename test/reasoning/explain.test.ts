import { expect, test } from 'vitest';
import { alerts } from '../../src/knowledge/alerts.ts';
import type { Criterion } from '../../src/knowledge/rule.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { answersOf } from '../../src/reasoning/causes.ts';
import { causeById } from '../../src/reasoning/ready-causes.ts';
import { explain, type Explained } from '../../src/reasoning/explain.ts';
import { judge } from '../../src/reasoning/judge.ts';
import { aJudgedChart } from '../view/a-judged-chart.ts';
import { anAssessment } from '../view/an-assessment.ts';

function judged() {
  const assessment = aJudgedChart();
  const bench = benchBehind(assessment);
  if (!bench) throw new Error('an assessment has no bench behind it');
  return { assessment, bench };
}

test('an assessment that was not judged here has no bench behind it', () => {
  expect(benchBehind(anAssessment())).toBeUndefined();
});

test('explaining a rule answers as judging it did', () => {
  const { bench } = judged();
  const differing = patternRules.filter((rule) => {
    if (!rule.when) return false;
    const place = { kind: 'rule' } as const;
    return explain(rule.when, bench, place).verdict !== judge(rule.when, bench, place).verdict;
  });
  expect(differing).toEqual([]);
});

test('an alert is explained as met exactly when it fired', () => {
  const { assessment, bench } = judged();
  const fired = assessment.alerts.map((alert) => alert.id).sort();
  const met = alerts.filter((alert) => explain(alert.when, bench, { kind: 'alert', alert }).verdict === 'met');
  expect(met.map((alert) => alert.id).sort()).toEqual(fired);
  expect(fired.length).toBeGreaterThan(0);
});

test('every fact of every listed cause is answered as it was counted', () => {
  const { assessment, bench } = judged();
  const differing = assessment.causes.flatMap(({ id, evidence }) => {
    const cause = causeById(id);
    const answers = cause && answersOf(cause, bench);
    return evidence
      .filter((item) => item.id.startsWith(`${id}.`) && answers?.get(item.id)?.verdict !== item.verdict)
      .map((item) => item.id);
  });
  expect(assessment.causes.length).toBeGreaterThan(50);
  expect(differing).toEqual([]);
});

test('each part keeps its own answer, so that the reader sees which one was missing', () => {
  const both: Explained = explain({ all: [{ low: 'anc' }, { not: { low: 'anc' } }] }, judged().bench, { kind: 'rule' });
  expect(both.verdict).toBe('unmet');
  expect(both.parts.map((part) => part.verdict)).toEqual(['met', 'unmet']);
  expect(both.parts[1]?.parts.map((part) => part.verdict)).toEqual(['met']);
  expect(both.parts[0]?.facts[0]?.words).toMatch(/^ANC 0\.\d+/);
});

test.each<[string, Criterion, readonly string[]]>([
  ['alternatives', { any: [{ low: 'anc' }, { not: { low: 'anc' } }] }, ['met', 'unmet']],
  ['so many of several', { atLeast: 1, of: [{ low: 'anc' }, { not: { low: 'anc' } }] }, ['met', 'unmet']],
  ['an exception', { unless: { low: 'anc' } }, ['met']],
  ['a plain condition', { low: 'anc' }, []],
])('%s: each part is answered', (_, criterion, verdicts) =>
  expect(explain(criterion, judged().bench, { kind: 'rule' }).parts.map((part) => part.verdict)).toEqual(verdicts),
);
