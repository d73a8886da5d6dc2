import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortBusy } from '../../sandbox/http.ts';
import { ehrHandlers } from '../../sandbox/msw.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { anEhr, challengeOf, SCOPE, type TokenResponse, VERIFIER } from './an-app.ts';

describe('the sandbox on its two ports', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>App</title>');
    writeFileSync(join(dist, 'app.js'), 'export {};');
    writeFileSync(join(dist, 'smart.json'), '{"sites":[]}');
    sandbox = await startSandbox({ ehrPort: 0, appPort: 0, dist });
  });
  afterAll(() => sandbox.close());

  test('a launch works over the wire from the start page to the first page of results', async () => {
    const { ehrOrigin, appOrigin } = sandbox;
    expect(await (await fetch(`${ehrOrigin}/`)).text()).toContain('synthetic patients');
    const launch = await fetch(`${ehrOrigin}/launch?patient=mina`, { redirect: 'manual' });
    const opened = new URL(launch.headers.get('location') ?? '');
    expect(opened.origin).toBe(appOrigin);
    const iss = opened.searchParams.get('iss') ?? '';
    const endpoints: Record<string, string> = await (await fetch(`${iss}/.well-known/smart-configuration`)).json();
    const redirectUri = `${appOrigin}/index.html`;
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: 'leukoscope-sandbox',
      redirect_uri: redirectUri,
      scope: SCOPE,
      state: 's',
      aud: iss,
      launch: opened.searchParams.get('launch') ?? '',
      code_challenge: challengeOf(VERIFIER),
      code_challenge_method: 'S256',
    });
    const authorized = await fetch(`${endpoints['authorization_endpoint'] ?? ''}?${asked}`, { redirect: 'manual' });
    const code = new URL(authorized.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const form = {
      grant_type: 'authorization_code',
      client_id: 'leukoscope-sandbox',
      redirect_uri: redirectUri,
      code,
      code_verifier: VERIFIER,
    };
    const token: TokenResponse = await (
      await fetch(endpoints['token_endpoint'] ?? '', { method: 'POST', body: new URLSearchParams(form) })
    ).json();
    const headers = { authorization: `Bearer ${token.access_token}` };
    const bundle: fhir4.Bundle = await (
      await fetch(`${iss}/Observation?patient=${token.patient}&code=6690-2`, { headers })
    ).json();
    expect(bundle.total).toBe(7);
  });

  test('the app is served under a policy that allows this EHR and nobody else', async () => {
    const page = await fetch(`${sandbox.appOrigin}/index.html`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`connect-src 'self' ${sandbox.ehrOrigin};`);
    expect(policy).toContain(`frame-ancestors ${sandbox.ehrOrigin} 'self'`);
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${sandbox.appOrigin}/app.js`)).headers.get('content-type')).toContain('text/javascript');
  });

  test('the open server gives one chart without a token, and the other server does not', async () => {
    const rows = async (base: string) => await fetch(`${sandbox.ehrOrigin}${base}/Condition?patient=mina`);
    expect((await rows('/fhir')).status).toBe(401);
    const opened = await rows('/open/fhir');
    expect(opened.status).toBe(200);
    expect(JSON.stringify(await opened.json())).toContain('Patient/mina');
    expect((await fetch(`${sandbox.ehrOrigin}/open/fhir/Condition?patient=nobody`)).status).toBe(401);
    expect((await fetch(`${sandbox.ehrOrigin}/open/fhir/.well-known/smart-configuration`)).status).toBe(404);
  });

  test('smart.json names the EHR of this start', async () => {
    expect(await (await fetch(`${sandbox.appOrigin}/smart.json`)).json()).toEqual({
      sites: [
        { iss: `${sandbox.ehrOrigin}/fhir`, name: 'Sandbox EHR', clientId: 'leukoscope-sandbox' },
        { iss: `${sandbox.ehrOrigin}/open/fhir`, name: 'Sandbox, open server', clientId: 'none', openServer: true },
      ],
    });
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%00', '/%ff', '/nothing.js'])(
    'the app server gives nothing for %s',
    async (path) => {
      expect((await fetch(sandbox.appOrigin + path)).status).toBe(404);
    },
  );

  test('a port in use is named', async () => {
    const port = Number(new URL(sandbox.ehrOrigin).port);
    await expect(startSandbox({ ehrPort: port, appPort: 0 })).rejects.toThrow(PortBusy);
    await expect(startSandbox({ ehrPort: port, appPort: 0 })).rejects.toThrow(`Port ${port} is in use.`);
  });
});

test('the same handlers answer through msw', async () => {
  const ehr = anEhr();
  const server = setupServer(...ehrHandlers(ehr));
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const answer = await fetch(`${ehr.fhirBase}/metadata`);
    expect(await answer.json()).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
    expect((await fetch(`${ehr.fhirBase}/Observation?patient=mina`)).status).toBe(401);
  } finally {
    server.close();
  }
});
