/** Of rows that tell of one measurement, the one that counts: corrected before original, final before preliminary, one of two copies. */
import { SAME_SPECIMEN } from '../knowledge/thresholds.ts';
import type { LabResult, ResultValue } from '../record/lab-result.ts';
import type { LeftOut } from '../record/record.ts';
import { DAY, MINUTE, type When } from '../record/when.ts';
import { fieldsOf, firstWhen } from './json.ts';
import { isLoinc } from './lab-sets.ts';
import type { Traits } from './lab-traits.ts';
import type { Row } from './references.ts';

interface Finished {
  readonly row: Row;
  readonly traits: Traits;
  readonly result: LabResult;
}

type LeaveOut = (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;

/** Corrected results stand for the originals, and a result that came from two sources counts once. */
export function withoutRepeats<T extends Finished>(rows: readonly T[], leaveOut: LeaveOut): readonly T[] {
  const gone = new Set<Finished>();
  const merged = new Map<Finished, LabResult>();
  for (const same of comparable(rows)) {
    if (!mayRepeat(same)) continue;
    const onDate = rowsOnDate(same);
    const strongest = same.toSorted(byStrength);
    const movers = strongest.filter(({ result }) => rankOf(result) !== RANK.final);
    for (const row of same) {
      if (gone.has(row)) continue;
      // Only where a correction or a preliminary report takes part can one row stand for another.
      const others = rankOf(row.result) <= RANK.preliminary ? strongest : movers;
      const by = firstThat(
        others,
        row,
        (other) => !gone.has(other) && !areTwoTests(other, row) && isSameSample(other.result, row.result, onDate),
      );
      if (!by) continue;
      gone.add(row);
      leaveOut(row.row, 'replaced', `${by.result.status}: ${by.result.ref}`, row.result.name);
    }
    dropCopies(
      same.filter((row) => !gone.has(row)),
      (copy, kept) => {
        gone.add(copy);
        merged.set(kept, united(merged.get(kept) ?? kept.result, merged.get(copy) ?? copy.result));
        leaveOut(copy.row, 'duplicate', `same as ${kept.result.ref}`, copy.result.name);
      },
    );
  }
  if (gone.size === 0) return rows;
  const kept: T[] = [];
  for (const row of rows) {
    if (gone.has(row)) continue;
    const result = merged.get(row);
    kept.push(result ? { ...row, result } : row);
  }
  return kept;
}

/** In larger groups it is quicker to look for repeats than to ask whether there are any. */
const SMALL_GROUP = 8;

/** False for the many groups of final results that all say something else. */
function mayRepeat(same: readonly Finished[]): boolean {
  if (same.length > SMALL_GROUP || same.some(({ result }) => rankOf(result) !== RANK.final)) return true;
  return same.some((row, at) => {
    for (let before = 0; before < at; before += 1) {
      const other = same[before];
      if (other && isCopy(other, row) && maySayTheSame(other.result.value, row.result.value)) return true;
    }
    return false;
  });
}

function maySayTheSame(a: ResultValue, b: ResultValue): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.value === b.value && a.unit === b.unit && a.comparator === b.comparator;
  return a.kind !== 'none' && b.kind !== 'none';
}

/** The first of the rows, strongest first, that stands above this one and suits; rows of equal strength end the search. */
function firstThat(strongest: readonly Finished[], row: Finished, suits: (other: Finished) => boolean): Finished | undefined {
  for (const other of strongest) {
    if (byStrength(other, row) >= 0) return undefined;
    if (other.result.ref !== row.result.ref && supersedes(other, row) && suits(other)) return other;
  }
  return undefined;
}

/** Rows of one analyte of one day, and of one specimen, where there are at least two. */
function comparable(rows: readonly Finished[]): Iterable<readonly Finished[]> {
  const ofDay = new Chains(rows.length);
  const ofSpecimen = new Chains(rows.length);
  const days = new Map<string, Map<number, number>>();
  const specimens = new Map<string, Map<string, number>>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row) continue;
    const { time, specimen } = row.result;
    const analyte = keyOf(row);
    if (time) ofDay.put(at, inside(days, analyte), Math.floor(time.earliest / DAY));
    if (specimen !== undefined) ofSpecimen.put(at, inside(specimens, analyte), specimen);
  }
  const found: (readonly Finished[])[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (ofDay.isFirstOfSeveral(at)) found.push(ofDay.from(at, rows));
    if (ofSpecimen.isFirstOfSeveral(at)) found.push(ofSpecimen.from(at, rows));
  }
  return found;
}

function inside<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const held = maps.get(key);
  if (held) return held;
  const map = new Map<K, V>();
  maps.set(key, map);
  return map;
}

/** Rows of equal key, each with the place of the next one: most rows have none, and a list for each would be thousands of lists. */
class Chains {
  private readonly next: Int32Array;
  private readonly isLater: Uint8Array;

  constructor(length: number) {
    this.next = new Int32Array(length).fill(-1);
    this.isLater = new Uint8Array(length);
  }

  /** From the last row to the first. */
  put<K>(at: number, firsts: Map<K, number>, key: K): void {
    const next = firsts.get(key);
    firsts.set(key, at);
    if (next === undefined) return;
    this.next[at] = next;
    this.isLater[next] = 1;
  }

  isFirstOfSeveral(at: number): boolean {
    return this.isLater[at] === 0 && this.next[at] !== -1;
  }

  from<T>(first: number, rows: readonly T[]): readonly T[] {
    const found: T[] = [];
    for (let at = first; at !== -1; at = this.next[at] ?? -1) {
      const row = rows[at];
      if (row !== undefined) found.push(row);
    }
    return found;
  }
}

/** How many rows carry the same bare date. */
function rowsOnDate(rows: readonly Finished[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { result } of rows) {
    if (result.time?.precision === 'day') found.set(result.time.earliest, (found.get(result.time.earliest) ?? 0) + 1);
  }
  return found;
}

/** What was measured, so that one analyte under two codes is one. */
function keyOf({ result, traits }: Finished): string {
  if (traits.key !== '') return traits.key;
  const loinc = result.codes.find((code) => isLoinc(code))?.code;
  return loinc ?? `name ${result.name.toLowerCase()}`;
}

const RANK: Readonly<Record<LabResult['status'], number>> = {
  registered: 0,
  preliminary: 1,
  unknown: 2,
  final: 2,
  amended: 3,
  corrected: 3,
};

/** Nearly all are final, and are not looked up. */
const rankOf = ({ status }: LabResult): number => (status === 'final' ? RANK.final : RANK[status]);

/** Strongest first: corrected before final before preliminary, and of two corrections the later one. */
const byStrength = (a: Finished, b: Finished): number => rankOf(b.result) - rankOf(a.result) || correctedAt(b) - correctedAt(a);

const correctedAt = (row: Finished): number =>
  rankOf(row.result) === RANK.corrected ? (row.result.issued?.latest ?? lastUpdated(row)) : 0;

/** A final report stands for no other final one: two finals are two measurements. */
const supersedes = (newer: Finished, older: Finished): boolean =>
  rankOf(newer.result) === RANK.corrected || rankOf(older.result) <= RANK.preliminary;

const lastUpdated = ({ row }: Finished): number => firstWhen(fieldsOf(row.fields['meta'])['lastUpdated'])?.latest ?? 0;

function isSameSample(newer: LabResult, older: LabResult, onDate: ReadonlyMap<number, number>): boolean {
  if (newer.specimen !== undefined && older.specimen !== undefined) return newer.specimen === older.specimen;
  // Two bottles of one draw are two cultures: a final "no growth" must not silence a preliminary "cocci" of the other.
  if (rankOf(newer) < RANK.corrected && sayOther(newer, older)) return false;
  if (isAtSameTime(newer.time, older.time, 'instant')) return true;
  // On a bare date only a single other row can be meant.
  return isAtSameTime(newer.time, older.time, 'day') && onDate.get(newer.time?.earliest ?? 0) === 2;
}

const isInWords = (value: ResultValue): boolean => value.kind === 'text' || value.kind === 'coded';

const sayOther = (a: LabResult, b: LabResult): boolean =>
  isCulture(a) && isInWords(a.value) && isInWords(b.value) && valueKey(a.value) !== valueKey(b.value);

/** Only cultures come in bottles: of any other test the final answer stands for the preliminary one. */
const isCulture = ({ name, sets }: LabResult): boolean =>
  CULTURES.some((set) => sets.includes(set)) || /cultur|bottle/i.test(name);
const CULTURES = ['lab.bcx', 'lab.ucx', 'lab.scx', 'lab.tcx'];

function isAtSameTime(a: When | undefined, b: When | undefined, precision: 'instant' | 'day'): boolean {
  if (!a || !b || a.precision !== precision || b.precision !== precision) return false;
  return precision === 'instant'
    ? Math.abs(a.earliest - b.earliest) <= SAME_SPECIMEN.duplicateMinutes * MINUTE
    : a.earliest === b.earliest && a.latest === b.latest;
}

/** Equal values only: two that differ are two measurements, and both are shown. */
function dropCopies(rows: readonly Finished[], drop: (copy: Finished, kept: Finished) => void): void {
  const kept = new Map<string, Finished[]>();
  for (const row of [...rows].sort((a, b) => quality(b.result) - quality(a.result))) {
    const { time, value } = row.result;
    if (!time || row.result.sets.length === 0 || value.kind === 'none') continue;
    const slot = Math.floor(time.earliest / SLOT);
    const near = [slot - 1, slot, slot + 1].flatMap((each) => kept.get(`${each} ${valueKey(value)}`) ?? []);
    const original = near.find((other) => isCopy(other, row));
    if (original) drop(row, original);
    else push(kept, `${slot} ${valueKey(value)}`, row);
  }
}

/** Rows further apart than this are no copies. */
const SLOT = SAME_SPECIMEN.duplicateMinutes * MINUTE;

function isCopy(one: Finished, other: Finished): boolean {
  const [a, b] = [one.result, other.result];
  if (a.ref === b.ref || areTwoTests(one, other)) return false;
  return isAtSameTime(a.time, b.time, 'instant') || isAtSameTime(a.time, b.time, 'day');
}

/** Sets of answers in words hold several tests: the Duffy antigens a and b are two, and each is negative for itself. */
function areTwoTests(a: Finished, b: Finished): boolean {
  if (a.traits.measured) return false;
  const [codes, others] = [a, b].map(({ result }) => result.codes.filter((code) => isLoinc(code)).map((code) => code.code));
  if (!codes || !others || codes.length === 0 || others.length === 0) return false;
  return !codes.some((code) => others.includes(code));
}

function valueKey(value: ResultValue): string {
  if (value.kind === 'quantity') return `${value.comparator ?? ''}${value.value} ${value.unit}`;
  return value.kind === 'none' ? 'none' : value.text.trim().toLowerCase();
}

/** A stated unit before an assumed one, a LOINC code before a name. */
const quality = (result: LabResult): number =>
  (result.doubt ? 0 : 8) +
  (result.value.kind === 'quantity' && result.value.unitAssumed ? 0 : 4) +
  (rankOf(result) >= RANK.final ? 2 : 0) +
  (result.codes.some((code) => isLoinc(code)) ? 1 : 0);

/** The copy may be the one that says to which specimen or panel the result belongs. */
function united(kept: LabResult, copy: LabResult): LabResult {
  const panel = kept.panel ?? copy.panel;
  const specimen = kept.specimen ?? copy.specimen;
  const range = kept.range ?? copy.range;
  return {
    ...kept,
    reports: [...new Set([...kept.reports, ...copy.reports])],
    ...(panel !== undefined && { panel }),
    ...(specimen !== undefined && { specimen }),
    ...(range && { range }),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
