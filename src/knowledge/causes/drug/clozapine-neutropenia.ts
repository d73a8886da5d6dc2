/**
 * Clozapine-associated neutropenia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const clozapineNeutropenia: CauseRule = {
  id: 'clozapine-neutropenia',
  name: 'Clozapine-associated neutropenia',
  category: 'drug',
  mechanism: 'impaired production',
  lowers: ['neutrophil'],
  picture: 'Isolated neutropenia',
  course: { class: 'acute', text: 'Risk greatest in first 18 weeks' },
  severity: 'Mild 1.0-1.499; moderate 0.5-0.999; severe <0.5',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['clozapine-neutropenia.f3', 'clozapine-neutropenia.f4'],
  parent: 'drug-idiosyncratic',
  for: [
    {
      id: 'clozapine-neutropenia.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Clozapine dispensed',
      anchor: true,
      when: { medicine: ['clozapine'], window: 'P90D' },
    },
    {
      id: 'clozapine-neutropenia.f2',
      kind: 'condition',
      weight: 'weak',
      text: 'Schizophrenia spectrum',
      when: { cond: 'cond.schizo', window: 'active' },
    },
    {
      id: 'clozapine-neutropenia.f3',
      kind: 'lab',
      weight: 'strong',
      text: 'ANC below label limit',
      when: { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'clozapine-neutropenia.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'WBC <3.5',
      when: { lab: 'lab.wbc', op: '<', value: 3.5, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'clozapine-neutropenia.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Duffy-null baseline: use baseline-specific limits',
      when: { lab: 'lab.duffy', op: 'equals', value: 'Fy(a-b-)', window: 'P99Y' },
    },
    { id: 'clozapine-neutropenia.a2', kind: 'lab', weight: 'moderate', text: 'Low before clozapine', when: { rule: 'PR-67' } },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Repeat within 24 h when <1.5', excludes: 'Recovery' },
    { test: 'prior-counts', confirms: '', excludes: 'Lifelong low count' },
    { test: 'duffy', confirms: '', excludes: 'Fy(a-b-)' },
    { test: 'drug-history', confirms: '', excludes: 'Other drug' },
  ],
  notExcludedWhen: [],
  drugs: { ids: ['clozapine'], classes: [], mechanisms: [] },
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['clozapine-2022', 'clozapine-jcp-2025', 'clozaril-pi'],
};
