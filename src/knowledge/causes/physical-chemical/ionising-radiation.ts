/**
 * Ionising radiation (therapeutic or accidental): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const ionisingRadiation: CauseRule = {
  id: 'ionising-radiation',
  name: 'Ionising radiation (therapeutic or accidental)',
  category: 'physical-chemical',
  mechanism: 'impaired production',
  lowers: ['lymphocyte', 'neutrophil', 'platelet'],
  picture: 'Early lymphopenia, then neutrophils and platelets',
  course: { class: 'acute', text: 'Lymphocytes fall in hours-days; neutrophil and platelet nadir about 3-4 weeks' },
  severity: 'Dose dependent',
  mustNotMiss: true,
  urgency: 'urgent',
  diagnosis: [],
  requiresAnchor: true,
  for: [
    {
      id: 'ionising-radiation.f1',
      kind: 'procedure',
      weight: 'strong',
      text: 'Radiotherapy',
      anchor: true,
      when: { procedure: 'proc.rt', window: 'P180D' },
    },
    {
      id: 'ionising-radiation.f2',
      kind: 'exposure',
      weight: 'strong',
      text: 'Accidental or occupational exposure',
      anchor: true,
      when: { exposure: 'cond.radiation', window: 'P90D' },
    },
    {
      id: 'ionising-radiation.f3',
      kind: 'lab',
      weight: 'strong',
      text: 'Early lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'ionising-radiation.f4',
      kind: 'condition',
      weight: 'weak',
      text: 'History of irradiation',
      when: { cond: 'cond.hx-radiation', window: 'P99Y' },
    },
    {
      id: 'ionising-radiation.f5',
      kind: 'medication',
      weight: 'strong',
      text: 'Therapeutic radionuclide given',
      anchor: true,
      when: {
        medicine: [
          'lutetium-177-dotatate',
          'lutetium-177-vipivotide-tetraxetan',
          'radium-223',
          'strontium-89',
          'samarium-153',
          'sodium-iodide-131',
          'ibritumomab-tiuxetan',
        ],
        suspects: true,
        window: 'P180D',
      },
    },
  ],
  against: [{ id: 'ionising-radiation.a1', kind: 'demographic', weight: 'strong', text: 'No exposure', when: { ask: true } }],
  workup: [
    { test: 'exposure-history', confirms: 'Dose and date', excludes: '' },
    { test: 'serial-cbc', confirms: '', excludes: '' },
    { test: 'cbc-diff', confirms: 'Serial lymphocyte kinetics', excludes: 'No fall' },
    { test: 'expert-referral', confirms: '', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: { classes: ['radioimmunotherapy', 'radioligand', 'radiopharmaceutical'], mechanisms: [] },
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['ars-lumen', 'goans'],
};
