import { POSITIVE } from '../knowledge/judging-thresholds.ts';
import type { LabResult } from '../record/lab-result.ts';
import { answer, type Judgement, resultFact, UNKNOWN, UNMET } from './answer.ts';
import type { Chart } from './chart.ts';
import { polarityOf } from './polarity.ts';

/** Fy(a-b-): both antigens reported negative, or the phenotype in words. */
export function duffyNull(chart: Pick<Chart, 'results'>): Judgement {
  const rows = chart.results.get('lab.duffy') ?? [];
  const phenotype = rows.find((row) => /fy\s*\(?a\s*[-−–]\s*,?\s*b\s*[-−–]/i.test(valueText(row)));
  if (phenotype) return answer('met', [resultFact(phenotype)]);
  const antigens = POSITIVE.duffyAntigens.map((code) => rows.findLast((row) => row.codes.some((coding) => coding.code === code)));
  const polarities = antigens.map((row) => (row ? polarityOf(row, 'lab.duffy') : 'unknown'));
  if (polarities.includes('positive')) return UNMET;
  if (polarities.includes('unknown')) return rows.length > 0 && /fy\s*\(/i.test(rows.map(valueText).join(' ')) ? UNMET : UNKNOWN;
  return answer(
    'met',
    antigens.flatMap((row) => (row ? [resultFact(row)] : [])),
  );
}

const valueText = (row: LabResult): string => (row.value.kind === 'text' || row.value.kind === 'coded' ? row.value.text : '');
