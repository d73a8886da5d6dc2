/**
 * Lymphoma or CLL with marrow involvement: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const lymphomaCll: CauseRule = {
  id: 'lymphoma-cll',
  name: 'Lymphoma or CLL with marrow involvement',
  category: 'haematological',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte', 'erythroid', 'platelet'],
  picture: 'Cytopenias with nodes or spleen; lymphocytosis in CLL',
  course: { class: 'subacute', text: 'Weeks to months' },
  severity: 'Any',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: ['cond.lymphoma'],
  requiresAnchor: true,
  for: [
    {
      id: 'lymphoma-cll.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.lymphoma', window: 'P99Y' },
    },
    {
      id: 'lymphoma-cll.f2',
      kind: 'condition',
      weight: 'moderate',
      text: 'Lymphadenopathy',
      anchor: true,
      when: { cond: 'find.lymphnode', window: 'P12M' },
    },
    {
      id: 'lymphoma-cll.f3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Splenomegaly',
      anchor: true,
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    {
      id: 'lymphoma-cll.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Night sweats',
      when: { cond: 'find.sweats', window: 'P6M' },
    },
    {
      id: 'lymphoma-cll.f5',
      kind: 'condition',
      weight: 'moderate',
      text: 'Weight loss',
      when: { cond: 'find.weightloss', window: 'P6M' },
    },
    {
      id: 'lymphoma-cll.f6',
      kind: 'lab',
      weight: 'weak',
      text: 'Raised LDH',
      when: { lab: 'lab.ldh', op: '>', value: 300, unit: 'U/L', window: 'P30D' },
    },
    {
      id: 'lymphoma-cll.f7',
      kind: 'lab',
      weight: 'moderate',
      text: 'Abnormal lymphocytes',
      anchor: true,
      when: { lab: 'lab.abn-lymph', op: '>', value: 5, unit: '%', window: 'P90D' },
    },
    { id: 'lymphoma-cll.f8', kind: 'condition', weight: 'weak', text: 'Fever', when: { cond: 'find.fever', window: 'P30D' } },
    {
      id: 'lymphoma-cll.f9',
      kind: 'condition',
      weight: 'moderate',
      text: 'Prolonged fever with weight loss or sweats',
      anchor: true,
      when: { rule: 'PR-32' },
    },
    {
      id: 'lymphoma-cll.f10',
      kind: 'lab',
      weight: 'moderate',
      text: 'Abnormal or villous lymphocytes on the film',
      anchor: true,
      when: {
        any: [
          { film: 'lab.abn-lymph', window: 'P90D' },
          { film: 'smear.villous', window: 'P90D' },
        ],
      },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'lymphoma-cll.a1',
      kind: 'condition',
      weight: 'moderate',
      text: 'Cirrhosis',
      when: { cond: 'cond.cirrhosis', window: 'P99Y' },
    },
  ],
  workup: [
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'ldh-urate', confirms: '', excludes: '' },
    { test: 'ct-nap', confirms: 'Nodes or spleen', excludes: 'No disease' },
    { test: 'hiv', confirms: '', excludes: '' },
    { test: 'flow-pb', confirms: 'Clonal B or T', excludes: 'No clone' },
    { test: 'node-biopsy', confirms: 'Diagnosis', excludes: 'Reactive' },
    { test: 'marrow', confirms: 'Infiltration', excludes: 'Normal' },
  ],
  notExcludedWhen: ['PR-29', 'PR-32'],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['fever-leukopenia-table', 'ng12'],
};
