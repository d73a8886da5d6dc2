/**
 * Neonatal alloimmune neutropenia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const neonatalAlloimmune: CauseRule = {
  id: 'neonatal-alloimmune',
  name: 'Neonatal alloimmune neutropenia',
  category: 'haematological',
  mechanism: 'increased destruction',
  lowers: ['neutrophil'],
  picture: 'Severe neutropenia in a term infant',
  course: { class: 'acute', text: 'Weeks to months; self-limited' },
  severity: 'ANC <0.5',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  applicableAge: { max: 3, unit: 'mo' },
  requiresAnchor: false,
  requiresAnyOf: ['neonatal-alloimmune.f2', 'neonatal-alloimmune.f3'],
  for: [
    {
      id: 'neonatal-alloimmune.f1',
      kind: 'demographic',
      weight: 'strong',
      text: 'Newborn under 28 days',
      when: { age: { max: 1, unit: 'mo' } },
    },
    {
      id: 'neonatal-alloimmune.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'Severe neutropenia',
      anchor: true,
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'neonatal-alloimmune.f3',
      kind: 'lab',
      weight: 'strong',
      text: 'Maternal anti-HNA against paternal antigen',
      anchor: true,
      when: { lab: 'lab.neut-ab', op: 'positive', window: 'P36M' },
    },
    {
      id: 'neonatal-alloimmune.f4',
      kind: 'family-history',
      weight: 'moderate',
      text: 'Previous affected sibling',
      when: { any: [{ family: 'cond.neonat-neutropenia' }, { family: 'cond.neutropenia' }] },
    },
  ],
  against: [
    {
      id: 'neonatal-alloimmune.a1',
      kind: 'family-history',
      weight: 'strong',
      text: 'Relative with congenital neutropenia',
      when: { family: 'cond.scn' },
      cites: ['gk'],
    },
  ],
  workup: [
    { test: 'blood-culture', confirms: '', excludes: 'Sepsis' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'neutrophil-ab', confirms: 'Maternal antibody', excludes: 'Negative' },
    { test: 'expert-referral', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['neonatal-anc-review', 'gk'],
};
