/** Which code sets a result belongs to: by LOINC code, else by its whole name. */
import { type AnalyteCode, analytes } from '../knowledge/analytes.ts';
import { labs } from '../knowledge/code-sets/labs.ts';
import { vitals } from '../knowledge/code-sets/vitals.ts';
import type { CodeSet } from '../knowledge/rule.ts';
import type { Coding } from '../record/coding.ts';
import { remember } from '../record/remember.ts';
import { unitKind } from './units.ts';

export const resultSets: ReadonlyMap<string, CodeSet> = new Map<string, CodeSet>(Object.entries({ ...labs, ...vitals }));

/** What a code or a name stands for. */
export interface Known {
  readonly sets: readonly string[];
  /** `fraction`: the laboratory reports 0 to 1 under this code. */
  readonly kind?: AnalyteCode['kind'];
  readonly method?: AnalyteCode['method'];
  /** The code itself names urine, spinal or another fluid. */
  readonly isOtherFluid: boolean;
}

const LOINC_SYSTEMS = new Set(['http://loinc.org', 'https://loinc.org', 'http://loinc.org/', 'urn:oid:2.16.840.1.113883.6.1']);
const EXCLUDED = 'exclude-other-specimen';
/** A longer name is no laboratory's name. */
const LONGEST_NAME = 200;

const byLoinc = new Map<string, { sets: string[]; row?: AnalyteCode; isOtherFluid: boolean }>();
const byName = new Map<string, { sets: string[]; row?: AnalyteCode }>();

/** Lower case, no accents, every run of other characters one blank; `%` and `#` stay, apart from the word. */
const plainName = remember(5000, (text: string): string => {
  if (text.length > LONGEST_NAME) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[%#]/g, ' $& ')
    .replaceAll(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
});

function addCode(code: string, set: string | undefined, row?: AnalyteCode, isOtherFluid = false): void {
  const held = byLoinc.get(code) ?? { sets: [], isOtherFluid: false };
  if (set !== undefined && !held.sets.includes(set)) held.sets.push(set);
  byLoinc.set(code, { ...held, ...(row && { row }), isOtherFluid: held.isOtherFluid || isOtherFluid });
}

function addName(text: string, set: string, row?: AnalyteCode): void {
  const name = plainName(text);
  if (name === '') return;
  const held = byName.get(name) ?? { sets: [] };
  if (!held.sets.includes(set)) held.sets.push(set);
  byName.set(name, { ...held, ...(row && { row }) });
}

const analyteRows = new Map<string, readonly AnalyteCode[]>(Object.entries(analytes));
for (const [analyte, rows] of analyteRows) for (const row of rows) addCode(row.loinc, undefined, row, analyte === EXCLUDED);
for (const [id, set] of resultSets) {
  for (const code of set.codes) {
    if (code.system !== 'loinc') continue;
    addCode(code.code, id);
    addName(code.display, id);
  }
  for (const named of set.analytes ?? []) {
    const [analyte = '', kind] = named.split('/');
    for (const row of analyteRows.get(analyte) ?? []) {
      if (kind !== undefined && row.kind !== kind) continue;
      addCode(row.loinc, id, row);
      addName(row.name, id, row);
    }
  }
  for (const alias of set.alias ?? []) addName(alias, id);
}

/** Names of the blood count in laboratories that print Dutch, French or Spanish. */
const PRINTED_ABROAD: Readonly<Record<string, readonly string[]>> = {
  'lab.wbc': ['leukocyten', 'witte bloedcellen', 'leucocitos', 'globules blancs'],
  'lab.segs-pct': ['neutrofiele segmenten'],
};
for (const [set, names] of Object.entries(PRINTED_ABROAD)) for (const name of names) addName(name, set);

/** A name that a line break has cut: `lym phocytes`. Shorter ones could be two words that mean something else. */
const SHORTEST_JOINED = 8;
const joined = (name: string): string => name.replaceAll(' ', '');

/** Names that are printed for the count and for the percentage alike: the unit decides. */
const BARE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'lab.anc': ['neutrophils', 'neutrophil', 'neut', 'neuts', 'granulocytes neutrophils', 'neutrophil granulocytes', '中性粒细胞'],
  'lab.alc': ['lymphocytes', 'lymphocyte', 'lymph', 'lymphs', '淋巴细胞'],
  'lab.amc': ['monocytes', 'monocyte', 'mono', 'monos', '单核细胞'],
  'lab.aec': ['eosinophils', 'eosinophil', 'eos', '嗜酸性粒细胞'],
  'lab.abc': ['basophils', 'basophil', 'baso', 'basos', '嗜碱性粒细胞'],
};
const bareNames = new Map(
  Object.entries(BARE_NAMES).flatMap(([set, names]) => names.map((name) => [plainName(name), set] as const)),
);

/** One word that a line break could cut in two. */
const wholeWords = new Set(
  [...byName.keys(), ...bareNames.keys()].filter((name) => !name.includes(' ') && name.length >= SHORTEST_JOINED),
);

const analyteOf = (set: CodeSet | undefined): string | undefined => set?.analytes?.[0]?.split('/')[0];

/** Percentage and absolute count of the same cells: `lab.anc` and `lab.neut-pct`. */
const sisters = new Map<string, string>();
for (const [count, set] of resultSets) {
  if (set.unit === '%' || set.unit === undefined) continue;
  const byId = [`${count}-pct`, count.replace(/-abs$/, '-pct')];
  const analyte = analyteOf(set);
  const percent = [...resultSets].find(
    ([id, other]) =>
      other.unit === '%' &&
      (byId.includes(id) ||
        (analyte !== undefined && set.analytes?.[0]?.endsWith('/absolute') === true && analyteOf(other) === analyte)),
  )?.[0];
  if (percent === undefined) continue;
  sisters.set(count, percent);
  sisters.set(percent, count);
}

export const isLoinc = (coding: Coding): boolean => coding.system !== undefined && LOINC_SYSTEMS.has(coding.system.toLowerCase());

type Found = NonNullable<ReturnType<typeof byLoinc.get>>;
/** What each code means when it stands alone, as nearly all do. */
const knownAlone = new Map<Found, Known>();

/** @returns undefined when none of the codes is a LOINC code of the tables */
export function knownByCode(codes: readonly Coding[]): Known | undefined {
  const found = codes.flatMap((coding) => (isLoinc(coding) && coding.code !== undefined ? (byLoinc.get(coding.code) ?? []) : []));
  const [first] = found;
  if (!first) return undefined;
  if (found.length > 1) return knownTogether(found);
  const held = knownAlone.get(first) ?? knownTogether(found);
  knownAlone.set(first, held);
  return held;
}

function knownTogether(found: readonly Found[]): Known {
  const row = found.find((each) => each.row)?.row;
  return {
    sets: [...new Set(found.flatMap((each) => each.sets))],
    ...(row && { kind: row.kind }),
    ...(row?.method && { method: row.method }),
    isOtherFluid: found.some((each) => each.isOtherFluid),
  };
}

/** The whole name, then without a trailing parenthesis, `WBC (automated)`, then as it was before a line break cut it. */
const namesToTry = remember(5000, (text: string): readonly string[] => {
  const stripped = text.length > LONGEST_NAME ? '' : text.replace(/\s*[([][^()[\]]{0,80}[)\]]\s*$/, '');
  const names = [plainName(text), plainName(stripped)];
  const mended = names.flatMap((name) => (name.includes(' ') && wholeWords.has(joined(name)) ? [joined(name)] : []));
  return [...new Set([...names, ...mended])].filter((name) => name !== '');
});

/**
 * By whole names, never by a part of one: `urine wbc` and `anti neutrophil cytoplasmic antibody` are no white cells.
 * Unit and name must agree: a percentage under the name of a count belongs to the percentages, and the other way round.
 *
 * @param unit as written; undefined where the laboratory gave none
 * @param isWords the result is a word such as "negative", which a name of several tests gives to each of them
 */
export function knownByName(texts: readonly string[], unit: string | undefined, isWords: boolean): Known | undefined {
  const names = texts.flatMap(namesToTry);
  const kind = unit === undefined ? undefined : unitKind(unit);
  for (const name of names) {
    const found = byName.get(name);
    if (found) {
      const sets = [...new Set(found.sets.map((set) => agreeing(set, kind)))];
      return {
        sets,
        ...(found.row && { kind: found.row.kind }),
        ...(found.row?.method && { method: found.row.method }),
        isOtherFluid: false,
      };
    }
    const count = bareNames.get(name);
    if (count === undefined) continue;
    // Without a unit the name says neither: the differential of the specimen may tell (percents that sum to 100).
    const set = kind === 'count' ? count : sisters.get(count);
    return { sets: set === undefined ? [] : [set], isOtherFluid: false };
  }
  return isWords ? knownByParts(texts) : undefined;
}

function agreeing(set: string, kind: ReturnType<typeof unitKind> | undefined): string {
  const isPercent = resultSets.get(set)?.unit === '%';
  const isOtherKind = (isPercent && kind === 'count') || (!isPercent && kind === 'percent');
  return isOtherKind ? (sisters.get(set) ?? set) : set;
}

/** `HIV and hepatitis panel`: one word answers for each part that is known. */
function knownByParts(texts: readonly string[]): Known | undefined {
  const parts = texts.flatMap((text) => (text.length > LONGEST_NAME ? [] : text.split(/,|\/|;|\+|&|\band\b/i)));
  if (parts.length < 2) return undefined;
  const sets = [...new Set(parts.flatMap((part) => byName.get(plainName(part))?.sets ?? []))];
  return sets.length === 0 ? undefined : { sets, isOtherFluid: false };
}

/** Names that do not say whether they are a count or a percentage. */
export const isBareName = (texts: readonly string[]): boolean =>
  texts.flatMap(namesToTry).some((name) => bareNames.has(name) && !byName.has(name));

/** Measured in blood, serum or plasma, so that a value of another fluid would mislead. */
export const isBloodMeasure = (set: string): boolean => set.startsWith('lab.') && resultSets.get(set)?.unit !== undefined;

/** Cells of the blood count, where a code that we do not know may well mean another fluid. */
export const isBloodCount = (set: string): boolean => {
  const unit = resultSets.get(set)?.unit;
  return unit === '10*9/L' || (unit === '%' && sisters.has(set));
};
