import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import { isWrittenAs, spellings } from '../../src/reasoning/spelling.ts';

describe('a word of a phrase is known in the spellings of charts', () => {
  test.each([
    ['anaemia', 'anemia'],
    ['oedema', 'edema'],
    ['leucocyte', 'leukocyte'],
    ['tumour', 'tumor'],
    ['generalised', 'generalized'],
    ['immunisation', 'immunization'],
    ['neutropenia', 'neutropaenia'],
    ['neutropenic', 'neutropaenic'],
    ['ulcer', 'ulcers'],
    ['lymphadenopathy', 'lymphadenopathies'],
    ['metastasis', 'metastases'],
    ['leucocyte', 'leukocytes'],
  ])('%s as %s', (word, written) => expect(spellings(word)).toContain(written));

  test.each([
    ['graves', 'grave'],
    ['mas', 'mass'],
    ['dress', 'dresss'],
    ['virus', 'viruss'],
    ['ra', 'ras'],
    ['12', '12s'],
  ])('%s never as %s', (word, written) => expect(spellings(word)).not.toContain(written));

  test('which spare the lists: no phrase stands there that another of its set says in another spelling', () => {
    const repeated = Object.entries<CodeSet>(codeSets).flatMap(([id, { text = [], notText = [] }]) =>
      [text, notText].flatMap((list) =>
        list.filter((each) => list.some((other) => other !== each && isWrittenAs(other, each))).map((each) => `${id}: ${each}`),
      ),
    );
    expect(repeated).toEqual([]);
  });
});

test.each([
  ['mouth ulcer', 'mouth ulcers', true],
  ['watery diarrhoea', 'watery diarrhea', true],
  ['mouth ulcer', 'mouth ulcer healed', false],
  ['mouth ulcer', 'skin ulcers', false],
])('"%s" is written as "%s": %s', (phrase, text, same) => expect(isWrittenAs(phrase, text)).toBe(same));
