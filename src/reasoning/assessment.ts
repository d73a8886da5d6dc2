/** What the reasoning says about one chart: every statement with the facts and the sources that it rests on. */
import type { AlertRule, Category, Cites, Line, Mechanism, TestId, Urgency, Weight } from '../knowledge/rule.ts';
import type { Gap, Patient, PatientRecord } from '../record/record.ts';
import type { Comparator, LabResult } from '../record/lab-result.ts';
import type { When } from '../record/when.ts';

/** Three answers, so that "not known" is never "no". */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** What the clinician answered during this launch. */
export interface Answer {
  readonly says: 'yes' | 'no' | 'unknown';
  /** The clock when it was entered, as it is shown: `20:06`. */
  readonly at: string;
}

/** By id of the question; kept by the caller, and nowhere else. */
export type Answers = Readonly<Record<string, Answer>>;

/** A question for the clinician, with what its answer could move. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly topic: string;
  readonly answer?: Answer;
  /** Ids of the causes that wait for it, the leading ones first. */
  readonly causes: readonly string[];
  /** Ids of alerts that a yes would make fire. */
  readonly alerts: readonly string[];
  /** Id of the medicine that it judges. */
  readonly suspect?: string;
}

/** An answer with its topic, for the note. */
export interface Told extends Answer {
  readonly id: string;
  readonly topic: string;
}

/** While it is being put together. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Something in the chart that a statement rests on, or an answer of the clinician. */
export interface Fact {
  /** Resource reference; empty for an answer. */
  readonly ref: string;
  /** Short words with value and unit: `ANC 0.31 ×10⁹/L`. */
  readonly words: string;
  /** As written in the chart. */
  readonly time?: string;
  /** The sentence that a finding was read from. */
  readonly sentence?: string;
}

/** One count of one line, reported or computed. */
export interface Count {
  readonly line: Line;
  /** ×10⁹/L; haemoglobin g/L. */
  readonly value: number;
  readonly comparator?: Comparator;
  readonly time: When;
  readonly basis: 'reported' | 'computed';
  /** For computed counts: `2.1 × 15 %`. */
  readonly from?: string;
  readonly refs: readonly string[];
  readonly specimen?: string;
  readonly preliminary?: true;
  readonly unitAssumed?: true;
  /** Below the limit that decides; null where the comparator leaves it open. */
  readonly low: boolean | null;
  readonly limit: number;
  /** The result's own reference range, if any. */
  readonly range?: LabResult['range'];
  /** Why the value is less certain: percentages that do not add up, a computed count that differs from the reported one. */
  readonly caution?: string;
}

export type LineName =
  | 'total-wbc'
  | 'neutrophils'
  | 'lymphocytes'
  | 'monocytes'
  | 'eosinophils'
  | 'basophils'
  | 'erythroid'
  | 'platelets';

export interface LineState {
  readonly line: Line;
  readonly lineage: LineName;
  /** null: no usable count near the index. */
  readonly low: boolean | null;
  readonly count?: Count;
  readonly limit?: number;
  /** `adult`, `child`, `pregnancy`, `site`, … */
  readonly limitSource: string;
  readonly limitCites: readonly string[];
  readonly limitVerified: boolean;
}

export type Course = 'unconfirmed' | 'confirmed' | 'persistent' | 'chronic' | 'intermittent' | 'resolved' | 'none' | 'unknown';
export type Band = 'none' | 'borderline' | 'mild' | 'moderate' | 'severe' | 'very-severe' | 'profound' | 'unknown';

export interface Finding {
  /** WBC below the limit now; null: no usable WBC. */
  readonly present: boolean | null;
  /** Any of WBC, ANC or ALC is low now, so that the causes are screened. */
  readonly screened: boolean;
  /** Not all results could be read: a newer or lower count may be among those that are missing. */
  readonly resultsMissing?: true;
  readonly course: Course;
  /** The course rests on the problem list, not on counts. */
  readonly courseFromProblemList?: string;
  readonly wbc?: Count;
  /** WBC limit for this patient. */
  readonly threshold: number;
  /** The line whose low count is the index: WBC, else ANC, else ALC. */
  readonly indexLine?: Line;
  readonly index?: Count;
  /** First low count of the present run. */
  readonly onset?: Count;
  readonly lastNormal?: Count;
  readonly nadir?: Count;
  readonly neutropenia: {
    readonly band: Band;
    readonly anc?: Count;
    /** `bounded`: no differential, and the ANC cannot exceed the WBC. */
    readonly basis?: 'reported' | 'computed' | 'bounded';
  };
  readonly lines: readonly LineState[];
  /** Every usable count, oldest first. */
  readonly series: Readonly<Record<Line, readonly Count[]>>;
  /** Sentences that qualify the finding: inside the laboratory's own interval, low for pregnancy, discordant single result. */
  readonly notes: readonly {
    readonly id: string;
    readonly words: string;
    readonly refs: readonly string[];
    readonly cites: readonly string[];
  }[];
}

export interface JudgedEvidence {
  readonly id: string;
  readonly side: 'for' | 'against';
  readonly verdict: Verdict;
  readonly weight: Weight;
  /** Points that it gave after every fact was counted once; 0 where another item holds the same fact. */
  readonly points: number;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly anchor: boolean;
  /** Only the clinician can tell. */
  readonly asks: boolean;
  /** `read from text`, `recorded as possible`, `undated`, … */
  readonly notes: readonly string[];
  readonly cites: readonly string[];
}

export type Standing = 'candidate' | 'not-yet-excluded' | 'set-aside';

export interface JudgedCause {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly mechanism: Mechanism;
  readonly standing: Standing;
  /** Why it stands there, in one sentence. */
  readonly reason: string;
  readonly mustNotMiss: boolean;
  readonly urgency: Urgency;
  /** Ordinal, for order only; never shown as likelihood. */
  readonly points: number;
  readonly wording: 'strongly suggested by the record' | 'suggested' | 'possible' | 'weakly supported' | '';
  readonly adjustments: readonly { readonly words: string; readonly points: number }[];
  readonly hardAnchor: boolean;
  /** A fact on record speaks for it; one speaks against it. */
  readonly supported: boolean;
  readonly opposed: boolean;
  readonly evidence: readonly JudgedEvidence[];
  /** The diagnosis itself is recorded. */
  readonly recorded: readonly Fact[];
  /** Stays behind "more": below 2 points and neither recorded nor must-not-miss. */
  readonly folded: boolean;
  readonly drugs: readonly string[];
  /** Tests that would settle it, first the most useful. */
  readonly settledBy: readonly TestId[];
  readonly cites: readonly string[];
}

export interface FiredAlert {
  readonly id: string;
  readonly rule: AlertRule;
  readonly severity: 'critical' | 'high' | 'medium';
  readonly quiet: boolean;
  /** Why it is quiet: expected nadir, known and stable. */
  readonly quietBecause?: string;
  readonly facts: readonly Fact[];
  /** The first of the counts that have been below its limit since; where it rests on none, the oldest of its other facts. */
  readonly since?: string;
  /** Inputs that are not on record. */
  readonly missing: readonly string[];
}

export interface DrugCourse {
  readonly start?: When;
  readonly stop?: When;
  readonly ongoing: 'yes' | 'no' | 'unknown';
  /** It goes on as far as an active order says: nobody stated or recorded that it is taken. */
  readonly onlyOrdered?: true;
  readonly refs: readonly string[];
  readonly sources: readonly string[];
  readonly dose?: string;
  /** Dates of its rows that contradict each other. */
  readonly conflicts?: readonly string[];
}

export type DrugWindow = 'inside-typical' | 'inside-possible' | 'too-early' | 'too-late' | 'unknown';
export type Challenge = 'positive' | 'negative' | 'confounded' | 'unknown';

/** A recognised medicine with all its courses, drawn under the trend chart. */
export interface Exposure {
  /** Id in the drug catalogue, or undefined for a medicine that the catalogue does not hold. */
  readonly drug?: string;
  readonly name: string;
  readonly direction?: 'lowers' | 'raises' | 'lowers|raises';
  readonly courses: readonly DrugCourse[];
  readonly refs: readonly string[];
  /** Local use only (cream, eye drops). */
  readonly local?: true;
  readonly recognisedBy: string;
}

export interface NaranjoItem {
  readonly item: number;
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly points: number;
  readonly because: string;
  /** The clinician may answer it: the chart does not, or cannot for certain. */
  readonly asks: boolean;
  /** The clinician answered it. */
  readonly told?: true;
}

/** A medicine under which a normal or rising count proves nothing. */
export interface MaskingDrug {
  /** As the chart calls it; empty where only the stop of a medicine unmasked a fall. */
  readonly name: string;
  /** White lines that it raises. */
  readonly raises: readonly Line[];
  readonly taken: 'yes' | 'unknown';
  readonly messages: readonly string[];
  readonly refs: readonly string[];
}

/** What an interaction hangs on, where the chart does not tell it. */
export type OpenPoint =
  | { readonly what: 'egfr'; readonly below: number }
  /** A high dose of this medicine. */
  | { readonly what: 'dose'; readonly of: string }
  /** In the words of the rule: `DPYD-deficient`. */
  | { readonly what: 'gene'; readonly of: string };

export interface DrugSuspect {
  readonly id: string;
  readonly name: string;
  /** As the chart calls it. */
  readonly calledInChart: string;
  readonly shown: boolean;
  /** Why it is not shown among the suspects. */
  readonly hiddenBecause?: string;
  readonly active: boolean | null;
  readonly course: DrugCourse;
  readonly courses: readonly DrugCourse[];
  /** Taken before the course that counts: a re-exposure can act within hours. */
  readonly takenBefore: boolean;
  /** Onset during treatment or within 7 days of the stop, as the consensus on agranulocytosis asks. */
  readonly consensusOnset: { readonly verdict: Verdict | 'not-meant'; readonly why: string };
  /** Stopping it abruptly can harm: what it is. */
  readonly prescriberFirst?: string;
  /** From the start of the course that counts to the first low count; a range where a date is inexact. */
  readonly latencyDays?: { readonly least: number; readonly most: number };
  readonly window: DrugWindow;
  readonly usual: { readonly min?: number; readonly typicalLow?: number; readonly typicalHigh?: number; readonly max?: number };
  readonly dechallenge: Challenge;
  readonly rechallenge: Challenge;
  readonly evidence: 'definite' | 'probable' | 'possible';
  readonly basis: string;
  readonly points: number;
  readonly reasons: readonly { readonly words: string; readonly points: number }[];
  readonly naranjo: {
    readonly score: number;
    /** `definite` only with answers of the clinician. */
    readonly category: 'doubtful' | 'possible' | 'probable' | 'definite';
    readonly items: readonly NaranjoItem[];
  };
  /** Which of the low lines it explains. */
  readonly explains: readonly Line[];
  readonly mainCause?: string;
  readonly interactions: readonly {
    readonly id: string;
    /** Absent where the interaction is known to act. */
    readonly openOn?: readonly OpenPoint[];
    readonly message: string;
    readonly with: readonly string[];
    readonly refs: readonly string[];
  }[];
  readonly refs: readonly string[];
}

export interface WorkupItem {
  readonly id: TestId;
  readonly name: string;
  readonly tier: 1 | 2 | 3 | 4;
  readonly status: 'suggested' | 'done' | 'stale' | 'pending';
  readonly points: number;
  /** Ids of causes, alerts and work-up sets that ask for it. */
  readonly reasons: readonly string[];
  readonly last?: { readonly time?: string; readonly ref: string; readonly summary: string };
  readonly meaning: string;
  readonly cautions: string;
  /** `discuss with haematology` for marrow and biopsies. */
  readonly wording?: string;
  /** What each result would mean for the causes that ask for it. */
  readonly separates: readonly { readonly cause: string; readonly confirms: string; readonly excludes: string }[];
}

export interface Assessment {
  readonly patient: Patient;
  /** ISO 8601. */
  readonly asOf: string;
  readonly knowledge: string;
  readonly record: PatientRecord;
  readonly ageInYears?: number;
  readonly finding: Finding;
  readonly alerts: readonly FiredAlert[];
  readonly exposures: readonly Exposure[];
  /** Best first; those with `shown` false stay behind "looked at and set aside". */
  readonly drugSuspects: readonly DrugSuspect[];
  /** Medicines that hide a low count or let it rise. */
  readonly masking: readonly MaskingDrug[];
  readonly causes: readonly JudgedCause[];
  readonly judgedCauses: number;
  readonly workup: readonly WorkupItem[];
  readonly checklist: readonly TestId[];
  /** Said instead of a list: "Repeat full blood count; no other test is needed now." */
  readonly workupMessage?: string;
  readonly referral: {
    readonly level: string;
    readonly interval: string;
    readonly why: string;
    readonly cites: readonly string[];
  };
  readonly management: readonly { readonly id: string; readonly show: string; readonly safe: string; readonly cites: Cites }[];
  readonly gaps: readonly Gap[];
  /** What only the clinician can tell, the most useful first; those answered stay. */
  readonly questions: readonly OpenQuestion[];
  /** What the clinician told during this launch. */
  readonly told: readonly Told[];
}
