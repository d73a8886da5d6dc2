/**
 * Acute promyelocytic leukaemia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const apl: CauseRule = {
  id: 'apl',
  name: 'Acute promyelocytic leukaemia',
  category: 'haematological',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'erythroid', 'platelet'],
  picture: 'Leukopenia or pancytopenia with coagulopathy',
  course: { class: 'acute', text: 'Days' },
  severity: 'WBC often <4',
  mustNotMiss: true,
  urgency: 'emergent',
  diagnosis: ['cond.apl'],
  requiresAnchor: true,
  requiresAnyOf: ['apl.f1', 'apl.f2', 'apl.f5', 'apl.f7', 'apl.f8'],
  parent: 'acute-leukaemia',
  for: [
    {
      id: 'apl.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'Promyelocytes in blood',
      anchor: true,
      when: { lab: 'lab.promyelo-pct', op: '>', value: 5, unit: '%', window: 'P14D' },
    },
    {
      id: 'apl.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'Auer rods or faggot cells',
      anchor: true,
      when: { lab: 'lab.auer', op: 'positive', window: 'P14D' },
    },
    {
      id: 'apl.f3',
      kind: 'lab',
      weight: 'strong',
      text: 'Low fibrinogen',
      anchor: true,
      when: { lab: 'lab.fib', op: '<', value: 150, unit: 'mg/dL', window: 'P7D' },
    },
    {
      id: 'apl.f4',
      kind: 'condition',
      weight: 'strong',
      text: 'DIC',
      anchor: true,
      when: { cond: 'cond.dic', window: 'active' },
    },
    {
      id: 'apl.f5',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.apl', window: 'P99Y' },
    },
    { id: 'apl.f6', kind: 'condition', weight: 'moderate', text: 'Bleeding', when: { cond: 'find.bleeding', window: 'P14D' } },
    { id: 'apl.f7', kind: 'lab', weight: 'moderate', text: 'Two or more other lines low', when: { rule: 'PR-06' } },
    { id: 'apl.f8', kind: 'lab', weight: 'moderate', text: 'Two or more lines markedly low', when: { rule: 'PR-65' } },
  ],
  against: [
    {
      id: 'apl.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'PML::RARA negative',
      when: { lab: 'lab.pml', op: 'negative', window: 'P30D' },
    },
    { id: 'apl.a2', kind: 'condition', weight: 'moderate', text: 'Cirrhosis', when: { cond: 'cond.cirrhosis', window: 'P99Y' } },
  ],
  workup: [
    { test: 'coag', confirms: 'DIC', excludes: 'Normal' },
    { test: 'blood-smear', confirms: 'Abnormal promyelocytes', excludes: '' },
    { test: 'pml-rara', confirms: 'Fusion present', excludes: 'Negative' },
    { test: 'expert-referral', confirms: 'Immediate', excludes: '' },
    { test: 'flow-pb', confirms: '', excludes: '' },
    { test: 'marrow', confirms: 'Abnormal promyelocytes', excludes: '' },
  ],
  notExcludedWhen: ['PR-65', 'PR-34', 'PR-83'],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['apl-esmo', 'hambley-2021'],
};
