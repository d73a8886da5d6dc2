import type { Ask, Limits } from './ask.ts';
import { pageOf, type Resource, type Shortfall } from './bundle.ts';
import { addressOf } from './wire.ts';

/** All that could be read of one query; rows of earlier pages stay when a later one fails. */
export interface Pages {
  readonly rows: readonly Resource[];
  readonly included: readonly Resource[];
  /** Pages that arrived. */
  readonly pages: number;
  readonly shortfalls: readonly Shortfall[];
  /** The server refused the question itself (400, 422), so another form of it may be tried. */
  readonly isRefused: boolean;
  /** HTTP status of the page that failed, where one did. */
  readonly failedWith?: number;
}

interface Options {
  readonly ask: Ask;
  readonly serverUrl: string;
  readonly type: string;
  readonly limits: Limits;
}

/** Follows `next` exactly as the server gives it, on its own FHIR base only, until there is none. */
export async function readPages(first: string, options: Options): Promise<Pages> {
  const result = await follow(first, options);
  // A server may forget the place in a long list; the list itself is read once more from its beginning.
  return result.isExpired ? united(result, await follow(first, options)) : result;
}

async function follow(first: string, { ask, serverUrl, type, limits }: Options): Promise<Pages & { isExpired: boolean }> {
  const rows: Resource[] = [];
  const included: Resource[] = [];
  const shortfalls: Shortfall[] = [];
  const visited = new Set<string>();
  const contents = new Set<string>();
  let pages = 0;
  let at = addressOf(first, serverUrl);
  const end = (state: { isRefused?: boolean; isExpired?: boolean; failedWith?: number | undefined }, ...more: Shortfall[]) => ({
    rows,
    included,
    pages,
    shortfalls: [...shortfalls, ...more],
    isRefused: state.isRefused ?? false,
    isExpired: state.isExpired ?? false,
    ...(state.failedWith === undefined ? {} : { failedWith: state.failedWith }),
  });

  while (at) {
    visited.add(at.href);
    const answer = await ask(at.href);
    if (!answer.ok && pages === 0) {
      return end({ isRefused: answer.shortfall.why === 'refused', failedWith: answer.status }, answer.shortfall);
    }
    if (!answer.ok) {
      const why = answer.shortfall.why === 'session-ended' ? 'session-ended' : 'lost-page';
      const state = { isExpired: answer.status === 410, failedWith: answer.status };
      return end(state, { why, detail: `${lost(pages)} ${answer.shortfall.detail}` });
    }
    const page = pageOf(answer.body, type);
    if (!page) {
      return pages === 0
        ? end({}, { why: 'failed', detail: 'The answer was not a list of resources.' })
        : end({}, { why: 'lost-page', detail: `${lost(pages)} The answer was not a list of resources.` });
    }
    // The same page under ever new addresses would otherwise be read up to the limit.
    const content = page.rows.map((row) => row.id ?? '').join(' ');
    if (content.trim() !== '' && contents.has(content)) {
      return end({}, { why: 'lost-page', detail: `${lost(pages)} In its place came a page that was read before.` });
    }
    contents.add(content);
    pages += 1;
    rows.push(...page.rows);
    included.push(...page.included);
    if (page.warning) shortfalls.push(page.warning);
    if (page.next === undefined) return end({});

    const next = addressOf(page.next, serverUrl, at);
    if (!next)
      return end({}, { why: 'lost-page', detail: `${lost(pages)} The link to it leads to another server and was not followed.` });
    if (visited.has(next.href)) {
      return end({}, { why: 'lost-page', detail: `${lost(pages)} The link to it leads back to a page that was read before.` });
    }
    if (pages >= limits.pages) return end({}, { why: 'too-many', detail: `Only the first ${pages} pages were read.` });
    at = next;
  }
  return end({}, { why: 'failed', detail: 'The address of the search is not on the FHIR server.' });
}

function lost(pagesRead: number): string {
  return `Page ${pagesRead + 1} could not be read; ${pagesRead === 1 ? 'the page before it is' : 'the pages before it are'} used.`;
}

/** The second reading says what is missing; the rows of both count, and repeats are removed where rows are united. */
export function united(first: Pages, second: Pages): Pages {
  return {
    ...second,
    rows: [...first.rows, ...second.rows],
    included: [...first.included, ...second.included],
    pages: Math.max(first.pages, second.pages),
  };
}
