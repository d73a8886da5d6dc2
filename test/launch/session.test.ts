// @vitest-environment jsdom
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session, SessionResult } from '../../src/fhir/session.ts';

// fhirclient keeps the fetch that it finds when it is first imported, so msw listens before that.
const server = setupServer();
server.listen({ onUnhandledRequest: 'error' });
afterAll(() => server.close());

const BASE = 'https://ehr.example.org/fhir';
const TOKEN_URL = 'https://login.example.org/token';
const KEY = '7d9f2f6e-0000-4000-8000-000000000001';
const BACK = `?code=c1&state=${KEY}`;

let requested: string[] = [];
server.events.on('request:start', ({ request }) => void requested.push(`${request.method} ${new URL(request.url).pathname}`));

beforeEach(() => {
  requested = [];
  sessionStorage.clear();
});
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});

interface Around {
  readonly site?: object;
  readonly token?: object | Response;
  readonly fhirVersion?: string;
  readonly entry?: unknown;
}

const TOKEN = { access_token: 't1', token_type: 'bearer', expires_in: 3600, scope: 'launch patient/*.read', patient: 'p1' };

/** What authorize leaves behind before the reader leaves for the sign-in page. */
function begun(over: object = {}, key = KEY): void {
  const state = {
    clientId: 'abc',
    scope: 'launch patient/Observation.read',
    redirectUri: 'http://localhost:3000/app/index.html',
    serverUrl: BASE,
    tokenUri: TOKEN_URL,
    codeVerifier: 'verifier',
    completeInTarget: true,
    tokenResponse: {},
    key,
    ...over,
  };
  sessionStorage.setItem('SMART_KEY', JSON.stringify(key));
  sessionStorage.setItem(key, JSON.stringify(state));
}

/** Opens index.html as a fresh page would. */
async function openAt(
  query: string,
  { site, token = TOKEN, fhirVersion = '4.0.1', entry = null }: Around = {},
): Promise<SessionResult> {
  vi.resetModules();
  history.replaceState(entry, '', `/app/index.html${query}`);
  server.use(
    http.get('*/app/smart.json', () =>
      HttpResponse.json({ sites: [{ iss: BASE, name: 'General Hospital', clientId: 'abc', ...site }] }),
    ),
    http.get(`${BASE}/metadata`, () => HttpResponse.json({ resourceType: 'CapabilityStatement', fhirVersion })),
    http.post(TOKEN_URL, () => (token instanceof Response ? token.clone() : HttpResponse.json(token))),
  );
  const { openSession } = await import('../../src/fhir/session.ts');
  const [first, second] = await Promise.all([openSession(), openSession()]);
  expect(second).toBe(first);
  return first;
}

async function reload(around: Around = {}): Promise<SessionResult> {
  return await openAt(location.search, { ...around, entry: history.state });
}

function ready(result: SessionResult): Session {
  if (result.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(result)}`);
  return result.session;
}

const read = (session: Session, url = 'Condition?patient=p1') => session.get(url, { signal: new AbortController().signal });

test.each([
  ['while the sign-in server is asked', BACK, 1],
  ['not where nothing is exchanged', '?error=access_denied', 0],
])('what is loaded meanwhile may begin %s', async (_, query, times) => {
  begun();
  vi.resetModules();
  history.replaceState(null, '', `/app/index.html${query}`);
  const told = vi.fn<() => void>();
  server.use(
    http.get('*/app/smart.json', () => HttpResponse.json({ sites: [{ iss: BASE, name: 'General Hospital', clientId: 'abc' }] })),
    http.get(`${BASE}/metadata`, () => HttpResponse.json({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' })),
    http.post(TOKEN_URL, () => {
      expect(told).toHaveBeenCalledTimes(1);
      return HttpResponse.json(TOKEN);
    }),
  );
  const { openSession } = await import('../../src/fhir/session.ts');
  expect((await openSession(told)).kind).toBe(times === 1 ? 'ready' : 'declined');
  expect(told).toHaveBeenCalledTimes(times);
});

test('the code is exchanged once, and the patient is the one of the token', async () => {
  begun();
  const session = ready(await openAt(BACK, { token: { ...TOKEN, encounter: 'e1', need_patient_banner: false } }));
  expect(session).toMatchObject({
    patientId: 'p1',
    encounterId: 'e1',
    needPatientBanner: false,
    grantedScopes: 'launch patient/*.read',
    issuerName: 'General Hospital',
    serverUrl: BASE,
  });
  expect(requested.filter((one) => one === 'POST /token')).toHaveLength(1);
});

test('neither code nor state stays in the address', async () => {
  begun();
  ready(await openAt(`${BACK}&session_state=s&iss=${encodeURIComponent('https://login.example.org')}`));
  expect(location.search).toBe('');
});

test('a launch that says nothing about the banner shows it, and asked scopes stand for granted ones', async () => {
  begun();
  const { scope: _, ...token } = TOKEN;
  const session = ready(await openAt(BACK, { token }));
  expect(session.needPatientBanner).toBe(true);
  expect(session.grantedScopes).toBe('launch patient/Observation.read');
});

test.each([
  ['https://ehr.example.org/style.json', 'https://ehr.example.org/style.json'],
  ['https://evil.example/style.json', undefined],
  ['not an address', undefined],
])('a style at %s is used only from the server itself', async (smart_style_url, used) => {
  begun();
  expect(ready(await openAt(BACK, { token: { ...TOKEN, smart_style_url } })).smartStyleUrl).toBe(used);
});

test('a style may also come from the origin that the site list names, and from no other', async () => {
  const site = { styleOrigin: 'https://style.example.org' };
  begun();
  const smart_style_url = 'https://style.example.org/style.json';
  expect(ready(await openAt(BACK, { site, token: { ...TOKEN, smart_style_url } })).smartStyleUrl).toBe(smart_style_url);
  begun();
  const other = { ...TOKEN, smart_style_url: 'https://style.example.org.evil.example/style.json' };
  expect(ready(await openAt(BACK, { site, token: other })).smartStyleUrl).toBeUndefined();
});

test('a reload goes on with the same patient and without a new exchange', async () => {
  begun();
  ready(await openAt(BACK));
  expect(ready(await reload()).patientId).toBe('p1');
  expect(requested.filter((one) => one === 'POST /token')).toHaveLength(1);
});

test('where windows share their storage, the state stays in the address and reload still works', async () => {
  const site = { fullSessionStorageSupport: false };
  begun();
  ready(await openAt(BACK, { site }));
  expect(location.search).toBe(`?state=${KEY}`);
  begun({ tokenResponse: { ...TOKEN, patient: 'p2' } }, 'other-launch');
  expect(ready(await reload({ site })).patientId).toBe('p1');
});

test('where windows share their storage, an address without state finds nobody', async () => {
  begun({ tokenResponse: TOKEN });
  expect((await openAt('', { site: { fullSessionStorageSupport: false } })).kind).toBe('lost');
});

test('a reload that finds another launch in the storage shows nobody', async () => {
  begun();
  ready(await openAt(BACK));
  begun({ tokenResponse: { ...TOKEN, patient: 'p2' } }, 'other-launch');
  expect((await reload()).kind).toBe('wrong-patient');
});

test('an older session in the storage does not stand in for this launch', async () => {
  begun({ tokenResponse: { ...TOKEN, patient: 'p2' } }, 'older-launch');
  begun();
  expect(ready(await openAt(BACK)).patientId).toBe('p1');
});

test.each([
  ['no session', '', () => {}],
  ['a state that nothing is stored for', '?code=c1&state=unknown', () => begun()],
  ['a code without state', '?code=c1', () => begun()],
  ['a launch that was never finished', '', () => begun()],
  ['a stored session that cannot be read', BACK, () => sessionStorage.setItem(KEY, '{')],
  ['the launch parameters of the EHR', `?iss=${encodeURIComponent(BASE)}&launch=x`, () => begun({ tokenResponse: TOKEN })],
])('with %s the reader is asked to open the app again', async (_, query, prepare) => {
  prepare();
  const result = await openAt(query);
  expect(result.kind).toBe('lost');
  expect(requested).not.toContain('POST /token');
});

describe('an open server', () => {
  const opened = () => begun({ isOpen: true, tokenResponse: { patient: 'p1' } });

  test('is read without a token, for the patient that was chosen', async () => {
    opened();
    const session = ready(await openAt(`?state=${KEY}`, { site: { openServer: true } }));
    expect([session.patientId, session.needPatientBanner, session.grantedScopes]).toEqual(['p1', true, 'patient/*.rs']);
    let header: string | null = 'not asked';
    server.use(
      http.get(`${BASE}/Condition`, ({ request }) => {
        header = request.headers.get('authorization');
        return HttpResponse.json({ resourceType: 'Bundle' });
      }),
    );
    expect((await read(session)).status).toBe(200);
    expect(header).toBeNull();
    expect(requested).not.toContain('POST /token');
    expect(ready(await reload({ site: { openServer: true } })).patientId).toBe('p1');
  });

  test('that is no longer listed as open is not read', async () => {
    opened();
    expect((await openAt(`?state=${KEY}`)).kind).toBe('lost');
  });

  test('does not take over a session that began with a sign-in', async () => {
    begun({ tokenResponse: TOKEN });
    expect((await openAt(`?state=${KEY}`, { site: { openServer: true } })).kind).toBe('lost');
  });

  test('of another release than R4 is not read', async () => {
    opened();
    const result = await openAt(`?state=${KEY}`, { site: { openServer: true }, fhirVersion: '5.0.0' });
    expect((await ready(result).refusal)?.kind).toBe('not-r4');
  });
});

test('a tab that was duplicated goes on with the same patient, and spends no second code', async () => {
  begun();
  ready(await openAt(BACK));
  // The browser copies the storage of the tab and its history entry.
  const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? '');
  const copy = names.map((name) => [name, sessionStorage.getItem(name) ?? ''] as const);
  sessionStorage.clear();
  for (const [name, value] of copy) sessionStorage.setItem(name, value);
  expect(ready(await reload()).patientId).toBe('p1');
  expect(requested.filter((line) => line === 'POST /token')).toHaveLength(1);
});

test('a tab that was duplicated without its storage says to open the app again', async () => {
  begun();
  ready(await openAt(BACK));
  sessionStorage.clear();
  expect((await reload()).kind).toBe('lost');
});

test('whoever leaves and comes back after another chart was opened in this window is shown nobody', async () => {
  begun();
  ready(await openAt(BACK));
  const entry: unknown = history.state;
  const second = '7d9f2f6e-0000-4000-8000-000000000002';
  begun({}, second);
  ready(await openAt(`?code=c2&state=${second}`, { token: { ...TOKEN, patient: 'p2' } }));
  const back = await openAt('', { entry });
  expect(back.kind).toBe('wrong-patient');
});

test('a launch for a site that is no longer listed sends it nothing', async () => {
  begun({ serverUrl: 'https://evil.example/fhir' });
  expect((await openAt(BACK)).kind).toBe('site-not-configured');
  expect(requested).toEqual(['GET /app/smart.json']);
});

test('no patient in the token, no chart', async () => {
  begun();
  expect((await openAt(BACK, { token: { ...TOKEN, patient: undefined } })).kind).toBe('no-patient');
});

test.each([
  ['1.0.2', 'not-r4'],
  ['3.0.2', 'not-r4'],
  ['5.0.0', 'not-r4'],
  ['4.0.1', undefined],
  ['4.3.0', undefined],
])('a server of FHIR %s: %s', async (fhirVersion, kind) => {
  begun();
  expect((await ready(await openAt(BACK, { fhirVersion })).refusal)?.kind).toBe(kind);
});

test('a server that hides its version is read all the same', async () => {
  begun();
  const opening = openAt(BACK);
  server.use(http.get(`${BASE}/metadata`, () => new HttpResponse(null, { status: 403 })));
  expect(await ready(await opening).refusal).toBeUndefined();
});

test('a server that is slow to say what it is holds up no question about the chart', async () => {
  begun();
  const opening = openAt(BACK);
  server.use(http.get(`${BASE}/metadata`, () => delay('infinite')));
  const { patientId, refusal } = ready(await opening);
  const stillOpen = new Promise((resolve) => setTimeout(resolve, 20, 'not said yet'));
  expect(await Promise.race([refusal, stillOpen])).toBe('not said yet');
  expect(patientId).toBe('p1');
});

test.each([
  ['access_denied', 'Access was declined, by you or by the server.'],
  [
    'invalid_scope',
    'The server does not allow some of the data that this app asks for. Tell the people who look after this app.',
  ],
  ['no_such_code', 'The server did not let the app in.'],
])('the server answers %s: said in words', async (error, words) => {
  begun();
  const result = await openAt(`?error=${error}&error_description=Not+today&state=${KEY}`);
  expect(result).toMatchObject({
    kind: 'declined',
    notice: { sentences: [words, 'The server says: “Not today”', expect.any(String)] },
  });
});

test('words in an address that belongs to no launch are not repeated', async () => {
  const result = await openAt('?error=access_denied&error_description=Call+0900-12345&state=unknown');
  expect(result.kind).toBe('declined');
  expect(JSON.stringify(result)).not.toContain('0900');
});

test.each([
  [HttpResponse.json({ error: 'invalid_grant', error_description: 'Jane Doe' }, { status: 400 }), '(400)'],
  [HttpResponse.error(), 'did not answer as expected'],
  [HttpResponse.json({}), 'did not answer as expected'],
])('an exchange that fails is said without the words of its body', async (token, words) => {
  begun();
  const result = await openAt(BACK, { token });
  expect(result.kind).toBe('failed');
  expect(JSON.stringify(result)).toContain(words);
  expect(JSON.stringify(result)).not.toContain('Jane');
});

test('blocked storage is explained', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect((await openAt(BACK)).kind).toBe('storage-blocked');
});

test('a smart.json with a mistake is explained', async () => {
  begun();
  expect(await openAt(BACK, { site: { typo: 1 } })).toMatchObject({
    kind: 'failed',
    notice: { sentences: expect.arrayContaining(['smart.json, at sites[0].typo: this app knows no such setting.']) },
  });
});

/** Serves conditions to whoever brings this token, and 401 to others. */
function serveConditions(accepted: string): (string | null)[] {
  const tokens: (string | null)[] = [];
  server.use(
    http.get(`${BASE}/Condition`, ({ request }) => {
      tokens.push(request.headers.get('authorization'));
      const isGood = request.headers.get('authorization') === `Bearer ${accepted}`;
      return isGood ? HttpResponse.json({ resourceType: 'Bundle' }) : new HttpResponse(null, { status: 401 });
    }),
  );
  return tokens;
}

const REFRESHABLE = { ...TOKEN, scope: 'launch online_access patient/*.read', refresh_token: 'r1' };

test('reading brings the token', async () => {
  begun();
  const session = ready(await openAt(BACK));
  serveConditions('t1');
  const reply = await read(session);
  expect(reply).toMatchObject({ status: 200, body: { resourceType: 'Bundle' } });
});

test('an address that is not on the server of this launch is not asked', async () => {
  begun();
  const session = ready(await openAt(BACK));
  await expect(read(session, 'https://evil.example/fhir/Condition')).rejects.toThrow(RangeError);
  await expect(read(session, '//evil.example/fhir/Condition')).rejects.toThrow(RangeError);
});

test('a token that is about to expire is renewed first', async () => {
  begun();
  const session = ready(await openAt(BACK, { token: { ...REFRESHABLE, expires_in: 5 } }));
  server.use(http.post(TOKEN_URL, () => HttpResponse.json({ access_token: 't2', expires_in: 3600, scope: REFRESHABLE.scope })));
  const tokens = serveConditions('t2');
  expect((await read(session)).status).toBe(200);
  expect(tokens).toEqual(['Bearer t2']);
});

test('a token refused before its time is renewed once', async () => {
  begun();
  const session = ready(await openAt(BACK, { token: REFRESHABLE }));
  server.use(http.post(TOKEN_URL, () => HttpResponse.json({ access_token: 't2', expires_in: 3600, scope: REFRESHABLE.scope })));
  const tokens = serveConditions('t2');
  expect((await read(session)).status).toBe(200);
  expect(tokens).toEqual(['Bearer t1', 'Bearer t2']);
});

test.each([
  ['without a refresh token', TOKEN],
  ['with a refresh token that the server refuses', REFRESHABLE],
])('%s the session ends, its token is forgotten and nothing more is asked', async (_, token) => {
  begun();
  const session = ready(await openAt(BACK, { token }));
  server.use(http.post(TOKEN_URL, () => new HttpResponse(null, { status: 400 })));
  const tokens = serveConditions('another');
  expect((await read(session)).status).toBe(401);
  expect((await read(session)).status).toBe(401);
  expect(tokens).toEqual(['Bearer t1']);
  expect(sessionStorage).toHaveLength(0);
});

test('a renewed token for another patient ends the session', async () => {
  begun();
  const session = ready(await openAt(BACK, { token: { ...REFRESHABLE, expires_in: 5 } }));
  server.use(
    http.post(TOKEN_URL, () =>
      HttpResponse.json({ access_token: 't2', expires_in: 3600, scope: REFRESHABLE.scope, patient: 'p2' }),
    ),
  );
  serveConditions('t2');
  expect(await read(session)).toMatchObject({ status: 401, body: undefined });
});

test.each([
  ['none', {}],
  ['one that is no token', { id_token: 'x' }],
  [
    'one with letters that plain base64 does not know',
    { id_token: `e30.${Buffer.from('{"fhirUser":"Ä?"}').toString('base64url')}.e30` },
  ],
  [
    'a user on another server',
    { id_token: `e30.${Buffer.from('{"fhirUser":"https://other.example/Person/1"}').toString('base64url')}.e30` },
  ],
])('who the user is does not matter to a chart: %s', async (_, token) => {
  begun();
  expect(ready(await openAt(BACK, { token: { ...TOKEN, ...token } })).patientId).toBe('p1');
});

test('closing forgets the token', async () => {
  begun();
  const session = ready(await openAt(BACK));
  session.close();
  expect(sessionStorage).toHaveLength(0);
  expect((await read(session)).status).toBe(401);
  expect((await reload()).kind).toBe('lost');
});
