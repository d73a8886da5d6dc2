/**
 * Anticonvulsant, antipsychotic and antidepressant associated: what speaks for and against it, and what settles it.
 * Machine-drafted; no clinician has signed it.
 */
import type { CauseRule } from '../../rule.ts';

export const anticonvulsantPsychotropic: CauseRule = {
  id: 'anticonvulsant-psychotropic',
  name: 'Anticonvulsant, antipsychotic and antidepressant associated',
  category: 'drug',
  mechanism: 'mixed',
  lowers: ['neutrophil'],
  picture: 'Mild stable leukopenia (carbamazepine) or sudden agranulocytosis',
  course: { class: 'variable', text: 'Mild early fall; agranulocytosis any time' },
  severity: 'WBC 3-4 or ANC <0.5',
  mustNotMiss: false,
  urgency: 'soon',
  diagnosis: [],
  requiresAnchor: true,
  requiresAnyOf: ['anticonvulsant-psychotropic.f1', 'anticonvulsant-psychotropic.f3'],
  parent: 'drug-idiosyncratic',
  for: [
    {
      id: 'anticonvulsant-psychotropic.f1',
      kind: 'medication',
      weight: 'moderate',
      text: 'In use',
      anchor: true,
      when: {
        medicine: [
          'carbamazepine',
          'oxcarbazepine',
          'valproate',
          'phenytoin',
          'lamotrigine',
          'ethosuximide',
          'chlorpromazine',
          'olanzapine',
          'quetiapine',
          'mirtazapine',
          'mianserin',
          'levetiracetam',
        ],
        suspects: true,
        window: 'P90D',
      },
    },
    {
      id: 'anticonvulsant-psychotropic.f3',
      kind: 'medication',
      weight: 'strong',
      text: 'Started or raised before the fall and inside its onset window',
      when: { rule: 'PR-21' },
    },
    {
      id: 'anticonvulsant-psychotropic.f4',
      kind: 'lab',
      weight: 'strong',
      text: 'Recovery after stopping',
      when: { rule: 'PR-22' },
    },
  ],
  against: [
    { id: 'anticonvulsant-psychotropic.a1', kind: 'lab', weight: 'moderate', text: 'Other cytopenia', when: { rule: 'PR-61' } },
    {
      id: 'anticonvulsant-psychotropic.a2',
      kind: 'lab',
      weight: 'strong',
      text: 'Low before the medicine was first taken',
      when: { rule: 'PR-67' },
    },
  ],
  workup: [
    { test: 'drug-history', confirms: 'Start date', excludes: '' },
    { test: 'cbc-diff', confirms: 'Stable mild fall', excludes: 'Sudden fall' },
    { test: 'prior-counts', confirms: 'Low before drug', excludes: '' },
  ],
  notExcludedWhen: [],
  drugs: {
    classes: [
      'antiepileptic',
      'antipsychotic',
      'atypical antipsychotic',
      'phenothiazine antipsychotic',
      'antidepressant (SARI)',
      'antidepressant (tricyclic)',
      'tetracyclic antidepressant',
      'antiepileptic (sulfonamide)',
    ],
    mechanisms: [],
  },
  frequency: { outpatient: 'common', inpatient: 'uncommon' },
  cites: ['nhs-lothian', 'nhs-devon'],
};
