/**
 * From medication rows to medicines with courses: which drug of the catalogue a row names, whether the form reaches the
 * marrow, and which rows tell of one and the same course. Nothing is dropped: what is not recognised is returned by name.
 */
import {
  ABBREVIATION_LETTERS,
  ABSORBED_ROUTES,
  BEFORE_ABBREVIATION,
  COUNTS_ALTHOUGH_LOCAL,
  DRUG_COURSE,
  INJECTED_FORM,
  LOCAL_FORMS,
  type LocalRoute,
  ORAL_FORM,
  OUTSIDE_NAMES,
  RAISED_DOSE,
  SYSTEMIC_ROUTE,
} from '../knowledge/drug-judgement.ts';
import { drugInteractions } from '../knowledge/drug-interactions.ts';
import type { DrugProduct } from '../knowledge/drug-products.ts';
import type { SuspectDrug } from '../knowledge/rule.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import type { Coding } from '../record/coding.ts';
import type { DateBasis, DrugRow } from '../record/drug-exposure.ts';
import { remember } from '../record/remember.ts';
import { DAY, middle, type When } from '../record/when.ts';
import type { DrugCourse, Exposure } from './assessment.ts';

/** RxNorm product codes of the catalogue. */
export type Products = ReadonlyMap<string, DrugProduct>;

/** Lists that only some charts need. */
export interface DrugLists {
  /** RxNorm product codes to ingredients; without it, products are recognised by their names. */
  readonly products?: Products;
  /** Chinese names by id of the catalogue, beside the few that the catalogue has among its synonyms. */
  readonly chineseNames?: Readonly<Record<string, string>>;
}

/** A later moment of a course from which a latency may run. */
interface LaterDose {
  readonly time: When;
  readonly why: 'restarted' | 'dose raised' | 'dose';
}

export interface DatedCourse extends DrugCourse {
  /** Restarts, dose rises and further dated doses after the first, oldest first. */
  readonly later?: readonly LaterDose[];
}

/** A medicine as the reasoning uses it: an exposure with its further doses and its part in interactions. */
export interface TakenDrug extends Exposure {
  readonly courses: readonly DatedCourse[];
  /** Names under which interaction rules know a medicine that the catalogue does not hold. */
  readonly outside?: readonly string[];
}

/** A calendar day, so that a morning's count and a dose "on the 15th" compare as people compare them. */
export const firstDay = (time: When): number => Math.floor((time.precision === 'day' ? middle(time) : time.earliest) / DAY);
export const lastDay = (time: When): number => Math.floor((time.precision === 'day' ? middle(time) : time.latest) / DAY);

// What a row names

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly drugs: readonly string[];
  readonly outside: readonly string[];
  /** Always a local form of these drugs. */
  readonly localOf: readonly string[];
  readonly isAbbreviation: boolean;
}

interface Index {
  readonly drugs: ReadonlyMap<string, SuspectDrug>;
  readonly codes: ReadonlyMap<string, Named>;
  /** By first word, or first Chinese character; longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Names of one word as other languages spell them. */
  readonly abroad: ReadonlyMap<string, Phrase>;
}

interface Named {
  readonly drugs: readonly string[];
  readonly outside: readonly string[];
}

type System = 'rxnorm' | 'atc' | 'snomed';

const HAN = /\p{Script=Han}/u;

/** Lower case, no accents, and every mark between words one blank. */
const normalise = remember(4000, (text) => (PLAIN.test(text) ? normalisePlain(text) : normaliseAny(text)));

const PLAIN = /^[ -~]*$/;

const normalisePlain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const normaliseAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/(\p{Script=Han})(?=[a-z0-9])|([a-z0-9])(?=\p{Script=Han})/gu, '$& ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function systemOf(coding: Coding): System | undefined {
  const system = coding.system?.toLowerCase() ?? '';
  if (system.includes('rxnorm') || system.endsWith('2.16.840.1.113883.6.88')) return 'rxnorm';
  if (system.includes('whocc.no/atc') || system.endsWith('2.16.840.1.113883.6.73')) return 'atc';
  return system.includes('snomed.info/sct') || system.endsWith('2.16.840.1.113883.6.96') ? 'snomed' : undefined;
}

const built: { plain?: Index; chinese?: { readonly of: DrugLists['chineseNames']; readonly index: Index } } = {};

function theIndex(chineseNames?: DrugLists['chineseNames']): Index {
  if (chineseNames === undefined) return (built.plain ??= buildIndex({}));
  if (built.chinese?.of !== chineseNames) built.chinese = { of: chineseNames, index: buildIndex(chineseNames) };
  return built.chinese.index;
}

function buildIndex(chineseNames: Readonly<Record<string, string>>): Index {
  const drugs = new Map(suspectDrugs.map((drug) => [drug.id, drug]));
  const codes = new Map<string, { drugs: string[]; outside: string[] }>();
  const texts = new Map<string, { drugs: Set<string>; outside: Set<string>; localOf: Set<string>; isAbbreviation: boolean }>();

  const code = (system: System, value: string, kind: keyof Named, id: string): void => {
    const key = `${system} ${value}`;
    const held = codes.get(key) ?? { drugs: [], outside: [] };
    codes.set(key, held);
    if (!held[kind].includes(id)) held[kind].push(id);
  };
  const text = (written: string, kind: keyof Named | 'localOf', id: string, mayAbbreviate: boolean): void => {
    const key = normalise(written);
    if (key === '') return;
    const isAbbreviation = mayAbbreviate && !HAN.test(key) && written.length <= ABBREVIATION_LETTERS;
    const held = texts.get(key) ?? { drugs: new Set(), outside: new Set(), localOf: new Set(), isAbbreviation };
    texts.set(key, held);
    held[kind].add(id);
  };

  for (const drug of suspectDrugs) {
    // Cocaine, alcohol and the like: no medicine product means the exposure.
    if (drug.notRoutes?.includes('any')) continue;
    for (const value of drug.rxnorm) code('rxnorm', value, 'drugs', drug.id);
    for (const value of drug.atc) code('atc', value, 'drugs', drug.id);
    for (const value of drug.snomed ?? []) code('snomed', value, 'drugs', drug.id);
    text(drug.name, 'drugs', drug.id, false);
    text(drug.id, 'drugs', drug.id, false);
    for (const name of drug.synonyms) text(name, 'drugs', drug.id, true);
    text(chineseNames[drug.id] ?? '', 'drugs', drug.id, false);
    for (const name of drug.comboBrands ?? []) text(name, 'drugs', drug.id, false);
    for (const name of drug.localBrands ?? []) text(name, 'localOf', drug.id, false);
  }
  for (const rule of drugInteractions) {
    for (const token of [...rule.a, ...rule.b]) {
      if (!token.startsWith('ext:')) continue;
      const name = token.slice('ext:'.length);
      const known = rule.outside?.[name];
      if (known?.rxnorm !== undefined) code('rxnorm', known.rxnorm, 'outside', name);
      if (known?.atc !== undefined) code('atc', known.atc, 'outside', name);
      for (const written of [name, ...(OUTSIDE_NAMES[name] ?? [])]) text(written, 'outside', name, false);
    }
  }

  // `trimethoprim/sulfamethoxazole` is a name of one row, and says the other row's name as well.
  const ownName = new Map(suspectDrugs.map((drug) => [normalise(drug.name), drug.id]));
  const phrases = new Map<string, Phrase[]>();
  for (const [key, held] of texts) {
    const words = key.split(' ');
    if (words.length > 1) {
      for (const word of words) {
        const id = ownName.get(word);
        if (id !== undefined && held.drugs.size > 0 && !drugs.get(id)?.notRoutes?.includes('any')) held.drugs.add(id);
      }
    }
    const first = HAN.test(key) ? key.charAt(0) : (words[0] ?? '');
    const phrase: Phrase = {
      text: key,
      words,
      drugs: [...held.drugs],
      outside: [...held.outside],
      localOf: [...held.localOf],
      isAbbreviation: held.isAbbreviation,
    };
    const sameStart = phrases.get(first);
    if (sameStart) sameStart.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  return { drugs, codes, phrases, abroad: spelledAbroad(phrases) };
}

/** Names that would be shorter may be other words. */
const SHORTEST_ABROAD = 6;

/**
 * One substance in Latin letters: `clozapine`, `Clozapin`, `clozapina`; `methotrexate`, `Methotrexat`, `metotrexato`. Only the
 * letters that languages write differently are made alike, never letters that make another name.
 */
const asAbroad = remember(4000, (word: string): string | undefined => {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const plain = word
    .replaceAll(/([tr])h/g, '$1')
    .replaceAll('ph', 'f')
    .replaceAll('y', 'i')
    .replace(/(?:[aeo]|um)$/, '');
  return plain.length >= SHORTEST_ABROAD ? plain : undefined;
});

/** A spelling that two substances share stands for neither. */
function spelledAbroad(phrases: Index['phrases']): Index['abroad'] {
  const found = new Map<string, Phrase | undefined>();
  for (const phrase of [...phrases.values()].flat()) {
    const spelling = phrase.words.length === 1 && !phrase.isAbbreviation ? asAbroad(phrase.text) : undefined;
    if (spelling === undefined) continue;
    const held = found.get(spelling);
    const isOther = held !== undefined && whatItNames(held) !== whatItNames(phrase);
    found.set(spelling, isOther || (found.has(spelling) && !held) ? undefined : phrase);
  }
  return new Map([...found].flatMap(([spelling, phrase]) => (phrase ? [[spelling, phrase] as const] : [])));
}

const whatItNames = ({ drugs, outside, localOf }: Phrase): string => [...drugs, '|', ...outside, '|', ...localOf].join(' ');

/** A drug of the catalogue. */
export const drugById = (id: string): SuspectDrug | undefined => theIndex().drugs.get(id);

/** What the catalogue says about an exposure; undefined for medicines outside it. */
export const drugOf = (exposure: Exposure): SuspectDrug | undefined =>
  exposure.drug === undefined ? undefined : drugById(exposure.drug);

/** Every phrase of the index in a text, the longest at each place, without overlaps. */
function phrasesIn(text: string, { phrases, abroad }: Index): readonly Phrase[] {
  const words = normalise(text).split(' ');
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (HAN.test(word)) {
      at += chinesePhrasesIn(words.slice(at), phrases, found);
      continue;
    }
    const asWritten = phrases
      .get(word)
      ?.find(
        (each) => each.words.every((part, offset) => words[at + offset] === part) && (!each.isAbbreviation || opens(words, at)),
      );
    const phrase = asWritten ?? abroad.get(asAbroad(word) ?? '');
    if (phrase) found.push(phrase);
    at += phrase?.words.length ?? 1;
  }
  return found;
}

/**
 * Those that begin in the first word, into `found`; a name may hold letters, `两性霉素 B`, and then goes on into the next words.
 *
 * @returns how many words were read
 */
function chinesePhrasesIn(words: readonly string[], phrases: Index['phrases'], found: Phrase[]): number {
  const [first = ''] = words;
  const text = words.join(' ');
  let at = 0;
  while (at < first.length) {
    const phrase = phrases
      .get(text.charAt(at))
      ?.find((each) => text.startsWith(each.text, at) && isWhole(text, at + each.text.length));
    if (phrase) found.push(phrase);
    at += phrase?.text.length ?? 1;
  }
  return text.slice(0, at).split(' ').length;
}

/** Letters end with their word: `两性霉素 B` is not in `两性霉素 BX`. */
const isWhole = (text: string, end: number): boolean =>
  HAN.test(text.charAt(end - 1)) || end === text.length || text.charAt(end) === ' ';

/** Only a dose, a form or a route stands before the word: `MTX 15 mg`, `10 mg MTX`, but not `albuterol INH`. */
function opens(words: readonly string[], at: number): boolean {
  return words.slice(0, at).every((word, place) => BEFORE_ABBREVIATION.test(word) || (/^\d+$/.test(word) && place + 1 < at));
}

interface Recognised {
  readonly drugs: readonly string[];
  readonly outside: readonly string[];
  /** Drugs that a local brand name stands for. */
  readonly localOf: ReadonlySet<string>;
  readonly route?: string;
  readonly by: string;
}

/** How a medicine that no list holds is said to be recognised. */
export const NOT_RECOGNISED = 'not recognised';

function recognise(name: string, codes: readonly Coding[], { products, chineseNames }: DrugLists): Recognised {
  const index = theIndex(chineseNames);
  const texts = new Set([name, ...codes.flatMap((coding) => coding.display ?? [])]);
  const phrases = [...texts].flatMap((text) => phrasesIn(text, index));
  const localOf = new Set(phrases.flatMap((phrase) => phrase.localOf));
  const named = {
    drugs: unique(phrases.flatMap((each) => each.drugs)),
    outside: unique(phrases.flatMap((each) => each.outside)),
  };

  const hits = codes.flatMap((coding) => {
    const system = systemOf(coding);
    const found =
      system && coding.code !== undefined
        ? index.codes.get(`${system} ${system === 'atc' ? coding.code.toUpperCase() : coding.code}`)
        : undefined;
    return found ? [{ ...found, by: `${SYSTEM_NAMES[system ?? 'rxnorm']} ${coding.code}` }] : [];
  });
  const product = codes.flatMap((coding) => {
    const found = systemOf(coding) === 'rxnorm' && coding.code !== undefined ? products?.get(coding.code) : undefined;
    return found ? [{ ...found, by: `RxNorm product ${coding.code}` }] : [];
  });
  const coded = unique([...hits.flatMap((hit) => hit.drugs), ...product.flatMap((each) => each.ingredients)]).filter((id) =>
    index.drugs.has(id),
  );
  const outside = unique([...hits.flatMap((hit) => hit.outside), ...named.outside]);
  const route = product[0]?.route;
  if (coded.length > 0) {
    // A text that names the coded medicine may name its partner too; a text that names another one is overruled by the code.
    const drugs = coded.every((id) => named.drugs.includes(id)) ? named.drugs : coded;
    const by = [...hits, ...product].map((each) => each.by).join(', ');
    return { drugs, outside, localOf, by, ...(route !== undefined && { route }) };
  }
  const byText = unique([...named.drugs, ...localOf]);
  const abbreviation = phrases.find((phrase) => phrase.isAbbreviation);
  const by =
    abbreviation && phrases.length === 1
      ? `abbreviation “${abbreviation.text}” alone`
      : phrases.length > 0
        ? `name “${phrases.map((each) => each.text).join('”, “')}”`
        : NOT_RECOGNISED;
  return { drugs: byText, outside, localOf, by };
}

const SYSTEM_NAMES: Readonly<Record<System, string>> = { rxnorm: 'RxNorm', atc: 'ATC', snomed: 'SNOMED CT' };

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Catalogue drugs that a name with its codes stands for: substances of an allergy list. */
export function drugsNamed(name: string, codes: readonly Coding[], lists: DrugLists): readonly string[] {
  return recognise(name, codes, lists).drugs;
}

/** A cream, eye drops and the like do not reach the marrow; the drug's own row and a few known exceptions decide. */
function isLocal(drug: SuspectDrug, row: DrugRow, recognised: Recognised): boolean {
  if (recognised.localOf.has(drug.id)) return true;
  const counts = (route: LocalRoute): boolean => {
    if (COUNTS_ALTHOUGH_LOCAL[drug.id]?.includes(route)) return true;
    if (drug.notRoutes !== undefined && drug.notRoutes.length > 0) return !drug.notRoutes.includes(route);
    return ABSORBED_ROUTES.includes(route);
  };
  const { route } = recognised;
  if (route === 'systemic') return false;
  if (route === 'topical' || route === 'ophthalmic' || route === 'inhaled')
    return !COUNTS_ALTHOUGH_LOCAL[drug.id]?.includes(route);

  const given = normalise(row.route ?? '');
  const words = normalise([row.route ?? '', row.name, ...row.codes.flatMap((coding) => coding.display ?? [])].join(' '));
  if (drug.notRoutes?.includes('oral') && ORAL_FORM.test(words)) return true;
  if (SYSTEMIC_ROUTE.test(given)) return false;
  const isSystemicForm = SYSTEMIC_ROUTE.test(words) || ORAL_FORM.test(words) || INJECTED_FORM.test(words);
  const hasOwnRule = drug.notRoutes !== undefined && drug.notRoutes.length > 0;
  if (isSystemicForm && !hasOwnRule) return false;
  const forms = LOCAL_FORMS.filter(
    (form) =>
      form.words.test(words) &&
      (form.routes.length === 1 || !isSystemicForm) &&
      (!form.routes.includes('local-anaesthetic') || drug.notRoutes?.includes('local-anaesthetic')),
  );
  if (forms.length === 0) return route === 'other' && !isSystemicForm;
  // An ophthalmic gel is for the eye: where a place is named, a gel or a spray is only its form.
  const places = forms.filter(({ routes }) => !routes.includes('topical'));
  return (places.length > 0 ? places : forms).every((form) => form.routes.some((each) => !counts(each)));
}

/**
 * The medicines of a chart with their courses.
 *
 * @returns `exposures` in the order of their first dose, those outside the catalogue with `drug` undefined;
 *   `unrecognised`, the rows behind the latter. Rows that were not taken give no exposure.
 */
export function recogniseDrugs(
  rows: readonly DrugRow[],
  lists: DrugLists = {},
): { readonly exposures: readonly TakenDrug[]; readonly unrecognised: readonly DrugRow[] } {
  const groups = new Map<
    string,
    { drug?: SuspectDrug; name: string; local: boolean; by: string; outside: Set<string>; rows: DrugRow[] }
  >();
  const unrecognised: DrugRow[] = [];
  const put = (
    key: string,
    row: DrugRow,
    rest: { drug?: SuspectDrug; name: string; local: boolean; by: string; outside: readonly string[] },
  ): void => {
    const held = groups.get(key) ?? { ...rest, outside: new Set<string>(), rows: [] };
    groups.set(key, held);
    held.rows.push(row);
    for (const each of rest.outside) held.outside.add(each);
  };
  for (const row of rows) {
    if (row.taken === 'no') continue;
    const recognised = recognise(row.name, row.codes, lists);
    for (const id of recognised.drugs) {
      const drug = drugById(id);
      if (!drug) continue;
      const local = isLocal(drug, row, recognised);
      put(`${id} ${local}`, row, { drug, name: row.name, local, by: recognised.by, outside: [] });
    }
    if (recognised.drugs.length > 0) {
      for (const name of recognised.outside)
        put(`outside ${name}`, row, { name, local: false, by: recognised.by, outside: [name] });
    } else {
      unrecognised.push(row);
      put(`other ${normalise(row.name)}`, row, { name: row.name, local: false, by: recognised.by, outside: recognised.outside });
    }
  }
  const exposures = [...groups.values()].map(
    (group): TakenDrug => ({
      ...(group.drug && { drug: group.drug.id, direction: group.drug.direction }),
      name: group.name,
      courses: coursesOf(group.rows),
      refs: unique(group.rows.map((row) => row.ref)),
      ...(group.local && { local: true as const }),
      ...(group.outside.size > 0 && { outside: [...group.outside] }),
      recognisedBy: group.by,
    }),
  );
  return { exposures: exposures.toSorted((a, b) => compare(firstDose(a), firstDose(b))), unrecognised };
}

const firstDose = (exposure: Exposure): number =>
  Math.min(...exposure.courses.map((course) => course.start?.earliest ?? Number.POSITIVE_INFINITY));

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

// Rows to courses

/** Best proof first. */
const TRUST: readonly DateBasis[] = ['administered', 'dispensed', 'stated', 'dosage-bounds', 'supply', 'authored'];
const trust = (basis: DateBasis | undefined): number => (basis === undefined ? TRUST.length : TRUST.indexOf(basis));

type DatedRow = DrugRow & { readonly start: When };
const isDated = (row: DrugRow): row is DatedRow => row.start !== undefined;

/** The last day that the row itself vouches for; open rows have none. */
function endOf(row: DrugRow): number {
  if (row.ongoing === 'yes') return Number.POSITIVE_INFINITY;
  const start = row.start ? lastDay(row.start) : Number.NEGATIVE_INFINITY;
  return row.stop ? Math.max(lastDay(row.stop), start) : start;
}

function coursesOf(rows: readonly DrugRow[]): readonly DatedCourse[] {
  const runs: { rows: DrugRow[]; from: number; to: number }[] = [];
  for (const row of rows
    .filter(isDated)
    .toSorted((a, b) => a.start.earliest - b.start.earliest || a.start.latest - b.start.latest)) {
    const run = runs.at(-1);
    const from = firstDay(row.start);
    if (run && from - run.to <= DRUG_COURSE.joinedWithinDays) {
      run.rows.push(row);
      run.to = Math.max(run.to, endOf(row));
    } else runs.push({ rows: [row], from, to: endOf(row) });
  }
  const loose: DrugRow[] = [];
  for (const row of rows) {
    if (isDated(row)) continue;
    const run = homeOf(row, runs);
    if (run) run.rows.push(row);
    else loose.push(row);
  }
  const undated = loose.filter((row) => row.stop === undefined);
  const endOnly = loose.filter((row) => row.stop !== undefined);
  return [...endOnly.map((row) => [row]), ...(undated.length > 0 ? [undated] : []), ...runs.map((run) => run.rows)].map(courseOf);
}

/** The dated run that a row without a start belongs to: the one that its stop falls into, else the latest, unless that one has ended and this has not. */
function homeOf<Run extends { readonly from: number; readonly to: number }>(row: DrugRow, runs: readonly Run[]): Run | undefined {
  const { stop } = row;
  if (stop) return runs.find((run) => lastDay(stop) >= run.from && firstDay(stop) - run.to <= DRUG_COURSE.joinedWithinDays);
  const last = runs.at(-1);
  return last && row.ongoing === 'yes' && last.to !== Number.POSITIVE_INFINITY ? undefined : last;
}

function courseOf(rows: readonly DrugRow[]): DatedCourse {
  const dated = rows.filter(isDated);
  const start = startOf(dated);
  const end = stopOf(rows);
  const dose = dated.findLast((row) => row.dose !== undefined)?.dose ?? rows.find((row) => row.dose !== undefined)?.dose;
  const later = start ? laterDoses(dated, start) : [];
  const conflicts = conflictsOf(rows);
  return {
    ...(start && { start }),
    ...end,
    refs: unique(rows.map((row) => row.ref)),
    sources: unique(rows.map(sourceWords)),
    ...(dose !== undefined && { dose }),
    ...(later.length > 0 && { later }),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

/**
 * The earliest start. An order only says that the drug may be taken from then on: a dose, a hand-over or a statement soon
 * after it is the better start. A month gives way to a day inside it.
 */
function startOf(rows: readonly DatedRow[]): When | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const isOrder = trust(first.startBasis) > trust('stated');
  const proof = rows
    .filter(
      (row) =>
        trust(row.startBasis) <= trust('stated') && firstDay(row.start) - firstDay(first.start) <= DRUG_COURSE.joinedWithinDays,
    )
    .toSorted((a, b) => trust(a.startBasis) - trust(b.startBasis) || a.start.earliest - b.start.earliest)[0];
  const { start } = isOrder && proof ? proof : first;
  if (start.precision !== 'month' && start.precision !== 'year') return start;
  const finer = rows.find(
    (row) =>
      row.start.earliest >= start.earliest &&
      row.start.latest <= start.latest &&
      row.start.latest - row.start.earliest < start.latest - start.earliest,
  );
  return finer?.start ?? start;
}

const isOpen = (row: DrugRow): boolean => row.ongoing === 'yes';
const lastOf = (rows: readonly DrugRow[]): DrugRow | undefined => rows.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);

/** The end of a course. A stated stop outweighs an order left open; two statements that disagree leave it unknown. */
function stopOf(rows: readonly DrugRow[]): Pick<DrugCourse, 'stop' | 'ongoing' | 'onlyOrdered'> {
  const stated = lastOf(rows.filter((row) => row.stopBasis === 'stated' && row.stop !== undefined && !isOpen(row)));
  const goesOn = (row: DrugRow): boolean =>
    stated?.stop !== undefined && row.start !== undefined && firstDay(row.start) >= lastDay(stated.stop);
  const open = rows.filter(isOpen).filter((row) => stated === undefined || goesOn(row) || row.source === 'statement');
  if (open.length > 0) {
    if (stated !== undefined && !open.some(goesOn)) return { ongoing: 'unknown' };
    // Orders stay active for years after the last dose.
    return { ongoing: 'yes', ...(open.every((row) => row.source === 'request') && { onlyOrdered: true }) };
  }
  const ended =
    stated === undefined ? rows : rows.filter((row) => row === stated || row.stopBasis === 'administered' || goesOn(row));
  const last = lastOf(ended.filter((row) => row.stop !== undefined || row.source === 'administration'));
  const stop = last && (last.stop ?? last.start);
  if (last && stop) return { stop, ongoing: last.source === 'administration' ? 'no' : last.ongoing };
  return { ongoing: ended.some((row) => row.ongoing === 'unknown') ? 'unknown' : 'no' };
}

const date = (time: When): string => time.text.slice(0, 10);

/** Dates that cannot all be true; each is kept and shown, and none is chosen silently. The dated rows come oldest first. */
function conflictsOf(rows: readonly DrugRow[]): readonly string[] {
  const stated = rows.filter((row) => row.source === 'statement');
  const proved = rows.filter(isDated).filter((row) => row.startBasis === 'administered' || row.startBasis === 'dispensed');
  const found: string[] = [];
  const [first] = stated.filter(isDated);
  const earlier = first && proved.find((row) => lastDay(row.start) < firstDay(first.start));
  if (first && earlier) found.push(`stated from ${date(first.start)}, ${earlier.startBasis} ${date(earlier.start)}`);
  for (const row of stated.filter(isDated)) {
    if (first && isSecondStart(row, first, endOf(first)))
      found.push(`stated from ${date(first.start)} and from ${date(row.start)}`);
  }
  const stops = rows.flatMap((row) => (row.stop && row.stopBasis === 'stated' && !isOpen(row) ? [row.stop] : []));
  const [stop] = stops.toSorted((a, b) => a.earliest - b.earliest);
  if (!stop) return found;
  for (const row of rows.filter((each) => isOpen(each) && !(each.start && firstDay(each.start) >= lastDay(stop))))
    found.push(`stop stated ${date(stop)}, ${row.source} still open`);
  const other = stops.find((each) => firstDay(each) > lastDay(stop) && !rows.some((row) => beginsBetween(row, stop, each)));
  if (other) found.push(`stop stated ${date(stop)} and ${date(other)}`);
  return unique(found);
}

/** The same dose, begun after the first start and before the first row ends. */
const isSecondStart = (row: DatedRow, { start, dose }: DatedRow, end: number): boolean =>
  row.dose === dose && firstDay(row.start) > lastDay(start) && firstDay(row.start) < end;

/** A row begun after the first stop explains the second one. */
const beginsBetween = (row: DrugRow, first: When, second: When): boolean =>
  row.start !== undefined && firstDay(row.start) >= lastDay(first) && firstDay(row.start) <= lastDay(second);

/** Moments after the first dose: a break that a row states, a dose that rose, or simply the next dated dose. */
function laterDoses(rows: readonly DatedRow[], start: When): readonly LaterDose[] {
  const found: LaterDose[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows.slice(0, at);
    const last = found.at(-1)?.time ?? start;
    if (firstDay(row.start) <= lastDay(last)) continue;
    const paused =
      row.source !== 'administration' &&
      before.every((each) => each.stop !== undefined && each.source !== 'administration' && each.ongoing !== 'yes') &&
      firstDay(row.start) - Math.max(...before.map(endOf)) > 1;
    found.push({ time: row.start, why: paused ? 'restarted' : isRaised(row, before.at(-1)) ? 'dose raised' : 'dose' });
  }
  return found;
}

const DOSE = /^\D*?(\d+(?:\.\d+)?)(.*)$/s;

/** The row says so, or the same words stand behind a larger number: `20 mg daily` after `10 mg daily`. */
function isRaised(row: DrugRow, before: DrugRow | undefined): boolean {
  if (RAISED_DOSE.test(normalise(`${row.name} ${row.dose ?? ''}`))) return true;
  const [, now, unit] = DOSE.exec(row.dose ?? '') ?? [];
  const [, then, unitThen] = DOSE.exec(before?.dose ?? '') ?? [];
  return (
    now !== undefined &&
    then !== undefined &&
    unit?.trim().toLowerCase() === unitThen?.trim().toLowerCase() &&
    Number(now) > Number(then)
  );
}

function sourceWords(row: DrugRow): string {
  const start = row.start ? ` ${row.startBasis ?? 'dated'} ${row.start.text.slice(0, 10)}` : ' without a start date';
  const stop = row.stop ? `, to ${row.stop.text.slice(0, 10)}${row.stopBasis ? ` (${row.stopBasis})` : ''}` : '';
  const reason = row.stopReason === undefined ? '' : `, ${row.stopReason}`;
  return `${row.source}${start}${stop}, ${row.status}${reason}`;
}

// When a course was taken

/** First and last day on which the course can have run; a finished one without an end date is not drawn out without limit. */
export function possibleDays(course: DrugCourse): { readonly from: number; readonly to: number } {
  const from = course.start ? firstDay(course.start) : Number.NEGATIVE_INFINITY;
  if (course.stop) return { from, to: lastDay(course.stop) };
  const isOver = course.ongoing === 'no';
  return {
    from,
    to: isOver && course.start ? lastDay(course.start) + DRUG_COURSE.undatedEndAfterDays : Number.POSITIVE_INFINITY,
  };
}

/**
 * Was any dose taken inside the interval?
 *
 * @param from first moment, milliseconds
 * @param to last moment, milliseconds
 * @returns `unknown` where the dates of the course leave it open
 */
export function takenOn(course: DrugCourse, from: number, to: number): 'yes' | 'no' | 'unknown' {
  const [first, last] = [Math.floor(from / DAY), Math.floor(to / DAY)];
  const possible = possibleDays(course);
  if (possible.from > last || possible.to < first) return 'no';
  const began = course.start ? lastDay(course.start) : Number.POSITIVE_INFINITY;
  if (course.start && firstDay(course.start) >= first && began <= last) return 'yes';
  const ended = course.stop
    ? firstDay(course.stop)
    : course.ongoing === 'yes'
      ? Number.POSITIVE_INFINITY
      : Number.NEGATIVE_INFINITY;
  return began <= last && ended >= first ? 'yes' : 'unknown';
}
