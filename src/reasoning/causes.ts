/** Every cause judged against the chart, then ordered: candidates, dangerous ones not yet excluded, and those set aside with the reason. */
import { CAPS, COUNTING, GATES, POINTS, SETTING_CLASSES, URGENCY_ORDER, WORDING } from '../knowledge/ranking.ts';
import type { CauseRule, Cites, Commonness, Line, TestId, Weight, WorkupTest } from '../knowledge/rule.ts';
import { RECENT_FALL, URGENCY_CAP } from '../knowledge/judging-thresholds.ts';
import { tests } from '../knowledge/workup.ts';
import { DAY } from '../record/when.ts';
import { isWithin } from './age.ts';
import { type Judgement, UNKNOWN, UNMET } from './answer.ts';
import type { DrugSuspect, Fact, FiredAlert, JudgedCause, JudgedEvidence, Standing, Verdict } from './assessment.ts';
import { type Chart, lineOf } from './chart.ts';
import { judgeRule } from './judge.ts';
import { recordedWithin } from './judge-recorded.ts';
import { reachOf } from './reach.ts';
import { answerTo, type Bench, type Ready } from './ready.ts';
import {
  type Asking,
  askedOfSuspects,
  askingsByCriterion,
  askingsById,
  causeById,
  claimantsOf,
  type ReadyCause,
  readyCauses,
  type ReadyItem,
} from './ready-causes.ts';

const EVER = reachOf('index', 'P99Y');
const MONTH = reachOf('index', 'P30D');

/** An item that is met, with the points that it gives after every fact was counted once. */
interface Met {
  readonly of: ReadyItem;
  readonly judgement: Judgement;
  /** Set where the item is the medicine of the cause: its best suspect. */
  readonly suspect: DrugSuspect | undefined;
  /** Its place among the evidence of the cause. */
  readonly at: number;
  /** It is the parent's. */
  readonly inherited: boolean;
  points: number;
}

interface Adjustment {
  readonly words: string;
  readonly points: number;
}

interface Weighed {
  readonly ready: ReadyCause;
  readonly met: readonly Met[];
  readonly points: number;
  readonly adjustments: readonly Adjustment[];
  readonly lineage: number;
  readonly anchors: readonly Met[];
  readonly hardAnchor: boolean;
  readonly gate: boolean;
  readonly suspects: readonly DrugSuspect[];
  readonly recorded: readonly Fact[];
}

export function rankCauses(bench: Bench, alerts: readonly FiredAlert[]): readonly JudgedCause[] {
  const { chart } = bench;
  if (!chart.finding.screened) return [];
  const picture = pictureOf(bench, alerts);
  const suspects = readyCauses.map(({ cause }) => claimedBy(cause, picture.suspects));
  const met = metItems(bench, suspects);
  const first = readyCauses.map((cause, at) => weigh(cause, met[at] ?? NOTHING_MET, suspects[at] ?? NO_SUSPECTS, chart, picture));
  const weighed = new Map(first.map((each) => [each.ready.cause.id, each]));
  const better = first.some(
    (each) => each.gate && each.hardAnchor && each.points >= GATES.betterSupportedPoints && each.lineage !== POINTS.lineageNone,
  );
  const judged = first.map((each) => place(settle(each, better && !each.hardAnchor), bench, picture));
  const folded = foldedAmong(judged, weighed);
  const listed = judged.filter((each) => !folded.has(each.id));
  const ordered = exclusionsLast(listed.filter((each) => each.standing === 'candidate').sort(byPoints));
  const candidates = afterTrigger(behindOpportunists(ordered));
  const open = listed
    .filter((each) => each.standing === 'not-yet-excluded')
    .sort((a, b) => byUrgency(a, b) || b.points - a.points || byId(a, b));
  const aside = listed.filter((each) => each.standing === 'set-aside');
  const stillOpen = open.slice(0, CAPS.notYetExcluded);
  const overflow = open.slice(CAPS.notYetExcluded).map((each) => each.setAside('more urgent causes are listed first'));
  return [...candidates, ...stillOpen, ...opposedFirst([...aside, ...overflow])];
}

const opposedFirst = (causes: readonly JudgedCause[]): readonly JudgedCause[] =>
  causes.toSorted((a, b) => Number(b.opposed) - Number(a.opposed) || b.points - a.points || byId(a, b));

// ---- The picture ----------------------------------------------------------------------------------------------------

/** A low line that asks for a cause. */
type ExplainedLine = 'wbc' | 'anc' | 'alc' | 'hgb' | 'plt';

/** What the chart says to every cause alike. */
interface Picture {
  /** Low lines that a cause should explain. */
  readonly lines: readonly ExplainedLine[];
  /** How well the low lines are explained, by the pattern of those that are not. */
  readonly lineage: (Adjustment | undefined)[];
  /** ANC below 0.5. */
  readonly severe: boolean;
  /** ... and a strong drug suspect explains it. */
  readonly byDrug: boolean;
  /** The count fell only recently ... */
  readonly recent: boolean;
  /** ... and it is known to: the last normal count is recent too. */
  readonly provenRecent: boolean;
  /** The fall is expected, or known and stable. */
  readonly explained: boolean;
  /** A mild, well, single-line picture is not an emergency because a cause can be one; alerts are not affected. */
  readonly unhurried: boolean;
  /** Causes that an alert points to. */
  readonly alerted: ReadonlySet<string>;
  readonly suspects: readonly DrugSuspect[];
  readonly setting: 'inpatient' | 'outpatient' | 'not-known';
}

function pictureOf(bench: Bench, alerts: readonly FiredAlert[]): Picture {
  const { chart } = bench;
  const isRule = (id: string): boolean => judgeRule(id, bench).verdict === 'met';
  const suspects = chart.suspects.filter((each) => each.shown);
  const severe = (chart.finding.neutropenia.anc?.value ?? Number.POSITIVE_INFINITY) < COUNTING.severeAncBelow;
  return {
    lines: linesToExplain(chart),
    lineage: [],
    severe,
    byDrug: severe && suspects.some((each) => each.points >= COUNTING.strongSuspectFrom),
    recent: isRule('PR-09'),
    provenRecent: isRule('PR-09') && (chart.index - (chart.finding.lastNormal?.time.earliest ?? 0)) / DAY < RECENT_FALL.days,
    explained: isRule('PR-69') || isRule('PR-71'),
    unhurried:
      isMild(chart) && !['PR-68', 'PR-15', 'PR-61'].some(isRule) && recordedWithin('find.bleeding', MONTH, chart).length === 0,
    alerted: new Set(alerts.flatMap((alert) => alert.rule.causes)),
    suspects,
    setting: settingOf(chart),
  };
}

function isMild({ finding }: Chart): boolean {
  const anc = finding.neutropenia.anc?.value;
  return anc === undefined ? (finding.wbc?.value ?? 0) >= URGENCY_CAP.wbcFrom : anc >= URGENCY_CAP.ancFrom;
}

/** Lymphopenia beside another low line, and mild anaemia or thrombocytopenia, need no explanation: they go with any illness. */
function linesToExplain(chart: Chart): readonly ExplainedLine[] {
  const low = (line: Line): boolean => lineOf(line, chart)?.low === true;
  const others = (['anc', 'hgb', 'plt'] as const).filter((line) => low(line) && !isSlight(line, chart));
  const differential = lineOf('anc', chart)?.count !== undefined;
  const white = low('wbc') && (!differential || (!low('anc') && !low('alc'))) ? (['wbc'] as const) : [];
  const lines: readonly ExplainedLine[] = [...white, ...others];
  return lines.length === 0 && low('alc') ? ['alc'] : lines;
}

function isSlight(line: Line, chart: Chart): boolean {
  const from = COUNTING.needsNoExplanationFrom[line];
  return from !== undefined && (lineOf(line, chart)?.count?.value ?? 0) >= from;
}

/** Inpatient while an encounter of that class is open, else the class of the latest one; one that is only planned is none yet. */
function settingOf({ record }: Chart): Picture['setting'] {
  const encounters = record.encounters.rows.filter((each) => each.status !== 'planned');
  const inpatient = encounters.some(
    (each) => each.status !== 'finished' && each.class !== undefined && SETTING_CLASSES.inpatient.includes(each.class),
  );
  if (inpatient) return 'inpatient';
  const latest = [...encounters].sort((a, b) => (a.start?.earliest ?? 0) - (b.start?.earliest ?? 0)).at(-1);
  return latest?.class !== undefined && SETTING_CLASSES.outpatient.includes(latest.class) ? 'outpatient' : 'not-known';
}

// ---- Answers --------------------------------------------------------------------------------------------------------

/** The answer of an item that looks at the chart; the clinician answers where the chart is silent. */
function answerOf(item: ReadyItem, when: Ready, bench: Bench): Judgement {
  const judgement = answerTo(when, bench);
  if (judgement.verdict !== 'unknown') return judgement;
  const said = bench.chart.told.evidence.get(item.item.id);
  return said ? { verdict: said.verdict, facts: [said.fact], notes: [] } : judgement;
}

/** Every fact of a cause as it was answered, whichever list the cause stands in. */
export function answersOf({ id }: CauseRule, bench: Bench): ReadonlyMap<string, Judgement> {
  const ready = readyCauses.find((each) => each.cause.id === id);
  if (!ready) return new Map();
  const { cause } = ready;
  const suspects = claimedBy(
    cause,
    bench.chart.suspects.filter((each) => each.shown),
  );
  return new Map(
    ready.items.map((item) => [
      item.item.id,
      item.when ? answerOf(item, item.when, bench) : suspectAnswer(item, cause, bench, suspects).judgement,
    ]),
  );
}

const claimedBy = (cause: CauseRule, suspects: readonly DrugSuspect[]): readonly DrugSuspect[] =>
  suspects.filter((each) => isMain(each, cause) || claimantsOf(each.id).has(cause.id));

const isMain = (suspect: DrugSuspect, cause: CauseRule): boolean => suspect.mainCause === cause.id;

/**
 * The medicine of a cause is met by a suspect that is shown and that the cause claims, the first of which it is the main cause (the
 * suspects come best first); without a medication list it is unknown.
 */
function suspectAnswer(
  { startedWithinDays }: ReadyItem,
  cause: CauseRule,
  { chart }: Bench,
  suspects: readonly DrugSuspect[],
): { readonly judgement: Judgement; readonly suspect?: DrugSuspect } {
  const days = startedWithinDays;
  const started = suspects.map((each) => [each, days === undefined ? 'met' : startedWithin(each, chart, days)] as const);
  const fits = started.flatMap(([each, verdict]) => (verdict === 'met' ? [each] : []));
  const best = fits.find((each) => isMain(each, cause)) ?? fits[0];
  if (!best) {
    const isOpen = !chart.drugsKnown || started.some(([, verdict]) => verdict === 'unknown');
    return { judgement: isOpen ? UNKNOWN : UNMET };
  }
  const fact: Fact = { ref: best.refs[0] ?? '', words: best.name, ...(best.course.start && { time: best.course.start.text }) };
  // A second medication item of the same cause ("first three months of the course") is a fact of its own, not the suspect again.
  return { judgement: { verdict: 'met', facts: [fact], notes: [] }, ...(days === undefined && { suspect: best }) };
}

/** Unknown without a start, or where a month leaves it open. */
function startedWithin(suspect: DrugSuspect, chart: Chart, days: number): Verdict {
  const start = suspect.course.start;
  if (!start) return 'unknown';
  const isInside = (began: number): boolean => (chart.onset - began) / DAY <= days;
  if (isInside(start.earliest)) return 'met';
  return isInside(start.latest) ? 'unknown' : 'unmet';
}

// ---- Weighing -------------------------------------------------------------------------------------------------------

/** What is met, by the place of its cause, in the order in which the cause lists it; most causes have nothing. */
function metItems(bench: Bench, suspects: readonly (readonly DrugSuspect[])[]): readonly (readonly Met[] | undefined)[] {
  const found: (Met[] | undefined)[] = [];
  const put = ({ of, cause, at, inherited }: Asking, judgement: Judgement, suspect?: DrugSuspect): void => {
    (found[cause] ??= []).push({ of, judgement, suspect, at, inherited, points: 0 });
  };
  for (const [criterion, askings] of askingsByCriterion) {
    const judgement = answerTo(criterion, bench);
    if (judgement.verdict === 'met') for (const asking of askings) put(asking, judgement);
  }
  for (const id of bench.chart.told.evidence.keys()) {
    for (const asking of askingsById.get(id) ?? []) {
      const { when } = asking.of;
      if (!when || answerTo(when, bench).verdict !== 'unknown') continue;
      const judgement = answerOf(asking.of, when, bench);
      if (judgement.verdict === 'met') put(asking, judgement);
    }
  }
  for (const asking of askedOfSuspects) {
    const ready = readyCauses[asking.cause];
    const claimed = suspects[asking.cause];
    if (!ready || !claimed || claimed.length === 0) continue;
    const { judgement, suspect } = suspectAnswer(asking.of, ready.cause, bench, claimed);
    if (judgement.verdict === 'met') put(asking, judgement, suspect);
  }
  for (const met of found) met?.sort((a, b) => a.at - b.at);
  return found;
}

const NOTHING_MET: readonly Met[] = [];
const NO_SUSPECTS: readonly DrugSuspect[] = [];

function weigh(
  ready: ReadyCause,
  met: readonly Met[],
  suspects: readonly DrugSuspect[],
  chart: Chart,
  picture: Picture,
): Weighed {
  const { cause } = ready;
  count(met, ready, chart, picture, suspects);
  const own = met.some((each) => each.inherited) ? met.filter((each) => !each.inherited) : met;
  const anchors = own.filter((each) => each.of.item.anchor === true && mayAnchor(each, chart));
  const any = cause.requiresAnyOf;
  const gate =
    (!cause.requiresAnchor || anchors.length > 0) &&
    (any === undefined || own.some((each) => any.includes(each.of.item.id))) &&
    fitsAge(cause, chart);
  const lineage = lineagePoints(ready, picture, suspects);
  const adjustments = [lineage];
  const adjust = (adjustment: Adjustment | undefined): void => {
    if (adjustment) adjustments.push(adjustment);
  };
  adjust(coursePoints(cause, chart, own, picture));
  if (gate && picture.alerted.has(cause.id)) adjust(ALERT_NAMES);
  adjust(commonnessPoints(cause, picture, anchors));
  let points = 0;
  for (const each of met) points += each.of.side === 'for' ? each.points : -each.points;
  for (const each of adjustments) points += each.points;
  return {
    ready,
    met,
    points,
    adjustments,
    lineage: lineage.points,
    anchors,
    hardAnchor: anchors.some(isHard),
    gate,
    suspects,
    recorded: recordedFacts(cause, chart),
  };
}

/** Every item of the cause as it was answered, then what of its parent is met. */
function evidenceIn({ ready: { cause, items }, met, suspects }: Weighed, bench: Bench): readonly JudgedEvidence[] {
  const points = new Map(met.map((each) => [each.at, each.points]));
  const own = items.map((of, at) => {
    const judgement = of.when ? answerOf(of, of.when, bench) : suspectAnswer(of, cause, bench, suspects).judgement;
    return evidenceOf(of, judgement, points.get(at) ?? 0);
  });
  const inherited = met.filter((each) => each.inherited);
  return [...own, ...inherited.map((each) => evidenceOf(each.of, each.judgement, each.points))];
}

/** The diagnosis itself, wherever and whenever it is recorded. */
function recordedFacts({ diagnosis }: CauseRule, chart: Chart): readonly Fact[] {
  const facts: Fact[] = [];
  for (const set of diagnosis) for (const { ref, words } of recordedWithin(set, EVER, chart)) facts.push({ ref, words });
  return facts;
}

const fitsAge = ({ applicableAge }: CauseRule, { age }: Chart): boolean =>
  applicableAge === undefined || isWithin(applicableAge, age) !== 'unmet';

function evidenceOf({ silent }: ReadyItem, { verdict, facts, notes }: Judgement, points: number): JudgedEvidence {
  const silence = silent[verdict];
  if (verdict !== 'met' && facts.length === 0 && notes.length === 0) return silence;
  return { ...silence, points, facts, notes };
}

/**
 * A drug of possible evidence anchors only where neither haemoglobin nor platelets are low, or a challenge was positive. Beside
 * severe neutropenia anaemia is left out: the infection that comes with it, or the illness that was treated, explains that.
 */
function mayAnchor({ suspect }: Met, chart: Chart): boolean {
  if (!suspect || suspect.evidence !== 'possible') return true;
  const isSevere = (chart.finding.neutropenia.anc?.value ?? Number.POSITIVE_INFINITY) < COUNTING.severeAncBelow;
  const otherLow = (!isSevere && lineOf('hgb', chart)?.low === true) || lineOf('plt', chart)?.low === true;
  return !otherLow || suspect.dechallenge === 'positive' || suspect.rechallenge === 'positive';
}

function isHard({ of, judgement, suspect }: Met): boolean {
  if (judgement.notes.includes('recorded as possible')) return false;
  return suspect ? isInTime(suspect) : of.isHard;
}

/** Inside its interval; or, of a medicine that is known to do it but has no usual interval, begun before the fall. */
function isInTime({ window, usual, evidence, latencyDays }: DrugSuspect): boolean {
  if (window !== 'unknown') return window === 'inside-typical' || window === 'inside-possible';
  return evidence === 'definite' && latencyDays !== undefined && Object.values(usual).every((day) => day === undefined);
}

const STEP_DOWN: Readonly<Record<Weight, Weight>> = { strong: 'moderate', moderate: 'weak', weak: 'weak' };

/** Points of every item that is met, each fact counted once (ranking conventions 2 and 3). */
function count(
  items: readonly Met[],
  { cause }: ReadyCause,
  chart: Chart,
  picture: Picture,
  suspects: readonly DrugSuspect[],
): void {
  if (items.length === 0) return;
  const parts = trueParts(items);
  const suspect = items.find((each) => each.suspect !== undefined)?.suspect;
  const otherLine = hasOtherLine(cause, picture, suspects);
  for (const each of items) {
    const isMoot =
      each.of.side === 'for'
        ? suspect && (wasBefore(suspect, each.of, chart) || restates(suspect, each))
        : each.of.restatesOtherLines && !otherLine;
    each.points = isMoot ? 0 : weightOf(each, cause, picture, parts, suspect !== undefined);
  }
  if (items.length < 2) return;
  const { weak, moderate } = POINTS.weight;
  for (const side of SIDES) {
    const mine = items.filter((each) => each.of.side === side);
    if (mine.length < 2) continue;
    thin(mine, (each) => each.of.isFever, 1, 0);
    thin(mine, (each) => each.of.restatesOtherLines, 1, POINTS.restated);
    thin(mine, (each) => each.of.isFromCount, POINTS.heaviestOfCount, POINTS.restated);
    thin(mine, (each) => each.points === weak, POINTS.weakItems, 0);
    thin(mine, (each) => each.points === moderate, POINTS.moderateItems, weak);
  }
}

/** A further low line that is neither slight nor the doing of the cause's own medicine. */
const hasOtherLine = (cause: CauseRule, { lines }: Picture, suspects: readonly DrugSuspect[]): boolean =>
  lines.some(
    (line) => (line === 'hgb' || line === 'plt') && !suspects.some((each) => isMain(each, cause) && each.explains.includes(line)),
  );

/** The medicine of the suspect once more, by its name. */
const restates = (suspect: DrugSuspect, { of, judgement }: Met): boolean =>
  of.when !== undefined && 'medicine' in of.item.when && judgement.facts.every(({ ref }) => suspect.refs.includes(ref));

/** A sore throat or fever that was there before the medicine is what it was given for. */
function wasBefore({ course: { start } }: DrugSuspect, { key, isFever }: ReadyItem, chart: Chart): boolean {
  const sign = COUNTING.maybeTreated.find((set) => set === key || (isFever && set === 'find.fever'));
  if (!start || sign === undefined) return false;
  const recorded = recordedWithin(sign, MONTH, chart);
  // One that began later, or of which nobody wrote when it began, may be the medicine's doing.
  return recorded.length > 0 && recorded.every(({ onset }) => onset !== undefined && onset.latest < start.earliest);
}

const SIDES = ['for', 'against'] as const;

/** Of the items that are alike the heaviest `keep` stand; further ones count `rest` at most. */
function thin(items: readonly Met[], isAlike: (each: Met) => boolean, keep: number, rest: number): void {
  const alike = items.filter(isAlike).sort((a, b) => b.points - a.points);
  for (const each of alike.slice(keep)) each.points = Math.min(each.points, rest);
}

function weightOf(
  { of, judgement, suspect }: Met,
  cause: CauseRule,
  { severe, byDrug }: Picture,
  parts: ReadonlySet<string>,
  hasSuspect: boolean,
): number {
  if (suspect) return suspectWeight(suspect, cause);
  if (of.isEntry || (hasSuspect && of.isHeldBySuspect)) return 0;
  const { item } = of;
  let weight = judgement.notes.includes('recorded as possible') ? STEP_DOWN[item.weight] : item.weight;
  if (of.key !== undefined && parts.has(of.key) && item.anchor !== true) weight = 'weak';
  if (cause.category === 'infection' && of.side === 'for') {
    if ((severe && of.isResultOfNeutropenia) || (byDrug && of.isSepsis)) weight = 'weak';
  }
  return POINTS.weight[weight];
}

/** Drug causes take the points of their best suspect; a cause that is not the drug's main one holds it as a weak fact. */
function suspectWeight(suspect: DrugSuspect, cause: CauseRule): number {
  if (!isMain(suspect, cause)) return POINTS.weight.weak;
  return POINTS.bySuspect.find((step) => suspect.points >= step.from)?.points ?? POINTS.bySuspectLeast;
}

const NO_PARTS: ReadonlySet<string> = new Set();

/** Facts that a true pattern rule of at least moderate weight already contains. */
function trueParts(items: readonly Met[]): ReadonlySet<string> {
  let parts: Set<string> | undefined;
  for (const { of } of items) for (const part of of.parts) (parts ??= new Set()).add(part);
  if (!parts) return NO_PARTS;
  // Fever is one fact, however it was measured or coded.
  if (COUNTING.fever.some((key) => parts.has(key))) for (const key of COUNTING.fever) parts.add(key);
  return parts;
}

/** A line is explained by the cause, or by the medicine that makes the case for it: linezolid lowers platelets, its class does not. */
function lineagePoints({ cause, lowers }: ReadyCause, picture: Picture, suspects: readonly DrugSuspect[]): Adjustment {
  const { lines } = picture;
  const own = suspects.filter((each) => isMain(each, cause));
  let pattern = 0;
  for (const [at, line] of lines.entries()) {
    if (!lowers.has(line) && !own.some((each) => each.explains.includes(line))) pattern += 2 ** at;
  }
  const held = picture.lineage[pattern];
  if (held) return held;
  const adjustment = unexplained(
    lines.filter((_, at) => Math.floor(pattern / 2 ** at) % 2 === 1),
    lines,
  );
  picture.lineage[pattern] = adjustment;
  return adjustment;
}

function unexplained(missing: readonly ExplainedLine[], lines: readonly ExplainedLine[]): Adjustment {
  if (missing.length === 0) return { words: 'explains all low lines', points: POINTS.lineageAll };
  const words = `does not explain the low ${missing.map((line) => NAME_OF[line]).join(' and ')}`;
  if (missing.length === lines.length) return { words, points: POINTS.lineageNone };
  return { words, points: Math.max(POINTS.lineageEach * missing.length, POINTS.lineageMost) };
}

const NAME_OF: Readonly<Record<ExplainedLine, string>> = {
  wbc: 'white count',
  anc: 'neutrophils',
  alc: 'lymphocytes',
  hgb: 'haemoglobin',
  plt: 'platelets',
};

const ALERT_NAMES: Adjustment = { words: 'an alert points here', points: POINTS.alertNames };
const FITS_COURSE: Adjustment = { words: 'fits the time course', points: POINTS.courseFits };
const TOO_RECENT: Adjustment = { words: 'the count fell only recently', points: POINTS.courseContradicts };
const TOO_OLD: Adjustment = { words: 'older than this cause would allow', points: POINTS.courseContradicts };
const COMMON: Adjustment = { words: 'common', points: POINTS.common };
const RARE: Adjustment = { words: 'rare', points: POINTS.rare };
const GENERAL_SIGNS: Adjustment = {
  words: 'only general signs; a better supported cause exists',
  points: POINTS.onlyGeneralSigns,
};

function coursePoints(cause: CauseRule, { finding }: Chart, met: readonly Met[], picture: Picture): Adjustment | undefined {
  if (met.some((each) => each.of.isCourse)) return undefined;
  const { course } = finding;
  if (cause.course.class === 'chronic') {
    if (course === 'chronic') return FITS_COURSE;
    return picture.provenRecent ? TOO_RECENT : undefined;
  }
  if (cause.course.class !== 'acute') return undefined;
  if (course === 'persistent' || course === 'chronic') return TOO_OLD;
  return picture.recent ? FITS_COURSE : undefined;
}

function commonnessPoints(cause: CauseRule, { setting }: Picture, anchors: readonly Met[]): Adjustment | undefined {
  const frequency = frequencyIn(setting, cause);
  if (frequency === 'common') return COMMON;
  if (frequency !== 'rare') return undefined;
  return anchors.some((each) => each.of.item.weight === 'strong') ? undefined : RARE;
}

const COMMONNESS: readonly Commonness[] = ['rare', 'uncommon', 'common'];

/** Without any encounter the commoner of the two settings. */
function frequencyIn(setting: Picture['setting'], { frequency: { inpatient, outpatient } }: CauseRule): Commonness {
  if (setting === 'inpatient') return inpatient;
  if (setting === 'outpatient') return outpatient;
  return COMMONNESS.indexOf(outpatient) > COMMONNESS.indexOf(inpatient) ? outpatient : inpatient;
}

/** Only general signs, while another candidate has a hard anchor and good support. */
function settle(each: Weighed, onlyGeneralSigns: boolean): Weighed {
  if (!each.gate || !onlyGeneralSigns) return each;
  return { ...each, points: each.points + GENERAL_SIGNS.points, adjustments: [...each.adjustments, GENERAL_SIGNS] };
}

// ---- Standing -------------------------------------------------------------------------------------------------------

/** Its evidence is written out when it is first looked at: most causes are never opened. */
class Judged implements JudgedCause {
  readonly id: string;
  readonly name: string;
  readonly category: JudgedCause['category'];
  readonly mechanism: JudgedCause['mechanism'];
  readonly standing: Standing;
  readonly reason: string;
  readonly mustNotMiss: boolean;
  readonly urgency: JudgedCause['urgency'];
  readonly points: number;
  readonly wording: JudgedCause['wording'];
  readonly adjustments: readonly Adjustment[];
  readonly hardAnchor: boolean;
  readonly supported: boolean;
  readonly opposed: boolean;
  readonly recorded: readonly Fact[];
  readonly folded: boolean;
  readonly drugs: readonly string[];
  readonly settledBy: readonly TestId[];
  readonly cites: Cites;
  readonly #weighed: Weighed;
  readonly #bench: Bench;
  #evidence: readonly JudgedEvidence[] | undefined;

  constructor(weighed: Weighed, standing: Standing, reason: string, urgency: JudgedCause['urgency'], bench: Bench) {
    const { points, hardAnchor, met, recorded } = weighed;
    const { cause, settledBy } = weighed.ready;
    this.id = cause.id;
    this.name = cause.name;
    this.category = cause.category;
    this.mechanism = cause.mechanism;
    this.standing = standing;
    this.reason = reason;
    this.mustNotMiss = cause.mustNotMiss;
    this.urgency = urgency;
    this.points = points;
    this.wording = standing === 'candidate' ? wordingOf(points, hardAnchor) : '';
    this.adjustments = weighed.adjustments;
    this.hardAnchor = hardAnchor;
    this.supported = met.some((each) => each.of.side === 'for');
    this.opposed = met.some((each) => each.of.side === 'against');
    this.recorded = recorded;
    this.folded = standing === 'candidate' && points < WORDING.possibleFrom && recorded.length === 0 && !cause.mustNotMiss;
    this.drugs = weighed.suspects.map((suspect) => suspect.id);
    this.settledBy = settledBy;
    this.cites = cause.cites;
    this.#weighed = weighed;
    this.#bench = bench;
  }

  get evidence(): readonly JudgedEvidence[] {
    this.#evidence ??= evidenceIn(this.#weighed, this.#bench);
    return this.#evidence;
  }

  /** Met items for it that weigh most. */
  get strongFacts(): number {
    return this.#weighed.met.filter(({ of }) => of.side === 'for' && of.item.weight === 'strong').length;
  }

  setAside(reason: string): Judged {
    return new Judged(this.#weighed, 'set-aside', reason, this.urgency, this.#bench);
  }
}

function place(each: Weighed, bench: Bench, picture: Picture): Judged {
  const { urgency } = each.ready.cause;
  const [standing, reason] = standingOf(each, bench, picture);
  const isHurried = urgency === 'emergent' || urgency === 'urgent';
  return new Judged(each, standing, reason, isHurried && picture.unhurried ? 'soon' : urgency, bench);
}

function standingOf(each: Weighed, bench: Bench, picture: Picture): readonly [Standing, string] {
  const { cause } = each.ready;
  const against = each.met.filter(({ of }) => of.side === 'against');
  const strongAgainst = against.filter(({ of, points }) => of.item.weight === 'strong' && points > 0);
  if (each.gate) return standingOfGated(each, against, strongAgainst);
  const closedBy = closing(cause, against, bench.chart);
  if (closedBy !== undefined) return ['set-aside', closedBy];
  const [strongest] = strongAgainst;
  if (strongest && against.length < each.met.length) return ['set-aside', opposing(strongest)];
  const isOfAge = fitsAge(cause, bench.chart);
  if (
    cause.mustNotMiss &&
    !picture.explained &&
    !strongest &&
    each.lineage !== POINTS.lineageNone &&
    isOfAge &&
    isOpen(cause, bench)
  ) {
    const answered = against.find((met) => isAnswerOf(each.ready, met));
    if (answered) return ['set-aside', opposing(answered)];
    return [
      'not-yet-excluded',
      against.length > 0 ? 'what is on record does not exclude it' : 'nothing on record answers it yet',
    ];
  }
  return ['set-aside', isOfAge ? 'nothing on record points here' : 'outside the age at which it occurs'];
}

function standingOfGated(each: Weighed, against: readonly Met[], strongAgainst: readonly Met[]): readonly [Standing, string] {
  const { points, met, anchors } = each;
  const isLight =
    points <= GATES.setAsidePoints ||
    (strongAgainst.length > 0 && !anchors.some((anchor) => anchor.of.item.weight !== 'weak')) ||
    (points <= 0 &&
      strongAgainst.length >
        met.filter((item) => item.of.side === 'for' && item.of.item.weight === 'strong' && item.points > 0).length);
  if (!isLight)
    return ['candidate', each.adjustments.find((adjustment) => adjustment.points > 0)?.words ?? 'facts on record point here'];
  const first = strongAgainst[0] ?? against[0];
  return ['set-aside', first ? opposing(first) : 'the facts for it weigh less than what speaks against it'];
}

/** With every fact that it rests on: a second low line is two counts. */
function opposing({ of, judgement }: Met): string {
  const facts = judgement.facts.map(({ words }) => words).join('; ');
  return `against: ${of.item.text}${facts === '' ? '' : ` (${facts})`}`;
}

/** The test that settles the cause has answered, and more than weakly against it. */
function isAnswerOf({ settledBy: [first] }: ReadyCause, { of: { item } }: Met): boolean {
  const { weight, when } = item;
  if (weight === 'weak' || first === undefined || !('lab' in when)) return false;
  const { resultSets }: WorkupTest = tests[first];
  return resultSets.includes(when.lab);
}

/** What the clinician said against a cause that only missing data would keep open. */
function closing({ id }: CauseRule, against: readonly Met[], { told }: Chart): string | undefined {
  const denied = against.find(({ of: { item } }) => told.evidence.has(item.id));
  if (denied) return opposing(denied);
  const closed = told.closed.get(id);
  return closed && `against: ${closed.words}`;
}

const isOpen = (cause: CauseRule, bench: Bench): boolean =>
  cause.notExcludedWhen.some((entry) => {
    if (entry === 'no-medication-data') return !bench.chart.drugsKnown;
    return judgeRule(entry, bench).verdict === 'met';
  });

function wordingOf(points: number, hardAnchor: boolean): JudgedCause['wording'] {
  if (points >= WORDING.stronglyFrom && hardAnchor) return 'strongly suggested by the record';
  if (points >= WORDING.suggestedFrom) return 'suggested';
  return points >= WORDING.possibleFrom ? 'possible' : 'weakly supported';
}

// ---- Order ----------------------------------------------------------------------------------------------------------

/**
 * A parent stands under its child, which carries its facts; not when it has an anchor of its own that the child lacks,
 * and a must-not-miss parent never under a child that is not.
 */
function foldedAmong(judged: readonly JudgedCause[], weighed: ReadonlyMap<string, Weighed>): ReadonlySet<string> {
  const candidates = new Map(judged.filter((each) => each.standing === 'candidate').map((each) => [each.id, each]));
  const folded = new Set<string>();
  for (const parent of candidates.values()) {
    const own = weighed.get(parent.id);
    const isUnder = own?.ready.children.some((id) => {
      const child = candidates.get(id);
      if (!child || (parent.mustNotMiss && !child.mustNotMiss)) return false;
      const shared = new Set(weighed.get(id)?.anchors.flatMap((anchor) => anchor.judgement.facts.map((fact) => fact.ref)));
      return own.anchors.every((anchor) => anchor.judgement.facts.every((fact) => shared.has(fact.ref)));
    });
    if (isUnder) folded.add(parent.id);
  }
  return folded;
}

const isExclusion = (each: JudgedCause): boolean => causeById(each.id)?.exclusion === true;

/** A diagnosis of exclusion stands below every candidate that has a hard anchor and some support. */
function exclusionsLast(ordered: readonly JudgedCause[]): readonly JudgedCause[] {
  const lastSupported = ordered.findLastIndex((each) => each.hardAnchor && each.points >= GATES.aboveExclusionPoints);
  const before = ordered.slice(0, lastSupported + 1);
  return [...before.filter((each) => !isExclusion(each)), ...before.filter(isExclusion), ...ordered.slice(lastSupported + 1)];
}

/** A syndrome that infections set off stands right after the first of them that the record supports, unless it is a recorded diagnosis. */
function afterTrigger(ordered: readonly JudgedCause[]): readonly JudgedCause[] {
  const from = ordered.findIndex((each) => causeById(each.id)?.triggered === true && each.recorded.length === 0);
  const to = ordered.findIndex((each) => each.category === 'infection' && each.hardAnchor && each.points >= GATES.triggerPoints);
  const syndrome = ordered[from];
  if (!syndrome || to < from) return ordered;
  return [...ordered.slice(0, from), ...ordered.slice(from + 1, to + 1), syndrome, ...ordered.slice(to + 1)];
}

/** A known defect of immunity stands behind the infections that it opens the door to, where the record supports them. */
function behindOpportunists(ordered: readonly JudgedCause[]): readonly JudgedCause[] {
  const from = ordered.findIndex((each) => causeById(each.id)?.opensTo !== undefined && each.recorded.length > 0);
  const known = ordered[from];
  const opportunists = known && causeById(known.id)?.opensTo;
  const to = ordered.findLastIndex(
    (each) =>
      opportunists?.some((id) => id === each.id) === true && each.hardAnchor && each.points >= GATES.betterSupportedPoints,
  );
  if (!known || to < from) return ordered;
  return [...ordered.slice(0, from), ...ordered.slice(from + 1, to + 1), known, ...ordered.slice(to + 1)];
}

function byPoints(a: Judged, b: Judged): number {
  return (
    b.points - a.points ||
    Number(b.hardAnchor) - Number(a.hardAnchor) ||
    b.strongFacts - a.strongFacts ||
    Number(b.mustNotMiss) - Number(a.mustNotMiss) ||
    byUrgency(a, b) ||
    byId(a, b)
  );
}

const byUrgency = (a: JudgedCause, b: JudgedCause): number => URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency);
const byId = (a: JudgedCause, b: JudgedCause): number => (a.id < b.id ? -1 : 1);
