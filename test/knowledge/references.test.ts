import { expect, test } from 'vitest';
import { alerts } from '../../src/knowledge/alerts.ts';
import { analytes } from '../../src/knowledge/analytes.ts';
import { drugSources } from '../../src/knowledge/drug-sources.ts';
import { HSCORE } from '../../src/knowledge/hscore.ts';
import { managementNotes, VIRAL_CAUSES } from '../../src/knowledge/management.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import * as publishedLimits from '../../src/knowledge/published-limits.ts';
import { referralLevels } from '../../src/knowledge/referral.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import * as judgingThresholds from '../../src/knowledge/judging-thresholds.ts';
import * as findingThresholds from '../../src/knowledge/thresholds.ts';
import { workupSets } from '../../src/knowledge/workup-sets.ts';
import { allCauses, allCodeSets, allCriteria, allTests, setsOf } from './criteria.ts';

const thresholds = { ...findingThresholds, ...judgingThresholds };

const causeIds = new Set<string>(allCauses.map((cause) => cause.id));
const testIds = new Set<string>(allTests.map((each) => each.id));
const ruleIds = new Set<string>(patternRules.map((rule) => rule.id));
const alertIds = new Set<string>(alerts.map((alert) => alert.id));
const drugIds = new Set(suspectDrugs.map((drug) => drug.id));
const classes = new Set(suspectDrugs.map((drug) => drug.class));

const isSet = (id: string): boolean => id in allCodeSets;
const missing = (at: string, ids: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  ids.filter((id) => !known.has(id)).map((id) => `${at}: ${id}`);

test('every criterion reads code sets that exist', () => {
  expect(
    allCriteria.flatMap(({ at, criterion }) =>
      setsOf(criterion)
        .filter((set) => !isSet(set))
        .map((set) => `${at}: ${set}`),
    ),
  ).toEqual([]);
});

test('every pattern rule that is asked for exists and has a trigger', () => {
  const withTrigger = new Set<string>(patternRules.filter((rule) => rule.when).map((rule) => rule.id));
  expect(
    allCriteria.flatMap(({ at, criterion }) => ('rule' in criterion ? missing(at, [criterion.rule], withTrigger) : [])),
  ).toEqual([]);
});

test('no pattern rule leads back to itself', () => {
  const asks = new Map<string, string[]>();
  for (const { at, criterion } of allCriteria) if ('rule' in criterion) asks.set(at, [...(asks.get(at) ?? []), criterion.rule]);
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (asks.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect(patternRules.map((rule) => rule.id).filter((id) => reaches(id, id, new Set()))).toEqual([]);
});

test('every medicine that a criterion names is in the catalogue, or known to be outside it', () => {
  const outside = new Set(['metformin', 'nitrous oxide']);
  const unknown = allCriteria.flatMap(({ at, criterion }) => {
    if ('medicine' in criterion)
      return missing(
        at,
        criterion.medicine.filter((name) => !outside.has(name)),
        drugIds,
      );
    if (!('drug' in criterion)) return [];
    const { ids = [], classes: named = [], causes = [] } = criterion.drug;
    return [...missing(at, ids, drugIds), ...missing(at, named, classes), ...missing(at, causes, causeIds)];
  });
  expect(unknown).toEqual([]);
});

test('every class and medicine that a cause claims is in the catalogue', () => {
  expect(
    allCauses.flatMap((cause) => [
      ...missing(cause.id, cause.drugs?.ids ?? [], drugIds),
      ...missing(cause.id, cause.drugs?.classes ?? [], classes),
    ]),
  ).toEqual([]);
});

test('every mechanism that a cause claims is one that medicines have', () => {
  const mechanisms = new Set<string>(suspectDrugs.map((drug) => drug.mechanism));
  expect(allCauses.flatMap((cause) => missing(cause.id, cause.drugs?.mechanisms ?? [], mechanisms))).toEqual([]);
});

test('every medicine that lowers counts has a cause that claims it', () => {
  const unclaimed = suspectDrugs.filter(
    (drug) =>
      drug.direction.includes('lowers') &&
      !allCauses.some(
        ({ drugs }) =>
          drugs?.ids?.includes(drug.id) || drugs?.classes.includes(drug.class) || drugs?.mechanisms.includes(drug.mechanism),
      ),
  );
  expect(unclaimed.map((drug) => drug.id)).toEqual([]);
});

test('only a fact for a cause can be its anchor', () =>
  expect(allCauses.flatMap((cause) => cause.against.filter((item) => item.anchor).map((item) => item.id))).toEqual([]));

test('what a cause requires is among its own facts for it', () => {
  expect(
    allCauses.flatMap((cause) => missing(cause.id, cause.requiresAnyOf ?? [], new Set(cause.for.map((item) => item.id)))),
  ).toEqual([]);
});

test('diagnoses, parents, open questions and tests of every cause exist', () => {
  const open = new Set([...ruleIds, 'no-medication-data']);
  const unknown = allCauses.flatMap((cause) => [
    ...cause.diagnosis.filter((set) => !isSet(set)).map((set) => `${cause.id}: ${set}`),
    ...missing(cause.id, cause.parent ? [cause.parent] : [], causeIds),
    ...missing(cause.id, cause.notExcludedWhen, open),
    ...missing(
      cause.id,
      cause.workup.map((each) => each.test),
      testIds,
    ),
  ]);
  expect(unknown).toEqual([]);
});

test('a parent has no parent', () => {
  const children = new Set(allCauses.filter((cause) => cause.parent).map((cause) => cause.id));
  expect(allCauses.filter((cause) => cause.parent && children.has(cause.parent)).map((cause) => cause.id)).toEqual([]);
});

test('causes, tests, windows, inputs and silences of every alert exist', () => {
  const unknown = alerts.flatMap((alert) => [
    ...missing(alert.id, alert.causes, causeIds),
    ...missing(alert.id, alert.workup, testIds),
    ...[...alert.inputs, ...Object.keys(alert.windows)].filter((set) => !isSet(set)).map((set) => `${alert.id}: ${set}`),
    ...alert.quietWhen.filter((each) => !isSet(each) && !ruleIds.has(each)).map((each) => `${alert.id}: ${each}`),
  ]);
  expect(unknown).toEqual([]);
});

test('every input that an alert reads is listed, so that a missing one can be named', () => {
  const unlisted = alerts.flatMap((alert) => {
    const read = allCriteria
      .filter(({ at }) => at === alert.id)
      .flatMap(({ criterion }) => ('lab' in criterion || 'vital' in criterion ? setsOf(criterion) : []));
    return missing(alert.id, read, new Set(alert.inputs));
  });
  expect(unlisted).toEqual([]);
});

test('what a pattern rule points to or contains exists', () => {
  const unknown = patternRules.flatMap((rule) => [
    ...missing(rule.id, rule.pointsTo, causeIds),
    ...missing(rule.id, rule.alert ? [rule.alert] : [], alertIds),
    ...(rule.parts ?? []).filter((part) => !isSet(part) && !ruleIds.has(part)).map((part) => `${rule.id}: ${part}`),
  ]);
  expect(unknown).toEqual([]);
});

test('tests and work-up sets name tests and code sets that exist', () => {
  const unknown = [
    ...workupSets.flatMap((set) => missing(set.id, Object.keys(set.tests), testIds)),
    ...allTests.flatMap((each) => [
      ...missing(each.id, each.coveredBy ?? [], testIds),
      ...[...each.resultSets, ...(each.doneByNarrative ?? []), ...(each.doneWhen?.of ?? []), ...(each.notWhen ?? [])]
        .filter((set) => !isSet(set))
        .map((set) => `${each.id}: ${set}`),
    ]),
  ];
  expect(unknown).toEqual([]);
  expect(VIRAL_CAUSES.filter((id) => !causeIds.has(id))).toEqual([]);
});

test('every test is asked for by some cause, alert or work-up set', () => {
  const asked = new Set<string>([
    ...allCauses.flatMap((cause) => cause.workup.map((each) => each.test)),
    ...alerts.flatMap((alert) => alert.workup),
    ...workupSets.flatMap((set) => Object.keys(set.tests)),
  ]);
  expect([...testIds].filter((id) => !asked.has(id))).toEqual([]);
});

test('every citation stands in the list of sources, and every source is cited', () => {
  const cites = [
    ...[...allCauses, ...alerts, ...patternRules, ...allTests, ...workupSets, ...referralLevels, ...managementNotes].flatMap(
      (each) => each.cites,
    ),
    ...allCauses.flatMap((cause) => [...cause.for, ...cause.against].flatMap((item) => item.cites ?? [])),
    ...citesIn({ ...thresholds, ...publishedLimits, HSCORE }),
  ];
  expect(cites.filter((id) => !(id in sources))).toEqual([]);
  const used = new Set<string>(cites);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

/** Citations anywhere inside a value: below `cites`, or a list of them on its own. */
function citesIn(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => (typeof each === 'string' && each in sources ? [each] : citesIn(each)));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'cites' && Array.isArray(each) ? each.map(String) : citesIn(each),
  );
}

test('an unconfirmed source says so, and general knowledge is one', () => {
  expect(sources.gk.verified).toBe(false);
  expect(drugSources['US-PI']?.verified).toBe(false);
  expect(Object.entries(sources).filter(([, source]) => source.citation === '')).toEqual([]);
});

test('every row that a code set takes from the analytes exists', () => {
  const rows = new Set(
    Object.entries(analytes).flatMap(([analyte, codes]) => [analyte, ...codes.map((code) => `${analyte}/${code.kind}`)]),
  );
  expect(Object.entries(allCodeSets).flatMap(([id, set]) => missing(id, set.analytes ?? [], rows))).toEqual([]);
});
