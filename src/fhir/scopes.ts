import { CHART_RESOURCES, type ChartResource } from './chart-resources.ts';
import type { Site } from './sites.ts';

/** `patient/Observation.read`, or `patient/Observation.rs` as SMART 2 spells it. */
export type ScopeSpelling = 'v1' | 'v2';

/** The scopes of a launch: who, whose chart, and each resource type by name, because not every server takes `*`. */
export function launchScope(spelling: ScopeSpelling, withLaunchToken: boolean, site: Site): string {
  const resources = CHART_RESOURCES.filter((type) => !site.notOffered?.includes(type));
  const action = spelling === 'v2' ? 'rs' : 'read';
  return [
    withLaunchToken ? 'launch' : 'launch/patient',
    'openid',
    'fhirUser',
    // A decision screen needs no access after its user has signed out, so no offline_access.
    'online_access',
    ...resources.map((type) => `patient/${type}.${action}`),
    ...(site.extraScopes ?? []),
  ].join(' ');
}

/** What the token may read of a type: all of it, only some categories of it, or nothing. */
export type Grant = 'whole' | 'part' | 'none';

/**
 * @param granted the granted scopes, which may be fewer than were asked for
 * @param letter `s` to search, `r` to read one
 * @param categories that are enough, where a scope is narrowed to a category
 */
export function grantOf(granted: string, type: ChartResource, letter: 'r' | 's', categories: readonly string[] = []): Grant {
  const narrowed: string[] = [];
  for (const scope of granted.split(/\s+/)) {
    const [, scopeType, action = '', narrowing] = /^(?:patient|user)\/([A-Za-z]+|\*)\.([a-z]+|\*)(?:\?(.+))?$/.exec(scope) ?? [];
    if (scopeType !== type && scopeType !== '*') continue;
    if (action !== 'read' && action !== '*' && !isLetters(action, letter)) continue;
    if (narrowing === undefined) return 'whole';
    narrowed.push(decoded(narrowing));
  }
  if (narrowed.length === 0) return 'none';
  const covered = categories.filter((category) => narrowed.some((one) => isOnlyCategory(one, category)));
  return categories.length > 0 && covered.length === categories.length ? 'whole' : 'part';
}

function isLetters(action: string, letter: 'r' | 's'): boolean {
  return /^c?r?u?d?s?$/.test(action) && action.includes(letter);
}

function isOnlyCategory(narrowing: string, category: string): boolean {
  return narrowing === `category=${category}` || (narrowing.startsWith('category=') && narrowing.endsWith(`|${category}`));
}

function decoded(narrowing: string): string {
  try {
    return decodeURIComponent(narrowing);
  } catch {
    return narrowing;
  }
}
