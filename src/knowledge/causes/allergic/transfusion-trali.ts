/**
 * TRALI and transfusion reaction: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const transfusionTrali: CauseRule = {
  id: 'transfusion-trali',
  name: 'TRALI and transfusion reaction',
  category: 'allergic',
  mechanism: 'redistribution/sequestration',
  lowers: ['neutrophil'],
  picture: 'Acute transient leukopenia during transfusion',
  course: { class: 'acute', text: 'Within 6 hours' },
  severity: 'Transient',
  mustNotMiss: false,
  urgency: 'emergent',
  diagnosis: ['cond.trali'],
  requiresAnchor: true,
  for: [
    {
      id: 'transfusion-trali.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Transfusion reaction',
      anchor: true,
      when: { cond: 'cond.trali', window: 'P2D' },
    },
    {
      id: 'transfusion-trali.f2',
      kind: 'exposure',
      weight: 'strong',
      text: 'Transfusion in previous 6 hours',
      anchor: true,
      when: { ask: true },
    },
    {
      id: 'transfusion-trali.f3',
      kind: 'vital',
      weight: 'strong',
      text: 'Hypoxia',
      when: { vital: 'vital.spo2', op: '<', value: 90, unit: '%', window: 'P2D' },
    },
    {
      id: 'transfusion-trali.f4',
      kind: 'procedure',
      weight: 'moderate',
      text: 'Transfusion in the last two days',
      anchor: true,
      when: { procedure: 'proc.transfusion', window: 'P2D' },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'chest-xray', confirms: 'Bilateral infiltrates', excludes: 'Clear' },
    { test: 'cbc-diff', confirms: 'Recovers within 24 h', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
