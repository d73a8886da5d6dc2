/** Does the fall come when this drug would cause it: from the first dose, a restart, a dose rise or the last dose. */
import { COURSE_MUST_LAST_CLASSES, FIRST_ONSET_DAY } from '../knowledge/drug-judgement.ts';
import type { SuspectDrug } from '../knowledge/rule.ts';
import type { When } from '../record/when.ts';
import type { DrugWindow } from './assessment.ts';
import { type DatedCourse, firstDay, lastDay, possibleDays } from './exposures.ts';
import { isCytotoxic } from './interactions.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** How one course lies to the fall. */
export interface Timing {
  readonly course: DatedCourse;
  readonly window: DrugWindow;
  readonly latency?: Range;
  /** From what the latency runs. */
  readonly from: 'first dose' | 'restart' | 'dose rise' | 'last dose' | 'unknown';
  readonly why: string;
  /** The drug had been taken before this dose. */
  readonly takenBefore: boolean;
}

const BEST_FIRST: readonly DrugWindow[] = ['inside-typical', 'inside-possible', 'unknown', 'too-early', 'too-late'];

/** Given in doses that each start a clock of their own. */
export const isGivenByDose = (drug: SuspectDrug): boolean =>
  isCytotoxic(drug) || drug.mechanism === 'cytotoxic-dose-dependent' || drug.mechanism === 'late-onset-B-cell-depletion';

/** Counted from the last dose only, however many were given. */
const isCountedFromLastDose = (drug: SuspectDrug): boolean => drug.mechanism === 'late-onset-B-cell-depletion';

/** Whole days between two dates, as far as they are known. */
export const rangeBetween = (start: When, end: When): Range => ({
  least: firstDay(end) - lastDay(start),
  most: lastDay(end) - firstDay(start),
});

/** The course that fits the fall best; of equals the latest, counted from its first dose. */
export function timingOf(drug: SuspectDrug, courses: readonly DatedCourse[], onset: When): Timing | undefined {
  const begun = courses.filter((course) => !course.start || firstDay(course.start) <= lastDay(onset));
  const judged = begun.flatMap((course) => {
    const takenBefore = begun.some((other) => isBefore(other, course));
    return startsOf(drug, course, onset).map((start) =>
      timingFrom(drug, course, start, takenBefore || start.from === 'restart', onset),
    );
  });
  let best: Timing | undefined;
  for (const timing of judged) {
    if (!best) best = timing;
    const gain = BEST_FIRST.indexOf(best.window) - BEST_FIRST.indexOf(timing.window);
    if (gain > 0 || (gain === 0 && best.course !== timing.course && isBefore(best.course, timing.course))) best = timing;
  }
  return best;
}

function isBefore(one: DatedCourse, other: DatedCourse): boolean {
  if (!other.start) return false;
  const first = one.start ?? one.stop;
  return first !== undefined && lastDay(first) < firstDay(other.start);
}

type Start = { readonly time: When | undefined; readonly from: Timing['from'] };

/** The doses of a course, up to the fall, from which the latency may run. */
function startsOf(drug: SuspectDrug, course: DatedCourse, onset: When): readonly Start[] {
  const upToFall = (time: When | undefined): time is When => time !== undefined && lastDay(time) <= lastDay(onset);
  const first: Start = { time: course.start, from: course.start ? 'first dose' : 'unknown' };
  const later = (course.later ?? []).filter((dose) => upToFall(dose.time));
  const doses = [...later.map((dose) => dose.time), ...(upToFall(course.stop) ? [course.stop] : [])];
  const lastDose = isGivenByDose(drug) ? doses.toSorted((a, b) => a.latest - b.latest).at(-1) : undefined;
  if (isCountedFromLastDose(drug) && lastDose) return [{ time: lastDose, from: 'last dose' }];
  return [
    first,
    ...later.flatMap((dose): readonly Start[] =>
      dose.why === 'dose' ? [] : [{ time: dose.time, from: dose.why === 'restarted' ? 'restart' : 'dose rise' }],
    ),
    ...(lastDose ? [{ time: lastDose, from: 'last dose' } as const] : []),
  ];
}

const isInside = (window: DrugWindow): boolean => window === 'inside-typical' || window === 'inside-possible';

function timingFrom(drug: SuspectDrug, course: DatedCourse, start: Start, takenBefore: boolean, onset: When): Timing {
  const latency = start.time && rangeBetween(start.time, onset);
  const hadDoses =
    takenBefore ||
    (start.from === 'last dose' &&
      course.start !== undefined &&
      start.time !== undefined &&
      lastDay(course.start) < firstDay(start.time));
  const common = { course, from: start.from, takenBefore: hadDoses, ...(latency && { latency }) };
  const late = stoppedTooLong(drug, course, onset);
  if (late?.isCertain === true) return { ...common, window: 'too-late', why: late.why };
  const short = hadDoses ? undefined : tooShort(drug, course, onset);
  if (short !== undefined) return { ...common, window: 'too-early', why: short };
  if (!latency) return { ...common, window: 'unknown', why: 'the start of the course is not recorded' };
  if (latency.least < 0)
    return {
      ...common,
      window: 'unknown',
      why: `begun ${start.time?.text ?? ''}: before or after the fall, the date leaves both open`,
    };
  const [early, last] = [classify(drug, latency.least, hadDoses), classify(drug, latency.most, hadDoses)];
  const days = latency.least === latency.most ? `${latency.least} days` : `${latency.least} to ${latency.most} days`;
  const since = `${days} after the ${start.from}`;
  if (late) return { ...common, window: 'unknown', why: late.why };
  if (early === undefined || last === undefined)
    return { ...common, window: 'unknown', why: `${since}; no usual interval is known` };
  if (last === 'too-late' && isGivenByDose(drug) && start.from !== 'last dose' && possibleDays(course).to >= firstDay(onset)) {
    return { ...common, window: 'unknown', why: `${since}; the doses inside the course are not dated` };
  }
  if (early === last) return { ...common, window: early, why: `${since}: ${WINDOW_WORDS[early]}` };
  if (isInside(early) && isInside(last))
    return { ...common, window: 'inside-possible', why: `${since}: inside the reported interval, the exact day is not recorded` };
  return { ...common, window: 'unknown', why: `${since}: the date is not exact enough to tell` };
}

/** A course that ended before this kind of reaction begins; a course that may have been longer is not judged so. */
function tooShort(drug: SuspectDrug, { start, stop }: DatedCourse, onset: When): string | undefined {
  const { min } = drug.onset;
  if (min === undefined || !start || !stop || !COURSE_MUST_LAST_CLASSES.includes(drug.class)) return undefined;
  if (firstDay(stop) >= lastDay(onset)) return undefined;
  const days = lastDay(stop) - firstDay(start) + 1;
  return days < min ? `given for ${days} days; this reaction needs ${min} days of treatment or more` : undefined;
}

type KnownWindow = Exclude<DrugWindow, 'unknown'>;

const WINDOW_WORDS: Readonly<Record<KnownWindow, string>> = {
  'inside-typical': 'the usual time',
  'inside-possible': 'inside the reported interval',
  'too-early': 'earlier than reported',
  'too-late': 'later than reported',
};

/** The class of one latency in days; undefined where the catalogue gives no onset. */
function classify(drug: SuspectDrug, days: number, takenBefore: boolean): KnownWindow | undefined {
  const { min, typicalLow = Number.POSITIVE_INFINITY, typicalHigh = Number.NEGATIVE_INFINITY, max } = drug.onset;
  if (days < (min ?? Math.min(FIRST_ONSET_DAY, typicalLow))) return takenBefore ? 'inside-possible' : 'too-early';
  if (Object.values(drug.onset).every((value) => value === undefined)) return undefined;
  if (days > (max ?? Number.POSITIVE_INFINITY)) return 'too-late';
  return days >= typicalLow && days <= typicalHigh ? 'inside-typical' : 'inside-possible';
}

/** Why the drug may no longer act: the course ended, for certain or perhaps, too long before the fall. */
function stoppedTooLong(
  drug: SuspectDrug,
  course: DatedCourse,
  onset: When,
): { readonly isCertain: boolean; readonly why: string } | undefined {
  const since = possibleDays(course).to;
  if (since === Number.POSITIVE_INFINITY) return undefined;
  const least = firstDay(onset) - since;
  const ended = course.stop
    ? `stopped ${course.stop.text.slice(0, 10)}`
    : `finished on an unknown day, begun ${course.start?.text.slice(0, 10) ?? ''}`;
  if (least > drug.lookbackDays) return { isCertain: true, why: `${ended}, more than ${drug.lookbackDays} days before the fall` };
  const earliest = course.stop ? firstDay(course.stop) : course.start ? firstDay(course.start) : since;
  if (lastDay(onset) - earliest > drug.lookbackDays)
    return { isCertain: false, why: `${ended}: the day leaves open whether it could still act` };
  return undefined;
}
