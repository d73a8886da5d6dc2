/** Every number that is not part of one rule: limits, windows, points. Each constant of the content has its heading here. */
import * as drugJudgement from '../knowledge/drug-judgement.ts';
import * as hscore from '../knowledge/hscore.ts';
import * as judgingThresholds from '../knowledge/judging-thresholds.ts';
import * as publishedLimits from '../knowledge/published-limits.ts';
import * as ranking from '../knowledge/ranking.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import * as textCues from '../knowledge/text-cues.ts';
import * as findingThresholds from '../knowledge/thresholds.ts';
import { citesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import { type Chapter, coded, type Entry, foreign, joined, type Saying, type Words } from './entry.ts';
import { isCodeSet, type Names, namesIn } from './in-words.ts';
import { english, type HandbookWords } from './words.ts';

export function numberChapter(words: HandbookWords = english): Chapter {
  const { numbers } = words;
  return {
    id: 'numbers',
    ...words.chapters.numbers,
    entries: [
      ...entriesOf(numbers.thresholds, { ...findingThresholds, ...judgingThresholds }, words),
      ...entriesOf(numbers.published, publishedLimits, words),
      ...entriesOf(numbers.hscore, hscore, words),
    ],
  };
}

export function rankingChapter(words: HandbookWords = english): Chapter {
  const { numbers } = words;
  return {
    id: 'ranking',
    ...words.chapters.ranking,
    entries: [
      ...entriesOf(numbers.ranking, ranking, words),
      ...entriesOf(numbers.drugJudgement, drugJudgement, words),
      ...entriesOf(numbers.textCues, textCues, words),
    ],
  };
}

/** Constants whose words are looked for in charts. */
const LOOKED_FOR: readonly string[] = ['OUTSIDE_NAMES', 'CHINESE_NOT_NEGATED', 'textCues', 'placeCues'];

/** How the constants are read. */
interface Pen {
  readonly words: HandbookWords;
  readonly names: Names;
  readonly isLookedFor: boolean;
}

function entriesOf(
  headings: Readonly<Record<string, string>>,
  values: Readonly<Record<string, unknown>>,
  words: HandbookWords,
): readonly Entry[] {
  const names = namesIn(words);
  return Object.entries(headings).map(([id, title]): Entry => {
    const value = values[id];
    const cites = citesOf([...new Set(citedIn(value, id.startsWith('AGE_REFERENCES_PENDING')))]);
    return {
      id,
      title,
      marks: [
        ...(cites.length > 0 && restsOnNothingSeen(cites) ? [UNVERIFIED] : []),
        ...(holdsUnverified(value) ? [`holds ${UNVERIFIED} rows` as const] : []),
      ],
      says: sayingsOf(value, { words, names, isLookedFor: LOOKED_FOR.includes(id) }),
      judged: [],
      tables: [],
      cites,
    };
  });
}

const isSource = (key: unknown): key is SourceId => typeof key === 'string' && key in sources;

function citedIn(value: unknown, isList: boolean): readonly SourceId[] {
  if (Array.isArray(value)) return value.flatMap((each) => (isList && isSource(each) ? [each] : citedIn(each, false)));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => citedIn(each, key === 'cites'));
}

function holdsUnverified(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, each]) => (key === 'verified' ? each === false : holdsUnverified(each)));
}

/** A list becomes numbered rows, an object its keys; what lies deeper stands on one line. */
function sayingsOf(value: unknown, pen: Pen): readonly Saying[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return value.map((each, at): Saying => [String(at + 1), inOneLine(each, pen)]);
  if (value !== null && typeof value === 'object' && !isLeaf(value))
    return Object.entries(value).flatMap(([key, each]): readonly Saying[] => {
      if (key === 'cites') return [];
      if (Array.isArray(each) && each.length > 1 && each.every((row) => typeof row === 'object'))
        return each.map((row, at): Saying => [`${keyWords(key, pen)} ${at + 1}`, inOneLine(row, pen)]);
      return [[keyWords(key, pen), inOneLine(each, pen)]];
    });
  return [[pen.words.heading('Value'), inOneLine(value, pen)]];
}

const isLeaf = (value: object): boolean => value instanceof RegExp || value instanceof Set || Array.isArray(value);

function inOneLine(value: unknown, pen: Pen): Words {
  const { words } = pen;
  if (typeof value === 'string') return wordOf(value, pen);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value instanceof RegExp) return [foreign(value.source)];
  if (value instanceof Set || Array.isArray(value))
    return joined(
      [...value].map((each) => inOneLine(each, pen)),
      words.semicolon,
    );
  if (value === null || typeof value !== 'object') return '';
  return joined(
    Object.entries(value).flatMap(([key, each]): readonly Words[] => {
      if (key === 'verified') return each === false ? [words.unverified] : [];
      if (key === 'cites' && Array.isArray(each)) return [[`[`, coded(each.filter(isSource).map(starred).join(', ')), ']']];
      return [joined([keyWords(key, pen), bracketed(each, pen)], ' ')];
    }),
    words.comma,
  );
}

function wordOf(text: string, { words, names, isLookedFor }: Pen): Words {
  const { open, close } = words.inBrackets;
  if (isCodeSet(text)) return [`${names.set(text)}${open}`, coded(text), close];
  if (isLookedFor) return [foreign(text)];
  return isSource(text) ? [coded(text)] : words.numbers.value(text);
}

const starred = (key: SourceId): string => `${key}${citesOf([key]).every((cite) => cite.verified) ? '' : '*'}`;

function bracketed(value: unknown, pen: Pen): Words {
  const { open, close } = pen.words.inBrackets;
  const line = inOneLine(value, pen);
  return value !== null && typeof value === 'object' && !(value instanceof RegExp)
    ? joined([open.trim(), line, close], '')
    : line;
}

const keyWords = (key: string, { words, names }: Pen): string => (isCodeSet(key) ? names.set(key) : words.numbers.key(key));
