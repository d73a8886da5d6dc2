/** Citations with their mark, from the two lists of sources. */
import { drugSources } from '../knowledge/drug-sources.ts';
import type { SourceId } from '../knowledge/rule.ts';
import { type Source, sources } from '../knowledge/sources.ts';
import type { Cite, Mark } from './entry.ts';

const ruleSources: Readonly<Record<SourceId, Source>> = sources;

export const citesOf = (ids: readonly SourceId[]): readonly Cite[] =>
  ids.map((key) => ({ key, of: 'rules', verified: ruleSources[key].verified }));

/** A key that no list holds is as good as unverified. */
export const drugCitesOf = (keys: readonly string[]): readonly Cite[] =>
  keys.map((key) => ({ key, of: 'medicines', verified: drugSources[key]?.verified ?? false }));

/** Nothing that it rests on was seen. */
export const restsOnNothingSeen = (cites: readonly Cite[]): boolean => cites.every((cite) => !cite.verified);

export const UNVERIFIED = 'unverified' as const satisfies Mark;
