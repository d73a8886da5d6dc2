import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { JudgedCause } from '../../src/reasoning/assessment.ts';
import { causeCases } from './cause-cases.ts';
import { aPatient, blood, drug, encounter, NOW, problem, result, type Story } from '../a-patient.ts';

const causesOf = (story: Story): readonly JudgedCause[] => assess(aPatient(story), NOW).causes;
function cause(id: string, story: Story): JudgedCause {
  const found = causesOf(story).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const said = (each: JudgedCause): readonly string[] => each.adjustments.map((adjustment) => adjustment.words);

describe('how common a cause is depends on where the patient is', () => {
  const chronic: Story = { labs: [blood({ wbc: 3.4, anc: 1.2 }, { day: -120 }), blood({ wbc: 3.4, anc: 1.2 })] };
  const inClass = (kind: string, status: string) =>
    said(cause('chronic-idiopathic-neutropenia', { ...chronic, encounters: [encounter(kind, status, -1)] })).includes('common');
  test('chronic idiopathic neutropenia is common among outpatients, not on the ward', () => {
    expect(inClass('AMB', 'finished')).toBe(true);
    expect(inClass('IMP', 'in-progress')).toBe(false);
    expect(inClass('EMER', 'arrived')).toBe(false);
  });
  test('a stay that has ended is no ward', () => expect(inClass('IMP', 'finished')).toBe(true));
  test('without an encounter the commoner of the two settings holds', () =>
    expect(said(cause('chronic-idiopathic-neutropenia', chronic))).toContain('common'));
});

describe('every cause', () => {
  const cases = Object.entries(causeCases);
  test.each(cases)('%s is a candidate where its facts are on record', (id, { meets }) => {
    expect(causesOf(meets).find((each) => each.id === id)?.standing).toBe('candidate');
  });
  test.each(cases)('%s is no candidate where they were looked for and not found', (id, { misses }) =>
    expect(causesOf(misses).find((each) => each.id === id)?.standing).not.toBe('candidate'),
  );
});

/** Only a white count of today, and nothing else could be read. */
const BARE: Story = {
  labs: [result('lab.wbc', 3.6)],
  born: null,
  sex: null,
  unread: ['labs', 'vitals', 'drugs', 'problems', 'procedures', 'allergies', 'reports', 'family', 'encounters'],
};

describe('missing data never counts against a cause', () => {
  test.each(Object.keys(causeCases))('%s keeps its place when nothing is known', (id) => {
    const own = causesOf(BARE).find((each) => each.id === id);
    expect(own?.evidence.filter((each) => each.side === 'against' && each.verdict === 'met')).toEqual([]);
    expect(own?.reason ?? '').not.toMatch(/^against/);
    expect(own?.reason).not.toBe('outside the age at which it occurs');
  });
  test('nothing that needs a fact is a candidate without one', () =>
    expect(causesOf(BARE).filter((each) => each.standing === 'candidate' && each.hardAnchor)).toEqual([]));
  test('a list without the medicine speaks, a list that could not be read does not', () => {
    const suspect = (story: Story) =>
      cause('antithyroid-agranulocytosis', story).evidence.find((each) => each.id === 'antithyroid-agranulocytosis.f1')?.verdict;
    const labs = [blood({ wbc: 1.5, anc: 0.2 })];
    expect(suspect({ labs, drugs: [drug('Paracetamol', { from: -90 })] })).toBe('unmet');
    expect(suspect({ labs, unread: ['drugs'] })).toBe('unknown');
  });
});

describe('dangerous causes that nothing on record answers are listed as not yet excluded', () => {
  const standing = (id: string, story: Story) => cause(id, story).standing;
  const pancytopenia = blood({ wbc: 2, anc: 0.9, hgb: 85, plt: 60 });
  const fever = { vitals: [result('vital.temp', 38.6)] };
  const cases: readonly (readonly [id: string, why: string, story: Story, otherwise: Story])[] = [
    ['hiv', 'a count low for two days', twice({ wbc: 3.2, anc: 1.2 }), { labs: [blood({ wbc: 3.2, anc: 1.2 })] }],
    ['viral-hepatitis', 'a count low for two days', twice({ wbc: 3.2, anc: 1.2 }), { labs: [blood({ wbc: 3.2, anc: 1.2 })] }],
    ['sle', 'a count low for two days', twice({ wbc: 3.2, anc: 1.2 }), { labs: [blood({ wbc: 3.2, anc: 1.2 })] }],
    [
      'dengue',
      'fever with low platelets',
      { labs: [blood({ wbc: 3, plt: 90 })], ...fever },
      { labs: [blood({ wbc: 3, plt: 90 })] },
    ],
    [
      'malaria',
      'fever with low platelets',
      { labs: [blood({ wbc: 3, plt: 90 })], ...fever },
      { labs: [blood({ wbc: 3, plt: 90 })] },
    ],
    ['hlh', 'fever with low platelets', { labs: [blood({ wbc: 3, plt: 90 })], ...fever }, { labs: [blood({ wbc: 3, plt: 90 })] }],
    ['apl', 'a white count of 1.9 without a differential', { labs: [result('lab.wbc', 1.9)] }, { labs: [result('lab.wbc', 2)] }],
    [
      'mds',
      'two lines markedly low',
      { born: '2000-01-01', labs: [pancytopenia] },
      { born: '2000-01-01', labs: [blood({ wbc: 3, hgb: 138 })] },
    ],
    ['b12-deficiency', 'three lines low', { labs: [pancytopenia] }, { labs: [blood({ wbc: 3 })] }],
    [
      'scid-combined',
      'low lymphocytes in a toddler',
      { born: '2023-10-10', labs: [blood({ wbc: 6, alc: 1.5, hgb: 120 })] },
      { born: '2023-10-10', labs: [blood({ wbc: 4.5, alc: 3, hgb: 120 })] },
    ],
    [
      'chemotherapy',
      'no medication list',
      { labs: [blood({ wbc: 3 })] },
      { labs: [blood({ wbc: 3 })], drugs: [drug('Paracetamol')] },
    ],
    [
      'lymphoma-cll',
      'fever, spleen and two low lines',
      { labs: [pancytopenia], ...fever, problems: [problem('Suspected enlarged spleen', { onset: -3, suspected: true })] },
      { labs: [pancytopenia], ...fever },
    ],
  ];
  function twice(counts: Parameters<typeof blood>[0]): Story {
    return { labs: [blood(counts, { day: -2 }), blood(counts)] };
  }
  test.each(cases.filter(([id]) => id !== 'lymphoma-cll'))('%s, with %s', (id, _, story) =>
    expect(standing(id, story)).toBe('not-yet-excluded'),
  );
  test.each(cases)('%s, not without %s', (id, _, __, story) => expect(standing(id, story)).not.toBe('not-yet-excluded'));

  test('a negative HIV test answers it', () => {
    const story = twice({ wbc: 3.2, anc: 1.2 });
    expect(
      standing('hiv', { ...story, labs: [...(story.labs ?? []), result('lab.hiv-screen', { words: 'Negative' })] }),
    ).not.toBe('not-yet-excluded');
  });
  test('nothing is listed while an expected fall after chemotherapy explains the count', () => {
    const all = causesOf({
      labs: [blood({}, { day: -40 }), blood({ wbc: 1, anc: 0.3, hgb: 90, plt: 60 })],
      drugs: [drug('Docetaxel', { from: -9, to: -9 })],
    });
    expect(all.filter((each) => each.standing === 'not-yet-excluded')).toEqual([]);
  });
  test('at most five, the most urgent first', () => {
    const open = causesOf({ labs: [pancytopenia], ...fever }).filter((each) => each.standing === 'not-yet-excluded');
    expect(open.length).toBeLessThan(6);
    const urgency = ['emergent', 'urgent', 'soon', 'routine', 'none'];
    expect(open.map((each) => urgency.indexOf(each.urgency))).toEqual(
      open.map((each) => urgency.indexOf(each.urgency)).sort((a, b) => a - b),
    );
  });
  test('no cause is both a candidate and not yet excluded', () => {
    const ids = causesOf({ labs: [pancytopenia], ...fever }).map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a parent stands under its child', () => {
  const listed = (story: Story) =>
    causesOf(story)
      .filter((each) => each.standing === 'candidate')
      .map((each) => each.id);
  test('an acute viral illness under the influenza that it is', () => {
    const ids = listed({
      labs: [blood({ wbc: 3 }), result('lab.flu', { words: 'Positive' })],
      vitals: [result('vital.temp', 38.6)],
    });
    expect(ids).toContain('influenza');
    expect(ids).not.toContain('viral-acute');
  });
  test('not when it has an anchor of its own', () =>
    expect(
      listed({
        labs: [blood({ wbc: 3 }), result('lab.flu', { words: 'Positive' })],
        problems: [problem('Acute viral syndrome', { onset: -4 })],
      }),
    ).toEqual(expect.arrayContaining(['influenza', 'viral-acute'])));
  test('the child carries what speaks for the parent', () => {
    const flu = cause('influenza', {
      labs: [blood({ wbc: 3 }), result('lab.flu', { words: 'Positive' })],
      vitals: [result('vital.temp', 38.6)],
    });
    expect(flu.evidence.some((each) => each.id.startsWith('viral-acute.') && each.verdict === 'met')).toBe(true);
  });
});

describe('order and words', () => {
  test('what speaks strongly against a cause sets it aside, with the fact', () => {
    const own = cause('sle', {
      sex: 'female',
      born: '1995-01-01',
      labs: [blood({ wbc: 3, alc: 0.7 }), result('lab.ana', { words: 'Negative' })],
      problems: [problem('Rash', { onset: -30 })],
    });
    expect(own.standing).toBe('set-aside');
    expect(own.reason).toContain('ANA negative');
  });
  test('outside its age a cause is set aside and says so', () =>
    expect(cause('severe-congenital-neutropenia', { labs: [blood({ wbc: 2, anc: 0.3 })] }).reason).toBe(
      'outside the age at which it occurs',
    ));
  test('candidates stand by points', () => {
    const points = causesOf({
      labs: [blood({ wbc: 2, anc: 0.9, hgb: 85, plt: 60 }), result('lab.b12', 90), result('lab.mcv', 122)],
    })
      .filter((each) => each.standing === 'candidate')
      .map((each) => each.points);
    expect(points.length).toBeGreaterThan(2);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
  test('a diagnosis of exclusion stands below every supported cause', () => {
    const ids = causesOf({
      labs: [blood({ wbc: 3.2, anc: 1.2 }, { day: -120 }), blood({ wbc: 3.2, anc: 1.2 }), result('lab.tsh', 0.01)],
    })
      .filter((each) => each.standing === 'candidate')
      .map((each) => each.id);
    expect(ids.indexOf('hyperthyroidism')).toBeLessThan(ids.indexOf('chronic-idiopathic-neutropenia'));
  });
  test('a fact counts once: macrocytosis and marked macrocytosis beside two low lines', () => {
    const own = cause('b12-deficiency', { labs: [blood({ wbc: 2, anc: 0.9, hgb: 85, plt: 60 })] });
    const low = own.evidence.filter((each) => ['b12-deficiency.f12', 'b12-deficiency.f14'].includes(each.id));
    expect(low.map((each) => each.points).sort((a, b) => a - b)).toEqual([0.5, 2]);
  });
  test('it says which low line a cause leaves unexplained', () =>
    expect(said(cause('hyperthyroidism', { labs: [blood({ wbc: 3, anc: 1.2, plt: 90 }), result('lab.tsh', 0.01)] }))).toContain(
      'does not explain the low platelets',
    ));
  test('an urgent cause is “soon” in a mild, well picture, and urgent with fever', () => {
    const urgency = (story: Story) => cause('acute-leukaemia', story).urgency;
    expect(urgency({ labs: [blood({ wbc: 3.4, anc: 1.6 })] })).toBe('soon');
    expect(urgency({ labs: [blood({ wbc: 3.4, anc: 1.6 })], vitals: [result('vital.temp', 38.6)] })).not.toBe('soon');
    expect(urgency({ labs: [blood({ wbc: 3.4, anc: 0.9 })] })).not.toBe('soon');
  });
  test('nothing low, no causes', () => expect(causesOf({})).toEqual([]));
});
