/** The clinical content as chapters to read: one form for the document of reviewers and for the page in the app. */
import type { Phrase } from './in-words.ts';

export type ChapterId =
  | 'causes'
  | 'pattern-rules'
  | 'alerts'
  | 'referral-and-management'
  | 'tests'
  | 'work-up-sets'
  | 'medicines'
  | 'interactions'
  | 'numbers'
  | 'ranking'
  | 'code-sets'
  | 'laboratory-codes'
  | 'units'
  | 'sources';

export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  /** What a reader has to know before the first entry. */
  readonly intro: readonly string[];
  readonly entries: readonly Entry[];
}

/** One thing that a reader may dispute: a cause, an alert, a medicine, a number. */
export interface Entry {
  /** As in the content; unique in its chapter. */
  readonly id: string;
  readonly title: string;
  /** What must be seen at once: must not miss, critical, unverified. */
  readonly marks: readonly string[];
  /** What it says, by name. Empty values are left out. */
  readonly says: readonly Saying[];
  /** What is judged, each with its criterion. */
  readonly judged: readonly JudgedWords[];
  readonly tables: readonly Table[];
  readonly cites: readonly Cite[];
}

export type Saying = readonly [name: string, words: string];

/** Leaves out what is not said. */
export const spoken = (says: readonly (readonly [string, string | undefined | false])[]): readonly Saying[] =>
  says.flatMap(([name, words]) => (words === undefined || words === false || words === '' ? [] : [[name, words] as const]));

export interface JudgedWords {
  /** Id of the evidence, or the name of the trigger. */
  readonly id: string;
  readonly group: 'For' | 'Against' | 'Trigger' | 'Interrupts although known';
  /** As a clinician says it; absent where the criterion says everything. */
  readonly text?: string;
  /** Weight, anchor, asked. */
  readonly marks: readonly string[];
  readonly phrase: Phrase;
  /** Only where they differ from those of the entry. */
  readonly cites: readonly Cite[];
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `of` tells which list of sources holds the key. */
export interface Cite {
  readonly key: string;
  readonly of: 'rules' | 'medicines';
  readonly verified: boolean;
}
