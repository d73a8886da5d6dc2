/**
 * Text cut into sentences, clauses and words, as the reader of findings sees them.
 *
 * Most charts are written in plain letters, digits and marks: such a sentence is walked through once, letter by letter. Any other
 * is cut by the pattern that says the same.
 */
import { normalise } from './normalise.ts';

/** No clinical clause is longer; text without any punctuation is read in pieces of this many words, so that time stays linear. */
const LONGEST_CLAUSE = 200;

// ---- Sentences ------------------------------------------------------------------------------------------------------

interface Span {
  readonly from: number;
  readonly to: number;
  /** An empty line. */
  readonly blank: boolean;
}

const STOPS: ReadonlySet<string> = new Set('.!。！．｡');
const LINE_ENDS: ReadonlySet<string> = new Set('\n\r\f\u2028\u2029');
const codesOf = (marks: ReadonlySet<string>): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STOP_CODES = codesOf(STOPS);
const LINE_CODES = codesOf(LINE_ENDS);
const [FULL_STOP, CARRIAGE_RETURN, LINE_FEED] = [0x2e, 0x0d, 0x0a];
/** No mark lies between the full stop and these. */
const FIRST_WIDE_MARK = 0x2028;

export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  let atLineStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > FULL_STOP && code < FIRST_WIDE_MARK) continue;
    const isLine = LINE_CODES.has(code);
    if (!isLine && (!STOP_CODES.has(code) || (code === FULL_STOP && !endsSentence(text, at)))) continue;
    const to = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
    const blank = isBlank(text, from, at);
    if (!blank || (isLine && atLineStart)) spans.push({ from, to, blank });
    from = to;
    at = to - 1;
    atLineStart = isLine;
  }
  if (from < text.length && !isBlank(text, from, text.length)) spans.push({ from, to: text.length, blank: false });
  return spans;
}

const isBlank = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';

/** A title is never the end of a sentence; other short forms are when a capital follows. */
const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'vs', 'cf', 'approx', 'prof', 'incl', 'esp']);
const SHORT_FORMS = new Set(
  'pt pts resp etc hx fhx pmh dx rx tx sx spp sp var wk wks yr yrs mo hr hrs min max temp abd neg pos poss prob susp no fig ca'.split(
    ' ',
  ),
);

/** Not inside `3.5`, `e.g.`, `E. coli`, `Dr. Li`. */
function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined) return true;
  const before = /[\p{L}\p{N}]{0,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const spaced = /\s/.test(next);
  if (!spaced) {
    if (!/[\p{L}\p{N}]/u.test(next)) return true;
    if (/\d$/.test(before) && /\d/.test(next)) return false;
    const single = /^\p{L}$/u.test(before) || (/\p{L}/u.test(next) && !/[\p{L}\p{N}]/u.test(text[at + 2] ?? ''));
    return !(single && /^\p{ASCII}/u.test(next));
  }
  const following = /^\s*["'([]*(.)/su.exec(text.slice(at + 1, at + 8))?.[1] ?? '';
  const startsSmall = /[\p{Ll}]/u.test(following);
  const word = before.toLowerCase();
  if (TITLES.has(word)) return false;
  if (/^\p{L}$/u.test(before) && /^[a-z]$/i.test(before)) {
    const inShortForm = text[at - 2] === '.';
    return !(startsSmall || inShortForm);
  }
  if (SHORT_FORMS.has(word)) return !(startsSmall || /\d/.test(following));
  return true;
}

// ---- Words ----------------------------------------------------------------------------------------------------------

/**
 * Words, numbers with their comparator and per cent, single Chinese characters, and the marks that matter; `(-)`, `-ve` and a
 * sign that closes a word (`HIV-, IgM +`) are marks too.
 */
const LEX =
  /[a-z][a-z0-9]*|(?:[<>≤≥]=? ?)?\d+(?:[.,]\d+)*(?: ?%)?(?![a-z0-9])|[a-z0-9]+|\p{Script=Han}|(?:(?![a-z0-9]|\p{Script=Han})[\p{L}\p{N}])+|\([-–—−+]\)|[-–—−+]ve(?![a-z0-9])|(?<=[a-z0-9])[-–—−](?=[.,;)/])|(?<=[a-z0-9] ?)\+(?=[.,;)/])|[,、;:?]/gu;
export const NUMBER = /^[<>≤≥]?=?\d/;
export const ZERO = /^0(?:[.,]0+)?%?$/;
const SIGNED = /^[-(+–—−]/;
export const HAN = /^\p{Script=Han}$/u;

type Visit = (found: string, at: number) => void;

/** Every piece of a normalised text that `LEX` names, in its order. */
export function eachPiece(text: string, visit: Visit): void {
  if (isPlain(text)) walk(text, visit);
  else for (const { 0: found, index } of text.matchAll(LEX)) visit(found, index);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

const LETTER = 1;
const DIGIT = 2;
const COMPARATOR = 3;
const BRACKET = 4;
const MARK = 5;
const SIGN = 6;

/** What kind of piece a plain character can begin. */
const KIND_OF: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[a-z]/.test(letter)) return LETTER;
  if (/\d/.test(letter)) return DIGIT;
  if (/[<>]/.test(letter)) return COMPARATOR;
  if (letter === '(') return BRACKET;
  if (letter === '-' || letter === '+') return SIGN;
  return /[,;:?]/.test(letter) ? MARK : 0;
});

const kindAt = (text: string, at: number): number => (at < text.length ? (KIND_OF[text.charCodeAt(at)] ?? 0) : 0);
const isDigitAt = (text: string, at: number): boolean => kindAt(text, at) === DIGIT;

function walk(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const end = pieceEnd(text, at, kindAt(text, at));
    if (end > at) visit(text.slice(at, end), at);
    at = Math.max(end, at + 1);
  }
}

/** Where the piece that begins here ends; here itself where none does. */
function pieceEnd(text: string, at: number, kind: number): number {
  if (kind === LETTER) return wordEnd(text, at);
  if (kind === DIGIT) {
    const end = numberEnd(text, at);
    return end > at ? end : wordEnd(text, at);
  }
  if (kind === COMPARATOR) {
    let digits = at + 1;
    if (text[digits] === '=') digits += 1;
    if (text[digits] === ' ') digits += 1;
    const end = numberEnd(text, digits);
    return end > digits ? end : at;
  }
  if (kind === BRACKET) return text[at + 2] === ')' && (text[at + 1] === '+' || text[at + 1] === '-') ? at + 3 : at;
  if (kind === SIGN) return signEnd(text, at);
  return kind === MARK ? at + 1 : at;
}

/** `-ve`, `+ve`, and the signs of `HIV-, IgM +`; not the hyphen of `HIV-associated` or the dash of `fever - 3 days`. */
function signEnd(text: string, at: number): number {
  if (text.startsWith('ve', at + 1) && !isWordAt(text, at + 3)) return at + 3;
  const follows = isWordAt(text, at - 1) || (text[at] === '+' && text[at - 1] === ' ' && isWordAt(text, at - 2));
  return follows && CLOSING.has(text[at + 1] ?? '') ? at + 1 : at;
}
const CLOSING: ReadonlySet<string> = new Set('.,;)/');

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWordAt(text, at)) at += 1;
  return at;
}

function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** `12`, `3.5`, `1,200`, `0.5 %`; not the beginning of `12a`. */
function numberEnd(text: string, from: number): number {
  let end = from;
  while (isDigitAt(text, end)) end += 1;
  if (end === from) return from;
  let before = from;
  while ((text[end] === '.' || text[end] === ',') && isDigitAt(text, end + 1)) {
    before = end;
    end += 2;
    while (isDigitAt(text, end)) end += 1;
  }
  const percent = text[end] === ' ' ? end + 1 : end;
  if (text[percent] === '%' && !isWordAt(text, percent + 1)) return percent + 1;
  return isWordAt(text, end) ? before : end;
}

// ---- Clauses --------------------------------------------------------------------------------------------------------

export interface Word {
  readonly text: string;
  /** Which comma part of the clause. */
  readonly part: number;
  /** Which member of a Chinese list (、) as well. */
  readonly group: number;
  readonly han: boolean;
  /** Where it begins in the sentence, in the normalised text: near enough for quoting. */
  readonly at: number;
}

export interface Clause {
  readonly words: readonly Word[];
  readonly end: '' | ';' | ':' | '?';
}

/** The words of a phrase or cue, by the same rules as the text. */
export function wordsOf(phrase: string): readonly string[] {
  return clausesOf(phrase).clauses.flatMap((clause) => clause.words.map((word) => word.text));
}

/** What may follow a colon or a question mark without ending the clause. */
const AFTER_MARK = 8;

export function clausesOf(sentence: string): { readonly clauses: readonly Clause[]; readonly heading: boolean } {
  // the full stop closes what a sign at the very end says
  const text = `${listed(normalise(sentence))}.`;
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let part = 0;
  let group = 0;
  let heading = false;
  const close = (end: Clause['end']): void => {
    if (words.length > 0) clauses.push({ words, end });
    words = [];
    part = 0;
    group = 0;
  };
  const add = (word: string, han: boolean, at: number): void => {
    words.push({ text: word, part, group, han, at });
  };
  eachPiece(text, (found, at) => {
    switch (found) {
      case ',':
        part += 1;
        group += 1;
        break;
      case '、':
        group += 1;
        break;
      case ';':
        close(';');
        heading = false;
        break;
      case ':':
        // `10:30`, `1:160` and `Blasts: 0 %` run on
        if (/^\s*[<>≤≥]?\s*\d/.test(text.slice(at + 1, at + AFTER_MARK))) break;
        close(':');
        heading = true;
        break;
      case '?':
        if (/[\s(]/.test(text[at - 1] ?? ' ') && /^\s*[\p{L}\p{N}]/u.test(text.slice(at + 1, at + AFTER_MARK))) {
          add('?', false, at);
        } else {
          close('?');
          heading = false;
        }
        break;
      default:
        heading = false;
        add(plainWord(found), found.length <= 2 && HAN.test(found), at);
        if (words.length >= LONGEST_CLAUSE) close('');
    }
  });
  close('');
  return { clauses, heading };
}

/** `serologies negative (HIV, EBV)` says that they are negative for HIV and EBV. */
const listed = (text: string): string =>
  text.includes('(') ? text.replace(BRACKETED, (_, items: string) => `negative for ${items};`) : text;
const BRACKETED = /\b(?:negative|non-?reactive|unremarkable|unrevealing|not detected) \(([^()]{3,200})\)/g;

function plainWord(found: string): string {
  if (SIGNED.test(found)) return found.includes('+') ? 'positive' : 'negative';
  return found.includes(' ') ? found.replaceAll(' ', '') : found;
}
