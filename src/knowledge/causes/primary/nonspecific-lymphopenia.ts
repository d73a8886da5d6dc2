/**
 * Isolated lymphopenia, non-specific (older age, recent illness, stress): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const nonspecificLymphopenia: CauseRule = {
  id: 'nonspecific-lymphopenia',
  name: 'Isolated lymphopenia, non-specific (older age, recent illness, stress)',
  category: 'primary',
  mechanism: 'redistribution/sequestration',
  lowers: ['lymphocyte'],
  picture: 'ALC low, neutrophils and other lines normal',
  course: { class: 'variable', text: 'Weeks after an illness; may persist unchanged in older adults' },
  severity: 'ALC 0.5-1.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  applicableAge: { min: 16, unit: 'a' },
  requiresAnchor: false,
  requiresAnyOf: ['nonspecific-lymphopenia.f1'],
  exclusion: true,
  for: [
    {
      id: 'nonspecific-lymphopenia.f1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Lymphocytes below 1.0',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'nonspecific-lymphopenia.f2',
      kind: 'demographic',
      weight: 'weak',
      text: 'Age over 65',
      when: { age: { min: 65, unit: 'a' } },
    },
    {
      id: 'nonspecific-lymphopenia.f3',
      kind: 'condition',
      weight: 'weak',
      text: 'Recent pneumonia',
      when: { cond: 'cond.pneumonia', window: 'P90D' },
    },
    {
      id: 'nonspecific-lymphopenia.f4',
      kind: 'condition',
      weight: 'weak',
      text: 'Recent viral illness',
      when: { cond: 'cond.viral', window: 'P90D' },
    },
  ],
  against: [
    {
      id: 'nonspecific-lymphopenia.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Neutrophils also low',
      when: { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
    },
    { id: 'nonspecific-lymphopenia.a2', kind: 'lab', weight: 'strong', text: 'Another line is low', when: { rule: 'PR-61' } },
    {
      id: 'nonspecific-lymphopenia.a3',
      kind: 'condition',
      weight: 'moderate',
      text: 'Lymphadenopathy',
      when: { cond: 'find.lymphnode', window: 'P6M' },
    },
    {
      id: 'nonspecific-lymphopenia.a4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Weight loss',
      when: { cond: 'find.weightloss', window: 'P6M' },
    },
    {
      id: 'nonspecific-lymphopenia.a5',
      kind: 'condition',
      weight: 'strong',
      text: 'Opportunistic infection',
      when: { cond: 'cond.opp-inf', window: 'P12M' },
    },
    {
      id: 'nonspecific-lymphopenia.a6',
      kind: 'condition',
      weight: 'strong',
      text: 'HIV',
      when: { cond: 'cond.hiv', window: 'P99Y' },
    },
    {
      id: 'nonspecific-lymphopenia.a7',
      kind: 'condition',
      weight: 'moderate',
      text: 'SLE',
      when: { cond: 'cond.sle', window: 'P99Y' },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovery or stable after 6 weeks', excludes: 'Falling' },
    { test: 'drug-history', confirms: '', excludes: 'Steroid or other lymphocyte-lowering drug' },
    { test: 'hiv', confirms: '', excludes: 'HIV (persistent and below 1.0)' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'common', inpatient: 'common' },
  cites: ['msd-lymph', 'gk'],
};
