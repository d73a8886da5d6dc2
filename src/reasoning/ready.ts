/**
 * A criterion made ready: what it asks is worked out once, when it is first met with, so that only the chart is looked at for
 * each patient. Criteria that ask the same, wherever they stand, are one, and a chart answers each of them once.
 *
 * A chart is silent about most of what is asked. Where it holds nothing that a criterion looks up, the answer is that of every
 * chart which is silent in the same way, and is kept for the next one; only what looks at something on record is asked anew.
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
  readonly silence: Silence;
}

export type Ask = (bench: Bench) => Judgement;

/** What an answer rests on; without any of it, it is the same in every chart. */
interface RestsOn {
  /** What every chart has: its counts, its patient, its dates. */
  readonly everyChart?: true;
  /** Code sets that are looked up among what the chart records, and those among its results. */
  readonly recorded?: readonly string[];
  readonly results?: readonly string[];
  /** Number of the selector by which medicines are looked up. */
  readonly medicine?: number;
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
const ON_EVERY_CHART: RestsOn = { everyChart: true };

/** @param saying the same for criteria that ask the same in every chart, and for no others */
export function ready(saying: string, ask: Ask, restsOn: RestsOn = ON_EVERY_CHART): Ready {
  const held = readyBySaying.get(saying);
  if (held) return held;
  const made: Ready = { number: readyBySaying.size, ask, restsOn };
  readyBySaying.set(saying, made);
  return made;
}

export function answerTo(question: Ready, bench: Bench): Judgement {
  const { number: at } = question;
  const held = bench.answers[at];
  if (held) return held;
  const answer = question.ask(bench);
  bench.answers[at] = answer;
  // What rests on a fact is never another chart's answer.
  if (bench.silence.touched[at] === UNTOUCHED && answer.facts.length === 0) bench.silence.answers[at] = answer;
  return answer;
}

// ---- What rests on what ---------------------------------------------------------------------------------------------

/** Which criteria look something up, and which of them stand in others; made anew when criteria were added. */
interface Web {
  readonly size: number;
  /** By the number of a criterion: the numbers of those of which it is a part. */
  readonly wholes: readonly (readonly number[])[];
  readonly recorded: Index<string>;
  readonly results: Index<string>;
  readonly medicines: Index<number>;
  /** Those that may look anywhere. */
  readonly anywhere: readonly number[];
  /** Touched by every chart: they, and what looks at what every chart has. */
  readonly always: Uint8Array;
}

/** Numbers of all criteria that a key touches, by themselves or through their parts, worked out when first asked for. */
class Index<K> {
  readonly #leaves = new Map<K, number[]>();
  readonly #all = new Map<K, readonly number[]>();
  readonly #wholes: Web['wholes'];
  constructor(wholes: Web['wholes']) {
    this.#wholes = wholes;
  }
  enter(key: K, at: number): void {
    const held = this.#leaves.get(key);
    if (held) held.push(at);
    else this.#leaves.set(key, [at]);
  }
  touchedBy(key: K): readonly number[] {
    const held = this.#all.get(key);
    if (held) return held;
    const found = withWholes(this.#leaves.get(key) ?? [], this.#wholes);
    this.#all.set(key, found);
    return found;
  }
}

/** These, and all of which they are a part. */
function withWholes(from: readonly number[], wholes: Web['wholes']): readonly number[] {
  const found = new Set(from);
  // Rules may lead back to themselves: the set grows while it is read, and holds each only once.
  for (const at of found) for (const whole of wholes[at] ?? []) found.add(whole);
  return [...found];
}

let web: Web | undefined;

function webOfAll(): Web {
  if (web?.size === readyBySaying.size) return web;
  const all = [...readyBySaying.values()];
  const wholes: number[][] = [];
  // Asking for the parts may make further criteria ready, which then stand at the end of the list.
  for (let at = 0; at < all.length; at += 1) {
    for (const part of all[at]?.restsOn.parts?.() ?? []) (wholes[part.number] ??= []).push(at);
    if (at === all.length - 1 && readyBySaying.size > all.length) all.push(...[...readyBySaying.values()].slice(all.length));
  }
  const recorded = new Index<string>(wholes);
  const results = new Index<string>(wholes);
  const medicines = new Index<number>(wholes);
  const anywhere: number[] = [];
  const onEveryChart: number[] = [];
  for (const { number: at, restsOn } of all) {
    for (const set of restsOn.recorded ?? []) recorded.enter(set, at);
    for (const set of restsOn.results ?? []) results.enter(set, at);
    if (restsOn.medicine !== undefined) medicines.enter(restsOn.medicine, at);
    if (restsOn.anything === true) anywhere.push(at);
    if (restsOn.anything === true || restsOn.everyChart === true) onEveryChart.push(at);
  }
  const always = new Uint8Array(all.length);
  for (const at of withWholes(onEveryChart, wholes)) always[at] = TOUCHED;
  web = { size: all.length, wholes, recorded, results, medicines, anywhere: withWholes(anywhere, wholes), always };
  return web;
}

// ---- Silence --------------------------------------------------------------------------------------------------------

const UNTOUCHED = 0;
const TOUCHED = 1;

/** What a chart says nothing about. */
export interface Silence {
  /** By the number of the criterion: what every chart answers that is silent in the same way, as far as one was asked. */
  readonly answers: (Judgement | undefined)[];
  /** By the same number, whether it looks at something that this chart holds. */
  readonly touched: Uint8Array;
}

/** Nothing is taken from other charts, and nothing kept for them. */
export const NO_SILENCE: Silence = { answers: [], touched: new Uint8Array(0) };

/** What a chart holds, by what criteria look up. */
export interface Held {
  readonly recorded: Iterable<string>;
  readonly results: Iterable<string>;
  /** Numbers of the selectors that may mean one of its medicines; asked for when all of them are made. */
  readonly medicines: () => Iterable<number>;
  /** What it is silent in: whether its lists are whole decides what silence says. */
  readonly manner: string;
}

const silences = new Map<string, { readonly answers: Silence['answers']; readonly of: Web }>();

/** The answers that a chart begins with. */
export function silenceOf({ recorded, results, medicines, manner }: Held): Pick<Bench, 'answers' | 'silence'> {
  const all = webOfAll();
  const touched = all.always.slice();
  const mark = (numbers: readonly number[]): void => {
    for (const at of numbers) touched[at] = TOUCHED;
  };
  for (const set of recorded) mark(all.recorded.touchedBy(set));
  for (const set of results) mark(all.results.touchedBy(set));
  for (const selector of medicines()) mark(all.medicines.touchedBy(selector));
  let held = silences.get(manner);
  if (held?.of !== all) {
    held = { answers: Array.from({ length: all.size }, () => undefined), of: all };
    silences.set(manner, held);
  }
  const answers = held.answers.slice();
  for (let at = 0; at < answers.length; at += 1) if (touched[at] === TOUCHED) answers[at] = undefined;
  return { answers, silence: { answers: held.answers, touched } };
}

/** The answers that stand, whatever else were recorded of this set. */
export function answersBeside(set: string, { answers }: Pick<Bench, 'answers'>): Bench['answers'] {
  const all = webOfAll();
  const standing = answers.slice();
  for (const at of all.recorded.touchedBy(set)) standing[at] = undefined;
  for (const at of all.anywhere) standing[at] = undefined;
  return standing;
}
