/** Every criterion of the content with the place where it stands, so that a complaint names the rule. */
import { alerts } from '../../src/knowledge/alerts.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import { managementNotes } from '../../src/knowledge/management.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import { referralLevels } from '../../src/knowledge/referral.ts';
import type { AgeRange, CauseRule, CodeSet, Criterion, WorkupTest } from '../../src/knowledge/rule.ts';
import { tests } from '../../src/knowledge/workup.ts';
import { workupSets } from '../../src/knowledge/workup-sets.ts';

export const allCauses: readonly CauseRule[] = Object.values(causes);
export const allCodeSets: Readonly<Record<string, CodeSet>> = codeSets;
export const allTests: readonly WorkupTest[] = Object.values(tests);

export interface Placed {
  readonly at: string;
  readonly criterion: Criterion;
}

function leaves(at: string, criterion: Criterion): readonly Placed[] {
  if ('all' in criterion) return criterion.all.flatMap((each) => leaves(at, each));
  if ('any' in criterion) return criterion.any.flatMap((each) => leaves(at, each));
  if ('of' in criterion) return criterion.of.flatMap((each) => leaves(at, each));
  if ('not' in criterion) return leaves(at, criterion.not);
  if ('unless' in criterion) return leaves(at, criterion.unless);
  return [{ at, criterion }];
}

/** Single criteria, taken out of their combinations. */
export const allCriteria: readonly Placed[] = [
  ...allCauses.flatMap((cause) => [...cause.for, ...cause.against].flatMap((item) => leaves(item.id, item.when))),
  ...patternRules.flatMap((rule) => (rule.when ? leaves(rule.id, rule.when) : [])),
  ...alerts.flatMap((alert) => [...leaves(alert.id, alert.when), ...(alert.loudWhen ? leaves(alert.id, alert.loudWhen) : [])]),
  ...workupSets.flatMap((set) => leaves(set.id, set.when)),
  ...referralLevels.flatMap((level) => (level.when ? leaves(level.level, level.when) : [])),
  ...managementNotes.flatMap((note) => (note.when ? leaves(note.id, note.when) : [])),
];

/** Code sets that a criterion reads. */
export function setsOf(criterion: Criterion): readonly string[] {
  if ('lab' in criterion) return [criterion.lab];
  if ('vital' in criterion) return [criterion.vital];
  if ('film' in criterion) return [criterion.film];
  if ('cond' in criterion) return [criterion.cond];
  if ('procedure' in criterion) return [criterion.procedure];
  if ('exposure' in criterion) return [criterion.exposure];
  if ('family' in criterion) return [criterion.family];
  if ('noResult' in criterion) return [criterion.noResult, ...(criterion.sameSpecimenAs ? [criterion.sameSpecimenAs] : [])];
  if ('resulted' in criterion) return [criterion.resulted];
  if ('fall' in criterion) return [criterion.fall];
  return 'ask' in criterion && criterion.about ? [criterion.about] : [];
}

export const ageOf = (criterion: Criterion): AgeRange | undefined => ('age' in criterion ? criterion.age : undefined);

/** Values that stand more than once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
