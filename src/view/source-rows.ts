/** What the source panel shows of one row of the record: pairs of words, as the chart gives them. */
import type { Coding } from '../record/coding.ts';
import type { DateBasis, DrugRow } from '../record/drug-exposure.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { Problem } from '../record/problem.ts';
import type { PatientRecord } from '../record/record.ts';
import type { When } from '../record/when.ts';
import { dayAndTime } from './dates.ts';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { leftOutReason } from './words.ts';

export interface SourceRow {
  readonly title: string;
  /** The value itself, large. */
  readonly big: string;
  readonly pairs: readonly (readonly [string, string])[];
  /** Longer words: the text of a report. */
  readonly text?: string;
}

/** Every row of the record with this reference; a panel and its components share one. */
export function sourceRows(record: PatientRecord, ref: string): readonly SourceRow[] {
  const words = panel.source;
  const rows: SourceRow[] = [];
  for (const row of [...record.labs.rows, ...record.vitals.rows]) if (row.ref === ref) rows.push(result(row));
  for (const row of record.drugs.rows) if (row.ref === ref) rows.push(medicine(row));
  for (const row of record.problems.rows) if (row.ref === ref) rows.push(problem(row));
  for (const row of record.procedures.rows) {
    if (row.ref === ref)
      rows.push({
        title: row.text,
        big: words.procedure,
        pairs: pairs(
          [words.done, written(row.performed)],
          [words.status, panel.said(row.status)],
          [words.codes, codes(row.codes)],
        ),
      });
  }
  for (const row of record.allergies.rows) {
    if (row.ref !== ref) continue;
    const big = row.noKnown ? words.noKnownAllergy : words.allergy;
    rows.push({
      title: row.text,
      big,
      pairs: pairs(
        [words.reactions, row.reactions.join(', ')],
        [words.active, words.allergyActives[row.active]],
        [words.recorded, written(row.recorded)],
        [words.codes, codes(row.codes)],
      ),
    });
  }
  for (const row of record.reports.rows) {
    if (row.ref !== ref) continue;
    rows.push({
      title: row.name,
      big: row.text === '' ? words.reportEmpty : words.report,
      pairs: pairs(
        [words.when, written(row.time)],
        [words.status, panel.said(row.status)],
        [words.results, row.results.join(', ')],
        [words.codes, codes(row.codes)],
      ),
      ...(row.text === '' ? {} : { text: row.text }),
    });
  }
  for (const row of record.family.rows) {
    if (row.ref === ref) rows.push({ title: row.text, big: row.relationship, pairs: pairs([words.codes, codes(row.codes)]) });
  }
  for (const row of record.encounters.rows) {
    if (row.ref !== ref) continue;
    rows.push({
      title: words.visit,
      big: row.reasons.map((reason) => reason.text).join(', ') || words.noReason,
      pairs: pairs(
        [words.from, written(row.start)],
        [words.to, written(row.end)],
        [words.kind, row.class],
        [words.status, panel.said(row.status)],
      ),
    });
  }
  for (const row of record.leftOut) {
    if (row.ref === ref)
      rows.push({
        title: row.what,
        big: words.leftOut,
        pairs: pairs([words.why, leftOutReason(row)], [words.detail, panel.said(row.detail)]),
      });
  }
  return rows;
}

const written = (time: When | undefined): string | undefined => (time ? dayAndTime(time.text) : undefined);
const pairs = (...all: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] =>
  all.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/loinc/, 'LOINC'],
  [/snomed/, 'SNOMED CT'],
  [/rxnorm/, 'RxNorm'],
  [/icd-10-cm/, 'ICD-10-CM'],
  [/icd-10/, 'ICD-10'],
  [/icd-9/, 'ICD-9-CM'],
  [/whocc|atc/, 'ATC'],
  [/ndc/, 'NDC'],
  [/cvx/, 'CVX'],
];

function codes(all: readonly Coding[]): string {
  return all
    .filter((coding) => coding.code !== undefined)
    .map((coding) => {
      const system =
        SYSTEMS.find(([pattern]) => pattern.test(coding.system ?? ''))?.[1] ?? coding.system ?? panel.source.noSystem;
      return `${system} ${coding.code ?? ''}${coding.display === undefined ? '' : ` (${coding.display})`}`;
    })
    .join('; ');
}

function result(row: LabResult): SourceRow {
  const words = panel.source;
  return {
    title: row.name,
    big:
      row.value.kind === 'quantity'
        ? row.value.written
        : row.value.kind === 'none'
          ? words.noValue(panel.said(row.value.reason))
          : row.value.text,
    pairs: pairs(
      [
        words.when,
        row.time
          ? `${dayAndTime(row.time.text)}${row.timeBasis ? early.comma + words.timeBases[row.timeBasis] : ''}`
          : words.notDated,
      ],
      [words.readAs, row.value.kind === 'quantity' ? readAs(row.value) : undefined],
      [words.reference, row.range?.text],
      [words.flagged, row.interpretation.join(', ')],
      [words.status, panel.said(row.status)],
      [words.issued, written(row.issued)],
      [words.method, row.method === undefined ? undefined : panel.said(row.method)],
      [words.doubt, row.doubt ? words.notUsed(panel.said(row.doubt.detail)) : undefined],
      [words.note, row.note],
      [words.specimen, row.specimen],
      [words.report, row.reports.join(', ')],
      [words.codes, codes(row.codes)],
    ),
  };
}

function readAs(value: Extract<LabResult['value'], { kind: 'quantity' }>): string {
  return `${value.comparator ?? ''}${value.value} ${value.unit}${value.unitAssumed ? panel.source.unitAssumed : ''}`;
}

function medicine(row: DrugRow): SourceRow {
  const words = panel.source;
  return {
    title: row.name,
    big: row.dose ?? words.noDose,
    pairs: pairs(
      [words.start, row.start ? dated(row.start, row.startBasis) : panel.unknown],
      [words.stop, row.stop ? dated(row.stop, row.stopBasis) : row.ongoing === 'yes' ? words.noStop : panel.unknown],
      [words.stillTaken, row.ongoing === 'yes' && row.source === 'request' ? words.stillActive : panel.answers[row.ongoing]],
      [words.isTaken, words.taken[row.taken]],
      [words.howKnown, words.drugSources[row.source]],
      [words.route, row.route],
      [words.whyStopped, row.stopReason],
      [words.status, [row.status, row.intent].flatMap((each) => (each === undefined ? [] : panel.said(each))).join(early.comma)],
      [words.codes, codes(row.codes)],
    ),
  };
}

/** A month or a year is said to be one. */
function dated(time: When, basis: DateBasis | undefined): string {
  const inexact = time.precision === 'month' || time.precision === 'year' ? panel.source.only[time.precision] : '';
  return `${dayAndTime(time.text)}${basis === undefined ? '' : early.comma + panel.source.dateBases[basis]}${inexact}`;
}

function problem(row: Problem): SourceRow {
  const words = panel.source;
  return {
    title: row.text,
    big: words.problemSources[row.source],
    pairs: pairs(
      [words.status, row.suspected ? words.asPossible(words.actives[row.active]) : words.actives[row.active]],
      [words.onset, written(row.onset)],
      [words.ended, written(row.abatement)],
      [words.recorded, written(row.recorded)],
      [words.codes, codes(row.codes)],
    ),
  };
}
