import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { chinese } from '../../src/knowledge/zh/index.ts';
import { drugsNamed } from '../../src/reasoning/exposures.ts';
import { leftOver, pairs } from './zh-pairs.ts';

const src = resolve(import.meta.dirname, '../../src');

interface Both {
  readonly key: string;
  readonly english: string;
  readonly chinese: string;
}

const translated: readonly Both[] = pairs.flatMap((pair) =>
  pair.chinese === undefined ? [] : [{ key: pair.key, english: pair.english, chinese: pair.chinese }],
);

/** Pairs that break a rule, as a reader of the report would want to see them. */
const broken = (rule: (pair: Both) => boolean): readonly string[] =>
  translated.filter((pair) => !rule(pair)).map((pair) => `${pair.key}: ${pair.english} | ${pair.chinese}`);

/** `find.fever`, `cellular-bispecific-therapy`, mmol/L. */
const IDS_AND_UNITS = /\b[a-z]+([.-][a-z]+)+\b|\b(proc|cond|find)\.[a-z-]+|\b[mp]mol\/L|\bquietWhen\b|\bhscore-\d+/g;

const plain = (text: string): string => text.replace(/\s/g, '');

describe('every English text of the clinical content has its Chinese', () => {
  test('there are texts to look at', () => expect(pairs.length).toBeGreaterThan(1500));

  test('none is missing', () => expect(pairs.filter((pair) => pair.chinese === undefined).map((pair) => pair.key)).toEqual([]));

  test('none is left over from an id that is gone', () => expect(leftOver).toEqual([]));

  test('English words stand in a Chinese text only where they are names, units or ids', () => {
    const words = translated.flatMap(({ key, chinese: text }) =>
      (text.replace(IDS_AND_UNITS, '').match(/\b[a-z]{4,}\b/g) ?? []).map((word) => `${key}: ${word}`),
    );
    expect(words).toEqual([]);
  });

  test('every remark that qualifies the finding has its Chinese, with the same gaps to fill', () => {
    const source = readFileSync(join(src, 'reasoning/findings.ts'), 'utf8');
    const remarks = [...source.matchAll(/(?:\badd\(\s*|\bid: )'([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(remarks.length).toBeGreaterThan(5);
    expect(Object.keys(chinese.findingNotes).sort()).toEqual([...new Set(remarks)].sort());
    const gaps = Object.values(chinese.findingNotes).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
    expect(gaps.sort()).toEqual(['{caution}', '{days}', '{remark}', '{value}']);
  });

  test('charts in Chinese are searched by the Chinese name of each medicine; a synonym that repeats it is loaded twice', () => {
    const repeats = suspectDrugs.flatMap((drug) =>
      drug.synonyms.filter((each) => each === chinese.drugs[drug.id]).map((each) => `${drug.id}: ${each}`),
    );
    expect(repeats).toEqual([]);
    const medicines = suspectDrugs.filter((drug) => !drug.notRoutes?.includes('any'));
    const unread = medicines.filter(
      ({ id }) => !drugsNamed(chinese.drugs[id] ?? '', [], { chineseNames: chinese.drugs }).includes(id),
    );
    expect(unread.map((drug) => drug.id)).toEqual([]);
  });
});

/** One way of writing for both languages; the unit codes of the rules are written as units on the screen. */
const figuresOf = (text: string): string =>
  text
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/×?\s*10(\*9|⁹)\/L/g, ' giga ')
    .replace(/x\s+giga/g, ' giga ')
    .replace(/(\d),(\d{3})\b/g, '$1$2');

const numbersOf = (text: string): readonly number[] => (figuresOf(text).match(/\d+(\.\d+)?/g) ?? []).map(Number);
/** `<0.5`, `≥38.3`, `5%`, as often as they stand. */
const limitsOf = (text: string): string =>
  [...(figuresOf(text).match(/[<>≥≤]\s*\d+(\.\d+)?/g) ?? []), ...(figuresOf(text).match(/[<>≥≤]|\d\s*%|%/g) ?? [])]
    .map(plain)
    .sort()
    .join(' ');

const timesIn = (all: readonly number[], each: number): number => all.filter((other) => other === each).length;

/** Numbers that English writes as words and Chinese may write as figures. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  single: 1,
  first: 1,
  day: 1,
  daily: 1,
  week: 1,
  weekly: 1,
  month: 1,
  monthly: 1,
  year: 1,
  yearly: 1,
  hour: 1,
  two: 2,
  twice: 2,
  second: 2,
  half: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  quarter: 4,
  fourfold: 4,
  quarterly: 3,
  halve: 2,
  halved: 2,
  doubles: 2,
  quadruples: 4,
  jan: 1,
  feb: 2,
  jun: 6,
};

const numberWordsOf = (text: string): readonly number[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => NUMBER_WORDS[word] ?? []);

const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bCel\b/, /°C/],
  [/mm\[Hg\]/, /mmHg/],
  [/10\*9\/L/, /×10⁹\/L/],
  ...['g/L', 'g/dL', 'mg/dL', 'mg/L', 'ng/mL', 'pg/mL', 'mcg/mL', 'U/mL', 'mmol/L', 'pmol/L', 'fL', 'mg'].map(
    (unit): readonly [RegExp, RegExp] => {
      const whole = new RegExp(`(?<![\\w/])${unit}(?![\\w/])`);
      return [whole, whole];
    },
  ),
  [/\/uL/, /\/uL/],
];

/** `200 pg/mL`, `38.3 °C`: numbers with the unit that follows them, as often as they stand. */
const quantitiesOf = (text: string): string =>
  (
    figuresOf(text)
      .replace(/\bCel\b/g, '°C')
      .replace(/mm\[Hg\]/g, 'mmHg')
      .match(/\d+(\.\d+)?\s*(giga|°C|mmHg|fL|mg(?!\/)|[mpnµ]?[a-zA-Z]{1,4}\/d?[muµ]?L)(?![\w/])/g) ?? []
  )
    .map(plain)
    .sort()
    .join(' ');

/** Genes, alleles, antibodies, variants and rule numbers: capitals with figures in them. */
const codesOf = (text: string): readonly string[] =>
  text.replace(/beta/g, 'β').match(/\b(?=[\w*:-]*\d)(?=[\w*:-]*[A-Z]{2})[A-Z][\w*:-]*\w/g) ?? [];

const NEGATION = /\b(not|no|none|never|without|cannot|neither|nor|avoid|contraindicated|negative|absent|unknown|unexplained)\b/i;
const CHINESE_NEGATION = /[不无非未勿禁免忌否缺除阴别]|没有|另作|而不/;

describe('a translation changes no figure', () => {
  test('every number of the English stands in the Chinese, as often', () => {
    expect(
      broken(({ english, chinese: text }) => {
        const [wanted, found] = [numbersOf(english), numbersOf(text)];
        return wanted.every((each) => timesIn(found, each) >= timesIn(wanted, each));
      }),
    ).toEqual([]);
  });

  test('the Chinese brings in no number of its own', () => {
    expect(
      broken(({ english, chinese: text }) => {
        // Adenine is known in China as vitamin B4.
        const known = [...numbersOf(english), ...numberWordsOf(english), ...(english === 'adenine' ? [4] : [])];
        return numbersOf(text).every((each) => known.includes(each));
      }),
    ).toEqual([]);
  });

  test('below stays below, above stays above: each limit keeps its comparator and its number', () => {
    expect(broken((pair) => limitsOf(pair.english) === limitsOf(pair.chinese))).toEqual([]);
  });

  test('units are those of the English', () => {
    expect(
      broken((pair) => UNITS.every(([english, expected]) => !english.test(pair.english) || expected.test(pair.chinese))),
    ).toEqual([]);
  });

  test('each quantity keeps its number and its unit', () => {
    expect(broken((pair) => quantitiesOf(pair.english) === quantitiesOf(pair.chinese))).toEqual([]);
  });

  test('genes, alleles, variants and rule numbers are not translated', () => {
    expect(broken((pair) => codesOf(pair.english).every((code) => pair.chinese.includes(code)))).toEqual([]);
  });

  test('what the English denies, the Chinese denies', () => {
    expect(broken((pair) => !NEGATION.test(pair.english) || CHINESE_NEGATION.test(pair.chinese))).toEqual([]);
  });
});

describe('the Chinese is written as Chinese', () => {
  test('marks between Chinese characters are full width', () => {
    expect(broken((pair) => !/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(pair.chinese))).toEqual([]);
  });
});

test('the Chinese says that no Chinese clinician has read it', () => expect(chinese.reviewed).toBe(false));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

test('an English text that was changed asks for its Chinese to be looked at again', async () => {
  const drafted = pairs.map((pair) => `${digest(pair.english)} ${pair.key}`).join('\n');
  // When this fails, correct the Chinese of the keys that differ, then accept the new digests: npx vitest run -u test/knowledge/zh
  await expect(`${drafted}\n`).toMatchFileSnapshot('zh-drafted-from.txt');
});

test('the Chinese is loaded only when it is asked for', () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  // The command line reads whole charts at once, and loads what they may need beforehand.
  const outside = files(src).filter(
    (path) => /\.tsx?$/.test(path) && !/^(?:(?:knowledge|view\/language)\/zh\/|screen\.ts$)/.test(relative(src, path)),
  );
  const wrong = outside.filter((path) =>
    /^(import|export)(?! type\b)[^;]*\bfrom '[^']*\/zh\/[^']*'/m.test(readFileSync(path, 'utf8')),
  );
  expect(wrong.map((path) => relative(src, path))).toEqual([]);
});
