import { describe, expect, test } from 'vitest';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import { AS_OF, drug, recordOf } from './a-chart.ts';

const drugsOf = (...resources: readonly unknown[]): readonly DrugRow[] => recordOf(...resources).drugs.rows;
const onlyDrug = (...resources: readonly unknown[]): DrugRow | undefined => drugsOf(...resources)[0];
const leftOut = (...resources: readonly unknown[]) =>
  recordOf(...resources).leftOut.map(({ ref, why, what }) => `${ref} (${what}) ${why}`);

const request = (changes: Record<string, unknown> = {}) => drug('MedicationRequest', changes);
const statement = (changes: Record<string, unknown> = {}) => drug('MedicationStatement', changes);
const administration = (changes: Record<string, unknown> = {}) => drug('MedicationAdministration', changes);
const dispense = (changes: Record<string, unknown> = {}) => drug('MedicationDispense', changes);

/** `2026-05-01 (authored) to ? ongoing yes` */
function course(row: DrugRow | undefined): string {
  if (!row) return 'no row';
  const start = row.start ? `${row.start.text} (${row.startBasis})` : '?';
  const stop = row.stop ? `${row.stop.text} (${row.stopBasis})` : '?';
  return `${start} to ${stop}, ongoing ${row.ongoing}`;
}

describe('whether a medicine was taken', () => {
  test.each([
    ['an order says prescribed, perhaps taken', request(), 'assumed'],
    ['a pack that was handed over says so too', dispense(), 'assumed'],
    ['a statement says taken', statement(), 'yes'],
    ['a dose that was given is proof', administration(), 'yes'],
    ['a statement of unknown status is no proof', statement({ status: 'unknown' }), 'assumed'],
    ['a statement without a status is no proof', statement({ status: undefined }), 'assumed'],
    ['"not taken" is an explicit no', statement({ status: 'not-taken' }), 'no'],
    ['a cancelled order was perhaps never taken', request({ status: 'cancelled' }), 'no'],
    ['a declined pack was not taken', dispense({ status: 'declined' }), 'no'],
  ])('%s', (_, resource, taken) => expect(onlyDrug(resource)?.taken).toBe(taken));

  test.each([
    ['a row entered in error never existed', request({ status: 'entered-in-error' }), 'entered-in-error'],
    ['a row entered in error in another spelling never existed', request({ status: 'Entered in Error' }), 'entered-in-error'],
    ['an order not to give it is no exposure', request({ doNotPerform: true }), 'not-done'],
    ['a proposal is no exposure', request({ intent: 'proposal' }), 'not-done'],
    ['an option is no exposure', request({ intent: 'option' }), 'not-done'],
    ['a draft is not yet taken', request({ status: 'draft' }), 'not-done'],
    ['an intended medicine is not yet taken', statement({ status: 'intended' }), 'not-done'],
    ['a dose that was not given is no exposure', administration({ status: 'not-done' }), 'not-done'],
    ['a pack in preparation is not handed over', dispense({ status: 'preparation' }), 'not-done'],
  ])('%s, and is named among the rows not used', (_, resource, why) => {
    expect(drugsOf(resource)).toEqual([]);
    expect(leftOut(resource)).toEqual([`${String(resource['resourceType'])}/drug (methimazole 20 mg tablet) ${why}`]);
  });

  test.each(['order', 'plan', 'original-order', 'reflex-order', 'filler-order', 'instance-order'])(
    'an order of intent %s counts',
    (intent) => expect(onlyDrug(request({ intent }))?.intent).toBe(intent),
  );
});

const named = (text: string) => statement({ medicationCodeableConcept: { text } });

describe('a row whose name says that the medicine is not taken', () => {
  test.each([
    'No methimazole',
    'NO METHIMAZOLE',
    'Avoid methotrexate',
    'Do not give clozapine',
    'Not on azathioprine',
    '禁用甲巯咪唑',
  ])('%s is no exposure, and is named among the rows not used', (text) => {
    expect(drugsOf(named(text))).toEqual([]);
    expect(leftOut(named(text))).toEqual([`MedicationStatement/drug (${text}) not-done`]);
  });
  test.each(['NovoRapid', 'Noradrenaline 4 mg', 'No-Flush Niacin 500 mg', 'Nortriptyline'])(
    '%s only begins in the same way',
    (text) => expect(onlyDrug(named(text))?.name).toBe(text),
  );
});

describe('an active row whose own words say that the medicine is over', () => {
  test.each([
    ['in its name', named('Clozapine 300 mg (stopped in March)'), 'unknown'],
    ['by the word that it begins with', named('STOP clozapine'), 'unknown'],
    ['by a short word that it begins with', named('D/C carbimazole'), 'unknown'],
    ['that it was taken before', named('Previously on azathioprine'), 'unknown'],
    ['in Chinese', named('氯氮平（已停用）'), 'unknown'],
    ['when to stop it', request({ dosageInstruction: [{ text: 'Stop if a rash appears' }] }), 'yes'],
    ['in its dosage', request({ dosageInstruction: [{ text: 'DISCONTINUED by GP' }] }), 'unknown'],
    ['in a note', statement({ note: [{ text: 'Patient no longer taking this' }] }), 'unknown'],
    ['that it was never begun', statement({ note: [{ text: 'never started' }] }), 'unknown'],
    ['only when to hold it', request({ dosageInstruction: [{ text: 'Hold if ANC below 0.5' }] }), 'yes'],
    ['until when it goes on', request({ dosageInstruction: [{ text: 'daily until stopped by haematology' }] }), 'yes'],
    ['that it was not stopped', statement({ note: [{ text: 'was not stopped before surgery' }] }), 'yes'],
    ['nothing of the kind', statement(), 'yes'],
  ])('%s: whether it is still taken is %s', (_, resource, ongoing) => expect(onlyDrug(resource)?.ongoing).toBe(ongoing));
  test('a stop that is dated stays a no', () =>
    expect(onlyDrug(statement({ status: 'completed', note: [{ text: 'stopped' }] }))?.ongoing).toBe('no'));
});

const bounds = (start?: string, end?: string) => ({
  dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start, end } } } }],
});

describe('when it was taken', () => {
  test.each([
    [
      'the date of an order is its earliest start',
      request({ authoredOn: '2026-05-01' }),
      '2026-05-01 (authored) to ?, ongoing yes',
    ],
    [
      'the bounds of the dosage count before the date of the order',
      request({ authoredOn: '2026-05-01', ...bounds('2026-05-03', '2026-05-20') }),
      '2026-05-03 (dosage-bounds) to 2026-05-20 (dosage-bounds), ongoing no',
    ],
    [
      'a dose that was given',
      administration({ effectiveDateTime: '2026-06-01T08:00:00Z' }),
      '2026-06-01T08:00:00Z (administered) to ?, ongoing unknown',
    ],
    [
      'an infusion',
      administration({ effectivePeriod: { start: '2026-06-01', end: '2026-06-02' } }),
      '2026-06-01 (administered) to 2026-06-02 (administered), ongoing unknown',
    ],
    [
      'a statement with a period',
      statement({ status: 'completed', effectivePeriod: { start: '2026-04', end: '2026-05' } }),
      '2026-04 (stated) to 2026-05 (stated), ongoing no',
    ],
    [
      'a statement with a start only',
      statement({ effectivePeriod: { start: '2026-04-01' } }),
      '2026-04-01 (stated) to ?, ongoing yes',
    ],
    [
      'the day on which somebody told us is not the day on which it was taken',
      statement({ dateAsserted: '2026-06-10' }),
      '? to ?, ongoing yes',
    ],
    ['a row without any date', request(), '? to ?, ongoing yes'],
    [
      'a stop before the start is none',
      statement({ effectivePeriod: { start: '2026-05-01', end: '2025-05-01' } }),
      '2026-05-01 (stated) to ?, ongoing yes',
    ],
    [
      'a date from before the birth stands for none',
      statement({ effectivePeriod: { start: '1970-01-01', end: '1970-01-01' } }),
      '? to ?, ongoing yes',
    ],
  ])('%s', (_, resource, expected) => expect(course(onlyDrug(resource))).toBe(expected));

  test.each([
    ['active', 'yes'],
    ['on-hold', 'unknown'],
    ['stopped', 'no'],
    ['completed', 'no'],
    ['cancelled', 'no'],
    ['unknown', 'unknown'],
    ['a-status-of-tomorrow', 'unknown'],
    [undefined, 'unknown'],
  ])('an order of status %s without an end is ongoing: %s', (status, ongoing) => {
    expect(onlyDrug(request({ status, authoredOn: '2026-05-01' }))?.ongoing).toBe(ongoing);
  });

  describe('a home medicine that is reported at admission was begun before', () => {
    test.each([
      ["on the patient's word", { reportedBoolean: true }, '? to ?, ongoing yes'],
      ['by another source', { reportedReference: { reference: 'Practitioner/1' } }, '? to ?, ongoing yes'],
      ['an order that says it is none', { reportedBoolean: false }, '2026-06-15 (authored) to ?, ongoing yes'],
      ['with its own start', { reportedBoolean: true, ...bounds('2026-04-01') }, '2026-04-01 (dosage-bounds) to ?, ongoing yes'],
    ])('%s', (_, changes, expected) => {
      expect(course(onlyDrug(request({ intent: 'plan', authoredOn: '2026-06-15', ...changes })))).toBe(expected);
    });
  });

  test.each([
    ['2026-06-14', 'no'],
    ['2026-06-15', 'unknown'],
    ['2026-06', 'unknown'],
    ['2026', 'unknown'],
  ])('an active order to end on %s, read on 15 June at 20:00, is ongoing: %s', (end, ongoing) => {
    expect(onlyDrug(request(bounds('2026-05-01', end)))?.ongoing).toBe(ongoing);
  });

  test('an active order that ends after the review is still taken, without a stop', () => {
    expect(course(onlyDrug(request(bounds('2026-05-01', '2026-06-16'))))).toBe('2026-05-01 (dosage-bounds) to ?, ongoing yes');
  });

  test('a start in "2026", read in June, lies between January and June', () => {
    const start = onlyDrug(request({ authoredOn: '2026' }))?.start;
    expect(start).toMatchObject({ text: '2026', earliest: Date.parse('2026-01-01'), latest: AS_OF });
  });

  test('an order of next week is not used', () => {
    expect(leftOut(request({ authoredOn: '2026-06-22' }))).toEqual([
      'MedicationRequest/drug (methimazole 20 mg tablet) later-than-review',
    ]);
  });
});
