/**
 * Splenic pooling of other cause: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const splenomegalyOther: CauseRule = {
  id: 'splenomegaly-other',
  name: 'Splenic pooling of other cause',
  category: 'hypersplenism-hepatic',
  mechanism: 'redistribution/sequestration',
  lowers: ['neutrophil', 'platelet', 'erythroid'],
  picture: 'Mild cytopenias in proportion to spleen',
  course: { class: 'chronic', text: 'Variable' },
  severity: 'WBC 2-4',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.hypersplenism', 'cond.splenomegaly'],
  requiresAnchor: true,
  for: [
    {
      id: 'splenomegaly-other.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Splenomegaly',
      anchor: true,
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    {
      id: 'splenomegaly-other.f2',
      kind: 'procedure',
      weight: 'moderate',
      text: 'Spleen enlarged on imaging',
      when: { ask: true, about: 'proc.us-abd' },
    },
    {
      id: 'splenomegaly-other.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Hypersplenism',
      anchor: true,
      when: { cond: 'cond.hypersplenism', window: 'active' },
    },
  ],
  against: [
    {
      id: 'splenomegaly-other.a1',
      kind: 'procedure',
      weight: 'moderate',
      text: 'Normal spleen',
      when: { ask: true, about: 'proc.us-abd' },
    },
    {
      id: 'splenomegaly-other.a2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Severe neutropenia is unusual in hypersplenism alone',
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
  ],
  workup: [
    { test: 'us-abdomen', confirms: 'Enlarged', excludes: 'Normal' },
    { test: 'lft', confirms: '', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'flow-pb', confirms: '', excludes: 'Lymphoma or hairy cell' },
    { test: 'ct-nap', confirms: 'Cause of spleen', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['nhs-devon', 'seed-2024'],
};
