/** The screening report: the assessment in the fixed shape that programs rely on. Ids are stable; fields may be added. */
import type { Assessment, Count, DrugSuspect, JudgedCause } from './reasoning/assessment.ts';
import { iso } from './record/when.ts';

export interface Report {
  readonly source: string;
  readonly patient: { readonly id: string; readonly birthDate: string | null; readonly sex: string | null };
  readonly asOf: string;
  readonly knowledge: string;
  readonly leukopenia: {
    readonly present: boolean | null;
    readonly course: string;
    readonly wbc: ReportedCount | null;
    readonly threshold: number;
    readonly onset: string | null;
    readonly lastNormal: string | null;
    readonly nadir: ReportedCount | null;
    readonly notes: readonly string[];
  };
  readonly neutropenia: {
    readonly band: 'none' | 'mild' | 'moderate' | 'severe' | 'unknown';
    readonly detail: string;
    readonly anc: {
      readonly value: number;
      readonly comparator?: string;
      readonly basis: string;
      readonly time: string;
      readonly refs: readonly string[];
    } | null;
  };
  readonly lineages: readonly {
    readonly lineage: string;
    readonly low: boolean | null;
    readonly value: number | null;
    readonly limit: number | null;
    readonly limitSource: string;
    readonly time: string | null;
  }[];
  readonly alerts: readonly {
    readonly id: string;
    readonly severity: string;
    readonly quiet: boolean;
    readonly action: string;
    readonly since: string | null;
    readonly evidence: readonly string[];
  }[];
  readonly drugSuspects: readonly ReportedSuspect[];
  readonly causes: readonly ReportedCause[];
  readonly workup: readonly {
    readonly id: string;
    readonly tier: number;
    readonly status: string;
    readonly reasons: readonly string[];
    readonly last: { readonly time: string | null; readonly ref: string; readonly summary: string } | null;
  }[];
  readonly referral: string;
  readonly management: readonly string[];
  readonly gaps: readonly { readonly what: string; readonly why: string; readonly detail: string }[];
  readonly leftOut: readonly { readonly ref: string; readonly why: string; readonly detail: string }[];
}

interface ReportedCount {
  readonly value: number;
  readonly comparator?: string;
  readonly time: string;
  readonly ref: string;
}

interface ReportedSuspect {
  readonly id: string;
  readonly name: string;
  readonly active: boolean | null;
  readonly start: string | null;
  readonly stop: string | null;
  readonly latencyDays: number | null;
  readonly window: string;
  readonly dechallenge: string;
  readonly rechallenge: string;
  readonly evidence: string;
  readonly naranjo: { readonly score: number; readonly category: string };
  readonly refs: readonly string[];
}

interface ReportedCause {
  readonly id: string;
  readonly category: string;
  readonly mechanism: string;
  readonly standing: string;
  readonly reason: string;
  readonly supports: readonly { readonly evidence: string; readonly refs: readonly string[] }[];
  readonly opposes: readonly { readonly evidence: string; readonly refs: readonly string[] }[];
  readonly unknown: readonly string[];
}

/** At most this many set-aside causes are printed; the app lists every one. */
const LISTED_ASIDE = 12;

/** @param source the file or server that the chart came from, as the caller names it */
export function toReport(assessment: Assessment, source: string): Report {
  const { finding, patient } = assessment;
  const { neutropenia } = finding;
  return {
    source,
    patient: {
      id: patient.id,
      birthDate: patient.birthDate.known ? patient.birthDate.value.text : null,
      sex: patient.sex.known ? patient.sex.value : null,
    },
    asOf: assessment.asOf,
    knowledge: assessment.knowledge,
    leukopenia: {
      present: finding.present,
      course: finding.course,
      wbc: reportedCount(finding.wbc),
      threshold: finding.threshold,
      onset: finding.onset ? iso(finding.onset.time) : null,
      lastNormal: finding.lastNormal ? iso(finding.lastNormal.time) : null,
      nadir: reportedCount(finding.nadir),
      notes: finding.notes.map((note) => note.id),
    },
    neutropenia: {
      band: plainBand(neutropenia.band),
      detail: neutropenia.band,
      anc: neutropenia.anc
        ? {
            value: neutropenia.anc.value,
            ...(neutropenia.anc.comparator && { comparator: neutropenia.anc.comparator }),
            basis: neutropenia.anc.basis,
            time: iso(neutropenia.anc.time),
            refs: neutropenia.anc.refs,
          }
        : null,
    },
    lineages: finding.lines.map((line) => ({
      lineage: line.lineage,
      low: line.low,
      value: line.count?.value ?? null,
      limit: line.limit ?? null,
      limitSource: line.limitSource,
      time: line.count ? iso(line.count.time) : null,
    })),
    alerts: assessment.alerts.map((alert) => ({
      id: alert.id,
      severity: alert.severity,
      quiet: alert.quiet,
      action: alert.rule.action,
      since: alert.since ?? null,
      evidence: refsOf(alert.facts),
    })),
    drugSuspects: assessment.drugSuspects.filter((each) => each.shown).map(reportedSuspect),
    causes: listed(assessment.causes).map(reportedCause),
    workup: assessment.workup.map((item) => ({
      id: item.id,
      tier: item.tier,
      status: item.status,
      reasons: item.reasons,
      last: item.last ? { time: item.last.time ?? null, ref: item.last.ref, summary: item.last.summary } : null,
    })),
    referral: assessment.referral.level,
    management: assessment.management.map((note) => note.id),
    gaps: assessment.gaps.map(({ what, why, detail }) => ({ what, why, detail })),
    leftOut: assessment.record.leftOut.map(({ ref, why, detail }) => ({ ref, why, detail })),
  };
}

function reportedCount(count: Count | undefined): ReportedCount | null {
  if (!count) return null;
  return {
    value: count.value,
    ...(count.comparator && { comparator: count.comparator }),
    time: iso(count.time),
    ref: count.refs[0] ?? '',
  };
}

/** Very severe and profound are parts of severe; borderline is above the limit that decides. */
function plainBand(band: Assessment['finding']['neutropenia']['band']): Report['neutropenia']['band'] {
  if (band === 'very-severe' || band === 'profound') return 'severe';
  return band === 'borderline' ? 'none' : band;
}

const refsOf = (facts: readonly { readonly ref: string }[]): readonly string[] =>
  [...new Set(facts.map((fact) => fact.ref))].filter((ref) => ref !== '');

function reportedSuspect(suspect: DrugSuspect): ReportedSuspect {
  const { course, latencyDays } = suspect;
  return {
    id: suspect.id,
    name: suspect.name,
    active: suspect.active,
    start: course.start?.text ?? null,
    stop: course.stop?.text ?? null,
    latencyDays: latencyDays ? Math.round((latencyDays.least + latencyDays.most) / 2) : null,
    window: suspect.window,
    dechallenge: suspect.dechallenge,
    rechallenge: suspect.rechallenge,
    evidence: suspect.evidence,
    naranjo: { score: suspect.naranjo.score, category: suspect.naranjo.category },
    refs: suspect.refs,
  };
}

function listed(causes: readonly JudgedCause[]): readonly JudgedCause[] {
  const aside = causes.filter((cause) => cause.standing === 'set-aside' && cause.supported);
  return [...causes.filter((cause) => cause.standing !== 'set-aside'), ...aside.slice(0, LISTED_ASIDE)];
}

function reportedCause(cause: JudgedCause): ReportedCause {
  const side = (name: 'for' | 'against') =>
    cause.evidence
      .filter((each) => each.side === name && each.verdict === 'met')
      .map((each) => ({ evidence: each.id, refs: refsOf(each.facts) }));
  return {
    id: cause.id,
    category: cause.category,
    mechanism: cause.mechanism,
    standing: cause.standing,
    reason: cause.reason,
    supports: side('for'),
    opposes: side('against'),
    unknown: cause.evidence.filter((each) => each.verdict === 'unknown').map((each) => each.id),
  };
}

const unitOf = (lineage: string): string => (lineage === 'erythroid' ? 'g/L' : 'x10^9/L');

/** The same report for people, in the order in which a clinician asks. */
export function reportAsText(report: Report): string {
  const { leukopenia, neutropenia } = report;
  const yes = leukopenia.present === null ? 'cannot be told' : leukopenia.present ? 'present' : 'not present';
  const lines = [
    `${report.source}: patient ${report.patient.id}, read as of ${report.asOf} (content ${report.knowledge}, draft)`,
    `Leukopenia: ${yes}; course ${leukopenia.course}${leukopenia.onset === null ? '' : `; first low ${leukopenia.onset}`}`,
    `Neutropenia: ${neutropenia.band}${neutropenia.anc === null ? ' (no neutrophil count)' : `, ANC ${neutropenia.anc.comparator ?? ''}${neutropenia.anc.value} x10^9/L (${neutropenia.anc.basis})`}`,
    ...report.lineages.map(
      (line) =>
        `  ${line.lineage}: ${line.value === null ? 'not known' : `${line.value} ${unitOf(line.lineage)}`}${line.low === null ? '' : line.low ? ` LOW (<${line.limit})` : ' not low'}`,
    ),
    ...section(
      'Alerts',
      report.alerts,
      (alert) => `${alert.quiet ? '(known) ' : ''}${alert.severity}: ${alert.id}. ${alert.action}`,
    ),
    ...section(
      'Drug suspects',
      report.drugSuspects,
      (drug) => `${drug.name}: ${drug.window}, evidence ${drug.evidence}, dechallenge ${drug.dechallenge}`,
    ),
    ...section('Causes', report.causes, (cause) => `${cause.standing}: ${cause.id}`),
    ...section('Workup', report.workup, (item) => `${item.status}: ${item.id}`),
    `Referral: ${report.referral}`,
    ...section('Not read or not used (unknown, not none)', report.gaps, (gap) => `${gap.what}: ${gap.why}. ${gap.detail}`),
    ...section('Rows read and not used', report.leftOut, (row) => `${row.ref}: ${row.why}. ${row.detail}`),
    'Decision support for clinicians, not an order.',
  ];
  return lines.join('\n');
}

function section<T>(title: string, rows: readonly T[], words: (row: T) => string): readonly string[] {
  return [`${title}:${rows.length === 0 ? ' nothing listed' : ''}`, ...rows.map((row) => `  ${words(row)}`)];
}
