import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { recogniseDrugs } from '../../src/reasoning/exposures.ts';
import { type InteractionFacts, interactionsFor } from '../../src/reasoning/interactions.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { DAY, when, type When } from '../../src/record/when.ts';
import { aPatient, blood, drug, NOW, result } from '../a-patient.ts';

/** The low count; days before it are negative. */
const COUNT = Date.parse('2026-06-15T08:00:00Z');
const on = (day: number): string => new Date(COUNT + day * DAY).toISOString().slice(0, 10);

function dated(text: string): When {
  const time = when(text);
  if (!time) throw new Error(`no date: ${text}`);
  return time;
}

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
  found(rows, facts).flatMap((each) => (each.openOn.length > 0 ? [] : [each.id]));
/** What a rule hangs on; nothing where it is met, undefined where it is not. */
const openOn = (id: string, rows: readonly DrugRow[], facts: Partial<InteractionFacts> = {}) =>
  found(rows, facts).find((each) => each.id === id)?.openOn;

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

describe('which medicines a class of a rule means', () => {
  const beside = (known: string, rule: string) => (name: string) => ids([row(known, -30), row(name, -30)]).includes(rule);

  test.each([
    ['Carbamazepine', true, 'aplastic anaemia, idiosyncratic'],
    ['Chlorpromazine', true, 'agranulocytosis by injury to the marrow'],
    ['Felbamate', true, 'aplastic anaemia, immune'],
    ['Olanzapine', false, 'only probable'],
    ['Rifabutin', false, 'neutropenia at worst'],
    ['Ganciclovir', false, 'falls with the dose'],
    ['Ibrutinib', false, 'raises some counts as well'],
    ['Cefepime', false, 'a beta-lactam, that is given for days'],
    ['Piperacillin', false, 'a penicillin'],
  ])('clozapine beside %s, both can take the neutrophils away: %s (%s)', (name, expected) =>
    expect(beside('Clozapine', 'clozapine-agranulocytosis-drugs')(name)).toBe(expected),
  );

  test.each([
    ['Rifabutin', true, 'injures the marrow'],
    ['Ganciclovir', true, 'falls with the dose'],
    ['Valproate', false, 'only probable'],
    ['Ibrutinib', false, 'raises some counts as well'],
    ['Carbamazepine', false, 'no injury of the marrow'],
  ])('primaquine beside %s, both press the marrow: %s (%s)', (name, expected) =>
    expect(beside('Primaquine', 'primaquine-marrow')(name)).toBe(expected),
  );

  test.each([
    ['Methotrexate', true],
    ['Cladribine', true],
    ['Ganciclovir', false],
  ])('olaparib beside chemotherapy: %s %s', (name, expected) => expect(beside('Olaparib', 'parp-chemo')(name)).toBe(expected));

  test.each([
    ['Carbamazepine', true],
    ['Ibrutinib', true],
    ['Natalizumab', false],
  ])('prednisone masks what lowers counts: %s %s', (name, expected) =>
    expect(beside('Prednisone', 'glucocorticoid-masks')(name)).toBe(expected),
  );
});

describe('what is said', () => {
  test('all of it: medicines once, whose toxicity is raised, the rows and the references', () => {
    const rows = [row('Azathioprine', -60), row('Allopurinol', -60)];
    const rule = drugInteractions.find((each) => each.id === 'thiopurine-allopurinol');
    expect(found(rows)).toEqual([
      {
        id: 'thiopurine-allopurinol',
        openOn: [],
        effect: 'raises myelotoxicity',
        message: rule?.message,
        drugs: ['azathioprine', 'allopurinol'],
        raised: ['azathioprine'],
        refs: rows.map((each) => each.ref),
        references: rule?.references,
      },
    ]);
  });

  test('where the effects add up both are named as raised', () =>
    expect(found([row('Clozapine', -30), row('Carbamazepine', -30)])[0]?.raised).toEqual(['clozapine', 'carbamazepine']));

  test('a medicine alone is named alone', () =>
    expect(found([row('Colchicine', -20)], { egfr: 20 })).toMatchObject([
      { id: 'colchicine-renal', drugs: ['colchicine'], raised: ['colchicine'], refs: ['MedicationStatement/Colchicine'] },
    ]));

  test('what has a source stands before general knowledge', () => {
    const rows = [row('Methotrexate', -60), row('Ibuprofen', -60)];
    expect(ids(rows, { egfr: 20 })).toEqual(['methotrexate-nsaid', 'methotrexate-renal']);
    const order = ids(['Azathioprine', 'Mycophenolate', 'Clozapine', 'Carbamazepine'].map((name) => row(name, -30)));
    const at = (id: string): number => order.indexOf(id);
    expect(at('clozapine-agranulocytosis-drugs')).toBeGreaterThanOrEqual(0);
    expect(at('azathioprine-mycophenolate')).toBeGreaterThan(at('clozapine-agranulocytosis-drugs'));
  });
});

describe('at the same time means within two weeks, as far as the dates are certain', () => {
  const clash = (azathioprine: DrugRow, allopurinol: DrugRow) =>
    ids([azathioprine, allopurinol]).includes('thiopurine-allopurinol');
  const inMonth = (name: string, month: string, stop?: string): DrugRow => ({
    ...row(name),
    start: dated(month),
    ...(stop !== undefined && { stop: dated(stop), ongoing: 'no' as const, status: 'completed' }),
  });

  test.each([
    [-46, -60, true],
    [-46, -61, false],
  ])('allopurinol begun on day %i, azathioprine stopped on day %i: %s', (from, to, expected) =>
    expect(clash(row('Azathioprine', -300, to), row('Allopurinol', from))).toBe(expected),
  );

  test.each([
    ['2026-05', true],
    ['2026-06', false],
    ['2026', false],
  ])('allopurinol begun %s beside azathioprine: certain before the count: %s', (month, expected) =>
    expect(clash(row('Azathioprine', -300), inMonth('Allopurinol', month))).toBe(expected),
  );

  test('a partner whose course ended in some month counts from the first day of it', () => {
    expect(clash(row('Azathioprine', -14), inMonth('Allopurinol', '2026-01', '2026-06'))).toBe(true);
    expect(clash(row('Azathioprine', -14), inMonth('Allopurinol', '2026-01', '2026-05'))).toBe(false);
  });

  test('a finished course without any date is no proof, a course on the list now is', () => {
    const finished: DrugRow = { ...row('Allopurinol'), ongoing: 'no', status: 'completed' };
    expect(clash(row('Azathioprine', -300), finished)).toBe(false);
    expect(clash(row('Azathioprine', -300), row('Allopurinol'))).toBe(true);
  });

  test('a finished course with only its start is certain on that day alone', () => {
    const begun = (day: number): DrugRow => ({ ...row('Allopurinol', day), ongoing: 'no', status: 'completed' });
    expect(clash(row('Azathioprine', -300), begun(-200))).toBe(true);
    expect(clash(row('Azathioprine', -30), begun(-45))).toBe(false);
  });

  test('what ended so long before the count that it no longer acts does not explain it', () => {
    const lookback = suspectDrugs.find((each) => each.id === 'azathioprine')?.lookbackDays ?? 0;
    const ended = (day: number) => clash(row('Azathioprine', -400, day), row('Allopurinol', -400));
    expect([ended(-lookback), ended(-lookback - 1)]).toEqual([true, false]);
  });

  test('one course of several is enough', () =>
    expect(ids([row('Azathioprine', -300), row('Allopurinol', -900, -800), row('Allopurinol', -20)])).toContain(
      'thiopurine-allopurinol',
    ));
});

describe('conditions', () => {
  test.each([
    [-28, true],
    [-29, false],
    [undefined, true],
  ])('brivudine stopped on day %s before capecitabine, or still taken: %s', (stop, fires) =>
    expect(ids([row('Capecitabine', -60), row('Brivudine', -90, stop)]).includes('fluoropyrimidine-brivudine')).toBe(fires),
  );

  test.each([
    ['still listed, without a date', row('Brivudine'), true],
    ['begun after the count', row('Brivudine', 1), false],
    ['begun on the day of the count', row('Brivudine', 0), true],
    ['begun before and stopped after the count', row('Brivudine', -5, 3), true],
    ['begun and stopped after the count', row('Brivudine', 1, 3), false],
    ['stopped after the count, begun at an unknown time', row('Brivudine', undefined, 3), false],
    ['finished at an unknown time', { ...row('Brivudine', -20), ongoing: 'no', status: 'completed' } as const, false],
    [
      'stopped in a month that may lie too far back',
      { ...row('Brivudine', -90), stop: dated('2026-05'), ongoing: 'no' } as const,
      false,
    ],
    ['stopped in this month', { ...row('Brivudine', -90), stop: dated('2026-06'), ongoing: 'no' } as const, true],
  ])('brivudine %s, beside capecitabine: %s', (_, brivudine, fires) =>
    expect(ids([row('Capecitabine', -60), brivudine]).includes('fluoropyrimidine-brivudine')).toBe(fires),
  );

  test('the medicine that it would act on must be near the count itself', () =>
    expect(ids([row('Capecitabine', -400, -300), row('Brivudine', -90)])).not.toContain('fluoropyrimidine-brivudine'));

  test('lithium that ends after the count has not yet unmasked anything', () =>
    expect(ids([row('Lithium', -400, 3), row('Clozapine', -400)])).not.toContain('lithium-stop-unmasks'));

  test.each([
    ['2026-06', false],
    [undefined, false],
  ])('filgrastim of an inexact day (%s) is not shown to be too close to chemotherapy', (month, fires) => {
    const start = when(month);
    const filgrastim: DrugRow = { ...row('Filgrastim'), ...(start && { start }) };
    expect(ids([row('Docetaxel', -9, -9), filgrastim]).includes('gcsf-chemo-timing')).toBe(fires);
  });

  test.each([
    ['before it', -10, true],
    ['two days before it', -11, false],
    ['after the count', 1, false],
  ])('filgrastim %s: %s', (_, day, fires) =>
    expect(ids([row('Docetaxel', -9, -9), row('Filgrastim', day, day)]).includes('gcsf-chemo-timing')).toBe(fires),
  );

  test('the last dose of a course counts as a dose, and so does each one between', () => {
    const second: DrugRow = { ...row('Docetaxel', -30, -2) };
    expect(ids([second, row('Filgrastim', -2, -2)])).toContain('gcsf-chemo-timing');
    expect(ids([second, row('Filgrastim', -16, -16)])).not.toContain('gcsf-chemo-timing');
  });

  test.each([
    [14, true],
    [15, false],
  ])('nitrous oxide and methotrexate %i days apart: %s', (days, fires) =>
    expect(
      ids([row('Methotrexate', -20, -20), row('Nitrous oxide', -20 + days, -20 + days)]).includes('methotrexate-nitrous-oxide'),
    ).toBe(fires),
  );

  test('how long linezolid was given is counted to its end, and not where the start is not known', () => {
    const long = (linezolid: DrugRow) => ids([linezolid, row('Hydroxycarbamide', -300)]).includes('linezolid-marrow');
    expect([long(row('Linezolid', -20, -6)), long(row('Linezolid', -20, -7)), long(row('Linezolid'))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(ids([row('Linezolid', -3), row('Hydroxycarbamide', -300)], { egfr: 29 })).toContain('linezolid-marrow');
  });

  test.each([
    ['a collagen vascular disease', { problems: ['collagen-vascular-disease'] }, true],
    ['an eGFR of 59', { egfr: 59 }, true],
    ['neither', {}, false],
    ['a gene of that name', { genes: ['collagen-vascular-disease'] }, false],
  ])('captopril with allopurinol and %s: %s', (_, facts, fires) =>
    expect(ids([row('Captopril', -30), row('Allopurinol', -30)], facts).includes('captopril-allopurinol-procainamide')).toBe(
      fires,
    ),
  );

  test('a gene is not read from the problems, and a fall without a start of the medicine asks for nothing', () => {
    expect(ids([row('Capecitabine', -60)], { problems: ['DPYD-deficient'] })).not.toContain('fluoropyrimidine-dpd');
    expect(ids([row('Capecitabine')])).not.toContain('fluoropyrimidine-dpd');
  });

  test('folinic acid that may have been taken keeps the rule about its absence silent', () => {
    const maybe: DrugRow = { ...row('Calcium folinate'), start: dated('2026-06'), ongoing: 'no', status: 'completed' };
    expect(ids([row('Pyrimethamine', -30), maybe])).not.toContain('pyrimethamine-no-folinate');
    expect(ids([row('Pyrimethamine', -30), row('Calcium folinate', -90, -60)])).toContain('pyrimethamine-no-folinate');
  });

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

  describe('what the chart does not tell leaves a rule open', () => {
    const methotrexate = row('Methotrexate', -200);
    test('the kidney function', () => {
      const rows = [row('Colchicine', -20)];
      expect(openOn('colchicine-renal', rows)).toEqual([{ what: 'egfr', below: 30 }]);
      expect(openOn('colchicine-renal', rows, { egfr: 29 })).toEqual([]);
      expect(openOn('colchicine-renal', rows, { egfr: 30 })).toBeUndefined();
    });
    test('a high dose, which no prescription tells', () => {
      expect(openOn('methotrexate-fluoroquinolone', [methotrexate, row('Ciprofloxacin', -10)])).toEqual([
        { what: 'dose', of: 'methotrexate' },
      ]);
      expect(openOn('etoposide-ciclosporin', [row('Etoposide', -10), row('Ciclosporin', -10)])).toEqual([
        { what: 'dose', of: 'ciclosporin' },
      ]);
    });
    test('a genotype, until one is known', () => {
      const rows = [row('Capecitabine', -60)];
      expect(openOn('fluoropyrimidine-dpd', rows)).toEqual([{ what: 'gene', of: 'DPYD-deficient' }]);
      expect(openOn('fluoropyrimidine-dpd', rows, { genes: ['DPYD-deficient'] })).toEqual([]);
      expect(openOn('fluoropyrimidine-dpd', rows, { genes: [] })).toBeUndefined();
    });
    test('either of two things, each named once, until one of them is known to hold', () => {
      const rows = [methotrexate, row('Ibuprofen', -10), row('Naproxen', -10)];
      const dose = { what: 'dose', of: 'methotrexate' };
      expect(openOn('methotrexate-nsaid', rows)).toEqual([{ what: 'egfr', below: 60 }, dose]);
      expect(openOn('methotrexate-nsaid', rows, { egfr: 59 })).toEqual([]);
      expect(openOn('methotrexate-nsaid', rows, { egfr: 60 })).toEqual([dose]);
    });
    test('but no rule whose medicines were not taken together', () =>
      expect(openOn('methotrexate-nsaid', [methotrexate, row('Ibuprofen', 1)])).toBeUndefined());
    test('and it stands behind what is met', () => {
      const rows = [methotrexate, row('Ibuprofen', -10), row('Linezolid', -20), row('Hydroxycarbamide', -300)];
      const open = found(rows).map((each) => each.openOn.length > 0);
      expect(open).toContain(false);
      expect(open).toEqual(open.toSorted((a, b) => Number(a) - Number(b)));
      expect(open.at(-1)).toBe(true);
    });
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
  const catalogue = new Set(suspectDrugs.map((each) => each.id));
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

describe('a kidney is judged by a filtration rate of the time of the low count', () => {
  const renal = (...days: readonly (readonly [number, number])[]) => {
    const rates = days.map(([day, value]) => result('lab.egfr', value, { day }));
    const record = aPatient({
      labs: [blood({ wbc: 2, anc: 0.8, hgb: 90, plt: 90 }), ...rates],
      drugs: [drug('Methotrexate', { from: -60 })],
    });
    const suspect = assess(record, NOW).drugSuspects.find((each) => each.id === 'methotrexate');
    const rule = suspect?.interactions.find((each) => each.id === 'methotrexate-renal');
    return rule && (rule.openOn ?? 'met');
  };
  test('of the last 30 days', () => expect(renal([-29, 20])).toBe('met'));
  test('an older one leaves it open', () => expect(renal([-31, 20])).toEqual([expect.objectContaining({ what: 'egfr' })]));
  test('none leaves it open', () => expect(renal()).toEqual([expect.objectContaining({ what: 'egfr' })]));
  test('the latest decides', () => expect(renal([-20, 20], [-2, 80])).toBeUndefined());
});
