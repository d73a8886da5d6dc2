import { expect, test } from 'vitest';
import { BASIS_ORDER, SUSPECT_POINTS } from '../../src/knowledge/drug-judgement.ts';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { drugNotes } from '../../src/knowledge/drug-notes.ts';
import { productsByCode } from '../../src/knowledge/drug-products.ts';
import { drugSources } from '../../src/knowledge/drug-sources.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { repeated } from './criteria.ts';

const ids = new Set(suspectDrugs.map((drug) => drug.id));
const names = (isWrong: (drug: (typeof suspectDrugs)[number]) => boolean): readonly string[] =>
  suspectDrugs.filter(isWrong).map((drug) => drug.id);

test('the days from dose to fall ascend', () => {
  const unordered = names(({ onset: { min, typicalLow, typicalHigh, max } }) => {
    const days = [min, typicalLow, typicalHigh, max].filter((day) => day !== undefined);
    return days.some((day, at) => day < 0 || !Number.isInteger(day) || (at > 0 && day < (days[at - 1] ?? 0)));
  });
  expect(unordered).toEqual([]);
});

test('a medicine has no basis for its onset exactly when it has no onset', () => {
  expect(names((drug) => (drug.onsetBasis === 'blank') !== (Object.keys(drug.onset).length === 0))).toEqual([]);
  expect(names((drug) => !['cited', 'class-rule', 'general-knowledge', 'blank'].includes(drug.onsetBasis))).toEqual([]);
});

test('every medicine says how long after the stop it may still be blamed', () => {
  expect(names((drug) => !Number.isInteger(drug.lookbackDays) || drug.lookbackDays <= 0)).toEqual([]);
});

test('a medicine lowers lines exactly when it is said to, and raises them likewise', () => {
  expect(names((drug) => drug.direction.includes('lowers') !== drug.lineages.length > 0)).toEqual([]);
  expect(names((drug) => drug.direction.includes('raises') !== (drug.raises !== undefined))).toEqual([]);
  expect(names((drug) => drug.direction.includes('lowers') !== (drug.worst !== undefined))).toEqual([]);
  expect(names((drug) => drug.mechanism === 'stimulates-production' && drug.direction === 'lowers')).toEqual([]);
});

test('a name or brand means one medicine only', () => {
  expect(repeated(suspectDrugs.flatMap((drug) => drug.synonyms))).toEqual([]);
  const own = new Map(suspectDrugs.map((drug) => [drug.name.toLowerCase(), drug.id]));
  const foreign = suspectDrugs.flatMap((drug) => drug.synonyms.filter((name) => own.has(name) && own.get(name) !== drug.id));
  expect(foreign).toEqual([]);
});

test('names are lower case, as the text that is searched', () => {
  const written = suspectDrugs.flatMap((drug) => [...drug.synonyms, ...(drug.comboBrands ?? []), ...(drug.localBrands ?? [])]);
  expect(written.filter((name) => name !== name.toLowerCase().trim() || name === '')).toEqual([]);
});

test('the brand of a cream or of eye drops is the name of no medicine that counts', () => {
  const synonyms = new Set(suspectDrugs.flatMap((drug) => drug.synonyms));
  expect(suspectDrugs.flatMap((drug) => drug.localBrands ?? []).filter((brand) => synonyms.has(brand))).toEqual([]);
});

test('codes are written as their systems write them, and RxNorm codes belong to one medicine', () => {
  expect(suspectDrugs.flatMap((drug) => drug.rxnorm).filter((code) => !/^\d{1,8}$/.test(code))).toEqual([]);
  expect(repeated(suspectDrugs.flatMap((drug) => drug.rxnorm))).toEqual([]);
  expect(suspectDrugs.flatMap((drug) => drug.atc).filter((code) => !/^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(code))).toEqual([]);
});

test('every medicine can be found by a code or a name', () => {
  expect(names((drug) => drug.rxnorm.length === 0 && drug.atc.length === 0 && drug.synonyms.length === 0)).toEqual([]);
});

test('every basis of evidence has its place in the order of suspects', () => {
  expect(names((drug) => !BASIS_ORDER.includes(drug.basis))).toEqual([]);
  expect(repeated(BASIS_ORDER)).toEqual([]);
  expect(SUSPECT_POINTS.evidence.definite).toBeGreaterThan(SUSPECT_POINTS.evidence.probable);
  expect(SUSPECT_POINTS.window['inside-typical']).toBeGreaterThan(SUSPECT_POINTS.window['inside-possible']);
});

test('routes that do not count are ones that medicines have', () => {
  const routes = new Set([
    'topical',
    'ophthalmic',
    'otic',
    'nasal',
    'inhaled',
    'vaginal',
    'rectal',
    'oral',
    'dental',
    'intravesical',
    'implant',
    'local-anaesthetic',
    'any',
  ]);
  expect(names((drug) => (drug.notRoutes ?? []).some((route) => !routes.has(route)))).toEqual([]);
});

test('every medicine has its note, and every reference of a note exists', () => {
  expect([...ids].filter((id) => !drugNotes[id])).toEqual([]);
  const unknown = Object.entries(drugNotes).flatMap(([id, note]) =>
    note.references.filter((key) => !(key in drugSources)).map((key) => `${id}: ${key}`),
  );
  expect(unknown).toEqual([]);
  expect(Object.keys(drugNotes).filter((id) => !ids.has(id))).toEqual([]);
});

test('every interaction is between medicines of the catalogue, classes or named outsiders', () => {
  const tokens = new Set(['class:any-lowers', 'class:cytotoxic', 'class:myelosuppressive', 'class:agranulocytosis']);
  const unknown = drugInteractions.flatMap((rule) =>
    [...rule.a, ...rule.b]
      .filter((name) => !ids.has(name) && !tokens.has(name) && !(name.startsWith('ext:') && rule.outside?.[name.slice(4)]))
      .map((name) => `${rule.id}: ${name}`),
  );
  expect(unknown).toEqual([]);
  expect(
    drugInteractions
      .filter((rule) => rule.a.length === 0 || (rule.b.length === 0 && rule.condition === ''))
      .map((rule) => rule.id),
  ).toEqual([]);
});

test('the condition of an interaction can be read', () => {
  const part =
    /^(eGFR<\d+|high-dose:[ab]|stopped:[ab]<=\d+d|within:\d+[hd]|duration:[ab]>=\d+d|absent:b|(gene|problem):[\w-]+|onset<=\d+d)$/;
  const odd = drugInteractions.filter(
    (rule) => rule.condition !== '' && rule.condition.split(/ (?:AND|OR) /).some((each) => !part.test(each)),
  );
  expect(odd.map((rule) => rule.id)).toEqual([]);
});

test('every interaction is short enough to be read, and cites what exists', () => {
  expect(drugInteractions.filter((rule) => rule.message === '' || rule.message.length > 300).map((rule) => rule.id)).toEqual([]);
  expect(drugInteractions.flatMap((rule) => rule.references.filter((key) => !(key in drugSources)))).toEqual([]);
  expect(drugInteractions.filter((rule) => rule.references.length === 0).map((rule) => rule.id)).toEqual([]);
});

test('every product code leads to medicines of the catalogue and is no ingredient code', () => {
  const products = productsByCode();
  const ingredients = new Set(suspectDrugs.flatMap((drug) => drug.rxnorm));
  expect(
    [...products].filter(([, product]) => product.ingredients.length === 0 || product.ingredients.some((id) => !ids.has(id))),
  ).toEqual([]);
  expect([...products.keys()].filter((code) => ingredients.has(code) || !/^[1-9]\d{1,6}$/.test(code))).toEqual([]);
});

test.each([
  ['97', ['ticlopidine'], 'systemic'],
  ['756', ['clomipramine'], 'systemic'],
  ['1516', ['betamethasone'], 'systemic'],
])('RxNorm product %s is %s', (code, ingredients, route) => {
  expect(productsByCode().get(code)).toEqual({ ingredients, route });
});

test('products are spread over routes as they were counted', () => {
  const routes = [...productsByCode().values()].map((product) => product.route);
  const count = (route: string): number => routes.filter((each) => each === route).length;
  expect([count('systemic'), count('topical'), count('other'), count('ophthalmic'), count('inhaled')]).toEqual([
    5274, 466, 357, 103, 10,
  ]);
});
