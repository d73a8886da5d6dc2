import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations, judged, launch, type Watched } from './panel-page.ts';
import { setStage } from './stage.ts';

const stage = setStage();

async function panelOf(patient: string, width: number, colorScheme: 'light' | 'dark', language?: string): Promise<Watched> {
  const watched = await stage.aPage({ width, colorScheme });
  await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.sandbox.appOrigin });
  await launch(stage.sandbox, watched.page, patient, language === undefined ? {} : { language });
  await judged(watched.page);
  return watched;
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
    return (label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
  });

/** Tabs on until the name fits, as a hand on the keyboard would; a focus that cannot be seen ends the way. */
async function tabTo(page: Page, name: RegExp, most = 250): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`nothing called ${name} within ${most} tabs`);
}

const IN_ENGLISH = {
  toFinding: 'Skip to the finding',
  toWorkup: 'Skip to the workup',
  test: /^Blood film review/,
  selected: '1 test selected',
  copy: /^Copy for note$/,
  copied: /Copied/,
  note: /^LEUKOPENIA REVIEW/,
  chosen: 'Selected: blood film review.',
  heading: '<h4>WORKUP</h4>',
};

const IN_CHINESE: typeof IN_ENGLISH = {
  toFinding: '跳至结论',
  toWorkup: '跳至建议检查',
  test: /^血涂片/,
  selected: '已选 1 项',
  copy: /^复制到病历$/,
  copied: /已复制/,
  note: /^白细胞减少评估/,
  chosen: '已选：    血涂片',
  heading: '<h4>【检查】</h4>',
};

describe.each([
  ['English', undefined, IN_ENGLISH],
  ['Chinese', 'zh-CN', IN_CHINESE],
] as const)('from launch to the copied note by keyboard alone, in %s', (_, language, words) => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [820, 'light'],
    [820, 'dark'],
    [400, 'light'],
    [400, 'dark'],
  ] as const)('at %s px, %s', async (width, colorScheme) => {
    const { page } = await panelOf('mina', width, colorScheme, language);
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe(words.toFinding);
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe(words.toWorkup);
    await page.keyboard.press('Enter');

    await tabTo(page, words.test);
    await page.keyboard.press('Space');
    await page.getByText(words.selected).waitFor();
    await tabTo(page, words.copy);
    const place = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight && box.height >= 24;
    });
    expect(place).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(words.copied).waitFor();

    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const rich = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
      return { plain: await navigator.clipboard.readText(), rich };
    });
    expect(copied.plain).toMatch(words.note);
    expect(copied.plain).toContain(words.chosen);
    expect(copied.rich).toContain(words.heading);
  });
});

describe('a value is opened and left by keyboard alone', () => {
  test('from the chart: one tab stop, arrows, Enter, and Escape back to the same mark', async () => {
    const { page } = await panelOf('mina', 1280, 'light');
    await page.getByRole('group', { name: /logarithmic scale/ }).waitFor();
    await tabTo(page, /^ANC 0\.31 ×10⁹\/L, /);
    await page.keyboard.press('ArrowLeft');
    const mark = await focusedName(page);
    expect(mark).toMatch(/^ANC 0\.38 .*computed/);
    expect(await page.locator('figure').innerText()).toContain(mark);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Source' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe(mark);
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).not.toMatch(/×10⁹\/L, /);
  });
});

describe('every reader', () => {
  test.each(['greta', 'ingrid', 'kofi', 'pia', 'wanda', 'nora'])('axe-core finds nothing to mend for %s', async (patient) => {
    const { page } = await panelOf(patient, 820, 'light');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('with the text at twice its size nothing is cut off sideways', async () => {
    // A screen of 1280 px at 200 % is one of 640 px.
    const { page } = await panelOf('mina', 640, 'light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  test('with forced colours the strip keeps its border and the chart its marks', async () => {
    const { page } = await panelOf('mina', 1280, 'light');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('group', { name: /logarithmic scale/ }).waitFor();
    const strip = page.getByRole('region', { name: /^Act now/ });
    expect(await strip.evaluate((element) => parseFloat(getComputedStyle(element).borderLeftWidth))).toBeGreaterThanOrEqual(6);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('what can be pressed is at least 24 px high, but for links inside sentences', async () => {
    const { page } = await panelOf('mina', 400, 'light');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input[type=checkbox], summary, label:has(input)')]
        .filter((element) => getComputedStyle(element).textDecorationLine !== 'underline' && element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.textContent.trim()),
    );
    expect(small).toEqual([]);
  });
});

describe('on paper', () => {
  const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test.each(['mina', 'leopold', 'ingrid', 'harald', 'alma'])(
    '%s takes two pages at most, and says who and when',
    async (patient) => {
      const { page } = await panelOf(patient, 1280, 'light');
      await page.locator('#counts svg[viewBox]').first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const format of ['A4', 'Letter']) expect([1, 2]).toContain(pages(await page.pdf({ format })));
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').innerText()).toMatch(/SAMPLE[\s\S]*Read /);
    },
  );
});
