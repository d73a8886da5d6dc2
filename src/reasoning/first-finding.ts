/**
 * The finding before anything else is judged, from what the counts need alone.
 *
 * It is the finding of the assessment, or none: where a row may speak of a pregnancy or of a known cytopenia, its sentence has
 * to be read first (`history of`, `no`, `mother:`), and the finding waits for the reader of sentences.
 */
import { circumstances as circumstanceSets } from '../knowledge/code-sets/circumstances.ts';
import type { CodeSet, CodeSetId } from '../knowledge/rule.ts';
import type { Coding } from '../record/coding.ts';
import type { PatientRecord } from '../record/record.ts';
import type { Steps } from '../record/steps.ts';
import type { Finding } from './assessment.ts';
import type { Chart } from './chart.ts';
import { circumstances } from './circumstances.ts';
import { findings } from './findings.ts';
import { normalise } from './normalise.ts';
import { resultsBySet } from './results-by-set.ts';
import { spellings } from './spelling.ts';

/** Counts that were read, and what beside them may move the finding. */
export interface CountsAndMentions extends Pick<PatientRecord, 'patient' | 'labs' | 'vitals'> {
  /** Words and codes of problems and reasons, unread. */
  readonly mentions: readonly { readonly text: string; readonly codes: readonly Coding[] }[];
}

/** @returns undefined where the problem list has to be read by its sentences before the finding is certain */
export function* firstFinding(counted: CountsAndMentions, asOf: number): Steps<Finding | undefined> {
  if (counted.mentions.some(({ text, codes }) => maySpeakOf(text, codes))) return undefined;
  const results = resultsBySet(counted);
  // What a phenotype means is read with the judging.
  if (results.has(DUFFY)) return undefined;
  const known = circumstances({ results, recorded: NOTHING_RECORDED, duffyNull: false }, asOf);
  yield;
  return yield* findings(counted, asOf, known);
}

const DUFFY: CodeSetId = 'lab.duffy';
const NOTHING_RECORDED: Chart['recorded'] = new Map();

const sets: readonly CodeSet[] = Object.values(circumstanceSets);
const bare = (code: string): string => code.replace('.', '').toUpperCase();
const codes = sets.flatMap((set) => set.codes.map((each) => bare(each.code)));
/** Never longer than the words of `text.ts`, so that a phrase found there has all its words here; no phrase is in another script. */
const WORD = /[a-z0-9]+|\p{Script=Han}/gu;
const wordsOf = (text: string): readonly string[] => normalise(text).match(WORD) ?? [];
/** Of each word of each phrase its spellings. */
const phrases = sets.flatMap((set) =>
  (set.text ?? []).map((phrase) => wordsOf(phrase).map((word) => [word, ...spellings(word)])),
);

/** Says yes too often rather than once too seldom: any code that begins like one of ours, any text with the words of a phrase. */
function maySpeakOf(text: string, codings: readonly Coding[]): boolean {
  return (
    codings.some(({ code }) => code !== undefined && codes.some((own) => bare(code).startsWith(own))) ||
    [text, ...codings.map(({ display }) => display ?? '')].some((written) => {
      const words = new Set(wordsOf(written));
      return phrases.some((phrase) => phrase.every((spelled) => spelled.some((word) => words.has(word))));
    })
  );
}
