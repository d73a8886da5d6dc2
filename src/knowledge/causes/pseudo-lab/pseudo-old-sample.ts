/**
 * Old, clotted or diluted sample: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pseudoOldSample: CauseRule = {
  id: 'pseudo-old-sample',
  name: 'Old, clotted or diluted sample',
  category: 'pseudo-lab',
  mechanism: 'artefact',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'Any line low, discordant',
  course: { class: 'acute', text: 'Single sample' },
  severity: 'Spurious',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['pseudo-old-sample.f2', 'pseudo-old-sample.f3'],
  for: [
    {
      id: 'pseudo-old-sample.f1',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Received over 24 h after collection (or over 8 h for smear)',
      when: { ask: true },
    },
    { id: 'pseudo-old-sample.f2', kind: 'lab', weight: 'strong', text: 'Discordant from neighbours', when: { rule: 'PR-10' } },
    {
      id: 'pseudo-old-sample.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Clot, smudge cells or degenerate leukocytes',
      when: { film: 'smear.old', window: 'P30D' },
    },
    { id: 'pseudo-old-sample.f4', kind: 'demographic', weight: 'moderate', text: 'Drawn from a drip arm', when: { ask: true } },
    {
      id: 'pseudo-old-sample.f5',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Identity or label doubt (wrong blood in tube)',
      when: { ask: true },
    },
  ],
  against: [],
  workup: [
    { test: 'citrate-warm-recount', confirms: 'Fresh sample normal', excludes: 'Still low' },
    { test: 'cbc-diff', confirms: 'Repeat', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['gulati-2022', 'zandecki-2007'],
};
