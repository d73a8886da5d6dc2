/** Every cause judged against the chart, then ordered: candidates, dangerous ones not yet excluded, and those set aside with the reason. */
import { causes as catalogue } from '../knowledge/causes/index.ts';
import { CAPS, COUNTING, GATES, POINTS, SETTING_CLASSES, URGENCY_ORDER, WORDING } from '../knowledge/ranking.ts';
import type { CauseRule, Cell, Commonness, Evidence, Line, Urgency, Weight } from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import { URGENCY_CAP } from '../knowledge/thresholds.ts';
import { DAY } from '../record/when.ts';
import { isWithin } from './age.ts';
import type { Judgement } from './answer.ts';
import type { DrugSuspect, Fact, FiredAlert, JudgedCause, JudgedEvidence, Standing, Verdict } from './assessment.ts';
import type { Chart } from './chart.ts';
import { claims } from './drug-causality.ts';
import { judge, judgeRule, partsOf } from './judge.ts';
import { recordedWithin } from './judge-recorded.ts';
import { reachOf } from './reach.ts';
import type { Bench } from './ready.ts';

const EVER = reachOf('index', 'P99Y');
const MONTH = reachOf('index', 'P30D');
const sayings = new WeakMap<object, string>();
const numberOf = (when: object): string => { const held = sayings.get(when); if (held) return held; const t = JSON.stringify(when); sayings.set(when, t); return t; };
const all: readonly CauseRule[] = Object.values(catalogue);
const drugById = new Map(suspectDrugs.map((drug) => [drug.id, drug]));
const childrenOf = new Map<string, CauseRule[]>();
for (const cause of all) {
  if (cause.parent === undefined) continue;
  childrenOf.set(cause.parent, [...(childrenOf.get(cause.parent) ?? []), cause]);
}

const byId: ReadonlyMap<string, CauseRule> = new Map(all.map((cause) => [cause.id, cause]));

export const causeById = (id: string): CauseRule | undefined => byId.get(id);

/** One evidence item with its answer, before it is weighed. */
interface Answered {
  readonly item: Evidence;
  readonly side: 'for' | 'against';
  readonly judgement: Judgement;
  /** Set where the item is the medicine of the cause: its best suspect. */
  readonly suspect?: DrugSuspect;
  /** The cause that the item belongs to; a child also carries its parent's. */
  readonly of: string;
}

interface Weighed {
  readonly cause: CauseRule;
  readonly own: readonly Answered[];
  readonly evidence: readonly JudgedEvidence[];
  readonly points: number;
  readonly adjustments: readonly { words: string; points: number }[];
  readonly lineage: number;
  readonly anchors: readonly Answered[];
  readonly hardAnchors: readonly Answered[];
  readonly gate: boolean;
  readonly suspects: readonly DrugSuspect[];
  readonly recorded: readonly Fact[];
}

export function rankCauses(bench: Bench, alerts: readonly FiredAlert[]): readonly JudgedCause[] {
  const { chart } = bench;
  if (!chart.finding.screened) return [];
  const first = all.map((cause) => weigh(cause, bench, alerts));
  const gated = new Map(first.filter((each) => each.gate).map((each) => [each.cause.id, each]));
  const better = first.some((each) => each.gate && each.hardAnchors.length > 0 && each.points >= GATES.betterSupportedPoints);
  const settled = first.map((each) => settle(each, better && !(each.hardAnchors.length > 0)));
  const explained = judgeRule('PR-69', bench).verdict === 'met' || judgeRule('PR-71', bench).verdict === 'met';
  const judged = settled.map((each) => place(each, bench, explained));
  const folded = new Set(judged.filter((each) => isFolded(each, judged, gated)).map((each) => each.id));
  const listed = judged.filter((each) => !folded.has(each.id));
  const candidates = exclusionsLast(listed.filter((each) => each.standing === 'candidate').sort(byPoints));
  const open = listed
    .filter((each) => each.standing === 'not-yet-excluded')
    .sort(
      (a, b) =>
        URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency) || b.points - a.points || (a.id < b.id ? -1 : 1),
    );
  const aside = listed.filter((each) => each.standing === 'set-aside');
  const stillOpen = open.slice(0, CAPS.notYetExcluded);
  const overflow = open
    .slice(CAPS.notYetExcluded)
    .map((each): JudgedCause => ({ ...each, standing: 'set-aside', reason: 'more urgent causes are listed first' }));
  return [
    ...candidates,
    ...stillOpen,
    ...[...aside, ...overflow].sort(
      (a, b) => Number(isOpposed(b)) - Number(isOpposed(a)) || b.points - a.points || (a.id < b.id ? -1 : 1),
    ),
  ];
}

const isOpposed = (cause: JudgedCause): boolean =>
  cause.evidence.some((each) => each.side === 'against' && each.verdict === 'met');

function weigh(cause: CauseRule, bench: Bench, alerts: readonly FiredAlert[]): Weighed {
  const { chart } = bench;
  const suspects = chart.suspects.filter((each) => each.shown && isClaimed(cause, each));
  const own = answers(cause, bench, suspects);
  const inherited = cause.parent === undefined ? [] : parentFacts(cause, bench, own);
  const items = [...own, ...inherited];
  const anchors = own.filter(
    (each) => each.side === 'for' && each.item.anchor === true && each.judgement.verdict === 'met' && mayAnchor(each, chart),
  );
  const hardAnchors = anchors.filter((each) => isHard(each));
  const recorded = cause.diagnosis.flatMap((set) =>
    recordedWithin(set, EVER, chart).map((each): Fact => ({ ref: each.ref, words: each.words })),
  );
  const any = cause.requiresAnyOf;
  const gate =
    (cause.applicableAge === undefined || isWithin(cause.applicableAge, chart.age) !== 'unmet') &&
    (any === undefined || own.some((each) => any.includes(each.item.id) && each.judgement.verdict === 'met')) &&
    (!cause.requiresAnchor || anchors.length > 0);
  const evidence = count(items, bench, cause);
  const lineage = lineagePoints(cause, chart, suspects);
  const adjustments = [
    lineage,
    coursePoints(cause, chart, own, bench),
    ...(gate && alerts.some((alert) => (alert.rule.causes as readonly string[]).includes(cause.id))
      ? [{ words: 'an alert points here', points: POINTS.alertNames }]
      : []),
    commonnessPoints(cause, chart, anchors),
  ].filter((each) => each !== undefined);
  const points =
    sum(evidence.map((each) => (each.side === 'for' ? each.points : -each.points))) + sum(adjustments.map((each) => each.points));
  return { cause, own, evidence, points, adjustments, lineage: lineage.points, anchors, hardAnchors, gate, suspects, recorded };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function answers(cause: CauseRule, bench: Bench, suspects: readonly DrugSuspect[]): readonly Answered[] {
  const one =
    (side: 'for' | 'against') =>
    (item: Evidence): Answered => {
      if ('medicine' in item.when && item.when.suspects)
        return { item, side, of: cause.id, ...suspectAnswer(item, cause, bench, suspects) };
      return {
        item,
        side,
        of: cause.id,
        judgement: withTestimony(item, judge(item.when, bench, { kind: 'evidence' }), bench.chart),
      };
    };
  return [...cause.for.map(one('for')), ...cause.against.map(one('against'))];
}

/** Every fact of a cause as it was answered, whichever list the cause stands in. */
export function answersOf(cause: CauseRule, bench: Bench): ReadonlyMap<string, Judgement> {
  const suspects = bench.chart.suspects.filter((each) => each.shown && isClaimed(cause, each));
  return new Map(answers(cause, bench, suspects).map(({ item, judgement }) => [item.id, judgement]));
}

/** The clinician answers where the chart is silent; what the chart shows stands. */
function withTestimony(item: Evidence, judgement: Judgement, { told }: Chart): Judgement {
  const said = judgement.verdict === 'unknown' ? told.evidence.get(item.id) : undefined;
  return said ? { verdict: said.verdict, facts: [said.fact], notes: [] } : judgement;
}

/** The medicine of a cause is met by a suspect that is shown and that the cause claims; without a medication list it is unknown. */
function suspectAnswer(
  item: Evidence,
  cause: CauseRule,
  bench: Bench,
  suspects: readonly DrugSuspect[],
): Pick<Answered, 'judgement' | 'suspect'> {
  const { chart } = bench;
  const began = 'medicine' in item.when && item.when.began === 'started';
  const window = 'medicine' in item.when ? item.when.window : undefined;
  const started = suspects.map((each) => [each, began ? startedWithin(each, chart, window) : 'met'] as const);
  const fits = started.flatMap(([each, verdict]) => (verdict === 'met' ? [each] : []));
  const [best] = [...fits].sort((a, b) => Number(isMain(b, cause)) - Number(isMain(a, cause)) || b.points - a.points);
  if (!best) {
    const isOpen = !chart.drugsKnown || started.some(([, verdict]) => verdict === 'unknown');
    return { judgement: { verdict: isOpen ? 'unknown' : 'unmet', facts: [], notes: [] } };
  }
  const fact: Fact = { ref: best.refs[0] ?? '', words: best.name, ...(best.course.start && { time: best.course.start.text }) };
  // A second medication item of the same cause ("first three months of the course") is a fact of its own, not the suspect again.
  return { judgement: { verdict: 'met', facts: [fact], notes: [] }, ...(!began && { suspect: best }) };
}

/** Unknown without a start, or where a month leaves it open. */
function startedWithin(suspect: DrugSuspect, chart: Chart, window: string | undefined): Verdict {
  const start = suspect.course.start;
  if (!start) return 'unknown';
  const daysBack = Number(/^P(\d+)D$/.exec(window ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  const isWithin = (began: number): boolean => (chart.onset - began) / DAY <= daysBack;
  if (isWithin(start.earliest)) return 'met';
  return isWithin(start.latest) ? 'unknown' : 'unmet';
}

const isMain = (suspect: DrugSuspect, cause: CauseRule): boolean => suspect.mainCause === cause.id;

function isClaimed(cause: CauseRule, suspect: DrugSuspect): boolean {
  return suspect.mainCause === cause.id || claimantsOf(suspect.id).has(cause.id);
}

const claimants = new Map<string, ReadonlySet<string>>();

/** Ids of the causes that name a drug of the catalogue. */
function claimantsOf(id: string): ReadonlySet<string> {
  const drug = drugById.get(id);
  const held = claimants.get(id) ?? new Set(drug ? all.filter((cause) => claims(cause, drug, all)).map((cause) => cause.id) : []);
  claimants.set(id, held);
  return held;
}

/** A child also carries its parent's facts, each once, but not the parent's medicine, and not what it says itself. */
function parentFacts(cause: CauseRule, bench: Bench, own: readonly Answered[]): readonly Answered[] {
  const parent = cause.parent === undefined ? undefined : catalogue[cause.parent];
  if (!parent) return [];
  const held = new Set(own.map((each) => numberOf(each.item.when)));
  return answers(parent, bench, []).filter(
    (each) =>
      !('medicine' in each.item.when) &&
      each.judgement.verdict === 'met' &&
      !held.has(numberOf(each.item.when)) &&
      !isOtherDrugRule(each.item),
  );
}

const isOtherDrugRule = (item: Evidence): boolean => 'rule' in item.when && COUNTING.drugRules.includes(item.when.rule);

/** A drug of possible evidence anchors only where neither haemoglobin nor platelets are low, or a challenge was positive. */
function mayAnchor(each: Answered, chart: Chart): boolean {
  const { suspect } = each;
  if (!suspect || suspect.evidence !== 'possible') return true;
  const otherLow = chart.finding.lines.some((line) => (line.line === 'hgb' || line.line === 'plt') && line.low === true);
  return !otherLow || suspect.dechallenge === 'positive' || suspect.rechallenge === 'positive';
}

/** A recorded disease, a procedure, a laboratory or film result, an exposure or a drug in its window; general signs are not. */
function isHard(each: Answered): boolean {
  if (each.item.weight === 'weak' || each.judgement.notes.includes('recorded as possible')) return false;
  const { when } = each.item;
  if (each.suspect) return each.suspect.window === 'inside-typical' || each.suspect.window === 'inside-possible';
  if (isFromCount(each)) return false;
  if ('rule' in when || 'computed' in when || 'age' in when) return false;
  if ('cond' in when) return !COUNTING.generalSigns.includes(when.cond) && !when.cond.startsWith('find.');
  return true;
}

const STEP_DOWN: Readonly<Record<Weight, Weight>> = { strong: 'moderate', moderate: 'weak', weak: 'weak' };

/** Points of every item, each fact counted once (ranking conventions 2 and 3). */
function count(items: readonly Answered[], bench: Bench, cause: CauseRule): readonly JudgedEvidence[] {
  const { chart } = bench;
  const severe = (chart.finding.neutropenia.anc?.value ?? Number.POSITIVE_INFINITY) < COUNTING.severeAncBelow;
  const byDrug = severe && chart.suspects.some((each) => each.shown && each.points >= COUNTING.strongSuspectFrom);
  const parts = trueParts(items);
  const hasSuspect = items.some((each) => each.suspect !== undefined);
  const start = items.map((each) => {
    const met = each.judgement.verdict === 'met';
    const weight = met ? weightOf(each, cause, { severe, byDrug, parts, hasSuspect }) : 0;
    return { each, points: met ? weight : 0 };
  });
  for (const side of ['for', 'against'] as const) {
    const mine = start.filter((row) => row.each.side === side && row.points > 0);
    thin(
      mine.filter((row) => isFever(row.each)),
      1,
      0,
    );
    thin(
      mine.filter((row) => restatesOtherLines(row.each)),
      1,
      POINTS.restated,
    );
    thin(
      mine.filter((row) => isFromCount(row.each)),
      POINTS.heaviestOfCount,
      POINTS.restated,
    );
    thin(
      mine.filter((row) => row.points === POINTS.weight.weak),
      POINTS.weakItems,
      0,
    );
    thin(
      mine.filter((row) => row.points === POINTS.weight.moderate),
      POINTS.moderateItems,
      POINTS.weight.weak,
    );
  }
  return start.map(
    ({ each, points }): JudgedEvidence => ({
      id: each.item.id,
      side: each.side,
      verdict: each.judgement.verdict,
      weight: each.item.weight,
      points,
      text: each.item.text,
      facts: each.judgement.facts,
      anchor: each.item.anchor === true,
      asks: 'ask' in each.item.when || (each.item.ask === true && each.judgement.verdict !== 'met'),
      notes: each.judgement.notes,
      cites: each.item.cites ?? cause.cites,
    }),
  );
}

/** The heaviest `keep` stand; further ones count `rest` at most. */
function thin(rows: { points: number }[], keep: number, rest: number): void {
  const sorted = [...rows].sort((a, b) => b.points - a.points);
  for (const row of sorted.slice(keep)) row.points = Math.min(row.points, rest);
}

interface Setting {
  /** ANC below 0.5. */
  readonly severe: boolean;
  /** ... and a strong drug suspect explains it. */
  readonly byDrug: boolean;
  /** Facts that a true pattern rule already contains. */
  readonly parts: ReadonlySet<string>;
  readonly hasSuspect: boolean;
}

function weightOf(each: Answered, cause: CauseRule, { severe, byDrug, parts, hasSuspect }: Setting): number {
  if (each.suspect) return suspectWeight(each.suspect, cause);
  if (isEntry(each.item)) return 0;
  const { when } = each.item;
  if (hasSuspect && 'rule' in when && COUNTING.heldBySuspect.includes(when.rule)) return 0;
  let weight = each.judgement.notes.includes('recorded as possible') ? STEP_DOWN[each.item.weight] : each.item.weight;
  const key = factKey(each.item);
  if (key !== undefined && parts.has(key) && each.item.anchor !== true) weight = 'weak';
  if (cause.category === 'infection' && each.side === 'for') {
    if ((severe && isResultOfNeutropenia(each)) || (byDrug && isSepsis(each))) weight = 'weak';
  }
  return POINTS.weight[weight];
}

/** Drug causes take the points of their best suspect; a cause that is not the drug's main one holds it as a weak fact. */
function suspectWeight(suspect: DrugSuspect, cause: CauseRule): number {
  if (!isMain(suspect, cause)) return POINTS.weight.weak;
  return POINTS.bySuspect.find((step) => suspect.points >= step.from)?.points ?? POINTS.bySuspectLeast;
}

/** WBC below 4.0 or ANC below 1.5 opens the screening and says nothing more. */
function isEntry(item: Evidence): boolean {
  const { when } = item;
  if (!('lab' in when) || !('value' in when) || when.op !== '<' || typeof when.value !== 'number') return false;
  const from = COUNTING.entryFrom[when.lab];
  return from !== undefined && when.value >= from;
}

function factKey(item: Evidence): string | undefined {
  const { when } = item;
  if ('lab' in when) return when.lab;
  if ('vital' in when) return when.vital;
  if ('cond' in when) return when.cond;
  if ('film' in when) return when.film;
  return 'rule' in when ? when.rule : undefined;
}

const inList =
  (list: readonly string[]) =>
  (each: Answered): boolean => {
    const key = factKey(each.item);
    return key !== undefined && list.includes(key);
  };

const isFever = inList(COUNTING.fever);
const restatesOtherLines = inList(COUNTING.otherLines);
const isFromCount = inList(COUNTING.fromCount);
const isResultOfNeutropenia = inList(COUNTING.resultsOfSevereNeutropenia);
const isSepsis = inList(COUNTING.resultsBesideStrongSuspect);

/** Facts that a true pattern rule of at least moderate weight already contains. */
function trueParts(items: readonly Answered[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { item, judgement } of items) {
    if (!('rule' in item.when) || judgement.verdict !== 'met' || item.weight === 'weak') continue;
    for (const part of partsOf(item.when.rule)) parts.add(part);
  }
  // Fever is one fact, however it was measured or coded.
  if (COUNTING.fever.some((key) => parts.has(key))) for (const key of COUNTING.fever) parts.add(key);
  return parts;
}

const CELL_OF: Readonly<Partial<Record<Line, Cell>>> = {
  anc: 'neutrophil',
  alc: 'lymphocyte',
  hgb: 'erythroid',
  plt: 'platelet',
};
const WHITE_CELLS: readonly Cell[] = ['neutrophil', 'lymphocyte', 'monocyte'];

/** Lymphopenia beside another low line needs no explanation: it goes with any acute illness. */
function linesToExplain(chart: Chart): readonly Line[] {
  const low = (line: Line): boolean => chart.finding.lines.some((each) => each.line === line && each.low === true);
  const others = (['anc', 'hgb', 'plt'] as const).filter(low);
  const differential = chart.finding.lines.some((each) => each.line === 'anc' && each.count);
  const white = low('wbc') && (!differential || (!low('anc') && !low('alc'))) ? (['wbc'] as const) : [];
  const lines: Line[] = [...white, ...others];
  return lines.length === 0 && low('alc') ? ['alc'] : lines;
}

/** A line is explained by the cause, or by the medicine that makes the case for it: linezolid lowers platelets, its class does not. */
function lineagePoints(cause: CauseRule, chart: Chart, suspects: readonly DrugSuspect[]): { words: string; points: number } {
  const lines = linesToExplain(chart);
  const byMedicine = new Set(suspects.filter((each) => isMain(each, cause)).flatMap((each) => each.explains));
  const explains = (line: Line): boolean => {
    if (byMedicine.has(line)) return true;
    const cell = CELL_OF[line];
    return cell === undefined ? WHITE_CELLS.some((white) => cause.lowers.includes(white)) : cause.lowers.includes(cell);
  };
  const missing = lines.filter((line) => !explains(line));
  if (missing.length === 0) return { words: 'explains all low lines', points: POINTS.lineageAll };
  const words = `does not explain the low ${missing.map((line) => NAME_OF[line]).join(' and ')}`;
  if (missing.length === lines.length) return { words, points: POINTS.lineageNone };
  return { words, points: Math.max(POINTS.lineageEach * missing.length, POINTS.lineageMost) };
}

const NAME_OF: Readonly<Record<Line, string>> = {
  wbc: 'white count',
  anc: 'neutrophils',
  alc: 'lymphocytes',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'haemoglobin',
  plt: 'platelets',
};

function coursePoints(
  cause: CauseRule,
  chart: Chart,
  own: readonly Answered[],
  bench: Bench,
): { words: string; points: number } | undefined {
  const counted = own.some(
    (each) => each.judgement.verdict === 'met' && 'rule' in each.item.when && COUNTING.courseRules.includes(each.item.when.rule),
  );
  if (counted) return undefined;
  const { course } = chart.finding;
  const lasting = course === 'persistent' || course === 'chronic';
  const recent = judgeRule('PR-09', bench).verdict === 'met';
  if (cause.course.class === 'chronic') {
    if (course === 'chronic') return { words: 'fits the time course', points: POINTS.courseFits };
    return recent ? { words: 'the count fell only recently', points: POINTS.courseContradicts } : undefined;
  }
  if (cause.course.class !== 'acute') return undefined;
  if (lasting) return { words: 'older than this cause would allow', points: POINTS.courseContradicts };
  return recent ? { words: 'fits the time course', points: POINTS.courseFits } : undefined;
}

function commonnessPoints(
  cause: CauseRule,
  chart: Chart,
  anchors: readonly Answered[],
): { words: string; points: number } | undefined {
  const frequency = frequencyFor(cause, chart);
  if (frequency === 'common') return { words: 'common', points: POINTS.common };
  const strong = anchors.some((each) => each.item.weight === 'strong' && (!each.suspect || isMain(each.suspect, cause)));
  return frequency === 'rare' && !strong ? { words: 'rare', points: POINTS.rare } : undefined;
}

const COMMONNESS: readonly Commonness[] = ['rare', 'uncommon', 'common'];

/** Inpatient while an encounter of that class is open; without any encounter the commoner of the two settings. */
function frequencyFor(cause: CauseRule, chart: Chart): Commonness {
  const encounters = chart.record.encounters.rows;
  const inpatient = encounters.some(
    (each) =>
      each.status !== 'finished' &&
      each.status !== 'cancelled' &&
      each.class !== undefined &&
      SETTING_CLASSES.inpatient.includes(each.class),
  );
  if (inpatient) return cause.frequency.inpatient;
  const latest = [...encounters].sort((a, b) => (a.start?.earliest ?? 0) - (b.start?.earliest ?? 0)).at(-1);
  if (latest?.class !== undefined && SETTING_CLASSES.outpatient.includes(latest.class)) return cause.frequency.outpatient;
  const { outpatient, inpatient: ward } = cause.frequency;
  return COMMONNESS.indexOf(outpatient) > COMMONNESS.indexOf(ward) ? outpatient : ward;
}

/** Only general signs, while another candidate has a hard anchor and good support. */
function settle(each: Weighed, onlyGeneralSigns: boolean): Weighed {
  if (!each.gate || !onlyGeneralSigns) return each;
  const adjustment = { words: 'only general signs; a better supported cause exists', points: POINTS.onlyGeneralSigns };
  return { ...each, points: each.points + adjustment.points, adjustments: [...each.adjustments, adjustment] };
}

function place(each: Weighed, bench: Bench, explained: boolean): JudgedCause {
  const { cause, points } = each;
  const met = (side: 'for' | 'against') => each.evidence.filter((item) => item.side === side && item.verdict === 'met');
  const strongAgainst = met('against').filter((item) => item.weight === 'strong');
  const strongFor = met('for').filter((item) => item.weight === 'strong' && item.points > 0);
  const solidAnchor = each.anchors.some((anchor) => anchor.item.weight !== 'weak');
  const [standing, reason] = standingOf();
  return {
    id: cause.id,
    name: cause.name,
    category: cause.category,
    mechanism: cause.mechanism,
    standing,
    reason,
    mustNotMiss: cause.mustNotMiss,
    urgency: cappedUrgency(cause.urgency, bench),
    points,
    wording: standing === 'candidate' ? wordingOf(points, each.hardAnchors.length > 0) : '',
    adjustments: each.adjustments,
    hardAnchor: each.hardAnchors.length > 0,
    evidence: each.evidence,
    recorded: each.recorded,
    folded: standing === 'candidate' && points < WORDING.possibleFrom && each.recorded.length === 0 && !cause.mustNotMiss,
    drugs: each.suspects.map((suspect) => suspect.id),
    settledBy: cause.workup.map((test) => test.test),
    cites: cause.cites,
  };

  function standingOf(): [Standing, string] {
    if (each.gate) {
      const against = strongAgainst[0] ?? met('against')[0];
      const why = against
        ? `against: ${against.text}${against.facts[0] ? ` (${against.facts[0].words})` : ''}`
        : 'the facts for it weigh less than what speaks against it';
      if (points <= GATES.setAsidePoints) return ['set-aside', why];
      if (strongAgainst.length > 0 && !solidAnchor) return ['set-aside', why];
      if (strongAgainst.length > strongFor.length && points <= 0) return ['set-aside', why];
      return ['candidate', each.adjustments.find((adjustment) => adjustment.points > 0)?.words ?? 'facts on record point here'];
    }
    const closedBy = closing();
    if (closedBy !== undefined) return ['set-aside', `against: ${closedBy}`];
    if (met('for').length > 0 && strongAgainst.length > 0) return ['set-aside', `against: ${strongAgainst[0]?.text ?? ''}`];
    if (
      cause.mustNotMiss &&
      !explained &&
      strongAgainst.length === 0 &&
      each.lineage !== POINTS.lineageNone &&
      fitsAge() &&
      isOpen()
    ) {
      return ['not-yet-excluded', 'nothing on record answers it yet'];
    }
    return ['set-aside', fitsAge() ? 'nothing on record points here' : 'outside the age at which it occurs'];
  }
  /** What the clinician said against a cause that only missing data would keep open. */
  function closing(): string | undefined {
    const { told } = bench.chart;
    const denied = met('against').find((item) => item.weight !== 'weak' && told.evidence.has(item.id));
    return denied ? `${denied.text} (${denied.facts[0]?.words ?? ''})` : told.closed.get(cause.id)?.words;
  }
  function fitsAge(): boolean {
    return cause.applicableAge === undefined || isWithin(cause.applicableAge, bench.chart.age) !== 'unmet';
  }
  function isOpen(): boolean {
    return cause.notExcludedWhen.some((entry) => {
      if (entry === 'no-medication-data') return !bench.chart.drugsKnown;
      if (entry === 'no-differential') return !bench.chart.finding.lines.some((line) => line.line === 'anc' && line.count);
      return judgeRule(entry, bench).verdict === 'met';
    });
  }
}

function wordingOf(points: number, hardAnchor: boolean): JudgedCause['wording'] {
  if (points >= WORDING.stronglyFrom && hardAnchor) return 'strongly suggested by the record';
  if (points >= WORDING.suggestedFrom) return 'suggested';
  return points >= WORDING.possibleFrom ? 'possible' : 'weakly supported';
}

/** A mild, well, single-line picture is not an emergency because a cause can be one; alerts are not affected. */
function cappedUrgency(urgency: Urgency, bench: Bench): Urgency {
  if (urgency !== 'emergent' && urgency !== 'urgent') return urgency;
  const { finding } = bench.chart;
  const anc = finding.neutropenia.anc?.value;
  const mild = anc === undefined ? (finding.wbc?.value ?? 0) >= URGENCY_CAP.wbcFrom : anc >= URGENCY_CAP.ancFrom;
  const unwell = ['PR-68', 'PR-15', 'PR-61'].some((rule) => judgeRule(rule, bench).verdict === 'met');
  const bleeding = recordedWithin('find.bleeding', MONTH, bench.chart).length > 0;
  return mild && !unwell && !bleeding ? 'soon' : urgency;
}

/**
 * A parent stands under its child, which carries its facts; not when it has an anchor of its own that the child lacks,
 * and a must-not-miss parent never under a child that is not.
 */
function isFolded(parent: JudgedCause, judged: readonly JudgedCause[], gated: ReadonlyMap<string, Weighed>): boolean {
  if (parent.standing !== 'candidate') return false;
  const own = gated.get(parent.id);
  return (childrenOf.get(parent.id) ?? []).some((child) => {
    const twin = judged.find((each) => each.id === child.id);
    if (twin?.standing !== 'candidate' || (parent.mustNotMiss && !twin.mustNotMiss)) return false;
    const shared = new Set(gated.get(child.id)?.anchors.flatMap((anchor) => anchor.judgement.facts.map((fact) => fact.ref)));
    return own?.anchors.every((anchor) => anchor.judgement.facts.every((fact) => shared.has(fact.ref))) ?? true;
  });
}

const isExclusion = (each: JudgedCause): boolean => causeById(each.id)?.exclusion === true;

/** A diagnosis of exclusion stands below every candidate that has a hard anchor and some support. */
function exclusionsLast(ordered: readonly JudgedCause[]): readonly JudgedCause[] {
  const lastSupported = ordered.findLastIndex((each) => each.hardAnchor && each.points >= GATES.aboveExclusionPoints);
  const before = ordered.slice(0, lastSupported + 1);
  return [...before.filter((each) => !isExclusion(each)), ...before.filter(isExclusion), ...ordered.slice(lastSupported + 1)];
}

const strongFacts = (cause: JudgedCause): number =>
  cause.evidence.filter((each) => each.side === 'for' && each.verdict === 'met' && each.weight === 'strong').length;

function byPoints(a: JudgedCause, b: JudgedCause): number {
  return (
    b.points - a.points ||
    Number(b.hardAnchor) - Number(a.hardAnchor) ||
    strongFacts(b) - strongFacts(a) ||
    Number(b.mustNotMiss) - Number(a.mustNotMiss) ||
    URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency) ||
    (a.id < b.id ? -1 : 1)
  );
}
