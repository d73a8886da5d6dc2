/**
 * Haemodialysis or extracorporeal circuit: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const hemodialysis: CauseRule = {
  id: 'hemodialysis',
  name: 'Haemodialysis or extracorporeal circuit',
  category: 'physical-chemical',
  mechanism: 'redistribution/sequestration',
  lowers: ['neutrophil', 'monocyte', 'lymphocyte', 'erythroid'],
  picture: 'Transient neutropenia in first 15-60 minutes',
  course: { class: 'acute', text: 'Minutes to an hour; recovers' },
  severity: 'Transient, may be profound',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'hemodialysis.f1',
      kind: 'procedure',
      weight: 'moderate',
      text: 'Dialysis session same day',
      anchor: true,
      when: { procedure: 'proc.hd', window: 'P1D' },
    },
    {
      id: 'hemodialysis.f2',
      kind: 'condition',
      weight: 'moderate',
      text: 'On dialysis',
      anchor: true,
      when: { cond: 'cond.esrd', window: 'active' },
    },
    {
      id: 'hemodialysis.f3',
      kind: 'demographic',
      weight: 'strong',
      text: 'Sample drawn during dialysis',
      anchor: true,
      when: { ask: true },
    },
  ],
  against: [
    {
      id: 'hemodialysis.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Also low on samples taken between sessions',
      when: { ask: true, about: 'lab.anc' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Normal when drawn before dialysis', excludes: 'Low before dialysis' },
    { test: 'prior-counts', confirms: 'Pattern over sessions', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['craddock-1977'],
};
