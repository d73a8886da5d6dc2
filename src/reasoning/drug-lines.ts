/** Which low lines a drug accounts for. */
import { JUDGED_LINES, LINE_OF_LINEAGE } from '../knowledge/drug-judgement.ts';
import type { Line, SuspectDrug } from '../knowledge/rule.ts';
import type { Finding } from './assessment.ts';

const lowersLine = (drug: SuspectDrug, line: Line): boolean =>
  drug.lineages.some((lineage) => lineage === 'all' || LINE_OF_LINEAGE[lineage] === line);

export const WHITE_LINES: readonly Line[] = ['anc', 'alc', 'amc'];

/**
 * The low lines that a drug explains. A low WBC is explained by a drug that lowers one of the white lines that are low;
 * where none of them is known to be low, by a drug that lowers any of them.
 */
export function explainsLines(drug: SuspectDrug, lowLines: readonly Line[]): readonly Line[] {
  const lowWhite = WHITE_LINES.filter((line) => lowLines.includes(line));
  return lowLines.filter((line) =>
    line === 'wbc'
      ? (lowWhite.length > 0 ? lowWhite : WHITE_LINES).some((white) => lowersLine(drug, white))
      : lowersLine(drug, line),
  );
}

/** Low lines by which medicines are judged. */
export const lowLinesOf = (finding: Finding): readonly Line[] =>
  finding.lines.filter((state) => state.low === true && JUDGED_LINES.includes(state.line)).map((state) => state.line);

/** Lymphopenia beside another low line goes with any acute illness and needs no explanation. */
export function toExplain(lowLines: readonly Line[]): readonly Line[] {
  const others = lowLines.filter((line) => line !== 'alc' && line !== 'wbc');
  return others.length > 0 ? lowLines.filter((line) => line !== 'alc') : lowLines;
}
