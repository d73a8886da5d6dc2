/** `npm run pictures`: the main states in `docs/`, taken of the sandbox patients, so that readers see the present state. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { openBrowser } from './browser.ts';
import { judged, launch } from './panel-page.ts';

interface Picture {
  readonly name: string;
  /** A patient of the sandbox; without one the page is opened as it is. */
  readonly patient?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly language?: string;
  readonly before?: (page: Page, sandbox: Sandbox) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { name: 'panel', patient: 'mina' },
  { name: 'panel-dark', patient: 'mina', colorScheme: 'dark' },
  { name: 'panel-820', patient: 'mina', width: 820, height: 1400 },
  { name: 'panel-400', patient: 'mina', width: 400, height: 1400 },
  { name: 'panel-zh', patient: 'mina', language: 'zh-CN', height: 720 },
  {
    name: 'source',
    patient: 'mina',
    before: (page) => page.getByRole('button', { name: '0.31', exact: true }).first().click(),
  },
  { name: 'blasts', patient: 'ingrid' },
  { name: 'chemotherapy-nadir', patient: 'greta' },
  { name: 'duffy-null', patient: 'kofi' },
  { name: 'child', patient: 'pia' },
  { name: 'gaps', patient: 'wanda' },
  { name: 'no-leukopenia', patient: 'alma', height: 900 },
  {
    name: 'site-not-listed',
    width: 820,
    height: 420,
    before: (page, { appOrigin }) =>
      page.goto(`${appOrigin}/launch.html?iss=${encodeURIComponent('https://ehr.example.org/fhir')}&launch=x`),
  },
];

/** Pictures travel with every clone. */
const MOST_BYTES = 250_000;

async function take(browser: Browser, sandbox: Sandbox, picture: Picture): Promise<void> {
  const { name, patient, width = 1280, height = 1040, colorScheme = 'light', language, before } = picture;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (patient !== undefined) {
    await launch(sandbox, page, patient, language === undefined ? {} : { language });
    await judged(page);
  }
  await before?.(page, sandbox);
  await page.waitForLoadState('networkidle');
  const path = fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));
  await page.screenshot({ path });
  await context.close();
  const bytes = statSync(path).size;
  process.stdout.write(`docs/${name}.png ${Math.round(bytes / 1000)} kB\n`);
  if (bytes > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB`);
}

const sandbox = await startSandbox({ ehrPort: 0, appPort: 0 });

async function takeAll(pictures: readonly Picture[]): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const picture of pictures) await take(browser, sandbox, picture);
  } finally {
    await browser.close();
  }
}

try {
  await takeAll(PICTURES.filter(({ language }) => language === undefined));
  // The browser that npm brings along has fonts of its own, and no Chinese ones among them: those of the machine are used.
  if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = '/etc/fonts';
  await takeAll(PICTURES.filter(({ language }) => language !== undefined));
} finally {
  await sandbox.close();
}
