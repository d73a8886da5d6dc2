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
  readonly onset?: When | undefined;
  readonly abatement?: When | undefined;
  readonly recorded?: When | undefined;
}

export interface Procedure {
  readonly ref: string;
  readonly text: string;
  readonly codes: readonly Coding[];
  readonly status: string;
  readonly performed?: When | undefined;
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
  readonly recorded?: When | undefined;
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
  readonly class?: string | undefined;
  readonly status: string;
  readonly start?: When | undefined;
  readonly end?: When | undefined;
  readonly reasons: readonly { readonly text: string; readonly codes: readonly Coding[] }[];
}
