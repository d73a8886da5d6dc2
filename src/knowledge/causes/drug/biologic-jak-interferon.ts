/**
 * Biologic, JAK inhibitor or interferon associated: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const biologicJakInterferon: CauseRule = {
  id: 'biologic-jak-interferon',
  name: 'Biologic, JAK inhibitor or interferon associated',
  category: 'drug',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte', 'platelet'],
  picture: 'Mild to moderate neutropenia (IL-6 receptor blockers, TNF inhibitors) or lymphopenia (JAK inhibitors, interferons)',
  course: { class: 'subacute', text: 'Weeks to months; falls again after each dose with IL-6 receptor blockers' },
  severity: 'ANC usually 0.8-2.0',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'biologic-jak-interferon.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Agent taken before the fall',
      anchor: true,
      when: {
        medicine: [
          'tocilizumab',
          'sarilumab',
          'infliximab',
          'adalimumab',
          'etanercept',
          'anakinra',
          'tofacitinib',
          'baricitinib',
          'upadacitinib',
          'ruxolitinib',
          'secukinumab',
          'interferon-beta-1a',
          'peginterferon-alfa-2a',
        ],
        suspects: true,
        window: 'P180D',
      },
    },
    {
      id: 'biologic-jak-interferon.f2',
      kind: 'lab',
      weight: 'weak',
      text: 'Neutrophils <2.0',
      when: { lab: 'lab.anc', op: '<', value: 2, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'biologic-jak-interferon.f3',
      kind: 'medication',
      weight: 'strong',
      text: 'Started or raised before the fall and inside its onset window',
      when: { rule: 'PR-21' },
    },
    { id: 'biologic-jak-interferon.f4', kind: 'lab', weight: 'strong', text: 'Recovery after stopping', when: { rule: 'PR-22' } },
  ],
  against: [
    {
      id: 'biologic-jak-interferon.a1',
      kind: 'lab',
      weight: 'strong',
      text: 'Low before the medicine was first taken',
      when: { rule: 'PR-67' },
    },
    { id: 'biologic-jak-interferon.a2', kind: 'lab', weight: 'weak', text: 'Another line is low', when: { rule: 'PR-61' } },
  ],
  workup: [
    { test: 'drug-history', confirms: 'Temporal link', excludes: 'Low before exposure' },
    { test: 'cbc-diff', confirms: 'Recovery when held', excludes: '' },
    { test: 'prior-counts', confirms: 'Normal before', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: {
    classes: [
      'TNF inhibitor',
      'IL-1 receptor antagonist',
      'IL-1beta antibody',
      'IL-6 pathway inhibitor',
      'IL-6 receptor inhibitor',
      'IL-17A antibody',
      'JAK inhibitor',
      'T-cell costimulation blocker',
      'type I interferon receptor antibody',
      'anti-BLyS antibody',
      'interferon',
      'JAK3/TEC inhibitor',
    ],
    mechanisms: ['redistribution/sequestration'],
  },
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['andres-2019', 'gk'],
};
