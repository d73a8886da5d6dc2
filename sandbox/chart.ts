import { drugResources } from './chart-drugs.ts';
import { historyResources } from './chart-history.ts';
import { reportResources, resultResources, vitalResources } from './chart-results.ts';
import type { PatientFile } from './patient-file.ts';
import { type Clock, fhirTime, releaseTime } from './relative-time.ts';

/** One patient's record as FHIR R4 resources, written at one moment. */
export interface Chart {
  readonly patient: fhir4.Patient;
  /** The visit from which the app is launched; absent when every encounter has ended. */
  readonly encounter: fhir4.Encounter | undefined;
  readonly resources: readonly fhir4.FhirResource[];
}

/** What every part of a chart is written with. */
export interface Scribe {
  readonly file: PatientFile;
  readonly subject: fhir4.Reference;
  readonly encounter: fhir4.Reference | undefined;
  /** `mina-lab-7`: stable from one launch to the next, and silent about the diagnosis. */
  readonly id: (kind: string) => string;
  readonly instant: (text: string) => string;
  readonly day: (text: string) => string;
  /** When the laboratory released what was taken then. */
  readonly released: (text: string) => string;
}

/** What the analyser needs before a result is released. */
const ANALYSIS_MS = 45 * 60_000;

export const CODE_SYSTEM = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  icd10: 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
  /** Codes of the fictional laboratory; an `example` address belongs to nobody. */
  own: 'https://sandbox.example/laboratory',
} as const;

/** A code of HL7's own terminology. */
export const hl7 = (system: string, code: string): fhir4.CodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

/** Writes the chart of a patient file as it stands at the clock's moment. */
export function writeChart(file: PatientFile, clock: Clock): Chart {
  const scribe = newScribe(file, clock);
  const patient = patientResource(file, clock);
  const encounters = encounterResources(scribe);
  return {
    patient,
    encounter: encounters.find(({ status }) => status === 'in-progress'),
    resources: [
      patient,
      ...encounters,
      ...resultResources(scribe),
      ...vitalResources(scribe),
      ...reportResources(scribe),
      ...drugResources(scribe),
      ...historyResources(scribe),
    ],
  };
}

function newScribe(file: PatientFile, clock: Clock): Scribe {
  const used = new Map<string, number>();
  const current = file.encounters.findIndex(({ end }) => end === undefined);
  return {
    file,
    subject: { reference: `Patient/${file.id}`, display: fullName(file) },
    encounter: current < 0 ? undefined : { reference: `Encounter/${file.id}-visit-${current + 1}` },
    id(kind) {
      const n = (used.get(kind) ?? 0) + 1;
      used.set(kind, n);
      return `${file.id}-${kind}-${n}`;
    },
    instant: (text) => fhirTime(text, clock, 'instant'),
    day: (text) => fhirTime(text, clock, 'day'),
    released: (text) => releaseTime(text, clock, ANALYSIS_MS),
  };
}

/** `SAMPLE, Mina` */
export const fullName = ({ name }: PatientFile): string => `${name.family}, ${name.given}`;

function patientResource(file: PatientFile, clock: Clock): fhir4.Patient {
  return {
    resourceType: 'Patient',
    id: file.id,
    meta: {
      security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' }],
    },
    identifier: [{ type: { text: 'MRN' }, system: 'https://sandbox.example/mrn', value: file.mrn }],
    active: true,
    name: [{ use: 'official', text: fullName(file), family: file.name.family, given: [file.name.given] }],
    gender: file.sex,
    birthDate: fhirTime(file.born, clock, 'day'),
  };
}

function encounterResources({ file, subject, id, instant }: Scribe): readonly fhir4.Encounter[] {
  return file.encounters.map((visit) => ({
    resourceType: 'Encounter',
    id: id('visit'),
    status: visit.end === undefined ? 'in-progress' : 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: visit.class },
    ...(visit.service && { serviceType: { text: visit.service } }),
    subject,
    period: { start: instant(visit.start), ...(visit.end && { end: instant(visit.end) }) },
    ...(visit.reason && { reasonCode: [{ text: visit.reason }] }),
  }));
}
