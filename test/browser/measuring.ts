/** What the benchmarks in a browser share: how they count, and how they say it. */

/** The tool that runs these files marks functions with their names by a helper, which the page lacks. */
export const NAMED = 'globalThis.__name = (named) => named';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const line = (what: string, words: string): void => {
  process.stdout.write(`${what.padEnd(32)}${words}\n`);
};

export const milliseconds = (value: number): string => `${value.toFixed(0).padStart(5)} ms`;

export const verdict = (isMet: boolean, target: string | number): string => `target ${target}: ${isMet ? 'met' : 'MISSED'}`;
