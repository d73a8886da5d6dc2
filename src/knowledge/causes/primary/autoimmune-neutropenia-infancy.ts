/**
 * Autoimmune (chronic benign) neutropenia of infancy: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const autoimmuneNeutropeniaInfancy: CauseRule = {
  id: 'autoimmune-neutropenia-infancy',
  name: 'Autoimmune (chronic benign) neutropenia of infancy',
  category: 'primary',
  mechanism: 'increased destruction',
  lowers: ['neutrophil'],
  picture: 'Severe isolated neutropenia, mild infections, monocytosis',
  course: { class: 'chronic', text: 'Onset 3-24 months (median about 7.5 months); often lasts 3-5 years, then remits' },
  severity: 'ANC 0-0.5',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  applicableAge: { max: 6, unit: 'a' },
  requiresAnchor: false,
  requiresAnyOf: ['autoimmune-neutropenia-infancy.f2', 'autoimmune-neutropenia-infancy.f4'],
  for: [
    {
      id: 'autoimmune-neutropenia-infancy.f1',
      kind: 'demographic',
      weight: 'strong',
      text: 'Age 3 months to 3 years',
      when: { age: { min: 3, max: 36, unit: 'mo' } },
    },
    {
      id: 'autoimmune-neutropenia-infancy.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutrophils <1.0',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P3M' },
      cites: ['jinca-2021', 'gk'],
    },
    {
      id: 'autoimmune-neutropenia-infancy.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Isolated leukopenia; haemoglobin and platelets normal',
      when: { rule: 'PR-05' },
    },
    {
      id: 'autoimmune-neutropenia-infancy.f4',
      kind: 'lab',
      weight: 'strong',
      text: 'Anti-HNA antibodies',
      anchor: true,
      when: { lab: 'lab.neut-ab', op: 'positive', window: 'P36M' },
    },
    {
      id: 'autoimmune-neutropenia-infancy.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Compensating monocytosis',
      when: { lab: 'lab.amc', op: '>', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'autoimmune-neutropenia-infancy.a1',
      kind: 'condition',
      weight: 'strong',
      text: 'Severe or invasive infections',
      when: { ask: true },
    },
    {
      id: 'autoimmune-neutropenia-infancy.a2',
      kind: 'demographic',
      weight: 'strong',
      text: 'Onset in first month of life',
      when: { age: { max: 1, unit: 'mo' } },
    },
    { id: 'autoimmune-neutropenia-infancy.a3', kind: 'lab', weight: 'strong', text: 'Other cytopenia', when: { rule: 'PR-61' } },
    {
      id: 'autoimmune-neutropenia-infancy.a4',
      kind: 'family-history',
      weight: 'moderate',
      text: 'Family member with congenital neutropenia or early leukaemia',
      when: { ask: true, about: 'cond.fam-heme' },
    },
    {
      id: 'autoimmune-neutropenia-infancy.a5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Deep or umbilical infection recorded',
      when: { cond: 'cond.deep-inf', window: 'P12M' },
      cites: ['gk'],
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Repeat in 3-4 weeks; ANC rises with infection', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'immunoglobulins', confirms: '', excludes: 'Antibody deficiency' },
    { test: 'neutrophil-ab', confirms: 'Positive', excludes: 'Does not exclude' },
    { test: 'germline-panel', confirms: '', excludes: 'Congenital neutropenia if severe infections or before 3 months' },
    { test: 'expert-referral', confirms: 'Paediatric haematology', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['jinca-2021', 'cin-2017', 'fioredda-2023'],
};
