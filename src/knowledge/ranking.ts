/**
 * How candidates, lists, medicines and tests are ordered. Machine-drafted; no clinician has signed it.
 *
 * Points are ordinal: they order rows. They are no likelihood ratios, nothing was fitted to data, and none of them may be shown
 * as a percentage or called a probability. The clinician sees words and the facts themselves; points appear only under "why this
 * order".
 */
import type { Category, CodeSetId, Line, PatternRuleId, TestId, Urgency, Weight } from './rule.ts';

/** Whether a key of a fact (a code set or a pattern rule) stands in a list. */
type FactKeys = readonly string[];

/** Points of facts and adjustments. */
export const POINTS = {
  /** Against: the same with minus. "Recorded as possible" is one step lower. */
  weight: { strong: 3, moderate: 2, weak: 1 } as Readonly<Record<Weight, number>>,

  // A fact counts once.
  /** Of the items read from the blood count itself so many stand; further ones count `restated`. */
  heaviestOfCount: 2,
  restated: 0.5,
  /** The third and further weak items count nothing. */
  weakItems: 2,
  /** The fourth and further moderate items count as weak. */
  moderateItems: 3,

  // Lineages: every low line is one that the cause lowers, one or two are not (each, at most), none is.
  lineageAll: 1,
  lineageEach: -1,
  lineageMost: -2,
  lineageNone: -3,

  // Time course; skipped where PR-07 or PR-09 already counts.
  courseFits: 1,
  courseContradicts: -2,

  /** A fired alert names the cause and its gate is met. */
  alertNames: 2,
  common: 1,
  /** Without a strong anchor. */
  rare: -1,
  /** No hard anchor while another candidate has one and enough points (`GATES.betterSupportedPoints`). */
  onlyGeneralSigns: -2,

  /** A cause takes the points of its best shown medicine in place of the weight of the item. */
  bySuspect: [
    { from: 10, points: 5 },
    { from: 8, points: 4 },
    { from: 6, points: 3 },
    { from: 4, points: 2 },
  ],
  bySuspectLeast: 1,
} as const;

/** Which facts are counted together. Keys are code sets and pattern rules. */
export const COUNTING = {
  /** Opens the screening and says nothing more: "below" this limit, or a milder one, counts 0. */
  entryFrom: { 'lab.wbc': 4, 'lab.anc': 1.5 } as Readonly<Record<string, number | undefined>>,
  /** Read from the blood count itself. */
  fromCount: [
    'lab.wbc',
    'lab.anc',
    'lab.alc',
    'lab.aec',
    'lab.hgb',
    'lab.plt',
    'PR-01',
    'PR-05',
    'PR-06',
    'PR-12',
    'PR-61',
    'PR-62',
    'PR-63',
    'PR-64',
    'PR-65',
    'PR-66',
    'PR-70',
    'PR-72',
  ] as FactKeys,
  /** Restate further low lines: the heaviest counts. */
  otherLines: ['PR-06', 'PR-61', 'PR-65', 'lab.hgb', 'lab.plt'] as FactKeys,
  /** Though low, a haemoglobin (g/L) or platelet count (×10⁹/L) from these up goes with any illness: nothing need explain it. */
  needsNoExplanationFrom: { hgb: 100, plt: 100 } as Readonly<Partial<Record<Line, number>>>,
  /** The heaviest counts, the others 0. */
  fever: ['PR-68', 'find.fever', 'vital.temp'] as FactKeys,
  /** Count 0 beside a suspect medicine of the same cause, which holds them. */
  heldBySuspect: ['PR-21', 'PR-22', 'PR-73'] as FactKeys,
  /** Rules about medicines that a child does not take from its parent. */
  drugRules: ['PR-21', 'PR-22', 'PR-73'] as FactKeys,
  /** Say by themselves whether the course fits. */
  courseRules: ['PR-07', 'PR-09'] as FactKeys,
  /** Below this ANC fever and its kin are its likely result: they count as weak for infections. */
  severeAncBelow: 0.5,
  resultsOfSevereNeutropenia: ['find.fever', 'vital.temp', 'PR-68', 'lab.crp', 'find.sorethroat', 'PR-04', 'PR-28'] as FactKeys,
  /** Signs that a medicine may have been given for: those recorded before its start do not speak for it. */
  maybeTreated: ['find.sorethroat', 'find.fever'] as readonly CodeSetId[],
  /** Beside an ANC below the same limit and a drug suspect of so many points, sepsis is the likely result of the drug's harm. */
  strongSuspectFrom: 8,
  resultsBesideStrongSuspect: ['cond.sepsis', 'PR-03'] as FactKeys,
  /** Never a hard anchor; nor are counts (`fromCount`), findings (`find.`) and pattern rules. */
  generalSigns: ['cond.splenomegaly', 'cond.viral'] as FactKeys,
} as const;

/** Which list a cause stands in. */
export const GATES = {
  /** At most this, with the gate met: set aside. */
  setAsidePoints: -2,
  /** A candidate with a hard anchor and so many points makes those with only general signs step back. */
  betterSupportedPoints: 5,
  /** A diagnosis of exclusion stands below every candidate with a hard anchor and so many points. */
  aboveExclusionPoints: 2,
  /** An infection with a hard anchor and so many points stands before the syndrome that it can set off. */
  triggerPoints: 7,
} as const;

export const CAPS = {
  candidates: 12,
  setAside: 12,
  notYetExcluded: 5,
} as const;

/** `possibleFrom` is also where a candidate leaves "more", unless its diagnosis is recorded or it must not be missed. */
export const WORDING = {
  /** And a hard anchor: "strongly suggested by the record". */
  stronglyFrom: 8,
  suggestedFrom: 5,
  possibleFrom: 2,
} as const;

export const URGENCY_ORDER: readonly Urgency[] = ['emergent', 'urgent', 'soon', 'routine', 'none'];

/** Encounter classes (v3 ActCode). Without any encounter the commoner of the two settings holds. */
export const SETTING_CLASSES = {
  /** Of an encounter that is not finished. */
  inpatient: ['IMP', 'ACUTE', 'NONAC', 'EMER'] as readonly string[],
  outpatient: ['AMB', 'VR', 'HH'] as readonly string[],
} as const;

/** The workup panel. */
export const POLICY = {
  maxSuggested: 12,
  /** With a critical alert that is not quiet, or one of `criticalRules`. */
  maxSuggestedCritical: 14,
  criticalRules: ['PR-06', 'PR-65'] as readonly PatternRuleId[],
  /** Nothing below `minPoints`, except to fill the first places. */
  minPoints: 5,
  fillTo: 7,
  fillMinPoints: 3,
  points: {
    /** First test of an alert, and less for each next one; a test takes the highest of its alerts, not the sum. */
    alert: { critical: 14, high: 9, medium: 5 },
    alertStep: 2,
    /** Share of candidates 1 to 6 ... */
    candidateShares: [10, 9, 8, 6, 5, 4],
    /** ... by this where the cause has fewer points than `weakBelow` ... */
    weakBelow: 2,
    belowTwoPoints: 0.5,
    /** ... by this where the disease is already a recorded diagnosis ... */
    knownDisease: 0.5,
    /** ... less this for each place down the list of tests ... */
    positionStep: 0.12,
    /** ... times the factor of the tier. */
    tierFactor: { 1: 1, 2: 1, 3: 0.95, 4: 0.8 },
    /** First and second test of the causes not yet excluded, falling with each. */
    notExcludedFirst: 4,
    notExcludedFirstStep: 0.3,
    notExcludedSecond: 2,
    notExcludedSecondStep: 0.2,
    /** Medicine review while a suspect is shown. */
    drugSuspect: 20,
    /** Open tests, not highly invasive, of the first candidates: what separates the leaders gets a place. */
    leaderBonus: 6,
    /** Marrow tests of the first candidate, where it is a disease of the marrow: nothing else settles it. */
    marrowOfFirst: 9,
    cost: { none: 1, low: 1, medium: 0, high: -1 },
    invasivenessHigh: -3,
  },
  /** How many separating tests of the first, second and third candidate get the bonus. */
  separators: [3, 2, 1],
  /** Asked for on every low count, so no bonus for them. */
  forEveryLowCount: ['cbc-diff', 'manual-diff', 'blood-smear'] as readonly TestId[],
  /** Categories that a marrow settles; after a medicine it can wait for what stopping shows. */
  marrowSettles: ['haematological', 'genetic'] as readonly Category[],
  /** A candidate below this leaves the count unexplained. */
  unexplainedBelow: 5,
  /** While an `only` set fires a candidate adds tests with a hard anchor and so many points. */
  silencedNeedsPoints: 4,
  /** Steps without a specimen: one checklist line above the panel, except the medicine review. */
  reviewSteps: [
    'prior-counts',
    'drug-history',
    'focused-exam',
    'exposure-history',
    'vitals',
    'infection-recount',
  ] as readonly TestId[],
  reviewInPanel: 'drug-history' as TestId,
  /** Shown by level, never as a row. */
  referral: 'expert-referral' as TestId,
  /** Only haemoglobin or platelets are low: no cause list, these two. */
  otherLineOnly: ['cbc-diff', 'blood-smear'] as readonly TestId[],
  /**
   * Marrow, genetics, clonality and antibody tests need a critical or high alert, one of these, a confirmed ANC below 0.5 that no
   * nadir explains, or a hard anchor of the candidate that asks.
   */
  tierFourRules: ['PR-15', 'PR-29', 'PR-30', 'PR-35', 'PR-65', 'PR-06'] as readonly PatternRuleId[],
  tierFourWording: 'discuss with haematology',
  /** A repeat counts as done only when taken so long after the first low count. */
  afterIndexHours: 24,
  /** Keys of `staleBySeverity` in `workup.ts`. */
  severityKeys: { severe: 'severe', moderate: 'moderate', mildNew: 'mild-new', mildStable: 'mild-stable' },
  /** Where only an `only` set asks. */
  noTestMessage: 'Repeat full blood count; no other test is needed now.',
} as const;
