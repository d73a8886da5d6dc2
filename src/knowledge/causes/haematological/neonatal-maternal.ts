/**
 * Neonatal neutropenia of maternal hypertension or prematurity: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const neonatalMaternal: CauseRule = {
  id: 'neonatal-maternal',
  name: 'Neonatal neutropenia of maternal hypertension or prematurity',
  category: 'haematological',
  mechanism: 'impaired production',
  lowers: ['neutrophil'],
  picture: 'Transient neutropenia at birth',
  course: { class: 'acute', text: 'First days to weeks' },
  severity: 'ANC <1.0-1.75 by age and weight',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.neonat-neutropenia'],
  applicableAge: { max: 3, unit: 'mo' },
  requiresAnchor: true,
  for: [
    {
      id: 'neonatal-maternal.f1',
      kind: 'demographic',
      weight: 'strong',
      text: 'Newborn under 28 days',
      when: { age: { max: 1, unit: 'mo' } },
    },
    {
      id: 'neonatal-maternal.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Newborn affected by maternal hypertension',
      anchor: true,
      when: { cond: 'cond.preeclampsia', window: 'P99Y' },
    },
    {
      id: 'neonatal-maternal.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Preterm or low birth weight',
      anchor: true,
      when: { cond: 'cond.prem', window: 'P99Y' },
    },
    {
      id: 'neonatal-maternal.f4',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.neonat-neutropenia', window: 'active' },
    },
  ],
  against: [
    {
      id: 'neonatal-maternal.a1',
      kind: 'condition',
      weight: 'strong',
      text: 'Sepsis is the urgent alternative',
      when: { cond: 'cond.sepsis', window: 'active' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovers in days', excludes: 'Persists past 2 weeks' },
    { test: 'blood-culture', confirms: '', excludes: 'Sepsis' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'common' },
  cites: ['neonatal-anc-review', 'mouzinho-1994', 'manroe-1979'],
};
