import { describe, expect, test } from 'vitest';
import { causes } from '../../src/knowledge/causes/index.ts';
import type { CauseRule, Criterion } from '../../src/knowledge/rule.ts';
import type { Answer, DrugSuspect, JudgedCause } from '../../src/reasoning/assessment.ts';
import { claims, expectedNadir, mainCauseOf, type SuspectInput, withOtherCauses } from '../../src/reasoning/drug-causality.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import type { Allergy } from '../../src/record/problem.ts';
import { dated, drug, findingOf, firstSuspectOf, row, type Series, suspectsOf } from './a-fall.ts';

type Points = readonly (readonly [day: number, value: number])[];

const NEUTROPENIA: Series = { anc: [[0, 0.1]] };
const anc = (...points: Points): Series => ({ anc: points });

const suspects = (rows: readonly DrugRow[], series: Series = NEUTROPENIA, rest: Partial<SuspectInput> = {}) =>
  suspectsOf(rows, series, rest);
const suspect = (rows: readonly DrugRow[], series: Series = NEUTROPENIA, rest: Partial<SuspectInput> = {}): DrugSuspect =>
  firstSuspectOf(rows, series, rest);

const FOR_ILLNESS = 'begun within days of the first low count, as a treatment of the present illness would be';
const THIAMAZOLE = [row('Thiamazole', { from: -41 })];
const STOPPED = [row('Thiamazole', { from: -41, to: 0 })];
const reasons = (judged: DrugSuspect): readonly string[] => judged.reasons.map(({ words, points }) => `${points} ${words}`);
const item = (judged: DrugSuspect, number: number) => judged.naranjo.items.find((each) => each.item === number);
const because = (judged: DrugSuspect, number: number): string => {
  const found = item(judged, number);
  return `${found?.answer}: ${found?.because}`;
};
const said = (number: number, says: Answer['says'], id = 'methimazole') => ({
  answers: { [`naranjo-${number}-${id}`]: { says, at: '20:06' } },
});

/** A cause of the table that claims nothing, changed by what the case needs. */
const aCause = (id: string, change: Partial<CauseRule> = {}): CauseRule => ({
  ...causes.malaria,
  id,
  category: 'drug',
  for: [],
  drugs: { classes: [], mechanisms: [] },
  ...change,
});
const asks = (when: Criterion): Partial<CauseRule> => ({
  for: causes.malaria.for.slice(0, 1).map((each) => ({ ...each, when })),
});

describe('whether a cause names a medicine', () => {
  const methimazole = drug('methimazole');
  const medicine = (id: string, more: { suspects?: true } = { suspects: true }): Criterion => ({
    medicine: [id],
    within: 'P30D',
    ...more,
  });
  const other: Criterion = { low: 'anc' };
  test.each<[string, Partial<CauseRule>, boolean]>([
    ['by its id', { drugs: { ids: ['clozapine', 'methimazole'], classes: [], mechanisms: [] } }, true],
    ['by its class', { drugs: { classes: [methimazole.class], mechanisms: [] } }, true],
    ['by its mechanism', { drugs: { classes: [], mechanisms: [methimazole.mechanism] } }, true],
    ['by nothing', {}, false],
    ['by another id', { drugs: { ids: ['clozapine'], classes: [], mechanisms: [] } }, false],
    ['in an item of its own', asks(medicine('methimazole')), true],
    ['in an item that is no suspicion', asks(medicine('methimazole', {})), false],
    ['in an item about another medicine', asks(medicine('clozapine')), false],
    ['in an item about something else', asks(other), false],
    ['in one of several conditions', asks({ all: [other, medicine('methimazole')] }), true],
    ['in one of several alternatives', asks({ any: [other, { all: [other, medicine('methimazole')] }] }), true],
    ['in none of several', asks({ any: [other, medicine('clozapine')] }), false],
  ])('%s', (_, change, isClaimed) => {
    const cause = aCause('a', change);
    expect(claims(cause, methimazole, [cause])).toBe(isClaimed);
  });

  test('by its mechanism only where no cause claims the class', () => {
    const byMechanism = aCause('a', { drugs: { classes: [], mechanisms: [methimazole.mechanism] } });
    const byClass = aCause('b', { drugs: { classes: [methimazole.class], mechanisms: [] } });
    expect(claims(byMechanism, methimazole, [byMechanism, aCause('c')])).toBe(true);
    expect(claims(byMechanism, methimazole, [byMechanism, byClass, aCause('c')])).toBe(false);
    expect(claims(byClass, methimazole, [byMechanism, byClass])).toBe(true);
  });
});

describe('which of several causes takes the points', () => {
  const methimazole = drug('methimazole');
  const byId = { drugs: { ids: ['methimazole'], classes: [], mechanisms: [] } };
  const byClass = { drugs: { classes: [methimazole.class], mechanisms: [] } };
  const byMechanism = { drugs: { classes: [], mechanisms: [methimazole.mechanism] } };
  const child = { parent: 'drug-idiosyncratic' } as const;
  const infection = { category: 'infection' } as const;
  test.each<[string, readonly CauseRule[], string | undefined]>([
    ['the id before the class', [aCause('class', byClass), aCause('id', byId)], 'id'],
    ['the class before the mechanism', [aCause('mechanism', byMechanism), aCause('class', byClass)], 'class'],
    ['a child before its parent', [aCause('parent', byClass), aCause('child', { ...byClass, ...child })], 'child'],
    [
      'the id of a parent before the class of a child',
      [aCause('child', { ...byClass, ...child }), aCause('parent', byId)],
      'parent',
    ],
    ['a drug cause before another', [aCause('other', { ...byClass, ...infection }), aCause('drug', byClass)], 'drug'],
    [
      'the class of a drug cause before the id of another',
      [aCause('other', { ...byId, ...infection }), aCause('drug', byClass)],
      'drug',
    ],
    [
      'another cause by its id before the mechanism',
      [aCause('drug', byMechanism), aCause('other', { ...byId, ...infection })],
      'other',
    ],
    [
      'another cause by its id before its class',
      [aCause('class', { ...byClass, ...infection }), aCause('id', { ...byId, ...infection })],
      'id',
    ],
    ['the mechanism of a drug cause', [aCause('other', { ...byMechanism, ...infection }), aCause('drug', byMechanism)], 'drug'],
    [
      'the mechanism of another cause, if there is no more',
      [aCause('none'), aCause('other', { ...byMechanism, ...infection })],
      'other',
    ],
    ['transplantation last', [aCause('post-transplant', byId), aCause('class', byClass)], 'class'],
    ['none', [aCause('none')], undefined],
  ])('%s', (_, list, id) => expect(mainCauseOf(methimazole, list)).toBe(id));
});

describe('which medicines are suspects at all', () => {
  test('one that only raises counts is none', () => expect(suspects([row('Filgrastim', { from: -41 })])).toEqual([]));

  test('eye drops beside an infusion of the same medicine are not listed again; alone they are', () => {
    const drops = row('Chloramphenicol eye drops', { from: -30 });
    const infusion = row('Chloramphenicol 1 g IV', { from: -20 });
    expect(suspects([drops, infusion]).map((each) => each.calledInChart)).toEqual(['Chloramphenicol 1 g IV']);
    expect(suspects([drops]).map((each) => each.shown)).toEqual([false]);
    expect(suspects([drops, row('Thiamazole', { from: -41 })])).toHaveLength(2);
  });

  test('eye drops given twice are no rechallenge', () => {
    const twice = [
      row('Chloramphenicol eye drops', { from: -200, to: -180 }),
      row('Chloramphenicol eye drops', { from: -30, to: -20 }),
    ];
    expect(suspect(twice, anc([-210, 4], [-185, 0.5], [-150, 4], [0, 0.1])).rechallenge).toBe('unknown');
  });

  test('a fall of which only the first count is known, or only the last, is judged alike', () => {
    const finding = findingOf(NEUTROPENIA);
    const { onset, ...withoutOnset } = finding;
    expect(onset).toBeDefined();
    expect(suspect(THIAMAZOLE, {}, { finding: withoutOnset }).points).toBe(suspect(THIAMAZOLE).points);
  });
});

describe('the order of the suspects', () => {
  const order = (...rows: readonly DrugRow[]) => suspects(rows).map((each) => each.id);
  test('those shown stand first, whatever their points', () => {
    const stopped = row('Clozapine', { from: -200, to: -60 });
    const judged = suspects([stopped, row('Paracetamol', { from: -20 })]);
    expect(judged.map((each) => [each.id, each.shown])).toEqual([
      ['paracetamol', true],
      ['clozapine', false],
    ]);
  });

  test('then by points', () => {
    const judged = suspects([row('Olanzapine', { from: -30 }), row('Thiamazole', { from: -41 })]);
    expect(judged.map((each) => each.id)).toEqual(['methimazole', 'olanzapine']);
  });

  test('of equals the later start, and of those the name decides, however the chart lists them', () => {
    expect(order(row('Thiamazole', { from: -41 }), row('Carbimazole', { from: -40 }))).toEqual(['carbimazole', 'methimazole']);
    expect(order(row('Carbimazole', { from: -42 }), row('Thiamazole', { from: -41 }))).toEqual(['methimazole', 'carbimazole']);
    const same = [row('Propylthiouracil', { from: -41 }), row('Thiamazole', { from: -41 }), row('Carbimazole', { from: -41 })];
    const sorted = ['carbimazole', 'methimazole', 'propylthiouracil'];
    expect(order(...same)).toEqual(sorted);
    expect(order(...same.toReversed())).toEqual(sorted);
    expect(order(row('Thiamazole'), row('Carbimazole', { from: -2000, to: -10 }))).toHaveLength(2);
  });
});

describe('the reasons of a suspect, with their points', () => {
  test.each<[string, readonly DrugRow[], Series, readonly string[]]>([
    [
      'thiamazole, an isolated fall',
      THIAMAZOLE,
      { ...NEUTROPENIA, hgb: [[0, 140]], plt: [[0, 250]] },
      [
        '4 evidence for this reaction: definite',
        '3 41 days after the first dose: the usual time',
        '2 explains every low line',
        '1 an isolated fall fits its mechanism',
        '1 new before the fall',
      ],
    ],
    [
      'clozapine for years',
      [row('Clozapine', { from: -900 })],
      NEUTROPENIA,
      [
        '4 evidence for this reaction: definite',
        '1 900 days after the first dose: inside the reported interval',
        '2 explains every low line',
        '1 boxed warning',
        '1 a fall is common',
      ],
    ],
    [
      'ganciclovir, with low platelets',
      [row('Valganciclovir', { from: -200 })],
      { ...NEUTROPENIA, plt: [[0, 40]] },
      [
        '4 evidence for this reaction: definite',
        '1 200 days after the first dose: inside the reported interval',
        '2 explains every low line',
        '1 boxed warning',
        '2 a fall is very common',
      ],
    ],
    [
      'risperidone, begun after the fall',
      [row('Risperidone', { from: 3 })],
      { ...NEUTROPENIA, plt: [[0, 40]] },
      [
        '1 evidence for this reaction: possible',
        '0 begun after the count had fallen',
        '1 explains some of the low lines',
        '-1 a fall is rare',
      ],
    ],
    [
      'fingolimod in neutropenia',
      [row('Fingolimod', { from: -200 })],
      NEUTROPENIA,
      ['4 evidence for this reaction: definite', expect.any(String), '-3 does not explain the low line', expect.any(String)],
    ],
  ])('%s', (_, rows, series, expected) => expect(reasons(suspect(rows, series))).toEqual(expected));

  test('what was told of an earlier reaction is said to be told', () =>
    expect(reasons(suspect(THIAMAZOLE, NEUTROPENIA, said(9, 'yes')))).toContain('2 earlier reaction, entered by you, 20:06'));

  test('a reaction of the allergy list goes before what is told, and counts once', () => {
    const allergies = [allergy('Thiamazole', ['Agranulocytosis'])];
    const judged = reasons(suspect(THIAMAZOLE, NEUTROPENIA, { ...said(9, 'yes'), allergies }));
    expect(judged.filter((each) => each.includes('earlier reaction'))).toEqual(['2 earlier reaction recorded: Thiamazole']);
  });

  test('a challenge that only the clinician knows of has its words, and no row', () => {
    expect(reasons(suspect(STOPPED, NEUTROPENIA, said(3, 'yes')))).toContain('2 recovered after the stop, entered by you, 20:06');
    expect(reasons(suspect(STOPPED, NEUTROPENIA, said(4, 'yes')))).toContain(
      '3 fell again when it was given again, entered by you, 20:06',
    );
  });

  test.each<[number, boolean]>([
    [-90, true],
    [-91, false],
    [0, true],
  ])('begun on day %i: new %s', (from, isNew) =>
    expect(reasons(suspect([row('Thiamazole', { from })])).includes('1 new before the fall')).toBe(isNew),
  );

  test.each<[string, boolean]>([
    ['2026-04', true],
    ['2026-03', false],
    ['2026', false],
    ['2025', false],
  ])('begun in %s: new %s, only where every day of it is', (from, isNew) =>
    expect(reasons(suspect([row('Thiamazole', { from })])).includes('1 new before the fall')).toBe(isNew),
  );

  test('of unknown start it is not new', () =>
    expect(reasons(suspect([row('Thiamazole')])).includes('1 new before the fall')).toBe(false));
});

describe('whether the kind of fall fits the mechanism', () => {
  const low: Series = { hgb: [[0, 80]], plt: [[0, 40]] };
  const normal: Series = { hgb: [[0, 140]], plt: [[0, 250]] };
  const fit = (name: string, series: Series) =>
    reasons(suspect([row(name, { from: -20, to: -20 })], { ...NEUTROPENIA, ...series })).find((each) =>
      each.includes('its mechanism'),
    );
  test.each<[string, Series, string | undefined]>([
    ['Thiamazole', normal, '1 an isolated fall fits its mechanism'],
    ['Thiamazole', low, undefined],
    ['Thiamazole', { ...normal, plt: [[0, 40]] }, undefined],
    ['Thiamazole', { ...normal, hgb: [[0, 80]] }, undefined],
    ['Thiamazole', { hgb: [[0, 140]] }, undefined],
    ['Thiamazole', { plt: [[0, 250]] }, undefined],
    ['Busulfan', low, '1 three low lines fit its mechanism'],
    ['Busulfan', normal, undefined],
    ['Busulfan', { ...low, plt: [[0, 250]] }, undefined],
    ['Busulfan', { ...low, hgb: [[0, 140]] }, undefined],
    ['Busulfan', { hgb: [[0, 80]] }, undefined],
    ['Busulfan', { plt: [[0, 40]] }, undefined],
  ])('%s, %j: %s', (name, series, words) => expect(fit(name, series)).toBe(words));

  test('where no white line is low any more, no kind of fall is claimed', () =>
    expect(
      reasons(
        suspect(THIAMAZOLE, {
          anc: [
            [0, 0.1],
            [9, 3],
          ],
          ...normal,
        }),
      ).join(),
    ).not.toContain('mechanism'));

  test('a medicine that explains the platelets, and not the low neutrophils beside them, does not explain the fall', () =>
    expect(suspect([row('Ritlecitinib', { from: -41 })], { ...NEUTROPENIA, plt: [[0, 40]] }).hiddenBecause).toBe(
      'does not lower the line that is low',
    ));
});

describe('what is told beside the points', () => {
  test.each<[string, readonly DrugRow[], boolean | null]>([
    ['still taken', THIAMAZOLE, true],
    ['stopped', STOPPED, false],
    ['perhaps still taken', [row('Thiamazole', { from: -41, ongoing: 'unknown' })], null],
    [
      'one course over, another perhaps not',
      [row('Thiamazole', { from: -90, to: -60 }), row('Thiamazole', { from: -20, ongoing: 'unknown' })],
      null,
    ],
    ['one course over, another still taken', [row('Thiamazole', { from: -90, to: -60 }), row('Thiamazole', { from: -20 })], true],
  ])('%s', (_, rows, active) => expect(suspect(rows).active).toBe(active));

  test('the latency is one of days after the first dose, if any', () => {
    expect(suspect([row('Thiamazole', { from: '2026-06' })]).latencyDays).toEqual({ least: 0, most: 14 });
    expect(suspect([row('Thiamazole', { from: 1 })])).not.toHaveProperty('latencyDays');
    expect(suspect([row('Thiamazole', { from: 0 })]).latencyDays).toEqual({ least: 0, most: 0 });
  });

  test('the cause that takes the points is named, if there is one', () => {
    expect(suspect(THIAMAZOLE, NEUTROPENIA, { mainCauseOf: (each) => `cause of ${each.id}` }).mainCause).toBe(
      'cause of methimazole',
    );
    expect(suspect(THIAMAZOLE, NEUTROPENIA, { mainCauseOf: () => undefined })).not.toHaveProperty('mainCause');
    expect(suspect(THIAMAZOLE)).not.toHaveProperty('mainCause');
  });

  test('what does not apply is absent', () => {
    const judged = suspect(THIAMAZOLE);
    expect(judged).not.toHaveProperty('hiddenBecause');
    expect(judged).not.toHaveProperty('prescriberFirst');
    expect(judged.interactions).toEqual([]);
  });

  test('an interaction names the other medicine, and only what concerns the marrow is told', () => {
    const rows = [
      row('Methotrexate 15 mg weekly', { from: -200 }),
      row('Co-trimoxazole', { from: -10 }),
      row('Lithium', { from: -60 }),
    ];
    const methotrexate = suspects(rows).find((each) => each.id === 'methotrexate');
    expect(methotrexate?.interactions.map((each) => each.id)).toEqual(['methotrexate-cotrimoxazole', 'methotrexate-renal']);
    expect(methotrexate?.interactions.map((each) => each.openOn)).toEqual([undefined, [{ what: 'egfr', below: 30 }]]);
    expect(methotrexate?.interactions[0]?.with.toSorted()).toEqual(['sulfamethoxazole', 'trimethoprim']);
    const clozapine = suspects([row('Clozapine', { from: -60 }), row('Lithium', { from: -60 })]).find(
      (each) => each.id === 'clozapine',
    );
    expect(clozapine?.interactions).toEqual([]);
  });

  test('medicines that add to one another are told of each', () => {
    const judged = suspects([row('Valganciclovir', { from: -60 }), row('Mycophenolate', { from: -60 })]);
    const told = judged.map(({ id, interactions }) => [id, interactions.map((each) => each.id)]);
    expect(Object.fromEntries(told)).toEqual({
      mycophenolate: ['ganciclovir-mycophenolate'],
      valganciclovir: ['ganciclovir-mycophenolate', 'ganciclovir-renal'],
    });
  });

  test.each([
    ['what is only open gives no point', undefined, false],
    ['a failing kidney does', 20, true],
    ['a sound kidney does not', 90, false],
  ])('of an interaction, %s', (_, egfr, counts) => {
    const rows = [row('Colchicine', { from: -20 })];
    const facts = { listComplete: true, ...(egfr !== undefined && { egfr }) };
    const [colchicine] = suspects(rows, NEUTROPENIA, { facts });
    expect(colchicine?.id).toBe('colchicine');
    const words = colchicine?.reasons.map((each) => each.words);
    expect(words?.includes('another medicine or a failing organ raises its effect')).toBe(counts);
  });
});

describe('the words about the onset limit of the consensus', () => {
  const finished = { ongoing: 'no', status: 'completed' } as const;
  test.each<[string, readonly DrugRow[], string]>([
    ['still taken', THIAMAZOLE, 'met: during treatment'],
    ['still taken, of unknown start', [row('Thiamazole')], 'unknown: the start is not recorded'],
    [
      'over on an unknown day',
      [row('Thiamazole', { from: -41, ...finished })],
      'unknown: the day of the last dose is not recorded',
    ],
    ['stopped after the fall', [row('Thiamazole', { from: -41, to: 3 })], 'met: during treatment'],
    ['stopped on the day of the fall', STOPPED, 'met: during treatment'],
    ['stopped the day before', [row('Thiamazole', { from: -41, to: -1 })], 'met: 1 days after the stop'],
    ['stopped 7 days before', [row('Thiamazole', { from: -41, to: -7 })], 'met: 7 days after the stop'],
    ['stopped 8 days before', [row('Thiamazole', { from: -41, to: -8 })], 'unmet: 8 days after the stop'],
    [
      'stopped in a month that ends within a week',
      [row('Thiamazole', { from: -60, stop: dated('2026-06'), ...finished })],
      'unknown: the day of the stop is not exact enough',
    ],
    [
      'stopped in the month before',
      [row('Thiamazole', { from: -90, stop: dated('2026-05'), ...finished })],
      'unmet: 15 days after the stop',
    ],
    ['begun after the fall', [row('Thiamazole', { from: 3 })], 'unmet: begun after the count had fallen'],
    [
      'rituximab',
      [row('Rituximab', { from: -60, to: -60 })],
      'not-meant: made for idiosyncratic reactions, not for this kind of medicine',
    ],
  ])('%s', (_, rows, words) => {
    const { verdict, why } = suspect(rows).consensusOnset;
    expect(`${verdict}: ${why}`).toBe(words);
  });
});

describe('why a medicine is not shown', () => {
  test.each<[string, readonly DrugRow[], Series, string | undefined]>([
    ['weak evidence, not new', [row('Paracetamol', { from: -91 })], NEUTROPENIA, 'weak evidence, and not known to be new'],
    [
      'weak evidence, not new, but the count recovered',
      [row('Paracetamol', { from: -91, to: 0 })],
      anc([0, 0.1], [9, 3]),
      undefined,
    ],
    ['begun for the illness, but the count recovered', [row('Cefepime', { from: -1, to: 0 })], anc([0, 0.1], [9, 3]), undefined],
    [
      'the count did not recover',
      [row('Valproate', { from: -30, to: 0 })],
      anc([0, 0.9], [25, 0.9]),
      'the count did not recover: no rise 25 days after the stop',
    ],
    ['the count did not recover, of definite evidence', STOPPED, anc([0, 0.9], [25, 0.9]), undefined],
    [
      'weak evidence, not new, but a second fall',
      [row('Paracetamol', { from: -200, to: -170 }), row('Paracetamol', { from: -100 })],
      anc([-210, 4], [-170, 0.8], [-150, 4], [0, 0.6]),
      undefined,
    ],
    ['begun three days before', [row('Cefepime', { from: -3 })], NEUTROPENIA, FOR_ILLNESS],
    ['begun four days before', [row('Cefepime', { from: -4 })], NEUTROPENIA, undefined],
    [
      'begun three days before, taken before',
      [row('Cefepime', { from: -90, to: -80 }), row('Cefepime', { from: -3 })],
      NEUTROPENIA,
      undefined,
    ],
    [
      'weak evidence, too early',
      [row('Cefalexin', { from: -5 })],
      NEUTROPENIA,
      'weak evidence, and begun too shortly before the fall',
    ],
    ['a single infusion the day before', [row('Rituximab', { from: -1, to: -1 })], NEUTROPENIA, undefined],
  ])('%s', (_, rows, series, why) =>
    // The white count is still low, whatever became of the neutrophils.
    expect(
      suspect(rows, {
        wbc: [
          [0, 1.2],
          [25, 2],
        ],
        ...series,
      }).hiddenBecause,
    ).toBe(why),
  );
});

function allergy(text: string, reactions: readonly string[], more: Partial<Allergy> = {}): Allergy {
  return { ref: 'AllergyIntolerance/1', text, codes: [], reactions, active: 'yes', noKnown: false, ...more };
}

describe('an earlier reaction in the allergy list', () => {
  test.each<[string, Allergy, boolean]>([
    ['as a reaction', allergy('Thiamazole', ['Agranulocytosis']), true],
    ['as one of several reactions', allergy('Thiamazole', ['Rash', 'Leukopenia']), true],
    ['in the name of the entry', allergy('Neutropenia on thiamazole', []), true],
    ['to another of the class', allergy('Carbimazole', ['Neutropenia']), true],
    ['to two medicines, one of the class', allergy('Clozapine, carbimazole', ['Neutropenia']), true],
    ['to another class', allergy('Clozapine', ['Neutropenia']), false],
    ['another reaction', allergy('Thiamazole', ['Rash']), false],
    ['none known', allergy('Thiamazole', ['Agranulocytosis'], { noKnown: true }), false],
  ])('%s', (_, each, counts) => {
    const judged = suspect(THIAMAZOLE, NEUTROPENIA, { allergies: [each] });
    expect(because(judged, 9)).toBe(counts ? `yes: allergy list: ${each.text}` : 'unknown: no earlier reaction is on record');
  });
});

describe('what the chart answers of the Naranjo scale', () => {
  test.each<[string, number, readonly DrugRow[], Series, string]>([
    ['known reaction', 1, THIAMAZOLE, NEUTROPENIA, 'yes: definite: systematic review'],
    [
      'isolated reports',
      1,
      [row('Risperidone', { from: -30 })],
      NEUTROPENIA,
      'no: only isolated reports or a listing without numbers',
    ],
    ['begun after the fall', 2, [row('Thiamazole', { from: 3 })], NEUTROPENIA, 'no: the count had fallen before the first dose'],
    ['of unknown start', 2, [row('Thiamazole')], anc([-60, 4], [0, 0.1]), 'unknown: the start of the course is not recorded'],
    ['normal before', 2, THIAMAZOLE, anc([-60, 4], [0, 0.1]), 'yes: last normal count 2026-04-16, before the first dose'],
    [
      'normal on the day of the first dose',
      2,
      THIAMAZOLE,
      anc([-41, 4], [0, 0.1]),
      'yes: last normal count 2026-05-05, before the first dose',
    ],
    ['normal the day after', 2, THIAMAZOLE, anc([-40, 4], [0, 0.1]), 'yes: still normal 2026-05-06, during the course'],
    ['never counted before', 2, THIAMAZOLE, NEUTROPENIA, 'unknown: no normal count before the course is on record'],
    ['low before', 2, THIAMAZOLE, anc([-60, 4], [-50, 0.9], [0, 0.1]), 'unknown: no normal count before the course is on record'],
    [
      'another line normal',
      2,
      THIAMAZOLE,
      { ...NEUTROPENIA, plt: [[-60, 250]] },
      'unknown: no normal count before the course is on record',
    ],
    [
      'begun in the month of the fall',
      2,
      [row('Thiamazole', { from: '2026-06' })],
      anc([-60, 4], [0, 0.1]),
      'unknown: no normal count before the course is on record',
    ],
    [
      'begun on the day of the fall',
      2,
      [row('Thiamazole', { from: 0 })],
      anc([-60, 4], [0, 0.1]),
      'yes: last normal count 2026-04-16, before the first dose',
    ],
    ['no stop', 3, THIAMAZOLE, NEUTROPENIA, 'unknown: no count after a recorded stop'],
    ['recovered', 3, STOPPED, anc([0, 0.1], [9, 3]), 'yes: recovered within 9 days of the stop'],
    ['not recovered', 3, STOPPED, anc([0, 0.9], [25, 0.9]), 'no: no rise 25 days after the stop'],
    [
      'recovered under G-CSF',
      3,
      [...STOPPED, row('Filgrastim', { from: 2, to: 8 })],
      anc([0, 0.1], [9, 3]),
      'unknown: the count rose while Filgrastim was given',
    ],
    ['given once', 4, THIAMAZOLE, NEUTROPENIA, 'unknown: no second exposure with counts is on record'],
    ['alone', 5, THIAMAZOLE, NEUTROPENIA, 'unknown: only the clinician can say that nothing but thiamazole explains the fall'],
    ['placebo', 6, THIAMAZOLE, NEUTROPENIA, 'unknown: a placebo is not given in care'],
    ['no level', 7, THIAMAZOLE, NEUTROPENIA, 'unknown: levels of medicines are not read here'],
    ['one dose', 8, THIAMAZOLE, NEUTROPENIA, 'unknown: no dose change with counts on both sides'],
    ['the count', 10, THIAMAZOLE, NEUTROPENIA, 'yes: ANC 0.1'],
    ['the count, begun after it', 10, [row('Thiamazole', { from: 3 })], NEUTROPENIA, 'unknown: no count'],
  ])('%s (%i)', (_, number, rows, series, words) => expect(because(suspect(rows, series), number)).toBe(words));

  test('a second fall answers both that it came back and that there was a reaction before', () => {
    const twice = [row('Sulfasalazine', { from: -200, to: -170 }), row('Sulfasalazine', { from: -30 })];
    const judged = suspect(twice, anc([-210, 4], [-170, 0.8], [-150, 4], [0, 0.6]));
    const words = 'yes: fell after it was given, recovered, and fell again when sulfasalazine was given';
    expect([because(judged, 4), because(judged, 9)]).toEqual([words, words]);
  });

  test('a bound of the count is kept', () => {
    const finding = findingOf(NEUTROPENIA);
    const { onset } = finding;
    if (!onset) throw new Error('no onset');
    expect(because(suspect(THIAMAZOLE, {}, { finding: { ...finding, onset: { ...onset, comparator: '<' } } }), 10)).toBe(
      'yes: ANC <0.1',
    );
  });

  const raised = (change: Parameters<typeof row>[1] = {}) => [
    row('Tapazole', { from: -90, to: -30 }),
    row('Tapazole (dose doubled)', { from: -30, ...change }),
  ];
  test.each<[string, readonly DrugRow[], Series, boolean]>([
    ['normal on the lower dose', raised(), anc([-60, 4], [0, 0.1]), true],
    ['normal on the day of the rise', raised(), anc([-30, 4], [0, 0.1]), true],
    ['normal the day after', raised(), anc([-29, 4], [0, 0.1]), false],
    ['normal only before the first dose', raised(), anc([-91, 4], [0, 0.1]), false],
    ['low on the lower dose', raised(), anc([-60, 0.9], [0, 0.1]), false],
    ['another line normal on the lower dose', raised(), { ...NEUTROPENIA, plt: [[-60, 250]] }, false],
    [
      'the same dose again',
      [row('Tapazole', { from: -90, to: -30 }), row('Tapazole', { from: -30 })],
      anc([-60, 4], [0, 0.1]),
      false,
    ],
    [
      'raised on the day of the fall',
      raised({ from: 0 }).with(0, row('Tapazole', { from: -90, to: 0 })),
      anc([-60, 4], [0, 0.1]),
      true,
    ],
    ['raised after the fall', raised({ from: 1 }).with(0, row('Tapazole', { from: -90, to: 1 })), anc([-60, 4], [0, 0.1]), false],
  ])('worse with the higher dose, %s: %s', (_, rows, series, isWorse) => {
    const found = item(suspect(rows, series), 8);
    const rise = /^the count was normal on the lower dose and fell after the rise of 2026-0\d-\d\d$/;
    expect(found?.answer).toBe(isWorse ? 'yes' : 'unknown');
    expect(found?.because).toMatch(isWorse ? rise : /^no dose change with counts on both sides$/);
  });

  test.each<[string, readonly DrugRow[], string]>([
    ['another suspect', [row('Clozapine', { from: -60 })], 'yes: also on record: clozapine'],
    ['of the same class', [row('Carbimazole', { from: -60 })], 'yes: also on record: carbimazole'],
    ['with weak evidence', [row('Paracetamol', { from: -60 })], 'unknown'],
    ['begun too early', [row('Sulfasalazine', { from: -5 })], 'unknown'],
    ['not shown', [row('Clozapine', { from: -200, to: -60 })], 'unknown'],
  ])('something else explains it, %s', (_, rows, words) =>
    expect(
      because(suspects([...THIAMAZOLE, ...rows]).find((each) => each.id === 'methimazole') ?? suspect(THIAMAZOLE), 5),
    ).toMatch(new RegExp(`^${words}`)),
  );

  test('four other medicines are named at most, each once', () => {
    const names = ['Clozapine', 'Carbamazepine', 'Sulfasalazine', 'Ticlopidine', 'Flucytosine'];
    const judged = suspects([...THIAMAZOLE, ...names.map((name) => row(name, { from: -28 }))]);
    const words = because(judged.find((each) => each.id === 'methimazole') ?? suspect(THIAMAZOLE), 5);
    expect(words.split(', ')).toHaveLength(4);
    expect(new Set(words.split(', ')).size).toBe(4);
  });

  test.each<[number, string]>([
    [-2, 'doubtful'],
    [1, 'possible'],
    [0, 'doubtful'],
  ])('%i points are %s', (score, category) => {
    const rows = [row('Risperidone', { from: 3 })];
    const lift = {
      0: { answers: { ...said(9, 'yes', 'risperidone').answers } },
      1: { answers: { ...said(9, 'yes', 'risperidone').answers, ...said(7, 'yes', 'risperidone').answers } },
    };
    const judged = suspect(rows, NEUTROPENIA, score === 0 ? lift[0] : score === 1 ? lift[1] : said(5, 'yes', 'risperidone'));
    expect(judged.naranjo).toMatchObject({ score, category });
  });

  test('"not known" of the clinician leaves the answer of the chart, and stays open to be asked', () => {
    const judged = suspect(STOPPED, anc([0, 0.1], [9, 3]), said(3, 'unknown'));
    expect(item(judged, 3)).toMatchObject({ answer: 'yes', asks: false });
    expect(item(judged, 3)).not.toHaveProperty('told');
    const settled = suspect(STOPPED, anc([0, 0.1], [9, 3]), said(3, 'no'));
    expect(item(settled, 3)).toMatchObject({ answer: 'no', asks: true, told: true, because: 'entered by you, 20:06' });
  });
});

describe('other causes as the other explanation', () => {
  const cause = (name: string, change: Partial<JudgedCause> = {}): JudgedCause => ({
    id: name,
    name,
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
    evidence: [],
    recorded: [],
    folded: false,
    drugs: [],
    settledBy: [],
    cites: [],
    ...change,
  });
  const asked = (...list: readonly JudgedCause[]) => {
    const [judged] = withOtherCauses([suspect(THIAMAZOLE)], list);
    return judged ? item(judged, 5) : undefined;
  };
  test.each<[string, Partial<JudgedCause>, boolean]>([
    ['a candidate of two points with a fact of its own', {}, true],
    ['of one point', { points: 1 }, false],
    ['without a fact of its own', { hardAnchor: false }, false],
    ['a drug cause', { category: 'drug' }, false],
    ['not yet excluded', { standing: 'not-yet-excluded' }, false],
    ['set aside', { standing: 'set-aside', points: 9 }, false],
  ])('%s', (_, change, counts) => expect(asked(cause('Flu', change))?.answer).toBe(counts ? 'yes' : 'unknown'));

  test('four are named at most, and the clinician may still say otherwise', () => {
    const found = asked(...['A', 'B', 'C', 'D', 'E'].map((name) => cause(name)));
    expect(found).toMatchObject({ answer: 'yes', because: 'also on record: A, B, C, D', points: -1, asks: true });
  });

  test('where another medicine, or the clinician, has answered, that stands', () => {
    const both = suspects([...THIAMAZOLE, row('Clozapine', { from: -60 })]);
    expect(withOtherCauses(both, [cause('Flu')])).toEqual(both);
    const told = [suspect(THIAMAZOLE, NEUTROPENIA, said(5, 'no'))];
    expect(withOtherCauses(told, [cause('Flu')])).toEqual(told);
    const alone = [suspect(THIAMAZOLE)];
    expect(withOtherCauses(alone, [])).toBe(alone);
  });
});

describe('an expected nadir', () => {
  const nadir = (rows: readonly DrugRow[], series: Series = NEUTROPENIA, mainCause: string | undefined = 'chemotherapy') =>
    expectedNadir(
      recogniseDrugs(rows).exposures.map((each) => ({ ...each, ...(mainCause !== undefined && { mainCause }) })),
      findingOf(series),
    );
  const cycle = (from: number, name = 'Docetaxel') =>
    row(name, { from, to: from, source: 'administration', startBasis: 'administered' });

  test('is told with the last dose, its day and its row', () =>
    expect(nadir([cycle(-30), cycle(-9)])).toEqual([
      {
        ref: 'MedicationStatement/Docetaxel-30',
        words: 'Docetaxel, last dose 2026-06-06, 9 days before the low count',
        time: '2026-06-06',
      },
    ]));

  test.each<[string, string, number]>([
    ['chemotherapy', 'Docetaxel', 1],
    ['cellular-bispecific-therapy', 'Docetaxel', 1],
    ['drug-idiosyncratic', 'Docetaxel', 0],
    ['chemotherapy', 'Docetaxel cream', 0],
    ['chemotherapy', 'Levothyroxine', 0],
  ])('of a medicine that is counted to %s, written %s: %i', (mainCause, name, found) =>
    expect(
      nadir([row(name, { from: -9, to: -9, ...(name.endsWith('cream') && { route: 'topical' }) })], NEUTROPENIA, mainCause),
    ).toHaveLength(found),
  );

  test.each<[string, readonly DrugRow[], number | undefined]>([
    ['the last of the cycles', [cycle(-60), cycle(-39), cycle(-18)], 18],
    ['in any order', [cycle(-18), cycle(-60), cycle(-39)], 18],
    ['the end of a course of doses', [row('Docetaxel', { from: -60, to: -9 })], 9],
    ['a cycle on the day of the count', [cycle(-21), cycle(0)], 0],
    ['a cycle after the count is none', [cycle(-21), cycle(1)], 21],
    ['a dose within the course', [cycle(-35), cycle(-25), cycle(-15)], 15],
    ['one of unknown day', [row('Docetaxel')], undefined],
    ['one of which only the end is known', [row('Docetaxel', { to: -9 })], undefined],
    ['one begun after the count', [cycle(3)], undefined],
  ])('is counted from %s', (_, rows, days) => {
    const told = nadir(rows).map(({ words }) => words.slice(words.lastIndexOf(', ')));
    expect(told).toEqual(days === undefined ? [] : [`, ${days} days before the low count`]);
  });

  test('of tablets that are taken daily runs from the first dose, a restart or a rise, and not from the last tablet', () => {
    const daily = (rows: readonly DrugRow[]) => nadir(rows)[0]?.words;
    expect(daily([row('Sorafenib', { from: -20, to: -2 })])).toContain('20 days before');
    expect(daily([row('Sorafenib', { from: -60, to: -20 }), row('Sorafenib', { from: -20 })])).toBeUndefined();
    expect(daily([row('Sorafenib 100 mg', { from: -60, to: -20 }), row('Sorafenib (dose doubled)', { from: -20 })])).toContain(
      '20 days before',
    );
    expect(nadir([row('Sorafenib', { from: -60, to: -2 })], NEUTROPENIA, 'cellular-bispecific-therapy')[0]?.words).toContain(
      '2 days before',
    );
  });

  test.each<[string, Points, number]>([
    [
      'low before the first cycle',
      [
        [-20, 0.9],
        [0, 0.1],
      ],
      0,
    ],
    [
      'low on the day of the first cycle',
      [
        [-9, 0.9],
        [0, 0.1],
      ],
      0,
    ],
    [
      'normal on that day, low before',
      [
        [-20, 0.9],
        [-9, 4],
        [0, 0.1],
      ],
      1,
    ],
    [
      'low the day after',
      [
        [-8, 0.9],
        [0, 0.1],
      ],
      1,
    ],
    ['never counted before', [[0, 0.1]], 1],
  ])('is none where the line was low before: %s: %i', (_, points, found) =>
    expect(nadir([cycle(-9)], anc(...points))).toHaveLength(found),
  );

  test('is none without a low count', () => expect(nadir([cycle(-9)], anc([0, 4]))).toEqual([]));
});
