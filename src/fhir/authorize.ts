import FHIR from 'fhirclient';
import { fetchWellKnownJson } from 'fhirclient/lib/smart';
import * as v from 'valibot';
import { languageAsked } from './language.ts';
import { isResourceId, type LaunchDecision } from './launch-request.ts';
import type { LaunchStep } from './launch-step.ts';
import { OPEN_AGAIN, STORAGE_BLOCKED, notice } from './notice.ts';
import { launchScope } from './scopes.ts';
import type { Site } from './sites.ts';
import { applySettings, isStorageOpen, keepLanguage, storeOpenSession } from './smart-storage.ts';
import { withinTime } from './time-limit.ts';

type Authorized = Extract<LaunchDecision, { kind: 'authorize' }>;

const DISCOVERY_MS = 15_000;
const AUTHORIZE_MS = 20_000;

const httpAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));

const DiscoverySchema = v.looseObject({
  authorization_endpoint: httpAddress,
  token_endpoint: httpAddress,
  code_challenge_methods_supported: v.optional(v.array(v.string()), []),
  capabilities: v.optional(v.array(v.string()), []),
});

type Discovery = v.InferOutput<typeof DiscoverySchema>;

/** Nobody signs in, so nothing but the list of sites and the choice of the reader says whose chart this is. */
export function openWithoutSignIn({ site, iss, patientId }: Extract<LaunchDecision, { kind: 'open' }>, page: URL): LaunchStep {
  if (!isStorageOpen()) return { kind: 'stop', notice: STORAGE_BLOCKED, inNewWindow: true };
  if (!globalThis.crypto?.randomUUID) return NOT_SECURE;
  const open = (chosen: string): LaunchStep => {
    if (!isResourceId(chosen)) return stop('This is no patient id', 'Letters, digits, - and . only, 64 at most.');
    const to = new URL('./index.html', page);
    const key = storeOpenSession(iss, chosen);
    keepLanguage(key, languageAsked(page));
    to.searchParams.set('state', key);
    return { kind: 'go', to: to.href, site };
  };
  // The patient is in the address only until here.
  leaveOnlyVerified(page, { iss });
  return patientId === undefined ? { kind: 'choose-patient', site, open } : open(patientId);
}

/** From a launch that may go on to the address of the sign-in. */
export async function authorize(request: Authorized, page: URL): Promise<LaunchStep> {
  const { site, iss, launch } = request;
  if (!isStorageOpen()) return { kind: 'stop', notice: STORAGE_BLOCKED, inNewWindow: true };
  // Both are missing where the page is not a secure context.
  if (!globalThis.crypto?.subtle || !globalThis.crypto.randomUUID) {
    return NOT_SECURE;
  }
  const redirectUri = site.redirectUri ?? new URL('./index.html', page).href;
  if (new URL(redirectUri).origin !== page.origin) {
    return stop('This app is not set up correctly', `smart.json: redirectUri of ${site.name} leads away from this app.`);
  }

  const needsPkce = site.pkce !== 'ifSupported';
  const discovery = await discover(iss);
  if (!discovery && needsPkce) {
    return stop(
      `${site.name} could not be reached`,
      'Its sign-in settings (/.well-known/smart-configuration) could not be read. The server may be down, or it may not allow this app.',
      OPEN_AGAIN,
    );
  }
  if (discovery && needsPkce && !discovery.code_challenge_methods_supported.includes('S256')) {
    return stop(
      `${site.name} does not offer a sign-in that is safe enough`,
      'Its sign-in settings do not list PKCE with S256. Tell the people who look after this app.',
    );
  }

  const language = languageAsked(page);
  const key = crypto.randomUUID();
  leaveOnlyVerified(page, { iss, ...(launch !== undefined && { launch }), ...(language !== undefined && { lang: language }) });
  applySettings(site);
  try {
    const to = await withinTime(AUTHORIZE_MS, undefined, (signal) =>
      FHIR.oauth2.authorize({
        iss,
        ...(launch === undefined ? {} : { launch }),
        clientId: site.clientId,
        scope: launchScope(spellingFor(site, discovery), launch !== undefined, site),
        redirectUri,
        completeInTarget: site.completeInTarget ?? true,
        pkceMode: site.pkce ?? 'required',
        stateKey: key,
        noRedirect: true,
        wellKnownRequestOptions: { signal },
        conformanceRequestOptions: { signal },
      }),
    );
    // For a server without sign-in fhirclient answers with our own page; such a server cannot say whose chart is open.
    if (typeof to !== 'string' || !/^https?:\/\//.test(to) || to.startsWith(redirectUri)) {
      return stop(`${site.name} offers no sign-in`, 'Without it the app cannot know whose chart is open.');
    }
    keepLanguage(key, language);
    return { kind: 'go', to, site };
  } catch {
    return stop(`Signing in to ${site.name} could not start`, 'The server did not answer as expected.', OPEN_AGAIN);
  }
}

/**
 * Through fhirclient, which keeps the answer and would otherwise ask again for itself.
 *
 * @returns undefined when the document cannot be read or lacks the endpoints
 */
async function discover(iss: string): Promise<Discovery | undefined> {
  try {
    const document: unknown = await withinTime(DISCOVERY_MS, undefined, (signal) => fetchWellKnownJson(iss, { signal }));
    const result = v.safeParse(DiscoverySchema, document);
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

function spellingFor(site: Site, discovery: Discovery | undefined): 'v1' | 'v2' {
  if (site.scopes === 'v1' || site.scopes === 'v2') return site.scopes;
  return discovery?.capabilities.includes('permission-v2') ? 'v2' : 'v1';
}

/** fhirclient reads the address of the page and lets it win over its options, so nothing unverified may stay there. */
function leaveOnlyVerified(page: URL, verified: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(verified);
  history.replaceState(null, '', `${page.pathname}?${query}`);
}

const NOT_SECURE = stop(
  'This address is not secure',
  'Signing in needs https (or localhost). The address of this app in the EHR must begin with https.',
);

function stop(title: string, ...sentences: string[]): LaunchStep {
  return { kind: 'stop', notice: notice(title, ...sentences) };
}
