/** A real browser for the tests: the machine's own, else the one that npm brings along. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `CHROME_PATH`, then an installed Chromium or Chrome, then Chrome or Edge as Playwright finds them, last the Chromium of the
 * optional npm package (Linux x64).
 *
 * @throws Error that names all of these when none is there
 */
export async function openBrowser(): Promise<Browser> {
  const path = process.env.CHROME_PATH ?? INSTALLED.find((each) => existsSync(each));
  if (path !== undefined && path !== 'npm') return chromium.launch({ executablePath: path, args: ARGUMENTS });
  if (path === undefined) {
    for (const channel of ['chrome', 'msedge']) {
      const browser = await chromium.launch({ channel, args: ARGUMENTS }).catch(() => undefined);
      if (browser) return browser;
    }
  }
  return fromNpm();
}

/** `CHROME_PATH=npm` asks for this one. */
async function fromNpm(): Promise<Browser> {
  // Makes the package unpack the system libraries that a bare machine lacks; it reads this when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const packed = await import('@sparticuz/chromium').catch(() => undefined);
  if (!packed) throw new Error('No browser: set CHROME_PATH, install Chromium or Chrome, or run npm ci with optional packages.');
  // Not with the package's own arguments: they switch off web security and put every page into one process.
  return chromium.launch({ executablePath: await packed.default.executablePath(), args: ARGUMENTS });
}
