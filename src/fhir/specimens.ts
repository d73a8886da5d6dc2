/** Which fluid a result was measured in: a white count of urine or spinal fluid must never enter the blood series. */
import { remember } from '../record/remember.ts';
import { type Fields, codesOf, fieldsOf, nameOf } from './json.ts';

/** Words, whole, of specimens and panels that are not blood, serum or plasma. Abbreviations as laboratories print them. */
const WORDS = `
  urine urinary urin urinalysis urinalyse sediment ua csf cerebrospinal spinal liquor fluid fluids pleural pericardial
  synovial joint amniotic dialysate effluent semen seminal sperm stool sputum lavage bal marrow biopsy tissue swab saliva
  vaginal buffy apheresis pheresis donor hpf lpf
`
  .trim()
  .split(/\s+/);
/** How longer words of the same kind begin. */
const BEGINNINGS = ['periton', 'ascit', 'faec', 'fec', 'bronch', 'drain'];
const CHINESE = '尿|脑脊液|胸水|胸腔积液|腹水|粪便|骨髓|精液|痰';

const NOT_BLOOD_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[...WORDS, ...BEGINNINGS.map((word) => `${word}\\p{L}*`)].join('|')})(?!\\p{L})|${CHINESE}`,
  'giu',
);
const NOT_BLOOD = new RegExp(NOT_BLOOD_WORDS.source, 'iu');

/** Table 0487 and SNOMED CT codes of the commonest specimens that come without words. */
const NOT_BLOOD_CODES = new Set([
  'UR',
  'URC',
  'URT',
  'CSF',
  'FLD',
  'FLU',
  'PLR',
  'PRT',
  'SNV',
  'STL',
  'SPT',
  'BAL',
  'BRO',
  'SMN',
  'AMN',
  'DIAF',
  'BON',
  'BPU',
  '122575003',
  '258450006',
  '309051001',
  '418564007',
  '168139001',
  '309210009',
  '119339001',
  '119334006',
  '258607008',
  '119359002',
]);

/** A name this long is no name; looking through it would only take time. */
const LONGEST = 500;

export const namesOtherFluid = (text: string | undefined): boolean => text !== undefined && hasOtherFluid(text);

/** Read letter by letter: every name in the chart is looked through. */
function hasOtherFluid(text: string): boolean {
  const end = Math.min(text.length, LONGEST);
  let start = -1;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_OF_ASCII) return hasOtherFluidAbroad(text);
    const isLetter = (code | LOWER) >= LETTER_A && (code | LOWER) <= LETTER_Z;
    if (isLetter && start === -1) start = at;
    else if (!isLetter && start !== -1) {
      if (isNotBlood(text, start, at)) return true;
      start = -1;
    }
  }
  return start !== -1 && isNotBlood(text, start, end);
}

const LAST_OF_ASCII = 127;
/** The bit that makes a letter of ASCII a small one. */
const LOWER = 32;
const LETTER_A = 97;
const LETTER_Z = 122;

const hasOtherFluidAbroad = remember(5000, (text) => NOT_BLOOD.test(text.slice(0, LONGEST)));

/** Words that begin with a letter and are so long stand together; a few others may come to stand with them. */
const shapeOf = (letter: number, length: number): number => (letter - LETTER_A) * LENGTHS + (length % LENGTHS);
const LENGTHS = 32;
const SHAPES = (LETTER_Z - LETTER_A + 1) * LENGTHS;
const NO_WORDS: readonly string[] = [];

/** Every shape has its place: an array with large gaps is looked up like a map. */
function grouped(words: readonly string[], groupOf: (word: string) => number): readonly (readonly string[])[] {
  const found = Array.from({ length: SHAPES }, (): string[] => []);
  for (const word of words) found[groupOf(word)]?.push(word);
  return found;
}
const byShape = grouped(WORDS, (word) => shapeOf(word.charCodeAt(0), word.length));
const byFirstLetter = grouped(BEGINNINGS, (word) => shapeOf(word.charCodeAt(0), 0));

/** @param end behind the last letter of a word of ASCII letters */
function isNotBlood(text: string, start: number, end: number): boolean {
  const letter = text.charCodeAt(start) | LOWER;
  for (const word of byShape[shapeOf(letter, end - start)] ?? NO_WORDS) if (standsAt(text, start, end, word)) return true;
  for (const word of byFirstLetter[shapeOf(letter, 0)] ?? NO_WORDS) if (standsAt(text, start, end, word)) return true;
  return false;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length > end - start) return false;
  for (let at = 0; at < word.length; at += 1) if ((text.charCodeAt(start + at) | LOWER) !== word.charCodeAt(at)) return false;
  return true;
}

/** The name that remains without the fluid: `WBC in urine` is `WBC`. */
export const withoutFluid = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replaceAll(NOT_BLOOD_WORDS, ' ')
    .replace(/\s(?:in|of|from)\s*$/i, '')
    .trim();

/** The kind of specimen in words, as far as the row or its Specimen says. */
export function specimenWords(specimen: Fields | undefined, reference: unknown): string | undefined {
  return nameOf(specimen?.['type']) ?? nameOf({ text: fieldsOf(reference)['display'] });
}

export function isOtherFluid(specimen: Fields | undefined, words: string | undefined): boolean {
  return (
    namesOtherFluid(words) ||
    codesOf(specimen?.['type']).some((code) => code.code !== undefined && NOT_BLOOD_CODES.has(code.code))
  );
}
