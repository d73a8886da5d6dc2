/**
 * Every code set, by id. Machine-drafted; no clinician has signed it.
 * What only has to recognise results imports `blood-count.ts`, `labs.ts` and `vitals.ts`; this index belongs to the judging.
 */
import { bloodCount } from './blood-count.ts';
import { circumstances } from './circumstances.ts';
import { conditions } from './conditions.ts';
import { exposures } from './exposures.ts';
import { films } from './films.ts';
import { findings } from './findings.ts';
import { labs } from './labs.ts';
import { procedures } from './procedures.ts';
import { vitals } from './vitals.ts';

export const codeSets = {
  ...bloodCount,
  ...labs,
  ...films,
  ...vitals,
  ...circumstances,
  ...conditions,
  ...findings,
  ...procedures,
  ...exposures,
};

export type CodeSetId = keyof typeof codeSets;
