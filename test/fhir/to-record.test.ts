import { describe, expect, test } from 'vitest';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { Gap } from '../../src/record/record.ts';
import { AS_OF, condition, drug, PATIENT, reading, recordOf, wbc } from './a-chart.ts';

const gap = (what: string, why: Gap['why'] = 'failed'): Gap => ({ what, why, detail: 'HTTP 500' });
const readWith = (gaps: readonly Gap[], ...resources: readonly unknown[]) =>
  toRecord(reading(resources, { gaps }), { asOf: AS_OF });

describe('absence may be concluded only from what was read to the end', () => {
  test('a chart without gaps is complete', () => {
    const record = recordOf(wbc());
    expect(record.problems).toEqual({ rows: [], complete: true });
    expect(record.drugs).toEqual({ rows: [], complete: true });
  });

  test('a failed problem list leaves the problems open, and the rows that came still count', () => {
    const { problems } = readWith([gap('Condition')], condition());
    expect(problems.rows.map((row) => row.text)).toEqual(['Influenza']);
    expect(problems.complete).toBe(false);
  });

  test('a gap in the vital signs leaves the laboratory results complete, and the other way round', () => {
    const vitals = readWith([gap('Observation (vital signs)')]);
    expect([vitals.labs.complete, vitals.vitals.complete]).toEqual([true, false]);
    const labs = readWith([gap('Observation (laboratory)')]);
    expect([labs.labs.complete, labs.vitals.complete]).toEqual([false, true]);
    const both = readWith([gap('Observation')]);
    expect([both.labs.complete, both.vitals.complete]).toEqual([false, false]);
  });

  test.each([
    ['no statements on this server, orders read', [gap('MedicationStatement', 'not-offered')], true],
    [
      'neither orders nor statements on this server',
      [gap('MedicationStatement', 'not-offered'), gap('MedicationRequest', 'not-offered')],
      false,
    ],
    ['orders not offered, statements read', [gap('MedicationRequest', 'not-offered')], false],
    ['statements forbidden, orders read', [gap('MedicationStatement', 'forbidden')], false],
    ['a page of orders lost', [gap('MedicationRequest', 'lost-page')], false],
    ['the named medicine forbidden', [gap('Medication', 'forbidden')], false],
    ['doses not offered', [gap('MedicationAdministration', 'not-offered')], true],
  ])('medicines: %s', (_, gaps, complete) => {
    expect(readWith(gaps).drugs.complete).toBe(complete);
  });

  test('discarded rows of somebody else leave nothing open', () => {
    const record = recordOf(condition({ subject: { reference: 'Patient/other' } }), drug('MedicationRequest'));
    expect(record.problems).toEqual({ rows: [], complete: true });
    expect(record.gaps).toMatchObject([{ what: 'Patient', why: 'other-patient', refs: ['Condition/flu'] }]);
  });
});

test('the patient of the launch is known even where the Patient could not be read', () => {
  const record = toRecord(reading([wbc()], { patient: undefined, patientId: 'pt' }), { asOf: AS_OF });
  expect(record.patient).toMatchObject({ id: 'pt', birthDate: { known: false }, sex: { known: false } });
  expect(record.labs.rows).toHaveLength(1);
});

test('a file without a type of resource does not say that there is none', () => {
  const record = toRecord(reading([wbc()], { isFile: true }), { asOf: AS_OF });
  expect(record.patient.id).toBe(PATIENT.id);
  expect(record.problems.complete).toBe(false);
  expect(record.drugs.complete).toBe(false);
  expect(record.gaps.map(({ what, why }) => `${what} ${why}`)).toContain('Condition not-in-bundle');
});
