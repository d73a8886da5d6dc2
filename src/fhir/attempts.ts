import type { Ask, ChartSource, Limits } from './ask.ts';
import { isResource, type Resource, type Shortfall } from './bundle.ts';
import { type Pages, readPages, united } from './pages.ts';
import type { About, Attempt, Search } from './searches.ts';

export interface Means {
  readonly ask: Ask;
  readonly limits: Limits;
  readonly pause?: (() => Promise<void>) | undefined;
}

/** What one search found, in whichever form the server accepted. */
export interface Found {
  readonly rows: readonly Resource[];
  readonly included: readonly Resource[];
  /** Pages that arrived. */
  readonly pages: number;
  readonly shortfalls: readonly Shortfall[];
  /** The form that was accepted, or the last one that was tried; without the patient. */
  readonly asked?: string;
  /** Forms that the server refused before. */
  readonly refused?: number;
}

/**
 * Form after form of one question until the server accepts one. Rows of a form that was refused in part still count;
 * a form that is tried only because nothing was found can add rows, but its failure takes nothing away.
 */
export async function readAttempts(source: ChartSource, search: Search, about: About, means: Means): Promise<Found> {
  const [first, ...others] = search.attempts(about);
  if (!first) return { rows: [], included: [], pages: 0, shortfalls: [] };

  let found = await readAttempt(source, search, first, means);
  // A server that does not list the type is asked once all the same: such lists are not always right.
  const isListed = (found.isRefused || isEmpty(found) ? await source.offers : undefined)?.has(search.resource) ?? true;
  let refused = 0;
  for (const attempt of isListed ? others : []) {
    if (!found.isRefused && !(attempt.ifEmpty && isEmpty(found))) continue;
    const next = await readAttempt(source, search, attempt, means);
    if (!found.isRefused && next.rows.length === 0) continue;
    if (found.isRefused) refused += 1;
    found = { ...next, rows: [...found.rows, ...next.rows], included: [...found.included, ...next.included] };
  }
  const { isRefused, ...rest } = found;
  return { ...rest, refused, shortfalls: isRefused && !isListed ? [NOT_LISTED] : rest.shortfalls };
}

const NOT_LISTED: Shortfall = {
  why: 'not-offered',
  detail: 'The server does not list it among what it offers, and refused the question.',
};

type Tried = Found & { readonly isRefused: boolean };

const isEmpty = ({ rows, shortfalls }: Tried): boolean => rows.length === 0 && shortfalls.length === 0;

async function readAttempt(source: ChartSource, search: Search, attempt: Attempt, means: Means): Promise<Tried> {
  const results = await Promise.all(attempt.queries.map((query) => readQuery(source, search, query, means)));
  const isRefused = results.some((result) => result.isRefused);
  const narrower: readonly Shortfall[] =
    isRefused || attempt.leavesOut === undefined
      ? []
      : [
          {
            why: 'incomplete',
            detail: `The server accepts only a narrower question, which leaves out ${attempt.leavesOut}.`,
          },
        ];
  return {
    rows: results.flatMap((result) => result.rows),
    included: results.flatMap((result) => result.included),
    pages: results.reduce((sum, result) => sum + result.pages, 0),
    shortfalls: [...results.flatMap((result) => result.shortfalls), ...narrower],
    isRefused,
    asked: inWords(attempt.queries),
  };
}

async function readQuery(source: ChartSource, search: Search, query: string, { ask, limits }: Means): Promise<Pages> {
  const url = withParameters(query, source.site.extraParams);
  if (!query.includes('?')) return await readOne(url, search.resource, ask);
  const options = { ask, serverUrl: source.serverUrl, type: search.resource, limits };
  const first = await readPages(url, options);
  const smaller = first.failedWith === 500 ? withSmallPages(url) : undefined;
  if (smaller === undefined) return first;
  // One bad row can break the whole page that holds it: smaller pages lose less.
  const second = await readPages(smaller, options);
  return second.isRefused ? first : united(first, second);
}

async function readOne(url: string, type: string, ask: Ask): Promise<Pages> {
  const nothing = { rows: [], included: [], pages: 0, shortfalls: [], isRefused: false };
  const answer = await ask(url);
  if (!answer.ok) return { ...nothing, shortfalls: [answer.shortfall], isRefused: answer.shortfall.why === 'refused' };
  const { body } = answer;
  if (!isResource(body) || body.resourceType !== type) {
    return { ...nothing, shortfalls: [{ why: 'failed', detail: 'The answer was of another kind.' }] };
  }
  return { ...nothing, rows: [body], pages: 1 };
}

const SMALL_PAGE = 20;

/** @returns undefined where the pages were small already */
function withSmallPages(url: string): string | undefined {
  const size = /([?&]_count=)(\d+)/.exec(url);
  return size && Number(size[2]) > SMALL_PAGE ? url.replace(size[0], `${size[1] ?? ''}${SMALL_PAGE}`) : undefined;
}

export function withParameters(url: string, parameters: Readonly<Record<string, string>> | undefined): string {
  const added = new URLSearchParams(parameters).toString();
  if (added === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${added}`;
}

/** `category=laboratory`, `91 codes in 8 requests`; whose chart it is stands on the screen already. */
function inWords(queries: readonly string[]): string {
  const asked = queries.map((query) => new URLSearchParams(query.split('?')[1] ?? ''));
  const codes = asked.flatMap((parameters) => parameters.get('code')?.split(',') ?? []);
  if (codes.length > 0) {
    const how = codes.some((code) => code.includes('|')) ? 'codes' : 'codes without their system';
    return `${codes.length} ${how} in ${asked.length} ${asked.length === 1 ? 'request' : 'requests'}`;
  }
  const forms = asked.map((parameters) =>
    [...parameters]
      .filter(([name]) => name !== 'patient' && name !== '_id' && name !== '_count')
      .map(([name, value]) => `${name}=${value}`)
      .join(', '),
  );
  return forms.every((form) => form === '') ? 'by patient' : forms.join(' and ');
}
