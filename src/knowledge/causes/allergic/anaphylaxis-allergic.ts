/**
 * Anaphylaxis and acute allergic reaction: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const anaphylaxisAllergic: CauseRule = {
  id: 'anaphylaxis-allergic',
  name: 'Anaphylaxis and acute allergic reaction',
  category: 'allergic',
  mechanism: 'redistribution/sequestration',
  lowers: ['neutrophil', 'basophil', 'eosinophil'],
  picture: 'Brief neutropenia (margination), basopenia, eosinopenia',
  course: { class: 'acute', text: 'Minutes to hours; recovers within a day' },
  severity: 'Transient',
  mustNotMiss: false,
  urgency: 'urgent',
  diagnosis: ['cond.anaphylaxis'],
  requiresAnchor: true,
  for: [
    {
      id: 'anaphylaxis-allergic.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Anaphylaxis',
      anchor: true,
      when: { cond: 'cond.anaphylaxis', window: 'P2D' },
    },
    {
      id: 'anaphylaxis-allergic.f2',
      kind: 'condition',
      weight: 'moderate',
      text: 'Urticaria',
      anchor: true,
      when: { cond: 'cond.urticaria', window: 'P2D' },
    },
    {
      id: 'anaphylaxis-allergic.f3',
      kind: 'lab',
      weight: 'weak',
      text: 'Basopenia',
      when: { lab: 'lab.abc', op: '<', value: 0.01, unit: '10*9/L', window: 'P2D' },
    },
    {
      id: 'anaphylaxis-allergic.f4',
      kind: 'allergy',
      weight: 'moderate',
      text: 'Recorded severe allergy to agent given today',
      anchor: true,
      when: { ask: true },
    },
  ],
  against: [
    {
      id: 'anaphylaxis-allergic.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Still low on a sample 24 h or more later',
      when: { rule: 'PR-64' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Normal within 24 h', excludes: 'Persistence' },
    { test: 'drug-history', confirms: 'Agent', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['seed-2024', 'basopenia-ref', 'gk'],
};
