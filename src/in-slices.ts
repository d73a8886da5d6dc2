import type { Steps } from './record/steps.ts';

/** Well below what a hand notices, so that a tap in between is answered in time. */
const SLICE_MS = 25;

/** Begins the work at once and never holds the page for long: taps, scrolling and paints come in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await turn();
    began = performance.now();
  }
}

/** Lets the browser do what has been waiting. A message, because timers are slowed down when they follow each other. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
