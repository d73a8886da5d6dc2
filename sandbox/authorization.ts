import type { Chart } from './chart.ts';
import type { Defects } from './defects.ts';
import type { Client, Site } from './ehr.ts';
import { requestCounter, type Rest } from './fhir-api.ts';
import { isVerifierOf } from './id-token.ts';
import { spoilt, withNamed } from './named-defects.ts';
import { errorPage, pickerPage } from './pages.ts';
import type { PatientFile } from './patient-file.ts';
import { dataScope, grantedScopes } from './scopes.ts';

/** How a chart is opened. */
export interface LaunchOptions {
  /** Which registered app; the first one without it. */
  readonly clientId?: string;
  /** What goes wrong in this launch, on top of the EHR's and the patient file's own defects. */
  readonly defects?: Defects;
  /** Whether the app must show who the patient is; true without it. */
  readonly patientBanner?: boolean;
}

/** Everything that one authorisation gave access to. */
export interface Session {
  readonly client: Client;
  readonly chart: Chart;
  readonly defects: Defects;
  readonly scopes: readonly string[];
  /** Rest of a paged search, by the opaque id in its `next` link. */
  readonly pages: Map<string, Rest>;
  readonly asked: ReturnType<typeof requestCounter>;
}

export interface Authorization {
  readonly launchUrl: (patientId: string, options?: LaunchOptions) => string;
  /** GET or POST `/authorize`. */
  readonly authorize: (request: Request) => Promise<Response>;
  /** `/authorize/{request}/{patient}`: what the patient picker links to. */
  readonly pick: (path: string) => Response;
  /** POST `/token`. */
  readonly token: (request: Request) => Promise<Response>;
  /** The session of an access token that is known and has not lapsed. */
  readonly sessionOf: (accessToken: string) => Session | undefined;
}

/** An EHR launch is a click: the app must follow within minutes, though it may reload its launch page. */
const LAUNCH_LIVES_MS = 10 * 60_000;
const CODE_LIVES_MS = 60_000;
const TOKEN_LIVES_S = 3600;

interface Launch {
  readonly client: Client;
  readonly file: PatientFile;
  readonly defects: Defects;
  readonly patientBanner: boolean;
  readonly lapses: number;
}

/** What the app asked for, once it has been found in order. */
interface AuthorizeRequest {
  readonly client: Client;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  readonly scope: string;
  readonly nonce: string | undefined;
}

/** The grant behind one code; its tokens fall together. */
interface Grant {
  readonly asked: AuthorizeRequest;
  readonly session: Session;
  readonly patientBanner: boolean;
  readonly lapses: number;
  codeUsed: boolean;
  revoked: boolean;
}

/** Why the app gets no code or token, in the words of RFC 6749. */
class OAuthError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The authorisation server of one site. */
export function createAuthorization(site: Site): Authorization {
  const launches = new Map<string, Launch>();
  const waiting = new Map<string, AuthorizeRequest>();
  const codes = new Map<string, Grant>();
  const accessTokens = new Map<string, { readonly grant: Grant; readonly lapses: number }>();
  const refreshTokens = new Map<string, { readonly grant: Grant; used: boolean }>();

  function launchUrl(patientId: string, options: LaunchOptions = {}): string {
    const file = site.patients.find(({ id }) => id === patientId);
    const client = options.clientId === undefined ? site.clients[0] : clientOf(site, options.clientId);
    if (!file || !client) throw new Error(`no such patient or client: ${patientId}, ${options.clientId ?? 'none registered'}`);
    const launch = site.newId();
    const defects = { ...site.defects, ...file.defects, ...options.defects };
    launches.set(launch, {
      client,
      file,
      defects,
      patientBanner: options.patientBanner ?? true,
      lapses: site.now() + LAUNCH_LIVES_MS,
    });
    return withQuery(client.launchUrl, { iss: site.fhirBase, launch });
  }

  async function authorize(request: Request): Promise<Response> {
    const parameters = await authorizeParameters(request);
    const client = clientOf(site, parameters.get('client_id') ?? '');
    const redirectUri = parameters.get('redirect_uri') ?? '';
    // An address that is not registered may be anybody's: nothing is sent there, not even the error.
    if (!client) return errorPage(400, 'This app is not registered', 'The client_id is unknown to this EHR.');
    if (!client.redirectUris.includes(redirectUri)) {
      return errorPage(400, 'This return address is not registered', `${redirectUri} is not a redirect_uri of ${client.name}.`);
    }
    const state = parameters.get('state') ?? '';
    try {
      const asked = readRequest(site, client, redirectUri, parameters);
      const launch = parameters.get('launch');
      return launch === null ? standalone(asked) : ehrLaunch(asked, launch);
    } catch (error) {
      if (error instanceof OAuthError) return sendError(redirectUri, state, error);
      throw error;
    }
  }

  function ehrLaunch(asked: AuthorizeRequest, launchId: string): Response {
    const launch = launches.get(launchId);
    if (!launch || launch.client !== asked.client || launch.lapses < site.now()) {
      throw new OAuthError('invalid_request', 'the launch value is unknown or has lapsed; open the app from the chart again');
    }
    if (!asked.scope.split(' ').includes('launch')) {
      throw new OAuthError('invalid_scope', 'a launch value needs the scope "launch"');
    }
    return sendCode(asked, launch.file, launch.defects, launch.patientBanner);
  }

  function standalone(asked: AuthorizeRequest): Response {
    if (!asked.scope.split(' ').includes('launch/patient')) {
      throw new OAuthError('invalid_scope', 'without a launch value the scope "launch/patient" is needed to choose a patient');
    }
    const id = site.newId();
    waiting.set(id, asked);
    return pickerPage(site, asked.client, (file) => `/authorize/${encodeURIComponent(id)}/${encodeURIComponent(file.id)}`);
  }

  function pick(path: string): Response {
    const [, , id = '', patientId = ''] = path.split('/').map(decodeURIComponent);
    const asked = waiting.get(id);
    const file = site.patients.find((one) => one.id === patientId);
    if (!asked || !file) return errorPage(400, 'This choice has lapsed', 'Start the app again.');
    waiting.delete(id);
    try {
      return sendCode(asked, file, { ...site.defects, ...file.defects }, true);
    } catch (error) {
      if (error instanceof OAuthError) return sendError(asked.redirectUri, asked.state, error);
      throw error;
    }
  }

  function sendCode(asked: AuthorizeRequest, file: PatientFile, set: Defects, patientBanner: boolean): Response {
    const defects = withNamed(set);
    const scopes = grantedScopes(asked.scope, asked.client.scopes, defects.withheldScopes);
    if (!scopes.some(dataScope)) throw new OAuthError('invalid_scope', 'none of the patient scopes asked for can be granted');
    const chart = site.chartOf(file);
    const session: Session = {
      client: asked.client,
      chart: { ...chart, resources: spoilt(chart.resources, defects) },
      defects,
      scopes,
      pages: new Map(),
      asked: requestCounter(),
    };
    const code = site.newId();
    const lapses = site.now() + CODE_LIVES_MS;
    codes.set(code, { asked, session, patientBanner, lapses, codeUsed: false, revoked: false });
    return redirect(withQuery(asked.redirectUri, { code, state: asked.state }));
  }

  async function token(request: Request): Promise<Response> {
    try {
      const form = await tokenForm(request);
      const grantType = form.get('grant_type');
      if (grantType === 'authorization_code') return tokenJson(exchangeCode(form));
      if (grantType === 'refresh_token') return tokenJson(refresh(form));
      throw new OAuthError('unsupported_grant_type', 'grant_type must be authorization_code or refresh_token');
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      return tokenJson({ error: error.code, error_description: error.message }, error.code === 'invalid_client' ? 401 : 400);
    }
  }

  function exchangeCode(form: URLSearchParams): object {
    const grant = codes.get(form.get('code') ?? '');
    if (!grant || grant.revoked || grant.lapses < site.now())
      throw new OAuthError('invalid_grant', 'the code is unknown or has lapsed');
    // Two holders of one code: somebody stole it, so what the first one got is taken back as well (RFC 6749, 4.1.2).
    if (grant.codeUsed) revoke(grant);
    if (grant.revoked) throw new OAuthError('invalid_grant', 'the code was used before; its tokens are revoked');
    if (form.get('client_id') !== grant.asked.client.id)
      throw new OAuthError('invalid_client', 'the code belongs to another client');
    if (form.get('redirect_uri') !== grant.asked.redirectUri) throw new OAuthError('invalid_grant', 'redirect_uri has changed');
    if (!isVerifierOf(grant.asked.challenge, form.get('code_verifier') ?? '')) {
      throw new OAuthError('invalid_grant', 'code_verifier does not match the challenge');
    }
    grant.codeUsed = true;
    return issueTokens(grant);
  }

  function refresh(form: URLSearchParams): object {
    const found = refreshTokens.get(form.get('refresh_token') ?? '');
    const clientId = form.get('client_id');
    if (!found || found.grant.revoked) throw new OAuthError('invalid_grant', 'the refresh token is unknown or revoked');
    if (clientId !== null && clientId !== found.grant.asked.client.id)
      throw new OAuthError('invalid_client', 'the token belongs to another client');
    if (found.used) {
      revoke(found.grant);
      throw new OAuthError('invalid_grant', 'the refresh token was used before; its successors are revoked');
    }
    found.used = true;
    return issueTokens(found.grant);
  }

  function revoke(grant: Grant): void {
    grant.revoked = true;
    grant.session.pages.clear();
  }

  function issueTokens(grant: Grant): object {
    const { session, asked } = grant;
    const lifetime = session.defects.tokenLifetimeSeconds ?? TOKEN_LIVES_S;
    const accessToken = site.newId();
    accessTokens.set(accessToken, { grant, lapses: site.now() + lifetime * 1000 });
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: lifetime,
      scope: session.scopes.join(' '),
      patient: session.chart.patient.id,
      ...(session.chart.encounter && { encounter: session.chart.encounter.id }),
      need_patient_banner: grant.patientBanner,
      smart_style_url: `${site.origin}/smart-style.json`,
      ...(session.scopes.includes('openid') && { id_token: idToken(site, asked, session) }),
      ...refreshTokenFor(grant),
    };
  }

  function refreshTokenFor(grant: Grant): object {
    const { scopes, defects } = grant.session;
    const granted = scopes.includes('online_access') || scopes.includes('offline_access');
    if (!granted || defects.omitRefreshToken) return {};
    const refreshToken = site.newId();
    refreshTokens.set(refreshToken, { grant, used: false });
    return { refresh_token: refreshToken };
  }

  function sessionOf(accessToken: string): Session | undefined {
    const found = accessTokens.get(accessToken);
    return found && !found.grant.revoked && found.lapses > site.now() ? found.grant.session : undefined;
  }

  return { launchUrl, authorize, pick, token, sessionOf };
}

const clientOf = ({ clients }: Site, id: string): Client | undefined => clients.find((client) => client.id === id);

async function authorizeParameters(request: Request): Promise<URLSearchParams> {
  return request.method === 'POST' ? new URLSearchParams(await request.text()) : new URL(request.url).searchParams;
}

function readRequest(site: Site, client: Client, redirectUri: string, parameters: URLSearchParams): AuthorizeRequest {
  const state = parameters.get('state') ?? '';
  const challenge = parameters.get('code_challenge') ?? '';
  const refuse = (reason: string): never => {
    throw new OAuthError('invalid_request', reason);
  };
  if (parameters.get('response_type') !== 'code')
    throw new OAuthError('unsupported_response_type', 'response_type must be "code"');
  if (state === '') refuse('state is required');
  if (parameters.get('aud') !== site.fhirBase) refuse(`aud must be ${site.fhirBase}`);
  if (parameters.get('code_challenge_method') !== 'S256') refuse('PKCE with code_challenge_method=S256 is required');
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge)) refuse('code_challenge must be the base64url of a SHA-256 hash');
  return {
    client,
    redirectUri,
    state,
    challenge,
    scope: parameters.get('scope') ?? '',
    nonce: parameters.get('nonce') ?? undefined,
  };
}

async function tokenForm(request: Request): Promise<URLSearchParams> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (request.method !== 'POST' || !isForm) throw new OAuthError('invalid_request', 'the token endpoint takes a form by POST');
  return new URLSearchParams(await request.text());
}

function idToken(site: Site, asked: AuthorizeRequest, session: Session): string {
  const now = Math.floor(site.now() / 1000);
  return site.signer.jwt({
    iss: site.fhirBase,
    sub: CLINICIAN.id,
    aud: asked.client.id,
    iat: now,
    exp: now + TOKEN_LIVES_S,
    ...(asked.nonce && { nonce: asked.nonce }),
    ...(session.scopes.includes('fhirUser') && { fhirUser: `${site.fhirBase}/Practitioner/${CLINICIAN.id}` }),
  });
}

/** The one user of the sandbox. */
export const CLINICIAN = {
  resourceType: 'Practitioner',
  id: 'sandbox-clinician',
  active: true,
  name: [{ text: 'SAMPLE, Clinician', family: 'SAMPLE', given: ['Clinician'] }],
} as const satisfies { resourceType: 'Practitioner'; id: string; [field: string]: unknown };

function sendError(redirectUri: string, state: string, error: OAuthError): Response {
  return redirect(
    withQuery(redirectUri, { error: error.code, error_description: error.message, ...(state !== '' && { state }) }),
  );
}

function redirect(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  });
}

function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

function tokenJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', pragma: 'no-cache' } });
}
