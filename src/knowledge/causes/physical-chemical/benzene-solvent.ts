/**
 * Benzene and organic solvents: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const benzeneSolvent: CauseRule = {
  id: 'benzene-solvent',
  name: 'Benzene and organic solvents',
  category: 'physical-chemical',
  mechanism: 'impaired production',
  lowers: ['neutrophil', 'lymphocyte', 'erythroid', 'platelet'],
  picture: 'Leukopenia first, then pancytopenia',
  course: { class: 'chronic', text: 'Months to years of exposure' },
  severity: 'WBC <4; may progress',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'benzene-solvent.f1',
      kind: 'exposure',
      weight: 'strong',
      text: 'Benzene or solvent work',
      anchor: true,
      when: { exposure: 'cond.benzene', window: 'P60M' },
    },
    { id: 'benzene-solvent.f3', kind: 'lab', weight: 'moderate', text: 'Two or more other lines low', when: { rule: 'PR-61' } },
    {
      id: 'benzene-solvent.f4',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Furniture, shoe, painting, petrochemical, rubber industry',
      when: { ask: true },
    },
    {
      id: 'benzene-solvent.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'Macrocytosis',
      when: { lab: 'lab.mcv', op: '>', value: 100, unit: 'fL', window: 'P90D' },
      cites: ['gk'],
    },
  ],
  against: [{ id: 'benzene-solvent.a1', kind: 'demographic', weight: 'strong', text: 'No exposure', when: { ask: true } }],
  workup: [
    { test: 'exposure-history', confirms: '', excludes: '' },
    { test: 'benzene-panel', confirms: 'Exposure shown', excludes: '' },
    { test: 'blood-smear', confirms: '', excludes: '' },
    { test: 'marrow', confirms: '', excludes: '' },
    { test: 'expert-referral', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['qu-2002', 'ccdc-benzene-2022', 'lan-2004'],
};
