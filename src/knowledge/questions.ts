/**
 * What only the clinician or the patient can tell, as short questions. Machine-drafted wording; no clinician has signed it.
 *
 * A question speaks for evidence of several causes at once, so that it is asked once. Every fact marked `ask` has one.
 */
import type { CauseId, CodeSetId, EvidenceId, Weight, Window } from './rule.ts';

/** A finding or exposure that the answer records, and the period that the question names. */
export interface AskedFinding {
  readonly set: CodeSetId;
  /** A yes may lie anywhere in it; a no holds for it and for every shorter period. */
  readonly within: Window;
}

export interface Question {
  readonly id: string;
  /** For the clinician's note: `mouth ulcers`. */
  readonly topic: string;
  readonly question: string;
  /** Evidence that holds when the answer is yes, and does not when it is no. */
  readonly yes?: readonly EvidenceId[];
  /** Evidence that holds when the answer is no, and does not when it is yes. */
  readonly no?: readonly EvidenceId[];
  /** Evidence that a yes makes true and a no leaves open. */
  readonly onlyYes?: readonly EvidenceId[];
  readonly records?: AskedFinding;
  /** Dangerous causes that only missing data keep open, and that do not occur without it: a no sets them aside. */
  readonly closes?: readonly CauseId[];
  /** Asked only after a yes to this wider question; a no to that one is a no to this one. */
  readonly partOf?: string;
  /** Takes the cause for granted, so that it is asked only while the cause is a candidate. */
  readonly presumes?: true;
}

const wide: readonly Question[] = [
  {
    id: 'warm-region',
    topic: 'tropics, subtropics or Mediterranean in 2 years',
    question: 'In the last 2 years, life in or travel to the tropics, the subtropics or the Mediterranean?',
  },
  {
    id: 'family-blood',
    topic: 'low counts, leukaemia or marrow failure in the family',
    question: 'Low counts, leukaemia, marrow failure or early cancer in the family?',
  },
];

const exposures: readonly Question[] = [
  {
    id: 'dengue-area',
    topic: 'dengue area in 3 weeks',
    question: 'In the last 3 weeks, in or from a place with dengue?',
    yes: ['dengue.f1'],
    no: ['dengue.a1'],
    partOf: 'warm-region',
  },
  {
    id: 'malaria-area',
    topic: 'malaria area in 12 months',
    question: 'In the last 12 months, in or from a place with malaria?',
    yes: ['malaria.f1'],
    closes: ['malaria'],
    records: { set: 'cond.travel', within: 'P12M' },
    partOf: 'warm-region',
  },
  {
    id: 'leishmania-area',
    topic: 'kala-azar area in 2 years',
    question: 'In the last 2 years, in or from a place with visceral leishmaniasis (kala-azar)?',
    yes: ['visceral-leishmaniasis.f1'],
    no: ['visceral-leishmaniasis.a1'],
    partOf: 'warm-region',
  },
  {
    id: 'typhoid-exposure',
    topic: 'typhoid area or doubtful food in 60 days',
    question: 'In the last 60 days, travel where typhoid is common, or doubtful food or water?',
    yes: ['typhoid.f1'],
  },
  {
    id: 'tick-bite',
    topic: 'tick or mite bite in 30 days',
    question: 'In the last 30 days, a tick or mite bite, or a black scab (eschar)?',
    yes: ['rickettsial-tick.f1'],
    records: { set: 'cond.tick', within: 'P30D' },
  },
  {
    id: 'outdoors',
    topic: 'outdoors where ticks live',
    question: 'This season, time outdoors where ticks or mites live?',
    no: ['rickettsial-tick.a1'],
  },
  {
    id: 'east-asia-outdoors',
    topic: 'tick bite or rural outdoor work in East Asia',
    question: 'Recently, a tick bite or rural outdoor work in East Asia?',
    yes: ['sfts-hantavirus.f1'],
    closes: ['sfts-hantavirus'],
  },
  {
    id: 'livestock',
    topic: 'livestock or raw dairy in 12 months',
    question: 'In the last 12 months, livestock, unpasteurised dairy, slaughterhouse or laboratory work?',
    yes: ['brucellosis.f1'],
    no: ['brucellosis.a1'],
    records: { set: 'cond.livestock', within: 'P12M' },
  },
  {
    id: 'tuberculosis-contact',
    topic: 'contact with tuberculosis',
    question: 'Contact with tuberculosis, or from a region where it is common?',
    yes: ['tuberculosis-disseminated.f8'],
  },
  {
    id: 'cocaine',
    topic: 'cocaine',
    question: 'Cocaine, now or lately?',
    no: ['levamisole-cocaine.a1'],
    records: { set: 'cond.cocaine', within: 'active' },
  },
  {
    id: 'radiation',
    topic: 'radiation',
    question: 'Ever radiotherapy, a radionuclide or a radiation accident?',
    no: ['ionising-radiation.a1'],
  },
  {
    id: 'solvents',
    topic: 'benzene or solvents in 5 years',
    question: 'In the last 5 years, work with benzene, solvents, glue or paint?',
    no: ['benzene-solvent.a1'],
    records: { set: 'cond.benzene', within: 'P60M' },
  },
  {
    id: 'solvent-trade',
    topic: 'furniture, shoe, paint, petrochemical or rubber trade',
    question: 'Work in the furniture, shoe, paint, petrochemical or rubber trade?',
    yes: ['benzene-solvent.f4'],
  },
  {
    id: 'alcohol',
    topic: 'alcohol in 8 weeks',
    question: 'Any alcohol in the last 8 weeks?',
    no: ['alcohol-toxic.a1'],
  },
  {
    id: 'denture-cream',
    topic: 'denture cream with zinc',
    question: 'Denture cream with zinc?',
    yes: ['copper-deficiency.f8'],
  },
];

const symptoms: readonly Question[] = [
  {
    id: 'fever',
    topic: 'fever in 3 days',
    question: 'Fever in the last 3 days, also if only measured at home?',
    records: { set: 'find.fever', within: 'P3D' },
  },
  {
    id: 'rigors',
    topic: 'rigors in 3 days',
    question: 'Shaking chills in the last 3 days?',
    records: { set: 'find.chills', within: 'P3D' },
  },
  {
    id: 'confusion',
    topic: 'new confusion',
    question: 'New confusion or drowsiness in the last 2 days?',
    records: { set: 'find.confusion', within: 'P2D' },
  },
  {
    id: 'sore-throat',
    topic: 'sore throat in 7 days',
    question: 'Sore throat in the last 7 days?',
    records: { set: 'find.sorethroat', within: 'P7D' },
  },
  {
    id: 'mouth-ulcers',
    topic: 'mouth ulcers in 7 days',
    question: 'Mouth ulcers in the last 7 days?',
    records: { set: 'find.mouthulcer', within: 'P7D' },
  },
  {
    id: 'bleeding',
    topic: 'bleeding or bruising in 7 days',
    question: 'New bleeding or bruising in the last 7 days?',
    records: { set: 'find.bleeding', within: 'P7D' },
  },
  {
    id: 'bone-pain',
    topic: 'bone pain in 30 days',
    question: 'Bone pain in the last 30 days?',
    records: { set: 'find.bonepain', within: 'P30D' },
  },
  {
    id: 'lymph-nodes',
    topic: 'swollen lymph nodes in 30 days',
    question: 'Swollen lymph nodes in the last 30 days?',
    records: { set: 'find.lymphnode', within: 'P30D' },
  },
  {
    id: 'weight-loss',
    topic: 'weight loss in 6 months',
    question: 'Weight loss without trying in the last 6 months?',
    records: { set: 'find.weightloss', within: 'P6M' },
  },
  {
    id: 'night-sweats',
    topic: 'night sweats in 6 months',
    question: 'Drenching night sweats in the last 6 months?',
    records: { set: 'find.sweats', within: 'P6M' },
  },
  {
    id: 'joint-pain',
    topic: 'joint pain or swelling in 12 months',
    question: 'Painful or swollen joints in the last 12 months?',
    records: { set: 'find.arthralgia', within: 'P12M' },
  },
  {
    id: 'rash',
    topic: 'rash in 14 days',
    question: 'A new rash in the last 14 days?',
    records: { set: 'find.rash', within: 'P14D' },
  },
  {
    id: 'well',
    topic: 'well, without repeated infections',
    question: 'Well, and without repeated infections?',
    yes: ['mild-isolated-leukopenia.f4'],
  },
  {
    id: 'serious-infections',
    topic: 'serious infections before',
    question: 'Any serious infection before, such as pneumonia, a deep abscess or sepsis?',
    yes: ['autoimmune-neutropenia-infancy.a1', 'severe-congenital-neutropenia.f3'],
    onlyYes: ['duffy-null.a2'],
  },
  {
    id: 'recurrent-infections',
    topic: 'repeated infections',
    question: 'Repeated infections that needed treatment?',
    onlyYes: ['duffy-null.a2'],
    records: { set: 'find.recurrent-inf', within: 'P99Y' },
  },
  {
    id: 'sinus-chest-infections',
    topic: 'repeated sinus or chest infections',
    question: 'Repeated ear, sinus or chest infections?',
    yes: ['cvid-antibody.f3'],
  },
  {
    id: 'mild-infections',
    topic: 'infections mild, count recovers',
    question: 'Have infections been mild, and does the count recover?',
    yes: ['severe-congenital-neutropenia.a2'],
    presumes: true,
  },
  {
    id: 'marrow-failure-signs',
    topic: 'short stature, thumb, skin, nail or hair changes',
    question: 'Short stature, or unusual thumbs, skin, nails or hair?',
    yes: ['inherited-marrow-failure.f5'],
  },
  {
    id: 'albinism',
    topic: 'albinism',
    question: 'Very pale skin, hair and eyes since birth?',
    yes: ['pigment-chediak.f3'],
  },
];

const relatives: readonly Question[] = [
  {
    id: 'family-same-count',
    topic: 'relatives with the same low count',
    question: 'Relatives with the same low count?',
    yes: ['duffy-null.f5'],
    partOf: 'family-blood',
  },
  {
    id: 'family-neutropenia',
    topic: 'relative with congenital or cyclic neutropenia',
    question: 'A relative with neutropenia since childhood, or that comes and goes?',
    yes: ['severe-congenital-neutropenia.f4', 'cyclic-neutropenia.f3'],
    onlyYes: ['autoimmune-neutropenia-infancy.a4'],
    partOf: 'family-blood',
  },
  {
    id: 'family-leukaemia',
    topic: 'relative with MDS or leukaemia',
    question: 'A relative with myelodysplasia or leukaemia?',
    yes: ['gata2.f7'],
    partOf: 'family-blood',
  },
  {
    id: 'family-marrow-failure',
    topic: 'relative with marrow failure or early cancer',
    question: 'A relative with marrow failure, or with cancer at a young age?',
    yes: ['inherited-marrow-failure.f3'],
    partOf: 'family-blood',
  },
  {
    id: 'family-warts',
    topic: 'relative with WHIM syndrome',
    question: 'A relative with warts, repeated infections and low counts (WHIM)?',
    yes: ['whim.f5'],
    partOf: 'family-blood',
  },
  {
    id: 'affected-sibling',
    topic: 'earlier newborn with a low count',
    question: 'An earlier newborn of the same mother with a low count?',
    yes: ['neonatal-alloimmune.f4'],
    partOf: 'family-blood',
  },
];

const treatments: readonly Question[] = [
  {
    id: 'chemotherapy-late',
    topic: 'low more than 42 days after the last cycle',
    question: 'Still low more than 42 days after the last chemotherapy cycle?',
    yes: ['chemotherapy.a1'],
    presumes: true,
  },
  {
    id: 'tpmt-low',
    topic: 'TPMT or NUDT15 deficiency',
    question: 'Is TPMT or NUDT15 known to be deficient?',
    yes: ['antimetabolite-immunosuppressant.f5'],
    presumes: true,
  },
  {
    id: 'b-cell-antibody-recent',
    topic: 'B-cell antibody in 4 weeks',
    question: 'A dose of the B-cell antibody within the last 4 weeks?',
    yes: ['anti-b-cell-late-neutropenia.a1'],
    presumes: true,
  },
  {
    id: 'dialysis-sample',
    topic: 'sample drawn during dialysis',
    question: 'Was the sample drawn during dialysis?',
    yes: ['hemodialysis.f3'],
  },
  {
    id: 'dialysis-between',
    topic: 'low between dialysis sessions too',
    question: 'Is the count low between dialysis sessions too?',
    yes: ['hemodialysis.a1'],
    presumes: true,
  },
  {
    id: 'allergen-today',
    topic: 'known severe allergen given today',
    question: 'Was something given today that the patient is known to be severely allergic to?',
    yes: ['anaphylaxis-allergic.f4'],
  },
  {
    id: 'transfusion-6-hours',
    topic: 'transfusion within 6 hours before',
    question: 'A transfusion in the 6 hours before the count?',
    yes: ['transfusion-trali.f2'],
  },
];

const examinations: readonly Question[] = [
  {
    id: 'film-blasts',
    topic: 'blasts on a film',
    question: 'Does a film report, also from elsewhere, mention blasts?',
    yes: ['acute-leukaemia.f10', 'viral-acute.a2', 'ebv.a2', 'kikuchi.a1'],
    onlyYes: ['aplastic-anaemia.a2', 'chronic-idiopathic-neutropenia.a4'],
    records: { set: 'lab.blast-pct', within: 'P14D' },
  },
  {
    id: 'film-dysplasia',
    topic: 'dysplasia on a film',
    question: 'Does a film or marrow report mention dysplasia?',
    onlyYes: ['aplastic-anaemia.a2', 'chronic-idiopathic-neutropenia.a4'],
  },
  {
    id: 'film-normal-twice',
    topic: 'film normal twice',
    question: 'Was the blood film normal twice?',
    yes: ['acute-leukaemia.a2'],
  },
  {
    id: 'typhoid-culture',
    topic: 'Salmonella Typhi or Paratyphi grown',
    question: 'Did a culture grow Salmonella Typhi or Paratyphi?',
    yes: ['typhoid.f3'],
  },
  {
    id: 'pnh-clone',
    topic: 'GPI-deficient clone',
    question: 'Has flow cytometry found a GPI-deficient (PNH) clone?',
    yes: ['pnh.f3'],
  },
  {
    id: 'no-cycle',
    topic: 'no cycling in 6 weeks of counts',
    question: 'Did six weeks of repeated counts show no cycling?',
    yes: ['cyclic-neutropenia.a1'],
    presumes: true,
  },
  {
    id: 'spleen-imaging',
    topic: 'spleen enlarged on imaging',
    question: 'If the spleen was imaged: was it enlarged?',
    yes: ['splenomegaly-other.f2'],
    no: ['cirrhosis-hypersplenism.a2', 'splenomegaly-other.a1'],
  },
];

const laboratory: readonly Question[] = [
  {
    id: 'falls-on-standing',
    topic: 'count falls as the sample stands',
    question: 'Does the count of the same tube fall as it stands?',
    yes: ['pseudo-clumping.f4'],
  },
  {
    id: 'film-confirms',
    topic: 'film confirms the low count',
    question: 'Does a film confirm that there are few neutrophils?',
    yes: ['pseudo-clumping.a1'],
  },
  {
    id: 'old-sample',
    topic: 'sample older than 24 h',
    question: 'Did the tube reach the laboratory more than 24 hours after it was drawn (8 for a film)?',
    yes: ['pseudo-old-sample.f1'],
  },
  {
    id: 'drip-arm',
    topic: 'drawn from a drip arm',
    question: 'Was the sample drawn from an arm with a drip?',
    yes: ['pseudo-old-sample.f4'],
  },
  {
    id: 'wrong-tube',
    topic: 'identity or label in doubt',
    question: 'Could the tube be another patient’s, or its label wrong?',
    yes: ['pseudo-old-sample.f5'],
  },
  {
    id: 'method-change',
    topic: 'laboratory, unit or method changed',
    question: 'Did the laboratory, the unit or the method change when the count first fell?',
    yes: ['pseudo-analyser.f2'],
  },
];

export const questions: readonly Question[] = [
  ...symptoms,
  ...wide,
  ...exposures,
  ...relatives,
  ...treatments,
  ...examinations,
  ...laboratory,
];

/** A finding told for no longer a period is taken to be there now. */
export const PRESENT_WITHIN_DAYS = 14;

/** Points that order the questions: what the answer could move, not how likely it is. Judgement, unsigned. */
export const QUESTION_POINTS = {
  /** A yes would make an alert fire, or a quiet one loud. */
  alert: { critical: 40, high: 25, medium: 10 },
  weight: { strong: 3, moderate: 2, weak: 1 } satisfies Record<Weight, number>,
  /** Times the weight: the first candidates, the others, those that data alone keep open. */
  leadingCandidates: 3,
  leading: 3,
  candidate: 2,
  folded: 0.5,
  notYetExcluded: 2,
  /** Added where the evidence would make or close a dangerous cause that is not yet excluded. */
  decidesOpen: 4,
} as const;
