/**
 * The shapes of the clinical content, and the small vocabulary in which every trigger is written.
 *
 * A trigger is data: it is judged by `reasoning/judge.ts`, printed for reviewers and shown in the app from the same object.
 * Each criterion answers met, unmet or unknown; only met acts.
 */
import type { Analyte } from './analytes.ts';
import type { CauseId } from './causes/index.ts';
import type { CodeSetId } from './code-sets/index.ts';
import type { SourceId } from './sources.ts';
import type { TestId } from './workup.ts';

export type { CauseId, CodeSetId, SourceId, TestId };

export type PatternRuleId = `PR-${number}`;
export type AlertId = `alert-${string}`;
export type EvidenceId = `${string}.${'f' | 'a'}${number}`;

/** At least one citation; `gk` marks general knowledge that no source here confirms. */
export type Cites = readonly [SourceId, ...SourceId[]];

/** ISO 8601 duration back from the index low count, or `active` at the moment of review; `P99Y` is ever. */
export type Window = `P${number}${'D' | 'M' | 'Y'}` | 'active';

export type Weight = 'strong' | 'moderate' | 'weak';
export type Line = 'wbc' | 'anc' | 'alc' | 'amc' | 'aec' | 'abc' | 'hgb' | 'plt';
export type Cell = 'neutrophil' | 'lymphocyte' | 'monocyte' | 'eosinophil' | 'basophil' | 'erythroid' | 'platelet';
export type Category =
  | 'primary'
  | 'infection'
  | 'drug'
  | 'physical-chemical'
  | 'haematological'
  | 'connective-tissue'
  | 'allergic'
  | 'genetic'
  | 'nutritional'
  | 'endocrine'
  | 'hypersplenism-hepatic'
  | 'immunodeficiency'
  | 'pseudo-lab';
export type Mechanism = 'impaired production' | 'increased destruction' | 'redistribution/sequestration' | 'mixed' | 'artefact';
export type Urgency = 'emergent' | 'urgent' | 'soon' | 'routine' | 'none';
export type Commonness = 'common' | 'uncommon' | 'rare';

/** Which value of a series a comparison takes, where the convention of its place is not meant. */
export type Take = 'latest' | 'lowest' | 'highest';

/**
 * A number against a limit in the unit of the code set, or a result found positive, negative, reported at all (`present`) or
 * Fy(a-b-) (`equals`).
 */
export type Comparison =
  | { readonly op: '<' | '<=' | '>' | '>='; readonly value: number; readonly unit: string }
  | { readonly op: 'positive' | 'negative' | 'present' }
  | { readonly op: 'equals'; readonly value: string };

export interface AgeRange {
  /** Inclusive. */
  readonly min?: number;
  /** Inclusive whole units: 45 a holds until the 46th birthday. */
  readonly max?: number;
  /** Exclusive. */
  readonly below?: number;
  readonly unit: 'a' | 'mo' | 'd';
}

/** Facts about a series, the medicines or the candidates that need more than one look-up. */
export type ComputedFact =
  | 'course-chronic'
  | 'course-persistent'
  | 'confirmed'
  | 'recent-fall'
  | 'anc-chronic'
  | 'alc-persistent'
  | 'cycling'
  | 'discordant-single'
  | 'alc-high'
  | 'inside-laboratory-interval'
  | 'drug-before-fall'
  | 'dechallenge-positive'
  | 'low-before-drug'
  | 'lowering-drug-taken'
  | 'expected-nadir'
  | 'stable-mild-neutropenia'
  | 'known-stable'
  | 'prolonged-fever'
  | 'two-temperatures-38'
  | 'alc-below-0.5-twice'
  | 'hscore-169'
  | 'unexplained';

export interface DrugSelector {
  readonly ids?: readonly string[];
  /** Exact classes of the drug catalogue. */
  readonly classes?: readonly string[];
  /** Any medicine whose main cause is named. */
  readonly causes?: readonly CauseId[];
  /** Medicines outside the catalogue, matched as whole words. */
  readonly names?: readonly string[];
}

export type Criterion =
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  /** Met only when the inner criterion is known to be unmet. */
  | { readonly not: Criterion }
  /** Met when the inner criterion is not met: unmet or unknown. */
  | { readonly unless: Criterion }
  | { readonly atLeast: number; readonly of: readonly Criterion[] }
  | { readonly rule: PatternRuleId }
  /** Below the limit for age and sex (`thresholds.ts`). */
  | { readonly low: Line }
  | ({ readonly lab: CodeSetId; readonly window?: Window; readonly take?: Take; readonly age?: AgeRange } & Comparison)
  | ({ readonly vital: CodeSetId; readonly window?: Window; readonly take?: Take; readonly age?: AgeRange } & Comparison)
  /** Read from the words of a film, marrow or other report. */
  | { readonly film: CodeSetId; readonly window?: Window }
  /** Recorded as a condition, procedure or written finding. */
  | { readonly cond: CodeSetId; readonly window?: Window }
  | { readonly procedure: CodeSetId; readonly window?: Window }
  | { readonly exposure: CodeSetId; readonly window?: Window }
  | { readonly family: CodeSetId }
  /** A medicine outside the suspects' own rule: any of the selected was taken inside the window. */
  | { readonly drug: DrugSelector; readonly window?: Window }
  /**
   * A medicine that can cause this cause: one of the named ingredients; with `suspects` also every catalogue drug that the cause
   * claims. `started`: the first dose of the present course lies in the window.
   */
  | {
      readonly medicine: readonly string[];
      readonly suspects?: true;
      readonly began?: 'started' | 'lastDose';
      readonly window?: Window;
    }
  | { readonly age: AgeRange; readonly sex?: 'male' | 'female' }
  /** No usable result of the set in the window; `sameSpecimenAs`: none from the specimen of the latest result of that set. */
  | { readonly noResult: CodeSetId; readonly sameSpecimenAs?: CodeSetId; readonly window?: Window }
  /** Any result or specimen of the set in the window. */
  | { readonly resulted: CodeSetId; readonly window?: Window }
  /** Latest value lower by `percent` or more than the highest of `within` before it. */
  | { readonly fall: CodeSetId; readonly percent: number; readonly within: Window }
  | { readonly computed: ComputedFact }
  /** Only the clinician can tell; `about` names the code set whose record would answer. */
  | { readonly ask: true; readonly about?: CodeSetId };

export type EvidenceKind =
  | 'lab'
  | 'condition'
  | 'medication'
  | 'demographic'
  | 'vital'
  | 'procedure'
  | 'exposure'
  | 'family-history'
  | 'allergy';

/** One fact for or against a cause. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly kind: EvidenceKind;
  readonly weight: Weight;
  /** As a clinician says it. */
  readonly text: string;
  /** Points at this cause by itself, so that the cause may become a candidate. */
  readonly anchor?: true;
  /** Read from the record, and asked where nothing is recorded. */
  readonly ask?: true;
  readonly when: Criterion;
  /** Without it the citations of the cause hold. */
  readonly cites?: Cites;
}

export interface SuggestedTest {
  readonly test: TestId;
  /** What result would speak for the cause; empty where none is decisive. */
  readonly confirms: string;
  readonly excludes: string;
}

export interface CauseRule {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly mechanism: Mechanism;
  readonly lowers: readonly Cell[];
  readonly picture: string;
  readonly course: { readonly class: 'acute' | 'subacute' | 'chronic' | 'cyclic' | 'variable'; readonly text: string };
  readonly severity: string;
  readonly mustNotMiss: boolean;
  readonly urgency: Urgency;
  /** Code sets that name the cause itself: a recorded diagnosis. */
  readonly diagnosis: readonly CodeSetId[];
  readonly applicableAge?: AgeRange;
  readonly requiresAnchor: boolean;
  /** At least one of these must be met. */
  readonly requiresAnyOf?: readonly EvidenceId[];
  readonly parent?: CauseId;
  /** A diagnosis of exclusion stands below every candidate with a hard anchor. */
  readonly exclusion?: true;
  /** Infections that the disease, once known, opens the door to: it stands behind those that the record supports. */
  readonly opensTo?: readonly CauseId[];
  /** A syndrome that infections set off: it stands after a well supported one. */
  readonly triggered?: true;
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly workup: readonly SuggestedTest[];
  readonly notExcludedWhen: readonly (PatternRuleId | 'no-medication-data')[];
  /** Which catalogue drugs the cause claims. */
  readonly drugs?: {
    readonly ids?: readonly string[];
    readonly classes: readonly string[];
    readonly mechanisms: readonly string[];
  };
  /**
   * How often it explains a low count in unselected patients: judgement, unsigned. Dengue, malaria, typhoid, SFTS, tuberculosis
   * and leishmaniasis vary by region.
   */
  readonly frequency: { readonly outpatient: Commonness; readonly inpatient: Commonness };
  readonly cites: Cites;
}

export interface PatternRule {
  readonly id: PatternRuleId;
  readonly name: string;
  /** The trigger in words; `when` decides. */
  readonly logic: string;
  readonly pointsTo: readonly CauseId[];
  readonly basis: 'seed' | 'literature';
  /** Absent where the rule is only a heading or a message. */
  readonly when?: Criterion;
  /** Facts that the rule already contains: code sets, or other rules. */
  readonly parts?: readonly (CodeSetId | PatternRuleId)[];
  /** The alert that the pattern belongs to. */
  readonly alert?: AlertId;
  readonly cites: Cites;
}

export interface AlertRule {
  readonly id: AlertId;
  readonly severity: 'critical' | 'high' | 'medium';
  readonly trigger: string;
  /** Other published limits, for the reader. */
  readonly alternatives: string;
  readonly action: string;
  readonly timing: string;
  readonly when: Criterion;
  readonly note?: string;
  readonly siteLimits?: string;
  /** How far back from the review each input counts. */
  readonly windows: Readonly<Partial<Record<CodeSetId, Window>>>;
  readonly inputs: readonly CodeSetId[];
  /** Known or expected: the alert becomes one line of information, unless `loudWhen` is met. */
  readonly quietWhen: readonly (PatternRuleId | CodeSetId)[];
  readonly loudWhen?: Criterion;
  readonly causes: readonly CauseId[];
  readonly workup: readonly TestId[];
  readonly cites: Cites;
}

export interface WorkupTest {
  readonly id: string;
  readonly name: string;
  /** Code sets whose results show that it was done. */
  readonly resultSets: readonly CodeSetId[];
  readonly tier: 1 | 2 | 3 | 4;
  /** A result older than this is stale; 0: always do, or no stored result. */
  readonly staleAfterDays: number;
  /** Days for `severe`, `moderate`, `mild-new` and `mild-stable` neutropenia, in place of `staleAfterDays`. */
  readonly staleBySeverity?: Readonly<Record<string, number>>;
  readonly meaning: string;
  readonly cost: 'none' | 'low' | 'medium' | 'high';
  readonly invasiveness: 'none' | 'minimal' | 'moderate' | 'high';
  readonly cautions: string;
  readonly countsOnlyAfterIndex?: true;
  readonly coveredBy?: readonly string[];
  readonly doneByNarrative?: readonly CodeSetId[];
  readonly doneWhen?: { readonly atLeast: number; readonly of: readonly CodeSetId[] };
  readonly notWhen?: readonly CodeSetId[];
  readonly cites: Cites;
}

/** From which specimen, and by which codes a test is ordered or done as a procedure. */
export interface TestOrder {
  readonly specimen: string;
  readonly orderCodes?: readonly NamedCode[];
  readonly procedureCodes?: readonly NamedCode[];
}

export interface WorkupSet {
  readonly id: string;
  readonly name: string;
  readonly when: Criterion;
  /** Points by test. */
  readonly tests: Readonly<Partial<Record<TestId, number>>>;
  /** Silences every other set while it fires. */
  readonly only?: true;
  readonly why: string;
  readonly cites: Cites;
}

export interface Code {
  readonly system: 'loinc' | 'icd-10-cm' | 'snomed' | 'icd-9-cm' | 'cpt' | 'other';
  readonly code: string;
  /** Of LOINC, whose names results may bear instead of codes; what other codes are called stands in `code-sets/code-names.ts`. */
  readonly display?: string;
  /** Marks a code that no second source confirmed. */
  readonly unverified?: true;
}

/** A code that is written into an order, or shown with it. */
export interface NamedCode extends Code {
  readonly display: string;
}

export interface CodeSet {
  readonly kind: 'lab' | 'vital' | 'condition' | 'procedure' | 'exposure';
  readonly label: string;
  /** ICD-10-CM codes match every more specific code below them; the others match exactly. */
  readonly codes: readonly Code[];
  /** Values are kept in this unit (UCUM). */
  readonly unit?: string;
  /** Whole-name aliases for rows without a known code. */
  readonly alias?: readonly string[];
  /** Rows of `analytes.ts` that belong to the set: analyte, or analyte/kind. */
  readonly analytes?: readonly (Analyte | `${Analyte}/${'absolute' | 'percent' | 'fraction' | 'other'}`)[];
  /** Phrases in text, whole words; `=phrase` only as a whole clause. */
  readonly text?: readonly string[];
  readonly notText?: readonly string[];
  readonly historyCounts?: true;
  readonly exposureCounts?: true;
  /** The codes speak of relatives. */
  readonly ofRelatives?: true;
}

export type DrugMechanism =
  | 'immune-mediated'
  | 'toxic-marrow'
  | 'cytotoxic-dose-dependent'
  | 'antimetabolite/folate'
  | 'lymphodepleting'
  | 'late-onset-B-cell-depletion'
  | 'redistribution/sequestration'
  | 'unknown-idiosyncratic'
  | 'stimulates-production';

/** Which cells a drug lowers or raises; `all` is every white line, red cells and platelets. */
export type DrugLineage = 'neutrophils' | 'lymphocytes' | 'monocytes' | 'eosinophils' | 'red-cells' | 'platelets' | 'all';

/** A medicine that lowers or raises white cells: what is needed to recognise it and to judge the timing. */
export interface SuspectDrug {
  readonly id: string;
  readonly name: string;
  readonly direction: 'lowers' | 'raises' | 'lowers|raises';
  readonly synonyms: readonly string[];
  readonly comboBrands?: readonly string[];
  /** Brand names that always mean a local form: never an exposure. */
  readonly localBrands?: readonly string[];
  /** Routes and forms that do not count; `any`: no product counts. */
  readonly notRoutes?: readonly string[];
  readonly rxnorm: readonly string[];
  readonly atc: readonly string[];
  readonly snomed?: readonly string[];
  readonly class: string;
  readonly mechanism: DrugMechanism;
  readonly lineages: readonly DrugLineage[];
  readonly raises?: readonly DrugLineage[];
  readonly evidence: 'definite' | 'probable' | 'possible';
  readonly basis: string;
  readonly frequency: 'very-common' | 'common' | 'uncommon' | 'rare' | 'unknown';
  /** Days from the first dose of a course, or its last increase, to the fall; absent where unknown. */
  readonly onset: { readonly min?: number; readonly typicalLow?: number; readonly typicalHigh?: number; readonly max?: number };
  /** `cited`, `class-rule`, `general-knowledge` or `blank`. */
  readonly onsetBasis: string;
  /** A stop longer ago than this makes the drug an unlikely cause. */
  readonly lookbackDays: number;
  readonly recoveryDays?: number;
  /** Worst fall reported; absent for medicines that only raise counts. */
  readonly worst?: 'leukopenia' | 'neutropenia' | 'lymphopenia' | 'agranulocytosis' | 'aplastic anaemia';
  readonly boxedWarning?: boolean;
}

/** What a reader asks for beyond the judgement; loaded only then. */
export interface DrugNote {
  readonly monitoring?: string;
  readonly genetics?: string;
  readonly interaction?: string;
  readonly references: readonly string[];
}

export interface DrugInteraction {
  readonly id: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly effect: 'raises myelotoxicity' | 'additive myelosuppression' | 'masks counts' | 'unmasks';
  /** Grammar of the catalogue's notes; empty: both active within the same 14 days. */
  readonly condition: string;
  readonly message: string;
  readonly references: readonly string[];
  readonly basis: 'cited' | 'general-knowledge';
  /** Codes of drugs outside the catalogue, by name. */
  readonly outside?: Readonly<Record<string, { readonly rxnorm?: string; readonly atc?: string }>>;
}
