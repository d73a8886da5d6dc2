/** Which fluid a result was measured in: a white count of urine or spinal fluid must never enter the blood series. */
import { remember } from '../record/remember.ts';
import { type Fields, codesOf, fieldsOf, nameOf } from './json.ts';

/** Words, whole, of specimens and panels that are not blood, serum or plasma. Abbreviations as laboratories print them. */
const NOT_BLOOD_WORDS =
  /(?<!\p{L})(?:urine|urinary|urin|urinalysis|urinalyse|sediment|ua|csf|cerebrospinal|spinal|liquor|fluid|fluids|pleural|pericardial|periton\p{L}*|ascit\p{L}*|synovial|joint|amniotic|dialysate|effluent|semen|seminal|sperm|stool|faec\p{L}*|fec\p{L}*|sputum|lavage|bal|bronch\p{L}*|drain\p{L}*|marrow|biopsy|tissue|swab|saliva|vaginal|buffy|apheresis|pheresis|donor|hpf|lpf)(?!\p{L})|尿|脑脊液|胸水|胸腔积液|腹水|粪便|骨髓|精液|痰/giu;
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

const hasOtherFluid = remember(5000, (text) => NOT_BLOOD.test(text.slice(0, LONGEST)));

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
