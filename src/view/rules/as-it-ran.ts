/** What the entries of the handbook came to for the patient at hand. */
import type { ChapterId, Entry, JudgedWords } from '../../handbook/entry.ts';
import { alerts } from '../../knowledge/alerts.ts';
import type { Assessment, Verdict } from '../../reasoning/assessment.ts';
import { benchBehind } from '../../reasoning/bench-behind.ts';
import { answersOf } from '../../reasoning/causes.ts';
import { causeById } from '../../reasoning/ready-causes.ts';
import type { Place } from '../../reasoning/chart.ts';
import { type Explained, explain } from '../../reasoning/explain.ts';
import { judgeRule } from '../../reasoning/judge.ts';
import type { Bench } from '../../reasoning/ready.ts';
import type { OutcomeWords, RulesWords } from '../language/rules.ts';

/** In a word or two, beside the title. */
export interface Outcome {
  readonly verdict?: Verdict;
  readonly words: OutcomeWords;
  /** Of an alert that is quiet. */
  readonly because?: string;
}

export interface AsItRan {
  /** Absent where nothing of the kind is judged, or nothing was. */
  readonly outcome: (chapter: ChapterId, entry: Entry) => Outcome | undefined;
  readonly explained: (chapter: ChapterId, entry: Entry, item: JudgedWords) => Explained | undefined;
  /** Moment of the review, to which days are told. */
  readonly asOf: string;
  /** Why no verdicts can be shown. */
  readonly silent?: keyof RulesWords['silent'];
}

export const VERDICTS = { met: 'met', unmet: 'not met', unknown: 'not known' } as const satisfies Record<Verdict, OutcomeWords>;

/** Only what lies open on the page is judged again, and from the same bench, so that the answers are those of the panel. */
export function asItRan(assessment: Assessment): AsItRan {
  const { asOf } = assessment;
  const bench = benchBehind(assessment);
  if (!bench)
    return {
      outcome: () => undefined,
      explained: () => undefined,
      asOf,
      silent: 'notAtHand',
    };
  const screened = assessment.finding.screened;
  return {
    asOf,
    outcome: (chapter, entry) => OUTCOMES[chapter]?.(entry, assessment, bench),
    explained: (chapter, entry, item) => {
      if (!screened && NEEDS_LOW_COUNT.has(chapter)) return undefined;
      if (chapter === 'causes') return explainedFact(entry, item, bench);
      const place = placeOf(chapter, entry);
      return place && explain(item.phrase.criterion, bench, place);
    },
    ...(!screened && { silent: 'nothingLow' as const }),
  };
}

const NEEDS_LOW_COUNT: ReadonlySet<ChapterId> = new Set<ChapterId>(['causes', 'work-up-sets', 'referral-and-management']);

function placeOf(chapter: ChapterId, entry: Entry): Place | undefined {
  if (chapter === 'pattern-rules' || chapter === 'work-up-sets' || chapter === 'referral-and-management') return { kind: 'rule' };
  const alert = chapter === 'alerts' ? alerts.find((each) => each.id === entry.id) : undefined;
  return alert && { kind: 'alert', alert };
}

/** The fact as the cause answered it (its suspects, the word of the clinician), with the parts of its criterion. */
function explainedFact(entry: Entry, item: JudgedWords, bench: Bench): Explained | undefined {
  const cause = causeById(entry.id);
  const answer = cause && answersOf(cause, bench).get(item.id);
  return answer && { ...answer, parts: explain(item.phrase.criterion, bench, { kind: 'evidence' }).parts };
}

const STANDINGS = { candidate: 'candidate', 'not-yet-excluded': 'not yet excluded', 'set-aside': 'set aside' } as const;

type OutcomeOf = (entry: Entry, assessment: Assessment, bench: Bench) => Outcome | undefined;

/** Chapters that are only looked up have no outcome. */
const OUTCOMES: Readonly<Partial<Record<ChapterId, OutcomeOf>>> = {
  causes: (entry, assessment) => causeOutcome(entry.id, assessment),
  'pattern-rules': (entry, _, bench) => {
    if (entry.judged.length === 0) return undefined;
    const { verdict } = judgeRule(entry.id, bench);
    return { verdict, words: VERDICTS[verdict] };
  },
  alerts: alertOutcome,
  'referral-and-management': ({ id }, { referral, management }) => {
    const isShown = referral.level === id || management.some((note) => note.id === id);
    return isShown ? { verdict: 'met', words: 'shown' } : undefined;
  },
  tests: ({ id }, { workup }) => {
    const item = workup.find((each) => each.id === id);
    return item && { words: item.status };
  },
  medicines: (entry, assessment) => medicineOutcome(entry.id, assessment),
};

function alertOutcome(entry: Entry, assessment: Assessment, bench: Bench): Outcome {
  const fired = assessment.alerts.find((alert) => alert.id === entry.id);
  if (fired?.quiet)
    return { verdict: 'met', words: 'known', ...(fired.quietBecause !== undefined && { because: fired.quietBecause }) };
  if (fired) return { verdict: 'met', words: 'fired' };
  const [trigger] = entry.judged;
  const place = placeOf('alerts', entry);
  const verdict = trigger && place ? explain(trigger.phrase.criterion, bench, place).verdict : 'unknown';
  return { verdict, words: verdict === 'unknown' ? VERDICTS.unknown : 'not fired' };
}

function causeOutcome(id: string, { causes, finding }: Assessment): Outcome | undefined {
  if (!finding.screened) return undefined;
  const judged = causes.find((cause) => cause.id === id);
  return { words: judged ? STANDINGS[judged.standing] : 'folded under a narrower cause' };
}

function medicineOutcome(id: string, { drugSuspects, exposures }: Assessment): Outcome | undefined {
  if (drugSuspects.some((suspect) => suspect.id === id && suspect.shown)) return { words: 'suspect' };
  return exposures.some((exposure) => exposure.drug === id) ? { words: 'on record' } : undefined;
}
