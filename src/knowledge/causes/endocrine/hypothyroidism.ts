/**
 * Hypothyroidism or hypopituitarism: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const hypothyroidism: CauseRule = {
  id: 'hypothyroidism',
  name: 'Hypothyroidism or hypopituitarism',
  category: 'endocrine',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'erythroid'],
  picture: 'Mild leukopenia, anaemia',
  course: { class: 'chronic', text: 'Months' },
  severity: 'WBC 3-4',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.hypothyroid'],
  requiresAnchor: true,
  for: [
    {
      id: 'hypothyroidism.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'High TSH',
      anchor: true,
      when: { lab: 'lab.tsh', op: '>', value: 10, unit: 'm[IU]/L', window: 'P6M' },
    },
    {
      id: 'hypothyroidism.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Low free T4',
      anchor: true,
      when: { lab: 'lab.ft4', op: '<', value: 0.8, unit: 'ng/dL', window: 'P6M' },
    },
    {
      id: 'hypothyroidism.f3',
      kind: 'condition',
      weight: 'weak',
      text: 'Diagnosis recorded',
      when: { cond: 'cond.hypothyroid', window: 'active' },
    },
    {
      id: 'hypothyroidism.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Hypopituitarism recorded',
      anchor: true,
      when: { cond: 'cond.hypopit', window: 'active' },
    },
    {
      id: 'hypothyroidism.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Cold intolerance, weight gain, myxoedema',
      anchor: true,
      when: { cond: 'find.hypothyroid', window: 'P12M' },
      cites: ['gk'],
    },
    {
      id: 'hypothyroidism.f6',
      kind: 'lab',
      weight: 'weak',
      text: 'Macrocytosis',
      when: { lab: 'lab.mcv', op: '>', value: 100, unit: 'fL', window: 'P90D' },
      cites: ['gk'],
    },
    {
      id: 'hypothyroidism.f7',
      kind: 'vital',
      weight: 'weak',
      text: 'Heart rate below 55',
      when: { vital: 'vital.hr', op: '<', value: 55, unit: '/min', window: 'P7D' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'hypothyroidism.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Normal TSH',
      when: { lab: 'lab.tsh', op: '<', value: 5, unit: 'm[IU]/L', window: 'P6M' },
    },
  ],
  workup: [
    { test: 'tsh', confirms: 'High TSH or low T4', excludes: 'Normal' },
    { test: 'b12', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
