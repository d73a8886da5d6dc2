/**
 * Paroxysmal nocturnal haemoglobinuria: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pnh: CauseRule = {
  id: 'pnh',
  name: 'Paroxysmal nocturnal haemoglobinuria',
  category: 'haematological',
  mechanism: 'mixed',
  lowers: ['erythroid', 'neutrophil', 'platelet'],
  picture: 'Cytopenias with haemolysis or thrombosis',
  course: { class: 'chronic', text: 'Years' },
  severity: 'Mild to severe',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.pnh'],
  requiresAnchor: true,
  requiresAnyOf: ['pnh.f2', 'pnh.f3', 'pnh.f4', 'pnh.f5'],
  for: [
    {
      id: 'pnh.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Low haptoglobin',
      anchor: true,
      when: { lab: 'lab.hapto', op: '<', value: 30, unit: 'mg/dL', window: 'P90D' },
    },
    {
      id: 'pnh.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'High LDH',
      when: { lab: 'lab.ldh', op: '>', value: 400, unit: 'U/L', window: 'P30D' },
    },
    { id: 'pnh.f3', kind: 'lab', weight: 'strong', text: 'GPI-deficient clone', when: { ask: true } },
    {
      id: 'pnh.f4',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.pnh', window: 'P99Y' },
    },
    {
      id: 'pnh.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Aplastic anaemia',
      anchor: true,
      when: { cond: 'cond.aa', window: 'P99Y' },
    },
    {
      id: 'pnh.f6',
      kind: 'condition',
      weight: 'moderate',
      text: 'Haemoglobinuria or thrombosis at an unusual site',
      anchor: true,
      when: { cond: 'cond.pnh-hints', window: 'P36M' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'pnh.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'DAT positive haemolysis',
      when: { lab: 'lab.dat', op: 'positive', window: 'P6M' },
    },
  ],
  workup: [
    { test: 'pnh-flow', confirms: 'Clone present', excludes: 'Absent' },
    { test: 'hemolysis-panel', confirms: 'Intravascular haemolysis', excludes: 'None' },
    { test: 'dat', confirms: '', excludes: 'Immune haemolysis' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['aa-bsh', 'gk'],
};
