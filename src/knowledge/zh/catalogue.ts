/**
 * The shape of the clinical content in another language than English.
 *
 * Every text is found by the stable id of what it belongs to: `catalogue.causes['ebv']?.name`. An id that is not there was added
 * since; show the English then, and mark it as English. `reviewed: false` means that no clinician of that language has read it:
 * say so on the screen wherever a text of the catalogue is shown. Units, drug codes, gene names, ids and citations are not
 * translated; they stand inside the texts as they are.
 */

import type { presentationRules } from '../management.ts';

export type Texts = Readonly<Record<string, string>>;

export interface CauseText {
  readonly name: string;
  readonly picture: string;
  readonly course: string;
  readonly severity: string;
  /** By evidence id, `ebv.f1`. */
  readonly evidence: Texts;
  /** What a result of the test would mean for this cause; a test where neither is decisive is left out. */
  readonly tests: Readonly<Record<string, { readonly confirms?: string; readonly excludes?: string }>>;
}

export interface AlertText {
  readonly name: string;
  readonly trigger: string;
  readonly alternatives?: string;
  readonly action: string;
  readonly timing: string;
  readonly note?: string;
  readonly siteLimits?: string;
}

export interface PatternRuleText {
  readonly name: string;
  readonly logic: string;
}

export interface TestText {
  readonly name: string;
  readonly meaning: string;
  readonly cautions?: string;
  readonly specimen: string;
}

export interface WorkupSetText {
  readonly name: string;
  readonly why: string;
}

export interface ReferralText {
  /** Shown as the reason. */
  readonly rule: string;
  readonly interval: string;
}

export interface ManagementText {
  readonly show: string;
  readonly safe: string;
}

export interface QuestionText {
  readonly topic: string;
  readonly question: string;
}

/** What a reader asks for beyond the judgement; a module of its own, loaded only then. */
export interface DrugNoteText {
  readonly monitoring?: string;
  readonly genetics?: string;
  readonly interaction?: string;
}

export interface ContentCatalogue {
  /** BCP 47. */
  readonly language: 'zh-Hans';
  readonly reviewed: boolean;
  readonly causes: Readonly<Record<string, CauseText>>;
  readonly alerts: Readonly<Record<string, AlertText>>;
  readonly patternRules: Readonly<Record<string, PatternRuleText>>;
  readonly tests: Readonly<Record<string, TestText>>;
  readonly workupSets: Readonly<Record<string, WorkupSetText>>;
  /** By level, `urgent`. */
  readonly referral: Readonly<Record<string, ReferralText>>;
  /** By note id, `mg-01`. */
  readonly management: Readonly<Record<string, ManagementText>>;
  /** By id of the medicine catalogue. */
  readonly drugs: Texts;
  /** By the English name of the class. */
  readonly drugClasses: Texts;
  /** Messages, by interaction id. */
  readonly drugInteractions: Texts;
  /** By question id. */
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** By code set, `find.fever`. */
  readonly codeSets: Texts;
  /** By analyte of `analytes.ts`. */
  readonly analytes: Texts;
  /** `wbc`, `anc`, … */
  readonly lines: Texts;
  readonly bands: Texts;
  /** Remarks that go with a limit, by their English words. */
  readonly limitRemarks: Texts;
  /** Remarks that qualify the finding, by id; what stands in braces is filled in by the reader. */
  readonly findingNotes: Texts;
  readonly categories: Texts;
  readonly mechanisms: Texts;
  readonly urgencies: Texts;
  readonly drugMechanisms: Texts;
  readonly drugLineages: Texts;
  readonly drugDirections: Texts;
  readonly drugEvidence: Texts;
  readonly drugFrequencies: Texts;
  readonly drugBases: Texts;
  readonly worstFalls: Texts;
  /** The Naranjo questions, by item number. */
  readonly naranjo: Texts;
}

/** What only the page of rules says; apart from the rest, so that nothing else loads it. */
export interface ReferenceCatalogue {
  /** By id of the medicine catalogue. */
  readonly drugNotes: Readonly<Record<string, DrugNoteText>>;
  /** Medicines outside the catalogue that rules name, by their English names. */
  readonly partners: Texts;
  /** What a management note answers to, and how good the evidence for it is, by note id. */
  readonly managementBasis: Readonly<Record<string, { readonly seed: string; readonly evidence: string }>>;
  readonly presentationRules: Readonly<Record<(typeof presentationRules)[number], string>>;
  /** How much of a source was read, by its English words. */
  readonly sourcesSeen: Texts;
}
