/**
 * Numbers of the judging that are not part of one rule, beside those of the finding in `thresholds.ts`, which are shown first.
 * Machine-drafted; no clinician has signed it.
 */
import type { Cites, CodeSetId, Window } from './rule.ts';

/**
 * What counts as a positive result: "detected", "positive", "reactive", an abnormal interpretation, a titre from `titre` up, and
 * numbers as below. Negative is the opposite; anything else stays unknown.
 */
export const POSITIVE = {
  /** 1:80. */
  titre: 80,
  /**
   * Sets in which any number above zero is positive: nucleic acids above their detection limit, blasts and other abnormal cells,
   * parasites.
   */
  anyAboveZero: new Set<string>([
    'lab.hiv-rna',
    'lab.hcv-rna',
    'lab.ebv-dna',
    'lab.cmv-dna',
    'lab.flu',
    'lab.sars2',
    'lab.pml',
    'lab.jak2',
    'lab.blast-pct',
    'lab.blast-abs',
    'lab.promyelo-pct',
    'lab.abn-lymph',
    'lab.hairy',
    'lab.auer',
    'lab.pelger',
    'lab.schisto',
    'lab.gpi',
    'lab.malaria',
    'lab.nrbc',
    'lab.hyperseg',
  ] satisfies CodeSetId[]),
  /** Cultures, in which a named organism is a positive result. */
  cultures: new Set<string>(['lab.bcx', 'lab.afb', 'lab.afb-bld', 'lab.fungus-bld'] satisfies CodeSetId[]),
  /** Nucleated red cells per 100 WBC; hypersegmented neutrophils in percent. */
  atLeast: { 'lab.nrbc': 1, 'lab.hyperseg': 5 } as Readonly<Record<string, number | undefined>>,
  /** Upper limits of antibodies, only where the laboratory gives none: units per mL. */
  antibodyLimit: {
    'lab.rf': 14,
    'lab.ccp': 20,
    'lab.dsdna': 30,
    'lab.ssa': 20,
    'lab.ssb': 20,
  } as Readonly<Record<string, number | undefined>>,
  /** Antigens of the red cell that are both absent in Fy(a-b-): Fy(a) and Fy(b), LOINC. A phenotype is read from words. */
  duffyAntigens: ['1027-2', '1033-0'],
  cites: ['gk'] as Cites,
} as const;

/** An earlier normal count exists and the first low one is younger than this. */
export const RECENT_FALL = { days: 90 } as const;

/** Two troughs at a distance of about three weeks with recovery between. */
export const CYCLING = {
  leastCounts: 3,
  troughBelow: 0.5,
  leastDays: 14,
  mostDays: 36,
  recoveredFrom: 1,
  cites: ['donadieu-2011'] as Cites,
} as const;

/** One low count between two normal ones this close together is doubted. */
export const DISCORDANT_SINGLE = { hours: 72 } as const;

/** Lymphocytes below this on two results, the second of them recent. */
export const LYMPHOPENIA_TWICE = { below: 0.5, apartDays: 7, latestWithinDays: 14 } as const;

/** Fever called prolonged: recorded this long before the index, or described so. */
export const PROLONGED_FEVER = { days: 14 } as const;

/** Two readings that count as fever where no single one reaches 38.3. */
export const TWO_TEMPERATURES = { from: 38, leastHours: 1, mostHours: 24, lookBackDays: 2 } as const;

/** A laboratory value without a window of its own counts this many days before the index. */
export const RECENT_RESULT_DAYS = 30;

/** What an alert reads, back from the moment of review, where it names no window. */
export const ALERT_RECENCY = {
  counts: 'P7D',
  temperature: 'P2D',
  otherVitals: 'P1D',
  coagulation: 'P3D',
  chemistry: 'P3D',
  film: 'P30D',
} as const satisfies Record<string, Window>;

/**
 * Problem lists keep old fevers. An active row that began more than `days` before the index, or `timesWindow` times the window if
 * that is longer, no longer satisfies a window of `shortWindowDays` or less. In an alert a window of `alertWindowDays` or less
 * needs an onset that recent. A row called past holds only for windows from `historyFromDays` up.
 */
export const STALE_PROBLEM = {
  days: 90,
  timesWindow: 3,
  shortWindowDays: 90,
  alertWindowDays: 14,
  historyFromDays: 360,
  /** An encounter diagnosis older than this counts only where the window is ever. */
  encounterDiagnosisDays: 730,
  /** The reason of a treatment that ended longer ago than this is no present illness; a judgement without a source. */
  reasonAfterTreatmentDays: 30,
  daysInMonth: 30,
  daysInYear: 365,
} as const;

/**
 * Known and stable: as low already on a result this long ago, not lower by more than `fallFraction`, and one of the diseases
 * recorded for at least `recordedDays`.
 */
export const KNOWN_STABLE = {
  leastDays: 7,
  mostDays: 365,
  fallFraction: 0.2,
  recordedDays: 30,
  nadirProcedureWindow: 'P28D',
  diseases: [
    'cond.cirrhosis',
    'cond.portal',
    'cond.hypersplenism',
    'cond.mds',
    'cond.mf',
    'cond.aa',
    'cond.pnh',
    'cond.scn',
    'cond.cyclic',
    'cond.cin',
    'cond.hiv',
    'cond.sle',
    'cond.felty',
    'cond.myeloma',
    'cond.acute-leuk',
  ] as readonly CodeSetId[],
  cites: ['gk'] as Cites,
} as const;

/** Every ANC of the last year inside this band, two of them a month apart, nothing else low, and none of `notWith` recorded. */
export const STABLE_MILD = {
  from: 0.8,
  to: 2,
  days: 365,
  apartDays: 30,
  /** A large spleen, or a serious infection; beside the diseases of KNOWN_STABLE. */
  notWith: ['cond.splenomegaly', 'cond.sepsis', 'cond.pneumonia', 'cond.opp-inf', 'cond.fn'] as readonly CodeSetId[],
  cites: ['hibbs-2025', 'nhs-borders'] as Cites,
} as const;

/**
 * From this age on the red cells of birth are gone and those of a child are smaller than an adult's: an MCV above the adult limit is
 * large whatever the laboratory's own limit, which may be missing.
 */
export const MCV_OF_CHILD = { adultLimitFromMonths: 6, cites: ['gk'] as Cites } as const;

/**
 * Emergent and urgent causes are shown as "soon" from these counts up, without fever, bleeding or blasts and with one line low at
 * most.
 */
export const URGENCY_CAP = { ancFrom: 1, wbcFrom: 2 } as const;
