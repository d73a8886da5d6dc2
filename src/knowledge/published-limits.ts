/**
 * Limits that are printed for the reader and judge nothing: published ones beside those of `lowerLimits` in `thresholds.ts`, which
 * decides "low", and those of the draft that the app does not apply. Machine-drafted; no clinician has signed it.
 */
import type { Cites, CodeSetId } from './rule.ts';

/**
 * Adverse-event grades (CTCAE v5): never in place of the severity. Grade 1 reaches up to the laboratory's lower
 * limit.
 */
export const CTCAE = {
  /** Lower limit of grades 1 to 4, ×10⁹/L. */
  wbc: [3, 2, 1, 0],
  neutrophils: [1.5, 1, 0.5, 0],
  lymphocytes: [0.8, 0.5, 0.2, 0],
  cd4: [0.5, 0.2, 0.05, 0],
  cites: ['ctcae-v5'] as Cites,
} as const;

/** WBC in pregnancy, ×10⁹/L: `PREGNANCY_WBC` of `thresholds.ts` takes the last lower limit. */
export const PREGNANCY_WBC_INTERVALS = {
  intervals: [
    { gestation: 'up to 2 weeks', low: 4, high: 10 },
    { gestation: '3 to 5 weeks', low: 4.7, high: 11.9 },
    { gestation: 'from 6 weeks', low: 5.7, high: 14.4 },
  ],
  cites: ['preg-wbc-2023'] as Cites,
} as const;

/** Lower limits of adults with Fy(a-b-) by site, ×10⁹/L: `DUFFY_NULL` of `thresholds.ts` stands for them all. */
export const DUFFY_NULL_BY_SITE = {
  sites: [
    { site: 'UK', anc: 1.185, wbc: 3.1 },
    { site: 'USA', anc: 1.21, wbc: 3 },
    { site: 'Saudi Arabia', anc: 1.14, wbc: 3.72 },
    { site: 'Namibia', anc: 0.82, wbc: 2.51 },
  ],
  cites: ['hibbs-2025', 'duffy-us-abstract', 'merz-2023'] as Cites,
} as const;

/** Other published limits of single lines; `lowerLimits` decides. */
export const OTHER_PUBLISHED_LIMITS = [
  { finding: 'lymphopenia', scope: 'adults, wider European usage', below: 1.5, unit: '10*9/L', cites: ['berezne-2006'] },
  { finding: 'lymphopenia', scope: 'under 2 years', below: 3, unit: '10*9/L', cites: ['msd-lymph'] },
  { finding: 'lymphopenia', scope: 'under 8 months (alternative)', below: 4.5, unit: '10*9/L', cites: ['berezne-2006'] },
  {
    finding: 'lymphopenia',
    scope: 'infants, alarm for severe combined immunodeficiency',
    below: 2.5,
    unit: '10*9/L',
    cites: ['gk'],
  },
  { finding: 'monocytopenia', scope: 'near absent (hairy cell leukaemia, GATA2)', below: 0.1, unit: '10*9/L', cites: ['gk'] },
  {
    finding: 'idiopathic CD4 lymphopenia',
    scope: 'two tests at least 6 weeks apart, HIV negative',
    below: 300,
    unit: '/uL',
    cites: ['icl-2020'],
  },
] as const satisfies readonly { finding: string; scope: string; below: number; unit: string; cites: Cites }[];

/** Published lower reference limits by age, ×10⁹/L, shown beside a result; they never decide "low". */
export interface AgeReference {
  readonly age: string;
  readonly wbc?: number;
  readonly anc?: number;
  readonly alc?: number;
  readonly verified: boolean;
  readonly note?: string;
  readonly cites: Cites;
}

/**
 * Paediatric intervals that should replace the rows that are not verified, once their values are read: WS/T 779-2021 for Chinese
 * sites.
 */
export const AGE_REFERENCES_PENDING: Cites = ['wst-779-2021', 'prince-2020', 'schmutz-2008'];

/**
 * After birth the ANC peaks at 12 to 24 hours (7.8 to 14.5 in term infants); in very low birth weight its fifth percentile can
 * reach 0.5 at 3 to 4 months.
 */
export const AGE_REFERENCES: readonly AgeReference[] = [
  { age: 'birth', wbc: 9.1, anc: 5.5, alc: 2.8, verified: true, cites: ['davis-lab'] },
  { age: 'day 1', wbc: 9, verified: true, cites: ['infantools'] },
  { age: 'day 7', wbc: 5, verified: true, cites: ['infantools'] },
  { age: 'day 30', wbc: 5, verified: true, cites: ['infantools'] },
  { age: '72 hours to 28 days, term', anc: 1.75, verified: true, cites: ['neonatal-anc-review'] },
  { age: '61 hours to 28 days, 1500 g or less', anc: 1.1, verified: true, cites: ['mouzinho-1994'] },
  {
    age: '1 to 23 months',
    wbc: 6.1,
    anc: 1.9,
    alc: 3.7,
    verified: true,
    note: 'neutropenia in infants is conventionally an ANC below 1.0, not below 1.9',
    cites: ['davis-lab', 'gk'],
  },
  { age: '2 to 10 years', wbc: 4.5, anc: 2.4, alc: 1.7, verified: true, note: 'not a diagnostic cut-off', cites: ['davis-lab'] },
  { age: '11 years and older', wbc: 4.5, anc: 2.7, alc: 1.5, verified: true, note: 'United States', cites: ['davis-lab'] },
  { age: 'adults, China', wbc: 3.5, verified: true, cites: ['wst-405-2012'] },
  { age: 'birth to 12 hours', wbc: 9, anc: 6, alc: 2, verified: false, cites: ['dallman'] },
  { age: '24 hours', wbc: 9.4, anc: 5, alc: 2, verified: false, cites: ['dallman'] },
  { age: '1 week', wbc: 5, anc: 1.5, alc: 2, verified: false, cites: ['dallman'] },
  { age: '2 weeks', wbc: 5, anc: 1, alc: 2, verified: false, cites: ['dallman'] },
  { age: '1 month', wbc: 5, anc: 1, alc: 2.5, verified: false, cites: ['dallman'] },
  { age: '6 months', wbc: 6, anc: 1, alc: 4, verified: false, cites: ['dallman'] },
  { age: '1 year', wbc: 6, anc: 1.5, alc: 4, verified: false, cites: ['dallman'] },
  { age: '2 years', wbc: 6, anc: 1.5, alc: 3, verified: false, cites: ['dallman'] },
  { age: '4 years', wbc: 5.5, anc: 1.5, alc: 2, verified: false, cites: ['dallman'] },
  { age: '6 years', wbc: 5, anc: 1.5, alc: 1.5, verified: false, cites: ['dallman'] },
  { age: '8 years', wbc: 4.5, anc: 1.5, alc: 1.5, verified: false, cites: ['dallman'] },
  { age: '10 years', wbc: 4.5, anc: 1.8, alc: 1.5, verified: false, cites: ['dallman'] },
  { age: '16 years', wbc: 4.5, anc: 1.8, alc: 1.2, verified: false, cites: ['dallman'] },
  { age: '21 years', wbc: 4.5, anc: 1.8, alc: 1, verified: false, cites: ['dallman'] },
];

// Of the draft, and not applied -----------------------------------------------------------------------------------------------

/** Upper limits of neutropenia that a site might choose instead. No site can: the default holds everywhere. */
export const NEUTROPENIA_SITE_LIMITS = [
  { site: 'China, adults', below: 2, cites: ['cn-leukopenia-def'] },
  { site: 'China, 10 to 14 years', below: 1.8, cites: ['cn-leukopenia-def'] },
  { site: 'China, under 10 years', below: 1.5, cites: ['cn-leukopenia-def'] },
  { site: 'European-ancestry reference (Devon)', below: 2, cites: ['nhs-devon'] },
] as const satisfies readonly { site: string; below: number; cites: Cites }[];

/** Two low counts further apart than this would not confirm each other; from 28 days on they are persistent instead. */
export const CONFIRMED_WITHIN_DAYS = 60;

/** Below this WBC, with fewer cells counted, a computed ANC is of low confidence. Charts do not say how many were counted. */
export const FEW_CELLS = { wbcBelow: 1, cells: 50, cites: ['clozaril-pi', 'neonatal-anc-review'] as Cites } as const;

/** A fall of WBC or ANC by half from the median of the year before, within two weeks. The panel states each fall as it was. */
export const ACUTE_FALL = { percent: 50, days: 14, medianMonths: 12, cites: ['gk'] as Cites } as const;

/**
 * Sets where the laboratory's own limit of normal might replace the constant of a rule, because the constant stands for it. No rule
 * is marked so yet, so every constant holds as it stands. Never for blood counts, ferritin, fibrinogen, triglycerides, CRP, lactate
 * or a multiple of normal.
 */
export const REFERENCE_RANGE_MAY_REPLACE: readonly CodeSetId[] = [
  'lab.tsh',
  'lab.ft4',
  'lab.c3',
  'lab.c4',
  'lab.igg',
  'lab.cu',
  'lab.cerulo',
  'lab.zn',
  'lab.ca',
  'lab.ace',
  'lab.rf',
  'lab.ldh',
  'lab.ast',
  'lab.alt',
  'lab.cortisol',
  'lab.lead',
];

/** An acknowledged alert would return on a fall by this fraction. Nothing is kept between launches, so none is acknowledged. */
export const ALERT_RETURNS = { fallFraction: 0.2 } as const;

/** Lines called markedly low in the definition of pancytopenia; the rule "two or more lines markedly low" has limits of its own. */
export const MARKED_PANCYTOPENIA = {
  hemoglobinBelow: 100,
  plateletsBelow: 100,
  ancBelow: 1,
  cites: ['icus-ash', 'aa-bmj'] as Cites,
} as const;

/** Days for which a test whose result cannot be read here would stay away once it was listed; nothing remembers that it was. */
export const UNREADABLE_TEST_DAYS = 90;
