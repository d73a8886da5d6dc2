import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { ChartSource, Limits } from '../../src/fhir/ask.ts';
import { type Loaded, loadChart, type LoadProgress } from '../../src/fhir/load.ts';
import { chartSearches, type SearchId } from '../../src/fhir/searches.ts';
import { get } from '../../src/fhir/wire.ts';
import type { Gap } from '../../src/record/record.ts';

/** A small FHIR server at the wire, for what a loader must survive. */
export const BASE = 'https://ehr.example.org/fhir';
const NOW = new Date('2026-03-15T10:00:00Z');
const TOKEN = 'secret-token';

export interface Seen {
  readonly url: URL;
  readonly authorization: string | null;
}

type Handler = (url: URL) => Response | undefined | Promise<Response | undefined>;

export const server = setupServer();

/** Answers every request of the test; what it leaves undefined is an empty list. */
export function serve(handler: Handler): Seen[] {
  const seen: Seen[] = [];
  server.use(
    http.all('*', async ({ request }) => {
      const url = new URL(request.url);
      seen.push({ url, authorization: request.headers.get('authorization') });
      return (await handler(url)) ?? HttpResponse.json(bundle([]));
    }),
  );
  return seen;
}

export function bundle(rows: readonly unknown[], next?: string) {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(next === undefined
      ? {}
      : {
          link: [
            { relation: 'self', url: BASE },
            { relation: 'next', url: next },
          ],
        }),
    entry: rows.map((row) => (isEntry(row) ? row : { resource: row, search: { mode: 'match' } })),
  };
}

export const page = (rows: readonly unknown[], next?: string) => HttpResponse.json(bundle(rows, next));

export const observation = (id: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject: { reference: 'Patient/p1' },
});

export const outcome = (issue: object) => ({ resourceType: 'OperationOutcome', issue: [issue] });

const ALL_SCOPES = 'launch openid fhirUser online_access patient/*.read';

function chart(over: Partial<ChartSource> = {}): ChartSource {
  const access = { authorization: async () => `Bearer ${TOKEN}`, renew: async () => false };
  return {
    serverUrl: BASE,
    patientId: 'p1',
    grantedScopes: ALL_SCOPES,
    site: {},
    get: (url, { signal }) => get(url, { serverUrl: BASE, access, signal }),
    ...over,
  };
}

export interface LoadOver {
  readonly only?: readonly SearchId[];
  readonly codes?: readonly string[];
  readonly source?: Partial<ChartSource>;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly onFirst?: (first: Loaded) => void;
  readonly pause?: () => Promise<void>;
}

/** Loads only the searches that the test is about. */
export function load({ only, codes = ['6690-2'], source, ...options }: LoadOver = {}): Promise<Loaded> {
  const searches = chartSearches(codes).filter((search) => only?.includes(search.id) ?? true);
  return loadChart(chart(source), { searches, now: NOW, ...options });
}

/** Loads what the app loads. */
export const loadWhole = (): Promise<Loaded> => loadChart(chart(), { searches: chartSearches(), now: NOW });

export function ids(loaded: Loaded, type = 'Observation'): readonly (string | undefined)[] {
  return (loaded.resources.get(type) ?? []).map((resource) => resource.id);
}

export function reasons(loaded: Loaded): readonly Gap['why'][] {
  return loaded.gaps.map((gap) => gap.why);
}

function isEntry(row: unknown): boolean {
  return typeof row === 'object' && row !== null && !('resourceType' in row);
}
