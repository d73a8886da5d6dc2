import { expect, test } from 'vitest';
import { resultsBySet } from '../../src/reasoning/results-by-set.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import { aPatient, result } from '../a-patient.ts';

const refs = (found: ReadonlyMap<string, readonly LabResult[]>, set: string) => found.get(set)?.map(({ ref }) => ref);

test('results of a set stand oldest first, those without a time before them', () => {
  const [late, early, middle] = [-1, -9, -5].map((day) => result('lab.wbc', 4, { day }));
  const { time: _, ...undated } = result('lab.wbc', 4);
  if (!late || !early || !middle) throw new Error('no results');
  const found = resultsBySet(aPatient({ labs: [late, early, undated, middle] }));
  expect(refs(found, 'lab.wbc')).toEqual([undated.ref, early.ref, middle.ref, late.ref]);
});

test('a day stands by its middle among the hours', () => {
  const [morning, day, evening] = ['2026-06-10T02:00:00Z', '2026-06-10', '2026-06-10T23:00:00Z'].map((moment) =>
    result('lab.wbc', 4, { day: moment }),
  );
  if (!morning || !day || !evening) throw new Error('no results');
  expect(refs(resultsBySet(aPatient({ labs: [evening, day, morning] })), 'lab.wbc')).toEqual([morning.ref, day.ref, evening.ref]);
});

test('a result stands in each of its sets, vital signs beside laboratory results', () => {
  const both = { ...result('lab.wbc', 4), sets: ['lab.wbc', 'lab.anc'] };
  const temperature = result('vital.temp', 38);
  const found = resultsBySet(aPatient({ labs: [both], vitals: [temperature] }));
  expect([refs(found, 'lab.wbc'), refs(found, 'lab.anc'), refs(found, 'vital.temp')]).toEqual([
    [both.ref],
    [both.ref],
    [temperature.ref],
  ]);
  expect(found.get('lab.plt')).toBeUndefined();
});
