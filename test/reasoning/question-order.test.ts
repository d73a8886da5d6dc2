import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import type {
  Answer,
  Answers,
  DrugSuspect,
  FiredAlert,
  JudgedCause,
  JudgedEvidence,
  NaranjoItem,
} from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { drugQuestions, openQuestions } from '../../src/reasoning/questions.ts';
import { aPatient, blood, drug, NOW, result, type Story } from '../a-patient.ts';

const benchOf = (story: Story) => benchBehind(assess(aPatient(story), NOW));

const fact = (id: string, change: Partial<JudgedEvidence> = {}): JudgedEvidence => ({
  id,
  side: 'for',
  verdict: 'unknown',
  weight: 'moderate',
  points: 0,
  text: '',
  facts: [],
  anchor: false,
  asks: true,
  notes: [],
  cites: [],
  ...change,
});

const cause = (id: string, evidence: readonly JudgedEvidence[], change: Partial<JudgedCause> = {}): JudgedCause => ({
  id,
  name: id,
  category: 'infection',
  mechanism: 'mixed',
  standing: 'candidate',
  reason: '',
  mustNotMiss: false,
  urgency: 'soon',
  points: 2,
  wording: 'possible',
  adjustments: [],
  hardAnchor: true,
  supported: true,
  opposed: false,
  evidence,
  recorded: [],
  folded: false,
  drugs: [],
  settledBy: [],
  cites: [],
  ...change,
});

/** Questions that no alert waits for, in the order in which they are asked. */
function asked(causes: readonly JudgedCause[], answers: Answers = {}) {
  const bench = benchOf({ labs: [blood({ wbc: 3 })] });
  if (!bench) throw new Error('no bench');
  return openQuestions(bench, [], causes, answers).filter((each) => each.alerts.length === 0);
}
const ids = (causes: readonly JudgedCause[], answers: Answers = {}) => asked(causes, answers).map(({ id }) => id);

// Two plain questions: typhoid exposure, and dizziness on standing.
const typhoid = (change: Partial<JudgedEvidence> = {}) => fact('typhoid.f1', change);
const falls = (change: Partial<JudgedEvidence> = {}) => fact('pseudo-clumping.f4', change);
const [TYPHOID, FALLS] = ['typhoid-exposure', 'falls-on-standing'] as const;
const says = (answer: Answer['says']): Answer => ({ says: answer, at: '20:06' });

describe('what an answer could move comes first', () => {
  const first = (one: JudgedCause, other: JudgedCause) => [ids([one, other])[0], ids([other, one])[0]];
  const five = Array.from({ length: 5 }, (_, at) => cause(`filler ${at}`, []));

  test('the heavier fact', () => {
    expect(first(cause('a', [typhoid({ weight: 'weak' })]), cause('b', [falls({ weight: 'moderate' })]))).toEqual([FALLS, FALLS]);
    expect(first(cause('a', [typhoid({ weight: 'strong' })]), cause('b', [falls({ weight: 'moderate' })]))).toEqual([
      TYPHOID,
      TYPHOID,
    ]);
  });

  test('the facts of several causes together', () => {
    const both = [cause('a', [typhoid()]), cause('b', [typhoid()]), cause('c', [falls({ weight: 'strong' })])];
    expect(ids(both)).toEqual([TYPHOID, FALLS]);
    expect(asked(both)[0]?.causes).toEqual(['a', 'b']);
  });

  test('one of the first three candidates before one behind them', () => {
    const [leading, behind] = [cause('a', [falls({ weight: 'weak' })]), cause('b', [typhoid({ weight: 'weak' })])];
    expect(ids([...five.slice(0, 2), leading, ...five.slice(2), behind])).toEqual([FALLS, TYPHOID]);
    expect(ids([...five.slice(0, 3), leading, ...five.slice(3), behind])).toEqual([FALLS, TYPHOID]);
    expect(ids([...five.slice(0, 3), behind, ...five.slice(3), leading])).toEqual([FALLS, TYPHOID]);
    expect(ids([...five.slice(0, 2), behind, ...five.slice(2), leading])).toEqual([TYPHOID, FALLS]);
  });

  test('a candidate before one that is folded away', () =>
    expect(first(cause('a', [typhoid({ weight: 'strong' })], { folded: true }), cause('b', [falls({ weight: 'weak' })]))).toEqual(
      [FALLS, FALLS],
    ));

  test('what would decide a danger that is not yet excluded', () => {
    const open = { standing: 'not-yet-excluded' } as const;
    const leading = cause('b', [falls({ weight: 'weak' })]);
    const first3 = (each: JudgedEvidence) => ids([cause('a', [each], open), leading])[0];
    expect(first3(typhoid({ weight: 'weak', anchor: true }))).toBe(TYPHOID);
    expect(first3(typhoid({ weight: 'weak', side: 'against' }))).toBe(TYPHOID);
    expect(first3(typhoid({ weight: 'weak', side: 'against', asks: false }))).toBe(FALLS);
    expect(first3(typhoid({ weight: 'weak' }))).toBe(FALLS);
  });

  test('a moderate fact of a danger that is not yet excluded before a weak one of a leader', () => {
    const open = cause('a', [typhoid()], { standing: 'not-yet-excluded' });
    expect(ids([open, cause('b', [falls({ weight: 'weak' })])])).toEqual([TYPHOID, FALLS]);
  });

  test('of equals the name decides', () => {
    expect(ids([cause('a', [typhoid(), falls()])])).toEqual([FALLS, TYPHOID]);
    expect(ids([cause('a', [falls(), typhoid()])])).toEqual([FALLS, TYPHOID]);
  });
});

describe('what is not asked', () => {
  test.each<[string, JudgedCause]>([
    ['of a cause that was set aside', cause('a', [typhoid()], { standing: 'set-aside' })],
    ['what is known', cause('a', [typhoid({ verdict: 'met' })])],
    ['what is known not to be', cause('a', [typhoid({ verdict: 'unmet' })])],
    ['what no question is about', cause('a', [fact('malaria.f2')])],
    [
      'what takes the cause for granted, of one that is no candidate',
      cause('a', [fact('chemotherapy.a1')], { standing: 'not-yet-excluded' }),
    ],
  ])('%s', (_, each) => expect(asked([each])).toEqual([]));

  test('what takes the cause for granted is asked of a candidate', () =>
    expect(ids([cause('a', [fact('chemotherapy.a1')])])).toEqual(['chemotherapy-late']));
});

describe('the question that a fact waits for', () => {
  const askedFor = (id: string): readonly string[] => ids([cause('a', [fact(id)])]);
  test('every one that could answer it', () =>
    expect(askedFor('duffy-null.a2').toSorted()).toEqual(['recurrent-infections', 'serious-infections']));
  test('one about the finding that it looks for, in the same or a shorter period', () => {
    expect(askedFor('sle.f7')).toEqual(['joint-pain']);
    expect(askedFor('ebv.f4')).toEqual(['sore-throat']);
  });
  test('not one about a longer period: joint pain within a year is none of this month', () =>
    expect(askedFor('parvovirus-b19.f4')).toEqual([]));
  test('one about the exposure that it looks for', () => expect(askedFor('benzene-solvent.f1')).toEqual(['solvents']));
  test('keeps its causes once it has an answer', () =>
    expect(asked([cause('a', [typhoid()])], { [TYPHOID]: says('unknown') })).toMatchObject([
      { id: TYPHOID, answer: says('unknown'), causes: ['a'] },
    ]));
});

describe('a wide question and its parts', () => {
  const dengue = cause('dengue', [fact('dengue.f1')]);
  const kalaAzar = cause('kala-azar', [fact('visceral-leishmaniasis.f1', { weight: 'strong' })]);
  const wide = (answers: Answers = {}) => asked([dengue, kalaAzar], answers);

  test('stands for its parts, with their causes and the worth of the best of them', () => {
    expect(wide().map(({ id, causes }) => [id, causes])).toEqual([['warm-region', ['dengue', 'kala-azar']]]);
    expect(ids([dengue, kalaAzar, cause('typhoid', [typhoid()])])).toEqual(['warm-region', TYPHOID]);
    expect(ids([cause('typhoid', [typhoid({ weight: 'strong' })]), dengue])).toEqual([TYPHOID, 'warm-region']);
  });

  test('a yes to it asks its parts, and it stays with its answer', () => {
    expect(
      wide({ 'warm-region': says('yes') })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['dengue-area', 'leishmania-area', 'warm-region']);
    expect(wide({ 'warm-region': says('yes') }).find(({ id }) => id === 'warm-region')?.answer).toEqual(says('yes'));
  });

  test('a no, or "not known", asks none of them, but shows a part that has an answer', () => {
    expect(wide({ 'warm-region': says('no') }).map(({ id }) => id)).toEqual(['warm-region']);
    expect(
      wide({ 'dengue-area': says('no') })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['dengue-area', 'warm-region']);
  });

  test('is not asked where none of its parts is, unless it has an answer', () => {
    expect(ids([])).toEqual([]);
    expect(ids([], { 'warm-region': says('no') })).toEqual(['warm-region']);
    expect(asked([])).toEqual([]);
  });
});

test('a question is told with its topic, its words and its answer, if any', () => {
  const [open] = asked([cause('a', [typhoid()])]);
  expect(open).toEqual({
    id: TYPHOID,
    topic: 'typhoid area or doubtful food in 60 days',
    question: 'In the last 60 days, travel where typhoid is common, or doubtful food or water?',
    causes: ['a'],
    alerts: [],
  });
  expect(asked([], { [TYPHOID]: says('unknown') })).toMatchObject([{ id: TYPHOID, answer: says('unknown'), causes: [] }]);
});

describe('the questions about a medicine', () => {
  const LOW = {
    labs: [blood({}, { day: -60 }), blood({ wbc: 1.9, anc: 0.2 }, { day: -3 })],
    drugs: [drug('Thiamazole', { from: -44 })],
  };
  const suspected = (): DrugSuspect => {
    const [suspect] = assess(aPatient(LOW), NOW).drugSuspects;
    if (!suspect) throw new Error('no suspect');
    return suspect;
  };
  const naranjo = (items: readonly NaranjoItem[]) => ({ ...suspected().naranjo, items });
  const item = (number: number, change: Partial<NaranjoItem> = {}): NaranjoItem => ({
    item: number,
    question: `question ${number}`,
    answer: 'unknown',
    points: 0,
    because: '',
    asks: true,
    ...change,
  });
  const about = (change: Partial<DrugSuspect>, answers: Answers = {}) => drugQuestions([{ ...suspected(), ...change }], answers);

  test('are those that the chart leaves open, under its name and for its cause', () => {
    const { mainCause: _, ...homeless } = suspected();
    const items = naranjo([item(3), item(4, { asks: false })]);
    expect(about({ naranjo: items, mainCause: 'antithyroid-agranulocytosis' })).toEqual([
      {
        id: 'naranjo-3-methimazole',
        question: 'question 3',
        topic: homeless.name,
        causes: ['antithyroid-agranulocytosis'],
        alerts: [],
        suspect: 'methimazole',
      },
    ]);
    expect(drugQuestions([{ ...homeless, naranjo: items }], {})[0]?.causes).toEqual([]);
  });

  test('stay with the answer', () =>
    expect(about({ naranjo: naranjo([item(3)]) }, { 'naranjo-3-methimazole': says('no') })[0]?.answer).toEqual(says('no')));

  test('of one that is not shown are asked only where one of them was answered', () => {
    expect(about({ shown: false, naranjo: naranjo([item(3)]) })).toEqual([]);
    expect(about({ shown: false, naranjo: naranjo([item(3, { told: true }), item(4)]) })).toHaveLength(2);
  });
});

describe('a question whose yes would raise an alert', () => {
  const SEVERE: Story = { labs: [blood({ wbc: 1.8, anc: 0.3, alc: 1.1 })] };
  const FEBRILE: Story = { ...SEVERE, vitals: [result('vital.temp', 38.6)] };
  const loud = (id: string, change: Partial<FiredAlert> = {}): FiredAlert => {
    const rule = alerts.find((each) => each.id === id);
    if (!rule) throw new Error(`no alert ${id}`);
    return { id: rule.id, rule, severity: rule.severity, quiet: false, facts: [], missing: [], ...change };
  };
  function raised(story: Story, fired: readonly FiredAlert[] = [], answers: Answers = {}, causes: readonly JudgedCause[] = []) {
    const bench = benchOf(story);
    if (!bench) throw new Error('no bench');
    return openQuestions(bench, fired, causes, answers);
  }
  const alertsOf = (id: string, ...chart: Parameters<typeof raised>) => raised(...chart).find((each) => each.id === id)?.alerts;

  test('is asked, and names the alert', () => {
    expect(alertsOf('confusion', SEVERE)).toEqual(['alert-febrile-neutropenia']);
    expect(alertsOf('bleeding', SEVERE)).toEqual(['alert-severe-neutropenia']);
    expect(alertsOf('warm-region', FEBRILE)).toEqual(['alert-malaria-travel']);
  });
  test('not where the low count is mild: nothing would be raised', () => {
    expect(raised({ labs: [blood({ wbc: 2.9, anc: 1.7, alc: 1.1 })] })).toEqual([]);
  });
  test('not for an alert that is loud already; one that is quiet, or another that is loud, leaves it to be asked', () => {
    expect(alertsOf('bleeding', SEVERE, [loud('alert-severe-neutropenia')])).toBeUndefined();
    expect(alertsOf('bleeding', SEVERE, [loud('alert-severe-neutropenia', { quiet: true })])).toEqual([
      'alert-severe-neutropenia',
    ]);
    expect(alertsOf('bleeding', SEVERE, [loud('alert-blasts')])).toEqual(['alert-severe-neutropenia']);
  });
  test('once answered with yes it is shown with its answer, and raises nothing more', () =>
    expect(raised(SEVERE, [], { confusion: says('yes') }).find((each) => each.id === 'confusion')).toMatchObject({
      alerts: [],
      answer: says('yes'),
    }));
  test('the more severe alert is asked for first, and an alert before a fact of a cause', () => {
    const order = raised(FEBRILE, [], {}, [cause('a', [typhoid({ weight: 'strong' })])]).map((each) => each.id);
    expect(order.indexOf('confusion')).toBeLessThan(order.indexOf(TYPHOID));
    expect(order.indexOf('confusion')).toBeGreaterThanOrEqual(0);
    const severe = raised(SEVERE).map((each) => each.id);
    expect(severe.indexOf('confusion')).toBeLessThan(severe.indexOf('bleeding'));
    expect(severe.indexOf('confusion')).toBeGreaterThanOrEqual(0);
  });
  test('an alert that is quiet is asked about only where the finding would make it loud', () => {
    const quiet = (id: string) => [loud(id, { quiet: true })];
    expect(alertsOf('confusion', FEBRILE, quiet('alert-febrile-neutropenia')) ?? []).not.toContain('alert-febrile-neutropenia');
    const pancytopenia: Story = { labs: [blood({ wbc: 1.8, anc: 0.3, alc: 1.1, hgb: 82, plt: 40 })] };
    const marked = quiet('alert-pancytopenia-marked');
    expect(alertsOf('bleeding', pancytopenia, marked)).toContain('alert-pancytopenia-marked');
    expect(alertsOf('film-blasts', pancytopenia, marked) ?? []).not.toContain('alert-pancytopenia-marked');
  });
  test('blasts that were seen elsewhere: named where another fact is needed, not where they alone would raise it', () => {
    const threeLines: Story = { labs: [blood({ wbc: 2.4, anc: 0.9, alc: 1.1, hgb: 92, plt: 60 })] };
    expect(alertsOf('film-blasts', threeLines)).toEqual(['alert-pancytopenia-marked']);
    expect(alertsOf('film-blasts', { labs: [blood({ wbc: 2.4, anc: 0.9, alc: 1.1 })] })).toBeUndefined();
  });
  test('to suppose a yes changes nothing in the chart', () => {
    const bench = benchOf(SEVERE);
    if (!bench) throw new Error('no bench');
    const before = bench.chart.recorded.get('find.bleeding');
    openQuestions(bench, [], [], {});
    expect(bench.chart.recorded.get('find.bleeding')).toBe(before);
  });
});
