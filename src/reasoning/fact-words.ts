/** Short words for a fact: its name, value and unit as the chart gives them. */
import type { Line } from '../knowledge/rule.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { Count } from './assessment.ts';
import type { Recorded } from './recorded.ts';

const SHORT: Readonly<Record<Line, string>> = {
  wbc: 'WBC',
  anc: 'ANC',
  alc: 'ALC',
  amc: 'Monocytes',
  aec: 'Eosinophils',
  abc: 'Basophils',
  hgb: 'Hb',
  plt: 'Platelets',
};

const unitOf = (line: Line): string => (line === 'hgb' ? 'g/L' : '×10⁹/L');

export function countWords(count: Count): string {
  return `${SHORT[count.line]} ${count.comparator ?? ''}${count.value} ${unitOf(count.line)}${count.basis === 'computed' ? ' (computed)' : ''}`;
}

/** Long values are cut: the source panel shows them whole. */
const LONGEST = 80;

export function resultWords(row: LabResult): string {
  return `${cut(row.name)} ${cut(valueWords(row))}`.trim();
}

export function valueWords(row: LabResult): string {
  if (row.value.kind === 'quantity') return row.value.written;
  if (row.value.kind === 'none') return row.value.reason;
  return row.value.text;
}

export const recordedWords = (each: Recorded): string => cut(each.words);

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
