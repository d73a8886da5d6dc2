import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { condition, PATIENT, wbc } from './a-chart.ts';

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
