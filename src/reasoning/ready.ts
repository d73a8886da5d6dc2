/**
 * A criterion made ready: what it asks is worked out once, when it is first met with, so that only the chart is looked at for
 * each patient. Criteria that ask the same, wherever they stand, are one, and a chart answers each of them once.
 */
import type { ComputedFact } from '../knowledge/rule.ts';
import type { Judgement } from './answer.ts';
import type { Chart } from './chart.ts';
import type { NumberAt } from './judge-results.ts';

/**
 * What judging needs beside the chart, and what it has found out so far.
 *
 * Every criterion looks at it, so all are written out field by field: an engine takes each copy by `...` for an object of another
 * kind.
 */
export interface Bench {
  readonly chart: Chart;
  readonly compute: (fact: ComputedFact, bench: Bench) => Judgement;
  /** No candidate explains the low count: only the workup knows, and asks. */
  readonly unexplained?: Judgement | undefined;
  /** By the number of the ready criterion. */
  readonly answers: (Judgement | undefined)[];
  /** By the number of the reading; null where the chart has none. */
  readonly readings: (NumberAt | null | undefined)[];
}

export type Ask = (bench: Bench) => Judgement;

/** What an answer rests on, as far as a further finding could change it. */
interface RestsOn {
  /** Code sets that are looked up among what the chart records. */
  readonly recorded?: readonly string[];
  /** Other criteria; asked for late, because rules may speak of one another. */
  readonly parts?: () => readonly Ready[];
  /** It may look anywhere. */
  readonly anything?: true;
}

export interface Ready {
  readonly number: number;
  readonly ask: Ask;
  readonly restsOn: RestsOn;
}

const readyBySaying = new Map<string, Ready>();
const unanswered: Bench['answers'] = [];
const NO_FINDING: RestsOn = {};

/** @param saying the same for criteria that ask the same in every chart, and for no others */
export function ready(saying: string, ask: Ask, restsOn: RestsOn = NO_FINDING): Ready {
  const held = readyBySaying.get(saying);
  if (held) return held;
  const made: Ready = { number: readyBySaying.size, ask, restsOn };
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

/** Numbers of the criteria that a recorded finding of a set could answer otherwise, among those made ready by then. */
interface Touched {
  readonly numbers: readonly number[];
  readonly of: number;
}

const touchedBy = new Map<string, Touched>();

function touched(set: string): Touched {
  const held = touchedBy.get(set);
  if (held?.of === readyBySaying.size) return held;
  const found = new Set<Ready>();
  const isTouched = ({ restsOn: { recorded, parts, anything } }: Ready): boolean =>
    anything === true || recorded?.includes(set) === true || parts?.().some((part) => found.has(part)) === true;
  // Again until nothing is added: rules may lead back to themselves.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const each of readyBySaying.values()) if (!found.has(each) && isTouched(each)) found.add(each);
  }
  const made: Touched = { numbers: [...found].map((each) => each.number), of: readyBySaying.size };
  touchedBy.set(set, made);
  return made;
}

/** The answers that stand, whatever else were recorded of this set. */
export function answersBeside(set: string, { answers }: Pick<Bench, 'answers'>): Bench['answers'] {
  const standing = answers.slice();
  for (const number of touched(set).numbers) standing[number] = undefined;
  return standing;
}
