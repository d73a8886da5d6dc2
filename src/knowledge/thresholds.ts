/**
 * Every clinical number that is not part of one rule: limits, bands, courses, windows, plausibility. Machine-drafted; no
 * clinician has signed it.
 *
 * Counts are ×10⁹/L, haemoglobin g/L, temperatures °C. Where `cites` holds only `gk`, or a row is not `verified`, the number
 * is a textbook or chosen value that no source here confirms and a clinician has to decide it.
 */
import type { Cites, CodeSetId, Line } from './rule.ts';

/** The lines of which a low value opens the assessment; alerts run on every chart. */
export const ENTRY_LINES = ['wbc', 'anc', 'alc'] as const satisfies readonly Line[];

// Leukopenia ----------------------------------------------------------------------------------------------------------

/**
 * White count below 4.0 in adults. The Chinese adult interval starts at 3.5 and healthy Duffy-null adults reach 2.5 to 3.7: a
 * value from `labelFrom` up still counts as low, with the remark that it may lie inside the laboratory's own interval.
 */
export const leukopenia = {
  below: 4,
  labelFrom: 3.5,
  cites: ['seed-2024', 'cn-leukopenia-def', 'wst-405-2012', 'hibbs-2025'] as Cites,
} as const;

/** A value below `value` is low for age `from` (inclusive) to `to` (exclusive), both ISO 8601 since birth. */
export interface LowerLimit {
  readonly from?: string;
  readonly to?: string;
  readonly sex?: 'male' | 'female';
  readonly pregnant?: true;
  readonly trimester?: 1 | 2 | 3;
  readonly value: number;
  readonly unit: '10*9/L' | 'g/L';
  /** False: a textbook or chosen value. */
  readonly verified: boolean;
  readonly note?: string;
  /** A value from the limit up to this one carries `label`, without being low. */
  readonly labelBelow?: number;
  readonly label?: string;
  readonly cites: Cites;
}

/**
 * The only table that decides "low". The first row that fits age, sex and pregnancy holds. The laboratory's own interval is shown
 * beside it and never clears a low count.
 */
export const lowerLimits: Readonly<Record<Line, readonly LowerLimit[]>> = {
  wbc: [
    { from: 'P0D', to: 'P2D', value: 9, unit: '10*9/L', verified: true, cites: ['infantools'] },
    { from: 'P2D', to: 'P10Y', value: 5, unit: '10*9/L', verified: true, cites: ['infantools', 'cn-leukopenia-def'] },
    {
      from: 'P10Y',
      to: 'P18Y',
      value: leukopenia.below,
      unit: '10*9/L',
      verified: true,
      labelBelow: 4.5,
      label: 'low for age, not leukopenia',
      cites: ['seed-2024', 'cn-leukopenia-def'],
    },
    { from: 'P18Y', value: leukopenia.below, unit: '10*9/L', verified: true, cites: ['seed-2024', 'cn-leukopenia-def'] },
  ],
  anc: [
    { from: 'P0D', to: 'P3D', value: 3.5, unit: '10*9/L', verified: false, cites: ['gk'] },
    {
      from: 'P3D',
      to: 'P28D',
      value: 1.75,
      unit: '10*9/L',
      verified: true,
      note: 'term infants; 1.1 at 1500 g or less',
      cites: ['neonatal-anc-review', 'mouzinho-1994'],
    },
    { from: 'P28D', to: 'P1Y', value: 1, unit: '10*9/L', verified: false, cites: ['gk'] },
    { from: 'P1Y', value: 1.5, unit: '10*9/L', verified: true, cites: ['boxer-2012', 'nhs-borders', 'pmc8432397'] },
  ],
  alc: [
    { from: 'P0D', to: 'P1M', value: 2, unit: '10*9/L', verified: false, cites: ['dallman'] },
    {
      from: 'P1M',
      to: 'P2Y',
      value: 2.5,
      unit: '10*9/L',
      verified: false,
      note: 'the alarm for severe combined immunodeficiency; 3.0 under 2 years would call many well infants low',
      cites: ['gk', 'msd-lymph'],
    },
    { from: 'P2Y', to: 'P6Y', value: 2, unit: '10*9/L', verified: false, cites: ['dallman'] },
    { from: 'P6Y', to: 'P12Y', value: 1.5, unit: '10*9/L', verified: true, cites: ['msd-lymph'] },
    { from: 'P12Y', value: 1, unit: '10*9/L', verified: true, cites: ['msd-lymph'] },
  ],
  amc: [{ value: 0.2, unit: '10*9/L', verified: false, cites: ['gk'] }],
  aec: [{ value: 0.02, unit: '10*9/L', verified: false, cites: ['gk'] }],
  abc: [{ value: 0.01, unit: '10*9/L', verified: true, cites: ['basopenia-ref'] }],
  hgb: [
    { from: 'P0D', to: 'P1M', value: 135, unit: 'g/L', verified: false, cites: ['gk'] },
    { from: 'P1M', to: 'P6M', value: 95, unit: 'g/L', verified: false, cites: ['gk'] },
    { from: 'P6M', to: 'P24M', value: 105, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    { from: 'P24M', to: 'P5Y', value: 110, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    { from: 'P5Y', to: 'P12Y', value: 115, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    { from: 'P12Y', to: 'P15Y', value: 120, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    { from: 'P15Y', sex: 'male', value: 130, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    {
      from: 'P15Y',
      sex: 'female',
      pregnant: true,
      trimester: 2,
      value: 105,
      unit: 'g/L',
      verified: true,
      cites: ['who-hb-2024'],
    },
    { from: 'P15Y', sex: 'female', pregnant: true, value: 110, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
    { from: 'P15Y', value: 120, unit: 'g/L', verified: true, cites: ['who-hb-2024'] },
  ],
  plt: [{ value: 150, unit: '10*9/L', verified: true, cites: ['icus-ash'] }],
};

// Neutropenia ---------------------------------------------------------------------------------------------------------

export interface Band {
  readonly band: 'profound' | 'very-severe' | 'severe' | 'moderate' | 'mild' | 'borderline';
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly below: number;
  readonly label: string;
  readonly cites: Cites;
}

/**
 * Bands of the ANC; one exists only below the lower limit for the age. Very severe and profound are subsets of severe: every rule
 * for severe also holds for them. Borderline is used only where a site sets its limit at 2.0.
 */
export const BANDS: readonly Band[] = [
  { band: 'profound', from: 0, below: 0.1, label: 'profound', cites: ['idsa-2010'] },
  {
    band: 'very-severe',
    from: 0.1,
    below: 0.2,
    label: 'very severe (aplastic anaemia and congenital usage)',
    cites: ['aa-bsh', 'donadieu-2011'],
  },
  { band: 'severe', from: 0.2, below: 0.5, label: 'severe / agranulocytosis', cites: ['asco-idsa-2018', 'andres-2017'] },
  { band: 'moderate', from: 0.5, below: 1, label: 'moderate', cites: ['asco-idsa-2018'] },
  { band: 'mild', from: 1, below: 1.5, label: 'mild', cites: ['asco-idsa-2018'] },
  {
    band: 'borderline',
    from: 1.5,
    below: 2,
    label: 'borderline (unlikely to matter)',
    cites: ['nhs-borders', 'cn-leukopenia-def'],
  },
];

/**
 * Without a differential the ANC cannot exceed the WBC, so a WBC below this is severe neutropenia; above it the band is unknown.
 */
export const neutropeniaBounded = { wbcBelow: 0.5 } as const;

// Course --------------------------------------------------------------------------------------------------------------

/**
 * When a low count is confirmed, persistent, chronic or over. Only "chronic = 3 months" has sources; the other numbers are a
 * choice that a clinician has to sign.
 */
export const COURSE = {
  /** Confirmed: two low counts at least this far apart, none normal between. */
  confirmedHours: 24,
  /** Persistent: low counts that span this long, none normal between. */
  persistentDays: 28,
  chronicDays: 90,
  /** Resolved: this many normal counts, or one and `daysToEnd` since the last low one. */
  normalsToEnd: 2,
  daysToEnd: 28,
  cites: ['boxer-2012', 'cin-2017', 'sa-health'] as Cites,
} as const;

// One blood sample, one differential ------------------------------------------------------------------------------------

/** `duplicateMinutes`: two rows of one analyte are the same count. `pairingMinutes`: WBC and percent belong together. */
export const SAME_SPECIMEN = { duplicateMinutes: 5, pairingMinutes: 60 } as const;

/**
 * ANC = WBC × (segs + bands) %, an analyser's own count first; immature forms, eosinophils and basophils are never added. Bands
 * are added to total neutrophils only where the classes without them sum to less than `sumLow` and with them to `sumHigh` at
 * most.
 */
export const DIFFERENTIAL = {
  /** Percent; a sum outside is doubted. */
  sumLow: 95,
  sumHigh: 105,
  /** Fewer classes are not summed. */
  classesToSum: 4,
  /** Reported and computed ANC differ by more than this fraction or this count: both are shown. */
  discordanceFraction: 0.2,
  discordanceAbsolute: 0.2,
  /** A difference up to this is what one decimal gives, and is no discordance. */
  discordanceRounding: 0.05,
  cites: ['clozaril-pi', 'neonatal-anc-review', 'boxer-2012'] as Cites,
} as const;

/** Other lines are read from a sample this close to the index, otherwise from the latest of these days. */
export const OTHER_LINE = { hours: 72, days: 30 } as const;

// Which values are believed ---------------------------------------------------------------------------------------------

/**
 * Outside these a value is shown as implausible and not reasoned with; so is any negative one. A true WBC of 0.0 to 0.1 exists
 * after chemotherapy.
 */
export const PLAUSIBLE = {
  wbc: { from: 0.01, to: 500 },
  /** The ANC may exceed its WBC by rounding only. */
  ancTimesWbc: 1.05,
  percentTo: 100,
  /** Where both are in doubt by a thousandfold: the size in which a count is believed. */
  countIfAssumed: { from: 0.05, to: 400 },
} as const;

/** A white count without a unit: cells per microlitre from 100 up, thousands between; the value is marked as assumed. */
export const MISSING_UNIT = {
  cellsFrom: 100,
  thousandsFrom: 0.05,
  thousandsBelow: 100,
  /** Body temperature: °C, or °F, by size. */
  celsius: { from: 30, to: 43 },
  fahrenheit: { from: 95, to: 108 },
  /** A haematocrit up to this is a fraction. */
  haematocritFractionTo: 1,
} as const;

/** Temperatures are rounded to this before they are compared: 38.3 is itself a rounded 100.9 °F. */
export const TEMPERATURE_STEP = 0.1;

/**
 * Below this age a comparison that stands for the adult lower limit is read as "low for age", and MCV above 100 fL as above the
 * laboratory's limit for the age. Decision limits (ANC 0.5 and 1.0, platelets 50) stay as they are.
 */
export const AGE_ADJUSTED = {
  belowYears: 18,
  adultLimits: { 'lab.wbc': [4], 'lab.anc': [1.5], 'lab.alc': [1, 1.5], 'lab.hgb': [120, 130] } as Readonly<
    Partial<Record<CodeSetId, readonly number[]>>
  >,
  mcv: { set: 'lab.mcv', above: 100 },
} as const;

// How far back ----------------------------------------------------------------------------------------------------------

/** A recorded cytopenia with an onset so long before, and no normal count since, makes the course persistent or chronic. */
export const RECORDED_COURSE = {
  persistentDays: COURSE.persistentDays,
  chronicDays: COURSE.chronicDays,
  sets: [
    'cond.neutropenia',
    'cond.leukopenia',
    'cond.pancytopenia',
    'cond.recurrent-neutropenia',
    'cond.chronic-cytopenia',
  ] satisfies CodeSetId[],
} as const;

// Pregnancy and the Duffy-null phenotype ----------------------------------------------------------------------------------

/**
 * The white count rises in pregnancy, so below 4.0 is never physiological; from 4.0 to this limit after 6 weeks it is "low for
 * pregnancy".
 */
export const PREGNANCY_WBC = {
  lowFromWeek6: 5.7,
  /** A pregnancy that was recorded longer ago is over, whatever the list says: 43 weeks. */
  overAfterDays: 301,
  cites: ['preg-wbc-2023'] as Cites,
} as const;

/**
 * Limits of adults with Fy(a-b-), only where the phenotype or genotype is known: never inferred from recorded race. The
 * hospital's own interval comes first, then the row nearest the site, then these. Below them the work-up runs as for anyone;
 * alerts below 0.5 are never relaxed.
 */
export const DUFFY_NULL = {
  anc: 1.2,
  wbc: 3,
  cites: ['hibbs-2025', 'duffy-us-abstract', 'merz-2023'] as Cites,
} as const;
