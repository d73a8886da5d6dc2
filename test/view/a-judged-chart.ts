/** A chart of the sandbox, read and judged as the app does: a woman on thiamazole with fever and agranulocytosis. Synthetic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChart } from '../../sandbox/chart.ts';
import { readPatientFile } from '../../sandbox/patient-file.ts';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { Assessment } from '../../src/reasoning/assessment.ts';

const NOW = Date.parse('2026-06-15T19:10:00Z');

export function aJudgedChart(name = 'antithyroid-fever'): Assessment {
  const path = join(import.meta.dirname, `../../sandbox/patients/${name}.json`);
  const { resources } = writeChart(readPatientFile(JSON.parse(readFileSync(path, 'utf8'))), { now: NOW, offsetMinutes: 60 });
  const bundle = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
  if (!bundle.ok) throw new Error(bundle.error.message);
  return assess(toRecord(bundle.read, { asOf: NOW }), NOW);
}
