import { expect, test } from 'vitest';
import { CHINESE_NOT_NEGATED, placeCues, REACH_WORDS, textCues } from '../../src/knowledge/text-cues.ts';
import { allCodeSets, repeated } from './criteria.ts';

const sets = Object.entries(allCodeSets);
/** As text is normalised before it is searched: `%`, `<` and `=` have a meaning of their own. */
const isNormalised = (phrase: string): boolean =>
  phrase === phrase.toLowerCase().trim() && !/\s{2}/.test(phrase) && phrase !== '';

test('phrases and names are lower case, as the text that is searched', () => {
  const wrong = sets.flatMap(([id, set]) =>
    [...(set.text ?? []), ...(set.notText ?? []), ...(set.alias ?? [])]
      .filter((phrase) => !isNormalised(phrase))
      .map((phrase) => `${id}: ${phrase}`),
  );
  expect(wrong).toEqual([]);
});

test('no phrase of a set vetoes itself, and none stands twice', () => {
  const wrong = sets.flatMap(([id, set]) =>
    [
      ...(set.text ?? []).filter((phrase) => set.notText?.includes(phrase)),
      ...repeated(set.text ?? []),
      ...repeated(set.notText ?? []),
      ...repeated(set.alias ?? []),
    ].map((phrase) => `${id}: ${phrase}`),
  );
  expect(wrong).toEqual([]);
});

test('a name of a result belongs to one set, so that no count is taken for another', () => {
  const names = sets.flatMap(([id, set]) => (set.alias ?? []).map((alias) => ({ alias, id })));
  const shared = repeated(names.map(({ alias }) => alias));
  expect(names.filter(({ alias }) => shared.includes(alias))).toEqual([]);
});

test('only laboratory and bedside sets have names, only others and films have words for reports', () => {
  expect(sets.filter(([, set]) => set.alias && set.kind !== 'lab' && set.kind !== 'vital').map(([id]) => id)).toEqual([]);
});

test.each(Object.entries<readonly string[]>({ ...textCues, ...placeCues }))(
  'cues of %s are lower case and none stands twice',
  (_, cues) => {
    expect(cues.filter((cue) => !isNormalised(cue))).toEqual([]);
    expect(repeated(cues)).toEqual([]);
  },
);

test('a cue reaches a few words, and weakness is no denial of strength', () => {
  expect(REACH_WORDS).toBe(4);
  expect(CHINESE_NOT_NEGATED.every((word) => word.startsWith('无'))).toBe(true);
  expect(textCues.negationBefore).toContain('无');
});

test('no word both affirms and denies', () => {
  const denying = new Set<string>([...textCues.negationBefore, ...textCues.negationAfter]);
  expect(textCues.affirm.filter((cue) => denying.has(cue))).toEqual([]);
});
