import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import type { Coding } from '../../src/record/coding.ts';
import type { LabResult, ResultValue } from '../../src/record/lab-result.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from '../../src/record/problem.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import type { Report } from '../../src/record/report.ts';
import { atOnce } from '../../src/record/steps.ts';
import { when } from '../../src/record/when.ts';
import { type Recorded, recordedBySet, recordedFindings } from '../../src/reasoning/recorded.ts';

interface Rows {
  readonly problems?: readonly Problem[];
  readonly procedures?: readonly Procedure[];
  readonly allergies?: readonly Allergy[];
  readonly family?: readonly FamilyIllness[];
  readonly encounters?: readonly Encounter[];
  readonly reports?: readonly Report[];
  readonly labs?: readonly LabResult[];
  readonly vitals?: readonly LabResult[];
}

const all = <T>(rows: readonly T[] = []) => ({ rows, complete: true });
const chart = (rows: Rows): PatientRecord => ({
  patient: { ref: 'Patient/1', id: '1', name: 'A Patient', birthDate: { known: false, gap: '' }, sex: { known: false, gap: '' } },
  labs: all(rows.labs),
  vitals: all(rows.vitals),
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
  /** One set for each system, with one code that is nobody's. */
  const bySystem: Readonly<Record<string, CodeSet>> = Object.fromEntries(
    (['icd-10-cm', 'snomed', 'loinc', 'icd-9-cm', 'cpt', 'other'] as const).map((system) => [
      `cond.${system}`,
      { kind: 'condition', label: system, codes: [{ system, code: 'Q77.1', display: '' }] },
    ]),
  );
  const setsFor = (system: string, code = 'Q77.1') =>
    recordedFindings(chart({ problems: [problem('', [{ system, code }])] }), bySystem).map((each) => each.set);
  test.each([
    ['http://hl7.org/fhir/sid/icd-10-cm', 'cond.icd-10-cm'],
    ['http://example.org/icd10', 'cond.icd-10-cm'],
    ['urn:oid:2.16.840.1.113883.6.3', 'cond.icd-10-cm'],
    ['http://snomed.info/sct', 'cond.snomed'],
    ['urn:oid:2.16.840.1.113883.6.96', 'cond.snomed'],
    ['http://loinc.org', 'cond.loinc'],
    ['urn:oid:2.16.840.1.113883.6.1', 'cond.loinc'],
    ['http://hl7.org/fhir/sid/icd-9-cm', 'cond.icd-9-cm'],
    ['http://example.org/ICD9', 'cond.icd-9-cm'],
    ['urn:oid:2.16.840.1.113883.6.103', 'cond.icd-9-cm'],
    ['urn:oid:2.16.840.1.113883.6.104', 'cond.icd-9-cm'],
    ['http://www.ama-assn.org/go/cpt', 'cond.cpt'],
    ['urn:example:cpt', 'cond.cpt'],
    ['urn:oid:2.16.840.1.113883.6.12', 'cond.cpt'],
  ])('the system %s is: %s', (system, set) => {
    expect(setsFor(system)).toEqual([set]);
    expect(setsFor(system, ' Q77.1 ')).toEqual([set]);
  });
  test.each([
    'urn:oid:2.16.840.1.113883.6.960',
    'urn:oid:2.16.840.1.113883.6.100',
    'urn:oid:2.16.840.1.113883.6.901',
    'urn:oid:2.16.840.1.113883.6.1031',
    'urn:oid:2.16.840.1.113883.6.120',
    'http://example.org/icd10pcs',
    'http://example.org/icd-10pcs',
    'http://www.cms.gov/Medicare/Coding/ICD10-PCS',
    'urn:other',
  ])('the system %s is none that we know', (system) => expect(setsFor(system)).toEqual([]));
  test('a row without a code of its own, and a code without a system, say nothing', () => {
    const rows = [{ system: 'http://snomed.info/sct' }, { code: 'Q77.1' }, {}];
    expect(rows.flatMap((each) => recordedFindings(chart({ problems: [problem('', [each])] }), bySystem))).toEqual([]);
  });
  test('a code of two sets is a finding of both', () => {
    const sets: Readonly<Record<string, CodeSet>> = {
      'cond.a': { kind: 'condition', label: 'a', codes: [{ system: 'snomed', code: '1', display: '' }] },
      'cond.b': { kind: 'condition', label: 'b', codes: [{ system: 'snomed', code: '1', display: '' }] },
      'vital.c': { kind: 'vital', label: 'c', codes: [{ system: 'snomed', code: '1', display: '' }], text: ['hot'] },
    };
    const setsOf = (rows: Rows) => recordedFindings(chart(rows), sets).map((each) => each.set);
    expect(setsOf({ problems: [problem('', [snomed('1')])] })).toEqual(['cond.a', 'cond.b']);
    // what is measured at the bedside is no diagnosis and no procedure, whatever its code
    expect(setsOf({ problems: [problem('hot')] })).toEqual([]);
    expect(setsOf({ procedures: [procedure('hot', [snomed('1')])] })).toEqual(['cond.a', 'cond.b']);
  });
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
  test('one denial beside an affirmation does not turn the code', () => {
    const [row] = found({ problems: [problem('Pneumonia. No pneumonia before.', [icd('J18.9')])] }, 'cond.pneumonia');
    expect(row).toMatchObject({ by: 'code', negated: false, past: false, sentence: 'Pneumonia.' });
    const [later] = found({ problems: [problem('No pneumonia before. Now pneumonia.', [icd('J18.9')])] }, 'cond.pneumonia');
    expect(later).toMatchObject({ by: 'code', negated: false, sentence: 'Now pneumonia.' });
  });
  test('where all is denied or past, the past illness is the one that is told', () => {
    const [row] = found({ problems: [problem('No pneumonia now. History of pneumonia.', [icd('J18.9')])] }, 'cond.pneumonia');
    expect(row).toMatchObject({ by: 'text', negated: false, past: true, sentence: 'History of pneumonia.' });
  });
  test('the display of one code forbids what the other means', () => {
    const both = [icd('E23.0'), { ...snomed('1'), display: 'Hypogonadotropic hypogonadism' }];
    expect(found({ problems: [problem('Pituitary disorder', both)] }, 'cond.hypopit')).toEqual([]);
  });
  test('displays add what neither the words nor the codes said, each once', () => {
    const displays = [
      { ...snomed('1'), display: 'Splenomegaly' },
      { ...snomed('2'), display: 'Splenomegaly' },
      { ...snomed('3'), display: 'Enlarged spleen' },
    ];
    expect(found({ problems: [problem('Fever', displays)] }, 'cond.splenomegaly').map((each) => each.sentence)).toEqual([
      'Splenomegaly',
      'Enlarged spleen',
    ]);
    expect(found({ problems: [problem('Splenomegaly', displays)] }, 'cond.splenomegaly')).toHaveLength(1);
    expect(found({ problems: [problem('Fever', [icd('R50.9', 'Fever')])] }, 'find.fever').map((each) => each.by)).toEqual([
      'code',
    ]);
  });
  test('what the words name beside the code is found as well, and the code once', () => {
    const rows = recordedFindings(chart({ problems: [problem('Pneumonia with splenomegaly', [icd('J18.9')])] }), codeSets);
    expect(rows.filter((each) => each.set === 'cond.pneumonia').map((each) => each.by)).toEqual(['code']);
    expect(rows.filter((each) => each.set === 'cond.splenomegaly').map((each) => each.by)).toEqual(['text']);
  });
  test('words that say history of a lasting disease leave its code as it is', () =>
    expect(found({ problems: [problem('History of the virus', [icd('B20')])] }, 'cond.hiv')[0]).toMatchObject({
      by: 'code',
      negated: false,
    }));
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
  test.each([
    ['its words', 'Pneumonia', [icd('J18.9', 'Pneumonia, unspecified organism')], 'Pneumonia'],
    ['the display of a code', '', [{}, icd('J18.9', 'Lung infection')], 'Lung infection'],
    ['the first display that says something', '', [icd('J18.9', ''), icd('J18.9', 'Lung infection')], 'Lung infection'],
    ['the bare code', '', [{}, icd('J18.9')], 'J18.9'],
  ] satisfies readonly (readonly [string, string, readonly Coding[], string])[])(
    'a row is called by %s',
    (_, text, codes, expected) => expect(found({ problems: [problem(text, codes)] }, 'cond.pneumonia')[0]?.words).toBe(expected),
  );
  test('a diagnosis is one, and the reason of an order is a reason', () => {
    const sourceOf = (source: Problem['source']) =>
      found({ problems: [problem('Pneumonia', [], { source })] }, 'cond.pneumonia').map((each) => each.source);
    expect(sourceOf('problem-list')).toEqual(['condition']);
    expect(sourceOf('encounter-diagnosis')).toEqual(['condition']);
    expect(sourceOf('reason')).toEqual(['reason']);
  });
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
      ofVisit: true,
      onset,
      end: abatement,
      recorded,
    });
    expect(found({ problems: [problem('Pneumonia')] }, 'cond.pneumonia')[0]).toMatchObject({ ofVisit: false });
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
      ofVisit: true,
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
  test.each(['not-done', 'preparation', 'entered-in-error'])('a procedure that is %s did not happen', (status) =>
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
  test('a relative of whom nothing more is said has it all the same', () =>
    expect(found({ family: [{ ...ofMother('Lymphoma'), relationship: '' }] }, 'cond.lymphoma')[0]).toMatchObject({
      source: 'family',
      words: 'Lymphoma',
    }));
  test('history of a relative is no past of the patient, and does not turn the code', () => {
    const [row] = found({ family: [ofMother('History of lymphoma', [icd('C85.9')])] }, 'cond.lymphoma');
    expect(row).toMatchObject({ source: 'family', by: 'code', past: false, negated: false });
  });
  test('the illness of a relative says neither that it still holds nor that it is of a visit', () =>
    expect(found({ family: [ofMother('Lymphoma')] }, 'cond.lymphoma')[0]).toMatchObject({
      active: 'not-stated',
      ofVisit: false,
      uncertain: false,
    }));
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
    const [rash] = found({ allergies: [allergy] }, 'find.rash');
    expect(rash).toMatchObject({ words: 'Penicillin: Anaphylaxis, Rash', active: 'yes', sentence: 'Rash' });
    expect(found({ allergies: [{ ...allergy, text: '' }] }, 'find.rash')[0]?.words).toBe('Anaphylaxis, Rash');
    expect(found({ allergies: [{ ...allergy, text: 'Rash', reactions: [] }] }, 'find.rash')[0]?.words).toBe('Rash');
    const denied = { ...allergy, reactions: ['No rash', 'Fever'] };
    expect(found({ allergies: [denied] }, 'find.fever')[0]).toMatchObject({ negated: false });
    const relatives = { ...allergy, text: 'Family history of rash', reactions: [] };
    expect(found({ allergies: [relatives] }, 'find.rash')[0]).toMatchObject({ source: 'allergy' });
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
  test.each([
    ['少量', false],
    ['Seen (few)', false],
    ['-', true],
    [' None seen ', true],
    ['Ｎegative', true],
  ])('written otherwise, Auer rods: %s', (value, negated) =>
    expect(found({ labs: [result('Auer rods', coded(value))] }, 'lab.auer').map((each) => each.negated)).toEqual([negated]),
  );
  test.each(['(pending)', 'Present (in 2019) or absent', 'Seen?', ' '])('Auer rods: %s is no answer', (value) =>
    expect(found({ labs: [result('Auer rods', words(value))] }, 'lab.auer').filter((each) => each.sentence !== value)).toEqual(
      [],
    ),
  );
  test('an answer that is only coded is read by the display of its code, and not by a bare code', () => {
    const answered = (codes: readonly Coding[]) =>
      found({ labs: [result('Auer rods', { kind: 'coded', text: '', codes })] }, 'lab.auer').map((each) => each.negated);
    expect(answered([{ code: '1' }, { code: '2', display: 'Present' }])).toEqual([false]);
    expect(answered([{ code: '2', display: 'Absent' }])).toEqual([true]);
    expect(answered([{ code: '0' }])).toEqual([]);
    expect(answered([])).toEqual([]);
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
    expect(found({ labs: [result(' FEVER ', coded('Yes'))] }, 'find.fever')[0]).toMatchObject({ negated: false });
    expect(found({ labs: [result('Fever chart', coded('Yes'))] }, 'find.fever')).toEqual([]);
  });
  test('travel and birth are read together with their question', () => {
    expect(found({ labs: [result('Country of birth', words('Ethiopia'))] }, 'cond.endemic-region')).toHaveLength(1);
    expect(found({ labs: [result('Recent travel', coded('No'))] }, 'cond.travel').every((each) => each.negated)).toBe(true);
    expect(found({ labs: [result('Recent travel', coded('Not asked'))] }, 'cond.travel')).toEqual([]);
    for (const answer of ['Unknown', 'Declined', 'Refused', 'N/A', 'na', '不详', 'Not recorded in this chart'])
      expect(found({ labs: [result('Recent travel', words(answer))] }, 'cond.travel')).toEqual([]);
    expect(found({ labs: [result('Recent travel', words('Asia, dates unknown'))] }, 'cond.travel')).toHaveLength(1);
  });
  test('a note beside a number tells of clumps and clots, and of nothing else', () => {
    const count = result(
      'WBC',
      { kind: 'quantity', value: 2.1, unit: '10*9/L', written: '2.1' },
      { note: 'Platelet clumps seen. Fever.' },
    );
    expect(found({ labs: [count] }, 'smear.clump')).toHaveLength(1);
    expect(found({ labs: [count] }, 'find.fever')).toEqual([]);
    expect(found({ vitals: [count] }, 'smear.clump')).toHaveLength(1);
    expect(found({ labs: [{ ...count, note: undefined }] }, 'smear.clump')).toEqual([]);
  });
});

test('what the clinician told stands beside what the chart records, set by set', () => {
  const [told] = found({ problems: [problem('Fever')] }, 'find.fever');
  if (!told) throw new Error('not found');
  const rows = { problems: [problem('Fever'), problem('Febrile'), problem('Rash')] };
  const sets = atOnce(recordedBySet(chart(rows), [{ ...told, ref: 'told' }]));
  expect(sets.get('find.fever')?.map((each) => each.ref)).toEqual(['Condition/1', 'Condition/1', 'told']);
  expect(atOnce(recordedBySet(chart(rows))).get('find.fever')).toHaveLength(2);
  expect(sets.get('cond.malaria')).toBeUndefined();
});

test('a name that recurs from chart to chart is read alike, short or long', () => {
  const long = `Fever ${'and so on '.repeat(30)}`;
  for (const text of ['Fever', long]) {
    const twice = [0, 1].map(() => found({ problems: [problem(text)] }, 'find.fever'));
    expect(twice[0]).toHaveLength(1);
    expect(twice[1]).toEqual(twice[0]);
  }
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
