/** The page of rules in Chinese: names and texts of the content, and criteria by their patterns. Machine-drafted; awaits review. */
import type { Chapter, ChapterId, Entry, JudgedWords } from '../../../handbook/entry.ts';
import type { Phrase } from '../../../handbook/in-words.ts';
import { codeSets } from '../../../knowledge/code-sets/index.ts';
import { patternRules } from '../../../knowledge/pattern-rules.ts';
import { suspectDrugs } from '../../../knowledge/suspect-drugs/index.ts';
import { tests } from '../../../knowledge/workup.ts';
import { chinese } from '../../../knowledge/zh/index.ts';
import type { RulesWords } from '../rules.ts';
import { criteria, handbookWords } from './rules-sentences.ts';
import { type Sentences, translator } from './translate.ts';

const byId = (ids: readonly (readonly [string, string])[], texts: Readonly<Record<string, string>>): Sentences =>
  Object.fromEntries(ids.map(([english, id]) => [english, texts[id] ?? english]));

const ruleNames = Object.fromEntries(Object.entries(chinese.patternRules).map(([id, { name }]) => [id, name]));
const testNames = Object.fromEntries(Object.entries(chinese.tests).map(([id, { name }]) => [id, name]));

const names: Sentences = {
  ...byId(
    Object.entries(codeSets).map(([id, { label }]) => [label, id] as const),
    chinese.codeSets,
  ),
  ...byId(
    patternRules.map(({ id, name }) => [name, id] as const),
    ruleNames,
  ),
  ...byId(
    suspectDrugs.map(({ id, name }) => [name, id] as const),
    chinese.drugs,
  ),
  ...byId(
    Object.values(tests).map(({ id, name }) => [name, id] as const),
    testNames,
  ),
  ...chinese.categories,
  ...chinese.mechanisms,
  ...chinese.urgencies,
  ...chinese.drugClasses,
};

const translate = translator(handbookWords, criteria, names);

/** A criterion is a list of short parts: what was measured, which value, how far back. */
function worded(english: string): string {
  const whole = translate(english);
  if (whole !== undefined) return whole;
  return english
    .split(', ')
    .map((part) => translate(part) ?? part)
    .join('，');
}

const phraseIn = (phrase: Phrase): Phrase => ({ ...phrase, words: worded(phrase.words), parts: phrase.parts.map(phraseIn) });

const evidenceText = (id: string): string | undefined => chinese.causes[id.slice(0, id.lastIndexOf('.'))]?.evidence[id];

const judgedIn = (item: JudgedWords): JudgedWords => ({
  ...item,
  ...(item.text !== undefined && { text: evidenceText(item.id) ?? item.text }),
  phrase: phraseIn(item.phrase),
});

/** Texts that the content holds in Chinese, by the English name of what they say. */
type Texts = Readonly<Record<string, string | undefined>>;

const titled: Readonly<Partial<Record<ChapterId, (id: string) => { readonly title: string | undefined; readonly says: Texts }>>> =
  {
    causes: (id) => {
      const text = chinese.causes[id];
      return { title: text?.name, says: { Picture: text?.picture, Course: text?.course, Severity: text?.severity } };
    },
    'pattern-rules': (id) => {
      const text = Object.entries(chinese.patternRules).find(([key]) => key === id)?.[1];
      return { title: text?.name, says: { 'In short': text?.logic } };
    },
    alerts: (id) => {
      const text = chinese.alerts[id];
      const says = {
        'In short': text?.trigger,
        Act: text?.action,
        Timing: text?.timing,
        'Other published limits': text?.alternatives,
        'Site limits': text?.siteLimits,
        Note: text?.note,
      };
      return { title: text?.name, says };
    },
    'referral-and-management': (id) => {
      const level = chinese.referral[id];
      const note = chinese.management[id];
      return { title: note?.show, says: { 'In short': level?.rule, Interval: level?.interval, Limit: note?.safe } };
    },
    tests: (id) => {
      const text = chinese.tests[id];
      return { title: text?.name, says: { Meaning: text?.meaning, Cautions: text?.cautions, Specimen: text?.specimen } };
    },
    'work-up-sets': (id) => ({ title: chinese.workupSets[id]?.name, says: { Why: chinese.workupSets[id]?.why } }),
    medicines: (id) => ({ title: chinese.drugs[id], says: {} }),
  };

function entryIn(chapter: ChapterId, entry: Entry): Entry {
  const own = titled[chapter]?.(entry.id);
  return {
    ...entry,
    title: own?.title ?? worded(entry.title),
    says: entry.says.map(([name, words]) => [worded(name), own?.says[name] ?? worded(words)] as const),
    judged: entry.judged.map(judgedIn),
    tables: entry.tables.map(({ caption, head, rows }) => ({
      caption: worded(caption),
      head: head.map(worded),
      rows: rows.map((cells) => rowIn(chapter, entry.id, cells)),
    })),
  };
}

/** What a test would mean for a cause stands with the cause. */
function rowIn(chapter: ChapterId, cause: string, cells: readonly string[]): readonly string[] {
  const [name = ''] = cells;
  if (chapter !== 'causes') return cells.map(worded);
  const test = Object.values(tests).find((each) => each.name === name)?.id;
  const means = test === undefined ? undefined : chinese.causes[cause]?.tests[test];
  return [worded(name), means?.confirms ?? cells[1] ?? '', means?.excludes ?? cells[2] ?? ''];
}

export const rules: RulesWords = {
  draft: (version) => `临床内容 ${version} 为草稿。`,
  noSignature: '尚无临床医生审核。以下为各规则对此患者的实际判断。中文由机器起草。',
  unverified: '未经核实',
  unverifiedIs: ' 表示所依据的来源未曾查阅。',
  search: '搜索规则、数值、药物和来源',
  chapters: '各章',
  chapterName: (_, title) => worded(title),
  nothing: '未找到',
  hits: (hits) => `找到 ${hits} 项`,
  firstHits: (hits, shown) => `找到 ${hits} 项，显示前 ${shown} 项`,
  sources: '来源：',
  chapter: (chapter: Chapter): Chapter => ({
    ...chapter,
    title: worded(chapter.title),
    intro: chapter.intro.map((line) => translate(line) ?? line),
    entries: chapter.entries.map((entry) => entryIn(chapter.id, entry)),
  }),
  said: (words) => translate(words) ?? words,
};
