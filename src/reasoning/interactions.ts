/** Medicines that act on each other, or on failing organs, so that the count falls further or misleads. */
import {
  CYTOTOXIC_ATC,
  IMMUNE_MECHANISMS,
  INTERACTION_DAYS,
  MARROW_MECHANISMS,
  NOT_AGRANULOCYTOSIS_ATC,
} from '../knowledge/drug-judgement.ts';
import { drugInteractions } from '../knowledge/drug-interactions.ts';
import type { DrugInteraction, SuspectDrug } from '../knowledge/rule.ts';
import { remember } from '../record/remember.ts';
import { DAY, HOUR } from '../record/when.ts';
import type { OpenPoint, Verdict } from './assessment.ts';
import { type DatedCourse, drugOf, firstDay, lastDay, possibleDays, type TakenDrug } from './exposures.ts';

export interface InteractionFacts {
  /** The low count that is to be explained, milliseconds: nothing begun later acts on it. */
  readonly at: number;
  /** mL/min/1.73 m²; absent: not known, and rules that need it are left open. */
  readonly egfr?: number;
  /** Genetic results in the words of the rules: `DPYD-deficient`; absent: no such result is on record. */
  readonly genes?: readonly string[];
  /** Recorded problems in the words of the rules: `collagen-vascular-disease`. */
  readonly problems?: readonly string[];
  /** The whole medication list was read, so that a medicine not on it was not taken. */
  readonly listComplete: boolean;
}

export interface FoundInteraction {
  readonly id: string;
  /** What the rule hangs on and the chart does not tell; nothing where the rule is met. */
  readonly openOn: readonly OpenPoint[];
  readonly effect: DrugInteraction['effect'];
  readonly message: string;
  /** Catalogue ids, or names of partners outside the catalogue. */
  readonly drugs: readonly string[];
  /** Those whose effect is raised; for additive effects both sides. */
  readonly raised: readonly string[];
  readonly refs: readonly string[];
  readonly references: readonly string[];
}

/** A drug that its row calls cytotoxic by ATC group: given in cycles. */
export const isCytotoxic = (drug: SuspectDrug): boolean =>
  drug.atc.some((code) => CYTOTOXIC_ATC.some((group) => code.startsWith(group)));

/** Class tokens of the rules, computed from the catalogue. */
const CLASSES: Readonly<Record<string, (drug: SuspectDrug) => boolean>> = {
  'class:any-lowers': (drug) => drug.direction.includes('lowers'),
  'class:cytotoxic': isCytotoxic,
  'class:myelosuppressive': (drug) =>
    drug.direction === 'lowers' && drug.evidence === 'definite' && MARROW_MECHANISMS.includes(drug.mechanism),
  'class:agranulocytosis': (drug) =>
    drug.direction === 'lowers' &&
    drug.evidence === 'definite' &&
    (drug.worst === 'agranulocytosis' || drug.worst === 'aplastic anaemia') &&
    (IMMUNE_MECHANISMS.includes(drug.mechanism) || drug.mechanism === 'toxic-marrow') &&
    !drug.atc.some((code) => NOT_AGRANULOCYTOSIS_ATC.some((group) => code.startsWith(group))),
};

/** A medicine on one side of a rule, under the name by which the rule knows it. */
interface Side {
  readonly name: string;
  readonly exposure: TakenDrug;
}

/** Tokens of the rules by which a drug of the catalogue is meant. */
const tokensByDrug = new WeakMap<SuspectDrug, readonly string[]>();

function tokensOf(drug: SuspectDrug): readonly string[] {
  const held = tokensByDrug.get(drug);
  if (held) return held;
  const classes = Object.entries(CLASSES).flatMap(([token, isMember]) => (isMember(drug) ? [token] : []));
  const tokens = [drug.id, ...classes];
  tokensByDrug.set(drug, tokens);
  return tokens;
}

/** Every token that some medicine of the chart answers to: a rule with none of them on a side it needs cannot fire. */
function tokensAmong(exposures: readonly TakenDrug[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const exposure of exposures) {
    const drug = drugOf(exposure);
    if (drug) for (const token of tokensOf(drug)) tokens.add(token);
    for (const name of exposure.outside ?? []) tokens.add(`ext:${name}`);
  }
  return tokens;
}

const needsPartner = (rule: DrugInteraction): boolean => rule.b.length > 0 && !rule.condition.includes('absent:b');

function sideOf(tokens: readonly string[], exposures: readonly TakenDrug[]): readonly Side[] {
  return exposures.flatMap((exposure) => {
    const drug = drugOf(exposure);
    const name = tokens.flatMap((token): readonly string[] => {
      if (token.startsWith('ext:'))
        return exposure.outside?.includes(token.slice('ext:'.length)) ? [token.slice('ext:'.length)] : [];
      return drug && tokensOf(drug).includes(token) ? [drug.id] : [];
    })[0];
    return name === undefined ? [] : [{ name, exposure }];
  });
}

/**
 * The rules that the chart is known to meet, the best supported first, and after them those that hang only on a kidney function, a
 * dose or a gene that it does not tell. A date that could lie on both sides of a limit shows nothing.
 */
export function interactionsFor(exposures: readonly TakenDrug[], facts: InteractionFacts): readonly FoundInteraction[] {
  const systemic = exposures.filter((exposure) => exposure.local !== true);
  const present = tokensAmong(systemic);
  const isPresent = (token: string): boolean => present.has(token);
  return drugInteractions
    .filter((rule) => rule.a.some(isPresent) && (!needsPartner(rule) || rule.b.some(isPresent)))
    .flatMap((rule): readonly FoundInteraction[] => {
      const judged = pairsOf(rule, systemic).map((pair) => ({ pair, openOn: openPointsOf(rule, pair, systemic, facts) }));
      const met = judged.filter(({ openOn }) => openOn?.length === 0);
      const standing = met.length > 0 ? met : judged.filter(({ openOn }) => openOn !== undefined);
      const pairs = standing.map(({ pair }) => pair);
      if (pairs.length === 0) return [];
      return [
        {
          id: rule.id,
          openOn: onceEach(standing.flatMap(({ openOn }) => openOn ?? [])),
          effect: rule.effect,
          message: rule.message,
          drugs: names(pairs.flat()),
          raised: names(rule.effect === 'raises myelotoxicity' ? pairs.map(([a]) => a) : pairs.flat()),
          refs: [...new Set(pairs.flat().flatMap((side) => side?.exposure.refs ?? []))],
          references: rule.references,
        },
      ];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

const names = (sides: readonly (Side | undefined)[]): readonly string[] => [
  ...new Set(sides.flatMap((side) => side?.name ?? [])),
];

const onceEach = (points: readonly OpenPoint[]): readonly OpenPoint[] => {
  const once = new Map(points.map((point) => [JSON.stringify(point), point]));
  return [...once.values()];
};

/** What is met before what is open, raised toxicity before the rest, a cited basis before general knowledge. */
const rank = (found: FoundInteraction): number =>
  (found.openOn.length > 0 ? 4 : 0) + (found.effect === 'raises myelotoxicity' ? 0 : 2) + (cited.has(found.id) ? 0 : 1);

const cited: ReadonlySet<string> = new Set(drugInteractions.filter((rule) => rule.basis === 'cited').map((rule) => rule.id));

type Pair = readonly [Side, Side | undefined];

/** Any of A with any of B, never a drug with itself; a rule about an absent or needless partner has A alone. */
function pairsOf(rule: DrugInteraction, exposures: readonly TakenDrug[]): readonly Pair[] {
  const a = sideOf(rule.a, exposures);
  if (!needsPartner(rule)) return a.map((side) => [side, undefined] as const);
  const b = sideOf(rule.b, exposures);
  return a.flatMap((one) => b.filter((other) => other.name !== one.name).map((other) => [one, other] as const));
}

/** What a rule hangs on: nothing where it is met; undefined where it is not, or where its dates do not show it. */
function openPointsOf(
  rule: DrugInteraction,
  [a, b]: Pair,
  exposures: readonly TakenDrug[],
  facts: InteractionFacts,
): readonly OpenPoint[] | undefined {
  let open: OpenPoint[] | undefined;
  for (const { terms, hasOwnTiming } of clausesOf(rule.condition)) {
    const isTimely = hasOwnTiming || (b ? together(a, b, facts.at) : near(a.exposure, facts.at) === 'met');
    if (!isTimely) continue;
    const answers = terms.map((term) => holds(term, rule, a, b, exposures, facts));
    if (answers.includes(false)) continue;
    const points = answers.filter((each) => typeof each === 'object');
    if (points.length === 0) return points;
    (open ??= []).push(...points);
  }
  return open;
}

/** Alternatives of a condition: each all of its terms, which may say themselves when the medicines were taken. */
const clausesOf = remember(500, (condition) =>
  condition.split(/\bOR\b/).map((clause) => {
    const terms = clause.split(/\bAND\b/).flatMap((term) => term.trim() || []);
    return { terms, hasOwnTiming: terms.some((term) => /^(stopped|within):/.test(term)) };
  }),
);

const TERM = {
  egfr: /^eGFR<(\d+)$/,
  stopped: /^stopped:([ab])<=(\d+)d$/,
  within: /^within:(\d+)([hd])$/,
  duration: /^duration:a>=(\d+)d$/,
  onset: /^onset<=(\d+)d$/,
  highDose: /^high-dose:([ab])$/,
  gene: /^gene:(.+)$/,
  problem: /^problem:(.+)$/,
} as const;

function holds(
  term: string,
  rule: DrugInteraction,
  a: Side,
  b: Side | undefined,
  exposures: readonly TakenDrug[],
  facts: InteractionFacts,
): boolean | OpenPoint {
  const egfr = TERM.egfr.exec(term);
  if (egfr) {
    const below = Number(egfr[1]);
    return facts.egfr === undefined ? { what: 'egfr', below } : facts.egfr < below;
  }

  // How much is a high dose depends on weight, surface and scheme, which the words of a prescription do not tell.
  const highDose = TERM.highDose.exec(term);
  if (highDose) return { what: 'dose', of: (highDose[1] === 'b' ? b : a)?.name ?? a.name };

  const gene = TERM.gene.exec(term)?.[1];
  if (gene !== undefined) return facts.genes?.includes(gene) ?? { what: 'gene', of: gene };

  const stopped = TERM.stopped.exec(term);
  if (stopped && b) {
    const [ended, other] = stopped[1] === 'a' ? [a, b] : [b, a];
    return (
      endedWithin(ended.exposure, Number(stopped[2]), facts.at, rule.effect === 'unmasks') &&
      near(other.exposure, facts.at) === 'met'
    );
  }

  const within = TERM.within.exec(term);
  if (within && b)
    return dosesWithin(a.exposure, b.exposure, (Number(within[1]) * (within[2] === 'h' ? HOUR : DAY)) / DAY, facts.at);

  const duration = TERM.duration.exec(term);
  if (duration) return a.exposure.courses.some((course) => lasted(course, Number(duration[1]), facts.at));

  if (term === 'absent:b') {
    return facts.listComplete && sideOf(rule.b, exposures).every((side) => near(side.exposure, facts.at) === 'unmet');
  }

  const onset = TERM.onset.exec(term);
  if (onset) {
    return a.exposure.courses.some(
      ({ start }) => start !== undefined && Math.floor(facts.at / DAY) - firstDay(start) <= Number(onset[1]),
    );
  }

  const problem = TERM.problem.exec(term)?.[1];
  return problem !== undefined && facts.problems?.includes(problem) === true;
}

/** First and last day that are certain; a course on the list now, without dates, was taken on the day of the count. */
function certainDays(course: DatedCourse, day: number): { readonly from: number; readonly to: number } | undefined {
  const isOpen = course.ongoing === 'yes' && !course.stop;
  if (!course.start && !course.stop) return isOpen ? { from: day, to: day } : undefined;
  const to = course.stop ? firstDay(course.stop) : isOpen ? Number.POSITIVE_INFINITY : undefined;
  const from = course.start ? lastDay(course.start) : to;
  return from === undefined ? undefined : { from, to: Math.max(to ?? from, from) };
}

/** Courses that began on or before the count, as far as their dates are certain. */
function certain(exposure: TakenDrug, day: number): readonly { readonly from: number; readonly to: number }[] {
  return exposure.courses.flatMap((course) => certainDays(course, day) ?? []).filter((span) => span.from <= day);
}

const couldRun = (exposure: TakenDrug, from: number, to: number): boolean =>
  exposure.courses.some((course) => {
    const possible = possibleDays(course);
    return possible.from <= to && possible.to >= from;
  });

/** Taken in the two weeks before the count, or later where the drug's own look-back says that it still acts. */
function near(exposure: TakenDrug, at: number): Verdict {
  const day = Math.floor(at / DAY);
  const reach = Math.max(INTERACTION_DAYS, drugOf(exposure)?.lookbackDays ?? 0);
  if (certain(exposure, day).some((span) => span.to >= day - reach)) return 'met';
  return couldRun(exposure, day - reach, day) ? 'unknown' : 'unmet';
}

/** Both active within the same two weeks, and the first still able to act on the count. */
function together(a: Side, b: Side, at: number): boolean {
  const day = Math.floor(at / DAY);
  const reach = Math.max(INTERACTION_DAYS, drugOf(a.exposure)?.lookbackDays ?? 0);
  const first = certain(a.exposure, day).filter((span) => span.to >= day - reach);
  const second = certain(b.exposure, day);
  return first.some((one) =>
    second.some((other) => other.from - one.to <= INTERACTION_DAYS && one.from - other.to <= INTERACTION_DAYS),
  );
}

/** Ended at most so many days before the count; where the rule is not about the ending itself, a running course counts too. */
function endedWithin(exposure: TakenDrug, days: number, at: number, mustHaveEnded: boolean): boolean {
  const day = Math.floor(at / DAY);
  return exposure.courses.some(({ start, stop, ongoing }) => {
    const isBegun = start !== undefined && lastDay(start) <= day;
    if (!stop) return !mustHaveEnded && ongoing === 'yes' && (start === undefined || isBegun);
    return firstDay(stop) > day ? !mustHaveEnded && isBegun : day - firstDay(stop) <= days;
  });
}

/** Doses of both at most so far apart; days are compared as days, so an exact limit in hours holds for the same or the next day. */
function dosesWithin(a: TakenDrug, b: TakenDrug, days: number, at: number): boolean {
  const day = Math.floor(at / DAY);
  const dosesOf = (exposure: TakenDrug) =>
    exposure.courses
      .flatMap((course) => [course.start, ...(course.later ?? []).map((dose) => dose.time), course.stop])
      .filter((time) => time !== undefined)
      .filter((time) => lastDay(time) <= day);
  const second = dosesOf(b);
  return dosesOf(a).some((one) =>
    second.some((other) => Math.max(lastDay(one) - firstDay(other), lastDay(other) - firstDay(one)) <= days),
  );
}

function lasted(course: DatedCourse, days: number, at: number): boolean {
  const day = Math.floor(at / DAY);
  const span = course.start && certainDays(course, day);
  return span !== undefined && Math.min(span.to, day) - span.from >= days;
}
