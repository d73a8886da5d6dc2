/** The list of tests, asked for by causes and alerts that each test makes up: who may ask, how much it counts, what gets a place. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { alerts as catalogue } from '../../src/knowledge/alerts.ts';
import { POLICY } from '../../src/knowledge/ranking.ts';
import type { TestId } from '../../src/knowledge/rule.ts';
import type { DrugSuspect, FiredAlert, JudgedCause } from '../../src/reasoning/assessment.ts';
import { benchBehind } from '../../src/reasoning/bench-behind.ts';
import type { Bench } from '../../src/reasoning/ready.ts';
import { planWorkup, type Workup } from '../../src/reasoning/workup.ts';
import { aPatient, blood, drug, NOW, problem, procedure, report, relative, result, type Story } from '../a-patient.ts';

const { points: POINTS } = POLICY;

function benchOf(story: Story): Bench {
  const bench = benchBehind(assess(aPatient(story), NOW));
  if (!bench) throw new Error('not judged');
  return bench;
}

/** A WBC of 2.9 seen once: a repeat count, a film and the medicines are asked for, and nothing else. */
const LOW: Story = { labs: [blood({ wbc: 2.9, anc: 1.7, alc: 1.1 })] };
const low = (): Bench => benchOf(LOW);
const withMore = (more: Story): Bench => benchOf({ ...LOW, ...more });

/** A mild single low count: the set that stands alone. */
const mild = (): Bench => benchOf({ labs: [blood({ wbc: 3.6, anc: 1.9 })] });

const cause = (id: string, settledBy: readonly TestId[], more: Partial<JudgedCause> = {}): JudgedCause => ({
  id,
  name: id,
  category: 'infection',
  mechanism: 'mixed',
  standing: 'candidate',
  reason: '',
  mustNotMiss: false,
  urgency: 'routine',
  points: 4,
  wording: 'possible',
  adjustments: [],
  hardAnchor: false,
  supported: true,
  opposed: false,
  evidence: [],
  recorded: [],
  folded: false,
  drugs: [],
  settledBy,
  cites: [],
  ...more,
});

function alert(severity: FiredAlert['severity'], workup: readonly TestId[], more: Partial<FiredAlert> = {}): FiredAlert {
  const [rule] = catalogue;
  if (!rule) throw new Error('no alert');
  return { id: severity, rule: { ...rule, severity, workup }, severity, quiet: false, facts: [], missing: [], ...more };
}

const plan = (causes: readonly JudgedCause[], alerts: readonly FiredAlert[] = [], bench: Bench = low()): Workup =>
  planWorkup(bench, alerts, causes);
const itemOf = (id: TestId, { items }: Workup) => items.find((each) => each.id === id);
const pointsOf = (id: TestId, workup: Workup): number | undefined => itemOf(id, workup)?.points;
const openIn = ({ items }: Workup): readonly string[] =>
  items.filter((each) => each.status === 'suggested' || each.status === 'stale').map((each) => each.id);

/** Candidates with points but without a test, to stand before the one that is meant. */
const before = (count: number): readonly JudgedCause[] => Array.from({ length: count }, (_, at) => cause(`before-${at}`, []));
/** Behind the third candidate no test gets the bonus of what separates the leaders. */
const fourth = (...asked: Parameters<typeof cause>): readonly JudgedCause[] => [...before(3), cause(...asked)];
const SHARE_OF_FOURTH = POINTS.candidateShares[3];

describe('what an alert asks for', () => {
  test.each([
    ['critical', POINTS.alert.critical],
    ['high', POINTS.alert.high],
    ['medium', POINTS.alert.medium],
  ] as const)('its first test counts by how severe it is: %s', (severity, points) => {
    const workup = plan([], [alert(severity, ['copper'])]);
    expect(pointsOf('copper', workup)).toBe(points + POINTS.cost.medium);
    expect(itemOf('copper', workup)?.reasons).toEqual([severity]);
  });
  test('each further test counts a step less', () => {
    const workup = plan([], [alert('critical', ['copper', 'zinc', 'ebv'])]);
    expect(['copper', 'zinc', 'ebv'].map((id) => workup.items.find((each) => each.id === id)?.points)).toEqual([
      POINTS.alert.critical,
      POINTS.alert.critical - POINTS.alertStep,
      POINTS.alert.critical - 2 * POINTS.alertStep,
    ]);
  });
  test('a quiet alert asks for nothing', () =>
    expect(plan([], [alert('critical', ['copper'], { quiet: true })]).items.map((each) => each.id)).not.toContain('copper'));
  test('a test of two alerts takes the higher and not the sum, in whatever order they stand', () => {
    const [high, critical] = [alert('high', ['copper']), alert('critical', ['zinc', 'copper'])];
    for (const both of [
      [high, critical],
      [critical, high],
    ]) {
      const workup = plan([], both);
      expect(pointsOf('copper', workup)).toBe(POINTS.alert.critical - POINTS.alertStep);
      expect(itemOf('copper', workup)?.reasons).toEqual(['critical']);
    }
  });
  test('of two alerts that ask alike the first is named', () =>
    expect(
      itemOf('copper', plan([], [alert('high', ['copper'], { id: 'first' }), alert('high', ['copper'], { id: 'second' })]))
        ?.reasons,
    ).toEqual(['first']));
  test('a test so far down that nothing is left of it takes nothing from what others ask', () => {
    const long = alert('medium', ['zinc', 'ebv', 'cmv', 'copper']);
    const workup = plan(fourth('asks', ['copper']), [long]);
    expect(pointsOf('copper', workup)).toBe(pointsOf('copper', plan(fourth('asks', ['copper']))));
    expect(itemOf('copper', workup)?.reasons).toEqual(['asks']);
  });
  test('what an alert and a cause ask for adds up, and both are named', () => {
    const workup = plan(fourth('asks', ['copper']), [alert('high', ['copper'])]);
    expect(pointsOf('copper', workup)).toBeCloseTo(POINTS.alert.high + SHARE_OF_FOURTH * POINTS.tierFactor[3]);
    expect(itemOf('copper', workup)?.reasons).toEqual(['high', 'asks']);
  });
});

describe('what a candidate asks for', () => {
  test.each(POINTS.candidateShares.map((share, at) => [at + 1, share, POLICY.separators[at] === undefined] as const))(
    'candidate %i asks with its share',
    (rank, share, behindTheLeaders) => {
      const workup = plan([...before(rank - 1), cause('asks', ['copper'])]);
      expect(pointsOf('copper', workup)).toBeCloseTo(share * POINTS.tierFactor[3] + (behindTheLeaders ? 0 : POINTS.leaderBonus));
    },
  );
  test('one behind the last share asks for nothing', () =>
    expect(pointsOf('copper', plan([...before(POINTS.candidateShares.length), cause('asks', ['copper'])]))).toBeUndefined());
  test.each([
    [POINTS.weakBelow - 0.5, POINTS.belowTwoPoints],
    [POINTS.weakBelow, 1],
    [POINTS.weakBelow + 1, 1],
  ])('a cause of %s points asks with %s of it', (points, share) =>
    expect(pointsOf('zinc', plan(fourth('asks', ['zinc'], { points }), [alert('high', ['zinc'])]))).toBeCloseTo(
      POINTS.alert.high + SHARE_OF_FOURTH * share * POINTS.tierFactor[3],
    ),
  );
  test('a disease that is already recorded needs less to be found', () => {
    const recorded = [{ ref: 'Condition/1', words: 'known' }];
    expect(pointsOf('zinc', plan(fourth('asks', ['zinc'], { recorded }), [alert('high', ['zinc'])]))).toBeCloseTo(
      POINTS.alert.high + SHARE_OF_FOURTH * POINTS.knownDisease * POINTS.tierFactor[3],
    );
  });
  test('the further down its list, the less a test counts', () => {
    const workup = plan(fourth('asks', ['copper', 'zinc', 'ebv']));
    const shareAt = (position: number): number => SHARE_OF_FOURTH * (1 - POINTS.positionStep * position) * POINTS.tierFactor[3];
    expect(pointsOf('copper', workup)).toBeCloseTo(shareAt(0));
    expect(pointsOf('zinc', workup)).toBeCloseTo(shareAt(1));
    expect(pointsOf('ebv', workup)).toBeCloseTo(shareAt(2));
  });
  test('a tenth test is named and counts nothing, and takes nothing from what an alert asks', () => {
    const nine: readonly TestId[] = ['ebv', 'cmv', 'b19', 'dengue', 'brucella', 'igra', 'copper', 'malaria', 'leishmania'];
    const workup = plan(fourth('asks', [...nine, 'zinc']), [alert('high', ['zinc'])]);
    expect(pointsOf('zinc', workup)).toBe(POINTS.alert.high);
    expect(itemOf('zinc', workup)?.reasons).toEqual(['high', 'asks']);
  });
  test.each([
    ['ferritin', 2, POINTS.cost.low],
    ['copper', 3, POINTS.cost.medium],
    ['flow-pb', 3, POINTS.cost.high],
  ] as const)('a cheap and early test before a costly and late one: %s', (id, tier, cost) =>
    expect(pointsOf(id, plan(fourth('asks', [id])))).toBeCloseTo(SHARE_OF_FOURTH * POINTS.tierFactor[tier] + cost),
  );
  test('causes that are set aside ask for nothing', () =>
    expect(plan([cause('aside', ['copper'], { standing: 'set-aside' })]).items.map((each) => each.id)).not.toContain('copper'));
});

describe('a marrow, a clone or an antibody is asked for only with a reason that a haematologist would accept', () => {
  const asks = (more: Partial<JudgedCause> = {}) => [cause('asks', ['jak2'], more)];
  const isAsked = (causes: readonly JudgedCause[], alerts: readonly FiredAlert[], bench?: Bench): boolean =>
    pointsOf('jak2', plan(causes, alerts, bench)) !== undefined;

  test('not because a candidate would like it', () => expect(isAsked(asks(), [])).toBe(false));
  test('a fact that is hard evidence for the cause that asks is one', () => {
    expect(isAsked(asks({ hardAnchor: true }), [])).toBe(true);
    expect(isAsked([cause('other', [], { hardAnchor: true }), ...asks()], [])).toBe(false);
  });
  test('its points are cut, so that it stands behind what is as strongly asked for and easier', () =>
    expect(pointsOf('jak2', plan(asks({ hardAnchor: true })))).toBeCloseTo(
      POINTS.candidateShares[0] * POINTS.tierFactor[4] + POINTS.cost.high + POINTS.leaderBonus,
    ));
  test.each([
    ['critical', true],
    ['high', true],
    ['medium', false],
  ] as const)('so is an alert: %s, %s', (severity, expected) => expect(isAsked(asks(), [alert(severity, [])])).toBe(expected));
  test('an alert that is quiet is none, and beside it a loud one still is', () => {
    const quiet = alert('critical', [], { quiet: true });
    expect(isAsked(asks(), [quiet])).toBe(false);
    expect(isAsked(asks(), [quiet, alert('high', [])])).toBe(true);
    expect(isAsked(asks(), [alert('medium', []), alert('critical', [])])).toBe(true);
  });
  test('so are three low lines, and two are none', () => {
    const counted = (hgb: number, plt: number) => benchOf({ labs: [blood({ wbc: 2.9, anc: 1.7, alc: 1.1, hgb, plt })] });
    expect(isAsked(asks(), [], counted(110, 120))).toBe(true);
    expect(isAsked(asks(), [], counted(110, 200))).toBe(false);
  });

  const twice = (anc: number, more: Story = {}): Bench =>
    benchOf({ labs: [blood({ wbc: 1.8, anc, alc: 1.1 }, { day: -4 }), blood({ wbc: 1.8, anc, alc: 1.1 })], ...more });
  test.each([
    [0.55, false],
    [0.45, true],
    [0.15, true],
    [0.05, true],
  ])('so is a confirmed neutrophil count of %s: %s', (anc, expected) => expect(isAsked(asks(), [], twice(anc))).toBe(expected));
  test('a severe count that was seen once is none', () =>
    expect(isAsked(asks(), [], benchOf({ labs: [blood({ wbc: 1.8, anc: 0.3, alc: 1.1 })] }))).toBe(false));
  test('a confirmed nadir after chemotherapy is none', () =>
    expect(isAsked(asks(), [], twice(0.3, { drugs: [drug('Docetaxel', { from: -9, to: -9 })] }))).toBe(false));
});

describe('while a set stands alone', () => {
  const strong = { hardAnchor: true, points: POLICY.silencedNeedsPoints } as const;
  test.each([
    ['hard evidence and enough points', strong, true],
    ['too few points', { ...strong, points: POLICY.silencedNeedsPoints - 0.5 }, false],
    ['general signs only', { ...strong, hardAnchor: false }, false],
    ['a medicine as the cause', { ...strong, category: 'drug' }, false],
  ] satisfies readonly (readonly [string, Partial<JudgedCause>, boolean])[])(
    'a candidate with %s asks: %s, %s',
    (_, more, expected) => {
      const workup = plan([cause('asks', ['copper'], more)], [], mild());
      expect(pointsOf('copper', workup) !== undefined).toBe(expected);
      expect(workup.message).toBe(expected ? undefined : POLICY.noTestMessage);
    },
  );
  test('what it lists is not said to separate the leaders', () =>
    expect(pointsOf('copper', plan([cause('asks', ['copper'], strong)], [], mild()))).toBeCloseTo(
      POINTS.candidateShares[0] * POINTS.tierFactor[3],
    ));
  test('an alert always asks, and then it is not said that nothing else is needed', () => {
    const workup = plan([], [alert('high', ['copper'])], mild());
    expect(pointsOf('copper', workup)).toBe(POINTS.alert.high);
    expect(workup.message).toBeUndefined();
  });
  test('what is not yet excluded waits', () => {
    const open = [cause('open', ['blood-culture'], { standing: 'not-yet-excluded' })];
    expect(openIn(plan(open, [], mild()))).not.toContain('blood-culture');
    expect(openIn(plan(open))).toContain('blood-culture');
  });
  test('without such a set nothing is said to be enough', () => expect(plan([]).message).toBeUndefined());
  test('its tests name the set among those that ask, and tell nothing of a cause', () => {
    const count = itemOf('cbc-diff', plan([], [], mild()));
    expect(count?.reasons).toEqual(['ws-mild-single']);
    expect(count?.separates).toEqual([]);
  });
});

describe('a low count that nothing explains', () => {
  const confirmed = () =>
    benchOf({
      labs: [blood({ wbc: 2.9, anc: 1.7, alc: 1.1 }, { day: -10 }), blood({ wbc: 2.9, anc: 1.7, alc: 1.1 })],
    });
  const isUnexplained = (causes: readonly JudgedCause[]): boolean =>
    itemOf('b12', plan(causes, [], confirmed()))?.reasons.includes('ws-unexplained') ?? false;
  test.each([
    [POLICY.unexplainedBelow - 0.5, true],
    [POLICY.unexplainedBelow, false],
  ])('a first candidate of %s points leaves it unexplained: %s', (points, expected) =>
    expect(isUnexplained([cause('first', [], { points }), cause('second', [], { points: 1 })])).toBe(expected),
  );
  test('no candidate at all leaves it unexplained', () => expect(isUnexplained([])).toBe(true));
  test('what is not yet excluded explains nothing, however many points it has', () =>
    expect(isUnexplained([cause('open', [], { standing: 'not-yet-excluded', points: 9 })])).toBe(true));
  test('asking leaves the answers of the chart as they were', () => {
    const bench = confirmed();
    const answers = bench.answers.slice();
    plan([], [], bench);
    expect(bench.answers).toEqual(answers);
  });
});

describe('what is not yet excluded', () => {
  const open = (id: string, settledBy: readonly TestId[]) => cause(id, settledBy, { standing: 'not-yet-excluded' });
  test('asks for the first two tests that would settle it, and for no third', () => {
    const workup = plan([open('open', ['ferritin', 'urinalysis', 'retic'])]);
    expect(pointsOf('ferritin', workup)).toBe(POINTS.notExcludedFirst + POINTS.cost.low);
    expect(pointsOf('urinalysis', workup)).toBe(POINTS.notExcludedSecond + POINTS.cost.low);
    expect(pointsOf('retic', workup)).toBeUndefined();
  });
  test('a later one asks with less', () => {
    const workup = plan([open('first', []), open('second', ['ferritin', 'urinalysis'])], [alert('medium', ['urinalysis'])]);
    expect(pointsOf('ferritin', workup)).toBeCloseTo(POINTS.notExcludedFirst - POINTS.notExcludedFirstStep + POINTS.cost.low);
    expect(pointsOf('urinalysis', workup)).toBeCloseTo(
      POINTS.alert.medium + POINTS.notExcludedSecond - POINTS.notExcludedSecondStep + POINTS.cost.low,
    );
  });
});

describe('the medicine review', () => {
  const suspected = (...shown: readonly boolean[]): Bench => {
    const [suspect] = benchOf({
      labs: [blood({}, { day: -60 }), blood({ wbc: 1.4, anc: 0.2 })],
      drugs: [drug('Thiamazole', { from: -40 })],
    }).chart.suspects;
    if (!suspect) throw new Error('no suspect');
    const bench = low();
    const suspects = shown.map((each, at): DrugSuspect => ({ ...suspect, id: `drug-${at}`, shown: each }));
    return { ...bench, chart: { ...bench.chart, suspects } };
  };
  const review = (bench: Bench) => itemOf('drug-history', plan([], [], bench));
  const usual = (): number => review(low())?.points ?? Number.NaN;
  test('counts for more beside a suspect, once, and names the first that is shown', () => {
    expect(review(suspected(true))?.points).toBe(usual() + POINTS.drugSuspect);
    expect(review(suspected(true, true))?.points).toBe(usual() + POINTS.drugSuspect);
    expect(review(suspected(false, true))?.points).toBe(usual() + POINTS.drugSuspect);
    expect(review(suspected(false, true))?.reasons).toEqual(['ws-first', 'drug-1']);
  });
  test('a medicine that is no shown suspect adds nothing', () => {
    expect(review(suspected(false))?.points).toBe(usual());
    expect(review(suspected(false))?.reasons).toEqual(['ws-first']);
  });
});

describe('what separates the leaders gets a place', () => {
  const LEADERS: readonly (readonly TestId[])[] = [
    ['copper', 'zinc', 'ebv', 'cmv'],
    ['b19', 'igra', 'brucella'],
    ['dengue', 'leishmania'],
    ['malaria'],
  ];
  const leaders = LEADERS.map((tests, at) => cause(`leader-${at}`, tests));
  const bonusOf = (id: TestId, workup: Workup, plain: number): number => Math.round((pointsOf(id, workup) ?? Number.NaN) - plain);
  const plainOf = (at: number, position: number, tier: 2 | 3 | 4 = 3): number =>
    (POINTS.candidateShares[at] ?? Number.NaN) * (1 - POINTS.positionStep * position) * POINTS.tierFactor[tier];

  test('three tests of the first, two of the second and one of the third', () => {
    // Each leader alone at its rank, so that every test of it is listed.
    const bonuses = leaders.map(({ settledBy }, at) => {
      const workup = plan([...before(at), cause('leader', settledBy)]);
      const costs = settledBy.map((id) => (id === 'malaria' ? POINTS.cost.low : POINTS.cost.medium));
      return settledBy.map((id, position) => bonusOf(id, workup, plainOf(at, position) + (costs[position] ?? 0)));
    });
    const bonus = POINTS.leaderBonus;
    expect(bonuses).toEqual([[bonus, bonus, bonus, 0], [bonus, bonus, 0], [bonus, 0], [0]]);
  });
  test('not for what every low count gets, so that its place goes to the next', () => {
    const workup = plan([cause('leader', ['blood-smear', 'cbc-diff', 'copper', 'zinc', 'ebv', 'cmv'])]);
    expect(bonusOf('ebv', workup, plainOf(0, 4))).toBe(POINTS.leaderBonus);
    expect(bonusOf('cmv', workup, plainOf(0, 5))).toBe(0);
    const film = pointsOf('blood-smear', plan([])) ?? Number.NaN;
    expect(pointsOf('blood-smear', workup)).toBeCloseTo(film + POINTS.candidateShares[0]);
  });
  test('nor for a test that was done', () => {
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.zn', 0.8, { day: -2 })] });
    const workup = plan([cause('leader', ['zinc', 'copper', 'ebv', 'cmv'])], [], measured);
    expect(itemOf('zinc', workup)?.status).toBe('done');
    expect(bonusOf('zinc', workup, plainOf(0, 0))).toBe(0);
    expect(bonusOf('cmv', workup, plainOf(0, 3))).toBe(POINTS.leaderBonus);
  });
  test('one that has grown old is asked for anew', () => {
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.zn', 0.8, { day: -200 })] });
    const workup = plan([cause('leader', ['zinc'])], [], measured);
    expect(itemOf('zinc', workup)?.status).toBe('stale');
    expect(bonusOf('zinc', workup, plainOf(0, 0))).toBe(POINTS.leaderBonus);
  });
  test('a step without a specimen takes none of the places', () => {
    const workup = plan([cause('leader', ['exposure-history', 'copper', 'zinc', 'ebv', 'cmv'])]);
    expect(bonusOf('ebv', workup, plainOf(0, 3))).toBe(POINTS.leaderBonus);
    expect(bonusOf('cmv', workup, plainOf(0, 4))).toBe(0);
  });

  const marrowPoints = (category: JudgedCause['category'], rank: number): number =>
    pointsOf('marrow', plan([...before(rank - 1), cause('leader', ['marrow'], { category, hardAnchor: true })])) ?? Number.NaN;
  const plainMarrow = (at: number): number => plainOf(at, 0, 4) + POINTS.cost.high + POINTS.invasivenessHigh;
  test.each(['haematological', 'genetic'] as const)('a marrow of the first candidate, where that is %s', (category) => {
    expect(marrowPoints(category, 1)).toBeCloseTo(plainMarrow(0) + POINTS.marrowOfFirst);
    expect(marrowPoints(category, 2)).toBeCloseTo(plainMarrow(1));
  });
  test.each(['infection', 'drug'] as const)('but not where that is: %s', (category) =>
    expect(marrowPoints(category, 1)).toBeCloseTo(plainMarrow(0)),
  );
  test('the marrow takes the place of one of the separating tests', () => {
    const settledBy: readonly TestId[] = ['marrow', 'copper', 'zinc', 'ebv'];
    const workup = plan([cause('leader', settledBy, { category: 'haematological', hardAnchor: true })]);
    expect(bonusOf('zinc', workup, plainOf(0, 2))).toBe(POINTS.leaderBonus);
    expect(bonusOf('ebv', workup, plainOf(0, 3))).toBe(0);
  });
  test('a marrow that was done takes none, and is not lifted', () => {
    const done = withMore({ procedures: [procedure('Bone marrow biopsy', -5)] });
    const settledBy: readonly TestId[] = ['marrow', 'copper', 'zinc', 'ebv'];
    const workup = plan([cause('leader', settledBy, { category: 'haematological', hardAnchor: true })], [], done);
    expect(pointsOf('marrow', workup)).toBeCloseTo(plainMarrow(0));
    expect(bonusOf('ebv', workup, plainOf(0, 3))).toBe(POINTS.leaderBonus);
  });
});

describe('the ends of the list', () => {
  const SIXTEEN: readonly TestId[] = [
    'copper',
    'zinc',
    'ebv',
    'cmv',
    'b19',
    'igra',
    'brucella',
    'dengue',
    'leishmania',
    'malaria',
    'ferritin',
    'urinalysis',
    'tsh',
    'retic',
    'complement',
    'anca',
  ];
  /** Each in an alert of its own, so that all are wanted alike. */
  const wanted = (severity: FiredAlert['severity'], tests: readonly TestId[], more: Partial<FiredAlert> = {}) =>
    tests.map((id) => alert(severity, [id], { id: `alert-${id}`, ...more }));

  test('twelve, and fourteen with a critical alert', () => {
    expect(openIn(plan([], wanted('high', SIXTEEN)))).toHaveLength(POLICY.maxSuggested);
    expect(openIn(plan([], wanted('critical', SIXTEEN)))).toHaveLength(POLICY.maxSuggestedCritical);
    expect(openIn(plan([], [...wanted('high', SIXTEEN), alert('critical', [])]))).toHaveLength(POLICY.maxSuggestedCritical);
  });
  test('a critical alert that is quiet makes it no longer', () =>
    expect(openIn(plan([], [...wanted('high', SIXTEEN), alert('critical', [], { quiet: true })]))).toHaveLength(
      POLICY.maxSuggested,
    ));
  test.each([
    ['three low lines', { hgb: 110, plt: 120 }, POLICY.maxSuggestedCritical],
    ['two lines markedly low', { hgb: 95, plt: 90 }, POLICY.maxSuggestedCritical],
    ['two low lines', { hgb: 110 }, POLICY.maxSuggested],
  ])('with %s', (_, counts, length) =>
    expect(
      openIn(plan([], wanted('high', SIXTEEN), benchOf({ labs: [blood({ wbc: 2.9, anc: 1.7, alc: 1.1, ...counts })] }))),
    ).toHaveLength(length),
  );

  test('a test that hardly anyone wants is listed while the list is short', () => {
    // the second test of what is not yet excluded: a little below the least of a long list
    const little = cause('open', ['copper', 'ferritin'], { standing: 'not-yet-excluded' });
    expect(pointsOf('ferritin', plan([little]))).toBe(POLICY.fillMinPoints);
    const others: readonly TestId[] = ['zinc', 'ebv', 'cmv', 'b19'];
    const listed = (count: number) => openIn(plan([little], wanted('high', others.slice(0, count))));
    expect(listed(2)).toHaveLength(POLICY.fillTo);
    expect(listed(2)).toContain('ferritin');
    expect(listed(3)).toHaveLength(POLICY.fillTo);
    expect(listed(3)).not.toContain('ferritin');
  });
  test('below that it is not listed at all', () => {
    const less = [cause('first', [], { standing: 'not-yet-excluded' }), cause('open', [], { standing: 'not-yet-excluded' })];
    const little = cause('last', ['copper', 'ferritin'], { standing: 'not-yet-excluded' });
    expect(openIn(plan([...less, little]))).not.toContain('ferritin');
  });
  test('in a longer list only what is wanted enough', () => {
    const eight: readonly TestId[] = ['zinc', 'ebv', 'cmv', 'b19', 'igra', 'brucella', 'dengue', 'leishmania'];
    const fifth = plan([...before(4), cause('fifth', ['copper'])], wanted('high', eight));
    expect(openIn(fifth)).not.toContain('copper');
    const enough = plan([], [...wanted('high', eight), alert('medium', ['copper'])]);
    expect(pointsOf('copper', enough)).toBe(POLICY.minPoints);
  });
  test('a test that was done is shown though the list is full, where anyone wanted it', () => {
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.ferritin', 80, { day: -2 })] });
    const workup = plan([], [...wanted('critical', SIXTEEN)], measured);
    expect(itemOf('ferritin', workup)?.status).toBe('done');
    expect(openIn(workup)).toHaveLength(POLICY.maxSuggestedCritical);
    expect(workup.items.at(-1)?.id).toBe('ferritin');
  });
  test('and not where hardly anyone did', () => {
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.ferritin', 80, { day: -2 })] });
    const little = (at: number) => [
      ...Array.from({ length: at }, (_, index) => cause(`open-${index}`, [], { standing: 'not-yet-excluded' })),
      cause('open', ['copper', 'ferritin'], { standing: 'not-yet-excluded' }),
    ];
    expect(itemOf('ferritin', plan(little(0), [], measured))?.status).toBe('done');
    expect(itemOf('ferritin', plan(little(1), [], measured))).toBeUndefined();
  });
});

describe('the order of the list', () => {
  test('by points; of equal points the earlier tier, then by name', () => {
    const three: readonly TestId[] = ['zinc', 'ebv', 'copper'];
    const workup = plan([], [...three.map((id) => alert('high', [id])), alert('critical', ['b19'])]);
    expect(openIn(workup)).toEqual(['cbc-diff', 'blood-smear', 'b19', 'copper', 'ebv', 'zinc', 'drug-history']);
  });
  test('a test of tier 2 before one of tier 3 with the same points', () => {
    const both: readonly TestId[] = ['complement', 'urinalysis'];
    const workup = plan(
      [],
      both.map((id) => alert('high', [id])),
    );
    expect(pointsOf('complement', workup)).toBe(pointsOf('urinalysis', workup));
    expect(openIn(workup).filter((id) => id === 'complement' || id === 'urinalysis')).toEqual(['urinalysis', 'complement']);
  });
  test('what was done stands below what is still to do', () => {
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.zn', 0.8, { day: -2 })] });
    const workup = plan([], [alert('critical', ['zinc']), alert('medium', ['copper'])], measured);
    expect(workup.items.map((each) => each.id)).toEqual(['cbc-diff', 'blood-smear', 'drug-history', 'copper', 'zinc']);
  });
  test('steps without a specimen form the checklist, the most wanted first', () => {
    const workup = plan([], [alert('medium', ['vitals']), alert('critical', ['focused-exam']), alert('high', ['prior-counts'])]);
    expect(workup.checklist).toEqual(['focused-exam', 'prior-counts', 'vitals']);
    expect(workup.items.map((each) => each.id)).toEqual(['cbc-diff', 'blood-smear', 'drug-history']);
  });
  test('a referral is a level and no row', () =>
    expect(openIn(plan([], [alert('critical', ['expert-referral'])]))).not.toContain('expert-referral'));
});

describe('what would change nothing', () => {
  test('a test that another one on the list holds is left out, and not where the other was done', () => {
    const both: readonly TestId[] = ['cmp', 'lft'];
    const alerts = both.map((id) => alert('high', [id], { id }));
    expect(openIn(plan([], alerts))).not.toContain('lft');
    expect(openIn(plan([], alerts.slice(1)))).toContain('lft');
    const measured = withMore({ labs: [...(LOW.labs ?? []), result('lab.creat', 0.9, { day: -2 })] });
    expect(openIn(plan([], alerts, measured))).toContain('lft');
  });
  test('an HIV test for one who has it, however long ago that was written down', () => {
    const alerts = [alert('critical', ['hiv'])];
    expect(openIn(plan([], alerts))).toContain('hiv');
    expect(openIn(plan([], alerts, withMore({ problems: [problem('HIV infection', { onset: -9000 })] })))).not.toContain('hiv');
    expect(openIn(plan([], alerts, withMore({ family: [relative('mother', 'HIV infection')] })))).toContain('hiv');
  });
});

describe('only haemoglobin or platelets are low', () => {
  const others = (counts: Parameters<typeof blood>[0]) => plan([], [], benchOf({ labs: [blood(counts)] }));
  test.each([
    ['haemoglobin', { hgb: 90 }],
    ['platelets', { plt: 90 }],
    ['both', { hgb: 90, plt: 90 }],
  ])('%s: a repeat count and a film, which say why', (_, counts) => {
    const { items, checklist } = others(counts);
    expect(items.map((each) => [each.id, each.reasons])).toEqual([
      ['cbc-diff', ['another line is low']],
      ['blood-smear', ['another line is low']],
    ]);
    expect(items.every((each) => each.separates.length === 0)).toBe(true);
    expect(checklist).toEqual([]);
  });
  test('a low eosinophil count alone asks for nothing', () =>
    expect(plan([], [], benchOf({ labs: [blood(), result('lab.amc', 0.05), result('lab.aec', 0.01)] })).items).toEqual([]));
});

describe('whether a test was done', () => {
  const statusOf = (id: TestId, more: Story) => itemOf(id, plan([], [alert('critical', [id])], withMore(more)));
  const withLabs = (...rows: NonNullable<Story['labs']>): Story => ({ labs: [...(LOW.labs ?? []), ...rows] });

  test('a result on the last day of its time still counts, a day later it does not', () => {
    expect(statusOf('zinc', withLabs(result('lab.zn', 0.8, { day: '2025-12-17T12:00:00Z' })))?.status).toBe('done');
    expect(statusOf('zinc', withLabs(result('lab.zn', 0.8, { day: '2025-12-17T11:00:00Z' })))?.status).toBe('stale');
  });
  test('its line names the result, what it said and when', () =>
    expect(
      statusOf('zinc', withLabs(result('lab.zn', 0.8, { ref: 'Observation/zinc', day: '2026-06-01T08:00:00Z' })))?.last,
    ).toEqual({
      ref: 'Observation/zinc',
      summary: 'Zinc: 0.8 ug/mL',
      time: '2026-06-01T08:00:00Z',
    }));
  test('a long answer is cut for the line', () =>
    expect(
      statusOf('blood-culture', withLabs(result('lab.bcx', { words: 'no growth '.repeat(40) }, { day: -1 })))?.last?.summary,
    ).toHaveLength(160));
  test('a result without a date cannot tell how old it is, and does not count', () =>
    expect(statusOf('zinc', withLabs({ ...result('lab.zn', 0.8), time: undefined }))?.status).toBe('suggested'));
  test('an order without a date is awaited', () => {
    const awaited = statusOf('zinc', withLabs({ ...result('lab.zn', null, { status: 'registered' }), time: undefined }));
    expect(awaited?.status).toBe('pending');
    expect(awaited?.last).not.toHaveProperty('time');
  });
  test.each([
    ['registered', 'pending'],
    ['preliminary', 'pending'],
    ['final', 'suggested'],
  ] as const)('no value yet, and the row is %s: %s', (status, expected) =>
    expect(statusOf('zinc', withLabs(result('lab.zn', null, { status, day: -1 })))?.status).toBe(expected),
  );
  test('a preliminary value is a value', () =>
    expect(statusOf('zinc', withLabs(result('lab.zn', 0.8, { status: 'preliminary', day: -1 })))?.status).toBe('done'));
  test('an order of the same moment as the last result is awaited', () =>
    expect(
      statusOf('zinc', withLabs(result('lab.zn', 0.8, { day: -1 }), result('lab.zn', null, { status: 'registered', day: -1 })))
        ?.status,
    ).toBe('pending'));
  test('counts to be followed over weeks are proposed though there are some', () => {
    const serial = statusOf('serial-cbc', {});
    expect(serial?.status).toBe('suggested');
    expect(serial?.last).toBeUndefined();
  });

  test('a liver panel counts by what it is about: a transaminase, not the albumin', () => {
    expect(statusOf('lft', withLabs(result('lab.alb', 40, { day: -1 })))?.status).toBe('suggested');
    expect(statusOf('lft', withLabs(result('lab.alb', 40, { day: -1 }), result('lab.alt', 20, { day: -2 })))?.status).toBe(
      'done',
    );
  });
  test('parts that are too old, unanswered or undated make no panel', () => {
    const inr = result('lab.inr', 1, { day: -1 });
    const withPart = (part: ReturnType<typeof result>) => statusOf('coag', withLabs(inr, part))?.status;
    expect(withPart(result('lab.fib', 300, { day: -2 }))).toBe('done');
    expect(withPart(result('lab.fib', 300, { day: -5 }))).toBe('suggested');
    expect(withPart(result('lab.fib', null, { day: -2 }))).toBe('suggested');
    expect(withPart({ ...result('lab.fib', 300), time: undefined })).toBe('suggested');
  });

  test('the repeat of a count is one that was taken at least a day after it', () => {
    const repeated = (time: string) =>
      itemOf(
        'cbc-diff',
        plan(
          [],
          [],
          benchOf({
            labs: [
              blood({ wbc: 2.9, anc: 1.7, alc: 1.1 }, { day: '2026-06-13T08:00:00Z' }),
              blood({ wbc: 2.9, anc: 1.7, alc: 1.1 }, { day: time }),
            ],
          }),
        ),
      )?.status;
    expect(repeated('2026-06-14T07:00:00Z')).toBe('suggested');
    expect(repeated('2026-06-14T08:00:00Z')).toBe('done');
  });
  test.each([
    ['0.3', 0.3, -1.5, -0.9],
    ['0.15', 0.15, -1.5, -0.9],
    ['0.05', 0.05, -1.5, -0.9],
    ['0.8', 0.8, -7.5, -6.5],
    ['1.2', 1.2, -28.5, -27.5],
  ])('an ANC of %s makes a count grow old', (_, anc, old, fresh) => {
    const at = (days: number): string => new Date(NOW + days * 24 * 3600 * 1000).toISOString();
    const counted = (days: number) =>
      itemOf(
        'cbc-diff',
        plan(
          [],
          [],
          benchOf({
            labs: [blood({ wbc: 2, anc, alc: 0.9 }, { day: -40 }), blood({ wbc: 2, anc, alc: 0.9 }, { day: at(days) })],
          }),
        ),
      )?.status;
    expect([counted(old), counted(fresh)]).toEqual(['stale', 'done']);
  });
  test('a stable mild count of months stays fresh for half a year', () => {
    const days = [-400, -300, -200, -100];
    const stable = benchOf({ labs: days.map((day) => blood({ wbc: 3.4, anc: 1.3, alc: 1.4 }, { day })) });
    expect(stable.chart.finding.course).toBe('chronic');
    expect(itemOf('cbc-diff', plan([], [], stable))?.status).toBe('done');
  });

  test('an imaging that is recorded by name was done, the latest counts, and its line is the name', () => {
    const scans = {
      procedures: [procedure('CT scan of the abdomen', -20, { ref: 'Procedure/late' }), procedure('CT scan of the chest', -200)],
    };
    const found = statusOf('ct-nap', scans);
    expect(found?.status).toBe('done');
    expect(found?.last).toEqual({ ref: 'Procedure/late', summary: 'CT scan of the abdomen', time: '2026-05-26' });
    expect(statusOf('ct-nap', { procedures: [procedure('CT scan of the chest', -200)] })?.status).toBe('stale');
  });
  test('a long name is cut for the line', () =>
    expect(
      statusOf('ct-nap', { procedures: [procedure(`CT scan of the chest ${'with contrast '.repeat(20)}`, -20)] })?.last?.summary,
    ).toHaveLength(160));
  test('not one that was denied, has no date, or was done to a relative', () => {
    expect(statusOf('ct-nap', { procedures: [procedure('CT scan of the chest not performed', -20)] })?.status).toBe('suggested');
    expect(statusOf('ct-nap', { procedures: [procedure('CT scan of the chest', -20, { performed: undefined })] })?.status).toBe(
      'suggested',
    );
    expect(statusOf('ct-nap', { reports: [report('Letter', 'Her mother had a CT scan of the chest.', -20)] })?.status).toBe(
      'suggested',
    );
  });
  test('a film of before the low count is not its film', () => {
    const film = (day: number) => statusOf('blood-smear', { reports: [report('Peripheral blood smear', 'Normal.', day)] });
    expect(film(0)?.status).toBe('done');
    expect(film(-1)?.status).toBe('suggested');
  });
  test('words of a result show that a film was looked at', () =>
    expect(
      statusOf('blood-smear', withLabs({ ...result('lab.wbc', { words: 'reviewed' }), name: 'Blood film', sets: [] }))?.status,
    ).toBe('done'));
});

describe('what a result would mean', () => {
  test('is told for the candidates that it separates, and for no others', () => {
    const workup = plan([
      cause('b12-deficiency', ['b12']),
      cause('copper-deficiency', ['copper']),
      cause('hiv', [], { standing: 'set-aside' }),
    ]);
    expect(itemOf('b12', workup)?.separates).toEqual([{ cause: 'b12-deficiency', confirms: 'Low', excludes: 'Normal' }]);
    expect(itemOf('copper', workup)?.separates.map((each) => each.cause)).toEqual(['copper-deficiency']);
  });
});
