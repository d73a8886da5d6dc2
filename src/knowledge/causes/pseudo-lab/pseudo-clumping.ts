/**
 * Pseudo-leukopenia: neutrophil clumping (EDTA, cold, antibody): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pseudoClumping: CauseRule = {
  id: 'pseudo-clumping',
  name: 'Pseudo-leukopenia: neutrophil clumping (EDTA, cold, antibody)',
  category: 'pseudo-lab',
  mechanism: 'artefact',
  lowers: ['neutrophil'],
  picture: 'Analyser WBC and neutrophils low, clumps on film',
  course: { class: 'acute', text: 'Single sample; worse as blood stands' },
  severity: 'Spurious',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['pseudo-clumping.f1', 'pseudo-clumping.f2', 'pseudo-clumping.f3', 'pseudo-clumping.f5'],
  for: [
    {
      id: 'pseudo-clumping.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'Neutrophil clumps on film',
      anchor: true,
      when: { film: 'smear.clump', window: 'P30D' },
    },
    {
      id: 'pseudo-clumping.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'Discordant from earlier and later counts',
      when: { rule: 'PR-10' },
    },
    {
      id: 'pseudo-clumping.f3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Cold agglutinin or cryoglobulin',
      anchor: true,
      when: { cond: 'cond.cryo', window: 'active' },
    },
    {
      id: 'pseudo-clumping.f4',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Count falls as the sample stands',
      when: { ask: true },
    },
    {
      id: 'pseudo-clumping.f5',
      kind: 'lab',
      weight: 'strong',
      text: 'Normal count in a citrate or warm sample',
      anchor: true,
      when: { lab: 'lab.wbc-citrate', op: '>=', value: 4, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'pseudo-clumping.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Film confirms true neutropenia',
      when: { ask: true, about: 'lab.smear' },
    },
  ],
  workup: [
    { test: 'citrate-warm-recount', confirms: 'Count normalises', excludes: 'Still low' },
    { test: 'blood-smear', confirms: 'Clumps', excludes: 'No clumps' },
    { test: 'cryoglobulin', confirms: 'Positive', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['rohr-1990', 'um-1999', 'gulati-2022'],
};
