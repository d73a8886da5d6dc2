import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const examples = (page: string): readonly string[] =>
  [...read(`docs/${page}`).matchAll(/```ts\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '');

/** The examples are taken from files that compile, so they cannot grow old unnoticed. */
test.each([
  ['adding-a-drug.md', ['src/knowledge/suspect-drugs/antithyroid-and-antidiabetic.ts']],
  ['adding-a-cause.md', ['src/knowledge/causes/connective-tissue/kikuchi.ts']],
  ['adding-a-test.md', ['src/knowledge/code-sets/labs.ts', 'src/knowledge/workup.ts']],
])('the examples of docs/%s stand in the content as they are shown', (page, files) => {
  expect(examples(page)).toHaveLength(files.length);
  examples(page).forEach((example, at) => expect(read(files[at] ?? '')).toContain(example));
});

test.each(['adding-a-drug.md', 'adding-a-cause.md', 'adding-a-test.md'])('every file that docs/%s names exists', (page) => {
  const named = [...read(`docs/${page}`).matchAll(/`((?:src|test)\/[\w./-]+\.ts)`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(2);
  for (const path of named) expect(read(path)).not.toBe('');
});
