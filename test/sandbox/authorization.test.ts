import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  aClock,
  aCode,
  anEhr,
  APP_ORIGIN,
  authorize,
  challengeOf,
  exchange,
  fhir,
  launchValue,
  openChart,
  postForm,
  REDIRECT_URI,
  SCOPE,
  sentTo,
  tokenOf,
  VERIFIER,
} from './an-app.ts';

test('discovery is open to any origin and offers S256 only', async () => {
  const ehr = anEhr();
  const answer = await ehr.handle(new Request(`${ehr.fhirBase}/.well-known/smart-configuration`));
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const document: Record<string, unknown> = await answer.json();
  expect(document).toMatchObject({
    authorization_endpoint: `${ehr.origin}/authorize`,
    token_endpoint: `${ehr.origin}/token`,
    code_challenge_methods_supported: ['S256'],
  });
  expect(document['capabilities']).toEqual(
    expect.arrayContaining([
      'launch-ehr',
      'launch-standalone',
      'client-public',
      'permission-v1',
      'permission-v2',
      'context-banner',
    ]),
  );
});

test('an EHR launch with PKCE ends in a token for the patient whose chart was open', async () => {
  const ehr = anEhr();
  const answer = await authorize(ehr, { launch: launchValue(ehr) });
  const back = sentTo(answer);
  expect(back.origin + back.pathname).toBe(REDIRECT_URI);
  expect(back.searchParams.get('state')).toBe('the-state');
  const token = await tokenOf(await exchange(ehr, { code: back.searchParams.get('code') ?? '' }));
  expect(token).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3600,
    scope: SCOPE,
    patient: 'mina',
    encounter: 'mina-visit-1',
    need_patient_banner: true,
    smart_style_url: `${ehr.origin}/smart-style.json`,
  });
  expect((await fhir(ehr, token.access_token, 'Patient/mina')).status).toBe(200);
});

test('the id_token is signed by the published key and names the clinician', async () => {
  const ehr = anEhr();
  const { id_token = '', access_token } = await openChart(ehr);
  const { keys }: { keys: JsonWebKey[] } = await (await ehr.handle(new Request(`${ehr.origin}/jwks.json`))).json();
  const [head = '', body = '', signature = ''] = id_token.split('.');
  const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect(isGenuine).toBe(true);
  const claims: { fhirUser: string; aud: string } = JSON.parse(Buffer.from(body, 'base64url').toString());
  expect(claims.aud).toBe('leukoscope-sandbox');
  expect((await fhir(ehr, access_token, claims.fhirUser)).status).toBe(200);
});

test.each([
  ['without state', { state: undefined }, 'invalid_request'],
  ['for another audience', { aud: 'http://elsewhere.example/fhir' }, 'invalid_request'],
  ['with the plain challenge method', { code_challenge: VERIFIER, code_challenge_method: 'plain' }, 'invalid_request'],
  ['without a challenge', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
  ['with a launch value that was never given', { launch: 'made-up' }, 'invalid_request'],
  ['with a launch value but without the launch scope', { scope: 'patient/Observation.rs' }, 'invalid_scope'],
  ['for scopes that no app may have', { scope: 'launch user/*.cruds system/*.rs' }, 'invalid_scope'],
  ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
])('a request %s goes back to the app as an error', async (_title, changes, error) => {
  const ehr = anEhr();
  const back = sentTo(await authorize(ehr, { launch: launchValue(ehr), ...changes }));
  expect(back.href.startsWith(REDIRECT_URI)).toBe(true);
  expect(back.searchParams.get('error')).toBe(error);
  expect(back.searchParams.get('state')).toBe('state' in changes ? null : 'the-state');
  expect(back.searchParams.has('code')).toBe(false);
});

test.each([
  ['a redirect address that is not registered', { redirect_uri: `${APP_ORIGIN}/index.html/` }],
  ['an unknown client', { client_id: 'somebody' }],
])('%s gets a page and no redirect', async (_title, changes) => {
  const ehr = anEhr();
  const answer = await authorize(ehr, { launch: launchValue(ehr), ...changes });
  expect(answer.status).toBe(400);
  expect(answer.headers.has('location')).toBe(false);
});

test('a launch value lapses after ten minutes', async () => {
  const clock = aClock();
  const ehr = anEhr({ now: clock.now });
  const launch = launchValue(ehr);
  clock.pass(601);
  expect(sentTo(await authorize(ehr, { launch })).searchParams.get('error')).toBe('invalid_request');
});

test('a wrong verifier gets no token', async () => {
  const ehr = anEhr();
  const answer = await exchange(ehr, { code: await aCode(ehr), code_verifier: `${VERIFIER}x` });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
});

test.each([
  ['no verifier', { code_verifier: undefined }, 'invalid_grant'],
  ['another redirect address', { redirect_uri: `${APP_ORIGIN}/` }, 'invalid_grant'],
  ['another client', { client_id: 'somebody' }, 'invalid_client'],
  ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
])('a code with %s gets no token', async (_title, changes, error) => {
  const ehr = anEhr();
  expect(await (await exchange(ehr, { code: await aCode(ehr), ...changes })).json()).toMatchObject({ error });
});

test('a code that comes a second time is refused, and revokes what the first one got', async () => {
  const ehr = anEhr();
  const code = await aCode(ehr);
  const { access_token, refresh_token } = await tokenOf(await exchange(ehr, { code }));
  expect((await exchange(ehr, { code })).status).toBe(400);
  expect((await fhir(ehr, access_token, 'Patient/mina')).status).toBe(401);
  expect((await postForm(ehr, { grant_type: 'refresh_token', refresh_token })).status).toBe(400);
});

test('a code lapses after a minute', async () => {
  const clock = aClock();
  const ehr = anEhr({ now: clock.now });
  const code = await aCode(ehr);
  clock.pass(61);
  expect((await exchange(ehr, { code })).status).toBe(400);
});

test('a lapsed access token answers 401 with the reason, readable across origins', async () => {
  const clock = aClock();
  const ehr = anEhr({ now: clock.now, defects: { tokenLifetimeSeconds: 60 } });
  const { access_token } = await openChart(ehr);
  expect((await fhir(ehr, access_token, 'Patient/mina')).status).toBe(200);
  clock.pass(60);
  const answer = await fhir(ehr, access_token, 'Patient/mina');
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  expect(answer.headers.get('access-control-allow-origin')).toBe(APP_ORIGIN);
});

test('a refresh token works once, and its second use takes back its successors', async () => {
  const ehr = anEhr();
  const first = await openChart(ehr);
  const second = await tokenOf(await postForm(ehr, { grant_type: 'refresh_token', refresh_token: first.refresh_token }));
  expect(second.patient).toBe('mina');
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect((await fhir(ehr, second.access_token, 'Patient/mina')).status).toBe(200);
  expect((await postForm(ehr, { grant_type: 'refresh_token', refresh_token: first.refresh_token })).status).toBe(400);
  expect((await fhir(ehr, second.access_token, 'Patient/mina')).status).toBe(401);
});

test('without online_access there is no refresh token', async () => {
  const { refresh_token } = await openChart(anEhr(), { scope: 'launch patient/Observation.rs' });
  expect(refresh_token).toBeUndefined();
});

test('a standalone launch lets the clinician choose the patient', async () => {
  const ehr = anEhr();
  const picker = await authorize(ehr, { scope: 'launch/patient patient/Observation.read' });
  expect(picker.status).toBe(200);
  const page = await picker.text();
  const [, link = ''] = /href="([^"]*\/kofi)"/.exec(page) ?? [];
  const back = sentTo(await ehr.handle(new Request(ehr.origin + link)));
  const token = await tokenOf(await exchange(ehr, { code: back.searchParams.get('code') ?? '' }));
  expect(token).toMatchObject({ patient: 'kofi', scope: 'launch/patient patient/Observation.read' });
  expect((await ehr.handle(new Request(ehr.origin + link))).status).toBe(400);
});

test('without a launch value and without launch/patient there is no patient to choose', async () => {
  const back = sentTo(await authorize(anEhr(), { scope: 'patient/Observation.rs' }));
  expect(back.searchParams.get('error')).toBe('invalid_scope');
});

test('an authorize request may come as a form', async () => {
  const ehr = anEhr();
  const body = new URLSearchParams({
    response_type: 'code',
    client_id: 'leukoscope-sandbox',
    redirect_uri: REDIRECT_URI,
    scope: SCOPE,
    state: 'posted',
    aud: ehr.fhirBase,
    launch: launchValue(ehr),
    code_challenge: challengeOf(VERIFIER),
    code_challenge_method: 'S256',
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await ehr.handle(new Request(`${ehr.origin}/authorize`, { method: 'POST', headers, body: body.toString() }));
  expect(sentTo(answer).searchParams.get('state')).toBe('posted');
});

test('v1 and v2 scopes are granted in the spelling that was asked for', async () => {
  const scope = 'launch patient/Observation.read patient/Condition.rs patient/Observation.write patient/Patient.sr';
  const token = await openChart(anEhr(), { scope });
  expect(token.scope).toBe('launch patient/Observation.read patient/Condition.rs');
});

test('a frame below the EHR header need not show the patient again', async () => {
  const ehr = anEhr();
  const opened = sentTo(await ehr.handle(new Request(`${ehr.origin}/launch?framed&patient=mina`)));
  expect(opened.origin + opened.pathname).toBe(`${APP_ORIGIN}/launch.html`);
  expect(opened.searchParams.get('iss')).toBe(ehr.fhirBase);
  const code = sentTo(await authorize(ehr, { launch: opened.searchParams.get('launch') ?? '' })).searchParams.get('code') ?? '';
  expect(await tokenOf(await exchange(ehr, { code }))).toMatchObject({ need_patient_banner: false });
});

test.each([
  [APP_ORIGIN, APP_ORIGIN],
  ['http://stranger.example', null],
])('a preflight from %s is answered with permission for %s', async (origin, permission) => {
  const ehr = anEhr();
  const answer = await ehr.handle(new Request(`${ehr.fhirBase}/Observation`, { method: 'OPTIONS', headers: { origin } }));
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe(permission);
});
