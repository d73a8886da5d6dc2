import { expect, test } from 'vitest';
import { alertNames } from '../../src/knowledge/alert-names.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import { analytes } from '../../src/knowledge/analytes.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { drugNotes } from '../../src/knowledge/drug-notes.ts';
import { productsByCode } from '../../src/knowledge/drug-products.ts';
import { managementNotes, presentationRules } from '../../src/knowledge/management.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import { referralLevels } from '../../src/knowledge/referral.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { units } from '../../src/knowledge/units.ts';
import { KNOWLEDGE_VERSION } from '../../src/knowledge/version.ts';
import { tests } from '../../src/knowledge/workup.ts';
import { workupSets } from '../../src/knowledge/workup-sets.ts';
import { allCauses, allCodeSets, allTests, repeated } from './criteria.ts';

test('the content has a version that an assessment can state', () => {
  expect(KNOWLEDGE_VERSION).toMatch(/^\d{4}\.\d+$/);
});

test.each([
  ['causes', allCauses.length, 93],
  ['facts for and against', allCauses.flatMap((cause) => [...cause.for, ...cause.against]).length, 847],
  ['alerts', alerts.length, 29],
  ['pattern rules', patternRules.length, 59],
  ['tests', allTests.length, 93],
  ['work-up sets', workupSets.length, 57],
  ['medicines', suspectDrugs.length, 439],
  ['notes on medicines', Object.keys(drugNotes).length, 439],
  ['interactions', drugInteractions.length, 109],
  ['RxNorm product codes', productsByCode().size, 6210],
  ['code sets', Object.keys(allCodeSets).length, 387],
  ['LOINC rows', Object.values(analytes).flat().length, 545],
  [
    'spellings of units',
    Object.values(units).flatMap((quantity) => quantity.groups.flatMap((group) => group.spellings as readonly string[])).length,
    325,
  ],
  ['sources', Object.keys(sources).length, 106],
  ['referral levels', referralLevels.length, 8],
  ['notes on treatment', managementNotes.length, 11],
  ['rules of wording', presentationRules.length, 7],
])('no %s were lost', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('every cause and every test stands under its own id', () => {
  expect(Object.entries(causes).filter(([id, cause]) => cause.id !== id)).toEqual([]);
  expect(Object.entries(tests).filter(([id, each]) => each.id !== id)).toEqual([]);
});

test('no id names two things', () => {
  expect(repeated(alerts.map((each) => each.id))).toEqual([]);
  expect(repeated(patternRules.map((each) => each.id))).toEqual([]);
  expect(repeated(workupSets.map((each) => each.id))).toEqual([]);
  expect(repeated(suspectDrugs.map((each) => each.id))).toEqual([]);
  expect(repeated(drugInteractions.map((each) => each.id))).toEqual([]);
  expect(repeated(managementNotes.map((each) => each.id))).toEqual([]);
  expect(repeated(referralLevels.map((each) => each.level))).toEqual([]);
});

test('every fact has an id of its own, under its cause, numbered by its side', () => {
  const facts = allCauses.flatMap((cause) => [
    ...cause.for.map((item) => ({ id: item.id, prefix: `${cause.id}.f` })),
    ...cause.against.map((item) => ({ id: item.id, prefix: `${cause.id}.a` })),
  ]);
  expect(facts.filter(({ id, prefix }) => !new RegExp(`^${prefix.replace('.', '\\.')}\\d+$`).test(id))).toEqual([]);
  expect(repeated(facts.map(({ id }) => id))).toEqual([]);
});

test('a cause that needs an anchor has one', () => {
  expect(
    allCauses.filter((cause) => cause.requiresAnchor && !cause.for.some((item) => item.anchor)).map((cause) => cause.id),
  ).toEqual([]);
});

test('every cause says what is for it, what settles it and which cells it lowers', () => {
  const poor = allCauses.filter((cause) => cause.for.length === 0 || cause.workup.length === 0 || cause.lowers.length === 0);
  expect(poor.map((cause) => cause.id)).toEqual([]);
});

test('every alert tells what to do, and every rule that is no heading has a trigger', () => {
  expect(alerts.filter((alert) => alert.action === '' || alert.workup.length === 0).map((alert) => alert.id)).toEqual([]);
  expect(patternRules.filter((rule) => !rule.when).map((rule) => rule.id)).toEqual(['PR-23', 'PR-24', 'PR-25', 'PR-26']);
});

test('every alert has a short name, and no name is left over', () => {
  expect(Object.keys(alertNames).sort()).toEqual(alerts.map((alert): string => alert.id).sort());
});

test('every statement has a source', () => {
  const cited = [...allCauses, ...alerts, ...patternRules, ...allTests, ...workupSets, ...referralLevels, ...managementNotes];
  expect(cited.filter((each) => each.cites.length === 0)).toEqual([]);
});
