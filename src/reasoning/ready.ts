/**
 * A criterion made ready: what it asks is worked out once, when it is first met with, so that only the chart is looked at for
 * each patient. Criteria that ask the same, wherever they stand, are one, and a chart answers each of them once.
 */
import type { ComputedFact } from '../knowledge/rule.ts';
import type { Judgement } from './answer.ts';
import type { Chart } from './chart.ts';
import type { NumberAt } from './judge-results.ts';

/** What judging needs beside the chart, and what it has found out so far. */
export interface Bench {
  readonly chart: Chart;
  readonly compute: (fact: ComputedFact, bench: Bench) => Judgement;
  /** No candidate explains the low count: only the workup knows, and asks. */
  readonly unexplained?: Judgement;
  /** By the number of the ready criterion. */
  readonly answers: (Judgement | undefined)[];
  /** By the number of the reading; null where the chart has none. */
  readonly readings: (NumberAt | null | undefined)[];
}

export type Ask = (bench: Bench) => Judgement;

export interface Ready {
  readonly number: number;
  readonly ask: Ask;
}

const readyBySaying = new Map<string, Ready>();
const unanswered: Bench['answers'] = [];

/** @param saying the same for criteria that ask the same in every chart, and for no others */
export function ready(saying: string, ask: Ask): Ready {
  const held = readyBySaying.get(saying);
  if (held) return held;
  const made: Ready = { number: readyBySaying.size, ask };
  readyBySaying.set(saying, made);
  unanswered.push(undefined);
  return made;
}

export function answerTo(question: Ready, bench: Bench): Judgement {
  const held = bench.answers[question.number];
  if (held) return held;
  const answer = question.ask(bench);
  bench.answers[question.number] = answer;
  return answer;
}

export const nothingAnswered = (): Bench['answers'] => unanswered.slice();
