import { readFileSync } from 'node:fs';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fetchSites, readSites, SITE_SETTINGS, siteOf } from '../../src/fhir/sites.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const GOOD = { iss: 'https://ehr.example.org/fhir', name: 'General Hospital', clientId: 'abc' };

function complaints(content: unknown): readonly string[] {
  const result = readSites(typeof content === 'string' ? content : JSON.stringify(content));
  return result.ok ? [] : result.notice.sentences;
}

test('a site needs no more than its server, its name and its client id', () => {
  expect(readSites(JSON.stringify({ sites: [GOOD] }))).toEqual({ ok: true, sites: [GOOD] });
});

test.each([
  ['{ "sites": [', 'smart.json is not valid JSON.'],
  [{}, 'smart.json, at sites: is missing.'],
  [{ sites: {} }, 'smart.json, at sites: must be a list.'],
  [{ sites: [] }, 'smart.json, at sites: must name at least one site.'],
  [{ sites: [GOOD], site: 1 }, 'smart.json, at site: this app knows no such setting.'],
  [{ sites: ['x'] }, 'smart.json, at sites[0]: must be an object in { }.'],
  [{ sites: [GOOD, { ...GOOD, iss: 'ehr' }] }, 'smart.json, at sites[1].iss: must be an https address'],
  [{ sites: [{ ...GOOD, iss: 'http://ehr.example.org/fhir' }] }, 'smart.json, at sites[0].iss: must be an https address'],
  [{ sites: [{ ...GOOD, iss: 'https://u:p@ehr.example.org/fhir' }] }, 'smart.json, at sites[0].iss: must be an https address'],
  [{ sites: [{ ...GOOD, clientId: '' }] }, 'smart.json, at sites[0].clientId: must not be empty.'],
  [{ sites: [{ ...GOOD, clientID: 'abc' }] }, 'smart.json, at sites[0].clientID: this app knows no such setting.'],
  [{ sites: [{ ...GOOD, scopes: 'v3' }] }, 'smart.json, at sites[0].scopes: must be one of auto, v1, v2.'],
  [{ sites: [{ ...GOOD, pkce: 'disabled' }] }, 'smart.json, at sites[0].pkce: must be one of required, ifSupported.'],
  [{ sites: [{ ...GOOD, extraScopes: ['a b'] }] }, 'smart.json, at sites[0].extraScopes[0]: must not contain blanks.'],
  [{ sites: [{ ...GOOD, pageSize: 0 }] }, 'smart.json, at sites[0].pageSize: must be whole, 1–1000.'],
  [{ sites: [{ ...GOOD, pageSize: 1001 }] }, 'smart.json, at sites[0].pageSize: must be whole, 1–1000.'],
  [{ sites: [{ ...GOOD, pageSize: 2.5 }] }, 'smart.json, at sites[0].pageSize: must be whole, 1–1000.'],
  [{ sites: [{ ...GOOD, extraParams: { 'ah-practice': 1 } }] }, 'smart.json, at sites[0].extraParams.ah-practice: must be text.'],
  [{ sites: [GOOD, { ...GOOD, iss: `${GOOD.iss}/` }] }, 'smart.json, at sites: names the same iss twice.'],
])('a mistake in smart.json is named with its place (%#)', (content, complaint) => {
  expect(complaints(content)).toContainEqual(expect.stringContaining(complaint));
});

test('every mistake is reported at once', () => {
  expect(complaints({ sites: [{ name: '', clientID: 'abc' }] })).toEqual(
    expect.arrayContaining([
      'smart.json, at sites[0].iss: is missing.',
      'smart.json, at sites[0].name: must not be empty.',
      'smart.json, at sites[0].clientId: is missing.',
    ]),
  );
});

test('a site is found by origin and path, one trailing slash aside', () => {
  const sites = [{ ...GOOD }];
  expect(siteOf(sites, 'https://ehr.example.org/fhir')?.name).toBe('General Hospital');
  expect(siteOf(sites, 'https://ehr.example.org/fhir/')?.name).toBe('General Hospital');
  expect(siteOf(sites, 'https://EHR.example.org:443/fhir')?.name).toBe('General Hospital');
});

test.each([
  'https://ehr.example.org/fhir2',
  'https://ehr.example.org/fhir//',
  'https://ehr.example.org/FHIR',
  'https://ehr.example.org:8443/fhir',
  'https://ehr.example.org.evil.example/fhir',
  'https://ehr.example.org@evil.example/fhir',
  'https://user@ehr.example.org/fhir',
  'https://ehr.example.org/fhir?x=1',
  'https://ehr.example.org/fhir#x',
  'https:\\\\ehr.example.org\\fhir',
  ' https://ehr.example.org/fhir',
  'http://ehr.example.org/fhir',
  'javascript:alert(1)',
  '',
])('%j is not the configured site', (iss) => {
  expect(siteOf([GOOD], iss)).toBeUndefined();
});

test('smart.json is read beside the page', async () => {
  server.use(http.get('https://apps.example.org/leukoscope/smart.json', () => HttpResponse.json({ sites: [GOOD] })));
  expect(await fetchSites('https://apps.example.org/leukoscope/launch.html?iss=x')).toEqual({ ok: true, sites: [GOOD] });
});

test.each([
  [new HttpResponse('not found', { status: 404 }), '/leukoscope/smart.json could not be read: the web server answered 404.'],
  [HttpResponse.error(), '/leukoscope/smart.json could not be read: the web server did not answer.'],
])('a smart.json that cannot be read is a page in words', async (response, words) => {
  server.use(http.get('https://apps.example.org/leukoscope/smart.json', () => response));
  const result = await fetchSites('https://apps.example.org/leukoscope/launch.html');
  expect(result).toMatchObject({ ok: false, notice: { sentences: expect.arrayContaining([words]) } });
});

test('every setting is described in the documentation', () => {
  const described = readFileSync('docs/sites.md', 'utf8');
  for (const setting of SITE_SETTINGS) expect(described).toContain(`| \`${setting}\` |`);
});
