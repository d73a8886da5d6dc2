/**
 * Which medicines may have lowered the count: timing, the lines that fell, what happened after stopping and on re-exposure,
 * interactions and earlier reactions. Points order the suspects; they are no probabilities.
 */
import {
  BASIS_ORDER,
  BEGUN_FOR_ILLNESS_DAYS,
  CONSENSUS_ONSET,
  IMMUNE_MECHANISMS,
  MARROW_MECHANISMS,
  NADIR,
  NARANJO,
  NARANJO_CATEGORIES,
  NARANJO_FROM_DATA,
  NARANJO_ITEM,
  NARANJO_RIVAL_POINTS,
  NARANJO_RIVALS_NAMED,
  type NaranjoQuestion,
  PRESCRIBER_FIRST,
  SUSPECT_POINTS,
  WHITE_CELL_REACTION,
} from '../knowledge/drug-judgement.ts';
import type { CauseRule, Criterion, Line, SuspectDrug } from '../knowledge/rule.ts';
import type { Allergy } from '../record/problem.ts';
import type { When } from '../record/when.ts';
import type {
  Answers,
  Count,
  DrugSuspect,
  DrugWindow,
  Exposure,
  Fact,
  Finding,
  JudgedCause,
  NaranjoItem,
  Told,
} from './assessment.ts';
import { CHALLENGE_LINES, type ChallengeResult, dechallengeOf, isSameReaction, OPEN, rechallengeOf } from './challenge.ts';
import { explainsLines, lowLinesOf, toExplain } from './drug-lines.ts';
import { isGivenByDose, rangeBetween, type Timing, timingOf } from './drug-timing.ts';
import {
  type DatedCourse,
  drugById,
  type DrugLists,
  drugOf,
  drugsNamed,
  firstDay,
  lastDay,
  possibleDays,
  type TakenDrug,
  takenOn,
} from './exposures.ts';
import { type FoundInteraction, type InteractionFacts, interactionsFor } from './interactions.ts';
import { saidOfDrug } from './told.ts';

export interface SuspectInput {
  readonly exposures: readonly TakenDrug[];
  readonly finding: Finding;
  readonly allergies: readonly Allergy[];
  readonly lists?: DrugLists;
  readonly asOf: number;
  /** What interaction rules ask for beside the medicines; the onset is taken from the finding. */
  readonly facts: Omit<InteractionFacts, 'at'>;
  readonly answers?: Answers;
  /** A transplantation is recorded. */
  readonly transplanted?: boolean;
  /** The cause that takes the points of a drug. */
  readonly mainCauseOf?: (drug: SuspectDrug) => string | undefined;
}

// Causes

const hasId = (cause: CauseRule, drug: SuspectDrug): boolean => cause.drugs?.ids?.includes(drug.id) === true;
const hasClass = (cause: CauseRule, drug: SuspectDrug): boolean => cause.drugs?.classes.includes(drug.class) === true;
const hasMechanism = (cause: CauseRule, drug: SuspectDrug): boolean => cause.drugs?.mechanisms.includes(drug.mechanism) === true;

/**
 * Whether a cause names a drug of the catalogue: by id, by class, in a medicine item of its own, or, where no cause claims the
 * class, by mechanism.
 */
export function claims(cause: CauseRule, drug: SuspectDrug, causes: readonly CauseRule[]): boolean {
  if (hasId(cause, drug) || hasClass(cause, drug) || cause.for.some((item) => namesMedicine(item.when, drug.id))) return true;
  return hasMechanism(cause, drug) && !causes.some((each) => hasClass(each, drug));
}

function namesMedicine(criterion: Criterion, id: string): boolean {
  if ('medicine' in criterion) return criterion.suspects === true && criterion.medicine.includes(id);
  if ('all' in criterion) return criterion.all.some((each) => namesMedicine(each, id));
  if ('any' in criterion) return criterion.any.some((each) => namesMedicine(each, id));
  return false;
}

/**
 * The cause that takes the points of a drug: among the drug causes other than transplantation the one that names its id, else
 * its class, a child before its parent; then any other cause; last, by mechanism.
 */
export function mainCauseOf(drug: SuspectDrug, causes: readonly CauseRule[]): string | undefined {
  const own = causes.filter((cause) => cause.category === 'drug' && cause.id !== 'post-transplant');
  const ordered = [...own.filter((cause) => cause.parent !== undefined), ...own.filter((cause) => cause.parent === undefined)];
  const first =
    ordered.find((cause) => hasId(cause, drug)) ??
    ordered.find((cause) => hasClass(cause, drug)) ??
    causes.find((cause) => hasId(cause, drug)) ??
    causes.find((cause) => hasClass(cause, drug)) ??
    ordered.find((cause) => hasMechanism(cause, drug)) ??
    causes.find((cause) => hasMechanism(cause, drug));
  return first?.id;
}

// Suspects

/**
 * Every medicine of the chart that can lower a count, judged against this fall, best first; those with `shown` false carry the reason.
 *
 * @returns empty where no low count is on record
 */
export function judgeSuspects(input: SuspectInput): readonly DrugSuspect[] {
  const onset = (input.finding.onset ?? input.finding.index)?.time;
  if (!onset) return [];
  const interactions = interactionsFor(input.exposures, { ...input.facts, at: onset.latest });
  const systemic = new Set(input.exposures.filter((each) => each.local !== true).map((each) => each.drug));
  const judged = input.exposures.flatMap((exposure): readonly Judged[] => {
    const drug = drugOf(exposure);
    if (!drug?.direction.includes('lowers') || (exposure.local === true && systemic.has(drug.id))) return [];
    return [judgeDrug(drug, exposure, input, onset, interactions)];
  });
  return judged.toSorted(inOrder).map((each) => ({ ...each.suspect, naranjo: naranjoOf(each, judged, input, onset) }));
}

interface Judged {
  readonly drug: SuspectDrug;
  readonly exposure: TakenDrug;
  readonly suspect: Omit<DrugSuspect, 'naranjo'>;
  readonly timing: Timing | undefined;
  readonly dechallenge: ChallengeResult;
  readonly rechallenge: ChallengeResult;
  readonly reaction: Allergy | undefined;
}

function inOrder(a: Judged, b: Judged): number {
  const basis = (each: Judged): number => {
    const place = BASIS_ORDER.indexOf(each.drug.basis);
    return place < 0 ? BASIS_ORDER.length : place;
  };
  const start = (each: Judged): number => each.suspect.course.start?.earliest ?? 0;
  return (
    Number(b.suspect.shown) - Number(a.suspect.shown) ||
    b.suspect.points - a.suspect.points ||
    basis(a) - basis(b) ||
    start(b) - start(a) ||
    (a.drug.id < b.drug.id ? -1 : 1)
  );
}

function judgeDrug(
  drug: SuspectDrug,
  exposure: TakenDrug,
  input: SuspectInput,
  onset: When,
  interactions: readonly FoundInteraction[],
): Judged {
  const { finding } = input;
  const timing = refuted(timingOf(drug, exposure.courses, onset), drug, exposure.courses, finding.lastNormal);
  const course = timing?.course ?? exposure.courses[0] ?? { ongoing: 'unknown', refs: exposure.refs, sources: [] };
  const window = timing?.window ?? 'unknown';
  const lowLines = lowLinesOf(finding);
  const explains = explainsLines(drug, lowLines);
  const dechallenge = affirmed(
    timing ? dechallengeOf(drug, course, exposure.courses, input, onset) : OPEN,
    'recovered after the stop',
    saidOfDrug(input.answers, drug.id, NARANJO_ITEM.dechallenge),
  );
  const rechallenge = affirmed(
    exposure.local === true ? OPEN : rechallengeOf(drug, input.exposures, finding),
    'fell again when it was given again',
    saidOfDrug(input.answers, drug.id, NARANJO_ITEM.rechallenge),
  );
  const reactionTold = saidOfDrug(input.answers, drug.id, NARANJO_ITEM.reaction);
  const reaction = input.allergies.find((allergy) => isReactionTo(drug, allergy, input.lists ?? {}));
  const found = interactions.filter(
    (each) =>
      each.drugs.includes(drug.id) && (each.effect === 'raises myelotoxicity' || each.effect === 'additive myelosuppression'),
  );
  const isNew = begunWithin(course, onset, SUSPECT_POINTS.newWithinDays);

  const reasons: { words: string; points: number }[] = [];
  const count = (words: string, points: number): void => {
    if (points !== 0) reasons.push({ words, points });
  };
  count(`evidence for this reaction: ${drug.evidence}`, SUSPECT_POINTS.evidence[drug.evidence]);
  reasons.push({ words: timing?.why ?? 'begun after the count had fallen', points: SUSPECT_POINTS.window[window] });
  const mayPrecede = fallMayPrecede(course, finding.lastNormal, onset);
  if (mayPrecede !== undefined) reasons.push({ words: mayPrecede, points: 0 });
  const lineage = lineageOf(lowLines, explains);
  count(LINEAGE_WORDS[lineage], SUSPECT_POINTS.lineage[lineage]);
  const mechanism = mechanismFit(drug, finding);
  if (mechanism !== undefined) count(mechanism, SUSPECT_POINTS.mechanismFits);
  if (drug.boxedWarning) count('boxed warning', SUSPECT_POINTS.boxedWarning);
  count(`a fall is ${drug.frequency.replace('-', ' ')}`, SUSPECT_POINTS.frequency[drug.frequency]);
  if (isNew) count('new before the fall', SUSPECT_POINTS.isNew);
  if (dechallenge.result === 'positive') count(dechallenge.why, SUSPECT_POINTS.dechallenge.positive);
  if (dechallenge.result === 'negative') count(dechallenge.why, SUSPECT_POINTS.dechallenge.negative);
  if (rechallenge.result === 'positive') count(rechallenge.why, SUSPECT_POINTS.rechallengePositive);
  if (found.some((each) => each.openOn.length === 0 && each.raised.includes(drug.id)))
    count('another medicine or a failing organ raises its effect', SUSPECT_POINTS.interaction);
  if (reaction) count(`earlier reaction recorded: ${reaction.text}`, SUSPECT_POINTS.earlierReaction);
  else if (reactionTold?.says === 'yes')
    count(`earlier reaction, entered by you, ${reactionTold.at}`, SUSPECT_POINTS.earlierReaction);
  if (dechallenge.result === 'confounded') reasons.push({ words: dechallenge.why, points: 0 });

  const hiddenBecause = whyHidden({ drug, exposure, timing, window, lineage, isNew, dechallenge, rechallenge });
  const states = exposure.courses.map((each) => each.ongoing);
  const cause = input.mainCauseOf?.(drug);
  const prescriber = PRESCRIBER_FIRST.find(
    (each) =>
      (each.ids?.includes(drug.id) === true || each.classes?.includes(drug.class) === true) &&
      (each.afterTransplant !== true || input.transplanted === true),
  )?.why;
  return {
    drug,
    exposure,
    timing,
    dechallenge,
    rechallenge,
    reaction,
    suspect: {
      id: drug.id,
      name: drug.name,
      calledInChart: exposure.name,
      shown: hiddenBecause === undefined,
      ...(hiddenBecause !== undefined && { hiddenBecause }),
      active: states.includes('yes') ? true : states.includes('unknown') ? null : false,
      course,
      courses: exposure.courses,
      ...(timing?.latency &&
        timing.latency.most >= 0 && { latencyDays: { least: Math.max(0, timing.latency.least), most: timing.latency.most } }),
      window,
      takenBefore: timing?.takenBefore ?? false,
      consensusOnset: consensusOnset(drug, timing, onset),
      ...(prescriber !== undefined && { prescriberFirst: prescriber }),
      usual: drug.onset,
      dechallenge: dechallenge.result,
      rechallenge: rechallenge.result,
      evidence: drug.evidence,
      basis: drug.basis,
      points: reasons.reduce((sum, reason) => sum + reason.points, 0),
      reasons,
      explains,
      ...(cause !== undefined && { mainCause: cause }),
      interactions: found.map((each) => ({
        id: each.id,
        ...(each.openOn.length > 0 && { openOn: each.openOn }),
        message: each.message,
        with: each.drugs.filter((id) => id !== drug.id),
        refs: each.refs,
      })),
      refs: exposure.refs,
    },
  };
}

/**
 * A fall of the marrow that follows the dose is over once the count was normal longer after the last dose than a nadir lasts:
 * the next fall is not the medicine's. Late effects of antibodies and cell therapies are not of this kind.
 */
function refuted(
  timing: Timing | undefined,
  drug: SuspectDrug,
  courses: readonly DatedCourse[],
  lastNormal: Count | undefined,
): Timing | undefined {
  if (!timing || !lastNormal || !MARROW_MECHANISMS.includes(drug.mechanism)) return timing;
  const needs = Math.max(NADIR.byClass[drug.class] ?? NADIR.days, drug.recoveryDays ?? 0);
  const days = firstDay(lastNormal.time) - Math.max(...courses.map((course) => possibleDays(course).to));
  if (!(days > needs)) return timing;
  return { ...timing, window: 'too-late', why: `the count was normal ${days} days after the last dose` };
}

/** Where the chart leaves a challenge open, a yes of the clinician makes it positive; a no proves nothing. */
function affirmed(found: ChallengeResult, words: string, said: Told | undefined): ChallengeResult {
  if (found.result !== 'unknown' || said?.says !== 'yes') return found;
  return { result: 'positive', why: `${words}, entered by you, ${said.at}`, refs: [] };
}

/** Onset during treatment or within 7 days of its end; a wider look-back stands beside it, because counts are taken late. */
function consensusOnset(drug: SuspectDrug, timing: Timing | undefined, onset: When): DrugSuspect['consensusOnset'] {
  const { afterStopDays, notForMechanisms, notForClasses } = CONSENSUS_ONSET;
  if (notForMechanisms.includes(drug.mechanism) || notForClasses.includes(drug.class))
    return { verdict: 'not-meant', why: 'made for idiosyncratic reactions, not for this kind of medicine' };
  if (!timing) return { verdict: 'unmet', why: 'begun after the count had fallen' };
  const { course } = timing;
  if (!course.stop)
    return course.ongoing === 'yes'
      ? { verdict: course.start ? 'met' : 'unknown', why: course.start ? 'during treatment' : 'the start is not recorded' }
      : { verdict: 'unknown', why: 'the day of the last dose is not recorded' };
  const { least, most } = rangeBetween(course.stop, onset);
  if (most <= afterStopDays) return { verdict: 'met', why: most <= 0 ? 'during treatment' : `${most} days after the stop` };
  if (least > afterStopDays) return { verdict: 'unmet', why: `${least} days after the stop` };
  return { verdict: 'unknown', why: 'the day of the stop is not exact enough' };
}

type LineageFit = 'all' | 'some' | 'none';

const LINEAGE_WORDS: Readonly<Record<LineageFit, string>> = {
  all: 'explains every low line',
  some: 'explains some of the low lines',
  none: 'does not explain the low line',
};

function lineageOf(lowLines: readonly Line[], explains: readonly Line[]): LineageFit {
  if (explains.length === 0 || (lowLines.includes('anc') && !explains.includes('anc'))) return 'none';
  return toExplain(lowLines).every((line) => explains.includes(line)) ? 'all' : 'some';
}

/** Isolated falls fit an immune reaction, three low lines a toxic marrow; haemoglobin and platelets must be known for either. */
function mechanismFit(drug: SuspectDrug, finding: Finding): string | undefined {
  const low = (line: Line): boolean | null => finding.lines.find((state) => state.line === line)?.low ?? null;
  const [red, platelets] = [low('hgb'), low('plt')];
  const white = (['wbc', 'anc', 'alc'] as const).some((line) => low(line) === true);
  if (!white) return undefined;
  if (red === false && platelets === false && IMMUNE_MECHANISMS.includes(drug.mechanism))
    return 'an isolated fall fits its mechanism';
  return red === true && platelets === true && MARROW_MECHANISMS.includes(drug.mechanism)
    ? 'three low lines fit its mechanism'
    : undefined;
}

function begunWithin(course: DatedCourse, onset: When, days: number): boolean {
  if (!course.start) return false;
  const { most } = rangeBetween(course.start, onset);
  return most >= 0 && most <= days;
}

/** The true fall lies between the last normal and the first low count, and may be older than a course begun between them. */
function fallMayPrecede({ start }: DatedCourse, lastNormal: Count | undefined, onset: When): string | undefined {
  if (!start || !lastNormal || lastDay(lastNormal.time) >= firstDay(start) || firstDay(start) > lastDay(onset)) return undefined;
  return `no count between the last normal one (${lastNormal.time.text.slice(0, 10)}) and the first dose: the fall may be the older`;
}

interface Standing {
  readonly drug: SuspectDrug;
  readonly exposure: Exposure;
  readonly timing: Timing | undefined;
  readonly window: DrugWindow;
  readonly lineage: LineageFit;
  readonly isNew: boolean;
  readonly dechallenge: ChallengeResult;
  readonly rechallenge: ChallengeResult;
}

/** Why a medicine is no suspect of this fall; undefined for one that is. */
function whyHidden(standing: Standing): string | undefined {
  const { drug, exposure, timing, window, lineage, isNew, dechallenge, rechallenge } = standing;
  if (exposure.local === true) return 'local use: too little reaches the blood';
  if (!timing) return 'started after the count had fallen';
  if (lineage === 'none') return 'does not lower the line that is low';
  if (window === 'too-late') return timing.why;
  const challenged = dechallenge.result === 'positive' || rechallenge.result === 'positive';
  if (isBegunForIllness(standing) && !challenged)
    return 'begun within days of the first low count, as a treatment of the present illness would be';
  if (drug.evidence === 'possible' && !challenged && (!isNew || window === 'too-early')) {
    return window === 'too-early'
      ? 'weak evidence, and begun too shortly before the fall'
      : 'weak evidence, and not known to be new';
  }
  if (dechallenge.result === 'negative' && drug.evidence !== 'definite') return `the count did not recover: ${dechallenge.why}`;
  return undefined;
}

/** A first course of the last days, of a drug with weak evidence or too early for it. */
function isBegunForIllness({ drug, timing, window }: Standing): boolean {
  if (!timing?.latency || timing.takenBefore || timing.from === 'last dose') return false;
  return timing.latency.most <= BEGUN_FOR_ILLNESS_DAYS && (drug.evidence === 'possible' || window === 'too-early');
}

function isReactionTo(drug: SuspectDrug, allergy: Allergy, lists: DrugLists): boolean {
  if (allergy.noKnown || ![allergy.text, ...allergy.reactions].some((words) => WHITE_CELL_REACTION.test(words))) return false;
  return drugsNamed(allergy.text, allergy.codes, lists).some((id) => isSameReaction(drug, drugById(id)));
}

// Naranjo

type FoundAnswer = Pick<NaranjoItem, 'answer' | 'because'>;

const unknown = (because: string): FoundAnswer => ({ answer: 'unknown', because });

function naranjoOf(judged: Judged, others: readonly Judged[], input: SuspectInput, onset: When): DrugSuspect['naranjo'] {
  const items = NARANJO.map((question): NaranjoItem => {
    const { item } = question;
    const found = answerFrom(item, judged, others, input, onset);
    const asks = question.asks === true || (found.answer === 'unknown' && !NARANJO_FROM_DATA.includes(item));
    const said = saidOfDrug(input.answers, judged.drug.id, item);
    return naranjoItem(question, found, asks || said !== undefined, said);
  });
  return graded(items);
}

function naranjoItem(question: NaranjoQuestion, found: FoundAnswer, asks: boolean, said: Told | undefined): NaranjoItem {
  const { item, yes, no } = question;
  const given =
    said && said.says !== 'unknown' ? { answer: said.says, because: `entered by you, ${said.at}`, told: true as const } : found;
  const points = given.answer === 'yes' ? yes : given.answer === 'no' ? no : 0;
  return { item, question: question.question, ...given, points, asks };
}

/** The data alone reach probable at most: certainty is for the clinician to say. */
function graded(items: readonly NaranjoItem[]): DrugSuspect['naranjo'] {
  const score = items.reduce((sum, item) => sum + item.points, 0);
  const { definite, probable, possible } = NARANJO_CATEGORIES;
  if (score >= definite && items.some((item) => item.told)) return { score, category: 'definite', items };
  const category = score >= probable ? 'probable' : score >= possible ? 'possible' : 'doubtful';
  return { score, category, items };
}

/**
 * Other candidate causes answer whether something else could explain the fall, where no other medicine does. They are known only
 * once the causes are ranked.
 */
export function withOtherCauses(suspects: readonly DrugSuspect[], causes: readonly JudgedCause[]): readonly DrugSuspect[] {
  const rivals = causes.filter(
    (cause) =>
      cause.standing === 'candidate' && cause.category !== 'drug' && cause.hardAnchor && cause.points >= NARANJO_RIVAL_POINTS,
  );
  const names = rivals.slice(0, NARANJO_RIVALS_NAMED).map((cause) => cause.name);
  if (names.length === 0) return suspects;
  const question = NARANJO.find((each) => each.item === NARANJO_ITEM.otherCause);
  return suspects.map((suspect) => {
    const open = suspect.naranjo.items.find((item) => item.item === NARANJO_ITEM.otherCause);
    if (!question || open?.answer !== 'unknown') return suspect;
    const found: FoundAnswer = { answer: 'yes', because: `also on record: ${names.join(', ')}` };
    const items = suspect.naranjo.items.map((item) => (item === open ? naranjoItem(question, found, true, undefined) : item));
    return { ...suspect, naranjo: graded(items) };
  });
}

function answerFrom(item: number, judged: Judged, others: readonly Judged[], input: SuspectInput, onset: When): FoundAnswer {
  const { drug, exposure, timing, dechallenge, rechallenge, reaction } = judged;
  switch (item) {
    case 1:
      return drug.evidence === 'possible'
        ? { answer: 'no', because: 'only isolated reports or a listing without numbers' }
        : { answer: 'yes', because: `${drug.evidence}: ${drug.basis.replaceAll('-', ' ')}` };
    case 2:
      return cameAfter(judged, input.finding, onset);
    case 3:
      if (dechallenge.result === 'positive') return { answer: 'yes', because: dechallenge.why };
      if (dechallenge.result === 'negative') return { answer: 'no', because: dechallenge.why };
      return unknown(dechallenge.why || 'no count after a recorded stop');
    case 4:
      return rechallenge.result === 'positive'
        ? { answer: 'yes', because: rechallenge.why }
        : unknown('no second exposure with counts is on record');
    case 5:
      return otherExplanation(judged, others);
    case 6:
      return unknown('a placebo is not given in care');
    case 7:
      return unknown('levels of medicines are not read here');
    case 8: {
      const raised = exposure.courses
        .flatMap((course) => course.later ?? [])
        .find((dose) => dose.why === 'dose raised' && lastDay(dose.time) <= lastDay(onset));
      const normal =
        raised &&
        countsOfDrug(drug, input.finding).find(
          (count) => count.low === false && lastDay(count.time) <= lastDay(raised.time) && isDuring(count, exposure.courses),
        );
      return raised && normal
        ? {
            answer: 'yes',
            because: `the count was normal on the lower dose and fell after the rise of ${raised.time.text.slice(0, 10)}`,
          }
        : unknown('no dose change with counts on both sides');
    }
    case 9:
      if (reaction) return { answer: 'yes', because: `allergy list: ${reaction.text}` };
      return rechallenge.result === 'positive'
        ? { answer: 'yes', because: rechallenge.why }
        : unknown('no earlier reaction is on record');
    default: {
      const low = input.finding.onset ?? input.finding.index;
      return timing && low
        ? { answer: 'yes', because: `${low.line.toUpperCase()} ${low.comparator ?? ''}${low.value}` }
        : unknown('no count');
    }
  }
}

const isDuring = (count: Count, courses: readonly DatedCourse[]): boolean =>
  courses.some((course) => takenOn(course, count.time.earliest, count.time.latest) === 'yes');

/** Counts of the lines that the drug lowers, oldest first. */
const countsOfDrug = (drug: SuspectDrug, finding: Finding): readonly Count[] =>
  CHALLENGE_LINES.filter((line) => explainsLines(drug, [line]).length > 0)
    .flatMap((line) => finding.series[line])
    .toSorted((a, b) => a.time.earliest - b.time.earliest);

/** Needs a normal count before the fall; a count that was low before the first dose speaks against. */
function cameAfter({ drug, timing, suspect }: Judged, finding: Finding, onset: When): FoundAnswer {
  if (!timing) return { answer: 'no', because: 'the count had fallen before the first dose' };
  const { start } = suspect.course;
  if (!start) return unknown('the start of the course is not recorded');
  const line = (finding.onset ?? finding.index)?.line;
  const counts = line === undefined ? countsOfDrug(drug, finding) : finding.series[line];
  const last = counts.findLast((count) => lastDay(count.time) < firstDay(onset));
  if (last?.low === false && lastDay(start) <= firstDay(onset)) {
    const when = last.time.text.slice(0, 10);
    return {
      answer: 'yes',
      because:
        lastDay(last.time) <= firstDay(start)
          ? `last normal count ${when}, before the first dose`
          : `still normal ${when}, during the course`,
    };
  }
  return unknown('no normal count before the course is on record');
}

function otherExplanation({ drug, suspect }: Judged, others: readonly Judged[]): FoundAnswer {
  const rivals = others.filter(
    (each) =>
      each.drug.id !== drug.id && each.suspect.shown && each.drug.evidence !== 'possible' && each.suspect.window !== 'too-early',
  );
  const named = [...new Set(rivals.map((each) => each.suspect.name))].slice(0, NARANJO_RIVALS_NAMED);
  if (named.length > 0) return { answer: 'yes', because: `also on record: ${named.join(', ')}` };
  return unknown(`only the clinician can say that nothing but ${suspect.name} explains the fall`);
}

// Expected falls

/**
 * Cytotoxic, targeted or cellular treatment whose nadir the present low count falls into, unless the line was low before the treatment began.
 *
 * @param exposures with the cause that takes their points
 */
export function expectedNadir(
  exposures: readonly (TakenDrug & { readonly mainCause?: string })[],
  finding: Finding,
): readonly Fact[] {
  const low = finding.index ?? finding.onset;
  if (!low) return [];
  return exposures.flatMap((exposure): readonly Fact[] => {
    const drug = exposure.local === true ? undefined : drugOf(exposure);
    if (!drug || (exposure.mainCause !== 'chemotherapy' && exposure.mainCause !== 'cellular-bispecific-therapy')) return [];
    const repeats = isGivenByDose(drug) || exposure.mainCause === 'cellular-bispecific-therapy';
    const doses = exposure.courses
      .flatMap((course) => [
        course.start,
        ...(course.later ?? []).filter((dose) => repeats || dose.why !== 'dose').map((dose) => dose.time),
        ...(repeats && course.start ? [course.stop] : []),
      ])
      .filter((time): time is When => time !== undefined && lastDay(time) <= firstDay(low.time))
      .toSorted((a, b) => a.latest - b.latest);
    const [first] = doses;
    const last = doses.at(-1);
    if (!first || !last) return [];
    const days = rangeBetween(last, low.time);
    if (days.most > (drug.onset.max ?? NADIR.byClass[drug.class] ?? NADIR.days)) return [];
    const before = finding.series[low.line].findLast((count) => lastDay(count.time) <= firstDay(first));
    if (before?.low === true) return [];
    return [
      {
        ref: exposure.refs[0] ?? '',
        words: `${exposure.name}, last dose ${last.text.slice(0, 10)}, ${days.most} days before the low count`,
        time: last.text,
      },
    ];
  });
}
