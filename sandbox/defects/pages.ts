import { fhirJson, operationOutcome, outcome } from '../fhir-answer.ts';
import { type NamedDefect, onlyFor, rebundled, type Wire } from './named-defect.ts';

const isLater = (url: URL): boolean => url.searchParams.has('_page');

/** Puts an entry in front of the rows. */
const leading =
  (issue: fhir4.OperationOutcomeIssue): Wire =>
  async (_, answer) => {
    const resource: fhir4.OperationOutcome = { resourceType: 'OperationOutcome', issue: [issue] };
    return rebundled(answer(), (bundle) => ({
      ...bundle,
      entry: [{ resource, search: { mode: 'outcome' } }, ...(bundle.entry ?? [])],
    }));
  };

/** Puts an issue in place of the rows. */
const alone =
  (issue: fhir4.OperationOutcomeIssue): Wire =>
  async (_, answer) => {
    const resource: fhir4.OperationOutcome = { resourceType: 'OperationOutcome', issue: [issue] };
    return rebundled(answer(), ({ entry: _rows, link: _links, ...bundle }) => ({
      ...bundle,
      entry: [{ resource, search: { mode: 'outcome' } }],
    }));
  };

const linked =
  (change: (next: string) => string): Wire =>
  (_, answer) =>
    rebundled(answer(), (bundle) => ({
      ...bundle,
      link: (bundle.link ?? []).map((link) => (link.relation === 'next' ? { ...link, url: change(link.url) } : link)),
    }));

export const PAGE_DEFECTS: readonly NamedDefect[] = [
  {
    id: 'second-page-lost',
    words: 'The second page of results answers 500',
    settings: { pageSize: 20, lostPages: { Observation: 2 } },
  },
  {
    id: 'second-page-of-orders-lost',
    words: 'The second page of orders answers 500',
    settings: { pageSize: 1, lostPages: { MedicationRequest: 2 } },
  },
  {
    id: 'next-page-elsewhere',
    words: 'The next page lies on another server',
    settings: { pageSize: 20, nextLinkOrigin: 'http://stranger.example' },
  },
  { id: 'next-page-again', words: 'Every next page is the same page again', settings: { pageSize: 20, repeatedNextLink: true } },
  {
    id: 'next-page-outside',
    words: 'The next page lies on this server but outside its FHIR base',
    settings: { pageSize: 20 },
    wire: linked((next) => next.replace('/fhir/', '/elsewhere/')),
  },
  {
    id: 'next-page-relative',
    words: 'Links to next pages are relative, which is in order',
    settings: { pageSize: 20 },
    wire: linked((next) => `?${next.split('?')[1] ?? ''}`),
  },
  {
    id: 'page-forgotten-once',
    words: 'The server forgets the second page once (410)',
    settings: { pageSize: 20 },
    wire: ({ url, pagesBefore }, answer) =>
      isLater(url) && pagesBefore === 0 ? outcome(410, 'not-found', 'this page is no longer kept') : answer(),
  },
  {
    id: 'page-forgotten',
    words: 'The server forgets every second page (410)',
    settings: { pageSize: 20 },
    wire: ({ url }, answer) => (isLater(url) ? outcome(410, 'not-found', 'this page is no longer kept') : answer()),
  },
  {
    id: 'empty-page-between',
    words: 'The first page of each search is empty and leads on',
    wire: ({ url }, answer) => {
      // Sorting changes nothing here, so it tells the second page from the first.
      if (!url.searchParams.has('patient') || url.searchParams.has('_sort')) return answer();
      const next = new URL(url);
      next.searchParams.set('_sort', '_id');
      return fhirJson(200, { resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'next', url: next.href }] });
    },
  },
  { id: 'tiny-pages', words: 'Pages hold seven rows whatever is asked for', settings: { pageSize: 7 } },
  { id: 'endless-pages', words: 'Pages hold one row, so that there are more than anybody reads', settings: { pageSize: 1 } },
  {
    id: 'total-wrong',
    words: 'The total says 0 although rows come',
    wire: (_, answer) => rebundled(answer(), (bundle) => ({ ...bundle, total: 0 })),
  },
  {
    id: 'rows-twice',
    words: 'Every row comes twice',
    wire: (_, answer) =>
      rebundled(answer(), (bundle) => ({ ...bundle, entry: (bundle.entry ?? []).flatMap((entry) => [entry, entry]) })),
  },
  {
    id: 'leading-information',
    words: 'A note for information stands before the rows',
    wire: leading({ severity: 'information', code: 'informational', diagnostics: 'search took 3 ms' }),
  },
  {
    id: 'leading-warning',
    words: 'A warning before the rows says that some may be missing',
    settings: { warning: 'The record may be incomplete' },
  },
  {
    id: 'rows-withheld',
    words: 'An error before the problems says that rows were withheld',
    wire: onlyFor(['Condition'], leading({ severity: 'error', code: 'suppressed' })),
  },
  {
    id: 'nothing-found-as-warning',
    words: 'An empty list of allergies says "no results" as a warning, which means none',
    wire: onlyFor(
      ['AllergyIntolerance'],
      alone({ severity: 'warning', code: 'processing', details: { coding: [{ code: '4101' }] } }),
    ),
  },
  {
    id: 'only-a-warning',
    words: 'Problems come as a warning and nothing else',
    wire: onlyFor(['Condition'], alone({ severity: 'warning', code: 'processing', details: { coding: [{ code: '4119' }] } })),
  },
  {
    id: 'entries-without-resource',
    words: 'Between the rows stand entries without a resource',
    wire: (_, answer) =>
      rebundled(answer(), (bundle) => ({
        ...bundle,
        entry: (bundle.entry ?? []).flatMap((entry) => [{ fullUrl: 'urn:uuid:nothing' }, entry]),
      })),
  },
  { id: 'stray-row', words: 'Each search brings a row about somebody else', settings: { strayRow: true } },
  {
    id: 'error-row',
    words: 'The list of procedures is an error wrapped in a list',
    wire: onlyFor(['Procedure'], () =>
      Response.json({
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [{ resource: operationOutcome('error', 'exception', 'failed') }],
      }),
    ),
  },
];
