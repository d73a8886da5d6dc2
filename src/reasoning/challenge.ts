/** What happened after a drug was stopped, and when it was given again. */
import { CHALLENGE, CROSS_REACTIVE_CLASSES, LINE_OF_LINEAGE } from '../knowledge/drug-judgement.ts';
import type { DrugLineage, Line, SuspectDrug } from '../knowledge/rule.ts';
import { DAY, type When } from '../record/when.ts';
import type { Challenge, Count, Finding } from './assessment.ts';
import { explainsLines, WHITE_LINES } from './drug-lines.ts';
import { rangeBetween } from './drug-timing.ts';
import { type DatedCourse, drugOf, firstDay, lastDay, possibleDays, type TakenDrug, takenOn } from './exposures.ts';

export interface ChallengeInput {
  readonly exposures: readonly TakenDrug[];
  readonly finding: Finding;
  readonly asOf: number;
}

/** Lines whose recovery is watched, the most telling first. */
export const CHALLENGE_LINES: readonly Line[] = ['anc', 'alc', 'wbc', 'plt', 'hgb'];

/** The line whose recovery is watched: the first that the drug lowers and that was low since the onset. */
function watchedLine(drug: SuspectDrug, finding: Finding, onset: When): Line | undefined {
  const from = firstDay(onset);
  return CHALLENGE_LINES.find(
    (line) =>
      explainsLines(drug, [line]).length > 0 &&
      finding.series[line].some((count) => count.low === true && lastDay(count.time) >= from),
  );
}

/** Decimals are compared to the thousandth, or 0.5 to 0.6 would be a rise of less than 0.1. */
const thousandths = (value: number): number => Math.round(value * 1000);

const isRise = (lowest: number, value: number): boolean =>
  thousandths(value) >= thousandths(lowest * (1 + CHALLENGE.riseFraction)) &&
  thousandths(value - lowest) >= thousandths(CHALLENGE.riseAtLeast);

export interface ChallengeResult {
  readonly result: Challenge;
  readonly why: string;
  readonly refs: readonly string[];
}

export const OPEN: ChallengeResult = { result: 'unknown', why: '', refs: [] };

/** Medicines that raise the line, so that a rise proves nothing: G-CSF, glucocorticoids, lithium. */
function masking(line: Line, exposures: readonly TakenDrug[], from: number, to: number): readonly TakenDrug[] {
  return exposures.filter((exposure) => {
    const drug = exposure.local === true ? undefined : drugOf(exposure);
    const raises = drug?.raises?.some(
      (lineage: DrugLineage) => lineage === 'all' || (line === 'wbc' ? WHITE_LINES : [line]).includes(LINE_OF_LINEAGE[lineage]),
    );
    return raises === true && exposure.courses.some((course) => takenOn(course, from, to) !== 'no');
  });
}

/** What the count did after the drug was stopped. */
export function dechallengeOf(
  drug: SuspectDrug,
  course: DatedCourse,
  courses: readonly DatedCourse[],
  input: ChallengeInput,
  onset: When,
): ChallengeResult {
  const { stop } = course;
  const line = watchedLine(drug, input.finding, onset);
  if (!stop || course.ongoing === 'yes' || !line || firstDay(stop) > Math.floor(input.asOf / DAY)) return OPEN;
  const again = Math.min(
    ...courses.flatMap((other) => (other.start && firstDay(other.start) > lastDay(stop) ? [firstDay(other.start)] : [])),
  );
  const counts = input.finding.series[line].filter((count) => lastDay(count.time) >= firstDay(onset));
  const before = counts.filter((count) => lastDay(count.time) <= lastDay(stop));
  const after = counts.filter((count) => firstDay(count.time) > lastDay(stop) && firstDay(count.time) < again);
  const around = new Set([...before, ...after]);
  const low = counts.filter((count) => count.low === true && around.has(count));
  const last = after.at(-1);
  if (!last || low.length === 0) return OPEN;
  const lowest = Math.min(...low.map((count) => count.value));

  const recovered = after.find((count) => count.low === false);
  const risen = after.find(
    (count) => isRise(lowest, count.value) && low.some((each) => each.value === lowest && each.time.latest < count.time.latest),
  );
  const end = recovered ?? risen;
  const masked = end
    ? masking(
        line,
        input.exposures.filter((each) => each.drug !== drug.id),
        stop.earliest,
        end.time.latest,
      )
    : [];
  if (end && masked.length > 0) {
    return {
      result: 'confounded',
      why: `the count rose while ${masked.map((each) => each.name).join(' and ')} was given`,
      refs: [...end.refs, ...masked.flatMap((each) => each.refs)],
    };
  }
  if (end && hasRisen(before))
    return { result: 'confounded', why: 'the count had begun to rise before the stop', refs: end.refs };
  if (recovered) {
    const days = rangeBetween(stop, recovered.time);
    if (days.most <= Math.max(CHALLENGE.recoveryDays, drug.recoveryDays ?? 0)) {
      return { result: 'positive', why: `recovered within ${days.most} days of the stop`, refs: recovered.refs };
    }
  }
  // A line that fell only after the stop gets its three weeks from the fall on.
  const fallen = low[0] && lastDay(low[0].time) > lastDay(stop) ? low[0].time : stop;
  const rise = firstRise(after, low);
  const noRise = after.find(
    (count) => rangeBetween(fallen, count.time).least >= CHALLENGE.noRiseDays && count.time.latest < rise,
  );
  if (!noRise) return OPEN;
  return { result: 'negative', why: `no rise ${rangeBetween(stop, noRise.time).least} days after the stop`, refs: noRise.refs };
}

/** A count stands above a low one before it: what is a rise from any of them is one from the lowest. */
function hasRisen(counts: readonly Count[]): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  return counts.some((count) => {
    const isRisen = isRise(lowest, count.value);
    if (count.low === true) lowest = Math.min(lowest, count.value);
    return isRisen;
  });
}

/** When a count first stood above the lowest low one up to and including itself. */
function firstRise(counts: readonly Count[], low: readonly Count[]): number {
  const lows = low.toSorted(byLatest);
  let [at, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const { time, value } of counts.toSorted(byLatest)) {
    for (let next = lows[at]; next && next.time.latest <= time.latest; next = lows[at]) {
      lowest = Math.min(lowest, next.value);
      at += 1;
    }
    if (isRise(lowest, value)) return time.latest;
  }
  return Number.POSITIVE_INFINITY;
}

const byLatest = (a: Count, b: Count): number => a.time.latest - b.time.latest;

/** A second exposure followed by a second fall, after a recovery between them. */
export function rechallengeOf(drug: SuspectDrug, exposures: readonly TakenDrug[], finding: Finding): ChallengeResult {
  const own = exposures.filter((each) => each.drug === drug.id).flatMap((each) => each.courses);
  const related = exposures.filter((each) => each.local !== true && isSameReaction(drug, drugOf(each)));
  for (const line of CHALLENGE_LINES) {
    if (explainsLines(drug, [line]).length === 0) continue;
    const counts = finding.series[line];
    for (const second of own) {
      for (const exposure of related) {
        for (const first of exposure.courses) {
          const falls = twoFalls(first, second, counts, drugOf(exposure)?.lookbackDays ?? 0, drug.lookbackDays);
          if (falls) {
            const other = exposure.drug === drug.id ? 'it' : exposure.name;
            return {
              result: 'positive',
              why: `fell after ${other} was given, recovered, and fell again when ${drug.name} was given`,
              refs: [...falls.flatMap((count) => count.refs), ...first.refs],
            };
          }
        }
      }
    }
  }
  return OPEN;
}

/** The same drug, or one of a class that shares the reaction. */
export const isSameReaction = (drug: SuspectDrug, other: SuspectDrug | undefined): boolean =>
  other !== undefined && (other.id === drug.id || (other.class === drug.class && CROSS_REACTIVE_CLASSES.includes(drug.class)));

function twoFalls(
  first: DatedCourse,
  second: DatedCourse,
  counts: readonly Count[],
  firstReach: number,
  secondReach: number,
): readonly Count[] | undefined {
  const { start, stop } = first;
  const again = second.start;
  if (!start || !stop || !again || firstDay(again) <= lastDay(stop)) return undefined;
  if (counts.findLast((count) => lastDay(count.time) <= firstDay(start))?.low === true) return undefined;
  const fall = counts.find(
    (count) =>
      count.low === true &&
      firstDay(count.time) > lastDay(start) &&
      lastDay(count.time) <= lastDay(stop) + firstReach &&
      lastDay(count.time) <= firstDay(again),
  );
  const recovery =
    fall &&
    counts.find(
      (count) => count.low === false && firstDay(count.time) > lastDay(fall.time) && lastDay(count.time) <= firstDay(again),
    );
  const relapse =
    recovery &&
    counts.find(
      (count) =>
        count.low === true &&
        firstDay(count.time) > lastDay(again) &&
        firstDay(count.time) <= possibleDays(second).to + secondReach,
    );
  return fall && recovery && relapse ? [fall, recovery, relapse] : undefined;
}
