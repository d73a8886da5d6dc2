import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import { AS_OF, condition, inShort, PATIENT, wbc } from './a-chart.ts';

type Json = Record<string, unknown>;

const bundle = (entries: readonly Json[], changes: Json = {}): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: PATIENT }, ...entries],
  ...changes,
});

/** Ids of the Observations, and the gaps. */
function read(value: unknown): { ids: readonly unknown[]; gaps: readonly string[] } {
  const answer = readBundle(value);
  if (!answer.ok) throw new Error(answer.error.code);
  const rows = answer.read.resources.get('Observation') ?? [];
  return {
    ids: rows.map((row) => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined)),
    gaps: answer.read.gaps.map(({ what, why }) => `${what} ${why}`),
  };
}

const version = (versionId: string, lastUpdated?: string) => ({
  meta: { versionId, ...(lastUpdated !== undefined && { lastUpdated }) },
});
const outcome = (issue: Json): Json => ({ resource: { resourceType: 'OperationOutcome', issue: [issue] } });

describe('what a Bundle holds', () => {
  test('entries without a resource and outcomes are no rows', () => {
    expect(read(bundle([{}, { fullUrl: 'urn:uuid:1' }, outcome({ severity: 'information' }), { resource: wbc() }]))).toEqual({
      ids: ['wbc'],
      gaps: [],
    });
  });
  test('the answers to a batch are read, each a Bundle inside the Bundle', () => {
    expect(read(bundle([{ resource: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: wbc() }] } }])).ids).toEqual(
      ['wbc'],
    );
  });
  test('a byte order mark before the JSON does no harm', () => {
    expect(read(`\uFEFF${JSON.stringify(bundle([{ resource: wbc() }]))}`).ids).toEqual(['wbc']);
  });
  test.each([
    ['later by date', version('1', '2026-06-15T10:00:00Z'), version('1', '2026-06-15T09:00:00Z')],
    ['later by number', version('10'), version('9')],
  ])('of two versions of one result the one %s counts', (_, newer, older) => {
    const rows = [wbc({ ...older, status: 'final' }), wbc({ ...newer, status: 'entered-in-error' })];
    for (const order of [rows, rows.toReversed()]) {
      const answer = readBundle(bundle(order.map((resource) => ({ resource }))));
      expect(answer.ok && answer.read.resources.get('Observation')).toMatchObject([{ status: 'entered-in-error' }]);
    }
  });
  const labsIn = (...entry: readonly unknown[]) => {
    const answer = readBundle({ resourceType: 'Bundle', entry: [{ resource: PATIENT }, ...entry] });
    return answer.ok ? toRecord(answer.read, { asOf: AS_OF }).labs.rows.map(inShort) : [];
  };
  const low = { valueQuantity: { value: 0.4, unit: '10*9/L' } };
  test.each([
    ['two rows that say different things', [wbc(), wbc({ ...low, effectiveDateTime: '2026-06-14' })], ['2.1', '0.4']],
    ['the same row again', [wbc(), wbc()], ['2.1']],
    ['a row and its withdrawal', [wbc(), wbc({ status: 'entered-in-error' })], []],
    ['a withdrawal and the row', [wbc({ status: 'entered-in-error' }), wbc()], []],
    ['a row and its correction', [wbc(low), wbc({ status: 'corrected' })], ['2.1']],
    ['a correction and the row', [wbc({ status: 'corrected' }), wbc(low)], ['2.1']],
  ])('one id, and no version: %s', (_, rows, values) => {
    expect(labsIn(...rows.map((resource) => ({ resource })))).toEqual(values.map((value) => `lab.wbc ${value} 10*9/L`));
  });

  test.each([
    [
      'a page of a search inside the file',
      { resource: { resourceType: 'Bundle', link: [{ relation: 'next', url: '?page=2' }] } },
      'lost-page',
    ],
    ['a question of a batch that was refused', { response: { status: '403 Forbidden' } }, 'incomplete'],
    ['one that failed', { response: { status: '500' } }, 'incomplete'],
    ['one that was answered', { resource: wbc(), response: { status: '200 OK' } }, undefined],
  ])('%s leaves open what is missing', (_, entry, why) => {
    const answer = readBundle({ resourceType: 'Bundle', type: 'batch-response', entry: [{ resource: PATIENT }, entry] });
    expect(answer.ok && answer.read.gaps.map((gap) => gap.why)).toEqual(why === undefined ? [] : [why]);
  });

  test.each([
    ['2026-06-15', '2026-06-15T23:59:59.999Z'],
    ['2026-06-15T00:00:00Z', '2026-06-15T00:00:00.000Z'],
    ['2026-06-15T20:00:00+02:00', '2026-06-15T18:00:00.000Z'],
  ])('a timestamp of %s is the moment %s', (timestamp, moment) => {
    const answer = readBundle({ resourceType: 'Bundle', timestamp, entry: [{ resource: PATIENT }] });
    expect(answer.ok && answer.timestamp).toBe(Date.parse(moment));
  });

  test('what a history says was deleted is gone', () => {
    const entries = [
      { request: { method: 'DELETE', url: 'Observation/wbc' } },
      { request: { method: 'PUT', url: 'Observation/wbc' }, resource: wbc() },
      { request: { method: 'PUT', url: 'Observation/b' }, resource: wbc({ id: 'b' }) },
    ];
    expect(read(bundle(entries, { type: 'history' })).ids).toEqual(['b']);
  });
});

describe('a file that is not the whole chart says so', () => {
  test.each([
    ['a warning that rows may be missing', bundle([outcome({ severity: 'warning', code: 'incomplete' })]), 'Bundle incomplete'],
    [
      'one page of a search',
      bundle([], { link: [{ relation: 'next', url: 'https://ehr.example/fhir?page=2' }] }),
      'Bundle lost-page',
    ],
  ])('%s', (_, value, gap) => expect(read(value).gaps).toEqual([gap]));

  test.each([
    ['"no results" is an answer', outcome({ severity: 'warning', details: { text: 'Resource request returns no results.' } })],
    ['"not found" is an answer', outcome({ severity: 'error', code: 'not-found' })],
  ])('%s', (_, entry) => expect(read(bundle([entry])).gaps).toEqual([]));
});

describe('one file is one patient', () => {
  test.each<[string, readonly Json[], string]>([
    ['the same patient twice', [{ resource: PATIENT }], 'one'],
    [
      'the same patient with and without an address',
      [{ fullUrl: 'https://ehr.example/fhir/Patient/pt', resource: PATIENT }],
      'one',
    ],
    ['two ids', [{ resource: { ...PATIENT, id: 'other' } }], 'two-patients'],
    ['a patient without an id beside one with an id', [{ resource: { ...PATIENT, id: undefined } }], 'two-patients'],
  ])('%s', (_, entries, expected) => {
    const answer = readBundle(bundle(entries));
    expect(answer.ok ? 'one' : answer.error.code).toBe(expected);
  });

  test('one id on two servers is two patients', () => {
    const entry = ['a', 'b'].map((host) => ({ fullUrl: `https://${host}.example/fhir/Patient/pt`, resource: PATIENT }));
    expect(readBundle({ resourceType: 'Bundle', entry })).toMatchObject({ ok: false, error: { code: 'two-patients' } });
  });
});

test('types that are not used are listed as such', () => {
  const answer = readBundle(bundle([{ resource: condition() }, { resource: { resourceType: 'Goal', id: 'g' } }]));
  expect(answer.ok && answer.read.coverage.map((line) => line.what)).toEqual(['Problems and diagnoses', 'Goal (not used)']);
});
