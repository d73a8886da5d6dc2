/** What each kind of criterion answers, asked of a chart directly. The low count lies twenty days before the review. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import { AGE_ADJUSTED } from '../../src/knowledge/thresholds.ts';
import type { AgeRange, AlertRule, Criterion } from '../../src/knowledge/rule.ts';
import type { Judgement } from '../../src/reasoning/answer.ts';
import type { Answers } from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import type { Place } from '../../src/reasoning/chart.ts';
import { judge, judgeRule, partsOf } from '../../src/reasoning/judge.ts';
import type { Encounter } from '../../src/record/problem.ts';
import { type Bench, nothingAnswered } from '../../src/reasoning/ready.ts';
import {
  aPatient,
  allergy,
  blood,
  drug,
  encounter,
  type Moment,
  NOW,
  problem,
  procedure,
  relative,
  report,
  result,
  type Story,
} from '../a-patient.ts';

const LOW_COUNT = -20;
const EVIDENCE: Place = { kind: 'evidence' };
const RULE: Place = { kind: 'rule' };
const ALERT: Place = { kind: 'alert' };

function benchOf({ labs = [], ...story }: Story = {}, answers: Answers = {}): Bench {
  const record = aPatient({ labs: [blood({ wbc: 3 }, { day: LOW_COUNT }), ...labs], ...story });
  const bench = benchBehind(assess(record, NOW, { answers }));
  if (!bench) throw new Error('no bench');
  return { ...bench, answers: nothingAnswered() };
}

const ask = (criterion: Criterion, story: Story = {}, place: Place = EVIDENCE): Judgement =>
  judge(criterion, benchOf(story), place);
const verdict = (criterion: Criterion, story: Story = {}, place: Place = EVIDENCE): string =>
  ask(criterion, story, place).verdict;
const words = ({ facts }: Judgement): readonly string[] => facts.map((each) => each.words);

const SPLEEN: Criterion = { cond: 'cond.splenomegaly' };
const LARGE_SPLEEN = problem('Splenomegaly', { onset: -30 });

// ---- Joined criteria ------------------------------------------------------------------------------------------------

describe('criteria that are joined', () => {
  const bench = () => benchOf({ problems: [LARGE_SPLEEN], reports: [report('Blood film', 'Teardrop cells are seen.', -20)] });
  const met: readonly Criterion[] = [SPLEEN, { age: { min: 18, unit: 'a' } }, { film: 'smear.teardrop' }];
  const unmet: readonly Criterion[] = [{ age: { min: 65, unit: 'a' } }, { age: { min: 80, unit: 'a' } }, { film: 'smear.clump' }];
  const unknown: readonly Criterion[] = [{ ask: true }, { cond: 'cond.cirrhosis' }, { cond: 'cond.sle' }];
  /** `m`, `u` and `?` for a part that is met, unmet or unknown, each a criterion of its own. */
  const parts = (letters: string): readonly Criterion[] => {
    const next = { m: 0, u: 0, '?': 0 };
    return letters.split('').flatMap((letter) => {
      const [list, at] = letter === 'm' ? [met, next.m++] : letter === 'u' ? [unmet, next.u++] : [unknown, next['?']++];
      return list[at] ?? [];
    });
  };
  const answered = (criterion: Criterion): string => judge(criterion, bench(), EVIDENCE).verdict;

  test('the parts of these tests are what they are called', () => {
    expect(met.map(answered)).toEqual(['met', 'met', 'met']);
    expect(unmet.map(answered)).toEqual(['unmet', 'unmet', 'unmet']);
    expect(unknown.map(answered)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test.each([
    ['mm', 'met'],
    ['m?', 'unknown'],
    ['?m', 'unknown'],
    ['mu', 'unmet'],
    ['?u', 'unmet'],
    ['u?', 'unmet'],
    ['??', 'unknown'],
    ['uu', 'unmet'],
  ])('all of %s: %s', (letters, answer) => expect(answered({ all: parts(letters) })).toBe(answer));

  test.each([
    ['mm', 'met'],
    ['u?m', 'met'],
    ['m?', 'met'],
    ['?u', 'unknown'],
    ['u?', 'unknown'],
    ['uu', 'unmet'],
    ['??', 'unknown'],
  ])('any of %s: %s', (letters, answer) => expect(answered({ any: parts(letters) })).toBe(answer));

  test.each([
    [2, 'mmu', 'met'],
    [2, 'mmm', 'met'],
    [2, 'm?u', 'unknown'],
    [2, '??u', 'unknown'],
    [2, 'muu', 'unmet'],
    [2, 'u?u', 'unmet'],
    [3, 'mm?', 'unknown'],
    [3, 'mmu', 'unmet'],
    [1, 'uu?', 'unknown'],
  ])('at least %i of %s: %s', (atLeast, letters, answer) => expect(answered({ atLeast, of: parts(letters) })).toBe(answer));

  test.each([
    ['m', 'unmet', 'unmet'],
    ['u', 'met', 'met'],
    ['?', 'unknown', 'met'],
  ])('of %s the opposite is %s, and its absence %s', (letter, opposite, absence) => {
    const [inner] = parts(letter);
    if (!inner) throw new Error('no part');
    expect(answered({ not: inner })).toBe(opposite);
    expect(answered({ unless: inner })).toBe(absence);
  });

  test('all rests on the facts and remarks of each part, any on those that are met', () => {
    const [spleen, adult, teardrops] = met;
    if (!spleen || !adult || !teardrops) throw new Error('no parts');
    const all = judge({ all: [spleen, teardrops] }, bench(), EVIDENCE);
    expect(words(all)).toEqual(['Splenomegaly', 'Blood film']);
    expect(all.notes).toEqual(['read from text']);
    const any = judge({ any: [...unmet, ...unknown, teardrops] }, bench(), EVIDENCE);
    expect(words(any)).toEqual(['Blood film']);
    expect(any.notes).toEqual(['read from text']);
    expect(words(judge({ atLeast: 1, of: [spleen, adult] }, bench(), EVIDENCE))).toEqual([
      'Splenomegaly',
      'age and sex on record',
    ]);
  });

  test('what is not met rests on the facts that deny it; an absence rests on none', () => {
    const [spleen] = met;
    if (!spleen) throw new Error('no part');
    expect(words(judge({ not: spleen }, bench(), EVIDENCE))).toEqual(['Splenomegaly']);
    expect(judge({ unless: spleen }, bench(), EVIDENCE).facts).toEqual([]);
    expect(judge({ any: [{ ask: true }, ...unmet] }, bench(), EVIDENCE).facts).toEqual([]);
  });
});

// ---- Rules and computed facts ---------------------------------------------------------------------------------------

describe('a pattern rule', () => {
  const pancytopenia = [blood({ wbc: 3, hgb: 90, plt: 60 }, { day: LOW_COUNT })];
  test('answers as its own criterion does', () => {
    const other: Criterion = { rule: 'PR-61' };
    const low = benchBehind(assess(aPatient({ labs: pancytopenia }), NOW));
    if (!low) throw new Error('no bench');
    expect(judge(other, low, EVIDENCE).verdict).toBe('met');
    expect(judge(other, low, ALERT)).toBe(judgeRule('PR-61', low));
    expect(verdict(other)).toBe('unmet');
  });
  test('that does not exist is unknown, and has no parts', () => {
    expect(judgeRule('PR-0', benchOf()).verdict).toBe('unknown');
    expect(partsOf('PR-0')).toEqual([]);
  });
  test('of a computed fact: unexplained is what the workup says, and unknown before it', () => {
    const bench = benchOf();
    const criterion: Criterion = { computed: 'unexplained' };
    expect(judge(criterion, bench, EVIDENCE).verdict).toBe('unknown');
    const said: Judgement = { verdict: 'met', facts: [], notes: [] };
    expect(judge(criterion, { ...bench, answers: nothingAnswered(), unexplained: said }, EVIDENCE)).toBe(said);
  });
  test('and what only the clinician can tell is unknown', () => expect(verdict({ ask: true })).toBe('unknown'));
});

// ---- Age and sex ----------------------------------------------------------------------------------------------------

describe('age and sex', () => {
  const years = (range: Omit<AgeRange, 'unit'>): Criterion => ({ age: { ...range, unit: 'a' } });
  const unborn: Story = { born: null };
  test.each<[string, Criterion, string]>([
    ['46 or more', years({ min: 46 }), 'met'],
    ['47 or more', years({ min: 47 }), 'unmet'],
    ['46 or less', years({ max: 46 }), 'met'],
    ['45 or less', years({ max: 45 }), 'unmet'],
    ['below 46', years({ below: 46 }), 'unmet'],
    ['below 47', years({ below: 47 }), 'met'],
  ])('a man of 46 is %s: %s', (_, criterion, answer) => {
    expect(verdict(criterion)).toBe(answer);
    expect(verdict(criterion, unborn)).toBe('unknown');
    expect(verdict(criterion, unborn, RULE)).toBe('unknown');
  });

  const adult = AGE_ADJUSTED.belowYears;
  test.each<[string, AgeRange, string]>([
    ['from the age of adults', { min: adult, unit: 'a' }, 'met'],
    ['from a year later', { min: adult + 1, unit: 'a' }, 'unmet'],
    ['up to the age of adults', { max: adult, unit: 'a' }, 'met'],
    ['up to a year before', { max: adult - 1, unit: 'a' }, 'unmet'],
    ['below a year later', { below: adult + 1, unit: 'a' }, 'met'],
    ['below the age of adults', { below: adult, unit: 'a' }, 'unmet'],
    ['from 3 months', { min: 3, unit: 'mo' }, 'met'],
    ['up to 3 months', { max: 3, unit: 'mo' }, 'unmet'],
    ['below 60 days', { below: 60, unit: 'd' }, 'unmet'],
  ])('without a birth date an alert takes a patient for an adult: %s is %s', (_, age, answer) => {
    expect(verdict({ age }, unborn, ALERT)).toBe(answer);
    expect(verdict({ age }, unborn)).toBe('unknown');
  });

  test('with a birth date an alert goes by it', () => {
    expect(verdict(years({ max: adult - 1 }), { born: '2020-01-01' }, ALERT)).toBe('met');
    expect(verdict(years({ min: adult }), { born: '2020-01-01' }, ALERT)).toBe('unmet');
  });

  const grown = { min: adult, unit: 'a' } as const;
  test.each<[string, Story, string]>([
    ['of that sex', {}, 'met'],
    ['of the other', { sex: 'female' }, 'unmet'],
    ['of neither', { sex: 'other' }, 'unmet'],
    ['whose sex is not recorded', { sex: null }, 'unknown'],
    ['whose age is not recorded', { born: null }, 'unknown'],
    ['of another age whose sex is not recorded', { born: '2020-01-01', sex: null }, 'unmet'],
  ])('an adult man is asked for, a patient %s: %s', (_, story, answer) => {
    const found = ask({ age: grown, sex: 'male' }, story);
    expect(found.verdict).toBe(answer);
    expect(found.facts).toEqual(answer === 'met' ? [{ ref: 'Patient/1', words: 'age and sex on record' }] : []);
  });
  test('sex is not asked for where only the age is', () => expect(verdict({ age: grown }, { sex: null })).toBe('met'));

  const low: Criterion = { lab: 'lab.b12', op: '<', value: 200, unit: 'pg/mL' };
  test.each<[string, AgeRange | undefined, Story, string]>([
    ['of that age', grown, {}, 'met'],
    ['of another', { max: adult - 1, unit: 'a' }, {}, 'unmet'],
    ['of no recorded age', grown, unborn, 'unknown'],
    ['of any age', undefined, unborn, 'met'],
  ])('a low vitamin B12 of a patient %s: %s', (_, age, story, answer) => {
    const labs = [result('lab.b12', 100, { day: LOW_COUNT })];
    expect(verdict({ ...low, ...(age && { age }) }, { labs, ...story })).toBe(answer);
  });
  test('the same limit at two ages is two questions', () => {
    const bench = benchOf({ labs: [result('lab.b12', 100, { day: LOW_COUNT })] });
    const at = (age: AgeRange): string => judge({ ...low, age }, bench, EVIDENCE).verdict;
    expect([at(grown), at({ min: 65, unit: 'a' })]).toEqual(['met', 'unmet']);
    const asked = (age: AgeRange, sex?: 'male' | 'female'): string =>
      judge({ age, ...(sex && { sex }) }, bench, EVIDENCE).verdict;
    expect([asked(grown), asked(grown, 'female'), asked(grown, 'male')]).toEqual(['met', 'unmet', 'met']);
  });
});

// ---- Medicines ------------------------------------------------------------------------------------------------------

describe('a medicine that was taken', () => {
  const thiamazole: Criterion = { drug: { ids: ['methimazole'] } };
  const on = (from: Moment | undefined, to?: Moment): Story => ({
    drugs: [drug('Thiamazole', { ...(from !== undefined && { from }), ...(to !== undefined && { to }) })],
  });
  test.each<[string, Story, string, string]>([
    ['30 days before the low count', on(-400, -50), 'met', 'unmet'],
    ['31 days before it', on(-400, -51), 'unmet', 'unmet'],
    ['30 days before the review', on(-400, -30), 'met', 'met'],
    ['31 days before it', on(-400, -31), 'met', 'unmet'],
    ['since after the low count', on(-5), 'met', 'met'],
  ])('to the day %s: for evidence %s, in an alert %s', (_, story, evidence, alert) => {
    expect(verdict(thiamazole, story)).toBe(evidence);
    expect(verdict(thiamazole, story, ALERT)).toBe(alert);
  });
  test('a window of its own goes before the usual one', () =>
    expect(verdict({ ...thiamazole, window: 'P90D' }, on(-400, -110))).toBe('met'));
  test('no other medicine is meant', () => {
    const both: Story = { drugs: [drug('Thiamazole', { from: -60 }), drug('Clozapine', { from: -60 })] };
    const bench = benchOf(both);
    expect(words(judge(thiamazole, bench, EVIDENCE))).toEqual(['Thiamazole from 2026-04-16, still taken']);
    expect(words(judge({ drug: { ids: ['clozapine'] } }, bench, EVIDENCE))).toEqual(['Clozapine from 2026-04-16, still taken']);
  });
  test.each<[string, Story, string]>([
    ['is not on a list that was read', { drugs: [drug('Clozapine', { from: -60 })] }, 'unmet'],
    ['is not on a list that was read in part', { drugs: [drug('Clozapine', { from: -60 })], unread: ['drugs'] }, 'unknown'],
    ['is on no list, because there is none', {}, 'unknown'],
    ['ended on an unknown day', { drugs: [drug('Thiamazole', { from: -110, ongoing: 'no', status: 'completed' })] }, 'unknown'],
  ])('a medicine that %s: %s', (_, story, answer) => expect(verdict(thiamazole, story)).toBe(answer));

  describe('and can have caused the fall', () => {
    const culprit = (began?: 'started' | 'lastDose'): Criterion => ({
      medicine: ['methimazole'],
      window: 'P60D',
      ...(began && { began }),
    });
    test.each<[string, Story, string, string]>([
      ['60 days before it', on(-80), 'met', 'met'],
      ['61 days before it', on(-81), 'met', 'unmet'],
      ['the day after it', on(LOW_COUNT + 1), 'met', 'met'],
      ['two days after it', on(LOW_COUNT + 2), 'unmet', 'unmet'],
      ['on an unknown day', on(undefined), 'met', 'unmet'],
      ['long ago, and stopped 60 days before it', on(-400, -80), 'met', 'unmet'],
      ['long ago, and stopped 61 days before it', on(-400, -81), 'unmet', 'unmet'],
    ])('begun %s: taken in the window %s, begun in it %s', (_, story, taken, begun) => {
      expect(verdict(culprit('lastDose'), story)).toBe(taken);
      expect(verdict(culprit(), story)).toBe(taken);
      expect(verdict(culprit('started'), story)).toBe(begun);
    });
    test('without a window of its own, in the month before', () => {
      expect(verdict({ medicine: ['methimazole'] }, on(-400, -50))).toBe('met');
      expect(verdict({ medicine: ['methimazole'] }, on(-400, -51))).toBe('unmet');
    });
    test('two medicines are two questions', () => {
      const bench = benchOf(on(-60));
      expect(judge({ medicine: ['methimazole'] }, bench, EVIDENCE).verdict).toBe('met');
      expect(judge({ medicine: ['clozapine'] }, bench, EVIDENCE).verdict).toBe('unmet');
    });
  });
});

// ---- Windows --------------------------------------------------------------------------------------------------------

describe('how far back a criterion looks', () => {
  const given = (day: Moment): Story => ({ procedures: [procedure('Blood transfusion', day)] });
  const transfused: Criterion = { procedure: 'proc.transfusion', window: 'P10D' };
  test.each([
    [-30, 'met', 'unmet'],
    [-31, 'unknown', 'unmet'],
    [-10, 'met', 'met'],
    [-11, 'met', 'unmet'],
  ])(
    'a transfusion on day %i, in ten days: before the low count %s, in an alert before the review %s',
    (day, evidence, alert) => {
      expect(verdict(transfused, given(day))).toBe(evidence);
      expect(verdict(transfused, given(day), ALERT)).toBe(alert);
    },
  );

  const [rule] = alerts;
  if (!rule) throw new Error('no alert');
  const alert = (windows: AlertRule['windows']): Place => ({ kind: 'alert', alert: { ...rule, windows } });
  const seen: Criterion = { film: 'smear.teardrop' };
  const film = (day: number): Story => ({ reports: [report('Blood film', 'Teardrop cells are seen.', day)] });
  test('an alert has windows of its own for its inputs, before the usual ones and behind those of the criterion', () => {
    expect(verdict(seen, film(-29), ALERT)).toBe('met');
    expect(verdict(seen, film(-31), ALERT)).toBe('unmet');
    expect(verdict(seen, film(-31), alert({ 'smear.teardrop': 'P40D' }))).toBe('met');
    expect(verdict(seen, film(-31), alert({ 'smear.clump': 'P40D' }))).toBe('unmet');
    expect(verdict({ ...seen, window: 'P20D' }, film(-25), alert({ 'smear.teardrop': 'P40D' }))).toBe('unmet');
    expect(verdict(seen, film(-31), EVIDENCE)).toBe('met');
  });
});

// ---- What is recorded -----------------------------------------------------------------------------------------------

describe('a film', () => {
  const seen: Criterion = { film: 'smear.teardrop' };
  const told = (text: string, more: Story = {}): Judgement => ask(seen, { reports: [report('Blood film', text, -20)], ...more });
  test.each([
    ['Teardrop cells are seen.', 'met'],
    ['No teardrop cells.', 'unmet'],
    ['Normal morphology.', 'unmet'],
    ['Previously teardrop cells, resolved.', 'unmet'],
  ])('“%s”: %s', (text, answer) => expect(told(text).verdict).toBe(answer));
  test('whose reports were not all read answers nothing', () =>
    expect(told('Normal morphology.', { unread: ['reports'] }).verdict).toBe('unknown'));
  test('is dated, quoted, and said to be read from text', () => {
    expect(told('Teardrop cells are seen.')).toMatchObject({
      facts: [{ words: 'Blood film', sentence: 'Teardrop cells are seen.', time: '2026-05-26T08:00:00Z' }],
      notes: ['read from text'],
    });
  });
  test('a finding that is only possible is said to be', () =>
    expect(told('Possible teardrop cells.').notes).toEqual(['read from text', 'recorded as possible']));
  test('a result that is words, or the name of a procedure, counts as well; a problem does not', () => {
    const value = { words: 'Teardrop cells present' };
    expect(verdict(seen, { labs: [result('lab.smear', value, { day: -20 })] })).toBe('met');
    expect(verdict(seen, { procedures: [procedure('Bone marrow biopsy: teardrop cells', -20)] })).toBe('met');
    expect(verdict(seen, { problems: [problem('Teardrop cells')] })).toBe('unmet');
  });
});

describe('a recorded condition', () => {
  const found = (story: Story, window?: '' | 'P30D' | 'P99Y' | 'P12M' | 'P36M' | 'active', place: Place = EVIDENCE): Judgement =>
    ask({ ...SPLEEN, ...(window && { window }) }, story, place);
  const of = (...problems: Story['problems'] & object): Story => ({ problems });

  test.each<[string, Story, string]>([
    ['on the problem list', of(problem('Splenomegaly')), 'met'],
    ['that is over', of(problem('Splenomegaly', { onset: -90, ended: -40 })), 'unknown'],
    ['that is denied', of(problem('No splenomegaly')), 'unknown'],
    ['of the past', of(problem('History of splenomegaly')), 'unknown'],
    ['of a relative', { family: [relative('mother', 'Splenomegaly')] }, 'unknown'],
    ['named as an allergy', { allergies: [allergy('Iron', ['Splenomegaly'])] }, 'unknown'],
    ['that nobody recorded', {}, 'unknown'],
  ])('active now, %s: %s', (_, story, answer) => expect(found(story).verdict).toBe(answer));

  test('nothing recorded is no answer for evidence; a rule and an alert take a whole problem list at its word', () => {
    for (const place of [RULE, ALERT]) {
      expect(found({}, '', place).verdict).toBe('unmet');
      expect(found({ unread: ['problems'] }, '', place).verdict).toBe('unknown');
    }
  });

  test('an undated entry is said to be undated, a possible one to be possible, unless another is neither', () => {
    expect(found(of(problem('Splenomegaly'))).notes).toEqual(['undated']);
    expect(found(of(problem('Splenomegaly', { onset: -30 }))).notes).toEqual([]);
    expect(found(of(problem('Splenomegaly', { recorded: -30 }))).notes).toEqual([]);
    const suspected = problem('Splenomegaly', { onset: -30, suspected: true });
    expect(found(of(suspected)).notes).toEqual(['recorded as possible']);
    expect(found(of(suspected, problem('Splenomegaly'))).notes).toEqual([]);
  });

  test('the fact is dated by its onset, else by the day of its record', () => {
    const time = (more: Parameters<typeof problem>[1]) => found(of(problem('Splenomegaly', more))).facts[0]?.time;
    expect(time({ onset: -30, recorded: -25 })).toBe('2026-05-16');
    expect(time({ recorded: -25 })).toBe('2026-05-21');
    expect(found(of(problem('Splenomegaly'))).facts[0]).not.toHaveProperty('time');
    expect(found(of(problem('Splenomegaly', { onset: -30 }))).facts[0]?.sentence).toBe('Splenomegaly');
  });

  test.each<[string, Parameters<typeof problem>[1], string]>([
    ['ended 30 days before the low count', { onset: -90, ended: -50 }, 'met'],
    ['ended 31 days before it', { onset: -90, ended: -51 }, 'unknown'],
    ['began 90 days before it and still goes on', { onset: -110 }, 'met'],
    ['began 91 days before it and still goes on', { onset: -111 }, 'unknown'],
    ['was recorded 90 days before it and still goes on', { recorded: -110 }, 'met'],
    ['was recorded 91 days before it and still goes on', { recorded: -111 }, 'unknown'],
    ['is not active, and began 30 days before it', { onset: -50, active: 'no' }, 'met'],
    ['is not active, and began 31 days before it', { onset: -51, active: 'no' }, 'unknown'],
    ['is undated', {}, 'met'],
    ['is undated and not active', { active: 'no' }, 'unknown'],
    ['is undated, and nobody says whether it is active', { active: 'not-stated' }, 'met'],
  ])('within a month of the low count, what %s: %s', (_, more, answer) =>
    expect(found(of(problem('Splenomegaly', more)), 'P30D').verdict).toBe(answer),
  );

  test('what is past holds for a year and more, not for a month', () => {
    const past = of(problem('History of splenomegaly'));
    const dated = of(problem('History of splenomegaly', { onset: -60 }));
    expect([past, dated].map((story) => found(story, 'P30D').verdict)).toEqual(['unknown', 'unknown']);
    expect([past, dated].map((story) => found(story, 'P12M').verdict)).toEqual(['met', 'met']);
    expect(found(of(problem('History of splenomegaly', { onset: -600 })), 'P12M').verdict).toBe('unknown');
    expect(found(of(problem('History of splenomegaly', { onset: -6000 })), 'P99Y').verdict).toBe('met');
  });

  test.each([
    [-14, 'met'],
    [-15, 'unmet'],
  ])('in an alert a short window asks for an onset of the last 14 days: day %i, %s', (onset, answer) => {
    const criterion: Criterion = { cond: 'cond.splenomegaly', window: 'P14D' };
    expect(verdict(criterion, of(problem('Splenomegaly', { onset })), ALERT)).toBe(answer);
    expect(verdict(criterion, of(problem('Splenomegaly', { recorded: onset })), ALERT)).toBe(answer);
  });

  test.each<[string, Story, string]>([
    ['of a visit two years ago', of(problem('Splenomegaly', { source: 'encounter-diagnosis', onset: -730 })), 'met'],
    ['of a visit before that', of(problem('Splenomegaly', { source: 'encounter-diagnosis', onset: -731 })), 'unknown'],
    [
      'of an old onset, written down at a recent visit',
      of(problem('Splenomegaly', { source: 'encounter-diagnosis', onset: -900, recorded: -20 })),
      'met',
    ],
    ['for which the patient came two years ago', { encounters: [visit(-730)] }, 'met'],
    ['for which the patient came before that', { encounters: [visit(-731)] }, 'unknown'],
    ['of no stated category', of(problem('Splenomegaly', { source: 'other', onset: -731 })), 'met'],
    ['seen on a scan two years ago', { reports: [report('CT abdomen', 'Splenomegaly.', -729)] }, 'met'],
    ['seen on a scan before that', { reports: [report('CT abdomen', 'Splenomegaly.', -731)] }, 'unknown'],
  ])('in a window of years, or active, one %s: %s', (_, story, answer) => {
    expect(found(story, 'P36M').verdict).toBe(answer);
    expect(found(story, 'active').verdict).toBe(answer);
    expect(found(story, 'P99Y').verdict).toBe('met');
  });

  function visit(day: number): Encounter {
    return { ...encounter('AMB', 'finished', day), reasons: [{ text: 'Splenomegaly', codes: [] }] };
  }

  test.each<[string, Story, string]>([
    ['of an encounter two years ago', of(problem('Splenomegaly', { source: 'encounter-diagnosis', onset: -730 })), 'met'],
    ['of an encounter before that', of(problem('Splenomegaly', { source: 'encounter-diagnosis', onset: -731 })), 'unknown'],
    [
      'of an encounter before that, by its record',
      of(problem('Splenomegaly', { source: 'encounter-diagnosis', recorded: -731 })),
      'unknown',
    ],
    ['on the problem list before that', of(problem('Splenomegaly', { onset: -731 })), 'met'],
    ['that is the reason of a treatment that ended 30 days ago', of(reason(-30)), 'met'],
    ['that is the reason of one that ended before', of(reason(-31)), 'unknown'],
    ['whose end lies before the review', of(problem('Splenomegaly', { onset: -90, ended: -1, active: 'yes' })), 'unknown'],
    ['whose end lies ahead', of(problem('Splenomegaly', { onset: -90, ended: 2, active: 'yes' })), 'met'],
  ])('active now, %s: %s', (_, story, answer) => expect(found(story).verdict).toBe(answer));

  function reason(ended: number) {
    return problem('Splenomegaly', { source: 'reason', onset: -90, ended, active: 'yes' });
  }
});

describe('an illness of a relative', () => {
  const relatives: Criterion = { family: 'cond.neutropenia' };
  test.each<[string, Story, string]>([
    ['recorded in the family history', { family: [relative('mother', 'Neutropenia')] }, 'met'],
    ['denied there', { family: [relative('mother', 'No neutropenia')] }, 'unknown'],
    ['written into the problem list', { problems: [problem('Family history of neutropenia')] }, 'met'],
    ['of the patient alone', { problems: [problem('Neutropenia')] }, 'unknown'],
    ['that nobody recorded', {}, 'unknown'],
  ])('%s: %s', (_, story, answer) => expect(verdict(relatives, story)).toBe(answer));
});

// ---- Results --------------------------------------------------------------------------------------------------------

describe('which of several values speaks', () => {
  const counts: Story = {
    labs: [
      blood({ wbc: 3, anc: 0.4 }, { day: -25 }),
      blood({ wbc: 3, anc: 0.9 }, { day: -3 }),
      blood({ wbc: 3, anc: 1.2 }, { day: -2 }),
    ],
  };
  const below = (value: number, more: object = {}): Criterion => ({ lab: 'lab.anc', op: '<', value, unit: '10*9/L', ...more });
  test('of a blood count: for evidence the lowest, in a rule the one beside the low count, in an alert the latest', () => {
    expect(words(ask(below(2), counts))).toEqual(['ANC 0.4 ×10⁹/L']);
    expect(words(ask(below(2), counts, RULE))).toEqual(['ANC 1.2 ×10⁹/L']);
    expect(words(ask(below(2), counts, ALERT))).toEqual(['ANC 1.2 ×10⁹/L']);
  });
  test('unless the criterion names one, or a rule a window', () => {
    expect(words(ask(below(2, { take: 'highest' }), counts))).toEqual(['ANC 3.6 ×10⁹/L']);
    expect(words(ask(below(2, { take: 'latest' }), counts))).toEqual(['ANC 1.2 ×10⁹/L']);
    expect(words(ask(below(2, { window: 'P30D', take: 'lowest' }), counts, RULE))).toEqual(['ANC 0.4 ×10⁹/L']);
    expect(words(ask(below(2, { window: 'P7D', take: 'lowest' }), counts, ALERT))).toEqual(['ANC 0.9 ×10⁹/L']);
  });
  test('of a vital sign the one that would matter, of every other result the latest', () => {
    const vitals = [
      result('vital.temp', 39, { day: -21 }),
      result('vital.temp', 36, { day: -20 }),
      result('vital.temp', 37, { day: -19 }),
    ];
    const temperature = (op: '<' | '>'): Criterion => ({ vital: 'vital.temp', op, value: 37.5, unit: 'Cel' });
    expect(ask(temperature('>'), { vitals }).facts).toMatchObject([{ time: '2026-05-25T08:00:00Z' }]);
    expect(ask(temperature('<'), { vitals }).facts).toMatchObject([{ time: '2026-05-26T08:00:00Z' }]);
    const labs = [
      result('lab.ldh', 900, { day: -21 }),
      result('lab.ldh', 100, { day: -20 }),
      result('lab.ldh', 300, { day: -19 }),
    ];
    const ldh: Criterion = { lab: 'lab.ldh', op: '>', value: 200, unit: 'U/L' };
    expect(ask(ldh, { labs }).facts).toMatchObject([{ time: '2026-05-27T08:00:00Z' }]);
    expect(ask({ ...ldh, take: 'lowest' }, { labs }).verdict).toBe('unmet');
    expect(ask({ ...ldh, take: 'highest' }, { labs }).facts).toMatchObject([{ time: '2026-05-25T08:00:00Z' }]);
  });
  test('of equal values the first', () => {
    const labs = [result('lab.ldh', 300, { day: -21 }), result('lab.ldh', 300, { day: -20 })];
    for (const take of ['lowest', 'highest'] as const)
      expect(ask({ lab: 'lab.ldh', op: '>', value: 200, unit: 'U/L', take }, { labs }).facts).toMatchObject([
        { time: '2026-05-25T08:00:00Z' },
      ]);
  });
  test('two windows, limits or directions of one result are different questions', () => {
    const bench = benchOf({ labs: [result('lab.ldh', 300, { day: -40 })] });
    const at = (more: object): string =>
      judge({ lab: 'lab.ldh', op: '>', value: 200, unit: 'U/L', ...more }, bench, EVIDENCE).verdict;
    expect([at({}), at({ window: 'P7D' }), at({ value: 400 }), at({ op: '<' }), at({ op: '<', value: 400 })]).toEqual([
      'met',
      'unknown',
      'unmet',
      'unmet',
      'met',
    ]);
  });
});

describe('how old a value may be in an alert', () => {
  test.each<[string, Criterion, (day: string) => Story, number]>([
    [
      'a blood count: 7 days',
      { lab: 'lab.anc', op: '<', value: 9, unit: '10*9/L' },
      (day) => ({ labs: [blood({}, { day })] }),
      7,
    ],
    [
      'a temperature: 2 days',
      { vital: 'vital.temp', op: '>', value: 30, unit: 'Cel' },
      (day) => ({ vitals: [result('vital.temp', 38, { day })] }),
      2,
    ],
    [
      'another vital sign: 1 day',
      { vital: 'vital.sbp', op: '>', value: 30, unit: 'mm[Hg]' },
      (day) => ({ vitals: [result('vital.sbp', 90, { day })] }),
      1,
    ],
    [
      'a chemistry: 3 days',
      { lab: 'lab.ldh', op: '>', value: 30, unit: 'U/L' },
      (day) => ({ labs: [result('lab.ldh', 90, { day })] }),
      3,
    ],
    [
      'a film: 30 days',
      { lab: 'smear.clump', op: 'positive' },
      (day) => ({ labs: [result('smear.clump', { words: 'Positive' }, { day })] }),
      30,
    ],
    [
      'a film as a whole: 30 days',
      { lab: 'lab.smear', op: 'positive' },
      (day) => ({ labs: [result('lab.smear', { words: 'Positive' }, { day })] }),
      30,
    ],
    [
      'a finding in a chemistry: 3 days',
      { lab: 'lab.hiv-screen', op: 'positive' },
      (day) => ({ labs: [result('lab.hiv-screen', { words: 'Positive' }, { day })] }),
      3,
    ],
  ])('%s', (_, criterion, story, days) => {
    const ago = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString();
    const limit = days * 86_400_000;
    expect(verdict(criterion, story(ago(limit)), ALERT)).toBe('met');
    expect(verdict(criterion, story(ago(limit + 60_000)), ALERT)).toBe('unknown');
  });
  test.each([
    [-6, 'unmet'],
    [-8, 'unknown'],
  ])('the verdict on a line, of the count of day %i: %s', (day, answer) => {
    expect(verdict({ low: 'wbc' }, { labs: [blood({}, { day })] }, ALERT)).toBe(answer);
  });
  test('for evidence the verdict is that of the finding, whatever its age', () => {
    expect(ask({ low: 'wbc' }).verdict).toBe('met');
    expect(words(ask({ low: 'wbc' }))).toEqual(['WBC 3 ×10⁹/L']);
    expect(verdict({ low: 'plt' })).toBe('unmet');
    expect(verdict({ low: 'aec' })).toBe('unknown');
  });
});

describe('a bound instead of a number', () => {
  const against = (op: '<' | '<=' | '>' | '>=', amount: Parameters<typeof result>[1]): string =>
    verdict({ lab: 'lab.ldh', op, value: 200, unit: 'U/L' }, { labs: [result('lab.ldh', amount, { day: -20 })] });
  test.each([
    ['<200', ['met', 'met', 'unmet', 'unmet']],
    ['<=200', ['unknown', 'met', 'unmet', 'unknown']],
    ['>200', ['unmet', 'unmet', 'met', 'met']],
    ['>=200', ['unmet', 'unknown', 'unknown', 'met']],
    ['<201', ['unknown', 'unknown', 'unknown', 'unknown']],
    ['>199', ['unknown', 'unknown', 'unknown', 'unknown']],
    ['<199', ['met', 'met', 'unmet', 'unmet']],
    ['>201', ['unmet', 'unmet', 'met', 'met']],
    [200, ['unmet', 'met', 'unmet', 'met']],
    [199, ['met', 'met', 'unmet', 'unmet']],
    [201, ['unmet', 'unmet', 'met', 'met']],
  ] as const)('%s against below, at most, above and at least 200: %j', (amount, answers) =>
    expect((['<', '<=', '>', '>='] as const).map((op) => against(op, amount))).toEqual(answers),
  );
});

describe('whether a result exists', () => {
  const ldh = (day: number): Story => ({ labs: [result('lab.ldh', 300, { day })] });
  test('a value, or one not yet reported, was resulted; none is unknown, never missing', () => {
    const resulted: Criterion = { resulted: 'lab.ldh', window: 'P10D' };
    expect([ldh(-30), ldh(-31), {}].map((story) => verdict(resulted, story))).toEqual(['met', 'unknown', 'unknown']);
    expect(verdict(resulted, { labs: [result('lab.ldh', null, { day: -20 })] })).toBe('met');
    expect(verdict({ resulted: 'lab.ldh' }, ldh(-50))).toBe('met');
    expect(verdict({ lab: 'lab.ldh', op: 'present', window: 'P10D' }, ldh(-30))).toBe('met');
    expect(verdict({ lab: 'lab.ldh', op: 'present', window: 'P10D' }, ldh(-31))).toBe('unknown');
    const two = { labs: [result('lab.ldh', 300, { day: -22 }), result('lab.ldh', 400, { day: -21 })] };
    expect(ask(resulted, two).facts).toMatchObject([{ time: '2026-05-25T08:00:00Z' }]);
  });
  test('none in the window: no usable value counts', () => {
    const none: Criterion = { noResult: 'lab.ldh', window: 'P10D' };
    expect([ldh(-30), ldh(-31), {}].map((story) => verdict(none, story))).toEqual(['unmet', 'met', 'met']);
    expect(verdict(none, { labs: [result('lab.ldh', null, { day: -20 })] })).toBe('met');
    expect(verdict({ noResult: 'lab.ldh' }, ldh(-23), ALERT)).toBe('met');
    expect(verdict({ noResult: 'lab.ldh' }, ldh(-2), ALERT)).toBe('unmet');
    expect(verdict({ noResult: 'lab.ldh' }, ldh(-22))).toBe('unmet');
  });
  test('none from the specimen of the latest count', () => {
    const none: Criterion = { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' };
    const count = (more: object, details: object = {}): Story => ({
      labs: [blood({ wbc: 3, ...more }, { day: -1, ...details })],
    });
    expect(verdict(none, count({ anc: 1 }))).toBe('unmet');
    expect(verdict(none, count({ anc: null }))).toBe('met');
    const later = result('lab.anc', 1, { day: '2026-06-14T10:00:00Z', specimen: 'Specimen/tube' });
    const within = result('lab.anc', 1, { day: '2026-06-14T09:00:00Z', specimen: 'Specimen/other' });
    const beyond = result('lab.anc', 1, { day: '2026-06-14T09:01:00Z', specimen: 'Specimen/other' });
    const white = blood({ wbc: 3, anc: null }, { day: -1, specimen: 'Specimen/tube' });
    expect([later, within, beyond].map((row) => verdict(none, { labs: [white, row] }))).toEqual(['unmet', 'unmet', 'met']);
    expect(verdict({ noResult: 'lab.anc', sameSpecimenAs: 'lab.aec' }, count({ anc: 1 }))).toBe('unknown');
    expect(verdict({ noResult: 'lab.anc', sameSpecimenAs: 'lab.ldh' }, count({ anc: 1 }))).toBe('unknown');
  });
});

describe('a fall', () => {
  const platelets: Criterion = { fall: 'lab.plt', percent: 50, within: 'P14D' };
  const counts = (...points: readonly (readonly [day: number, plt: number])[]): Story => ({
    labs: points.map(([day, plt]) => blood({ plt }, { day })),
  });
  test.each<[string, Story, string]>([
    ['from 200 to 100', counts([-5, 200], [-1, 100]), 'met'],
    ['from 200 to 101', counts([-5, 200], [-1, 101]), 'unmet'],
    ['from the highest, not the last', counts([-5, 200], [-3, 110], [-1, 100]), 'met'],
    ['from a count 14 days before', counts([-15, 220], [-1, 100]), 'met'],
    ['from a count before that', counts([-16, 600], [-1, 100]), 'unknown'],
    ['to a count of more than a week ago', counts([-12, 200], [-9, 50]), 'unknown'],
  ])('of platelets by half within two weeks, %s: %s', (_, story, answer) =>
    expect(verdict(platelets, story, ALERT)).toBe(answer),
  );
  test('rests on both counts', () =>
    expect(words(ask(platelets, counts([-5, 200], [-1, 100]), ALERT))).toEqual(['Platelets 100 ×10⁹/L', 'Platelets 200 ×10⁹/L']));
});

describe('found or not found', () => {
  const positive: Criterion = { lab: 'lab.hiv-screen', op: 'positive' };
  const negative: Criterion = { lab: 'lab.hiv-screen', op: 'negative' };
  const said = (...answers: readonly string[]): Story => ({
    labs: answers.map((each, at) => result('lab.hiv-screen', { words: each }, { day: -22 + at })),
  });
  test('one positive answer outweighs a later negative one, and is what the answer rests on', () => {
    const story = said('Positive', 'Negative');
    expect([verdict(positive, story), verdict(negative, story)]).toEqual(['met', 'unmet']);
    expect(words(ask(positive, story))).toHaveLength(1);
    expect(ask(positive, story).facts).toMatchObject([{ time: '2026-05-24T08:00:00Z' }]);
  });
  test('of several negative answers the last speaks; unclear ones say nothing', () => {
    const story = said('Negative', 'Negative', 'Indeterminate');
    expect([verdict(positive, story), verdict(negative, story)]).toEqual(['unmet', 'met']);
    expect(ask(negative, story).facts).toMatchObject([{ time: '2026-05-25T08:00:00Z' }]);
    expect(verdict(positive, said('Indeterminate'))).toBe('unknown');
    expect(verdict(negative, {})).toBe('unknown');
  });
  const clumps: Criterion = { lab: 'smear.clump', op: 'positive' };
  test('words of a report answer as well, and are said to be read from text unless a result says so too', () => {
    const reports = [report('Blood film', 'Neutrophil clumps are seen.', -20)];
    expect(ask(clumps, { reports })).toMatchObject({ verdict: 'met', notes: ['read from text'] });
    expect(verdict({ ...clumps, op: 'negative' }, { reports })).toBe('unmet');
    const labs = [result('smear.clump', { words: 'Positive' }, { day: -20 })];
    expect(ask(clumps, { reports, labs })).toMatchObject({ verdict: 'met', notes: [] });
    expect(ask(clumps, { labs })).toMatchObject({ verdict: 'met', notes: [] });
  });
});
