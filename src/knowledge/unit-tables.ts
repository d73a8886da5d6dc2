/** What the tables of units are made of; how to read them: `units.ts`. */
import type { CodeSetId } from './rule.ts';

/** Multiplied; Fahrenheit is (F − 32) × 5/9, rounded to 0.1 before it is compared. */
export type UnitFactor = number | 'fahrenheit';

export interface UnitGroup {
  /** UCUM code that the spellings mean; absent where they mean nothing certain. */
  readonly ucum?: string;
  readonly factor?: UnitFactor;
  readonly safe: 'yes' | 'no' | 'context';
  /** From `from` (inclusive) to `to` (exclusive), as written. */
  readonly bySize?: readonly { readonly from: number; readonly to?: number; readonly factor: number }[];
  readonly spellings: readonly string[];
}

export interface QuantityUnits {
  /** UCUM. */
  readonly unit: string;
  /** Code sets whose results are of this quantity; empty for analytes that no rule reads. */
  readonly sets: readonly CodeSetId[];
  readonly groups: readonly UnitGroup[];
}

/** Units of a code set beside those of its quantity. */
export type UnitConversions = Readonly<
  Partial<Record<CodeSetId, readonly { readonly from: string; readonly factor: UnitFactor }[]>>
>;
