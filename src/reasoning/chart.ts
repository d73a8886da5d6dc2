/** The chart arranged for judging: look-ups by code set, with the moments that every window is measured from. */
import type { AlertRule, CodeSetId, Line, Window } from '../knowledge/rule.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { PatientRecord } from '../record/record.ts';
import type { Ages } from './age.ts';
import type { DrugSuspect, Finding, LineState } from './assessment.ts';
import { LINES } from './counts.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Recorded } from './recorded.ts';
import type { Medicine } from './taken.ts';
import type { Testimony } from './told.ts';

export interface Chart {
  readonly record: PatientRecord;
  readonly finding: Finding;
  readonly asOf: number;
  /** Time of the index low count; where nothing is low, of the latest count, else of the review. */
  readonly index: number;
  /** First low count of the present run. */
  readonly onset: number;
  /** At the index; none without a birth date. */
  readonly age: Ages | undefined;
  /** Where windows begin, by the number of their reach, as far as it was asked. */
  readonly starts: number[];
  readonly exposures: readonly Medicine[];
  readonly suspects: readonly DrugSuspect[];
  /** No medication list could be read: every question about medicines is unknown. */
  readonly drugsKnown: boolean;
  readonly results: ReadonlyMap<string, readonly LabResult[]>;
  /** By code set: what the chart records, with what the clinician affirmed. */
  readonly recorded: Pick<ReadonlyMap<string, readonly Recorded[]>, 'get'>;
  readonly told: Testimony;
}

/** The code set of each line of the blood count. */
export const SET_OF_LINE = {
  wbc: 'lab.wbc',
  anc: 'lab.anc',
  alc: 'lab.alc',
  amc: 'lab.amc',
  aec: 'lab.aec',
  abc: 'lab.abc',
  hgb: 'lab.hgb',
  plt: 'lab.plt',
} as const satisfies Readonly<Record<Line, CodeSetId>>;

/** The lines of the blood count by their code set; their values come from the series, computed ones included. */
export const LINE_OF_SET: Readonly<Record<string, Line | undefined>> = Object.fromEntries(
  LINES.map((line) => [SET_OF_LINE[line], line]),
);

/** From where a window reaches back, and which conventions its place brings with it. */
export interface Place {
  /** `evidence` and pattern rules look back from the index, alerts from the review. */
  readonly kind: 'evidence' | 'rule' | 'alert';
  readonly alert?: AlertRule;
}

/** The window of a criterion: back from the index, or in an alert from the review; an alert has windows of its own. */
export function reachIn({ kind, alert }: Place, window: Window | undefined, set: CodeSetId | undefined, fallback: Window): Reach {
  if (kind !== 'alert') return reachOf('index', window ?? fallback);
  return reachOf('review', window ?? (set === undefined ? undefined : alert?.windows[set]) ?? fallback);
}

export const lineOf = (line: Line, { finding }: Chart): LineState | undefined =>
  finding.lines.find((state) => state.line === line);
