/**
 * Mild isolated low count (normal variant or transient): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const mildIsolatedLeukopenia: CauseRule = {
  id: 'mild-isolated-leukopenia',
  name: 'Mild isolated low count (normal variant or transient)',
  category: 'primary',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'WBC 3.0-4.0, ANC >=1.5, ALC >=1.0, other lines normal',
  course: { class: 'variable', text: 'Often normal on repeat; if lifelong, a constitutional variant' },
  severity: 'WBC 3.0 to <4.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: false,
  requiresAnyOf: ['mild-isolated-leukopenia.f1', 'mild-isolated-leukopenia.f5'],
  exclusion: true,
  for: [
    {
      id: 'mild-isolated-leukopenia.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'WBC 3.0-4.0 with neutrophils and lymphocytes preserved',
      when: { rule: 'PR-66' },
    },
    {
      id: 'mild-isolated-leukopenia.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Haemoglobin and platelets normal',
      when: { rule: 'PR-05' },
    },
    {
      id: 'mild-isolated-leukopenia.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Inside the reporting laboratory interval',
      when: { rule: 'PR-11' },
    },
    {
      id: 'mild-isolated-leukopenia.f4',
      kind: 'demographic',
      weight: 'weak',
      text: 'Well, no recurrent infections',
      when: { ask: true },
    },
    {
      id: 'mild-isolated-leukopenia.f5',
      kind: 'lab',
      weight: 'moderate',
      text: 'Single mild neutropenia, not yet confirmed',
      when: { rule: 'PR-72' },
    },
  ],
  against: [
    { id: 'mild-isolated-leukopenia.a1', kind: 'lab', weight: 'strong', text: 'Another line is low', when: { rule: 'PR-61' } },
    {
      id: 'mild-isolated-leukopenia.a2',
      kind: 'condition',
      weight: 'moderate',
      text: 'Splenomegaly',
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    {
      id: 'mild-isolated-leukopenia.a3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Lymphadenopathy',
      when: { cond: 'find.lymphnode', window: 'P6M' },
    },
    {
      id: 'mild-isolated-leukopenia.a4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Weight loss',
      when: { cond: 'find.weightloss', window: 'P6M' },
    },
    { id: 'mild-isolated-leukopenia.a5', kind: 'lab', weight: 'moderate', text: 'Fever', when: { rule: 'PR-68' } },
    {
      id: 'mild-isolated-leukopenia.a6',
      kind: 'medication',
      weight: 'weak',
      text: 'A medicine that lowers this line is being taken',
      when: { rule: 'PR-73' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Normal or unchanged on repeat', excludes: 'Falling count or a second line low' },
    { test: 'prior-counts', confirms: 'Same level for years', excludes: 'Recent fall' },
    { test: 'drug-history', confirms: '', excludes: 'Suspect medicine' },
    { test: 'focused-exam', confirms: 'Normal', excludes: 'Spleen or nodes' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'common', inpatient: 'common' },
  cites: ['nhs-borders', 'wst-405-2012', 'hibbs-2025'],
};
