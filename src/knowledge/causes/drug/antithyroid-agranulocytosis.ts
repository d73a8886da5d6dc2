/**
 * Antithyroid drug agranulocytosis: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const antithyroidAgranulocytosis: CauseRule = {
  id: 'antithyroid-agranulocytosis',
  name: 'Antithyroid drug agranulocytosis',
  category: 'drug',
  mechanism: 'increased destruction',
  lowers: ['neutrophil'],
  picture: 'Severe isolated neutropenia',
  course: { class: 'acute', text: 'Usually first 3 months (median about 30 days); also on re-exposure' },
  severity: 'ANC <0.5; frequency 0.2-0.5%',
  mustNotMiss: true,
  urgency: 'emergent',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: [
    'antithyroid-agranulocytosis.f2',
    'antithyroid-agranulocytosis.f3',
    'antithyroid-agranulocytosis.f4',
    'antithyroid-agranulocytosis.f6',
  ],
  parent: 'drug-idiosyncratic',
  for: [
    {
      id: 'antithyroid-agranulocytosis.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Antithyroid drug in use',
      anchor: true,
      when: { medicine: ['methimazole', 'carbimazole', 'propylthiouracil'], suspects: true, window: 'P90D' },
    },
    {
      id: 'antithyroid-agranulocytosis.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'Agranulocytosis',
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'antithyroid-agranulocytosis.f3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Sore throat',
      when: { cond: 'find.sorethroat', window: 'P7D' },
    },
    {
      id: 'antithyroid-agranulocytosis.f4',
      kind: 'vital',
      weight: 'moderate',
      text: 'Fever',
      when: { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', window: 'P2D' },
    },
    {
      id: 'antithyroid-agranulocytosis.f5',
      kind: 'condition',
      weight: 'weak',
      text: 'Hyperthyroidism',
      when: { cond: 'cond.hyperthyroid', window: 'active' },
    },
    {
      id: 'antithyroid-agranulocytosis.f6',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'antithyroid-agranulocytosis.f7',
      kind: 'medication',
      weight: 'moderate',
      text: 'First 3 months of the present course',
      when: { medicine: ['methimazole', 'carbimazole', 'propylthiouracil'], suspects: true, began: 'started', window: 'P90D' },
    },
  ],
  against: [
    {
      id: 'antithyroid-agranulocytosis.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Mild fall, likely Graves disease itself (pre-treatment neutropenia in about 1 in 7-10)',
      when: { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'ANC <0.5', excludes: 'ANC >1.0' },
    { test: 'prior-counts', confirms: 'Normal before drug', excludes: 'Low before drug (Graves)' },
    { test: 'drug-history', confirms: '', excludes: '' },
    { test: 'tsh', confirms: 'Thyroid state', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: { classes: ['antithyroid (thionamide)'], mechanisms: [] },
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['vicente-2017', 'clauna-2016', 'scappaticcio-2021'],
};
