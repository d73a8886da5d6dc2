/**
 * Sentences that reasoning and reading write in English, found again by their pattern and put into Chinese.
 *
 * A pattern is the English sentence with names in braces for what it fills in: `recovered within {days} days of the stop`. The same
 * names stand in the Chinese. What was filled in is put into Chinese too, where a table knows it; a name or a number stays.
 */
export type Sentences = Readonly<Record<string, string>>;

/** @returns undefined for words that no pattern holds: they are shown as they are */
export type Translate = (english: string) => string | undefined;

interface Pattern {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly chinese: string;
  /** Letters that are not filled in: the pattern with the most is tried first. */
  readonly fixed: number;
}

const GAP = /\{(\w+)\}/g;

const DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\S+?)?)?)?';
const NUMBER = '-?\\d[\\d.]*';
/** What a gap may hold, by its name; any words where nothing is said. Words of the chart must not be taken for a sentence of ours. */
const HOLDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['date', 'start', 'stop', 'first', 'second'].map((name) => [name, DATE])),
  ...Object.fromEntries(
    ['days', 'least', 'most', 'min', 'count', 'page', 'pages', 'requests', 's', 'step', 'sum', 'status'].map((name) => [
      name,
      NUMBER,
    ]),
  ),
  value: '[<>]?=?[\\d.]+',
  at: '\\d{1,2}:\\d{2}',
};

function patternOf([english, chinese]: readonly [string, string]): Pattern {
  const fixed = english.replace(GAP, '');
  const escaped = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return {
    pattern: new RegExp(`^${escaped.replace(GAP, (_, name: string) => `(${HOLDS[name] ?? '.+?'})`)}$`, 's'),
    names: [...english.matchAll(GAP)].map((found) => found[1] ?? ''),
    chinese,
    fixed: fixed.length,
  };
}

const isPattern = ([english]: readonly [string, string]): boolean => english.match(GAP) !== null;

export function translator(...tables: readonly Sentences[]): Translate {
  const all = tables.flatMap((table) => Object.entries(table));
  const whole = new Map(all.filter((each) => !isPattern(each)));
  const patterns = all
    .filter(isPattern)
    .map(patternOf)
    .sort((a, b) => b.fixed - a.fixed);
  const found = new Map<string, string | undefined>();

  const translate: Translate = (english) => {
    const exact = whole.get(english);
    if (exact !== undefined) return exact;
    if (!found.has(english)) found.set(english, filled(english));
    return found.get(english);
  };
  const filled: Translate = (english) => {
    for (const { pattern, names, chinese } of patterns) {
      const match = pattern.exec(english);
      if (!match) continue;
      const values = new Map(names.map((name, at) => [name, match[at + 1] ?? '']));
      return chinese.replace(GAP, (_, name: string) => {
        const value = values.get(name) ?? '';
        return translate(value) ?? enumerated(value) ?? value;
      });
    }
    return undefined;
  };
  /** `neutrophils and haemoglobin`; a name may itself hold a comma, so the longest that is known is taken first. */
  const enumerated: Translate = (english) => {
    const pieces = english.split(/(, | and )/);
    const names: string[] = [];
    for (let at = 0; at < pieces.length; ) {
      let end = pieces.length;
      while (end > at && !whole.has(pieces.slice(at, end).join(''))) end -= 2;
      const name = end > at ? whole.get(pieces.slice(at, end).join('')) : undefined;
      if (name === undefined) return undefined;
      names.push(name);
      at = end + 1;
    }
    return names.join('、');
  };
  return translate;
}
