/**
 * Kikuchi disease (histiocytic necrotising lymphadenitis): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const kikuchi: CauseRule = {
  id: 'kikuchi',
  name: 'Kikuchi disease (histiocytic necrotising lymphadenitis)',
  category: 'connective-tissue',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'Mild to moderate leukopenia with tender cervical nodes and fever',
  course: { class: 'acute', text: 'Weeks; usually settles within months' },
  severity: 'WBC 2-4',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  applicableAge: { min: 5, max: 50, unit: 'a' },
  requiresAnchor: true,
  requiresAnyOf: ['kikuchi.f2'],
  for: [
    {
      id: 'kikuchi.f1',
      kind: 'condition',
      weight: 'moderate',
      text: 'Enlarged lymph nodes, cervical above all',
      anchor: true,
      when: { cond: 'find.lymphnode', window: 'active' },
    },
    { id: 'kikuchi.f2', kind: 'vital', weight: 'moderate', text: 'Fever', when: { rule: 'PR-68' } },
    { id: 'kikuchi.f3', kind: 'demographic', weight: 'weak', text: 'Age 15-40', when: { age: { min: 15, max: 40, unit: 'a' } } },
    {
      id: 'kikuchi.f4',
      kind: 'lab',
      weight: 'weak',
      text: 'LDH above 300',
      when: { lab: 'lab.ldh', op: '>', value: 300, unit: 'U/L', window: 'P30D' },
      cites: ['gk'],
    },
  ],
  against: [{ id: 'kikuchi.a1', kind: 'lab', weight: 'strong', text: 'Blasts', when: { ask: true, about: 'lab.smear' } }],
  workup: [
    { test: 'node-biopsy', confirms: 'Necrotising histiocytic lymphadenitis', excludes: 'Lymphoma, tuberculosis' },
    { test: 'ebv', confirms: '', excludes: 'Infectious mononucleosis' },
    { test: 'ana', confirms: '', excludes: 'SLE is the main look-alike and companion' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['gk'],
};
