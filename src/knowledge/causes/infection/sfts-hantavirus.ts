/**
 * SFTS (and hantavirus HFRS): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const sftsHantavirus: CauseRule = {
  id: 'sfts-hantavirus',
  name: 'SFTS (and hantavirus HFRS)',
  category: 'infection',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte', 'platelet'],
  picture: 'Leukopenia with thrombocytopenia and normal CRP',
  course: { class: 'acute', text: 'Days 1-12 of fever' },
  severity: 'WBC <4, often 1-2; platelets <100',
  mustNotMiss: true,
  urgency: 'emergent',
  diagnosis: ['cond.sfts'],
  requiresAnchor: true,
  requiresAnyOf: ['sfts-hantavirus.f2', 'sfts-hantavirus.f5'],
  for: [
    {
      id: 'sfts-hantavirus.f1',
      kind: 'exposure',
      weight: 'strong',
      text: 'Tick bite or rural outdoor exposure in East Asia',
      anchor: true,
      when: { ask: true },
    },
    { id: 'sfts-hantavirus.f2', kind: 'lab', weight: 'strong', text: 'WBC and platelets both low', when: { rule: 'PR-04' } },
    {
      id: 'sfts-hantavirus.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'CRP normal',
      when: { lab: 'lab.crp', op: '<', value: 10, unit: 'mg/L', window: 'P7D' },
    },
    {
      id: 'sfts-hantavirus.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'AST raised',
      when: { lab: 'lab.ast', op: '>', value: 60, unit: 'U/L', window: 'P14D' },
    },
    {
      id: 'sfts-hantavirus.f5',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.sfts', window: 'P30D' },
    },
    {
      id: 'sfts-hantavirus.f6',
      kind: 'lab',
      weight: 'weak',
      text: 'LDH raised',
      when: { lab: 'lab.ldh', op: '>', value: 300, unit: 'U/L', window: 'P14D' },
    },
    {
      id: 'sfts-hantavirus.f7',
      kind: 'exposure',
      weight: 'moderate',
      text: 'Tick or rural exposure recorded',
      anchor: true,
      when: { exposure: 'cond.tick', window: 'P30D' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'sfts-hantavirus.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Very high CRP',
      when: { lab: 'lab.crp', op: '>', value: 100, unit: 'mg/L', window: 'P7D' },
    },
    { id: 'sfts-hantavirus.a2', kind: 'lab', weight: 'strong', text: 'Chronic course', when: { rule: 'PR-07' } },
    {
      id: 'sfts-hantavirus.a3',
      kind: 'medication',
      weight: 'strong',
      text: 'Expected fall after cytotoxic treatment',
      when: { rule: 'PR-69' },
    },
  ],
  workup: [
    { test: 'sfts-pcr', confirms: 'RT-PCR positive', excludes: 'Negative PCR in week 1' },
    { test: 'coag', confirms: 'DIC', excludes: '' },
    { test: 'lft', confirms: '', excludes: '' },
    { test: 'tick-pcr', confirms: '', excludes: 'Anaplasma or Ehrlichia' },
  ],
  notExcludedWhen: ['PR-04'],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['sfts-review', 'sfts-score'],
};
