/**
 * `npm run bench:panel`: a chart of 20,000 Observations through a real launch in Chromium, and how long its main thread was ever
 * busy at one stretch, by Chromium's own tracing. Times are those of the thread on the processor, which a busy machine does not
 * stretch; the clock on the wall stands beside them.
 */
import type { Browser } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { aLargeChart } from '../bench/charts.ts';
import { openBrowser } from './browser.ts';
import { line, milliseconds, verdict } from './measuring.ts';
import { launch } from './panel-page.ts';

const OBSERVATIONS = 20_000;
const PATIENT = 'mina';
const LONGEST_MS = 100;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];

// The trace ------------------------------------------------------------------------------------------------------------------

/** One event of a trace; microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** On the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly functionName?: string; readonly url?: string } };
}

interface Task {
  readonly from: number;
  readonly cpu: number;
  readonly wall: number;
  /** What took most of it. */
  readonly mostly: string;
}

/** The tasks of the busiest page thread, the longest first. */
function mainThreadTasks(events: readonly Traced[]): readonly Task[] {
  const mains = events.filter((each) => each.name === 'thread_name' && each.args?.name === 'CrRendererMain');
  const threads = mains.map(({ pid, tid }) => events.filter((each) => each.pid === pid && each.tid === tid && each.ph === 'X'));
  const busiest = threads.reduce<readonly Traced[]>((most, each) => (busy(each) > busy(most) ? each : most), []);
  const start = busiest.reduce((least, each) => Math.min(least, each.ts), Number.POSITIVE_INFINITY);
  return tasksOf(busiest)
    .map((task) => ({
      from: (task.ts - start) / 1000,
      cpu: (task.tdur ?? task.dur ?? 0) / 1000,
      wall: (task.dur ?? 0) / 1000,
      mostly: longestIn(busiest, task),
    }))
    .sort((a, b) => b.cpu - a.cpu);
}

const isTask = ({ name }: Traced): boolean => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
const tasksOf = (thread: readonly Traced[]): readonly Traced[] => {
  const plain = thread.filter((each) => each.name === 'RunTask');
  return plain.length > 0 ? plain : thread.filter((each) => isTask(each));
};
const busy = (thread: readonly Traced[]): number => tasksOf(thread).reduce((sum, each) => sum + (each.tdur ?? each.dur ?? 0), 0);

function longestIn(thread: readonly Traced[], task: Traced): string {
  const end = task.ts + (task.dur ?? 0);
  const inside = thread.filter((each) => !isTask(each) && each.ts >= task.ts && each.ts + (each.dur ?? 0) <= end);
  const [longest] = inside.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!longest) return 'nothing named';
  const { functionName, url } = longest.args?.data ?? {};
  const file = url?.split('/').at(-1);
  return [longest.name, functionName, file].filter((part) => part !== undefined && part !== '').join(' ');
}

// The launch -----------------------------------------------------------------------------------------------------------------

/** The rows of the large chart as this patient's. */
function observations(): readonly fhir4.FhirResource[] {
  const chart: unknown = aLargeChart(1, OBSERVATIONS);
  const text = JSON.stringify(chart).replaceAll(/"Patient\/[^"]+"/g, `"Patient/${PATIENT}"`);
  const { entry }: { entry: readonly { resource: fhir4.FhirResource }[] } = JSON.parse(text);
  return entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType !== 'Patient');
}

async function traced(browser: Browser, sandbox: Sandbox): Promise<readonly Traced[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await launch(sandbox, page, PATIENT);
  // By its attribute: a search by role runs on the page's own thread, and would be measured with it.
  await page.locator('[aria-label*="logarithmic"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
  const trace: { traceEvents: readonly Traced[] } = JSON.parse(String(await browser.stopTracing()));
  await context.close();
  return trace.traceEvents;
}

const rows = observations();
const [browser, sandbox] = await Promise.all([
  openBrowser(),
  startSandbox({ ehrPort: 0, appPort: 0, site: { pageSize: 1000 }, rows: new Map([[PATIENT, rows]]) }),
]);
try {
  const tasks = mainThreadTasks(await traced(browser, sandbox));
  process.stdout.write(`${PATIENT} with ${rows.length} rows more, ${OBSERVATIONS} of them Observations\n`);
  line('main thread, all tasks', milliseconds(tasks.reduce((sum, task) => sum + task.cpu, 0)));
  const longest = tasks[0]?.cpu ?? Number.NaN;
  line('longest task', `${milliseconds(longest)}  ${verdict(longest <= LONGEST_MS, `at most ${LONGEST_MS} ms`)}`);
  line('tasks over 50 ms', String(tasks.filter((task) => task.cpu > 50).length).padStart(5));
  for (const task of tasks.slice(0, 8)) {
    line(`  at ${task.from.toFixed(0)} ms`, `${milliseconds(task.cpu)}, ${task.wall.toFixed(0)} ms on the wall: ${task.mostly}`);
  }
} finally {
  await Promise.all([browser.close(), sandbox.close()]);
}
