import { describe, expect, test } from 'vitest';
import { causes } from '../../src/knowledge/causes/index.ts';
import type { CauseRule } from '../../src/knowledge/rule.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import type { Answer, DrugSuspect, JudgedCause } from '../../src/reasoning/assessment.ts';
import { claims, expectedNadir, mainCauseOf, type SuspectInput, withOtherCauses } from '../../src/reasoning/drug-causality.ts';
import { explainsLines } from '../../src/reasoning/drug-lines.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import type { Allergy } from '../../src/record/problem.ts';
import { dated, drug, findingOf, firstSuspectOf, row, type Series, suspectsOf } from './a-fall.ts';

const NEUTROPENIA: Series = { wbc: [[0, 1.2]], anc: [[0, 0.1]] };
const ISOLATED: Series = { ...NEUTROPENIA, hgb: [[0, 140]], plt: [[0, 250]] };
const ruleList: readonly CauseRule[] = Object.values(causes);

const allSuspects = (rows: readonly DrugRow[], series: Series = NEUTROPENIA, rest: Partial<SuspectInput> = {}) =>
  suspectsOf(rows, series, rest);
const suspect = (rows: readonly DrugRow[], series: Series = NEUTROPENIA, rest: Partial<SuspectInput> = {}): DrugSuspect =>
  firstSuspectOf(rows, series, rest);

const FOR_ILLNESS = 'begun within days of the first low count, as a treatment of the present illness would be';

const points = (judged: DrugSuspect, words: RegExp): number | undefined =>
  judged.reasons.find((reason) => words.test(reason.words))?.points;
const answer = (judged: DrugSuspect, item: number) => judged.naranjo.items.find((each) => each.item === item)?.answer;

const cycle = (from: number): DrugRow => row('Docetaxel', { from, to: from });
const paracetamol = (from: number): DrugSuspect => suspect([row('Paracetamol', { from })]);

const allergy = (text: string, reaction: string): Allergy => ({
  ref: 'AllergyIntolerance/1',
  text,
  codes: [],
  reactions: [reaction],
  active: 'yes',
  noKnown: false,
});

const plain = (rest: Partial<SuspectInput> = {}) =>
  suspect(
    [row('Thiamazole', { from: -41, to: 0 })],
    {
      anc: [
        [-60, 4],
        [0, 0.1],
        [9, 3],
      ],
    },
    rest,
  );

/** A candidate cause with a fact of its own behind it. */
const CANDIDATE: JudgedCause = {
  id: '',
  name: '',
  category: 'infection',
  mechanism: 'mixed',
  standing: 'candidate',
  reason: '',
  mustNotMiss: false,
  urgency: 'soon',
  points: 4,
  wording: 'possible',
  adjustments: [],
  hardAnchor: true,
  supported: true,
  opposed: false,
  evidence: [],
  recorded: [],
  folded: false,
  drugs: [],
  settledBy: [],
  cites: [],
};

const asked = (judged: DrugSuspect) => judged.naranjo.items.filter((item) => item.asks).map((item) => item.item);

const said = (item: number, says: Answer['says'], drugId = 'methimazole') => ({
  answers: { [`naranjo-${item}-${drugId}`]: { says, at: '20:06' } },
});

const nadir = (rows: readonly DrugRow[], series: Series = NEUTROPENIA) =>
  expectedNadir(
    recogniseDrugs(rows).exposures.map((exposure) => {
      const cause = exposure.drug === undefined ? undefined : mainCauseOf(drug(exposure.drug), ruleList);
      return { ...exposure, ...(cause !== undefined && { mainCause: cause }) };
    }),
    findingOf(series),
  );

/** Thiamazole for 41 days, after a normal count of that day. */
const afterNormalCount = (lastNormal: number): DrugSuspect => {
  const finding = findingOf({
    anc: [
      [lastNormal, 4],
      [0, 0.4],
    ],
  });
  const normal = finding.series.anc[0];
  const rows = [row('Thiamazole', { from: -41 })];
  return suspect(rows, {}, { finding: { ...finding, ...(normal && { lastNormal: normal }) } });
};

describe('time from the first dose to the fall', () => {
  test('agranulocytosis 41 days after thiamazole is at the usual time', () => {
    const judged = suspect([row('Thiamazole 20 mg', { from: -41 })]);
    expect(judged).toMatchObject({
      id: 'methimazole',
      shown: true,
      active: true,
      window: 'inside-typical',
      latencyDays: { least: 41, most: 41 },
    });
    expect(judged.naranjo).toMatchObject({ score: 2, category: 'possible' });
  });

  // thiamazole: usual 20 to 98 days, no first and no last day known
  test.each([
    [1, 'inside-possible'],
    [19, 'inside-possible'],
    [20, 'inside-typical'],
    [98, 'inside-typical'],
    [99, 'inside-possible'],
    [2000, 'inside-possible'],
  ])('thiamazole, %i days: %s', (days, window) => {
    expect(suspect([row('Thiamazole', { from: -days })]).window).toBe(window);
  });

  // sulfasalazine: reported from day 14, usual 21 to 84, latest day 730
  test.each([
    [13, 'too-early'],
    [14, 'inside-possible'],
    [20, 'inside-possible'],
    [21, 'inside-typical'],
    [84, 'inside-typical'],
    [85, 'inside-possible'],
    [730, 'inside-possible'],
    [731, 'too-late'],
  ])('sulfasalazine, %i days: %s', (days, window) => {
    expect(suspect([row('Sulfasalazine', { from: -days })]).window).toBe(window);
  });

  test.each([
    [30, 'inside-typical', true],
    [31, 'too-late', false],
  ])('thiamazole stopped %i days before the fall: %s', (days, window, shown) => {
    const judged = suspect([row('Thiamazole', { from: -90, to: -days })]);
    expect(judged).toMatchObject({ window, shown });
    expect(judged.hiddenBecause ?? '').toMatch(shown ? /^$/ : /stopped .* more than 30 days before the fall/);
  });

  test('a drug without known onset times has an unknown window, not a guess', () => {
    const blank = suspectDrugs.find(
      (each) =>
        each.onsetBasis === 'blank' &&
        each.direction === 'lowers' &&
        each.evidence === 'definite' &&
        each.lineages.includes('neutrophils'),
    );
    expect(blank).toBeDefined();
    expect(suspect([row(blank?.name ?? '', { from: -30 })]).window).toBe('unknown');
  });

  test('a start known only by its month leaves the window open at its edge and closed in the middle', () => {
    // 15 June is 15 to 45 days after May, 46 to 75 after April
    expect(suspect([row('Clozapine', { from: '2026-04' })])).toMatchObject({
      latencyDays: { least: 46, most: 75 },
      window: 'inside-typical',
    });
    expect(suspect([row('Thiamazole', { from: '2026-05' })]).window).toBe('inside-possible');
    expect(suspect([row('Cefepime', { from: '2026-06' })])).toMatchObject({ window: 'unknown', shown: true });
  });

  test('an unknown start leaves the window unknown and the medicine a suspect', () => {
    const judged = suspect([row('Zinc supplement')]);
    expect(judged).toMatchObject({ id: 'zinc', window: 'unknown', shown: true, active: true });
    expect(judged).not.toHaveProperty('latencyDays');
    expect(points(judged, /start of the course is not recorded/)).toBe(0);
  });

  test('an order that finished years ago without an end date is too old to blame', () => {
    expect(suspect([row('Amoxicillin', { from: -1500, ongoing: 'no' })])).toMatchObject({ window: 'too-late', shown: false });
  });

  test('a restart after a break makes days enough, where a first course would be too early', () => {
    expect(suspect([row('Ceftriaxone', { from: -5 })]).window).toBe('too-early');
    const again = suspect([row('Ceftriaxone', { from: -60, to: -40 }), row('Ceftriaxone', { from: -5 })]);
    expect(again).toMatchObject({ window: 'inside-possible', latencyDays: { most: 5 }, shown: true });
    expect(again.courses).toHaveLength(2);
  });

  test('a dose rise starts the clock again', () => {
    const rows = [row('Sulfasalazine 1 g', { from: -900, to: -40 }), row('Sulfasalazine (dose doubled)', { from: -40 })];
    expect(suspect(rows)).toMatchObject({ window: 'inside-typical', latencyDays: { most: 40 } });
  });

  test('a medicine begun after the first low count is no suspect', () => {
    const judged = suspect([row('Thiamazole', { from: 1 })]);
    expect(judged).toMatchObject({ shown: false, hiddenBecause: 'started after the count had fallen' });
    expect(answer(judged, 2)).toBe('no');
  });

  test('where the last normal count is older than the first dose, the fall may be older too, and this is said', () => {
    expect(points(afterNormalCount(-300), /the fall may be the older/)).toBe(0);
    expect(points(afterNormalCount(-41), /the fall may be the older/)).toBeUndefined();
    expect(points(afterNormalCount(-10), /the fall may be the older/)).toBeUndefined();
  });

  test('chemotherapy is counted from its last cycle', () => {
    expect(suspect([cycle(-49), cycle(-28), cycle(-7)])).toMatchObject({ window: 'inside-typical', latencyDays: { most: 7 } });
  });

  test('rituximab is counted from the last infusion', () => {
    expect(suspect([row('Rituximab', { from: -182, to: -168 })])).toMatchObject({
      window: 'inside-typical',
      latencyDays: { most: 168 },
    });
    expect(suspect([row('Rituximab', { from: -380, to: -366 })]).window).toBe('too-late');
  });

  test('an oral cytotoxic whose doses are not dated is not called too late', () => {
    expect(suspect([row('Capecitabine', { from: -200 })])).toMatchObject({ window: 'unknown', shown: true });
  });
});

describe('the words for the time', () => {
  const finished = { ongoing: 'no', status: 'completed' } as const;
  test.each([
    ['one day', [row('Thiamazole', { from: -41 })], '41 days after the first dose: the usual time', 3],
    ['too early', [row('Sulfasalazine', { from: -13 })], '13 days after the first dose: earlier than reported', -2],
    ['reported', [row('Sulfasalazine', { from: -20 })], '20 days after the first dose: inside the reported interval', 1],
    ['too late', [row('Sulfasalazine', { from: -731 })], '731 days after the first dose: later than reported', -6],
    ['a month', [row('Clozapine', { from: '2026-04' })], '46 to 75 days after the first dose: the usual time', 3],
    [
      'a month across the edge of the usual time',
      [row('Thiamazole', { from: '2026-05' })],
      '15 to 45 days after the first dose: inside the reported interval, the exact day is not recorded',
      1,
    ],
    [
      'a month that holds the fall',
      [row('Cefepime', { from: '2026-06' })],
      'begun 2026-06: before or after the fall, the date leaves both open',
      0,
    ],
    [
      'a year across the latest day',
      [row('Sulfasalazine', { from: '2024' })],
      '531 to 896 days after the first dose: the date is not exact enough to tell',
      0,
    ],
    ['no start', [row('Zinc supplement')], 'the start of the course is not recorded', 0],
    [
      'a dose rise',
      [row('Sulfasalazine 1 g', { from: -900, to: -40 }), row('Sulfasalazine (dose doubled)', { from: -40 })],
      '40 days after the dose rise: the usual time',
      3,
    ],
    ['infusions', [row('Rituximab', { from: -182, to: -168 })], '168 days after the last dose: the usual time', 3],
    [
      'doses without dates',
      [row('Capecitabine', { from: -200 })],
      '200 days after the first dose; the doses inside the course are not dated',
      0,
    ],
    [
      'stopped long before',
      [row('Thiamazole', { from: -90, stop: dated('2026-05-15T10:00:00Z'), ...finished })],
      'stopped 2026-05-15, more than 30 days before the fall',
      -6,
    ],
    [
      'stopped in a month',
      [row('Thiamazole', { from: -90, stop: dated('2026-05'), ...finished })],
      'stopped 2026-05: the day leaves open whether it could still act',
      0,
    ],
    [
      'finished without an end',
      [row('Amoxicillin', { start: dated('2022-05-07T10:00:00Z'), ongoing: 'no' })],
      'finished on an unknown day, begun 2022-05-07, more than 14 days before the fall',
      -6,
    ],
    [
      'begun in a month and finished without an end',
      [row('Thiamazole', { from: '2026-05', ...finished })],
      'finished on an unknown day, begun 2026-05: the day leaves open whether it could still act',
      0,
    ],
    [
      'a short course',
      [row('Ceftriaxone', { from: -8, to: -4 })],
      'given for 5 days; this reaction needs 7 days of treatment or more',
      -2,
    ],
  ] satisfies readonly (readonly [string, readonly DrugRow[], string, number])[])('%s', (_, rows, words, value) =>
    expect(suspect(rows).reasons[1]).toEqual({ words, points: value }),
  );

  test.each([
    ['seven days, stopped before the fall', { from: -8, to: -2 }, 'inside-possible'],
    ['six days, stopped before the fall', { from: -8, to: -3 }, 'too-early'],
    ['to the day of the fall: it may go on', { from: -8, to: 0 }, 'inside-possible'],
  ])('ceftriaxone for %s: %s', (_, dates, window) => expect(suspect([row('Ceftriaxone', dates)]).window).toBe(window));

  test.each([
    ['a month of which the first day is late enough', '2026-05', 'unknown'],
    ['a month that is late enough as a whole', '2026-04', 'too-late'],
  ])('stopped in %s: %s', (_, month, window) =>
    expect(suspect([row('Thiamazole', { from: -200, stop: dated(month), ...finished })]).window).toBe(window),
  );
});

describe('of several courses the one that fits best counts, of equals the latest', () => {
  test.each([
    [
      'both at the usual time: the latest',
      [row('Thiamazole', { from: -95, to: -65 }), row('Thiamazole', { from: -30 })],
      { window: 'inside-typical', latencyDays: { least: 30, most: 30 }, takenBefore: true },
    ],
    [
      'only the earlier at the usual time: the earlier',
      [row('Sulfasalazine', { from: -60, to: -15 }), row('Sulfasalazine', { from: -5, to: -4 })],
      { window: 'inside-typical', latencyDays: { least: 60, most: 60 }, takenBefore: false },
    ],
    [
      'the rows in any order',
      [row('Thiamazole', { from: -30 }), row('Thiamazole', { from: -95, to: -65 })],
      { window: 'inside-typical', latencyDays: { least: 30, most: 30 }, takenBefore: true },
    ],
    [
      'the course before has only its end',
      [row('Ceftriaxone', { to: -40 }), row('Ceftriaxone', { from: -5 })],
      { window: 'inside-possible', latencyDays: { least: 5, most: 5 }, takenBefore: true },
    ],
    [
      'a course after the fall is not one taken before',
      [row('Ceftriaxone', { from: -5, to: -1 }), row('Ceftriaxone', { from: 20 })],
      { window: 'too-early', takenBefore: false },
    ],
  ] as const)('%s', (_, rows, expected) => expect(suspect(rows)).toMatchObject(expected));

  test('an infusion on the day of the fall is one; one of the day after is not', () => {
    const rituximab = (last: number) => suspect([row('Rituximab', { from: -182, to: last })]).latencyDays;
    expect(rituximab(0)).toEqual({ least: 0, most: 0 });
    expect(rituximab(1)).toEqual({ least: 182, most: 182 });
  });

  test('a single infusion is a first exposure, a later one is not', () => {
    expect(suspect([row('Rituximab', { from: -168, to: -168 })]).takenBefore).toBe(false);
    expect(suspect([row('Rituximab', { from: -182, to: -168 })]).takenBefore).toBe(true);
  });
});

describe('what a suspect must explain', () => {
  test('a drug that lowers only lymphocytes is no suspect of neutropenia', () => {
    const judged = suspect([row('Fingolimod', { from: -100 })]);
    expect(judged).toMatchObject({ shown: false, hiddenBecause: 'does not lower the line that is low' });
  });

  test('low platelets that the drug does not lower cost it one point', () => {
    expect(points(suspect([row('Thiamazole', { from: -41 })]), /every low line/)).toBe(2);
    expect(points(suspect([row('Thiamazole', { from: -41 })], { ...NEUTROPENIA, plt: [[0, 40]] }), /some of the low lines/)).toBe(
      1,
    );
  });

  test('lymphopenia beside neutropenia needs no explanation', () => {
    expect(points(suspect([row('Thiamazole', { from: -41 })], { ...NEUTROPENIA, alc: [[0, 0.4]] }), /every low line/)).toBe(2);
  });

  test('a low WBC with a known normal neutrophil count is the lymphocytes’ fall', () => {
    expect(explainsLines(drug('methimazole'), ['wbc', 'alc'])).toEqual([]);
    expect(explainsLines(drug('fingolimod'), ['wbc', 'alc'])).toEqual(['wbc', 'alc']);
    expect(explainsLines(drug('methimazole'), ['wbc'])).toEqual(['wbc']);
  });

  test('an isolated fall fits an immune mechanism only when haemoglobin and platelets are known to be normal', () => {
    expect(points(suspect([row('Thiamazole', { from: -41 })], ISOLATED), /isolated/)).toBe(1);
    expect(points(suspect([row('Thiamazole', { from: -41 })]), /isolated/)).toBeUndefined();
  });

  test('eye drops are listed, and not blamed', () => {
    expect(suspect([row('Chloramphenicol eye drops', { from: -30 })])).toMatchObject({
      shown: false,
      hiddenBecause: 'local use: too little reaches the blood',
    });
  });
});

describe('points and order', () => {
  test('thiamazole for 90 days, doubled 30 days ago, comes to 10 points', () => {
    const rows = [row('Tapazole', { from: -90, to: -30 }), row('Tapazole (dose doubled)', { from: -30 })];
    expect(suspect(rows)).toMatchObject({ points: 10, window: 'inside-typical', calledInChart: 'Tapazole' });
  });

  test.each([
    [90, 1],
    [91, undefined],
  ])('begun %i days before the fall is new: %s', (days, expected) => {
    expect(points(suspect([row('Thiamazole', { from: -days })]), /^new/)).toBe(expected);
  });

  test('vancomycin and cefepime, both for 21 days, tie at 12 points; the systematic review ranks before the class effect', () => {
    const judged = allSuspects([row('Cefepime IV', { from: -21 }), row('Vancomycin IV', { from: -21 })], {
      anc: [[0, 0]],
      hgb: [[0, 130]],
      plt: [[0, 200]],
    });
    expect(judged.map((each) => [each.id, each.points])).toEqual([
      ['vancomycin', 12],
      ['cefepime', 12],
    ]);
  });

  test('of equals with the same basis the later start stands first', () => {
    const judged = allSuspects([row('Cefepime', { from: -22 }), row('Piperacillin', { from: -16 })]);
    const [cefepime, piperacillin] = [
      judged.find((each) => each.id === 'cefepime'),
      judged.find((each) => each.id === 'piperacillin'),
    ];
    expect(cefepime?.points).toBe(piperacillin?.points);
    expect(judged.map((each) => each.id)).toEqual(['piperacillin', 'cefepime']);
  });

  test('weak evidence is shown only for a new medicine, begun neither too early nor for the illness', () => {
    expect(drug('paracetamol').evidence).toBe('possible');
    expect(paracetamol(-60).shown).toBe(true);
    expect(paracetamol(-91)).toMatchObject({ shown: false, hiddenBecause: 'weak evidence, and not known to be new' });
    expect(paracetamol(-4).shown).toBe(true);
    expect(paracetamol(-3)).toMatchObject({ shown: false, hiddenBecause: FOR_ILLNESS });
  });

  test('an antibiotic begun on the day of the fever was given for it', () => {
    expect(suspect([row('Cefepime', { from: 0 })])).toMatchObject({ shown: false, hiddenBecause: FOR_ILLNESS });
    expect(suspect([row('Cefepime', { from: -4 })])).toMatchObject({ shown: true, window: 'too-early' });
  });

  test('agranulocytosis in the allergy list counts, also to another thionamide', () => {
    const judged = suspect([row('Thiamazole', { from: -41 })], NEUTROPENIA, {
      allergies: [allergy('Propylthiouracil', 'Agranulocytosis')],
    });
    expect(points(judged, /earlier reaction/)).toBe(2);
    expect(answer(judged, 9)).toBe('yes');
    const rash = suspect([row('Thiamazole', { from: -41 })], NEUTROPENIA, { allergies: [allergy('Thiamazole', 'Rash')] });
    expect(points(rash, /earlier reaction/)).toBeUndefined();
  });

  test('co-trimoxazole beside methotrexate gives methotrexate the interaction points', () => {
    const judged = allSuspects([row('Methotrexate 15 mg weekly', { from: -200 }), row('Co-trimoxazole', { from: -10 })]);
    const methotrexate = judged.find((each) => each.id === 'methotrexate');
    expect(methotrexate?.interactions.map((each) => each.id)).toContain('methotrexate-cotrimoxazole');
    expect(methotrexate && points(methotrexate, /raises its effect/)).toBe(2);
  });
});

describe('after the medicine was stopped', () => {
  const stopped = [row('Thiamazole', { from: -41, to: 0 })];

  test.each([
    [28, 'positive'],
    [29, 'unknown'],
  ])('back to normal %i days after the stop: %s', (day, result) => {
    const judged = suspect(stopped, {
      anc: [
        [0, 0.1],
        [day, 3],
      ],
      wbc: [
        [0, 1.2],
        [day, 3.5],
      ],
    });
    expect(judged.dechallenge).toBe(result);
  });

  const reason = (judged: DrugSuspect, words: string): number | undefined =>
    judged.reasons.find((each) => each.words === words)?.points;

  test('what the count did is said, with the rows', () => {
    const recovered = suspect(stopped, {
      anc: [
        [0, 0.1],
        [9, 3],
      ],
    });
    expect(reason(recovered, 'recovered within 9 days of the stop')).toBe(2);
    expect(
      reason(
        suspect(stopped, {
          anc: [
            [0, 0.5],
            [25, 0.5],
          ],
        }),
        'no rise 25 days after the stop',
      ),
    ).toBe(-2);
    const rising = suspect([row('Thiamazole', { from: -41, to: 6 })], {
      anc: [
        [0, 0.1],
        [5, 1],
        [9, 3],
      ],
    });
    expect(reason(rising, 'the count had begun to rise before the stop')).toBe(0);
    const masked = suspect([...stopped, row('Filgrastim', { from: 2, to: 8 }), row('Prednisone 40 mg', { from: 2, to: 8 })], {
      anc: [
        [0, 0.1],
        [9, 3],
      ],
    });
    expect(reason(masked, 'the count rose while Filgrastim and Prednisone 40 mg was given')).toBe(0);
  });

  test.each([
    ['given before the stop', { from: -20, to: -2 }, 'positive'],
    ['given to the day of the stop', { from: -20, to: 0 }, 'confounded'],
    ['begun after the recovery', { from: 10, to: 12 }, 'positive'],
    ['begun on the day of the recovery', { from: 9, to: 12 }, 'confounded'],
    ['listed without dates', {}, 'confounded'],
  ])('filgrastim %s: %s', (_, dates, result) =>
    expect(
      suspect([...stopped, row('Filgrastim', dates)], {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      }).dechallenge,
    ).toBe(result),
  );

  test('what raises another line, or is used locally, does not make the recovery doubtful', () => {
    const beside = (name: string) =>
      suspect([...stopped, row(name, { from: 2, to: 8 })], {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      }).dechallenge;
    expect([beside('Prednisolone eye drops'), beside('Paracetamol')]).toEqual(['positive', 'positive']);
  });

  test('a recovery is one of the time until it is given again', () => {
    const again = (day: number) =>
      suspect([...stopped, row('Thiamazole', { from: day })], {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      }).dechallenge;
    expect([again(10), again(9), again(5)]).not.toContain('negative');
    expect(again(5)).toBe('unknown');
  });

  test('a count of the day of the stop is not yet one after it', () =>
    expect(
      suspect([row('Thiamazole', { from: -41, to: 9 })], {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      }).dechallenge,
    ).toBe('unknown'));

  test.each([
    [0.6, 'unknown'],
    [0.59, 'negative'],
  ])('from 0.5 to %s is %s: a rise is a fifth of the lowest, and at least 0.1', (later, result) =>
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.5],
          [21, later],
        ],
      }).dechallenge,
    ).toBe(result),
  );

  test.each([
    [1.2, 'unknown'],
    [1.19, 'negative'],
  ])('from 1.0 to %s is %s', (later, result) =>
    expect(
      suspect(stopped, {
        anc: [
          [0, 1],
          [21, later],
        ],
      }).dechallenge,
    ).toBe(result),
  );

  test('a partial rise under filgrastim is confounded as well', () =>
    expect(
      suspect([...stopped, row('Filgrastim', { from: 2, to: 8 })], {
        anc: [
          [0, 0.1],
          [9, 0.9],
        ],
      }).dechallenge,
    ).toBe('confounded'));

  test('a fall that went on and then rose from its lowest value is no failure to recover', () => {
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.9],
          [10, 0.2],
          [22, 0.6],
        ],
      }).dechallenge,
    ).toBe('unknown');
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.9],
          [10, 0.2],
          [22, 0.2],
        ],
      }).dechallenge,
    ).toBe('negative');
  });

  test('a rise that came and went before day 21 is no failure to recover either', () =>
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.2],
          [10, 0.9],
          [22, 0.2],
        ],
      }).dechallenge,
    ).toBe('unknown'));

  test('where the neutrophils were never low the white count is watched', () =>
    expect(
      suspect(stopped, {
        wbc: [
          [0, 1.2],
          [9, 6],
        ],
      }).dechallenge,
    ).toBe('positive'));

  test('a medicine that lowers platelets alone is watched by them', () =>
    expect(
      allSuspects([row('Fingolimod', { from: -100, to: 0 })], {
        alc: [
          [0, 0.3],
          [20, 1.5],
        ],
        anc: [[0, 0.9]],
      })[0]?.dechallenge,
    ).toBe('positive'));

  test('a low count of years before does not name the line that is watched', () =>
    expect(
      suspect(stopped, {
        anc: [
          [-900, 0.4],
          [0, 2],
          [9, 3],
        ],
        wbc: [
          [0, 2.5],
          [9, 6],
        ],
      }).dechallenge,
    ).toBe('positive'));

  test.each([
    [20, 'unknown'],
    [21, 'negative'],
  ])('no rise %i days after the stop: %s', (day, result) => {
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.5],
          [day, 0.5],
        ],
      }).dechallenge,
    ).toBe(result);
  });

  test('a fall that came only after the stop is given three weeks of its own', () => {
    const longStopped = [row('Rituximab', { from: -182, to: -168 })];
    expect(suspect(longStopped, { anc: [[0, 0.1]] }).dechallenge).toBe('unknown');
    expect(
      suspect(longStopped, {
        anc: [
          [0, 0.1],
          [20, 0.1],
        ],
      }).dechallenge,
    ).toBe('unknown');
    expect(
      suspect(longStopped, {
        anc: [
          [0, 0.1],
          [21, 0.1],
        ],
      }).dechallenge,
    ).toBe('negative');
  });

  test('some rise that is not yet normal proves nothing yet', () => {
    expect(
      suspect(stopped, {
        anc: [
          [0, 0.1],
          [21, 0.9],
        ],
      }).dechallenge,
    ).toBe('unknown');
  });

  test('a negative dechallenge hides all but definite drugs', () => {
    const still: Series = {
      anc: [
        [0, 0.9],
        [25, 0.9],
      ],
    };
    expect(suspect([row('Risperidone', { from: -30, to: 0 })], still).shown).toBe(drug('risperidone').evidence === 'definite');
    expect(suspect([row('Valproate', { from: -30, to: 0 })], still)).toMatchObject({
      evidence: 'probable',
      dechallenge: 'negative',
      shown: false,
    });
    expect(suspect(stopped, still)).toMatchObject({ dechallenge: 'negative', shown: true });
  });

  test.each(['Filgrastim', 'Prednisone 40 mg', 'Lithium carbonate'])('%s given meanwhile makes the recovery doubtful', (name) => {
    const judged = allSuspects([...stopped, row(name, { from: 2, to: 8 })], {
      anc: [
        [0, 0.1],
        [9, 3],
      ],
    });
    expect(judged.find((each) => each.id === 'methimazole')?.dechallenge).toBe('confounded');
  });

  test('a rise that began before the stop is no recovery from it', () => {
    const judged = suspect([row('Thiamazole', { from: -41, to: 6 })], {
      anc: [
        [0, 0.1],
        [5, 1],
        [9, 3],
      ],
    });
    expect(judged.dechallenge).toBe('confounded');
  });

  test('a medicine that is still taken has had no dechallenge', () => {
    expect(
      suspect([row('Thiamazole', { from: -41 })], {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      }).dechallenge,
    ).toBe('unknown');
  });
});

describe('taken again', () => {
  const twice = [row('Sulfasalazine', { from: -200, to: -170 }), row('Sulfasalazine', { from: -30 })];

  test('a second fall after a second course is a rechallenge', () => {
    const judged = suspect(twice, {
      anc: [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
    });
    expect(judged.rechallenge).toBe('positive');
    expect(points(judged, /fell again/)).toBe(3);
    expect(answer(judged, 4)).toBe('yes');
  });

  test('it says what was given twice, and names the class where the first was another of it', () => {
    const own = suspect(twice, {
      anc: [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
    });
    expect(own.reasons.map((each) => each.words)).toContain(
      'fell after it was given, recovered, and fell again when sulfasalazine was given',
    );
    const other = allSuspects([row('Thiamazole', { from: -120, to: -90 }), row('Carbimazole', { from: -30 })], {
      anc: [
        [-130, 3],
        [-90, 0.2],
        [-70, 3],
        [0, 0.2],
      ],
    }).find((each) => each.id === 'carbimazole');
    expect(other?.reasons.map((each) => each.words)).toContain(
      'fell after Thiamazole was given, recovered, and fell again when carbimazole was given',
    );
  });

  test('a medicine of another class shares no reaction', () =>
    expect(
      allSuspects([row('Sulfasalazine', { from: -120, to: -90 }), row('Carbimazole', { from: -30 })], {
        anc: [
          [-130, 3],
          [-90, 0.2],
          [-70, 3],
          [0, 0.2],
        ],
      }).find((each) => each.id === 'carbimazole')?.rechallenge,
    ).toBe('unknown'));

  test.each([
    [
      'low before the first course',
      [
        [-210, 0.9],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'low on the day of the first dose',
      [
        [-200, 0.9],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'normal before, low on the last day of the first course',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'positive',
    ],
    [
      'first low long after the first course',
      [
        [-210, 4],
        [-60, 0.8],
        [-50, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'recovered on the day of the second first dose',
      [
        [-210, 4],
        [-170, 0.8],
        [-30, 4],
        [0, 0.6],
      ],
      'positive',
    ],
    [
      'recovered only under the second course',
      [
        [-210, 4],
        [-170, 0.8],
        [-29, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'normal only before the fall',
      [
        [-210, 4],
        [-190, 4],
        [-170, 0.8],
        [0, 0.6],
      ],
      'unknown',
    ],
  ] satisfies readonly (readonly [string, readonly (readonly [number, number])[], string])[])('%s: %s', (_, anc, result) =>
    expect(suspect(twice, { anc }).rechallenge).toBe(result),
  );

  test('two courses that touch are one exposure', () =>
    expect(
      suspect([row('Sulfasalazine', { from: -200, to: -30 }), row('Sulfasalazine', { from: -30 })], {
        anc: [
          [-210, 4],
          [-170, 0.8],
          [-150, 4],
          [0, 0.6],
        ],
      }).rechallenge,
    ).toBe('unknown'));

  test('a second course without counts from the first is no rechallenge', () => {
    const judged = suspect(twice, { anc: [[0, 0.6]] });
    expect(judged.rechallenge).toBe('unknown');
    expect(answer(judged, 4)).toBe('unknown');
  });

  test('without a recovery between the courses there is no second fall', () => {
    expect(
      suspect(twice, {
        anc: [
          [-170, 0.8],
          [-150, 0.9],
          [0, 0.6],
        ],
      }).rechallenge,
    ).toBe('unknown');
  });

  test('carbimazole after a fall under thiamazole is a rechallenge of the class', () => {
    const judged = allSuspects([row('Thiamazole', { from: -120, to: -90 }), row('Carbimazole', { from: -30 })], {
      anc: [
        [-130, 3],
        [-90, 0.2],
        [-70, 3],
        [0, 0.2],
      ],
    });
    expect(judged.find((each) => each.id === 'carbimazole')?.rechallenge).toBe('positive');
  });
});

describe('Naranjo', () => {
  test('a plain good case scores 5: known reaction, time, recovery, count', () => {
    const judged = plain();
    expect(judged.naranjo).toMatchObject({ score: 5, category: 'probable' });
    expect(judged.naranjo.items.filter((item) => item.answer === 'yes').map((item) => item.item)).toEqual([1, 2, 3, 10]);
  });

  test('whether the fall followed the medicine is unknown without an earlier normal count', () => {
    expect(answer(suspect([row('Thiamazole', { from: -41 })]), 2)).toBe('unknown');
  });

  test('nothing else explains it is for the clinician to say; something else may be read from the chart', () => {
    expect(answer(plain(), 5)).toBe('unknown');
    const rival = { ...CANDIDATE, id: 'ebv', name: 'Infectious mononucleosis' };
    const [known] = withOtherCauses([plain()], [rival]);
    expect(known?.naranjo.items.find((item) => item.item === 5)).toMatchObject({
      answer: 'yes',
      points: -1,
      because: 'also on record: Infectious mononucleosis',
    });
    expect(known?.naranjo).toMatchObject({ score: 4, category: 'possible' });
  });

  test('without the clinician no medicine goes beyond probable', () => {
    const best = suspect(
      [
        row('Thiamazole', { from: -200, to: -150 }),
        row('Thiamazole', { from: -60, to: -30 }),
        row('Thiamazole (dose doubled)', { from: -30, to: 0 }),
      ],
      {
        anc: [
          [-210, 4],
          [-150, 0.3],
          [-120, 4],
          [-45, 4],
          [0, 0.1],
          [9, 3],
        ],
      },
      {
        allergies: [
          {
            ref: 'AllergyIntolerance/1',
            text: 'Thiamazole',
            codes: [],
            reactions: ['neutropenia'],
            active: 'yes',
            noKnown: false,
          },
        ],
      },
    );
    expect(best.naranjo.score).toBeGreaterThanOrEqual(9);
    expect(best.naranjo.category).toBe('probable');
  });
});

describe('what the clinician says about a medicine', () => {
  test('what the chart does not answer is asked; the literature and the count are not', () => {
    expect(asked(plain())).toEqual([4, 5, 6, 7, 8, 9]);
    expect(asked(suspect([row('Thiamazole', { from: -41 })]))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each([
    ['yes', -1, 'possible'],
    ['no', 2, 'probable'],
    ['unknown', 0, 'probable'],
  ] as const)('something else explains it: %s gives %s', (says, given, category) => {
    const judged = plain(said(5, says));
    const item = judged.naranjo.items.find((each) => each.item === 5);
    expect(item?.points).toBe(given);
    expect(judged.naranjo).toMatchObject({ score: 5 + given, category });
    expect(item?.because.includes('entered by you, 20:06')).toBe(says !== 'unknown');
  });

  test('definite needs the clinician: eight points are probable, nine with an answer are definite', () => {
    const eight = plain({ answers: { ...said(5, 'no').answers, ...said(7, 'yes').answers } });
    expect(eight.naranjo).toMatchObject({ score: 8, category: 'probable' });
    const nine = plain({ answers: { ...said(5, 'no').answers, ...said(7, 'yes').answers, ...said(8, 'yes').answers } });
    expect(nine.naranjo).toMatchObject({ score: 9, category: 'definite' });
  });

  test('a fall on re-exposure that only the clinician knows of counts as a rechallenge', () => {
    const judged = plain(said(4, 'yes'));
    expect(judged.rechallenge).toBe('positive');
    expect(points(judged, /entered by you, 20:06/)).toBe(3);
    expect(judged.points - plain().points).toBe(3);
  });

  test('no fall on re-exposure costs a point of the scale, and no suspect its place', () => {
    const judged = plain(said(4, 'no'));
    expect(judged.rechallenge).toBe('unknown');
    expect(judged.points).toBe(plain().points);
    expect(judged.naranjo.score).toBe(4);
  });

  test('a recovery that only the clinician knows of counts; "no recovery" may be too early to tell', () => {
    const open = [row('Thiamazole', { from: -41, to: 0 })];
    expect(suspect(open, NEUTROPENIA, said(3, 'yes')).dechallenge).toBe('positive');
    expect(suspect(open, NEUTROPENIA, said(3, 'no')).dechallenge).toBe('unknown');
  });

  test('what the chart shows about stopping stands, whatever is said', () => {
    const noRise: Series = {
      anc: [
        [0, 0.1],
        [30, 0.1],
      ],
    };
    expect(suspect([row('Thiamazole', { from: -41, to: 0 })], noRise, said(3, 'yes')).dechallenge).toBe('negative');
  });

  test('an earlier reaction that only the clinician knows of counts like one of the allergy list', () => {
    const judged = plain(said(9, 'yes'));
    expect(judged.points - plain().points).toBe(2);
  });

  test('an answer about one medicine says nothing about another', () => {
    expect(plain(said(4, 'yes', 'carbimazole')).rechallenge).toBe('unknown');
  });
});

describe('reactions of long courses', () => {
  test.each([
    ['Cefepime', 6, 'too-early'],
    ['Cefepime', 7, 'inside-typical'],
    ['Vancomycin', 6, 'too-early'],
    ['Vancomycin', 7, 'inside-possible'],
  ])('%s for %i days, with the fall 15 days after the first dose: %s', (name, days, window) => {
    expect(suspect([row(name, { from: -15, to: -15 + days - 1 })]).window).toBe(window);
  });

  test('a short course of thiamazole may still have done it', () => {
    expect(suspect([row('Thiamazole', { from: -21, to: -18 })]).window).toBe('inside-typical');
  });

  test('a short second course counts: the first had sensitised', () => {
    const rows = [row('Cefepime', { from: -90, to: -80 }), row('Cefepime', { from: -10, to: -8 })];
    expect(suspect(rows)).toMatchObject({ window: 'inside-possible', takenBefore: true });
  });

  test('a first course is no re-exposure', () => {
    expect(suspect([row('Thiamazole', { from: -41 })]).takenBefore).toBe(false);
  });
});

describe('the onset limit of the consensus, beside our wider look-back', () => {
  test.each([
    [7, 'met'],
    [8, 'unmet'],
  ])('a fall %i days after the last dose of thiamazole: %s', (days, verdict) => {
    expect(suspect([row('Thiamazole', { from: -50, to: -days })]).consensusOnset.verdict).toBe(verdict);
  });

  test.each([
    ['still taken', [row('Thiamazole', { from: -41 })], 'met'],
    ['of an unknown start', [row('Thiamazole')], 'unknown'],
    ['ended on an unknown day', [row('Thiamazole', { from: -41, ongoing: 'no', status: 'completed' })], 'unknown'],
    ['begun after the fall', [row('Thiamazole', { from: 3 })], 'unmet'],
  ] as const)('thiamazole %s', (_, rows, verdict) => {
    expect(suspect(rows).consensusOnset.verdict).toBe(verdict);
  });

  test.each(['Rituximab', 'Fludarabine', 'Docetaxel'])('it was not made for %s', (name) => {
    expect(suspect([row(name, { from: -60, to: -60 })]).consensusOnset.verdict).toBe('not-meant');
  });
});

describe('not to be stopped without the prescriber', () => {
  test.each([
    ['Clozapine', false, 'clozapine, except at the limits of its label'],
    ['Carbamazepine', false, 'an anticonvulsant'],
    ['Zidovudine', false, 'an antiretroviral'],
    ['Mycophenolate', false, undefined],
    ['Mycophenolate', true, 'an immunosuppressant after transplantation'],
    ['Thiamazole', true, undefined],
  ])('%s, transplanted %s: %s', (name, transplanted, why) => {
    expect(suspect([row(name, { from: -41 })], NEUTROPENIA, { transplanted }).prescriberFirst).toBe(why);
  });
});

describe('which cause a medicine speaks for', () => {
  test.each([
    ['methimazole', 'antithyroid-agranulocytosis'],
    ['clozapine', 'clozapine-neutropenia'],
    ['carbamazepine', 'anticonvulsant-psychotropic'],
    ['sulfamethoxazole', 'antimicrobial-associated'],
    ['ticlopidine', 'drug-idiosyncratic'],
    ['mycophenolate', 'antimetabolite-immunosuppressant'],
    ['valganciclovir', 'antimicrobial-associated'],
    ['pemetrexed', 'chemotherapy'],
    ['fludarabine', 'glucocorticoid-lymphopenia'],
    ['zinc', 'copper-deficiency'],
    ['radium-223', 'ionising-radiation'],
  ])('%s takes its points to %s', (id, cause) => {
    expect(mainCauseOf(drug(id), ruleList)).toBe(cause);
  });

  test('every medicine that lowers a count has a cause', () => {
    const homeless = suspectDrugs.filter(
      (each) => each.direction.includes('lowers') && mainCauseOf(each, ruleList) === undefined,
    );
    expect(homeless.map((each) => each.id)).toEqual([]);
  });

  test('carbamazepine is claimed by its own cause, by aplastic anaemia and by DRESS', () => {
    const claiming = ruleList.filter((cause) => claims(cause, drug('carbamazepine'), ruleList)).map((cause) => cause.id);
    expect(claiming.toSorted()).toEqual(
      expect.arrayContaining(['anticonvulsant-psychotropic', 'aplastic-anaemia', 'dress-drug-hypersensitivity']),
    );
    expect(claiming).not.toContain('chemotherapy');
  });
});

describe('expected nadir', () => {
  test.each([
    ['Docetaxel', 28, 1],
    ['Docetaxel', 29, 0],
    ['Lomustine', 42, 1],
    ['Lomustine', 43, 0],
    ['Thiamazole', 7, 0],
  ])('%s given %i days before: %i', (name, days, facts) => {
    expect(nadir([row(name, { from: -days, to: -days })])).toHaveLength(facts);
  });

  test('a count that was low before the first cycle is no nadir', () => {
    expect(
      nadir([row('Docetaxel', { from: -9, to: -9 })], {
        wbc: [
          [-20, 1.5],
          [0, 1.2],
        ],
      }),
    ).toEqual([]);
    expect(
      nadir([row('Docetaxel', { from: -9, to: -9 })], {
        wbc: [
          [-20, 6],
          [0, 1.2],
        ],
      }),
    ).toHaveLength(1);
  });
});

test('without a low count there are no suspects', () => {
  expect(allSuspects([row('Thiamazole', { from: -41 })], { wbc: [[0, 6]] })).toEqual([]);
});
