/** The words of the page of rules; loaded with it. English is the shape that every other language fills. */
import type { JudgedWords, Mark } from '../../handbook/entry.ts';
import { english as handbook } from '../../handbook/words.ts';
import type { Assessment, Fact } from '../../reasoning/assessment.ts';

/** What a rule came to, in a word or two. */
export type OutcomeWords =
  | 'met'
  | 'not met'
  | 'not known'
  | 'fired'
  | 'not fired'
  | 'known'
  | 'shown'
  | 'candidate'
  | 'not yet excluded'
  | 'set aside'
  | 'folded under a narrower cause'
  | 'suspect'
  | 'on record'
  | Assessment['workup'][number]['status'];

const english = {
  draft: (version: string): string => `Draft clinical content ${version}.`,
  noSignature: 'No clinician has signed off these rules. Each is shown as it ran for this patient.',
  unverified: 'Unverified',
  unverifiedIs: ' marks what rests on no source that was seen.',
  /** Why some of the page is in the words of other catalogues or of charts; empty where those are in the language of the page. */
  untranslated: '',
  search: 'Search rules, numbers, medicines and sources',
  chapters: 'Chapters',
  nothing: 'Nothing found',
  hits: (hits: number): string => `${hits} found`,
  firstHits: (hits: number, shown: number): string => `${hits} found, the first ${shown} shown`,
  sources: 'Sources: ',
  silent: {
    notAtHand: 'The verdicts for this patient are not at hand.',
    nothingLow: 'No line is low now: causes, work-up sets and referral levels were not judged.',
  },
  /** What the chapters say. */
  handbook,
  said: (words: Mark | OutcomeWords | JudgedWords['group']): string => words,
  /** An alert that is quiet, with its reason. */
  known: (why: string): string => `known: ${why}`,
  /** Facts and notes as reasoning words them. */
  fact: (fact: Fact): Fact => fact,
  note: (words: string): string => words,
};

export type RulesWords = typeof english;

/** Of the language that the page is in. */
export let rules: RulesWords = english;

export function speakRules(words: RulesWords = english): void {
  rules = words;
}
