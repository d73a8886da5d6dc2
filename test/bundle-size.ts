/** Fails when the JavaScript that loads before the finding is on the screen outgrows its budget. Run after `vite build`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');

/** kB of gzip. The second is what judging needs, loaded while the EHR is still answering. */
const BUDGET = { initial: 140, judging: 90 };

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** A chunk with everything that it imports statically. */
function graph(entry: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[entry];
  if (!chunk || seen.has(entry)) return seen;
  seen.add(entry);
  for (const next of chunk.imports ?? []) graph(next, seen);
  return seen;
}

function gzipKilobytes(entries: Iterable<string>): number {
  let bytes = 0;
  for (const entry of entries) bytes += gzipSync(readFileSync(join(dist, manifest[entry]?.file ?? '')), { level: 9 }).length;
  return bytes / 1000;
}

const initial = graph('index.html');
const launch = graph('launch.html');
const judging = new Set([...graph('src/assess.ts')].filter((entry) => !initial.has(entry)));
if (judging.size === 0) throw new Error('src/assess.ts is not a chunk of its own: judging would load before the first paint');
const sizes = { initial: gzipKilobytes(initial), judging: gzipKilobytes(judging), launch: gzipKilobytes(launch) };
const others = Object.keys(manifest).filter(
  (entry) => !initial.has(entry) && !judging.has(entry) && !launch.has(entry) && manifest[entry]?.file.endsWith('.js'),
);

console.log(`launch page ${sizes.launch.toFixed(1)} kB gzip`);
console.log(`initial ${sizes.initial.toFixed(1)} of ${BUDGET.initial} kB gzip`);
console.log(`judging ${sizes.judging.toFixed(1)} of ${BUDGET.judging} kB gzip`);
for (const entry of others) console.log(`later: ${entry} ${gzipKilobytes([entry]).toFixed(1)} kB gzip`);

if (sizes.initial > BUDGET.initial || sizes.judging > BUDGET.judging || sizes.launch > BUDGET.initial) {
  console.error('over budget');
  process.exit(1);
}
