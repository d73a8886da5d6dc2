import { describe, expect, test } from 'vitest';
import { coded, labsOf, named, quantity, wbc } from './a-chart.ts';

const culture = (id: string, status: string, words: string, changes: Record<string, unknown> = {}) =>
  named('Blood culture', { id, status, valueQuantity: undefined, valueString: words, ...changes });
const refsOf = (...resources: readonly unknown[]) => labsOf(...resources).map((row) => row.ref.replace('Observation/', ''));

describe('two bottles of one draw are two cultures', () => {
  const final = culture('aerobic', 'final', 'No growth');
  const preliminary = culture('anaerobic', 'preliminary', 'Gram-positive cocci in clusters');

  test('a final "no growth" does not silence the preliminary "cocci" of the other bottle', () => {
    expect(refsOf(final, preliminary)).toEqual(['aerobic', 'anaerobic']);
  });
  test('of one specimen the final report replaces the preliminary one', () => {
    const specimen = { reference: 'Specimen/1' };
    expect(refsOf({ ...final, specimen }, { ...preliminary, specimen })).toEqual(['aerobic']);
  });
  test('the same words twice, preliminary and final, are one result', () => {
    expect(refsOf(final, culture('early', 'preliminary', 'No growth'))).toEqual(['aerobic']);
  });
  test('a pending bottle gives way to the result of the same time', () => {
    expect(refsOf(final, culture('pending', 'registered', ''))).toEqual(['aerobic']);
  });
});

describe('answers of one set may be of two tests', () => {
  const antigen = (code: string, changes: Record<string, unknown> = {}) =>
    coded(code, { id: code, valueQuantity: undefined, valueString: 'Negative', ...changes });

  test('the Duffy antigens a and b are each negative for themselves', () => {
    expect(refsOf(antigen('1027-2'), antigen('1033-0'))).toEqual(['1027-2', '1033-0']);
  });
  test('a corrected antigen a leaves the antigen b alone', () => {
    expect(refsOf(antigen('1027-2', { status: 'corrected', valueString: 'Positive' }), antigen('1033-0'))).toEqual([
      '1027-2',
      '1033-0',
    ]);
  });
  test('the same antigen from two sources is one', () => {
    expect(refsOf(antigen('1027-2'), antigen('1027-2', { id: 'copy' }))).toEqual(['1027-2']);
  });
});

test('of any other test the final answer stands for the preliminary one', () => {
  const screening = (id: string, status: string, valueString: string) =>
    named('HIV 1+2 antibody', { id, status, valueQuantity: undefined, valueString });
  expect(refsOf(screening('early', 'preliminary', 'Reactive'), screening('late', 'final', 'Nonreactive'))).toEqual(['late']);
});

describe('which row stands for which', () => {
  test('a correction replaces words of the same time', () => {
    const old = named('HIV 1+2 antibody', { id: 'old', valueQuantity: undefined, valueString: 'Reactive' });
    const corrected = { ...old, id: 'new', status: 'corrected', valueString: 'Nonreactive' };
    expect(refsOf(old, corrected)).toEqual(['new']);
  });
  test('of a preliminary, a final and a corrected count only the corrected one stays', () => {
    expect(
      refsOf(
        wbc({ id: 'preliminary', status: 'preliminary', ...quantity(1.9, 'K/uL') }),
        wbc({ id: 'final', ...quantity(2.4, 'K/uL') }),
        wbc({ id: 'corrected', status: 'corrected', ...quantity(2.2, 'K/uL') }),
      ),
    ).toEqual(['corrected']);
  });
  test('an amended result counts as a correction', () => {
    expect(refsOf(wbc({ id: 'old', ...quantity(0.9, 'K/uL') }), wbc({ id: 'new', status: 'amended' }))).toEqual(['new']);
  });
  test('a result of unknown status stands beside the final one', () => {
    expect(refsOf(wbc({ id: 'a', status: 'unknown', ...quantity(2.4, 'K/uL') }), wbc({ id: 'b' }))).toEqual(['a', 'b']);
  });
  test.each([
    [5, ['new']],
    [6, ['old', 'new']],
  ])('a correction %s minutes away from the original', (minutes, expected) => {
    const time = `2026-06-15T08:0${minutes}:00Z`;
    expect(
      refsOf(wbc({ id: 'old', ...quantity(0.9, 'K/uL') }), wbc({ id: 'new', status: 'corrected', effectiveDateTime: time })),
    ).toEqual(expected);
  });
  test('on a bare date a correction replaces the only other result, and none of two', () => {
    const day = { effectiveDateTime: '2026-06-15' };
    const first = wbc({ id: 'first', ...day, ...quantity(0.9, 'K/uL') });
    const second = wbc({ id: 'second', ...day, ...quantity(1.4, 'K/uL') });
    const corrected = wbc({ id: 'corrected', status: 'corrected', ...day });
    expect(refsOf(first, corrected)).toEqual(['corrected']);
    expect(refsOf(first, second, corrected)).toEqual(['first', 'second', 'corrected']);
  });
});
