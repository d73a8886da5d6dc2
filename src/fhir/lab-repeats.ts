/** Of rows that tell of one measurement, the one that counts: corrected before original, final before preliminary, one of two copies. */
import { SAME_SPECIMEN } from '../knowledge/thresholds.ts';
import type { LabResult, ResultValue } from '../record/lab-result.ts';
import type { LeftOut } from '../record/record.ts';
import { DAY, MINUTE, type When } from '../record/when.ts';
import { fieldsOf, firstWhen } from './json.ts';
import { isLoinc } from './lab-sets.ts';
import type { Row } from './references.ts';

interface Finished {
  readonly row: Row;
  readonly result: LabResult;
}

type LeaveOut = (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;

/** Corrected results stand for the originals, and a result that came from two sources counts once. */
export function withoutRepeats<T extends Finished>(rows: readonly T[], leaveOut: LeaveOut): readonly T[] {
  const gone = new Set<Finished>();
  const merged = new Map<Finished, LabResult>();
  for (const same of comparable(rows)) {
    const onDate = rowsOnDate(same);
    const movers = same.filter(({ result }) => RANK[result.status] !== RANK.final);
    for (const row of same) {
      // Only where a correction or a preliminary report takes part can one row stand for another.
      const others = RANK[row.result.status] <= RANK.preliminary ? same : movers;
      const by = others.find((other) => !gone.has(other) && supersedes(other, row, onDate));
      if (!by || gone.has(row)) continue;
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
  return rows.filter((row) => !gone.has(row)).map((row) => ({ ...row, result: merged.get(row) ?? row.result }));
}

/** Rows of one analyte of one day, and of one specimen. */
function comparable(rows: readonly Finished[]): Iterable<readonly Finished[]> {
  const found = new Map<string, Finished[]>();
  for (const row of rows) {
    const { time, specimen } = row.result;
    const key = keyOf(row.result);
    if (time) push(found, `${key} on ${Math.floor(time.earliest / DAY)}`, row);
    if (specimen !== undefined) push(found, `${key} of ${specimen}`, row);
  }
  return [...found.values()].filter((same) => same.length > 1);
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
function keyOf(result: LabResult): string {
  if (result.sets.length > 0) return result.sets.join(' ');
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

function supersedes(newer: Finished, older: Finished, onDate: ReadonlyMap<number, number>): boolean {
  const [a, b] = [newer.result, older.result];
  if (newer === older || a.ref === b.ref || !isSameSample(a, b, onDate)) return false;
  if (RANK[a.status] !== RANK[b.status]) return RANK[a.status] > RANK[b.status] && (RANK[a.status] === 3 || RANK[b.status] <= 1);
  return RANK[a.status] === 3 && (a.issued?.latest ?? lastUpdated(newer)) > (b.issued?.latest ?? lastUpdated(older));
}

const lastUpdated = ({ row }: Finished): number => firstWhen(fieldsOf(row.fields['meta'])['lastUpdated'])?.latest ?? 0;

function isSameSample(a: LabResult, b: LabResult, onDate: ReadonlyMap<number, number>): boolean {
  if (a.specimen !== undefined && b.specimen !== undefined) return a.specimen === b.specimen;
  if (isAtSameTime(a.time, b.time, 'instant')) return true;
  // On a bare date only a single other row can be meant.
  return isAtSameTime(a.time, b.time, 'day') && onDate.get(a.time?.earliest ?? 0) === 2;
}

function isAtSameTime(a: When | undefined, b: When | undefined, precision: 'instant' | 'day'): boolean {
  if (!a || !b || a.precision !== precision || b.precision !== precision) return false;
  return precision === 'instant'
    ? Math.abs(a.earliest - b.earliest) <= SAME_SPECIMEN.duplicateMinutes * MINUTE
    : a.earliest === b.earliest && a.latest === b.latest;
}

/** Equal values only: two that differ are two measurements, and both are shown. */
function dropCopies(rows: readonly Finished[], drop: (copy: Finished, kept: Finished) => void): void {
  const kept: Finished[] = [];
  for (const row of [...rows].sort((a, b) => quality(b.result) - quality(a.result))) {
    const original = kept.find((other) => isCopy(other.result, row.result));
    if (original) drop(row, original);
    else kept.push(row);
  }
}

function isCopy(a: LabResult, b: LabResult): boolean {
  if (a.ref === b.ref || a.sets.length === 0 || a.value.kind === 'none') return false;
  const atSameTime = isAtSameTime(a.time, b.time, 'instant') || isAtSameTime(a.time, b.time, 'day');
  return atSameTime && valueKey(a.value) === valueKey(b.value);
}

function valueKey(value: ResultValue): string {
  if (value.kind === 'quantity') return `${value.comparator ?? ''}${value.value} ${value.unit}`;
  return value.kind === 'none' ? 'none' : value.text.trim().toLowerCase();
}

/** A stated unit before an assumed one, a LOINC code before a name. */
const quality = (result: LabResult): number =>
  (result.doubt ? 0 : 8) +
  (result.value.kind === 'quantity' && result.value.unitAssumed ? 0 : 4) +
  (RANK[result.status] >= 2 ? 2 : 0) +
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
