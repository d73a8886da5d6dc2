/** The words inside the drawing of the counts, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { ChartWords } from '../chart.ts';

export const chart: ChartWords = {
  corrected: '实验室已更正',
  reference: (low, high) => `ANC 参考 ${low}–${high}`,
  limit: (line, limit) => `${line} 界值 ${limit}`,
  severe: (limit) => `重度 ${limit}`,
  earlier: '更早',
  range: (line, range, count) => `${line} ${range}，更早的 ${count} 次计数`,
  fell: (from, to, days) => `${from}至${to}之间下降（${days} 天）`,
  fellShort: (days) => `此 ${days} 天内下降`,
  before: '更早',
  read: (date) => `读取 ${date}`,
  suspect: (rank) => `可疑 ${rank}`,
  onset: (low, high) => `常见起病时间，第 ${low} 至 ${high} 天`,
  onsetShort: (low, high) => `常见起病，第 ${low}–${high} 天`,
  on: (count, date) => `${count}（${date}）`,
  summary: (counts, medicine) =>
    `各次计数随时间变化，对数刻度，下方为用药。${counts}。${medicine}方向键在标本和药物之间移动。下方表格含相同数值。`,
  medicine: (name, courses) => `${name} ${courses}。`,
};
