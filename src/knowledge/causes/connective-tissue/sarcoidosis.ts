/**
 * Sarcoidosis (granulomatous disease): what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const sarcoidosis: CauseRule = {
  id: 'sarcoidosis',
  name: 'Sarcoidosis (granulomatous disease)',
  category: 'connective-tissue',
  mechanism: 'redistribution/sequestration',
  lowers: ['lymphocyte', 'neutrophil'],
  picture: 'Lymphopenia (CD4); sometimes spleen or marrow granuloma',
  course: { class: 'chronic', text: 'Months to years' },
  severity: 'ALC <1.0',
  mustNotMiss: false,
  urgency: 'routine',
  diagnosis: ['cond.sarcoid'],
  requiresAnchor: true,
  for: [
    {
      id: 'sarcoidosis.f1',
      kind: 'condition',
      weight: 'strong',
      text: 'Diagnosis recorded',
      anchor: true,
      when: { cond: 'cond.sarcoid', window: 'P99Y' },
    },
    {
      id: 'sarcoidosis.f2',
      kind: 'lab',
      weight: 'moderate',
      text: 'Lymphopenia',
      when: { lab: 'lab.alc', op: '<', value: 1, unit: '10*9/L', window: 'P30D' },
    },
    {
      id: 'sarcoidosis.f3',
      kind: 'lab',
      weight: 'moderate',
      text: 'High calcium',
      when: { lab: 'lab.ca', op: '>', value: 10.5, unit: 'mg/dL', window: 'P90D' },
    },
    {
      id: 'sarcoidosis.f4',
      kind: 'condition',
      weight: 'weak',
      text: 'Splenomegaly',
      when: { cond: 'cond.splenomegaly', window: 'active' },
    },
    {
      id: 'sarcoidosis.f5',
      kind: 'lab',
      weight: 'weak',
      text: 'High ACE',
      when: { lab: 'lab.ace', op: '>', value: 70, unit: 'U/L', window: 'P12M' },
    },
    {
      id: 'sarcoidosis.f6',
      kind: 'condition',
      weight: 'moderate',
      text: 'Hilar nodes, erythema nodosum or uveitis',
      anchor: true,
      when: { cond: 'find.sarcoid', window: 'P24M' },
      cites: ['gk'],
    },
    {
      id: 'sarcoidosis.f7',
      kind: 'condition',
      weight: 'strong',
      text: 'Hilar nodes together with erythema nodosum or uveitis',
      anchor: true,
      when: {
        all: [
          { cond: 'find.hilar', window: 'P24M' },
          { cond: 'find.nodosum', window: 'P24M' },
        ],
      },
      cites: ['gk'],
    },
  ],
  against: [],
  workup: [
    { test: 'chest-xray', confirms: 'Bilateral hilar nodes', excludes: 'Normal' },
    { test: 'ace-calcium', confirms: 'Raised', excludes: 'Normal' },
    { test: 'igra', confirms: '', excludes: '' },
    { test: 'node-biopsy', confirms: 'Non-caseating granuloma', excludes: '' },
    { test: 'lymph-subsets', confirms: 'Low CD4', excludes: '' },
  ],
  notExcludedWhen: [],
  frequency: { outpatient: 'rare', inpatient: 'rare' },
  cites: ['msd-lymph', 'fever-leukopenia-table', 'berezne-2006'],
};
