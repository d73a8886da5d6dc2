import { expect, test } from 'vitest';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { AGE_REFERENCES } from '../../src/knowledge/published-limits.ts';
import { drugSources } from '../../src/knowledge/drug-sources.ts';
import type { Code } from '../../src/knowledge/rule.ts';
import { type Source, sources } from '../../src/knowledge/sources.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { testOrders } from '../../src/knowledge/test-orders.ts';
import { lowerLimits } from '../../src/knowledge/thresholds.ts';
import { allCodeSets } from './criteria.ts';

/** A mark goes only when a source was seen: whoever removes one changes the list here too, and says what was read. */
const open = (list: Readonly<Record<string, Source>>): readonly string[] =>
  Object.entries(list).flatMap(([id, source]) => (source.verified ? [] : [id]));

test('sources that nobody saw keep their mark', () => {
  expect(open(sources)).toEqual(['gk', 'dallman', 'wst-779-2021', 'zandecki-2007', 'hambley-2021', 'lan-2004']);
  expect(open(drugSources)).toEqual(['US-PI', 'EU-SMPC', 'GK']);
});

test('a verified source says how much of it was seen', () => {
  const silent = [...Object.entries<Source>(sources), ...Object.entries(drugSources)].filter(
    ([, source]) => source.verified && (source.seenAs ?? '') === '',
  );
  expect(silent.map(([id]) => id)).toEqual([]);
});

test('limits that are textbook or chosen values keep their mark', () => {
  const limits = Object.entries(lowerLimits).flatMap(([line, rows]) =>
    rows.flatMap((row) => (row.verified ? [] : [`${line} ${row.from ?? 'all ages'}`])),
  );
  expect(limits).toEqual([
    'anc P0D',
    'anc P28D',
    'alc P0D',
    'alc P1M',
    'alc P2Y',
    'amc all ages',
    'aec all ages',
    'hgb P0D',
    'hgb P1M',
  ]);
  expect(AGE_REFERENCES.filter((row) => !row.verified)).toHaveLength(14);
});

test('a verified limit rests on at least one source that was seen', () => {
  const table: Readonly<Record<string, Source>> = sources;
  const unfounded = [...Object.values(lowerLimits).flat(), ...AGE_REFERENCES].filter(
    (row) => row.verified && row.cites.every((id) => table[id]?.verified !== true),
  );
  expect(unfounded).toEqual([]);
});

const marked = (codes: readonly Code[]): readonly Code[] => codes.filter((code) => code.unverified);

test('codes that no second source confirmed keep their mark', () => {
  expect(marked(Object.values(allCodeSets).flatMap((set) => set.codes))).toHaveLength(24);
  expect(
    marked(Object.values(testOrders).flatMap(({ orderCodes = [], procedureCodes = [] }) => [...orderCodes, ...procedureCodes])),
  ).toEqual([]);
});

test('days and interactions that rest on general knowledge say so', () => {
  expect(suspectDrugs.filter((drug) => drug.onsetBasis === 'general-knowledge')).toHaveLength(176);
  expect(drugInteractions.filter((rule) => rule.basis === 'general-knowledge')).toHaveLength(54);
});
