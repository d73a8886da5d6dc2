/** The reference range that the laboratory printed beside a value, where it can be told which one is meant. */
import type { UnitFactor } from '../knowledge/units.ts';
import type { ReferenceRange } from '../record/lab-result.ts';
import { type Fields, codesOf, fieldsOf, isFields, labelOf, nameOf, namesOf, numberOf, rowsOf, textOf } from './json.ts';
import { unitsOf } from './lab-value.ts';
import { convertLimit } from './units.ts';

/** How the value beside the range came into our unit. */
interface Conversion {
  readonly factor: UnitFactor;
  /** Units of the value, as written. */
  readonly written: readonly string[];
}

type Sex = 'male' | 'female' | undefined;

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
  set: string | undefined,
  of: Conversion | undefined,
  sex: Sex,
): ReferenceRange | undefined {
  const range = normalRange(rowsOf(holder['referenceRange']), sex);
  if (!range) return undefined;
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
  return isWhole && isOrdered ? { ...(low !== undefined && { low }), ...(high !== undefined && { high }), text } : { text };
}

const decimal = (digits: string): number => Number(digits.replace(',', '.'));

function readRangeText(text: string, set: string | undefined, of: Conversion): ReferenceRange {
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

/** The normal range, of this sex where several are given; none where they cannot be told apart. */
function normalRange(ranges: readonly Fields[], sex: Sex): Fields | undefined {
  const normal = ranges.filter(
    (range) =>
      !isFields(range['type']) ||
      codesOf(range['type']).some((code) => code.code === 'normal') ||
      /normal/i.test(nameOf(range['type']) ?? ''),
  );
  if (normal.length <= 1) return normal[0];
  const ofSex = normal.filter(
    (range) =>
      sex !== undefined &&
      namesOf(range['appliesTo']).some((name) => (sex === 'male' ? /^m(ale)?$/i : /^f(emale)?$/i).test(name)),
  );
  const general = normal.filter((range) => rowsOf(range['appliesTo']).length === 0 && !isFields(range['age']));
  return ofSex.length === 1 ? ofSex[0] : general.length === 1 ? general[0] : undefined;
}
