import { describe, expect, test } from 'vitest';
import type { DrugProduct } from '../../src/knowledge/drug-products.ts';
import { recogniseDrugs, takenOn } from '../../src/reasoning/exposures.ts';
import type { Coding } from '../../src/record/coding.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { when } from '../../src/record/when.ts';

const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const ATC = 'http://www.whocc.no/atc';
const SNOMED = 'http://snomed.info/sct';

let rowNumber = 0;

type Dates = { from?: string; to?: string };

/** An active statement of a medicine, changed by what the case needs. */
function row(name: string, { from, to, ...rest }: Partial<DrugRow> & Dates = {}): DrugRow {
  rowNumber += 1;
  const [start, stop] = [when(from), when(to)];
  return {
    ref: `MedicationStatement/${rowNumber}`,
    source: 'statement',
    name,
    codes: [],
    status: stop ? 'completed' : 'active',
    taken: 'yes',
    ongoing: stop ? 'no' : 'yes',
    ...(start && { start, startBasis: 'stated' as const }),
    ...(stop && { stop, stopBasis: 'stated' as const }),
    ...rest,
  };
}

const coded = (system: string, code: string, display?: string): Coding => ({
  system,
  code,
  ...(display !== undefined && { display }),
});
const found = (...rows: readonly DrugRow[]) => recogniseDrugs(rows).exposures;
const namesIn = (name: string): readonly string[] =>
  found(row(name)).flatMap((each) => (each.drug === undefined ? [] : [each.drug]));
const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);

const later = (dose: string) =>
  found(
    row('Risperidone', { from: '2026-03-01', to: '2026-04-01', dose: '3.5 mg per day' }),
    row('Risperidone', { from: '2026-04-01', dose }),
  )[0]?.courses[0]?.later?.[0]?.why;

const cycle = (from: string) => row('Docetaxel', { from, source: 'administration', startBasis: 'administered', ongoing: 'no' });

const courseOf = (change: Partial<DrugRow> & Dates) => {
  const course = found(row('Clozapine', change))[0]?.courses[0];
  if (!course) throw new Error('no course');
  return course;
};

describe('which medicine a row names', () => {
  test.each([
    ['METHIMAZOLE 10 MG TAB', ['methimazole']],
    ['Tapazole (dose doubled)', ['methimazole']],
    ['甲巯咪唑片 10mg', ['methimazole']],
    ['Neo-Mercazole', ['carbimazole']],
    ['methylprednisolone 4 mg oral tablet', ['methylprednisolone']],
    ['Trimethoprim-sulfamethoxazole 80/400 mg tablets', ['sulfamethoxazole', 'trimethoprim']],
    ['Bactrim DS', ['sulfamethoxazole', 'trimethoprim']],
    ['R-CHOP cycle 3', ['rituximab', 'cyclophosphamide', 'doxorubicin', 'vincristine', 'prednisone']],
    ['5-ASA 500 mg', ['mesalazine']],
    ['ASA 81 mg', ['acetylsalicylic-acid']],
    ['low-dose MTX', ['methotrexate']],
  ])('“%s” names %j', (name, drugs) => {
    expect(namesIn(name)).toEqual(drugs);
  });

  test('INH behind the name of another medicine is an inhaler, not isoniazid', () => {
    expect(namesIn('Albuterol 90 mcg INH')).toEqual([]);
    expect(namesIn('INH 300 mg')).toEqual(['isoniazid']);
  });

  test('a name that is only part of a longer word is another medicine', () => {
    expect(namesIn('Prednisolonate')).toEqual([]);
  });

  test.each([
    ['an RxNorm ingredient', coded(RXNORM, '6835')],
    ['an ATC code', coded(ATC, 'H03BB02')],
    ['a SNOMED CT substance', coded(SNOMED, '395831005')],
  ])('%s code is enough without a name', (_, code) => {
    const [exposure] = found(row('', { codes: [code] }));
    expect(exposure?.drug).toBe(code.system === SNOMED ? 'carbimazole' : 'methimazole');
  });

  test('an ATC code of a combination names every ingredient', () => {
    expect(found(row('', { codes: [coded(ATC, 'J01EE01')] })).map((each) => each.drug)).toEqual([
      'sulfamethoxazole',
      'trimethoprim',
    ]);
  });

  test('a product code names its ingredients once the product map is at hand', () => {
    const products = new Map<string, DrugProduct>([
      ['198334', { ingredients: ['sulfamethoxazole', 'trimethoprim'], route: 'systemic' }],
    ]);
    const rows = [row('', { codes: [coded(RXNORM, '198334')] })];
    expect(recogniseDrugs(rows).unrecognised).toHaveLength(1);
    expect(recogniseDrugs(rows, { products }).exposures.map((each) => each.drug)).toEqual(['sulfamethoxazole', 'trimethoprim']);
  });

  test('a code outranks a text that names another medicine, and accepts the partner that the text adds', () => {
    expect(found(row('prednisone', { codes: [coded(RXNORM, '6835')] })).map((each) => each.drug)).toEqual(['methimazole']);
    const both = found(row('lisinopril / hydrochlorothiazide', { codes: [coded(RXNORM, '29046')] }));
    expect(both.map((each) => each.drug)).toEqual(['lisinopril', 'hydrochlorothiazide']);
  });

  test('a medicine outside the catalogue keeps its name and its dates, and is listed as not recognised', () => {
    const { exposures, unrecognised } = recogniseDrugs([row('Levothyroxine 75 mcg', { from: '2026-01-01' })]);
    expect(exposures).toMatchObject([
      { name: 'Levothyroxine 75 mcg', courses: [{ start: { text: '2026-01-01' }, ongoing: 'yes' }] },
    ]);
    expect(exposures[0]).not.toHaveProperty('drug');
    expect(unrecognised).toHaveLength(1);
  });

  test('a medicine that was never taken is no exposure', () => {
    expect(recogniseDrugs([row('Clozapine', { taken: 'no', status: 'not-taken' })])).toEqual({ exposures: [], unrecognised: [] });
  });

  test('cocaine as a medicine product says nothing about street cocaine', () => {
    expect(namesIn('Cocaine hydrochloride 4 % nasal solution')).toEqual([]);
  });
});

describe('forms that do not reach the marrow', () => {
  test.each([
    ['Chloramphenicol 0.5 % eye drops', {}],
    ['Ciprofloxacin drops', {}],
    ['Voltaren gel', {}],
    ['Restasis', {}],
    ['Hydrocortisone 1 % cream', {}],
    ['Vancomycin 125 mg oral capsule', {}],
    ['Tacrolimus', { route: 'topical ointment' }],
    ['曲安奈德软膏', {}],
  ])('%s is local use', (name, change) => {
    expect(found(row(name, change))).toMatchObject([{ local: true }]);
  });

  test.each([
    ['Chloramphenicol 1 g IV', {}],
    ['Silver sulfadiazine cream', {}],
    ['Diclofenac 100 mg suppository', { route: 'rectal' }],
    ['Paracetamol oral drops', {}],
    ['Vancomycin', { route: 'intravenous' }],
    ['Methotrexate 15 mg', { route: 'intrathecal' }],
  ])('%s counts', (name, change) => {
    expect(found(row(name, change))[0]).not.toHaveProperty('local');
  });

  test('a topical product code is local use whatever the row says', () => {
    const products = new Map<string, DrugProduct>([['1', { ingredients: ['metronidazole'], route: 'topical' }]]);
    const { exposures } = recogniseDrugs([row('metronidazole', { codes: [coded(RXNORM, '1')] })], { products });
    expect(exposures).toMatchObject([{ drug: 'metronidazole', local: true }]);
  });

  test('tablets and a cream of one drug stay apart', () => {
    expect(found(row('Hydrocortisone 20 mg tablet'), row('Hydrocortisone 1 % cream')).map((each) => each.local)).toEqual([
      undefined,
      true,
    ]);
  });
});

describe('rows that tell of one course', () => {
  test('the order and the statement of the same course are one, and both are kept', () => {
    const [exposure] = found(
      row('Thiamazole', { from: '2026-05-05' }),
      row('Methimazole 10 mg', {
        from: '2026-05-05',
        source: 'request',
        ref: 'MedicationRequest/1',
        startBasis: 'authored',
        taken: 'assumed',
      }),
    );
    expect(exposure?.courses).toHaveLength(1);
    expect(exposure?.courses[0]?.refs).toContain('MedicationRequest/1');
    expect(exposure?.courses[0]?.sources).toHaveLength(2);
  });

  test.each([
    ['2026-03-15', 1],
    ['2026-03-16', 2],
  ])('a course that ended on 1 March and one from %s make %i', (from, courses) => {
    expect(found(row('Cefepime', { from: '2026-02-20', to: '2026-03-01' }), row('Cefepime', { from }))[0]?.courses).toHaveLength(
      courses,
    );
  });

  test('the first dose given is the start, not the order written before it', () => {
    const [exposure] = found(
      row('Ceftriaxone', { from: '2026-05-01', source: 'request', startBasis: 'authored' }),
      row('Ceftriaxone', { from: '2026-05-03', source: 'administration', startBasis: 'administered', ongoing: 'no' }),
    );
    expect(exposure?.courses[0]?.start?.text).toBe('2026-05-03');
  });

  test('an infusion on the ward does not hide that the medicine was taken for a year', () => {
    const [exposure] = found(
      row('Methotrexate', { from: '2025-06-01' }),
      row('Methotrexate', { from: '2026-06-01', source: 'administration', startBasis: 'administered', ongoing: 'no' }),
    );
    expect(exposure?.courses).toHaveLength(1);
    expect(exposure?.courses[0]?.start?.text).toBe('2025-06-01');
  });

  test('a month gives way to the day inside it', () => {
    const [exposure] = found(
      row('Clozapine', { from: '2026-03' }),
      row('Clozapine', { from: '2026-03-05', source: 'request', startBasis: 'authored' }),
    );
    expect(exposure?.courses[0]?.start?.text).toBe('2026-03-05');
  });

  test('a stated stop outweighs an order that was left open', () => {
    const [exposure] = found(
      row('Clozapine', { from: '2026-03-01', to: '2026-04-10' }),
      row('Clozapine', { from: '2026-03-01', source: 'request', startBasis: 'authored', taken: 'assumed' }),
    );
    expect(exposure?.courses).toMatchObject([{ stop: { text: '2026-04-10' }, ongoing: 'no' }]);
  });

  test('two statements that disagree about the stop leave it unknown, with both kept', () => {
    const [exposure] = found(
      row('Clozapine', { from: '2026-03-01', to: '2026-04-10' }),
      row('Clozapine', { from: '2026-03-01' }),
    );
    expect(exposure?.courses).toMatchObject([{ ongoing: 'unknown' }]);
    expect(exposure?.courses[0]).not.toHaveProperty('stop');
    expect(exposure?.courses[0]?.sources).toHaveLength(2);
  });

  describe('dates that contradict each other are kept and told', () => {
    const conflicts = (...rows: readonly DrugRow[]) => found(...rows)[0]?.courses.flatMap((each) => each.conflicts ?? []);
    const statement = row('Clozapine', { from: '2026-03-01' });
    const dispensed = (from: string) =>
      row('Clozapine', { from, source: 'dispense', startBasis: 'dispensed', taken: 'assumed', ongoing: 'unknown' });

    test('handed over before the stated start', () =>
      expect(conflicts(statement, dispensed('2026-02-25'))).toEqual(['stated from 2026-03-01, dispensed 2026-02-25']));

    test('handed over on the day of the start, or later, contradicts nothing', () => {
      expect(conflicts(statement, dispensed('2026-03-01'))).toEqual([]);
      expect(conflicts(statement, dispensed('2026-03-20'))).toEqual([]);
    });

    test('two statements of one dose with two starts', () =>
      expect(conflicts(statement, row('Clozapine', { from: '2026-03-20' }))).toEqual([
        'stated from 2026-03-01 and from 2026-03-20',
      ]));

    test('a second statement of another dose is a change of dose, not a contradiction', () =>
      expect(conflicts({ ...statement, dose: '100 mg' }, row('Clozapine', { from: '2026-03-20', dose: '200 mg' }))).toEqual([]));

    test('an order left open beside a stated stop', () =>
      expect(
        conflicts(
          row('Clozapine', { from: '2026-03-01', to: '2026-04-10' }),
          row('Clozapine', { from: '2026-03-01', source: 'request', startBasis: 'authored', taken: 'assumed' }),
        ),
      ).toEqual(['stop stated 2026-04-10, request still open']));

    test('two stated stops of one course', () =>
      expect(
        conflicts(
          row('Clozapine', { from: '2026-03-01', to: '2026-04-10' }),
          row('Clozapine', { from: '2026-03-01', to: '2026-04-20' }),
        ),
      ).toEqual(['stop stated 2026-04-10 and 2026-04-20']));

    test('a course that was stopped and begun again has two stops that agree', () =>
      expect(
        conflicts(
          row('Clozapine', { from: '2026-03-01', to: '2026-04-10' }),
          row('Clozapine', { from: '2026-04-15', to: '2026-05-20' }),
        ),
      ).toEqual([]));
  });

  test('a row that follows on with a higher dose is the same course with a dose rise', () => {
    const [exposure] = found(
      row('Tapazole', { from: '2026-03-01', to: '2026-05-01' }),
      row('Tapazole (dose doubled)', { from: '2026-05-01' }),
    );
    expect(exposure?.courses).toMatchObject([
      { start: { text: '2026-03-01' }, ongoing: 'yes', later: [{ why: 'dose raised', time: { text: '2026-05-01' } }] },
    ]);
  });

  test('a larger number before the same unit is a dose rise; another way of writing the dose is not', () => {
    expect(later('5 mg per day')).toBe('dose raised');
    expect(later('2 mg per day')).toBe('dose');
    expect(later('5 mg twice a day')).toBe('dose');
  });

  test('a break of days inside one course is a restart', () => {
    const [exposure] = found(
      row('Vancomycin', { from: '2026-03-01', to: '2026-03-08' }),
      row('Vancomycin', { from: '2026-03-15' }),
    );
    expect(exposure?.courses[0]?.later).toMatchObject([{ why: 'restarted' }]);
  });

  test('three-weekly cycles are courses of their own', () => {
    expect(found(cycle('2026-03-01'), cycle('2026-03-22'), cycle('2026-04-12'))[0]?.courses).toHaveLength(3);
  });

  test('a medicine on the list without dates is a course without a start', () => {
    expect(found(row('Zinc supplement'))[0]?.courses).toMatchObject([{ ongoing: 'yes' }]);
    expect(found(row('Zinc supplement'))[0]?.courses[0]).not.toHaveProperty('start');
  });
});

describe('was it taken then?', () => {
  test.each<[string, Partial<DrugRow> & Dates, string]>([
    ['running through it', { from: '2026-01-01' }, 'yes'],
    ['ended before it', { from: '2026-01-01', to: '2026-02-01' }, 'no'],
    ['begun after it', { from: '2026-07-01' }, 'no'],
    ['of unknown start', {}, 'unknown'],
    ['begun some day of that year', { from: '2026' }, 'unknown'],
    ['finished on an unknown day, begun the month before', { from: '2026-04-20', ongoing: 'no' }, 'unknown'],
    ['finished on an unknown day, begun years ago', { from: '2022-04-20', ongoing: 'no' }, 'no'],
  ])('a course %s: %s', (_, change, answer) => {
    expect(takenOn(courseOf(change), day('2026-05-01'), day('2026-05-31'))).toBe(answer);
  });
});
