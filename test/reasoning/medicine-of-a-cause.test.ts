/** A medicine as the cause of a low count: which one stands for a cause, what it weighs, and what speaks for it no longer. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { causes as catalogue } from '../../src/knowledge/causes/index.ts';
import { GATES, POINTS } from '../../src/knowledge/ranking.ts';
import type { DrugSuspect, JudgedCause, JudgedEvidence } from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { answersOf, rankCauses } from '../../src/reasoning/causes.ts';
import type { Bench } from '../../src/reasoning/ready.ts';
import { aPatient, blood, drug, NOW, problem, result, type Story } from '../a-patient.ts';

function benchOf(story: Story): Bench {
  const bench = benchBehind(assess(aPatient(story), NOW));
  if (!bench) throw new Error('not judged');
  return { ...bench, answers: [] };
}
const find = (id: string, causes: readonly JudgedCause[]): JudgedCause => {
  const found = causes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
};
const cause = (id: string, story: Story): JudgedCause => find(id, rankCauses(benchOf(story), []));
const item = (id: string, of: JudgedCause): JudgedEvidence => {
  const found = of.evidence.find((each) => each.id === id);
  if (!found) throw new Error(`${of.id} has no ${id}`);
  return found;
};
const points = (id: string, of: JudgedCause): number => item(id, of).points;
const { moderate, weak } = POINTS.weight;

describe('which medicine stands for a cause', () => {
  const twoLow: Story = { labs: [blood({ wbc: 2.1, anc: 1, alc: 1.6, hgb: 118, plt: 100 })] };
  const both: Story = { ...twoLow, drugs: [drug('Fludarabine', { from: -20 }), drug('Daratumumab', { from: -900 })] };
  test('one of which it is the main cause, before another that has more points', () => {
    const suspects = benchOf(both).chart.suspects;
    expect(suspects.map((each) => each.id)).toEqual(['fludarabine', 'daratumumab']);
    const chemotherapy = cause('chemotherapy', both);
    expect(chemotherapy.drugs).toEqual(['fludarabine', 'daratumumab']);
    expect(item('chemotherapy.f1', chemotherapy).facts.map((fact) => fact.words)).toEqual(['daratumumab']);
  });
  test('of several such the likeliest', () => {
    const names = ['Docetaxel', 'Capecitabine'];
    for (const drugs of [names, names.toReversed()]) {
      const story = { ...twoLow, drugs: drugs.map((name) => drug(name, { from: name === 'Docetaxel' ? -9 : -300 })) };
      const [likeliest] = benchOf(story).chart.suspects;
      expect(item('chemotherapy.f1', cause('chemotherapy', story)).facts.map((fact) => fact.words)).toEqual([likeliest?.name]);
    }
  });
  test('none of another cause: bortezomib is chemotherapy and nothing else', () => {
    const story: Story = { ...twoLow, drugs: [drug('Bortezomib', { from: -60, to: -20 })] };
    expect(cause('chemotherapy', story).drugs).toEqual(['bortezomib']);
    for (const id of ['antimicrobial-associated', 'sle', 'drug-idiosyncratic']) expect(cause(id, story).drugs).toEqual([]);
  });
  test('one that is mainly the cause of something else is a weak fact: ticlopidine for aplastic anaemia', () => {
    const story: Story = {
      labs: [blood({ wbc: 1.8, anc: null, alc: null, hgb: 60, plt: 60 })],
      drugs: [drug('Ticlopidine', { from: -200 })],
    };
    expect(item('aplastic-anaemia.f6', cause('aplastic-anaemia', story))).toMatchObject({ verdict: 'met', points: weak });
    expect(points('drug-idiosyncratic.f1', cause('drug-idiosyncratic', story))).toBeGreaterThan(weak);
  });
  test('and explains no low line for it: teicoplanin the platelets, for its own cause and not for DRESS', () => {
    const story: Story = {
      labs: [blood({ wbc: 3.1, anc: 1.2, hgb: 108, plt: 99 })],
      drugs: [drug('Teicoplanin', { from: -9, to: -6 })],
    };
    const explained = (id: string) => cause(id, story).adjustments[0]?.words;
    expect(explained('antimicrobial-associated')).toBe('explains all low lines');
    expect(explained('dress-drug-hypersensitivity')).toBe('does not explain the low platelets');
  });
});

describe('its fact', () => {
  const onThiamazole = (from?: number): Story => ({
    labs: [blood({ wbc: 1.6, anc: 0.2 })],
    drugs: [drug('Thiamazole', { ref: 'MedicationStatement/thiamazole', ...(from !== undefined && { from }) })],
  });
  const answered = (story: Story) =>
    answersOf(catalogue['antithyroid-agranulocytosis'], benchOf(story)).get('antithyroid-agranulocytosis.f1');
  test('names the medicine, its row and since when', () =>
    expect(answered(onThiamazole(-40))).toEqual({
      verdict: 'met',
      facts: [{ ref: 'MedicationStatement/thiamazole', words: 'thiamazole', time: '2026-05-06' }],
      notes: [],
    }));
  test('and no time where nobody wrote the start', () =>
    expect(answered(onThiamazole())?.facts).toEqual([{ ref: 'MedicationStatement/thiamazole', words: 'thiamazole' }]));
  test('without a medication list it is not known; on one that was read and does not hold it, it is not met', () => {
    const labs = [blood({ wbc: 1.6, anc: 0.2 })];
    expect(answered({ labs, unread: ['drugs'] })?.verdict).toBe('unknown');
    expect(answered({ labs, drugs: [drug('Paracetamol', { from: -900 })] })?.verdict).toBe('unmet');
  });
  test('one that came too late is no medicine of the cause, whatever is asked of it', () => {
    const bench = benchOf({
      ...onThiamazole(-40),
      drugs: [drug('Thiamazole', { from: -40 }), drug('Clozapine', { from: -900, to: -300 })],
    });
    expect(bench.chart.suspects.filter((each) => each.shown).map((each) => each.id)).toEqual(['methimazole']);
    expect(answersOf(catalogue['clozapine-neutropenia'], bench).get('clozapine-neutropenia.f1')?.verdict).toBe('unmet');
  });
});

describe('a medicine begun in the last 90 days', () => {
  const onPhenytoin = (from?: string): Story => ({
    labs: [blood({ wbc: 3.1, anc: 1.2, plt: 140 }, { day: '2026-06-15T08:00:00Z' })],
    drugs: [drug('Phenytoin', { ...(from !== undefined && { from }) })],
  });
  const begun = (from?: string): string =>
    item('dress-drug-hypersensitivity.f2', cause('dress-drug-hypersensitivity', onPhenytoin(from))).verdict;
  test.each([
    ['2026-03-17T08:00:00Z', 'met'],
    ['2026-03-17T07:00:00Z', 'unmet'],
    ['2026-03', 'unknown'],
    [undefined, 'unknown'],
  ])('phenytoin from %s before a first low count of 15 June, 08:00: as the trigger of DRESS %s', (from, verdict) =>
    expect(begun(from)).toBe(verdict),
  );
  test('of unknown start it is no fact for DRESS', () =>
    expect(cause('dress-drug-hypersensitivity', onPhenytoin())).toMatchObject({ hardAnchor: false, supported: false }));
  test('weighs what the item weighs, not what the suspect does', () =>
    expect(points('dress-drug-hypersensitivity.f2', cause('dress-drug-hypersensitivity', onPhenytoin('2026-06-09')))).toBe(
      moderate,
    ));
  test('beside the suspect itself it is a fact of its own: the first three months of thiamazole', () => {
    const antithyroid = cause('antithyroid-agranulocytosis', {
      labs: [blood({ wbc: 3.1, anc: 0.9 })],
      drugs: [drug('Thiamazole', { from: -6 })],
    });
    expect(points('antithyroid-agranulocytosis.f1', antithyroid)).toBeGreaterThan(0);
    expect(points('antithyroid-agranulocytosis.f7', antithyroid)).toBe(moderate);
  });
});

describe('whether a medicine is firm evidence', () => {
  const isFirm = (change: Partial<DrugSuspect>): boolean => {
    const bench = benchOf({ labs: [blood({ wbc: 1.6, anc: 0.2 })], drugs: [drug('Thiamazole', { from: -40 })] });
    const suspects = bench.chart.suspects.map((each) => ({ ...each, ...change }));
    return find('antithyroid-agranulocytosis', rankCauses({ ...bench, chart: { ...bench.chart, suspects } }, [])).hardAnchor;
  };
  const withoutInterval: Partial<DrugSuspect> = { window: 'unknown', usual: {}, evidence: 'definite' };
  test.each<[string, Partial<DrugSuspect>, boolean]>([
    ['inside its usual interval', { window: 'inside-typical' }, true],
    ['inside an interval that was reported', { window: 'inside-possible' }, true],
    ['begun too late, though nothing else is known of its interval', { ...withoutInterval, window: 'too-late' }, false],
    ['known to do it at no certain interval, and begun before the fall', withoutInterval, true],
    ['thought to do it at no certain interval', { ...withoutInterval, evidence: 'probable' }, false],
    ['known to do it within 90 days, at a time that nobody can tell', { ...withoutInterval, usual: { max: 90 } }, false],
    ['known to do it from the tenth day to the ninetieth', { ...withoutInterval, usual: { min: 10, max: 90 } }, false],
  ])('%s', (_, change, expected) => expect(isFirm(change)).toBe(expected));
  test('not where nobody wrote when it was begun', () => {
    const bench = benchOf({ labs: [blood({ wbc: 1.6, anc: 0.2 })], drugs: [drug('Thiamazole')] });
    expect(bench.chart.suspects.map((each) => each.latencyDays)).toEqual([undefined]);
    const suspects = bench.chart.suspects.map((each) => ({ ...each, ...withoutInterval }));
    const ranked = rankCauses({ ...bench, chart: { ...bench.chart, suspects } }, []);
    expect(find('antithyroid-agranulocytosis', ranked)).toMatchObject({ standing: 'candidate', hardAnchor: false });
  });
});

test('a medicine that explains no low line makes no other cause step back, however firm', () => {
  const bench = benchOf({
    labs: [blood({ wbc: 5, anc: 3, alc: 0.7 })],
    drugs: [drug('Thiamazole', { from: -40 })],
    problems: [problem('Sore throat', { onset: -2 })],
    vitals: [result('vital.temp', 38.8)],
  });
  const better = (explains: DrugSuspect['explains']) => {
    const suspects = bench.chart.suspects.map((each) => ({
      ...each,
      shown: true,
      points: 12,
      explains,
      window: 'inside-typical' as const,
    }));
    const ranked = rankCauses({ ...bench, chart: { ...bench.chart, suspects } }, []);
    const antithyroid = find('antithyroid-agranulocytosis', ranked);
    expect(antithyroid).toMatchObject({ standing: 'candidate', hardAnchor: true });
    expect(antithyroid.points).toBeGreaterThanOrEqual(GATES.betterSupportedPoints);
    return find('nonspecific-lymphopenia', ranked).adjustments.map((each) => each.words);
  };
  expect(better([])).not.toContain('only general signs; a better supported cause exists');
  expect(better(['alc'])).toContain('only general signs; a better supported cause exists');
});

describe('a medicine of possible evidence beside anaemia', () => {
  const anaemic = (anc: number, change: Partial<DrugSuspect> = {}): string => {
    const bench = benchOf({
      labs: [blood({ wbc: 2.6, anc, hgb: 95 })],
      drugs: [drug('Hydroxychloroquine', { from: '2026-05-01' })],
    });
    const suspects = bench.chart.suspects.map((each) => ({ ...each, ...change }));
    return find('antimicrobial-associated', rankCauses({ ...bench, chart: { ...bench.chart, suspects } }, [])).standing;
  };
  test.each([
    [0.49, 'candidate'],
    [0.5, 'set-aside'],
  ])('and an ANC of %s: %s', (anc, standing) => expect(anaemic(anc)).toBe(standing));
  test.each<[string, Partial<DrugSuspect>, string]>([
    ['the count recovered after it was stopped', { dechallenge: 'positive' }, 'candidate'],
    ['the count fell again when it was given again', { rechallenge: 'positive' }, 'candidate'],
    ['the count did not recover', { dechallenge: 'negative' }, 'set-aside'],
    ['evidence for the reaction is probable', { evidence: 'probable' }, 'candidate'],
  ])('%s: %o', (_, change, standing) => expect(anaemic(0.6, change)).toBe(standing));
});

describe('a fever or sore throat that the medicine was given for', () => {
  const treated = (problems: NonNullable<Story['problems']>, from?: number): JudgedCause =>
    cause('antimicrobial-associated', {
      labs: [blood({ wbc: 1.6, anc: 0.2 })],
      vitals: [result('vital.temp', 39)],
      drugs: [drug('Amoxicillin', from === undefined ? {} : { from, to: -1 })],
      problems,
    });
  const fever = (of: JudgedCause): number => points('drug-idiosyncratic.f5', of);
  const throat = (of: JudgedCause): number => points('drug-idiosyncratic.f4', of);
  test('a fever that began before it does not speak for it, though it was measured again', () => {
    expect(fever(treated([problem('Fever', { onset: -9 })], -6))).toBe(0);
    expect(fever(treated([problem('Fever', { onset: -3 })], -6))).toBe(moderate);
  });
  test('a fever that was only measured does', () => expect(fever(treated([], -6))).toBe(moderate));
  test('an old sore throat takes nothing from a new fever', () => {
    const of = treated([problem('Tonsillitis', { onset: -9 })], -6);
    expect([throat(of), fever(of)]).toEqual([0, moderate]);
  });
  test('nothing is older than a medicine of which nobody wrote the start', () => {
    expect(throat(treated([problem('Tonsillitis', { onset: -9 })]))).toBe(moderate);
    expect(fever(treated([problem('Fever', { onset: -9 })]))).toBe(moderate);
  });
});

test('a medicine counts again by its name only where the row is another one', () => {
  const low = { labs: [blood({ wbc: 3.4, anc: 2.6, alc: 0.5 })] };
  const byName = (drugs: NonNullable<Story['drugs']>): number =>
    points('glucocorticoid-lymphopenia.f1', cause('glucocorticoid-lymphopenia', { ...low, drugs }));
  const prednisone = drug('Prednisone 20 mg', { from: -60 });
  expect(byName([prednisone])).toBe(0);
  expect(byName([prednisone, drug('Hydrocortisone', { from: -60 })])).toBeGreaterThan(0);
});
