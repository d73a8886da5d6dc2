/** What the ranking is told of each item, in words that can be held against the catalogue. */
import { describe, expect, test } from 'vitest';
import {
  askedOfSuspects,
  askingsByCriterion,
  askingsById,
  causeById,
  claimantsOf,
  readyCauses,
  type ReadyItem,
} from '../../src/reasoning/ready-causes.ts';

const causeOf = (id: string) => {
  const found = readyCauses.find((each) => each.cause.id === id);
  if (!found) throw new Error(`no cause ${id}`);
  return found;
};
function item(id: string): ReadyItem {
  const found = readyCauses.flatMap((each) => each.items).find((each) => each.item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

type Flag = {
  [Key in keyof ReadyItem]: ReadyItem[Key] extends boolean ? Key : never;
}[keyof ReadyItem];
const FLAGS = [
  'isFever',
  'restatesOtherLines',
  'isFromCount',
  'isResultOfNeutropenia',
  'isSepsis',
  'isEntry',
  'isCourse',
  'isHeldBySuspect',
  'isHard',
] as const satisfies readonly Flag[];

describe('what an item looks at, and what it is', () => {
  test.each<[string, string, string | undefined, readonly Flag[]]>([
    ['a low ANC that opened the screening', 'chronic-idiopathic-neutropenia.f2', 'lab.anc', ['isFromCount', 'isEntry']],
    ['a mild neutropenia, below one limit and not below another', 'hyperthyroidism.f4', 'lab.anc', ['isFromCount', 'isEntry']],
    ['a severe one', 'chronic-idiopathic-neutropenia.a6', 'lab.anc', ['isFromCount']],
    ['a count above a limit', 'drug-idiosyncratic.a3', 'lab.anc', ['isFromCount']],
    ['low platelets', 'aplastic-anaemia.f3', 'lab.plt', ['restatesOtherLines', 'isFromCount']],
    ['another low line, as a rule', 'drug-idiosyncratic.a2', 'PR-61', ['restatesOtherLines', 'isFromCount']],
    ['a pattern of the count', 'chronic-idiopathic-neutropenia.f1', 'PR-62', ['isFromCount']],
    ['the course', 'icus-ccus.f1', 'PR-07', ['isCourse']],
    ['a medicine before the fall, as a rule', 'autoimmune-neutropenia-adult.a2', 'PR-73', ['isHeldBySuspect']],
    ['a measured fever', 'sepsis-bacterial.f2', 'vital.temp', ['isFever', 'isResultOfNeutropenia', 'isHard']],
    ['a recorded fever', 'lymphoma-cll.f8', 'find.fever', ['isFever', 'isResultOfNeutropenia']],
    ['a sore throat', 'drug-idiosyncratic.f4', 'find.sorethroat', ['isResultOfNeutropenia']],
    ['a raised CRP', 'sfts-hantavirus.f3', 'lab.crp', ['isResultOfNeutropenia', 'isHard']],
    ['a recorded sepsis', 'sepsis-bacterial.f7', 'cond.sepsis', ['isSepsis', 'isHard']],
    ['sepsis as a rule', 'sepsis-bacterial.f12', 'PR-03', ['isSepsis']],
    ['a recorded disease', 'chronic-idiopathic-neutropenia.f4', 'cond.cin', ['isHard']],
    ['a recorded disease of weak weight', 'nonspecific-lymphopenia.f3', 'cond.pneumonia', []],
    ['a large spleen, which many diseases have', 'cirrhosis-hypersplenism.f4', 'cond.splenomegaly', []],
    ['a film', 'icus-ccus.a4', 'smear.dysplasia', ['isHard']],
    ['a laboratory result', 'autoimmune-neutropenia-adult.f4', 'lab.neut-ab', ['isHard']],
    ['a weak one', 'autoimmune-neutropenia-infancy.f5', 'lab.amc', []],
    ['a vital sign, at an age', 'sepsis-bacterial.f6', 'vital.sbp', ['isHard']],
    ['a body mass index of adults', 'malnutrition-anorexia.f1', 'vital.bmi', ['isHard']],
    ['a procedure', 'chemotherapy.f2', undefined, ['isHard']],
    ['an exposure', 'parvovirus-b19.f8', undefined, ['isHard']],
    ['the age alone', 'autoimmune-neutropenia-infancy.f1', undefined, []],
    ['a medicine', 'chemotherapy.f1', undefined, ['isHard']],
  ])('%s (%s)', (_, id, key, flags) => {
    const found = item(id);
    expect(found.key).toBe(key);
    expect('key' in found).toBe(key !== undefined);
    expect(FLAGS.filter((flag) => found[flag])).toEqual(flags);
  });

  test('the facts that a pattern rule contains count once, unless the rule is weak', () => {
    expect(item('sepsis-bacterial.f12').parts).toHaveLength(3);
    expect(item('hiv.f9').parts.length).toBeGreaterThan(0);
    expect(item('ebv.f7').parts).toEqual([]);
    expect(item('icus-ccus.a4').parts).toEqual([]);
  });
});

describe('where the chart is silent', () => {
  test('each answer says what was asked, rests on nothing, and gives no point', () => {
    expect(item('sepsis-bacterial.f7').silent.unknown).toEqual({
      id: 'sepsis-bacterial.f7',
      side: 'for',
      verdict: 'unknown',
      weight: 'strong',
      points: 0,
      text: item('sepsis-bacterial.f7').item.text,
      facts: [],
      anchor: true,
      asks: false,
      notes: [],
      cites: item('sepsis-bacterial.f7').item.cites ?? causeOf('sepsis-bacterial').cause.cites,
    });
    expect(item('icus-ccus.a4').silent.unmet).toMatchObject({ side: 'against', verdict: 'unmet', anchor: false });
  });
  test('the sources of the item go before those of the cause', () => {
    const own = item('hyperthyroidism.f5');
    expect(own.silent.met.cites).toEqual(own.item.cites);
    const cause = causeOf('hyperthyroidism');
    expect(item('hyperthyroidism.f1').item.cites).toBeUndefined();
    expect(item('hyperthyroidism.f1').silent.met.cites).toBe(cause.cause.cites);
  });
  test.each([
    ['what only the clinician can tell is asked', 'mild-isolated-leukopenia.f4', [true, true, true]],
    ['what the chart may also tell is asked unless it is met', 'dengue.f1', [false, true, true]],
    ['what the chart alone tells is not asked', 'dengue.f7', [false, false, false]],
  ])('%s (%s)', (_, id, asks) => {
    const { silent } = item(id);
    expect([silent.met.asks, silent.unmet.asks, silent.unknown.asks]).toEqual(asks);
  });
});

describe('the suspects of a cause', () => {
  test('answer the items about them, and no others', () => {
    expect(item('chemotherapy.f1').when).toBeUndefined();
    expect(item('icus-ccus.a3').when).toBeDefined();
    expect(askedOfSuspects.map(({ of }) => of.item.id)).toContain('chemotherapy.f1');
    expect(askedOfSuspects.every(({ of }) => of.when === undefined)).toBe(true);
  });
  test('must have begun within the days that the item says, or at any time', () => {
    const limited = askedOfSuspects.flatMap(({ of }) => of.startedWithinDays ?? []);
    expect(limited.length).toBeGreaterThan(0);
    for (const days of limited) expect(days).toBeGreaterThan(0);
    expect(item('chemotherapy.f1').startedWithinDays).toBeUndefined();
  });
  test('are claimed by the causes that name them', () => {
    expect([...claimantsOf('clozapine')]).toEqual(['clozapine-neutropenia', 'anticonvulsant-psychotropic']);
    expect([...claimantsOf('methimazole')]).toContain('antithyroid-agranulocytosis');
    expect(claimantsOf('clozapine')).toBe(claimantsOf('clozapine'));
    expect([...claimantsOf('no-such-medicine')]).toEqual([]);
  });
});

describe('a cause and its parent', () => {
  test('the parent knows its children', () => {
    expect(causeOf('acute-leukaemia').children).toEqual(['apl']);
    expect(causeOf('apl').children).toEqual([]);
    expect(causeOf('drug-idiosyncratic').children).toContain('clozapine-neutropenia');
  });
  test('a child takes what its parent asks, but no medicine, no rule about medicines and nothing that it asks itself', () => {
    const { inherited, items } = causeOf('antithyroid-agranulocytosis');
    const ids = inherited.map((each) => each.item.id);
    expect(ids).toEqual(expect.arrayContaining(['drug-idiosyncratic.f3', 'drug-idiosyncratic.a1']));
    const own = items.map((each) => JSON.stringify(each.item.when));
    const parent = causeOf('drug-idiosyncratic').items;
    const left = parent.filter((each) => !inherited.includes(each));
    expect(left.length).toBeGreaterThan(2);
    for (const { item: each } of left) {
      const isMedicine = 'medicine' in each.when;
      const isDrugRule = 'rule' in each.when && ['PR-21', 'PR-22', 'PR-73'].includes(each.when.rule);
      expect(isMedicine || isDrugRule || own.includes(JSON.stringify(each.when))).toBe(true);
    }
    for (const { item: each } of inherited) {
      expect('medicine' in each.when).toBe(false);
      expect(own).not.toContain(JSON.stringify(each.when));
    }
  });
  test('a cause without a parent takes nothing', () => expect(causeOf('acute-leukaemia').inherited).toEqual([]));
  test('a cause is known by its id', () => {
    expect(causeById('apl')?.parent).toBe('acute-leukaemia');
    expect(causeById('no-such-cause')).toBeUndefined();
  });
});

describe('the lines that a cause lowers', () => {
  test.each([
    ['antithyroid-agranulocytosis', ['wbc', 'anc', 'amc', 'aec', 'abc']],
    ['glucocorticoid-lymphopenia', ['wbc', 'alc', 'amc', 'aec', 'abc']],
    ['copper-deficiency', ['wbc', 'anc', 'amc', 'aec', 'abc', 'hgb']],
  ])('%s: %j', (id, lines) => expect([...causeOf(id).lowers]).toEqual(lines));
  test('aplastic anaemia lowers platelets too', () => expect(causeOf('aplastic-anaemia').lowers.has('plt')).toBe(true));
  test('a cause that lowers monocytes alone among the white cells lowers the white count', () => {
    const only = readyCauses.filter(
      ({ cause }) =>
        cause.lowers.includes('monocyte') && !cause.lowers.some((cell) => cell === 'neutrophil' || cell === 'lymphocyte'),
    );
    for (const { lowers } of only) expect(lowers.has('wbc')).toBe(true);
  });
});

describe('who asks what', () => {
  test('every item of every cause is found by its id and its criterion, at its place', () => {
    for (const [at, { items, inherited }] of readyCauses.entries()) {
      for (const [place, of] of [...items, ...inherited].entries()) {
        const expected = { of, cause: at, at: place, inherited: place >= items.length };
        expect(askingsById.get(of.item.id)).toContainEqual(expected);
        const asked = of.when && askingsByCriterion.get(of.when);
        expect(of.when === undefined || asked?.some((each) => each.of === of && each.cause === at)).toBe(true);
      }
    }
  });
});
