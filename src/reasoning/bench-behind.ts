/** On which bench an assessment was judged, so that every rule can be shown as it ran. */
import type { Assessment } from './assessment.ts';
import type { Bench } from './ready.ts';

const benches = new WeakMap<Assessment, Bench>();

export const keepBench = (assessment: Assessment, bench: Bench): void => {
  benches.set(assessment, bench);
};

/** None for an assessment that was made elsewhere. */
export const benchBehind = (assessment: Assessment): Bench | undefined => benches.get(assessment);
