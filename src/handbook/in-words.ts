/** Criteria, windows, ages and units in the words of a reader; the document for reviewers and the page of rules share them. */
import { causes } from '../knowledge/causes/index.ts';
import { codeSets } from '../knowledge/code-sets/index.ts';
import { patternRules } from '../knowledge/pattern-rules.ts';
import type {
  AgeRange,
  CauseId,
  CodeSetId,
  Comparison,
  Criterion,
  DrugSelector,
  Take,
  TestId,
  Window,
} from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import { tests } from '../knowledge/workup.ts';
import { english, type From, type HandbookWords } from './words.ts';

/** A criterion as it is read: one line, or a heading over its parts. The criterion itself stays with it, to be judged. */
export interface Phrase {
  readonly words: string;
  readonly criterion: Criterion;
  readonly parts: readonly Phrase[];
}

/** From where windows reach back, and which window holds for a code set that names none. */
export interface Reach {
  readonly from: Exclude<From, 'firstLowCount'>;
  readonly windows?: Readonly<Partial<Record<CodeSetId, Window>>>;
}

const BEFORE_LOW_COUNT: Reach = { from: 'lowCount' };

/** Where a criterion stands, and in which language it is read. */
interface Reading {
  readonly reach: Reach;
  readonly words: HandbookWords;
  readonly names: Names;
}

export function inWords(criterion: Criterion, reach: Reach = BEFORE_LOW_COUNT, words: HandbookWords = english): Phrase {
  return phraseOf(criterion, { reach, words, names: namesIn(words) });
}

function phraseOf(criterion: Criterion, reading: Reading): Phrase {
  const { words } = reading;
  const all = (parts: readonly Criterion[]): readonly Phrase[] => parts.map((part) => phraseOf(part, reading));
  if ('all' in criterion) return { words: words.allOf, criterion, parts: all(criterion.all) };
  if ('any' in criterion) return { words: words.anyOf, criterion, parts: all(criterion.any) };
  if ('of' in criterion) return { words: words.atLeastOf(criterion.atLeast), criterion, parts: all(criterion.of) };
  if ('not' in criterion) return { words: words.knownNotToHold, criterion, parts: all([criterion.not]) };
  if ('unless' in criterion) return { words: words.notMetOrNotKnown, criterion, parts: all([criterion.unless]) };
  return { words: single(criterion, reading), criterion, parts: [] };
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

function single(criterion: Single, reading: Reading): string {
  const { words, names } = reading;
  const within = (set: CodeSetId | undefined, window: Window | undefined) => reachOf(set, window, reading);
  const list = (...parts: readonly (string | undefined)[]) => listed(words, ...parts);
  if ('rule' in criterion) return list(criterion.rule, names.rule(criterion.rule));
  if ('low' in criterion) return words.belowLowerLimit(words.lines[criterion.low]);
  if ('lab' in criterion) return measured(criterion.lab, criterion, reading);
  if ('vital' in criterion) return measured(criterion.vital, criterion, reading);
  if ('film' in criterion) return list(words.inFilm(names.set(criterion.film)), within(criterion.film, criterion.window));
  if ('cond' in criterion)
    return list(words.recorded(names.set(criterion.cond)), within(criterion.cond, criterion.window) ?? words.activeNow);
  if ('procedure' in criterion)
    return list(words.done(names.set(criterion.procedure)), within(criterion.procedure, criterion.window));
  if ('exposure' in criterion)
    return list(words.recorded(names.set(criterion.exposure)), within(criterion.exposure, criterion.window));
  if ('family' in criterion) return words.inRelative(names.set(criterion.family));
  if ('drug' in criterion) return list(words.taken(selected(criterion.drug, reading)), within(undefined, criterion.window));
  if ('medicine' in criterion) return medicine(criterion, reading);
  if ('noResult' in criterion) {
    const { noResult, sameSpecimenAs } = criterion;
    if (sameSpecimenAs !== undefined) return words.noneFromSpecimen(names.set(noResult), names.set(sameSpecimenAs));
    return list(words.noResult(names.set(noResult)), within(noResult, criterion.window));
  }
  if ('resulted' in criterion)
    return list(words.anyResult(names.set(criterion.resulted)), within(criterion.resulted, criterion.window));
  if ('fall' in criterion) return words.fall(names.set(criterion.fall), criterion.percent, span(criterion.within, words));
  if ('computed' in criterion) return words.computed[criterion.computed];
  if ('age' in criterion) return list(words.age(criterion.age), criterion.sex && words.sex(criterion.sex));
  return criterion.about === undefined ? words.onlyClinician : words.onlyClinicianOrRecord(names.set(criterion.about));
}

const listed = (words: HandbookWords, ...parts: readonly (string | undefined)[]): string =>
  words.list(parts.flatMap((part) => (part === undefined || part === '' ? [] : [part])));

type Measured = Comparison & { readonly window?: Window; readonly take?: Take; readonly age?: AgeRange };

function measured(set: CodeSetId, test: Measured, reading: Reading): string {
  const { words, names } = reading;
  const name = names.set(set);
  const within = reachOf(set, test.window, reading);
  const aged = test.age && words.age(test.age);
  if (!('value' in test)) return listed(words, words.found(name, test.op), within, aged);
  if (!('unit' in test)) return listed(words, words.is(name, test.value), within, aged);
  const limit = words.compared(name, test.op, withUnit(test.value, test.unit));
  return listed(words, limit, test.take && words.take(test.take), within, aged);
}

function medicine(criterion: Extract<Criterion, { readonly medicine: unknown }>, { words, names }: Reading): string {
  const named = words.names(criterion.medicine.map(names.drug));
  const who = criterion.suspects ? listed(words, words.claimed, named && words.oneOf(named, true)) : words.oneOf(named, false);
  return words.medicine(who, criterion.began, reachWords(criterion.window ?? 'P30D', 'firstLowCount', words));
}

function selected({ ids, classes, causes: named, names: others }: DrugSelector, { words, names }: Reading): string {
  return words.names([
    ...(ids ?? []).map(names.drug),
    ...(others ?? []).map(names.drug),
    ...(classes ?? []).map((each) => words.anyOfClass(names.drugClass(each))),
    ...(named ?? []).map((id) => words.anyOfCause(names.cause(id))),
  ]);
}

function reachOf(set: CodeSetId | undefined, window: Window | undefined, { reach, words }: Reading): string | undefined {
  const own = window ?? (set && reach.windows?.[set]);
  return own && reachWords(own, reach.from, words);
}

function reachWords(window: Window, from: From, words: HandbookWords): string {
  if (window === 'active') return words.activeNow;
  if (window === EVER) return words.ever;
  return words.within(span(window, words), from);
}

const EVER: Window = 'P99Y';
const isUnit = (unit: string): unit is 'D' | 'M' | 'Y' => /^[DMY]$/.test(unit);

/** `P90D` as "90 days". */
export function span(window: Window, words: HandbookWords = english): string {
  if (window === 'active') return words.activeCourse;
  if (window === EVER) return words.lifetime;
  const [, amount = '', unit = 'D'] = /^P(\d+)([DMY])$/.exec(window) ?? [];
  return words.span(amount, isUnit(unit) ? unit : 'D');
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

const ruleNames: ReadonlyMap<string, string> = new Map(patternRules.map((rule) => [rule.id, rule.name]));
const drugNames: ReadonlyMap<string, string> = new Map(suspectDrugs.map((drug) => [drug.id, drug.name]));

/** Blood counts by their short names. */
const COUNTS: Readonly<Partial<Record<CodeSetId, 'wbc' | 'anc' | 'alc' | 'hgb' | 'plt'>>> = {
  'lab.wbc': 'wbc',
  'lab.anc': 'anc',
  'lab.alc': 'alc',
  'lab.hgb': 'hgb',
  'lab.plt': 'plt',
};

export const isCodeSet = (id: string): id is CodeSetId => id in codeSets;
const isTest = (id: string): id is TestId => id in tests;
const isCause = (id: string): id is CauseId => id in causes;

/** What the content calls its things, by their ids; an id that it does not hold stands for itself. */
export interface Names {
  readonly cause: (id: string) => string;
  readonly test: (id: string) => string;
  readonly set: (id: CodeSetId) => string;
  readonly rule: (id: string) => string;
  readonly drug: (id: string) => string;
  readonly drugClass: (name: string) => string;
}

export function namesIn({ content, lines }: HandbookWords): Names {
  return {
    cause: (id) => content?.causes[id]?.name ?? (isCause(id) ? causes[id].name : id),
    test: (id) => content?.tests[id]?.name ?? (isTest(id) ? tests[id].name : id),
    set: (id) => {
      const count = COUNTS[id];
      return count === undefined ? (content?.codeSets[id] ?? codeSets[id].label) : lines[count];
    },
    rule: (id) => content?.patternRules[id]?.name ?? ruleNames.get(id) ?? id,
    drug: (id) => content?.drugs[id] ?? content?.partners[id] ?? drugNames.get(id) ?? id,
    drugClass: (name) => content?.drugClasses[name] ?? name,
  };
}
