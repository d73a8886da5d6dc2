/**
 * Autoimmune neutropenia (adult): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const autoimmuneNeutropeniaAdult: CauseRule = {
  id: 'autoimmune-neutropenia-adult',
  name: 'Autoimmune neutropenia (adult)',
  category: 'primary',
  mechanism: 'increased destruction',
  lowers: ['neutrophil'],
  picture: 'Isolated neutropenia; marrow often with late arrest',
  course: { class: 'chronic', text: 'Fluctuating, may rise during infection' },
  severity: 'ANC 0-1.5',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  applicableAge: { min: 12, unit: 'a' },
  requiresAnchor: true,
  requiresAnyOf: ['autoimmune-neutropenia-adult.f1', 'autoimmune-neutropenia-adult.f4', 'autoimmune-neutropenia-adult.f7'],
  for: [
    {
      id: 'autoimmune-neutropenia-adult.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutrophils low for more than 3 months',
      when: { rule: 'PR-62' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      anchor: true,
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P6M' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Isolated leukopenia; haemoglobin and platelets normal',
      when: { rule: 'PR-05' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Anti-neutrophil antibody found',
      anchor: true,
      when: { lab: 'lab.neut-ab', op: 'positive', window: 'P36M' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Linked autoimmune disease',
      anchor: true,
      when: { cond: 'cond.sle', window: 'P99Y' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f6',
      kind: 'condition',
      weight: 'weak',
      text: 'Linked autoimmune disease',
      anchor: true,
      when: { cond: 'cond.sjogren', window: 'P99Y' },
    },
    {
      id: 'autoimmune-neutropenia-adult.f7',
      kind: 'lab',
      weight: 'moderate',
      text: 'Chronic or recurrent severe neutropenia',
      when: { rule: 'PR-30' },
    },
  ],
  against: [
    { id: 'autoimmune-neutropenia-adult.a1', kind: 'lab', weight: 'moderate', text: 'Other cytopenia', when: { rule: 'PR-61' } },
    {
      id: 'autoimmune-neutropenia-adult.a2',
      kind: 'medication',
      weight: 'moderate',
      text: 'A medicine that lowers neutrophils is being taken',
      when: { rule: 'PR-73' },
    },
    {
      id: 'autoimmune-neutropenia-adult.a3',
      kind: 'lab',
      weight: 'strong',
      text: 'Clonal T-LGL',
      when: { lab: 'lab.tcr', op: 'positive', window: 'P36M' },
    },
  ],
  workup: [
    { test: 'ana', confirms: 'Secondary autoimmune disease', excludes: '' },
    { test: 'immunoglobulins', confirms: '', excludes: '' },
    { test: 'neutrophil-ab', confirms: 'Antibody present', excludes: 'Does not exclude' },
    { test: 'expert-referral', confirms: 'ANC <1.0 on repeat', excludes: '' },
    { test: 'dat', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'rare' },
  cites: ['newburger-2016', 'cin-2017', 'fioredda-2023'],
};
