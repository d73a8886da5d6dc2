import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../../src/handbook/entry.ts';
import { CHAPTERS } from '../../src/handbook/index.ts';
import { clinicalContent } from '../../src/handbook/markdown.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { drugSources } from '../../src/knowledge/drug-sources.ts';
import { KNOWLEDGE_VERSION } from '../../src/knowledge/version.ts';
import { allCauses } from '../knowledge/criteria.ts';

const docs = join(import.meta.dirname, '../../docs');
const pages = clinicalContent();
const chapters = CHAPTERS.map(({ build }) => build());
const entries = chapters.flatMap((chapter) => chapter.entries.map((entry) => ({ chapter: chapter.id, entry })));

test.each([...pages.keys()])('docs/%s says what the app judges; "npm run docs" writes it anew', (path) => {
  expect(readFileSync(join(docs, path), 'utf8') === pages.get(path)).toBe(true);
});

test('no chapter is left over from earlier content', () => {
  const written = readdirSync(join(docs, 'clinical-content')).map((name) => `clinical-content/${name}`);
  expect(written.filter((path) => !pages.has(path))).toEqual([]);
});

test('every file is small enough to be read in a browser, and says its version and that nobody has signed it', () => {
  for (const [path, text] of pages) {
    expect([path, Buffer.byteLength(text) < 400_000]).toEqual([path, true]);
    expect(text).toContain(`clinical content ${KNOWLEDGE_VERSION}`);
    expect(text).toContain('No clinician has signed off any part of it');
  }
});

test('every entry stands once in its chapter, with a title', () => {
  for (const chapter of chapters) {
    // the two lists of sources have keys of their own
    const ids = chapter.entries.map((entry) => (chapter.id === 'sources' ? `${entry.marks[0] ?? ''} ${entry.id}` : entry.id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(chapter.entries.filter((entry) => plain(entry.title).trim() === '')).toEqual([]);
  }
});

test('every fact of every cause is printed with its weight and its criterion', () => {
  const causes = pages.get('clinical-content/causes.md') ?? '';
  const unprinted = allCauses.flatMap((cause) =>
    [...cause.for, ...cause.against].filter((item) => !causes.includes(`(\`${item.id}\``)).map((item) => item.id),
  );
  expect(unprinted).toEqual([]);
  const empty = entries.flatMap(({ entry }) =>
    entry.judged.filter((each) => each.phrase.words === '' && each.phrase.parts.length === 0),
  );
  expect(empty).toEqual([]);
});

test('nothing is printed that has no words', () => {
  for (const [path, text] of pages) expect([path, /undefined|\[object|NaN/.exec(text)?.[0]]).toEqual([path, undefined]);
});

test('a citation that nobody saw carries a star wherever it is printed', () => {
  const cites = entries.flatMap(({ entry }) => [...entry.cites, ...entry.judged.flatMap((each) => each.cites)]);
  const wrong = cites.filter(({ key, of, verified }) => {
    const source = of === 'rules' ? Object.entries(sources).find(([id]) => id === key)?.[1] : drugSources[key];
    return source?.verified !== verified;
  });
  expect(wrong).toEqual([]);
  expect(pages.get('clinical-content/alerts.md')).toContain('gk\\*');
});

const marksOf = (chapter: string, id: string) =>
  entries.find((each) => each.chapter === chapter && each.entry.id === id)?.entry.marks;

test('what rests on general knowledge alone is marked unverified, what has one seen source is not', () => {
  expect(marksOf('numbers', 'ACUTE_FALL')).toContain('unverified');
  expect(marksOf('numbers', 'COURSE')).not.toContain('unverified');
  expect(marksOf('numbers', 'lowerLimits')).toContain('holds unverified rows');
  expect(marksOf('sources', 'gk')).toContain('unverified');
});
