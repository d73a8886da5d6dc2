/** Fetches the words of the page's language; English is there already. A failure leaves the page in English, and says so. */
import type { Assessment } from '../../reasoning/assessment.ts';
import { early, speakEarly } from './early.ts';

type Language = 'en' | 'zh';

/** Before anything is shown. */
export async function speak(language: Language): Promise<void> {
  speakEarly();
  try {
    if (language === 'zh') speakEarly((await import('./zh/early.ts')).early);
  } catch {
    stayEnglish();
  }
  document.documentElement.lang = early.tag;
}

/** Before the judged panel is shown. @returns what puts an assessment into the language of the page */
export async function speakOn(language: Language): Promise<(assessment: Assessment) => Assessment> {
  if (language === 'zh' && early.tag !== 'en') {
    try {
      const { speakPanelInChinese, inChinese } = await import('./zh/index.ts');
      speakPanelInChinese();
      return inChinese;
    } catch {
      stayEnglish();
      document.documentElement.lang = early.tag;
    }
  }
  return (assessment) => assessment;
}

/** One language on one page: half a panel in each would be harder to read than the other language. */
function stayEnglish(): void {
  speakEarly();
  speakEarly({
    ...early,
    languageMissing: 'The Chinese text could not be loaded, so this page is in English. 中文未能载入，本页以英文显示。',
  });
}
