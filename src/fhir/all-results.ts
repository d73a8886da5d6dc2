/** Every result that the tables know. */
import { analytes } from '../knowledge/analytes.ts';
import { bloodCount } from '../knowledge/code-sets/blood-count.ts';
import { labs } from '../knowledge/code-sets/labs.ts';
import { vitals } from '../knowledge/code-sets/vitals.ts';
import { unitConversions, units } from '../knowledge/units.ts';
import { ResultSets } from './lab-sets.ts';

export const allResults = new ResultSets({
  sets: { ...bloodCount, ...labs, ...vitals },
  analytes,
  units: { units, conversions: unitConversions },
});
