/**
 * Metabolic and storage disease (Gaucher, GSD Ib, Barth, Cohen, organic acidaemia): what speaks for and against it, and what
 * settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const metabolicGenetic: CauseRule = {
  id: 'metabolic-genetic',
  name: 'Metabolic and storage disease (Gaucher, GSD Ib, Barth, Cohen, organic acidaemia)',
  category: 'genetic',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'platelet'],
  picture: 'Neutropenia with organomegaly or cardiomyopathy',
  course: { class: 'chronic', text: 'Childhood' },
  severity: 'ANC 0.5-1.5',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.storage'],
  requiresAnchor: true,
  requiresAnyOf: ['metabolic-genetic.f1', 'metabolic-genetic.f3', 'metabolic-genetic.f6'],
  for: [
    {
      id: 'metabolic-genetic.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.storage', window: 'P99Y' },
    },
    {
      id: 'metabolic-genetic.f2',
      kind: 'condition',
      weight: 'moderate',
      text: 'Splenomegaly',
      anchor: true,
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    { id: 'metabolic-genetic.f3', kind: 'demographic', weight: 'moderate', text: 'Child', when: { age: { max: 18, unit: 'a' } } },
    {
      id: 'metabolic-genetic.f4',
      kind: 'lab',
      weight: 'weak',
      text: 'Lactic acidosis',
      when: { lab: 'lab.lactate', op: '>', value: 3, unit: 'mmol/L', window: 'P30D' },
    },
    {
      id: 'metabolic-genetic.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Hypoglycaemia, acidosis or developmental delay',
      anchor: true,
      when: { cond: 'find.metabolic', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'metabolic-genetic.f6',
      kind: 'condition',
      weight: 'moderate',
      text: 'Osteonecrosis or bone crisis',
      anchor: true,
      when: { cond: 'find.osteonecrosis', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'metabolic-genetic.f7',
      kind: 'condition',
      weight: 'weak',
      text: 'Bone pain',
      when: { cond: 'find.bonepain', window: 'P24M' },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'germline-panel', confirms: 'Variant', excludes: 'Negative' },
    { test: 'us-abdomen', confirms: 'Organomegaly', excludes: '' },
    { test: 'lft', confirms: 'Abnormal', excludes: '' },
    { test: 'marrow', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['donadieu-2011', 'gk'],
};
