import { createHash } from 'node:crypto';
import type { Defects } from '../../sandbox/defects.ts';
import { createEhr, type Ehr, type EhrOptions } from '../../sandbox/ehr.ts';
import { loadPatients } from '../../sandbox/patients.ts';
import { sandboxClient } from '../../sandbox/sandbox.ts';

/** What an app does during a launch, step by step, so that a test can do one step wrong. */

export const EHR_ORIGIN = 'http://ehr.example';
export const APP_ORIGIN = 'http://app.example';
export const REDIRECT_URI = `${APP_ORIGIN}/index.html`;
export const VERIFIER = 'a-verifier-that-is-long-enough-for-rfc-7636-0123456789';
export const SCOPE =
  'openid fhirUser launch online_access patient/Patient.rs patient/Observation.rs patient/MedicationRequest.rs patient/Medication.rs';

export const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** A clock that a test can turn. */
export function aClock(start = Date.parse('2026-06-15T20:10:00Z')): {
  readonly now: () => number;
  readonly pass: (seconds: number) => void;
} {
  let moment = start;
  return {
    now: () => moment,
    pass(seconds) {
      moment += seconds * 1000;
    },
  };
}

const PATIENTS = loadPatients();

export function anEhr(options: Partial<EhrOptions> = {}): Ehr {
  return createEhr({
    origin: EHR_ORIGIN,
    clients: [sandboxClient(APP_ORIGIN)],
    patients: PATIENTS,
    now: aClock().now,
    ...options,
  });
}

/** `launch` for the patient, as the app's launch page finds it in its address. */
export function launchValue(ehr: Ehr, patient = 'mina', defects: Defects = {}): string {
  return new URL(ehr.launchUrl(patient, { defects })).searchParams.get('launch') ?? '';
}

export type Parameters = Readonly<Record<string, string | undefined>>;

/** The authorize request of a well-behaved app, with changes; `undefined` leaves a parameter out. */
export async function authorize(ehr: Ehr, changes: Parameters = {}): Promise<Response> {
  const usual = {
    response_type: 'code',
    client_id: 'leukoscope-sandbox',
    redirect_uri: REDIRECT_URI,
    scope: SCOPE,
    state: 'the-state',
    aud: ehr.fhirBase,
    code_challenge: challengeOf(VERIFIER),
    code_challenge_method: 'S256',
  };
  return ehr.handle(new Request(`${ehr.origin}/authorize?${query({ ...usual, ...changes })}`));
}

/** Where an answer sends the browser. */
export function sentTo(response: Response): URL {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`no redirect, but ${response.status}`);
  return new URL(location);
}

export async function aCode(ehr: Ehr, changes: Parameters = {}, patient = 'mina', defects: Defects = {}): Promise<string> {
  const answer = await authorize(ehr, { launch: launchValue(ehr, patient, defects), ...changes });
  return sentTo(answer).searchParams.get('code') ?? '';
}

export async function exchange(ehr: Ehr, form: Parameters): Promise<Response> {
  const usual = {
    grant_type: 'authorization_code',
    client_id: 'leukoscope-sandbox',
    redirect_uri: REDIRECT_URI,
    code_verifier: VERIFIER,
  };
  return postForm(ehr, { ...usual, ...form });
}

export async function postForm(ehr: Ehr, form: Parameters): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: APP_ORIGIN };
  return ehr.handle(new Request(`${ehr.origin}/token`, { method: 'POST', headers, body: query(form).toString() }));
}

export interface TokenResponse {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly scope: string;
  readonly patient: string;
  readonly [field: string]: unknown;
}

export const tokenOf = async (response: Response): Promise<TokenResponse> => response.json();

/** The whole launch. */
export async function openChart(
  ehr: Ehr,
  { patient = 'mina', scope = SCOPE, defects = {} }: { patient?: string; scope?: string; defects?: Defects } = {},
): Promise<TokenResponse> {
  const code = await aCode(ehr, { scope }, patient, defects);
  return tokenOf(await exchange(ehr, { code }));
}

export async function fhir(ehr: Ehr, token: string | undefined, path: string): Promise<Response> {
  const address = path.startsWith('http') ? path : `${ehr.fhirBase}/${path}`;
  const headers = { accept: 'application/fhir+json', origin: APP_ORIGIN, ...(token && { authorization: `Bearer ${token}` }) };
  return ehr.handle(new Request(address, { headers }));
}

type Searchset = fhir4.Bundle<fhir4.FhirResource>;

export const bundleOf = async (response: Response): Promise<Searchset> => response.json();

/** Rows of one page. */
export async function rows(ehr: Ehr, token: string, path: string): Promise<readonly fhir4.FhirResource[]> {
  const { entry = [] } = await bundleOf(await fhir(ehr, token, path));
  return entry.flatMap(({ resource }) => (resource ? [resource] : []));
}

/** All scopes that reading a whole chart takes. */
export const WHOLE_CHART = 'launch patient/*.rs';

function query(parameters: Parameters): URLSearchParams {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return new URLSearchParams(given);
}
