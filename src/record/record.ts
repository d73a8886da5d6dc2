import type { DrugRow } from './drug-exposure.ts';
import type { LabResult } from './lab-result.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from './problem.ts';
import type { Report } from './report.ts';
import type { When } from './when.ts';

/** A single fact that may be missing; "not known" is a value with a reason, never a default. */
export type Known<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly gap: string };

/** Why something that was asked for could not be read or used. */
export type GapReason =
  | 'not-granted' // the launch did not grant the scope
  | 'forbidden' // 403
  | 'not-offered' // 404: the server has no such resource
  | 'refused' // 400, 422 after every fallback
  | 'failed' // 5xx, network, broken JSON, HTML
  | 'timeout'
  | 'session-ended' // 401 without a refresh
  | 'lost-page' // a later page failed or led to another server: the earlier pages are used
  | 'too-many' // more pages than are read
  | 'incomplete' // the server says that rows are missing
  | 'not-in-bundle' // a file holds no such resource
  | 'other-patient' // rows about somebody else were discarded
  | 'unusable'; // rows arrived but could not be read

export interface Gap {
  /** Resource type, or type and part: `Observation (laboratory)`. */
  readonly what: string;
  readonly why: GapReason;
  /** For people: status, count of rows, what it leaves unknown. Never patient data from an error body. */
  readonly detail: string;
  readonly refs?: readonly string[];
}

/**
 * What was read of one kind of data. Rows that arrived count even when others did not;
 * absence may be concluded only where `complete` is true.
 */
export interface Read<T> {
  readonly rows: readonly T[];
  readonly complete: boolean;
}

/** A row that was read and not used, so that nothing disappears; a value that is only doubted is also kept among the results. */
export interface LeftOut {
  readonly ref: string;
  readonly what: string;
  readonly why:
    | 'entered-in-error'
    | 'cancelled'
    | 'not-done'
    | 'refuted'
    | 'other-patient'
    | 'other-specimen'
    | 'no-value'
    | 'unit-not-understood'
    | 'unit-contradicts-size'
    | 'implausible'
    | 'not-dated'
    | 'later-than-review'
    | 'replaced'
    | 'duplicate'
    | 'not-recognised'
    | 'unreadable';
  readonly detail: string;
  /** Of a withdrawn result: when it was collected, and what it would have counted. */
  readonly time?: When | undefined;
  readonly sets?: readonly string[];
}

/** One line of "what was read, and what was not". */
export interface Coverage {
  /** For people: `Laboratory results`. */
  readonly what: string;
  readonly resource: string;
  /** How it was asked for, without the patient: `category=laboratory`. */
  readonly asked?: string;
  /** How the server took the question: `in full`, `in part, after 2 other forms were refused`. */
  readonly answered?: string;
  readonly rows: number;
  readonly pages: number;
  readonly oldest?: string;
  readonly newest?: string;
  /** Rows read and not used: each stands in `leftOut` with the reason. */
  readonly leftOut?: number;
  readonly gap?: Gap;
}

export interface Patient {
  /** `Patient/…` */
  readonly ref: string;
  readonly id: string;
  readonly name: string;
  readonly birthDate: Known<When>;
  readonly sex: Known<'male' | 'female' | 'other'>;
  readonly identifier?: string;
  readonly deceased?: boolean;
}

/** The patient's chart in our own words. Counts are ×10⁹/L, haemoglobin g/L, other values in the unit of their code set. */
export interface PatientRecord {
  readonly patient: Patient;
  readonly labs: Read<LabResult>;
  readonly vitals: Read<LabResult>;
  readonly drugs: Read<DrugRow>;
  readonly problems: Read<Problem>;
  readonly procedures: Read<Procedure>;
  readonly allergies: Read<Allergy>;
  readonly reports: Read<Report>;
  readonly family: Read<FamilyIllness>;
  readonly encounters: Read<Encounter>;
  readonly gaps: readonly Gap[];
  readonly leftOut: readonly LeftOut[];
  readonly coverage: readonly Coverage[];
}
