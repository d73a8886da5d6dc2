/**
 * Immune checkpoint inhibitor cytopenia: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const checkpointInhibitor: CauseRule = {
  id: 'checkpoint-inhibitor',
  name: 'Immune checkpoint inhibitor cytopenia',
  category: 'drug',
  mechanism: 'increased destruction',
  lowers: ['neutrophil', 'erythroid', 'platelet'],
  picture: 'Neutropenia or other cytopenia with other immune effects',
  course: { class: 'subacute', text: 'Weeks to months of therapy' },
  severity: 'Any; mortality if severe',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'checkpoint-inhibitor.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Checkpoint inhibitor given',
      anchor: true,
      when: {
        medicine: ['pembrolizumab', 'nivolumab', 'ipilimumab', 'atezolizumab', 'durvalumab', 'cemiplimab', 'tislelizumab'],
        suspects: true,
        window: 'P12M',
      },
      cites: ['gk'],
    },
    {
      id: 'checkpoint-inhibitor.f2',
      kind: 'condition',
      weight: 'weak',
      text: 'Cancer',
      when: { cond: 'cond.cancer', window: 'active' },
    },
    {
      id: 'checkpoint-inhibitor.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
  ],
  against: [
    {
      id: 'checkpoint-inhibitor.a1',
      kind: 'procedure',
      weight: 'moderate',
      text: 'Concurrent chemotherapy explains it',
      when: { procedure: 'proc.chemo', window: 'P30D' },
    },
  ],
  workup: [
    { test: 'drug-history', confirms: 'Timing after start', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'dat', confirms: '', excludes: '' },
    { test: 'cortisol', confirms: '', excludes: '' },
    { test: 'tsh', confirms: '', excludes: '' },
    { test: 'marrow', confirms: 'Immune destruction or aplasia', excludes: 'Infiltration' },
    { test: 'expert-referral', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: { classes: ['immune checkpoint inhibitor'], mechanisms: [] },
  frequency: { outpatient: 'rare', inpatient: 'uncommon' },
  cites: ['gk', 'andres-2019'],
};
