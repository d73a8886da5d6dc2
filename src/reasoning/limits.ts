/** Below which value a line is low for this patient: by age, sex and pregnancy, from one table. */
import { type LowerLimit, lowerLimits } from '../knowledge/thresholds.ts';
import type { Line } from '../knowledge/rule.ts';
import type { Patient } from '../record/record.ts';
import { after } from './age.ts';

export interface Limit {
  readonly line: Line;
  readonly value: number;
  /** Where age or sex is not known the limit may lie anywhere between these two. */
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** For people: `adult`, `3 months to 2 years`, `in pregnancy`. */
  readonly source: string;
  readonly verified: boolean;
  readonly cites: readonly string[];
  /** A value from the limit up to this one carries the label, without being low. */
  readonly labelBelow: number | undefined;
  readonly label: string | undefined;
}

type Row = LowerLimit;

/** The limit of a line for one patient, on the day on which the specimen was taken: a child is judged by the age of that day. */
export type LimitOf = (line: Line, moment: number) => Limit;

/**
 * The limits of one patient. The days on which a limit changes are worked out once, not once for each count.
 *
 * @param pregnant only where the record says so
 */
export function limitsFor(patient: Patient, pregnant: boolean): LimitOf {
  const lines = new Map<Line, LimitOf>();
  return (line, moment) => {
    const held = lines.get(line);
    if (held) return held(line, moment);
    const made = limitOfLine(line, patient, pregnant);
    lines.set(line, made);
    return made(line, moment);
  };
}

/** A row of the table, and when it ends for this patient. */
interface Stage {
  readonly row: Row;
  readonly to: number;
}

function limitOfLine(line: Line, patient: Patient, pregnant: boolean): LimitOf {
  const birth = patient.birthDate.known ? patient.birthDate.value : undefined;
  const births = birth ? [birth.earliest, birth.latest] : [undefined];
  const sexes =
    patient.sex.known && patient.sex.value !== 'other' ? ([patient.sex.value] as const) : (['male', 'female'] as const);
  const readings = births.flatMap((born) => sexes.map((sex) => stagesOf(line, born, sex, pregnant)));
  const adultFrom = birth ? after(birth.latest, ADULT) : undefined;
  const changes = [...readings.flat().map(({ to }) => to), ...(adultFrom === undefined ? [] : [adultFrom])];
  let last: { readonly from: number; readonly to: number; readonly limit: Limit } | undefined;
  return (_, moment) => {
    if (last && moment >= last.from && moment < last.to) return last.limit;
    const rows = readings.map((stages) => rowAt(moment, stages, line));
    const limit = toLimit(line, rows, adultFrom !== undefined && moment < adultFrom, birth === undefined);
    const from = Math.max(...changes.filter((change) => change <= moment));
    last = { from, to: Math.min(...changes.filter((change) => change > moment)), limit };
    return limit;
  };
}

/**
 * Without a birth date the adult row holds, and the source says so. The rows follow each other by age, so the first that has not
 * ended holds: a specimen that is dated before the birth, as the hours of a birth day can be, is a newborn's and never an adult's.
 */
function stagesOf(line: Line, born: number | undefined, sex: 'male' | 'female', pregnant: boolean): readonly Stage[] {
  const table: readonly Row[] = lowerLimits[line];
  return table
    .filter(
      (row) =>
        (born !== undefined || row.to === undefined) &&
        (row.sex === undefined || row.sex === sex) &&
        // The trimester is not in the record: the row for any time in pregnancy decides.
        (row.pregnant ? pregnant && row.trimester === undefined : true),
    )
    .map((row) => ({ row, to: born === undefined || row.to === undefined ? Number.POSITIVE_INFINITY : after(born, row.to) }));
}

function rowAt(moment: number, stages: readonly Stage[], line: Line): Row {
  const stage = stages.find(({ to }) => moment < to);
  if (!stage) throw new RangeError(`no lower limit for ${line}`);
  return stage.row;
}

function toLimit(line: Line, rows: readonly Row[], isChild: boolean, ageUnknown: boolean): Limit {
  const [first] = rows;
  if (!first) throw new RangeError(`no lower limit for ${line}`);
  const values = rows.map((row) => row.value);
  const least = Math.min(...values);
  return {
    line,
    value: least,
    least,
    most: Math.max(...values),
    unit: first.unit,
    source: source(first, isChild, ageUnknown),
    verified: rows.every((row) => row.verified),
    cites: first.cites,
    labelBelow: first.labelBelow,
    label: first.label,
  };
}

function source(row: Row, isChild: boolean, ageUnknown: boolean): string {
  if (row.pregnant) return 'pregnancy';
  if (ageUnknown) return 'adult, age not known';
  return row.to !== undefined || (isChild && row.from !== undefined) ? 'age' : 'adult';
}

const ADULT = 'P18Y';
