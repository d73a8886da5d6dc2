import { HELD_TYPES } from './fhir-search.ts';

const LETTERS = ['c', 'r', 'u', 'd', 's'] as const;
type Letter = (typeof LETTERS)[number];

/** A scope over patient data, `patient/Observation.rs?category=laboratory` or its v1 form `patient/Observation.read`. */
export interface DataScope {
  readonly text: string;
  /** A resource type, or `*`. */
  readonly type: string;
  readonly letters: ReadonlySet<Letter>;
  /** Search parameters that narrow a v2 scope; the raw query, empty when there is none. */
  readonly query: string;
}

const V1: Record<string, readonly Letter[]> = {
  read: ['r', 's'],
  write: ['c', 'u', 'd'],
  '*': LETTERS,
};

/** @returns undefined for launch and identity scopes, for `user/` and `system/`, and for letters out of order */
export function dataScope(text: string): DataScope | undefined {
  const part = /^patient\/([A-Za-z]+|\*)\.([a-z]+|\*)(?:\?(.+))?$/.exec(text);
  if (!part) return undefined;
  const [, type = '', action = '', query = ''] = part;
  const v1 = query === '' ? V1[action] : undefined;
  if (v1) return { text, type, letters: new Set(v1), query };
  if (!/^c?r?u?d?s?$/.test(action)) return undefined;
  return { text, type, letters: new Set(LETTERS.filter((letter) => action.includes(letter))), query };
}

/** The asked scopes, in the asked spelling, that the client may have and nothing withholds. */
export function grantedScopes(asked: string, allowed: readonly string[], withheld: readonly string[] = []): readonly string[] {
  const unique = [...new Set(asked.split(' ').filter((scope) => scope !== ''))];
  const granted = unique.filter((scope) => allowed.some((one) => covers(one, scope)));
  return granted.flatMap((scope) => withoutWildcard(scope, withheld)).filter((scope) => !isWithheld(scope, withheld));
}

/** Where one type is withheld, `patient/*.rs` can only be granted type by type. */
function withoutWildcard(scope: string, withheld: readonly string[]): readonly string[] {
  if (!scope.startsWith('patient/*.') || !HELD_TYPES.some((type) => withheld.includes(type))) return [scope];
  return HELD_TYPES.map((type) => scope.replace('*', type));
}

function covers(allowed: string, asked: string): boolean {
  if (allowed === asked) return true;
  const [wide, narrow] = [dataScope(allowed), dataScope(asked)];
  if (!wide || !narrow || wide.query !== '') return false;
  return (wide.type === '*' || wide.type === narrow.type) && [...narrow.letters].every((letter) => wide.letters.has(letter));
}

function isWithheld(scope: string, withheld: readonly string[]): boolean {
  return withheld.includes(scope) || withheld.includes(dataScope(scope)?.type ?? '');
}

/** The granted scopes that allow to read (`r`) or search (`s`) the type; empty means 403. */
export function scopesFor(granted: readonly string[], type: string, letter: 'r' | 's'): readonly DataScope[] {
  return granted
    .map(dataScope)
    .filter((scope) => scope !== undefined)
    .filter((scope) => (scope.type === '*' || scope.type === type) && scope.letters.has(letter));
}
