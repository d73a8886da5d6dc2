import FHIR from 'fhirclient';
import type { fhirclient } from 'fhirclient/lib/types';
import * as v from 'valibot';
import type { Language } from './language.ts';
import type { Site } from './sites.ts';

/** fhirclient's name for "the session of this window"; a second one with the session itself has the `state` as its name. */
const CURRENT = 'SMART_KEY';

const StoredSchema = v.looseObject({
  serverUrl: v.string(),
  /** Begun without any sign-in. */
  isOpen: v.optional(v.boolean()),
  tokenResponse: v.optional(v.looseObject({ patient: v.optional(v.unknown()) })),
  /** What the launch address asked for. */
  language: v.fallback(v.optional(v.picklist(['en', 'zh'])), undefined),
});

export type StoredSession = v.InferOutput<typeof StoredSchema>;

/** Frames and strict browsers may refuse storage, by an exception or by forgetting at once. */
export function isStorageOpen(): boolean {
  try {
    const name = 'leukoscope-check';
    sessionStorage.setItem(name, name);
    const kept = sessionStorage.getItem(name) === name;
    sessionStorage.removeItem(name);
    return kept;
  } catch {
    return false;
  }
}

export function currentKey(): string | undefined {
  const key = parsed(sessionStorage.getItem(CURRENT));
  return typeof key === 'string' ? key : undefined;
}

export function storedSession(key: string): StoredSession | undefined {
  const result = v.safeParse(StoredSchema, parsed(sessionStorage.getItem(key)));
  return result.success ? result.output : undefined;
}

/** Kept with the launch itself, so that it comes back from the sign-in page with it and ends with it. */
export function keepLanguage(key: string, language: Language | undefined): void {
  const stored = storedSession(key);
  if (stored && language !== undefined) sessionStorage.setItem(key, JSON.stringify({ ...stored, language }));
}

/** Keeps which chart of an open server was chosen, in the place and the form of a launch with sign-in. */
export function storeOpenSession(serverUrl: string, patientId: string): string {
  const key = crypto.randomUUID();
  sessionStorage.setItem(key, JSON.stringify({ key, serverUrl, isOpen: true, tokenResponse: { patient: patientId } }));
  sessionStorage.setItem(CURRENT, JSON.stringify(key));
  return key;
}

/** There is no sign-out in SMART; forgetting the token is what an app can do. */
export function forgetSession(key: string): void {
  sessionStorage.removeItem(key);
  if (currentKey() === key) sessionStorage.removeItem(CURRENT);
}

/** Must run before `authorize` and before `ready`, which both read these. */
export function applySettings(site: Site): void {
  // The package's types call it `options`; the browser entry exports `settings`.
  const settings: fhirclient.BrowserFHIRSettings = FHIR.oauth2['settings'];
  settings.fullSessionStorageSupport = site.fullSessionStorageSupport ?? true;
  settings.refreshTokenWithClientId = site.refreshTokenWithClientId ?? false;
}

function parsed(value: string | null): unknown {
  try {
    return value === null ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}
