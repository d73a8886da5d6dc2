/**
 * How fast charts are judged on one core, from parsed JSON to the report, as a whole and by its two halves. `hz` of the lines for
 * 200 resources is charts a second; `mean` of the others is the milliseconds of one chart with 20,000 Observations. The charts
 * all differ, so that no memory of an earlier one helps.
 */
import { bench, describe } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { toReport } from '../../src/report.ts';
import { aChart, aLargeChart } from './charts.ts';

const AS_OF = Date.parse('2026-06-15T20:00:00Z');

function recorded(bundle: object): PatientRecord {
  const read = readBundle(bundle);
  if (!read.ok) throw new Error(read.error.message);
  return toRecord(read.read, { asOf: AS_OF });
}
const reported = (record: PatientRecord): object => toReport(assess(record, AS_OF), 'chart');

/** Each call works on the next of the charts. */
function inTurn<T>(charts: readonly T[], work: (chart: T) => unknown): () => void {
  let next = 0;
  return () => {
    next = (next + 1) % charts.length;
    const chart = charts[next];
    if (chart !== undefined) work(chart);
  };
}

const SIZES = [
  {
    size: 'a chart of 200 resources',
    charts: Array.from({ length: 400 }, (_, at) => aChart(at + 1)),
    options: { time: 4000, warmupTime: 1500 },
  },
  {
    size: 'a chart of 20,000 observations',
    charts: [aLargeChart(1, 20_000)],
    options: { time: 2000, warmupIterations: 2 },
  },
];

describe.each(SIZES)('$size', ({ charts, options }) => {
  const records = charts.map(recorded);
  bench('bundle to record', inTurn(charts, recorded), options);
  bench('record to report', inTurn(records, reported), options);
  bench(
    'bundle to report',
    inTurn(charts, (chart) => reported(recorded(chart))),
    options,
  );
});
