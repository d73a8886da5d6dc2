/** The clinical content as chapters to read: one form for the document of reviewers and for the page in the app. */
import type { AlertRule, CodeSet, DrugInteraction, SuspectDrug, Weight, WorkupTest } from '../knowledge/rule.ts';
import type { Phrase } from './in-words.ts';
import type { ChapterWords, Heading } from './words.ts';

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

/** The same on a page in any language: a name as another catalogue publishes it, or words that are looked for in charts. */
export interface Foreign {
  readonly foreign: string;
}

/** An id of the content, a code or an expression. */
export interface Coded {
  readonly code: string;
}

export type Words = string | readonly (string | Foreign | Coded)[];

export const foreign = (text: string): Foreign => ({ foreign: text });
export const coded = (code: string): Coded => ({ code });

const partsOf = (words: Words): readonly (string | Foreign | Coded)[] => (typeof words === 'string' ? [words] : words);

/** Without telling apart what is whose. */
export const plain = (words: Words): string =>
  partsOf(words)
    .map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : part.foreign))
    .join('');

/** With `between` between them. */
export const joined = (items: readonly Words[], between: string): Words =>
  items.flatMap((item, at) => [...(at === 0 ? [] : [between]), ...partsOf(item)]);

export interface Chapter extends ChapterWords {
  readonly id: ChapterId;
  readonly entries: readonly Entry[];
}

/** One thing that a reader may dispute: a cause, an alert, a medicine, a number. */
export interface Entry {
  /** As in the content; unique in its chapter. */
  readonly id: string;
  readonly title: Words;
  /** What must be seen at once: must not miss, critical, unverified. */
  readonly marks: readonly Mark[];
  /** What it says, by name. Empty values are left out. */
  readonly says: readonly Saying[];
  /** What is judged, each with its criterion. */
  readonly judged: readonly JudgedWords[];
  readonly tables: readonly Table[];
  readonly cites: readonly Cite[];
}

export type Saying = readonly [name: string, words: Words];

/** Leaves out what is not said. */
export const spoken = (
  heading: (name: Heading) => string,
  says: readonly (readonly [Heading, Words | undefined | false])[],
): readonly Saying[] =>
  says.flatMap(([name, words]) =>
    words === undefined || words === false || words.length === 0 ? [] : [[heading(name), words] as const],
  );

/** Said in English by themselves; the page has them in its language. */
export type Mark =
  | 'unverified'
  | 'must not miss'
  | 'diagnosis of exclusion'
  | Weight
  | 'anchor'
  | 'asked if not on record'
  | 'heading only'
  | AlertRule['severity']
  | `tier ${WorkupTest['tier']}`
  | 'only'
  | SuspectDrug['evidence']
  | 'boxed warning'
  | 'days unverified'
  | DrugInteraction['effect']
  | CodeSet['kind']
  | 'holds unverified codes'
  | 'holds unverified rows'
  | 'of rules'
  | 'of medicines';

export const isUnverified = (mark: Mark): boolean => mark.includes('unverified');

export interface JudgedWords {
  /** Id of the evidence, or the name of the trigger. */
  readonly id: string;
  readonly group: 'For' | 'Against' | 'Trigger' | 'Interrupts although known';
  /** As a clinician says it; absent where the criterion says everything. */
  readonly text?: string;
  /** Weight, anchor, asked. */
  readonly marks: readonly Mark[];
  readonly phrase: Phrase;
  /** Only where they differ from those of the entry. */
  readonly cites: readonly Cite[];
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Words[])[];
}

/** `of` tells which list of sources holds the key. */
export interface Cite {
  readonly key: string;
  readonly of: 'rules' | 'medicines';
  readonly verified: boolean;
}
