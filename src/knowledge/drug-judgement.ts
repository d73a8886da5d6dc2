/**
 * How medicines are recognised and judged: points of a suspect, forms that stay local, how rows become one course, what counts
 * as a rise, the Naranjo scale. Machine-drafted judgement unless a source is named; no clinician or pharmacist has signed it.
 */
import type { CodeSetId, DrugLineage, DrugMechanism, Line, SuspectDrug } from './rule.ts';

/** Points that order the suspects. Ordinal: they are no likelihood ratios, and nothing was fitted to data. */
export const SUSPECT_POINTS = {
  evidence: { definite: 4, probable: 2, possible: 1 },
  window: { 'inside-typical': 3, 'inside-possible': 1, unknown: 0, 'too-early': -2, 'too-late': -6 },
  /** Explains every low line, some, or none (or not the low neutrophils). */
  lineage: { all: 2, some: 1, none: -3 },
  /** An isolated fall with an immune mechanism, or three low lines with a marrow-toxic one. */
  mechanismFits: 1,
  boxedWarning: 1,
  frequency: { 'very-common': 2, common: 1, uncommon: 0, unknown: 0, rare: -1 } satisfies Record<
    SuspectDrug['frequency'],
    number
  >,
  /** Begun within so many days before the fall. */
  newWithinDays: 90,
  isNew: 1,
  dechallenge: { positive: 2, negative: -2 },
  rechallengePositive: 3,
  /** Another medicine or a failing organ raises the effect. */
  interaction: 2,
  /** Low white cells under this medicine, or one of its class, in the allergy list. */
  earlierReaction: 2,
} as const;

/** Of suspects with equal points the better founded stands first. */
export const BASIS_ORDER: readonly string[] = [
  'boxed-warning',
  'systematic-review',
  'case-control',
  'certain-cases',
  'cohort',
  'label-common',
  'case-series',
  'class-effect',
  'pharmacology',
  'case-reports',
  'label-listed',
  'theoretical',
];

export const IMMUNE_MECHANISMS: readonly DrugMechanism[] = ['immune-mediated', 'unknown-idiosyncratic'];
export const MARROW_MECHANISMS: readonly DrugMechanism[] = ['cytotoxic-dose-dependent', 'antimetabolite/folate', 'toxic-marrow'];

export type LocalRoute =
  | 'topical'
  | 'ophthalmic'
  | 'otic'
  | 'nasal'
  | 'inhaled'
  | 'vaginal'
  | 'rectal'
  | 'dental'
  | 'intravesical'
  | 'implant'
  | 'local-anaesthetic';

/**
 * Words of route, form or product that mean local use; a word may leave two routes open (`drops`).
 * Routes after the FHIR R4 route value set; the words are general knowledge. A gel capsule is swallowed.
 */
export const LOCAL_FORMS: readonly { readonly words: RegExp; readonly routes: readonly LocalRoute[] }[] = [
  {
    words:
      /\b(topical(ly)?|cutaneous|creams?|ointments?|(?<!liqui )gels?(?! cap)|lotions?|foams?|shampoos?|pads?|patch(es)?|swabs?|irrigations?)\b/,
    routes: ['topical'],
  },
  { words: /软膏|乳膏|凝胶|擦剂|外用/, routes: ['topical'] },
  {
    words: /\b(eyes?|ophthalmic|intravitreal|intraocular|intracameral|subconjunctival)\b|滴眼|眼膏|眼用/,
    routes: ['ophthalmic'],
  },
  { words: /\b(ears?|otic|auricular|intratympanic)\b|滴耳/, routes: ['otic'] },
  { words: /\bdrops?\b/, routes: ['ophthalmic', 'otic'] },
  { words: /\b(nasal|intranasal|nose|intrasinal)\b|滴鼻|鼻喷|鼻用/, routes: ['nasal'] },
  { words: /\bsprays?\b/, routes: ['topical', 'nasal'] },
  { words: /\b(inhal\w*|nebul\w*|intrapulmonary|intratracheal|endotracheal)\b|吸入|雾化/, routes: ['inhaled'] },
  { words: /\b(vaginal|intrauterine)\b|阴道/, routes: ['vaginal'] },
  { words: /\b(rectal|enemas?|suppositor\w*)\b|灌肠|直肠/, routes: ['rectal'] },
  { words: /\b(dental|gingival|subgingival|mouthwash|oromucosal)\b|含漱/, routes: ['dental'] },
  { words: /\b(intravesical|urethral|bladder)\b/, routes: ['intravesical'] },
  { words: /\b(implants?|intralesional)\b/, routes: ['implant'] },
  { words: /\b(lidocaine|lignocaine|articaine|bupivacaine|mepivacaine|prilocaine)\b/, routes: ['local-anaesthetic'] },
];

/** Words of a recorded route that reach the marrow whatever the name of the product says. */
export const SYSTEMIC_ROUTE =
  /\b(oral(ly)?|po|by mouth|intravenous(ly)?|iv|intramuscular(ly)?|im|subcutaneous(ly)?|sc|sublingual|buccal|transdermal|intraarterial|intra arterial|intraperitoneal|intrathecal|nasogastric|gastrostomy)\b/;

/** Oral products of drugs that are hardly absorbed (vancomycin, amphotericin B). */
export const ORAL_FORM = /\b(oral(ly)?|po|by mouth|tabs?|tablets?|caps?|capsules?|lozenges?)\b/;

/** A form that goes into the blood, unless its own route says eye or joint. */
export const INJECTED_FORM = /\b(inject\w*|infusion|vials?|syringes?|ampoules?)\b|注射/;

/** Absorbed although the form is local: rectal forms in general, the burn cream, nasal metoclopramide. */
export const COUNTS_ALTHOUGH_LOCAL: Readonly<Record<string, readonly LocalRoute[]>> = {
  'silver-sulfadiazine': ['topical'],
  metoclopramide: ['nasal'],
  thiotepa: ['intravesical'],
};

/** A rectal dose reaches the circulation unless the drug's own row says otherwise. */
export const ABSORBED_ROUTES: readonly LocalRoute[] = ['rectal'];

/** Abbreviations of this length or shorter are also ordinary words (`INH` is an inhaler too): they must open the name. */
export const ABBREVIATION_LETTERS = 4;

/** What may stand before an abbreviation without making it part of another name. */
export const BEFORE_ABBREVIATION =
  /^(oral|po|iv|im|sc|inj|injection|infusion|tab|tablet|cap|capsule|low|high|dose|weekly|daily|mg|g|mcg|ug|ml)$/;

/** Other names of the partners that interaction rules know beside the catalogue. */
export const OUTSIDE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'folic-acid': ['folate', 'vitamin b9', '叶酸'],
  cyanocobalamin: ['vitamin b12', 'hydroxocobalamin', 'mecobalamin', 'methylcobalamin'],
  leucovorin: ['folinic acid', 'calcium folinate', 'sodium folinate', 'leucovorin calcium', '亚叶酸钙'],
  levoleucovorin: ['calcium levofolinate', 'levofolinic acid', 'khapzory', 'fusilev'],
  'nitrous-oxide': ['entonox'],
  ritonavir: ['norvir', 'paxlovid', 'kaletra'],
  nirmatrelvir: ['paxlovid'],
  itraconazole: ['sporanox'],
  posaconazole: ['noxafil'],
};

export const DRUG_COURSE = {
  /** Rows of one drug at most this far apart are one course. */
  joinedWithinDays: 14,
  /** A finished order without an end date is taken to have run no longer: the usual largest supply of one prescription. */
  undatedEndAfterDays: 90,
} as const;

/** Words with which a row says that its dose is a higher one. */
export const RAISED_DOSE = /\b(doubled|increased?|raised|escalated|uptitrated|titrated up)\b|加量|增量/;

/** Where the catalogue gives no first day: nothing falls on the day of the first dose. After pattern rule PR-21, 1 to 90 days. */
export const FIRST_ONSET_DAY = 1;

/** A medicine begun this few days before the first low count was begun for the illness, if nothing else speaks for it. */
export const BEGUN_FOR_ILLNESS_DAYS = 3;

export const CHALLENGE = {
  /** A line back to normal so soon after the stop recovered with it (PR-22), unless the drug's own recovery takes longer. */
  recoveryDays: 28,
  /** No rise by then is a negative dechallenge. */
  noRiseDays: 21,
  /** A count is a rise when it exceeds the lowest by this fraction and this much. */
  riseFraction: 0.2,
  riseAtLeast: 0.1,
} as const;

/** A reaction to one drug of the class is expected from the others. */
export const CROSS_REACTIVE_CLASSES: readonly string[] = [
  'antithyroid (thionamide)',
  'beta-lactam antibiotic',
  'glycopeptide antibiotic',
];

/** Reactions in an allergy list that speak of white cells. */
export const WHITE_CELL_REACTION =
  /agranulocyto|neutropeni|neutropaeni|leu[ck]openi|leukopaeni|leucopaeni|granulocytopeni|pancytopeni|pancytopaeni|lymphopeni|粒细胞(缺乏|减少)|白细胞减少|全血细胞减少/i;

/** Lines by which a drug is matched to the finding; eosinophils, basophils and monocytes alone name no culprit. */
export const JUDGED_LINES: readonly Line[] = ['wbc', 'anc', 'alc', 'hgb', 'plt'];

export const LINE_OF_LINEAGE: Readonly<Record<Exclude<DrugLineage, 'all'>, Line>> = {
  neutrophils: 'anc',
  lymphocytes: 'alc',
  monocytes: 'amc',
  eosinophils: 'aec',
  'red-cells': 'hgb',
  platelets: 'plt',
};

/** ATC groups whose drugs are given in cycles: each dose starts its own clock. */
export const CYTOTOXIC_ATC: readonly string[] = ['L01A', 'L01B', 'L01C', 'L01D', 'L01XA'];

/** ATC groups that the class of agranulocytosis drugs leaves out: cytotoxics, radiopharmaceuticals, beta-lactams. */
export const NOT_AGRANULOCYTOSIS_ATC: readonly string[] = ['L', 'V10', 'J01C', 'J01D'];

/** Expected nadir after a dose, where the catalogue gives no last day (PR-69). */
export const NADIR = { days: 28, byClass: { nitrosourea: 42 } as Readonly<Record<string, number>> } as const;

/** Two medicines active within the same days can act on each other, where the rule names no other limit. */
export const INTERACTION_DAYS = 14;

export interface NaranjoQuestion {
  readonly item: number;
  readonly question: string;
  /** For the clinician's note, after the name of the medicine. */
  readonly topic: string;
  readonly yes: number;
  readonly no: number;
  /** The clinician may settle it whatever the chart says. */
  readonly asks?: true;
}

/** Naranjo CA et al. Clin Pharmacol Ther 1981;30:239-245, in our words. */
export const NARANJO: readonly NaranjoQuestion[] = [
  { item: 1, question: 'Are there earlier conclusive reports of this reaction?', topic: 'earlier reports', yes: 1, no: 0 },
  {
    item: 2,
    question: 'Did the fall come after the medicine was given?',
    topic: 'fall after the medicine',
    yes: 2,
    no: -1,
  },
  {
    item: 3,
    question: 'Did the count recover after the medicine was stopped?',
    topic: 'recovery after the stop',
    yes: 1,
    no: 0,
  },
  {
    item: 4,
    question: 'Did the fall come back when it was given again?',
    topic: 'fall when given again',
    yes: 2,
    no: -1,
    asks: true,
  },
  {
    item: 5,
    question: 'Could something else explain the fall?',
    topic: 'another explanation',
    yes: -1,
    no: 2,
    asks: true,
  },
  { item: 6, question: 'Did it come back on placebo?', topic: 'fall on placebo', yes: -1, no: 1, asks: true },
  { item: 7, question: 'Was a toxic level measured?', topic: 'toxic level', yes: 1, no: 0 },
  {
    item: 8,
    question: 'Was it worse with a higher dose, or better with a lower one?',
    topic: 'change with the dose',
    yes: 1,
    no: 0,
  },
  {
    item: 9,
    question: 'Was there a similar reaction to this or a similar medicine before?',
    topic: 'similar reaction before',
    yes: 1,
    no: 0,
  },
  { item: 10, question: 'Is it confirmed by an objective measurement?', topic: 'objective measurement', yes: 1, no: 0 },
];

/** Least score of each category. */
export const NARANJO_CATEGORIES = { definite: 9, probable: 5, possible: 1 } as const;

/** Items whose answer the clinician cannot add to: the literature and the count itself. */
export const NARANJO_FROM_DATA: readonly number[] = [1, 10];

/** Items that say more than their point of the scale. */
export const NARANJO_ITEM = { dechallenge: 3, rechallenge: 4, otherCause: 5, reaction: 9 } as const;

/** Another cause explains the fall as well when it is a possible candidate (`WORDING` in `ranking.ts`); so many are named. */
export const NARANJO_RIVAL_POINTS = 2;
export const NARANJO_RIVALS_NAMED = 4;

/** Onset limit of the international consensus on drug-induced agranulocytosis (Bénichou and Solal-Céligny 1991), shown beside our wider look-back. */
export const CONSENSUS_ONSET = {
  afterStopDays: 7,
  /** Made for idiosyncratic reactions: these act long after the last dose. */
  notForMechanisms: ['late-onset-B-cell-depletion', 'lymphodepleting', 'cytotoxic-dose-dependent'] as readonly DrugMechanism[],
  notForClasses: ['CAR T-cell therapy', 'radioligand', 'radiopharmaceutical', 'radioimmunotherapy'] as readonly string[],
  references: ['BEN91', 'MEDALG'],
} as const;

/** Reactions of long courses: a course shorter than the drug's own first day of onset is none of them (neutropenia of beta-lactams and glycopeptides). */
export const COURSE_MUST_LAST_CLASSES: readonly string[] = ['beta-lactam antibiotic', 'glycopeptide antibiotic'];

interface PrescriberFirst {
  readonly ids?: readonly string[];
  readonly classes?: readonly string[];
  /** Only in a transplanted patient. */
  readonly afterTransplant?: true;
  readonly why: string;
}

/** Recorded diseases by the words of the interaction rules. */
export const INTERACTION_PROBLEMS: Readonly<Record<string, readonly CodeSetId[]>> = {
  'collagen-vascular-disease': ['cond.sle', 'cond.ctd-other', 'cond.ra'],
};

/** A transplantation on record. */
export const TRANSPLANTS: readonly CodeSetId[] = ['cond.tx', 'cond.hsct'];

/** After management note mg-02: stopping these abruptly can harm more than the low count. */
export const PRESCRIBER_FIRST: readonly PrescriberFirst[] = [
  { ids: ['clozapine'], why: 'clozapine, except at the limits of its label' },
  { classes: ['antiepileptic', 'antiepileptic (sulfonamide)'], why: 'an anticonvulsant' },
  { classes: ['nucleoside reverse-transcriptase inhibitor', 'HIV protease inhibitor'], why: 'an antiretroviral' },
  { classes: ['glucocorticoid'], why: 'a steroid' },
  {
    classes: [
      'calcineurin inhibitor',
      'mTOR inhibitor',
      'IMPDH inhibitor',
      'purine antimetabolite',
      'IL-2 receptor antibody',
      'polyclonal T-cell depleting antibody',
    ],
    afterTransplant: true,
    why: 'an immunosuppressant after transplantation',
  },
];
