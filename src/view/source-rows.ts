/** What the source panel shows of one row of the record: pairs of words, as the chart gives them. */
import type { Coding } from '../record/coding.ts';
import type { DateBasis, DrugRow } from '../record/drug-exposure.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { Problem } from '../record/problem.ts';
import type { PatientRecord } from '../record/record.ts';
import type { When } from '../record/when.ts';
import { dayAndTime } from './dates.ts';
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
  const rows: SourceRow[] = [];
  for (const row of [...record.labs.rows, ...record.vitals.rows]) if (row.ref === ref) rows.push(result(row));
  for (const row of record.drugs.rows) if (row.ref === ref) rows.push(medicine(row));
  for (const row of record.problems.rows) if (row.ref === ref) rows.push(problem(row));
  for (const row of record.procedures.rows) {
    if (row.ref === ref)
      rows.push({
        title: row.text,
        big: 'Procedure',
        pairs: pairs(['Done', written(row.performed)], ['Status', row.status], ['Codes', codes(row.codes)]),
      });
  }
  for (const row of record.allergies.rows) {
    if (row.ref !== ref) continue;
    const big = row.noKnown ? 'Stated: no known allergy' : 'Allergy';
    rows.push({
      title: row.text,
      big,
      pairs: pairs(
        ['Reactions', row.reactions.join(', ')],
        ['Active', row.active],
        ['Recorded', written(row.recorded)],
        ['Codes', codes(row.codes)],
      ),
    });
  }
  for (const row of record.reports.rows) {
    if (row.ref !== ref) continue;
    rows.push({
      title: row.name,
      big: row.text === '' ? 'Report without words' : 'Report',
      pairs: pairs(
        ['When', written(row.time)],
        ['Status', row.status],
        ['Results', row.results.join(', ')],
        ['Codes', codes(row.codes)],
      ),
      ...(row.text === '' ? {} : { text: row.text }),
    });
  }
  for (const row of record.family.rows) {
    if (row.ref === ref) rows.push({ title: row.text, big: row.relationship, pairs: pairs(['Codes', codes(row.codes)]) });
  }
  for (const row of record.encounters.rows) {
    if (row.ref !== ref) continue;
    rows.push({
      title: 'Visit',
      big: row.reasons.map((reason) => reason.text).join(', ') || 'No reason given',
      pairs: pairs(['From', written(row.start)], ['To', written(row.end)], ['Kind', row.class], ['Status', row.status]),
    });
  }
  for (const row of record.leftOut) {
    if (row.ref === ref)
      rows.push({ title: row.what, big: 'Read but not used', pairs: pairs(['Why', leftOutReason(row)], ['Detail', row.detail]) });
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
      const system = SYSTEMS.find(([pattern]) => pattern.test(coding.system ?? ''))?.[1] ?? coding.system ?? 'code of no system';
      return `${system} ${coding.code ?? ''}${coding.display === undefined ? '' : ` (${coding.display})`}`;
    })
    .join('; ');
}

const TIME_BASES = {
  collected: 'when collected',
  specimen: 'from the specimen',
  report: 'from the report',
  issued: 'when issued',
} as const;

function result(row: LabResult): SourceRow {
  return {
    title: row.name,
    big:
      row.value.kind === 'quantity'
        ? row.value.written
        : row.value.kind === 'none'
          ? `No value: ${row.value.reason}`
          : row.value.text,
    pairs: pairs(
      ['When', row.time ? `${dayAndTime(row.time.text)}${row.timeBasis ? `, ${TIME_BASES[row.timeBasis]}` : ''}` : 'not dated'],
      ['Read as', row.value.kind === 'quantity' ? readAs(row.value) : undefined],
      ['Reference', row.range?.text],
      ['Flagged', row.interpretation.join(', ')],
      ['Status', row.status],
      ['Issued', written(row.issued)],
      ['Method', row.method],
      ['Doubt', row.doubt ? `not used: ${row.doubt.detail}` : undefined],
      ['Note', row.note],
      ['Specimen', row.specimen],
      ['Report', row.reports.join(', ')],
      ['Codes', codes(row.codes)],
    ),
  };
}

function readAs(value: Extract<LabResult['value'], { kind: 'quantity' }>): string {
  return `${value.comparator ?? ''}${value.value} ${value.unit}${value.unitAssumed ? ' (unit missing, taken from the size of the number)' : ''}`;
}

const SOURCES = { statement: 'reported', request: 'ordered', administration: 'given', dispense: 'dispensed' } as const;
const BASES: Readonly<Record<DateBasis, string>> = {
  administered: 'when given',
  dispensed: 'when dispensed',
  stated: 'as stated',
  'dosage-bounds': 'from the dosage',
  supply: 'from the days of supply',
  authored: 'when ordered',
};
const TAKEN = { yes: 'taken', assumed: 'assumed from the order or supply', no: 'not taken' } as const;
const ONGOING = { yes: 'yes', no: 'no', unknown: 'not known' } as const;

function medicine(row: DrugRow): SourceRow {
  return {
    title: row.name,
    big: row.dose ?? 'Dose not recorded',
    pairs: pairs(
      ['Start', row.start ? dated(row.start, row.startBasis) : 'not known'],
      ['Stop', row.stop ? dated(row.stop, row.stopBasis) : row.ongoing === 'yes' ? 'none recorded; still taken' : 'not known'],
      ['Still taken', ONGOING[row.ongoing]],
      ['Taken?', TAKEN[row.taken]],
      ['How it is known', SOURCES[row.source]],
      ['Route, form', row.route],
      ['Why stopped', row.stopReason],
      ['Status', row.intent === undefined ? row.status : `${row.status}, ${row.intent}`],
      ['Codes', codes(row.codes)],
    ),
  };
}

/** A month or a year is said to be one. */
function dated(time: When, basis: DateBasis | undefined): string {
  const inexact = time.precision === 'month' || time.precision === 'year' ? `, only the ${time.precision} is known` : '';
  return `${dayAndTime(time.text)}${basis === undefined ? '' : `, ${BASES[basis]}`}${inexact}`;
}

const PROBLEM_SOURCES = {
  'problem-list': 'Problem list',
  'encounter-diagnosis': 'Visit diagnosis',
  other: 'Recorded problem',
  reason: 'Reason of a visit or order',
} as const;
const ACTIVE = { yes: 'active', no: 'not active', 'not-stated': 'not stated' } as const;

function problem(row: Problem): SourceRow {
  return {
    title: row.text,
    big: PROBLEM_SOURCES[row.source],
    pairs: pairs(
      ['Status', row.suspected ? `${ACTIVE[row.active]}, recorded as possible` : ACTIVE[row.active]],
      ['Onset', written(row.onset)],
      ['Ended', written(row.abatement)],
      ['Recorded', written(row.recorded)],
      ['Codes', codes(row.codes)],
    ),
  };
}
