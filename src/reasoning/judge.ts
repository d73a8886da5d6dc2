/** One criterion against the chart: met, unmet or unknown, with the facts that it rests on. */
import { patternRules } from '../knowledge/pattern-rules.ts';
import type { AgeRange, AlertRule, Criterion, PatternRule, Window } from '../knowledge/rule.ts';
import { RECENT_RESULT_DAYS } from '../knowledge/judging-thresholds.ts';
import { AGE_ADJUSTED } from '../knowledge/thresholds.ts';
import { DAY } from '../record/when.ts';
import { isWithin } from './age.ts';
import { answer, bare, type Judgement, UNKNOWN, UNMET } from './answer.ts';
import type { Fact, Verdict } from './assessment.ts';
import { type Chart, type Place, reachIn } from './chart.ts';
import { family, film, recordedIn } from './judge-recorded.ts';
import { fall, low, measured, noResult, resulted } from './judge-results.ts';
import { reachOf, startOf } from './reach.ts';
import { answerTo, type Ask, type Bench, type Ready, ready } from './ready.ts';
import { type CourseLimits, mayBeTakenBetween, type Selector, selectorOf, takenBetween } from './taken.ts';

export const judge = (criterion: Criterion, bench: Bench, place: Place): Judgement => answerTo(readyFor(criterion, place), bench);

type ByCriterion = WeakMap<Criterion, Ready>;
const readyAsEvidence: ByCriterion = new WeakMap();
const readyInRule: ByCriterion = new WeakMap();
const readyInAlert: ByCriterion = new WeakMap();
const readyInAlerts = new WeakMap<AlertRule, ByCriterion>();

/** A criterion is made ready once for each kind of place, and once for each alert, whose windows are its own. */
export function readyFor(criterion: Criterion, place: Place): Ready {
  const known = readyIn(place);
  const held = known.get(criterion);
  if (held) return held;
  const made = makeReady(criterion, place);
  known.set(criterion, made);
  return made;
}

function readyIn({ kind, alert }: Place): ByCriterion {
  if (kind !== 'alert') return kind === 'evidence' ? readyAsEvidence : readyInRule;
  if (!alert) return readyInAlert;
  const held = readyInAlerts.get(alert) ?? new WeakMap<Criterion, Ready>();
  readyInAlerts.set(alert, held);
  return held;
}

function makeReady(criterion: Criterion, place: Place): Ready {
  if ('all' in criterion) return joined('all', criterion.all, place, every);
  if ('any' in criterion) return joined('any', criterion.any, place, some);
  if ('not' in criterion) return turned('not', criterion.not, place, reverse);
  if ('unless' in criterion)
    return turned('unless', criterion.unless, place, (inner) => bare(inner.verdict === 'met' ? 'unmet' : 'met'));
  if ('atLeast' in criterion) {
    const needed = criterion.atLeast;
    return joined(`at least ${needed}`, criterion.of, place, (parts, bench) => atLeast(needed, parts, bench));
  }
  if ('rule' in criterion) return readyRule(criterion.rule);
  if ('low' in criterion) return low(criterion.low, place);
  if ('lab' in criterion) return ofAge(criterion.age, place, measured(criterion.lab, criterion, place));
  if ('vital' in criterion) return ofAge(criterion.age, place, measured(criterion.vital, criterion, place));
  if ('film' in criterion) return film(criterion.film, criterion.window, place);
  if ('cond' in criterion) return recordedIn(criterion.cond, criterion.window, place);
  if ('procedure' in criterion) return recordedIn(criterion.procedure, criterion.window, place);
  if ('exposure' in criterion) return recordedIn(criterion.exposure, criterion.window, place);
  if ('family' in criterion) return family(criterion.family);
  if ('drug' in criterion) return drug(criterion, place);
  if ('medicine' in criterion) return medicine(criterion);
  if ('noResult' in criterion) return noResult(criterion, place);
  if ('resulted' in criterion) return resulted(criterion.resulted, criterion.window, place);
  if ('fall' in criterion) return fall(criterion, place);
  if ('computed' in criterion) return computed(criterion.computed);
  if ('age' in criterion) return person(criterion, place);
  return ready('ask', () => UNKNOWN); // only the clinician can tell
}

// ---- Joined criteria ------------------------------------------------------------------------------------------------

type Join = (parts: readonly Ready[], bench: Bench) => Judgement;

function joined(how: string, criteria: readonly Criterion[], place: Place, join: Join): Ready {
  const parts = criteria.map((each) => readyFor(each, place));
  const saying = `${how} of ${parts.map((part) => part.number).join(' ')}`;
  return ready(saying, (bench) => join(parts, bench), { parts: () => parts });
}

function turned(how: string, criterion: Criterion, place: Place, turn: (inner: Judgement) => Judgement): Ready {
  const inner = readyFor(criterion, place);
  return ready(`${how} ${inner.number}`, (bench) => turn(answerTo(inner, bench)), { parts: () => [inner] });
}

function every(parts: readonly Ready[], bench: Bench): Judgement {
  let isOpen = false;
  for (const part of parts) {
    const { verdict } = answerTo(part, bench);
    if (verdict === 'unmet') return UNMET;
    isOpen ||= verdict === 'unknown';
  }
  return isOpen ? UNKNOWN : met(parts.map((part) => answerTo(part, bench)));
}

const metAmong = (parts: readonly Ready[], bench: Bench): readonly Judgement[] =>
  parts.map((part) => answerTo(part, bench)).filter((each) => each.verdict === 'met');

function some(parts: readonly Ready[], bench: Bench): Judgement {
  let isMet = false;
  let isOpen = false;
  for (const part of parts) {
    const { verdict } = answerTo(part, bench);
    isMet ||= verdict === 'met';
    isOpen ||= verdict === 'unknown';
  }
  if (isMet) return met(metAmong(parts, bench));
  return isOpen ? UNKNOWN : UNMET;
}

function atLeast(needed: number, parts: readonly Ready[], bench: Bench): Judgement {
  const found = metAmong(parts, bench);
  if (found.length >= needed) return met(found);
  const open = parts.filter((part) => answerTo(part, bench).verdict === 'unknown').length;
  return found.length + open >= needed ? UNKNOWN : UNMET;
}

function met(parts: readonly Judgement[]): Judgement {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const facts: Fact[] = [];
  const notes = new Set<string>();
  for (const part of parts) {
    facts.push(...part.facts);
    for (const note of part.notes) notes.add(note);
  }
  return answer('met', facts, [...notes]);
}

function reverse(inner: Judgement): Judgement {
  if (inner.verdict === 'unknown') return UNKNOWN;
  return answer(inner.verdict === 'met' ? 'unmet' : 'met', inner.facts);
}

// ---- Pattern rules and computed facts -------------------------------------------------------------------------------

const rulesById: ReadonlyMap<string, PatternRule> = new Map(patternRules.map((rule) => [rule.id, rule]));

/** Facts that a pattern rule already contains. */
export const partsOf = (rule: string): readonly string[] => rulesById.get(rule)?.parts ?? [];

const readyRules = new Map<string, Ready>();

/** A pattern rule keeps its own windows wherever it is used. */
function readyRule(id: string): Ready {
  const held = readyRules.get(id);
  if (held) return held;
  const when = rulesById.get(id)?.when;
  const made = onceAround(`rule ${id}`, (bench) => (when ? judge(when, bench, { kind: 'rule' }) : UNKNOWN), {
    parts: () => (when ? [readyFor(when, { kind: 'rule' })] : []),
  });
  readyRules.set(id, made);
  return made;
}

const computed = (fact: Extract<Criterion, { computed: unknown }>['computed']): Ready =>
  fact === 'unexplained'
    ? ready(fact, (bench) => bench.unexplained ?? UNKNOWN)
    : onceAround(fact, (bench) => bench.compute(fact, bench), { anything: true });

/** What leads back to itself answers unknown instead of never. */
function onceAround(saying: string, ask: Ask, restsOn: Ready['restsOn']): Ready {
  const once: Ask = (bench) => {
    bench.answers[made.number] = UNKNOWN;
    return ask(bench);
  };
  const made: Ready = ready(saying, once, restsOn);
  return made;
}

export const judgeRule = (id: string, bench: Bench): Judgement => answerTo(readyRule(id), bench);

// ---- Age and sex ----------------------------------------------------------------------------------------------------

/** Where no birth date is on record an alert uses adult limits, as the finding does: not knowing the age silences nothing. */
function fitsAge(range: AgeRange, chart: Chart, place: Place): Verdict {
  if (chart.age || place.kind !== 'alert') return isWithin(range, chart.age);
  if (range.unit !== 'a') return range.max === undefined && range.below === undefined ? 'met' : 'unmet';
  const adult = AGE_ADJUSTED.belowYears;
  const isInside =
    (range.min ?? 0) <= adult &&
    adult <= (range.max ?? Number.POSITIVE_INFINITY) &&
    adult < (range.below ?? Number.POSITIVE_INFINITY);
  return isInside ? 'met' : 'unmet';
}

/** How an age is asked for; only in alerts is it guessed. */
const ageSaying = (range: AgeRange, { kind }: Place): string => `${JSON.stringify(range)} ${kind === 'alert'}`;

function ofAge(range: AgeRange | undefined, place: Place, inner: Ready): Ready {
  if (range === undefined) return inner;
  const atAge: Ask = (bench) => {
    const fits = fitsAge(range, bench.chart, place);
    return fits === 'met' ? answerTo(inner, bench) : bare(fits);
  };
  return ready(`${inner.number} at age ${ageSaying(range, place)}`, atAge, { parts: () => [inner] });
}

function person({ age, sex }: Extract<Criterion, { age: AgeRange }> & { readonly sex?: string }, place: Place): Ready {
  return ready(`age ${ageSaying(age, place)} ${sex ?? ''}`, ({ chart }) => {
    const fits = fitsAge(age, chart, place);
    if (fits === 'unmet') return UNMET;
    const { patient } = chart.record;
    if (sex !== undefined) {
      if (!patient.sex.known) return UNKNOWN;
      if (patient.sex.value !== sex) return UNMET;
    }
    const facts: Fact[] = [{ ref: patient.ref, words: 'age and sex on record' }];
    return answer(fits, fits === 'met' ? facts : []);
  });
}

// ---- Medicines ------------------------------------------------------------------------------------------------------

const RECENT: Window = `P${RECENT_RESULT_DAYS}D`;

function drug(criterion: Extract<Criterion, { drug: unknown }>, place: Place): Ready {
  const reach = reachIn(place, criterion.window, undefined, RECENT);
  const selector = selectorOf(criterion.drug);
  return ready(`drug ${JSON.stringify(criterion.drug)} ${reach.number}`, ({ chart }) =>
    takenAnswer(chart, selector, startOf(reach, chart), chart.asOf),
  );
}

/** Without medicines whose stop was followed by no rise: that speaks against the medicine, and so against what it explains. */
function notRefuted({ exposures, suspects, drugsKnown }: Chart): Pick<Chart, 'exposures' | 'drugsKnown'> {
  const refuted = suspects.filter((each) => each.dechallenge === 'negative').map((each) => each.id);
  if (refuted.length === 0) return { exposures, drugsKnown };
  return { exposures: exposures.filter((each) => each.drug === undefined || !refuted.includes(each.drug)), drugsKnown };
}

function takenAnswer(
  { exposures, drugsKnown }: Pick<Chart, 'exposures' | 'drugsKnown'>,
  selector: Selector,
  from: number,
  to: number,
  limits?: CourseLimits,
): Judgement {
  const facts = takenBetween(exposures, selector, from, to, limits);
  if (facts.length > 0) return answer('met', facts);
  return drugsKnown && !mayBeTakenBetween(exposures, selector, from, to, limits) ? UNMET : UNKNOWN;
}

/**
 * A medicine counts for or against only when at least one course began on or before the onset of the low count, or its
 * start is unknown, and ran into the window. Suspects are judged by `causes.ts`, which knows which cause claims which drug.
 */
function medicine({ medicine: names, began, window }: Extract<Criterion, { medicine: unknown }>): Ready {
  const reach = reachOf('onset', window ?? RECENT);
  const selector = selectorOf({ ids: names, names });
  const isNew = began === 'started';
  return ready(`medicine ${JSON.stringify(names)} ${isNew} ${reach.number}`, ({ chart }) => {
    const from = startOf(reach, chart);
    const beganBy = chart.onset + DAY;
    const limits = isNew ? { beganBy, beganFrom: from } : { beganBy };
    return takenAnswer(notRefuted(chart), selector, from, beganBy, limits);
  });
}
