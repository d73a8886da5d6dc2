/** What the code sets of a result say about it, told once for all results of the same sets. */
import type { ResultSets } from './lab-sets.ts';
import { isDifferentialPercent, type MeasuredSet } from './units.ts';

export interface Traits {
  /** The ids of the sets; empty where there are none. */
  readonly key: string;
  /** The set in whose unit the value is compared; undefined where the sets measure nothing. */
  readonly measured: MeasuredSet | undefined;
  readonly isVital: boolean;
  readonly isBloodMeasure: boolean;
  readonly isBloodCount: boolean;
  /** The class of a differential, as a percentage. */
  readonly percent: string | undefined;
  /** An absolute count that is part of the white count. */
  readonly part: MeasuredSet | undefined;
  readonly isWbc: boolean;
  /** A count with which others of the same specimen are compared. */
  readonly whole: 'wbc' | 'hgb' | 'plt' | undefined;
}

/** Absolute counts that are parts of the white count. */
const PARTS_OF_WBC = new Set([
  'lab.anc',
  'lab.alc',
  'lab.amc',
  'lab.aec',
  'lab.abc',
  'lab.segs-abs',
  'lab.bands-abs',
  'lab.ig-abs',
  'lab.blast-abs',
]);

/** By the list itself: the results of one analyte share it. */
const bySets = new WeakMap<readonly string[], Traits>();

export function traitsOf(sets: readonly string[], resultSets: ResultSets): Traits {
  const held = bySets.get(sets);
  if (held) return held;
  const traits = readTraits(sets, resultSets);
  bySets.set(sets, traits);
  return traits;
}

function readTraits(sets: readonly string[], resultSets: ResultSets): Traits {
  const part = sets.find((set) => PARTS_OF_WBC.has(set));
  return {
    key: sets.join(' '),
    measured: resultSets.measured(sets),
    isVital: sets.every((set) => resultSets.get(set)?.kind === 'vital'),
    isBloodMeasure: sets.some((set) => resultSets.isBloodMeasure(set)),
    isBloodCount: sets.some((set) => resultSets.isBloodCount(set)),
    percent: sets.find(isDifferentialPercent),
    part: part === undefined ? undefined : resultSets.get(part),
    isWbc: sets.includes('lab.wbc'),
    whole: sets.includes('lab.wbc') ? 'wbc' : sets.includes('lab.hgb') ? 'hgb' : sets.includes('lab.plt') ? 'plt' : undefined,
  };
}
