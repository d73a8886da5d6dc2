/**
 * What the app may say about treatment: information for clinicians, never an order. Machine-drafted; no clinician has signed it.
 *
 * `seed` is the statement of the text that the project started from, `show` what the app says instead, `safe` the limit that goes
 * with it. A note is shown when everything it `needs` holds, nothing of `unless` does, and `when` is met.
 */
import type { CauseId, Cites, Criterion } from './rule.ts';

/** What the assessment already knows when the notes are chosen: a loud alert, a shown suspect medicine, a viral candidate. */
export type ManagementNeed = 'anyAlert' | 'febrileNeutropenia' | 'suspect' | 'viralCause';

/** Candidates that make a word about antiviral drugs fitting. */
export const VIRAL_CAUSES: readonly string[] = [
  'viral-acute',
  'influenza',
  'covid-19',
  'ebv',
  'cmv',
  'parvovirus-b19',
  'hiv',
  'viral-hepatitis',
  'dengue',
  'sfts-hantavirus',
  'exanthem-virus',
] satisfies CauseId[];

export interface ManagementNote {
  readonly id: `mg-${string}`;
  readonly seed: string;
  readonly show: string;
  readonly safe: string;
  /** How good the evidence for it is. */
  readonly evidence: string;
  readonly needs?: readonly ManagementNeed[];
  readonly unless?: readonly ManagementNeed[];
  readonly when?: Criterion;
  readonly cites: Cites;
}

export const managementNotes: readonly ManagementNote[] = [
  {
    id: 'mg-01',
    seed: 'Treat the underlying cause; counts then recover',
    show: 'Cause-first: list the leading causes and the test that separates them.',
    safe: 'Information only; never writes an order.',
    evidence: 'accepted principle',
    cites: ['seed-2024'],
  },
  {
    id: 'mg-02',
    seed: 'Stop the suspected drug and avoid contact',
    show: 'Name the drug, start date and fall, with a "discuss stopping" prompt and the alternatives to consider.',
    safe: 'Show "do not stop without prescriber advice" for clozapine (except label limit), anticonvulsants, immunosuppressants after transplant, antiretrovirals and steroids.',
    evidence: 'good for idiosyncratic agranulocytosis',
    needs: ['suspect'],
    cites: ['andres-2017', 'vicente-2017'],
  },
  {
    id: 'mg-03',
    seed: 'Mild reduction needs no special treatment',
    show: 'Reassurance text with fever advice and repeat interval.',
    safe: 'Not shown when any alert fires.',
    evidence: 'supported',
    unless: ['anyAlert'],
    when: { any: [{ rule: 'PR-66' }, { rule: 'PR-70' }, { rule: 'PR-72' }] },
    cites: ['nhs-borders'],
  },
  {
    id: 'mg-04',
    seed: 'Sterile isolation when neutropenia is severe',
    show: 'Hand hygiene, single room if ANC <0.5 with high risk, no live plants or raw food by local policy.',
    safe: 'Strict "sterile" isolation is reserved for specialist units; evidence for low-bacterial diets is weak (gk).',
    evidence: 'limited',
    when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
    cites: ['seed-2024', 'gk'],
  },
  {
    id: 'mg-05',
    seed: 'Identify site and organism; cultures of blood, urine, stool',
    show: 'Culture panel by symptom (respiratory, urinary, gut).',
    safe: 'Never delays antibiotics in febrile neutropenia.',
    evidence: 'supported',
    when: { rule: 'PR-68' },
    cites: ['seed-2024', 'idsa-2010'],
  },
  {
    id: 'mg-06',
    seed: 'Broad-spectrum antibiotics that cover Gram-negative and Gram-positive organisms',
    show: 'Link to local febrile neutropenia policy.',
    safe: 'No drug, dose or route is proposed by the app.',
    evidence: 'guideline supported in febrile neutropenia',
    needs: ['febrileNeutropenia'],
    cites: ['idsa-2010', 'seed-2024'],
  },
  {
    id: 'mg-07',
    seed: 'Antiviral drugs for viral infection',
    show: 'Link to the named virus.',
    safe: 'Only after a positive test; no auto-suggestion.',
    evidence: 'virus specific',
    needs: ['viralCause'],
    cites: ['seed-2024'],
  },
  {
    id: 'mg-08',
    seed: 'G-CSF in more severe cases; exclude serious blood disease first',
    show: 'Information: "G-CSF is sometimes used; exclude leukaemia or other marrow disease first; specialist decision".',
    safe: 'Hidden when blasts, unexplained pancytopenia, or MDS are present. Severe drug agranulocytosis, febrile neutropenia after chemotherapy and congenital neutropenia are the main settings.',
    evidence: 'chemotherapy: guideline; drug agranulocytosis: faster recovery in cohorts; others: limited',
    when: {
      all: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { unless: { rule: 'PR-15' } },
        { unless: { all: [{ rule: 'PR-06' }, { unless: { rule: 'PR-69' } }] } },
        { unless: { cond: 'cond.mds', window: 'P99Y' } },
      ],
    },
    cites: ['seed-2024', 'clauna-2016', 'nccn-mgf'],
  },
  {
    id: 'mg-09',
    seed: 'Vitamin B4 (adenine), leucogen (Li Xuesheng), squalene or batilol for mild leukopenia',
    show: 'Neutral note: "Used locally in China; evidence is small and uncontrolled; not in Western guidelines".',
    safe: 'No recommendation, no dose. Record as patient history (medication statement) if taken. Trial seen: 39 patients, no control group. Squalene is the seed wording; batilol is the usual local product name and was not verified.',
    evidence: 'very low',
    // Adenine also sits in blood-bag solutions, so its products never count as exposure: here it is known by its names.
    when: {
      drug: {
        ids: ['leucogen', 'batilol', 'berbamine', 'diyu-shengbai'],
        names: ['vitamin b4', 'adenine phosphate', '维生素b4', '磷酸腺嘌呤'],
      },
      window: 'P12M',
    },
    cites: ['seed-2024', 'leucogen-2014'],
  },
  {
    id: 'mg-10',
    seed: 'Consult a doctor; do not self-medicate',
    show: 'Patient-facing line on every export.',
    safe: 'Static text.',
    evidence: 'safety',
    cites: ['seed-2024'],
  },
  {
    id: 'mg-11',
    seed: 'Bone marrow examination when blood disease is suspected',
    show: 'Test card with bleeding and platelet cautions.',
    safe: 'Specialist action only.',
    evidence: 'supported',
    when: { any: [{ rule: 'PR-15' }, { rule: 'PR-06' }, { rule: 'PR-65' }, { rule: 'PR-30' }] },
    cites: ['seed-2024', 'tefferi-2005'],
  },
];

/** How everything that the app says about causes and treatment is worded. */
export const presentationRules = [
  'Label all management text "for clinician information - not an order"; no button creates a MedicationRequest.',
  'Show the source and its date beside each statement; unverified items carry a badge.',
  'Use "consider", "discuss", "check"; never "give" or "start".',
  'Show what was not found (for example "no medication list was available") so silence is not read as normal.',
  'Each suggestion shows why, in one line, with the values and dates used.',
  'Never rank a cause above a must-not-miss cause on data absence alone.',
  'No cause is named "confirmed" by the app; the strongest wording is "strongly suggested by the record".',
] as const;
