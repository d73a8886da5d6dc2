/**
 * Acute viral infection (unspecified): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const viralAcute: CauseRule = {
  id: 'viral-acute',
  name: 'Acute viral infection (unspecified)',
  category: 'infection',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'Neutropenia with relative lymphocytosis, reactive lymphocytes',
  course: { class: 'acute', text: 'Falls in days 1-3; recovers in 1-3 weeks (up to 8)' },
  severity: 'WBC 2-4; ANC usually >0.5',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['viral-acute.f1', 'viral-acute.f2', 'viral-acute.f3', 'viral-acute.f4'],
  for: [
    {
      id: 'viral-acute.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutrophils low with relative lymphocytosis',
      when: { rule: 'PR-01' },
    },
    {
      id: 'viral-acute.f2',
      kind: 'condition',
      weight: 'moderate',
      text: 'Recent viral illness',
      anchor: true,
      when: { cond: 'cond.viral', window: 'P30D' },
    },
    { id: 'viral-acute.f3', kind: 'vital', weight: 'moderate', text: 'Fever', when: { rule: 'PR-68' } },
    {
      id: 'viral-acute.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Reactive lymphocytes',
      anchor: true,
      when: { lab: 'lab.variant-lymph', op: '>', value: 5, unit: '%', window: 'P30D' },
    },
    {
      id: 'viral-acute.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Low CRP with fever',
      when: { lab: 'lab.crp', op: '<', value: 10, unit: 'mg/L', window: 'P14D' },
    },
    {
      id: 'viral-acute.f6',
      kind: 'lab',
      weight: 'weak',
      text: 'Recent onset with an earlier normal count',
      when: { rule: 'PR-09' },
    },
  ],
  against: [
    { id: 'viral-acute.a1', kind: 'lab', weight: 'moderate', text: 'Low for more than 3 months', when: { rule: 'PR-07' } },
    { id: 'viral-acute.a2', kind: 'lab', weight: 'strong', text: 'Blasts', when: { ask: true, about: 'lab.smear' } },
    {
      id: 'viral-acute.a3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Profound neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 0.2, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'viral-acute.a4',
      kind: 'condition',
      weight: 'weak',
      text: 'Generalised nodes: look for EBV, HIV, lymphoma',
      when: { cond: 'find.lymphnode', window: 'active' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovery in 2-4 weeks', excludes: 'Persistence beyond 6-8 weeks' },
    { test: 'blood-smear', confirms: 'Reactive lymphocytes', excludes: 'Blasts' },
    { test: 'resp-virus-pcr', confirms: 'Named virus (only with respiratory symptoms)', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'common', inpatient: 'common' },
  cites: ['seed-2024', 'fever-leukopenia-table', 'boxer-2012'],
};
