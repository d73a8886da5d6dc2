import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { JudgedEvidence } from '../../src/reasoning/assessment.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import {
  allergy,
  aPatient,
  type Amount,
  blood,
  coding,
  dated,
  drug,
  NOW,
  on,
  problem,
  procedure,
  relative,
  report,
  result,
  type Story,
} from '../a-patient.ts';

const LOW = blood({ wbc: 3 });

/** How the evidence of a cause is answered by a chart with a low white count of today. */
function evidence(id: string, { labs = [], ...story }: Story): JudgedEvidence {
  const { causes } = assess(aPatient({ labs: [LOW, ...labs], ...story }), NOW);
  const found = causes.flatMap((cause) => cause.evidence).find((each) => each.id === id);
  if (!found) throw new Error(`no evidence ${id}`);
  return found;
}
const verdict = (id: string, story: Story = {}): string => evidence(id, story).verdict;
const withLab = (...rows: Parameters<typeof result>): Story => ({ labs: [result(...rows)] });

describe('a number inside a range', () => {
  test.each([
    [0.3, 'unmet'],
    [0.99, 'unmet'],
    [1, 'met'],
    [1.99, 'met'],
    [2, 'unmet'],
  ])('an ANC of %s is the mild neutropenia of hyperthyroidism: %s', (anc, answer) => {
    const { causes } = assess(aPatient({ labs: [blood({ wbc: 3, anc })] }), NOW);
    const mild = causes.flatMap((cause) => cause.evidence).find((each) => each.id === 'hyperthyroidism.f4');
    expect(mild).toMatchObject({ verdict: answer, points: 0 });
    expect(mild?.facts).toHaveLength(answer === 'met' ? 1 : 0);
  });
});

describe('large red cells in a child', () => {
  const mcv = (value: number, born: string, high?: number): Story => ({
    born,
    labs: [result('lab.mcv', value, high === undefined ? {} : { range: { high, text: `-${high}` } })],
  });
  test.each<[string, string, number, number | undefined, string]>([
    ['a newborn, inside the interval of its laboratory', on(-6), 108, 118, 'unmet'],
    ['a newborn, at its upper limit', on(-6), 118, 118, 'unmet'],
    ['a newborn, above it', on(-6), 119, 118, 'met'],
    ['a newborn without an interval', on(-6), 108, undefined, 'unknown'],
    ['a child of 4, above the limit for the age', '2022-01-10', 94, 88, 'met'],
    ['an infant of 5 months without an interval', '2025-12-16', 101, undefined, 'unknown'],
    ['an infant of 6 months, larger than an adult’s', '2025-12-15', 101, undefined, 'met'],
    ['an infant of 6 months, not larger', '2025-12-15', 100, undefined, 'unknown'],
    ['on the day before the 18th birthday', '2008-06-16', 101, undefined, 'met'],
    ['on the 18th birthday', '2008-06-15', 101, undefined, 'met'],
    ['an adult, whatever the laboratory calls large', '1980-03-02', 101, 104, 'met'],
  ])('%s', (_, born, value, high, answer) => {
    expect(verdict('b12-deficiency.f2', mcv(value, born, high))).toBe(answer);
    expect(verdict('alcohol-toxic.f2', mcv(value, born, high))).toBe(answer);
  });
  test('a marked macrocytosis is one at any age', () => {
    expect(verdict('b12-deficiency.f13', mcv(116, on(-6), 118))).toBe('met');
    expect(verdict('b12-deficiency.f13', mcv(115, on(-6)))).toBe('unmet');
  });
  test('a newborn with the red cells of a newborn is not looked at for lack of B12 or folate', () => {
    const count = blood({ wbc: 8, anc: 1, alc: 5, hgb: 170 });
    const { causes } = assess(aPatient({ born: on(-6), labs: [count, result('lab.mcv', 108)] }), NOW);
    const listed = causes.filter((each) => each.standing !== 'set-aside').map((each) => each.id);
    expect(listed).not.toContain('b12-deficiency');
    expect(listed).not.toContain('folate-deficiency');
  });
});

describe('a number against a limit', () => {
  test.each([
    [199, 'met'],
    [200, 'unmet'],
    ['<200', 'met'],
    ['<=200', 'unknown'],
    ['<150', 'met'],
    ['<250', 'unknown'],
    ['>200', 'unmet'],
    ['>=200', 'unmet'],
    ['>150', 'unknown'],
  ] satisfies readonly (readonly [Amount, string])[])('vitamin B12 %s is below 200: %s', (value, answer) =>
    expect(verdict('b12-deficiency.f1', withLab('lab.b12', value))).toBe(answer),
  );

  test.each([
    [400, 'unmet'],
    [401, 'met'],
    ['>400', 'met'],
    ['>=400', 'unknown'],
    ['>1000', 'met'],
    ['<400', 'unmet'],
    ['<=400', 'unmet'],
    ['<500', 'unknown'],
  ] satisfies readonly (readonly [Amount, string])[])('LDH %s is above 400: %s', (value, answer) =>
    expect(verdict('b12-deficiency.f7', withLab('lab.ldh', value))).toBe(answer),
  );

  test.each([
    [264, 'unmet'],
    [265, 'met'],
    ['>=265', 'met'],
    ['<265', 'unmet'],
    ['<=265', 'unknown'],
  ] satisfies readonly (readonly [Amount, string])[])('triglycerides %s reach 265: %s', (value, answer) =>
    expect(verdict('hlh.f4', withLab('lab.tg', value))).toBe(answer),
  );

  test.each([
    [150, 'met'],
    [151, 'unmet'],
    ['<=150', 'met'],
    ['>150', 'unmet'],
    ['>=150', 'unknown'],
  ] satisfies readonly (readonly [Amount, string])[])('fibrinogen %s is at most 150: %s', (value, answer) =>
    expect(verdict('hlh.f5', withLab('lab.fib', value))).toBe(answer),
  );

  test('the answer names the result that it rests on', () => {
    const row = result('lab.b12', 150, { name: 'Vitamin B12' });
    expect(evidence('b12-deficiency.f1', { labs: [row] }).facts).toEqual([
      { ref: row.ref, words: 'Vitamin B12 150 pg/mL', time: '2026-06-15T08:00:00Z' },
    ]);
  });

  test('a result that is missing, doubted, without a time, in words or not yet reported is unknown', () => {
    const doubted = { ...result('lab.b12', 150), doubt: { why: 'unit-not-understood', detail: '' } } as const;
    const { time, ...undated } = result('lab.b12', 150);
    expect(time).toBeDefined();
    for (const labs of [[], [doubted], [undated], [result('lab.b12', { words: 'low' })], [result('lab.b12', null)]])
      expect(verdict('b12-deficiency.f1', { labs })).toBe('unknown');
  });

  test('of two laboratory values the latest decides', () => {
    expect(
      verdict('b12-deficiency.f1', { labs: [result('lab.b12', 150, { day: -40 }), result('lab.b12', 400, { day: -2 })] }),
    ).toBe('unmet');
    expect(
      verdict('b12-deficiency.f1', { labs: [result('lab.b12', 400, { day: -40 }), result('lab.b12', 150, { day: -2 })] }),
    ).toBe('met');
  });

  test('of two blood counts the lowest decides', () =>
    expect(verdict('viral-acute.a3', { labs: [blood({ wbc: 2, anc: 0.1 }, { day: -9 }), blood({ wbc: 3, anc: 1.2 })] })).toBe(
      'met',
    ));

  test('of vital signs the one that matters', () => {
    expect(
      verdict('sepsis-bacterial.f2', { vitals: [result('vital.temp', 38.3, { day: -1 }), result('vital.temp', 36.8)] }),
    ).toBe('met');
    expect(verdict('sepsis-bacterial.f2', { vitals: [result('vital.temp', 38.2)] })).toBe('unmet');
    expect(verdict('sepsis-bacterial.f6', { vitals: [result('vital.sbp', 100, { day: -1 }), result('vital.sbp', 130)] })).toBe(
      'met',
    );
    expect(verdict('sepsis-bacterial.f6', { vitals: [result('vital.sbp', 101)] })).toBe('unmet');
    expect(verdict('sepsis-bacterial.f6', {})).toBe('unknown');
  });

  test('a limit for adults is not asked of a child', () => {
    const vitals = [result('vital.sbp', 85)];
    expect(verdict('sepsis-bacterial.f6', { born: '2015-01-01', vitals })).toBe('unmet');
    expect(verdict('sepsis-bacterial.f6', { born: null, vitals })).toBe('unknown');
  });

  test.each([
    [5, 'unmet'],
    [5.1, 'met'],
  ])('reactive lymphocytes of %s %%: %s', (value, answer) =>
    expect(verdict('viral-acute.f4', withLab('lab.variant-lymph', value))).toBe(answer),
  );

  test('the adult limit is read as low for age in a child, a decision limit is not', () => {
    const infant = { born: '2025-12-15', labs: [blood({ wbc: 4, anc: 1.2, alc: 3 })] };
    expect(verdict('clozapine-neutropenia.f3', infant)).toBe('unmet');
    expect(verdict('clozapine-neutropenia.f3', { ...infant, labs: [blood({ wbc: 4, anc: 0.99, alc: 3 })] })).toBe('met');
    expect(verdict('checkpoint-inhibitor.f3', { ...infant, labs: [blood({ wbc: 4, anc: 0.99, alc: 3 })] })).toBe('met');
  });
});

describe('a window', () => {
  test.each([
    ['on its first minute', '2025-06-15T08:00:00Z', 'met'],
    ['a minute before it', '2025-06-15T07:59:00Z', 'unknown'],
    ['a month that reaches into it', '2025-06', 'met'],
    ['a month before it', '2025-05', 'unknown'],
    ['a year that reaches into it', '2025', 'met'],
  ])('of twelve months, %s', (_, day, answer) =>
    expect(verdict('b12-deficiency.f1', withLab('lab.b12', 150, { day }))).toBe(answer),
  );

  test('of thirty days', () => {
    expect(verdict('b12-deficiency.f7', withLab('lab.ldh', 900, { day: -30 }))).toBe('met');
    expect(verdict('b12-deficiency.f7', withLab('lab.ldh', 900, { day: -31 }))).toBe('unknown');
  });

  test('reaches back from the low count, and forward to the review', () => {
    const old = (day: number): Story => ({ labs: [blood({ wbc: 3 }, { day: -10 }), result('lab.ldh', 900, { day })] });
    const judged = (day: number) =>
      assess(aPatient(old(day)), NOW)
        .causes.flatMap((cause) => cause.evidence)
        .find((each) => each.id === 'b12-deficiency.f7')?.verdict;
    expect([judged(-41), judged(-40), judged(-10), judged(0)]).toEqual(['unknown', 'met', 'met', 'met']);
  });
});

describe('found or not found', () => {
  const screen = (words: string, interpretation: readonly string[] = []): string =>
    verdict('hiv.f1', withLab('lab.hiv-screen', { words }, { interpretation }));
  test.each(['Positive', 'REACTIVE', 'Detected', 'Presumptive positive', '阳性', 'Virus isolated'])('%s is positive', (words) =>
    expect(screen(words)).toBe('met'),
  );
  test.each([
    'Negative',
    'Non-reactive',
    'nonreactive',
    'Not detected',
    'Not present',
    'Not found',
    'None seen',
    'No antibodies detected',
    'No growth',
    '阴性',
    '未检出',
  ])('%s is negative', (words) => {
    expect(screen(words)).toBe('unmet');
    expect(verdict('hiv.a1', withLab('lab.hiv-screen', { words }))).toBe('met');
  });
  test.each([
    'Indeterminate',
    'Pending',
    'See comment',
    'No result',
    'No specimen received',
    'HIV-1 positive, HIV-2 negative',
    '',
  ])('“%s” is no answer', (words) => {
    expect(screen(words)).toBe('unknown');
    expect(verdict('hiv.a1', withLab('lab.hiv-screen', { words }))).toBe('unknown');
  });
  test.each([
    ['POS', 'met'],
    ['A', 'met'],
    ['HH', 'met'],
    ['NEG', 'unmet'],
    ['N', 'unmet'],
    ['IND', 'unknown'],
  ])('an interpretation of %s beside unclear words: %s', (code, answer) => expect(screen('see report', [code])).toBe(answer));
  test('the words win over the interpretation', () => expect(screen('Negative', ['A'])).toBe('unmet'));

  test('one positive result in the window is positive, whatever came after', () => {
    const labs = [result('lab.hiv-screen', { words: 'Reactive' }, { day: -90 }), result('lab.hiv-screen', { words: 'Negative' })];
    expect(verdict('hiv.f1', { labs })).toBe('met');
    expect(verdict('hiv.a1', { labs })).toBe('unmet');
  });

  test.each([
    ['1:80', 'met'],
    ['1:160, speckled', 'met'],
    ['1:40', 'unmet'],
    ['<1:80', 'unmet'],
    ['< 1:40', 'unmet'],
    ['<1:160', 'unknown'],
    ['Positive 1:320', 'met'],
    ['Positive 1:40', 'unknown'],
    ['Negative (<1:80)', 'unmet'],
  ])('an ANA of %s: %s', (words, answer) => expect(verdict('sle.f1', withLab('lab.ana', { words }))).toBe(answer));

  test.each([
    ['lab.hiv-rna', 'hiv.f2', 20, 'met'],
    ['lab.hiv-rna', 'hiv.f2', 0, 'unmet'],
    ['lab.hiv-rna', 'hiv.f2', '<20', 'unmet'],
    ['lab.nrbc', 'myelofibrosis.f2', 1, 'met'],
    ['lab.nrbc', 'myelofibrosis.f2', 0.9, 'unmet'],
    ['lab.hyperseg', 'b12-deficiency.f3', 5, 'met'],
    ['lab.hyperseg', 'b12-deficiency.f3', 4, 'unmet'],
    ['lab.dsdna', 'sle.f4', 31, 'met'],
    ['lab.dsdna', 'sle.f4', 30, 'unmet'],
    ['lab.dsdna', 'sle.f4', '<10', 'unmet'],
    ['lab.dsdna', 'sle.f4', '<40', 'unknown'],
    ['lab.neut-ab', 'autoimmune-neutropenia-adult.f4', 12, 'unknown'],
  ] as const)('%s, %s: %s is %s', (set, id, value, answer) => expect(verdict(id, withLab(set, value))).toBe(answer));

  test('the laboratory’s own upper limit comes before the general one', () => {
    const range = { high: 75, text: '0-75' };
    expect(verdict('sle.f4', withLab('lab.dsdna', 70, { range }))).toBe('unmet');
    expect(verdict('sle.f4', withLab('lab.dsdna', 76, { range }))).toBe('met');
  });

  test.each([
    ['Escherichia coli', 'met'],
    ['Gram negative rods', 'met'],
    ['Gram positive cocci in clusters', 'met'],
    ['Staphylococcus aureus', 'met'],
    ['No growth after 5 days', 'unmet'],
    ['Coagulase-negative staphylococcus in 1 of 4 bottles', 'unknown'],
    ['Staphylococcus epidermidis', 'unknown'],
    ['Staphylococcus epidermidis and Escherichia coli', 'met'],
    ['Specimen received', 'unknown'],
  ])('a blood culture of “%s”: %s', (words, answer) =>
    expect(verdict('sepsis-bacterial.f5', withLab('lab.bcx', { words }))).toBe(answer),
  );
});

describe('what a film or marrow report says', () => {
  const films = (text: string): Story => ({ reports: [report('Peripheral blood smear', text)] });
  test.each([
    ['Teardrop cells are present.', 'met'],
    ['No teardrop cells.', 'unmet'],
    ['Normal red cells.', 'unmet'],
  ])('%s %s', (text, answer) => expect(verdict('myelofibrosis.f3', films(text))).toBe(answer));
  test('it is marked as read from text, with the sentence', () => {
    const found = evidence('myelofibrosis.f3', films('Anisocytosis. Teardrop cells are present.'));
    expect(found.notes).toContain('read from text');
    expect(found.facts[0]?.sentence).toContain('Teardrop cells are present');
  });
  test('reports that could not be read answer nothing', () =>
    expect(verdict('myelofibrosis.f3', { unread: ['reports'] })).toBe('unknown'));
  test('an old film does not count', () =>
    expect(verdict('myelofibrosis.f3', { reports: [report('Peripheral blood smear', 'Teardrop cells.', -31)] })).toBe('unmet'));
});

describe('recorded diagnoses and findings', () => {
  const recorded = (...rows: Parameters<typeof problem>): Story => ({ problems: [problem(...rows)] });
  test('not recorded is unknown, never absent', () => {
    expect(verdict('sle.f6', {})).toBe('unknown');
    expect(verdict('sle.f6', { unread: ['problems'] })).toBe('unknown');
  });
  test.each([
    ['its code', 'Disease of the connective tissue', 'M32.10'],
    ['a more specific code', '', 'M32.14'],
    ['the category', '', 'M32'],
  ])('by %s', (_, text, code) => expect(verdict('sle.f6', recorded(text, { codes: [coding('icd-10-cm', code)] }))).toBe('met'));
  test('another category is another disease', () =>
    expect(verdict('sle.f6', recorded('', { codes: [coding('icd-10-cm', 'M33.1')] }))).toBe('unknown'));
  test('by its words', () => expect(verdict('sle.f6', recorded('Systemic lupus erythematosus'))).toBe('met'));
  test.each([
    'No systemic lupus erythematosus',
    'Systemic lupus erythematosus ruled out',
    'Family history of systemic lupus erythematosus',
  ])('“%s” is not the disease of this patient', (text) => expect(verdict('sle.f6', recorded(text))).toBe('unknown'));
  test('nor is the illness of a relative, or an allergy', () => {
    expect(verdict('sle.f6', { family: [relative('Mother', 'Systemic lupus erythematosus')] })).toBe('unknown');
    expect(verdict('drug-idiosyncratic.f6', { allergies: [allergy('Metamizole', ['Agranulocytosis'])] })).toBe('unknown');
  });
  test('a suspected disease says so, and weighs one step less', () => {
    const sure = evidence('sle.f6', recorded('Systemic lupus erythematosus'));
    const suspected = evidence('sle.f6', recorded('Systemic lupus erythematosus', { suspected: true }));
    expect(suspected.notes).toContain('recorded as possible');
    expect([sure.points, suspected.points]).toEqual([3, 2]);
  });
  test('an undated one counts and says so', () =>
    expect(evidence('viral-acute.f2', recorded('Viral upper respiratory infection')).notes).toContain('undated'));

  test.each([
    ['20 days ago', { onset: -20 }, 'met'],
    ['ended 20 days ago', { onset: -60, ended: -20 }, 'met'],
    ['ended 40 days ago', { onset: -60, ended: -40 }, 'unknown'],
    ['still active since 80 days', { onset: -80 }, 'met'],
    ['still listed as active after 91 days', { onset: -91 }, 'unknown'],
  ])('a viral illness within 30 days: %s', (_, details, answer) =>
    expect(verdict('viral-acute.f2', recorded('Viral upper respiratory infection', details))).toBe(answer),
  );
  test.each([
    ['active', { onset: -400 }, 'met'],
    ['ended', { onset: -400, ended: -100 }, 'unknown'],
    ['an encounter diagnosis of two years', { source: 'encounter-diagnosis' as const, onset: -729 }, 'met'],
    ['an older encounter diagnosis', { source: 'encounter-diagnosis' as const, onset: -731 }, 'unknown'],
  ])('a large spleen now: %s', (_, details, answer) =>
    expect(verdict('cirrhosis-hypersplenism.f4', recorded('Splenomegaly', details))).toBe(answer),
  );
  test('“history of” holds only where the window is ever', () => {
    expect(verdict('cirrhosis-hypersplenism.f4', recorded('History of splenomegaly'))).toBe('unknown');
    expect(verdict('sle.f6', recorded('History of systemic lupus erythematosus'))).toBe('met');
  });
});

describe('procedures and exposures', () => {
  test.each([
    [-180, 'completed', 'met'],
    [-180, 'in-progress', 'met'],
    [-182, 'completed', 'unknown'],
    [-20, 'not-done', 'unknown'],
  ])('radiotherapy of day %s, %s: %s', (day, status, answer) =>
    expect(verdict('ionising-radiation.f1', { procedures: [procedure('Radiotherapy', day, { status })] })).toBe(answer),
  );
  test('travel twenty days ago is inside three weeks', () => {
    const travel = (onset: number): Story => ({ problems: [problem('Travel to dengue endemic area', { onset, ended: onset })] });
    expect(verdict('dengue.f1', travel(-20))).toBe('met');
    expect(verdict('dengue.f1', travel(-25))).toBe('unknown');
    expect(evidence('dengue.f1', {}).asks).toBe(true);
  });
});

describe('medicines', () => {
  const taking = (name: string, details: Parameters<typeof drug>[1]): Story => ({ drugs: [drug(name, details)] });
  test.each([
    ['taken now', ['Methotrexate', { from: -300 }], 'met'],
    ['of unknown start', ['Methotrexate', {}], 'met'],
    ['ended inside the window', ['Methotrexate', { from: -300, to: -90 }], 'met'],
    ['ended before it', ['Methotrexate', { from: -300, to: -92 }], 'unmet'],
    ['over on an unknown day, begun shortly before it', ['Methotrexate', { from: -120, ongoing: 'no' }], 'unknown'],
    ['over on an unknown day, begun long before it', ['Methotrexate', { from: -300, ongoing: 'no' }], 'unmet'],
    ['begun on the day of the low count', ['Methotrexate', { from: 0 }], 'met'],
    ['another medicine', ['Paracetamol', { from: -300 }], 'unmet'],
  ] satisfies readonly (readonly [string, readonly [string, Parameters<typeof drug>[1]], string])[])(
    '%s: %s',
    (_, [name, details], answer) => expect(verdict('icus-ccus.a3', taking(name, details))).toBe(answer),
  );
  test('begun after the low count is no cause of it', () => {
    const { causes } = assess(
      aPatient({ labs: [blood({ wbc: 3 }, { day: -5 })], drugs: [drug('Methotrexate', { from: -3 })] }),
      NOW,
    );
    expect(causes.flatMap((cause) => cause.evidence).find((each) => each.id === 'icus-ccus.a3')?.verdict).toBe('unmet');
  });
  test('a cream is not taken', () =>
    expect(verdict('glucocorticoid-lymphopenia.f1', taking('Hydrocortisone', { from: -9, route: 'topical cream' }))).toBe(
      'unmet',
    ));
  test('without a medication list it is unknown', () => {
    expect(verdict('icus-ccus.a3', {})).toBe('unknown');
    expect(verdict('icus-ccus.a3', { unread: ['drugs'] })).toBe('unknown');
    expect(verdict('icus-ccus.a3', { ...taking('Paracetamol', { from: -300 }), unread: ['drugs'] })).toBe('unknown');
  });
});

describe('age and sex', () => {
  test.each([
    ['a man of fifty', { born: '1976-06-15', sex: 'male' }, 'met'],
    ['a man of forty-nine', { born: '1976-06-16', sex: 'male' }, 'unmet'],
    ['a woman of fifty', { born: '1970-01-01', sex: 'female' }, 'unmet'],
    ['sex not known', { born: '1970-01-01', sex: null }, 'unknown'],
    ['age not known', { born: null, sex: 'male' }, 'unknown'],
    ['a birth year that leaves it open', { born: '1976', sex: 'male' }, 'unknown'],
    ['sex not known, too young', { born: '2000-01-01', sex: null }, 'unmet'],
  ] as const)('a man over fifty: %s, %s', (_, story, answer) => expect(verdict('vexas.f1', story)).toBe(answer));
  test.each([
    ['1980-06-16', 'met'],
    ['1980-06-15', 'unmet'],
    ['2011-06-15', 'met'],
    ['2011-06-16', 'unmet'],
  ])('15 to 45 holds from the fifteenth to the forty-sixth birthday: born %s, %s', (born, answer) =>
    expect(verdict('sle.f9', { born, sex: 'female' })).toBe(answer),
  );
});

describe('the Duffy-null phenotype', () => {
  const antigen = (code: string, words: string) => result('lab.duffy', { words }, { codes: [coding('loinc', code)] });
  test.each([
    ['both antigens negative', [antigen('1027-2', 'Negative'), antigen('1033-0', 'Negative')], 'met'],
    ['one positive', [antigen('1027-2', 'Negative'), antigen('1033-0', 'Positive')], 'unmet'],
    ['one not tested', [antigen('1027-2', 'Negative')], 'unknown'],
    ['in words', [result('lab.duffy', { words: 'Fy(a-b-)' })], 'met'],
    ...['Fy(a-b-)', 'Fya-b-', 'Fy (a - , b -)', 'FY(A−B−)', 'Fy(a–,b–)'].map(
      (words) => [`as ${words}`, [result('lab.duffy', { words })], 'met'] as const,
    ),
    ['another phenotype', [result('lab.duffy', { words: 'Fy(a+b-)' })], 'unmet'],
    ['another phenotype, spaced', [result('lab.duffy', { words: 'Fy (a+b+)' })], 'unmet'],
    ['a word that says nothing', [result('lab.duffy', { words: 'see report' })], 'unknown'],
    ['a number', [result('lab.duffy', 1)], 'unknown'],
    ['not tested', [], 'unknown'],
  ] satisfies readonly (readonly [string, readonly LabResult[], string])[])('%s: %s', (_, labs, answer) =>
    expect(verdict('duffy-null.f1', { labs })).toBe(answer),
  );

  test('the rows that show it are named: both antigens, or the one phenotype', () => {
    const both = [antigen('1027-2', 'Negative'), antigen('1033-0', 'Negative')];
    const refs = (labs: readonly LabResult[]) => evidence('duffy-null.f1', { labs }).facts.map((each) => each.ref);
    expect(refs(both)).toEqual(both.map((row) => row.ref));
    const phenotype = result('lab.duffy', { words: 'Fy(a-b-)' });
    expect(refs([phenotype])).toEqual([phenotype.ref]);
  });
});

describe('what only the clinician can tell', () => {
  test('stays unknown and is asked', () => {
    const question = evidence('hemodialysis.f3', {});
    expect([question.verdict, question.asks, question.points]).toEqual(['unknown', true, 0]);
  });
});

test('no answer of an empty chart counts a point, for or against', () => {
  const { causes } = assess(aPatient({ labs: [result('lab.wbc', 3, { day: on(0) })], born: null, sex: null }), NOW);
  const counted = causes.flatMap((cause) => cause.evidence).filter((each) => each.verdict === 'unknown' && each.points !== 0);
  expect(counted).toEqual([]);
  expect(dated(0).precision).toBe('day');
});
