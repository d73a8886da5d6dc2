import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { CodeSetId, ComputedFact } from '../../src/knowledge/rule.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { judge } from '../../src/reasoning/judge.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import type { Problem } from '../../src/record/problem.ts';
import { aPatient, drug, type Moment, NOW, problem, procedure, report, result, type Story } from '../a-patient.ts';

function judged(fact: ComputedFact, story: Story) {
  const bench = benchBehind(assess(aPatient(story), NOW));
  if (!bench) throw new Error('no bench');
  return judge({ computed: fact }, bench, { kind: 'rule' });
}
const verdict = (fact: ComputedFact, story: Story) => judged(fact, story).verdict;

type Points = readonly (readonly [day: Moment, value: number])[];
const series = (set: CodeSetId, points: Points): readonly LabResult[] =>
  points.map(([day, value]) => result(set, value, { day }));
const anc = (...points: Points): Story => ({ labs: series('lab.anc', points) });
const wbc = (...points: Points): Story => ({ labs: series('lab.wbc', points) });

describe('how long the count has been low', () => {
  test.each<[string, Points, readonly string[]]>([
    ['one count', [[0, 1.2]], ['unmet', 'unmet', 'unmet']],
    [
      'two counts of a week',
      [
        [-7, 1.2],
        [0, 1.2],
      ],
      ['met', 'unmet', 'unmet'],
    ],
    [
      'two counts of forty days',
      [
        [-40, 1.2],
        [0, 1.2],
      ],
      ['met', 'met', 'unmet'],
    ],
    [
      'counts of a hundred days',
      [
        [-100, 1.2],
        [-50, 1.2],
        [0, 1.2],
      ],
      ['met', 'met', 'met'],
    ],
    [
      'a count of some day in May',
      [
        ['2026-05', 1.2],
        [0, 1.2],
      ],
      ['met', 'unknown', 'unknown'],
    ],
    ['normal counts', [[0, 4]], ['unmet', 'unmet', 'unmet']],
  ])('%s: confirmed, persistent, chronic', (_, points, expected) =>
    expect((['confirmed', 'course-persistent', 'course-chronic'] as const).map((fact) => verdict(fact, anc(...points)))).toEqual(
      expected,
    ),
  );

  test('a recorded cytopenia counts with its row and where it was read', () => {
    const recorded = problem('Neutropenia', { onset: -400 });
    const found = judged('course-chronic', { ...anc([0, 1.2]), problems: [recorded] });
    expect(found.verdict).toBe('met');
    expect(found.facts).toContainEqual({ ref: recorded.ref, words: 'recorded cytopenia' });
    expect(found.notes).toEqual(['from the problem list']);
  });
});

describe('a recent fall', () => {
  test.each<[string, Points, string]>([
    [
      'normal 89 days before the low count',
      [
        [-100, 4],
        [-89, 1.2],
        [0, 1.2],
      ],
      'met',
    ],
    [
      'low for 90 days',
      [
        [-100, 4],
        [-90, 1.2],
        [0, 1.2],
      ],
      'unmet',
    ],
    [
      'never normal',
      [
        [-20, 1.2],
        [0, 1.2],
      ],
      'unknown',
    ],
    ['never low', [[0, 4]], 'unknown'],
  ])('%s', (_, points, answer) => expect(verdict('recent-fall', anc(...points))).toBe(answer));
});

describe('neutrophils low for three months', () => {
  test.each<[string, Points, string]>([
    [
      'low for 120 days',
      [
        [-120, 1],
        [0, 1],
      ],
      'met',
    ],
    [
      'low for 60 days',
      [
        [-60, 1],
        [0, 1],
      ],
      'unmet',
    ],
    [
      'normal in between',
      [
        [-120, 1],
        [-60, 4],
        [0, 1],
      ],
      'unmet',
    ],
    [
      'normal now',
      [
        [-220, 1],
        [-100, 1],
        [0, 4],
      ],
      'unmet',
    ],
    ['one count', [[0, 1]], 'unmet'],
  ])('%s', (_, points, answer) => expect(verdict('anc-chronic', anc(...points))).toBe(answer));

  test.each<[string, readonly Problem[], Points, string]>([
    ['recorded last year', [problem('Neutropenia', { onset: -400 })], [[0, 1]], 'met'],
    ['entered last year', [problem('Neutropenia', { recorded: -400 })], [[0, 1]], 'met'],
    ['recorded last month', [problem('Neutropenia', { onset: -30 })], [[0, 1]], 'unmet'],
    ['recorded without a date', [problem('Neutropenia')], [[0, 1]], 'unmet'],
    [
      'recorded last year, normal since',
      [problem('Neutropenia', { onset: -400 })],
      [
        [-200, 4],
        [0, 1],
      ],
      'unmet',
    ],
    [
      'recorded last year, normal before',
      [problem('Neutropenia', { onset: -400 })],
      [
        [-500, 4],
        [0, 1],
      ],
      'met',
    ],
    ['recorded last year, normal now', [problem('Neutropenia', { onset: -400 })], [[0, 4]], 'unmet'],
  ])('%s', (_, problems, points, answer) => expect(verdict('anc-chronic', { ...anc(...points), problems })).toBe(answer));

  test('without a neutrophil count it is unknown', () => expect(verdict('anc-chronic', wbc([0, 2]))).toBe('unknown'));
});

test.each<[string, Points, string]>([
  [
    'troughs 21 days apart with recovery',
    [
      [-30, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'met',
  ],
  [
    '14 days apart',
    [
      [-23, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'met',
  ],
  [
    '13 days apart',
    [
      [-22, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'unmet',
  ],
  [
    '36 days apart',
    [
      [-45, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'met',
  ],
  [
    '37 days apart',
    [
      [-46, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'unmet',
  ],
  [
    'a recovery to 1.0',
    [
      [-30, 0.2],
      [-20, 1],
      [-9, 0.2],
    ],
    'met',
  ],
  [
    'a recovery to 0.99',
    [
      [-30, 0.2],
      [-20, 0.99],
      [-9, 0.2],
    ],
    'unmet',
  ],
  [
    'a trough of 0.49',
    [
      [-30, 0.49],
      [-20, 2],
      [-9, 0.49],
    ],
    'met',
  ],
  [
    'a trough of 0.5',
    [
      [-30, 0.5],
      [-20, 2],
      [-9, 0.2],
    ],
    'unmet',
  ],
  [
    'the recovery only before',
    [
      [-40, 2],
      [-30, 0.2],
      [-9, 0.2],
    ],
    'unmet',
  ],
  [
    'the recovery only after',
    [
      [-30, 0.2],
      [-9, 0.2],
      [-2, 2],
    ],
    'unmet',
  ],
  [
    'the third trough fits the first two no more',
    [
      [-80, 0.2],
      [-30, 0.2],
      [-20, 2],
      [-9, 0.2],
    ],
    'met',
  ],
  [
    'two counts',
    [
      [-30, 0.2],
      [-9, 0.2],
    ],
    'unknown',
  ],
])('neutropenia in cycles, %s', (_, points, answer) => expect(verdict('cycling', anc(...points))).toBe(answer));

test.each<[string, Story, string]>([
  ['between two normal ones of 72 hours', anc([-6, 4], [-5, 1], [-3, 4], [0, 1]), 'met'],
  ['between two normal ones of four days', anc([-7, 4], [-5, 1], [-3, 4], [0, 1]), 'unmet'],
  ['of white cells', wbc([-6, 6], [-5, 3], [-3, 6], [0, 3]), 'met'],
  ['after a low one', anc([-6, 1], [-5, 1], [-3, 4], [0, 1]), 'unmet'],
  ['before a low one', anc([-6, 4], [-5, 1], [-3, 1], [0, 1]), 'unmet'],
  ['without one after it', anc([-2, 4], [0, 1]), 'unmet'],
  ['that is normal as well', anc([-6, 4], [-5, 4], [-3, 4], [0, 1]), 'unmet'],
])('a single low count %s', (_, story, answer) => expect(verdict('discordant-single', story)).toBe(answer));

describe('against the interval of the laboratory', () => {
  const range = (low?: number, high?: number) => ({
    range: { text: '', ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
  });
  test.each<[number, ReturnType<typeof range> | undefined, string]>([
    [3.5, range(3.5), 'met'],
    [3.4, range(3.5), 'unmet'],
    [3.4, range(undefined, 9), 'unknown'],
    [3.4, undefined, 'unknown'],
  ])('a white count of %s with %j is inside: %s', (value, details, answer) =>
    expect(verdict('inside-laboratory-interval', { labs: [result('lab.wbc', value, details)] })).toBe(answer),
  );
  test.each<[number, ReturnType<typeof range> | undefined, string]>([
    [4.1, range(1, 4), 'met'],
    [4, range(1, 4), 'unmet'],
    [4.1, range(1), 'unknown'],
    [4.1, undefined, 'unknown'],
  ])('lymphocytes of %s with %j are high: %s', (value, details, answer) =>
    expect(verdict('alc-high', { labs: [result('lab.anc', 0.5), result('lab.alc', value, details)] })).toBe(answer),
  );
});

describe('medicines before the fall', () => {
  const fall = (drugs: Story['drugs'], more: Story = {}): Story => ({ ...anc([-60, 4], [-9, 0.2]), drugs: drugs ?? [], ...more });
  const thiamazole = drug('Thiamazole', { from: -50 });
  const other = drug('Levothyroxine', { from: -50 });
  test.each<[string, Story, string]>([
    ['thiamazole at the usual time', fall([thiamazole]), 'met'],
    ['weak evidence', fall([drug('Paracetamol', { from: -50 })]), 'unmet'],
    ['too early', fall([drug('Sulfasalazine', { from: -15 })]), 'unmet'],
    ['too late', fall([drug('Thiamazole', { from: -150, to: -100 })]), 'unmet'],
    ['a medicine that lowers no count', fall([drug('Levothyroxine', { from: -50 })]), 'unmet'],
    ['an empty list, which proves nothing', fall([]), 'unknown'],
    ['a list that was not read', fall([thiamazole], { unread: ['drugs'] }), 'met'],
  ])('a suspect, %s', (_, story, answer) => expect(verdict('drug-before-fall', story)).toBe(answer));

  test('the suspect is named with its row and its start', () =>
    expect(judged('drug-before-fall', fall([thiamazole])).facts).toEqual([
      { ref: thiamazole.ref, words: 'thiamazole', time: '2026-04-26' },
    ]));

  test.each<[string, Story, string]>([
    [
      'recovered after the stop',
      { ...anc([-60, 4], [-20, 0.2], [-9, 3]), drugs: [drug('Thiamazole', { from: -61, to: -20 })] },
      'met',
    ],
    ['still taken', fall([thiamazole]), 'unmet'],
    ['a list that was not read', fall([], { unread: ['drugs'] }), 'unknown'],
  ])('a recovery after the stop, %s', (_, story, answer) => expect(verdict('dechallenge-positive', story)).toBe(answer));

  test.each<[string, Points, Story['drugs'], string]>([
    [
      'before the first dose',
      [
        [-60, 1],
        [0, 1],
      ],
      [drug('Thiamazole', { from: -50 })],
      'met',
    ],
    [
      'on the day of the first dose',
      [
        [-50, 1],
        [0, 1],
      ],
      [drug('Thiamazole', { from: -50 })],
      'unmet',
    ],
    [
      'only after it',
      [
        [-60, 4],
        [0, 1],
      ],
      [drug('Thiamazole', { from: -50 })],
      'unmet',
    ],
    [
      'before the second of two medicines',
      [
        [-60, 4],
        [-40, 1],
        [0, 1],
      ],
      [drug('Thiamazole', { from: -50 }), drug('Clozapine', { from: -30 })],
      'unmet',
    ],
    [
      'where no start is known',
      [
        [-60, 1],
        [0, 1],
      ],
      [drug('Thiamazole')],
      'unknown',
    ],
    [
      'without medicines',
      [
        [-60, 1],
        [0, 1],
      ],
      [],
      'unknown',
    ],
  ])('low %s', (_, points, drugs, answer) =>
    expect(verdict('low-before-drug', { ...anc(...points), drugs: drugs ?? [] })).toBe(answer),
  );

  test.each<[string, Story, string]>([
    ['taken for years', fall([drug('Clozapine', { from: -2000 })]), 'met'],
    ['stopped within its reach', fall([drug('Thiamazole', { from: -90, to: -39 })]), 'met'],
    ['stopped before it', fall([drug('Thiamazole', { from: -90, to: -41 })]), 'unmet'],
    ['begun after the fall', fall([drug('Thiamazole', { from: -2 })]), 'unmet'],
    ['weak evidence', fall([drug('Paracetamol', { from: -50 })]), 'unmet'],
    ['a medicine that only raises counts', fall([drug('Filgrastim', { from: -50 })]), 'unmet'],
    ['another line', fall([drug('Fingolimod', { from: -50 })]), 'unmet'],
    ['an unknown medicine', fall([drug('Levothyroxine', { from: -50 })]), 'unmet'],
    [
      'no recovery after the stop',
      { ...anc([-60, 4], [-40, 0.2], [-9, 0.2]), drugs: [drug('Valproate', { from: -80, to: -40 })] },
      'unmet',
    ],
    ['a list that was not read', fall([], { unread: ['drugs'] }), 'unknown'],
  ])('a medicine that lowers the line, %s', (_, story, answer) => expect(verdict('lowering-drug-taken', story)).toBe(answer));

  test.each<[string, Story, string]>([
    ['after docetaxel', fall([drug('Docetaxel', { from: -18, to: -18 })]), 'met'],
    ['after chemotherapy among the procedures', fall([], { procedures: [procedure('Chemotherapy', -18)] }), 'met'],
    ['after chemotherapy of long ago', fall([other], { procedures: [procedure('Chemotherapy', -90)] }), 'unmet'],
    [
      'where the count was low for months before',
      { ...anc([-200, 0.9], [-100, 0.9], [-9, 0.2]), drugs: [other], procedures: [procedure('Chemotherapy', -18)] },
      'unmet',
    ],
    ['without treatment', fall([other]), 'unmet'],
    ['of an empty list, which proves nothing', fall([]), 'unknown'],
    ['a list that was not read', fall([], { unread: ['drugs'] }), 'unknown'],
  ])('a nadir is expected %s', (_, story, answer) => expect(verdict('expected-nadir', story)).toBe(answer));
});

test.each<[string, Story, string]>([
  ['two counts a month apart', anc([-30, 1.2], [0, 1.2]), 'met'],
  ['two counts of 29 days', anc([-29, 1.2], [0, 1.2]), 'unmet'],
  ['the edges of the band', anc([-60, 2], [-40, 0.8], [0, 0.8]), 'met'],
  ['one below it', anc([-60, 1.2], [-40, 0.79], [0, 1.2]), 'unmet'],
  ['one above it', anc([-60, 1.2], [-40, 2.1], [0, 1.2]), 'unmet'],
  ['one above it two years ago', anc([-700, 4], [-60, 1.2], [0, 1.2]), 'met'],
  ['normal now', anc([-60, 1.2], [0, 1.9]), 'unknown'],
  [
    'low platelets beside it',
    {
      labs: [
        ...series('lab.anc', [
          [-60, 1.2],
          [0, 1.2],
        ]),
        result('lab.plt', 80),
      ],
    },
    'unmet',
  ],
  [
    'low haemoglobin beside it',
    {
      labs: [
        ...series('lab.anc', [
          [-60, 1.2],
          [0, 1.2],
        ]),
        result('lab.hgb', 80),
      ],
    },
    'unmet',
  ],
  ['a large spleen', { ...anc([-60, 1.2], [0, 1.2]), problems: [problem('Splenomegaly', { onset: -90 })] }, 'unmet'],
  ['lupus', { ...anc([-60, 1.2], [0, 1.2]), problems: [problem('Systemic lupus erythematosus', { onset: -90 })] }, 'unmet'],
  ['a problem list that was not read', { ...anc([-60, 1.2], [0, 1.2]), unread: ['problems'] }, 'unknown'],
  ['a list of medicines that was not read', { ...anc([-60, 1.2], [0, 1.2]), unread: ['drugs'] }, 'unknown'],
  ['an empty list of medicines', { ...anc([-60, 1.2], [0, 1.2]), drugs: [] }, 'met'],
  ['a count below the band and a list that was not read', { ...anc([-60, 0.7], [0, 1.2]), unread: ['problems'] }, 'unmet'],
  ['no count', wbc([0, 3]), 'unknown'],
])('mild neutropenia is stable with %s', (_, story, answer) => expect(verdict('stable-mild-neutropenia', story)).toBe(answer));

describe('known and stable', () => {
  const cirrhosis = (dates: Parameters<typeof problem>[1]) => [problem('Cirrhosis of the liver', dates)];
  const known = cirrhosis({ onset: -400 });
  test.each<[string, Points, readonly Problem[], string]>([
    [
      'as low half a year ago',
      [
        [-180, 1],
        [0, 1],
      ],
      known,
      'met',
    ],
    [
      'as low seven days ago',
      [
        [-7, 1],
        [0, 1],
      ],
      known,
      'met',
    ],
    [
      'as low only six days ago',
      [
        [-6, 1],
        [0, 1],
      ],
      known,
      'unmet',
    ],
    [
      'as low a year ago',
      [
        [-365, 1],
        [0, 1],
      ],
      known,
      'met',
    ],
    [
      'as low only 366 days ago',
      [
        [-366, 1],
        [0, 1],
      ],
      known,
      'unmet',
    ],
    [
      'lower by a fifth',
      [
        [-180, 1],
        [0, 0.8],
      ],
      known,
      'met',
    ],
    [
      'lower by more',
      [
        [-180, 1],
        [0, 0.79],
      ],
      known,
      'unmet',
    ],
    [
      'normal half a year ago',
      [
        [-180, 4],
        [0, 1],
      ],
      known,
      'unmet',
    ],
    [
      'entered a year ago',
      [
        [-180, 1],
        [0, 1],
      ],
      cirrhosis({ recorded: -400 }),
      'met',
    ],
    [
      'recorded 30 days ago',
      [
        [-180, 1],
        [0, 1],
      ],
      cirrhosis({ onset: '2026-05-16T08:00:00Z' }),
      'met',
    ],
    [
      'recorded 29 days ago',
      [
        [-180, 1],
        [0, 1],
      ],
      cirrhosis({ onset: -29 }),
      'unmet',
    ],
    [
      'recorded without a date',
      [
        [-180, 1],
        [0, 1],
      ],
      cirrhosis({}),
      'unmet',
    ],
    [
      'without a disease',
      [
        [-180, 1],
        [0, 1],
      ],
      [],
      'unmet',
    ],
    [
      'another disease',
      [
        [-180, 1],
        [0, 1],
      ],
      [problem('Asthma', { onset: -400 })],
      'unmet',
    ],
  ])('neutropenia of cirrhosis, %s', (_, points, problems, answer) =>
    expect(verdict('known-stable', { ...anc(...points), problems })).toBe(answer),
  );

  test('a line that is newly low is news', () => {
    const platelets = (...points: Points): Story => ({
      labs: [
        ...series('lab.anc', [
          [-180, 1],
          [0, 1],
        ]),
        ...series('lab.plt', points),
      ],
      problems: known,
    });
    expect(verdict('known-stable', platelets([-180, 80], [0, 80]))).toBe('met');
    expect(verdict('known-stable', platelets([-180, 200], [0, 80]))).toBe('unmet');
    expect(verdict('known-stable', platelets([0, 80]))).toBe('unmet');
  });

  test('the disease and the earlier counts are named', () => {
    const story = { ...anc([-180, 1], [0, 1]), problems: known };
    expect(judged('known-stable', story).facts.map(({ ref }) => ref)).toEqual([
      known[0]?.ref,
      story.labs?.[0] && 'ref' in story.labs[0] ? story.labs[0].ref : '',
    ]);
  });

  test('without a low count it is unknown', () =>
    expect(verdict('known-stable', { ...anc([0, 4]), problems: known })).toBe('unknown'));
});

test.each<[string, readonly Problem[], string]>([
  ['for 14 days', [problem('Fever', { onset: '2026-06-01T08:00:00Z' })], 'met'],
  ['for 13 days', [problem('Fever', { onset: '2026-06-02T08:00:00Z' })], 'unmet'],
  ['of unknown onset', [problem('Fever')], 'unmet'],
  ['described as recurrent', [problem('Recurrent fever')], 'met'],
  ['described as of weeks', [problem('Fever, weeks of it')], 'met'],
  ['in Chinese words', [problem('反复发热')], 'met'],
  ['none', [], 'unmet'],
])('prolonged fever %s', (_, problems, answer) => {
  const today = result('lab.anc', 1, { day: '2026-06-15T08:00:00Z' });
  expect(verdict('prolonged-fever', { labs: [today], problems })).toBe(answer);
});
test('a fever that nobody could look up is unknown, not absent', () =>
  expect(verdict('prolonged-fever', { labs: [result('lab.anc', 1)], unread: ['problems'] })).toBe('unknown'));
test.each([
  [-30, 'met'],
  [-31, 'unmet'],
])('prolonged fever in a letter of day %i: %s', (day, answer) =>
  expect(verdict('prolonged-fever', { labs: [result('lab.anc', 1)], reports: [report('Letter', 'Prolonged fever.', day)] })).toBe(
    answer,
  ),
);

describe('two readings of 38', () => {
  const readings = (...points: Points): Story => ({ labs: [result('lab.anc', 1)], vitals: series('vital.temp', points) });
  const [first, hour, day] = ['2026-06-14T10:00:00Z', '2026-06-14T11:00:00Z', '2026-06-15T10:00:00Z'];
  test.each<[string, Story, string]>([
    ['an hour apart', readings([first, 38], [hour, 38]), 'met'],
    ['59 minutes apart', readings([first, 38], ['2026-06-14T10:59:00Z', 38]), 'unmet'],
    ['a day apart', readings([first, 38], [day, 38]), 'met'],
    ['more than a day apart', readings([first, 38], ['2026-06-15T10:01:00Z', 38]), 'unmet'],
    ['one of 37.9', readings([first, 38], [hour, 37.9]), 'unmet'],
    ['of three days ago', readings(['2026-06-12T10:00:00Z', 38], ['2026-06-12T12:00:00Z', 38]), 'unmet'],
    ['of exactly two days ago', readings(['2026-06-13T12:00:00Z', 38], ['2026-06-13T14:00:00Z', 38]), 'met'],
    ['one', readings([first, 39]), 'unmet'],
    ['none', readings(), 'unknown'],
  ])('%s', (_, story, answer) => expect(verdict('two-temperatures-38', story)).toBe(answer));

  test('both are named', () =>
    expect(judged('two-temperatures-38', readings([first, 38], [hour, 38.2])).facts.map(({ time }) => time)).toEqual([
      first,
      hour,
    ]));
});

test.each<[string, Points, string]>([
  [
    'a week apart',
    [
      [-7, 0.4],
      [0, 0.4],
    ],
    'met',
  ],
  [
    'six days apart',
    [
      [-6, 0.4],
      [0, 0.4],
    ],
    'unmet',
  ],
  [
    'of 0.5',
    [
      [-7, 0.5],
      [0, 0.4],
    ],
    'unmet',
  ],
  [
    'the last 13 days ago',
    [
      [-30, 0.4],
      [-13, 0.4],
    ],
    'met',
  ],
  [
    'the last 15 days ago',
    [
      [-30, 0.4],
      [-15, 0.4],
    ],
    'unmet',
  ],
  ['one', [[0, 0.4]], 'unmet'],
  ['normal lymphocytes', [[0, 2]], 'unmet'],
  ['not counted', [], 'unknown'],
])('lymphocytes below 0.5 twice, %s', (_, points, answer) =>
  expect(verdict('alc-below-0.5-twice', { labs: [result('lab.anc', 1), ...series('lab.alc', points)] })).toBe(answer),
);

test.each<[string, Points, string]>([
  [
    'for three months',
    [
      [-100, 0.7],
      [0, 0.7],
    ],
    'met',
  ],
  [
    'for a week',
    [
      [-7, 0.7],
      [0, 0.7],
    ],
    'unmet',
  ],
  ['once', [[0, 0.7]], 'unmet'],
])('lymphocytes low %s', (_, points, answer) =>
  expect(verdict('alc-persistent', { labs: [...series('lab.anc', [[0, 4]]), ...series('lab.alc', points)] })).toBe(answer),
);

describe('what an answer rests on is named', () => {
  const times = (fact: ComputedFact, story: Story) => judged(fact, story).facts.map(({ time }) => time?.slice(0, 10));
  const [may, june] = ['2026-05-16', '2026-06-15'];
  test.each<[ComputedFact, Story, readonly string[]]>([
    ['confirmed', anc([-30, 1.2], [0, 1.1]), [may, june]],
    ['course-chronic', anc([-30, 1.2], [0, 1.1]), [may, june]],
    ['recent-fall', anc([-30, 4], [0, 1.1]), [may, june]],
    ['recent-fall', anc([-400, 4], [-100, 1.2], [0, 1.1]), ['2026-03-07']],
    ['anc-chronic', anc([-365, 1.2], [-100, 1], [0, 1.1]), ['2025-06-15', june]],
    ['anc-chronic', anc([-30, 1.2], [0, 1.1]), [june]],
    ['discordant-single', anc([-6, 4], [-5, 1], [-4, 4], [0, 1]), ['2026-06-09', '2026-06-10', '2026-06-11']],
    ['low-before-drug', { ...anc([-100, 1.2], [0, 1]), drugs: [drug('Thiamazole', { from: -30 })] }, ['2026-03-07']],
    ['stable-mild-neutropenia', anc([-60, 1.2], [-30, 1.3], [0, 1.2]), ['2026-04-16', june]],
    [
      'alc-below-0.5-twice',
      {
        labs: [
          result('lab.anc', 1),
          ...series('lab.alc', [
            [-30, 0.4],
            [0, 0.4],
          ]),
        ],
      },
      [may, june],
    ],
    ['alc-high', { labs: [result('lab.anc', 0.5), result('lab.alc', 5, { range: { text: '', high: 4 } })] }, [june]],
    ['inside-laboratory-interval', { labs: [result('lab.wbc', 3.6, { range: { text: '', low: 3.5 } })] }, [june]],
  ])('%s', (fact, story, expected) => expect(times(fact, story)).toEqual(expected));

  test('readings of a temperature with what they said', () =>
    expect(
      judged('two-temperatures-38', {
        labs: [result('lab.anc', 1)],
        vitals: series('vital.temp', [
          ['2026-06-14T10:00:00Z', 38],
          ['2026-06-14T11:00:00Z', 38.5],
        ]),
      }).facts.map(({ words }) => words),
    ).toEqual(['Body temperature 38 Cel', 'Body temperature 38.5 Cel']));
  test('a fever by its row, chemotherapy by its procedure', () => {
    const fever = problem('Recurrent fever', { onset: -1 });
    expect(judged('prolonged-fever', { ...anc([0, 1]), problems: [fever] }).facts).toEqual([
      { ref: fever.ref, words: 'Recurrent fever' },
    ]);
    const chemo = procedure('Chemotherapy', -10);
    expect(judged('expected-nadir', { ...anc([-40, 4], [0, 0.4]), procedures: [chemo] }).facts).toEqual([
      { ref: chemo.ref, words: 'Chemotherapy' },
    ]);
  });
});

test.each([
  ['two weeks of fever', 'met'],
  ['three weeks of fever', 'met'],
  ['a week of fever', 'met'],
  ['a month of fever', 'met'],
  ['several months of fever', 'met'],
  ['relapsing fever of unknown origin', 'met'],
  ['fever since yesterday', 'unmet'],
])('"%s" on the problem list is prolonged: %s', (text, answer) => {
  const today = result('lab.anc', 1, { day: '2026-06-15T08:00:00Z' });
  expect(verdict('prolonged-fever', { labs: [today], problems: [problem(text, { onset: -1 })] })).toBe(answer);
});

describe('a run of low counts', () => {
  test('is not cut by a count that leaves open whether it is low', () =>
    expect(
      verdict('anc-chronic', {
        labs: [...series('lab.anc', [[-100, 1]]), result('lab.anc', '<4', { day: -50 }), ...series('lab.anc', [[0, 1]])],
      }),
    ).toBe('met'));
  test('is cut by a normal one', () => expect(verdict('anc-chronic', anc([-100, 1], [-50, 4], [0, 1]))).toBe('unmet'));
  test('of exactly ninety days is chronic, and of lymphocytes of exactly 28 days persistent', () => {
    const at = (day: string, value: number) => result('lab.anc', value, { day });
    const run = (first: string) => verdict('anc-chronic', { labs: [at(first, 1), at('2026-06-15T08:00:00Z', 1)] });
    expect([run('2026-03-17T08:00:00Z'), run('2026-03-17T09:00:00Z')]).toEqual(['met', 'unmet']);
    const alc = (first: string) =>
      verdict('alc-persistent', {
        labs: [
          result('lab.anc', 4, { day: '2026-06-15T08:00:00Z' }),
          result('lab.alc', 0.7, { day: first }),
          result('lab.alc', 0.7, { day: '2026-06-15T08:00:00Z' }),
        ],
      });
    expect([alc('2026-05-18T08:00:00Z'), alc('2026-05-18T09:00:00Z')]).toEqual(['met', 'unmet']);
  });
});

test('a count dated by year alone leaves open how long the count has been low', () =>
  expect(verdict('course-chronic', anc(['2026', 1.2], [0, 1.2]))).toBe('unknown'));

test('a medicine that lowers this line stays one when another line is low as well, and when others are taken beside it', () => {
  const taking = (...names: readonly string[]): Story => ({
    labs: [
      ...series('lab.anc', [
        [-60, 4],
        [-2, 0.6],
      ]),
    ],
    drugs: names.map((name) => drug(name, { from: -900 })),
  });
  expect(verdict('lowering-drug-taken', taking('Clozapine'))).toBe('met');
  expect(verdict('lowering-drug-taken', taking('Clozapine', 'Levothyroxine'))).toBe('met');
  expect(verdict('lowering-drug-taken', taking('Levothyroxine'))).toBe('unmet');
});
