/**
 * Measles, rubella, varicella, HHV-6: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const exanthemVirus: CauseRule = {
  id: 'exanthem-virus',
  name: 'Measles, rubella, varicella, HHV-6',
  category: 'infection',
  mechanism: 'mixed',
  lowers: ['neutrophil', 'lymphocyte'],
  picture: 'Leukopenia with rash; lymphopenia in measles',
  course: { class: 'acute', text: 'With rash, 1-2 weeks' },
  severity: 'WBC 2-4',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.exanthem'],
  requiresAnchor: true,
  parent: 'viral-acute',
  for: [
    {
      id: 'exanthem-virus.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.exanthem', window: 'P30D' },
    },
    { id: 'exanthem-virus.f2', kind: 'condition', weight: 'moderate', text: 'Rash', when: { cond: 'find.rash', window: 'P14D' } },
    {
      id: 'exanthem-virus.f3',
      kind: 'demographic',
      weight: 'weak',
      text: 'Child (vaccination status: ask)',
      when: { age: { max: 18, unit: 'a' } },
    },
    {
      id: 'exanthem-virus.f4',
      kind: 'condition',
      weight: 'moderate',
      text: 'Child with fever and rash',
      anchor: true,
      when: { rule: 'PR-80' },
      cites: ['gk'],
    },
    {
      id: 'exanthem-virus.f5',
      kind: 'condition',
      weight: 'weak',
      text: 'Measles-type signs or not vaccinated',
      when: { cond: 'find.exanthem', window: 'P30D' },
      cites: ['gk'],
    },
    {
      id: 'exanthem-virus.f6',
      kind: 'condition',
      weight: 'strong',
      text: 'Koplik spots',
      anchor: true,
      when: { cond: 'cond.koplik', window: 'P14D' },
      cites: ['gk'],
    },
    {
      id: 'exanthem-virus.f7',
      kind: 'condition',
      weight: 'moderate',
      text: 'Fever and rash with nodes behind the ears or without measles or rubella vaccination',
      anchor: true,
      when: {
        all: [{ rule: 'PR-68' }, { cond: 'find.rash', window: 'P14D' }, { cond: 'find.rubella', window: 'active' }],
      },
      cites: ['gk'],
    },
  ],
  against: [{ id: 'exanthem-virus.a1', kind: 'lab', weight: 'strong', text: 'Chronic course', when: { rule: 'PR-07' } }],
  workup: [
    { test: 'cbc-diff', confirms: 'Recovery', excludes: '' },
    { test: 'blood-smear', confirms: 'Reactive lymphocytes', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'uncommon', inpatient: 'uncommon' },
  cites: ['fever-leukopenia-table', 'boxer-2012'],
};
