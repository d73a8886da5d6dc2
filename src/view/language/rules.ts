/** The words of the page of rules; loaded with it. English is the shape that every other language fills. */
import type { Chapter } from '../../handbook/entry.ts';

const english = {
  draft: (version: string): string => `Draft clinical content ${version}.`,
  noSignature: 'No clinician has signed off these rules. Each is shown as it ran for this patient.',
  unverified: 'Unverified',
  unverifiedIs: ' marks what rests on no source that was seen.',
  search: 'Search rules, numbers, medicines and sources',
  chapters: 'Chapters',
  /** Of a chapter that need not be built for it. */
  chapterName: (_: Chapter['id'], title: string): string => title,
  nothing: 'Nothing found',
  hits: (hits: number): string => `${hits} found`,
  firstHits: (hits: number, shown: number): string => `${hits} found, the first ${shown} shown`,
  sources: 'Sources: ',
  /** A chapter as the handbook has it, in the words of the page. */
  chapter: (chapter: Chapter): Chapter => chapter,
  /** Verdicts, outcomes, marks and headings of groups. */
  said: (words: string): string => words,
};

export type RulesWords = typeof english;

/** Of the language that the page is in. */
export let rules: RulesWords = english;

export function speakRules(words: RulesWords = english): void {
  rules = words;
}
