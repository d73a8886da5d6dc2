import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { early as earlyInChinese } from '../../src/view/language/zh/early.ts';
import { panel as panelInChinese } from '../../src/view/language/zh/panel.ts';
import { chart as chartInChinese } from '../../src/view/language/zh/chart.ts';
import { findingSentences } from '../../src/view/language/zh/finding-sentences.ts';
import { readingSentences } from '../../src/view/language/zh/reading-sentences.ts';
import { factSentences, reasoningSentences } from '../../src/view/language/zh/reasoning-sentences.ts';
import { searchNames } from '../../src/view/language/zh/resources.ts';
import { stops } from '../../src/view/language/zh/stops.ts';
import { translator } from '../../src/view/language/zh/translate.ts';

const src = resolve(import.meta.dirname, '../../src');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

describe('no string of the interface stands outside the catalogues', () => {
  /** Names, signs and units, which are the same in every language. */
  const SAME = /^(Leukoscope|ID|WBC|ANC|ALC|[^A-Za-z]*)$/;
  const components = filesBelow(join(src, 'view')).filter((path) => path.endsWith('.tsx') && !path.includes('/rules/'));

  test('there are components to look at', () => expect(components.length).toBeGreaterThan(20));

  test.each(components.map((path) => [relative(src, path), path] as const))('%s', (_, path) => {
    const words = nodesOf(parsed(path)).flatMap((node): readonly string[] => {
      if (ts.isJsxText(node)) return [node.text.trim()];
      const isShown = ts.isJsxAttribute(node) && /^(aria-label|title|alt|placeholder)$/.test(node.name.getText());
      return isShown && node.initializer && ts.isStringLiteral(node.initializer) ? [node.initializer.text] : [];
    });
    expect(words.filter((each) => !SAME.test(each))).toEqual([]);
  });
});

/** `{}` for what is filled in, so that a sentence of the source and its pattern compare. */
const skeleton = (text: string): string => text.replace(/\{\w+\}/g, '{}');

function sentencesIn(path: string): readonly string[] {
  return nodesOf(parsed(path)).flatMap((node): readonly string[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (!ts.isTemplateExpression(node)) return [];
    return [node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('')];
  });
}

/** Words in a row: no id, no code, no pattern. */
const isSentence = (text: string): boolean =>
  /[a-z]{2,} [a-z]|[a-z]\. |[a-z] \{\}|\{\} [a-z]{2}/.test(text) && !/[|\\^]/.test(text);

describe('what reasoning and reading say in English has its Chinese', () => {
  const known = new Set(
    [findingSentences, readingSentences, reasoningSentences, factSentences, searchNames, stops].flatMap((table) =>
      Object.keys(table).map(skeleton),
    ),
  );
  /** Word lists of other things than sentences: what charts are searched for, and what the command line says of a file. */
  const NO_SENTENCES = [
    'reasoning/text.ts',
    'reasoning/recorded.ts',
    'reasoning/sentences.ts',
    'fhir/lab-sets.ts',
    'fhir/specimens.ts',
    'fhir/read-bundle.ts',
  ];
  /** Parts of a sentence that is known as a whole, or that is worded by a catalogue. */
  const PARTS: readonly string[] = [
    'strongly suggested by the record',
    'weakly supported',
    'recovered after the stop',
    'fell again when it was given again',
    'first dose',
    'last dose',
    'dose rise',
    '{} days',
    '{} to {} days',
    '{} after the {}',
    '{}: inside the reported interval, the exact day is not recorded',
    '{}: the date is not exact enough to tell',
    ' without a start date',
    ', to {}{}',
    'The latest white count{} could not be judged.',
    'Low for age',
    ' from {}',
    ', start not known',
    ' to {}',
    ', still taken',
    ', still active in the chart',
    '{}: {}, entered by you, {}',
    'segs {}',
    'segs {} + bands {}',
    'codes without their system',
    '{} {} in {} {}',
    '{}, after {} refused',
    'one other form was',
    '{} other forms were',
    '{} The answer was not a list of resources.',
    '{} In its place came a page that was read before.',
    '{} The link to it leads to another server and was not followed.',
    '{} The link to it leads back to a page that was read before.',
    'Page {} could not be read; {} used.',
    'the page before it is',
    'the pages before it are',
    '{} named only by a reference that leads nowhere.',
    'One medicine is',
    '{} medicines are',
    'under this name',
  ];
  /** Keys, ids, words for programmers, and doses and ranges in the words of the chart. */
  const NEVER_SHOWN: readonly string[] = [
    'raises myelotoxicity',
    'additive myelosuppression',
    'masks counts',
    'aplastic anaemia',
    'dose raised',
    'not recognised',
    'RxNorm product {}',
    'outside {}',
    'other {}',
    'no lower limit for {}',
    '{} × per {} {}',
    'up to {}',
    'name {}',
    '{} without id {}',
    'the birth date is not recorded',
    'the birth date could not be read',
    'the birth date lies after the review',
    'the administrative gender is not recorded',
    'age {} {}',
    'age {}–{} {}',
    'Family history: {}',
    'Observation (vital signs)',
    'laboratory, by code',
  ];
  /** Under these a judgement is remembered: `film smear.blasts P30D`. */
  const KEYS =
    /^(?:film|recorded|family|beside|low|number|resulted|none|fall|rule|age|drug|medicine|at least) \{\}|^\{\} (?:of|at age) \{\}$/;

  const excepted = new Set([...PARTS, ...NEVER_SHOWN]);

  test.each(['reasoning', 'fhir'])('src/%s', (folder) => {
    const missing = filesBelow(join(src, folder)).flatMap((path) => {
      const name = relative(src, path);
      if (NO_SENTENCES.includes(name)) return [];
      return sentencesIn(path)
        .filter((text) => isSentence(text) && !known.has(text) && !excepted.has(text) && !KEYS.test(text))
        .map((text) => `${name}: ${text}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('a sentence is found again by its pattern', () => {
  const translate = translator(
    { 'recovered within {days} days of the stop': '停药后 {days} 天内恢复', 'also on record: {names}': '记录中还有：{names}' },
    { Influenza: '流感', 'Cirrhosis, portal hypertension and hypersplenism': '肝硬化、门静脉高压和脾功能亢进' },
    { '{medicine} from {start}, still taken': '{medicine}，{start} 起，仍在使用' },
  );

  test('with what it fills in', () => {
    expect(translate('recovered within 12 days of the stop')).toBe('停药后 12 天内恢复');
    expect(translate('Amoxicillin from 2026-06-13, still taken')).toBe('Amoxicillin，2026-06-13 起，仍在使用');
  });
  test('with names that hold commas of their own', () => {
    expect(translate('also on record: Influenza, Cirrhosis, portal hypertension and hypersplenism')).toBe(
      '记录中还有：流感、肝硬化、门静脉高压和脾功能亢进',
    );
  });
  test('but never words of the chart that only look like one', () => {
    expect(translate('recovered within some days of the stop')).toBeUndefined();
    expect(translate('Transfer from ICU, still taken')).toBeUndefined();
  });
});

describe('every gap of the Chinese is one of the English', () => {
  const tables = { findingSentences, readingSentences, reasoningSentences, factSentences, searchNames, stops };
  test.each(Object.entries(tables))('%s', (_, table) => {
    const gaps = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
    expect(Object.entries(table).filter(([english, chinese]) => chinese === '' || gaps(english) !== gaps(chinese))).toEqual([]);
  });
});

describe('every word of the catalogues is Chinese', () => {
  const ENGLISH_TOO = /^(zh-Hans|[\s\S]{0,3}|WBC|ANC|ALC|Hb|Naranjo| UTC|ID )$/;
  function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  }
  test.each([
    ['early', earlyInChinese],
    ['panel', panelInChinese],
    ['chart', chartInChinese],
  ])('%s', (name, words) => {
    const wrong = leaves(words, name).filter(([, text]) => !/\p{Script=Han}/u.test(text) && !ENGLISH_TOO.test(text));
    expect(wrong).toEqual([]);
  });
});
