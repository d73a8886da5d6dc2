/** The causes made ready for judging: what the ranking asks of each item is the same in every chart, and is worked out once. */
import { causes as catalogue } from '../knowledge/causes/index.ts';
import { COUNTING } from '../knowledge/ranking.ts';
import type { CauseRule, Cell, Criterion, Evidence, Line, TestId } from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import type { JudgedEvidence, Verdict } from './assessment.ts';
import { LINES } from './counts.ts';
import { claims } from './drug-causality.ts';
import { partsOf, readyFor } from './judge.ts';
import type { Ready } from './ready.ts';

export interface ReadyItem {
  readonly item: Evidence;
  readonly side: 'for' | 'against';
  /** Absent where the suspects of the cause answer it. */
  readonly when?: Ready;
  /** The suspect must have been started at most so many days before the onset. */
  readonly startedWithinDays?: number;
  /** The code set or pattern rule that it looks at. */
  readonly key?: string;
  readonly isFever: boolean;
  readonly restatesOtherLines: boolean;
  readonly isFromCount: boolean;
  readonly isResultOfNeutropenia: boolean;
  readonly isSepsis: boolean;
  /** WBC below 4.0 or ANC below 1.5 opens the screening and says nothing more. */
  readonly isEntry: boolean;
  readonly isCourse: boolean;
  /** A rule about medicines that the suspect itself already holds. */
  readonly isHeldBySuspect: boolean;
  /** A recorded disease, a procedure, a laboratory or film result, an exposure or a drug in its window; general signs are not. */
  readonly isHard: boolean;
  /** Facts that it contains where it is met: those of a pattern rule of at least moderate weight. */
  readonly parts: readonly string[];
  /** The answers that rest on nothing: a chart is silent about most items. */
  readonly silent: Readonly<Record<Verdict, JudgedEvidence>>;
}

export interface ReadyCause {
  readonly cause: CauseRule;
  readonly items: readonly ReadyItem[];
  /** Items of the parent that a child also carries where they are met: not its medicines, and not what the child says itself. */
  readonly inherited: readonly ReadyItem[];
  readonly children: readonly string[];
  /** Tests that would settle it, first the most useful. */
  readonly settledBy: readonly TestId[];
  /** Lines of the blood count that it lowers. */
  readonly lowers: ReadonlySet<Line>;
}

const all: readonly CauseRule[] = Object.values(catalogue);
const byId: ReadonlyMap<string, CauseRule> = new Map(all.map((cause) => [cause.id, cause]));

export const causeById = (id: string): CauseRule | undefined => byId.get(id);

// ---- Items ----------------------------------------------------------------------------------------------------------

function readyItem(item: Evidence, side: 'for' | 'against', cause: CauseRule): ReadyItem {
  const { when } = item;
  const key = keyOf(item);
  const rule = 'rule' in when ? when.rule : undefined;
  const isIn = (list: readonly string[]): boolean => key !== undefined && list.includes(key);
  const isFromCount = isIn(COUNTING.fromCount);
  const silence = (verdict: Verdict): JudgedEvidence => ({
    id: item.id,
    side,
    verdict,
    weight: item.weight,
    points: 0,
    text: item.text,
    facts: [],
    anchor: item.anchor === true,
    asks: asksFor(item, verdict),
    notes: [],
    cites: item.cites ?? cause.cites,
  });
  const bySuspects = 'medicine' in when && when.suspects === true;
  return {
    item,
    side,
    ...(!bySuspects && { when: readyFor(when, { kind: 'evidence' }) }),
    ...(bySuspects && when.began === 'started' && { startedWithinDays: daysOf(when.window) }),
    ...(key !== undefined && { key }),
    isFever: isIn(COUNTING.fever),
    restatesOtherLines: isIn(COUNTING.otherLines),
    isFromCount,
    isResultOfNeutropenia: isIn(COUNTING.resultsOfSevereNeutropenia),
    isSepsis: isIn(COUNTING.resultsBesideStrongSuspect),
    isEntry: isEntry(item),
    isCourse: rule !== undefined && COUNTING.courseRules.includes(rule),
    isHeldBySuspect: rule !== undefined && COUNTING.heldBySuspect.includes(rule),
    isHard: item.weight !== 'weak' && !isFromCount && isHardKind(item),
    parts: rule === undefined || item.weight === 'weak' ? [] : partsOf(rule),
    silent: { met: silence('met'), unmet: silence('unmet'), unknown: silence('unknown') },
  };
}

const asksFor = (item: Evidence, verdict: Verdict): boolean => 'ask' in item.when || (item.ask === true && verdict !== 'met');

const daysOf = (window: string | undefined): number => Number(/^P(\d+)D$/.exec(window ?? '')?.[1] ?? Number.POSITIVE_INFINITY);

/** What an item looks at; of a range, `below 2 and not below 1`, its first limit. */
function mainOf({ when }: Evidence): Criterion {
  if (!('all' in when)) return when;
  const [first, ...others] = when.all;
  const isLimit = (part: Criterion): boolean =>
    'not' in part && 'lab' in part.not && first !== undefined && 'lab' in first && part.not.lab === first.lab;
  return first && others.length > 0 && others.every(isLimit) ? first : when;
}

function keyOf(item: Evidence): string | undefined {
  const when = mainOf(item);
  if ('lab' in when) return when.lab;
  if ('vital' in when) return when.vital;
  if ('cond' in when) return when.cond;
  if ('film' in when) return when.film;
  return 'rule' in when ? when.rule : undefined;
}

function isEntry(item: Evidence): boolean {
  const when = mainOf(item);
  if (!('lab' in when) || !('value' in when) || when.op !== '<' || typeof when.value !== 'number') return false;
  const from = COUNTING.entryFrom[when.lab];
  return from !== undefined && when.value >= from;
}

function isHardKind({ when }: Evidence): boolean {
  if ('lab' in when || 'vital' in when) return true;
  if ('rule' in when || 'computed' in when || 'age' in when) return false;
  return !('cond' in when) || (!COUNTING.generalSigns.includes(when.cond) && !when.cond.startsWith('find.'));
}

// ---- Causes ---------------------------------------------------------------------------------------------------------

const itemsOf = (cause: CauseRule): readonly ReadyItem[] => [
  ...cause.for.map((item) => readyItem(item, 'for', cause)),
  ...cause.against.map((item) => readyItem(item, 'against', cause)),
];

const itemsById = new Map(all.map((cause) => [cause.id, itemsOf(cause)]));

const CELL_OF: Readonly<Partial<Record<Line, Cell>>> = {
  anc: 'neutrophil',
  alc: 'lymphocyte',
  hgb: 'erythroid',
  plt: 'platelet',
};
const WHITE_CELLS: readonly Cell[] = ['neutrophil', 'lymphocyte', 'monocyte'];

function isLoweredBy(cause: CauseRule, line: Line): boolean {
  const cell = CELL_OF[line];
  return cell === undefined ? WHITE_CELLS.some((white) => cause.lowers.includes(white)) : cause.lowers.includes(cell);
}

function inheritedBy(cause: CauseRule): readonly ReadyItem[] {
  const parents = cause.parent === undefined ? [] : (itemsById.get(cause.parent) ?? []);
  const own = new Set((itemsById.get(cause.id) ?? []).map(({ item }) => JSON.stringify(item.when)));
  return parents.filter(
    ({ item: { when } }) =>
      !('medicine' in when) && !own.has(JSON.stringify(when)) && !('rule' in when && COUNTING.drugRules.includes(when.rule)),
  );
}

export const readyCauses: readonly ReadyCause[] = all.map((cause) => ({
  cause,
  items: itemsById.get(cause.id) ?? [],
  inherited: inheritedBy(cause),
  children: all.filter((each) => each.parent === cause.id).map((each) => each.id),
  settledBy: cause.workup.map((test) => test.test),
  lowers: new Set(LINES.filter((line) => isLoweredBy(cause, line))),
}));

// ---- Criteria and who asks them -------------------------------------------------------------------------------------

/** Where an item stands: the place of its cause among the ready ones, and its own among the evidence of that cause. */
export interface Asking {
  readonly of: ReadyItem;
  readonly cause: number;
  readonly at: number;
  readonly inherited: boolean;
}

const askings: readonly Asking[] = readyCauses.flatMap(({ items, inherited }, cause) => [
  ...items.map((of, at): Asking => ({ of, cause, at, inherited: false })),
  ...inherited.map((of, at): Asking => ({ of, cause, at: items.length + at, inherited: true })),
]);

function groupedBy<K>(keyOfAsking: (asking: Asking) => K | undefined): ReadonlyMap<K, readonly Asking[]> {
  const groups = new Map<K, Asking[]>();
  for (const asking of askings) {
    const key = keyOfAsking(asking);
    if (key === undefined) continue;
    const held = groups.get(key);
    if (held) held.push(asking);
    else groups.set(key, [asking]);
  }
  return groups;
}

/** Each criterion once, with all the items that it answers, in the order of the catalogue. */
export const askingsByCriterion: ReadonlyMap<Ready, readonly Asking[]> = groupedBy(({ of }) => of.when);

/** By evidence id: what the clinician can answer where the chart is silent. */
export const askingsById: ReadonlyMap<string, readonly Asking[]> = groupedBy(({ of }) => of.item.id);

/** Items that the suspects of the cause answer. */
export const askedOfSuspects: readonly Asking[] = askings.filter(({ of }) => of.when === undefined);

const drugById = new Map(suspectDrugs.map((drug) => [drug.id, drug]));
const claimants = new Map<string, ReadonlySet<string>>();

/** Ids of the causes that name a drug of the catalogue. */
export function claimantsOf(id: string): ReadonlySet<string> {
  const held = claimants.get(id);
  if (held) return held;
  const drug = drugById.get(id);
  const found = new Set(drug ? all.filter((cause) => claims(cause, drug, all)).map((cause) => cause.id) : []);
  claimants.set(id, found);
  return found;
}
