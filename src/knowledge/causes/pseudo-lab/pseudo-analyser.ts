/**
 * Analyser, unit or reference-range artefact: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const pseudoAnalyser: CauseRule = {
  id: 'pseudo-analyser',
  name: 'Analyser, unit or reference-range artefact',
  category: 'pseudo-lab',
  mechanism: 'artefact',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'Apparent fall across a change of analyser, unit or range',
  course: { class: 'variable', text: 'At change of laboratory or unit' },
  severity: 'Spurious',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['pseudo-analyser.f1', 'pseudo-analyser.f3', 'pseudo-analyser.f4'],
  for: [
    {
      id: 'pseudo-analyser.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Result inside the reporting laboratory interval',
      when: { rule: 'PR-11' },
    },
    {
      id: 'pseudo-analyser.f2',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Change of laboratory, unit or method at the time of the first low result',
      when: { ask: true },
    },
    { id: 'pseudo-analyser.f3', kind: 'lab', weight: 'moderate', text: 'Discordant single result', when: { rule: 'PR-10' } },
    {
      id: 'pseudo-analyser.f4',
      kind: 'lab',
      weight: 'strong',
      text: 'Analyser artefact named in the report',
      anchor: true,
      when: { film: 'smear.analyser', window: 'P30D' },
      cites: ['gk'],
    },
  ],
  against: [
    { id: 'pseudo-analyser.a1', kind: 'lab', weight: 'moderate', text: 'Low in several laboratories', when: { rule: 'PR-07' } },
  ],
  workup: [
    { test: 'manual-diff', confirms: '', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'prior-counts', confirms: 'Step change at laboratory change', excludes: '' },
    { test: 'cbc-diff', confirms: 'Normal elsewhere', excludes: 'Still low' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'common', inpatient: 'uncommon' },
  cites: ['gulati-2022', 'wst-405-2012'],
};
