/**
 * The HScore against the points of its publication (Fardet 2014), each item on both sides of its limits. What is not on record
 * counts nothing, so a score below the cut-off leaves the question open.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import { judge } from '../../src/reasoning/judge.ts';
import { aPatient, blood, NOW, problem, report, result, type Story } from '../a-patient.ts';

/** One way in which a chart can answer an item, and the points that it is worth. */
interface Way {
  readonly says: string;
  readonly points: number;
  readonly story: Story;
}

const way = (says: string, points: number, story: Story = {}): Way => ({ says, points, story });
const measured = (set: Parameters<typeof result>[0], value: number): Story => ({
  labs: [result(set, value === 0 ? 1 : 0, { day: -3 }), result(set, value, { day: -1 })],
});
const fever = (celsius: number): Story => ({
  vitals: [result('vital.temp', celsius, { day: -1 }), result('vital.temp', 36.5, { day: 0 })],
});
const count = (hgb: number, wbc: number, plt: number): Story => ({ labs: [blood({ hgb, wbc, plt })] });

const ITEMS: readonly (readonly Way[])[] = [
  [way('38.3', 0, fever(38.3)), way('38.4', 33, fever(38.4)), way('39.4', 33, fever(39.4)), way('39.5', 49, fever(39.5))],
  [
    way('no organ', 0),
    way('spleen', 23, { problems: [problem('Splenomegaly')] }),
    way('liver', 23, { problems: [problem('Hepatomegaly')] }),
    way('both', 38, { problems: [problem('Splenomegaly'), problem('Hepatomegaly')] }),
  ],
  [
    way('no line', 0, count(93, 5.1, 111)),
    way('Hb', 0, count(92, 5.1, 111)),
    way('Hb and WBC', 24, count(92, 5, 111)),
    way('Hb and platelets', 24, count(92, 5.1, 110)),
    way('WBC and platelets', 24, count(93, 5, 110)),
    way('three lines', 34, count(92, 5, 110)),
  ],
  [1999, 2000, 6000, 6001].map((value, at) =>
    way(`ferritin ${value}`, [0, 35, 35, 50][at] ?? 0, measured('lab.ferritin', value)),
  ),
  [132, 133, 354, 355].map((value, at) => way(`triglycerides ${value}`, [0, 44, 44, 64][at] ?? 0, measured('lab.tg', value))),
  [way('fibrinogen 251', 0, measured('lab.fib', 251)), way('fibrinogen 250', 30, measured('lab.fib', 250))],
  [way('AST 29', 0, measured('lab.ast', 29)), way('AST 30', 19, measured('lab.ast', 30))],
  [way('no marrow', 0), way('marrow', 35, { reports: [report('Bone marrow aspirate', 'Haemophagocytosis is seen.')] })],
  [
    way('not immunosuppressed', 0),
    way('HIV', 18, { problems: [problem('HIV infection')] }),
    way('transplant', 18, { problems: [problem('Kidney transplant recipient')] }),
  ],
];

function together(ways: readonly Way[]): Story {
  const all = <T>(rowsOf: (story: Story) => readonly T[] | undefined): readonly T[] =>
    ways.flatMap(({ story }) => rowsOf(story) ?? []);
  return {
    labs: all((story) => story.labs),
    vitals: all((story) => story.vitals),
    problems: all((story) => story.problems),
    reports: all((story) => story.reports),
  };
}

function verdict(ways: readonly Way[]): string {
  const bench = benchBehind(assess(aPatient(together(ways)), NOW));
  if (!bench) throw new Error('no bench');
  return judge({ computed: 'hscore-169' }, bench, { kind: 'rule' }).verdict;
}

const sum = (ways: readonly Way[]): number => ways.reduce((points, each) => points + each.points, 0);

/** Every way of every item, in company that brings the sum as close to the cut-off as can be, from below and from above. */
function nearTheCutOff(chosen: Way, item: number): readonly (readonly Way[])[] {
  let below: readonly Way[] = [];
  let above: readonly Way[] = [];
  const grow = (ways: readonly Way[], at: number): void => {
    if (at === ITEMS.length) {
      const points = sum(ways);
      if (points < 169 && (below.length === 0 || points > sum(below))) below = ways;
      if (points >= 169 && (above.length === 0 || points < sum(above))) above = ways;
      return;
    }
    for (const next of at === item ? [chosen] : (ITEMS[at] ?? [])) grow([...ways, next], at + 1);
  };
  grow([], 0);
  return [below, above].filter((ways) => ways.length > 0);
}

describe.each(ITEMS.map((ways, item) => ({ ways, item })))('item $item', ({ ways, item }) => {
  test.each(ways)('$says: $points points', (chosen) => {
    const cases = nearTheCutOff(chosen, item);
    expect(cases).toHaveLength(2);
    for (const each of cases) expect([sum(each), verdict(each)]).toEqual([sum(each), sum(each) >= 169 ? 'met' : 'unknown']);
  });
});

test('an empty chart leaves the question open', () => expect(verdict([])).toBe('unknown'));

describe('only what is true at the review counts', () => {
  const at = (day: number): readonly Way[] => [
    way('fever', 49, { vitals: [result('vital.temp', 39.6, { day })] }),
    way('ferritin', 50, { labs: [result('lab.ferritin', 9000, { day })] }),
    way('triglycerides', 64, { labs: [result('lab.tg', 400, { day })] }),
    way('fibrinogen', 30, { labs: [result('lab.fib', 100, { day })] }),
    way('AST', 19, { labs: [result('lab.ast', 90, { day })] }),
    way('marrow', 35, { reports: [report('Bone marrow aspirate', 'Haemophagocytosis is seen.', day)] }),
    way('spleen', 23, { problems: [problem('Splenomegaly')] }),
  ];
  const named = (ways: readonly Way[], says: string): readonly Way[] => ways.filter((each) => each.says === says);
  /** Just above the cut-off, so that each of them is needed. */
  test.each<[string, number, number, readonly string[]]>([
    ['fever', -13, -15, ['fever', 'ferritin', 'triglycerides', 'fibrinogen']],
    ['ferritin', -13, -15, ['fever', 'ferritin', 'triglycerides', 'fibrinogen']],
    ['triglycerides', -13, -15, ['fever', 'ferritin', 'triglycerides', 'fibrinogen']],
    ['fibrinogen', -13, -15, ['fever', 'ferritin', 'triglycerides', 'fibrinogen']],
    ['AST', -13, -15, ['fever', 'ferritin', 'marrow', 'AST', 'spleen']],
    ['marrow', -29, -31, ['fever', 'ferritin', 'marrow', 'AST', 'spleen']],
  ])('%s of day %i, and not of day %i', (item, recent, old, all) => {
    const among = (day: number) => verdict(all.flatMap((says) => named(at(says === item ? day : 0), says)));
    expect([among(recent), among(old)]).toEqual(['met', 'unknown']);
  });
});
