import { expect, test } from 'vitest';
import { writeChart } from '../../sandbox/chart.ts';
import { anEhr, bundleOf, fhir, openChart, rows, WHOLE_CHART } from './an-app.ts';

const LOINC = 'http://loinc.org';

async function wholeChart(patient = 'mina', defects = {}) {
  const ehr = anEhr();
  const { access_token: token } = await openChart(ehr, { patient, scope: WHOLE_CHART, defects });
  return { ehr, token };
}

const sorted = (texts: readonly (string | undefined)[]) => texts.map((text) => text ?? '').sort((a, b) => a.localeCompare(b));
const idsOf = (resources: readonly fhir4.FhirResource[]) => sorted(resources.map(({ id }) => id));
const loincOf = (row: fhir4.FhirResource) =>
  row.resourceType === 'Observation' ? row.code.coding?.find(({ system }) => system === LOINC)?.code : undefined;

test('metadata says FHIR 4.0.1, read and search', async () => {
  const ehr = anEhr();
  const statement: fhir4.CapabilityStatement = await (await ehr.handle(new Request(`${ehr.fhirBase}/metadata`))).json();
  expect(statement.fhirVersion).toBe('4.0.1');
  const observation = statement.rest?.[0]?.resource?.find(({ type }) => type === 'Observation');
  expect(observation?.interaction?.map(({ code }) => code)).toEqual(['read', 'search-type']);
});

test('no token, or a made-up one, answers 401 with an OperationOutcome', async () => {
  const ehr = anEhr();
  for (const token of [undefined, 'made-up']) {
    const answer = await fhir(ehr, token, 'Observation?patient=mina');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/fhir+json');
    expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' });
  }
});

test('a resource type outside the granted scope answers 403', async () => {
  const ehr = anEhr();
  const { access_token, scope } = await openChart(ehr, {
    scope: 'launch patient/Observation.rs patient/Condition.rs',
    defects: { withheldScopes: ['Condition'] },
  });
  expect(scope).toBe('launch patient/Observation.rs');
  expect((await fhir(ehr, access_token, 'Condition?patient=mina')).status).toBe(403);
  expect((await fhir(ehr, access_token, 'Condition/mina-problem-1')).status).toBe(403);
  expect((await fhir(ehr, access_token, 'Observation?patient=mina')).status).toBe(200);
});

test('a wildcard is granted type by type where one type is withheld', async () => {
  const ehr = anEhr();
  const { access_token, scope } = await openChart(ehr, { scope: WHOLE_CHART, defects: { withheldScopes: ['Condition'] } });
  expect(scope).toContain('patient/Procedure.rs');
  expect(scope).not.toMatch(/\*|Condition/);
  expect((await fhir(ehr, access_token, 'Condition?patient=mina')).status).toBe(403);
  expect((await fhir(ehr, access_token, 'Procedure?patient=mina')).status).toBe(200);
});

test('a scope for searching does not allow to read, nor the other way round', async () => {
  const ehr = anEhr();
  const { access_token } = await openChart(ehr, { scope: 'launch patient/Observation.s patient/Condition.r' });
  expect((await fhir(ehr, access_token, 'Observation/mina-lab-1')).status).toBe(403);
  expect((await fhir(ehr, access_token, 'Condition?patient=mina')).status).toBe(403);
});

test('a scope narrowed by category shows only that category', async () => {
  const ehr = anEhr();
  const scope = 'launch patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs';
  const { access_token } = await openChart(ehr, { scope });
  const found = await rows(ehr, access_token, 'Observation?patient=mina&_count=200');
  expect(found.length).toBeGreaterThan(5);
  expect(found.every(({ id }) => id?.startsWith('mina-vital'))).toBe(true);
  expect((await fhir(ehr, access_token, 'Observation/mina-lab-1')).status).toBe(404);
});

test("another patient's chart stays closed: 403 to a search, 404 to a read", async () => {
  const { ehr, token } = await wholeChart();
  expect((await fhir(ehr, token, 'Observation?patient=kofi')).status).toBe(403);
  expect((await fhir(ehr, token, 'Observation?subject=Patient/kofi')).status).toBe(403);
  expect((await fhir(ehr, token, 'Patient/kofi')).status).toBe(404);
  expect((await fhir(ehr, token, 'Observation/kofi-lab-1')).status).toBe(404);
  expect(idsOf(await rows(ehr, token, 'Patient?_id=kofi,mina'))).toEqual(['mina']);
});

test.each([
  ['Observation?patient=mina&flavour=salty', 400],
  ['Observation?patient=mina&status:not=final', 400],
  ['Observation?patient=mina&date=ne2026-01-01', 400],
  ['Observation?patient=mina&date=yesterday', 400],
  ['Observation?patient=mina&date=ge2026-01-01&date=le2026-02-01&date=le2026-03-01', 400],
  ['Observation?patient=mina&_count=0', 400],
  ['Observation?patient=mina&_include=Observation:specimen', 400],
  ['Observation?patient=mina&_page=made-up', 410],
  ['Teapot?patient=mina', 404],
  ['Observation/nothing', 404],
])('%s answers %i with an OperationOutcome', async (path, status) => {
  const { ehr, token } = await wholeChart();
  const answer = await fhir(ehr, token, path);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' });
});

test('writing is refused', async () => {
  const { ehr, token } = await wholeChart();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json' };
  const answer = await ehr.handle(new Request(`${ehr.fhirBase}/Observation`, { method: 'POST', headers, body: '{}' }));
  expect(answer.status).toBe(405);
});

test('every row of a search comes exactly once, over all its pages', async () => {
  const { ehr, token } = await wholeChart('bruno', { pageSize: 17 });
  const seen: (string | undefined)[] = [];
  let total: number | undefined;
  let next: string | undefined = 'Observation?patient=Patient/bruno&category=laboratory&_count=100';
  while (next) {
    const page = await bundleOf(await fhir(ehr, token, next));
    expect(page.entry?.length).toBeLessThanOrEqual(17);
    total ??= page.total;
    seen.push(...(page.entry ?? []).map(({ resource }) => resource?.id));
    next = page.link?.find(({ relation }) => relation === 'next')?.url;
  }
  const bruno = ehr.patients.find(({ id }) => id === 'bruno');
  const written = bruno ? writeChart(bruno, { now: 0, offsetMinutes: 0 }).resources : [];
  expect(sorted(seen)).toEqual(idsOf(written.filter(({ id }) => id?.startsWith('bruno-lab-'))));
  expect(seen).toHaveLength(total ?? 0);
});

test('rows do not come in the order of their dates', async () => {
  const { ehr, token } = await wholeChart('bruno');
  const found = await rows(ehr, token, 'Observation?patient=bruno&code=6690-2&_sort=-date&_count=200');
  const dates = found.map((row) => (row.resourceType === 'Observation' ? (row.effectiveDateTime ?? '') : ''));
  expect(dates).not.toEqual(sorted(dates));
  expect(dates).not.toEqual(sorted(dates).toReversed());
});

test('a searchset says what it is: self link, total, full addresses, matches', async () => {
  const { ehr, token } = await wholeChart();
  const bundle = await bundleOf(await fhir(ehr, token, 'Observation?patient=mina&code=6690-2'));
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 7 });
  expect(bundle.link).toEqual([{ relation: 'self', url: `${ehr.fhirBase}/Observation?patient=mina&code=6690-2` }]);
  for (const entry of bundle.entry ?? []) {
    expect(entry.fullUrl).toBe(`${ehr.fhirBase}/Observation/${entry.resource?.id ?? ''}`);
    expect(entry.search?.mode).toBe('match');
  }
});

test.each([
  ['6690-2', ['6690-2']],
  [`${LOINC}|6690-2`, ['6690-2']],
  [`${LOINC}|6690-2,${LOINC}|751-8`, ['6690-2', '751-8']],
  ['6690-2,751-8', ['6690-2', '751-8']],
  ['http://elsewhere.example|6690-2', []],
  ['|6690-2', []],
])('the code list %s finds %j', async (list, codes) => {
  const { ehr, token } = await wholeChart();
  const found = await rows(ehr, token, `Observation?patient=mina&code=${encodeURIComponent(list)}`);
  expect(sorted([...new Set(found.map(loincOf))])).toEqual(codes);
});

test("a laboratory's own code stands beside the LOINC code and can be searched as well", async () => {
  const { ehr, token } = await wholeChart('tomas');
  const own = await rows(ehr, token, 'Observation?patient=tomas&code=WBC&_count=200');
  const standard = await rows(ehr, token, 'Observation?patient=tomas&code=6690-2&_count=200');
  expect(idsOf(own)).toEqual(idsOf(standard));
});

test.each([
  ['category=vital-signs', 'vital'],
  ['category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs', 'vital'],
  ['category=laboratory', 'lab'],
])('%s finds only its own kind', async (filter, kind) => {
  const { ehr, token } = await wholeChart();
  const found = await rows(ehr, token, `Observation?patient=mina&${filter}&_count=200`);
  expect(found.length).toBeGreaterThan(10);
  expect(found.every(({ id }) => id?.startsWith(`mina-${kind}-`))).toBe(true);
});

// The clock stands at 2026-06-15T20:10Z; Mina's white counts are of 22 Sep, 18 Feb, 30 Apr, 26 May, 14 Jun (twice) and 15 Jun.
test.each([
  ['date=ge2026-06-14', 3],
  ['date=gt2026-06-14', 1],
  ['date=ge2026-06-15T19:05:00Z', 1],
  ['date=gt2026-06-15T19:05:00Z', 0],
  ['date=lt2026', 1],
  ['date=2026-05', 1],
  ['date=eq2026-05-26', 1],
  ['date=ge2026-02-01&date=le2026-05', 3],
  ['date=ge2026-02-01T00:00:00%2B01:00&date=lt2026-06-14', 3],
])('white counts with %s are %i', async (filter, n) => {
  const { ehr, token } = await wholeChart();
  expect(await rows(ehr, token, `Observation?patient=mina&code=6690-2&${filter}`)).toHaveLength(n);
});

test.each([
  ['MedicationRequest', 'intent=order,plan', 4],
  ['MedicationRequest', 'status=completed', 1],
  ['MedicationRequest', 'authoredon=ge2026-06-01', 1],
  ['MedicationStatement', 'effective=le2026-04', 1],
  ['MedicationDispense', 'whenhandedover=ge2026-06', 1],
  ['Condition', 'category=encounter-diagnosis', 1],
  ['Condition', 'clinical-status=active', 3],
  ['Encounter', 'date=ge2026-06-15', 1],
  ['Encounter', 'status=in-progress', 1],
  ['FamilyMemberHistory', '_count=5', 1],
  ['DiagnosticReport', 'category=LAB&status=final', 6],
])('%s with %s has %i rows', async (type, filter, n) => {
  const { ehr, token } = await wholeChart();
  expect(await rows(ehr, token, `${type}?patient=mina&${filter}`)).toHaveLength(n);
});

test('_include brings the Medication that an order points to, marked as included', async () => {
  const { ehr, token } = await wholeChart();
  const path = 'MedicationRequest?patient=mina&_include=MedicationRequest:medication';
  const { entry = [], total } = await bundleOf(await fhir(ehr, token, path));
  const included = entry.filter(({ search }) => search?.mode === 'include');
  expect(total).toBe(4);
  expect(included.map(({ resource }) => resource?.id)).toEqual(['mina-medication-1']);
  expect((await fhir(ehr, token, 'Medication/mina-medication-1')).status).toBe(200);
});

test('without a scope for Medication nothing is included', async () => {
  const ehr = anEhr();
  const { access_token } = await openChart(ehr, { scope: 'launch patient/MedicationRequest.rs' });
  const found = await rows(ehr, access_token, 'MedicationRequest?patient=mina&_include=MedicationRequest:medication');
  expect(found.every(({ resourceType }) => resourceType === 'MedicationRequest')).toBe(true);
});

test('the sandbox can fail in each way that it has a name for', async () => {
  const refused = await wholeChart('mina', { failingTypes: { Condition: 403, Procedure: 500 } });
  expect((await fhir(refused.ehr, refused.token, 'Condition?patient=mina')).status).toBe(403);
  expect((await fhir(refused.ehr, refused.token, 'Procedure?patient=mina')).status).toBe(500);

  const lost = await wholeChart('mina', { pageSize: 10, lostPages: { Observation: 2 } });
  const first = await bundleOf(await fhir(lost.ehr, lost.token, 'Observation?patient=mina'));
  const next = first.link?.find(({ relation }) => relation === 'next')?.url ?? '';
  expect((await fhir(lost.ehr, lost.token, next)).status).toBe(500);

  const abroad = await wholeChart('mina', { pageSize: 10, nextLinkOrigin: 'http://stranger.example' });
  const leading = await bundleOf(await fhir(abroad.ehr, abroad.token, 'Observation?patient=mina'));
  expect(leading.link?.[1]?.url).toMatch(/^http:\/\/stranger\.example\/fhir\//);

  const round = await wholeChart('mina', { pageSize: 10, repeatedNextLink: true });
  const page = await bundleOf(await fhir(round.ehr, round.token, 'Observation?patient=mina'));
  const again = await bundleOf(await fhir(round.ehr, round.token, page.link?.[1]?.url ?? ''));
  expect(again.entry).toEqual(page.entry);

  const warned = await wholeChart('mina', { warning: 'some rows are hidden', strayRow: true });
  const { entry = [] } = await bundleOf(await fhir(warned.ehr, warned.token, 'Condition?patient=mina'));
  expect(entry[0]?.resource?.resourceType).toBe('OperationOutcome');
  expect(entry.at(-1)?.resource?.id).not.toMatch(/^mina-/);

  const strict = await wholeChart('mina', { categoryRequired: ['Observation'] });
  expect((await fhir(strict.ehr, strict.token, 'Observation?patient=mina&code=6690-2')).status).toBe(400);
});

test('a refresh token can be left out although online access is granted', async () => {
  const token = await openChart(anEhr({ defects: { omitRefreshToken: true } }));
  expect(token.scope).toContain('online_access');
  expect(token.refresh_token).toBeUndefined();
});

test('a slow server answers later, but answers', async () => {
  const { ehr, token } = await wholeChart('mina', { latencyMs: 30 });
  const asked = performance.now();
  expect((await fhir(ehr, token, 'Patient/mina')).status).toBe(200);
  expect(performance.now() - asked).toBeGreaterThanOrEqual(25);
});
