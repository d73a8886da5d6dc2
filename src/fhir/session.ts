import FHIR from 'fhirclient';
import type Client from 'fhirclient/lib/Client';
import type { Language } from './language.ts';
import { fieldsOf, rowsOf, textOf } from './json.ts';
import { type Notice, OPEN_AGAIN, STORAGE_BLOCKED, notice } from './notice.ts';
import { fetchSites, type Site, siteOf } from './sites.ts';
import { applySettings, currentKey, forgetSession, isStorageOpen, storedSession } from './smart-storage.ts';
import { withinTime } from './time-limit.ts';
import { get, type Reply, sessionOver } from './wire.ts';

/** One launch: one patient, one server, for as long as this page lives. */
export interface Session {
  /** From the token of this launch and from nowhere else. */
  readonly patientId: string;
  readonly encounterId?: string;
  /** false only when the EHR says that it shows the patient itself. */
  readonly needPatientBanner: boolean;
  /** Colours the EHR would like; only from its own origin, or from one that the site list names. */
  readonly smartStyleUrl?: string;
  readonly grantedScopes: string;
  readonly issuerName: string;
  readonly serverUrl: string;
  readonly site: Site;
  /** Resource types that the server lists as its own; a list that may be wrong either way. */
  readonly offers: Promise<ReadonlySet<string> | undefined>;
  /**
   * Why nothing of this server may be shown after all: it speaks another release of FHIR. Settled when the server has said what it
   * is, or has not in time; what was asked for meanwhile waits for this before it is shown.
   */
  readonly refusal: Promise<SessionEnd | undefined>;
  /**
   * Reads from the FHIR server of this launch. An expired token is renewed if the launch allows it; a reply with
   * status 401 means that the session is over.
   */
  readonly get: (url: string, options: { readonly signal: AbortSignal }) => Promise<Reply>;
  /** Forgets the token; what is on the screen is the caller's to clear. */
  readonly close: () => void;
}

/** There is no session, and why. */
export interface SessionEnd {
  readonly kind: SessionStop;
  readonly notice: Notice;
}

export type SessionResult = { readonly kind: 'ready'; readonly session: Session } | SessionEnd;

type SessionStop =
  | 'lost'
  | 'storage-blocked'
  | 'declined'
  | 'no-patient'
  | 'wrong-patient'
  | 'not-r4'
  | 'site-not-configured'
  | 'failed';

const EXCHANGE_MS = 30_000;
const METADATA_MS = 6_000;

let opening: Promise<SessionResult> | undefined;

/** The language that the launch asked for: known before the session is open, and shown from the first word on. */
export function languageOfLaunch(): Language | undefined {
  try {
    const key = new URL(location.href).searchParams.get('state') ?? currentKey();
    return key === undefined ? undefined : storedSession(key)?.language;
  } catch {
    return undefined;
  }
}

/**
 * The same promise for every caller: the code in the address is good for one exchange, and React may mount twice.
 *
 * @param onAsked called when the sign-in server is being asked: the page has nothing to do for the session until it answers
 */
export function openSession(onAsked: () => void = () => undefined): Promise<SessionResult> {
  opening ??= open(onAsked).catch(() => stop('failed', 'The app could not start', 'Something unexpected happened.', OPEN_AGAIN));
  return opening;
}

async function open(onAsked: () => void): Promise<SessionResult> {
  const page = new URL(location.href);
  const query = page.searchParams;
  if (!isStorageOpen()) return { kind: 'storage-blocked', notice: STORAGE_BLOCKED };
  if (query.has('error')) {
    const { declined } = await import('./declined.ts');
    return { kind: 'declined', notice: declined(query) };
  }
  // Some authorisation servers add their own `iss` to the way back, which always has a `state`.
  if (!query.has('state') && (query.has('iss') || query.has('launch'))) {
    // Going on would revive the previous launch of this window, and with it the previous patient.
    return stop(
      'lost',
      'This is not the launch address',
      'The EHR must open launch.html. Tell the people who look after this app.',
    );
  }
  const keyInAddress = query.get('state') ?? undefined;
  if (keyInAddress === undefined && query.has('code')) return lost();

  const key = keyInAddress ?? currentKey();
  const stored = key === undefined ? undefined : storedSession(key);
  if (key === undefined || !stored) return lost();
  const mine = launchOfThisWindow();
  if (keyInAddress === undefined && mine !== undefined && mine !== key) return otherLaunch();

  const sites = await fetchSites(page.href);
  if (!sites.ok) return { kind: 'failed', notice: sites.notice };
  const site = siteOf(sites.sites, stored.serverUrl);
  if (!site) {
    return stop(
      'site-not-configured',
      'This site is not configured',
      'The app was opened for a server that is no longer on its list of sites.',
      OPEN_AGAIN,
    );
  }
  if (keyInAddress === undefined && site.fullSessionStorageSupport === false) return lost();

  // A setting that was changed in the meantime does not turn one kind of session into the other.
  if ((stored.isOpen ?? false) !== (site.openServer ?? false)) return lost();
  if (site.openServer) {
    const patientId = stored.tokenResponse?.patient;
    if (typeof patientId !== 'string' || patientId === '') return lost();
    const { openedWithoutSignIn } = await import('./open-session.ts');
    rememberLaunchOfThisWindow(key, site);
    const stated = whatIsStated(statementOf(stored.serverUrl), site);
    return { kind: 'ready', session: openedWithoutSignIn(stored.serverUrl, { key, patientId, site, stated }) };
  }

  applySettings(site);
  const asked = statementOf(stored.serverUrl);
  let client: Client;
  try {
    client = await withinTime(EXCHANGE_MS, undefined, () => {
      const exchange = FHIR.oauth2.ready();
      onAsked();
      return exchange;
    });
  } catch (error) {
    return exchangeFailed(error, site);
  }
  rememberLaunchOfThisWindow(key, site);

  // Without a token the launch was begun and never finished, as after "back" from the sign-in page.
  const token = client.state.tokenResponse;
  if (!token?.access_token) return lost();
  const patientId = token.patient;
  if (typeof patientId !== 'string' || patientId === '') {
    return stop(
      'no-patient',
      'No patient was chosen',
      `${site.name} opened the app without saying whose chart it is.`,
      OPEN_AGAIN,
    );
  }
  if (client.state.key !== key || storedSession(key)?.tokenResponse?.patient !== patientId) return otherLaunch();
  return { kind: 'ready', session: sessionOf(client, { key, patientId, site, stated: whatIsStated(asked, site) }) };
}

/** What waits for the server's statement, and only that. */
function whatIsStated(asked: Promise<Statement>, site: Site): Pick<Session, 'offers' | 'refusal'> {
  return {
    offers: asked.then(({ offers }) => offers),
    refusal: asked.then(({ release }) => (release === undefined || release.startsWith('4.') ? undefined : notR4(site, release))),
  };
}

const notR4 = (site: Site, release: string): SessionEnd =>
  stop('not-r4', `This app cannot read ${site.name}`, `It needs FHIR R4; the server offers FHIR ${release}.`);

export interface Opened {
  readonly key: string;
  readonly patientId: string;
  readonly site: Site;
  readonly stated: Pick<Session, 'offers' | 'refusal'>;
}

function sessionOf(client: Client, { key, patientId, site, stated }: Opened): Session {
  const { serverUrl } = client.state;
  const token = client.state.tokenResponse ?? {};
  const style = token['smart_style_url'];
  let isOver = false;

  const end = () => {
    isOver = true;
    forgetSession(key);
  };
  const access = {
    async authorization() {
      // Not given the signal of one request: others may be waiting for the same refresh.
      // A refresh that fails leaves the old token, and the server then decides; fhirclient may also throw at once.
      try {
        await client.refreshIfNeeded();
      } catch {}
      return client.getAuthorizationHeader() ?? undefined;
    },
    async renew() {
      if (!client.state.tokenResponse?.refresh_token) return false;
      try {
        await client.refresh();
        return true;
      } catch {
        return false;
      }
    },
  };

  return {
    patientId,
    ...(typeof token.encounter === 'string' ? { encounterId: token.encounter } : {}),
    needPatientBanner: token.need_patient_banner !== false,
    ...(typeof style === 'string' && isAllowedStyle(style, serverUrl, site) ? { smartStyleUrl: style } : {}),
    // OAuth lets a server leave the scope out when it granted all that was asked for.
    grantedScopes: token.scope ?? client.state.scope ?? '',
    issuerName: site.name,
    serverUrl,
    site,
    ...stated,
    async get(url, { signal }) {
      if (isOver) return sessionOver();
      const reply = await get(url, { serverUrl, access, signal });
      // A refresh may bring a new context; another patient's token must not be used under this patient's name.
      if ((client.state.tokenResponse?.patient ?? patientId) !== patientId) {
        end();
        return sessionOver();
      }
      if (reply.status === 401) end();
      return reply;
    },
    close: end,
  };
}

/**
 * Storage can be shared between windows, and another launch then takes our place in it. The history entry belongs to
 * this window alone, so it says after a reload which launch was ours.
 */
function launchOfThisWindow(): string | undefined {
  const entry: unknown = history.state;
  const key = typeof entry === 'object' && entry !== null && 'launch' in entry ? entry.launch : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** Also clears the address: of all that came back with the code, only a `state` that is needed to reload may stay. */
function rememberLaunchOfThisWindow(key: string, site: Site): void {
  const query = site.fullSessionStorageSupport === false ? `?state=${encodeURIComponent(key)}` : '';
  history.replaceState({ launch: key }, '', `${location.pathname}${query}`);
}

/** What a server says about itself. */
interface Statement {
  readonly release: string | undefined;
  readonly offers: ReadonlySet<string> | undefined;
}

/** @returns nothing known when the server does not tell in time, which must not stop a launch */
async function statementOf(serverUrl: string): Promise<Statement> {
  try {
    return await withinTime(METADATA_MS, undefined, async (signal) => {
      const url = `${serverUrl.replace(/\/*$/, '')}/metadata`;
      // Public by the standard, so no token.
      const response = await fetch(url, { headers: { accept: 'application/fhir+json' }, signal });
      const statement: unknown = response.ok ? await response.json() : undefined;
      return { release: textOf(fieldsOf(statement)['fhirVersion']), offers: typesIn(statement) };
    });
  } catch {
    return { release: undefined, offers: undefined };
  }
}

/** @returns undefined for a statement that lists no type, which says nothing */
function typesIn(statement: unknown): ReadonlySet<string> | undefined {
  const types = rowsOf(fieldsOf(statement)['rest']).flatMap((rest) =>
    rowsOf(rest['resource']).flatMap((resource) => textOf(resource['type']) ?? []),
  );
  return types.length > 0 ? new Set(types) : undefined;
}

/** fhirclient's message may hold the body of the answer, so only the status is used. */
function exchangeFailed(error: unknown, site: Site): SessionEnd {
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  const why =
    status === undefined
      ? 'The sign-in server did not answer as expected.'
      : `The sign-in server refused to finish signing in (${status}).`;
  return stop('failed', `Signing in to ${site.name} failed`, why, OPEN_AGAIN);
}

function lost(): SessionEnd {
  return stop('lost', 'This session has ended', 'The app was reloaded or restored after its sign-in was gone.', OPEN_AGAIN);
}

function otherLaunch(): SessionEnd {
  return stop(
    'wrong-patient',
    'Another chart was opened in the meantime',
    'The session kept by this browser belongs to another launch, so nothing is shown here.',
    OPEN_AGAIN,
  );
}

const isAllowedStyle = (url: string, serverUrl: string, { styleOrigin }: Site): boolean =>
  isOfOrigin(url, serverUrl) || (styleOrigin !== undefined && isOfOrigin(url, styleOrigin));

function isOfOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(other).origin;
}

function stop(kind: SessionStop, title: string, ...sentences: string[]): SessionEnd {
  return { kind, notice: notice(title, ...sentences) };
}
