/**
 * Fails when the JavaScript that loads before the finding is on the screen, or what judging needs, outgrows its budget. Run after
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
  readonly entries: readonly string[];
}

/** In the order in which the app loads them. */
const STEPS: readonly Step[] = [
  {
    name: 'until the finding is on the screen',
    budget: 147,
    entries: ['index.html', 'src/fhir/first-counts.ts', 'src/reasoning/first-finding.ts'],
  },
  { name: 'judging, while the EHR answers', budget: 201, entries: ['src/fhir/to-record.ts', 'src/assess.ts'] },
  { name: 'the rest of the panel', budget: 22, entries: ['src/view/after-finding.ts'] },
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** A chunk with everything that it imports statically. */
function graph(entry: string, seen: Set<string>): void {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${entry} is not a chunk of its own: the app would load it too early`);
  if (seen.has(entry)) return;
  seen.add(entry);
  for (const next of chunk.imports ?? []) graph(next, seen);
}

function gzipKilobytes(entries: Iterable<string>): number {
  let bytes = 0;
  for (const entry of entries) bytes += gzipSync(readFileSync(join(dist, manifest[entry]?.file ?? '')), { level: 9 }).length;
  return bytes / 1000;
}

const loaded = new Set<string>();
let isOver = false;
for (const { name, budget, entries } of STEPS) {
  const before = new Set(loaded);
  for (const entry of entries) graph(entry, loaded);
  const size = gzipKilobytes([...loaded].filter((entry) => !before.has(entry)));
  console.log(`${name}: ${size.toFixed(1)} of ${budget} kB gzip`);
  isOver ||= size > budget;
}
const launch = new Set<string>();
graph('launch.html', launch);
console.log(`launch page: ${gzipKilobytes(launch).toFixed(1)} kB gzip`);
for (const [entry, { file }] of Object.entries(manifest)) {
  if (!file.endsWith('.js') || loaded.has(entry) || launch.has(entry)) continue;
  console.log(`on demand: ${entry} ${gzipKilobytes([entry]).toFixed(1)} kB gzip`);
}

if (isOver) {
  console.error('over budget');
  process.exit(1);
}
