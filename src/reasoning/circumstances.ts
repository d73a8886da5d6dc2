/** What the record says beside the counts that moves their limits and their course: pregnancy, Duffy-null, a recorded cytopenia. */
import type { CodeSetId } from '../knowledge/rule.ts';
import { PREGNANCY_WBC, RECORDED_COURSE } from '../knowledge/thresholds.ts';
import { DAY, type When } from '../record/when.ts';
import type { Chart } from './chart.ts';
import type { Circumstances } from './findings.ts';
import type { Recorded } from './recorded.ts';

interface Held extends Pick<Chart, 'results' | 'recorded'> {
  readonly duffyNull: boolean;
}

/** Words beside which a pregnancy is denied or left open. */
const NOT_STATED = /\b(?:not?|unknown|uncertain|possib\w*|suspected|negative|unlikely|denie[sd])\b/i;

/**
 * What the problem list and single results say that moves limits and course.
 *
 * @param held only what is certain, and not of a visit long ago
 */
export function circumstances({ results, recorded, duffyNull }: Held, asOf: number): Circumstances {
  const active = (set: CodeSetId): readonly Recorded[] =>
    (recorded.get(set) ?? []).filter(
      (each) => (each.source === 'condition' || each.source === 'reason') && !each.negated && !each.past && each.active !== 'no',
    );
  const mayLast = (time: When | undefined): boolean => !time || asOf - time.latest <= PREGNANCY_WBC.overAfterDays * DAY;
  const stated = (results.get('obs.pregnancy') ?? []).findLast(({ time }) => mayLast(time));
  const said = stated && stated.value.kind !== 'quantity' && stated.value.kind !== 'none' ? stated.value.text : '';
  const pregnant =
    active('cond.preg').some((each) => mayLast(each.onset ?? each.recorded)) ||
    (/\bpregnan/i.test(said) && !NOT_STATED.test(said));
  const since = RECORDED_COURSE.sets.flatMap(active).flatMap((each) => {
    const onset = each.onset ?? each.recorded;
    return onset && asOf - onset.latest > DAY ? [{ ref: each.ref, onset: onset.latest }] : [];
  });
  const [earliest] = since.sort((a, b) => a.onset - b.onset);
  return { pregnant, duffyNull, ...(earliest && { recordedSince: earliest }) };
}
