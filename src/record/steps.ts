/** Long work that can pause between its parts: done at once where nobody waits, and in slices where a page must stay alive. */
export type Steps<T> = Generator<undefined, T, undefined>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many rows are read in a few milliseconds, even on a slow computer. */
const ROWS = 200;

/** Each row in turn, with a pause now and then. */
export function* eachInSteps<T>(rows: readonly T[], work: (row: T) => void): Steps<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    if (from > 0) yield;
    for (const row of rows.slice(from, from + ROWS)) work(row);
  }
}
