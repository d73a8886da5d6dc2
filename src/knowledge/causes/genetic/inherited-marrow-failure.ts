/**
 * Fanconi anaemia, dyskeratosis congenita and other marrow failure: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const inheritedMarrowFailure: CauseRule = {
  id: 'inherited-marrow-failure',
  name: 'Fanconi anaemia, dyskeratosis congenita and other marrow failure',
  category: 'genetic',
  mechanism: 'impaired production',
  lowers: ['erythroid', 'platelet', 'neutrophil'],
  picture: 'Pancytopenia; macrocytosis; anomalies',
  course: { class: 'chronic', text: 'Childhood to adulthood' },
  severity: 'Progressive',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: ['cond.fanconi'],
  requiresAnchor: true,
  requiresAnyOf: ['inherited-marrow-failure.f1', 'inherited-marrow-failure.f2', 'inherited-marrow-failure.f7'],
  for: [
    {
      id: 'inherited-marrow-failure.f1',
      kind: 'demographic',
      weight: 'weak',
      text: 'Age under 40',
      when: { age: { max: 40, unit: 'a' } },
    },
    {
      id: 'inherited-marrow-failure.f2',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.fanconi', window: 'P99Y' },
    },
    {
      id: 'inherited-marrow-failure.f3',
      kind: 'family-history',
      weight: 'moderate',
      text: 'Marrow failure or early cancer',
      anchor: true,
      ask: true,
      when: { any: [{ family: 'cond.fanconi' }, { family: 'cond.aa' }, { family: 'cond.mds' }, { family: 'cond.acute-leuk' }] },
    },
    {
      id: 'inherited-marrow-failure.f4',
      kind: 'lab',
      weight: 'moderate',
      text: 'Macrocytosis',
      when: { lab: 'lab.mcv', op: '>', value: 100, unit: 'fL', window: 'P90D' },
    },
    {
      id: 'inherited-marrow-failure.f5',
      kind: 'demographic',
      weight: 'moderate',
      text: 'Short stature, thumb, skin, nail or hair changes',
      anchor: true,
      when: { ask: true },
    },
    {
      id: 'inherited-marrow-failure.f6',
      kind: 'lab',
      weight: 'moderate',
      text: 'Two or more lines markedly low',
      anchor: true,
      when: { rule: 'PR-65' },
    },
    {
      id: 'inherited-marrow-failure.f7',
      kind: 'condition',
      weight: 'moderate',
      text: 'Physical signs of an inherited syndrome, or lung fibrosis',
      anchor: true,
      when: { cond: 'find.marrow-stigmata', window: 'P99Y' },
      cites: ['gk'],
    },
    {
      id: 'inherited-marrow-failure.f8',
      kind: 'condition',
      weight: 'strong',
      text: 'Anomaly of thumb or radius',
      anchor: true,
      when: { cond: 'cond.radial-ray', window: 'P99Y' },
      cites: ['gk'],
    },
  ],
  against: [
    {
      id: 'inherited-marrow-failure.a1',
      kind: 'lab',
      weight: 'moderate',
      text: 'Many reticulocytes: the marrow answers',
      when: {
        any: [
          { lab: 'lab.retic-abs', op: '>', value: 100, unit: '10*9/L', window: 'P14D' },
          { lab: 'lab.retic-pct', op: '>', value: 5, unit: '%', window: 'P14D' },
        ],
      },
      cites: ['gk'],
    },
  ],
  workup: [
    { test: 'breakage', confirms: 'Positive', excludes: 'Negative' },
    { test: 'germline-panel', confirms: 'Variant found', excludes: 'Negative' },
    { test: 'marrow', confirms: 'Hypocellular', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['aa-bsh', 'ash-2017-congenital', 'gk'],
};
