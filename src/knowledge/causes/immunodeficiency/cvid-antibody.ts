/**
 * CVID and other antibody deficiency: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const cvidAntibody: CauseRule = {
  id: 'cvid-antibody',
  name: 'CVID and other antibody deficiency',
  category: 'immunodeficiency',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte', 'platelet'],
  picture: 'Leukopenia, immune cytopenias, spleen',
  course: { class: 'chronic', text: 'Years' },
  severity: 'Variable',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.cvid'],
  applicableAge: { min: 4, unit: 'a' },
  requiresAnchor: true,
  for: [
    {
      id: 'cvid-antibody.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'Low IgG',
      anchor: true,
      when: { lab: 'lab.igg', op: '<', value: 500, unit: 'mg/dL', window: 'P12M' },
    },
    {
      id: 'cvid-antibody.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.cvid', window: 'P99Y' },
    },
    {
      id: 'cvid-antibody.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Recurrent sinopulmonary infection',
      anchor: true,
      when: { ask: true },
    },
    {
      id: 'cvid-antibody.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Splenomegaly',
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    {
      id: 'cvid-antibody.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Immune cytopenia',
      when: { lab: 'lab.dat', op: 'positive', window: 'P6M' },
    },
    {
      id: 'cvid-antibody.f6',
      kind: 'condition',
      weight: 'moderate',
      text: 'Recurrent infections',
      anchor: true,
      when: { cond: 'find.recurrent-inf', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'cvid-antibody.f7',
      kind: 'condition',
      weight: 'moderate',
      text: 'Autoimmune cytopenia recorded',
      when: { cond: 'cond.other-autoimmune', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'cvid-antibody.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Normal IgG',
      when: { lab: 'lab.igg', op: '>', value: 700, unit: 'mg/dL', window: 'P12M' },
    },
    {
      id: 'cvid-antibody.a2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Albumin is low too: loss rather than failure to make IgG',
      when: { rule: 'PR-78' },
      cites: ['gk'],
    },
  ],
  workup: [
    { test: 'immunoglobulins', confirms: 'Low IgG with low IgA or IgM', excludes: 'Normal' },
    { test: 'lymph-subsets', confirms: 'Low switched memory B', excludes: '' },
    { test: 'dat', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['berezne-2006', 'gk'],
};
