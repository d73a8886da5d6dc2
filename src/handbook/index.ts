/** The whole clinical content in the order of reading. */
import { codeSetChapter, laboratoryCodeChapter, sourceChapter, unitChapter } from './codes.ts';
import type { Chapter, ChapterId } from './entry.ts';
import { interactionChapter, medicineChapter } from './medicines.ts';
import { numberChapter, rankingChapter } from './numbers.ts';
import { adviceChapter, alertChapter, causeChapter, patternChapter, testChapter, workupSetChapter } from './rules.ts';

/** Built when they are opened: the whole is large. */
export const CHAPTERS: readonly { readonly id: ChapterId; readonly title: string; readonly build: () => Chapter }[] = [
  { id: 'causes', title: 'Causes', build: causeChapter },
  { id: 'pattern-rules', title: 'Pattern rules', build: patternChapter },
  { id: 'alerts', title: 'Alerts', build: alertChapter },
  { id: 'referral-and-management', title: 'Referral and management', build: adviceChapter },
  { id: 'tests', title: 'Tests', build: testChapter },
  { id: 'work-up-sets', title: 'Work-up sets', build: workupSetChapter },
  { id: 'medicines', title: 'Medicines', build: medicineChapter },
  { id: 'interactions', title: 'Interactions', build: interactionChapter },
  { id: 'numbers', title: 'Numbers', build: numberChapter },
  { id: 'ranking', title: 'Ranking', build: rankingChapter },
  { id: 'code-sets', title: 'Code sets', build: codeSetChapter },
  { id: 'laboratory-codes', title: 'Laboratory codes', build: laboratoryCodeChapter },
  { id: 'units', title: 'Units', build: unitChapter },
  { id: 'sources', title: 'Sources', build: sourceChapter },
];
