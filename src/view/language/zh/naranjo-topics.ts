/** What the questions of the Naranjo scale are about, in a few Chinese words, by item. Machine-drafted; awaits review. */
import { NARANJO } from '../../../knowledge/drug-judgement.ts';
import type { Sentences } from './translate.ts';

const topics: Sentences = {
  1: '既往报告',
  2: '用药后下降',
  3: '停药后恢复',
  4: '再次用药时下降',
  5: '其他解释',
  6: '安慰剂下下降',
  7: '中毒浓度',
  8: '随剂量变化',
  9: '既往类似反应',
  10: '客观检测',
};

export const naranjoTopics = {
  chinese: topics,
  english: Object.fromEntries(NARANJO.map(({ item, topic }) => [item, topic])),
};
