import { delay, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Loaded, LoadProgress } from '../../src/fhir/load.ts';
import { chartSearches } from '../../src/fhir/searches.ts';
import { BASE, ids, load, loadWhole, observation, page, reasons, type Seen, serve, server } from './chart.ts';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const LABS = { only: ['laboratory'] } as const;
const queriesOf = (seen: readonly Seen[]) =>
  seen.map(({ url }) => `${url.pathname.split('/').at(-1)}${decodeURIComponent(url.search)}`);
const status = (code: number, headers: Record<string, string> = {}) =>
  HttpResponse.json({ issue: 'Jane Doe' }, { status: code, headers });

test('the whole chart is asked for by patient, and for nothing without the patient', async () => {
  const seen = serve((url) =>
    url.pathname.endsWith('/Patient/p1') ? HttpResponse.json({ resourceType: 'Patient', id: 'p1' }) : undefined,
  );
  const loaded = await load();
  expect(ids(loaded, 'Patient')).toEqual(['p1']);
  for (const { url } of seen) expect(url.href).toMatch(/Patient\/p1$|[?&]patient=p1(&|$)/);
  expect(loaded.coverage.filter((one) => one.gap)).toEqual([]);
  expect(queriesOf(seen)).toContain('Observation?patient=p1&_count=100&category=laboratory');
  expect(queriesOf(seen)).toContain('Observation?patient=p1&_count=100&category=vital-signs&date=ge2026-02-13T00:00:00Z');
  expect(queriesOf(seen)).toContain('MedicationRequest?patient=p1&_count=100&_include=MedicationRequest:medication');
});

test('laboratory codes are asked for in even groups of at most 46, in addresses below 2000 characters', async () => {
  const codes = Array.from({ length: 93 }, (_, at) => `${10000 + at}-1`);
  const seen = serve(() => page([observation('o1')]));
  await load({ only: ['laboratory-by-code'], codes });
  expect(seen.map(({ url }) => url.searchParams.get('code')?.split(',').length)).toEqual([31, 31, 31]);
  expect(seen[0]?.url.searchParams.get('code')).toMatch(/^http:\/\/loinc\.org\|10000-1,/);
  const longest = { patientId: 'x'.repeat(64), pageSize: 1000, now: new Date() };
  const search = chartSearches(codes.slice(0, 46)).find(({ id }) => id === 'laboratory-by-code');
  const queries = search?.attempts(longest).flatMap((attempt) => attempt.queries) ?? [];
  // What is left is for the address of the server.
  for (const query of queries) expect(query.length).toBeLessThan(1700);
});

test('patient and counts are asked for first, and nothing else before one of them is answered', async () => {
  let answer = () => {};
  const isDue = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const seen = serve(async (url) => {
    await isDue;
    return url.pathname.endsWith('/Patient/p1') ? HttpResponse.json({ resourceType: 'Patient', id: 'p1' }) : undefined;
  });
  const loading = loadWhole();
  await vi.waitUntil(() => seen.length >= 4);
  await delay(50);
  const wave = queriesOf(seen);
  answer();
  await loading;
  expect(wave).toHaveLength(4);
  expect(wave[0]).toBe('p1');
  expect(wave[1]).toMatch(/^Observation\?.*category=laboratory$/);
  for (const query of wave.slice(2)) expect(query).toMatch(/^Observation\?.*code=http/);
});

test('one slow answer of the first wave keeps nothing else waiting', async () => {
  let end = () => {};
  const isOver = new Promise<void>((resolve) => {
    end = resolve;
  });
  const seen = serve(async (url) => {
    if (url.pathname.endsWith('/Patient/p1')) await isOver;
    return undefined;
  });
  const loading = load();
  await vi.waitUntil(() => queriesOf(seen).some((query) => query.startsWith('Encounter?')));
  const before = seen.length;
  end();
  const loaded = await loading;
  expect(before).toBeGreaterThan(4);
  expect(loaded.coverage.find((line) => line.resource === 'Encounter')?.gap).toBeUndefined();
});

test('where nothing of the first wave may be asked, the rest is asked for all the same', async () => {
  const seen = serve(() => undefined);
  await load({ source: { grantedScopes: 'launch patient/Condition.rs' } });
  expect(queriesOf(seen)).toEqual(['Condition?patient=p1&_count=100']);
});

test('one search of the first wave that stays silent does not keep the others from being asked', async () => {
  let speak = () => {};
  const othersAsked = new Promise<void>((resolve) => {
    speak = resolve;
  });
  serve(async (url) => {
    if (url.pathname.endsWith('/Patient/p1')) return HttpResponse.json({ resourceType: 'Patient', id: 'p1' });
    if (url.pathname.endsWith('/Condition')) speak();
    if (url.search.includes('category=laboratory')) await othersAsked;
    return undefined;
  });
  const loaded = await load({ only: ['patient', 'laboratory', 'problems'] });
  expect(loaded.gaps).toEqual([]);
});

test('the counts are told once they are read, and what has not ended by then is missing, not absent', async () => {
  const told: Loaded[] = [];
  let isTold = () => {};
  const afterwards = new Promise<void>((resolve) => {
    isTold = resolve;
  });
  serve(async (url) => {
    if (url.pathname.endsWith('/Patient/p1')) return HttpResponse.json({ resourceType: 'Patient', id: 'p1' });
    if (url.search.includes('category=laboratory')) return page([observation('wbc')]);
    if (url.pathname.endsWith('/Condition')) await afterwards;
    return undefined;
  });
  const loaded = await load({
    onFirst: (first) => {
      told.push(first);
      isTold();
    },
  });
  expect(told).toHaveLength(1);
  const [first] = told;
  expect(first && ids(first)).toEqual(['wbc']);
  expect(first && ids(first, 'Patient')).toEqual(['p1']);
  expect(first?.gaps.map((gap) => gap.what)).toEqual(
    expect.arrayContaining(['Condition', 'MedicationRequest', 'Observation (vital signs)', 'DiagnosticReport']),
  );
  expect(first?.gaps.map((gap) => gap.what)).not.toContain('Observation (laboratory)');
  expect(loaded.gaps).toEqual([]);
});

test('counts that could not be read are a gap of what is told first, too', async () => {
  let first: Loaded | undefined;
  serve((url) => (url.search.includes('category=laboratory') ? status(403) : undefined));
  await load({
    onFirst: (some) => {
      first = some;
    },
  });
  expect(first?.gaps).toContainEqual(expect.objectContaining({ what: 'Observation (laboratory)', why: 'forbidden' }));
});

test('no code list, no search by code', () => {
  expect(chartSearches([]).map((search) => search.id)).not.toContain('laboratory-by-code');
});

test('a server that finds a code only without its system is asked again', async () => {
  const seen = serve((url) => (url.searchParams.get('code') === '6690-2' ? page([observation('wbc')]) : undefined));
  const loaded = await load({ only: ['laboratory-by-code'] });
  expect(ids(loaded)).toEqual(['wbc']);
  expect(seen).toHaveLength(2);
});

test('rows that come by category and by code are one', async () => {
  serve(() => page([observation('wbc')]));
  const loaded = await load({ only: ['laboratory', 'laboratory-by-code'] });
  expect(ids(loaded)).toEqual(['wbc']);
  expect(loaded.coverage.map((one) => one.rows)).toEqual([1, 1]);
});

test.each([
  [403, 'forbidden'],
  [404, 'not-offered'],
  [400, 'refused'],
  [422, 'refused'],
  [401, 'session-ended'],
  [500, 'failed'],
] as const)('a %s on conditions is a gap "%s" that repeats nothing of the answer', async (code, why) => {
  serve((url) => (url.pathname.endsWith('/Condition') ? status(code) : undefined));
  const loaded = await load({ only: ['problems'] });
  expect(loaded.gaps).toEqual([expect.objectContaining({ what: 'Condition', why })]);
  expect(loaded.coverage[0]?.gap).toEqual(loaded.gaps[0]);
  expect(JSON.stringify(loaded)).not.toContain('Jane');
  expect(loaded.complete.has('problems')).toBe(false);
});

test('one kind of data that fails does not stop the others', async () => {
  serve((url) =>
    url.pathname.endsWith('/Condition')
      ? status(500)
      : url.pathname.endsWith('/Observation')
        ? page([observation('o1')])
        : undefined,
  );
  const loaded = await load();
  expect(ids(loaded)).toEqual(['o1']);
  expect(loaded.complete.has('laboratory')).toBe(true);
  expect(loaded.complete.has('problems')).toBe(false);
});

test('a server that refuses _include is asked without it', async () => {
  const seen = serve((url) =>
    url.searchParams.has('_include') ? status(400) : page([{ resourceType: 'MedicationRequest', id: 'm1' }]),
  );
  const loaded = await load({ only: ['medication-requests'] });
  expect(queriesOf(seen)).toEqual([
    'MedicationRequest?patient=p1&_count=100&_include=MedicationRequest:medication',
    'MedicationRequest?patient=p1&_count=100',
  ]);
  expect(ids(loaded, 'MedicationRequest')).toEqual(['m1']);
  expect(loaded.gaps).toEqual([]);
});

test('a server that wants one intent at a time gets it', async () => {
  serve((url) => {
    const intent = url.searchParams.get('intent');
    return intent === 'order' || intent === 'plan' ? page([{ resourceType: 'MedicationRequest', id: intent }]) : status(400);
  });
  const loaded = await load({ only: ['medication-requests'] });
  expect(ids(loaded, 'MedicationRequest')).toEqual(['order', 'plan']);
  expect(loaded.gaps).toEqual([]);
});

test('a server that insists on a category of reports gives fewer of them, and this is said', async () => {
  serve((url) => (url.searchParams.has('category') ? page([{ resourceType: 'DiagnosticReport', id: 'r1' }]) : status(400)));
  const loaded = await load({ only: ['reports'] });
  expect(ids(loaded, 'DiagnosticReport')).toEqual(['r1']);
  expect(reasons(loaded)).toEqual(['incomplete']);
});

test('what the launch did not grant is not asked for', async () => {
  const seen = serve(() => undefined);
  const loaded = await load({ only: ['problems', 'laboratory'], source: { grantedScopes: 'launch patient/Observation.rs' } });
  expect(queriesOf(seen).every((query) => query.startsWith('Observation'))).toBe(true);
  expect(loaded.gaps).toEqual([expect.objectContaining({ what: 'Condition', why: 'not-granted' })]);
});

test('a grant narrowed to other categories leaves a gap although rows come', async () => {
  serve(() => page([observation('o1')]));
  const loaded = await load({ ...LABS, source: { grantedScopes: 'patient/Observation.rs?category=vital-signs' } });
  expect(ids(loaded)).toEqual(['o1']);
  expect(reasons(loaded)).toEqual(['incomplete']);
});

test('once the session has ended nothing more is asked, and what came before stays', async () => {
  const seen = serve((url) => (url.pathname.endsWith('/Condition') ? status(401) : page([observation('o1')])));
  const loaded = await load({ only: ['laboratory', 'problems', 'allergies', 'procedures'], limits: { atOnce: 1 } });
  expect(seen.map(({ url }) => url.pathname)).toEqual(['/fhir/Observation', '/fhir/Condition']);
  expect(ids(loaded)).toEqual(['o1']);
  expect(reasons(loaded)).toEqual(['session-ended', 'session-ended', 'session-ended']);
});

test('a busy server is asked again after the time it names', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  let left = 2;
  const seen = serve(() => (left-- > 0 ? status(429, { 'retry-after': '3' }) : page([observation('o1')])));
  const loading = load({ ...LABS, limits: { jitterMs: 50 } });
  await until(() => seen.length === 1);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(seen).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  await until(() => seen.length === 2);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(ids(await loading)).toEqual(['o1']);
});

test('windows that were turned away together do not come back together', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  let left = 1;
  const seen = serve(() => (left-- > 0 ? status(429, { 'retry-after': '3' }) : page([observation('o1')])));
  const loading = load({ ...LABS, limits: { jitterMs: 1_000 } });
  await until(() => seen.length === 1);
  await vi.advanceTimersByTimeAsync(3_400);
  expect(seen).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(ids(await loading)).toEqual(['o1']);
});

test.each([500, 502, 504, 403, 404])('a %s is not asked again in the same form', async (code) => {
  const seen = serve(() => status(code, { 'retry-after': '0' }));
  await load({ only: ['procedures'] });
  const forms = queriesOf(seen);
  expect(new Set(forms).size).toBe(forms.length);
});

test('a server that fails on a large page is asked for smaller ones', async () => {
  const seen = serve((url) => (url.searchParams.get('_count') === '20' ? page([observation('o1')]) : status(500)));
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1']);
  expect(loaded.gaps).toEqual([]);
  expect(seen).toHaveLength(2);
});

test('a row that breaks its page costs no more than a small page', async () => {
  const small = `${BASE}/Observation?small=2`;
  serve((url) => {
    if (url.searchParams.get('_count') === '20') return page([observation('o1')], small);
    return status(500);
  });
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1']);
  expect(reasons(loaded)).toEqual(['lost-page']);
});

test('results that are filed under no category are found without one', async () => {
  serve((url) => (url.searchParams.has('category') ? undefined : page([observation('o1')])));
  const loaded = await load(LABS);
  expect(ids(loaded)).toEqual(['o1']);
  expect(loaded.coverage[0]).toMatchObject({ asked: 'by patient', answered: 'in full' });
});

test('a server that insists on a category and holds no result has none: the second question takes nothing away', async () => {
  const seen = serve((url) => (url.searchParams.has('category') ? undefined : status(400)));
  const loaded = await load(LABS);
  expect(loaded.gaps).toEqual([]);
  expect(loaded.complete.has('laboratory')).toBe(true);
  expect(seen).toHaveLength(2);
});

test('the counts are asked for by code in two requests, in addition to the sweep of the laboratory', async () => {
  const seen = serve((url) =>
    url.pathname.endsWith('/Patient/p1') ? HttpResponse.json({ resourceType: 'Patient', id: 'p1' }) : page([observation('o1')]),
  );
  const loaded = await loadWhole();
  expect(seen.filter(({ url }) => url.searchParams.has('code'))).toHaveLength(2);
  expect(seen).toHaveLength(15);
  const byCode = loaded.coverage.find((line) => line.what === 'Blood counts and related tests, by code');
  expect(byCode?.asked).toBe('91 codes in 2 requests');
});

test('a type that the server does not list is asked for once, and a refusal then means that it has none', async () => {
  const seen = serve((url) => (url.pathname.endsWith('/MedicationStatement') ? status(400) : undefined));
  const offers = Promise.resolve(new Set(['Observation', 'MedicationRequest']));
  const loaded = await load({ only: ['medication-statements'], source: { offers } });
  expect(seen).toHaveLength(1);
  expect(reasons(loaded)).toEqual(['not-offered']);
});

test('a type that the server forgot to list is read all the same', async () => {
  serve(() => page([{ resourceType: 'Condition', id: 'c1' }]));
  const loaded = await load({ only: ['problems'], source: { offers: Promise.resolve(new Set(['Observation'])) } });
  expect(ids(loaded, 'Condition')).toEqual(['c1']);
  expect(loaded.gaps).toEqual([]);
});

test('a server that is slow to say what it offers holds up no search that it answers', async () => {
  serve(() => page([{ resourceType: 'Condition', id: 'c1' }]));
  const loaded = await load({ only: ['problems'], source: { offers: new Promise(() => undefined) } });
  expect(ids(loaded, 'Condition')).toEqual(['c1']);
});

test('what was read says how it was asked, how it was answered, and from when to when', async () => {
  serve((url) =>
    url.searchParams.has('_include')
      ? status(422)
      : page([
          { resourceType: 'MedicationRequest', id: 'm1', authoredOn: '2024-05' },
          { resourceType: 'MedicationRequest', id: 'm2', authoredOn: '2026-01-31' },
          { resourceType: 'MedicationRequest', id: 'm3' },
        ]),
  );
  const loaded = await load({ only: ['medication-requests'] });
  expect(loaded.coverage[0]).toEqual({
    what: 'Medicines ordered or reported',
    resource: 'MedicationRequest',
    asked: 'by patient',
    answered: 'in full, after one other form was refused',
    rows: 3,
    pages: 1,
    oldest: '2024-05',
    newest: '2026-01-31',
  });
});

test('after the second repeat a busy server is a gap', async () => {
  const seen = serve(() => status(503, { 'retry-after': '0' }));
  expect(reasons(await load({ ...LABS, limits: { jitterMs: 0 } }))).toEqual(['failed']);
  expect(seen).toHaveLength(3);
});

test('a server that asks for an hour is not waited for', async () => {
  const seen = serve(() => status(429, { 'retry-after': '3600' }));
  expect(reasons(await load(LABS))).toEqual(['failed']);
  expect(seen).toHaveLength(1);
});

test('a request without an answer ends after its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const seen = serve(async () => await new Promise<never>(() => {}));
  const loading = load(LABS);
  await until(() => seen.length === 1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await loading).gaps).toEqual([
    { what: 'Observation (laboratory)', why: 'timeout', detail: 'The server did not answer within 20 s.' },
  ]);
});

test('a slow second page keeps the first', async () => {
  const next = `${BASE}/Observation?page=2`;
  serve((url) => (url.searchParams.has('page') ? new Promise<never>(() => {}) : page([observation('o1')], next)));
  const loaded = await load({ ...LABS, limits: { requestMs: 50 } });
  expect(ids(loaded)).toEqual(['o1']);
  expect(reasons(loaded)).toEqual(['lost-page']);
});

test('a chart that takes too long as a whole is shown as far as it came', async () => {
  serve(async (url) => {
    if (url.pathname.endsWith('/Observation')) return page([observation('o1')]);
    await delay(400);
    return undefined;
  });
  const loaded = await load({ only: ['laboratory', 'problems'], limits: { overallMs: 100 } });
  expect(ids(loaded)).toEqual(['o1']);
  expect(loaded.gaps).toEqual([expect.objectContaining({ what: 'Condition', why: 'timeout' })]);
});

test('a chart that is no longer wanted is given up at once', async () => {
  const gone = new AbortController();
  const seen = serve(async () => await new Promise<never>(() => {}));
  const end = load({ signal: gone.signal }).then(
    () => 'loaded',
    (error: unknown) => error,
  );
  await until(() => seen.length === 3);
  const closed = new Error('closed');
  gone.abort(closed);
  expect(await end).toBe(closed);
  expect(seen).toHaveLength(3);
  await expect(load({ signal: gone.signal })).rejects.toThrow('closed');
});

test('no more than six requests are under way at a time', async () => {
  let [now, most] = [0, 0];
  serve(async () => {
    now += 1;
    most = Math.max(most, now);
    await delay(10);
    now -= 1;
    return undefined;
  });
  await load();
  expect(most).toBe(6);
});

test('progress is told search by search', async () => {
  serve(() => undefined);
  const told: LoadProgress[] = [];
  await load({ only: ['problems', 'allergies'], onProgress: (progress) => told.push(progress) });
  expect(told.map(({ done, of }) => `${done} of ${of}`)).toEqual(['0 of 2', '1 of 2', '2 of 2']);
  expect(told[2]?.latest?.pages).toBe(1);
});

test('the page gets its turn before the rows of a search are gone through, and before and after all of them are', async () => {
  serve((url) => (url.pathname.endsWith('/Condition') ? page([{ resourceType: 'Condition', id: 'c' }]) : undefined));
  const told: string[] = [];
  const loaded = await load({
    only: ['problems', 'allergies'],
    onProgress: ({ done }) => told.push(`${done} done`),
    pause: async () => {
      told.push('turn');
      await new Promise((resolve) => setTimeout(resolve));
    },
  });
  expect(told.slice(0, 2)).toEqual(['0 done', 'turn']);
  expect(told.slice(-3)).toEqual(['2 done', 'turn', 'turn']);
  expect(told.filter((what) => what === 'turn')).toHaveLength(4);
  expect(ids(loaded, 'Condition')).toEqual(['c']);
});

test('rows without an id, which may or may not be one row, all stay', async () => {
  serve((url) => (url.pathname.endsWith('/Observation') ? page([{ resourceType: 'Observation' }]) : undefined));
  const loaded = await load({ only: ['laboratory', 'vital-signs'] });
  expect(ids(loaded)).toEqual([undefined, undefined]);
});

test('another patient in place of ours is discarded and said so', async () => {
  serve(() => HttpResponse.json({ resourceType: 'Patient', id: 'p2' }));
  const loaded = await load({ only: ['patient'] });
  expect(loaded.resources.get('Patient')).toBeUndefined();
  expect(reasons(loaded)).toEqual(['other-patient']);
});

const request = (id: string, reference: string) => ({
  resourceType: 'MedicationRequest',
  id,
  medicationReference: { reference },
});

test('medicines that are only references are read one by one, each once', async () => {
  const seen = serve((url) => {
    if (url.pathname.endsWith('/MedicationRequest')) {
      return page([
        request('m1', 'Medication/x'),
        request('m2', `${BASE}/Medication/x/_history/3`),
        request('m3', '#contained'),
        request('m4', 'Medication/y'),
        { resource: { resourceType: 'Medication', id: 'y' }, search: { mode: 'include' } },
        { resourceType: 'MedicationRequest', id: 'm5', medicationCodeableConcept: { text: 'methimazole' } },
      ]);
    }
    return HttpResponse.json({ resourceType: 'Medication', id: 'x' });
  });
  const loaded = await load({ only: ['medication-requests'] });
  expect(loaded.included.get('Medication')?.map((medication) => medication.id)).toEqual(['y', 'x']);
  expect(new Set(seen.map(({ url }) => url.pathname))).toEqual(new Set(['/fhir/MedicationRequest', '/fhir/Medication/x']));
  expect(loaded.gaps).toEqual([]);
});

test('a medicine that cannot be read names the rows that it leaves unknown', async () => {
  serve((url) => (url.pathname.endsWith('/MedicationRequest') ? page([request('m1', 'Medication/x')]) : status(403)));
  const loaded = await load({ only: ['medication-requests'] });
  expect(loaded.gaps).toEqual([
    {
      what: 'Medication',
      why: 'forbidden',
      detail: 'One medicine that is only a reference could not be read. The server does not permit this to be read (403).',
      refs: ['MedicationRequest/m1'],
    },
  ]);
});

test('a medicine that the server no longer holds leaves its order without a name: that is not "not offered"', async () => {
  serve((url) => (url.pathname.endsWith('/MedicationRequest') ? page([request('m1', 'Medication/x')]) : status(404)));
  const loaded = await load({ only: ['medication-requests'] });
  expect(loaded.gaps).toEqual([expect.objectContaining({ why: 'unusable', refs: ['MedicationRequest/m1'] })]);
});

test('a medicine that somebody else takes is not asked for', async () => {
  const seen = serve(() => page([{ ...request('m1', 'Medication/x'), subject: { reference: `${BASE}/Patient/p2` } }]));
  await load({ only: ['medication-requests'] });
  expect(seen).toHaveLength(1);
});

test('a medicine on another server is not asked for', async () => {
  const seen = serve(() => page([request('m1', 'https://evil.example/fhir/Medication/x')]));
  const loaded = await load({ only: ['medication-requests'] });
  expect(seen).toHaveLength(1);
  expect(reasons(loaded)).toEqual(['unusable']);
});

test('more medicines than are read one by one are said to be unread', async () => {
  serve((url) =>
    url.pathname.endsWith('/MedicationRequest')
      ? page(['a', 'b', 'c'].map((id) => request(`m-${id}`, `Medication/${id}`)))
      : HttpResponse.json({ resourceType: 'Medication', id: url.pathname.split('/').at(-1) }),
  );
  const loaded = await load({ only: ['medication-requests'], limits: { references: 2 } });
  expect(loaded.included.get('Medication')).toHaveLength(2);
  expect(loaded.gaps).toEqual([expect.objectContaining({ why: 'too-many', refs: ['MedicationRequest/m-c'] })]);
});

test('medicines are not read one by one without permission', async () => {
  const seen = serve(() => page([request('m1', 'Medication/x')]));
  const loaded = await load({ only: ['medication-requests'], source: { grantedScopes: 'patient/MedicationRequest.rs' } });
  expect(seen).toHaveLength(1);
  expect(reasons(loaded)).toEqual(['not-granted']);
});

test('specimens are read when a result points to one', async () => {
  serve((url) =>
    url.pathname.endsWith('/Specimen')
      ? page([{ resourceType: 'Specimen', id: 's1' }])
      : page([{ ...observation('o1'), specimen: { reference: 'Specimen/s1' } }]),
  );
  const loaded = await load(LABS);
  expect(loaded.included.get('Specimen')?.map((specimen) => specimen.id)).toEqual(['s1']);
  expect(loaded.coverage.map((one) => one.resource)).toEqual(['Observation', 'Specimen']);
});

test('a site can add its own parameters and page size', async () => {
  const seen = serve(() => page([observation('o1')]));
  await load({ ...LABS, source: { site: { pageSize: 200, extraParams: { 'ah-practice': 'Organization/a-1' } } } });
  expect(queriesOf(seen)).toEqual(['Observation?patient=p1&_count=200&category=laboratory&ah-practice=Organization/a-1']);
});

test('a patient id is never part of the address as it stands', async () => {
  const seen = serve(() => undefined);
  await load({ only: ['patient', 'problems'], source: { patientId: '../x?y&z' } });
  expect(seen.map(({ url }) => url.href)).toEqual(
    expect.arrayContaining([`${BASE}/Patient/..%2Fx%3Fy%26z`, `${BASE}/Condition?patient=..%2Fx%3Fy%26z&_count=100`]),
  );
});

/** msw answers over several turns of the event loop, which fake timers do not run. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !condition(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
