import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BASE, bundle, ids, load, observation, outcome, page, reasons, serve, server } from './chart.ts';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const LABS = { only: ['laboratory'] } as const;
const next = (at: number) => `${BASE}/Observation?_getpages=abc&page=${at}`;
const at = (url: URL) => Number(url.searchParams.get('page') ?? 1);

test('every page is read, and the rows count once', async () => {
  serve((url) => page([observation(`o${at(url)}`), observation('twice')], at(url) < 3 ? next(at(url) + 1) : undefined));
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1', 'twice', 'o2', 'o3']);
  expect(loaded.coverage).toEqual([
    {
      what: 'Laboratory results',
      resource: 'Observation',
      asked: 'category=laboratory',
      answered: 'in full',
      rows: 4,
      pages: 3,
    },
  ]);
  expect(loaded.complete).toEqual(new Set(['laboratory']));
});

test('a third page that fails leaves the rows of the first two and says what is lost', async () => {
  serve((url) =>
    at(url) === 3 ? new HttpResponse('boom', { status: 500 }) : page([observation(`o${at(url)}`)], next(at(url) + 1)),
  );
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1', 'o2']);
  expect(loaded.gaps).toEqual([
    {
      what: 'Observation (laboratory)',
      why: 'lost-page',
      detail: 'Page 3 could not be read; the pages before it are used. The server failed (500).',
    },
  ]);
  expect(loaded.complete.size).toBe(0);
});

test.each([
  'https://evil.example/fhir/Observation?page=2',
  'http://ehr.example.org/fhir/Observation?page=2',
  'https://ehr.example.org:8443/fhir/Observation?page=2',
  'https://ehr.example.org/fhir2/Observation?page=2',
  'https://ehr.example.org/fhir/../admin?page=2',
  'https://ehr.example.org/fhir/%2e%2e/admin?page=2',
  'https://user@ehr.example.org/fhir/Observation?page=2',
  '//evil.example/fhir/Observation?page=2',
])('a next page at %s is never asked for, and the token goes nowhere', async (link) => {
  const seen = serve(() => page([observation('o1')], link));
  const loaded = await load(LABS);
  expect(seen).toHaveLength(1);
  expect(ids(loaded)).toEqual(['o1']);
  expect(reasons(loaded)).toEqual(['lost-page']);
});

test.each(['Observation?page=2', '?page=2', '/fhir/Observation?page=2', next(2)])(
  'a next page at %s is followed',
  async (link) => {
    const seen = serve((url) => (at(url) === 1 ? page([observation('o1')], link) : page([observation('o2')])));
    expect(ids(await load(LABS))).toEqual(['o1', 'o2']);
    expect(seen[1]?.url.pathname).toBe('/fhir/Observation');
    expect(seen[1]?.authorization).toBe('Bearer secret-token');
  },
);

test('a next link that leads to its own page ends the reading', async () => {
  const seen = serve((url) => page([observation(`o${at(url)}`)], next(2)));
  const loaded = await load(LABS);
  expect(seen).toHaveLength(2);
  expect(reasons(loaded)).toEqual(['lost-page']);
});

test('the same page under ever new addresses ends the reading', async () => {
  const seen = serve((url) => page([observation('o1')], next(at(url) + 1)));
  const loaded = await load(LABS);
  expect(seen).toHaveLength(2);
  expect(loaded.coverage[0]).toMatchObject({ rows: 1, pages: 1 });
  expect(reasons(loaded)).toEqual(['lost-page']);
});

test('an empty page with a next link is not the end', async () => {
  serve((url) => (at(url) === 1 ? page([], next(2)) : page([observation('o2')])));
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o2']);
  expect(loaded.gaps).toEqual([]);
});

test('a list without end is cut and said to be cut', async () => {
  serve((url) => page([observation(`o${at(url)}`)], next(at(url) + 1)));
  const loaded = await load(LABS);
  expect(ids(loaded)).toHaveLength(40);
  expect(loaded.gaps[0]).toMatchObject({ why: 'too-many', detail: 'Only the first 40 pages were read.' });
});

test('a list that the server forgot half way is read once more from its beginning', async () => {
  let forgets = true;
  serve((url) => {
    if (at(url) === 1) return page([observation('o1')], next(2));
    if (!forgets) return page([observation('o2')]);
    forgets = false;
    return new HttpResponse(null, { status: 410 });
  });
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1', 'o2']);
  expect(loaded.gaps).toEqual([]);
});

test('included medicines, warnings and entries without a resource are kept apart from the rows', async () => {
  serve(() =>
    page([
      { resource: outcome({ severity: 'information', code: 'informational' }), search: { mode: 'outcome' } },
      { fullUrl: 'urn:uuid:1' },
      {},
      { resource: null },
      { resource: { resourceType: 'MedicationRequest', id: 'm1', medicationReference: { reference: 'Medication/x' } } },
      { resource: { resourceType: 'Medication', id: 'x' }, search: { mode: 'include' } },
    ]),
  );
  const loaded = await load({ only: ['medication-requests'] });
  expect(ids(loaded, 'MedicationRequest')).toEqual(['m1']);
  expect(loaded.included.get('Medication')?.map((medication) => medication.id)).toEqual(['x']);
  expect(loaded.gaps).toEqual([]);
});

test.each([
  [{ severity: 'warning', code: 'processing', details: { coding: [{ code: '4119' }] } }, ['incomplete']],
  [{ severity: 'error', code: 'suppressed' }, ['incomplete']],
  [{ severity: 'warning', code: 'processing', details: { coding: [{ code: '4101' }] } }, []],
  [{ severity: 'warning', code: 'processing', diagnostics: 'Resource request returns no results.' }, []],
  [{ severity: 'warning', code: 'not-found' }, []],
  [{ severity: 'information', code: 'informational' }, []],
])('what a server warns about a search is a gap unless it means "nothing found": %j', async (issue, expected) => {
  serve(() => page([{ resource: outcome(issue), search: { mode: 'outcome' } }]));
  const loaded = await load(LABS);
  expect(reasons(loaded)).toEqual(expected);
  expect(ids(loaded)).toEqual([]);
});

test.each([
  ['a sign-in page', () => HttpResponse.html('<html>sign in</html>')],
  ['HTML that says it is JSON', () => new HttpResponse('<html>', { headers: { 'content-type': 'application/json' } })],
  ['JSON that was cut off', () => new HttpResponse(JSON.stringify(bundle([observation('o1')])).slice(0, -20))],
  ['nothing at all', () => new HttpResponse(null, { status: 200 })],
  ['another kind of resource', () => HttpResponse.json({ resourceType: 'Patient', id: 'p1' })],
  ['JSON that is not FHIR', () => HttpResponse.json([1])],
  ['no connection', () => HttpResponse.error()],
  ['a redirect elsewhere', () => HttpResponse.redirect('https://evil.example/', 302)],
  ['a failure', () => HttpResponse.json({ patient: 'Jane Doe' }, { status: 500 })],
])('%s instead of the first page is a failed reading, never "none"', async (_, answer) => {
  serve(answer);
  const loaded = await load(LABS);
  expect(reasons(loaded)).toEqual(['failed']);
  expect(JSON.stringify(loaded.gaps)).not.toMatch(/Jane|html/i);
});
