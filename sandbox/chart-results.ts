import { CODE_SYSTEM, hl7, type Scribe } from './chart.ts';
import { BLOOD_PRESSURE, LAB_TESTS, type LabTest, type Range, REPORTS, VITAL_SIGNS } from './lab-tests.ts';
import type { PatientFile } from './patient-file.ts';

type Cell = number | string | null;

interface SpecimenRow {
  readonly at: string;
  readonly status: fhir4.Observation['status'];
  readonly note?: string | undefined;
  readonly values: readonly (readonly [test: string, value: Cell])[];
}

/** Observations, Specimens and the CBC reports that list them. */
export function resultResources(scribe: Scribe): readonly fhir4.FhirResource[] {
  return specimenRows(scribe.file).flatMap((row) => oneSpecimen(scribe, row));
}

function specimenRows({ cbc, chemistry, specimens = [] }: PatientFile): readonly SpecimenRow[] {
  const tables = [cbc, chemistry].flatMap((table) =>
    (table?.rows ?? []).map(([at, ...cells]): SpecimenRow => {
      const named = (table?.columns ?? []).map((test, i) => [test, cells[i] ?? null] as const);
      return { at, status: 'final', values: named.filter(([, value]) => value !== null) };
    }),
  );
  const single = specimens.map(
    ({ at, status = 'final', note, values }): SpecimenRow => ({ at, status, note, values: Object.entries(values) }),
  );
  return [...tables, ...single];
}

function oneSpecimen(scribe: Scribe, row: SpecimenRow): readonly fhir4.FhirResource[] {
  const tests = row.values.flatMap(([short, value]) => (LAB_TESTS[short] ? [{ short, value, test: LAB_TESTS[short] }] : []));
  const specimen: fhir4.Specimen = {
    resourceType: 'Specimen',
    id: scribe.id('specimen'),
    type: { text: tests[0]?.test.specimen ?? 'Blood' },
    subject: scribe.subject,
    collection: { collectedDateTime: scribe.instant(row.at) },
  };
  const results = tests.map(({ short, value, test }) => labObservation(scribe, row, specimen, short, test, value));
  const isCbc = row.values.some(([short]) => short === 'WBC');
  return [specimen, ...results, ...(isCbc ? [cbcReport(scribe, row, results)] : [])];
}

function labObservation(
  scribe: Scribe,
  row: SpecimenRow,
  specimen: fhir4.Specimen,
  short: string,
  test: LabTest,
  value: Cell,
): fhir4.Observation {
  const unit = unitOf(test, scribe.file);
  const limits = limitsOf(short, test, scribe.file);
  return {
    resourceType: 'Observation',
    id: scribe.id('lab'),
    status: row.status,
    category: [hl7('observation-category', 'laboratory')],
    code: { coding: codings(scribe.file, short, test), text: test.name },
    subject: scribe.subject,
    effectiveDateTime: scribe.instant(row.at),
    ...(value !== null && { issued: scribe.released(row.at) }),
    ...valueOf(value, unit),
    ...(limits && value !== null && { referenceRange: [fhirRange(limits, unit)], interpretation: interpretation(value, limits) }),
    ...(row.note && { note: [{ text: row.note }] }),
    specimen: { reference: `Specimen/${specimen.id ?? ''}`, display: specimen.type?.text },
  };
}

function codings({ laboratory }: PatientFile, short: string, test: LabTest): fhir4.Coding[] {
  const loinc = { system: CODE_SYSTEM.loinc, code: test.loinc, display: test.name };
  return laboratory.ownCodes ? [{ system: CODE_SYSTEM.own, code: short, display: short }, loinc] : [loinc];
}

interface Unit {
  readonly code: string;
  readonly printed: string;
}

/** UCUM writes `10*3/uL`; people and most laboratories print it otherwise. */
const PRINTED: Readonly<Record<string, string>> = {
  '10*9/L': '10^9/L',
  '10*3/uL': 'K/uL',
  '/uL': '/uL',
  Cel: '°C',
  'mm[Hg]': 'mmHg',
  'm[IU]/L': 'mIU/L',
  '{INR}': 'INR',
};

function unitOf(test: LabTest, { laboratory }: Pick<PatientFile, 'laboratory'>): Unit {
  const code = { count: laboratory.counts, haemoglobin: laboratory.haemoglobin, quantity: test.unit ?? '1', words: '' }[
    test.kind
  ];
  return { code, printed: PRINTED[code] ?? code };
}

/** From ×10⁹/L or g/L to the unit in which the laboratory prints. */
const FACTOR: Readonly<Record<string, number>> = { '/uL': 1000, 'g/dL': 0.1 };

function limitsOf(short: string, test: LabTest, { laboratory, sex }: PatientFile): Range | undefined {
  const own = laboratory.ranges?.[short];
  if (own) return own;
  if (!test.range) return undefined;
  const range: Range = 'female' in test.range ? test.range[sex] : test.range;
  const factor = test.kind === 'quantity' ? 1 : (FACTOR[unitOf(test, { laboratory }).code] ?? 1);
  const scaled = (limit: number | null) => (limit === null ? null : Number((limit * factor).toPrecision(6)));
  return [scaled(range[0]), scaled(range[1])];
}

/** FHIR's comparators; the keys are the same words, for text that is not typed. */
const COMPARATORS: Readonly<Record<string, '<' | '<=' | '>=' | '>'>> = { '<': '<', '<=': '<=', '>=': '>=', '>': '>' };

const COMPARED = /^([<>]=?)\s?(\d+(?:\.\d+)?)$/;

function valueOf(value: Cell, unit: Unit): Partial<fhir4.Observation> {
  if (value === null) return {};
  const measured = { unit: unit.printed, system: CODE_SYSTEM.ucum, code: unit.code };
  if (typeof value === 'number') return { valueQuantity: { value, ...measured } };
  const [, sign = '', limit] = COMPARED.exec(value) ?? [];
  const comparator = COMPARATORS[sign];
  if (comparator && unit.code !== '') {
    return { valueQuantity: { value: Number(limit), comparator: comparator, ...measured } };
  }
  return { valueCodeableConcept: { text: value } };
}

function fhirRange([low, high]: Range, unit: Unit): fhir4.ObservationReferenceRange {
  const limit = (value: number) => ({ value, unit: unit.printed, system: CODE_SYSTEM.ucum, code: unit.code });
  return { ...(low !== null && { low: limit(low) }), ...(high !== null && { high: limit(high) }) };
}

function interpretation(value: Cell, [low, high]: Range): fhir4.CodeableConcept[] {
  const number = typeof value === 'number' ? value : Number(COMPARED.exec(value ?? '')?.[2] ?? Number.NaN);
  if (low !== null && number < low) return [hl7('v3-ObservationInterpretation', 'L')];
  if (high !== null && number > high) return [hl7('v3-ObservationInterpretation', 'H')];
  return [hl7('v3-ObservationInterpretation', 'N')];
}

const DIFFERENTIAL = new Set(['ANC', 'ALC', 'AMC', 'NEUT%', 'LYMPH%', 'BAND%']);

function cbcReport(scribe: Scribe, row: SpecimenRow, results: readonly fhir4.Observation[]): fhir4.DiagnosticReport {
  const kind = row.values.some(([short]) => DIFFERENTIAL.has(short)) ? 'DIFF' : 'CBC';
  const status = row.status === 'cancelled' || row.status === 'entered-in-error' ? row.status : reportStatus(row.status);
  return {
    ...reportHead(scribe, kind, row.at, status),
    result: results.map(({ id }) => ({ reference: `Observation/${id ?? ''}` })),
  };
}

function reportStatus(status: fhir4.Observation['status']): fhir4.DiagnosticReport['status'] {
  return status === 'registered' || status === 'preliminary' || status === 'amended' || status === 'corrected' ? status : 'final';
}

function reportHead(scribe: Scribe, kind: string, at: string, status: fhir4.DiagnosticReport['status']): fhir4.DiagnosticReport {
  const report = REPORTS[kind];
  return {
    resourceType: 'DiagnosticReport',
    id: scribe.id('report'),
    status,
    category: [hl7('v2-0074', report?.category ?? 'LAB')],
    code: { coding: [{ system: CODE_SYSTEM.loinc, code: report?.loinc ?? '', display: report?.name }], text: report?.name },
    subject: scribe.subject,
    effectiveDateTime: scribe.instant(at),
    ...(status !== 'registered' && { issued: scribe.released(at) }),
  };
}

/** Films, marrow and imaging: reports whose content is their conclusion. */
export function reportResources(scribe: Scribe): readonly fhir4.DiagnosticReport[] {
  return (scribe.file.reports ?? []).map(({ report, at, status = 'final', conclusion }) => ({
    ...reportHead(scribe, report, at, status),
    ...(conclusion && { conclusion }),
  }));
}

/** Vital signs; systolic and diastolic pressure of one row share a panel, as US Core profiles them. */
export function vitalResources(scribe: Scribe): readonly fhir4.Observation[] {
  const { columns, rows } = scribe.file.vitals ?? { columns: [], rows: [] };
  return rows.flatMap(([at, ...cells]) => {
    const measured = columns.flatMap((short, i) => {
      const [sign, value] = [VITAL_SIGNS[short], cells[i]];
      return sign && typeof value === 'number' ? [{ short, sign, value }] : [];
    });
    const pressure = measured.filter(isPressure).map(({ sign, value }) => measurement(scribe, sign, value));
    const others = measured
      .filter((one) => !isPressure(one))
      .map(({ sign, value }) => ({ ...vitalHead(scribe, at), ...measurement(scribe, sign, value) }));
    const panel = { coding: [{ system: CODE_SYSTEM.loinc, ...BLOOD_PRESSURE }], text: 'Blood pressure' };
    return [...others, ...(pressure.length > 0 ? [{ ...vitalHead(scribe, at), code: panel, component: pressure }] : [])];
  });
}

const isPressure = ({ short }: { short: string }): boolean => short === 'SBP' || short === 'DBP';

function vitalHead(scribe: Scribe, at: string): Omit<fhir4.Observation, 'code'> {
  return {
    resourceType: 'Observation',
    id: scribe.id('vital'),
    status: 'final',
    category: [hl7('observation-category', 'vital-signs')],
    subject: scribe.subject,
    effectiveDateTime: scribe.instant(at),
  };
}

function measurement({ file }: Scribe, sign: LabTest, value: number): fhir4.ObservationComponent {
  return {
    code: { coding: [{ system: CODE_SYSTEM.loinc, code: sign.loinc, display: sign.name }], text: sign.name },
    ...valueOf(value, unitOf(sign, file)),
  };
}
