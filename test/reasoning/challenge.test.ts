import { describe, expect, test } from 'vitest';
import type { SuspectDrug } from '../../src/knowledge/rule.ts';
import { dechallengeOf, isSameReaction, rechallengeOf } from '../../src/reasoning/challenge.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { DAY } from '../../src/record/when.ts';
import { dated, drug, findingOf, on, ONSET, row, type Series } from './a-fall.ts';

type Points = readonly (readonly [day: number, value: number])[];

/** Lowers every line; back to normal within 28 days of its stop. */
const aDrug = (more: Partial<SuspectDrug> = {}): SuspectDrug => ({ ...drug('methimazole'), lineages: ['all'], ...more });

interface Stopped {
  readonly drug?: Partial<SuspectDrug>;
  readonly rows?: readonly DrugRow[];
  readonly beside?: readonly DrugRow[];
  readonly asOf?: number;
}

/** Thiamazole from day -41 to the day of the fall, unless the case needs other rows. */
function afterStop(series: Series, { drug: more = {}, rows, beside = [], asOf = 60 }: Stopped = {}) {
  const { exposures } = recogniseDrugs([...(rows ?? [row('Thiamazole', { from: -41, to: 0 })]), ...beside]);
  const courses = exposures.find((each) => each.drug === 'methimazole')?.courses ?? [];
  const [course] = courses;
  if (!course) throw new Error('no course');
  const input = { exposures, finding: findingOf(series), asOf: ONSET + asOf * DAY };
  return dechallengeOf(aDrug(more), course, courses, input, dated(`${on(0)}T08:00:00Z`));
}

const anc = (...points: Points): Series => ({ anc: points });
const RECOVERED = anc([0, 0.1], [9, 3]);

describe('which line is watched after the stop', () => {
  test.each<[string, Series, Partial<SuspectDrug>, string]>([
    [
      'neutrophils',
      {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
      },
      { lineages: ['neutrophils'] },
      'anc9',
    ],
    [
      'lymphocytes',
      {
        alc: [
          [0, 0.1],
          [9, 3],
        ],
      },
      { lineages: ['lymphocytes'] },
      'alc9',
    ],
    [
      'the white count',
      {
        wbc: [
          [0, 1],
          [9, 6],
        ],
      },
      { lineages: ['neutrophils'] },
      'wbc9',
    ],
    [
      'platelets',
      {
        plt: [
          [0, 40],
          [9, 200],
        ],
      },
      { lineages: ['platelets'] },
      'plt9',
    ],
    [
      'haemoglobin',
      {
        hgb: [
          [0, 80],
          [9, 130],
        ],
      },
      { lineages: ['red-cells'] },
      'hgb9',
    ],
    [
      'the neutrophils before the white count',
      {
        wbc: [
          [0, 1],
          [9, 6],
        ],
        anc: [
          [0, 0.1],
          [10, 3],
        ],
      },
      {},
      'anc10',
    ],
    [
      'the lymphocytes before the white count',
      {
        wbc: [
          [0, 1],
          [9, 6],
        ],
        alc: [
          [0, 0.1],
          [10, 3],
        ],
      },
      {},
      'alc10',
    ],
    [
      'the white count before the platelets',
      {
        plt: [
          [0, 40],
          [9, 200],
        ],
        wbc: [
          [0, 1],
          [10, 6],
        ],
      },
      {},
      'wbc10',
    ],
    [
      'the platelets before haemoglobin',
      {
        hgb: [
          [0, 80],
          [9, 130],
        ],
        plt: [
          [0, 40],
          [10, 200],
        ],
      },
      {},
      'plt10',
    ],
    [
      'what the medicine lowers, not what is low beside it',
      {
        anc: [
          [0, 0.1],
          [9, 3],
        ],
        plt: [
          [0, 40],
          [10, 200],
        ],
      },
      { lineages: ['platelets'] },
      'plt10',
    ],
  ])('%s', (_, series, more, id) =>
    expect(afterStop(series, { drug: more })).toMatchObject({ result: 'positive', refs: [`Observation/${id}`] }),
  );

  test('none, where nothing that it lowers was low', () =>
    expect(
      afterStop({
        anc: [
          [0, 2],
          [9, 3],
        ],
      }),
    ).toEqual({ result: 'unknown', why: '', refs: [] }));
});

describe('from when on the stop can be judged', () => {
  test('a stop that lies ahead is none yet', () => {
    expect(afterStop(RECOVERED, { asOf: 0.5 }).result).toBe('positive');
    expect(afterStop(RECOVERED, { asOf: -0.5 }).result).toBe('unknown');
  });

  test('a medicine that is taken on, whatever end the order names, was not stopped', () => {
    const rows = [row('Thiamazole', { from: -41, to: 0 })];
    const [exposure] = recogniseDrugs(rows).exposures;
    const [course] = exposure?.courses ?? [];
    if (!course) throw new Error('no course');
    const input = { exposures: exposure ? [exposure] : [], finding: findingOf(RECOVERED), asOf: ONSET + 60 * DAY };
    const onset = dated(on(0));
    expect(dechallengeOf(aDrug(), course, [course], input, onset).result).toBe('positive');
    expect(dechallengeOf(aDrug(), { ...course, ongoing: 'yes' }, [course], input, onset).result).toBe('unknown');
  });

  test('without a count after the stop, or without a low one since the fall, nothing is known', () => {
    expect(afterStop(anc([0, 0.1])).result).toBe('unknown');
    expect(afterStop(anc([-90, 0.1], [0, 0.1], [9, 3])).result).toBe('positive');
    expect(afterStop(anc([0, 0.1], [9, 3]), { rows: [row('Thiamazole', { from: -41, to: 9 })] }).result).toBe('unknown');
    expect(afterStop(anc([-30, 0.1], [-20, 0.1], [9, 3])).result).toBe('unknown');
  });

  test('counts of the time when it was given again do not belong to the stop', () => {
    const again = (day: number) => [row('Thiamazole', { from: -41, to: 0 }), row('Thiamazole', { from: day })];
    expect(afterStop(anc([0, 0.1], [20, 3]), { rows: again(21) }).result).toBe('positive');
    expect(afterStop(anc([0, 0.1], [20, 3]), { rows: again(20) }).result).toBe('unknown');
    expect(afterStop(anc([0, 0.1], [20, 3]), { rows: again(19) }).result).toBe('unknown');
  });

  test('an earlier course says nothing of when it was given again', () =>
    expect(
      afterStop(RECOVERED, { rows: [row('Thiamazole', { from: -20, to: 0 }), row('Thiamazole', { from: -90, to: -80 })] }).result,
    ).toBe('unknown'));
});

describe('how long a recovery may take', () => {
  test.each<[number | undefined, number, string]>([
    [undefined, 28, 'positive'],
    [undefined, 29, 'unknown'],
    [10, 28, 'positive'],
    [10, 29, 'unknown'],
    [60, 60, 'positive'],
    [60, 61, 'unknown'],
  ])('recovery of %s days in the catalogue, normal on day %i: %s', (recoveryDays, day, result) =>
    expect(afterStop(anc([0, 0.1], [day, 3]), { drug: recoveryDays === undefined ? {} : { recoveryDays } }).result).toBe(result),
  );
});

describe('what is a rise', () => {
  test.each<[string, Points, string]>([
    [
      'a fifth of it',
      [
        [0, 1],
        [21, 1.2],
      ],
      'unknown',
    ],
    [
      'less than a fifth',
      [
        [0, 1],
        [21, 1.19],
      ],
      'negative',
    ],
    [
      'a fifth, but less than 0.1',
      [
        [0, 0.2],
        [21, 0.29],
      ],
      'negative',
    ],
    [
      'a fifth, and 0.1',
      [
        [0, 0.2],
        [21, 0.3],
      ],
      'unknown',
    ],
    [
      'from nothing, less than 0.1',
      [
        [0, 0],
        [21, 0.09],
      ],
      'negative',
    ],
    [
      'from nothing, 0.1',
      [
        [0, 0],
        [21, 0.1],
      ],
      'unknown',
    ],
    [
      'counted from the lowest so far',
      [
        [0, 1],
        [10, 0.5],
        [21, 0.7],
      ],
      'unknown',
    ],
    [
      'a fall on the way is none',
      [
        [0, 1],
        [10, 1.1],
        [21, 0.9],
      ],
      'negative',
    ],
    [
      'one that comes after three weeks',
      [
        [0, 0.5],
        [21, 0.5],
        [30, 0.9],
      ],
      'negative',
    ],
  ])('%s', (_, points, result) => expect(afterStop(anc(...points)).result).toBe(result));

  test.each<[string, Points, string]>([
    [
      'three weeks after the stop',
      [
        [0, 0.5],
        [21, 0.5],
      ],
      'no rise 21 days after the stop',
    ],
    [
      'three weeks after a fall that came later',
      [
        [1, 0.5],
        [22, 0.5],
      ],
      'no rise 22 days after the stop',
    ],
    [
      'of two late counts the first',
      [
        [0, 0.5],
        [25, 0.5],
        [40, 0.5],
      ],
      'no rise 25 days after the stop',
    ],
  ])('none, %s', (_, points, why) => expect(afterStop(anc(...points))).toMatchObject({ result: 'negative', why }));

  test('less than three weeks after a fall that came later is too soon to tell', () => {
    expect(afterStop(anc([1, 0.5], [21, 0.5])).result).toBe('unknown');
    expect(afterStop(anc([0, 0.5], [20, 0.5])).result).toBe('unknown');
  });

  test('of a fall that came before the stop the three weeks run from the stop', () => {
    const rows = [row('Thiamazole', { from: -41, to: 10 })];
    expect(afterStop(anc([0, 0.5], [30, 0.5]), { rows }).result).toBe('unknown');
    expect(afterStop(anc([0, 0.5], [31, 0.5]), { rows }).result).toBe('negative');
  });

  test('the row of the late count is named', () =>
    expect(afterStop(anc([0, 0.5], [25, 0.5])).refs).toEqual(['Observation/anc25']));
});

describe('a rise for another reason', () => {
  const beside = (name: string, dates: Parameters<typeof row>[1] = { from: 2, to: 8 }) => ({ beside: [row(name, dates)] });

  test('G-CSF before the recovery, or before a rise that is not one yet, is named with its row', () => {
    const masked = afterStop(RECOVERED, beside('Filgrastim'));
    expect(masked).toEqual({
      result: 'confounded',
      why: 'the count rose while Filgrastim was given',
      refs: ['Observation/anc9', 'MedicationStatement/Filgrastim2'],
    });
    expect(afterStop(anc([0, 0.1], [9, 0.9]), beside('Filgrastim')).result).toBe('confounded');
    expect(afterStop(anc([0, 0.9], [9, 0.9], [21, 0.9]), beside('Filgrastim')).result).toBe('negative');
  });

  test.each<[string, Series, Partial<SuspectDrug>, string]>([
    ['neutrophils', RECOVERED, {}, 'confounded'],
    [
      'the white count',
      {
        wbc: [
          [0, 1],
          [9, 6],
        ],
      },
      {},
      'confounded',
    ],
    [
      'lymphocytes',
      {
        alc: [
          [0, 0.1],
          [9, 3],
        ],
      },
      {},
      'positive',
    ],
    [
      'platelets',
      {
        plt: [
          [0, 40],
          [9, 200],
        ],
      },
      { lineages: ['platelets'] },
      'positive',
    ],
  ])('filgrastim raises neutrophils and with them the white count: %s', (_, series, more, result) =>
    expect(afterStop(series, { ...beside('Filgrastim'), drug: more }).result).toBe(result),
  );

  test('one of several courses at that time is enough, and a course of unknown dates may have been', () => {
    const two = [row('Filgrastim', { from: -200, to: -190 }), row('Filgrastim', { from: 2, to: 8 })];
    expect(afterStop(RECOVERED, { beside: two }).result).toBe('confounded');
    expect(afterStop(RECOVERED, beside('Filgrastim', {})).result).toBe('confounded');
    expect(afterStop(RECOVERED, beside('Filgrastim', { from: -200, to: -190 })).result).toBe('positive');
  });

  test('a suspect that raises the line as well does not mask its own recovery', () => {
    const rows = [row('Thiamazole', { from: -41, to: 0 }), row('Prednisone', { from: -41, to: 0 })];
    const { exposures } = recogniseDrugs(rows);
    const prednisone = exposures.find((each) => each.drug === 'prednisone');
    const [course] = prednisone?.courses ?? [];
    if (!course) throw new Error('no course');
    const after = (listed: typeof exposures) =>
      dechallengeOf(
        { ...drug('prednisone'), lineages: ['neutrophils'] },
        course,
        [course],
        { exposures: listed, finding: findingOf(RECOVERED), asOf: ONSET + 60 * DAY },
        dated(on(0)),
      ).result;
    expect(after(exposures)).toBe('positive');
  });

  test.each<[string, Points, string]>([
    [
      'a rise before the stop',
      [
        [0, 0.1],
        [5, 0.9],
        [9, 3],
      ],
      'confounded',
    ],
    [
      'no rise before the stop',
      [
        [0, 0.9],
        [5, 0.9],
        [9, 3],
      ],
      'positive',
    ],
    [
      'a fall before the stop',
      [
        [0, 0.9],
        [5, 0.1],
        [9, 3],
      ],
      'positive',
    ],
    [
      'normal, then low, before the stop',
      [
        [0, 2],
        [5, 0.5],
        [9, 3],
      ],
      'positive',
    ],
    [
      'a rise between two normal counts before the stop',
      [
        [0, 2],
        [3, 4],
        [5, 0.5],
        [9, 3],
      ],
      'positive',
    ],
    [
      'a rise on the very day of the stop',
      [
        [0, 0.1],
        [6, 0.9],
        [9, 3],
      ],
      'confounded',
    ],
  ])('%s', (_, points, result) =>
    expect(afterStop(anc(...points), { rows: [row('Thiamazole', { from: -41, to: 6 })] }).result).toBe(result),
  );
});

const RELAPSE: Points = [
  [-210, 4],
  [-170, 0.8],
  [-150, 4],
  [0, 0.6],
];
const TWICE = [row('Sulfasalazine', { from: -200, to: -180 }), row('Sulfasalazine', { from: -30, to: -5 })] as const;

const again = (series: Series, rows: readonly DrugRow[] = TWICE, more: Partial<SuspectDrug> = {}, id = 'sulfasalazine') =>
  rechallengeOf({ ...drug(id), lineages: ['all'], ...more }, recogniseDrugs(rows).exposures, findingOf(series));

describe('given again', () => {
  test.each(['anc', 'alc', 'wbc', 'plt', 'hgb'] as const)('two falls of %s under two courses are a rechallenge', (line) => {
    const scale = { anc: 1, alc: 1, wbc: 3, plt: 100, hgb: 100 }[line];
    const points = RELAPSE.map(([day, value]) => [day, value * scale] as const);
    expect(again({ [line]: points }).result).toBe('positive');
  });

  test('only of a line that the medicine lowers', () => {
    const platelets = RELAPSE.map(([day, value]) => [day, value * 100] as const);
    expect(again({ plt: platelets }, TWICE, { lineages: ['neutrophils'] }).result).toBe('unknown');
    expect(again({ plt: platelets }, TWICE, { lineages: ['platelets'] }).result).toBe('positive');
  });

  test('the counts and the first course are named', () =>
    expect(again(anc(...RELAPSE)).refs).toEqual([
      'Observation/anc-170',
      'Observation/anc-150',
      'Observation/anc0',
      'MedicationStatement/Sulfasalazine-200',
    ]));

  test.each<[string, Points, string]>([
    [
      'first low on the day after the first dose',
      [
        [-210, 4],
        [-199, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'positive',
    ],
    [
      'first low on the day of the first dose',
      [
        [-210, 4],
        [-200, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'first low 30 days after the first course',
      [
        [-210, 4],
        [-150, 0.8],
        [-140, 4],
        [0, 0.6],
      ],
      'positive',
    ],
    [
      'first low a day later than that',
      [
        [-210, 4],
        [-149, 0.8],
        [-140, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'never counted before the first course',
      [
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'positive',
    ],
    [
      'low before the first course',
      [
        [-210, 0.8],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'normal at first, low under the first course later',
      [
        [-210, 4],
        [-190, 4],
        [-170, 0.8],
        [-150, 4],
        [0, 0.6],
      ],
      'positive',
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
      'recovered the day after it',
      [
        [-210, 4],
        [-170, 0.8],
        [-29, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'no recovery at all',
      [
        [-210, 4],
        [-170, 0.8],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'no second fall',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [0, 4],
      ],
      'unknown',
    ],
    [
      'low again on the day after the second first dose',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [-29, 0.6],
      ],
      'positive',
    ],
    [
      'low again on the day of the second first dose',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [-30, 0.6],
      ],
      'unknown',
    ],
    [
      'low again before the second course',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [-60, 0.6],
      ],
      'unknown',
    ],
    [
      'low again two weeks after the second course',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [9, 0.6],
      ],
      'positive',
    ],
    [
      'low again a day later than that',
      [
        [-210, 4],
        [-170, 0.8],
        [-150, 4],
        [10, 0.6],
      ],
      'unknown',
    ],
    [
      'normal under the first course, low only under the second',
      [
        [-210, 4],
        [-190, 4],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'low long before the first course, and normal since',
      [
        [-260, 0.8],
        [-210, 4],
        [-150, 4],
        [0, 0.6],
      ],
      'unknown',
    ],
    [
      'never low',
      [
        [-210, 4],
        [-170, 4],
        [-150, 4],
        [0, 4],
      ],
      'unknown',
    ],
  ])('%s: %s', (_, points, result) => expect(again(anc(...points), TWICE, { lookbackDays: 14 }).result).toBe(result));

  test.each<[string, readonly DrugRow[], string]>([
    ['begun on the last day of the first course', [row('Sulfasalazine', { from: -200, to: -30 }), TWICE[1]], 'unknown'],
    ['never stopped in between', [row('Sulfasalazine', { from: -200 }), row('Sulfasalazine', { from: -30 })], 'unknown'],
    ['the first course of unknown start', [row('Sulfasalazine', { to: -180 }), TWICE[1]], 'unknown'],
    ['the second course of unknown start', [TWICE[0], row('Sulfasalazine', { to: -5 })], 'unknown'],
    ['the rows in any order', [TWICE[1], TWICE[0]], 'positive'],
    ['another medicine between', [TWICE[0], row('Clozapine', { from: -100, to: -90 }), TWICE[1]], 'positive'],
    ['a second course of another medicine', [TWICE[0], row('Clozapine', { from: -30, to: -5 })], 'unknown'],
    ['a first course of another medicine', [row('Clozapine', { from: -200, to: -180 }), TWICE[1]], 'unknown'],
    ['a medicine that the catalogue does not hold', [row('Levothyroxine', { from: -200, to: -180 }), TWICE[1]], 'unknown'],
  ])('%s: %s', (_, rows, result) => expect(again(anc(...RELAPSE), rows).result).toBe(result));

  test('a first course of local use is none', () => {
    const second = row('Vancomycin', { from: -30, to: -5, route: 'intravenous' });
    const judged = (route: string) =>
      again(anc(...RELAPSE), [row('Vancomycin', { from: -200, to: -180, route }), second], {}, 'vancomycin').result;
    expect([judged('intravenous'), judged('oral')]).toEqual(['positive', 'unknown']);
  });

  test('one reaction: the same drug, and one of a class that shares it', () => {
    const same = (one: string, other: string) => isSameReaction(drug(one), drug(other));
    expect([same('methimazole', 'methimazole'), same('methimazole', 'carbimazole')]).toEqual([true, true]);
    expect([same('methimazole', 'clozapine'), same('clozapine', 'olanzapine')]).toEqual([false, false]);
    expect(isSameReaction(drug('methimazole'), undefined)).toBe(false);
  });
});
