/** Medicines that raise white cells, or whose stop lets them fall: a count taken under them proves no recovery. */
import { INTERACTION_DAYS, LINE_OF_LINEAGE } from '../knowledge/drug-judgement.ts';
import type { Line } from '../knowledge/rule.ts';
import { DAY } from '../record/when.ts';
import type { Finding, MaskingDrug } from './assessment.ts';
import { WHITE_LINES } from './drug-lines.ts';
import { drugOf, type TakenDrug, takenOn } from './exposures.ts';
import { type FoundInteraction, type InteractionFacts, interactionsFor } from './interactions.ts';

/** Taken at any time from two weeks before the fall until the review; what stays unknown is listed as such. */
export function maskingDrugs(
  exposures: readonly TakenDrug[],
  finding: Finding,
  facts: Omit<InteractionFacts, 'at'>,
  asOf: number,
): readonly MaskingDrug[] {
  const onset = (finding.onset ?? finding.index)?.time;
  if (!onset) return [];
  const effects = interactionsFor(exposures, { ...facts, at: onset.latest }).filter(
    (each) => each.openOn.length === 0 && (each.effect === 'masks counts' || each.effect === 'unmasks'),
  );
  const from = onset.earliest - INTERACTION_DAYS * DAY;
  const raising = exposures.flatMap((exposure): readonly MaskingDrug[] => {
    const raises = raisedBy(exposure);
    const taken = exposure.courses.map((course) => takenOn(course, from, asOf)).filter((each) => each !== 'no');
    if (raises.length === 0 || taken.length === 0) return [];
    return [
      {
        name: exposure.name,
        raises,
        taken: taken.includes('yes') ? 'yes' : 'unknown',
        messages: messagesAbout(exposure, effects),
        refs: exposure.refs,
      },
    ];
  });
  const named = new Set(raising.flatMap((each) => each.messages));
  const others = effects.filter((each) => !named.has(each.message));
  return [
    ...raising,
    ...others.map((each): MaskingDrug => ({ name: '', raises: [], taken: 'yes', messages: [each.message], refs: each.refs })),
  ];
}

function raisedBy(exposure: TakenDrug): readonly Line[] {
  const drug = exposure.local === true ? undefined : drugOf(exposure);
  const lines = (drug?.raises ?? []).flatMap((lineage) => (lineage === 'all' ? WHITE_LINES : [LINE_OF_LINEAGE[lineage]]));
  return [...new Set(lines)].filter((line) => WHITE_LINES.includes(line));
}

const messagesAbout = (exposure: TakenDrug, effects: readonly FoundInteraction[]): readonly string[] =>
  effects.filter((each) => exposure.drug !== undefined && each.drugs.includes(exposure.drug)).map((each) => each.message);
