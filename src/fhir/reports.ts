/** DiagnosticReports to their words; the results that they list are read on their own. */
import type { LeftOut } from '../record/record.ts';
import type { Report } from '../record/report.ts';
import { isAfter, until } from '../record/when.ts';
import { codesOf, type Fields, labelOf, namesOf, nameWith, rowsOf, statusOf, textOf, whenOf } from './json.ts';
import { effectiveOf } from './labs.ts';
import type { Index, Row } from './references.ts';

export interface ReportContext {
  readonly index: Index;
  readonly asOf: number;
  readonly leaveOut: (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;
}

export function toReport(row: Row, { index, asOf, leaveOut }: ReportContext): Report | undefined {
  const { fields } = row;
  const status = statusOf(fields);
  const codes = codesOf(fields['code']);
  const name = nameWith(fields['code'], codes) ?? 'Report';
  const time = effectiveOf(fields) ?? whenOf(fields['issued']);
  if (status === 'entered-in-error' || status === 'cancelled') {
    leaveOut(row, status, 'the report was withdrawn', name);
    return undefined;
  }
  if (time && isAfter(time, asOf)) {
    leaveOut(row, 'later-than-review', `dated ${time.text}`, name);
    return undefined;
  }
  const conclusion = textOf(fields['conclusion']);
  const parts = new Set(conclusion === undefined ? [] : [conclusion]);
  for (const part of namesOf(fields['conclusionCode'])) parts.add(part);
  for (const form of rowsOf(fields['presentedForm'])) {
    const read = plainTextOf(form);
    if (read.text === undefined) leaveOut(row, 'unreadable', `${name}: ${read.why}`, name);
    else parts.add(read.text);
  }
  return {
    ref: row.ref,
    name,
    codes,
    status: status === '' ? 'unknown' : status,
    time: time && until(time, asOf),
    // The printed form often repeats the conclusion.
    text: [...parts].join('\n'),
    results: index.listed('result', row).refs,
  };
}

/** A corrected report stands for the one of the same name and moment that it corrects: its blasts may have been none. */
export function withoutCorrected(reports: readonly Report[], leftOut: (report: Report, by: Report) => void): readonly Report[] {
  const corrections = reports.filter(({ status, time }) => CORRECTS.has(status) && time?.precision === 'instant');
  if (corrections.length === 0) return reports;
  return reports.filter((report) => {
    const by = CORRECTS.has(report.status)
      ? undefined
      : corrections.find((each) => each.name === report.name && each.time?.earliest === report.time?.earliest);
    if (by) leftOut(report, by);
    return !by;
  });
}

const CORRECTS: ReadonlySet<string> = new Set(['corrected', 'amended']);

/** Only plain text is read: words taken out of HTML, RTF or PDF could lose a "no". */
function plainTextOf(
  form: Fields,
): { readonly text: string; readonly why?: undefined } | { readonly text?: undefined; readonly why: string } {
  const type = labelOf(form['contentType'])?.toLowerCase() ?? '';
  const data = form['data'];
  if (!/^text\/plain\b/.test(type))
    return { why: type === '' ? 'a form of unknown kind' : `a form of kind ${type.split(';')[0]}` };
  if (typeof data !== 'string') return { why: 'a form that is only a link' };
  const bytes = bytesOf(data);
  if (!bytes) return { why: 'a form that could not be decoded' };
  const text = new TextDecoder(/charset="?(?:iso-8859-1|latin1|windows-1252)/.test(type) ? 'windows-1252' : 'utf-8')
    .decode(bytes)
    .trim();
  return text === '' ? { why: 'an empty form' } : { text };
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
