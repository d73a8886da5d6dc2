/** What is left of English on a page that is in another language. */
import type { Assessment } from '../../src/reasoning/assessment.ts';
import { medicineName } from '../../src/view/words.ts';

/** Where a record holds words of the chart, and none of our own. */
const OF_THE_CHART: ReadonlySet<string> = new Set([
  'name',
  'text',
  'display',
  'written',
  'dose',
  'panel',
  'note',
  'reactions',
  'stopReason',
  'route',
  'relationship',
  'interpretation',
  'what',
  'unit',
]);

/** Words of the chart, which stay as the chart wrote them; the longest first. */
function chartWords({ record }: Assessment): readonly string[] {
  const words: string[] = [];
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && OF_THE_CHART.has(key)) words.push(value);
    else if (Array.isArray(value)) for (const each of value) collect(each, key);
    else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) collect(each, name);
  };
  collect([record.patient, record.labs, record.vitals, record.drugs, record.problems, record.procedures]);
  collect([record.allergies, record.reports, record.family, record.encounters, record.leftOut]);
  words.push(...record.drugs.rows.map((row) => medicineName(row.name)));
  return [...new Set(words)].filter((each) => /[a-z]{3}/.test(each)).sort((a, b) => b.length - a.length);
}

/** Named after people, places and publishers, which Chinese haematologists write as they are; brands; a unit and a kind of mutation. */
const NAMES =
  /\b(?:Leukoscope|Asmar|Auer|Barth|Campath|Cochrane|Cohen|Coombs|Duffy|Evans|Fontan|Graves|Griscelli|Lemtrada|Naranjo|PubMed Central|SA Health|Sweet)\b|\bmin\b|Döhle|\bdel\(/g;

/** @returns two words in a row, one that begins in lower case, or one that is written like a heading */
export function englishFinder(assessment: Assessment): (text: string) => readonly string[] {
  const ofTheChart = chartWords(assessment);
  /** The drawing cuts long names of medicines: `Hydroxychloroq…`. */
  const isCutFromTheChart = (cut: string): boolean => {
    const start = cut.slice(0, -1).trim().toLowerCase();
    return ofTheChart.some((words) => words.toLowerCase().startsWith(start));
  };
  return (text) => {
    if (!/[A-Za-z]{3}/.test(text)) return [];
    const uncut = text.replace(/[A-Za-z][\w /-]*…/g, (cut) => (isCutFromTheChart(cut) ? '∅' : cut));
    const own = ofTheChart.reduce((rest, words) => (rest.includes(words) ? rest.split(words).join(' ∅ ') : rest), uncut);
    return own.replace(NAMES, '∅').match(/[A-Za-z][a-z]+(?: [a-z]{2,})+|(?<![\w/.-])[A-Za-z]?[a-z]{3,}(?![\w/.-])/g) ?? [];
  };
}

/** Not looked at: ids, what is marked as another language or as not to be translated, and quotations of the chart. */
const MARKED = 'code, textarea, q, body [lang], [translate="no"]';

function textsOf(page: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && !parent.closest(MARKED)) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of page.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  return texts;
}

export const englishIn = (page: HTMLElement, assessment: Assessment): readonly string[] => [
  ...new Set(textsOf(page).flatMap(englishFinder(assessment))),
];
