/** What the constants of the content are called, and how their keys and values are read. */
import type * as drugJudgement from '../knowledge/drug-judgement.ts';
import type * as hscore from '../knowledge/hscore.ts';
import type * as judgingThresholds from '../knowledge/judging-thresholds.ts';
import type * as publishedLimits from '../knowledge/published-limits.ts';
import type * as ranking from '../knowledge/ranking.ts';
import type * as textCues from '../knowledge/text-cues.ts';
import type * as findingThresholds from '../knowledge/thresholds.ts';

/** A constant without a heading does not compile. */
export type Headings<Module> = Readonly<Record<keyof Module & string, string>>;

export type Thresholds = typeof findingThresholds & typeof judgingThresholds;

const NUMBERS: Headings<Thresholds> = {
  leukopenia: 'Leukopenia in adults, ×10⁹/L',
  lowerLimits: 'The table that decides "low", by line, age, sex and pregnancy',
  ENTRY_LINES: 'Lines of which a low value opens the screening',
  BANDS: 'Severity of neutropenia, ANC ×10⁹/L',
  neutropeniaBounded: 'Severe neutropenia without a differential: the ANC cannot exceed the WBC',
  COURSE: 'Confirmed, persistent, chronic, resolved',
  RECENT_FALL: 'Recent fall after a normal count',
  CYCLING: 'Cycling neutropenia',
  DISCORDANT_SINGLE: 'One low count between two normal ones',
  LYMPHOPENIA_TWICE: 'Severe lymphopenia on two results',
  PROLONGED_FEVER: 'Prolonged fever',
  TWO_TEMPERATURES: 'Two temperatures that count as fever, °C',
  SAME_SPECIMEN: 'What belongs to one sample',
  DIFFERENTIAL: 'How the ANC is computed, and when it is doubted',
  OTHER_LINE: 'How near the other lines must be',
  PLAUSIBLE: 'Values that are believed',
  MISSING_UNIT: 'A number without a unit',
  TEMPERATURE_STEP: 'Rounding of temperatures, °C',
  POSITIVE: 'What counts as positive',
  AGE_ADJUSTED: 'Adult limits that are read by age in children',
  MCV_OF_CHILD: 'Where an MCV above the adult limit is large in a child too',
  RECENT_RESULT_DAYS: 'How long a result without a window counts, days',
  ALERT_RECENCY: 'How recent the inputs of an alert must be, where it names no window',
  STALE_PROBLEM: 'When a recorded problem is too old',
  RECORDED_COURSE: 'A course taken from the problem list',
  KNOWN_STABLE: 'Known and stable',
  STABLE_MILD: 'Stable mild neutropenia',
  URGENCY_CAP: 'When urgent causes are shown as "soon"',
  PREGNANCY_WBC: 'WBC in pregnancy, ×10⁹/L',
  DUFFY_NULL: 'Adults with Fy(a-b-), ×10⁹/L; never inferred from recorded race',
};

const PUBLISHED: Headings<typeof publishedLimits> = {
  CTCAE: 'CTCAE v5, lower limit of grades 1 to 4, ×10⁹/L; for display only',
  PREGNANCY_WBC_INTERVALS: 'WBC in pregnancy by week, ×10⁹/L; for display only',
  DUFFY_NULL_BY_SITE: 'Adults with Fy(a-b-) by site, ×10⁹/L; for display only',
  OTHER_PUBLISHED_LIMITS: 'Other published limits; for display only',
  AGE_REFERENCES_PENDING: 'Paediatric intervals that should replace the unverified rows',
  AGE_REFERENCES: 'Published lower reference limits by age, ×10⁹/L; for display only',
  NEUTROPENIA_SITE_LIMITS: 'Limits of neutropenia that a site might choose; not applied',
  CONFIRMED_WITHIN_DAYS: 'Within how many days two low counts would confirm each other; not applied',
  FEW_CELLS: 'When an ANC would rest on too few cells; not applied',
  ACUTE_FALL: 'Acute fall from the median of the year before; not applied',
  REFERENCE_RANGE_MAY_REPLACE: 'Sets whose own reference range might replace the constant of a rule; not applied',
  ALERT_RETURNS: 'When an acknowledged alert would return; not applied',
  MARKED_PANCYTOPENIA: 'Markedly low lines; not applied',
  UNREADABLE_TEST_DAYS: 'How long a test whose result cannot be read here would stay away, days; not applied',
};

const HSCORE: Headings<typeof hscore> = { HSCORE: 'HScore for reactive haemophagocytic syndrome' };

const RANKING: Headings<typeof ranking> = {
  POINTS: 'Points of facts and adjustments',
  COUNTING: 'Facts that are counted together',
  GATES: 'Which list a cause stands in',
  CAPS: 'How many are listed',
  WORDING: 'From which points each wording holds',
  URGENCY_ORDER: 'Order of urgency',
  SETTING_CLASSES: 'Encounter classes of inpatients and outpatients',
  POLICY: 'The workup panel',
};

const DRUG_JUDGEMENT: Headings<typeof drugJudgement> = {
  SUSPECT_POINTS: 'Points of a suspect medicine',
  BASIS_ORDER: 'Order of suspects with equal points',
  IMMUNE_MECHANISMS: 'Mechanisms that fit an isolated fall',
  MARROW_MECHANISMS: 'Mechanisms that fit three low lines',
  LOCAL_FORMS: 'Words that mean local use',
  SYSTEMIC_ROUTE: 'Words of a route that reaches the marrow',
  ORAL_FORM: 'Words of oral forms',
  INJECTED_FORM: 'Words of injected forms',
  COUNTS_ALTHOUGH_LOCAL: 'Local forms that are absorbed',
  ABSORBED_ROUTES: 'Local routes that are absorbed',
  ABBREVIATION_LETTERS: 'Length up to which a name is an abbreviation',
  BEFORE_ABBREVIATION: 'What may stand before an abbreviation',
  OUTSIDE_NAMES: 'Names of partners outside the catalogue',
  DRUG_COURSE: 'When rows are one course',
  RAISED_DOSE: 'Words of a raised dose',
  FIRST_ONSET_DAY: 'First day on which a fall may follow',
  BEGUN_FOR_ILLNESS_DAYS: 'Begun for the illness itself, days before the first low count',
  CHALLENGE: 'Dechallenge and rechallenge',
  CROSS_REACTIVE_CLASSES: 'Classes that cross-react',
  WHITE_CELL_REACTION: 'Words of a reaction of white cells',
  JUDGED_LINES: 'Lines by which a medicine is matched',
  LINE_OF_LINEAGE: 'Line of each lineage',
  CYTOTOXIC_ATC: 'ATC groups given in cycles',
  NOT_AGRANULOCYTOSIS_ATC: 'ATC groups outside the class of agranulocytosis',
  NADIR: 'Expected nadir, days after a dose',
  INTERACTION_DAYS: 'Active within the same days',
  NARANJO: 'Naranjo questions',
  NARANJO_CATEGORIES: 'Naranjo categories, from points',
  NARANJO_FROM_DATA: 'Naranjo items that only data answer',
  NARANJO_ITEM: 'Naranjo items that say more than their point',
  NARANJO_RIVAL_POINTS: 'From which points another cause explains the fall as well',
  NARANJO_RIVALS_NAMED: 'How many such causes are named',
  CONSENSUS_ONSET: 'Onset limit of the consensus on agranulocytosis',
  COURSE_MUST_LAST_CLASSES: 'Classes whose reaction needs a long course',
  INTERACTION_PROBLEMS: 'Recorded diseases that interaction rules ask for',
  TRANSPLANTS: 'Recorded transplantations',
  PRESCRIBER_FIRST: 'Not to be stopped without the prescriber',
};

const TEXT_CUES: Headings<typeof textCues> = {
  textCues: 'Words that turn the meaning of a phrase',
  REACH_WORDS: 'How far a cue reaches, words',
  CHINESE_NOT_NEGATED: 'Chinese words that hold a negation and are none',
  placeCues: 'Words that make a place an exposure',
};

export const numberWords = {
  thresholds: NUMBERS,
  published: PUBLISHED,
  hscore: HSCORE,
  ranking: RANKING,
  drugJudgement: DRUG_JUDGEMENT,
  textCues: TEXT_CUES,
  /** `recentResultDays` as "recent result days"; ids stay as they are. */
  key: (key: string): string => key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  /** A word of the content that stands where a number could: a class, a site, a remark. */
  value: (text: string): string => text,
};
