/**
 * The tests of the reasoning as one script, compiled once. It can be evaluated anew, for a fresh state of every module, without
 * starting a worker and reading the modules again.
 */
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { format } from 'node:util';
import { build, type Plugin } from 'vite';

type Body = () => unknown;

export interface Test {
  /** File and full title: unique. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly body: Body;
}

/** The tests of a file of the suite. */
export type Collect = (file: string) => Promise<readonly Test[]>;

export interface Suite {
  readonly files: readonly string[];
  /** Starts from modules that nobody has touched. */
  open(): Collect;
}

const ENTRY = 'virtual:suite';

/** Answers remembered from one test to the next would hide from coverage which test needs which line. */
export const FORGETFUL = `
export const remember = (most, answer) => answer;
`;

function bundled(files: readonly string[]): Plugin {
  return {
    name: 'suite',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load(id) {
      if (id === ENTRY) {
        const loaders = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(resolve(file))})`);
        return `export const files = {${loaders.join(',')}};`;
      }
      return id.endsWith('/src/record/remember.ts') ? FORGETFUL : undefined;
    },
    transform: (code, id) =>
      code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  };
}

async function scriptOf(files: readonly string[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [bundled(files)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: ENTRY, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk, ...more] = chunks;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('the suite is not one script');
  return chunk.code;
}

export async function readSuite(folder: string): Promise<Suite> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
  const code = await scriptOf(files);
  const given = new Map<string, unknown>();
  for (const [, name = ''] of code.matchAll(/\brequire\("([^"]+)"\)/g)) given.set(name, await import(name));
  const evaluate: unknown = new Script(`(function (require, exports, module) {${code}\n})`, {
    filename: 'suite.js',
  }).runInThisContext();
  if (typeof evaluate !== 'function') throw new TypeError('the suite is no function');
  const vitest = given.get('vitest');
  return {
    files,
    open() {
      const collector = new Collector();
      const required = (name: string): unknown =>
        name === 'vitest' ? { ...Object(vitest), ...collector.functions() } : given.get(name);
      const module = { exports: { files: {} as Record<string, () => Promise<unknown>> } };
      evaluate(required, module.exports, module);
      const { files: loaders } = module.exports;
      return (file) => collector.collect(file, loaders[file]);
    },
  };
}

/** What the tests see of vitest, apart from `expect`, which is vitest's own. */
class Collector {
  private file = '';
  private path: readonly string[] = [];
  private tests: Test[] = [];
  private readonly known = new Map<string, readonly Test[]>();
  private readonly titles = new Map<string, number>();

  async collect(file: string, load: (() => Promise<unknown>) | undefined): Promise<readonly Test[]> {
    const known = this.known.get(file);
    if (known) return known;
    this.file = file;
    this.tests = [];
    await load?.();
    this.known.set(file, this.tests);
    return this.tests;
  }

  functions() {
    const test = (title: string, ...rest: readonly unknown[]): void => this.add(title, rest, []);
    const describe = (title: string, inside: () => void): void => {
      const outside = this.path;
      this.path = [...outside, title];
      inside();
      this.path = outside;
    };
    const eachOf =
      (give: (title: string, rest: readonly unknown[], values: readonly unknown[]) => void) =>
      (table: readonly unknown[]) =>
      (title: string, ...rest: readonly unknown[]): void => {
        for (const row of table) {
          const values: readonly unknown[] = Array.isArray(row) ? row : [row];
          give(format(title, ...values.slice(0, title.split(/%[a-z]/).length - 1)), rest, values);
        }
      };
    return {
      test: Object.assign(test, { each: eachOf((title, rest, values) => this.add(title, rest, values)) }),
      describe: Object.assign(describe, {
        each: eachOf((title, rest, values) => describe(title, () => bodyIn(title, rest)(...values))),
      }),
    };
  }

  private add(title: string, rest: readonly unknown[], values: readonly unknown[]): void {
    const body = bodyIn(title, rest);
    const plain = [...this.path, title].join(' ');
    const times = (this.titles.get(`${this.file}#${plain}`) ?? 0) + 1;
    this.titles.set(`${this.file}#${plain}`, times);
    const name = times === 1 ? plain : `${plain} (${times})`;
    this.tests.push({ id: `${this.file}#${name}`, name, file: this.file, body: () => body(...values) });
  }
}

function bodyIn(title: string, rest: readonly unknown[]): (...values: readonly unknown[]) => unknown {
  for (const each of rest) if (typeof each === 'function') return (...values) => each(...values);
  throw new TypeError(`a test without a body: ${title}`);
}
