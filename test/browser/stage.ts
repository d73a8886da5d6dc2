import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { openBrowser } from './browser.ts';
import { type View, type Watched, watchedPage } from './panel-page.ts';

/** One browser and one sandbox for the tests of a file. */
interface Stage {
  readonly sandbox: Sandbox;
  /** A page of its own, closed after the test. */
  readonly aPage: (view?: View) => Promise<Watched>;
}

/** To be called once at the top of a file: it registers what starts and stops them. */
export function setStage(): Stage {
  let started: { readonly browser: Browser; readonly sandbox: Sandbox } | undefined;
  const open: Watched[] = [];
  const stage = () => {
    if (!started) throw new Error('the sandbox has not started');
    return started;
  };
  beforeAll(async () => {
    const [browser, sandbox] = await Promise.all([openBrowser(), startSandbox({ ehrPort: 0, appPort: 0 })]);
    started = { browser, sandbox };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.sandbox.close();
  });
  afterEach(async () => {
    for (const { context } of open.splice(0)) await context.close();
  });
  return {
    get sandbox() {
      return stage().sandbox;
    },
    async aPage(view) {
      const watched = await watchedPage(stage().browser, view);
      open.push(watched);
      return watched;
    },
  };
}
