import { describe, expect, test } from 'vitest';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import { type InteractionFacts, interactionsFor } from '../../src/reasoning/interactions.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { DAY, when } from '../../src/record/when.ts';

/** The low count; days before it are negative. */
const COUNT = Date.parse('2026-06-15T08:00:00Z');
const on = (day: number): string => new Date(COUNT + day * DAY).toISOString().slice(0, 10);

function row(name: string, from?: number, to?: number): DrugRow {
  const [start, stop] = [when(from === undefined ? undefined : on(from)), when(to === undefined ? undefined : on(to))];
  return {
    ref: `MedicationStatement/${name}`,
    source: 'statement',
    name,
    codes: [],
    status: stop ? 'completed' : 'active',
    taken: 'yes',
    ongoing: stop ? 'no' : 'yes',
    ...(start && { start, startBasis: 'stated' as const }),
    ...(stop && { stop, stopBasis: 'stated' as const }),
  };
}

const found = (rows: readonly DrugRow[], facts: Partial<InteractionFacts> = {}) =>
  interactionsFor(recogniseDrugs(rows).exposures, { at: COUNT, listComplete: true, ...facts });
const ids = (rows: readonly DrugRow[], facts: Partial<InteractionFacts> = {}): readonly string[] =>
  found(rows, facts).map((each) => each.id);

describe('two medicines at the same time', () => {
  test('co-trimoxazole raises the toxicity of methotrexate, and both rows are named', () => {
    const [first] = found([row('Methotrexate', -200), row('Bactrim', -10)]);
    expect(first).toMatchObject({ id: 'methotrexate-cotrimoxazole', effect: 'raises myelotoxicity', raised: ['methotrexate'] });
    expect(first?.drugs).toEqual(['methotrexate', 'sulfamethoxazole', 'trimethoprim']);
    expect(first?.refs).toEqual(['MedicationStatement/Methotrexate', 'MedicationStatement/Bactrim']);
  });

  test('allopurinol beside azathioprine', () => {
    expect(ids([row('Azathioprine', -28), row('Allopurinol', -300)])).toContain('thiopurine-allopurinol');
  });

  test.each([
    [-60, true],
    [-61, false],
  ])('allopurinol stopped before azathioprine of day -46: last taken on day %i: %s', (last, fires) => {
    expect(ids([row('Azathioprine', -46), row('Allopurinol', -300, last)]).includes('thiopurine-allopurinol')).toBe(fires);
  });

  test('a partner begun after the count did not cause it', () => {
    expect(ids([row('Methotrexate', -200), row('Bactrim', 1)])).not.toContain('methotrexate-cotrimoxazole');
  });

  test('both on the current list without dates are taken together', () => {
    expect(ids([row('Methotrexate'), row('Bactrim')])).toContain('methotrexate-cotrimoxazole');
  });

  test('a cream takes no part', () => {
    expect(ids([row('Methotrexate', -200), row('Diclofenac gel', -10)], { egfr: 30 })).not.toContain('methotrexate-nsaid');
  });

  test('a partner outside the catalogue is known by its name', () => {
    expect(found([row('Colchicine', -20), row('Paxlovid', -5)])[0]).toMatchObject({
      id: 'colchicine-cyp3a4-pgp',
      drugs: ['colchicine', 'ritonavir'],
    });
  });

  test('a drug of a class never pairs with itself', () => {
    expect(ids([row('Clozapine', -30)])).toEqual([]);
    expect(ids([row('Clozapine', -30), row('Thiamazole', -30)])).toContain('clozapine-agranulocytosis-drugs');
  });
});

describe('conditions', () => {
  test.each([
    [59, true],
    [60, false],
    [undefined, false],
  ])('ibuprofen beside methotrexate at an eGFR of %s: %s', (egfr, fires) => {
    expect(
      ids([row('Methotrexate', -200), row('Ibuprofen', -10)], egfr === undefined ? {} : { egfr }).includes('methotrexate-nsaid'),
    ).toBe(fires);
  });

  test('a rule about one medicine and the kidney needs no partner', () => {
    expect(ids([row('Colchicine', -20)], { egfr: 20 })).toContain('colchicine-renal');
  });

  test.each([
    [-21, true],
    [-22, false],
  ])('lithium stopped on day %i unmasks clozapine: %s', (stop, fires) => {
    expect(ids([row('Lithium', -400, stop), row('Clozapine', -400)]).includes('lithium-stop-unmasks')).toBe(fires);
  });

  test('lithium that is still taken masks, and unmasks nothing', () => {
    const now = ids([row('Lithium', -400), row('Clozapine', -400)]);
    expect(now).toContain('lithium-masks-clozapine');
    expect(now).not.toContain('lithium-stop-unmasks');
  });

  test.each([
    [-9, true],
    [-8, true],
    [-7, false],
  ])('filgrastim on day %i after chemotherapy on day -9: given too close: %s', (day, fires) => {
    expect(ids([row('Docetaxel', -9, -9), row('Filgrastim', day, day)]).includes('gcsf-chemo-timing')).toBe(fires);
  });

  test('pyrimethamine without folinic acid, once the whole list is known', () => {
    expect(ids([row('Pyrimethamine', -30)])).toContain('pyrimethamine-no-folinate');
    expect(ids([row('Pyrimethamine', -30)], { listComplete: false })).not.toContain('pyrimethamine-no-folinate');
    expect(ids([row('Pyrimethamine', -30), row('Calcium folinate', -30)])).not.toContain('pyrimethamine-no-folinate');
  });

  test.each([
    [-14, true],
    [-13, false],
  ])('linezolid since day %i beside a marrow-toxic medicine: %s', (start, fires) => {
    expect(ids([row('Linezolid', start), row('Hydroxycarbamide', -300)]).includes('linezolid-marrow')).toBe(fires);
  });

  test.each([
    [-10, true],
    [-11, false],
  ])('capecitabine since day %i: an early fall asks for DPD: %s', (start, fires) => {
    expect(ids([row('Capecitabine', start)]).includes('fluoropyrimidine-dpd')).toBe(fires);
  });

  test('a known DPD deficiency asks for it at any time', () => {
    expect(ids([row('Capecitabine', -60)], { genes: ['DPYD-deficient'] })).toContain('fluoropyrimidine-dpd');
  });

  test('a high dose cannot be told from a prescription, so the rule stays silent', () => {
    expect(ids([row('Methotrexate', -200), row('Ciprofloxacin', -10)])).not.toContain('methotrexate-fluoroquinolone');
  });
});

test('raised toxicity stands before additive and masking effects', () => {
  const effects = found([
    row('Azathioprine', -60),
    row('Allopurinol', -60),
    row('Mycophenolate', -60),
    row('Prednisone', -60),
  ]).map((each) => each.effect);
  expect(effects[0]).toBe('raises myelotoxicity');
  expect(effects).toContain('masks counts');
  expect(effects.indexOf('masks counts')).toBeGreaterThan(effects.lastIndexOf('raises myelotoxicity'));
});

describe('the rules themselves', () => {
  const catalogue = new Set(suspectDrugs.map((drug) => drug.id));
  const CONDITION =
    /^(eGFR<\d+|high-dose:[ab]|stopped:[ab]<=\d+d|within:\d+[hd]|duration:[ab]>=\d+d|absent:b|gene:\S+|problem:\S+|onset<=\d+d)$/;

  test('every name in a rule is a medicine of the catalogue, a class or an outside partner', () => {
    const strange = drugInteractions
      .flatMap((rule) => [...rule.a, ...rule.b])
      .filter((name) => !catalogue.has(name) && !/^(ext:|class:)/.test(name));
    expect(strange).toEqual([]);
  });

  test('every condition is one that can be judged', () => {
    const terms = drugInteractions
      .flatMap((rule) => rule.condition.split(/\b(?:AND|OR)\b/).map((term) => term.trim()))
      .filter((term) => term !== '');
    expect(terms.filter((term) => !CONDITION.test(term))).toEqual([]);
  });
});
