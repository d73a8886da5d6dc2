/**
 * Duffy-null associated neutrophil count (DANC): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const duffyNull: CauseRule = {
  id: 'duffy-null',
  name: 'Duffy-null associated neutrophil count (DANC)',
  category: 'genetic',
  mechanism: 'redistribution/sequestration',
  lowers: ['neutrophil'],
  picture: 'Stable isolated mild neutropenia, no infections',
  course: { class: 'chronic', text: 'Lifelong' },
  severity: 'Usually ANC 1.0-1.5; nadir about 0.8; WBC down to 2.5-3.7',
  mustNotMiss: false,
  urgency: 'none',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['duffy-null.f1', 'duffy-null.f2', 'duffy-null.f3'],
  for: [
    {
      id: 'duffy-null.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'Fy(a-b-) phenotype or ACKR1 rs2814778',
      anchor: true,
      when: { lab: 'lab.duffy', op: 'equals', value: 'Fy(a-b-)', window: 'P99Y' },
    },
    { id: 'duffy-null.f2', kind: 'lab', weight: 'moderate', text: 'ANC 0.8-2.0, stable', when: { rule: 'PR-70' } },
    { id: 'duffy-null.f3', kind: 'lab', weight: 'moderate', text: 'Low for years without infections', when: { rule: 'PR-62' } },
    { id: 'duffy-null.f4', kind: 'lab', weight: 'moderate', text: 'Haemoglobin and platelets normal', when: { rule: 'PR-05' } },
    {
      id: 'duffy-null.f5',
      kind: 'family-history',
      weight: 'weak',
      text: 'Relatives with the same low count',
      when: { ask: true, about: 'cond.fam-heme' },
    },
  ],
  against: [
    {
      id: 'duffy-null.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Lower than the expected nadir',
      when: { lab: 'lab.anc', op: '<', value: 0.8, unit: '10*9/L', window: 'P30D' },
    },
    { id: 'duffy-null.a2', kind: 'condition', weight: 'strong', text: 'Serious or recurrent infections', when: { ask: true } },
    { id: 'duffy-null.a3', kind: 'lab', weight: 'strong', text: 'Other cytopenia', when: { rule: 'PR-61' } },
    {
      id: 'duffy-null.a4',
      kind: 'medication',
      weight: 'moderate',
      text: 'A medicine that lowers neutrophils is being taken',
      when: { rule: 'PR-73' },
    },
  ],
  workup: [
    { test: 'prior-counts', confirms: 'Stable', excludes: 'New fall' },
    { test: 'duffy', confirms: 'Fy(a-b-)', excludes: 'Duffy positive' },
    { test: 'blood-smear', confirms: 'Normal', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'common', inpatient: 'common' },
  cites: ['hibbs-2025', 'merz-2023', 'aafp-cw-526', 'duffy-child-2023'],
};
