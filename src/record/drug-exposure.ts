import type { Coding } from './coding.ts';
import type { When } from './when.ts';

/** How a date of a medicine is known, from proof to guess. */
export type DateBasis = 'administered' | 'dispensed' | 'stated' | 'dosage-bounds' | 'supply' | 'authored';

/** One medication resource, in our words; which catalogue drug it is, the reasoning decides. */
export interface DrugRow {
  /** `MedicationStatement/…`, `MedicationRequest/…`, `MedicationAdministration/…`, `MedicationDispense/…` */
  readonly ref: string;
  readonly source: 'statement' | 'request' | 'administration' | 'dispense';
  /** As the chart names it. */
  readonly name: string;
  /** Every code and text of the medicine, its Medication resource and its ingredients. */
  readonly codes: readonly Coding[];
  /** Words of the route and form: `oral`, `topical cream`. */
  readonly route?: string | undefined;
  readonly status: string;
  readonly intent?: string | undefined;
  /** `yes` administered or stated taken; `assumed` ordered or dispensed; `no` not taken, cancelled before use, not done. */
  readonly taken: 'yes' | 'assumed' | 'no';
  readonly start?: When | undefined;
  readonly startBasis?: DateBasis | undefined;
  readonly stop?: When | undefined;
  readonly stopBasis?: DateBasis | undefined;
  /** `yes` status active; `no` ended, stopped or completed; no end date alone is `unknown`. */
  readonly ongoing: 'yes' | 'no' | 'unknown';
  /** As written: `20 mg/day`. */
  readonly dose?: string | undefined;
  readonly stopReason?: string | undefined;
}
