/** What a fact weighs beside others, and what the leading cause asks for. The reasons stand in docs/content-decisions.md. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { JudgedCause } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, drug, NOW, on, problem, relative, report, result, type Story } from '../a-patient.ts';

const causesOf = (story: Story): readonly JudgedCause[] => assess(aPatient(story), NOW).causes;
function cause(id: string, story: Story): JudgedCause {
  const found = causesOf(story).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const said = (id: string, story: Story): readonly string[] => cause(id, story).adjustments.map((each) => each.words);
const item = (id: string, story: Story) => cause(id.split('.')[0] ?? '', story).evidence.find((each) => each.id === id);
const testsOf = (story: Story): readonly string[] =>
  assess(aPatient(story), NOW)
    .workup.filter((each) => each.status === 'suggested')
    .map((each) => each.id);
const first = (story: Story): string | undefined => causesOf(story)[0]?.id;

describe('anaemia and thrombocytopenia that are slight go with any illness', () => {
  const onThiamazole = (changed: { readonly hgb?: number; readonly plt?: number }): Story => ({
    labs: [blood({ wbc: 1.4, anc: 0.1, ...changed })],
    drugs: [drug('Thiamazole', { from: -40 })],
  });
  test.each([
    [{ hgb: 100 }, 'explains all low lines'],
    [{ hgb: 99 }, 'does not explain the low haemoglobin'],
    [{ plt: 100 }, 'explains all low lines'],
    [{ plt: 99 }, 'does not explain the low platelets'],
  ])('agranulocytosis on thiamazole with %o: %s', (changed, words) =>
    expect(said('antithyroid-agranulocytosis', onThiamazole(changed))).toContain(words),
  );
  const onValproate = (plt: number): Story => ({
    labs: [blood({ wbc: 2.8, anc: 0.8, plt })],
    drugs: [drug('Valproic acid', { from: -60 })],
  });
  test.each([
    [
      'valproate lowers platelets itself: their fall does not speak against it',
      onValproate(60),
      'anticonvulsant-psychotropic.a1',
      0,
    ],
    ['after rituximab, platelets of 120 do not', afterRituximab(120), 'anti-b-cell-late-neutropenia.a2', 0],
    ['after rituximab, platelets of 60 do', afterRituximab(60), 'anti-b-cell-late-neutropenia.a2', 2],
  ])('%s', (_, story, id, points) => expect(item(id, story)).toMatchObject({ verdict: 'met', points }));
});

function afterRituximab(plt: number): Story {
  return { labs: [blood({ wbc: 2, anc: 0.3, plt })], drugs: [drug('Rituximab', { from: -120, to: -110 })] };
}

describe('a medicine that was given for a sore throat', () => {
  const withThroat = (onset: number | undefined): Story => ({
    labs: [blood({ wbc: 1.6, anc: 0.2 })],
    drugs: [drug('Amoxicillin', { from: -6, to: -1 })],
    problems: [problem('Tonsillitis', onset === undefined ? {} : { onset })],
  });
  const throat = (story: Story) =>
    cause('antimicrobial-associated', story).evidence.find((each) => each.id === 'drug-idiosyncratic.f4');
  test.each([
    ['that began before it: the throat does not speak for the medicine', -9, 0],
    ['that began after its start: the throat does', -2, 2],
    ['of which nobody wrote when it began: the throat does', undefined, 2],
  ])('%s', (_, onset, points) => expect(throat(withThroat(onset))).toMatchObject({ verdict: 'met', points }));

  test.each([
    ['came back after the start', -2],
    ['was noted again, nobody wrote when', undefined],
  ])('that %s: the throat speaks for the medicine, whatever it was given for', (_, onset) => {
    const problems = [...(withThroat(-9).problems ?? []), ...(withThroat(onset).problems ?? [])];
    expect(throat({ ...withThroat(-9), problems })).toMatchObject({ verdict: 'met', points: 2 });
  });
});

describe('a chronic disease that the chart would only have caught by chance', () => {
  const lastNormal = (day: number): Story => ({
    labs: [blood({}, { day }), blood({ wbc: 2.9, anc: 1.3, hgb: 82, plt: 66 })],
    problems: [problem('Massive splenomegaly')],
  });
  test('a normal count three weeks ago speaks against myelofibrosis', () =>
    expect(said('myelofibrosis', lastNormal(-21))).toContain('the count fell only recently'));
  test('one of a year ago does not', () =>
    expect(said('myelofibrosis', lastNormal(-365))).not.toContain('the count fell only recently'));
});

describe('low pressure is a sign of sepsis, not its proof', () => {
  const starving: Story = {
    born: on(-17 * 365),
    sex: 'female',
    labs: [blood({ wbc: 2.6, anc: 0.9 }), result('lab.crp', 2)],
    vitals: [result('vital.sbp', 84)],
    problems: [problem('Anorexia nervosa')],
  };
  test('without fever, and with a normal CRP, anorexia nervosa stands before it', () => {
    const order = causesOf(starving).map((each) => each.id);
    expect(order.indexOf('malnutrition-anorexia')).toBeLessThan(order.indexOf('sepsis-bacterial'));
  });
  test('with sepsis recorded, sepsis does', () =>
    expect(first({ ...starving, problems: [...(starving.problems ?? []), problem('Septic shock')] })).toBe('sepsis-bacterial'));
});

describe('infants', () => {
  const infant = (story: Story = {}): Story => ({
    born: on(-150),
    ...story,
    labs: [blood({ wbc: 7, anc: 0.1, hgb: 112 }), ...(story.labs ?? [])],
  });
  test('omphalitis speaks against autoimmune neutropenia, an otitis does not', () => {
    expect(item('autoimmune-neutropenia-infancy.a5', infant({ problems: [problem('Omphalitis at birth')] }))?.verdict).toBe(
      'met',
    );
    expect(item('autoimmune-neutropenia-infancy.a5', infant({ problems: [problem('Otitis media')] }))?.verdict).not.toBe('met');
  });
  test('omphalitis with monocytosis puts congenital neutropenia first', () => {
    const monocytes = result('lab.amc', 2.4);
    expect(first(infant({ problems: [problem('Omphalitis at birth')], labs: [monocytes] }))).toBe(
      'severe-congenital-neutropenia',
    );
    expect(first(infant({ labs: [monocytes] }))).toBe('autoimmune-neutropenia-infancy');
  });
  test.each([
    [190, 'met'],
    [200, 'unmet'],
  ])('an IgG of %s mg/dL at two years: agammaglobulinaemia %s', (igg, verdict) => {
    const story: Story = { born: on(-800), labs: [blood({ wbc: 3, anc: 0.1 }), result('lab.igg', igg)] };
    expect(assess(aPatient(story), NOW).causes.some((each) => each.id === 'cvid-antibody')).toBe(true);
    expect(item('cvid-antibody.f8', story)?.verdict).toBe(verdict);
    expect(cause('cvid-antibody', story).hardAnchor).toBe(verdict === 'met');
  });
  test('an adult IgG limit is not applied to a child of two', () =>
    expect(item('cvid-antibody.f1', { born: on(-800), labs: [blood({ wbc: 3 }), result('lab.igg', 450)] })?.verdict).not.toBe(
      'met',
    ));
});

describe('children', () => {
  const pale = (born: string): Story => ({
    born,
    labs: [blood({ wbc: 2.2, anc: 0.3, hgb: 74, plt: 38 })],
    vitals: [result('vital.temp', 38.2)],
    problems: [problem('Limp and bone pain'), problem('Bruising'), problem('Hepatosplenomegaly')],
  });
  test('a pale, bruised child with bone pain and a large spleen: leukaemia before HLH, while no ferritin is known', () =>
    expect(first(pale(on(-4 * 365)))).toBe('acute-leukaemia'));
  test('the large spleen counts for leukaemia in a child only', () => {
    expect(item('acute-leukaemia.f14', pale(on(-4 * 365)))?.verdict).toBe('met');
    expect(item('acute-leukaemia.f14', pale(on(-40 * 365)))?.verdict).not.toBe('met');
  });
  test('myelodysplasia is opposed under 18', () => {
    expect(item('mds.a9', { ...pale(on(-17 * 365)) })?.verdict).toBe('met');
    expect(item('mds.a9', { ...pale(on(-19 * 365)) })?.verdict).toBe('unmet');
  });
});

describe('the film', () => {
  const film = (text: string, more: Story = {}): Story => ({
    labs: [blood({ wbc: 2.6, anc: 0.9 })],
    ...more,
    reports: [report('Peripheral blood smear', text)],
  });
  test('atypical lymphocytes speak for cytomegalovirus too, more so with a negative heterophile test', () => {
    expect(item('cmv.f11', film('Reactive lymphocytes 18 %.'))?.verdict).toBe('met');
    const tested = [blood({ wbc: 2.6, anc: 0.9 }), result('lab.ebv', { words: 'Negative' })];
    expect(item('cmv.f12', film('Reactive lymphocytes 18 %.', { labs: tested }))?.verdict).toBe('met');
    expect(item('cmv.f12', film('Normal lymphocytes.', { labs: tested }))?.verdict).not.toBe('met');
    expect(item('cmv.f12', film('Reactive lymphocytes 18 %.'))?.verdict).not.toBe('met');
  });
  test('granular lymphocytes named in words make LGL leukaemia a candidate', () => {
    const words = 'Lymphocytes with abundant pale cytoplasm and azurophilic granules.';
    expect(cause('lgl-leukaemia', film(words)).standing).toBe('candidate');
    expect(item('lgl-leukaemia.f13', film('Neutrophils with toxic granules.'))?.verdict).not.toBe('met');
  });
  test('giant azurophilic granules speak for Chediak-Higashi, normal ones do not', () => {
    expect(item('pigment-chediak.f2', film('Giant azurophilic granules in neutrophils.'))?.verdict).toBe('met');
    expect(item('pigment-chediak.f2', film('Normal azurophilic granules.'))?.verdict).not.toBe('met');
  });
  test.each([
    [4, 'met'],
    [5, 'unmet'],
  ])('%s %% blasts in a leukoerythroblastic film: against acute leukaemia %s', (blasts, verdict) => {
    const labs = [blood({ wbc: 2.9, hgb: 82, plt: 66 }), result('lab.blast-pct', blasts), result('lab.myelo-pct', 3)];
    const story = film('Leukoerythroblastic film with teardrop cells.', { labs, problems: [problem('Splenomegaly')] });
    expect(item('acute-leukaemia.a5', story)?.verdict).toBe(verdict);
  });
});

test('a measured low folate leads before a B12 that is merely borderline', () => {
  const labs = [blood({ wbc: 2.9, anc: 1.4, hgb: 80, plt: 104 }), result('lab.mcv', 107), result('lab.b12', 266)];
  expect(first({ labs: [...labs, result('lab.folate', 1.4)] })).toBe('folate-deficiency');
  expect(first({ labs })).toBe('b12-deficiency');
});

test('bone metastases speak for marrow infiltration', () => {
  const labs = [blood({ wbc: 2.6, hgb: 79, plt: 44 })];
  expect(item('plasma-cell-mets.f2', { labs, problems: [problem('Bone metastases')] })?.verdict).toBe('met');
  expect(item('plasma-cell-mets.f2', { labs, problems: [problem('Bone cyst')] })?.verdict).not.toBe('met');
});

describe('the marrow', () => {
  const pancytopenia: Story = {
    labs: [blood({ wbc: 1.7, anc: 0.3, hgb: 78, plt: 40 })],
    vitals: [result('vital.temp', 38.5)],
    problems: [problem('Petechiae')],
  };
  test('is asked for where a disease of the marrow leads', () => {
    expect(first(pancytopenia)).toBe('acute-leukaemia');
    expect(testsOf(pancytopenia)).toContain('marrow');
  });
  test('comes with its karyotype where that is myelodysplasia', () => {
    const old: Story = {
      born: on(-78 * 365),
      labs: [blood({ wbc: 2.4, anc: 0.8, hgb: 84, plt: 70 }), result('lab.mcv', 106), result('lab.b12', 410)],
    };
    expect(first(old)).toBe('mds');
    expect(testsOf(old)).toEqual(expect.arrayContaining(['marrow', 'marrow-karyotype']));
  });
  test('can wait where a medicine leads', () => {
    const story: Story = { labs: [blood({ wbc: 1.4, anc: 0.1 })], drugs: [drug('Thiamazole', { from: -40 })] };
    expect(first(story)).toBe('antithyroid-agranulocytosis');
    expect(testsOf(story)).not.toContain('marrow');
  });
  test('is not asked for again once done', () => {
    const story: Story = { ...pancytopenia, reports: [report('Bone marrow biopsy', 'Hypercellular.', -2)] };
    expect(testsOf(story)).not.toContain('marrow');
  });
});

describe('a syndrome that infections set off', () => {
  const feverish = (ferritin: number, ...more: readonly string[]): Story => ({
    labs: [blood({ wbc: 2.2, anc: 0.9, hgb: 80, plt: 60 }), result('lab.ferritin', ferritin)],
    vitals: [result('vital.temp', 39.4)],
    problems: [problem('Splenomegaly'), problem('Fever for four weeks', { onset: -28 }), ...more.map((text) => problem(text))],
  });
  const order = (story: Story, ...ids: readonly string[]): readonly string[] =>
    causesOf(story)
      .map((each) => each.id)
      .filter((id) => ids.includes(id));
  test('leishmaniasis with an exposure stands before the HLH that it can set off', () =>
    expect(order(feverish(2400, 'Summer holiday in Malta'), 'hlh', 'visceral-leishmaniasis')).toEqual([
      'visceral-leishmaniasis',
      'hlh',
    ]));
  test('without an exposure HLH stays first', () =>
    expect(order(feverish(2400), 'hlh', 'visceral-leishmaniasis')[0]).toBe('hlh'));
  test('a recorded HLH stays first', () =>
    expect(
      order(feverish(2400, 'Summer holiday in Malta', 'Haemophagocytic lymphohistiocytosis'), 'hlh', 'visceral-leishmaniasis')[0],
    ).toBe('hlh'));
});

describe('a known defect of immunity', () => {
  const withAids = (...more: readonly string[]): Story => ({
    labs: [blood({ wbc: 2.3, anc: 1.2, alc: 0.4, hgb: 80, plt: 90 })],
    vitals: more.includes('Fever for ten days') ? [result('vital.temp', 39)] : [],
    problems: [problem('AIDS'), ...more.map((text) => problem(text))],
  });
  const places = (story: Story): readonly number[] =>
    ['tuberculosis-disseminated', 'hiv'].map((id) => causesOf(story).findIndex((each) => each.id === id));
  test('with fever the infections that it opens the door to stand before it', () => {
    const [tuberculosis = 0, hiv = 0] = places(withAids('Fever for ten days', 'Weight loss', 'Night sweats'));
    expect(tuberculosis).toBeLessThan(hiv);
  });
  test('without a sign of them it stands before them', () => {
    const [tuberculosis = 0, hiv = 0] = places(withAids());
    expect(hiv).toBeLessThan(tuberculosis);
  });
});

describe('a medicine counts once', () => {
  const onPrednisone: Story = {
    labs: [blood({ wbc: 3.4, anc: 2.6, alc: 0.5 })],
    drugs: [drug('Prednisone 20 mg', { from: -60 })],
  };
  test('the glucocorticoid that is the suspect is not counted again by its name', () => {
    expect(item('glucocorticoid-lymphopenia.f1', onPrednisone)).toMatchObject({ verdict: 'met', points: 0 });
    expect(item('glucocorticoid-lymphopenia.f2', onPrednisone)?.points).toBeGreaterThan(0);
  });
  test('a glucocorticoid beside the suspect is a fact of its own', () => {
    const both: Story = { ...onPrednisone, drugs: [drug('Fingolimod', { from: -200 }), drug('Hydrocortisone', { from: -60 })] };
    expect(
      cause('glucocorticoid-lymphopenia', both).evidence.filter((each) => each.verdict === 'met' && each.points > 0).length,
    ).toBeGreaterThan(2);
  });
});

describe('what a marrow that answers speaks against', () => {
  const pale = (percent: number): Story => ({
    labs: [blood({ wbc: 2.1, anc: 0.4, hgb: 75, plt: 90 }), result('lab.retic-pct', percent)],
  });
  test.each([
    ['acute-leukaemia.a6', 5.1, true],
    ['acute-leukaemia.a6', 5, false],
    ['aplastic-anaemia.a6', 5.1, true],
    ['aplastic-anaemia.a6', 5, false],
    ['inherited-marrow-failure.a1', 5.1, true],
    ['inherited-marrow-failure.a1', 5, false],
  ])('%s with %d %% reticulocytes is met: %s', (id, percent, isMet) =>
    expect(item(id, pale(percent))?.verdict === 'met').toBe(isMet),
  );
  test('without a reticulocyte count nobody knows', () =>
    expect(item('aplastic-anaemia.a6', { labs: [blood({ wbc: 2.1, anc: 0.4, hgb: 75, plt: 90 })] })?.verdict).toBe('unknown'));
});

describe('signs that name their cause', () => {
  const child = { born: on(-3 * 365) };
  const low = blood({ wbc: 2.6, anc: 0.7 });
  test.each<[string, string, Story]>([
    ['Koplik spots', 'exanthem-virus.f6', { labs: [low], problems: [problem('Koplik spots')] }],
    ['A tertian fever', 'malaria.f7', { labs: [low], problems: [problem('Paroxysms of fever every second day')] }],
    ['A resident of Puerto Rico', 'dengue.f9', { labs: [low], problems: [problem('Lives in Puerto Rico')] }],
    ['A missing thumb', 'inherited-marrow-failure.f8', { ...child, labs: [low], problems: [problem('Hypoplastic left thumb')] }],
    ['Immune haemolysis', 'autoimmune-neutropenia-adult.f8', { labs: [low], problems: [problem('Warm AIHA')] }],
    [
      'Hilar nodes and erythema nodosum',
      'sarcoidosis.f7',
      { labs: [low], problems: [problem('Bilateral hilar LAD'), problem('Erythema nodosum')] },
    ],
    ['U1-RNP', 'ctd-other.f6', { labs: [low], problems: [problem('Anti-U1RNP positive')] }],
    ['Whippets', 'b12-deficiency.f16', { labs: [low], problems: [problem('Whippets daily')] }],
    [
      'Pneumocystis in an infant',
      'autoimmune-neutropenia-infancy.a6',
      { ...child, labs: [low], problems: [problem('Pneumocystis pneumonia')] },
    ],
    [
      'An opportunistic infection with a low IgG',
      'cvid-antibody.f10',
      { ...child, labs: [low, result('lab.igg', 399)], problems: [problem('Pneumocystis pneumonia')] },
    ],
  ])('%s: %s', (_, id, story) => expect(item(id, story)?.verdict).toBe('met'));
  test.each<[string, string, Story]>([
    ['Puerto Rico without residence or travel', 'dengue.f9', { labs: [low], problems: [problem('Puerto Rico cohort study')] }],
    ['Hilar nodes alone', 'sarcoidosis.f7', { labs: [low], problems: [problem('Bilateral hilar LAD')] }],
    ['A negative U1-RNP', 'ctd-other.f6', { labs: [low], problems: [problem('Anti-U1RNP negative')] }],
    [
      'An IgG of 400',
      'cvid-antibody.f10',
      { ...child, labs: [low, result('lab.igg', 400)], problems: [problem('Pneumocystis pneumonia')] },
    ],
  ])('%s is not enough: %s', (_, id, story) => expect(item(id, story)?.verdict).not.toBe('met'));
});

describe('who can have it', () => {
  const low = [blood({ wbc: 3, anc: 0.3, alc: 4.2 })];
  const standing = (id: string, story: Story): string => cause(id, story).reason;
  test('LGL leukaemia is no candidate before 18', () => {
    expect(standing('lgl-leukaemia', { born: on(-17 * 365), labs: low })).toBe('outside the age at which it occurs');
    expect(standing('lgl-leukaemia', { born: on(-19 * 365), labs: low })).not.toBe('outside the age at which it occurs');
  });
  test.each([
    [-17, 'met'],
    [-19, 'unmet'],
  ])('an age of %i years before 18 speaks against myelofibrosis: %s', (years, verdict) =>
    expect(item('myelofibrosis.a1', { born: on(years * 365), labs: low })?.verdict).toBe(verdict),
  );
});

describe('macrocytosis beside a medicine that enlarges red cells', () => {
  const large = (mcv: number, ...names: readonly string[]): Story => ({
    labs: [blood({ wbc: 2.8, anc: 1.1, hgb: 85 }), result('lab.mcv', mcv)],
    drugs: names.map((name) => drug(name, { from: -100 })),
  });
  test.each([
    [101, ['Hydroxyurea'], 'met'],
    [100, ['Hydroxyurea'], 'unmet'],
    [101, ['Lisinopril'], 'unmet'],
  ])('MCV %s on %o speaks against B12 deficiency: %s', (mcv, names, verdict) =>
    expect(item('b12-deficiency.a4', large(mcv, ...names))?.verdict).toBe(verdict),
  );
});

test.each([
  ['dengue', { alc: 0.6 }],
  ['typhoid', { hgb: 90, plt: 80 }],
  ['brucellosis', { plt: 80 }],
])('%s explains %o', (id, changed) =>
  expect(said(id, { labs: [blood({ wbc: 2.6, anc: 1.1, ...changed })] })).toContain('explains all low lines'),
);

describe('illnesses of relatives that the chart holds', () => {
  const newborn = (illness: string | undefined): Story => ({
    born: on(-20),
    labs: [blood({ wbc: 6.9, anc: 0.1 })],
    ...(illness !== undefined && { family: [relative('sister', illness)] }),
  });
  test.each([
    ['Severe congenital neutropenia', 'met', 'met'],
    ['Neonatal neutropenia', 'unknown', 'unknown'],
    [undefined, 'unknown', 'unknown'],
  ])('%s in a sister: for the congenital form %s, against the alloimmune form %s', (illness, congenital, alloimmune) => {
    expect(item('severe-congenital-neutropenia.f4', newborn(illness))?.verdict).toBe(congenital);
    expect(item('neonatal-alloimmune.a1', newborn(illness))?.verdict).toBe(alloimmune);
  });
  test('MDS of a father counts for GATA2 deficiency and for inherited marrow failure', () => {
    const story: Story = { labs: [blood({ wbc: 2.1, anc: 0.9, plt: 80 })], family: [relative('father', 'MDS')] };
    expect(item('inherited-marrow-failure.f3', story)?.verdict).toBe('met');
    expect(cause('gata2', story).evidence.some((each) => each.verdict === 'met' && /relative/.test(each.text))).toBe(true);
  });
});

test.each<[string, string, string]>([
  ['Rose spots', 'typhoid.f10', 'met'],
  ['Rosacea', 'typhoid.f10', 'unmet'],
  ['Metaphyseal dysplasia', 'shwachman-diamond.f5', 'met'],
  ['Family farm in Crete', 'visceral-leishmaniasis.f10', 'met'],
  ['Crete study participant', 'visceral-leishmaniasis.f10', 'unmet'],
])('%s: %s is %s', (text, id, verdict) => {
  const found = item(id, { labs: [blood({ wbc: 2.6, anc: 0.9 })], problems: [problem(text)] })?.verdict;
  expect(found === 'met').toBe(verdict === 'met');
});
