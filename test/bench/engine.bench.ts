/**
 * How fast charts are judged on one core: from parsed JSON to the report. `hz` of the first line is charts a second; the second
 * line is the time of one chart with 20,000 Observations. The charts all differ, and each is new to the engine when it comes.
 */
import { bench, describe } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import { toReport } from '../../src/report.ts';
import { aChart, aLargeChart } from './charts.ts';

const AS_OF = Date.parse('2026-06-15T20:00:00Z');

function reported(bundle: object): number {
  const read = readBundle(bundle);
  if (!read.ok) throw new Error(read.error.message);
  return toReport(assess(toRecord(read.read, { asOf: AS_OF }), AS_OF), 'chart').causes.length;
}

const charts = Array.from({ length: 400 }, (_, at) => aChart(at + 1));
const large = aLargeChart(1, 20_000);
let next = 0;

describe('record to report', () => {
  bench(
    'a chart of 200 resources',
    () => {
      next = (next + 1) % charts.length;
      const chart = charts[next];
      if (chart) reported(chart);
    },
    { time: 4000, warmupTime: 1500 },
  );
  bench('a chart of 20,000 observations', () => void reported(large), { time: 2000, warmupIterations: 2 });
});
