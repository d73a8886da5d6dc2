import { randomUUID } from 'node:crypto';
import { type Authorization, createAuthorization, type LaunchOptions } from './authorization.ts';
import { answerCapabilities } from './capability-statement.ts';
import { type Chart, writeChart } from './chart.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { Defects } from './defects.ts';
import { bearer, createFhirApi } from './fhir-api.ts';
import { createSigner, type Signer } from './id-token.ts';
import { NAMED_DEFECTS } from './named-defects.ts';
import { defectsPage, errorPage, framePage, startPage, STYLE_PATH, styleSheet } from './pages.ts';
import { OPEN_PATH, openSessions } from './open-server.ts';
import type { PatientFile } from './patient-file.ts';
import { smartConfiguration } from './smart-configuration.ts';

/** A registered app: a public client, which holds no secret. */
export interface Client {
  readonly id: string;
  readonly name: string;
  /** Where an EHR launch begins. */
  readonly launchUrl: string;
  /** Compared character by character. */
  readonly redirectUris: readonly string[];
  /** What it may be granted, in SMART v2 letters: `patient/*.rs`, `launch`, `online_access`. */
  readonly scopes: readonly string[];
}

export interface EhrOptions {
  /** `http://localhost:4004`, without a trailing slash; the FHIR base is `{origin}/fhir`. */
  readonly origin: string;
  readonly clients: readonly Client[];
  readonly patients: readonly PatientFile[];
  /** Milliseconds since 1970; the system clock without it. */
  readonly now?: () => number;
  /** Makes codes, tokens and page ids; random without it, and only a test may make them guessable. */
  readonly ids?: () => string;
  /** Minutes that the hospital's wall clock is ahead of UTC. */
  readonly offsetMinutes?: number;
  readonly defects?: Defects;
  /** FHIR rows beside those of the patient files, by patient: for charts too large to write down. */
  readonly rows?: ReadonlyMap<string, readonly fhir4.FhirResource[]>;
}

/** What the parts of one EHR share; nothing lives outside it. */
export interface Site {
  readonly origin: string;
  readonly fhirBase: string;
  readonly clients: readonly Client[];
  readonly patients: readonly PatientFile[];
  readonly signer: Signer;
  readonly defects: Defects;
  readonly now: () => number;
  readonly newId: () => string;
  readonly chartOf: (file: PatientFile) => Chart;
}

/** A sandbox EHR: SMART App Launch 2.2, FHIR R4 read and search, and the pages to launch from. */
export interface Ehr {
  readonly origin: string;
  readonly fhirBase: string;
  readonly patients: readonly PatientFile[];
  /** Answers any request to the EHR's origin; never rejects. */
  readonly handle: (request: Request) => Promise<Response>;
  /**
   * Opens a chart as the clinician's click would.
   *
   * @returns the app's launch address with `iss` and `launch`
   * @throws Error for a patient or client that does not exist
   */
  readonly launchUrl: (patientId: string, options?: LaunchOptions) => string;
}

/** Builds an EHR with its own launches, codes and tokens. */
export function createEhr(options: EhrOptions): Ehr {
  const site = siteOf(options);
  const authorization = createAuthorization(site);
  const fhir = createFhirApi(site, (request) => authorization.sessionOf(bearer(request)));
  const openSite = { ...site, fhirBase: `${site.origin}${OPEN_PATH}` };
  const openFhir = createFhirApi(openSite, openSessions(openSite));
  return {
    origin: site.origin,
    fhirBase: site.fhirBase,
    patients: site.patients,
    launchUrl: authorization.launchUrl,
    async handle(request) {
      if (request.method === 'OPTIONS') return preflight(site, request);
      const response = isOpen(request)
        ? await openRoute(openSite, openFhir, request)
        : await route(site, authorization, fhir, request);
      for (const [name, value] of corsHeaders(site, request)) response.headers.set(name, value);
      return response;
    },
  };
}

function siteOf(options: EhrOptions): Site {
  const { origin, clients, patients, now = Date.now, ids = randomUUID, offsetMinutes = 0, defects = {}, rows } = options;
  return {
    origin,
    fhirBase: `${origin}/fhir`,
    clients,
    patients,
    signer: createSigner(),
    defects,
    now,
    newId: ids,
    chartOf: (file) => {
      const chart = writeChart(file, { now: now(), offsetMinutes });
      return { ...chart, resources: [...chart.resources, ...(rows?.get(file.id) ?? [])] };
    },
  };
}

const isOpen = (request: Request): boolean => new URL(request.url).pathname.startsWith(`${OPEN_PATH}/`);

async function openRoute(site: Site, fhir: FhirApi, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(OPEN_PATH.length);
  if (path === '/metadata') return answerCapabilities(site);
  if (path.startsWith('/.well-known/')) return new Response(null, { status: 404 });
  return isDecodable(path) ? fhir(request) : new Response(null, { status: 400 });
}

type FhirApi = ReturnType<typeof createFhirApi>;

async function route(site: Site, authorization: Authorization, fhir: FhirApi, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  if (!isDecodable(path)) return errorPage(400, 'This address cannot be read', 'It holds a broken percent sign.');
  if (path === '/fhir/.well-known/smart-configuration') return Response.json(smartConfiguration(site));
  if (path === '/fhir/.well-known/openid-configuration') return Response.json(smartConfiguration(site));
  if (path === '/fhir/metadata') return answerCapabilities(site);
  if (path.startsWith('/fhir/')) return fhir(request);
  if (path === '/authorize') return authorization.authorize(request);
  if (path.startsWith('/authorize/')) return authorization.pick(path);
  if (path === '/token') return authorization.token(request);
  if (path === '/jwks.json') return Response.json({ keys: [site.signer.publicKey] });
  if (path === '/smart-style.json') return Response.json(SMART_STYLE);
  return page(site, authorization, url);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function page(site: Site, authorization: Authorization, { pathname, searchParams }: URL): Response {
  const patientId = searchParams.get('patient') ?? '';
  const file = site.patients.find(({ id }) => id === patientId);
  if (pathname === '/') return startPage(site);
  if (pathname === STYLE_PATH) return styleSheet();
  if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
  const named = searchParams.getAll('defect').filter((id) => NAMED_DEFECTS.has(id));
  if (pathname === '/defects' && file) return defectsPage(site, file);
  if (pathname === '/chart' && file) return framePage(site, file, named);
  if (pathname === '/launch' && file) return openApp(authorization, file, { framed: searchParams.has('framed'), named });
  return errorPage(404, 'There is no such page', 'The start page lists every patient of this sandbox.');
}

/** A frame stands below the EHR's own patient header, so there the app need not repeat it. */
function openApp(
  authorization: Authorization,
  file: PatientFile,
  { framed, named }: { readonly framed: boolean; readonly named: readonly string[] },
): Response {
  const location = authorization.launchUrl(file.id, { patientBanner: !framed, ...(named.length > 0 && { defects: { named } }) });
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

/** What the SMART style address answers: hints that an app may follow. */
const SMART_STYLE = {
  color_background: '#f4f6f8',
  color_error: '#a5131d',
  color_highlight: '#0a4a75',
  color_modal_backdrop: '',
  color_success: '#1b6b3a',
  color_text: '#16202a',
  dim_border_radius: '6px',
  dim_font_size: '14px',
  dim_spacing_size: '16px',
  font_family_body: 'system-ui, sans-serif',
  font_family_heading: 'system-ui, sans-serif',
};
