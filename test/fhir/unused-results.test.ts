import { describe, expect, test } from 'vitest';
import { coded, labsOf, named, quantity, recordOf, wbc } from './a-chart.ts';

const unused = (...resources: readonly unknown[]) =>
  recordOf(...resources).leftOut.map(({ ref, why, detail }) => `${ref} ${why}: ${detail}`);

describe('a result that is shown and not counted is named, with the reason', () => {
  test.each([
    ['a unit that nobody knows', wbc(quantity(7, 'zorks')), 'Observation/wbc unit-not-understood: 7 zorks: unit “zorks”'],
    [
      'a unit that contradicts the size',
      wbc(quantity(3800, 'K/uL')),
      'Observation/wbc unit-contradicts-size: 3800 K/uL: impossible in this unit, believable 1000 times smaller',
    ],
    ['an impossible number', wbc(quantity(-1, 'K/uL')), 'Observation/wbc implausible: -1 K/uL: negative'],
    ['no number', wbc({ valueQuantity: undefined }), 'Observation/wbc no-value: no value'],
    [
      'no number, and why',
      wbc({ valueQuantity: undefined, dataAbsentReason: { text: 'Specimen clotted' } }),
      'Observation/wbc no-value: Specimen clotted',
    ],
    [
      'no number, but a flag that frightens',
      wbc({ valueQuantity: undefined, interpretation: [{ coding: [{ code: 'LL' }] }] }),
      'Observation/wbc no-value: no value; flagged LL',
    ],
    [
      'words instead of a number',
      wbc({ valueQuantity: undefined, valueString: 'see comment' }),
      'Observation/wbc no-value: no number: “see comment”',
    ],
    [
      'a range instead of a number',
      wbc({ valueQuantity: undefined, valueRange: { low: { value: -130 }, high: { value: -123 } } }),
      'Observation/wbc no-value: no number: “-130–-123”',
    ],
    ['no date', wbc({ effectiveDateTime: undefined }), 'Observation/wbc not-dated: when it was taken is not known'],
  ])('%s', (_, resource, line) => {
    expect(unused(resource)).toEqual([line]);
    expect(labsOf(resource)).toHaveLength(1);
  });

  test.each([
    ['a good result', wbc()],
    ['a test that is still running', wbc({ status: 'registered', valueQuantity: undefined })],
    ['a word where a word is the answer', named('ANA', { valueQuantity: undefined, valueString: 'negative' })],
  ])('%s is not among them', (_, resource) => expect(unused(resource)).toEqual([]));

  test('numbers under a name that the app does not know are counted by name', () => {
    const rows = ['2026-06-14', '2026-06-15'].map((day) =>
      named('Zorkocytes', { id: `zorko-${day}`, effectiveDateTime: day, ...quantity(3, 'K/uL') }),
    );
    expect(unused(...rows)).toEqual(['Observation/zorko-2026-06-15 not-recognised: 2 numbers under this name']);
  });
});

const differential = (values: readonly number[]) =>
  ['770-8', '736-9', '5905-5', '713-8'].map((code, at) => coded(code, quantity(values[at], '%')));

describe('a differential of nothing but zeros was not counted', () => {
  test('its zero neutrophils are doubted', () => {
    const rows = labsOf(wbc(), ...differential([0, 0, 0, 0]));
    expect(rows.filter((row) => row.doubt?.why === 'implausible').map((row) => row.sets[0])).toEqual([
      'lab.neut-pct',
      'lab.lymph-pct',
      'lab.mono-pct',
      'lab.eos-pct',
    ]);
  });

  test('no neutrophils among counted lymphocytes are believed', () => {
    expect(labsOf(wbc(), ...differential([0, 92, 6, 2])).some((row) => row.doubt)).toBe(false);
  });
});

const report = (changes: Record<string, unknown> = {}) => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  code: { text: 'CBC' },
  subject: { reference: 'Patient/pt' },
  effectiveDateTime: '2026-06-15T08:00:00Z',
  result: [{ reference: 'Observation/wbc' }, { reference: 'Observation/hidden' }],
  ...changes,
});
const panel = wbc({
  id: 'cbc',
  code: { text: 'CBC' },
  valueQuantity: undefined,
  hasMember: [{ reference: 'Observation/hidden' }],
});

describe('results that a report or a panel lists and that did not come with it', () => {
  test.each([
    ['a report', report()],
    ['a panel', panel],
  ])('%s leaves the laboratory results incomplete', (_, holder) => {
    const record = recordOf(wbc(), holder);
    expect(record.labs.complete).toBe(false);
    expect(record.gaps).toMatchObject([
      {
        what: 'Observation (laboratory)',
        why: 'incomplete',
        detail: 'One result that a report or panel lists did not come with it.',
      },
    ]);
  });

  test.each([
    ['a report whose results are all here', report({ result: [{ reference: 'Observation/wbc' }] })],
    ['a withdrawn report', report({ status: 'entered-in-error' })],
    ['a report about somebody else', report({ subject: { reference: 'Patient/other' } })],
  ])('%s leaves nothing open', (_, holder) => expect(recordOf(wbc(), holder).labs.complete).toBe(true));

  test('an echocardiogram leaves the laboratory results alone', () => {
    const record = recordOf(wbc(), report({ category: [{ coding: [{ code: 'CUS' }] }] }));
    expect(record.labs.complete).toBe(true);
    expect(record.gaps.map((gap) => gap.what)).toEqual(['Observation (other)']);
  });
});
