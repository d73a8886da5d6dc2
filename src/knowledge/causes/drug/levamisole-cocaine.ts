/**
 * Levamisole-adulterated cocaine: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const levamisoleCocaine: CauseRule = {
  id: 'levamisole-cocaine',
  name: 'Levamisole-adulterated cocaine',
  category: 'drug',
  mechanism: 'increased destruction',
  lowers: ['neutrophil'],
  picture: 'Severe neutropenia, purpura, ANCA vasculitis',
  course: { class: 'acute', text: 'Days; recurs' },
  severity: 'ANC <0.5',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['levamisole-cocaine.f2', 'levamisole-cocaine.f4'],
  parent: 'drug-idiosyncratic',
  for: [
    {
      id: 'levamisole-cocaine.f1',
      kind: 'exposure',
      weight: 'strong',
      text: 'Cocaine use',
      anchor: true,
      when: { exposure: 'cond.cocaine', window: 'active' },
    },
    {
      id: 'levamisole-cocaine.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Severe neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'levamisole-cocaine.f3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Rash (retiform purpura of ears or face: look)',
      when: { cond: 'find.rash', window: 'P30D' },
    },
    {
      id: 'levamisole-cocaine.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutrophils <1.0',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'levamisole-cocaine.f5',
      kind: 'medication',
      weight: 'moderate',
      text: 'Levamisole recorded',
      when: { medicine: ['levamisole'], suspects: true, window: 'P90D' },
    },
    {
      id: 'levamisole-cocaine.f6',
      kind: 'lab',
      weight: 'moderate',
      text: 'ANCA positive',
      when: { lab: 'lab.anca', op: 'positive', window: 'P6M' },
    },
  ],
  against: [{ id: 'levamisole-cocaine.a1', kind: 'demographic', weight: 'strong', text: 'No exposure', when: { ask: true } }],
  workup: [
    { test: 'anca', confirms: 'Positive, often both PR3 and MPO', excludes: '' },
    { test: 'drug-history', confirms: 'Exposure history', excludes: '' },
    { test: 'ana', confirms: 'ANCA and antiphospholipid positivity', excludes: '' },
    { test: 'blood-smear', confirms: 'Normal morphology', excludes: 'Blasts' },
    { test: 'hiv', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: {
    classes: ['illicit drug (levamisole adulterant)'],
    mechanisms: [],
  },
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
