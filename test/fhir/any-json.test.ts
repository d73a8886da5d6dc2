import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { reportAsText, toReport } from '../../src/report.ts';
import { AS_OF, coded, condition, drug, LOINC, PATIENT, quantity, wbc } from './a-chart.ts';

vi.setConfig({ testTimeout: 60_000 });

const subject = { reference: 'Patient/pt' };
const period = { start: '2026-05-01', end: '2026-06-10' };

/** One row of everything that is read, each with the elements that are looked into. */
const CHART: readonly unknown[] = [
  PATIENT,
  wbc({ specimen: { reference: 'Specimen/s' }, referenceRange: [{ low: { value: 4 }, high: { value: 11 }, text: '4-11' }] }),
  coded('751-8', { ...quantity(0.3, 'K/uL'), interpretation: [{ coding: [{ code: 'LL' }] }], note: [{ text: 'No blasts.' }] }),
  coded('770-8', { ...quantity(14, '%'), method: { text: 'manual' } }),
  coded('58410-2', {
    valueQuantity: undefined,
    effectivePeriod: period,
    component: [{ code: { coding: [{ system: LOINC, code: '718-7' }] }, valueQuantity: { value: '9.1', unit: 'g/dL' } }],
    hasMember: [{ reference: 'Observation/wbc' }],
  }),
  coded('8310-5', { ...quantity(101.3), category: [{ coding: [{ code: 'vital-signs' }] }] }),
  coded('600-7', { valueQuantity: undefined, valueCodeableConcept: { text: 'No growth' }, status: 'preliminary' }),
  { resourceType: 'Specimen', id: 's', type: { text: 'Blood' }, collection: { collectedDateTime: '2026-06-15T07:50:00Z' } },
  {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    code: { text: 'Blood film' },
    subject,
    issued: '2026-06-15T12:00:00Z',
    result: [{ reference: 'Observation/wbc' }, { reference: '#c' }],
    contained: [wbc({ id: 'c' })],
    conclusion: 'Toxic granulation, no blasts.',
    presentedForm: [{ contentType: 'text/plain', data: 'Tm8gYmxhc3RzLg==' }],
  },
  drug('MedicationRequest', {
    medicationCodeableConcept: undefined,
    medicationReference: { reference: 'Medication/m' },
    authoredOn: '2026-05-01',
    dosageInstruction: [{ text: '20 mg', route: { text: 'oral' }, timing: { repeat: { boundsPeriod: period, frequency: 1 } } }],
    dispenseRequest: { validityPeriod: period, expectedSupplyDuration: { value: 30, unit: 'd' }, numberOfRepeatsAllowed: 2 },
    reasonCode: [{ text: 'Graves disease' }],
  }),
  {
    resourceType: 'Medication',
    id: 'm',
    code: { text: 'methimazole' },
    ingredient: [{ itemCodeableConcept: { text: 'thiamazole' } }],
  },
  drug('MedicationStatement', {
    id: 'st',
    effectivePeriod: period,
    dosage: [{ doseAndRate: [{ doseQuantity: { value: 20, unit: 'mg' } }] }],
  }),
  drug('MedicationAdministration', {
    id: 'ad',
    effectiveDateTime: '2026-06-01T08:00:00Z',
    dosage: { dose: { value: 1, unit: 'g' } },
  }),
  drug('MedicationDispense', { id: 'di', whenHandedOver: '2026-05-02', daysSupply: { value: 30, unit: 'd' } }),
  condition({
    onsetAge: { value: 40, unit: 'a' },
    abatementDateTime: '2026-06-01',
    category: [{ coding: [{ code: 'problem-list-item' }] }],
  }),
  { resourceType: 'Procedure', id: 'p', status: 'completed', code: { text: 'Splenectomy' }, subject, performedPeriod: period },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a',
    code: { text: 'clozapine' },
    patient: subject,
    reaction: [{ manifestation: [{ text: 'agranulocytosis' }] }],
  },
  {
    resourceType: 'FamilyMemberHistory',
    id: 'f',
    relationship: { text: 'mother' },
    patient: subject,
    condition: [{ code: { text: 'neutropenia' } }],
  },
  {
    resourceType: 'Encounter',
    id: 'e',
    status: 'in-progress',
    class: { code: 'IMP' },
    subject,
    period,
    reasonCode: [{ text: 'fever' }],
  },
];
const BUNDLE: unknown = { resourceType: 'Bundle', type: 'collection', entry: CHART.map((resource) => ({ resource })) };

// Ways to break it -----------------------------------------------------------------------------------------------------

type Path = readonly (string | number)[];

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBranch = (value: unknown): boolean => Array.isArray(value) || isFields(value);

function pathsOf(value: unknown, path: Path = []): Path[] {
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isFields(value)
      ? Object.entries(value)
      : [];
  return [path, ...inside.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** The value with one place in it replaced; a place that is no longer there changes nothing. */
function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((child: unknown, at) => (at === key ? replaced(child, rest, by) : child));
  return isFields(value) ? { ...value, [key]: replaced(value[String(key)], rest, by) } : value;
}

const PATHS = pathsOf(BUNDLE).filter((path) => path.length > 2);

/** What real files hold in the wrong place, and what nobody would write. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 1e300, Number.NaN, true, [], {}, [null], [[]], [{}], { value: {} }),
  fc.constantFrom(
    '2026',
    '2026-02-31',
    '0000-00-00',
    '2026-06-15T24:00:00Z',
    '9999-12-31',
    'T',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.constantFrom('#', '#c', 'Patient/', 'Observation/wbc', 'urn:uuid:', 'http://', '3,200', '<', '<<3', '>=100UCUM', '1:', '٣'),
  fc.constantFrom('entered-in-error', 'corrected', 'registered', 'not-taken', 'refuted', '%', 'uL', 'G/L', '\u0000', '\uD800'),
  fc.integer({ min: 1, max: 60_000 }).map((length) => 'x'.repeat(length)),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);

const broken = fc
  .array(fc.record({ at: fc.nat(PATHS.length - 1), by: junk }), { minLength: 1, maxLength: 6 })
  .map((changes) => changes.reduce((bundle, { at, by }) => replaced(bundle, PATHS[at] ?? [], by), BUNDLE));

const recordOf = (bundle: unknown): PatientRecord | undefined => {
  const read = readBundle(bundle);
  return read.ok ? toRecord(read.read, { asOf: AS_OF }) : undefined;
};

function screened(bundle: unknown): string {
  const record = recordOf(bundle);
  if (!record) return '';
  const report = toReport(assess(record, AS_OF), 'chart.json');
  return JSON.stringify(report) + reportAsText(report);
}

describe('no JSON makes the reading of a chart throw', () => {
  test('a good chart broken in up to six places', () => {
    fc.assert(
      fc.property(broken, (bundle) => {
        expect(typeof screened(bundle)).toBe('string');
      }),
      { numRuns: 40 },
    );
  });

  test('any one place of a good chart, with what is most often found there', () => {
    for (const by of [null, '', [], { value: {} }]) for (const path of PATHS) recordOf(replaced(BUNDLE, path, by));
    expect(recordOf(BUNDLE)?.labs.rows.length).toBe(5);
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), junk), (value) => {
        expect(readBundle(value).ok).toBe(false);
      }),
    );
  });

  test('a Bundle of anything around a patient', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), junk)), (entries) => {
        const bundle = {
          resourceType: 'Bundle',
          entry: [{ resource: PATIENT }, ...entries.flatMap((each) => [each, { resource: each }])],
        };
        expect(typeof screened(bundle)).toBe('string');
      }),
      { numRuns: 50 },
    );
  });
});

describe('no result is lost', () => {
  test('every Observation of a broken chart is a row, a heading over rows, or named among the rows not used', () => {
    fc.assert(
      fc.property(broken, (bundle) => {
        const read = readBundle(bundle);
        if (!read.ok) return;
        const record = toRecord(read.read, { asOf: AS_OF });
        const named = new Set([...record.labs.rows, ...record.vitals.rows, ...record.leftOut].map((row) => row.ref));
        const lost = (read.read.resources.get('Observation') ?? []).filter(
          (row) =>
            isFields(row) &&
            typeof row['id'] === 'string' &&
            row['id'].trim() !== '' &&
            !isBranch(row['hasMember']) &&
            !isBranch(row['component']) &&
            !named.has(`Observation/${row['id'].trim()}`),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

// Size -----------------------------------------------------------------------------------------------------------------

/** Processor time of this process; the least of three is the one that was disturbed least. */
function effort(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user } = process.cpuUsage(before);
    return user;
  });
  return Math.min(...times);
}

const many = (count: number, of: (at: number) => unknown): readonly unknown[] => Array.from({ length: count }, (_, at) => of(at));
const bundleOf = (resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  entry: [PATIENT, ...resources].map((resource) => ({ resource })),
});
const component = (at: number) => ({ code: { text: `Analyte ${at}` }, ...quantity(at, 'K/uL') });

describe('the time of reading grows with the size of the chart, not with its square', () => {
  test.each<[string, (count: number) => readonly unknown[]]>([
    [
      'one analyte at one moment, every value another',
      (count) => many(count, (at) => wbc({ id: `w${at}`, ...quantity(1 + at / 1e4, 'K/uL') })),
    ],
    ['one analyte at one moment, every value the same', (count) => many(count, (at) => wbc({ id: `w${at}` }))],
    [
      'preliminary results of one moment',
      (count) => many(count, (at) => wbc({ id: `w${at}`, status: 'preliminary', ...quantity(1 + at / 1e4, 'K/uL') })),
    ],
    [
      'results that point to one panel',
      (count) => [
        wbc({ id: 'p', valueQuantity: undefined, hasMember: many(count, (at) => ({ reference: `Observation/w${at}` })) }),
        ...many(count, (at) => wbc({ id: `w${at}`, ...quantity(1 + at / 1e4, 'K/uL') })),
      ],
    ],
    ['components of one panel', (count) => [wbc({ valueQuantity: undefined, component: many(count, component) })]],
    [
      'contained results',
      (count) => [
        {
          resourceType: 'DiagnosticReport',
          id: 'r',
          status: 'final',
          subject,
          contained: many(count, (at) => wbc({ id: `c${at}` })),
          result: many(count, (at) => ({ reference: `#c${at}` })),
        },
      ],
    ],
    [
      'medicines that are named by reference',
      (count) =>
        many(count, (at) =>
          drug('MedicationRequest', {
            id: `d${at}`,
            medicationCodeableConcept: undefined,
            medicationReference: { reference: `Medication/${at}` },
          }),
        ),
    ],
    [
      'one long text',
      (count) => [
        wbc({ id: 't', valueQuantity: undefined, valueString: '1,'.repeat(count * 50), code: { text: '( '.repeat(count * 50) } }),
      ],
    ],
  ])('%s', (_, resources) => {
    const [small, large] = [bundleOf(resources(400)), bundleOf(resources(6400))];
    recordOf(small);
    const before = Math.max(
      effort(() => recordOf(small)),
      // Less than the collector of garbage may take by the way, µs.
      2000,
    );
    // Sixteen times the size would be 256 times the work if it grew with the square.
    expect(effort(() => recordOf(large)) / before).toBeLessThan(64);
  });
});

// Spelling -------------------------------------------------------------------------------------------------------------

const conclusions = (thousands: number, [unit, factor]: [string, number], code: unknown): string => {
  const value = Math.round(thousands * factor * 1000) / 1000;
  const record = recordOf(bundleOf([wbc({ code, ...quantity(value, unit) }), coded('777-3', quantity(41, 'K/uL'))]));
  if (!record) throw new Error('a good chart');
  return JSON.stringify({ ...toReport(assess(record, AS_OF), 'chart.json') });
};

describe('equivalent spellings of unit and code give the same report', () => {
  const white = fc.constantFrom<[string, number]>(
    ['10*3/uL', 1],
    ['K/uL', 1],
    ['10*9/L', 1],
    ['x10^3/µL', 1],
    ['thou/mm3', 1],
    ['/uL', 1000],
    ['cells/mm3', 1000],
    ['/cumm', 1000],
  );
  const codes = fc.constantFrom<unknown>(
    { coding: [{ system: LOINC, code: '6690-2' }] },
    { coding: [{ system: LOINC, code: '804-5' }], text: 'White cells' },
    { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.1', code: '26464-8' }] },
    { text: 'WBC' },
    { text: 'Leukocytes' },
    { coding: [{ system: 'urn:local', code: 'L1', display: 'White Blood Cell Count' }] },
  );

  test('of the white count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1500 }), white, white, codes, codes, (hundredths, one, other, code, otherCode) => {
        expect(conclusions(hundredths / 100, one, code)).toBe(conclusions(hundredths / 100, other, otherCode));
      }),
      { numRuns: 40 },
    );
  });
});
