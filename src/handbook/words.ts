/** What the chapters say around the content, in English. Another language fills the same shape and brings the content in its words. */
import { INTERACTION_DAYS } from '../knowledge/drug-judgement.ts';
import { HSCORE } from '../knowledge/hscore.ts';
import {
  CYCLING,
  DISCORDANT_SINGLE,
  KNOWN_STABLE,
  LYMPHOPENIA_TWICE,
  PROLONGED_FEVER,
  RECENT_FALL,
  RECENT_RESULT_DAYS,
  STABLE_MILD,
  TWO_TEMPERATURES,
} from '../knowledge/judging-thresholds.ts';
import type { ManagementNeed } from '../knowledge/management.ts';
import { POLICY } from '../knowledge/ranking.ts';
import type {
  AgeRange,
  Category,
  CauseRule,
  Cell,
  Commonness,
  ComputedFact,
  Line,
  Mechanism,
  PatternRule,
  Take,
  Urgency,
  WorkupTest,
} from '../knowledge/rule.ts';
import { COURSE } from '../knowledge/thresholds.ts';
import type { AnalyteCode } from '../knowledge/analyte-code.ts';
import type { UnitGroup } from '../knowledge/unit-tables.ts';
import type { ContentCatalogue, ReferenceCatalogue } from '../knowledge/zh/catalogue.ts';
import type { ChapterId } from './entry.ts';
import { numberWords } from './number-words.ts';

export interface ChapterWords {
  readonly name: string;
  /** Where the name is too short to stand over the chapter. */
  readonly title?: string;
  /** What a reader has to know before the first entry. */
  readonly intro: readonly string[];
}

const AGES = { a: 'years', mo: 'months', d: 'days' } as const;
const LIMITS = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' } as const;
const SPANS = { D: 'day', M: 'month', Y: 'year' } as const;
const FROM = {
  review: 'the review',
  lowCount: 'the low count',
  firstLowCount: 'the first low count',
} as const;

const words = (id: string): string => id.replaceAll('-', ' ');

/** The moment from which a window reaches back. */
export type From = keyof typeof FROM;

const LINES: Readonly<Record<Line, string>> = {
  wbc: 'WBC',
  anc: 'ANC',
  alc: 'ALC',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'haemoglobin',
  plt: 'platelets',
};

/** The numbers come from where they are judged. */
const COMPUTED: Readonly<Record<ComputedFact, string>> = {
  'course-chronic': 'the course is chronic, by counts or by the problem list',
  'course-persistent': 'the course is persistent or chronic',
  confirmed: 'the course is confirmed, persistent or chronic',
  'recent-fall': `an earlier count was normal and the first low one is less than ${RECENT_FALL.days} days old`,
  'anc-chronic': `ANC low on two or more results over ${COURSE.chronicDays} days or more, none normal between; or neutropenia recorded as long`,
  'alc-persistent': `ALC low (PR-12) on two or more results over ${COURSE.persistentDays} days or more, none normal between`,
  cycling: `troughs of ANC below ${CYCLING.troughBelow}, ${CYCLING.leastDays} to ${CYCLING.mostDays} days apart, with recovery to ${CYCLING.recoveredFrom} between`,
  'discordant-single': `one low WBC or ANC between two normal ones within ${DISCORDANT_SINGLE.hours} hours`,
  'alc-high': 'ALC above the range of the laboratory',
  'inside-laboratory-interval': 'WBC not below the lower limit of its own reference range',
  'drug-before-fall':
    'a shown suspect medicine, definite or probable, begun, restarted or raised before the fall and inside its window',
  'dechallenge-positive': 'the count recovered after a shown suspect was stopped',
  'low-before-drug': 'the same line was low before the first dose of every suspect',
  'lowering-drug-taken': 'a medicine that lowers counts is taken, or was within its look-back',
  'expected-nadir': 'cytotoxic or cellular treatment inside its nadir window, with no low count before it',
  'stable-mild-neutropenia': `every ANC of the last ${STABLE_MILD.days} days from ${STABLE_MILD.from} to ${STABLE_MILD.to}, two of them ${STABLE_MILD.apartDays} days apart, nothing else low, and no disease on record that would explain it`,
  'known-stable': `as low on a result ${KNOWN_STABLE.leastDays} to ${KNOWN_STABLE.mostDays} days before, no lower by more than ${KNOWN_STABLE.fallFraction * 100} %, with a disease that explains it recorded ${KNOWN_STABLE.recordedDays} days before`,
  'prolonged-fever': `fever recorded ${PROLONGED_FEVER.days} days or more before, or called recurrent, persistent or prolonged`,
  'two-temperatures-38': `two temperatures of ${TWO_TEMPERATURES.from} °C or more, at least ${TWO_TEMPERATURES.leastHours} h apart within ${TWO_TEMPERATURES.mostHours} h, in the last ${TWO_TEMPERATURES.lookBackDays} days`,
  'alc-below-0.5-twice': `ALC below ${LYMPHOPENIA_TWICE.below} on two results ${LYMPHOPENIA_TWICE.apartDays} days or more apart, the latest within ${LYMPHOPENIA_TWICE.latestWithinDays} days`,
  'hscore-169': `HScore of ${HSCORE.cutOff} or more from the items on record; what is not on record counts 0`,
  unexplained: `the best candidate has fewer than ${POLICY.unexplainedBelow} points`,
};

const CHAPTERS: Readonly<Record<ChapterId, ChapterWords>> = {
  causes: {
    name: 'Causes',
    intro: [
      'A cause becomes a candidate when the patient is inside its age, one of the required facts is met (where it requires any) and, where it needs an anchor, a fact marked "anchor" is met.',
      'Weights are ordinal judgements: strong, moderate, weak. They are not likelihood ratios and were not fitted to data. Missing data never counts against a cause.',
      'A fact without sources of its own rests on the sources of its cause.',
    ],
  },
  'pattern-rules': {
    name: 'Pattern rules',
    intro: [
      `Named patterns that several rules read. A laboratory value without a window of its own counts for ${RECENT_RESULT_DAYS} days before the low count, a blood count by its latest value near it.`,
      'A rule is met, unmet or unknown, and only "met" acts.',
    ],
  },
  alerts: {
    name: 'Alerts',
    intro: [
      'Alerts run on every chart, whatever the white count. Each reads the latest result of every input inside its window, back from the moment of review. Older values never fire and a missing value never clears.',
      'Where one of "quiet when" holds, the alert becomes one line of information that gives the reason, unless "interrupts although known" is met.',
    ],
  },
  'referral-and-management': {
    name: 'Referral and management',
    intro: [
      'The first referral level that holds is shown. Notes on treatment are information for clinicians and never an order; a note is shown when what it needs is there, nothing forbids it and its trigger is met.',
    ],
  },
  tests: {
    name: 'Tests',
    intro: [
      'A test is done when a result of one of its sets or codes is not older than "stale after"; 0 days: always do, or nothing is stored. Tier 1 comes first; tier 4 is discussed with haematology.',
      'Where no order code stands, none could be verified.',
    ],
  },
  'work-up-sets': {
    name: 'Work-up sets',
    intro: ['A set that is met adds its points to its tests. A set marked "only" silences the others.'],
  },
  medicines: {
    name: 'Medicines',
    intro: [
      'Days count from the first dose of a course, or its last increase, to the fall; for cytotoxics from the dose of the cycle to the nadir, for anti-CD20 antibodies from the last infusion. An unknown day is left out, never guessed.',
      'A stop longer ago than "may be blamed" makes the medicine an unlikely cause.',
      'Basis of the days: cited; class rule; general knowledge (unverified); blank.',
    ],
  },
  interactions: {
    name: 'Interactions',
    intro: [
      `Any medicine of the first side with any of the second, both active within the same ${INTERACTION_DAYS} days unless the condition says otherwise. What masks or unmasks belongs to the trend, not to the suspects.`,
      'Conditions: eGFR below a limit; high dose of a side; stopped at most so long before the count; doses within so long of each other; a duration; the second side absent; a gene; a problem on record.',
    ],
  },
  numbers: {
    name: 'Numbers',
    intro: [
      'Counts are ×10⁹/L, haemoglobin g/L, temperatures °C. "From" is inclusive and "below" exclusive; ages are ISO 8601 durations since birth (P2D is two days, P10Y ten years).',
      'A row marked "unverified", or with general knowledge (gk) as its only source, is a textbook or chosen value that a clinician has to decide.',
    ],
  },
  ranking: {
    name: 'Ranking',
    title: 'Ranking and judging of text and medicines',
    intro: [
      'Points order rows. They are no likelihood ratios, nothing was fitted to data, and no number of them is shown as a chance.',
    ],
  },
  'code-sets': {
    name: 'Code sets',
    intro: [
      'ICD-10-CM codes match every more specific code below them; the others match exactly. Phrases match as whole words; "=phrase" only as a whole clause. An alias is a whole name.',
    ],
  },
  'laboratory-codes': {
    name: 'Laboratory codes',
    intro: ['Which LOINC code is which analyte. A fraction is a decimal from 0 to 1, not a percent.'],
  },
  units: {
    name: 'Units',
    intro: [
      '"yes": converted. "context": only where the rest of the result agrees. "no": never by the spelling alone; where the size of the number decides, the value is marked as assumed.',
    ],
  },
  sources: {
    name: 'Sources',
    intro: [
      '"Unverified": nobody saw the text; it must be confirmed before anyone relies on it. "Seen" tells how much of a source was read.',
    ],
  },
};

/** Names of what entries say, of groups of tables and of their columns. */
export type Heading =
  | 'Category'
  | 'Mechanism'
  | 'Lowers'
  | 'Picture'
  | 'Course'
  | 'Severity'
  | 'Urgency'
  | 'Age'
  | 'Recorded as'
  | 'Needs an anchor'
  | 'Requires one of'
  | 'Folded under it'
  | 'Parent'
  | 'Not yet excluded when'
  | 'Frequency'
  | 'Claims medicines'
  | 'Claims classes'
  | 'Claims mechanisms'
  | 'What settles it'
  | 'Test'
  | 'For it'
  | 'Against it'
  | 'In short'
  | 'Points to'
  | 'Basis'
  | 'Already contains'
  | 'Alert'
  | 'Act'
  | 'Timing'
  | 'Other published limits'
  | 'Site limits'
  | 'Note'
  | 'Windows'
  | 'Quiet when'
  | 'Tests'
  | 'Interval'
  | 'Statement of the text that the project started from'
  | 'Limit'
  | 'Evidence'
  | 'Needs'
  | 'Not shown with'
  | 'How everything is worded'
  | 'Meaning'
  | 'Cautions'
  | 'Specimen'
  | 'Cost'
  | 'Invasiveness'
  | 'Stale after'
  | 'Stale by severity'
  | 'Only results after the index'
  | 'Left out beside'
  | 'Not proposed when recorded'
  | 'Results'
  | 'Also done by the words of'
  | 'Done only with'
  | 'Order codes'
  | 'Procedure codes'
  | 'Why'
  | 'Points by test'
  | 'Points'
  | 'Class'
  | 'Raises'
  | 'Worst fall'
  | 'Onset'
  | 'May be blamed'
  | 'Usual recovery'
  | 'Monitoring'
  | 'Genetics'
  | 'Interaction'
  | 'Names'
  | 'Combinations'
  | 'Local forms, no exposure'
  | 'Routes that do not count'
  | 'RxNorm'
  | 'RxNorm products'
  | 'ATC'
  | 'SNOMED CT'
  | 'First'
  | 'Second'
  | 'Condition'
  | 'Codes outside the catalogue'
  | 'Value'
  | 'Unit'
  | 'Codes'
  | 'Laboratory codes'
  | 'Phrases'
  | 'Not with'
  | 'History counts'
  | 'Exposure counts'
  | 'LOINC'
  | 'Code'
  | 'Name'
  | 'Kind'
  | 'Method'
  | 'Read by'
  | 'Spellings'
  | 'Meaning (UCUM)'
  | 'Factor'
  | 'Safe'
  | 'By size'
  | 'Conversions'
  | 'Conversions to the unit of a code set'
  | 'Code set'
  | 'From'
  | 'To'
  | 'DOI'
  | 'PubMed'
  | 'PubMed Central'
  | 'Address'
  | 'Seen';

const NEEDS: Readonly<Record<ManagementNeed, string>> = {
  anyAlert: 'an alert that interrupts',
  febrileNeutropenia: 'the alert of febrile neutropenia',
  suspect: 'a shown suspect medicine',
  viralCause: 'a viral cause among the candidates',
};

/** Every medicine of a kind, in an interaction. */
const CLASSES = {
  'class:any-lowers': 'any medicine that lowers counts',
  'class:cytotoxic': 'any cytotoxic',
  'class:myelosuppressive': 'any medicine with definite marrow toxicity',
  'class:agranulocytosis': 'any medicine with definite agranulocytosis',
} as const;

const sentences = {
  heading: (heading: Heading): string => heading,
  chapters: CHAPTERS,
  yes: 'yes',
  no: 'no',
  unverified: 'unverified',
  /** Names one after the other, and things that may hold commas of their own. */
  names: (items: readonly string[]): string => items.join(', '),
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  /** Parts of one criterion. */
  list: (items: readonly string[]): string => items.join(', '),
  inBrackets: { open: ' (', close: ')' },
  lines: LINES,

  // The small vocabulary of the content.
  category: (category: Category): string => category,
  mechanism: (mechanism: Mechanism): string => mechanism,
  cell: (cell: Cell): string => cell,
  urgency: (urgency: Urgency): string => urgency,
  courseClass: (courseClass: CauseRule['course']['class']): string => courseClass,
  commonness: (outpatient: Commonness, inpatient: Commonness): string =>
    `outpatients ${outpatient}, inpatients ${inpatient} (judgement, unsigned)`,
  basis: (basis: PatternRule['basis']): string => (basis === 'seed' ? 'the text that the project started from' : 'literature'),
  cost: (cost: WorkupTest['cost']): string => cost,
  invasiveness: (invasiveness: WorkupTest['invasiveness']): string => invasiveness,
  /** Keys of `staleBySeverity`. */
  severity: (severity: string): string => severity,
  safe: (safe: UnitGroup['safe']): string => safe,
  kindOfCode: (kindOfCode: AnalyteCode['kind']): string => kindOfCode,
  method: (method: NonNullable<AnalyteCode['method']>): string => method,
  onsetBasis: words,
  route: (route: string): string => route,

  // Criteria.
  allOf: 'all of',
  anyOf: 'any of',
  atLeastOf: (count: number): string => `at least ${count} of`,
  knownNotToHold: 'known not to hold',
  notMetOrNotKnown: 'not met, or not known',
  belowLowerLimit: (line: string): string => `${line} below the lower limit for age and sex`,
  compared: (set: string, op: keyof typeof LIMITS, limit: string): string => `${set} ${LIMITS[op]} ${limit}`,
  found: (set: string, op: 'positive' | 'negative' | 'present'): string => `${set} ${op === 'present' ? 'reported' : op}`,
  is: (set: string, value: string): string => `${set} is ${value}`,
  take: (take: Take): string => `${take} value`,
  inFilm: (set: string): string => `${set}, in the words of a film or report`,
  recorded: (set: string): string => `${set} recorded`,
  recordedBefore: (set: string): string => `${set} recorded before`,
  done: (set: string): string => `${set} done`,
  inRelative: (set: string): string => `${set}, in a relative`,
  taken: (medicines: string): string => `taken: ${medicines}`,
  anyResult: (set: string): string => `any result of ${set}`,
  noResult: (set: string): string => `no usable result of ${set}`,
  noneFromSpecimen: (set: string, of: string): string => `no ${set} from the specimen of the latest ${of}`,
  fall: (set: string, percent: number, within: string): string =>
    `${set} lower by ${percent} % or more than the highest value of the ${within} before`,
  claimed: 'a medicine that this cause claims and that may explain the fall',
  oneOf: (medicines: string, isAlternative: boolean): string => `${isAlternative ? 'or ' : ''}one of: ${medicines}`,
  medicine: (who: string, began: 'started' | 'lastDose' | undefined, reach: string): string => {
    const what = began === undefined ? 'taken' : began === 'started' ? 'present course begun' : 'last dose';
    return `${who}; ${what} ${reach}`;
  },
  anyOfClass: (name: string): string => `any ${name}`,
  anyOfCause: (cause: string): string => `any medicine of the cause "${cause}"`,
  activeNow: 'active now',
  ever: 'ever',
  within: (span: string, from: From): string => `within ${span} before ${FROM[from]}`,
  activeCourse: 'the active course',
  lifetime: 'lifetime',
  span: (amount: string, unit: keyof typeof SPANS): string => `${amount} ${SPANS[unit]}${amount === '1' ? '' : 's'}`,
  /** Whole units: 45 years holds until the 46th birthday. */
  age: ({ min, max, below, unit }: AgeRange): string => {
    const name = AGES[unit];
    const upper = max !== undefined ? `up to ${max} ${name}` : below !== undefined ? `below ${below} ${name}` : undefined;
    if (min === undefined) return `age ${upper ?? 'any'}`;
    return upper === undefined ? `age ${min} ${name} or more` : `age from ${min} and ${upper}`;
  },
  sex: (sex: 'male' | 'female'): string => sex,
  computed: COMPUTED,
  onlyClinician: 'only the clinician can tell',
  onlyClinicianOrRecord: (set: string): string => `only the clinician can tell; the record may hold it under "${set}"`,

  // Causes, rules, alerts, advice, tests.
  open: { 'no-medication-data': 'no medication list could be read' },
  referralLevel: (level: string): string => `Referral: ${words(level)}`,
  wordingRule: (number: number): string => `Rule ${number}`,
  need: NEEDS,
  days: (days: number): string => `${days} days`,
  severityDays: (severity: string, days: number): string => `${severity} ${days} days`,
  atLeastOfSets: (count: number): string => `at least ${count} of `,
  codeSystemOther: 'code',

  // Medicines.
  daysRange: (low: number | undefined, high: number | undefined): string | undefined => {
    if (low !== undefined && high !== undefined) return `${low} to ${high} days`;
    if (low !== undefined) return `from day ${low}`;
    return high === undefined ? undefined : `up to day ${high}`;
  },
  usually: (range: string): string => `usually ${range}`,
  possibly: (range: string): string => `possible ${range}`,
  notKnown: 'not known',
  untilDays: (days: number): string => `until ${days} days after the last dose`,
  noneKnown: 'none known',
  medicineClasses: CLASSES as Readonly<Record<string, string>>,
  outside: (name: string): string => `${name} (outside the catalogue)`,

  // Codes and units.
  analyte: words,
  quantity: (quantity: string): string => quantity,
  inUnit: (quantity: string, unit: string): string => `${quantity}, in ${unit}`,
  noSpelling: '(none)',
  notCertain: 'not certain',
  sizeRange: (from: number, to: number | undefined, factor: number): string => `${from} to ${to ?? 'any'}: × ${factor}`,

  numbers: numberWords,
};

export type HandbookWords = typeof sentences & {
  /** The content in the language; absent in English, in which it is written. */
  readonly content?: ContentCatalogue & ReferenceCatalogue;
};

export const english: HandbookWords = sentences;
