/**
 * Lymphatic loss (protein-losing enteropathy, chylothorax): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const lymphaticLoss: CauseRule = {
  id: 'lymphatic-loss',
  name: 'Lymphatic loss (protein-losing enteropathy, chylothorax)',
  category: 'immunodeficiency',
  mechanism: 'redistribution/sequestration',
  lowers: ['lymphocyte'],
  picture: 'Lymphopenia with low albumin and IgG',
  course: { class: 'chronic', text: 'Months' },
  severity: 'ALC <1.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.ple'],
  requiresAnchor: true,
  for: [
    {
      id: 'lymphatic-loss.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.ple', window: 'active' },
    },
    {
      id: 'lymphatic-loss.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Low albumin',
      when: { lab: 'lab.alb', op: '<', value: 3, unit: 'g/dL', window: 'P90D' },
    },
    {
      id: 'lymphatic-loss.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'lymphatic-loss.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Low IgG',
      when: { lab: 'lab.igg', op: '<', value: 500, unit: 'mg/dL', window: 'P12M' },
    },
    {
      id: 'lymphatic-loss.f5',
      kind: 'lab',
      weight: 'strong',
      text: 'Albumin and IgG both low',
      anchor: true,
      when: { rule: 'PR-78' },
      cites: ['gk'],
    },
    {
      id: 'lymphatic-loss.f6',
      kind: 'condition',
      weight: 'moderate',
      text: 'Fontan circulation, chyle or protein loss',
      anchor: true,
      when: { cond: 'cond.lymph-loss-hints', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'cmp', confirms: 'Low albumin', excludes: '' },
    { test: 'immunoglobulins', confirms: 'Low IgG', excludes: '' },
    { test: 'lymph-subsets', confirms: '', excludes: '' },
    { test: 'celiac', confirms: 'Coeliac disease', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['msd-lymph'],
};
