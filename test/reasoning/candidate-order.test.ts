/** Which candidates are listed, and before which others. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { GATES } from '../../src/knowledge/ranking.ts';
import type { JudgedCause } from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { rankCauses } from '../../src/reasoning/causes.ts';
import type { Bench } from '../../src/reasoning/ready.ts';
import { aPatient, blood, drug, NOW, on, problem, report, result, type Story } from '../a-patient.ts';

function benchOf(story: Story): Bench {
  const bench = benchBehind(assess(aPatient(story), NOW));
  if (!bench) throw new Error('not judged');
  return { ...bench, answers: [] };
}
const causesOf = (story: Story): readonly JudgedCause[] => rankCauses(benchOf(story), []);
const candidatesIn = (story: Story): readonly JudgedCause[] => causesOf(story).filter((each) => each.standing === 'candidate');
const order = (story: Story, ...ids: readonly string[]): readonly string[] =>
  candidatesIn(story)
    .map((each) => each.id)
    .filter((id) => ids.includes(id));
const candidate = (id: string, story: Story): JudgedCause => {
  const found = candidatesIn(story).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is no candidate`);
  return found;
};

describe('a general cause and the particular one that it stands for', () => {
  const febrile = (...more: NonNullable<Story['labs']>): Story => ({
    labs: [blood({ wbc: 3.1, anc: 1.2, alc: 1.4 }), ...more],
    vitals: [result('vital.temp', 38.4)],
  });
  const cmv = result('lab.cmv', { words: 'Detected' });

  test('a viral infection without a name is not listed beside the cytomegalovirus that was found', () => {
    expect(order(febrile(), 'viral-acute', 'cmv')).toEqual(['viral-acute']);
    expect(order(febrile(cmv), 'viral-acute', 'cmv')).toEqual(['cmv']);
    expect(causesOf(febrile(cmv)).map((each) => each.id)).not.toContain('viral-acute');
  });
  test('and is, where a fact of its own names another illness', () => {
    const gastroenteritis = { problems: [problem('Viral gastroenteritis', { onset: -5 })] };
    expect(order({ ...febrile(cmv), ...gastroenteritis }, 'viral-acute', 'cmv')).toEqual(['cmv', 'viral-acute']);
  });
  test('also where one of the two illnesses on record is the particular one', () => {
    const viraemia = problem('CMV viraemia', { onset: -5 });
    const gastroenteritis = problem('Viral gastroenteritis', { onset: -5 });
    expect(order({ ...febrile(), problems: [viraemia] }, 'viral-acute', 'cmv')).toEqual(['cmv']);
    expect(order({ ...febrile(), problems: [viraemia, gastroenteritis] }, 'viral-acute', 'cmv')).toEqual(['cmv', 'viral-acute']);
  });
  test('and where only one of its two firm facts is the same', () => {
    const film = result('lab.variant-lymph', 12);
    const shared = { ...febrile(cmv, film), problems: [problem('Viral illness', { onset: -5 })] };
    expect(order(shared, 'viral-acute', 'cmv')).toContain('viral-acute');
  });
  test('acute leukaemia is not listed beside the promyelocytic form with the same Auer rods', () => {
    const auer = { labs: [blood({ wbc: 2, anc: 0.8 }), result('lab.auer', { words: 'Positive' })] };
    expect(order(auer, 'acute-leukaemia', 'apl')).toEqual(['apl']);
  });
  test('what must not be missed never stands under what may be, though the same medicine speaks for both', () => {
    const bench = benchOf({
      labs: [blood({}, { day: -60 }), blood({ wbc: 1.6, anc: 0.2 })],
      drugs: [drug('Valproic acid', { from: -40 })],
    });
    const suspects = bench.chart.suspects.map((each) => ({ ...each, mainCause: 'drug-idiosyncratic' }));
    const ranked = rankCauses({ ...bench, chart: { ...bench.chart, suspects }, answers: [] }, []);
    const both = ranked.filter(({ id }) => id === 'drug-idiosyncratic' || id === 'anticonvulsant-psychotropic');
    expect(both.map((each) => [each.standing, each.drugs])).toEqual([
      ['candidate', ['valproate']],
      ['candidate', ['valproate']],
    ]);
  });
});

describe('a diagnosis of exclusion', () => {
  const severe = [blood({ wbc: 1.4, anc: 0.3, alc: 1.2 }, { day: -95 }), blood({ wbc: 1.4, anc: 0.3, alc: 1.2 })];
  test('stands behind every candidate with a firm fact and some support, whatever its own points', () => {
    const withFlu: Story = { labs: severe, problems: [problem('Influenza', { onset: -2 })] };
    const [idiopathic, influenza] = ['chronic-idiopathic-neutropenia', 'influenza'].map((id) => candidate(id, withFlu));
    expect(idiopathic?.points).toBeGreaterThan(influenza?.points ?? Number.NaN);
    expect(influenza?.points).toBe(GATES.aboveExclusionPoints);
    expect(order(withFlu, 'chronic-idiopathic-neutropenia', 'influenza')).toEqual([
      'influenza',
      'chronic-idiopathic-neutropenia',
    ]);
  });
  test('but not behind one that only signs support', () => {
    const alone: Story = { labs: severe };
    expect(candidate('lgl-leukaemia', alone).hardAnchor).toBe(false);
    expect(order(alone, 'chronic-idiopathic-neutropenia', 'lgl-leukaemia')).toEqual([
      'chronic-idiopathic-neutropenia',
      'lgl-leukaemia',
    ]);
  });
  test('nor behind one whose firm fact is outweighed by the rest', () => {
    const mild: Story = {
      labs: [blood({ wbc: 2.6, anc: 1.8, alc: 0.9, plt: 140 })],
      reports: [report('Bone marrow biopsy', 'Hypocellular marrow.', -3)],
    };
    const aplastic = candidate('aplastic-anaemia', mild);
    expect(aplastic.hardAnchor).toBe(true);
    expect(aplastic.points).toBeLessThan(GATES.aboveExclusionPoints);
    expect(order(mild, 'nonspecific-lymphopenia', 'aplastic-anaemia')).toEqual(['nonspecific-lymphopenia', 'aplastic-anaemia']);
  });
});

describe('a syndrome that infections set off', () => {
  test('stands behind an infection that has just the support which that takes, though it has more', () => {
    const story: Story = {
      labs: [blood({ wbc: 2.2, anc: 0.9, hgb: 80 }), result('lab.ferritin', 2400)],
      vitals: [result('vital.temp', 39.4)],
      problems: [problem('Splenomegaly'), problem('Travel abroad', { onset: -20 })],
    };
    expect(candidate('visceral-leishmaniasis', story).points).toBe(GATES.triggerPoints);
    expect(candidate('hlh', story).points).toBeGreaterThan(GATES.triggerPoints);
    expect(order(story, 'hlh', 'visceral-leishmaniasis', 'malaria')).toEqual(['visceral-leishmaniasis', 'hlh', 'malaria']);
  });
  test('and before one that has less, firm as it is', () => {
    const story: Story = {
      labs: [blood({ wbc: 3.1, anc: 0.5, alc: 0.9, hgb: 78 }), result('lab.hcv-rna', { words: 'Detected' })],
      vitals: [result('vital.temp', 38.5)],
    };
    expect(candidate('viral-hepatitis', story)).toMatchObject({ hardAnchor: true });
    expect(candidate('viral-hepatitis', story).points).toBeLessThan(GATES.triggerPoints);
    expect(order(story, 'hlh', 'viral-hepatitis')).toEqual(['hlh', 'viral-hepatitis']);
  });
});

describe('HIV and the infections that it opens the door to', () => {
  const withHiv = (...more: readonly string[]): Story => ({
    labs: [blood({ wbc: 2.3, anc: 1.2, alc: 0.4, hgb: 80, plt: 90 })],
    problems: [problem('AIDS'), ...more.map((text) => problem(text))],
  });
  test('a known HIV stands behind all of them that have a firm fact and just enough support', () => {
    const story = withHiv('Weight loss');
    const infections = ['disseminated-fungal', 'tuberculosis-disseminated'];
    expect(infections.map((id) => candidate(id, story).points)).toEqual([
      GATES.betterSupportedPoints,
      GATES.betterSupportedPoints,
    ]);
    expect(order(story, 'hiv', ...infections)).toEqual([...infections, 'hiv']);
  });
  test('one with less support stays behind it', () => {
    expect(candidate('disseminated-fungal', withHiv()).points).toBeLessThan(GATES.betterSupportedPoints);
    expect(order(withHiv(), 'hiv', 'disseminated-fungal')).toEqual(['hiv', 'disseminated-fungal']);
  });
  test('a disease that stands before both keeps its place', () => {
    const lupus = ['Systemic lupus erythematosus', 'Arthritis', 'Rash'];
    expect(order(withHiv('Weight loss', ...lupus), 'sle', 'hiv', 'tuberculosis-disseminated')).toEqual([
      'sle',
      'tuberculosis-disseminated',
      'hiv',
    ]);
  });
  test('an infection that comes without HIV as well does not put it back', () => {
    const story: Story = {
      labs: [blood({ wbc: 2.3, anc: 1.2, alc: 0.4 }), result('lab.cd4', 120), result('lab.flu', { words: 'Positive' })],
      problems: [problem('HIV infection', { onset: -900 })],
    };
    expect(candidate('influenza', story)).toMatchObject({ hardAnchor: true });
    expect(candidate('influenza', story).points).toBeGreaterThanOrEqual(GATES.betterSupportedPoints);
    expect(order(story, 'hiv', 'influenza')).toEqual(['hiv', 'influenza']);
  });
  test('an HIV that is only now found stays first: it is not known yet', () => {
    const found: Story = {
      labs: [
        blood({ wbc: 2.3, anc: 1.2, alc: 0.4 }),
        result('lab.hiv-screen', { words: 'Reactive' }),
        result('lab.hiv-rna', 40_000),
        result('lab.cmv-dna', 5000),
      ],
      vitals: [result('vital.temp', 38.6)],
    };
    expect(order(found, 'hiv', 'cmv')).toEqual(['hiv', 'cmv']);
    const known = { ...found, problems: [problem('HIV infection', { onset: -900 })] };
    expect(order(known, 'hiv', 'cmv')).toEqual(['cmv', 'hiv']);
  });
});

describe('candidates of equal points', () => {
  const macrocytic = (anc: number): Story => ({
    labs: [blood({ wbc: 2.2, anc, alc: 0.4 }), result('lab.mcv', 115, { day: -1 }), result('lab.abn-lymph', 24, { day: -5 })],
  });
  test('the more urgent first; in a mild count, where nothing is hurried, by name', () => {
    const both = ['b12-deficiency', 'lymphoma-cll'];
    for (const anc of [0.8, 1.4]) expect(new Set(both.map((id) => candidate(id, macrocytic(anc)).points)).size).toBe(1);
    expect(order(macrocytic(0.8), ...both)).toEqual(['lymphoma-cll', 'b12-deficiency']);
    expect(order(macrocytic(1.4), ...both)).toEqual(['b12-deficiency', 'lymphoma-cll']);
  });
  test('a strong fact against a cause does not bring it forward', () => {
    const old: Story = {
      born: on(-70 * 365),
      labs: [blood({}, { day: -7 }), blood({ wbc: 1.9, anc: 0.8, alc: 0.4 })],
      vitals: [result('vital.temp', 38.3)],
    };
    expect(candidate('hiv', old).points).toBe(candidate('nonspecific-lymphopenia', old).points);
    expect(order(old, 'hiv', 'nonspecific-lymphopenia')).toEqual(['hiv', 'nonspecific-lymphopenia']);
  });
});

test('of dangers that are equally urgent and equally supported the name decides', () => {
  const story: Story = {
    labs: [blood({ wbc: 1.3, anc: 0.8, alc: 0.2, plt: 60 })],
    drugs: [drug('Ribavirin', { from: -2, to: -2 })],
    problems: [problem('Cyclic neutropenia', { onset: -900 })],
  };
  const open = causesOf(story).filter((each) => each.standing === 'not-yet-excluded');
  const [first, second] = open.slice(-2);
  expect([first?.id, second?.id]).toEqual(['b12-deficiency', 'viral-hepatitis']);
  expect([first?.points, first?.urgency]).toEqual([second?.points, second?.urgency]);
});
