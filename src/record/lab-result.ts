import type { Coding } from './coding.ts';
import type { When } from './when.ts';

/**
 * A number, word or sentence that was measured: laboratory results, vital signs and other observations.
 *
 * A chart holds thousands of them: all are made with every field, undefined where the chart says nothing.
 */
export interface LabResult {
  /** `Observation/…`; a component carries its parent's reference. */
  readonly ref: string;
  /** As the chart names it. */
  readonly name: string;
  readonly codes: readonly Coding[];
  /** Ids of the code sets that this result belongs to (`lab.anc`, `vital.temp`), by LOINC code or whole-name alias. */
  readonly sets: readonly string[];
  readonly value: ResultValue;
  readonly status: 'registered' | 'preliminary' | 'final' | 'amended' | 'corrected' | 'unknown';
  /** When the specimen was taken, or what stands nearest to it. */
  readonly time?: When | undefined;
  readonly timeBasis?: 'collected' | 'specimen' | 'report' | 'issued' | undefined;
  readonly issued?: When | undefined;
  readonly specimen?: string | undefined;
  /** Reference of the panel Observation that holds it. */
  readonly panel?: string | undefined;
  /** References of the DiagnosticReports that list it. */
  readonly reports: readonly string[];
  readonly range?: ReferenceRange | undefined;
  /** Interpretation codes as given: `L`, `H`, `POS`, … */
  readonly interpretation: readonly string[];
  readonly method?: 'automated' | 'manual' | 'estimated' | 'calculated' | undefined;
  readonly note?: string | undefined;
  /** Set when the value is shown but must not be reasoned with. */
  readonly doubt?: Doubt | undefined;
}

export interface Doubt {
  readonly why: 'implausible' | 'unit-not-understood' | 'unit-contradicts-size';
  readonly detail: string;
}

export type Comparator = '<' | '<=' | '>' | '>=';

export type ResultValue =
  | {
      readonly kind: 'quantity';
      /** In the unit of the code set, rounded so that 4.0 is 4.0 whatever unit it came in. */
      readonly value: number;
      readonly unit: string;
      readonly comparator?: Comparator | undefined;
      /** As the laboratory wrote it, with its unit. */
      readonly written: string;
      /** The unit was missing and taken from the size of the number. */
      readonly unitAssumed?: true | undefined;
    }
  | { readonly kind: 'coded'; readonly text: string; readonly codes: readonly Coding[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string };

export interface ReferenceRange {
  /** In the unit of the value; a range in another unit is kept as text only. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly text: string;
}
