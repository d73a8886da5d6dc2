/** Which code sets a result belongs to: by LOINC code, else by its whole name. */
import type { AnalyteCode } from '../knowledge/analyte-code.ts';
import type { CodeSet } from '../knowledge/rule.ts';
import type { Coding } from '../record/coding.ts';
import { remember } from '../record/remember.ts';
import { type MeasuredSet, unitKind, type UnitTables } from './units.ts';

/** The code sets and the LOINC rows that results are recognised by. */
export interface ResultTables {
  readonly sets: Readonly<Record<string, CodeSet>>;
  readonly analytes: Readonly<Record<string, readonly AnalyteCode[]>>;
  readonly units: UnitTables;
  /** More sets exist: another of the names of a result may belong to one of them. */
  readonly isPartOnly?: true;
}

/** A code set of results. */
export interface ResultSet extends MeasuredSet {
  readonly kind: CodeSet['kind'];
}

/** What a code or a name stands for. */
export interface Known {
  readonly sets: readonly string[];
  /** The tables hold a part only, and all of them might say something else. */
  readonly isUncertain?: true;
  /** `fraction`: the laboratory reports 0 to 1 under this code. */
  readonly kind?: AnalyteCode['kind'];
  readonly method?: AnalyteCode['method'];
  /** The code itself names urine, spinal or another fluid. */
  readonly isOtherFluid: boolean;
}

const LOINC = 'http://loinc.org';
const LOINC_SYSTEMS = new Set([LOINC, 'https://loinc.org', 'http://loinc.org/', 'urn:oid:2.16.840.1.113883.6.1']);
const EXCLUDED = 'exclude-other-specimen';
/** A longer name is no laboratory's name. */
const LONGEST_NAME = 200;

/** More ways to put codes together than any laboratory has. */
const MOST_TOGETHER = 1000;

type UnitKind = ReturnType<typeof unitKind>;

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

/** Names of the blood count in laboratories that print Dutch, French or Spanish. */
const PRINTED_ABROAD: Readonly<Record<string, readonly string[]>> = {
  'lab.wbc': [
    'leukocyten',
    'witte bloedcellen',
    'leukozyten',
    'leucocitos',
    'globules blancs',
    'w b c',
    'total wbc count',
    'total wbc',
  ],
  'lab.segs-pct': ['neutrofiele segmenten'],
};

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

const analyteOf = (set: CodeSet | undefined): string | undefined => set?.analytes?.[0]?.split('/')[0];

export const isLoinc = ({ system }: Coding): boolean =>
  system !== undefined && (system === LOINC || LOINC_SYSTEMS.has(system.toLowerCase()));

interface Coded {
  readonly sets: readonly string[];
  readonly row?: AnalyteCode;
  readonly isOtherFluid: boolean;
}

interface Named {
  readonly sets: readonly string[];
  readonly row?: AnalyteCode;
}

/** The results that the tables know, by code and by name. */
export class ResultSets {
  readonly isPartOnly: boolean;
  readonly #sets: ReadonlyMap<string, CodeSet & ResultSet>;
  readonly #byLoinc = new Map<string, Coded>();
  readonly #byName = new Map<string, Named>();
  /** Percentage and absolute count of the same cells: `lab.anc` and `lab.neut-pct`. */
  readonly #sisters = new Map<string, string>();
  /** One word that a line break could cut in two. */
  readonly #wholeWords: ReadonlySet<string>;
  /** What each code means when it stands alone, as nearly all do, and what is meant by several that stand together. */
  readonly #knownAlone = new Map<Coded, Known>();
  readonly #knownTogether = new Map<string, Known>();
  /** What a name of the tables means beside a unit of each kind. */
  readonly #knownByName: Readonly<Record<UnitKind | 'none', Map<string, Known | undefined>>> = {
    count: new Map(),
    percent: new Map(),
    other: new Map(),
    none: new Map(),
  };

  constructor({ sets, analytes, units, isPartOnly }: ResultTables) {
    this.#sets = new Map(Object.entries(sets).map(([id, set]) => [id, { ...set, id, tables: units }]));
    this.isPartOnly = isPartOnly === true;
    for (const [analyte, rows] of Object.entries(analytes))
      for (const row of rows) this.#addCode(row.loinc, undefined, row, analyte === EXCLUDED);
    for (const set of this.#sets.values()) this.#addSet(set, analytes);
    for (const [set, names] of Object.entries(PRINTED_ABROAD)) for (const name of names) this.#addName(name, set);
    for (const set of this.#sets.values()) this.#pair(set);
    this.#wholeWords = new Set(
      [...this.#byName.keys(), ...bareNames.keys()].filter((name) => !name.includes(' ') && name.length >= SHORTEST_JOINED),
    );
  }

  get(set: string): ResultSet | undefined {
    return this.#sets.get(set);
  }

  /** The first of the sets whose results are numbers. */
  measured(sets: readonly string[]): MeasuredSet | undefined {
    for (const id of sets) {
      const set = this.#sets.get(id);
      if (set?.unit !== undefined) return set;
    }
    return undefined;
  }

  /** @returns undefined when none of the codes is a LOINC code of the tables */
  byCode(codes: readonly Coding[]): Known | undefined {
    let first: Coded | undefined;
    let isAlone = true;
    for (const coding of codes) {
      const found = coding.code !== undefined && isLoinc(coding) ? this.#byLoinc.get(coding.code) : undefined;
      if (found && first) isAlone = false;
      first ??= found;
    }
    if (!first) return undefined;
    if (!isAlone) return this.#bySeveral(codes);
    const held = this.#knownAlone.get(first);
    if (held) return held;
    const known = knownTogether([first]);
    this.#knownAlone.set(first, known);
    return known;
  }

  #bySeveral(codes: readonly Coding[]): Known {
    const loinc = codes.flatMap((coding) => (isLoinc(coding) && coding.code !== undefined ? coding.code : []));
    const key = loinc.join(' ');
    const held = this.#knownTogether.get(key);
    if (held) return held;
    if (this.#knownTogether.size >= MOST_TOGETHER) this.#knownTogether.clear();
    const known = knownTogether(loinc.flatMap((code) => this.#byLoinc.get(code) ?? []));
    this.#knownTogether.set(key, known);
    return known;
  }

  /**
   * By whole names, never by a part of one: `urine wbc` and `anti neutrophil cytoplasmic antibody` are no white cells.
   * Unit and name must agree: a percentage under the name of a count belongs to the percentages, and the other way round.
   *
   * @param unit as written; undefined where the laboratory gave none
   * @param isWords the result is a word such as "negative", which a name of several tests gives to each of them
   */
  byName(texts: readonly string[], unit: string | undefined, isWords: boolean): Known | undefined {
    const kind = unit === undefined ? undefined : unitKind(unit);
    let isFirst = true;
    for (const text of texts) {
      for (const name of this.#namesToTry(text)) {
        const known = this.#byOneName(name, kind);
        // A name before this one may be that of a set which these tables lack.
        if (known) return this.isPartOnly && !isFirst ? { ...known, isUncertain: true } : known;
        isFirst = false;
      }
    }
    return isWords ? this.#byParts(texts) : undefined;
  }

  /** Names that do not say whether they are a count or a percentage. */
  isBareName(texts: readonly string[]): boolean {
    return texts.some((text) => this.#namesToTry(text).some((name) => bareNames.has(name) && !this.#byName.has(name)));
  }

  /** Measured in blood, serum or plasma, so that a value of another fluid would mislead. */
  isBloodMeasure(set: string): boolean {
    return set.startsWith('lab.') && this.#sets.get(set)?.unit !== undefined;
  }

  /** Cells of the blood count, where a code that we do not know may well mean another fluid. */
  isBloodCount(set: string): boolean {
    const unit = this.#sets.get(set)?.unit;
    return unit === '10*9/L' || (unit === '%' && this.#sisters.has(set));
  }

  #addSet(set: CodeSet & ResultSet, analytes: ResultTables['analytes']): void {
    for (const code of set.codes) {
      if (code.system !== 'loinc') continue;
      this.#addCode(code.code, set.id);
      if (code.display !== undefined) this.#addName(code.display, set.id);
    }
    for (const named of set.analytes ?? []) {
      const [analyte = '', kind] = named.split('/');
      for (const row of analytes[analyte] ?? []) {
        if (kind !== undefined && row.kind !== kind) continue;
        this.#addCode(row.loinc, set.id, row);
        this.#addName(row.name, set.id, row);
      }
    }
    for (const alias of set.alias ?? []) this.#addName(alias, set.id);
  }

  #addCode(code: string, set: string | undefined, row?: AnalyteCode, isOtherFluid = false): void {
    const held = this.#byLoinc.get(code) ?? { sets: [], isOtherFluid: false };
    this.#byLoinc.set(code, {
      ...held,
      sets: withSet(held.sets, set),
      ...(row && { row }),
      isOtherFluid: held.isOtherFluid || isOtherFluid,
    });
  }

  #addName(text: string, set: string, row?: AnalyteCode): void {
    const name = plainName(text);
    if (name === '') return;
    const held = this.#byName.get(name) ?? { sets: [] };
    this.#byName.set(name, { ...held, sets: withSet(held.sets, set), ...(row && { row }) });
  }

  #pair(set: CodeSet & ResultSet): void {
    if (set.unit === '%' || set.unit === undefined) return;
    const byId = [`${set.id}-pct`, set.id.replace(/-abs$/, '-pct')];
    const analyte = analyteOf(set);
    const isCount = set.analytes?.[0]?.endsWith('/absolute') === true;
    for (const other of this.#sets.values()) {
      if (other.unit !== '%') continue;
      if (!byId.includes(other.id) && !(analyte !== undefined && isCount && analyteOf(other) === analyte)) continue;
      this.#sisters.set(set.id, other.id);
      this.#sisters.set(other.id, set.id);
      return;
    }
  }

  /** The whole name, then without a trailing parenthesis, `WBC (automated)`, then as it was before a line break cut it. */
  readonly #namesToTry = remember(5000, (text: string): readonly string[] => {
    const stripped = text.length > LONGEST_NAME ? '' : text.replace(/\s*[([][^()[\]]{0,80}[)\]]\s*$/, '');
    const names = [plainName(text), plainName(stripped)];
    const mended = names.flatMap((name) => (name.includes(' ') && this.#wholeWords.has(joined(name)) ? [joined(name)] : []));
    return [...new Set([...names, ...mended])].filter((name) => name !== '');
  });

  #byOneName(name: string, kind: UnitKind | undefined): Known | undefined {
    if (!this.#byName.has(name) && !bareNames.has(name)) return undefined;
    const held = this.#knownByName[kind ?? 'none'].get(name) ?? this.#readName(name, kind);
    this.#knownByName[kind ?? 'none'].set(name, held);
    return held;
  }

  #readName(name: string, kind: UnitKind | undefined): Known | undefined {
    const found = this.#byName.get(name);
    if (found) {
      return {
        sets: [...new Set(found.sets.map((set) => this.#agreeing(set, kind)))],
        ...(found.row && { kind: found.row.kind }),
        ...(found.row?.method && { method: found.row.method }),
        isOtherFluid: false,
      };
    }
    const count = bareNames.get(name);
    if (count === undefined) return undefined;
    // Without a unit the name says neither: the differential of the specimen may tell (percents that sum to 100).
    const set = kind === 'count' ? count : this.#sisters.get(count);
    return { sets: set === undefined ? [] : [set], isOtherFluid: false };
  }

  #agreeing(set: string, kind: UnitKind | undefined): string {
    const isPercent = this.#sets.get(set)?.unit === '%';
    const isOtherKind = (isPercent && kind === 'count') || (!isPercent && kind === 'percent');
    return isOtherKind ? (this.#sisters.get(set) ?? set) : set;
  }

  /** `HIV and hepatitis panel`: one word answers for each part that is known. */
  #byParts(texts: readonly string[]): Known | undefined {
    const sets = new Set<string>();
    for (const text of texts) {
      if (text.length > LONGEST_NAME) continue;
      const parts = text.split(/,|\/|;|\+|&|\band\b/i).map(plainName);
      if (parts.length < 2) continue;
      for (const [at, part] of parts.entries())
        for (const name of [part, `${part} ${lastWord(parts.at(-1))}`, `${allButLast(parts[at - 1])} ${part}`]) {
          const found = this.#byName.get(name);
          for (const set of found?.sets ?? []) sets.add(set);
          if (found) break;
        }
    }
    if (sets.size === 0) return undefined;
    return { sets: [...sets], ...(this.isPartOnly && { isUncertain: true as const }), isOtherFluid: false };
  }
}

// `Blood and urine cultures`, `hepatitis B and C`: a part may leave a word to the next or take one from that before it.
const lastWord = (part = ''): string => part.split(' ').at(-1) ?? '';
const allButLast = (part = ''): string => part.split(' ').slice(0, -1).join(' ');

const withSet = (sets: readonly string[], set: string | undefined): readonly string[] =>
  set === undefined || sets.includes(set) ? sets : [...sets, set];

function knownTogether(found: readonly Coded[]): Known {
  const row = found.find((each) => each.row)?.row;
  return {
    sets: [...new Set(found.flatMap((each) => each.sets))],
    ...(row && { kind: row.kind }),
    ...(row?.method && { method: row.method }),
    isOtherFluid: found.some((each) => each.isOtherFluid),
  };
}
