/**
 * `npm run bench:launch`: what a launch takes in a real Chromium on the built app, while the EHR answers every request only after
 * 100 ms. Medians of several launches, each in a browser context of its own, so that nothing is cached.
 */
import type { Browser, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type BarePage, openBarePage } from './bare-page.ts';
import { openBrowser } from './browser.ts';
import { line, median, milliseconds, NAMED, verdict } from './measuring.ts';
import { judged, launch } from './panel-page.ts';

declare global {
  interface Window {
    /** How long each press or key of the last interaction waited for its paint, in ms. */
    waits: number[];
    /** Leads out of the page that is watched. */
    readonly tellPainted: (what: string) => void;
  }
}

const PATIENT = 'mina';
const LATENCY_MS = 100;
const LAUNCHES = 9;
/** Not counted: no clinician is the first whom a browser and an EHR that have only just started answer. */
const BEFORE = 3;
const ROUNDS = 5;
const SLOWER = 4;
/** After the judged panel: what comes late may still move something. */
const SETTLED_MS = 500;

const TARGET = { ratio: 1.25, shift: 0.02, interactionMs: 100 };

// The chain ---------------------------------------------------------------------------------------------------------------

/** One request as the browser saw it, in ms of its own steady clock. */
interface Sent {
  readonly url: string;
  readonly isPreflight: boolean;
  readonly start: number;
  /** The same moment by the clock on the wall. */
  readonly startedAt: number;
  end?: number;
}

/** Preflights, which are part of the waiting, are seen here and nowhere else. */
async function watchRequests(page: BarePage): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const underWay = new Map<string, Sent>();
  const end = (requestId: string, timestamp: number): void => {
    const request = underWay.get(requestId);
    if (request) request.end = timestamp * 1000;
    underWay.delete(requestId);
  };
  page.on('Network.requestWillBeSent', ({ requestId, request: { url, method }, timestamp, wallTime }) => {
    // A redirect keeps the id: the answer to the first address ends where the second begins.
    end(requestId, timestamp);
    const request = { url, isPreflight: method === 'OPTIONS', start: timestamp * 1000, startedAt: wallTime * 1000 };
    sent.push(request);
    underWay.set(requestId, request);
  });
  page.on('Network.loadingFinished', ({ requestId, timestamp }) => end(requestId, timestamp));
  await page.send('Network.enable');
  return sent;
}

function answered(sent: readonly Sent[], path: RegExp, isPreflight = false): Sent & { readonly end: number } {
  const found = sent.find((each) => path.test(new URL(each.url).pathname) && each.isPreflight === isPreflight);
  if (found?.end === undefined) throw new Error(`no answer was seen to ${path}`);
  return { ...found, end: found.end };
}

function waited(sent: readonly Sent[], path: RegExp, isPreflight = false): number {
  const { start, end } = answered(sent, path, isPreflight);
  return end - start;
}

const PATIENT_READ = /\/fhir\/Patient\/[^/]+$/;

/** What nobody can avoid: one request after the other, each of which needs the answer to the one before. */
const LINKS: readonly { readonly name: string; readonly ms: (sent: readonly Sent[]) => number }[] = [
  { name: 'discovery', ms: (sent) => waited(sent, /smart-configuration$/) },
  { name: 'authorize', ms: (sent) => waited(sent, /^\/authorize$/) },
  { name: 'token', ms: (sent) => waited(sent, /^\/token$/) },
  // A browser asks another origin for permission before it sends a token there.
  { name: 'one wave: permission to ask', ms: (sent) => waited(sent, PATIENT_READ, true) },
  {
    name: 'one wave: the answer',
    ms: (sent) => answered(sent, PATIENT_READ).end - answered(sent, PATIENT_READ, true).end,
  },
];

interface Launched {
  readonly links: readonly number[];
  readonly chain: number;
  readonly finding: number;
  readonly judged: number;
  readonly shift: number;
}

/** Marks in the page when the finding and the judged panel were painted, and tells it. */
function watchPaints(): void {
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const [name, id] of Object.entries({ finding: 'finding-title', judged: 'coverage-title' })) {
      if (seen.has(name) || !document.getElementById(id)) continue;
      seen.add(name);
      requestAnimationFrame(() =>
        setTimeout(() => {
          performance.mark(name);
          window.tellPainted(name);
        }),
      );
    }
  }).observe(document, { childList: true, subtree: true });
}

async function oneLaunch(browser: Browser, sandbox: Sandbox): Promise<Launched> {
  const page = await openBarePage(browser, { width: 1280, height: 900 });
  const sent = await watchRequests(page);
  await page.send('Page.enable');
  await page.send('Runtime.enable');
  await page.send('Runtime.addBinding', { name: 'tellPainted' });
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `${NAMED}; (${watchPaints.toString()})()` });
  const isJudged = new Promise<void>((resolve) => {
    page.on('Runtime.bindingCalled', ({ payload }) => {
      if (payload === 'judged') resolve();
    });
  });
  await page.send('Page.navigate', { url: sandbox.ehr.launchUrl(PATIENT) });
  await isJudged;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const painted = await paints(page);
  await page.close();
  const links = LINKS.map(({ ms }) => ms(sent));
  const after = (mark: number): number => painted.origin + mark - (sent[0]?.startedAt ?? Number.NaN);
  return {
    links,
    chain: links.reduce((sum, link) => sum + link, 0),
    finding: after(painted.finding),
    judged: after(painted.judged),
    shift: painted.shift,
  };
}

interface Painted {
  readonly origin: number;
  readonly finding: number;
  readonly judged: number;
  readonly shift: number;
}

const paints = async (page: BarePage): Promise<Painted> => JSON.parse(await page.evaluate(`(${whatWasPainted.toString()})()`));

async function whatWasPainted(): Promise<Painted> {
  const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const shift = await new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const values = list.getEntries().map((entry) => ('value' in entry && typeof entry.value === 'number' ? entry.value : 0));
      resolve(values.reduce((sum, value) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Without any shift the observer is never called.
    setTimeout(() => resolve(0), 200);
  });
  return { origin: performance.timeOrigin, finding: at('finding'), judged: at('judged'), shift };
}

// Interactions -------------------------------------------------------------------------------------------------------------

/** What a clinician does most, each with a click. */
const INTERACTIONS: readonly { readonly name: string; readonly act: (page: Page) => Promise<void> }[] = [
  { name: 'open an evidence item', act: (page) => page.getByRole('button', { name: '0.31', exact: true }).first().click() },
  {
    name: 'close it',
    act: (page) => page.getByRole('complementary', { name: 'Source' }).getByRole('button', { name: /close/i }).click(),
  },
  { name: 'answer a question', act: (page) => page.locator('#questions').getByRole('radio').first().click() },
  { name: 'choose a test', act: (page) => page.locator('#workup').getByRole('checkbox').first().click() },
  { name: 'choose another test', act: (page) => page.locator('#workup').getByRole('checkbox').nth(1).click() },
];

async function interactions(browser: Browser, sandbox: Sandbox): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(NAMED);
  await launch(sandbox, page, PATIENT);
  await judged(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    window.waits = [];
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Events that belong to no interaction, such as a pointer that passes over, carry 0.
        if ('interactionId' in entry && entry.interactionId !== 0) window.waits.push(entry.duration);
      }
    }).observe(options);
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (const { act } of INTERACTIONS) {
    await act(page);
    await page.waitForTimeout(700);
    times.push(await page.evaluate(() => Math.max(0, ...window.waits.splice(0))));
  }
  await context.close();
  return times;
}

// The report ---------------------------------------------------------------------------------------------------------------

function reportLaunches(launches: readonly Launched[]): void {
  const of = (value: (each: Launched) => number): number => median(launches.map(value));
  process.stdout.write(`${PATIENT}, ${LAUNCHES} launches, every answer of the EHR after ${LATENCY_MS} ms; medians\n`);
  LINKS.forEach(({ name }, at) => line(`  ${name}`, milliseconds(of(({ links }) => links[at] ?? Number.NaN))));
  line('the unavoidable chain', milliseconds(of(({ chain }) => chain)));
  const ratio = of(({ finding, chain }) => finding / chain);
  const best = Math.min(...launches.map(({ finding, chain }) => finding / chain));
  const times = `${ratio.toFixed(2)} times the chain (best ${best.toFixed(2)}), ${verdict(ratio <= TARGET.ratio, TARGET.ratio)}`;
  line('launch to the finding', `${milliseconds(of(({ finding }) => finding))}  ${times}`);
  line('launch to the judged panel', milliseconds(of((each) => each.judged)));
  const shift = of((each) => each.shift);
  line('layout shift', `${shift.toFixed(3).padStart(8)}  ${verdict(shift <= TARGET.shift, TARGET.shift)}`);
}

function reportInteractions(rounds: readonly (readonly number[])[]): void {
  process.stdout.write(`to the next paint, ${ROUNDS} rounds on a CPU ${SLOWER} times slower; medians\n`);
  INTERACTIONS.forEach(({ name }, at) => {
    const time = median(rounds.map((round) => round[at] ?? Number.NaN));
    line(`  ${name}`, `${milliseconds(time)}  ${verdict(time < TARGET.interactionMs, `under ${TARGET.interactionMs} ms`)}`);
  });
}

const [browser, sandbox] = await Promise.all([openBrowser(), startSandbox({ ehrPort: 0, appPort: 0, latencyMs: LATENCY_MS })]);
try {
  const launches: Launched[] = [];
  for (let at = 0; at < BEFORE; at += 1) await oneLaunch(browser, sandbox);
  for (let at = 0; at < LAUNCHES; at += 1) launches.push(await oneLaunch(browser, sandbox));
  reportLaunches(launches);
  const rounds: (readonly number[])[] = [];
  for (let at = 0; at < ROUNDS; at += 1) rounds.push(await interactions(browser, sandbox));
  reportInteractions(rounds);
} finally {
  await Promise.all([browser.close(), sandbox.close()]);
}
