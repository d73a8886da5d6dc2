import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** fhirclient's browser entry; its `main` is the Node one, which has no `oauth2`. */
const fhirclientInBrowser = { find: /^fhirclient$/, replacement: 'fhirclient/lib/entry/browser.js' };

/** fhirclient's tracing library reads local storage and can print what was fetched: replaced by silence. */
const silentDebug = { find: /^debug$/, replacement: fileURLToPath(new URL('.stubs/debug/index.js', import.meta.url)) };

/** fhirclient needs two functions of it for PKCE; the library brings all of Base64 for engines without any. */
const smallBase64 = { find: /^js-base64$/, replacement: fileURLToPath(new URL('.stubs/js-base64/index.js', import.meta.url)) };

/** What fhirclient offers for reading and writing resources: the app reads by itself, and writes nothing. */
const noReadingOfItsOwn = {
  find: /^\.{1,2}\/FhirClient$/,
  replacement: fileURLToPath(new URL('.stubs/FhirClient/index.js', import.meta.url)),
};

/**
 * The launch page waits for the EHR twice before the app opens: it is told the app's files, to fetch them meanwhile. What the app
 * begins with is preloaded as it will be asked for, and lies in memory then; all else is prefetched.
 */
const fetchAppWhileLaunching: Plugin = {
  name: 'fetch-app-while-launching',
  transformIndexHtml: {
    order: 'post',
    handler(_, { filename, bundle, chunk: launch }) {
      if (!filename.endsWith('/launch.html') || !bundle) return [];
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const named = new Set<string>();
      /** Of the chunk and of all that it imports, the files that were not named before. */
      const filesOf = (file: string): readonly string[] => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || named.has(file)) return [];
        named.add(file);
        return [file, ...(chunk.viteMetadata?.importedCss ?? []), ...chunk.imports.flatMap(filesOf)];
      };
      // What the launch page has itself need not be fetched.
      if (launch) filesOf(launch.fileName);
      const page = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'));
      // Until its finding is on the screen.
      const later = chunks.filter(({ name }) => name === 'app' || name === 'first-finding');
      const children = [
        ...page
          .flatMap(({ fileName }) => filesOf(fileName))
          .map((file) => ({ rel: 'modulepreload', crossorigin: '', href: `./${file}` })),
        ...later
          .flatMap(({ fileName }) => filesOf(fileName))
          .map((file) => ({ rel: 'prefetch', as: file.endsWith('.css') ? 'style' : 'script', href: `./${file}` })),
      ].map((attrs) => ({ tag: 'link', attrs }));
      return [{ tag: 'template', attrs: { id: 'app-files' }, children, injectTo: 'body' as const }];
    },
  },
};

/** Chunks that run before the finding is on the screen. */
const UNTIL_THE_FINDING: readonly string[] = ['launch', 'authorize', 'sites', 'smart', 'index', 'app', 'first-finding'];

/** A word to Chromium, at the top of a file: it compiles the whole of it beside the page, and not function by function when called. */
const compileAhead: Plugin = {
  name: 'compile-ahead',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !UNTIL_THE_FINDING.includes(chunk.name)) continue;
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), fetchAppWhileLaunching, compileAhead],
  define: { FHIRCLIENT_PURE: 'true' },
  resolve: { alias: [fhirclientInBrowser, silentDebug, smallBase64, noReadingOfItsOwn] },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What every page has before any other file is asked for need not be named with each of them.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/\/(?:rolldown-runtime|sites|smart)-[^/]+\.js$/.test(file)),
    },
    rolldownOptions: {
      input: ['index.html', 'launch.html'],
      output: {
        // What is loaded together is one file, which also compresses better; each takes what it imports, as far as no file before has it.
        codeSplitting: {
          groups: [
            // Of both pages, and the first thing that each needs.
            {
              name: 'sites',
              test: /\/src\/fhir\/(?:language|notice|sites|time-limit)\.ts$|vite\/preload-helper|rolldown\/runtime/,
              priority: 4,
            },
            { name: 'smart', test: /\/src\/fhir\/(?:scopes|session|smart-storage)\.ts$/, priority: 3 },
            { name: 'app', test: /\/src\/main\.tsx$/, priority: 1 },
            { name: 'first-finding', test: /\/src\/(?:fhir\/first-counts|reasoning\/first-finding)\.ts$/, priority: 0 },
          ],
        },
      },
    },
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
