/**
 * Other connective tissue disease: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const ctdOther: CauseRule = {
  id: 'ctd-other',
  name: 'Other connective tissue disease',
  category: 'connective-tissue',
  mechanism: 'mixed',
  lowers: ['lymphocyte', 'neutrophil'],
  picture: 'Mild leukopenia or lymphopenia',
  course: { class: 'chronic', text: 'Relapsing' },
  severity: 'WBC 3-4',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.ctd-other'],
  requiresAnchor: true,
  for: [
    {
      id: 'ctd-other.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'MCTD, systemic sclerosis, myositis or vasculitis',
      anchor: true,
      when: { cond: 'cond.ctd-other', window: 'active' },
    },
    {
      id: 'ctd-other.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'ANA positive',
      when: { lab: 'lab.ana', op: 'positive', window: 'P36M' },
    },
    {
      id: 'ctd-other.f3',
      kind: 'condition',
      weight: 'weak',
      text: 'Joint pain',
      when: { cond: 'find.arthralgia', window: 'P12M' },
    },
    {
      id: 'ctd-other.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Raynaud phenomenon, puffy hands, muscle or skin signs',
      anchor: true,
      when: { cond: 'find.ctd', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'ctd-other.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
      cites: ['gk'],
    },
    {
      id: 'ctd-other.f6',
      kind: 'lab',
      weight: 'strong',
      text: 'Antibody against U1-RNP',
      anchor: true,
      when: { cond: 'cond.rnp', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'ctd-other.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'ANA negative',
      when: { lab: 'lab.ana', op: 'negative', window: 'P36M' },
    },
  ],
  workup: [
    { test: 'ana', confirms: 'Positive', excludes: '' },
    { test: 'dsdna-ena', confirms: 'RNP or other', excludes: '' },
    { test: 'rf-ccp', confirms: '', excludes: 'RA' },
    { test: 'complement', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['seed-2024', 'berezne-2006'],
};
