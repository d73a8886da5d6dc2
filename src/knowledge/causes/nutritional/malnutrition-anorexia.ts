/**
 * Starvation, anorexia nervosa, severe malnutrition: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const malnutritionAnorexia: CauseRule = {
  id: 'malnutrition-anorexia',
  name: 'Starvation, anorexia nervosa, severe malnutrition',
  category: 'nutritional',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'lymphocyte', 'erythroid', 'platelet'],
  picture: 'Leukopenia and neutropenia; gelatinous marrow',
  course: { class: 'subacute', text: 'Weeks; recovers with refeeding' },
  severity: '79% WBC <4.5 and 29% ANC <1.0 in severe cases',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.anorexia', 'cond.malnut'],
  requiresAnchor: true,
  for: [
    {
      id: 'malnutrition-anorexia.f1',
      kind: 'vital',
      weight: 'strong',
      text: 'Very low BMI',
      anchor: true,
      when: { vital: 'vital.bmi', op: '<', value: 16, unit: 'kg/m2', window: 'P6M', age: { min: 18, unit: 'a' } },
    },
    {
      id: 'malnutrition-anorexia.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Anorexia nervosa',
      anchor: true,
      when: { cond: 'cond.anorexia', window: 'active' },
    },
    {
      id: 'malnutrition-anorexia.f3',
      kind: 'condition',
      weight: 'strong',
      text: 'Malnutrition',
      anchor: true,
      when: { cond: 'cond.malnut', window: 'active' },
    },
    {
      id: 'malnutrition-anorexia.f4',
      kind: 'lab',
      weight: 'weak',
      text: 'Lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'malnutrition-anorexia.a1',
      kind: 'vital',
      weight: 'strong',
      text: 'Normal BMI',
      when: { vital: 'vital.bmi', op: '>', value: 20, unit: 'kg/m2', window: 'P6M', age: { min: 18, unit: 'a' } },
    },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovers with refeeding', excludes: 'Persistence' },
    { test: 'cmp', confirms: '', excludes: '' },
    { test: 'b12', confirms: 'Combined deficiency', excludes: '' },
    { test: 'folate', confirms: '', excludes: '' },
    { test: 'copper', confirms: 'Combined deficiency', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['sabel-2013', 'defilippo-2016'],
};
