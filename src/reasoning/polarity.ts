/** Whether a result says that the thing was found, in the many ways in which laboratories say it. */
import { resultWords } from '../knowledge/result-words.ts';
import { POSITIVE } from '../knowledge/judging-thresholds.ts';
import type { Comparator, LabResult } from '../record/lab-result.ts';

export type Polarity = 'positive' | 'negative' | 'unknown';

export function polarityOf(row: LabResult, set: string): Polarity {
  if (row.doubt) return 'unknown';
  if (row.value.kind === 'quantity') return numberPolarity(row, row.value.value, row.value.comparator, set);
  if (row.value.kind === 'none') return interpreted(row);
  const said = wordsPolarity(row.value.text, set);
  return said === 'silent' ? interpreted(row) : said;
}

/** Both a positive and a negative word, as in a panel of two types, are no answer. */
function wordsPolarity(text: string, set: string): Polarity | 'silent' {
  const plain = text.replace(resultWords.names, ' ');
  const isNegative = plain.search(resultWords.negative) >= 0;
  const isPositive = plain.replace(resultWords.negative, ' ').search(resultWords.positive) >= 0;
  const titre = titrePolarity(plain);
  if (titre !== undefined)
    return (titre === 'negative' && isPositive) || (titre === 'positive' && isNegative) ? 'unknown' : titre;
  if (isNegative) return isPositive ? 'unknown' : 'negative';
  if (isPositive) return 'positive';
  return POSITIVE.cultures.has(set) ? culturePolarity(text) : 'silent';
}

/** `1:160`; `<1:80` is how a laboratory writes negative. */
function titrePolarity(text: string): Polarity | undefined {
  const found = /([<≤])?\s*\b1\s*:\s*(\d+)/.exec(text);
  if (!found) return undefined;
  const [, below, digits = ''] = found;
  if (below !== undefined) return Number(digits) <= POSITIVE.titre ? 'negative' : 'unknown';
  return Number(digits) >= POSITIVE.titre ? 'positive' : 'negative';
}

/** A named organism is growth; a contaminant of the skin alone is no answer. */
function culturePolarity(text: string): Polarity | 'silent' {
  const rest = text.replace(resultWords.contaminants, ' ');
  if (rest.search(resultWords.organisms) >= 0) return 'positive';
  return rest === text ? 'silent' : 'unknown';
}

const ABNORMAL = new Set(['A', 'AA', 'POS', 'H', 'HH', 'DET', 'RR']);
const USUAL = new Set(['N', 'NEG', 'ND', 'NR']);

function interpreted(row: LabResult): Polarity {
  if (row.interpretation.some((code) => ABNORMAL.has(code.toUpperCase()))) return 'positive';
  return row.interpretation.some((code) => USUAL.has(code.toUpperCase())) ? 'negative' : 'unknown';
}

const isBelow = (comparator: Comparator | undefined): boolean => comparator === '<' || comparator === '<=';

function numberPolarity(row: LabResult, value: number, comparator: Comparator | undefined, set: string): Polarity {
  const said = interpreted(row);
  if (said !== 'unknown') return said;
  if (POSITIVE.anyAboveZero.has(set)) {
    const least = POSITIVE.atLeast[set];
    if (least !== undefined) return reaches(value, comparator, least);
    // Below the limit of detection nothing was found.
    return isBelow(comparator) ? 'negative' : exceeds(value, comparator, 0);
  }
  const upper = row.range?.high ?? POSITIVE.antibodyLimit[set];
  return upper === undefined ? 'unknown' : exceeds(value, comparator, upper);
}

/** A bound that lies on the other side of the limit, as `>10` beside an upper limit of 14, leaves both open. */
function exceeds(value: number, comparator: Comparator | undefined, upper: number): Polarity {
  if (isBelow(comparator)) return value <= upper ? 'negative' : 'unknown';
  if (comparator === '>' ? value >= upper : value > upper) return 'positive';
  return comparator === undefined ? 'negative' : 'unknown';
}

function reaches(value: number, comparator: Comparator | undefined, least: number): Polarity {
  if (comparator === '<' ? value <= least : value < least)
    return comparator === undefined || isBelow(comparator) ? 'negative' : 'unknown';
  return isBelow(comparator) ? 'unknown' : 'positive';
}
