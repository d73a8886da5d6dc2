/**
 * The clinical content in Simplified Chinese. Machine-drafted from the English; it awaits review by a Chinese haematologist.
 *
 * Loaded when the reader chooses Chinese, and by nothing that judges: `const { chinese } = await import('./knowledge/zh/index.ts')`.
 * `chinese` has a record for each kind of content, and every record answers to the same ids as the English (`catalogue.ts`):
 *
 *     const name = chinese.causes[cause.id]?.name;   // undefined: show cause.name, marked as English
 *
 * While `chinese.reviewed` is false the screen says that the Chinese wording has not been checked by a clinician.
 */
import type { ContentCatalogue } from './catalogue.ts';
import { causes } from './causes/index.ts';

export const chinese: ContentCatalogue = {
  language: 'zh-Hans',
  reviewed: false,
  causes,
};
