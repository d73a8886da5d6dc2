/** Fetches the words of the page's language; English is there already. A failure leaves the page in English, and says so. */
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

/** One language on one page: half a panel in each would be harder to read than the other language. */
export function stayEnglish(): void {
  speakEarly();
  speakEarly({
    ...early,
    languageMissing: 'The Chinese text could not be loaded, so this page is in English. 中文未能载入，本页以英文显示。',
  });
}
