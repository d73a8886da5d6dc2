/** What the clinician told during this launch, as facts beside those of the chart. Nothing of it is stored. */
import { NARANJO } from '../knowledge/drug-judgement.ts';
import { PRESENT_WITHIN_DAYS, type Question, questions } from '../knowledge/questions.ts';
import type { Window } from '../knowledge/rule.ts';
import { DAY } from '../record/when.ts';
import { windowStart } from './age.ts';
import type { Answers, DrugSuspect, Fact, Told, Verdict } from './assessment.ts';
import type { Recorded } from './recorded.ts';

/** The answers arranged for judging. */
export interface Testimony {
  /** By evidence id. */
  readonly evidence: ReadonlyMap<string, { readonly verdict: Verdict; readonly fact: Fact }>;
  /** Findings and exposures that were affirmed, to stand beside those of the chart. */
  readonly affirmed: readonly Recorded[];
  /** Findings and exposures that were denied, by code set, with the period that was asked for. */
  readonly denied: ReadonlyMap<string, { readonly within: Window; readonly fact: Fact }>;
  /** Causes that do not occur without what was denied. */
  readonly closed: ReadonlyMap<string, Fact>;
}

const NOTHING_TOLD: Testimony = { evidence: new Map(), affirmed: [], denied: new Map(), closed: new Map() };

/** `mouth ulcers: yes, entered by you, 20:06`; there is no row to open. */
const factOf = ({ topic }: Question, says: 'yes' | 'no', at: string): Fact => ({
  ref: '',
  words: `${topic}: ${says}, entered by you, ${at}`,
});

/** A no to the wider question is a no to each of its parts; an answer of the part's own outweighs it. */
export function answerTo(question: Question, answers: Answers): Answers[string] | undefined {
  const own = answers[question.id];
  if (own && own.says !== 'unknown') return own;
  const wider = question.partOf === undefined ? undefined : answers[question.partOf];
  return wider?.says === 'no' ? wider : own;
}

/** @param asOf moment of review; a yes about a period may lie anywhere in it, so it is dated to its beginning */
export function testimonyOf(answers: Answers, asOf: number): Testimony {
  if (Object.keys(answers).length === 0) return NOTHING_TOLD;
  const evidence = new Map<string, { verdict: Verdict; fact: Fact }>();
  const affirmed: Recorded[] = [];
  const denied = new Map<string, { within: Window; fact: Fact }>();
  const closed = new Map<string, Fact>();
  for (const question of questions) {
    const answer = answerTo(question, answers);
    if (!answer || answer.says === 'unknown') continue;
    const yes = answer.says === 'yes';
    const fact = factOf(question, answer.says, answer.at);
    const put = (ids: readonly string[] = [], verdict: Verdict): void => {
      for (const id of ids) if (evidence.get(id)?.verdict !== 'met') evidence.set(id, { verdict, fact });
    };
    put(question.yes, yes ? 'met' : 'unmet');
    put(question.no, yes ? 'unmet' : 'met');
    if (yes) put(question.onlyYes, 'met');
    else for (const cause of question.closes ?? []) closed.set(cause, fact);
    const { records } = question;
    if (!records) continue;
    if (yes) affirmed.push(affirmation(records.set, records.within, fact, asOf));
    else denied.set(records.set, { within: records.within, fact });
  }
  return { evidence, affirmed, denied, closed };
}

/** Days of a period; `active` is now. */
const daysOf = (within: Window, asOf: number): number => (within === 'active' ? 0 : (asOf - windowStart(asOf, within)) / DAY);

const isPresent = (within: Window, asOf: number): boolean => daysOf(within, asOf) <= PRESENT_WITHIN_DAYS;

/** Whether a yes about this period is a yes inside the window as well. */
export const fallsInto = (within: Window, window: Window, asOf: number): boolean =>
  window === 'active' ? isPresent(within, asOf) : daysOf(within, asOf) <= daysOf(window, asOf);

/** What a yes to the question would record. */
export function affirmedBy(question: Question, asOf: number): Recorded | undefined {
  const { records } = question;
  return records && affirmation(records.set, records.within, factOf(question, 'yes', ''), asOf);
}

function affirmation(set: string, within: Window, fact: Fact, asOf: number): Recorded {
  const from = within === 'active' ? asOf : windowStart(asOf, within);
  const time = Number.isFinite(from)
    ? { earliest: from, latest: from, text: new Date(from).toISOString(), precision: 'instant' as const }
    : undefined;
  return {
    set,
    ref: '',
    source: 'told',
    by: 'code',
    negated: false,
    past: false,
    uncertain: false,
    active: isPresent(within, asOf) ? 'yes' : 'no',
    ...(time && { time }),
    words: fact.words,
    ofVisit: false,
  };
}

/** A no holds for the period that was asked for, and for every shorter one. */
export function denies(testimony: Testimony, set: string, window: Window, asOf: number): Fact | undefined {
  const denial = testimony.denied.get(set);
  return denial && daysOf(window, asOf) <= daysOf(denial.within, asOf) ? denial.fact : undefined;
}

/** A question of the Naranjo scale is asked for each medicine. */
export const naranjoQuestionId = (drug: string, item: number): string => `naranjo-${item}-${drug}`;

/** What the clinician said about a medicine, if anything. */
export function saidOfDrug(answers: Answers | undefined, drug: string, item: number): Told | undefined {
  if (!answers) return undefined;
  const id = naranjoQuestionId(drug, item);
  const answer = answers[id];
  if (!answer || answer.says === 'unknown') return undefined;
  const topic = NARANJO.find((each) => each.item === item)?.topic ?? '';
  return { id, topic, ...answer };
}

/** What was told, for the note and the panel: the questions in their order, then the medicines. */
export function toldOf(answers: Answers, suspects: readonly Pick<DrugSuspect, 'id' | 'name'>[]): readonly Told[] {
  if (Object.keys(answers).length === 0) return [];
  const general = questions.flatMap((question): readonly Told[] => {
    const answer = answers[question.id];
    return answer && answer.says !== 'unknown' ? [{ id: question.id, topic: question.topic, ...answer }] : [];
  });
  const ofDrugs = suspects.flatMap((suspect) =>
    NARANJO.flatMap(({ item }) => {
      const said = saidOfDrug(answers, suspect.id, item);
      return said ? [{ ...said, topic: `${suspect.name}, ${said.topic}` }] : [];
    }),
  );
  return [...general, ...ofDrugs];
}
