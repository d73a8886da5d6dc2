/** Below which value a line is low for this patient: by age, sex and pregnancy, from one table. */
import { type LowerLimit, lowerLimits } from '../knowledge/thresholds.ts';
import type { Line } from '../knowledge/rule.ts';
import type { Patient } from '../record/record.ts';
import { ageAt, ageBetween } from './age.ts';

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
  readonly labelBelow?: number;
  readonly label?: string;
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
    source: source(first, birth && ageAt(birth, moment, 'a').least, births[0] === undefined),
    verified: rows.every((row) => row.verified),
    cites: first.cites,
    ...(first.labelBelow !== undefined && { labelBelow: first.labelBelow }),
    ...(first.label !== undefined && { label: first.label }),
  };
}

/** Without a birth date the adult row holds, and the source says so. */
function rowFor(line: Line, born: number | undefined, sex: 'male' | 'female', moment: number, pregnant: boolean): Row {
  const table: readonly Row[] = lowerLimits[line];
  const fits = (row: Row): boolean =>
    (born === undefined ? row.to === undefined : ageBetween(born, moment, row.from, row.to)) &&
    (row.sex === undefined || row.sex === sex) &&
    // The trimester is not in the record: the row for any time in pregnancy decides.
    (row.pregnant ? pregnant && row.trimester === undefined : true);
  const row = table.find(fits) ?? table.at(-1);
  if (!row) throw new RangeError(`no lower limit for ${line}`);
  return row;
}

function source(row: Row, years: number | undefined, ageUnknown: boolean): string {
  if (row.pregnant) return 'pregnancy';
  if (ageUnknown) return 'adult, age not known';
  return row.to !== undefined || (years !== undefined && years < ADULT_YEARS && row.from !== undefined) ? 'age' : 'adult';
}

const ADULT_YEARS = 18;
