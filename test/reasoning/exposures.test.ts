import { describe, expect, test } from 'vitest';
import type { DrugProduct } from '../../src/knowledge/drug-products.ts';
import { firstDay, lastDay, possibleDays, recogniseDrugs, takenOn } from '../../src/reasoning/exposures.ts';
import { drugs as chineseNames } from '../../src/knowledge/zh/drugs.ts';
import type { Coding } from '../../src/record/coding.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { DAY, when } from '../../src/record/when.ts';
import { dated } from '../a-patient.ts';

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
  recogniseDrugs([row(name)], { chineseNames }).exposures.flatMap((each) => (each.drug === undefined ? [] : [each.drug]));
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
    ['an ATC code in small letters', coded(ATC, 'h03bb02')],
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

const by = (name: string, codes: readonly Coding[] = []): string | undefined => found(row(name, { codes }))[0]?.recognisedBy;
const isLocalUse = (name: string, change: Partial<DrugRow> = {}): boolean => found(row(name, change))[0]?.local === true;

describe('in which system a code is written', () => {
  test.each([
    ['http://www.nlm.nih.gov/research/umls/rxnorm', '6835'],
    ['HTTP://WWW.NLM.NIH.GOV/RESEARCH/UMLS/RXNORM', '6835'],
    ['urn:oid:2.16.840.1.113883.6.88', '6835'],
    ['http://www.whocc.no/atc', 'H03BB02'],
    ['urn:oid:2.16.840.1.113883.6.73', 'H03BB02'],
    ['http://snomed.info/sct', '395831005'],
    ['urn:oid:2.16.840.1.113883.6.96', '395831005'],
  ])('%s %s is known', (system, code) => expect(found(row('', { codes: [coded(system, code)] }))[0]?.drug).toBeDefined());

  test.each([
    ['of another system', { system: 'http://example.org/formulary', code: '6835' }],
    ['without a system', { code: '6835' }],
    ['of SNOMED CT, said to be of another system', { system: 'http://example.org/formulary', code: '395831005' }],
    ['of RxNorm, said to be of SNOMED CT', { system: SNOMED, code: '6835' }],
    ['that is missing', { system: RXNORM }],
  ])('a number %s names nothing', (_, code) => expect(found(row('', { codes: [code] }))[0]?.drug).toBeUndefined());
});

describe('how a medicine was recognised is told', () => {
  test.each([
    ['METHIMAZOLE 10 MG TAB', [], 'name “methimazole”'],
    ['methotrexate with folinic acid', [], 'name “methotrexate”, “folinic acid”'],
    ['MTX 15 mg', [], 'abbreviation “mtx” alone'],
    ['MTX and methotrexate', [], 'name “mtx”, “methotrexate”'],
    ['Levothyroxine', [], 'not recognised'],
    ['', [coded(RXNORM, '6835')], 'RxNorm 6835'],
    ['', [coded(ATC, 'H03BB02')], 'ATC H03BB02'],
    ['', [coded(SNOMED, '395831005')], 'SNOMED CT 395831005'],
    ['Thiamazole', [coded(RXNORM, '6835'), coded(ATC, 'H03BB02')], 'RxNorm 6835, ATC H03BB02'],
  ] satisfies readonly (readonly [string, readonly Coding[], string])[])('“%s” %j', (name, codes, words) =>
    expect(by(name, codes)).toBe(words),
  );

  test('a product by its code', () => {
    const products = new Map<string, DrugProduct>([['198334', { ingredients: ['trimethoprim'], route: 'systemic' }]]);
    const [exposure] = recogniseDrugs([row('', { codes: [coded(RXNORM, '198334')] })], { products }).exposures;
    expect(exposure?.recognisedBy).toBe('RxNorm product 198334');
    expect(recogniseDrugs([row('', { codes: [coded(ATC, '198334')] })], { products }).unrecognised).toHaveLength(1);
    expect(recogniseDrugs([row('', { codes: [{ system: RXNORM }] })], { products }).unrecognised).toHaveLength(1);
  });

  test('an ingredient of the product map that the catalogue does not hold is none', () => {
    const products = new Map<string, DrugProduct>([['1', { ingredients: ['no-such-drug'], route: 'systemic' }]]);
    expect(recogniseDrugs([row('', { codes: [coded(RXNORM, '1')] })], { products }).unrecognised).toHaveLength(1);
  });
});

describe('names in other languages', () => {
  test.each([
    ['Clozapin 100 mg Tabletten', ['clozapine']],
    ['Clozapina 100 mg', ['clozapine']],
    ['Methotrexat 15 mg', ['methotrexate']],
    ['Metotrexato', ['methotrexate']],
    ['Thiamazol', ['methimazole']],
    ['Tiamazol', ['methimazole']],
    ['Carbimazol', ['carbimazole']],
    ['Azatioprina', ['azathioprine']],
    ['Cyclophosphamid', ['cyclophosphamide']],
    ['Ciclofosfamida', ['cyclophosphamide']],
    ['Propiltiouracilo', ['propylthiouracil']],
  ])('“%s” is the same substance: %j', (name, drugs) => expect(namesIn(name)).toEqual(drugs));

  test.each(['Carbidopa', 'Carbamazapyrid', 'Clonazepam', 'Clonazepan', 'Methazolamide', 'Metolazon', 'Methimazloe', 'Dapto'])(
    '“%s” is none of them',
    (name) => expect(namesIn(name)).toEqual([]),
  );
});

describe('names in other writings', () => {
  test.each([
    ['Méthotrexate', ['methotrexate']],
    ['Crohn’s: azathioprine', ['azathioprine']],
    ['St. John’s wort', []],
    ['Metho-trexate', []],
    ['5-FU', ['fluorouracil']],
    ['vanco', ['vancomycin']],
    ['started vanco yesterday', ['vancomycin']],
    ['10 mg MTX', ['methotrexate']],
    ['weekly MTX', ['methotrexate']],
    ['10 MTX', []],
    ['10a mg MTX', []],
    ['x10 mg MTX', []],
    ['lot 15 mg MTX', []],
    ['Cetirizine, HCTZ', []],
    ['Cetirizine, vanco', ['vancomycin']],
    ['Cetirizine, zinc', ['zinc']],
    ['Cetirizine, Ziac', ['hydrochlorothiazide']],
    ['缬更昔洛韦片', ['valganciclovir']],
    ['更昔洛韦', ['ganciclovir']],
    ['磺胺嘧啶银乳膏', ['silver-sulfadiazine']],
    ['甲氨蝶呤10mg', ['methotrexate']],
    ['10mg甲氨蝶呤', ['methotrexate']],
    ['甲氨蝶呤、泼尼松', ['methotrexate', 'prednisone']],
    ['注射用MTX', []],
    ['两性霉素B注射液', ['amphotericin-b']],
    ['两性霉素 Bx', []],
    ['维A酸片、甲氨蝶呤', ['tretinoin', 'methotrexate']],
    ['门冬酰胺酶', ['asparaginase']],
  ])('“%s” names %j', (name, drugs) => expect(namesIn(name)).toEqual(drugs));

  test('the longest name counts: the arthritis gel of a brand is not its tablet', () => {
    expect(found(row('Aleve Arthritis Pain'))).toMatchObject([{ drug: 'diclofenac', local: true }]);
    expect(found(row('Aleve'))).toMatchObject([{ drug: 'naproxen' }]);
    expect([isLocalUse('Cipro HC'), isLocalUse('Cipro')]).toEqual([true, false]);
    expect(by('雷公藤多苷片')).toBe('name “雷公藤多苷片”');
  });

  test('the display of a code is read like the name, and each medicine is listed once', () => {
    expect(found(row('', { codes: [{ display: 'Thiamazole 5 mg' }] })).map((each) => each.drug)).toEqual(['methimazole']);
    expect(found(row('Thiamazole', { codes: [{ display: 'Methimazole' }] }))).toHaveLength(1);
  });

  test('a text that names one of two coded medicines adds nothing to the codes', () => {
    const both = [coded(ATC, 'J01EE01')];
    expect(found(row('trimethoprim and prednisone', { codes: both })).map((each) => each.drug)).toEqual([
      'sulfamethoxazole',
      'trimethoprim',
    ]);
  });

  test('further Chinese names are known where a list of them is at hand, and only those of that list', () => {
    const drugsOf = (names?: Readonly<Record<string, string>>) =>
      recogniseDrugs([row('某某片 5mg')], names ? { chineseNames: names } : {}).exposures.map((each) => each.drug);
    expect(drugsOf()).toEqual([undefined]);
    expect(drugsOf({ clozapine: '某某' })).toEqual(['clozapine']);
    expect(drugsOf({ methotrexate: '某某' })).toEqual(['methotrexate']);
    expect(drugsOf({})).toEqual([undefined]);
    expect(drugsOf()).toEqual([undefined]);
  });
});

describe('medicines outside the catalogue that an interaction asks about', () => {
  const outside = (name: string, codes: readonly Coding[] = []) => found(row(name, { codes }))[0]?.outside;
  test.each([
    ['Folic acid 5 mg', [], ['folic-acid']],
    ['Vitamin B9', [], ['folic-acid']],
    ['叶酸片', [], ['folic-acid']],
    ['Paxlovid', [], ['ritonavir', 'nirmatrelvir']],
    ['', [coded(RXNORM, '4511')], ['folic-acid']],
    ['', [coded(ATC, 'B03BB01')], ['folic-acid']],
    ['', [coded(ATC, 'J01FA15')], ['telithromycin']],
    ['Folate', [coded(RXNORM, '4511')], ['folic-acid']],
    ['Levothyroxine', [], undefined],
    ['Clozapine', [], undefined],
  ] satisfies readonly (readonly [string, readonly Coding[], readonly string[] | undefined])[])(
    '“%s” %j is %j',
    (name, codes, names) => expect(outside(name, codes)?.toSorted()).toEqual(names?.toSorted()),
  );

  test('it stays unrecognised, because the catalogue does not hold it', () =>
    expect(recogniseDrugs([row('Folic acid 5 mg')]).unrecognised).toHaveLength(1));

  test('beside a medicine of the catalogue in one row it is an exposure of its own, and the row is recognised', () => {
    const { exposures, unrecognised } = recogniseDrugs([row('Docetaxel with itraconazole', { from: '2026-03-01' })]);
    expect(exposures).toMatchObject([
      { drug: 'docetaxel', name: 'Docetaxel with itraconazole' },
      { name: 'itraconazole', outside: ['itraconazole'], courses: [{ start: { text: '2026-03-01' } }] },
    ]);
    expect(exposures[1]).not.toHaveProperty('local');
    expect(unrecognised).toEqual([]);
  });

  test('two of them in one row are two', () =>
    expect(found(row('Docetaxel, itraconazole, ketoconazole')).map(({ name, outside: names }) => names?.join() ?? name)).toEqual([
      'Docetaxel, itraconazole, ketoconazole',
      'itraconazole',
      'ketoconazole',
    ]));

  test('rows of one unknown name are one medicine, in whatever letters; other names are others', () => {
    const [first, second] = [row('Levothyroxine 75 mcg'), row('LEVOTHYROXINE 75 MCG')];
    const exposures = found(first, second, row('Cetirizine'));
    expect(exposures.map((each) => each.refs)).toMatchObject([[first.ref, second.ref], [expect.any(String)]]);
    expect(exposures[0]).not.toHaveProperty('local');
  });
});

describe('the route decides whether it reaches the marrow', () => {
  const withProduct = (route: DrugProduct['route'], ingredient: string, name: string, change: Partial<DrugRow> = {}) => {
    const products = new Map<string, DrugProduct>([['1', { ingredients: [ingredient], route }]]);
    const rows = [row(name, { codes: [coded(RXNORM, '1')], ...change })];
    return recogniseDrugs(rows, { products }).exposures[0]?.local === true;
  };

  test.each([
    ['systemic', 'metronidazole', 'metronidazole gel', false],
    ['topical', 'metronidazole', 'metronidazole', true],
    ['ophthalmic', 'ciprofloxacin', 'ciprofloxacin', true],
    ['inhaled', 'aztreonam', 'aztreonam', true],
    ['topical', 'silver-sulfadiazine', 'silver sulfadiazine', false],
    ['other', 'metronidazole', 'metronidazole', true],
    ['other', 'metronidazole', 'metronidazole 250 mg tablet', false],
    ['other', 'metronidazole', 'metronidazole vaginal', true],
    ['other', 'vancomycin', 'vancomycin capsule', true],
  ] as const)('a %s product of %s, written “%s”: local %s', (route, ingredient, name, local) =>
    expect(withProduct(route, ingredient, name)).toBe(local),
  );

  test.each([
    ['Ibuprofen gel', true],
    ['Advil Liqui-Gels 200 mg', false],
    ['Ibuprofen 200 mg gel capsule', false],
    ['Naproxen liquid gel caps', false],
    ['Valproate gel capsules', false],
    ['Ibuprofen oral drops', false],
    ['Dexamethasone oral drops', false],
    ['Cefuroxime drops', true],
    ['Metoclopramide nasal spray', false],
    ['Thiotepa intravesical', false],
    ['Gemcitabine intravesical', true],
    ['Mitomycin bladder instillation', true],
    ['Mesalazine enema', false],
    ['Hydrocortisone enema', true],
    ['Prednisolone suppositories', true],
    ['Lidocaine with epinephrine injection', true],
    ['Epinephrine 1 mg injection', false],
    ['Methylprednisolone with lidocaine injection', false],
    ['Dexamethasone intravitreal injection', true],
    ['Methotrexate injection', false],
    ['Adalimumab syringe with alcohol pads', false],
    ['Mesalazine with lidocaine', false],
    ['Vancomycin injection vial', false],
    ['Metronidazole vaginal tablet', true],
    ['Gentamicin implant', true],
    ['Fluorouracil cream', true],
    ['Fluorouracil', false],
    ['Ganciclovir ophthalmic gel', true],
    ['Ganciclovir gel', false],
  ])('%s: local %s', (name, local) => expect(isLocalUse(name)).toBe(local));

  test('the route of the order goes before the words of the product', () => {
    expect(isLocalUse('Dexamethasone nasal', { route: 'oral' })).toBe(false);
    expect(isLocalUse('Dexamethasone', { route: 'nasal' })).toBe(true);
    expect(isLocalUse('Dexamethasone', { route: 'ophthalmic' })).toBe(true);
    expect(isLocalUse('Vancomycin', { route: 'oral' })).toBe(true);
  });

  test('the display of a code may say the form', () => {
    expect(isLocalUse('Diclofenac', { codes: [{ display: 'diclofenac 1 % gel' }] })).toBe(true);
    expect(isLocalUse('Diclofenac', { codes: [{ display: 'diclofenac 50 mg' }] })).toBe(false);
  });
});

describe('the order of the medicines', () => {
  const order = (...rows: readonly DrugRow[]) => found(...rows).map((each) => each.name);
  test('is that of their first doses, the undated last', () => {
    const [early, late, undated] = [
      row('Clozapine', { from: '2026-01-01' }),
      row('Valproate', { from: '2026-03-01' }),
      row('Zinc'),
    ];
    expect(order(undated, late, early)).toEqual(['Clozapine', 'Valproate', 'Zinc']);
    expect(order(late, undated, early)).toEqual(['Clozapine', 'Valproate', 'Zinc']);
    expect(order(early, late, undated)).toEqual(['Clozapine', 'Valproate', 'Zinc']);
  });

  test('counts the first of several courses', () =>
    expect(
      order(
        row('Valproate', { from: '2026-02-01' }),
        row('Clozapine', { from: '2026-01-01', to: '2026-01-05' }),
        row('Clozapine', { from: '2026-03-01' }),
      ),
    ).toEqual(['Clozapine', 'Valproate']));

  test('of the same day is that of the chart', () => {
    const [one, other] = [row('Valproate', { from: '2026-01-01' }), row('Clozapine', { from: '2026-01-01' })];
    expect(order(one, other)).toEqual(['Valproate', 'Clozapine']);
    expect(order(other, one)).toEqual(['Clozapine', 'Valproate']);
    expect(order(row('Zinc'), row('Valproate'))).toEqual(['Zinc', 'Valproate']);
  });
});

const order = (from: string, more: Partial<DrugRow> & Dates = {}): DrugRow =>
  row('Clozapine', { from, source: 'request', startBasis: 'authored', taken: 'assumed', ...more });
const supplied = (from: string, to: string): DrugRow =>
  row('Clozapine', { from, to, source: 'dispense', startBasis: 'dispensed', stopBasis: 'supply', ongoing: 'unknown' });
const given = (from: string, more: Partial<DrugRow> & Dates = {}): DrugRow =>
  row('Clozapine', { from, source: 'administration', startBasis: 'administered', ongoing: 'no', ...more });
const stated = (dates: Partial<DrugRow> & Dates): DrugRow => row('Clozapine', dates);

const coursesIn = (...rows: readonly DrugRow[]) => found(...rows)[0]?.courses ?? [];
/** Start and end of each course. */
const spans = (...rows: readonly DrugRow[]) =>
  coursesIn(...rows).map(({ start, stop, ongoing }) => `${start?.text ?? '?'} to ${stop?.text ?? '?'}, ongoing ${ongoing}`);

describe('a course that goes on', () => {
  const open = order('2026-03-01', { ongoing: 'yes' });
  test.each<[string, readonly DrugRow[], true | undefined]>([
    ['by an active order alone, is only ordered', [open], true],
    ['by two active orders, is only ordered', [open, order('2026-04-01', { ongoing: 'yes' })], true],
    ['by an active order, after doses that were given, is only ordered', [open, given('2026-03-02')], true],
    ['by a statement beside the order, is taken', [open, stated({ from: '2026-03-05' })], undefined],
    ['by a dose that is being given, is taken', [open, given('2026-03-02', { ongoing: 'yes' })], undefined],
    ['by a statement alone, is taken', [stated({ from: '2026-03-05' })], undefined],
  ])('%s', (_, rows, onlyOrdered) => {
    expect(coursesIn(...rows)).toHaveLength(1);
    expect(coursesIn(...rows)[0]?.ongoing).toBe('yes');
    expect(coursesIn(...rows)[0]?.onlyOrdered).toBe(onlyOrdered);
  });
});

describe('which rows are one course', () => {
  const [january, february, march] = [
    stated({ from: '2026-01-01', to: '2026-01-30' }),
    stated({ from: '2026-02-01', to: '2026-02-27' }),
    stated({ from: '2026-03-01', to: '2026-03-30' }),
  ];

  test('in whatever order the chart lists them', () => {
    const whole = ['2026-01-01 to 2026-03-30, ongoing no'];
    expect(spans(january, february, march)).toEqual(whole);
    expect(spans(march, january, february)).toEqual(whole);
    expect(spans(march, february, january)).toEqual(whole);
  });

  test('a short row inside a long one does not end it', () => {
    const long = stated({ from: '2026-01-01', to: '2026-03-30' });
    expect(spans(long, stated({ from: '2026-01-05', to: '2026-01-10' }), stated({ from: '2026-04-05' }))).toEqual([
      '2026-01-01 to ?, ongoing yes',
    ]);
  });

  test.each([
    ['inside the course', '2026-03-15', 1],
    ['on its first day', '2026-03-01', 1],
    ['14 days after its end', '2026-04-13', 1],
    ['15 days after its end', '2026-04-14', 2],
    ['before its first day', '2026-02-28', 2],
  ])('a row with nothing but an end, %s', (_, to, courses) => {
    expect(coursesIn(stated({ from: '2026-03-01', to: '2026-03-30' }), stated({ to }))).toHaveLength(courses);
  });

  test('a row without dates belongs to the last course, unless that one is over and this one is still taken', () => {
    expect(spans(january, stated({ ongoing: 'unknown' }))).toEqual(['2026-01-01 to 2026-01-30, ongoing no']);
    expect(spans(stated({ from: '2026-01-01' }), stated({}))).toEqual(['2026-01-01 to ?, ongoing yes']);
    expect(spans(january, stated({}))).toEqual(['? to ?, ongoing yes', '2026-01-01 to 2026-01-30, ongoing no']);
    expect(coursesIn(january, stated({ from: '2026-04-01' }), stated({}))[1]?.refs).toHaveLength(2);
  });

  test('two rows without dates are one course; two with nothing but an end are two', () => {
    expect(spans(stated({}), stated({ ongoing: 'unknown' }))).toEqual(['? to ?, ongoing yes']);
    expect(spans(stated({ to: '2026-01-30' }), stated({ to: '2026-05-30' }), stated({}))).toEqual([
      '? to 2026-01-30, ongoing no',
      '? to 2026-05-30, ongoing no',
      '? to ?, ongoing yes',
    ]);
  });

  test('a course holds nothing that its rows do not say', () => {
    const [course] = coursesIn(january);
    expect(course && Object.keys(course).toSorted()).toEqual(['ongoing', 'refs', 'sources', 'start', 'stop']);
  });

  test('the dose is that of the last dated row that has one', () => {
    const dose = (...rows: readonly DrugRow[]) => coursesIn(...rows)[0]?.dose;
    const [first, second] = [stated({ from: '2026-01-01', dose: '100 mg' }), stated({ from: '2026-02-01', dose: '200 mg' })];
    expect(dose(first, second, stated({ from: '2026-03-01' }), stated({ dose: '50 mg' }))).toBe('200 mg');
    expect(dose(stated({ from: '2026-03-01' }), stated({ dose: '50 mg' }))).toBe('50 mg');
    expect(dose(january)).toBeUndefined();
  });
});

describe('when a course began', () => {
  const start = (...rows: readonly DrugRow[]) => coursesIn(...rows)[0]?.start?.text;
  test.each([
    ['a statement 14 days after the order', [order('2026-03-01'), stated({ from: '2026-03-15' })], '2026-03-15'],
    ['a statement 15 days after the order', [order('2026-03-01'), stated({ from: '2026-03-16' })], '2026-03-01'],
    ['a hand-over after the order', [order('2026-03-01'), supplied('2026-03-03', '2026-04-03')], '2026-03-03'],
    ['a dose after a hand-over', [order('2026-03-01'), supplied('2026-03-03', '2026-04-03'), given('2026-03-05')], '2026-03-05'],
    [
      'two hand-overs',
      [order('2026-03-01'), supplied('2026-03-05', '2026-04-03'), supplied('2026-03-03', '2026-04-03')],
      '2026-03-03',
    ],
    ['another order', [order('2026-03-01'), order('2026-03-04')], '2026-03-01'],
    ['the supply of another order', [order('2026-03-01'), order('2026-03-04', { startBasis: 'supply' })], '2026-03-01'],
    ['a statement of the month after it', [order('2026-02-20'), stated({ from: '2026-03' })], '2026-03'],
    [
      'an order of its bounds',
      [order('2026-03-01', { startBasis: 'dosage-bounds' }), stated({ from: '2026-03-04' })],
      '2026-03-04',
    ],
    ['an order of its supply', [order('2026-03-01', { startBasis: 'supply' }), stated({ from: '2026-03-04' })], '2026-03-04'],
    ['a date of unknown meaning', [order('2026-03-01', { startBasis: undefined }), stated({ from: '2026-03-04' })], '2026-03-04'],
    ['a dose after the stated start', [stated({ from: '2026-03-01' }), given('2026-03-04')], '2026-03-01'],
    ['a dose after a hand-over alone', [supplied('2026-03-03', '2026-04-03'), given('2026-03-05')], '2026-03-03'],
  ] satisfies readonly (readonly [string, readonly DrugRow[], string])[])('%s', (_, rows, text) =>
    expect(start(...rows)).toBe(text),
  );

  test.each([
    ['the last day of the month', '2026-03', '2026-03-31', '2026-03-31'],
    ['a day of the next month', '2026-03', '2026-04-01', '2026-03'],
    ['a day of the year', '2025', '2025-06-10', '2025-06-10'],
    ['a month of the year', '2025', '2025-06', '2025-06'],
    ['a day of the next year', '2025', '2026-01-05', '2025'],
    ['the same month', '2026-03', '2026-03', '2026-03'],
  ])('a vague start beside %s', (_, vague, other, text) => {
    expect(start(stated({ from: vague }), order(other))).toBe(text);
    expect(start(order(other), stated({ from: vague }))).toBe(text);
  });

  test('a day does not give way to an hour of another day', () =>
    expect(start(stated({ from: '2026-03-01' }), order('2026-03-05T08:00:00Z'))).toBe('2026-03-01'));
});

describe('when a course ended', () => {
  const statement = stated({ from: '2026-03-01', to: '2026-04-10' });
  test.each([
    ['an order begun on the day of the stop goes on', [statement, order('2026-04-10')], '2026-03-01 to ?, ongoing yes'],
    ['an order begun the day before does not', [statement, order('2026-04-09')], '2026-03-01 to 2026-04-10, ongoing no'],
    [
      'a supply that reaches further does not outweigh it',
      [statement, supplied('2026-04-01', '2026-04-20')],
      '2026-03-01 to 2026-04-10, ongoing no',
    ],
    [
      'a supply begun after it does',
      [statement, supplied('2026-04-12', '2026-04-30')],
      '2026-03-01 to 2026-04-30, ongoing unknown',
    ],
    [
      'a dose given after it does',
      [statement, given('2026-04-05', { to: '2026-04-12', stopBasis: 'administered' })],
      '2026-03-01 to 2026-04-12, ongoing no',
    ],
    [
      'an order open beside it does not',
      [statement, order('2026-03-01', { ongoing: 'yes' })],
      '2026-03-01 to 2026-04-10, ongoing no',
    ],
    [
      'of two stated stops the later',
      [statement, stated({ from: '2026-03-01', to: '2026-04-20' })],
      '2026-03-01 to 2026-04-20, ongoing no',
    ],
    [
      'of two stated stops the later, in any order',
      [stated({ from: '2026-03-01', to: '2026-04-20' }), statement],
      '2026-03-01 to 2026-04-20, ongoing no',
    ],
  ] satisfies readonly (readonly [string, readonly DrugRow[], string])[])('stated: %s', (_, rows, span) =>
    expect(spans(...rows)).toEqual([span]),
  );

  test.each([
    [
      'a supply that ran out may have been renewed',
      [supplied('2026-03-01', '2026-04-01')],
      '2026-03-01 to 2026-04-01, ongoing unknown',
    ],
    [
      'the last of two supplies',
      [supplied('2026-03-01', '2026-05-01'), supplied('2026-03-05', '2026-04-01')],
      '2026-03-01 to 2026-05-01, ongoing unknown',
    ],
    [
      'an open order goes on after a supply',
      [order('2026-03-01'), supplied('2026-03-01', '2026-04-01')],
      '2026-03-01 to ?, ongoing yes',
    ],
    ['the last dose given', [given('2026-03-01'), given('2026-03-08')], '2026-03-01 to 2026-03-08, ongoing no'],
    ['a dose given, of unknown state', [given('2026-03-01', { ongoing: 'unknown' })], '2026-03-01 to 2026-03-01, ongoing no'],
    ['an order that is over on an unknown day', [order('2026-03-01', { ongoing: 'no' })], '2026-03-01 to ?, ongoing no'],
    ['an order of unknown state', [order('2026-03-01', { ongoing: 'unknown' })], '2026-03-01 to ?, ongoing unknown'],
    [
      'one order over and one of unknown state',
      [order('2026-03-01', { ongoing: 'no' }), order('2026-03-01', { ongoing: 'unknown' })],
      '2026-03-01 to ?, ongoing unknown',
    ],
    [
      'a statement open beside a stop that the order names',
      [order('2026-03-01', { to: '2026-04-01', stopBasis: 'dosage-bounds' }), stated({ from: '2026-03-01' })],
      '2026-03-01 to ?, ongoing yes',
    ],
  ] satisfies readonly (readonly [string, readonly DrugRow[], string])[])('not stated: %s', (_, rows, span) =>
    expect(spans(...rows)).toEqual([span]),
  );

  test('a statement left open beside one that says stopped is open again only if it began after the stop', () => {
    expect(spans(statement, stated({ from: '2026-04-10' }))).toEqual(['2026-03-01 to ?, ongoing yes']);
    expect(spans(statement, stated({ from: '2026-04-09' }))).toEqual(['2026-03-01 to ?, ongoing unknown']);
    expect(spans(statement, stated({ from: '2026-03-02' }), stated({ from: '2026-04-12' }))).toEqual([
      '2026-03-01 to ?, ongoing yes',
    ]);
  });
});

describe('which dates contradict each other', () => {
  const conflicts = (...rows: readonly DrugRow[]) => coursesIn(...rows).flatMap((each) => each.conflicts ?? []);
  const statement = stated({ from: '2026-03-01' });

  test('a dose before the stated start does, an order does not', () => {
    expect(conflicts(statement, given('2026-02-25'))).toEqual(['stated from 2026-03-01, administered 2026-02-25']);
    expect(conflicts(statement, order('2026-02-25'))).toEqual([]);
    expect(conflicts(stated({ from: '2026-03-01T08:00:00Z' }), given('2026-02-25T08:00:00Z'))).toEqual([
      'stated from 2026-03-01, administered 2026-02-25',
    ]);
  });

  test('a dose before the second of two statements, but after the first, does not', () =>
    expect(conflicts({ ...statement, dose: '1 g' }, stated({ from: '2026-03-20', dose: '2 g' }), given('2026-03-10'))).toEqual(
      [],
    ));

  test('a statement that follows on the day the first one ends is no second start', () => {
    const first = stated({ from: '2026-03-01', to: '2026-04-10' });
    expect(conflicts(first, stated({ from: '2026-04-10' }))).toEqual([]);
    expect(conflicts(first, stated({ from: '2026-04-09', to: '2026-04-10' }))).toEqual([
      'stated from 2026-03-01 and from 2026-04-09',
    ]);
    expect(conflicts(statement, stated({ from: '2026-03-01' }))).toEqual([]);
    expect(conflicts(statement, order('2026-03-20'))).toEqual([]);
  });

  test('an order left open does where it began before the stated stop', () => {
    const stopped = stated({ from: '2026-03-01', to: '2026-04-10' });
    expect(conflicts(stopped, order('2026-04-10'))).toEqual([]);
    expect(conflicts(stopped, order('2026-04-09'))).toEqual(['stop stated 2026-04-10, request still open']);
    const bounds = stated({ from: '2026-03-01', to: '2026-04-10', stopBasis: 'dosage-bounds' });
    expect(conflicts(bounds, order('2026-03-01'))).toEqual([]);
  });

  test('two stated stops do, unless a row begun between them explains the second', () => {
    const [first, second] = [stated({ from: '2026-03-01', to: '2026-04-10' }), stated({ from: '2026-03-01', to: '2026-04-20' })];
    const both = ['stop stated 2026-04-10 and 2026-04-20'];
    expect(conflicts(second, first)).toEqual(both);
    const order9 = (from: string) => order(from, { ongoing: 'no' });
    expect(conflicts(first, second, order9('2026-04-09'))).toEqual(both);
    expect(conflicts(first, second, order9('2026-04-10'))).toEqual([]);
    expect(conflicts(first, second, order9('2026-04-20'))).toEqual([]);
    expect(conflicts(first, second, order9('2026-04-21'))).toEqual(both);
    expect(conflicts(first, second, stated({ ongoing: 'no' }))).toEqual(both);
    expect(conflicts(first, stated({ from: '2026-03-01', to: '2026-04-20', stopBasis: 'supply' }))).toEqual([]);
  });
});

describe('moments from which a latency may run anew', () => {
  const laterOf = (...rows: readonly DrugRow[]) =>
    (coursesIn(...rows)[0]?.later ?? []).map(({ why, time }) => `${why} ${time.text}`);
  const first = stated({ from: '2026-03-01', to: '2026-03-08' });

  test.each([
    ['the next day: it went on', [first, stated({ from: '2026-03-09' })], ['dose 2026-03-09']],
    ['two days after the end: a restart', [first, stated({ from: '2026-03-10' })], ['restarted 2026-03-10']],
    ['the same day', [stated({ from: '2026-03-01' }), order('2026-03-01')], []],
    [
      'two rows of one later day',
      [stated({ from: '2026-03-01' }), order('2026-03-05'), order('2026-03-05')],
      ['dose 2026-03-05'],
    ],
    [
      'three rows of one later day, and one of the next',
      [stated({ from: '2026-03-01' }), order('2026-03-05'), order('2026-03-05'), order('2026-03-05'), order('2026-03-06')],
      ['dose 2026-03-05', 'dose 2026-03-06'],
    ],
    [
      'while an earlier row is open',
      [first, stated({ from: '2026-03-02' }), stated({ from: '2026-03-12' })],
      ['dose 2026-03-02', 'dose 2026-03-12'],
    ],
    [
      'after a row without an end',
      [first, order('2026-03-02', { ongoing: 'unknown' }), stated({ from: '2026-03-12' })],
      ['dose 2026-03-02', 'dose 2026-03-12'],
    ],
    [
      'inside a longer row',
      [
        stated({ from: '2026-03-01', to: '2026-03-20' }),
        stated({ from: '2026-03-02', to: '2026-03-05' }),
        stated({ from: '2026-03-10' }),
      ],
      ['dose 2026-03-02', 'dose 2026-03-10'],
    ],
    ['a dose given after the break', [first, given('2026-03-12')], ['dose 2026-03-12']],
    [
      'after a row that has an end and is still active',
      [stated({ from: '2026-03-01', to: '2026-03-08', ongoing: 'yes' }), stated({ from: '2026-03-12' })],
      ['dose 2026-03-12'],
    ],
    ['after doses given', [given('2026-03-01', { to: '2026-03-01' }), stated({ from: '2026-03-12' })], ['dose 2026-03-12']],
  ] satisfies readonly (readonly [string, readonly DrugRow[], readonly string[]])[])('%s', (_, rows, expected) =>
    expect(laterOf(...rows)).toEqual(expected),
  );

  test.each([
    ['10 mg daily', '20 mg daily', 'dose raised'],
    ['10 mg daily', '20 MG daily ', 'dose raised'],
    ['12.5 mg', '50 mg', 'dose raised'],
    ['2.25 mg', '2.5 mg', 'dose raised'],
    ['9 mg', '10 mg', 'dose raised'],
    ['take 1 tablet', 'take 2 tablet', 'dose raised'],
    ['10 mg daily', '10 mg daily', 'dose'],
    ['20 mg daily', '10 mg daily', 'dose'],
    ['2.5 mg', '2.25 mg', 'dose'],
    ['10 mg', '20 g', 'dose'],
    ['1 tablet', '2 mg', 'dose'],
    ['as needed', '20 mg', 'dose'],
    ['10 mg', 'as needed', 'dose'],
    ['10 mg', 'increased to twice daily', 'dose raised'],
    ['10 mg', '加量', 'dose raised'],
    [undefined, '20 mg', 'dose'],
    ['10 mg', undefined, 'dose'],
    [undefined, undefined, 'dose'],
  ])('%s, then %s: %s', (before, now, why) =>
    expect(laterOf(stated({ from: '2026-03-01', dose: before }), stated({ from: '2026-03-05', dose: now }))).toEqual([
      `${why} 2026-03-05`,
    ]),
  );
});

describe('what a row says about the course is told', () => {
  const told = (each: DrugRow) => coursesIn(each)[0]?.sources;
  test.each([
    [stated({ from: '2026-03-01' }), 'statement stated 2026-03-01, active'],
    [stated({ from: '2026-03-01T08:00:00Z', startBasis: undefined }), 'statement dated 2026-03-01, active'],
    [stated({}), 'statement without a start date, active'],
    [
      stated({ from: '2026-03-01', to: '2026-04-10T08:00:00Z' }),
      'statement stated 2026-03-01, to 2026-04-10 (stated), completed',
    ],
    [
      stated({ from: '2026-03-01', to: '2026-04-10', stopBasis: undefined }),
      'statement stated 2026-03-01, to 2026-04-10, completed',
    ],
    [
      order('2026-03-01', { to: '2026-04-10', stopBasis: 'supply', status: 'stopped', stopReason: 'neutropenia' }),
      'request authored 2026-03-01, to 2026-04-10 (supply), stopped, neutropenia',
    ],
  ])('by its kind, its dates and how they are known, its state and the reason of the stop', (each, words) =>
    expect(told(each)).toEqual([words]),
  );
});

describe('the days of a course', () => {
  const count = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
  const spanOf = (change: Partial<DrugRow> & Dates) => possibleDays(courseOf(change));
  test('run from the first day to the last that the dates allow', () => {
    expect(spanOf({ from: '2026-03', to: '2026-05' })).toEqual({ from: count('2026-03-01'), to: count('2026-05-31') });
    expect(spanOf({ from: '2026-03-01' })).toEqual({ from: count('2026-03-01'), to: Number.POSITIVE_INFINITY });
    expect(spanOf({ to: '2026-05-01' })).toEqual({ from: Number.NEGATIVE_INFINITY, to: count('2026-05-01') });
    expect(spanOf({ ongoing: 'no' })).toEqual({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
    expect(spanOf({ from: '2026-03-01', ongoing: 'unknown' }).to).toBe(Number.POSITIVE_INFINITY);
  });

  test('of an order that is over on an unknown day are 90 at most', () =>
    expect(spanOf({ from: '2026-03-01', ongoing: 'no' })).toEqual({ from: count('2026-03-01'), to: count('2026-05-30') }));

  test('are those of the calendar of the place, wherever its midnight falls', () => {
    const here = firstDay(dated('2026-06-15'));
    for (const text of ['2026-06-15T00:00:00+08:00', '2026-06-15T00:00:00-08:00', '2026-06-15T23:59:00Z'])
      expect([firstDay(dated(text)), lastDay(dated(text))]).toEqual([here, here]);
    expect([firstDay(dated('2026-06')), lastDay(dated('2026-06'))]).toEqual([here - 14, here + 15]);
  });

  // the interval is that of 1 to 31 May
  test.each<[string, Partial<DrugRow> & Dates, string]>([
    ['begun on the last day', { from: '2026-05-31' }, 'yes'],
    ['begun the day after', { from: '2026-06-01' }, 'no'],
    ['begun on the last day, over on an unknown day', { from: '2026-05-31', ongoing: 'no' }, 'yes'],
    ['begun on the first day, over on an unknown day', { from: '2026-05-01', ongoing: 'no' }, 'yes'],
    ['begun the day before, over on an unknown day', { from: '2026-04-30', ongoing: 'no' }, 'unknown'],
    ['begun the day before, perhaps still taken', { from: '2026-04-30', ongoing: 'unknown' }, 'unknown'],
    ['begun in that month', { from: '2026-05', ongoing: 'no' }, 'yes'],
    ['begun in that month or the next', { from: '2026', ongoing: 'no' }, 'unknown'],
    ['begun in the month before, over on an unknown day', { from: '2026-04', ongoing: 'no' }, 'unknown'],
    ['ended on the first day', { from: '2026-01-01', to: '2026-05-01' }, 'yes'],
    ['ended the day before', { from: '2026-01-01', to: '2026-04-30' }, 'no'],
    ['ended in the month before or in that one', { from: '2026-01-01', to: '2026' }, 'unknown'],
    ['ended in that month, of unknown start', { to: '2026-05-10' }, 'unknown'],
    ['ended before it, of unknown start', { to: '2026-04-10' }, 'no'],
    ['over 90 days after its start, on the first day', { from: '2026-01-31', ongoing: 'no' }, 'unknown'],
    ['over 90 days after its start, the day before', { from: '2026-01-30', ongoing: 'no' }, 'no'],
    ['begun and ended inside it', { from: '2026-05-10', to: '2026-05-12' }, 'yes'],
    ['begun before it and ended after it', { from: '2026-04-10', to: '2026-06-12' }, 'yes'],
    ['still taken', { from: '2026-01-01' }, 'yes'],
  ])('%s: %s', (_, change, answer) => expect(takenOn(courseOf(change), day('2026-05-01'), day('2026-05-31'))).toBe(answer));

  test('a month that lies only partly inside the interval leaves it open; one that ends with it does not', () => {
    const month = (more: Partial<DrugRow>) => courseOf({ from: '2026-04', ...more });
    expect(takenOn(month({ ongoing: 'no' }), day('2026-04-10'), day('2026-05-31'))).toBe('unknown');
    expect(takenOn(month({}), day('2026-04-10'), day('2026-04-30'))).toBe('yes');
    expect(takenOn(month({}), day('2026-04-10'), day('2026-04-29'))).toBe('unknown');
  });
});
