/** Languages in which there is a screen: English, and Chinese in simplified characters. */
export type Language = 'en' | 'zh';

/** Written in traditional characters, or where they are the rule. */
const TRADITIONAL: readonly string[] = ['hant', 'tw', 'hk', 'mo'];

/** @returns undefined for a language, or a writing of Chinese, that there is no screen in */
export function languageOf(tag: string): Language | undefined {
  const [language, ...rest] = tag.toLowerCase().split('-');
  if (language === 'en') return 'en';
  return language === 'zh' && !rest.some((part) => TRADITIONAL.includes(part)) ? 'zh' : undefined;
}

/** `?lang=zh-CN` of a launch address. Anything else than a language that there is a screen in is as if it were not there. */
export function languageAsked({ searchParams }: URL): Language | undefined {
  const [tag, ...more] = searchParams.getAll('lang');
  return tag === undefined || more.length > 0 ? undefined : languageOf(tag);
}

/** What the launch asked for, else what the site is set to, else what the browser prefers, else English. */
export function languageFor(asked: Language | undefined, site: string | undefined, browser: readonly string[]): Language {
  const preferred = browser.map(languageOf).find((language) => language !== undefined);
  return asked ?? (site === undefined ? undefined : languageOf(site)) ?? preferred ?? 'en';
}
