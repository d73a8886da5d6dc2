/** An answer to a criterion, with the facts that it rests on. */
import type { LabResult } from '../record/lab-result.ts';
import type { Fact, Verdict } from './assessment.ts';
import { resultWords } from './fact-words.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  /** `read from text`, `recorded as possible`, `undated`. */
  readonly notes: readonly string[];
}

/** Each fact stands once, however many parts of a criterion rest on it. */
export function answer(verdict: Verdict, facts: readonly Fact[] = [], notes: readonly string[] = []): Judgement {
  if (facts.length < 2) return { verdict, facts, notes };
  const once = new Map(facts.map((fact) => [`${fact.ref} ${fact.words}`, fact]));
  return { verdict, facts: [...once.values()], notes };
}

export const UNKNOWN = answer('unknown');
export const UNMET = answer('unmet');

export const resultFact = (row: LabResult): Fact => ({
  ref: row.ref,
  words: resultWords(row),
  ...(row.time && { time: row.time.text }),
});
