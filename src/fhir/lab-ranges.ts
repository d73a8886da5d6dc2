/** The reference range that the laboratory printed beside a value, where it can be told which one is meant. */
import type { UnitFactor } from '../knowledge/unit-tables.ts';
import type { ReferenceRange } from '../record/lab-result.ts';
import { DAY, type When } from '../record/when.ts';
import { ageOf, moved } from './ages.ts';
import { type Fields, codesOf, fieldsOf, isFields, labelOf, nameOf, namesOf, numberOf, rowsOf, textOf } from './json.ts';
import { unitsOf } from './lab-value.ts';
import { convertLimit, type MeasuredSet } from './units.ts';

/** How the value beside the range came into our unit. */
interface Conversion {
  readonly factor: UnitFactor;
  /** Units of the value, as written. */
  readonly written: readonly string[];
}

/** Whom the range has to fit. */
export interface Person {
  readonly sex: 'male' | 'female' | undefined;
  readonly birth: When | undefined;
}

type Measured = Person & { readonly time: When | undefined };

const RANGE_TEXT = /^(\d{1,7}(?:[.,]\d{1,4})?)\s*(?:-|–|to)\s*(\d{1,7}(?:[.,]\d{1,4})?)(?:\s*([^\d\s.,].*|10\D.*|1000\D.*))?$/i;
const BOUND_TEXT = /^(<=?|>=?|≤|≥)\s*(\d{1,7}(?:[.,]\d{1,4})?)(?:\s*([^\d\s.,].*|10\D.*|1000\D.*))?$/i;
const LONGEST_RANGE = 80;

/**
 * @param holder an Observation or one of its components
 * @param set the code set in whose unit the value stands
 * @param of how the value was converted; undefined for a value that is no number
 */
export function rangeOf(
  holder: Fields,
  set: MeasuredSet | undefined,
  of: Conversion | undefined,
  person: Person,
  time: When | undefined,
): ReferenceRange | undefined {
  if (holder['referenceRange'] === undefined) return undefined;
  const range = normalRange(rowsOf(holder['referenceRange']), person, time);
  if (!range) return undefined;
  return set && of ? rememberedRange(range, set, of) : readRange(range, set, of);
}

/** A range, and what it was read from. */
interface ReadRange {
  readonly written: Fields;
  readonly of: Conversion;
  readonly range: ReferenceRange | undefined;
}

/** By code set: a laboratory prints the same range beside thousands of values. */
const lastRanges = new Map<string, ReadRange>();

function rememberedRange(written: Fields, set: MeasuredSet, of: Conversion): ReferenceRange | undefined {
  const held = lastRanges.get(set.id);
  if (held && isSameRange(held.written, written) && held.of.factor === of.factor && held.of.written === of.written)
    return held.range;
  const range = readRange(written, set, of);
  lastRanges.set(set.id, { written, of, range });
  return range;
}

const isSameRange = (a: Fields, b: Fields): boolean =>
  a['text'] === b['text'] && isSameLimit(a['low'], b['low']) && isSameLimit(a['high'], b['high']);

function isSameLimit(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return a === b;
  return a['value'] === b['value'] && a['unit'] === b['unit'] && a['code'] === b['code'] && a['system'] === b['system'];
}

function readRange(range: Fields, set: MeasuredSet | undefined, of: Conversion | undefined): ReferenceRange | undefined {
  const given = textOf(range['text']);
  const [lowField, highField] = [fieldsOf(range['low']), fieldsOf(range['high'])];
  const [low, high] = [numberOf(lowField['value']), numberOf(highField['value'])];
  const text = labelOf(given) ?? rangeText(lowField, highField);
  if (text === undefined) return undefined;
  if (!of || (low === 0 && high === 0)) return { text };
  if (low !== undefined || high !== undefined) {
    return limits(
      text,
      low === undefined ? undefined : convertLimit(set, low, unitsOf(lowField), of),
      high === undefined ? undefined : convertLimit(set, high, unitsOf(highField), of),
      {
        hasLow: low !== undefined,
        hasHigh: high !== undefined,
      },
    );
  }
  return given !== undefined && given.length <= LONGEST_RANGE ? readRangeText(given, set, of) : { text };
}

function rangeText(low: Fields, high: Fields): string | undefined {
  const [from, to] = [numberOf(low['value']), numberOf(high['value'])];
  if (from === undefined && to === undefined) return undefined;
  const unit = labelOf(high['unit']) ?? labelOf(low['unit']) ?? labelOf(high['code']) ?? labelOf(low['code']);
  const numbers = from === undefined ? `up to ${to}` : to === undefined ? `from ${from}` : `${from}–${to}`;
  return unit === undefined ? numbers : `${numbers} ${unit}`;
}

/** One limit that could not be read makes the other useless: they are of one unit. */
function limits(
  text: string,
  low: number | undefined,
  high: number | undefined,
  given: { hasLow: boolean; hasHigh: boolean },
): ReferenceRange {
  const isWhole = (low !== undefined) === given.hasLow && (high !== undefined) === given.hasHigh;
  const isOrdered = low === undefined || high === undefined || low <= high;
  return isWhole && isOrdered ? { low, high, text } : { text };
}

const decimal = (digits: string): number => Number(digits.replace(',', '.'));

function readRangeText(text: string, set: MeasuredSet | undefined, of: Conversion): ReferenceRange {
  const plain = text.replace(/^[[(]\s*|\s*[\])]$/g, '');
  const [, from, to, unit] = RANGE_TEXT.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) {
    const units = unit === undefined ? [] : [unit.trim()];
    return limits(text, convertLimit(set, decimal(from), units, of), convertLimit(set, decimal(to), units, of), {
      hasLow: true,
      hasHigh: true,
    });
  }
  const [, sign, bound, boundUnit] = BOUND_TEXT.exec(plain) ?? [];
  if (sign === undefined || bound === undefined) return { text };
  const limit = convertLimit(set, decimal(bound), boundUnit === undefined ? [] : [boundUnit.trim()], of);
  if (limit === undefined) return { text };
  return sign.startsWith('<') || sign === '≤' ? { high: limit, text } : { low: limit, text };
}

/** The normal range for this person; none where several remain that cannot be told apart. */
function normalRange(ranges: readonly Fields[], person: Person, time: When | undefined): Fields | undefined {
  const [first] = ranges;
  if (first && ranges.length === 1 && isForAll(first)) return first;
  const fitting = ranges.filter(
    (range) => isNormal(range) && fitsAge(fieldsOf(range['age']), { ...person, time }) && sexOf(range) !== otherSex(person.sex),
  );
  const ofSex = fitting.filter((range) => sexOf(range) !== undefined && sexOf(range) === person.sex);
  const general = fitting.filter((range) => rowsOf(range['appliesTo']).length === 0);
  const among = [ofSex, general.filter((range) => isFields(range['age'])), general, fitting].find((each) => each.length > 0);
  const [only] = among ?? [];
  return among?.length === 1 && (sexOf(only) === undefined || sexOf(only) === person.sex) ? only : undefined;
}

/** It says nothing of its kind, or of those whom it is for. */
const isForAll = (range: Fields): boolean =>
  range['type'] === undefined && range['age'] === undefined && range['appliesTo'] === undefined;

const isNormal = (range: Fields): boolean =>
  !isFields(range['type']) ||
  codesOf(range['type']).some((code) => code.code === 'normal') ||
  /normal/i.test(nameOf(range['type']) ?? '');

const SEXES: readonly (readonly ['male' | 'female', RegExp, string])[] = [
  ['male', /^m(ale)?$/i, '248153007'],
  ['female', /^f(emale)?$/i, '248152002'],
];

/** For whom the range is, where it is for one sex only. */
function sexOf(range: Fields | undefined): Person['sex'] {
  const concepts = range?.['appliesTo'];
  const found = SEXES.filter(
    ([, name, snomed]) =>
      namesOf(concepts).some((each) => name.test(each)) || codesOf(concepts).some((code) => code.code === snomed),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const otherSex = (sex: Person['sex']): Person['sex'] | 'nobody' =>
  sex === undefined ? 'nobody' : sex === 'male' ? 'female' : 'male';

/** A range for an age is used only where the age is known to be in it; "up to 17 years" includes the seventeenth. */
function fitsAge(age: Fields, { birth, time }: Measured): boolean {
  const [low, high] = [fieldsOf(age['low']), fieldsOf(age['high'])];
  if (low['value'] === undefined && high['value'] === undefined) return true;
  if (!birth || !time) return false;
  const [from, to] = [ageOf(low), ageOf(high)];
  if ((low['value'] !== undefined && !from) || (high['value'] !== undefined && !to)) return false;
  const isOldEnough = !from || time.earliest >= moved(birth.latest - DAY + 1, from.value, from.unit);
  return isOldEnough && (!to || time.latest < moved(birth.earliest, to.value + 1, to.unit));
}
