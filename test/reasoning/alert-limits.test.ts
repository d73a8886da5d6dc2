/** Every number that an alert compares, on both sides of its limit and at the beginning of its window. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import type { AlertRule, CodeSetId, Criterion, Window } from '../../src/knowledge/rule.ts';
import { windowStart } from '../../src/reasoning/age.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { judge } from '../../src/reasoning/judge.ts';
import { recency } from '../../src/reasoning/judge-results.ts';
import { aPatient, NOW, result } from '../a-patient.ts';

type Compared = Extract<Criterion, ({ lab: CodeSetId } | { vital: CodeSetId }) & { unit: string }>;

const setOf = (limit: Compared): CodeSetId => ('lab' in limit ? limit.lab : limit.vital);

function compared(criterion: Criterion): readonly Compared[] {
  if ('all' in criterion) return criterion.all.flatMap(compared);
  if ('any' in criterion) return criterion.any.flatMap(compared);
  if ('of' in criterion) return criterion.of.flatMap(compared);
  if ('unless' in criterion) return compared(criterion.unless);
  if ('not' in criterion) return compared(criterion.not);
  return ('lab' in criterion || 'vital' in criterion) && 'unit' in criterion ? [criterion] : [];
}

const verdict = (alert: AlertRule, limit: Compared, value: number, moment: number): string => {
  const row = result(setOf(limit), value, { day: new Date(moment).toISOString() });
  const isVital = 'vital' in limit;
  const bench = benchBehind(assess(aPatient({ labs: isVital ? [] : [row], vitals: isVital ? [row] : [] }), NOW));
  if (!bench) throw new Error('no bench');
  return judge(limit, bench, { kind: 'alert', alert }).verdict;
};

const A_MINUTE = 60_000;
const CASES = alerts.flatMap((alert) =>
  compared(alert.when).map((limit) => {
    const set = setOf(limit);
    const window: Window = limit.window ?? alert.windows[set] ?? recency(set);
    return { alert, limit, window, says: `${alert.id}: ${set} ${limit.op} ${limit.value}, ${window}` };
  }),
);

describe('what an alert compares', () => {
  test('there is something to compare', () => expect(CASES.length).toBeGreaterThan(80));

  test.each(CASES)('$says', ({ alert, limit, window }) => {
    const step = Math.max(limit.value / 1000, 0.001);
    const [inside, outside] = {
      '<': [limit.value - step, limit.value],
      '<=': [limit.value, limit.value + step],
      '>': [limit.value + step, limit.value],
      '>=': [limit.value, limit.value - step],
    }[limit.op];
    const begins = windowStart(NOW, window);
    expect(verdict(alert, limit, inside ?? 0, NOW - A_MINUTE)).toBe('met');
    expect(verdict(alert, limit, outside ?? 0, NOW - A_MINUTE)).toBe('unmet');
    expect(verdict(alert, limit, inside ?? 0, begins)).toBe('met');
    expect(verdict(alert, limit, inside ?? 0, begins - A_MINUTE)).toBe('unknown');
  });
});
