import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Chart, writeChart } from '../../sandbox/chart.ts';
import { BLOOD_PRESSURE, LAB_TESTS, REPORTS, VITAL_SIGNS } from '../../sandbox/lab-tests.ts';
import { PatientFileSchema } from '../../sandbox/patient-file.ts';
import { loadPatients } from '../../sandbox/patients.ts';
import { fhirTime, isTime, releaseTime } from '../../sandbox/relative-time.ts';

const NOW = Date.parse('2026-06-15T20:10:00Z');
const PATIENTS = loadPatients();

/** The last digit of a LOINC code guards the others (Luhn). */
function hasRightCheckDigit(code: string): boolean {
  const [body = '', digit] = code.split('-');
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, ch, i) => {
      const n = Number(ch) * (i % 2 === 0 ? 2 : 1);
      return total + (n > 9 ? n - 9 : n);
    }, 0);
  return (10 - (sum % 10)) % 10 === Number(digit);
}

const catalogue = [...Object.values(LAB_TESTS), ...Object.values(VITAL_SIGNS), ...Object.values(REPORTS)].map(
  ({ loinc }) => loinc,
);

test.each([...catalogue, BLOOD_PRESSURE.code])('LOINC %s has the right check digit', (code) => {
  expect(hasRightCheckDigit(code)).toBe(true);
});

test('every file is a patient, and no two share an id, a name or a number', () => {
  const files = readdirSync(new URL('../../sandbox/patients/', import.meta.url));
  expect(PATIENTS.length).toBe(files.length);
  expect(PATIENTS.length).toBeGreaterThanOrEqual(16);
  for (const key of ['id', 'mrn', 'title'] as const)
    expect(new Set(PATIENTS.map((file) => file[key])).size).toBe(PATIENTS.length);
});

test('a field that the format does not know is an error, not a silent omission', () => {
  const [file] = PATIENTS;
  expect(v.safeParse(PatientFileSchema, { ...file, bloodType: 'A' }).success).toBe(false);
  expect(v.safeParse(PatientFileSchema, { ...file, born: 'long ago' }).success).toBe(false);
  expect(v.safeParse(PatientFileSchema, { ...file, cbc: { columns: ['WBC'], rows: [['-1d', 4, 5]] } }).success).toBe(false);
});

describe.each(PATIENTS)('$name.family, $name.given: $title', (file) => {
  const chart = writeChart(file, { now: NOW, offsetMinutes: 120 });

  test('is clearly synthetic', () => {
    expect(file.name.family).toBe('SAMPLE');
    expect(chart.patient.meta?.security?.[0]?.code).toBe('HTEST');
  });

  test('is written in resources with ids of their own, about this patient only', () => {
    const ids = chart.resources.map(({ resourceType, id }) => `${resourceType}/${id ?? ''}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\w+\/[A-Za-z0-9.-]{1,64}$/.test(id))).toBe(true);
    const known = new Set(ids);
    for (const reference of valuesOf(chart, 'reference')) expect(known).toContain(reference);
  });

  test('says nothing about the future', () => {
    const dates = [
      'effectiveDateTime',
      'issued',
      'authoredOn',
      'recordedDate',
      'onsetDateTime',
      'collectedDateTime',
      'performedDateTime',
      'whenHandedOver',
      'start',
    ];
    for (const date of dates.flatMap((name) => valuesOf(chart, name)))
      expect(Date.parse(date)).toBeLessThanOrEqual(NOW + 120 * 60_000);
  });

  test('has counts that add up', () => {
    for (const [wbc, classes] of differentials(chart)) expect(classes).toBeLessThanOrEqual(wbc * 1.06 + 0.051);
  });

  test('has a current visit', () => {
    expect(chart.encounter?.status).toBe('in-progress');
  });
});

/** Every string under the name, anywhere in the chart. */
function valuesOf(chart: Chart, name: string): readonly string[] {
  const found: string[] = [];
  JSON.stringify(chart.resources, (key, value: unknown) => {
    if (key === name && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** White count and the sum of its classes, by specimen, in the unit of the chart scaled to ×10⁹/L. */
function differentials(chart: Chart): readonly (readonly [wbc: number, classes: number])[] {
  const bySpecimen = new Map<string, Map<string, number>>();
  for (const row of chart.resources) {
    if (row.resourceType !== 'Observation' || !row.valueQuantity || !row.specimen) continue;
    const specimen = row.specimen.reference ?? '';
    const values = bySpecimen.get(specimen) ?? new Map<string, number>();
    const code = row.code.coding?.find(({ system }) => system === 'http://loinc.org')?.code ?? '';
    values.set(code, (row.valueQuantity.value ?? 0) / (row.valueQuantity.code === '/uL' ? 1000 : 1));
    bySpecimen.set(specimen, values);
  }
  const sums = [...bySpecimen.values()].map(
    (values) =>
      [values.get('6690-2'), ['751-8', '731-0', '742-7'].reduce((sum, code) => sum + (values.get(code) ?? 0), 0)] as const,
  );
  return sums.flatMap(([wbc, classes]) => (wbc === undefined ? [] : [[wbc, classes] as const]));
}

test.each([
  ['now', 'instant', '2026-06-15T22:10:00+02:00'],
  ['-3h', 'instant', '2026-06-15T19:10:00+02:00'],
  ['-1d2h', 'instant', '2026-06-14T20:10:00+02:00'],
  ['-14d 07:30', 'instant', '2026-06-01T07:30:00+02:00'],
  ['-14d', 'day', '2026-06-01'],
  ['-1y4mo', 'day', '2025-02-15'],
  ['-5mo/month', 'day', '2026-01'],
  ['-10y/year', 'day', '2016'],
  ['2019-04', 'instant', '2019-04'],
] as const)('the time "%s" to the %s is %s', (text, usual, written) => {
  expect(fhirTime(text, { now: NOW, offsetMinutes: 120 }, usual)).toBe(written);
});

test('a month back from the 31st is the last day of a shorter month', () => {
  expect(fhirTime('-1mo', { now: Date.parse('2026-03-31T12:00:00Z'), offsetMinutes: 0 }, 'day')).toBe('2026-02-28');
});

test('a result is never released later than now', () => {
  expect(releaseTime('-10min', { now: NOW, offsetMinutes: 0 }, 45 * 60_000)).toBe('2026-06-15T20:10:00Z');
});

test.each(['-', 'yesterday', '14d', '+3h', '-3h/week', ''])('"%s" is not a time', (text) => {
  expect(isTime(text)).toBe(false);
});
