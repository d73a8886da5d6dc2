/**
 * Idiopathic CD4 lymphocytopenia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const idiopathicCd4Lymphopenia: CauseRule = {
  id: 'idiopathic-cd4-lymphopenia',
  name: 'Idiopathic CD4 lymphocytopenia',
  category: 'immunodeficiency',
  mechanism: 'mixed',
  lowers: ['lymphocyte'],
  picture: 'CD4 lymphopenia without HIV',
  course: { class: 'chronic', text: 'Months to years' },
  severity: 'CD4 <300/uL or <20% twice, 6 weeks apart',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['idiopathic-cd4-lymphopenia.f1'],
  for: [
    {
      id: 'idiopathic-cd4-lymphopenia.f1',
      kind: 'lab',
      weight: 'strong',
      text: 'CD4 <300/uL on two tests at least 6 weeks apart',
      anchor: true,
      when: { lab: 'lab.cd4', op: '<', value: 300, unit: '/uL', window: 'P12M' },
    },
    {
      id: 'idiopathic-cd4-lymphopenia.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'CD4 <20%',
      when: { lab: 'lab.cd4-pct', op: '<', value: 20, unit: '%', window: 'P12M' },
    },
    {
      id: 'idiopathic-cd4-lymphopenia.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'HIV negative',
      when: { lab: 'lab.hiv-screen', op: 'negative', window: 'P90D' },
    },
    {
      id: 'idiopathic-cd4-lymphopenia.f4',
      kind: 'condition',
      weight: 'strong',
      text: 'Opportunistic infection',
      anchor: true,
      when: { cond: 'cond.opp-inf', window: 'active' },
    },
  ],
  against: [
    {
      id: 'idiopathic-cd4-lymphopenia.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'HIV positive',
      when: { lab: 'lab.hiv-screen', op: 'positive', window: 'P99Y' },
    },
    {
      id: 'idiopathic-cd4-lymphopenia.a2',
      kind: 'medication',
      weight: 'strong',
      text: 'Drug cause',
      when: {
        medicine: [
          'prednisolone',
          'prednisone',
          'dexamethasone',
          'methylprednisolone',
          'fingolimod',
          'siponimod',
          'mycophenolate',
          'antithymocyte-globulin',
          'alemtuzumab',
          'fludarabine',
          'methotrexate',
          'dimethyl-fumarate',
        ],
        window: 'P90D',
      },
    },
    {
      id: 'idiopathic-cd4-lymphopenia.a3',
      kind: 'condition',
      weight: 'strong',
      text: 'HIV recorded',
      when: { cond: 'cond.hiv', window: 'P99Y' },
    },
  ],
  workup: [
    { test: 'hiv', confirms: 'Negative with RNA', excludes: 'Positive' },
    { test: 'lymph-subsets', confirms: 'Repeat low', excludes: 'Recovered' },
    { test: 'immunoglobulins', confirms: '', excludes: 'CVID' },
    { test: 'expert-referral', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['icl-2020'],
};
