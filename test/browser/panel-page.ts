/** One page of a real browser on the sandbox, watched for everything that a clinician must never meet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/sandbox.ts';

declare global {
  interface Window {
    /** There once `AXE` was evaluated in the page. */
    readonly axe: typeof import('axe-core');
  }
}

/** Runs in the page even under the strict CSP, because it is evaluated and not loaded. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and CSP violations, in order. */
  readonly complaints: string[];
  /** Origins that any request went to. */
  readonly origins: Set<string>;
  readonly requests: string[];
  /** What was asked for and not there, with its status. */
  readonly missing: string[];
}

export interface View {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

export async function watchedPage(browser: Browser, { width = 1280, colorScheme = 'light' }: View = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, permissions: [] });
  const page = await context.newPage();
  const watched: Watched = { page, context, complaints: [], origins: new Set(), requests: [], missing: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    watched.requests.push(request.url());
    if (url.protocol.startsWith('http')) watched.origins.add(url.origin);
  });
  page.on('response', (response) => {
    if (response.status() === 404) watched.missing.push(response.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // The console carries it to the list of complaints, from frames too.
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`); // eslint-disable-line no-console
    });
  });
  return watched;
}

/** The panel once it is judged, in the page or in its frame. */
export async function judged(place: Page | Frame, timeout = 20_000): Promise<void> {
  await place
    .getByRole('heading', { level: 2, name: /^(What was read, and what was not|读到与未读到的内容)$/ })
    .waitFor({ timeout });
}

export async function headline(place: Page | Frame): Promise<string> {
  return (await place.getByRole('heading', { level: 1 }).innerText()).trim();
}

export async function launch(
  sandbox: Sandbox,
  page: Page,
  patient: string,
  { language, ...options }: NonNullable<Parameters<Sandbox['ehr']['launchUrl']>[1]> & { readonly language?: string } = {},
): Promise<void> {
  const address = sandbox.ehr.launchUrl(patient, options);
  await page.goto(language === undefined ? address : `${address}&lang=${language}`);
}

/** Rules that axe-core finds broken, each with the first element that breaks it. */
export async function axeViolations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}
