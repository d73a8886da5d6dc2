/** The whole clinical content in the order of reading. */
import { codeSetChapter, laboratoryCodeChapter, sourceChapter, unitChapter } from './codes.ts';
import type { Chapter, ChapterId } from './entry.ts';
import { interactionChapter, medicineChapter } from './medicines.ts';
import { numberChapter, rankingChapter } from './numbers.ts';
import { adviceChapter, alertChapter, causeChapter, patternChapter, testChapter, workupSetChapter } from './rules.ts';
import type { HandbookWords } from './words.ts';

type Build = (words?: HandbookWords) => Chapter;

/** Built when they are opened: the whole is large. */
export const CHAPTERS: readonly { readonly id: ChapterId; readonly build: Build }[] = [
  { id: 'causes', build: causeChapter },
  { id: 'pattern-rules', build: patternChapter },
  { id: 'alerts', build: alertChapter },
  { id: 'referral-and-management', build: adviceChapter },
  { id: 'tests', build: testChapter },
  { id: 'work-up-sets', build: workupSetChapter },
  { id: 'medicines', build: medicineChapter },
  { id: 'interactions', build: interactionChapter },
  { id: 'numbers', build: numberChapter },
  { id: 'ranking', build: rankingChapter },
  { id: 'code-sets', build: codeSetChapter },
  { id: 'laboratory-codes', build: laboratoryCodeChapter },
  { id: 'units', build: unitChapter },
  { id: 'sources', build: sourceChapter },
];
