import { ANSWER_DEFECTS } from './defects/answers.ts';
import { DRUG_DEFECTS } from './defects/drugs.ts';
import { HISTORY_DEFECTS } from './defects/history.ts';
import { PAGE_DEFECTS } from './defects/pages.ts';
import { QUESTION_DEFECTS } from './defects/questions.ts';
import { RESULT_DEFECTS } from './defects/results.ts';
import type { NamedDefect, Resources } from './defects/named-defect.ts';
import type { Defects } from './defects.ts';

/** One heading of the start page's list. */
export interface DefectGroup {
  readonly title: string;
  readonly defects: readonly NamedDefect[];
}

/** Every way in which a server or a chart can mislead an app that this sandbox can imitate. */
export const DEFECT_GROUPS: readonly DefectGroup[] = [
  { title: 'Answers that are no answer', defects: ANSWER_DEFECTS },
  { title: 'Pages', defects: PAGE_DEFECTS },
  { title: 'Questions that a server does not take', defects: QUESTION_DEFECTS },
  { title: 'Results', defects: RESULT_DEFECTS },
  { title: 'Medicines', defects: DRUG_DEFECTS },
  { title: 'Patient, problems and reports', defects: HISTORY_DEFECTS },
];

export const NAMED_DEFECTS: ReadonlyMap<string, NamedDefect> = new Map(
  DEFECT_GROUPS.flatMap(({ defects }) => defects).map((defect) => [defect.id, defect]),
);

/** The settings with those that the named defects stand for; what was set by hand wins. */
export function withNamed(settings: Defects): Defects {
  return namedIn(settings).reduceRight((all, defect) => ({ ...defect.settings, ...all }), settings);
}

/** The chart as the named defects leave it. */
export function spoilt(resources: Resources, settings: Defects): Resources {
  return namedIn(settings).reduce((rows, defect) => defect.chart?.(rows) ?? rows, resources);
}

/** Names that do not exist are passed over: an address may hold anything. */
export function namedIn({ named = [] }: Defects): readonly NamedDefect[] {
  return named.flatMap((id) => NAMED_DEFECTS.get(id) ?? []);
}
