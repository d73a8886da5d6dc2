// @vitest-environment jsdom
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, expect, test, vi } from 'vitest';

// fhirclient keeps the fetch that it finds when it is first imported, so msw listens before that.
const server = setupServer();
server.listen({ onUnhandledRequest: 'error' });
afterAll(() => server.close());

const BASE = 'https://ehr.example.org/fhir';

test('what the launch page leaves behind is what the app finds when it comes back', async () => {
  let exchanged = new URLSearchParams();
  server.use(
    http.get('*/app/smart.json', () => HttpResponse.json({ sites: [{ iss: BASE, name: 'General Hospital', clientId: 'abc' }] })),
    http.get(`${BASE}/.well-known/smart-configuration`, () =>
      HttpResponse.json({
        authorization_endpoint: 'https://login.example.org/authorize',
        token_endpoint: 'https://login.example.org/token',
        code_challenge_methods_supported: ['S256'],
      }),
    ),
    http.get(`${BASE}/metadata`, () => HttpResponse.json({ fhirVersion: '4.0.1' })),
    http.post('https://login.example.org/token', async ({ request }) => {
      exchanged = new URLSearchParams(await request.text());
      return HttpResponse.json({ access_token: 't1', expires_in: 570, patient: 'p1', scope: 'patient/*.read' });
    }),
  );

  history.replaceState(null, '', `/app/launch.html?iss=${encodeURIComponent(BASE)}&launch=xyz&lang=zh-CN`);
  const { startLaunch } = await import('../../src/fhir/launch-step.ts');
  const step = await startLaunch(new URL(location.href));
  if (step.kind !== 'go') throw new Error(step.kind);
  const asked = new URL(step.to).searchParams;

  vi.resetModules();
  const back = new URL(asked.get('redirect_uri') ?? '');
  history.replaceState(null, '', `${back.pathname}?code=c1&state=${asked.get('state')}`);
  const { languageOfLaunch, openSession } = await import('../../src/fhir/session.ts');
  expect(languageOfLaunch()).toBe('zh');
  expect(await openSession()).toMatchObject({ kind: 'ready', session: { patientId: 'p1' } });
  // The address no longer tells which launch it was; a page that is read again must still know.
  expect(languageOfLaunch()).toBe('zh');

  expect(exchanged.get('redirect_uri')).toBe(back.href);
  expect(exchanged.get('client_id')).toBe('abc');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(exchanged.get('code_verifier') ?? ''));
  expect(Buffer.from(digest).toString('base64url')).toBe(asked.get('code_challenge'));
});
