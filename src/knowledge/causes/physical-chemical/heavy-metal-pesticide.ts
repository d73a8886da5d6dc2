/**
 * Heavy metals and pesticides: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const heavyMetalPesticide: CauseRule = {
  id: 'heavy-metal-pesticide',
  name: 'Heavy metals and pesticides',
  category: 'physical-chemical',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'erythroid'],
  picture: 'Leukopenia with anaemia',
  course: { class: 'chronic', text: 'Weeks to months' },
  severity: 'WBC 2-4',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'heavy-metal-pesticide.f1',
      kind: 'exposure',
      weight: 'strong',
      text: 'Lead, arsenic, mercury or organophosphate exposure',
      anchor: true,
      when: { exposure: 'cond.metal', window: 'P24M' },
    },
    {
      id: 'heavy-metal-pesticide.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'High blood lead',
      anchor: true,
      when: { lab: 'lab.lead', op: '>', value: 25, unit: 'ug/dL', window: 'P12M' },
    },
    {
      id: 'heavy-metal-pesticide.f3',
      kind: 'condition',
      weight: 'weak',
      text: 'Abdominal pain',
      when: { cond: 'find.abdpain', window: 'P90D' },
    },
    {
      id: 'heavy-metal-pesticide.f4',
      kind: 'exposure',
      weight: 'moderate',
      text: 'Well water, herbal remedies, hyperkeratosis or metal work',
      anchor: true,
      when: { exposure: 'cond.metal-hints', window: 'P24M' },
      cites: ['gk'],
    },
    {
      id: 'heavy-metal-pesticide.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Neuropathy',
      when: { cond: 'cond.neuropathy', window: 'P24M' },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'heavy-metal', confirms: 'Raised level', excludes: 'Normal' },
    { test: 'exposure-history', confirms: 'Source', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['cn-leukopenia-def'],
};
