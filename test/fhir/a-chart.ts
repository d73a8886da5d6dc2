import { type ReadResources, toRecord } from '../../src/fhir/to-record.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import type { PatientRecord } from '../../src/record/record.ts';

export const LOINC = 'http://loinc.org';
export const UCUM = 'http://unitsofmeasure.org';
export const AS_OF = Date.parse('2026-06-15T20:00:00Z');

export const PATIENT = {
  resourceType: 'Patient',
  id: 'pt',
  identifier: [{ system: 'urn:mrn', value: '4711', type: { coding: [{ code: 'MR' }] } }],
  name: [{ family: 'Okafor', given: ['Ada'] }],
  gender: 'female',
  birthDate: '1980-04-02',
};

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const subject = { reference: 'Patient/pt' };
const TIME = '2026-06-15T08:00:00Z';

/** A final white count of 2.1 of this morning; what the test needs replaces the rest. */
export const wbc = (changes: Json = {}): Json => ({
  resourceType: 'Observation',
  id: 'wbc',
  status: 'final',
  code: { coding: [{ system: LOINC, code: '6690-2' }], text: 'WBC' },
  subject,
  effectiveDateTime: TIME,
  valueQuantity: { value: 2.1, unit: 'K/uL', system: UCUM, code: '10*3/uL' },
  ...changes,
});

/** An Observation under a name only. */
export const named = (text: string, changes: Json = {}): Json =>
  wbc({ id: text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), code: { text }, ...changes });

export const coded = (code: string, changes: Json = {}): Json =>
  wbc({ id: `loinc-${code}`, code: { coding: [{ system: LOINC, code }] }, ...changes });

export const quantity = (value: unknown, unit?: string): Json => ({
  valueQuantity: { value, ...(unit !== undefined && { unit }) },
});

export const drug = (resourceType: string, changes: Json = {}): Json => ({
  resourceType,
  id: 'drug',
  status: resourceType === 'MedicationAdministration' || resourceType === 'MedicationDispense' ? 'completed' : 'active',
  ...(resourceType === 'MedicationRequest' && { intent: 'order' }),
  medicationCodeableConcept: { text: 'methimazole 20 mg tablet' },
  subject,
  ...changes,
});

export const condition = (changes: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'flu',
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { text: 'Influenza' },
  subject,
  ...changes,
});

export function reading(resources: readonly unknown[], changes: Partial<ReadResources> = {}): ReadResources {
  const lists = new Map<string, unknown[]>();
  for (const resource of resources) {
    const type = isJson(resource) ? String(resource['resourceType']) : 'undefined';
    lists.set(type, [...(lists.get(type) ?? []), resource]);
  }
  return { patient: PATIENT, resources: lists, coverage: [], gaps: [], ...changes };
}

export const recordOf = (...resources: readonly unknown[]): PatientRecord => toRecord(reading(resources), { asOf: AS_OF });

export const labsOf = (...resources: readonly unknown[]): readonly LabResult[] => recordOf(...resources).labs.rows;

/** `2.1 10*9/L`, `<0.5 10*9/L`, or the words. */
export function shown(result: LabResult | undefined): string {
  if (!result) return 'no row';
  const { value } = result;
  if (value.kind === 'quantity') return `${value.comparator ?? ''}${value.value} ${value.unit}`.trim();
  return value.kind === 'none' ? `none: ${value.reason}` : value.text;
}

/** Sets, value, and the doubt if there is one: `lab.wbc 2.1 10*9/L`. */
export const inShort = (result: LabResult): string =>
  [result.sets.join('+') || 'no set', shown(result), ...(result.doubt ? [`(${result.doubt.why})`] : [])].join(' ');
