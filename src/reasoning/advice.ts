/** Referral level and neutral management notes: information with its source, never an order. */
import { type ManagementNeed, managementNotes, VIRAL_CAUSES } from '../knowledge/management.ts';
import { referralLevels } from '../knowledge/referral.ts';
import type { Criterion } from '../knowledge/rule.ts';
import type { Assessment, FiredAlert, JudgedCause } from './assessment.ts';
import { judge } from './judge.ts';
import type { Bench } from './ready.ts';

type Advice = Pick<Assessment, 'referral' | 'management'>;

export function advise(bench: Bench, alerts: readonly FiredAlert[], causes: readonly JudgedCause[]): Advice {
  const loud = alerts.filter((alert) => !alert.quiet);
  const met = (when: Criterion): boolean => judge(when, bench, { kind: 'rule' }).verdict === 'met';
  const state: State = {
    screened: bench.chart.finding.screened,
    criticalAlert: loud.some((alert) => alert.severity === 'critical'),
    anyAlert: loud.length > 0,
    febrileNeutropenia: loud.some((alert) => alert.id === 'alert-febrile-neutropenia'),
    suspect: bench.chart.suspects.some((suspect) => suspect.shown),
    viralCause: causes.some((cause) => cause.standing === 'candidate' && VIRAL_CAUSES.includes(cause.id)),
  };
  return { referral: referral(state, met), management: management(state, met) };
}

interface State extends Readonly<Record<ManagementNeed, boolean>> {
  readonly screened: boolean;
  readonly criticalAlert: boolean;
}

/** The first level, from emergency down, whose condition is met. */
function referral(state: State, met: (when: Criterion) => boolean): Assessment['referral'] {
  const level = referralLevels.find((each) => {
    if (each.level === 'emergency') return state.criticalAlert;
    return state.screened && each.when !== undefined && met(each.when);
  });
  if (!level) {
    // No level was written for every low count (a first ANC of 0.9, alone, has none): that is not the same as "no need".
    const why = state.screened ? 'no referral level fits this count; see the workup' : 'nothing on record asks for a referral';
    return { level: 'none', interval: '', why, cites: [] };
  }
  return { level: level.level, interval: level.interval, why: level.rule, cites: level.cites };
}

function management(state: State, met: (when: Criterion) => boolean): Assessment['management'] {
  if (!state.screened) return [];
  return managementNotes
    .filter((note) => (note.needs ?? []).every((need) => state[need]) && !(note.unless ?? []).some((need) => state[need]))
    .filter((note) => note.when === undefined || met(note.when))
    .map(({ id, show, safe, cites }) => ({ id, show, safe, cites }));
}
