/** Where the number of an Observation or component is, and how it was written. */
import type { Comparator, ResultValue } from '../record/lab-result.ts';
import { type Fields, codesOf, fieldsOf, isFields, labelOf, nameOf, numberOf, rowsOf, textOf, whenOf } from './json.ts';

/** A number that still stands in the unit of the laboratory. */
export interface WrittenNumber {
  readonly value: number;
  readonly comparator?: Comparator | undefined;
  /** UCUM code first, then the unit text; empty where the laboratory gave none. */
  readonly units: readonly string[];
  /** As the laboratory wrote it, with its unit. */
  readonly written: string;
  /** `3,200` may be 3.2 or 3200: the other reading. */
  readonly otherwise?: number | undefined;
}

export type Reading =
  | { readonly number: WrittenNumber; readonly words?: ResultValue }
  | { readonly number?: undefined; readonly words: ResultValue };

const none = (reason: string): Reading => ({ words: { kind: 'none', reason } });
const inWords = (text: string): Reading => ({ words: { kind: 'text', text } });

/** @param holder an Observation or one of its components */
export function readValue(holder: Fields): Reading {
  const quantity = holder['valueQuantity'];
  if (isFields(quantity)) return readQuantity(quantity) ?? noValue(holder);
  const string = textOf(holder['valueString']);
  if (string !== undefined) return readText(string, { kind: 'text', text: string });
  if (isFields(holder['valueCodeableConcept'])) return readConcept(holder['valueCodeableConcept']) ?? noValue(holder);
  const integer = numberOf(holder['valueInteger']);
  if (integer !== undefined) return { number: { value: integer, units: [], written: String(integer) } };
  const text = otherText(holder);
  return text === undefined ? noValue(holder) : inWords(text);
}

function noValue(holder: Fields): Reading {
  return none(nameOf(holder['dataAbsentReason']) ?? 'no value');
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
  lt: '<',
  gt: '>',
};

function readQuantity(quantity: Fields): Reading | undefined {
  const value = numberOf(quantity['value']);
  if (value === undefined) {
    const text = labelOf(quantity['value']);
    return text === undefined
      ? undefined
      : readText([text, labelOf(quantity['unit'])].filter((part) => part !== undefined).join(' '));
  }
  const stated = labelOf(quantity['comparator']);
  const { units, printed } = unitOf(quantity);
  if (stated === undefined)
    return { number: { value, comparator: undefined, units, written: `${digitsOf(value)}${printed}`, otherwise: undefined } };
  const comparator = Object.hasOwn(COMPARATORS, stated) ? COMPARATORS[stated] : undefined;
  const written = `${stated}${value}${printed}`;
  // An unknown comparator says that the number is a bound of some kind: it may not stand as the value.
  if (comparator === undefined) return inWords(written);
  return { number: { value, comparator, units, written, otherwise: undefined } };
}

/** `String(value)`, which takes its time: nearly all results have at most two decimals. */
function digitsOf(value: number): string {
  const hundredths = Math.round(value * 100);
  if (!(hundredths > 0 && hundredths <= MOST_HUNDREDTHS) || hundredths / 100 !== value) return String(value);
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}${DECIMALS[rest] ?? ''}`;
}

/** Up to this size every number of hundredths is exact. */
const MOST_HUNDREDTHS = 1e9;
/** Behind the whole number: nothing, `.01`, `.02` … `.99`, without a last nought. */
const DECIMALS: readonly string[] = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** A unit as the laboratory wrote it. */
interface WrittenUnit {
  readonly system: unknown;
  readonly code: unknown;
  /** Ways to look it up, the most telling first. */
  readonly units: readonly string[];
  /** Behind the number, with a blank before it; empty where there is none. */
  readonly printed: string;
}

const NO_UNIT: WrittenUnit = { system: undefined, code: undefined, units: [], printed: '' };
/** By the text of the unit: a chart holds a few units, thousands of times. With a code beside it, and without. */
const withCode = new Map<string, WrittenUnit>();
const withoutCode = new Map<string, WrittenUnit>();
const MOST_UNITS = 500;
/** A longer text is not remembered. */
const LONGEST_REMEMBERED = 60;

function unitOf(quantity: Fields): WrittenUnit {
  const { unit, code, system } = quantity;
  if (unit === undefined && code === undefined) return NO_UNIT;
  if (!isShort(unit) || !isShortOrNone(code) || !isShortOrNone(system)) return readUnit(quantity);
  const remembered = code === undefined ? withoutCode : withCode;
  const held = remembered.get(unit);
  if (held && held.code === code && held.system === system) return held;
  if (remembered.size >= MOST_UNITS) remembered.clear();
  const read = readUnit(quantity);
  remembered.set(unit, read);
  return read;
}

const isShort = (text: unknown): text is string => typeof text === 'string' && text.length <= LONGEST_REMEMBERED;
const isShortOrNone = (text: unknown): boolean => text === undefined || isShort(text);

function readUnit(quantity: Fields): WrittenUnit {
  const unit = labelOf(quantity['unit']) ?? labelOf(quantity['code']);
  return {
    system: quantity['system'],
    code: quantity['code'],
    units: readUnits(quantity),
    printed: unit === undefined ? '' : ` ${unit}`,
  };
}

/** The UCUM code counts before the text; a code of another system after it. */
export const unitsOf = (quantity: Fields): readonly string[] => unitOf(quantity).units;

function readUnits(quantity: Fields): readonly string[] {
  const [system, code, unit] = [textOf(quantity['system']), labelOf(quantity['code']), labelOf(quantity['unit'])];
  const isUcum = system !== undefined && /unitsofmeasure\.org|2\.16\.840\.1\.113883\.6\.8$/.test(system.slice(0, 200));
  return [
    ...(isUcum && code !== undefined ? [code] : []),
    ...(unit === undefined ? [] : [unit]),
    ...(!isUcum && code !== undefined ? [code] : []),
  ];
}

const NUMBER_TEXT =
  /^(<=|>=|<|>|≤|≥|lt|gt|=)?\s*([+-]?\d{1,9}(?:\.\d{1,6})?|[+-]?\d{1,9},\d{1,6}|\d{1,3}(?:,\d{3}){1,3}\.\d{1,6}|\d{1,3}(?:,\d{3}){2,3}|\d{1,3}(?:\.\d{3}){1,3},\d{1,6})(?:\s*([^\d\s.,:–-].*|10\D.*|1000\D.*))?$/i;
/** A longer text is a sentence. */
const LONGEST_NUMBER = 60;

/**
 * A plain number with comparator and unit, in a text: `3.2`, `<0.5`, `3,2`, `2.1 x10^9/L`. Titres, ranges and sentences stay words.
 *
 * @param words what the result is when the set measures nothing
 */
function readText(text: string, words: ResultValue = { kind: 'text', text }): Reading {
  const part = text.length > LONGEST_NUMBER ? null : NUMBER_TEXT.exec(text.trim());
  const [, sign, digits = '', unit] = part ?? [];
  if (!part || digits === '') return { words };
  const comparator = sign === undefined ? undefined : COMPARATORS[sign.toLowerCase()];
  const [value, otherwise] = decimal(digits);
  if (!Number.isFinite(value)) return { words };
  return {
    number: {
      value,
      comparator,
      units: unit === undefined ? [] : [unit.trim()],
      written: text,
      otherwise,
    },
    words,
  };
}

/** `3,2` is 3.2, `1,234.5` and `1.234,5` are 1234.5; `3,200` can be read in two ways. */
function decimal(digits: string): readonly [number, number?] {
  const [comma, dot] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma === -1) return [Number(digits)];
  if (dot !== -1) return [Number(comma > dot ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''))];
  const parts = digits.split(',');
  if (parts.length > 2) return [Number(parts.join(''))];
  const isThousands = /^[1-9]\d{0,2},\d{3}$/.test(digits);
  return isThousands ? [Number(digits.replace(',', '.')), Number(digits.replace(',', ''))] : [Number(digits.replace(',', '.'))];
}

function readConcept(concept: Fields): Reading | undefined {
  const text = nameOf(concept);
  if (text === undefined) return undefined;
  return readText(text, { kind: 'coded', text, codes: codesOf(concept) });
}

/** Values that are shown and not calculated with. */
function otherText(holder: Fields): string | undefined {
  const range = fieldsOf(holder['valueRange']);
  const [low, high] = [fieldsOf(range['low']), fieldsOf(range['high'])];
  if (numberOf(low['value']) !== undefined || numberOf(high['value']) !== undefined) {
    return `${numberOf(low['value']) ?? ''}–${numberOf(high['value']) ?? ''}${unitOf(isFields(range['high']) ? high : low).printed}`;
  }
  const ratio = fieldsOf(holder['valueRatio']);
  const [above, below] = [numberOf(fieldsOf(ratio['numerator'])['value']), numberOf(fieldsOf(ratio['denominator'])['value'])];
  if (above !== undefined && below !== undefined) return `${above}:${below}`;
  if (typeof holder['valueBoolean'] === 'boolean') return holder['valueBoolean'] ? 'yes' : 'no';
  const time =
    labelOf(holder['valueDateTime']) ?? labelOf(holder['valueTime']) ?? whenOf(fieldsOf(holder['valuePeriod'])['start'])?.text;
  if (time !== undefined) return time;
  if (isFields(holder['valueSampledData'])) return 'sampled data';
  return isFields(holder['valueAttachment']) ? (labelOf(holder['valueAttachment']['title']) ?? 'attachment') : undefined;
}

const NO_FLAGS: readonly string[] = [];

/** The texts of notes and interpretation as given. */
export function interpretationOf(holder: Fields): readonly string[] {
  if (holder['interpretation'] === undefined) return NO_FLAGS;
  return rowsOf(holder['interpretation']).flatMap(
    (concept) => codesOf(concept).find((code) => code.code !== undefined)?.code ?? nameOf(concept) ?? [],
  );
}
