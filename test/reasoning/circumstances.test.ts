import { describe, expect, test } from 'vitest';
import { circumstances } from '../../src/reasoning/circumstances.ts';
import type { Recorded } from '../../src/reasoning/recorded.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import { dated, type Moment, NOW, result } from '../a-patient.ts';

const entry = (set: string, change: Partial<Recorded> = {}): Recorded => ({
  set,
  ref: `Condition/${set}`,
  source: 'condition',
  by: 'code',
  negated: false,
  past: false,
  uncertain: false,
  active: 'yes',
  words: '',
  ofVisit: false,
  ...change,
});

function known(entries: readonly Recorded[], said?: LabResult) {
  const recorded = new Map(entries.map(({ set }) => [set, entries.filter((each) => each.set === set)]));
  return circumstances({ results: new Map(said && [['obs.pregnancy', [said]]]), recorded, duffyNull: false }, NOW);
}

describe('pregnancy', () => {
  test.each<[string, Partial<Recorded>, boolean]>([
    ['on the problem list', {}, true],
    ['as the reason of a visit', { source: 'reason' }, true],
    ['of which it is not said whether it goes on', { active: 'not-stated' }, true],
    ['in a report', { source: 'report' }, false],
    ['of a relative', { source: 'family' }, false],
    ['denied', { negated: true }, false],
    ['of the past', { past: true }, false],
    ['that is over', { active: 'no' }, false],
    ['that began 43 weeks ago', { onset: dated(-301) }, true],
    ['that began before', { onset: dated(-303) }, false],
    ['that was entered before', { recorded: dated(-303) }, false],
  ])('%s', (_, change, pregnant) => expect(known([entry('cond.preg', change)]).pregnant).toBe(pregnant));

  test.each([
    ['Pregnant', true],
    ['Patient currently pregnant', true],
    ['Pregnancy confirmed', true],
    ['Nonpregnant', false],
    ['No pregnancy', false],
    ['Not pregnant', false],
    ['Pregnancy unknown', false],
    ['Pregnancy uncertain', false],
    ['Possibly pregnant', false],
    ['Suspected pregnancy', false],
    ['Pregnancy test negative', false],
    ['Pregnancy unlikely', false],
    ['Denies pregnancy', false],
    ['Pregnancy denied', false],
    ['Breast feeding', false],
  ])('“%s” in the answer of the chart: %s', (words, pregnant) =>
    expect(known([], result('obs.pregnancy', { words })).pregnant).toBe(pregnant),
  );

  test.each([
    [-300, true],
    [-303, false],
  ])('“pregnant” in the answer of day %i: %s', (day, pregnant) =>
    expect(known([], result('obs.pregnancy', { words: 'Pregnant' }, { day })).pregnant).toBe(pregnant),
  );

  test('a number, or an answer that is missing, says nothing of it', () => {
    const said = result('obs.pregnancy', 1);
    expect(known([], said).pregnant).toBe(false);
    expect(known([], { ...said, value: { kind: 'none', reason: 'pregnant: not asked' } }).pregnant).toBe(false);
  });
});

describe('since when a low count is on record', () => {
  const since = (...dates: readonly { readonly onset?: Moment; readonly recorded?: Moment }[]) =>
    known(
      dates.map(({ onset, recorded }, at) =>
        entry('cond.neutropenia', {
          ref: `Condition/${at}`,
          ...(onset !== undefined && { onset: dated(onset) }),
          ...(recorded !== undefined && { recorded: dated(recorded) }),
        }),
      ),
    ).recordedSince;

  test.each<[string, { onset?: Moment; recorded?: Moment }, boolean]>([
    ['its onset of two days ago', { onset: -2 }, true],
    ['an onset of exactly a day ago', { onset: '2026-06-14T12:00:00Z' }, false],
    ['an onset of a moment more', { onset: '2026-06-14T11:59:59Z' }, true],
    ['an onset of today', { onset: 0 }, false],
    ['its entry of last year', { recorded: '2025' }, true],
    ['an onset of today, entered before', { onset: 0, recorded: -9 }, false],
    ['no date', {}, false],
  ])('%s', (_, dates, counts) => expect(since(dates)?.ref).toBe(counts ? 'Condition/0' : undefined));

  test('the earliest counts, dated by the last day that it may mean', () => {
    expect(since({ onset: -9 }, { onset: -90 }, { onset: -30 })).toEqual({ ref: 'Condition/1', onset: dated(-90).latest });
    expect(since({ onset: '2025' })?.onset).toBe(dated('2025-12-31').latest);
  });

  test('nothing on record is no date', () => expect(known([])).toEqual({ pregnant: false, duffyNull: false }));
});
