/** Reading JSON that only claims to be FHIR: any field may be missing, of another type, or a list of anything. */
import type { Coding } from '../record/coding.ts';
import { type When, when } from '../record/when.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Longest name, label or code text that is kept; a longer one is no name. */
const LABEL_LENGTH = 300;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: Fields = {};

/** @returns an empty object for anything else, so that reading on is safe */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING);

const NO_ROWS: readonly Fields[] = [];

/** The objects of a list; a single object counts as a list of one. */
export function rowsOf(value: unknown): readonly Fields[] {
  if (value === undefined || value === null) return NO_ROWS;
  if (Array.isArray(value)) return value.every(isFields) ? value : value.filter(isFields);
  return isFields(value) ? [value] : NO_ROWS;
}

/** @returns undefined for anything but a text with something in it */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (isPrinted(value.charCodeAt(0)) && isPrinted(value.charCodeAt(value.length - 1))) return value;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** A character of ASCII that is seen: there is nothing to trim. */
const isPrinted = (code: number): boolean => code > 32 && code < 127;

/** A text that is shown in one line. */
export function labelOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined || text.length <= LABEL_LENGTH ? text : `${text.slice(0, LABEL_LENGTH)}…`;
}

const PLAIN_NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

/** A finite number; one written as text is what a few servers send. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = typeof value === 'string' && value.length < 40 ? value.trim() : '';
  return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
}

export const whenOf = (value: unknown): When | undefined =>
  typeof value === 'string' && value.length < 40 ? when(value) : undefined;

/** The first date that is one. */
export function firstWhen(...values: readonly unknown[]): When | undefined {
  for (const value of values) {
    const time = whenOf(value);
    if (time) return time;
  }
  return undefined;
}

function codingOf(value: Fields): Coding | undefined {
  const code = labelOf(value['code']);
  const display = labelOf(value['display']);
  return code === undefined && display === undefined ? undefined : { system: labelOf(value['system']), code, display };
}

const NO_CODES: readonly Coding[] = [];

/** The codings of one CodeableConcept, or of a list of them. */
export function codesOf(concepts: unknown): readonly Coding[] {
  if (concepts === undefined || concepts === null) return NO_CODES;
  const alone = isFields(concepts) ? concepts['coding'] : undefined;
  if (Array.isArray(alone) && alone.length === 1 && isFields(alone[0])) {
    const coding = codingOf(alone[0]);
    return coding ? [coding] : NO_CODES;
  }
  const found: Coding[] = [];
  for (const concept of rowsOf(concepts)) {
    for (const row of rowsOf(concept['coding'])) {
      const coding = codingOf(row);
      if (coding) found.push(coding);
    }
  }
  return found;
}

/** As the chart names it: its own text, else the first display, else the bare code. */
export const nameOf = (concept: unknown): string | undefined =>
  isFields(concept) ? (labelOf(concept['text']) ?? nameByCodes(codesOf(concept))) : undefined;

/** The name of a concept whose codes were read already. */
export const nameWith = (concept: unknown, codes: readonly Coding[]): string | undefined =>
  isFields(concept) ? (labelOf(concept['text']) ?? nameByCodes(codes)) : undefined;

function nameByCodes(codes: readonly Coding[]): string | undefined {
  for (const { display } of codes) if (display !== undefined) return display;
  return codes[0]?.code;
}

export const namesOf = (concepts: unknown): readonly string[] =>
  concepts === undefined ? NO_NAMES : rowsOf(concepts).flatMap((concept) => nameOf(concept) ?? []);

const NO_NAMES: readonly string[] = [];

/** The code of a status that is a CodeableConcept with one coding that matters; some servers send its words alone. */
export function statusCode(concept: unknown): string | undefined {
  for (const { code } of codesOf(concept)) if (code !== undefined) return asStatus(code);
  const words = nameOf(concept);
  return words === undefined ? undefined : asStatus(words);
}

/** A bare code. */
export const codeOf = (value: unknown): string => (labelOf(value) ?? '').toLowerCase();

/** The status of a resource. What was withdrawn stays withdrawn in every spelling: `Entered in Error`, `canceled`. */
export const statusOf = (resource: Fields): string => asStatus(codeOf(resource['status']));

const asStatus = (written: string): string => {
  const status = written.toLowerCase().replaceAll(/[\s_-]+/g, '-');
  return status === 'canceled' ? 'cancelled' : status;
};

/** Notes of a row, as one text. */
export function notesOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const texts = rowsOf(value).flatMap((note) => textOf(note['text']) ?? []);
  return texts.length === 0 ? undefined : texts.join('\n');
}
