/** A chart is answered by itself: what it is silent about is answered as if no chart had been judged before it. */
import { describe, expect, test } from 'vitest';
import { writeChart } from '../../sandbox/chart.ts';
import { loadPatients } from '../../sandbox/patients.ts';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { readyAlerts } from '../../src/reasoning/alerts.ts';
import type { Judgement } from '../../src/reasoning/answer.ts';
import type { Answers } from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { judge } from '../../src/reasoning/judge.ts';
import { askingsByCriterion } from '../../src/reasoning/ready-causes.ts';
import { answerTo, type Bench, NO_SILENCE, type Ready } from '../../src/reasoning/ready.ts';
import { aPatient, blood, drug, NOW, problem, report, type Story } from '../a-patient.ts';
import { aChart } from '../bench/charts.ts';

const EVIDENCE = { kind: 'evidence' } as const;
const asked: readonly Ready[] = [...askingsByCriterion.keys(), ...readyAlerts.map(({ when }) => when)];

const benchOf = (record: PatientRecord, answers: Answers = {}): Bench => {
  const bench = benchBehind(assess(record, NOW, { answers }));
  if (!bench) throw new Error('no bench');
  return bench;
};
const alone = (bench: Bench): Bench => ({ ...bench, answers: [], silence: NO_SILENCE });
const said = ({ verdict, facts }: Judgement): string => `${verdict}: ${facts.map((fact) => fact.ref).join(', ')}`;

function recordOf(bundle: object): PatientRecord {
  const read = readBundle(bundle);
  if (!read.ok) throw new Error(read.error.message);
  return toRecord(read.read, { asOf: NOW });
}

const sandboxPatients = loadPatients().map((file) => {
  const entry = writeChart(file, { now: NOW, offsetMinutes: 0 }).resources.map((resource) => ({ resource }));
  return [`of the synthetic patient ${file.id}`, recordOf({ resourceType: 'Bundle', type: 'collection', entry })] as const;
});

const story = (more: Story = {}): PatientRecord => aPatient({ labs: [blood({ wbc: 2.4, anc: 0.9 }, { day: -3 })], ...more });

describe('what every criterion of the causes and alerts answers', () => {
  const charts: readonly (readonly [string, PatientRecord])[] = [
    ['of a chart with two low counts and nothing else', story()],
    ['of a newborn', story({ born: -20 })],
    [
      'of a chart with a medicine and a problem',
      story({ drugs: [drug('clozapine', { from: -60 })], problems: [problem('Fever')] }),
    ],
    ['of a chart with a film', story({ reports: [report('Blood film', 'Blasts are seen.', -3)] })],
    ...[1, 2, 3, 4].map((seed) => [`of rich chart ${seed}`, recordOf(aChart(seed))] as const),
    ...sandboxPatients,
  ];

  // Each of them is silent about something that another tells.
  for (const [, record] of charts) benchOf(record);

  test.each(charts)('%s is the same, whatever was judged before', (_, record) => {
    const bench = benchOf(record);
    const byItself = alone(bench);
    const differing = asked.filter((each) => said(answerTo(each, bench)) !== said(answerTo(each, byItself)));
    expect(differing).toEqual([]);
  });
});

test('a chart whose problem list was not read does not take over the no of one whose list was', () => {
  const spleen = { cond: 'cond.splenomegaly', window: 'active' } as const;
  const verdict = (record: PatientRecord): string => judge(spleen, benchOf(record), { kind: 'rule' }).verdict;
  const read = story({ problems: [problem('Fever')] });
  expect(verdict(read)).toBe('unmet');
  expect(verdict({ ...read, problems: { ...read.problems, complete: false } })).toBe('unknown');
});

test('what the clinician denied in one launch is not denied in the next', () => {
  const tick = { cond: 'cond.tick', window: 'P30D' } as const;
  const denied: Answers = { 'tick-bite': { says: 'no', at: '20:06' } };
  const verdict = (answers: Answers): string => judge(tick, benchOf(story(), answers), EVIDENCE).verdict;
  expect([verdict({}), verdict(denied), verdict({})]).toEqual(['unknown', 'unmet', 'unknown']);
});
