import type { Coding } from './coding.ts';
import type { When } from './when.ts';

/** A report in words: film, marrow, imaging, microbiology; or a heading over results. */
export interface Report {
  readonly ref: string;
  readonly name: string;
  readonly codes: readonly Coding[];
  readonly status: string;
  readonly time?: When | undefined;
  /** Conclusion and plain text forms, joined by line breaks; empty where the report has no words. */
  readonly text: string;
  /** References of the results that it lists. */
  readonly results: readonly string[];
}
