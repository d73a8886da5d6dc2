/** Beside every code of a disease or procedure stands what it is called, for whoever reads and corrects the sets. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeNames } from '../../src/knowledge/code-sets/code-names.ts';

const FILES = ['circumstances', 'conditions', 'exposures', 'films', 'findings', 'procedures'] as const;

interface Line {
  readonly key: string;
  readonly beside: string | undefined;
}

function codesIn(file: string): readonly Line[] {
  const source = readFileSync(new URL(`../../src/knowledge/code-sets/${file}.ts`, import.meta.url), 'utf8');
  return source.split('\n').flatMap((line) => {
    const [, system, code] = /\{ system: '([^']+)', code: '([^']+)'/.exec(line) ?? [];
    if (system === undefined || code === undefined || system === 'loinc') return [];
    return [{ key: `${system} ${code}`, beside: / \/\/ (.+)$/.exec(line)?.[1] }];
  });
}

test.each(FILES)('in %s the words beside a code are its name', (file) => {
  expect(codesIn(file).filter(({ key, beside }) => beside !== codeNames[key])).toEqual([]);
});

test('every name is that of a code in some set', () => {
  const used = new Set(FILES.flatMap(codesIn).map(({ key }) => key));
  expect(Object.keys(codeNames).filter((key) => !used.has(key))).toEqual([]);
});
