/**
 * Solid organ or stem cell transplant: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const postTransplant: CauseRule = {
  id: 'post-transplant',
  name: 'Solid organ or stem cell transplant',
  category: 'drug',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'lymphocyte', 'platelet', 'erythroid'],
  picture: 'Neutropenia on valganciclovir, mycophenolate, CMV; graft failure after HSCT',
  course: { class: 'subacute', text: 'Weeks 4-24 after kidney graft; day 0-28 after HSCT' },
  severity: '36% had ANC <1.0 in one kidney cohort',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: ['cond.hsct', 'cond.tx'],
  requiresAnchor: true,
  for: [
    {
      id: 'post-transplant.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Transplant status',
      anchor: true,
      when: { cond: 'cond.tx', window: 'P99Y' },
    },
    {
      id: 'post-transplant.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Stem cell transplant',
      anchor: true,
      when: { cond: 'cond.hsct', window: 'P99Y' },
    },
    {
      id: 'post-transplant.f3',
      kind: 'medication',
      weight: 'moderate',
      text: 'Transplant drugs',
      when: {
        medicine: [
          'valganciclovir',
          'mycophenolate',
          'tacrolimus',
          'azathioprine',
          'antithymocyte-globulin',
          'sirolimus',
          'everolimus',
        ],
        suspects: true,
        window: 'P90D',
      },
    },
    {
      id: 'post-transplant.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'CMV viraemia',
      when: { lab: 'lab.cmv-dna', op: 'positive', window: 'P90D' },
    },
    {
      id: 'post-transplant.f5',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [],
  workup: [
    { test: 'drug-history', confirms: 'Valganciclovir or mycophenolate', excludes: '' },
    { test: 'cmv', confirms: 'DNA positive', excludes: 'Negative' },
    { test: 'cbc-diff', confirms: '', excludes: '' },
    { test: 'b19', confirms: 'Positive', excludes: '' },
    { test: 'drug-level', confirms: 'Tacrolimus or sirolimus level', excludes: '' },
    { test: 'marrow', confirms: '', excludes: 'Only if unexplained and persistent: graft failure, relapse, PTLD' },
  ],
  notExcludedWhen: [],
  drugs: {
    classes: [
      'IMPDH inhibitor',
      'calcineurin inhibitor',
      'mTOR inhibitor',
      'polyclonal T-cell depleting antibody',
      'IL-2 receptor antibody',
      'nucleoside antiviral (CMV)',
    ],
    mechanisms: [],
  },
  frequency: { outpatient: 'uncommon', inpatient: 'common' },
  cites: ['kt-neutropenia'],
};
