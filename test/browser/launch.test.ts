import { describe, expect, test } from 'vitest';
import { axeViolations, headline, judged, launch, type View, type Watched } from './panel-page.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const aPage = (view?: View): Promise<Watched> => stage.aPage(view);

/** No complaint, and no request but to the EHR and the app. */
function expectClean(watched: Watched): void {
  // A refused search is reported by the browser itself; the panel states it as a gap.
  expect(watched.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
  expect(watched.missing.filter((url) => url.startsWith(stage.sandbox.appOrigin))).toEqual([]);
  expect(
    [...watched.origins].filter((origin) => origin !== stage.sandbox.ehrOrigin && origin !== stage.sandbox.appOrigin),
  ).toEqual([]);
}

/** What each synthetic patient is meant to show first. */
const PATIENTS: readonly (readonly [string, RegExp])[] = [
  ['mina', /severe.*neutropenia/i],
  ['tomas', /neutropenia/i],
  ['greta', /neutropenia/i],
  ['oskar', /neutropenia/i],
  ['harald', /leukopenia|neutropenia/i],
  ['ingrid', /pancytopenia|neutropenia/i],
  ['edith', /pancytopenia|leukopenia|neutropenia/i],
  ['bruno', /leukopenia|neutropenia|pancytopenia/i],
  ['carmen', /leukopenia|lymphopenia|neutropenia/i],
  ['kofi', /neutropenia/i],
  ['leopold', /leukopenia|neutropenia|pancytopenia/i],
  ['nora', /^no leukopenia|not low/i],
  ['viktor', /neutropenia/i],
  ['alma', /^no leukopenia|not low/i],
  ['pia', /neutropenia/i],
  ['wanda', /leukopenia|neutropenia|cannot/i],
  ['sofia', /neutropenia|leukopenia|not low/i],
];

describe('a launch from the EHR', () => {
  test.each(PATIENTS)('%s: the panel names the finding, without an error or a foreign request', async (patient, finding) => {
    const watched = await aPage();
    await launch(stage.sandbox, watched.page, patient);
    await judged(watched.page);
    expect(await headline(watched.page)).toMatch(finding);
    expectClean(watched);
  });

  test('discovery, settings and each file of the app are asked for once', async () => {
    const { page, requests } = await aPage();
    await launch(stage.sandbox, page, 'mina');
    await judged(page);
    expect(requests.filter((url) => url.endsWith('/.well-known/smart-configuration'))).toHaveLength(1);
    // Once by the launch page and once by the app.
    expect(requests.filter((url) => url.endsWith('/smart.json'))).toHaveLength(2);
  });

  test.each([
    ['mina', /^Severe isolated neutropenia$/],
    ['alma', /^No leukopenia/],
  ])('%s: what is low is told before the whole chart is read, a reassuring word never', async (patient, finding) => {
    const { page } = await aPage();
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const heading = document.querySelector('h1')?.textContent ?? '';
        const isReading = document.querySelector('#reading-title') !== null;
        const step = `${heading}${isReading ? ', still reading' : ''}`;
        if (heading !== '' && told.at(-1) !== step) told.push(step);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await launch(stage.sandbox, page, patient, { defects: { latencyMs: 150 } });
    await judged(page);
    const told = await page.evaluate(() => ('told' in window ? String(window.told) : ''));
    const early = told.includes(`${await headline(page)}, still reading`);
    expect(await headline(page)).toMatch(finding);
    expect(early).toBe(patient === 'mina');
  });

  test('the sign-in is finished, and the chart asked for, before the EHR has said what it offers', async () => {
    const { page } = await aPage();
    const order: string[] = [];
    await page.route('**/fhir/metadata', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      order.push('metadata');
      await route.continue();
    });
    page.on('request', (request) => {
      if (/\/token$|\/fhir\/Patient\//.test(request.url())) order.push(new URL(request.url()).pathname);
    });
    await launch(stage.sandbox, page, 'mina');
    await judged(page);
    expect(order).toEqual(['/token', '/fhir/Patient/mina', 'metadata']);
  });

  test('nothing that stands on the screen jumps when the finding comes, or what follows it', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'mina', { defects: { latencyMs: 150 } });
    await judged(page);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          // Without any shift the observer is never called.
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });

  test('at no moment is anything painted beside the page itself', async () => {
    const { page } = await aPage();
    await page.addInitScript(() => {
      const beside: string[] = [];
      Object.assign(window, { beside });
      const look = (): void => {
        for (const each of document.body?.children ?? []) {
          if (each.id !== 'root' && !['NOSCRIPT', 'SCRIPT', 'TEMPLATE'].includes(each.tagName))
            beside.push(each.outerHTML.slice(0, 80));
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await launch(stage.sandbox, page, 'mina', { defects: { latencyMs: 150 } });
    await judged(page);
    expect(await page.evaluate(() => ('beside' in window ? window.beside : undefined))).toEqual([]);
  });

  test('an EHR that turns out to speak another release of FHIR: nothing of its chart is ever shown', async () => {
    const watched = await aPage();
    await watched.page.route('**/fhir/metadata', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.fulfill({ json: { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' } });
    });
    await watched.page.addInitScript(() => {
      const headings: string[] = [];
      Object.assign(window, { headings });
      new MutationObserver(() => {
        const heading = document.querySelector('h1')?.textContent ?? '';
        if (heading !== '' && headings.at(-1) !== heading) headings.push(heading);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await launch(stage.sandbox, watched.page, 'mina');
    await watched.page.getByRole('heading', { name: /cannot read/i }).waitFor();
    await watched.page.waitForTimeout(500);
    const headings = await watched.page.evaluate(() => ('headings' in window ? String(window.headings) : ''));
    expect(headings).toBe('Reading the chart,This app cannot read Sandbox EHR');
    expect(await watched.page.title()).toBe('Leukoscope');
    expect(watched.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
  });

  test('name, birth date and sex of the patient stand on the screen and in the title', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'mina');
    await judged(page);
    const banner = page.getByRole('banner');
    expect(await banner.innerText()).toMatch(/SAMPLE, Mina[\s\S]*female[\s\S]*born/);
    expect(await page.title()).toContain('SAMPLE, Mina');
  });

  test('neither a code, a state nor a patient stays in the address', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'mina');
    await judged(page);
    expect(new URL(page.url()).searchParams.has('code')).toBe(false);
    expect(page.url()).not.toMatch(/mina/i);
  });

  test('a reload keeps the patient and spends no second code', async () => {
    const watched = await aPage();
    await launch(stage.sandbox, watched.page, 'mina');
    await judged(watched.page);
    const before = await headline(watched.page);
    await watched.page.reload();
    await judged(watched.page);
    expect(await headline(watched.page)).toBe(before);
    expect(watched.requests.filter((url) => url.endsWith('/token')).length).toBe(1);
    expectClean(watched);
  });

  test('a token that expires is renewed without a word to the clinician', async () => {
    const watched = await aPage();
    await launch(stage.sandbox, watched.page, 'mina', { defects: { tokenLifetimeSeconds: 11 } });
    await judged(watched.page);
    await watched.page.waitForTimeout(2000);
    await watched.page.reload();
    await judged(watched.page);
    expect(watched.requests.filter((url) => url.endsWith('/token')).length).toBeGreaterThan(1);
    expect(await headline(watched.page)).toMatch(/severe/i);
  });

  test('an expired token without a refresh says to open the app again, and calls nothing normal', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'mina', {
      defects: { tokenLifetimeSeconds: 1, omitRefreshToken: true, withheldScopes: ['online_access'], latencyMs: 1500 },
    });
    await page
      .getByText(/session ended/i)
      .first()
      .waitFor({ timeout: 20_000 });
    await page
      .getByText(/open (this|the) app again/i)
      .first()
      .waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/no leukopenia/i);
  });
});

describe('an open server', () => {
  const openLaunch = (query: Readonly<Record<string, string>>): string =>
    `${stage.sandbox.appOrigin}/launch.html?${new URLSearchParams({ iss: `${stage.sandbox.ehrOrigin}/open/fhir`, ...query })}`;

  test('shows the patient of the address, keeps no patient in it, survives a reload and says that nobody signed in', async () => {
    const watched = await aPage();
    await watched.page.goto(openLaunch({ patient: 'mina' }));
    await judged(watched.page);
    expect(watched.page.url()).not.toMatch(/mina/);
    expect(await watched.page.getByRole('banner').innerText()).toMatch(/Mina[\s\S]*Open server: nobody signed in/);
    await watched.page.reload();
    await judged(watched.page);
    expect(await headline(watched.page)).toMatch(/severe/i);
    expectClean(watched);
  });

  test('asks whose chart is meant where the address does not say', async () => {
    const watched = await aPage();
    await watched.page.goto(openLaunch({}));
    await watched.page.getByLabel('Patient id').fill('edith');
    await watched.page.keyboard.press('Enter');
    await judged(watched.page);
    expect(await watched.page.getByRole('banner').innerText()).toMatch(/Edith/);
    expectClean(watched);
  });
});

describe('the colours of the EHR', () => {
  test.each([
    ['light', 'rgb(10 74 117)', /used here: background, text and links/],
    ['dark', '#85c4f2', /left aside, because text would be hard to read: background, text and links/],
  ] as const)(
    'in %s, each is worn only where text stays readable, and what became of it is said',
    async (colorScheme, link, words) => {
      const watched = await aPage({ colorScheme });
      await launch(stage.sandbox, watched.page, 'mina');
      await judged(watched.page);
      const said = watched.page.locator('#coverage').getByText(/^Colours of the EHR/);
      await said.waitFor();
      expect(await said.innerText()).toMatch(words);
      const accent = () =>
        watched.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
      expect(await accent()).toBe(link);
      expect(await axeViolations(watched.page)).toEqual([]);
      expectClean(watched);
      // The reader changes the scheme: the choice is made anew.
      await watched.page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
      await expect.poll(accent).toBe(colorScheme === 'light' ? '#85c4f2' : 'rgb(10 74 117)');
    },
  );
});

describe('an embedded launch', () => {
  test('the app runs in a frame of the EHR and leaves the banner to it', async () => {
    const watched = await aPage();
    await watched.page.goto(`${stage.sandbox.ehrOrigin}/chart?patient=mina`);
    const frame = await appFrame(watched);
    await judged(frame);
    expect(await headline(frame)).toMatch(/severe/i);
    expect(await frame.getByRole('banner').innerText()).not.toContain('SAMPLE, Mina');
    expectClean(watched);
  });
});

async function appFrame({ page }: Watched) {
  await page.waitForSelector('iframe');
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('the chart page holds no frame');
  return frame;
}

describe('a standalone launch', () => {
  test('the clinician picks a site and a patient and comes to the panel', async () => {
    const watched = await aPage();
    await watched.page.goto(`${stage.sandbox.appOrigin}/launch.html`);
    await watched.page.getByRole('link', { name: 'Sandbox EHR' }).click();
    await watched.page
      .getByRole('button', { name: /edith/i })
      .or(watched.page.getByRole('link', { name: /edith/i }))
      .first()
      .click();
    await judged(watched.page);
    expect(await watched.page.getByRole('banner').innerText()).toMatch(/Edith/);
    expectClean(watched);
  });
});

describe('what must be refused', () => {
  test('an issuer that is not on the list gets a plain page and no request', async () => {
    const watched = await aPage();
    await watched.page.goto(
      `${stage.sandbox.appOrigin}/launch.html?iss=${encodeURIComponent('http://127.0.0.1:9/fhir')}&launch=x`,
    );
    await watched.page
      .getByText(/not configured/i)
      .first()
      .waitFor();
    expect([...watched.origins]).toEqual([stage.sandbox.appOrigin]);
    expectClean(watched);
  });

  test.each(['fhirServiceUrl', 'patientId', 'clientId'])('a link with %s is not followed', async (parameter) => {
    const watched = await aPage();
    const query = new URLSearchParams({ iss: stage.sandbox.ehr.fhirBase, launch: 'x', [parameter]: 'http://127.0.0.1:9/' });
    await watched.page.goto(`${stage.sandbox.appOrigin}/launch.html?${query}`);
    await watched.page.getByRole('heading').first().waitFor();
    expect([...watched.origins]).toEqual([stage.sandbox.appOrigin]);
    expectClean(watched);
  });

  test('a lost session says in words how to come back', async () => {
    const watched = await aPage();
    await watched.page.goto(`${stage.sandbox.appOrigin}/index.html`);
    const words = watched.page.getByText(/open this app again from the patient.s chart/i).first();
    await words.waitFor();
    expect(await words.isVisible()).toBe(true);
    expectClean(watched);
  });
});

describe('the panel for everyone', () => {
  test.each([
    ['mina', 1280, 'light'],
    ['mina', 400, 'dark'],
    ['wanda', 820, 'dark'],
    ['alma', 400, 'light'],
  ] as const)('axe-core finds nothing to mend: %s at %s px, %s', async (patient, width, colorScheme) => {
    const watched = await aPage({ width, colorScheme });
    await launch(stage.sandbox, watched.page, patient);
    await judged(watched.page);
    expect(await axeViolations(watched.page)).toEqual([]);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  test('every gap of a restricted chart is named, and nothing unread is called none', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'wanda');
    await judged(page);
    const text = await page.locator('main').innerText();
    for (const part of [/problems|diagnoses/i, /procedures/i, /medication|medicine/i]) expect(text).toMatch(part);
    expect(text).toMatch(/403|may not read|not permitted|not granted/i);
  });

  test('a value opens the result that it rests on, and Escape goes back to it', async () => {
    const { page } = await aPage();
    await launch(stage.sandbox, page, 'mina');
    await judged(page);
    const value = page.getByRole('main').getByRole('button', { name: /0\.31/ }).first();
    await value.click();
    const source = page.getByRole('complementary', { name: /source/i });
    await source.waitFor();
    expect(await source.innerText()).toMatch(/0\.31[\s\S]*Observation\//);
    await page.keyboard.press('Escape');
    await source.waitFor({ state: 'detached' });
    expect(await value.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
