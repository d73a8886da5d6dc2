import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** fhirclient's browser entry; its `main` is the Node one, which has no `oauth2`. */
const fhirclientInBrowser = { find: /^fhirclient$/, replacement: 'fhirclient/lib/entry/browser.js' };

/** fhirclient's tracing library reads local storage and can print what was fetched: replaced by silence. */
const silentDebug = { find: /^debug$/, replacement: fileURLToPath(new URL('.stubs/debug/index.js', import.meta.url)) };

export default defineConfig({
  base: './',
  plugins: [react()],
  define: { FHIRCLIENT_PURE: 'true' },
  resolve: { alias: [fhirclientInBrowser, silentDebug] },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'launch.html'] },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A slow machine is no failure.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // fhirclient remembers the first page address it sees; only an inlined copy is loaded afresh for each test.
          server: { deps: { inline: ['fhirclient'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/view/setup.ts'],
          server: { deps: { inline: ['fhirclient'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
