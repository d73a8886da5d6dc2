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
export function answer(verdict: Verdict, facts: readonly Fact[] = NONE, notes: readonly string[] = NONE): Judgement {
  return { verdict, facts: facts.length < 2 ? facts : facts.length < MANY ? onceOfFew(facts) : onceOfMany(facts), notes };
}

const NONE: readonly never[] = [];

/** From here on a table is quicker than comparing each with each. */
const MANY = 12;

function onceOfFew(facts: readonly Fact[]): readonly Fact[] {
  const once: Fact[] = [];
  for (const fact of facts) {
    const at = once.findIndex((each) => each.ref === fact.ref && each.words === fact.words);
    if (at < 0) once.push(fact);
    else once[at] = fact;
  }
  return once;
}

const onceOfMany = (facts: readonly Fact[]): readonly Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.ref} ${fact.words}`, fact])).values(),
];

export const UNKNOWN = answer('unknown');
export const UNMET = answer('unmet');
const MET = answer('met');

/** An answer that rests on nothing that could be shown. */
export const bare = (verdict: Verdict): Judgement => (verdict === 'met' ? MET : verdict === 'unmet' ? UNMET : UNKNOWN);

export function resultFact(row: LabResult): Fact {
  const words = resultWords(row);
  return row.time ? { ref: row.ref, words, time: row.time.text } : { ref: row.ref, words };
}
