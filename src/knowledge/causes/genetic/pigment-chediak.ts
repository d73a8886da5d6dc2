/**
 * Chediak-Higashi, Griscelli, Hermansky-Pudlak: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pigmentChediak: CauseRule = {
  id: 'pigment-chediak',
  name: 'Chediak-Higashi, Griscelli, Hermansky-Pudlak',
  category: 'genetic',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'erythroid', 'platelet'],
  picture: 'Neutropenia with albinism, giant granules',
  course: { class: 'chronic', text: 'Childhood' },
  severity: 'ANC 0.5-1.5; HLH risk',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.chs'],
  requiresAnchor: true,
  for: [
    {
      id: 'pigment-chediak.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.chs', window: 'P99Y' },
    },
    {
      id: 'pigment-chediak.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'Giant granules on film',
      anchor: true,
      when: { film: 'smear.giant-granule', window: 'P30D' },
    },
    {
      id: 'pigment-chediak.f3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Oculocutaneous albinism or silvery hair',
      anchor: true,
      ask: true,
      when: { cond: 'find.albinism', window: 'P99Y' },
    },
  ],
  against: [],
  workup: [
    { test: 'blood-smear', confirms: 'Giant granules', excludes: 'Normal' },
    { test: 'germline-panel', confirms: 'LYST and others', excludes: 'Negative' },
    { test: 'nk-perforin', confirms: 'Abnormal', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['ash-2017-congenital', 'gk'],
};
