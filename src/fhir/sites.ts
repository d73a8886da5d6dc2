import * as v from 'valibot';
import { languageOf } from './language.ts';
import { type Notice, notice } from './notice.ts';
import { CHART_RESOURCES } from './chart-resources.ts';
import { withinTime } from './time-limit.ts';

const FILE = 'smart.json';

/** A FHIR base or page: https, or http on this computer only, because a token travels to it. */
const address = v.pipe(
  v.string('must be text'),
  v.check(isAddress, 'must be an https address without ?, # or password (http only for localhost)'),
);

const text = v.pipe(
  v.string('must be text'),
  v.check((words) => words !== '', 'must not be empty'),
);
const yesOrNo = v.boolean('must be true or false');
const noSpace = v.pipe(text, v.regex(/^\S+$/, 'must not contain blanks'));
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, `must be one of ${options.join(', ')}`);

/** One EHR that may launch the app. Strict, so that a mistyped setting is reported and not ignored. */
const SiteSchema = v.strictObject({
  /** FHIR base. A launch is compared with it by origin and path, one trailing slash aside. */
  iss: address,
  /** Shown to people. */
  name: text,
  clientId: text,
  /** Spelling of data scopes: `patient/Observation.read` (v1) or `.rs` (v2); `auto` asks the server's own discovery document. */
  scopes: v.optional(oneOf(['auto', 'v1', 'v2'])),
  /** Scopes that this server wants besides ours. */
  extraScopes: v.optional(v.array(noSpace)),
  /** Resource types that this server does not have: an unknown scope may make it refuse the whole launch. */
  notOffered: v.optional(v.array(oneOf(CHART_RESOURCES))),
  /** As registered; without it, index.html beside launch.html. */
  redirectUri: v.optional(address),
  /** `ifSupported` is for a named old server only; the default is `required`. */
  pkce: v.optional(oneOf(['required', 'ifSupported'])),
  /** Added to every first request, for a server that routes by them. */
  extraParams: v.optional(v.record(v.string(), text)),
  /** `_count`; 100 without it. */
  pageSize: v.optional(
    v.pipe(
      v.number('must be a number'),
      v.check((rows) => Number.isInteger(rows) && rows >= 1 && rows <= 1000, 'must be whole, 1–1000'),
    ),
  ),
  /** Another origin than the FHIR base from which the EHR may name its colours. */
  styleOrigin: v.optional(address),
  completeInTarget: v.optional(yesOrNo),
  /** false where embedded browsers share one storage between charts: the session is then found by the address alone. */
  fullSessionStorageSupport: v.optional(yesOrNo),
  refreshTokenWithClientId: v.optional(yesOrNo),
  /** A test server without any sign-in: whoever opens the app names the patient. */
  openServer: v.optional(yesOrNo),
  /** Language of the screen, as in BCP 47; a launch may ask for another. */
  language: v.optional(
    v.pipe(
      text,
      v.check((tag) => languageOf(tag) !== undefined, 'must be en or zh-CN'),
    ),
  ),
});

/** Every setting of a site; `docs/sites.md` describes each. */
export const SITE_SETTINGS: readonly string[] = Object.keys(SiteSchema.entries);

const FileSchema = v.strictObject({
  sites: v.pipe(
    v.array(SiteSchema, 'must be a list'),
    v.check((sites) => sites.length > 0, 'must name at least one site'),
    v.check((sites) => new Set(sites.map((site) => sameBase(site.iss))).size === sites.length, 'names the same iss twice'),
  ),
});

export type Site = v.InferOutput<typeof SiteSchema>;

export type SitesResult =
  | { readonly ok: true; readonly sites: readonly Site[] }
  | { readonly ok: false; readonly notice: Notice };

/** Reads `smart.json` beside the page, at run time, so that a client id changes without a rebuild. */
export async function fetchSites(page: string): Promise<SitesResult> {
  const url = new URL(`./${FILE}`, page);
  try {
    return await withinTime(10_000, undefined, async (signal) => {
      const response = await fetch(url, { cache: 'no-store', headers: { accept: 'application/json' }, signal });
      if (!response.ok) return unusable(`${url.pathname} could not be read: the web server answered ${response.status}.`);
      return readSites(await response.text());
    });
  } catch {
    return unusable(`${url.pathname} could not be read: the web server did not answer.`);
  }
}

export function readSites(content: string): SitesResult {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return unusable(`${FILE} is not valid JSON.`);
  }
  const result = v.safeParse(FileSchema, json);
  if (result.success) return { ok: true, sites: result.output.sites };
  return unusable(...result.issues.map((issue) => `${FILE}, at ${pathOf(issue)}: ${whatIsWrong(issue)}.`));
}

/** The configured site of a launch or of a stored session. */
export function siteOf(sites: readonly Site[], iss: string): Site | undefined {
  if (!isAddress(iss)) return undefined;
  return sites.find((site) => sameBase(site.iss) === sameBase(iss));
}

function unusable(...sentences: string[]): SitesResult {
  return {
    ok: false,
    notice: notice('This app is not set up correctly', ...sentences, 'Tell the people who look after this app.'),
  };
}

/** Blanks and backslashes are refused because the URL parser would quietly repair them. */
function isAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s\\?#]+$/.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/** Used on addresses that are still being checked too, so it must not throw. */
function sameBase(iss: string): string {
  if (!URL.canParse(iss)) return iss;
  const url = new URL(iss);
  return url.origin + url.pathname.replace(/\/$/, '');
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`)) ?? [];
  return keys.length === 0 ? 'the top' : keys.join('').replace(/^\./, '');
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'this app knows no such setting';
  return issue.received === 'undefined' ? 'is missing' : 'must be an object in { }';
}
