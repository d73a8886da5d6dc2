import type { Assessment } from '../../reasoning/assessment.ts';
import { early } from './early.ts';
import { stayEnglish } from './speak.ts';

/** Before the judged panel is shown. @returns what puts an assessment into the language of the page */
export async function speakOn(language: 'en' | 'zh'): Promise<(assessment: Assessment) => Assessment> {
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
