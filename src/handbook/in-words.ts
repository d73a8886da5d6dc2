/** Criteria, windows, ages and units in the words of a reader; the document for reviewers and the page of rules share them. */
import { causes } from '../knowledge/causes/index.ts';
import { codeSets } from '../knowledge/code-sets/index.ts';
import { HSCORE } from '../knowledge/hscore.ts';
import { patternRules } from '../knowledge/pattern-rules.ts';
import type {
  AgeRange,
  CodeSetId,
  Comparison,
  ComputedFact,
  Criterion,
  DrugSelector,
  Line,
  Take,
  Window,
} from '../knowledge/rule.ts';
import { POLICY } from '../knowledge/ranking.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import {
  CYCLING,
  DISCORDANT_SINGLE,
  KNOWN_STABLE,
  LYMPHOPENIA_TWICE,
  PROLONGED_FEVER,
  RECENT_FALL,
  STABLE_MILD,
  TWO_TEMPERATURES,
} from '../knowledge/judging-thresholds.ts';
import { COURSE } from '../knowledge/thresholds.ts';

/** A criterion as it is read: one line, or a heading over its parts. The criterion itself stays with it, to be judged. */
export interface Phrase {
  readonly words: string;
  readonly criterion: Criterion;
  readonly parts: readonly Phrase[];
}

/** From where windows reach back, and which window holds for a code set that names none. */
export interface Reach {
  readonly from: 'the low count' | 'the review';
  readonly windows?: Readonly<Partial<Record<CodeSetId, Window>>>;
}

const BEFORE_LOW_COUNT: Reach = { from: 'the low count' };

export function inWords(criterion: Criterion, reach: Reach = BEFORE_LOW_COUNT): Phrase {
  const all = (parts: readonly Criterion[]): readonly Phrase[] => parts.map((part) => inWords(part, reach));
  if ('all' in criterion) return { words: 'all of', criterion, parts: all(criterion.all) };
  if ('any' in criterion) return { words: 'any of', criterion, parts: all(criterion.any) };
  if ('of' in criterion) return { words: `at least ${criterion.atLeast} of`, criterion, parts: all(criterion.of) };
  if ('not' in criterion) return { words: 'known not to hold', criterion, parts: all([criterion.not]) };
  if ('unless' in criterion) return { words: 'not met, or not known', criterion, parts: all([criterion.unless]) };
  return { words: single(criterion, reach), criterion, parts: [] };
}

/** On one line, with brackets where parts are joined. */
export function onOneLine({ words, parts, criterion }: Phrase): string {
  if (parts.length === 0) return words;
  const inner = parts.map((part) => (part.parts.length > 1 ? `(${onOneLine(part)})` : onOneLine(part)));
  if ('all' in criterion) return inner.join(' and ');
  if ('any' in criterion) return inner.join(' or ');
  return `${words}: ${inner.join('; ')}`;
}

type Single = Exclude<
  Criterion,
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly of: unknown }
  | { readonly not: unknown }
  | { readonly unless: unknown }
>;

function single(criterion: Single, reach: Reach): string {
  if ('rule' in criterion) return `${criterion.rule}, ${ruleName(criterion.rule)}`;
  if ('low' in criterion) return `${LINES[criterion.low]} below the lower limit for age and sex`;
  if ('lab' in criterion) return measured(criterion.lab, criterion, reach);
  if ('vital' in criterion) return measured(criterion.vital, criterion, reach);
  if ('film' in criterion)
    return list(`${setName(criterion.film)}, in the words of a film or report`, when(criterion.film, criterion.window, reach));
  if ('cond' in criterion)
    return list(`${setName(criterion.cond)} recorded`, when(criterion.cond, criterion.window, reach) ?? 'active now');
  if ('procedure' in criterion)
    return list(`${setName(criterion.procedure)} done`, when(criterion.procedure, criterion.window, reach));
  if ('exposure' in criterion)
    return list(`${setName(criterion.exposure)} recorded`, when(criterion.exposure, criterion.window, reach));
  if ('family' in criterion) return `${setName(criterion.family)}, in a relative`;
  if ('drug' in criterion) return list(`taken: ${selected(criterion.drug)}`, when(undefined, criterion.window, reach));
  if ('medicine' in criterion) return medicine(criterion);
  if ('noResult' in criterion) return noResult(criterion, reach);
  if ('resulted' in criterion)
    return list(`any result of ${setName(criterion.resulted)}`, when(criterion.resulted, criterion.window, reach));
  if ('fall' in criterion)
    return `${setName(criterion.fall)} lower by ${criterion.percent} % or more than the highest value of the ${span(criterion.within)} before`;
  if ('computed' in criterion) return COMPUTED[criterion.computed];
  if ('age' in criterion) return list(ageWords(criterion.age), criterion.sex);
  return criterion.about === undefined
    ? 'only the clinician can tell'
    : `only the clinician can tell; the record may hold it under "${setName(criterion.about)}"`;
}

const list = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

type Measured = Comparison & { readonly window?: Window; readonly take?: Take; readonly age?: AgeRange };

function measured(set: CodeSetId, test: Measured, reach: Reach): string {
  const within = when(set, test.window, reach);
  const aged = test.age && ageWords(test.age);
  if (!('value' in test)) return list(`${setName(set)} ${test.op === 'present' ? 'reported' : test.op}`, within, aged);
  if (!('unit' in test)) return list(`${setName(set)} is ${test.value}`, within, aged);
  return list(
    `${setName(set)} ${LIMITS[test.op]} ${withUnit(test.value, test.unit)}`,
    test.take && TAKES[test.take],
    within,
    aged,
  );
}

const LIMITS = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' } as const;
const TAKES: Readonly<Record<Take, string>> = { latest: 'latest value', lowest: 'lowest value', highest: 'highest value' };

function medicine(criterion: Extract<Criterion, { readonly medicine: unknown }>): string {
  const named = criterion.medicine.map(drugName).join(', ');
  const who = criterion.suspects
    ? list('a medicine that this cause claims and that may explain the fall', named && `or one of: ${named}`)
    : `one of: ${named}`;
  const began = criterion.began === undefined ? 'taken' : criterion.began === 'started' ? 'present course begun' : 'last dose';
  const window = criterion.window ?? 'P30D';
  return `${who}; ${began} ${reachWords(window, 'the first low count')}`;
}

function noResult(criterion: Extract<Criterion, { readonly noResult: unknown }>, reach: Reach): string {
  const { sameSpecimenAs } = criterion;
  if (sameSpecimenAs !== undefined)
    return `no ${setName(criterion.noResult)} from the specimen of the latest ${setName(sameSpecimenAs)}`;
  return list(`no usable result of ${setName(criterion.noResult)}`, when(criterion.noResult, criterion.window, reach));
}

function selected({ ids, classes, causes: named, names }: DrugSelector): string {
  return [
    ...(ids ?? []).map(drugName),
    ...(names ?? []),
    ...(classes ?? []).map((each) => `any ${each}`),
    ...(named ?? []).map((id) => `any medicine of the cause "${causes[id].name}"`),
  ].join(', ');
}

function when(set: CodeSetId | undefined, window: Window | undefined, { from, windows }: Reach): string | undefined {
  const own = window ?? (set && windows?.[set]);
  return own && reachWords(own, from);
}

function reachWords(window: Window, from: string): string {
  if (window === 'active') return 'active now';
  if (window === EVER) return 'ever';
  return `within ${span(window)} before ${from}`;
}

const EVER: Window = 'P99Y';
const SPANS: Readonly<Record<string, string>> = { D: 'day', M: 'month', Y: 'year' };

/** `P90D` as "90 days". */
export function span(window: Window): string {
  if (window === 'active') return 'the active course';
  if (window === EVER) return 'lifetime';
  const [, amount = '', unit = 'D'] = /^P(\d+)([DMY])$/.exec(window) ?? [];
  return `${amount} ${SPANS[unit] ?? ''}${amount === '1' ? '' : 's'}`;
}

const AGES = { a: 'years', mo: 'months', d: 'days' } as const;

/** Whole units: 45 years holds until the 46th birthday. */
export function ageWords({ min, max, below, unit }: AgeRange): string {
  const name = AGES[unit];
  const upper = max !== undefined ? `up to ${max} ${name}` : below !== undefined ? `below ${below} ${name}` : undefined;
  if (min === undefined) return `age ${upper ?? 'any'}`;
  return upper === undefined ? `age ${min} ${name} or more` : `age from ${min} and ${upper}`;
}

/** UCUM as laboratories print it. */
export function withUnit(value: number, unit: string): string {
  const shown = unitWords(unit);
  return shown === '%' ? `${value} %` : `${value} ${shown}`.trim();
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { 3: '³', 6: '⁶', 9: '⁹', 12: '¹²' };

export function unitWords(unit: string): string {
  return unit
    .replace(/^10\*(\d+)/, (_, power: string) => `×10${SUPERSCRIPTS[power] ?? `^${power}`}`)
    .replace(/^Cel$/, '°C')
    .replace('{1.73_m2}', '1.73 m²')
    .replace('{WBC}', ' WBC')
    .replace('{INR}', 'INR')
    .replace(/\[IU\]/, 'IU')
    .replace('mm[Hg]', 'mmHg')
    .replace(/\bu(?=[gLm])/g, 'µ')
    .replace(/\bm2$/, 'm²');
}

const LINES: Readonly<Record<Line, string>> = {
  wbc: 'WBC',
  anc: 'ANC',
  alc: 'ALC',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'haemoglobin',
  plt: 'platelets',
};

const { chronicDays, persistentDays } = COURSE;

/** The numbers come from where they are judged. */
const COMPUTED: Readonly<Record<ComputedFact, string>> = {
  'course-chronic': 'the course is chronic, by counts or by the problem list',
  'course-persistent': 'the course is persistent or chronic',
  confirmed: 'the course is confirmed, persistent or chronic',
  'recent-fall': `an earlier count was normal and the first low one is less than ${RECENT_FALL.days} days old`,
  'anc-chronic': `ANC low on two or more results over ${chronicDays} days or more, none normal between; or neutropenia recorded as long`,
  'alc-persistent': `ALC low (PR-12) on two or more results over ${persistentDays} days or more, none normal between`,
  cycling: `troughs of ANC below ${CYCLING.troughBelow}, ${CYCLING.leastDays} to ${CYCLING.mostDays} days apart, with recovery to ${CYCLING.recoveredFrom} between`,
  'discordant-single': `one low WBC or ANC between two normal ones within ${DISCORDANT_SINGLE.hours} hours`,
  'alc-high': 'ALC above the range of the laboratory',
  'inside-laboratory-interval': 'WBC not below the lower limit of its own reference range',
  'drug-before-fall':
    'a shown suspect medicine, definite or probable, begun, restarted or raised before the fall and inside its window',
  'dechallenge-positive': 'the count recovered after a shown suspect was stopped',
  'low-before-drug': 'the same line was low before the first dose of every suspect',
  'lowering-drug-taken': 'a medicine that lowers counts is taken, or was within its look-back',
  'expected-nadir': 'cytotoxic or cellular treatment inside its nadir window, with no low count before it',
  'stable-mild-neutropenia': `every ANC of the last ${STABLE_MILD.days} days from ${STABLE_MILD.from} to ${STABLE_MILD.to}, two of them ${STABLE_MILD.apartDays} days apart, nothing else low, and no disease on record that would explain it`,
  'known-stable': `as low on a result ${KNOWN_STABLE.leastDays} to ${KNOWN_STABLE.mostDays} days before, no lower by more than ${KNOWN_STABLE.fallFraction * 100} %, with a disease that explains it recorded ${KNOWN_STABLE.recordedDays} days before`,
  'prolonged-fever': `fever recorded ${PROLONGED_FEVER.days} days or more before, or called recurrent, persistent or prolonged`,
  'two-temperatures-38': `two temperatures of ${TWO_TEMPERATURES.from} °C or more, at least ${TWO_TEMPERATURES.leastHours} h apart within ${TWO_TEMPERATURES.mostHours} h, in the last ${TWO_TEMPERATURES.lookBackDays} days`,
  'alc-below-0.5-twice': `ALC below ${LYMPHOPENIA_TWICE.below} on two results ${LYMPHOPENIA_TWICE.apartDays} days or more apart, the latest within ${LYMPHOPENIA_TWICE.latestWithinDays} days`,
  'hscore-169': `HScore of ${HSCORE.cutOff} or more from the items on record; what is not on record counts 0`,
  unexplained: `the best candidate has fewer than ${POLICY.unexplainedBelow} points`,
};

const rules: ReadonlyMap<string, string> = new Map(patternRules.map((rule) => [rule.id, rule.name]));
const drugs: ReadonlyMap<string, string> = new Map(suspectDrugs.map((drug) => [drug.id, drug.name]));

/** Blood counts by their short names. */
const SHORT: Readonly<Partial<Record<CodeSetId, string>>> = {
  'lab.wbc': LINES.wbc,
  'lab.anc': LINES.anc,
  'lab.alc': LINES.alc,
  'lab.hgb': LINES.hgb,
  'lab.plt': LINES.plt,
};

export const setName = (id: CodeSetId): string => SHORT[id] ?? codeSets[id].label;
export const ruleName = (id: string): string => rules.get(id) ?? id;
export const drugName = (id: string): string => drugs.get(id) ?? id;

export const isCodeSet = (id: string): id is CodeSetId => id in codeSets;
