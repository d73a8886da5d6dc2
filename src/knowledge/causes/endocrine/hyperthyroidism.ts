/**
 * Hyperthyroidism (untreated): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const hyperthyroidism: CauseRule = {
  id: 'hyperthyroidism',
  name: 'Hyperthyroidism (untreated)',
  category: 'endocrine',
  mechanism: 'mixed',
  lowers: ['neutrophil'],
  picture: 'Mild neutropenia; lymphocyte predominance',
  course: { class: 'subacute', text: 'Before and early in treatment; recovers when euthyroid' },
  severity: 'Mean ANC 1.4; about 10-14% have ANC <2.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.hyperthyroid'],
  requiresAnchor: true,
  for: [
    {
      id: 'hyperthyroidism.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'Suppressed TSH',
      anchor: true,
      when: { lab: 'lab.tsh', op: '<', value: 0.1, unit: 'm[IU]/L', window: 'P6M' },
    },
    {
      id: 'hyperthyroidism.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'High free T4',
      anchor: true,
      when: { lab: 'lab.ft4', op: '>', value: 1.8, unit: 'ng/dL', window: 'P6M' },
    },
    {
      id: 'hyperthyroidism.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.hyperthyroid', window: 'active' },
    },
    {
      id: 'hyperthyroidism.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Mild neutropenia',
      when: {
        all: [
          { lab: 'lab.anc', op: '<', value: 2, unit: '10*9/L', window: 'P30D' },
          { not: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' } },
        ],
      },
    },
    {
      id: 'hyperthyroidism.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Goitre, tremor, palpitations or heat intolerance',
      anchor: true,
      when: { cond: 'find.thyrotoxic', window: 'P6M' },
      cites: ['gk'],
    },
    {
      id: 'hyperthyroidism.f6',
      kind: 'condition',
      weight: 'weak',
      text: 'Weight loss',
      when: { cond: 'find.weightloss', window: 'P6M' },
      cites: ['gk'],
    },
    {
      id: 'hyperthyroidism.f7',
      kind: 'vital',
      weight: 'weak',
      text: 'Heart rate above 100',
      when: { vital: 'vital.hr', op: '>', value: 100, unit: '/min', window: 'P7D' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'hyperthyroidism.a1',
      kind: 'medication',
      weight: 'moderate',
      text: 'Already on antithyroid drug: check agranulocytosis',
      when: { medicine: ['methimazole', 'carbimazole', 'propylthiouracil'], suspects: true, window: 'P90D' },
    },
    {
      id: 'hyperthyroidism.a2',
      kind: 'lab',
      weight: 'strong',
      text: 'Severe fall is drug, not disease',
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
  ],
  workup: [
    { test: 'tsh', confirms: 'Low TSH', excludes: 'Normal' },
    { test: 'cbc-diff', confirms: 'Rises when euthyroid', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: { classes: ['antithyroid (thionamide)'], mechanisms: [] },
  frequency: { outpatient: 'uncommon', inpatient: 'rare' },
  cites: ['aggarwal-2016', 'scappaticcio-2021'],
};
