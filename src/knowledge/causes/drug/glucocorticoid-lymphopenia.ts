/**
 * Glucocorticoid, S1P modulator, fumarate or other lymphocyte-lowering therapy: what speaks for and against it, and what settles
 * it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const glucocorticoidLymphopenia: CauseRule = {
  id: 'glucocorticoid-lymphopenia',
  name: 'Glucocorticoid, S1P modulator, fumarate or other lymphocyte-lowering therapy',
  category: 'drug',
  mechanism: 'redistribution/sequestration',
  lowers: ['lymphocyte', 'eosinophil'],
  picture: 'Lymphopenia with eosinopenia; neutrophils usually high',
  course: { class: 'acute', text: 'Hours; S1P modulators: constant' },
  severity: 'ALC <1.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['glucocorticoid-lymphopenia.f3', 'glucocorticoid-lymphopenia.f5'],
  for: [
    {
      id: 'glucocorticoid-lymphopenia.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Systemic glucocorticoid (oral or injected)',
      anchor: true,
      when: { medicine: ['prednisolone', 'prednisone', 'dexamethasone', 'methylprednisolone', 'hydrocortisone'], window: 'P14D' },
    },
    {
      id: 'glucocorticoid-lymphopenia.f2',
      kind: 'medication',
      weight: 'strong',
      text: 'Lymphocyte trafficking or depletion',
      anchor: true,
      when: {
        medicine: [
          'fingolimod',
          'siponimod',
          'ozanimod',
          'ponesimod',
          'alemtuzumab',
          'antithymocyte-globulin',
          'dimethyl-fumarate',
          'cladribine',
          'fludarabine',
          'teplizumab',
          'basiliximab',
        ],
        suspects: true,
        window: 'P12M',
      },
    },
    {
      id: 'glucocorticoid-lymphopenia.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'glucocorticoid-lymphopenia.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Eosinopenia',
      when: { lab: 'lab.aec', op: '<', value: 0.05, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'glucocorticoid-lymphopenia.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Lymphocytes <1.5',
      when: { lab: 'lab.alc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
      cites: ['berezne-2006'],
    },
  ],
  against: [
    {
      id: 'glucocorticoid-lymphopenia.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia is not explained',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  workup: [
    { test: 'drug-history', confirms: 'Steroid or S1P drug', excludes: '' },
    { test: 'cbc-diff', confirms: 'Resolves off drug', excludes: '' },
    { test: 'hiv', confirms: '', excludes: 'HIV if the lymphopenia persists off the drug' },
  ],
  notExcludedWhen: [],
  drugs: {
    ids: ['cladribine', 'fludarabine'],
    classes: [
      'glucocorticoid',
      'S1P receptor modulator',
      'fumarate',
      'anti-CD52 antibody',
      'polyclonal T-cell depleting antibody',
      'anti-CD3 antibody',
      'IL-2 receptor antibody',
    ],
    mechanisms: ['lymphodepleting'],
  },
  frequency: { outpatient: 'common', inpatient: 'common' },
  cites: ['msd-lymph', 'berezne-2006'],
};
