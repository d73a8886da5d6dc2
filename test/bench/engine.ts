/**
 * How fast charts are judged on one core, from parsed JSON to the report, as a whole and by its two halves: charts a second of 200
 * resources, usual ones and such as are dense in findings, and the milliseconds of one chart with 20,000 Observations. The charts all differ, so that no memory of an earlier one
 * helps. It runs as one compiled script, as the app does: a test runner's own way of importing makes every call dearer.
 */
import { Bench, type TaskResult } from 'tinybench';
import { assess } from '../../src/assess.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { toReport } from '../../src/report.ts';
import { aChart, aLargeChart, aUsualChart } from './charts.ts';

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

const figures = ({ hz, mean, min }: TaskResult): string =>
  `${hz.toFixed(hz < 10 ? 1 : 0)} a second; mean ${mean.toFixed(2)} ms, least ${min.toFixed(2)} ms`;

/** As a server's answer or a file gives it: the writer of these charts puts objects and texts together in ways of its own. */
function parsed(chart: object): object {
  const json: unknown = JSON.parse(JSON.stringify(chart));
  if (typeof json !== 'object' || json === null) throw new TypeError('no Bundle');
  return json;
}

/** Small charts differ so much that some thousands of them go by before all that judges them is compiled. */
const UNTIL_COMPILED = 12_000;

/** Each is made when its turn comes, so that a large chart is not measured in a memory full of small ones. */
const SIZES = [
  {
    size: 'a chart of 200 resources',
    make: () => Array.from({ length: 400 }, (_, at) => parsed(aUsualChart(at + 1))),
    options: { time: 4000, warmupTime: UNTIL_COMPILED },
  },
  {
    size: 'a chart of 200 resources, dense in findings',
    make: () => Array.from({ length: 400 }, (_, at) => parsed(aChart(at + 1))),
    options: { time: 4000, warmupTime: UNTIL_COMPILED },
  },
  {
    size: 'a chart of 20,000 observations',
    make: () => [parsed(aLargeChart(1, 20_000))],
    options: { time: 4000, warmupTime: 1500 },
  },
];

for (const { size, make, options } of SIZES) {
  const charts = make();
  const records = charts.map(recorded);
  const bench = new Bench(options)
    .add('bundle to record', inTurn(charts, recorded))
    .add('record to report', inTurn(records, reported))
    .add(
      'bundle to report',
      inTurn(charts, (chart) => reported(recorded(chart))),
    );
  await bench.warmup();
  await bench.run();
  process.stdout.write(`${size}\n`);
  for (const { name, result } of bench.tasks) if (result) process.stdout.write(`  ${name.padEnd(17)} ${figures(result)}\n`);
}
