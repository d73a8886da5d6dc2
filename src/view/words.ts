/**
 * The sentences of the panel, built from findings.
 *
 * Consider, discuss, check: the clinician decides. A gap is named where the answer would have stood.
 */
import type {
  Assessment,
  Count,
  DrugCourse,
  DrugSuspect,
  DrugWindow,
  Fact,
  FiredAlert,
  Finding,
  JudgedCause,
  WorkupItem,
} from '../reasoning/assessment.ts';
import type { Line } from '../knowledge/rule.ts';
import type { Gap, GapReason, LeftOut } from '../record/record.ts';
import type { When } from '../record/when.ts';
import type { Unused } from './chart-plan.ts';
import { figure, number } from './counts.ts';
import { apart, day, daysAgo, shortDay } from './dates.ts';
import { countPart, timePart } from './finding-words.ts';
import { early } from './language/early.ts';
import { type OnDay, panel } from './language/panel.ts';
import type { Part, Sentence } from './sentence.ts';

// The six facts ---------------------------------------------------------------

/** Low counts of a line from the first of this run to the index. */
function lowRun(finding: Finding, line: Line): readonly Count[] {
  const until = finding.index?.time.earliest ?? Number.NEGATIVE_INFINITY;
  const counts = finding.series[line].filter((count) => count.time.earliest <= until);
  const before = counts.findLastIndex((count) => count.low !== true);
  return counts.slice(before + 1);
}

/** The course is that of the line that has been low longest, which need not be the one that leads now. */
function longestRun(finding: Finding): { readonly line: Line; readonly run: readonly Count[] } | undefined {
  const { indexLine, index, onset } = finding;
  if (!indexLine || !index) return undefined;
  const from = onset?.time.earliest ?? index.time.earliest;
  const own = finding.series[indexLine].filter(
    (count) => count.low === true && count.time.earliest >= from && count.time.earliest <= index.time.earliest,
  );
  const leading = { line: indexLine, run: own.length > 0 ? own : [index] };
  if (finding.course !== 'persistent' && finding.course !== 'chronic') return leading;
  const white: readonly Line[] = ['wbc', 'anc', 'alc'];
  const runs = [leading, ...white.map((line) => ({ line, run: lowRun(finding, line) }))];
  return runs.reduce((best, each) => (each.run.length > best.run.length ? each : best));
}

const hasNoFilm = (workup: readonly WorkupItem[]): boolean =>
  workup.some((item) => item.id === 'blood-smear' && (item.status === 'suggested' || item.status === 'stale'));

export function real(finding: Finding, workup: readonly WorkupItem[] = []): Sentence {
  const words = panel.real;
  const longest = longestRun(finding);
  const run = longest?.run ?? [];
  const [first] = run;
  const last = run[run.length - 1];
  const film = hasNoFilm(workup) ? words.noFilm : '';
  const problemList = finding.courseFromProblemList === undefined ? '' : words.problemList(finding.courseFromProblemList);
  const tail = `${problemList}${film}`;
  const over = first && last && first !== last ? apart(first.time, last.time) : undefined;
  const isOther = longest !== undefined && longest.line !== finding.indexLine;
  const often = words.often(run.length, isOther ? early.shortLines[longest.line] : undefined);
  const { course } = finding;
  if (course === 'none') return words.none(problemList);
  if (course === 'confirmed' || course === 'persistent' || course === 'chronic') return words[course](often, over, tail);
  return words[course](tail);
}

const onDay = (count: Count, asOf: string): OnDay => ({
  name: early.shortLines[count.line],
  count: countPart(count, figure(count)),
  time: timePart(count.time.text, shortDay(count.time.text, asOf)),
});

export function since(finding: Finding, asOf: string): Sentence {
  const words = panel.since;
  const { lastNormal, onset, indexLine } = finding;
  if (!onset || !indexLine) return [{ unknown: words.unknown }];
  if (!lastNormal) return words.alreadyLow({ ...onDay(onset, asOf), name: early.shortLines[indexLine] });
  const fall = [apart(lastNormal.time, onset.time), onDay(lastNormal, asOf), onDay(onset, asOf)] as const;
  const longer = lowBefore(lastNormal, finding);
  if (!longer) return words.fell(...fall);
  const { first, isFirstOnRecord } = longer;
  return [...words.lowBefore(onDay(first, asOf), shortDay(first.time.text, asOf), isFirstOnRecord), ...words.fellLater(...fall)];
}

/** Another white line that was low already when the leading one was still normal. */
function lowBefore(
  lastNormal: Count,
  finding: Finding,
): { readonly first: Count; readonly isFirstOnRecord: boolean } | undefined {
  const longest = longestRun(finding);
  const first = longest?.run[0];
  if (!longest || !first || longest.line === finding.indexLine || first.time.latest >= lastNormal.time.earliest) return undefined;
  return { first, isFirstOnRecord: finding.series[longest.line][0] === first };
}

const MEDICINE_RESOURCES = /^Medication/;
/** Gaps that leave a medicine unseen. */
export const medicineGaps = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter((gap) => MEDICINE_RESOURCES.test(gap.what));

const namesOf = (gaps: readonly Gap[]): string =>
  panel.some(
    gaps.map((gap) => gapName(gap.what)),
    2,
  );

export function whichDrug(assessment: Assessment): Sentence {
  const words = panel.whichDrug;
  const [first, ...others] = assessment.drugSuspects.filter((suspect) => suspect.shown);
  const gaps = medicineGaps(assessment.gaps);
  const hidden: Part[] = gaps.length > 0 ? [early.space, { section: 'coverage', words: words.notRead(namesOf(gaps)) }] : [];
  if (!first) {
    if (assessment.record.drugs.rows.length === 0 && !assessment.record.drugs.complete) return words.unread();
    return [{ strong: words.none }, ...hidden];
  }
  const { start } = first.course;
  const from: Part | undefined = start && { ref: first.refs[0] ?? '', words: shortDay(start.text, assessment.asOf) };
  return [
    ...words.suspect(capital(medicineName(first.calledInChart)), from, latencyWords(first)),
    ...(others.length > 0 ? words.others(others.length) : []),
    ...hidden,
  ];
}

export function likely(causes: readonly JudgedCause[]): Sentence {
  const words = panel.likely;
  const [first, second] = causes.filter((cause) => cause.standing === 'candidate');
  if (!first) return words.none();
  return [
    ...words.first({ section: causeAnchor(first.id), words: first.name }, panel.causes.wordings[first.wording]),
    ...(second ? words.second({ section: causeAnchor(second.id), words: lower(second.name) }) : []),
  ];
}

export function stillOpen(causes: readonly JudgedCause[]): Sentence {
  const words = panel.stillOpen;
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded');
  if (open.length === 0) return [words.none];
  const named = open.slice(0, 2).map((cause, index) => (index === 0 ? cause.name : lower(cause.name)));
  const more = open.length - named.length;
  return more === 0 ? words.all(named) : words.some(named, more);
}

const byPlace = (items: readonly WorkupItem[], status: WorkupItem['status']): readonly WorkupItem[] =>
  items.filter((item) => item.status === status);
export const proposed = (items: readonly WorkupItem[]): readonly WorkupItem[] =>
  items.filter((item) => item.status === 'suggested' || item.status === 'stale');

export function next({ workup, workupMessage }: Pick<Assessment, 'workup' | 'workupMessage'>): Sentence {
  const words = panel.next;
  if (workupMessage !== undefined) return [{ strong: panel.said(workupMessage) }];
  const open = proposed(workup);
  const [first] = [...open].sort((a, b) => b.points - a.points);
  const pending = byPlace(workup, 'pending').length;
  const tail: Part[] = pending > 0 ? [words.pending(pending)] : [];
  if (!first) return [words.nothing, ...tail];
  return [
    { strong: words.first(testWords(first.name).short) },
    ...tail,
    ...(open.length > 1 ? words.suggested(open.length) : []),
  ];
}

// When nothing is low --------------------------------------------------------

const lowestOf = (counts: readonly Count[]): Count | undefined =>
  counts.reduce<Count | undefined>(
    (least, count) => (least === undefined || count.value < least.value ? count : least),
    undefined,
  );

/** Which counts the sentence "no leukopenia" rests on. */
export function restsOn(finding: Finding): Sentence {
  const words = panel.restsOn;
  const counts = finding.series.wbc;
  const [oldest] = counts;
  const lowest = lowestOf(counts);
  if (!oldest || !lowest) return [{ unknown: words.nothing }];
  const lows = counts.filter((count) => count.low === true).length;
  return [
    { strong: words.lows(lows, counts.length) },
    words.since(day(oldest.time.text)),
    ...early.lead.at(countPart(lowest), timePart(lowest.time.text, day(lowest.time.text))),
    early.stop,
  ];
}

export function otherLines(finding: Finding): Sentence {
  const words = panel.otherLines;
  const others = finding.lines.filter((state) => state.line !== 'wbc' && state.count && state.low !== null);
  const low = others.filter((state) => state.low === true);
  const unknown = finding.lines.filter((state) => state.low === null);
  const named = (states: typeof others) => states.map((state) => early.shortLines[state.line]);
  if (others.length === 0) return [{ unknown: words.unknown(named(unknown)) }];
  const parts: Part[] = [{ strong: words.low(named(low)) }, ' '];
  others.forEach((state, index) => {
    if (!state.count) return;
    parts.push(index > 0 ? early.comma : '', countPart(state.count));
  });
  if (unknown.length > 0) parts.push(early.stop + early.space, { unknown: words.unknown(named(unknown)) });
  return parts;
}

/** Medicines that raise white counts, and so may hide a low one. */
export function masking({ exposures, gaps }: Pick<Assessment, 'exposures' | 'gaps'>): Sentence {
  const words = panel.masking;
  const raising = exposures.filter(
    (one) => one.direction !== undefined && one.direction !== 'lowers' && one.courses.some((course) => course.ongoing !== 'no'),
  );
  const unseen = medicineGaps(gaps);
  if (raising.length === 0) return unseen.length > 0 ? words.unseen(gapName(unseen[0]?.what ?? '')) : [words.none];
  const parts: Part[] = [];
  raising.forEach((one, index) => parts.push(index > 0 ? early.comma : '', { ref: one.refs[0] ?? '', words: capital(one.name) }));
  return [...parts, words.raises];
}

export function readSentence({ record, gaps }: Pick<Assessment, 'record' | 'gaps'>): Sentence {
  if (gaps.length === 0) return panel.read.all(record.coverage.length);
  return panel.read.gaps(gaps.length, namesOf(gaps));
}

// Gaps -----------------------------------------------------------------------

/** A resource type in the words of the ward. */
export const gapName = (what: string): string => panel.resource(what);

const PARTLY: readonly GapReason[] = ['lost-page', 'too-many', 'incomplete', 'other-patient', 'unusable'];

/** `this login may not read them (403). Unknown, not none.` */
export function gapReason(gap: Gap): string {
  const rest = PARTLY.includes(gap.why) ? panel.gaps.restUnknown : panel.gaps.unknown;
  return `${early.gapReasons[gap.why]}${early.stop}${early.space}${rest}`;
}

/** `Procedures: this login may not read them (403). Unknown, not none.` */
export const gapSentence = (gap: Gap): string => `${gapName(gap.what)}${early.colon}${gapReason(gap)}`;

/** The detail, where it says more than the reason has said. */
export function gapDetail(gap: Gap): string {
  const detail = panel.said(gap.detail.trim());
  return detail === '' || /^(HTTP )?\d{3}\.?$/.test(detail) || early.gapReasons[gap.why].includes(lower(detail)) ? '' : detail;
}

export const leftOutReason = (row: LeftOut): string => panel.gaps.leftOut[row.why];

// Alerts ---------------------------------------------------------------------

/** What an alert is about, in a few words. */
export const alertName = (id: string): string => panel.alerts.name(id);

/** Alerts that ask for an act now or today; the others are one line of information. */
export const loud = (alerts: readonly FiredAlert[]): readonly FiredAlert[] =>
  alerts.filter((alert) => !alert.quiet && alert.severity !== 'medium');
export const quiet = (alerts: readonly FiredAlert[]): readonly FiredAlert[] =>
  alerts.filter((alert) => alert.quiet || alert.severity === 'medium');

/** The alert that the strip is named after. */
function firstAlert(alerts: readonly FiredAlert[]): FiredAlert | undefined {
  return alerts.find((alert) => alert.severity === 'critical') ?? alerts[0];
}

const isMeasured = (fact: Fact): boolean => fact.ref.startsWith('Observation/') && fact.sentence === undefined;
/** The figures that stand in the title. */
const titleFacts = (alert: FiredAlert): readonly Fact[] => uniqueFacts(alert.facts.filter(isMeasured)).slice(0, 2);

/** `Act now: febrile neutropenia, ANC 0.31 ×10⁹/L, body temperature 38.6 °C` */
export function alertTitle(alerts: readonly FiredAlert[]): string {
  const first = firstAlert(alerts);
  if (!first) return '';
  const words = panel.alerts;
  const urgency = first.severity === 'critical' ? words.actNow : words.today;
  return words.title(
    urgency,
    alertName(first.id),
    titleFacts(first).map((fact) => lower(fact.words)),
  );
}

/** `With it: possible sepsis with a low white count · severe neutropenia` */
export function alertsAsOne(alerts: readonly FiredAlert[]): string {
  const first = firstAlert(alerts);
  const others = alerts.filter((alert) => alert !== first);
  return others.length === 0 ? '' : panel.alerts.withIt(others.map((alert) => alertName(alert.id)));
}

/** What made the alerts fire, each once. */
export const alertFacts = (alerts: readonly FiredAlert[]): readonly Fact[] => uniqueFacts(alerts.flatMap((alert) => alert.facts));

// Facts ------------------------------------------------------------------------

/** The same words on the same day are one fact. */
export function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.words} ${(fact.time ?? '').slice(0, 10)}`;
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quotation is shown only where it says more than the fact. */
export const quotation = ({ words, sentence }: Fact): string | undefined =>
  sentence === undefined || bare(words).includes(bare(sentence)) ? undefined : sentence;

const ISO_DATE = /\b\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?\b/g;

/** The reasoning writes dates as the chart does. */
export const withDays = (words: string): string => words.replace(ISO_DATE, day);

/** Dates as the page writes them, and a medicine by its name. */
export function factWords(fact: Fact, asOf: string): string {
  const words = fact.ref.startsWith('Medication') ? medicineName(fact.words) : fact.words;
  return words.replace(ISO_DATE, (date) => shortDay(date, asOf)).replaceAll('10^9/L', '×10⁹/L');
}

/** Not a dose: `20 mg/day` and `20 mg daily` say how much is taken. */
const STRENGTH =
  /\s*\b\d[\d.,]*\s?(mg|mcg|µg|ug|g|mL|%|units?|IU)(?![\p{L}\d])(?!\s?\/\s?(day|week|d)\b|\s(daily|weekly|once|twice))(\s?\/\s?(\d[\d.,]*\s?)?(mL|actuat|dose|h)\b)?/giu;

const FORM =
  /\s*\b(delayed release |extended release |prolonged-release |gastro-resistant |film-coated |oral |injectable |intravenous )*(tablets?|capsules?|solution|suspension|injection|powder|syrup|drops)\b/gi;

/** `Methimazole 10 mg oral tablet` as `Methimazole`: strength and form stand with the source. */
export function medicineName(text: string): string {
  const short = text
    .replace(STRENGTH, '')
    .replace(FORM, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return short === '' ? text : short;
}

// Drugs ------------------------------------------------------------------------

export const windowWord = (window: DrugWindow): string => panel.drugs.windows[window];

const days = (range: { readonly least: number; readonly most: number }): string =>
  range.least === range.most ? String(range.least) : `${range.least}–${range.most}`;

/** `usual 20–98` */
function usualWords({ usual }: Pick<DrugSuspect, 'usual'>): string {
  const { typicalLow, typicalHigh, min, max } = usual;
  const words = panel.drugs;
  if (typicalLow !== undefined && typicalHigh !== undefined) return words.usual(number(typicalLow), number(typicalHigh));
  return min !== undefined && max !== undefined ? words.possible(number(min), number(max)) : words.usualUnknown;
}

/** `41 days to the first low count; usual 20–98.` */
export const latencyWords = (suspect: Pick<DrugSuspect, 'latencyDays' | 'usual' | 'window'>): string =>
  panel.drugs.latency(suspect.latencyDays && days(suspect.latencyDays), usualWords(suspect));

export function dechallengeWords(suspect: DrugSuspect): string {
  const isGoingOn = suspect.dechallenge === 'unknown' && suspect.active === true;
  return isGoingOn ? panel.drugs.notStopped : panel.drugs.dechallenges[suspect.dechallenge];
}
export const rechallengeWords = (suspect: DrugSuspect): string =>
  suspect.rechallenge === 'unknown' ? panel.drugs.noSecondCourse : panel.drugs.rechallenges[suspect.rechallenge];

const exact = (time: When): boolean => time.precision === 'day' || time.precision === 'instant';

/** `from 4 May 2026, still taken`, with what is inexact named. */
export function courseWords(course: DrugCourse): string {
  const words = panel.drugs;
  const start = course.start ? words.from(day(course.start.text), exact(course.start)) : words.startUnknown;
  const stop = course.stop && words.to(day(course.stop.text), exact(course.stop));
  const ongoing = {
    yes: course.onlyOrdered ? words.stillActive : words.stillTaken,
    no: words.ended,
    unknown: words.stillTakenUnknown,
  }[course.ongoing];
  return `${start}${early.comma}${stop ?? ongoing}`;
}

/** The message, behind what it hangs on where the chart does not tell. */
export const interactionWords = ({ message, openOn }: DrugSuspect['interactions'][number]): string =>
  `${openOn ? panel.drugs.onlyWith(openOn) : ''}${message}`;

/** Questions of the Naranjo scale that only the clinician can answer. */
export const naranjoOpen = (suspect: DrugSuspect): number =>
  suspect.naranjo.items.filter((item) => item.asks && item.answer === 'unknown').length;

// Causes and workup --------------------------------------------------------------

export const capital = (text: string): string => early.capital(text);
export const lower = (text: string): string => panel.lower(text);

export const causeAnchor = (id: string): string => `cause-${id}`;
export const testAnchor = (id: string): string => `test-${id}`;

/** `suggested`, `stale, 117 days`, `done 15 Jun` */
export function statusWords(item: WorkupItem, asOf: string): string {
  const time = item.last?.time;
  const words = panel.workup;
  if (item.status === 'suggested') return item.wording === undefined ? '' : panel.said(item.wording);
  if (item.status === 'pending') return panel.pending;
  if (item.status === 'done') return time === undefined ? words.doneUndated : words.done(shortDay(time, asOf));
  const age = time === undefined ? undefined : daysAgo(time, asOf);
  return age === undefined ? words.stale : words.staleFor(age);
}

/** `Blood film review (pathologist if flagged)`: the name by which it is asked for, and what stands in brackets. */
export function testWords(name: string): { readonly short: string; readonly aside: string } {
  const asides = [...name.matchAll(/[(（]([^()（）]*)[)）]/g)].map((found) => found[1] ?? '');
  const short = name.replace(/\s*[(（][^()（）]*[)）]/g, '').trim();
  return short === '' ? { short: name, aside: '' } : { short, aside: asides.join(early.semicolon) };
}

export const testName = (id: string, workup: readonly WorkupItem[]): string =>
  testWords(workup.find((item) => item.id === id)?.name ?? panel.workup.testName(id)).short;

/** `C reactive protein: 142 mg/L` as `C reactive protein 142 mg/L`. */
export const resultWords = (summary: string): string => summary.replace(/:\s+/, ' ').replace(/(10\^9|10\*9)\/L/g, '×10⁹/L');

/** First sentence, so that a row stays short; the rest stands behind "more". */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const found = /^(.+?[.!?])\s+([A-Z].*)$/s.exec(text.trim()) ?? /^(.+?[。！？])(.+)$/s.exec(text.trim());
  return found ? { first: found[1] ?? text, rest: found[2] ?? '' } : { first: text.trim(), rest: '' };
}

/** `WBC withdrawn by the laboratory` */
export const unusedWords = ({ series, kind, written = '' }: Unused): string =>
  kind === 'withdrawn'
    ? panel.counts.withdrawn(early.shortLines[series])
    : panel.counts.notJudged(early.shortLines[series], written);
