/** Every number that is not part of one rule: limits, windows, points. Each constant of the content has its heading here. */
import * as drugJudgement from '../knowledge/drug-judgement.ts';
import * as hscore from '../knowledge/hscore.ts';
import * as publishedLimits from '../knowledge/published-limits.ts';
import * as ranking from '../knowledge/ranking.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import * as textCues from '../knowledge/text-cues.ts';
import * as judgingThresholds from '../knowledge/judging-thresholds.ts';
import * as findingThresholds from '../knowledge/thresholds.ts';
import { citesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import type { Chapter, Entry, Saying } from './entry.ts';
import { isCodeSet, setName } from './in-words.ts';

const thresholds = { ...findingThresholds, ...judgingThresholds };

/** A constant without a heading does not compile. */
const NUMBERS: Readonly<Record<keyof typeof thresholds, string>> = {
  leukopenia: 'Leukopenia in adults, ×10⁹/L',
  lowerLimits: 'The table that decides "low", by line, age, sex and pregnancy',
  ENTRY_LINES: 'Lines of which a low value opens the screening',
  BANDS: 'Severity of neutropenia, ANC ×10⁹/L',
  neutropeniaBounded: 'Severe neutropenia without a differential: the ANC cannot exceed the WBC',
  NEUTROPENIA_SITE_LIMITS: 'Limits of neutropenia that a site may choose',
  COURSE: 'Confirmed, persistent, chronic, resolved',
  ACUTE_FALL: 'Acute fall from the median of the year before',
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
  REFERENCE_RANGE_MAY_REPLACE: 'Sets whose own reference range may replace the constant of a rule',
  AGE_ADJUSTED: 'Adult limits that are read by age in children',
  RECENT_RESULT_DAYS: 'How long a result without a window counts, days',
  ALERT_RECENCY: 'How recent the inputs of an alert must be, where it names no window',
  STALE_PROBLEM: 'When a recorded problem is too old',
  RECORDED_COURSE: 'A course taken from the problem list',
  KNOWN_STABLE: 'Known and stable',
  STABLE_MILD: 'Stable mild neutropenia',
  ALERT_RETURNS: 'When an acknowledged alert returns',
  URGENCY_CAP: 'When urgent causes are shown as "soon"',
  MARKED_PANCYTOPENIA: 'Markedly low lines',
  PREGNANCY_WBC: 'WBC in pregnancy, ×10⁹/L',
  DUFFY_NULL: 'Adults with Fy(a-b-), ×10⁹/L; never inferred from recorded race',
};

const PUBLISHED: Readonly<Record<keyof typeof publishedLimits, string>> = {
  CTCAE: 'CTCAE v5, lower limit of grades 1 to 4, ×10⁹/L; for display only',
  OTHER_PUBLISHED_LIMITS: 'Other published limits; for display only',
  AGE_REFERENCES_PENDING: 'Paediatric intervals that should replace the unverified rows',
  AGE_REFERENCES: 'Published lower reference limits by age, ×10⁹/L; for display only',
};

export function numberChapter(): Chapter {
  return {
    id: 'numbers',
    title: 'Numbers',
    intro: [
      'Counts are ×10⁹/L, haemoglobin g/L, temperatures °C. "From" is inclusive and "below" exclusive; ages are ISO 8601 durations since birth (P2D is two days, P10Y ten years).',
      'A row marked "unverified", or with general knowledge (gk) as its only source, is a textbook or chosen value that a clinician has to decide.',
    ],
    entries: [
      ...entriesOf(NUMBERS, thresholds),
      ...entriesOf(PUBLISHED, publishedLimits),
      ...entriesOf({ HSCORE: 'HScore for reactive haemophagocytic syndrome' } satisfies Headings<typeof hscore>, hscore),
    ],
  };
}

type Headings<Module> = Readonly<Record<keyof Module & string, string>>;

const RANKING: Headings<typeof ranking> = {
  POINTS: 'Points of facts and adjustments',
  COUNTING: 'Facts that are counted together',
  GATES: 'Which list a cause stands in',
  CAPS: 'How many are listed',
  WORDING: 'From which points each wording holds',
  URGENCY_ORDER: 'Order of urgency',
  SETTING_CLASSES: 'Encounter classes of inpatients and outpatients',
  POLICY: 'The workup panel',
  UNREADABLE_TEST_DAYS: 'How long a test whose result cannot be read here stays away, days',
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

export function rankingChapter(): Chapter {
  return {
    id: 'ranking',
    title: 'Ranking and judging of text and medicines',
    intro: [
      'Points order rows. They are no likelihood ratios, nothing was fitted to data, and no number of them is shown as a chance.',
    ],
    entries: [...entriesOf(RANKING, ranking), ...entriesOf(DRUG_JUDGEMENT, drugJudgement), ...entriesOf(TEXT_CUES, textCues)],
  };
}

function entriesOf(headings: Readonly<Record<string, string>>, values: Readonly<Record<string, unknown>>): readonly Entry[] {
  return Object.entries(headings).map(([id, title]): Entry => {
    const value = values[id];
    const cites = citesOf([...new Set(citedIn(value, id.startsWith('AGE_REFERENCES_PENDING')))]);
    return {
      id,
      title,
      marks: [
        ...(cites.length > 0 && restsOnNothingSeen(cites) ? [UNVERIFIED] : []),
        ...(holdsUnverified(value) ? [`holds ${UNVERIFIED} rows`] : []),
      ],
      says: sayingsOf(value),
      judged: [],
      tables: [],
      cites,
    };
  });
}

const isSource = (key: unknown): key is SourceId => typeof key === 'string' && key in sources;

function citedIn(value: unknown, isList: boolean): readonly SourceId[] {
  if (Array.isArray(value)) return value.flatMap((each) => (isList && isSource(each) ? [each] : citedIn(each, false)));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => citedIn(each, key === 'cites'));
}

function holdsUnverified(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, each]) => (key === 'verified' ? each === false : holdsUnverified(each)));
}

/** A list becomes numbered rows, an object its keys; what lies deeper stands on one line. */
function sayingsOf(value: unknown): readonly Saying[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return value.map((each, at): Saying => [String(at + 1), inOneLine(each)]);
  if (value !== null && typeof value === 'object' && !isLeaf(value))
    return Object.entries(value).flatMap(([key, each]): readonly Saying[] => {
      if (key === 'cites') return [];
      if (Array.isArray(each) && each.length > 1 && each.every((row) => typeof row === 'object'))
        return each.map((row, at): Saying => [`${keyWords(key)} ${at + 1}`, inOneLine(row)]);
      return [[keyWords(key), inOneLine(each)]];
    });
  return [['Value', inOneLine(value)]];
}

const isLeaf = (value: object): boolean => value instanceof RegExp || value instanceof Set || Array.isArray(value);

function inOneLine(value: unknown): string {
  if (typeof value === 'string') return isCodeSet(value) ? `${setName(value)} (${value})` : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof RegExp) return value.source;
  if (value instanceof Set || Array.isArray(value)) return [...value].map(inOneLine).join('; ');
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .flatMap(([key, each]) => {
      if (key === 'verified') return each === false ? [UNVERIFIED] : [];
      if (key === 'cites' && Array.isArray(each)) return [`[${each.filter(isSource).map(starred).join(', ')}]`];
      return [`${keyWords(key)} ${bracketed(each)}`];
    })
    .join(', ');
}

const starred = (key: SourceId): string => `${key}${citesOf([key]).every((cite) => cite.verified) ? '' : '*'}`;

const bracketed = (value: unknown): string =>
  value !== null && typeof value === 'object' && !(value instanceof RegExp) ? `(${inOneLine(value)})` : inOneLine(value);

/** `confirmedWithinDays` as "confirmed within days"; ids stay as they are. */
function keyWords(key: string): string {
  if (isCodeSet(key)) return setName(key);
  return key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
