/** What sets a cause aside, in which words, and what keeps a danger open. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { GATES, WORDING } from '../../src/knowledge/ranking.ts';
import type { Answers, JudgedCause } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, drug, NOW, on, problem, report, result, type Story } from '../a-patient.ts';

function cause(id: string, story: Story, answers?: Answers): JudgedCause {
  const found = assess(aPatient(story), NOW, { ...(answers && { answers }) }).causes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const standing = (id: string, story: Story, answers?: Answers): string => cause(id, story, answers).standing;
const reason = (id: string, story: Story, answers?: Answers): string => cause(id, story, answers).reason;
const says = (yes: 'yes' | 'no') => ({ says: yes, at: '20:06' }) as const;

describe('a strong fact against a cause', () => {
  const chronic = (change: Parameters<typeof blood>[0] = {}): NonNullable<Story['labs']> =>
    [-91, 0].map((day) => blood({ wbc: 2.2, anc: 1.4, ...change }, { day }));

  test('sets it aside where only signs point to it, whatever its points, and is named with its dates', () => {
    const idiopathic = cause('chronic-idiopathic-neutropenia', {
      labs: chronic(),
      drugs: [drug('Clozapine', { from: -200 })],
    });
    expect(idiopathic.points).toBeGreaterThan(0);
    expect(idiopathic).toMatchObject({
      standing: 'set-aside',
      reason: 'against: A medicine that lowers neutrophils is being taken (Clozapine from 2025-11-27, still taken)',
    });
  });
  test('not where its diagnosis is on record', () => {
    const withOther = { labs: chronic({ plt: 90 }) };
    expect(standing('chronic-idiopathic-neutropenia', withOther)).toBe('set-aside');
    const recorded = { ...withOther, problems: [problem('Chronic benign neutropenia', { onset: -900 })] };
    expect(standing('chronic-idiopathic-neutropenia', recorded)).toBe('candidate');
  });
  test('two low lines, a weak clue to HLH, do not hold it against a low ferritin; a large spleen does', () => {
    const febrile: Story = {
      labs: [blood({ wbc: 2.7, anc: 0.8, hgb: 82, plt: 60 }), result('lab.ferritin', 44)],
      vitals: [result('vital.temp', 38.8)],
    };
    expect(cause('hlh', febrile)).toMatchObject({
      standing: 'set-aside',
      reason: 'against: Ferritin below criterion (Ferritin 44 ng/mL)',
    });
    expect(standing('hlh', { ...febrile, problems: [problem('Splenomegaly')] })).toBe('candidate');
  });
  test('is named with every value that it rests on: which line is low beside the white cells', () =>
    expect(reason('nonspecific-lymphopenia', { labs: [blood({ wbc: 1.5, anc: 1, alc: 0.9, plt: 99 })] })).toBe(
      'against: Another line is low (WBC 1.5 ×10⁹/L; ANC 1 ×10⁹/L; Platelets 99 ×10⁹/L)',
    ));
});

describe('more strong facts against than for', () => {
  const leftOver: Story = {
    labs: [blood({ wbc: 1.5, anc: 1, alc: 0.6 })],
    drugs: [drug('Fluorouracil', { from: -6, to: -3 })],
    problems: [problem('Bone marrow failure', { onset: -60 }), problem('Acute viral hepatitis', { onset: -4000 })],
  };
  test('set aside even a recorded disease, once nothing is left of its points', () =>
    expect(cause('aplastic-anaemia', leftOver)).toMatchObject({ standing: 'set-aside', hardAnchor: true, points: 0 }));
  test('not while a point is left', () => {
    const lupus: Story = {
      labs: [blood({ wbc: 3.55, anc: 0.95, alc: 0.2, hgb: 99, plt: 140 })],
      problems: [problem('Cytotoxic infusion', { onset: -60 }), problem('Arthritis', { onset: -20 })],
    };
    expect(cause('sle', lupus)).toMatchObject({ standing: 'candidate', points: 1 });
  });
  test('one that counts nothing beside the medicine does not speak for it', () => {
    const again: Story = {
      labs: [blood({ wbc: 3, anc: 1.2 }, { day: -400 }), blood({}, { day: -200 }), blood({ wbc: 3, anc: 1.2 })],
      drugs: [drug('Hydroxychloroquine', { from: -40 }), drug('Thiamazole', { from: -40 })],
    };
    const antimicrobial = cause('antimicrobial-associated', again);
    const strong = antimicrobial.evidence.filter((each) => each.weight === 'strong' && each.verdict === 'met');
    expect(strong.map((each) => [each.side, each.points > 0])).toEqual([
      ['for', false],
      ['against', true],
    ]);
    expect(antimicrobial).toMatchObject({ standing: 'set-aside', points: 0 });
  });
  test('nor where as many speak for it', () => {
    const cyclic: Story = {
      labs: [blood({ wbc: 1.5, anc: 1, alc: 0.9, plt: 99 })],
      drugs: [drug('Bortezomib', { from: -60, to: -20 })],
      problems: [problem('Cyclic neutropenia', { onset: -2 })],
    };
    expect(cause('cyclic-neutropenia', cyclic)).toMatchObject({ standing: 'candidate', points: -1 });
  });
});

test('two points below zero set a cause aside, though no single fact speaks against it', () => {
  const iritis: Story = {
    labs: [blood({}, { day: -3 }), blood({ wbc: 3.1, anc: 1.2, alc: 0.4, hgb: 99 }), result('lab.cmv', { words: 'Detected' })],
    problems: [problem('Iritis', { onset: -20 })],
  };
  expect(cause('sarcoidosis', iritis)).toMatchObject({
    points: GATES.setAsidePoints,
    standing: 'set-aside',
    reason: 'the facts for it weigh less than what speaks against it',
  });
});

describe('a cause that lacks what would make it a candidate', () => {
  const twoLines: Story = { labs: [blood({ wbc: 1.5, anc: 1, alc: 0.9, plt: 99 })] };
  test('names the strong fact against it where something else speaks for it', () =>
    expect(reason('chronic-idiopathic-neutropenia', twoLines)).toBe(
      'against: Other cytopenia (WBC 1.5 ×10⁹/L; ANC 1 ×10⁹/L; Platelets 99 ×10⁹/L)',
    ));
  test('where nothing speaks for it, that is the reason', () => {
    expect(cause('duffy-null', twoLines)).toMatchObject({ opposed: true, reason: 'nothing on record points here' });
    expect(reason('autoimmune-neutropenia-infancy', twoLines)).toBe('outside the age at which it occurs');
  });
  test('a fact against it that is not strong is no reason', () =>
    expect(cause('anti-b-cell-late-neutropenia', twoLines)).toMatchObject({
      opposed: true,
      reason: 'nothing on record points here',
    }));
  test('unless the clinician told it', () =>
    expect(reason('alcohol-toxic', twoLines, { alcohol: says('no') })).toBe(
      'against: Abstinent for more than 8 weeks (alcohol in 8 weeks: no, entered by you, 20:06)',
    ));
});

describe('a danger is kept open', () => {
  const severe = (...more: NonNullable<Story['labs']>): Story => ({ labs: [blood({ wbc: 1.5, anc: null, alc: null }), ...more] });
  test('promyelocytic leukaemia by a WBC of 1.5 without a differential, until PML::RARA is negative', () => {
    expect(standing('apl', severe())).toBe('not-yet-excluded');
    expect(standing('apl', severe(result('lab.pml', { words: 'Negative' })))).toBe('set-aside');
  });
  test('lupus by a low count that is confirmed, not by one that was seen once', () => {
    const low = (day: number) => blood({ wbc: 2.8, anc: 1.7, alc: 0.8 }, { day });
    expect(standing('sle', { labs: [low(0)] })).toBe('set-aside');
    expect(standing('sle', { labs: [low(-20), low(0)] })).toBe('not-yet-excluded');
  });
  test('the harm of an unread medicine only where it explains a low line', () => {
    const unread = (story: Story): Story => ({ ...story, unread: ['drugs'] });
    expect(standing('drug-idiosyncratic', unread({ labs: [blood({ wbc: 3, anc: 1.2 })] }))).toBe('not-yet-excluded');
    expect(standing('drug-idiosyncratic', unread({ labs: [blood({ wbc: 5, anc: 2.4, alc: 0.8 })] }))).toBe('set-aside');
  });
  test('not one that no missing datum keeps open, such as clozapine, which nobody recorded', () =>
    expect(standing('clozapine-neutropenia', { labs: [blood({ wbc: 2.2, anc: 0.8 })], unread: ['drugs'] })).toBe('set-aside'));
  test('not while the count is known and stable', () => {
    const counts = (wbc: number): Story => ({
      labs: [-30, 0].map((day) => blood({ wbc: day === 0 ? wbc : 3.2, anc: 1.3, hgb: 99, plt: 140 }, { day })),
    });
    const known = (wbc: number, onset: number): Story => ({
      ...counts(wbc),
      problems: [problem('Cirrhosis of liver', { onset })],
    });
    const openIn = (story: Story): readonly string[] =>
      assess(aPatient(story), NOW)
        .causes.filter((each) => each.standing === 'not-yet-excluded')
        .map((each) => each.id);
    expect(openIn(counts(3.2))).not.toEqual([]);
    expect(openIn(known(3.2, -900))).toEqual([]);
    expect(openIn(known(3.2, -10))).not.toEqual([]);
    expect(openIn(known(2.2, -900))).not.toEqual([]);
  });
});

describe('how soon', () => {
  const urgency = (id: string, counts: Parameters<typeof blood>[0]): string => cause(id, { labs: [blood(counts)] }).urgency;
  test.each([
    [1, 'soon'],
    [0.99, 'emergent'],
  ])('an ANC of %s in a well patient: acute leukaemia %s', (anc, expected) =>
    expect(urgency('acute-leukaemia', { wbc: 2.6, anc })).toBe(expected),
  );
  test.each([
    [2, 'soon'],
    [1.99, 'emergent'],
  ])('a WBC of %s without a differential: acute leukaemia %s', (wbc, expected) =>
    expect(urgency('acute-leukaemia', { wbc, anc: null, alc: null })).toBe(expected),
  );
  test('what is urgent without being an emergency waits in a mild count as well', () => {
    expect(urgency('chemotherapy', { wbc: 2.6, anc: 1.3 })).toBe('soon');
    expect(urgency('chemotherapy', { wbc: 2.6, anc: 0.7 })).toBe('urgent');
  });
});

describe('why a candidate stands there', () => {
  test('what speaks for it beside its facts; where nothing does, the facts alone', () => {
    const virus: Story = { labs: [blood({ wbc: 3.1, anc: 1.2, plt: 99 })], vitals: [result('vital.temp', 38)] };
    expect(cause('viral-acute', virus)).toMatchObject({ standing: 'candidate', reason: 'common' });
    expect(cause('hiv', virus)).toMatchObject({ standing: 'candidate', reason: 'explains all low lines' });
    const marrow: Story = {
      labs: [blood({ wbc: 2.6, anc: 1.8, alc: 0.9, plt: 140 })],
      reports: [report('Bone marrow biopsy', 'Hypocellular marrow.', -3)],
    };
    expect(cause('aplastic-anaemia', marrow)).toMatchObject({ standing: 'candidate', reason: 'facts on record point here' });
  });
});

test('eight points and a firm fact are "strongly suggested", seven are "suggested"', () => {
  const fever: Story = {
    labs: [blood({ wbc: 2.3, anc: 1.2, alc: 0.4, hgb: 80, plt: 90 })],
    vitals: [result('vital.temp', 39)],
    problems: [problem('AIDS'), problem('Fever for ten days'), problem('Weight loss'), problem('Night sweats')],
  };
  expect(cause('disseminated-fungal', fever)).toMatchObject({
    points: WORDING.stronglyFrom,
    hardAnchor: true,
    wording: 'strongly suggested by the record',
  });
  expect(cause('hiv', fever)).toMatchObject({ points: 7, hardAnchor: true, wording: 'suggested' });
});

test('a recorded disease is recorded however long ago, and does not wait behind "more"', () => {
  const cyclic = (onset: number): JudgedCause =>
    cause('cyclic-neutropenia', {
      born: on(-60 * 365),
      labs: [blood({ wbc: 1.5, anc: 1, alc: 0.9, plt: 99 })],
      drugs: [drug('Bortezomib', { from: -60, to: -20 })],
      problems: [problem('Cyclic neutropenia', { onset, ref: 'Condition/cyclic' })],
    });
  for (const onset of [-2, -50 * 365]) {
    expect(cyclic(onset).recorded).toEqual([{ ref: 'Condition/cyclic', words: 'Cyclic neutropenia' }]);
  }
  expect(cyclic(-2).points).toBeLessThan(WORDING.possibleFrom);
  expect(cyclic(-2).folded).toBe(false);
});
