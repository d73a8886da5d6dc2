/** Decisions on ranking that a haematologist may dispute; their reasons stand in docs/content-decisions.md. */
import { expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { Assessment, JudgedCause } from '../../src/reasoning/assessment.ts';
import { AS_OF, PATIENT, coded, condition, drug, named, quantity, reading, wbc } from '../fhir/a-chart.ts';

type Resource = ReturnType<typeof wbc>;

const assessed = (...resources: readonly Resource[]): Assessment => assess(toRecord(reading(resources), { asOf: AS_OF }), AS_OF);

const count = (code: string, value: number, unit = '10*9/L') => coded(code, quantity(value, unit));
const anc = (value: number) => count('751-8', value);
const platelets = (value: number) => count('777-3', value);
const haemoglobin = (value: number) => count('718-7', value, 'g/L');
const fever = coded('8310-5', {
  ...quantity(39.2, 'Cel'),
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] }],
});
const problem = (text: string, id = 'problem') => condition({ id, code: { text } });
const taken = (text: string, from: string) =>
  drug('MedicationStatement', { medicationCodeableConcept: { text }, effectivePeriod: { start: from } });

function cause(of: Assessment, id: string): JudgedCause {
  const found = of.causes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} was not judged`);
  return found;
}
const pointsOf = (of: JudgedCause, id: string): number | undefined => of.evidence.find((each) => each.id === id)?.points;

const marrow = (conclusion: string) => ({
  resourceType: 'DiagnosticReport',
  id: 'marrow',
  status: 'final',
  code: { text: 'Bone marrow aspirate' },
  subject: { reference: 'Patient/pt' },
  effectiveDateTime: '2026-06-10',
  conclusion,
});

const mdsWeightIn = (conclusion: string) => pointsOf(cause(assessed(wbc(), anc(0.9), marrow(conclusion)), 'mds'), 'mds.f6');

test('a severe neutropenia alone is no hard anchor, whatever cause lists it as an anchor', () => {
  const chart = assessed(wbc(), anc(0.3));
  expect(chart.causes.filter((each) => each.hardAnchor && each.category !== 'drug').map((each) => each.id)).toEqual([]);
});

test('sepsis recorded beside an ANC of 0.3 is weak where a strong suspect explains the count, and strong where none does', () => {
  const ill = [wbc(), anc(0.3), fever, problem('Sepsis')];
  const alone = cause(assessed(...ill), 'sepsis-bacterial');
  const beside = cause(assessed(...ill, taken('methimazole 10 mg tablet', '2026-05-04')), 'sepsis-bacterial');
  expect(pointsOf(alone, 'sepsis-bacterial.f7')).toBe(3);
  expect(pointsOf(beside, 'sepsis-bacterial.f7')).toBe(1);
});

test('an ANC of 0.5 is not below the limit: sepsis keeps its weight beside the same suspect', () => {
  const chart = assessed(wbc(), anc(0.5), fever, problem('Sepsis'), taken('methimazole 10 mg tablet', '2026-05-04'));
  expect(pointsOf(cause(chart, 'sepsis-bacterial'), 'sepsis-bacterial.f7')).toBe(3);
});

test('linezolid explains low haemoglobin and platelets, which its group alone would not', () => {
  const chart = assessed(wbc(), anc(0.9), haemoglobin(70), platelets(40), taken('linezolid 600 mg tablet', '2026-05-20'));
  expect(cause(chart, 'antimicrobial-associated').adjustments.map((each) => each.words)).toContain('explains all low lines');
});

test('a film and a repeat count are asked for on every low count and take no place of a separating test', () => {
  const chart = assessed(wbc(), anc(0.9), problem('Systemic lupus erythematosus'));
  const ids = chart.workup.map((item) => item.id);
  expect(ids).toEqual(expect.arrayContaining(['blood-smear', 'cbc-diff', 'dsdna-ena']));
});

test.each([
  [499, 'splenomegaly', []],
  [500, 'splenomegaly', ['alert-hlh']],
  [1999, 'eczema', []],
  [2000, 'eczema', ['alert-hlh']],
])('fever, two low lines, ferritin %s and %s fire the HLH alert: %j', (ferritin, words, expected) => {
  const chart = assessed(wbc(), anc(0.9), haemoglobin(80), fever, coded('2276-4', quantity(ferritin, 'ng/mL')), problem(words));
  expect(chart.alerts.map((alert) => alert.id).filter((id) => id === 'alert-hlh')).toEqual(expected);
});

test('woodland work with fever and two low lines asks for tick-borne infection', () => {
  const chart = assessed(wbc(), platelets(60), fever, problem('Forestry worker'));
  expect(cause(chart, 'rickettsial-tick').standing).toBe('candidate');
  expect(chart.workup.map((item) => item.id)).toContain('tick-pcr');
});

test('a marrow "suspicious for myelodysplastic syndrome" is recorded as possible, not as the diagnosis', () => {
  expect(mdsWeightIn('Myelodysplastic syndrome with multilineage dysplasia.')).toBe(3);
  expect(mdsWeightIn('Findings suspicious for myelodysplastic syndrome.')).toBe(2);
});

test.each([
  ['2026-06-15T09:00:00Z', null],
  ['2026-06-15T08:00:00Z', false],
  ['2026-06-01T08:00:00Z', false],
])('a white count of %s that cannot be judged leaves leukopenia beside a normal one of 15 June, 08:00: %s', (time, present) => {
  const unusable = wbc({ id: 'odd', effectiveDateTime: time, ...quantity(3, 'furlongs') });
  const { finding } = assessed(wbc(quantity(6.1, '10*9/L')), unusable);
  expect(finding.present).toBe(present);
  expect(finding.notes.some((note) => note.id === 'newer-count-unusable')).toBe(present === null);
});

const treatedUntil = (end: string, reason: string, medicine = 'nitrofurantoin 100 mg capsule') =>
  drug('MedicationStatement', {
    id: 'treated',
    status: 'completed',
    medicationCodeableConcept: { text: medicine },
    effectivePeriod: { start: '2026-04-01', end },
    reasonCode: [{ text: reason }],
  });
const pulse = coded('8867-4', { ...quantity(118, '/min'), category: fever['category'] });

test.each([
  ['2026-06-10', true],
  ['2026-06-07', false],
])('a urinary infection treated until %s is a fact of the sepsis alert of 15 June: %s', (end, isFact) => {
  const { alerts } = assessed(wbc(), fever, pulse, platelets(90), treatedUntil(end, 'Urinary tract infection'));
  const sepsis = alerts.find((alert) => alert.id === 'alert-sepsis-leukopenia');
  expect(sepsis?.facts.some((fact) => fact.words === 'Urinary tract infection')).toBe(isFact);
});

test.each([
  ['2026-05-17', 'met'],
  ['2026-05-14', 'unknown'],
])('Graves disease as the reason of a medicine taken until %s is a present disease: %s', (end, verdict) => {
  const chart = assessed(wbc(), anc(1.2), treatedUntil(end, 'Graves disease', 'propranolol 40 mg tablet'));
  const evidence = cause(chart, 'hyperthyroidism').evidence.find((each) => each.id === 'hyperthyroidism.f3');
  expect(evidence?.verdict).toBe(verdict);
});

test.each([
  ['2026-04-10', '2026-05-10', 'met'],
  ['2026-04', '2026-05', 'unknown'],
])('low counts dated %s and %s: confirmed on two occasions is %s', (first, second, verdict) => {
  const chart = assessed(wbc({ id: 'first', effectiveDateTime: first }), wbc({ id: 'second', effectiveDateTime: second }));
  const evidence = cause(chart, 'sle').evidence.find((each) => each.id === 'sle.f11');
  expect(evidence?.verdict).toBe(verdict);
});

test.each([
  ['2026-04', 'met'],
  ['2026-03', 'unknown'],
  ['2026-02', 'unmet'],
  [undefined, 'unknown'],
])('methimazole begun in %s before a first low count of 15 June: "first three months" is %s', (start, verdict) => {
  const methimazole = drug('MedicationStatement', {
    medicationCodeableConcept: { text: 'methimazole 10 mg tablet' },
    ...(start !== undefined && { effectivePeriod: { start } }),
  });
  const evidence = cause(assessed(wbc(), anc(0.3), methimazole), 'antithyroid-agranulocytosis').evidence;
  expect(evidence.find((each) => each.id === 'antithyroid-agranulocytosis.f7')?.verdict).toBe(verdict);
});

test('vacuolated precursors in the marrow make copper deficiency a candidate', () => {
  const chart = assessed(wbc(), anc(0.9), marrow('Ringed sideroblasts and vacuolated myeloid precursors.'));
  expect(cause(chart, 'copper-deficiency').standing).toBe('candidate');
});

test.each([
  ['low', 95, 0.1, 'candidate'],
  ['low', 95, 0.6, 'set-aside'],
  ['normal', 140, 0.6, 'candidate'],
])(
  'hydroxychloroquine, of possible evidence, beside a haemoglobin that is %s (%s g/L) and an ANC of %s: %s',
  (_, grams, neutrophils, standing) => {
    const chart = assessed(
      wbc(),
      anc(neutrophils),
      haemoglobin(grams),
      platelets(210),
      taken('Hydroxychloroquine 200 mg', '2026-05-01'),
    );
    const drugCause = chart.causes.find((each) => each.id === 'antimicrobial-associated');
    expect(drugCause?.standing ?? 'set-aside').toBe(standing);
  },
);

test('nor is it a candidate beside low platelets, however low the neutrophils', () => {
  const chart = assessed(wbc(), anc(0.1), platelets(60), taken('Hydroxychloroquine 200 mg', '2026-05-01'));
  expect(chart.causes.find((each) => each.id === 'antimicrobial-associated')?.standing).not.toBe('candidate');
});

test.each([
  ['Negative', true],
  ['Positive', false],
])('a sore throat with platelets low and a monospot that is %s speaks for HIV: %s', (answer, speaks) => {
  const monospot = named('Monospot', { id: 'mono', valueQuantity: undefined, valueString: answer });
  const chart = assessed(wbc(), platelets(90), fever, problem('Sore throat'), monospot);
  const item = cause(chart, 'hiv').evidence.find((each) => each.id === 'hiv.f16');
  expect(item?.verdict === 'met').toBe(speaks);
});

test('loss of smell alone makes COVID-19 a candidate, without any fever', () => {
  expect(cause(assessed(wbc(), problem('Anosmia')), 'covid-19').standing).toBe('candidate');
  expect(assessed(wbc(), problem('Hay fever')).causes.find((each) => each.id === 'covid-19')?.standing).not.toBe('candidate');
});

test.each([
  ['Older sibling had neonatal neutropenia', 'neonatal-alloimmune', 'neonatal-maternal'],
  ['Neonatal neutropenia', 'neonatal-maternal', 'neonatal-alloimmune'],
])('%s speaks for %s and not for %s', (text, speaks, silent) => {
  const newborn = { ...PATIENT, birthDate: '2026-06-13' };
  const chart = assess(toRecord(reading([wbc(), anc(0.2), problem(text)], { patient: newborn }), { asOf: AS_OF }), AS_OF);
  const words = (id: string) =>
    cause(chart, id)
      .evidence.filter((each) => each.verdict === 'met')
      .map((each) => each.text);
  const said = ['Previous affected sibling', 'Diagnosis recorded'];
  expect(words(speaks).filter((each) => said.includes(each))).toHaveLength(1);
  expect(words(silent).filter((each) => said.includes(each))).toEqual([]);
});

test('a cytotoxic with severe neutropenia stands before the prophylactic antibiotic that was begun with it', () => {
  const chart = assessed(
    wbc(),
    anc(0.2),
    problem('Glioblastoma'),
    taken('Temozolomide', '2026-05-08'),
    drug('MedicationStatement', {
      id: 'cotrim',
      medicationCodeableConcept: { text: 'Sulfamethoxazole / trimethoprim' },
      effectivePeriod: { start: '2026-05-08' },
    }),
  );
  const order = chart.causes.map((each) => each.id);
  expect(order.indexOf('chemotherapy')).toBeLessThan(order.indexOf('antimicrobial-associated'));
  const item = (of: Assessment) => cause(of, 'chemotherapy').evidence.find((each) => each.id === 'chemotherapy.f6')?.verdict;
  expect(item(chart)).toBe('met');
  expect(item(assessed(wbc(), anc(0.5), taken('Temozolomide', '2026-05-08')))).toBe('unmet');
});

test.each([
  ['Positive', 'met'],
  ['Negative', 'unmet'],
])('an ANCA that is %s in a cocaine user: %s', (answer, verdict) => {
  const anca = named('p-ANCA', { valueQuantity: undefined, valueString: answer });
  const chart = assessed(wbc(), anc(0.3), problem('Cocaine use'), anca);
  const item = cause(chart, 'levamisole-cocaine').evidence.find((each) => each.id === 'levamisole-cocaine.f6');
  expect(item?.verdict).toBe(verdict);
});

test('where HLH leads, the soluble IL-2 receptor is asked for with the other criteria', () => {
  const ferritin = count('2276-4', 24_000, 'ng/mL');
  const chart = assessed(wbc(), platelets(21), haemoglobin(70), fever, ferritin, problem('Hepatosplenomegaly'));
  expect(chart.causes[0]?.id).toBe('hlh');
  expect(chart.workup.map((item) => item.id)).toContain('sil2r');
});
