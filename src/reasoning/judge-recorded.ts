/** Criteria about what is recorded: conditions, procedures, exposures, films and relatives. */
import { codeSets } from '../knowledge/code-sets/index.ts';
import type { CodeSet, CodeSetId, Window } from '../knowledge/rule.ts';
import { ALERT_RECENCY, KNOWN_STABLE, STALE_PROBLEM } from '../knowledge/judging-thresholds.ts';
import { DAY } from '../record/when.ts';
import { answer, UNKNOWN, UNMET } from './answer.ts';
import type { Fact, Writable } from './assessment.ts';
import { type Chart, type Place, reachIn } from './chart.ts';
import { recordedWords } from './fact-words.ts';
import { overlaps, type Reach, reachOf, startOf } from './reach.ts';
import { type Ask, type Ready, ready } from './ready.ts';
import type { Recorded } from './recorded.ts';
import { denies } from './told.ts';

const codeSetOf = (id: string): CodeSet | undefined => sets[id];
const sets: Readonly<Record<string, CodeSet>> = codeSets;

const EVER = reachOf('index', 'P99Y');
const NOTHING: readonly Recorded[] = [];

export const recordedFact = (each: Recorded): Fact => {
  // The words of an answer say when it was entered; the period that was asked for is no date.
  if (each.source === 'told') return { ref: each.ref, words: each.words };
  const fact: Writable<Fact> = { ref: each.ref, words: recordedWords(each) };
  const time = each.onset ?? each.time ?? each.recorded;
  if (time) fact.time = time.text;
  if (each.sentence !== undefined) fact.sentence = each.sentence;
  return fact;
};

/** Found in the words of reports, of results that are words, and of procedures whose name carries their result. */
export function mentions(set: string, chart: Chart, from: number, to: number): readonly Recorded[] {
  const found = chart.recorded.get(set);
  if (!found) return NOTHING;
  return found.filter(
    (each) => isWritten(each) && !each.negated && !each.past && (each.time === undefined || overlaps(each.time, from, to)),
  );
}

const isWritten = (each: Recorded): boolean =>
  each.source === 'report' || each.source === 'result' || each.source === 'procedure' || each.source === 'told';

export function film(set: CodeSetId, window: Window | undefined, place: Place): Ready {
  const reach = reachIn(place, window, set, ALERT_RECENCY.film);
  const seen: Ask = ({ chart }) => {
    const found = mentions(set, chart, startOf(reach, chart), chart.asOf);
    if (found.length > 0) return answer('met', found.map(recordedFact), notesOf(found));
    return chart.record.reports.complete ? UNMET : UNKNOWN;
  };
  return ready(`film ${set} ${reach.number}`, seen, { recorded: [set] });
}

function notesOf(found: readonly Recorded[]): readonly string[] {
  const notes: string[] = [];
  if (found.every((each) => each.by === 'text' && isWritten(each))) notes.push('read from text');
  if (found.every((each) => each.uncertain)) notes.push('recorded as possible');
  if (found.every((each) => !each.onset && !each.time && !each.recorded)) notes.push('undated');
  return notes;
}

/** Recorded as a condition, procedure or written finding inside the window. Not recorded is unknown for evidence: silence is no answer. */
export function recordedIn(set: CodeSetId, window: Window | undefined, place: Place): Ready {
  const reach = reachIn(place, window, set, 'active');
  const isEvidence = place.kind === 'evidence';
  const isRecorded: Ask = ({ chart }) => {
    const found = recordedWithin(set, reach, chart);
    if (found.length > 0) return answer('met', found.map(recordedFact), notesOf(found));
    const denial = denies(chart.told, set, reach.window, chart.asOf);
    if (denial) return answer('unmet', [denial]);
    return isEvidence || !chart.record.problems.complete ? UNKNOWN : UNMET;
  };
  return ready(`recorded ${set} ${reach.number} ${isEvidence}`, isRecorded, { recorded: [set] });
}

export function recordedWithin(set: CodeSetId, reach: Reach, chart: Chart): readonly Recorded[] {
  const found = chart.recorded.get(set);
  if (!found) return NOTHING;
  return found.filter(
    (each) => !each.negated && each.source !== 'family' && each.source !== 'allergy' && isInWindow(each, reach, chart),
  );
}

/** A disease on record for a month before the index: neither doubted nor over, for what is only possible explains no count. */
export function knownDisease(set: CodeSetId, chart: Chart): Recorded | undefined {
  return recordedWithin(set, EVER, chart).find((each) => {
    const since = (each.onset ?? each.recorded ?? each.time)?.latest;
    const holds = !each.past && !each.uncertain && each.active !== 'no';
    return holds && since !== undefined && chart.index - since >= KNOWN_STABLE.recordedDays * DAY;
  });
}

/** Whether a recorded row satisfies a window; see the conventions of `rule.ts` windows. */
function isInWindow(each: Recorded, reach: Reach, chart: Chart): boolean {
  if (reach.window === 'P99Y') return true;
  if (isOld(each, chart.asOf)) return false;
  if (reach.window === 'active') return isActive(each, chart);
  const longEnoughForHistory = reach.days >= STALE_PROBLEM.historyFromDays;
  if (each.past && !longEnoughForHistory) return false;
  const span = spanOf(each, chart);
  if (!span) return each.past ? longEnoughForHistory : each.active !== 'no';
  if (span.to < startOf(reach, chart) || span.from > chart.asOf) return false;
  const began = each.end ? undefined : (each.onset ?? each.recorded);
  if (!each.past && each.active !== 'no' && began && reach.days <= STALE_PROBLEM.shortWindowDays) {
    const isAlert = reach.from === 'review';
    const oldest = Math.max(STALE_PROBLEM.days, STALE_PROBLEM.timesWindow * reach.days);
    const anchor = isAlert ? chart.asOf : chart.index;
    if (anchor - began.latest > oldest * DAY) return false;
    if (isAlert && reach.days <= STALE_PROBLEM.alertWindowDays) {
      return chart.asOf - began.latest <= STALE_PROBLEM.alertWindowDays * DAY;
    }
  }
  return true;
}

/** What was written down for one visit, or found in one report, is no news of today: old, it holds only for ever. */
export function isOld({ ofVisit, recorded, onset, source, time, set }: Recorded, asOf: number): boolean {
  const at = source === 'report' || source === 'result' ? time : ofVisit ? (recorded ?? onset) : undefined;
  const lasts = source !== 'condition' && source !== 'reason' && codeSetOf(set)?.historyCounts === true;
  return at !== undefined && !lasts && asOf - at.latest > STALE_PROBLEM.encounterDiagnosisDays * DAY;
}

function isActive(each: Recorded, chart: Chart): boolean {
  if (each.past || each.active === 'no') return false;
  if (each.source === 'reason' && each.end) return chart.asOf - each.end.latest <= STALE_PROBLEM.reasonAfterTreatmentDays * DAY;
  return !(each.end && each.end.latest < chart.asOf);
}

/** From onset to end, or to now while active; a report or procedure stands at its own time. */
function spanOf(each: Recorded, chart: Chart): { readonly from: number; readonly to: number } | undefined {
  if (each.source === 'condition' || each.source === 'reason') {
    const onset = each.onset ?? each.recorded;
    if (!onset) return undefined;
    const stillThere = !each.past && each.active !== 'no' && !each.end;
    return { from: onset.earliest, to: each.end ? each.end.latest : stillThere ? chart.asOf : onset.latest };
  }
  return each.time && { from: each.time.earliest, to: each.time.latest };
}

export function family(set: CodeSetId): Ready {
  const isInFamily: Ask = ({ chart }) => {
    const found = (chart.recorded.get(set) ?? NOTHING).filter((each) => each.source === 'family' && !each.negated);
    return found.length > 0 ? answer('met', found.map(recordedFact)) : UNKNOWN;
  };
  return ready(`family ${set}`, isInFamily, { recorded: [set] });
}
