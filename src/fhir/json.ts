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

/** The objects of a list; a single object counts as a list of one. */
export function rowsOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  return isFields(value) ? [value] : [];
}

/** @returns undefined for anything but a text with something in it */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

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
  const [system, code, display] = [labelOf(value['system']), labelOf(value['code']), labelOf(value['display'])];
  if (code === undefined && display === undefined) return undefined;
  return {
    ...(system !== undefined && { system }),
    ...(code !== undefined && { code }),
    ...(display !== undefined && { display }),
  };
}

/** The codings of one CodeableConcept, or of a list of them. */
export function codesOf(concepts: unknown): readonly Coding[] {
  return rowsOf(concepts).flatMap((concept) => rowsOf(concept['coding']).flatMap((coding) => codingOf(coding) ?? []));
}

/** As the chart names it: its own text, else the first display, else the bare code. */
export function nameOf(concept: unknown): string | undefined {
  const fields = fieldsOf(concept);
  const codes = codesOf(fields);
  return labelOf(fields['text']) ?? codes.find((code) => code.display !== undefined)?.display ?? codes[0]?.code;
}

export const namesOf = (concepts: unknown): readonly string[] => rowsOf(concepts).flatMap((concept) => nameOf(concept) ?? []);

/** The code of a status that is a CodeableConcept with one coding that matters. */
export function statusCode(concept: unknown): string | undefined {
  return codesOf(concept)
    .find((coding) => coding.code !== undefined)
    ?.code?.toLowerCase();
}

/** A status that is a bare code. */
export const codeOf = (value: unknown): string => (labelOf(value) ?? '').toLowerCase();

/** Notes of a row, as one text. */
export function notesOf(value: unknown): string | undefined {
  const texts = rowsOf(value).flatMap((note) => textOf(note['text']) ?? []);
  return texts.length === 0 ? undefined : texts.join('\n');
}
