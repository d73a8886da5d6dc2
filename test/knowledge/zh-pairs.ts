/** Every English text of the clinical content and of the page of rules that has a place on the screen, beside its Chinese. */
import { english as handbook } from '../../src/handbook/words.ts';
import { alertNames } from '../../src/knowledge/alert-names.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import { drugInteractions } from '../../src/knowledge/drug-interactions.ts';
import { NARANJO } from '../../src/knowledge/drug-judgement.ts';
import { drugNotes } from '../../src/knowledge/drug-notes.ts';
import { managementNotes, presentationRules } from '../../src/knowledge/management.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import { questions } from '../../src/knowledge/questions.ts';
import { referralLevels } from '../../src/knowledge/referral.ts';
import type { CauseRule, CodeSet, TestOrder, WorkupTest } from '../../src/knowledge/rule.ts';
import { drugSources } from '../../src/knowledge/drug-sources.ts';
import { type Source, sources } from '../../src/knowledge/sources.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { lowerLimits } from '../../src/knowledge/thresholds.ts';
import { testOrders } from '../../src/knowledge/test-orders.ts';
import { tests } from '../../src/knowledge/workup.ts';
import { workupSets } from '../../src/knowledge/workup-sets.ts';
import { chinese } from '../../src/knowledge/zh/index.ts';
import { reference } from '../../src/knowledge/zh/reference.ts';
import { handbook as chineseHandbook } from '../../src/view/language/zh/handbook.ts';

export interface Pair {
  /** `causes.ebv.name` */
  readonly key: string;
  readonly english: string;
  readonly chinese: string | undefined;
}

const HAN = /\p{Script=Han}/u;

type Leaves = Readonly<Record<string, string>>;

/** The texts of a nested record by their path; empty ones are left out. */
function leavesOf(value: unknown, path: string): Leaves {
  if (typeof value === 'string') return value === '' ? {} : { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => leavesOf(each, `${path}.${key}`)));
}

function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
  texts: (row: Row) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rows.map((row) => [row.id, texts(row)]));
}

const orders: Readonly<Record<string, TestOrder | undefined>> = testOrders;

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
  alerts: byId(alerts, ({ id, trigger, alternatives, action, timing, note, siteLimits }) => ({
    name: alertNames[id],
    trigger,
    alternatives,
    action,
    timing,
    note,
    siteLimits,
  })),
  patternRules: byId(patternRules, ({ name, logic }) => ({ name, logic })),
  tests: byId(Object.values<WorkupTest>(tests), ({ id, name, meaning, cautions }) => ({
    name,
    meaning,
    cautions,
    specimen: orders[id]?.specimen,
  })),
  workupSets: byId(workupSets, ({ name, why }) => ({ name, why })),
  referral: Object.fromEntries(referralLevels.map(({ level, rule, interval }) => [level, { rule, interval }])),
  management: byId(managementNotes, ({ show, safe }) => ({ show, safe })),
  drugs: byId(suspectDrugs, (drug) => drug.name),
  drugClasses: Object.fromEntries(suspectDrugs.map((drug) => [drug.class, drug.class])),
  drugInteractions: byId(drugInteractions, (each) => each.message),
  drugNotes: Object.fromEntries(
    Object.entries(drugNotes).map(([id, { monitoring, genetics, interaction }]) => [id, { monitoring, genetics, interaction }]),
  ),
  questions: byId(questions, ({ topic, question }) => ({ topic, question })),
  codeSets: Object.fromEntries(Object.entries<CodeSet>(codeSets).map(([id, set]) => [id, set.label])),
  limitRemarks: Object.fromEntries(
    Object.values(lowerLimits)
      .flat()
      .flatMap((limit) => [limit.note, limit.label])
      .filter((remark) => remark !== undefined)
      .map((remark) => [remark, remark]),
  ),
  drugBases: Object.fromEntries(suspectDrugs.map((drug) => [drug.basis, drug.basis])),
  naranjo: Object.fromEntries(NARANJO.map(({ item, question }) => [item, question])),
  managementBasis: byId(managementNotes, ({ seed, evidence }) => ({ seed, evidence })),
  presentationRules: Object.fromEntries(presentationRules.map((rule) => [rule, rule])),
  sourcesSeen: Object.fromEntries(
    [...Object.values<Source>(sources), ...Object.values(drugSources)].flatMap(({ seenAs }) =>
      seenAs === undefined ? [] : [[seenAs, seenAs]],
    ),
  ),
  partners: Object.fromEntries(partnersOf([drugInteractions, causes, alerts, managementNotes]).map((name) => [name, name])),
  handbook,
};

/** Medicines outside the catalogue that a rule names: an interaction, or a criterion. */
function partnersOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('ext:') ? [value.slice('ext:'.length)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const isName = (name: unknown): name is string =>
      typeof name === 'string' && !HAN.test(name) && !suspectDrugs.some((drug) => drug.id === name);
    const named = key === 'medicine' || key === 'names' ? [each].flat().filter(isName) : [];
    return [...named, ...partnersOf(each)];
  });
}

/** Kinds whose ids are types, so that a missing or surplus one does not compile, and the remarks that reasoning writes. */
const PROVED_ELSEWHERE: readonly string[] = [
  'language',
  'reviewed',
  'analytes',
  'lines',
  'bands',
  'findingNotes',
  'categories',
  'mechanisms',
  'urgencies',
  'drugMechanisms',
  'drugLineages',
  'drugDirections',
  'drugEvidence',
  'drugFrequencies',
  'worstFalls',
];

const translated = {
  ...Object.fromEntries(Object.entries(chinese).filter(([kind]) => !PROVED_ELSEWHERE.includes(kind))),
  ...reference,
  handbook: { ...chineseHandbook, content: undefined },
};

const englishTexts = leavesOf(english, '');
const chineseTexts = leavesOf(translated, '');

export const pairs: readonly Pair[] = Object.entries(englishTexts).map(([path, text]) => ({
  key: path.slice(1),
  english: text,
  chinese: chineseTexts[path],
}));

/** Chinese texts whose id is gone. */
export const leftOver: readonly string[] = Object.keys(chineseTexts).filter((path) => !(path in englishTexts));
