/**
 * The clinical content in Simplified Chinese. Machine-drafted from the English; it awaits review by a Chinese haematologist.
 *
 * Loaded when the reader chooses Chinese, and by nothing that judges: `const { chinese } = await import('./knowledge/zh/index.ts')`.
 * `chinese` has a record for each kind of content, and every record answers to the same ids as the English (`catalogue.ts`):
 *
 *     const name = chinese.causes[cause.id]?.name;   // undefined: show cause.name, marked as English
 *
 * The notes of a medicine are a module of their own, like the English: `(await import('./knowledge/zh/drug-notes.ts')).drugNotes[id]`.
 * While `chinese.reviewed` is false the screen says that the Chinese wording has not been checked by a clinician.
 */
import type { ContentCatalogue } from './catalogue.ts';
import { alerts } from './alerts.ts';
import { analytes } from './analytes.ts';
import { causes } from './causes/index.ts';
import { codeSets } from './code-sets.ts';
import { drugClasses } from './drug-classes.ts';
import { drugInteractions } from './drug-interactions.ts';
import { drugs } from './drugs.ts';
import { management } from './management.ts';
import { patternRules } from './pattern-rules.ts';
import { questions } from './questions.ts';
import { referral } from './referral.ts';
import {
  bands,
  categories,
  drugBases,
  drugDirections,
  drugEvidence,
  drugFrequencies,
  drugLineages,
  drugMechanisms,
  findingNotes,
  limitRemarks,
  lines,
  mechanisms,
  naranjo,
  urgencies,
  worstFalls,
} from './terms.ts';
import { tests } from './workup-tests.ts';
import { workupSets } from './workup-sets.ts';

export const chinese: ContentCatalogue = {
  language: 'zh-Hans',
  reviewed: false,
  causes,
  alerts,
  patternRules,
  tests,
  workupSets,
  referral,
  management,
  drugs,
  drugClasses,
  drugInteractions,
  questions,
  codeSets,
  analytes,
  lines,
  bands,
  limitRemarks,
  findingNotes,
  categories,
  mechanisms,
  urgencies,
  drugMechanisms,
  drugLineages,
  drugDirections,
  drugEvidence,
  drugFrequencies,
  drugBases,
  worstFalls,
  naranjo,
};
