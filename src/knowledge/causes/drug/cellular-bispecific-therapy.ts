/**
 * CAR T-cell or bispecific T-cell engager cytopenia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const cellularBispecificTherapy: CauseRule = {
  id: 'cellular-bispecific-therapy',
  name: 'CAR T-cell or bispecific T-cell engager cytopenia',
  category: 'drug',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte', 'platelet', 'erythroid'],
  picture: 'Early, biphasic or prolonged neutropenia with lymphopenia',
  course: { class: 'subacute', text: 'Days to months; second fall after recovery is common' },
  severity: 'Any grade',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'cellular-bispecific-therapy.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Given in the last 12 months',
      anchor: true,
      when: {
        medicine: [
          'axicabtagene-ciloleucel',
          'tisagenlecleucel',
          'lisocabtagene-maraleucel',
          'idecabtagene-vicleucel',
          'ciltacabtagene-autoleucel',
          'blinatumomab',
          'teclistamab',
          'epcoritamab',
          'glofitamab',
          'talquetamab',
        ],
        suspects: true,
        window: 'P12M',
      },
    },
    {
      id: 'cellular-bispecific-therapy.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutrophils <1.0',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'cellular-bispecific-therapy.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Low before the treatment',
      when: { rule: 'PR-67' },
    },
  ],
  workup: [
    { test: 'drug-history', confirms: 'Agent and date', excludes: '' },
    { test: 'ferritin', confirms: 'Very high: hyperinflammation', excludes: '' },
    { test: 'cbc-diff', confirms: '', excludes: '' },
    { test: 'cmv', confirms: 'Reactivation', excludes: '' },
    { test: 'expert-referral', confirms: 'Treating centre', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: {
    classes: [
      'BCMA bispecific T-cell engager',
      'CAR T-cell therapy',
      'CD19 bispecific T-cell engager',
      'CD20 bispecific T-cell engager',
      'DLL3 bispecific T-cell engager',
      'GPRC5D bispecific T-cell engager',
    ],
    mechanisms: [],
  },
  frequency: { outpatient: 'rare', inpatient: 'uncommon' },
  cites: ['gk'],
};
