/**
 * Pure white cell aplasia and thymoma: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pureWhiteCellAplasia: CauseRule = {
  id: 'pure-white-cell-aplasia',
  name: 'Pure white cell aplasia and thymoma',
  category: 'haematological',
  mechanism: 'impaired production',
  lowers: ['neutrophil'],
  picture: 'Profound isolated neutropenia',
  course: { class: 'subacute', text: 'Weeks' },
  severity: 'ANC <0.2',
  mustNotMiss: false,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['pure-white-cell-aplasia.f2', 'pure-white-cell-aplasia.f4'],
  for: [
    {
      id: 'pure-white-cell-aplasia.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Thymoma',
      anchor: true,
      when: { cond: 'cond.thymoma', window: 'P99Y' },
    },
    {
      id: 'pure-white-cell-aplasia.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Profound neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 0.2, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'pure-white-cell-aplasia.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Isolated leukopenia; haemoglobin and platelets normal',
      when: { rule: 'PR-05' },
    },
    {
      id: 'pure-white-cell-aplasia.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Severe neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'pure-white-cell-aplasia.a1',
      kind: 'medication',
      weight: 'moderate',
      text: 'Drug alternative',
      when: { rule: 'PR-21' },
    },
  ],
  workup: [
    { test: 'marrow', confirms: 'Absent myeloid precursors', excludes: 'Normal' },
    { test: 'chest-xray', confirms: 'Mediastinal mass', excludes: 'Normal' },
    { test: 'ct-nap', confirms: 'Thymoma', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
