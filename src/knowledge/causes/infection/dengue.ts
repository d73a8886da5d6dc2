/**
 * Dengue and other flavivirus fever: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const dengue: CauseRule = {
  id: 'dengue',
  name: 'Dengue and other flavivirus fever',
  category: 'infection',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'platelet'],
  picture: 'Leukopenia then thrombocytopenia, reactive lymphocytes, rising haematocrit',
  course: { class: 'acute', text: 'Days 2-7 of fever' },
  severity: 'WBC 1.5-4; platelets <100',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: ['cond.dengue'],
  requiresAnchor: true,
  requiresAnyOf: ['dengue.f2', 'dengue.f3', 'dengue.f4', 'dengue.f5'],
  parent: 'viral-acute',
  for: [
    {
      id: 'dengue.f1',
      kind: 'exposure',
      weight: 'strong',
      text: 'Travel to or residence in an endemic area',
      anchor: true,
      ask: true,
      when: { exposure: 'cond.travel', window: 'P21D' },
    },
    {
      id: 'dengue.f2',
      kind: 'lab',
      weight: 'strong',
      text: 'NS1 or IgM positive',
      anchor: true,
      when: { lab: 'lab.dengue', op: 'positive', window: 'P21D' },
    },
    {
      id: 'dengue.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.dengue', window: 'P30D' },
    },
    { id: 'dengue.f4', kind: 'lab', weight: 'moderate', text: 'WBC and platelets both low', when: { rule: 'PR-04' } },
    { id: 'dengue.f5', kind: 'vital', weight: 'moderate', text: 'Fever 2-7 days', when: { rule: 'PR-68' } },
    {
      id: 'dengue.f6',
      kind: 'lab',
      weight: 'weak',
      text: 'Haemoconcentration (or a rise of 20% over baseline)',
      when: { lab: 'lab.hct', op: '>', value: 50, unit: '%', window: 'P7D' },
      cites: ['dengue-2018', 'gk'],
    },
    {
      id: 'dengue.f7',
      kind: 'exposure',
      weight: 'weak',
      text: 'Residence in or visit to an endemic region',
      anchor: true,
      when: { exposure: 'cond.endemic-region', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [
    { id: 'dengue.a1', kind: 'demographic', weight: 'moderate', text: 'No travel or local transmission', when: { ask: true } },
    { id: 'dengue.a2', kind: 'lab', weight: 'strong', text: 'Chronic course', when: { rule: 'PR-07' } },
  ],
  workup: [
    { test: 'dengue', confirms: 'NS1 or IgM', excludes: 'Negative after day 5' },
    { test: 'malaria', confirms: '', excludes: 'Malaria' },
    { test: 'lft', confirms: 'AST above ALT', excludes: '' },
    { test: 'coag', confirms: '', excludes: '' },
    { test: 'cbc-diff', confirms: 'Daily fall of platelets', excludes: '' },
  ],
  notExcludedWhen: ['PR-04'],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['dengue-2018', 'fever-leukopenia-table'],
};
