/**
 * Shwachman-Diamond syndrome: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const shwachmanDiamond: CauseRule = {
  id: 'shwachman-diamond',
  name: 'Shwachman-Diamond syndrome',
  category: 'genetic',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'erythroid', 'platelet'],
  picture: 'Neutropenia with pancreatic insufficiency',
  course: { class: 'chronic', text: 'Infancy' },
  severity: 'ANC 0.5-1.5, intermittent',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  applicableAge: { max: 40, unit: 'a' },
  requiresAnchor: true,
  requiresAnyOf: ['shwachman-diamond.f3'],
  for: [
    {
      id: 'shwachman-diamond.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Exocrine pancreatic insufficiency',
      anchor: true,
      when: { cond: 'cond.epi', window: 'P99Y' },
    },
    {
      id: 'shwachman-diamond.f2',
      kind: 'demographic',
      weight: 'weak',
      text: 'Child (short stature, steatorrhoea, skeletal changes: ask)',
      when: { age: { max: 18, unit: 'a' } },
    },
    {
      id: 'shwachman-diamond.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'shwachman-diamond.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Failure to thrive or short stature',
      anchor: true,
      when: { cond: 'find.ftt', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'shwachman-diamond.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Metaphyseal changes or a narrow chest',
      anchor: true,
      when: { cond: 'cond.metaphyseal', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'germline-panel', confirms: 'SBDS variants', excludes: 'Negative' },
    { test: 'marrow', confirms: 'Hypocellular', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['ash-2017-congenital', 'gk'],
};
