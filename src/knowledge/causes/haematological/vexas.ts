/** VEXAS syndrome: what speaks for and against it, and what settles it. Machine-drafted; no clinician has signed it. */
import type { CauseRule } from '../../rule.ts';

export const vexas: CauseRule = {
  id: 'vexas',
  name: 'VEXAS syndrome',
  category: 'haematological',
  mechanism: 'impaired production',
  lowers: ['erythroid', 'neutrophil', 'lymphocyte'],
  picture: 'Macrocytic anaemia, cytopenias, inflammation',
  course: { class: 'chronic', text: 'Months to years' },
  severity: 'Mild',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['vexas.f1', 'vexas.f3', 'vexas.f4'],
  for: [
    {
      id: 'vexas.f1',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Male over 50',
      when: { age: { min: 50, unit: 'a' }, sex: 'male' },
    },
    {
      id: 'vexas.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Relapsing polychondritis or Sweet syndrome',
      anchor: true,
      when: { cond: 'cond.vexas-hints', window: 'P99Y' },
    },
    {
      id: 'vexas.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Macrocytosis',
      when: { lab: 'lab.mcv', op: '>', value: 100, unit: 'fL', window: 'P90D' },
    },
    {
      id: 'vexas.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'High CRP',
      when: { lab: 'lab.crp', op: '>', value: 50, unit: 'mg/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'vexas.a1',
      kind: 'demographic',
      weight: 'weak',
      text: 'Female (VEXAS is rare in women)',
      when: { age: { min: 0, unit: 'a' }, sex: 'female' },
    },
  ],
  workup: [
    { test: 'myeloid-ngs', confirms: 'UBA1 variant', excludes: 'Absent' },
    { test: 'marrow', confirms: 'Vacuoles in precursors', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
