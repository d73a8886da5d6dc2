import type { Coding } from './coding.ts';
import type { When } from './when.ts';

/** A recorded diagnosis or finding. */
export interface Problem {
  readonly ref: string;
  readonly source: 'problem-list' | 'encounter-diagnosis' | 'other' | 'reason';
  readonly text: string;
  readonly codes: readonly Coding[];
  readonly active: 'yes' | 'no' | 'not-stated';
  /** Recorded as provisional or differential. */
  readonly suspected: boolean;
  readonly onset?: When;
  readonly abatement?: When;
  readonly recorded?: When;
}

export interface Procedure {
  readonly ref: string;
  readonly text: string;
  readonly codes: readonly Coding[];
  readonly status: string;
  readonly performed?: When;
}

export interface Allergy {
  readonly ref: string;
  /** The substance. */
  readonly text: string;
  readonly codes: readonly Coding[];
  readonly reactions: readonly string[];
  readonly active: 'yes' | 'no' | 'not-stated';
  /** A code such as "no known allergy": a statement, not an allergy. */
  readonly noKnown: boolean;
  readonly recorded?: When;
}

export interface FamilyIllness {
  readonly ref: string;
  readonly relationship: string;
  readonly text: string;
  readonly codes: readonly Coding[];
}

export interface Encounter {
  readonly ref: string;
  /** v3 ActCode: `IMP`, `AMB`, `EMER`, … */
  readonly class?: string;
  readonly status: string;
  readonly start?: When;
  readonly end?: When;
  readonly reasons: readonly { readonly text: string; readonly codes: readonly Coding[] }[];
}
