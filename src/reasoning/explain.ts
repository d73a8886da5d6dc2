/** A criterion with the verdict of each of its parts, for a reader who asks why. */
import type { Criterion } from '../knowledge/rule.ts';
import type { Judgement } from './answer.ts';
import type { Place } from './chart.ts';
import { judge } from './judge.ts';
import type { Bench } from './ready.ts';

export interface Explained extends Judgement {
  /** In the order in which the criterion names them. */
  readonly parts: readonly Explained[];
}

export function explain(criterion: Criterion, bench: Bench, place: Place): Explained {
  const parts = partsOf(criterion).map((part) => explain(part, bench, place));
  return { ...judge(criterion, bench, place), parts };
}

function partsOf(criterion: Criterion): readonly Criterion[] {
  if ('all' in criterion) return criterion.all;
  if ('any' in criterion) return criterion.any;
  if ('of' in criterion) return criterion.of;
  if ('not' in criterion) return [criterion.not];
  return 'unless' in criterion ? [criterion.unless] : [];
}
