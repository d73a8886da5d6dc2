import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as drugJudgement from '../../src/knowledge/drug-judgement.ts';
import { HSCORE } from '../../src/knowledge/hscore.ts';
import * as ranking from '../../src/knowledge/ranking.ts';
import * as publishedLimits from '../../src/knowledge/published-limits.ts';
import * as judgingThresholds from '../../src/knowledge/judging-thresholds.ts';
import * as findingThresholds from '../../src/knowledge/thresholds.ts';
import type { Line } from '../../src/knowledge/rule.ts';
import { allCodeSets, allTests, repeated } from './criteria.ts';

const thresholds = { ...findingThresholds, ...judgingThresholds };

const { BANDS, lowerLimits } = thresholds;
const { CTCAE } = publishedLimits;

/** Days since birth, months of 30 and years of 365: enough to order the rows. */
function days(duration: string): number {
  const [, amount = '', unit = ''] = /^P(\d+)([DMY])$/.exec(duration) ?? [];
  return Number(amount) * ({ D: 1, M: 30.4, Y: 365 }[unit] ?? Number.NaN);
}

/** The rows of one sex outside pregnancy, in order, the first one of each age. */
function agesOf(line: Line, sex: 'male' | 'female') {
  const rows = lowerLimits[line].filter((row) => (row.sex ?? sex) === sex && !row.pregnant);
  return rows.filter((row, at) => at === rows.findIndex((other) => other.from === row.from));
}

const lines = ['wbc', 'anc', 'alc', 'amc', 'aec', 'abc', 'hgb', 'plt'] as const;

test.each(lines)('the limits of %s follow each other from birth to old age without a gap', (line) => {
  for (const rows of [agesOf(line, 'male'), agesOf(line, 'female')]) {
    expect(rows[0]?.from ?? 'P0D').toBe('P0D');
    expect(rows.map((row) => row.to)).toEqual([...rows.slice(1).map((row) => row.from), undefined]);
    const starts = rows.map((row) => days(row.from ?? 'P0D'));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test.each([
  ['wbc', 4],
  ['anc', 1.5],
  ['alc', 1],
  ['plt', 150],
] as const)('the adult limit of %s is %s', (line, value) => {
  expect(lowerLimits[line].at(-1)).toMatchObject({ value, verified: true });
});

test('adult haemoglobin limits are 130 g/L in men, 120 in women, 110 in pregnancy', () => {
  const adult = lowerLimits.hgb.filter((row) => row.from === 'P15Y');
  expect(adult.map((row) => [row.sex ?? 'any', row.pregnant ?? false, row.trimester ?? 0, row.value])).toEqual([
    ['male', false, 0, 130],
    ['female', true, 2, 105],
    ['female', true, 0, 110],
    ['any', false, 0, 120],
  ]);
});

test('counts are limited in 10*9/L, haemoglobin in g/L', () => {
  const units = lines.map((line) => [line, ...new Set(lowerLimits[line].map((row) => row.unit))]);
  expect(units).toEqual(lines.map((line) => [line, line === 'hgb' ? 'g/L' : '10*9/L']));
});

test('a label for age lies above the limit it softens', () => {
  const labelled = Object.values(lowerLimits)
    .flat()
    .filter((row) => row.labelBelow !== undefined);
  expect(labelled.length).toBe(1);
  expect(labelled.every((row) => (row.labelBelow ?? 0) > row.value && row.label !== undefined)).toBe(true);
});

test('the bands of neutropenia join without a gap, from none left to the limit of 2.0', () => {
  expect(BANDS[0]?.from).toBe(0);
  expect(BANDS.at(-1)?.below).toBe(2);
  expect(BANDS.slice(1).map((band) => band.from)).toEqual(BANDS.slice(0, -1).map((band) => band.below));
  expect(BANDS.find((band) => band.band === 'mild')?.below).toBe(lowerLimits.anc.at(-1)?.value);
  expect(BANDS.find((band) => band.band === 'severe')?.below).toBe(thresholds.neutropeniaBounded.wbcBelow);
});

test('the grades of adverse events fall, and severe neutropenia is grade 4', () => {
  for (const grades of [CTCAE.wbc, CTCAE.neutrophils, CTCAE.lymphocytes, CTCAE.cd4]) {
    expect([...grades]).toEqual([...grades].sort((a, b) => b - a));
    expect(grades).toHaveLength(4);
  }
  expect(CTCAE.neutrophils[2]).toBe(0.5);
});

test('a course is confirmed before it is persistent, and persistent before it is chronic', () => {
  const { COURSE, RECORDED_COURSE } = thresholds;
  expect(COURSE.confirmedHours / 24).toBeLessThan(COURSE.persistentDays);
  expect(COURSE.persistentDays).toBeLessThan(COURSE.chronicDays);
  expect([RECORDED_COURSE.persistentDays, RECORDED_COURSE.chronicDays]).toEqual([28, 90]);
  expect(thresholds.CYCLING.leastDays).toBeLessThan(thresholds.CYCLING.mostDays);
});

test('a fall is recent only while it could not be chronic, and sudden within two weeks', () => {
  expect(thresholds.RECENT_FALL.days).toBe(thresholds.COURSE.chronicDays);
  expect(publishedLimits.ACUTE_FALL).toMatchObject({ percent: 50, days: 14, medianMonths: 12 });
});

test('two rows are one count only when closer than two that belong together', () => {
  expect(thresholds.SAME_SPECIMEN.duplicateMinutes).toBeLessThan(thresholds.SAME_SPECIMEN.pairingMinutes);
});

test('the sizes that decide a missing unit meet and do not overlap', () => {
  const { MISSING_UNIT } = thresholds;
  expect(MISSING_UNIT.thousandsBelow).toBe(MISSING_UNIT.cellsFrom);
  expect(MISSING_UNIT.celsius.to).toBeLessThan(MISSING_UNIT.fahrenheit.from);
  expect(thresholds.PLAUSIBLE.wbc.from).toBeLessThan(MISSING_UNIT.thousandsFrom);
  expect(thresholds.PLAUSIBLE.countIfAssumed).toEqual({ from: 0.05, to: 400 });
  expect(thresholds.TEMPERATURE_STEP).toBe(0.1);
});

test('known-stable, positive and age-adjusted rules name code sets that exist', () => {
  const named = [
    ...thresholds.KNOWN_STABLE.diseases,
    ...thresholds.STABLE_MILD.notWith,
    ...thresholds.RECORDED_COURSE.sets,
    ...publishedLimits.REFERENCE_RANGE_MAY_REPLACE,
    ...thresholds.POSITIVE.anyAboveZero,
    ...Object.keys(thresholds.POSITIVE.atLeast),
    ...Object.keys(thresholds.POSITIVE.antibodyLimit),
    ...Object.keys(thresholds.AGE_ADJUSTED.adultLimits),
    thresholds.AGE_ADJUSTED.mcv.set,
  ];
  expect(named.filter((set) => !(set in allCodeSets))).toEqual([]);
});

test('a number that stands among the limits is read by the program; what is only printed stands apart', () => {
  const src = resolve(import.meta.dirname, '../../src');
  const program = ['reasoning', 'fhir', 'record', 'view']
    .flatMap((folder) => readdirSync(join(src, folder)).map((name) => join(src, folder, name)))
    .filter((file) => /\.tsx?$/.test(file))
    .concat(join(src, 'assess.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unread = Object.keys({ ...thresholds, ...ranking, ...drugJudgement }).filter(
    (name) => !new RegExp(`\\b${name}\\b`).test(program),
  );
  expect(unread).toEqual([]);
  expect(Object.keys(publishedLimits).filter((name) => new RegExp(`\\b${name}\\b`).test(program))).toEqual([]);
});

test('a laboratory range may never replace a limit of the blood count', () => {
  const never = [
    'lab.wbc',
    'lab.anc',
    'lab.alc',
    'lab.hgb',
    'lab.plt',
    'lab.ferritin',
    'lab.fib',
    'lab.tg',
    'lab.crp',
    'lab.lactate',
  ];
  expect(publishedLimits.REFERENCE_RANGE_MAY_REPLACE.filter((set) => never.includes(set))).toEqual([]);
});

test('the limits of Duffy-null adults lie below the general ones, never at severe neutropenia', () => {
  const { DUFFY_NULL } = thresholds;
  for (const row of [DUFFY_NULL, ...publishedLimits.DUFFY_NULL_BY_SITE.sites]) {
    expect(row.anc).toBeLessThan(1.5);
    expect(row.anc).toBeGreaterThan(0.5);
    expect(row.wbc).toBeLessThan(thresholds.leukopenia.below);
  }
});

test('in pregnancy the interval rises and never lies below the general limit', () => {
  const { lowFromWeek6 } = thresholds.PREGNANCY_WBC;
  const { intervals } = publishedLimits.PREGNANCY_WBC_INTERVALS;
  expect(intervals.map((row) => row.low)).toEqual([4, 4.7, 5.7]);
  expect(lowFromWeek6).toBe(intervals.at(-1)?.low);
  expect(intervals.filter((row) => row.low >= row.high || row.low < thresholds.leukopenia.below)).toEqual([]);
});

test('published intervals that decide nothing are complete and marked where unconfirmed', () => {
  expect(publishedLimits.AGE_REFERENCES).toHaveLength(24);
  expect(publishedLimits.AGE_REFERENCES.filter((row) => row.cites.includes('dallman')).every((row) => !row.verified)).toBe(true);
  expect(publishedLimits.AGE_REFERENCES_PENDING).toContain('wst-779-2021');
  expect(publishedLimits.OTHER_PUBLISHED_LIMITS).toHaveLength(6);
  expect(publishedLimits.NEUTROPENIA_SITE_LIMITS.map((row) => row.below)).toEqual([2, 1.8, 1.5, 2]);
});

test('the assessment opens on white cells only', () => {
  expect(thresholds.ENTRY_LINES).toEqual(['wbc', 'anc', 'alc']);
});

test('marked pancytopenia and the cap on urgency agree on an ANC of 1.0', () => {
  expect(publishedLimits.MARKED_PANCYTOPENIA).toMatchObject({ hemoglobinBelow: 100, plateletsBelow: 100, ancBelow: 1 });
  expect(thresholds.URGENCY_CAP.ancFrom).toBe(publishedLimits.MARKED_PANCYTOPENIA.ancBelow);
  expect(publishedLimits.ALERT_RETURNS.fallFraction).toBe(thresholds.KNOWN_STABLE.fallFraction);
});

const most = (steps: readonly { points: number }[]): number => Math.max(...steps.map((step) => step.points));

test('the HScore reaches its published maximum of 337', () => {
  const total =
    most(HSCORE.temperature) +
    HSCORE.organomegaly.both +
    HSCORE.cytopenias.three +
    most(HSCORE.ferritin) +
    most(HSCORE.triglycerides) +
    HSCORE.fibrinogen.points +
    HSCORE.ast.points +
    HSCORE.haemophagocytosis +
    HSCORE.immunosuppression;
  expect(total).toBe(337);
});

test('stronger facts weigh more, and words follow points', () => {
  const { POINTS, WORDING, GATES } = ranking;
  expect([POINTS.weight.strong, POINTS.weight.moderate, POINTS.weight.weak]).toEqual([3, 2, 1]);
  expect(WORDING.stronglyFrom).toBeGreaterThan(WORDING.suggestedFrom);
  expect(WORDING.suggestedFrom).toBeGreaterThan(WORDING.possibleFrom);
  expect(GATES.setAsidePoints).toBeLessThan(0);
  const steps = POINTS.bySuspect.map((step) => step.from);
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
  expect(POINTS.bySuspectLeast).toBeLessThan(POINTS.bySuspect.at(-1)?.points ?? 0);
});

test('lists are short, the most urgent first', () => {
  expect(ranking.CAPS).toEqual({ candidates: 12, setAside: 12, notYetExcluded: 5 });
  expect(ranking.URGENCY_ORDER[0]).toBe('emergent');
  expect(repeated(ranking.URGENCY_ORDER)).toEqual([]);
  expect(ranking.SETTING_CLASSES.inpatient.filter((code) => ranking.SETTING_CLASSES.outpatient.includes(code))).toEqual([]);
});

test('facts that are counted together are code sets or pattern rules', () => {
  const { COUNTING } = ranking;
  const keys = [
    COUNTING.fromCount,
    COUNTING.otherLines,
    COUNTING.fever,
    COUNTING.heldBySuspect,
    COUNTING.drugRules,
    COUNTING.courseRules,
    COUNTING.resultsOfSevereNeutropenia,
    COUNTING.generalSigns,
  ].flat();
  expect(keys.filter((key) => !(key in allCodeSets) && !/^PR-\d\d$/.test(key))).toEqual([]);
  expect(COUNTING.otherLines.filter((key) => !COUNTING.fromCount.includes(key))).toEqual([]);
});

test('the work-up policy names tests that exist and never grows beyond its cap', () => {
  const { POLICY } = ranking;
  const ids = new Set(allTests.map((each) => each.id));
  expect(
    [...POLICY.reviewSteps, POLICY.reviewInPanel, POLICY.referral, ...POLICY.otherLineOnly].filter((id) => !ids.has(id)),
  ).toEqual([]);
  expect(POLICY.maxSuggested).toBeLessThan(POLICY.maxSuggestedCritical);
  expect(POLICY.fillTo).toBeLessThan(POLICY.maxSuggested);
  const keys = new Set<string>(Object.values(POLICY.severityKeys));
  expect(allTests.flatMap((each) => Object.keys(each.staleBySeverity ?? {})).filter((key) => !keys.has(key))).toEqual([]);
  expect(publishedLimits.UNREADABLE_TEST_DAYS).toBe(90);
});
