/** Below which value a line is low for this patient: by age, sex and pregnancy, from one table. */
import { type LowerLimit, lowerLimits } from '../knowledge/thresholds.ts';
import type { Line } from '../knowledge/rule.ts';
import type { Patient } from '../record/record.ts';
import { ageAt, isYounger } from './age.ts';

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

/**
 * @param moment when the specimen was taken: a child is judged by the age of that day
 * @param pregnant only where the record says so
 */
export function lowerLimit(line: Line, patient: Patient, moment: number, pregnant: boolean): Limit {
  const birth = patient.birthDate.known ? patient.birthDate.value : undefined;
  const births = birth ? [birth.earliest, birth.latest] : [undefined];
  const sexes =
    patient.sex.known && patient.sex.value !== 'other' ? ([patient.sex.value] as const) : (['male', 'female'] as const);
  const rows = births.flatMap((born) => sexes.map((sex) => rowFor(line, born, sex, moment, pregnant)));
  const first = rowFor(line, births[0], sexes[0], moment, pregnant);
  const values = rows.map((row) => row.value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  return {
    line,
    value: least,
    least,
    most,
    unit: first.unit,
    source: source(first, birth && ageAt(birth, moment, 'a').least),
    verified: rows.every((row) => row.verified),
    cites: first.cites,
    labelBelow: first.labelBelow,
    label: first.label,
  };
}

/**
 * Without a birth date the adult row holds, and the source says so. The rows follow each other by age, so the first that has not
 * ended holds: a specimen that is dated before the birth, as the hours of a birth day can be, is a newborn's and never an adult's.
 */
function rowFor(line: Line, born: number | undefined, sex: 'male' | 'female', moment: number, pregnant: boolean): Row {
  const table: readonly Row[] = lowerLimits[line];
  const fits = (row: Row): boolean =>
    (row.to === undefined || (born !== undefined && isYounger(born, moment, row.to))) &&
    (row.sex === undefined || row.sex === sex) &&
    // The trimester is not in the record: the row for any time in pregnancy decides.
    (row.pregnant ? pregnant && row.trimester === undefined : true);
  const row = table.find(fits);
  if (!row) throw new RangeError(`no lower limit for ${line}`);
  return row;
}

function source(row: Row, years: number | undefined): string {
  if (row.pregnant) return 'pregnancy';
  if (years === undefined) return 'adult, age not known';
  return row.to !== undefined || (years < ADULT_YEARS && row.from !== undefined) ? 'age' : 'adult';
}

const ADULT_YEARS = 18;
