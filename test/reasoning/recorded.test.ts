import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { Coding } from '../../src/record/coding.ts';
import type { LabResult, ResultValue } from '../../src/record/lab-result.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from '../../src/record/problem.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import type { Report } from '../../src/record/report.ts';
import { when } from '../../src/record/when.ts';
import { type Recorded, recordedFindings } from '../../src/reasoning/recorded.ts';

interface Rows {
  readonly problems?: readonly Problem[];
  readonly procedures?: readonly Procedure[];
  readonly allergies?: readonly Allergy[];
  readonly family?: readonly FamilyIllness[];
  readonly encounters?: readonly Encounter[];
  readonly reports?: readonly Report[];
  readonly labs?: readonly LabResult[];
}

const all = <T>(rows: readonly T[] = []) => ({ rows, complete: true });
const chart = (rows: Rows): PatientRecord => ({
  patient: { ref: 'Patient/1', id: '1', name: 'A Patient', birthDate: { known: false, gap: '' }, sex: { known: false, gap: '' } },
  labs: all(rows.labs),
  vitals: all(),
  drugs: all(),
  problems: all(rows.problems),
  procedures: all(rows.procedures),
  allergies: all(rows.allergies),
  reports: all(rows.reports),
  family: all(rows.family),
  encounters: all(rows.encounters),
  gaps: [],
  leftOut: [],
  coverage: [],
});
const found = (rows: Rows, set: string): readonly Recorded[] =>
  recordedFindings(chart(rows), codeSets).filter((each) => each.set === set);

const icd = (code: string, display?: string): Coding => ({
  system: 'http://hl7.org/fhir/sid/icd-10-cm',
  code,
  ...(display !== undefined && { display }),
});
const snomed = (code: string): Coding => ({ system: 'http://snomed.info/sct', code });
const problem = (text: string, codes: readonly Coding[] = [], more: Partial<Problem> = {}): Problem => ({
  ref: 'Condition/1',
  source: 'problem-list',
  text,
  codes,
  active: 'yes',
  suspected: false,
  ...more,
});
const procedure = (text: string, codes: readonly Coding[] = [], status = 'completed'): Procedure => ({
  ref: 'Procedure/1',
  text,
  codes,
  status,
});
const report = (text: string, name = 'Blood film', codes: readonly Coding[] = []): Report => {
  const time = when('2026-06-14');
  return { ref: 'DiagnosticReport/1', name, codes, status: 'final', text, results: [], ...(time && { time }) };
};
const result = (name: string, value: ResultValue, more: Partial<LabResult> = {}): LabResult => ({
  ref: 'Observation/1',
  name,
  codes: [],
  sets: [],
  value,
  status: 'final',
  reports: [],
  interpretation: [],
  ...more,
});
const words = (text: string): ResultValue => ({ kind: 'text', text });
const coded = (text: string): ResultValue => ({ kind: 'coded', text, codes: [] });

const ofMother = (text: string, codes: readonly Coding[] = []): FamilyIllness => ({
  ref: 'FamilyMemberHistory/1',
  relationship: 'Mother',
  text,
  codes,
});

describe('codes', () => {
  test.each([
    ['R50.9', 'find.fever'],
    ['R509', 'find.fever'],
    ['R50', 'find.fever'],
    ['D70.x00', 'cond.neutropenia'],
    ['d70.1', 'cond.chemo-neutropenia'],
    ['C50.911', 'cond.solid-cancer'],
    ['T56.5X1A', 'cond.zn-tox'],
  ])('ICD-10 %s belongs to the code above it', (code, set) =>
    expect(found({ problems: [problem('', [icd(code)])] }, set)).toHaveLength(1),
  );

  test.each([
    ['R5', 'find.fever'],
    ['D700x', 'cond.neutropenia'],
    ['R51.9', 'find.fever'],
    ['D72.81', 'cond.lymphopenia'],
    ['XR50', 'find.fever'],
  ])('ICD-10 %s does not belong to it', (code, set) => expect(found({ problems: [problem('', [icd(code)])] }, set)).toEqual([]));

  test.each(['http://hl7.org/fhir/sid/icd-10', 'urn:oid:2.16.840.1.113883.6.90', 'http://fhir.de/CodeSystem/bfarm/icd-10-gm'])(
    '%s shares the categories',
    (system) => expect(found({ problems: [problem('', [{ system, code: 'D70.9' }])] }, 'cond.neutropenia')).toHaveLength(1),
  );
  test.each(['http://www.cms.gov/Medicare/Coding/ICD10/icd-10-pcs', 'urn:local', undefined])(
    'a code of %s says nothing here',
    (system) =>
      expect(
        found({ problems: [problem('', [{ code: 'D70.9', ...(system !== undefined && { system }) }])] }, 'cond.neutropenia'),
      ).toEqual([]),
  );
  test('SNOMED CT matches exactly', () => {
    expect(found({ problems: [problem('', [snomed('386661006')])] }, 'find.fever')).toHaveLength(1);
    expect(found({ problems: [problem('', [snomed('3866610061')])] }, 'find.fever')).toEqual([]);
  });
  test('a row is one finding of a set, by its code, even when its words say the same', () => {
    const rows = found({ problems: [problem('Fever', [icd('R50.9', 'Fever, unspecified'), snomed('386661006')])] }, 'find.fever');
    expect(rows.map((each) => each.by)).toEqual(['code']);
  });
});

describe('code and words disagree', () => {
  test('words that deny win over the code', () => {
    const [row] = found({ problems: [problem('No fever', [icd('R50.9')])] }, 'find.fever');
    expect(row).toMatchObject({ negated: true, by: 'text' });
  });
  test('words that deny win even when they name the finding in another way', () => {
    const [row] = found({ problems: [problem('Blood cancer ruled out', [icd('C95.0')])] }, 'cond.acute-leuk');
    expect(row).toMatchObject({ negated: true, by: 'text' });
  });
  test('words that say history win over the code', () => {
    expect(found({ problems: [problem('Pneumonia, resolved', [icd('J18.9')])] }, 'cond.pneumonia')[0]).toMatchObject({
      past: true,
    });
    expect(found({ problems: [problem('History of chest trouble', [icd('J18.9')])] }, 'cond.pneumonia')[0]).toMatchObject({
      past: true,
    });
  });
  test('a lasting disease holds whatever its history', () => {
    expect(found({ problems: [problem('History of the virus', [icd('B20')])] }, 'cond.hiv')[0]).toMatchObject({ past: false });
  });
  test('a code that itself means history is no contradiction', () => {
    const [row] = found({ problems: [problem('Personal history of chemotherapy', [icd('Z92.21')])] }, 'cond.hx-chemo');
    expect(row).toMatchObject({ past: false, negated: false });
  });
  test('the disease of a relative is not the patient’s, whatever the code', () => {
    const [row] = found({ problems: [problem('Family history of leukaemia', [icd('C95.0')])] }, 'cond.acute-leuk');
    expect(row).toMatchObject({ source: 'family' });
  });
  test('words of something else leave the code standing', () => {
    expect(found({ problems: [problem('See letter', [icd('D70.9')])] }, 'cond.neutropenia')[0]).toMatchObject({
      by: 'code',
      negated: false,
    });
  });
  test('a display that denies one complication does not deny the code', () => {
    const [row] = found({ problems: [problem('', [icd('I85.00', 'Esophageal varices without bleeding')])] }, 'cond.portal');
    expect(row).toMatchObject({ by: 'code', negated: false });
    expect(
      found({ problems: [problem('', [icd('I85.00', 'Esophageal varices without bleeding')])] }, 'find.bleeding')[0],
    ).toMatchObject({ negated: true });
  });
  test('words that name something narrower forbid the broader code', () => {
    expect(found({ problems: [problem('Hypogonadotropic hypogonadism', [icd('E23.0')])] }, 'cond.hypopit')).toEqual([]);
    expect(found({ problems: [problem('Pituitary disorder', [icd('E23.0')])] }, 'cond.hypopit')).toHaveLength(1);
  });
});

describe('conditions and reasons', () => {
  test('a row without a code is read by its words', () => {
    expect(found({ problems: [problem('Splenomegaly')] }, 'cond.splenomegaly')[0]).toMatchObject({
      by: 'text',
      sentence: 'Splenomegaly',
      words: 'Splenomegaly',
    });
  });
  test('the dates, the status and the list of the row come along', () => {
    const [onset, abatement, recorded] = [when('2026-01'), when('2026-02-01'), when('2026-01-20')];
    const row = problem('Pneumonia', [], {
      active: 'no',
      source: 'encounter-diagnosis',
      ...(onset && { onset }),
      ...(abatement && { abatement }),
      ...(recorded && { recorded }),
    });
    expect(found({ problems: [row] }, 'cond.pneumonia')[0]).toMatchObject({
      active: 'no',
      problemList: false,
      onset,
      end: abatement,
      recorded,
    });
    expect(found({ problems: [problem('Pneumonia')] }, 'cond.pneumonia')[0]).toMatchObject({ problemList: true });
  });
  test.each([
    ['provisional', problem('Malaria', [icd('B54')], { suspected: true }), true],
    ['possible', problem('Possible malaria', [icd('B54')]), true],
    ['stated', problem('Malaria', [icd('B54')]), false],
  ])('malaria recorded as %s', (_, row, uncertain) =>
    expect(found({ problems: [row] }, 'cond.malaria')[0]).toMatchObject({ uncertain }),
  );

  test('"rule out HIV" never counts as HIV', () => {
    expect(found({ problems: [problem('Rule out HIV', [icd('B20')])] }, 'cond.hiv')[0]).toMatchObject({ negated: true });
  });
  test('the reason of an encounter counts, at the time of the encounter', () => {
    const start = when('2026-06-10');
    const visit: Encounter = {
      ref: 'Encounter/1',
      status: 'finished',
      reasons: [{ text: 'Fever', codes: [] }],
      ...(start && { start }),
    };
    expect(found({ encounters: [visit] }, 'find.fever')[0]).toMatchObject({
      source: 'reason',
      ref: 'Encounter/1',
      recorded: start,
    });
  });
  test('"excess blasts" in the name of a disease is no film', () => {
    expect(found({ problems: [problem('Refractory anaemia with excess blasts')] }, 'lab.blast-pct')).toEqual([]);
    expect(found({ problems: [problem('Refractory anaemia with excess blasts')] }, 'cond.mds')).toHaveLength(1);
  });
  test('a country on the problem list is an exposure only with travel, residence or birth', () => {
    expect(found({ problems: [problem('Returned from Kenya')] }, 'cond.endemic-region')).toHaveLength(1);
    expect(found({ problems: [problem('Kenya')] }, 'cond.endemic-region')).toEqual([]);
  });
});

describe('procedures', () => {
  test('count by code and by words', () => {
    expect(found({ procedures: [procedure('Laparoscopic gastric bypass')] }, 'cond.bariatric')[0]).toMatchObject({
      source: 'procedure',
    });
    expect(found({ procedures: [procedure('', [snomed('49401003')])] }, 'proc.bm-asp')[0]).toMatchObject({
      source: 'procedure',
      by: 'code',
    });
    expect(found({ procedures: [procedure('Blood film review')] }, 'lab.smear')).toHaveLength(1);
  });
  test('the result in the name of a procedure is read', () => {
    expect(found({ procedures: [procedure('Bone marrow biopsy: hypocellular')] }, 'marrow.hypo')).toHaveLength(1);
  });
  test.each(['not-done', 'preparation'])('a procedure that is %s did not happen', (status) =>
    expect(found({ procedures: [procedure('Gastric bypass', [], status)] }, 'cond.bariatric')).toEqual([]),
  );
});

describe('relatives and allergies', () => {
  test('the illness of a relative stays with the relative', () => {
    expect(found({ family: [ofMother('Lymphoma')] }, 'cond.lymphoma')[0]).toMatchObject({
      source: 'family',
      words: 'Mother: Lymphoma',
    });
    expect(found({ family: [ofMother('', [icd('C91.00')])] }, 'cond.acute-leuk')[0]).toMatchObject({
      source: 'family',
      by: 'code',
    });
  });
  test('leukaemia of a relative is a family history of blood disease', () => {
    expect(found({ family: [ofMother('Acute myeloid leukaemia')] }, 'cond.fam-heme')[0]).toMatchObject({
      source: 'family',
      negated: false,
    });
    expect(found({ problems: [problem('', [icd('Z80.6', 'Family history of leukemia')])] }, 'cond.fam-heme')[0]).toMatchObject({
      source: 'family',
    });
  });
  test('a relative without the disease is recorded as such', () => {
    expect(found({ family: [ofMother('No leukaemia')] }, 'cond.fam-heme')[0]).toMatchObject({ source: 'family', negated: true });
  });
  test('a reaction is kept as an allergy, never as an illness of today', () => {
    const allergy: Allergy = {
      ref: 'AllergyIntolerance/1',
      text: 'Penicillin',
      codes: [],
      reactions: ['Anaphylaxis', 'Rash'],
      active: 'yes',
      noKnown: false,
    };
    const rows = recordedFindings(chart({ allergies: [allergy] }), codeSets);
    expect(rows.map((each) => each.set)).toEqual(expect.arrayContaining(['cond.anaphylaxis', 'find.rash']));
    expect(rows.every((each) => each.source === 'allergy')).toBe(true);
    expect(recordedFindings(chart({ allergies: [{ ...allergy, noKnown: true }] }), codeSets)).toEqual([]);
  });
});

describe('reports', () => {
  test('a film is read sentence by sentence', () => {
    const rows = { reports: [report('No blasts. Platelet clumps seen.')] };
    expect(found(rows, 'lab.blast-pct')[0]).toMatchObject({ negated: true, source: 'report', sentence: 'No blasts.' });
    expect(found(rows, 'smear.clump')[0]).toMatchObject({
      negated: false,
      by: 'text',
      sentence: 'Platelet clumps seen.',
      time: when('2026-06-14'),
    });
  });
  test('the name of a report says what was examined, not what was found', () => {
    expect(found({ reports: [report('', 'Bone marrow biopsy')] }, 'proc.bm')).toHaveLength(1);
    expect(found({ reports: [report('', 'Peripheral blood smear')] }, 'lab.smear')).toHaveLength(1);
    expect(found({ reports: [report('', 'Blast cells and lymphoma panel')] }, 'lab.blast-pct')).toEqual([]);
    expect(found({ reports: [report('', 'Blast cells and lymphoma panel')] }, 'cond.lymphoma')).toEqual([]);
  });
  test('one sentence is one finding however often it is repeated', () => {
    expect(found({ reports: [report('Blasts seen.\nBlasts seen.\nBlasts seen.')] }, 'lab.blast-pct')).toHaveLength(1);
  });
  test('two megabytes of report are read', () => {
    expect(found({ reports: [report(`${'Normal film. '.repeat(150_000)}Blasts seen.`)] }, 'lab.blast-pct')).toHaveLength(1);
  }, 60_000);
});

describe('results that are words', () => {
  test('a written film denies or states', () => {
    expect(found({ labs: [result('Peripheral blood smear', words('No blasts seen'))] }, 'lab.blast-pct')[0]).toMatchObject({
      negated: true,
      source: 'result',
    });
    expect(found({ labs: [result('Peripheral blood smear', words('Blasts present'))] }, 'lab.blast-pct')[0]).toMatchObject({
      negated: false,
    });
    expect(found({ labs: [result('Peripheral blood smear', words('Blasts present'))] }, 'lab.smear')).toHaveLength(1);
  });
  test.each([
    ['Positive', false],
    ['Present', false],
    ['2+', false],
    ['Few', false],
    ['Detected (qualifier value)', false],
    ['Negative', true],
    ['None seen', true],
    ['Absent', true],
    ['0', true],
    ['阴性', true],
  ])('Auer rods: %s', (value, negated) => {
    const [row] = found({ labs: [result('Auer rods', coded(value))] }, 'lab.auer');
    expect(row).toMatchObject({ negated, words: `Auer rods: ${value}`, sentence: `Auer rods: ${value}` });
  });
  test.each(['Pending', 'See comment', '5 %', '<1%'])('blasts: %s is neither', (value) =>
    expect(found({ labs: [result('Blasts', words(value))] }, 'lab.blast-pct')).toEqual([]),
  );
  test('a negative film was done', () => {
    expect(
      found({ labs: [result('Peripheral blood smear', coded('Negative'))] }, 'lab.smear').map((each) => each.negated),
    ).toEqual([false]);
  });
  test('rare teardrop cells are not counted', () => {
    expect(found({ labs: [result('Dacrocytes', coded('Rare'))] }, 'smear.teardrop')).toEqual([]);
    expect(found({ labs: [result('Dacrocytes', coded('Many'))] }, 'smear.teardrop')).toHaveLength(1);
  });
  test('a positive antibody is no recorded disease', () => {
    expect(found({ labs: [result('Epstein Barr VCA IgG', coded('Positive'), { sets: ['lab.ebv'] })] }, 'cond.ebv')).toEqual([]);
    expect(found({ labs: [result('HIV', coded('Positive'), { sets: ['lab.hiv-screen'] })] }, 'cond.hiv')).toEqual([]);
  });
  test('a symptom that was asked for counts by its answer', () => {
    expect(found({ labs: [result('Fever', coded('Yes'))] }, 'find.fever')[0]).toMatchObject({ negated: false });
    expect(found({ labs: [result('Fever', coded('No'))] }, 'find.fever')[0]).toMatchObject({ negated: true });
    expect(found({ labs: [result('Fever', coded('Unknown'))] }, 'find.fever')).toEqual([]);
  });
  test('travel and birth are read together with their question', () => {
    expect(found({ labs: [result('Country of birth', words('Ethiopia'))] }, 'cond.endemic-region')).toHaveLength(1);
    expect(found({ labs: [result('Recent travel', coded('No'))] }, 'cond.travel').every((each) => each.negated)).toBe(true);
    expect(found({ labs: [result('Recent travel', coded('Not asked'))] }, 'cond.travel')).toEqual([]);
  });
  test('a note beside a number tells of clumps and clots, and of nothing else', () => {
    const count = result(
      'WBC',
      { kind: 'quantity', value: 2.1, unit: '10*9/L', written: '2.1' },
      { note: 'Platelet clumps seen. Fever.' },
    );
    expect(found({ labs: [count] }, 'smear.clump')).toHaveLength(1);
    expect(found({ labs: [count] }, 'find.fever')).toEqual([]);
  });
});

test('any words in any row are read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, code) => {
      const codes = [icd(code, text), snomed(code)];
      const rows = recordedFindings(
        chart({
          problems: [problem(text, codes)],
          reports: [report(text, text)],
          labs: [result(text, coded(text)), result('Blasts', words(text))],
        }),
        codeSets,
      );
      expect(rows.every((each) => each.ref !== '')).toBe(true);
    }),
  );
});
