/** When a medicine of the chart is no longer what lowered the count, and which cause a medicine speaks for. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Assessment, DrugSuspect, JudgedCause } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, drug, NOW, on, problem, report, result, type Story } from '../a-patient.ts';

const judged = (story: Story): Assessment => assess(aPatient(story), NOW);
const suspect = (id: string, story: Story): DrugSuspect | undefined => judged(story).drugSuspects.find((each) => each.id === id);
function cause(id: string, story: Story): JudgedCause {
  const found = judged(story).causes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const item = (id: string, story: Story) => cause(id.split('.')[0] ?? '', story).evidence.find((each) => each.id === id);
const firstOf = (story: Story): string | undefined => judged(story).causes[0]?.id;

describe('the count was normal again after the last dose, and fell later', () => {
  /** Last dose 70 days ago; a normal count so many days after it. */
  const given = (name: string, days: number): Story => ({
    labs: [blood({}, { day: -70 + days }), blood({ wbc: 1.9, anc: 0.4 })],
    drugs: [drug(name, { from: -75, to: -70 })],
  });
  test('bendamustine, 29 days after which the count was normal, is not what lowers it now', () =>
    expect(suspect('bendamustine', given('Bendamustine', 29))).toMatchObject({
      shown: false,
      window: 'too-late',
      hiddenBecause: 'the count was normal 29 days after the last dose',
    }));
  test('28 days after, the nadir may still have lain ahead', () =>
    expect(suspect('bendamustine', given('Bendamustine', 28))?.shown).toBe(true));
  test('a nitrosourea, whose fall lasts longer, is given 49 days', () => {
    expect(suspect('lomustine', given('Lomustine', 49))?.window).not.toBe('too-late');
    expect(suspect('lomustine', given('Lomustine', 50))?.hiddenBecause).toMatch(/^the count was normal/);
  });
  test('the late fall after rituximab comes after normal counts: it stays', () =>
    expect(suspect('rituximab', given('Rituximab', 60))?.shown).toBe(true));
  test('where it is still given, a normal count proves nothing', () => {
    const story: Story = {
      labs: [blood({}, { day: -40 }), blood({ wbc: 1.9, anc: 0.4 })],
      drugs: [drug('Azathioprine', { from: -180 })],
    };
    expect(suspect('azathioprine', story)?.shown).toBe(true);
  });
  test('late neutropenia after the antibody stands before the chemotherapy that was given with it', () => {
    const story: Story = {
      labs: [blood({}, { day: -130 }), blood({ wbc: 1.7, anc: 0.2 })],
      drugs: [drug('Bendamustine', { from: -480, to: -340 }), drug('Obinutuzumab', { from: -330, to: -58 })],
      problems: [problem('Follicular lymphoma in CR')],
    };
    expect(firstOf(story)).toBe('anti-b-cell-late-neutropenia');
  });
});

describe('a medicine whose stop was followed by no rise', () => {
  /** Adalimumab, stopped on the day of the first low count, 400 days ago. */
  const felty = (later: number): Story => ({
    labs: [
      blood({ wbc: 3.1, anc: 1.1 }, { day: -400 }),
      blood({ wbc: later * 2, anc: later }, { day: -300 }),
      blood({ wbc: 1.9, anc: 0.3 }),
    ],
    drugs: [drug('Adalimumab', { from: -2000, to: -400 })],
    problems: [problem('Rheumatoid arthritis'), problem('Splenomegaly')],
  });
  test('does not speak against Felty syndrome', () => expect(item('ra-felty.a2', felty(0.8))?.verdict).not.toBe('met'));
  test('one whose stop is not yet answered does', () => {
    const story: Story = {
      labs: [blood({ wbc: 1.9, anc: 0.3 })],
      drugs: [drug('Adalimumab', { from: -200, to: -3 })],
      problems: [problem('Rheumatoid arthritis'), problem('Splenomegaly')],
    };
    expect(item('ra-felty.a2', story)?.verdict).toBe('met');
  });
});

describe('a medicine without a usual interval', () => {
  const onTeclistamab = (from: number | undefined): Story => ({
    labs: [blood({ wbc: 1.2, anc: 0.3 })],
    drugs: [drug('Teclistamab', from === undefined ? {} : { from })],
  });
  test('that is known to do it anchors its cause when begun before the fall', () =>
    expect(cause('cellular-bispecific-therapy', onTeclistamab(-45)).hardAnchor).toBe(true));
  test('does not where nobody knows when it was begun', () =>
    expect(cause('cellular-bispecific-therapy', onTeclistamab(undefined)).hardAnchor).toBe(false));
});

describe('a new medicine beside one that was long tolerated', () => {
  const withCoTrimoxazole = (name: string): readonly string[] =>
    judged({
      labs: [blood({}, { day: -90 }), blood({ wbc: 1.4, anc: 0.5, hgb: 80, plt: 31 })],
      drugs: [drug(name, { from: -800 }), drug('Co-trimoxazole', { from: -10, to: -3 })],
    })
      .drugSuspects.filter((each) => each.shown)
      .map((each) => each.id);
  test('methotrexate, whose effect it raises, stands first', () =>
    expect(withCoTrimoxazole('Methotrexate')[0]).toBe('methotrexate'));
  test('carbamazepine, whose effect it does not raise, stands behind it', () =>
    expect(withCoTrimoxazole('Carbamazepine')[0]).toBe('sulfamethoxazole'));
});

describe('levamisole', () => {
  const low = blood({ wbc: 2.3, anc: 0.3 });
  test('as a medicine of a child with nephrotic syndrome is a drug reaction, and nobody speaks of cocaine', () => {
    const story: Story = {
      born: on(-7 * 365),
      labs: [low],
      drugs: [drug('Levamisole 50 mg', { from: -120 })],
      problems: [problem('Nephrotic syndrome')],
    };
    expect(firstOf(story)).toBe('drug-idiosyncratic');
    expect(cause('levamisole-cocaine', story).standing).not.toBe('candidate');
  });
  test('in one who uses cocaine is what the cocaine is cut with', () =>
    expect(firstOf({ labs: [low], problems: [problem('Cocaine use')] })).toBe('levamisole-cocaine'));
});

describe('alemtuzumab lowers neutrophils as well as lymphocytes', () => {
  const after = (counts: { readonly anc: number; readonly alc: number }): Story => ({
    labs: [blood({ wbc: 2.9, ...counts }), result('vital.temp', 38.8)],
    drugs: [drug('Alemtuzumab', { from: -62, to: -58 })],
    problems: [problem('Sore throat', { onset: -1 })],
  });
  test('agranulocytosis with fever and sore throat after it is a drug reaction first', () =>
    expect(firstOf(after({ anc: 0.2, alc: 0.4 }))).toBe('drug-idiosyncratic'));
  test('a lymphopenia alone is the effect that is wanted', () =>
    expect(firstOf(after({ anc: 2.2, alc: 0.3 }))).toBe('glucocorticoid-lymphopenia'));
});

test('a cause that explains no low line makes the others no less likely', () => {
  const story = (hgb: number, plt: number): Story => ({
    labs: [blood({ wbc: 2.1, anc: 1.7, alc: 0.25, hgb, plt }), result('vital.temp', 38.6)],
    drugs: [drug('Prednisolone 7.5 mg', { from: -700 })],
    problems: [problem('Fever', { onset: -30 }), problem('Weight loss')],
    reports: [report('CT chest', 'Randomly distributed micronodules.')],
  });
  const stepsBack = (each: Story): boolean =>
    cause('tuberculosis-disseminated', each).adjustments.some(({ words }) => words.startsWith('only general signs'));
  expect(stepsBack(story(88, 84))).toBe(false);
  expect(stepsBack(story(140, 240))).toBe(true);
});

describe('serology that tells of an infection long over', () => {
  const ebv = (text: string) => item('ebv.f2', { labs: [blood({ wbc: 2.3, anc: 1.1 })], problems: [problem(text)] })?.verdict;
  test.each([['EBV, CMV serology c/w past infection'], ['EBV past infection'], ['EBV serology consistent with prior infection']])(
    '%s is no EBV infection of today',
    (text) => expect(ebv(text)).not.toBe('met'),
  );
  test.each([['EBV infection'], ['Acute EBV infection; past infection with CMV'], ['EBV reactivation after past infection']])(
    '%s is one',
    (text) => expect(ebv(text)).toBe('met'),
  );
});
