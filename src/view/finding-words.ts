/** The sentences of the finding: what is low, how low, and on which counts it rests. The first that a reader sees. */
import type { Line } from '../knowledge/rule.ts';
import type { Band, Count, Finding } from '../reasoning/assessment.ts';
import { countWords, lineState, number } from './counts.ts';
import { dayAndTime } from './dates.ts';
import { early } from './language/early.ts';
import type { Part, Sentence } from './sentence.ts';

/** Only severe and below is red. */
export const isSevere = (band: Band): boolean => band === 'severe' || band === 'very-severe' || band === 'profound';
const isNeutropenia = (band: Band): boolean => band === 'mild' || band === 'moderate' || isSevere(band);

/** The verdict of one row of the cell lines. */
export function verdict(finding: Finding, line: Line): string {
  const low = lineState(finding.lines, line)?.low ?? null;
  if (low === null) return early.notKnown;
  if (line === 'anc' && finding.neutropenia.basis !== 'bounded') {
    const { band } = finding.neutropenia;
    if (band === 'borderline' || isNeutropenia(band)) return early.capital(early.bands[band]);
  }
  return low ? early.low : early.notLow;
}

/** Named after what is low; a line without a count is called not known, never not low. */
export function headline(finding: Finding): string {
  const words = early.headline;
  const low = (line: Line): boolean | null => lineState(finding.lines, line)?.low ?? null;
  const { band, basis } = finding.neutropenia;
  const wbc = finding.present;
  const anc = basis === 'bounded' ? null : isNeutropenia(band) || low('anc');
  const alc = low('alc');
  const severity = isNeutropenia(band) ? early.bands[band] : '';
  if (!finding.screened) return notScreened(finding);

  if ((wbc === true || anc === true) && low('hgb') === true && low('plt') === true) {
    return anc === true ? words.pancytopeniaWith(severity) : anc === null ? words.pancytopeniaOpen : words.pancytopenia;
  }
  const beside = [...(low('hgb') === true ? [words.anaemia] : []), ...(low('plt') === true ? [words.lowPlatelets] : [])];
  if (anc === true) {
    const others = [...(alc === true ? [words.lymphopenia] : []), ...beside];
    if (others.length > 0) return words.neutropeniaWith(severity, others);
    return words.neutropenia(severity, alc === false && low('hgb') === false && low('plt') === false, wbc);
  }
  const tail = words.beside(beside);
  if (anc === null) {
    if (wbc === true) return basis === 'bounded' && isSevere(band) ? words.leukopeniaBounded(tail) : words.leukopeniaOpen(tail);
    return alc === true ? words.lymphopeniaOpen(tail) : words.lowWhiteOpen(tail);
  }
  if (alc === true) {
    if (beside.length > 0) return words.lymphopeniaBeside(tail);
    return low('hgb') === false && low('plt') === false ? words.isolatedLymphopenia : words.lymphopeniaAlone;
  }
  return alc === false ? words.leukopeniaNeither(tail) : words.leukopeniaNeutrophilsNotLow(tail);
}

function notScreened(finding: Finding): string {
  const words = early.headline;
  if (finding.notes.some((note) => note.id === 'newer-count-unusable')) return words.newestUnusable;
  if (finding.present === null && !finding.lines.some((state) => state.low === false && isWhite(state.line))) {
    return words.noWhiteCount;
  }
  if (finding.resultsMissing) return words.resultsMissing;
  if (finding.present === null) return words.wbcOpen;
  return finding.course === 'resolved' ? words.lowBefore : words.none;
}

const isWhite = (line: Line): boolean => line === 'wbc' || line === 'anc' || line === 'alc';

export const countPart = (count: Count, words = countWords(count)): Part => ({ ref: count.refs[0] ?? '', words });
export const timePart = (text: string, words = dayAndTime(text)): Part => ({ time: text, words });

/** `Leukopenia: WBC 2.1 ×10⁹/L, ANC 0.31 ×10⁹/L, 15 Jun 2026, 19:05` */
export function lead(finding: Finding): Sentence {
  const words = early.lead;
  const counts = (['wbc', 'anc', 'alc'] as const)
    .map((line) =>
      line === 'wbc' ? (finding.wbc ?? lineState(finding.lines, line)?.count) : lineState(finding.lines, line)?.count,
    )
    .filter((count): count is Count => count !== undefined)
    .filter((count) => count.line !== 'alc' || count.low === true || !finding.screened);
  const [first] = counts;
  if (!first) return [Object.values(finding.series).flat().length > 0 ? words.onlyOld : words.nothing];
  const sameTime = counts.every((count) => count.time.text === first.time.text);
  const parts: Part[] = finding.present === true ? [words.leukopenia] : [];
  counts.forEach((count, index) => {
    if (index > 0) parts.push(early.comma);
    parts.push(...(sameTime ? [countPart(count)] : words.at(countPart(count), timePart(count.time.text))));
  });
  if (sameTime) parts.push(early.comma, timePart(first.time.text));
  const sentence = early.stop + early.space;
  if (!counts.some((count) => count.line === 'wbc')) parts.push(sentence, { unknown: words.wbcUnknown });
  if (finding.screened && !counts.some((count) => count.line === 'anc')) parts.push(sentence, { unknown: words.ancUnknown });
  return parts;
}

/** Cells with their unit, for a limit: `<1.5` */
export const limitWords = (limit: number): string =>
  `<${limit < 10 && Number.isInteger(limit) ? limit.toFixed(1) : number(limit)}`;

const ACRONYMS: ReadonlySet<string> = new Set(
  'aafp acr apl ash asco bmj bsh ccdc cin cn ctcae cw esmo eular hiv hlh hscore icl icus idsa isth lgl mgf msd nccn ng12 nhs nice ra sa ttp us who'.split(
    ' ',
  ),
);

/** `vicente-2017` as `Vicente 2017`, `nhs-borders` as `NHS Borders`, `gk` as what it is. */
export function citeName(id: string): string {
  if (id === 'gk') return early.generalKnowledge;
  return id
    .split('-')
    .map((part) => (ACRONYMS.has(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
}
