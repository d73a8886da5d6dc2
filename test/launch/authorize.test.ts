// @vitest-environment jsdom
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaunchStep } from '../../src/fhir/launch-step.ts';

// fhirclient keeps the fetch that it finds when it is first imported, so msw listens before that.
const server = setupServer();
server.listen({ onUnhandledRequest: 'error' });
afterAll(() => server.close());

const BASE = 'https://ehr.example.org/fhir';
const SITE = { iss: BASE, name: 'General Hospital', clientId: 'abc' };
const CONFIGURATION = {
  authorization_endpoint: 'https://login.example.org/authorize',
  token_endpoint: 'https://login.example.org/token',
  code_challenge_methods_supported: ['S256'],
  capabilities: ['launch-ehr', 'permission-v2'],
};

let requested: string[] = [];
server.events.on('request:start', ({ request }) => void requested.push(request.url));

beforeEach(() => {
  requested = [];
  sessionStorage.clear();
});
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Around {
  readonly site?: object;
  readonly configuration?: object | Response;
}

/** Opens launch.html as a fresh page would. */
async function launchAt(query: string, { site, configuration = CONFIGURATION }: Around = {}): Promise<LaunchStep> {
  vi.resetModules();
  history.replaceState(null, '', `/app/launch.html${query}`);
  server.use(
    http.get('*/app/smart.json', () => HttpResponse.json({ sites: [{ ...SITE, ...site }] })),
    http.get(`${BASE}/.well-known/smart-configuration`, () =>
      configuration instanceof Response ? configuration.clone() : HttpResponse.json(configuration),
    ),
  );
  const { startLaunch } = await import('../../src/fhir/launch-step.ts');
  return await startLaunch(new URL(location.href));
}

function signIn(step: LaunchStep): URLSearchParams {
  if (step.kind !== 'go') throw new Error(`no sign-in: ${JSON.stringify(step)}`);
  expect(step.to).toMatch(/^https:\/\/login\.example\.org\/authorize\?/);
  return new URL(step.to).searchParams;
}

const EHR = `?iss=${encodeURIComponent(BASE)}&launch=xyz`;

test('a launch from the chart goes to the sign-in of that server', async () => {
  const asked = signIn(await launchAt(EHR));
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    client_id: 'abc',
    redirect_uri: `${location.origin}/app/index.html`,
    aud: BASE,
    launch: 'xyz',
    code_challenge_method: 'S256',
  });
  expect(asked.get('state')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(asked.get('scope')).toMatch(/^launch openid fhirUser online_access .*patient\/Observation\.rs/);
});

test('a server without SMART 2 scopes is asked in the older spelling', async () => {
  const asked = signIn(await launchAt(EHR, { configuration: { ...CONFIGURATION, capabilities: [] } }));
  expect(asked.get('scope')).toContain('patient/Observation.read');
});

test('a site can insist on a spelling', async () => {
  expect(signIn(await launchAt(EHR, { site: { scopes: 'v1' } })).get('scope')).toContain('patient/Observation.read');
});

test('a standalone launch asks the server for the patient', async () => {
  const asked = signIn(await launchAt(`?iss=${encodeURIComponent(BASE)}`));
  expect(asked.get('scope')).toContain('launch/patient');
  expect(asked.has('launch')).toBe(false);
});

test('the server is named to the sign-in as the EHR named it', async () => {
  expect(signIn(await launchAt(`?iss=${encodeURIComponent(`${BASE}/`)}&launch=xyz`)).get('aud')).toBe(`${BASE}/`);
});

test('of the launch address only what was checked remains', async () => {
  await launchAt(`${EHR}&redirect_uri=https%3A%2F%2Fevil.example&x=1`);
  expect(location.search).toBe(EHR);
});

test('a sign-in page can be named per site, on our own origin only', async () => {
  const own = `${location.origin}/app/`;
  expect(signIn(await launchAt(EHR, { site: { redirectUri: own } })).get('redirect_uri')).toBe(own);
  expect(await launchAt(EHR, { site: { redirectUri: 'https://elsewhere.example/' } })).toMatchObject({ kind: 'stop' });
});

test.each([
  '?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=xyz',
  `${EHR}&fhirServiceUrl=https%3A%2F%2Fevil.example`,
  `${EHR}&patientId=7`,
  `${EHR}&clientId=theirs`,
  `${EHR}&iss=https%3A%2F%2Fevil.example`,
  '',
])('%j sends nothing to any server', async (query) => {
  expect((await launchAt(query)).kind).not.toBe('go');
  expect(requested.map((url) => new URL(url).pathname)).toEqual(['/app/smart.json']);
});

test('without a server the configured sites are offered', async () => {
  expect(await launchAt('')).toEqual({ kind: 'choose', sites: [SITE] });
});

test.each([
  ['no answer', HttpResponse.error(), 'General Hospital could not be reached'],
  ['a page that is not there', new HttpResponse(null, { status: 404 }), 'General Hospital could not be reached'],
  ['a web page', HttpResponse.html('<html>'), 'General Hospital could not be reached'],
  [
    'an address that is no address',
    { ...CONFIGURATION, authorization_endpoint: 'javascript:alert(1)' },
    'General Hospital could not be reached',
  ],
  [
    'only plain PKCE',
    { ...CONFIGURATION, code_challenge_methods_supported: ['plain'] },
    'General Hospital does not offer a sign-in that is safe enough',
  ],
])('%s instead of sign-in settings is a page in words', async (_, configuration, title) => {
  expect(await launchAt(EHR, { configuration })).toMatchObject({ kind: 'stop', notice: { title } });
});

test('a server that never answers does not keep the reader waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const asked: string[] = [];
    const step = launchAt(EHR, { configuration: CONFIGURATION });
    server.use(
      http.get(`${BASE}/.well-known/smart-configuration`, async ({ request }) => {
        asked.push(request.url);
        await delay('infinite');
      }),
    );
    for (let turn = 0; turn < 2000 && asked.length === 0; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await step).toMatchObject({ kind: 'stop', notice: { title: 'General Hospital could not be reached' } });
  } finally {
    vi.useRealTimers();
  }
});

test('a named old server may sign in without PKCE', async () => {
  const asked = signIn(
    await launchAt(EHR, {
      site: { pkce: 'ifSupported' },
      configuration: { ...CONFIGURATION, code_challenge_methods_supported: [] },
    }),
  );
  expect(asked.has('code_challenge')).toBe(false);
});

test('a server without any sign-in is refused even then', async () => {
  server.use(http.get(`${BASE}/metadata`, () => HttpResponse.json({ resourceType: 'CapabilityStatement', rest: [] })));
  const step = await launchAt(EHR, { site: { pkce: 'ifSupported' }, configuration: new HttpResponse(null, { status: 404 }) });
  expect(step).toMatchObject({ kind: 'stop', notice: { title: 'General Hospital offers no sign-in' } });
});

test('blocked storage is explained, with a way out', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(await launchAt(EHR)).toMatchObject({ kind: 'stop', inNewWindow: true });
  expect(requested).toHaveLength(1);
});

test('an address that is not secure is explained', async () => {
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(await launchAt(EHR)).toMatchObject({ kind: 'stop', notice: { title: 'This address is not secure' } });
});
