/** What each fact of a cause weighs beside the others: a fact counts once, however often it is recorded. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { POINTS } from '../../src/knowledge/ranking.ts';
import type { Answers, JudgedCause, JudgedEvidence } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, NOW, problem, result, type Story } from '../a-patient.ts';

function cause(id: string, story: Story, answers?: Answers): JudgedCause {
  const found = assess(aPatient(story), NOW, { ...(answers && { answers }) }).causes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
/** Of an item that the cause took from its parent, or its own. */
const item = (id: string, of: JudgedCause): JudgedEvidence => {
  const found = of.evidence.find((each) => each.id === id);
  if (!found) throw new Error(`${of.id} has no ${id}`);
  return found;
};
const points = (id: string, of: JudgedCause): number => item(id, of).points;
const { strong, moderate, weak } = POINTS.weight;
const febrile = { vitals: [result('vital.temp', 38.4)] };

describe('facts that are alike', () => {
  test('a fever counts once, though it was measured, coded and part of a rule', () => {
    const sepsis = cause('sepsis-bacterial', { labs: [blood({ wbc: 1.7, anc: null, alc: null })], ...febrile });
    expect([points('sepsis-bacterial.f2', sepsis), points('sepsis-bacterial.f11', sepsis)]).toEqual([moderate, 0]);
  });
  test('of the facts that restate a further low line the heaviest counts', () => {
    const mds = cause('mds', { labs: [blood({ wbc: 3.2, anc: null, alc: null, hgb: 99, plt: 140 })] });
    expect(['mds.f4', 'mds.f9'].map((id) => points(id, mds))).toEqual([moderate, POINTS.restated]);
  });
  test('of the facts read from the blood count itself two count', () => {
    const clozapine = cause('clozapine-neutropenia', { labs: [blood({ wbc: 2, anc: 0.1, alc: 1.6 })] });
    const severe = points('drug-idiosyncratic.f2', clozapine);
    const [fever, isolated] = ['clozapine-neutropenia.f4', 'drug-idiosyncratic.f3'].map((id) => points(id, clozapine));
    expect([severe, fever, isolated]).toEqual([strong, moderate, POINTS.restated]);
  });
  const indicators: Story = {
    labs: [blood({ wbc: 2.3, anc: 1.2, alc: 0.4 })],
    problems: [
      problem('Weight loss', { onset: -20 }),
      problem('Rash', { onset: -5 }),
      problem('Infectious mononucleosis', { onset: -20 }),
      problem('Shingles', { onset: -10 }),
      problem('Injecting drug use'),
      problem('Chlamydia infection', { onset: -100 }),
      problem('Lymphadenopathy', { onset: -20 }),
    ],
  };
  const pointsOf = (weight: JudgedEvidence['weight']): readonly number[] =>
    cause('hiv', indicators)
      .evidence.filter((each) => each.verdict === 'met' && each.weight === weight)
      .map((each) => each.points);
  test('of weak facts two count', () => expect(pointsOf('weak')).toEqual([weak, weak, 0]));
  test('of moderate facts three count in full, the fourth as a weak one', () =>
    expect(pointsOf('moderate')).toEqual([moderate, moderate, moderate, weak]));
  test('facts for a cause and facts against it are counted apart', () => {
    const clozapine = cause('clozapine-neutropenia', { labs: [blood({ wbc: 1.5, anc: 1, alc: 0.9, plt: 99 })] });
    const against = clozapine.evidence.filter((each) => each.side === 'against' && each.verdict === 'met');
    expect(against.map((each) => each.points)).toEqual([weak, weak]);
  });
  test('of the two facts from the count that stand, the heavier ones, wherever the cause lists them', () => {
    const aplasia = cause('pure-white-cell-aplasia', { labs: [blood({ wbc: 2, anc: 0.1, alc: 1.6 })] });
    const counted = aplasia.evidence.filter((each) => each.verdict === 'met').map((each) => each.points);
    expect(counted.toSorted((a, b) => a - b)).toEqual([POINTS.restated, moderate, moderate]);
  });
});

describe('what a rule already contains', () => {
  const twoLines = (lactate?: number): Story => ({
    labs: [blood({ wbc: 2.5, anc: 1, plt: 99 }), ...(lactate === undefined ? [] : [result('lab.lactate', lactate)])],
    ...febrile,
  });
  test('counts as weak beside it: the fever of "fever with low leukocytes and platelets"', () => {
    const malaria = cause('malaria', twoLines());
    expect([points('malaria.f5', malaria), points('malaria.f4', malaria)]).toEqual([moderate, weak]);
    const alone = cause('malaria', { labs: [blood({ wbc: 2.5, anc: 1 })], ...febrile });
    expect(points('malaria.f4', alone)).toBe(moderate);
  });
  test('however the rule or the fact says fever: coded in the one, measured in the other', () => {
    const coded: Story = { labs: [blood({ wbc: 2.5, anc: 1, plt: 99 })], problems: [problem('Fever', { onset: -2 })] };
    expect(points('malaria.f4', cause('malaria', coded))).toBe(weak);
    const measured = cause('sepsis-bacterial', twoLines());
    expect(points('sepsis-bacterial.f2', measured)).toBe(weak);
  });
  test('not where the fact points to the cause by itself: a lactate of 8 keeps its weight', () =>
    expect(points('sepsis-bacterial.f3', cause('sepsis-bacterial', twoLines(8)))).toBe(strong));
});

describe('what is recorded as possible', () => {
  const suspected = (text: string, onset: number): Story => ({
    labs: [blood({ wbc: 2.4, anc: 1.2 })],
    problems: [problem(text, { onset })],
  });
  test.each([
    ['apl', 'apl.f5', 'Possible acute promyelocytic leukaemia', -2, moderate],
    ['sepsis-bacterial', 'sepsis-bacterial.f8', 'Possible pneumonia', -2, weak],
    ['sepsis-bacterial', 'sepsis-bacterial.f9', 'Possible urinary tract infection', -2, weak],
  ])('%s: %s, "%s", is one step lighter, and never nothing', (id, fact, text, onset, expected) =>
    expect(points(fact, cause(id, suspected(text, onset)))).toBe(expected),
  );
  test('is no firm fact', () => {
    const isHard = (text: string): boolean => cause('apl', suspected(text, -2)).hardAnchor;
    expect(isHard('Possible acute promyelocytic leukaemia')).toBe(false);
    expect(isHard('Acute promyelocytic leukaemia')).toBe(true);
  });
});

test('severe neutropenia makes fever its result and leaves what speaks against an infection: a normal CRP keeps its weight', () => {
  const septic = (anc: number): JudgedCause =>
    cause('sepsis-bacterial', { labs: [blood({ wbc: 1.6, anc }), result('lab.crp', 2)], ...febrile });
  for (const [anc, fever] of [
    [0.2, weak],
    [0.6, moderate],
  ] as const) {
    expect(points('sepsis-bacterial.f2', septic(anc))).toBe(fever);
    expect(points('sepsis-bacterial.a1', septic(anc))).toBe(moderate);
  }
});

describe('a further low line that speaks against a cause', () => {
  const other = (counts: Parameters<typeof blood>[0]): number =>
    points('drug-idiosyncratic.a2', cause('drug-idiosyncratic', { labs: [blood({ wbc: 3.2, anc: 1.2, ...counts })] }));
  test.each([
    [{ hgb: 99 }, weak],
    [{ hgb: 105 }, 0],
    [{ plt: 99 }, weak],
    [{ plt: 105 }, 0],
    [{ hgb: 105, plt: 99 }, weak],
  ])('%o: %s', (counts, expected) => expect(other(counts)).toBe(expected));
  test('a normal platelet count is no further low line, though lymphocytes and neutrophils are both low', () => {
    const spleen = (plt: number, hgb: number): number =>
      points(
        'cirrhosis-hypersplenism.a1',
        cause('cirrhosis-hypersplenism', { labs: [blood({ wbc: 2.2, anc: 1.4, alc: 0.4, plt, hgb })] }),
      );
    expect(spleen(250, 142)).toBe(0);
    expect(spleen(250, 95)).toBe(moderate);
  });
});

describe('the time course counts once', () => {
  const courses = ['fits the time course', 'the count fell only recently', 'older than this cause would allow'];
  const course = (id: string, days: readonly number[]): readonly string[] =>
    cause(id, { labs: days.map((day) => blood({ wbc: 2.8, anc: 1.2, plt: 90 }, { day })) })
      .adjustments.map((each) => each.words)
      .filter((words) => courses.includes(words));
  test('not again where a fact of the cause says it: sepsis has "count unchanged for months" against it', () => {
    expect(course('sepsis-bacterial', [-91, 0])).toEqual([]);
    expect(course('malaria', [-91, 0])).toEqual(['older than this cause would allow']);
  });
  test('a disease that may be slow or quick fits any course', () => {
    expect(course('viral-hepatitis', [-91, 0])).toEqual([]);
    expect(course('biologic-jak-interferon', [-91, 0])).toEqual([]);
  });
});

describe('how common a cause is', () => {
  const rarity = (id: string, story: Story): string | undefined =>
    cause(id, story).adjustments.find(({ words }) => words === 'common' || words === 'rare')?.words;
  const low: Story = { labs: [blood({ wbc: 2.4, anc: 1, plt: 99 })] };
  test('what is neither common nor rare gains and loses nothing', () => {
    expect(rarity('clozapine-neutropenia', low)).toBeUndefined();
    expect(rarity('hypothyroidism', low)).toBe('rare');
    expect(rarity('alcohol-toxic', low)).toBe('common');
  });
  test('without a visit on record malaria, rare outside and uncommon on the ward, is uncommon', () =>
    expect(rarity('malaria', low)).toBeUndefined());
  test('a fact that is not strong leaves a rare cause rare', () => {
    const thrush = { ...low, born: '2025-10-01', problems: [problem('Oral candidiasis', { onset: -3 })] };
    expect(rarity('scid-combined', thrush)).toBe('rare');
  });
});

describe('an answer of the clinician', () => {
  const says = (yes: 'yes' | 'no') => ({ says: yes, at: '20:06' }) as const;
  const low = { labs: [blood({ wbc: 2.4, anc: 1, plt: 99 })] };
  test('counts once, though it is also the exposure that it records', () => {
    const told = cause('malaria', low, { 'malaria-area': says('yes') });
    const untold = cause('malaria', low);
    expect(points('malaria.f1', told)).toBe(strong);
    expect(told.points - untold.points).toBe(strong);
  });
  test('that denies what would speak against a cause is no fact against it', () => {
    const irradiated = cause('ionising-radiation', low, { radiation: says('yes') });
    expect(irradiated.opposed).toBe(false);
    expect(item('ionising-radiation.a1', irradiated)).toMatchObject({
      verdict: 'unmet',
      points: 0,
      facts: [{ words: 'radiation: yes, entered by you, 20:06' }],
      notes: [],
    });
  });
  test('does not outweigh the chart, nor stand in for its fact', () => {
    const travelled = { ...low, problems: [problem('Travel to Ghana', { onset: -20, ref: 'Condition/travel' })] };
    for (const answers of [{ 'malaria-area': says('no') }, { 'malaria-area': says('yes') }]) {
      const fact = item('malaria.f1', cause('malaria', travelled, answers));
      expect(fact.verdict).toBe('met');
      expect(fact.facts[0]?.ref).toBe('Condition/travel');
    }
  });
});

test('a fact that is not met still shows the value that decided', () =>
  expect(item('chemotherapy.f6', cause('chemotherapy', { labs: [blood({ wbc: 1.5, anc: 1 })] }))).toMatchObject({
    verdict: 'unmet',
    points: 0,
    facts: [{ words: 'ANC 1 ×10⁹/L' }],
  }));

test('a fact that a cause takes over from the more general one keeps the sources of that one', () => {
  const cmv = cause('cmv', { labs: [blood({ wbc: 2.6, anc: 1.1 }), result('lab.cmv', { words: 'Detected' })], ...febrile });
  expect(item('viral-acute.f3', cmv).cites).toEqual(causes['viral-acute'].cites);
  expect(item('cmv.f2', cmv).cites).toEqual(causes.cmv.cites);
});
