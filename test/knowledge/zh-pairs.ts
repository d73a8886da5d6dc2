/** Every English text of the clinical content that has a place on the screen, beside its Chinese. */
import { causes } from '../../src/knowledge/causes/index.ts';
import type { CauseRule } from '../../src/knowledge/rule.ts';
import { chinese } from '../../src/knowledge/zh/index.ts';

export interface Pair {
  /** `causes.ebv.name` */
  readonly key: string;
  readonly english: string;
  readonly chinese: string | undefined;
}

type Leaves = Readonly<Record<string, string>>;

/** The texts of a nested record by their path; empty ones are left out. */
function leavesOf(value: unknown, path: string): Leaves {
  if (typeof value === 'string') return value === '' ? {} : { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => leavesOf(each, `${path}.${key}`)));
}

const english = {
  causes: Object.fromEntries(
    Object.values<CauseRule>(causes).map((cause) => [
      cause.id,
      {
        name: cause.name,
        picture: cause.picture,
        course: cause.course.text,
        severity: cause.severity,
        evidence: Object.fromEntries([...cause.for, ...cause.against].map((each) => [each.id, each.text])),
        tests: Object.fromEntries(cause.workup.map(({ test, confirms, excludes }) => [test, { confirms, excludes }])),
      },
    ]),
  ),
};

const translated = Object.fromEntries(Object.entries(chinese).filter(([kind]) => kind !== 'language' && kind !== 'reviewed'));

const englishTexts = leavesOf(english, '');
const chineseTexts = leavesOf(translated, '');

export const pairs: readonly Pair[] = Object.entries(englishTexts).map(([path, text]) => ({
  key: path.slice(1),
  english: text,
  chinese: chineseTexts[path],
}));

/** Chinese texts whose id is gone. */
export const leftOver: readonly string[] = Object.keys(chineseTexts).filter((path) => !(path in englishTexts));
