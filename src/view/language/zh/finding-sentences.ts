/** What reasoning says of the finding, in Chinese; the notes themselves are part of the clinical content. Machine-drafted. */
import { findingNotes, limitRemarks } from '../../../knowledge/zh/terms.ts';
import type { Sentences } from './translate.ts';

export const findingSentences: Sentences = {
  'Below the limit used here, inside this laboratory’s own interval.': findingNotes['inside-laboratory-interval'] ?? '',
  'May be inside this laboratory’s own interval, which is not on record.': findingNotes['near-limit'] ?? '',
  ...Object.fromEntries(Object.entries(limitRemarks).map(([english, chinese]) => [`${english}.`, `${chinese}。`])),
  'Low for age.': '低于年龄水平。',
  'Low for pregnancy after 6 weeks, not leukopenia.': findingNotes['low-for-pregnancy'] ?? '',
  'Inside the interval of adults with the Duffy-null phenotype.': findingNotes['inside-duffy-null-interval'] ?? '',
  'The laboratory gave no unit; it was taken from the size of the number.': findingNotes['unit-assumed'] ?? '',
  'Preliminary result.': findingNotes['preliminary'] ?? '',
  'Low confidence: {caution}.': findingNotes['caution'] ?? '',
  'The last low count is {days} days old; no later one is on record.': findingNotes['old'] ?? '',
  'The latest white count ({written}) could not be judged.': '最近一次白细胞计数（{written}）无法判读。',
  'The latest white count could not be judged.': '最近一次白细胞计数无法判读。',
  'Age not known: adult limits were used.': findingNotes['age-unknown'] ?? '',

  'the percentages add up to {sum} %': '各百分比之和为 {sum} %',
  'WBC × percent gives {count}': 'WBC × 百分比得 {count}',

  adult: '成人',
  age: '按年龄',
  pregnancy: '妊娠',
  'adult, age not known': '成人（年龄未知）',
};
