import { CLINICIAN, type Session } from './authorization.ts';
import type { Site } from './ehr.ts';
import type { Asked } from './defects/named-defect.ts';
import { fhirJson, operationOutcome, outcome } from './fhir-answer.ts';
import { type HeldType, isHeld, isMatch, readSearch, Refusal, type Search } from './fhir-search.ts';
import { namedIn } from './named-defects.ts';
import { scopesFor } from './scopes.ts';

/** The rows of a search that are still to be sent. */
export interface Rest {
  readonly search: Search;
  readonly rows: readonly fhir4.FhirResource[];
  readonly total: number;
  /** First is 1. */
  readonly number: number;
}

/** Tells of each request of one session what came before it. */
export function requestCounter(): (url: URL) => Asked {
  const times = new Map<string, number>();
  let [all, pages] = [0, 0];
  return (url) => {
    const [, , type = ''] = url.pathname.split('/');
    const asked = { type, url, before: times.get(type) ?? 0, beforeInAll: all, pagesBefore: pages };
    times.set(type, asked.before + 1);
    all += 1;
    if (url.searchParams.has('_page')) pages += 1;
    return asked;
  };
}

/**
 * Answers read and search below the FHIR base.
 *
 * @param sessionOf whose chart a request is about; undefined for one that may not read
 */
export function createFhirApi(
  site: Site,
  sessionOf: (request: Request) => Session | undefined,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const session = sessionOf(request);
    if (!session) return unauthorized();
    await pause(session.defects.latencyMs ?? 0);
    return spoiltAnswer(session, request, () => answerOrRefusal(site, session, request));
  };
}

/** The answer as the named defects of the session leave it; the last one named stands nearest to the app. */
async function spoiltAnswer(session: Session, request: Request, unspoilt: () => Response): Promise<Response> {
  const asked = session.asked(new URL(request.url));
  let current = unspoilt;
  for (const { wire } of namedIn(session.defects)) {
    if (!wire) continue;
    const spoilt = await wire(asked, current);
    current = () => spoilt;
  }
  return current();
}

function answerOrRefusal(site: Site, session: Session, request: Request): Response {
  try {
    return answer(site, session, request);
  } catch (error) {
    if (error instanceof Refusal) return outcome(error.status, error.issue, error.message);
    throw error;
  }
}

export const bearer = (request: Request): string => /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';

function unauthorized(): Response {
  const headers = { 'www-authenticate': 'Bearer realm="sandbox", error="invalid_token"' };
  return outcome(401, 'login', 'no access token, or one that has lapsed', headers);
}

const pause = (ms: number): Promise<void> => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve());

function answer(site: Site, session: Session, request: Request): Response {
  const url = new URL(request.url);
  const [type = '', id, ...rest] = url.pathname
    .slice(new URL(site.fhirBase).pathname.length + 1)
    .split('/')
    .map(decodeURIComponent);
  if (request.method !== 'GET') throw new Refusal(405, 'not-supported', 'this server can be read and searched, not written to');
  if (!isHeld(type) || rest.length > 0) throw new Refusal(404, 'not-found', `this server does not hold ${type}`);
  const failing = session.defects.failingTypes?.[type];
  if (failing !== undefined) throw new Refusal(failing, failing === 403 ? 'forbidden' : 'exception', `${type} is not available`);
  return id === undefined || id === '' ? searched(site, session, type, url) : read(session, type, id);
}

function read(session: Session, type: HeldType, id: string): Response {
  if (type === 'Practitioner' && session.scopes.includes('fhirUser') && id === CLINICIAN.id) {
    return fhirJson(200, { ...CLINICIAN, name: [...CLINICIAN.name].map((name) => ({ ...name, given: [...name.given] })) });
  }
  const found = allowed(session, type, 'r').find((resource) => resource.id === id);
  if (!found) throw new Refusal(404, 'not-found', `${type}/${id} is not in this patient's chart`);
  return fhirJson(200, found);
}

/** The resources of the type that the granted scopes let the app see. */
function allowed(session: Session, type: HeldType, letter: 'r' | 's'): readonly fhir4.FhirResource[] {
  const scopes = scopesFor(session.scopes, type, letter);
  if (scopes.length === 0) throw new Refusal(403, 'forbidden', `the granted scope does not cover ${type}`);
  const rows = session.chart.resources.filter(({ resourceType }) => resourceType === type);
  const narrow = scopes.map(({ query }) => readSearch(type, new URLSearchParams(query)));
  return rows.filter((row) => narrow.some((search) => isMatch(search, row)));
}

function searched(site: Site, session: Session, type: HeldType, url: URL): Response {
  const pageId = url.searchParams.get('_page');
  if (pageId !== null) return nextPage(site, session, type, pageId, url);
  const rows = allowed(session, type, 's');
  const search = readSearch(type, url.searchParams);
  refuseOtherPatients(session, search);
  refuseMissingCategory(session, type, url.searchParams);
  const matches = rows.filter((row) => isMatch(search, row)).sort(byNoMeaningfulOrder);
  return page(site, session, { search, rows: matches, total: matches.length, number: 1 }, url);
}

function refuseOtherPatients({ chart }: Session, { patients }: Search): void {
  if (patients.some((id) => id !== chart.patient.id)) {
    throw new Refusal(403, 'forbidden', 'the token is for another patient');
  }
}

function refuseMissingCategory({ defects }: Session, type: HeldType, parameters: URLSearchParams): void {
  if (defects.categoryRequired?.includes(type) && !parameters.has('category')) {
    throw new Refusal(400, 'required', `${type} needs the parameter category`);
  }
}

/** Stable, but neither by date nor by name: an app must not lean on the order of rows. */
function byNoMeaningfulOrder(a: fhir4.FhirResource, b: fhir4.FhirResource): number {
  return hash(a.id ?? '') - hash(b.id ?? '');
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261) >>> 0;
}

function nextPage(site: Site, session: Session, type: HeldType, pageId: string, url: URL): Response {
  const rest = session.pages.get(pageId);
  if (!rest || rest.search.type !== type) throw new Refusal(410, 'not-found', 'this page is no longer kept; search again');
  return page(site, session, rest, url);
}

function page(site: Site, session: Session, rest: Rest, url: URL): Response {
  const { search, total, number } = rest;
  const { defects } = session;
  if (defects.lostPages?.[search.type] === number) throw new Refusal(500, 'exception', `page ${number} cannot be read`);
  const size = Math.min(search.count, defects.pageSize ?? search.count);
  const [rows, later] = [rest.rows.slice(0, size), rest.rows.slice(size)];
  const link = [{ relation: 'self', url: `${site.fhirBase}/${search.type}${url.search}` }];
  if (later.length > 0) {
    const pageId = site.newId();
    session.pages.set(pageId, defects.repeatedNextLink ? rest : { search, rows: later, total, number: number + 1 });
    link.push({ relation: 'next', url: nextLink(site, session, search.type, pageId) });
  }
  const entry = [
    ...warnings(session),
    ...entries(site, rows, 'match'),
    ...entries(site, included(session, search, rows), 'include'),
  ];
  const stray = number === 1 && search.patients.length > 0 ? strayRow(site, session, search.type) : [];
  const bundle: fhir4.Bundle = { resourceType: 'Bundle', type: 'searchset', total, link, entry: [...entry, ...stray] };
  return fhirJson(200, bundle);
}

function nextLink(site: Site, { defects }: Session, type: HeldType, pageId: string): string {
  const origin = defects.nextLinkOrigin ?? site.origin;
  return `${origin}/fhir/${type}?_page=${encodeURIComponent(pageId)}`;
}

function entries(site: Site, resources: readonly fhir4.FhirResource[], mode: 'match' | 'include'): fhir4.BundleEntry[] {
  return resources.map((resource) => ({
    fullUrl: `${site.fhirBase}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode },
  }));
}

/** Medications that the page's rows point to, as far as the scope allows to see them. */
function included(session: Session, search: Search, rows: readonly fhir4.FhirResource[]): readonly fhir4.FhirResource[] {
  if (!search.include || scopesFor(session.scopes, 'Medication', 'r').length === 0) return [];
  const wanted = new Set(rows.map((row) => ('medicationReference' in row ? row.medicationReference?.reference : undefined)));
  return session.chart.resources.filter((one) => one.resourceType === 'Medication' && wanted.has(`Medication/${one.id ?? ''}`));
}

function warnings({ defects }: Session): fhir4.BundleEntry[] {
  if (defects.warning === undefined) return [];
  return [{ resource: operationOutcome('warning', 'incomplete', defects.warning), search: { mode: 'outcome' } }];
}

/** A row of the first other patient who has one of the type. */
function strayRow(site: Site, { chart, defects }: Session, type: HeldType): fhir4.BundleEntry[] {
  if (!defects.strayRow) return [];
  const others = site.patients.filter(({ id }) => id !== chart.patient.id);
  const found = others.flatMap((file) => site.chartOf(file).resources).find(({ resourceType }) => resourceType === type);
  return found ? entries(site, [found], 'match') : [];
}
