/**
 * Late-onset neutropenia after anti-CD20 or similar antibody: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const antiBCellLateNeutropenia: CauseRule = {
  id: 'anti-b-cell-late-neutropenia',
  name: 'Late-onset neutropenia after anti-CD20 or similar antibody',
  category: 'drug',
  mechanism: 'impaired production',
  lowers: ['neutrophil'],
  picture: 'Isolated neutropenia',
  course: { class: 'subacute', text: '4 weeks to 11 months after last dose (medians 77-106 days)' },
  severity: 'ANC <1.5, often <0.5; usually self-limited',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['anti-b-cell-late-neutropenia.f2', 'anti-b-cell-late-neutropenia.f5'],
  for: [
    {
      id: 'anti-b-cell-late-neutropenia.f1',
      kind: 'medication',
      weight: 'strong',
      text: 'Dose 4 weeks to 12 months ago',
      anchor: true,
      when: {
        medicine: ['rituximab', 'ocrelizumab', 'obinutuzumab', 'ofatumumab', 'ublituximab', 'inebilizumab'],
        suspects: true,
        window: 'P12M',
      },
    },
    {
      id: 'anti-b-cell-late-neutropenia.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Neutropenia',
      when: { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'anti-b-cell-late-neutropenia.f3',
      kind: 'lab',
      weight: 'weak',
      text: 'B-cell depletion',
      when: { lab: 'lab.cd19', op: '<', value: 10, unit: '/uL', window: 'P12M' },
    },
    {
      id: 'anti-b-cell-late-neutropenia.f4',
      kind: 'lab',
      weight: 'weak',
      text: 'Low IgG',
      when: { lab: 'lab.igg', op: '<', value: 500, unit: 'mg/dL', window: 'P12M' },
    },
    {
      id: 'anti-b-cell-late-neutropenia.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Neutrophils <1.5',
      when: { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L', window: 'P30D' },
      cites: ['ran-2023'],
    },
  ],
  against: [
    {
      id: 'anti-b-cell-late-neutropenia.a1',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Dose within the last 4 weeks',
      when: { ask: true },
    },
    { id: 'anti-b-cell-late-neutropenia.a2', kind: 'lab', weight: 'moderate', text: 'Other cytopenia', when: { rule: 'PR-61' } },
  ],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovery in days to weeks', excludes: '' },
    { test: 'immunoglobulins', confirms: 'Low IgG', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: 'Blasts' },
  ],
  notExcludedWhen: [],
  drugs: { classes: ['anti-CD20 antibody', 'anti-CD19 antibody'], mechanisms: ['late-onset-B-cell-depletion'] },
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['wolach-2010', 'ran-2023'],
};
