import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = filesBelow(src).map((path) => ({ path, name: relative(src, path), text: readFileSync(path, 'utf8') }));

/** Import and re-export specifiers, static and dynamic. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const layerOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] ?? '') : name);

/** What each folder of the core may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  knowledge: ['record'],
  reasoning: ['record', 'knowledge'],
  fhir: ['record', 'knowledge'],
  view: ['record', 'knowledge', 'reasoning', 'assess.ts', 'handbook'],
  handbook: ['knowledge'],
  'assess.ts': ['record', 'knowledge', 'reasoning'],
  'report.ts': ['record', 'reasoning'],
};

describe('imports run one way', () => {
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(Object.entries(MAY_IMPORT))('%s imports only what stands before it', (layer, allowed) => {
    const wrong = files
      .filter((file) => layerOf(file.name) === layer)
      .flatMap((file) =>
        importsOf(file.text)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => layerOf(relative(src, join(dirname(file.path), specifier))))
          .filter((target) => target !== layer && !allowed.includes(target))
          .map((target) => `${file.name} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['react', /^react(-dom)?(\/|$)/, ['view', 'main.tsx']],
    ['fhirclient', /^fhirclient/, ['fhir', 'launch.ts']],
  ])('%s stays in its place', (_, pattern, places) => {
    const wrong = files.filter(
      (file) => importsOf(file.text).some((each) => pattern.test(each)) && !places.includes(layerOf(file.name)),
    );
    expect(wrong.map((file) => file.name)).toEqual([]);
  });

  test('the words of the rules are loaded only when a reader asks: nothing imports them statically', () => {
    const wrong = files.filter(
      (file) =>
        ['view', 'main.tsx', 'assess.ts', 'reasoning'].includes(layerOf(file.name)) &&
        // The page, and its words in English.
        !/^view\/(?:rules\/|language\/rules\.ts$)/.test(file.name) &&
        /^(?:import|export) (?!type )[^;]*from '[^']*(?:\/handbook\/|\.\/rules\/|\/language\/rules\.ts')/m.test(file.text),
    );
    expect(wrong.map((file) => file.name)).toEqual([]);
  });

  test('FHIR shapes stay in src/fhir', () => {
    const wrong = files.filter((file) => /\bfhir4\./.test(file.text) && layerOf(file.name) !== 'fhir');
    expect(wrong.map((file) => file.name)).toEqual([]);
  });

  test('the core has no clock, network, storage or console', () => {
    const core = files.filter((file) =>
      ['record', 'knowledge', 'reasoning', 'handbook', 'assess.ts', 'report.ts'].includes(layerOf(file.name)),
    );
    const wrong = core.filter((file) =>
      /\bDate\.now\b|new Date\(\)|\bfetch\(|\bconsole\.|sessionStorage|localStorage/.test(file.text),
    );
    expect(wrong.map((file) => file.name)).toEqual([]);
  });

  test('the project stands alone: nothing names a neighbour folder or a path of one machine', () => {
    const everything = ['src', 'test', 'sandbox'].flatMap((folder) => filesBelow(join(root, folder)));
    // Spelled apart, so that this file does not name them.
    const forbidden = [
      ['..', 'shared'],
      ['', 'work', ''],
      ['', 'root', ''],
    ].map((parts) => parts.join('/'));
    const wrong = everything.filter((path) => forbidden.some((word) => readFileSync(path, 'utf8').includes(word)));
    expect(wrong.map((path) => relative(root, path))).toEqual([]);
  });
});
