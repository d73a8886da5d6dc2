/** Entries that hold every word of a question, in their titles, ids, words and sources. */
import { type Chapter, type Entry, plain } from '../../handbook/entry.ts';
import { onOneLine } from '../../handbook/in-words.ts';
import { rules } from '../language/rules.ts';

export interface Found {
  readonly chapter: Chapter;
  readonly entries: readonly Entry[];
}

/** A chapter by itself where nothing is asked; all chapters, those with hits only, where something is. */
export function find(chapters: readonly Chapter[], asked: string): readonly Found[] {
  const words = folded(asked)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return chapters
    .map((chapter) => ({
      chapter,
      entries: chapter.entries.filter((entry) => words.every((word) => haystackOf(entry).includes(word))),
    }))
    .filter((found) => found.entries.length > 0);
}

const haystacks = new WeakMap<Entry, string>();

function haystackOf(entry: Entry): string {
  const held = haystacks.get(entry);
  if (held !== undefined) return held;
  const words = folded(
    [
      plain(entry.title),
      entry.id,
      ...entry.marks.map(rules.said),
      ...entry.says.flatMap(([name, said]) => [name, plain(said)]),
      ...entry.judged.flatMap((item) => [item.id, item.text ?? '', onOneLine(item.phrase), ...item.marks.map(rules.said)]),
      ...entry.tables.flatMap((table) => table.rows.flat().map(plain)),
      ...entry.cites.map((cite) => cite.key),
    ].join(' '),
  );
  haystacks.set(entry, words);
  return words;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
