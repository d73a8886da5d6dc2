import { describe, expect, test } from 'vitest';
import { loadPatients } from '../../sandbox/patients.ts';
import { writeChart } from '../../sandbox/chart.ts';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import { circumstances } from '../../src/knowledge/code-sets/circumstances.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import { firstFinding } from '../../src/reasoning/first-finding.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { aChart } from '../bench/charts.ts';
import { AS_OF, condition, recordOf, wbc } from '../fhir/a-chart.ts';

function recordFrom(bundle: object): PatientRecord {
  const read = readBundle(bundle);
  if (!read.ok) throw new Error(read.error.message);
  return toRecord(read.read, { asOf: AS_OF });
}

const sandboxRecord = (file: Parameters<typeof writeChart>[0]): PatientRecord =>
  recordFrom({
    resourceType: 'Bundle',
    type: 'collection',
    entry: writeChart(file, { now: AS_OF, offsetMinutes: 0 }).resources.map((resource) => ({ resource })),
  });

const withProblem = (code: object): PatientRecord => recordOf(wbc(), condition({ code }));

describe('the finding that is shown before the causes', () => {
  test.each(loadPatients().map((file) => [file.id, file] as const))('of %s is the finding of the assessment', (_, file) => {
    const record = sandboxRecord(file);
    const first = firstFinding(record, AS_OF);
    expect(first ?? assess(record, AS_OF).finding).toEqual(assess(record, AS_OF).finding);
  });

  test('stands alone on most synthetic patients, and never differs on charts full of other words', () => {
    const shown = loadPatients().filter((file) => firstFinding(sandboxRecord(file), AS_OF) !== undefined);
    expect(shown.length).toBeGreaterThan(10);
    for (let seed = 1; seed <= 40; seed += 1) {
      const record = recordFrom(aChart(seed));
      const { finding } = assess(record, AS_OF);
      expect(firstFinding(record, AS_OF) ?? finding).toEqual(finding);
    }
  });

  test('does not wait for a problem list that speaks of other things', () => {
    expect(firstFinding(withProblem({ text: 'Influenza A' }), AS_OF)?.present).toBe(true);
  });

  const sets = Object.values<CodeSet>(circumstances);
  test.each(sets.flatMap((set) => (set.text ?? []).map((text) => text.replace(/^=/, ''))))(
    'waits until "%s" on the problem list is read in its sentence',
    (phrase) => {
      expect(firstFinding(withProblem({ text: `History of asthma; ${phrase.toUpperCase()}, mild` }), AS_OF)).toBeUndefined();
    },
  );
  test.each(sets.flatMap((set) => set.codes))('waits where the problem list holds the code $code', ({ code }) => {
    expect(firstFinding(withProblem({ coding: [{ system: 'urn:any', code: ` ${code} ` }] }), AS_OF)).toBeUndefined();
  });
  test('waits for a more specific code, with and without its dot', () => {
    for (const code of ['D70.9', 'D709', 'd70.x00'])
      expect(firstFinding(withProblem({ coding: [{ code }] }), AS_OF)).toBeUndefined();
  });
});
