/**
 * Fails when the JavaScript that loads before the finding is on the screen, or what comes after it, outgrows its budget. Run after
 * `vite build`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');

interface Step {
  readonly name: string;
  /** kB of gzip, with everything that the entries import and no earlier step has loaded. */
  readonly budget: number;
  /** Pages and names of chunks. */
  readonly entries: readonly string[];
}

/** In the order in which the app loads them. */
const STEPS: readonly Step[] = [
  { name: 'until the finding is on the screen', budget: 140, entries: ['index.html', 'app', 'first-finding'] },
  { name: 'judging, while the EHR answers', budget: 218, entries: ['judging', 'to-record', 'assess', 'drug-lists'] },
  { name: 'the rest of the panel', budget: 32.5, entries: ['after-finding'] },
];

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const chunks = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));

function keysOf(entry: string): readonly string[] {
  if (!entry.endsWith('.html')) {
    const key = chunks.find(([, chunk]) => chunk.name === entry)?.[0];
    if (key === undefined) throw new Error(`${entry} is not a chunk of its own: the app would load it too early`);
    return [key];
  }
  // What a template lists is not loaded by this page for itself.
  const page = readFileSync(join(dist, entry), 'utf8').replace(/<template[^]*?<\/template>/, '');
  const keys = chunks.filter(([, { file }]) => page.includes(`"./${file}"`)).map(([key]) => key);
  if (keys.length === 0) throw new Error(`${entry} loads no script`);
  return keys;
}

/** A chunk with everything that it imports statically. */
function graph(key: string, seen: Set<string>): void {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) graph(next, seen);
}

const load = (entry: string, seen: Set<string>): void => keysOf(entry).forEach((key) => graph(key, seen));

function gzipKilobytes(keys: Iterable<string>): number {
  let bytes = 0;
  for (const key of keys) bytes += gzipSync(readFileSync(join(dist, manifest[key]?.file ?? '')), { level: 9 }).length;
  return bytes / 1000;
}

const loaded = new Set<string>();
let isOver = false;
for (const { name, budget, entries } of STEPS) {
  const before = new Set(loaded);
  for (const entry of entries) load(entry, loaded);
  const size = gzipKilobytes([...loaded].filter((key) => !before.has(key)));
  console.log(`${name}: ${size.toFixed(1)} of ${budget} kB gzip`);
  isOver ||= size > budget;
}
const launch = new Set<string>();
load('launch.html', launch);
console.log(`launch page: ${gzipKilobytes(launch).toFixed(1)} kB gzip`);
for (const [key, { name }] of chunks) {
  if (loaded.has(key) || launch.has(key)) continue;
  console.log(`on demand: ${name ?? key} ${gzipKilobytes([key]).toFixed(1)} kB gzip`);
}

if (isOver) {
  console.error('over budget');
  process.exit(1);
}
