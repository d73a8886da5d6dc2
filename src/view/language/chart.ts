/** The words inside the drawing of the counts; loaded with it. English is the shape that every other language fills. */
import { plural } from './english.ts';

const english = {
  corrected: 'corrected by the laboratory',
  reference: (low: string, high: string): string => `ANC ref. ${low}–${high}`,
  limit: (line: string, limit: string): string => `${line} limit ${limit}`,
  severe: (limit: string): string => `severe ${limit}`,
  earlier: 'earlier',
  range: (line: string, range: string, count: number): string => `${line} ${range} on ${plural(count, 'earlier count')}`,
  fell: (from: string, to: string, days: number): string => `fell between ${from} and ${to} (${days} d)`,
  fellShort: (days: number): string => `fell in these ${days} d`,
  before: 'before',
  read: (date: string): string => `read ${date}`,
  suspect: (rank: number): string => `suspect ${rank}`,
  onset: (low: string, high: string): string => `usual onset window, day ${low} to ${high}`,
  onsetShort: (low: string, high: string): string => `usual onset, day ${low}–${high}`,
  on: (count: string, date: string): string => `${count} on ${date}`,
  summary: (counts: string, medicine: string): string =>
    `Counts on a logarithmic scale over time, with medicines below. ${counts}.${medicine} Arrow keys move between samples and medicines. The same values are in the table that follows.`,
  medicine: (name: string, courses: string): string => ` ${name} ${courses}.`,
};

export type ChartWords = typeof english;

/** Of the language that the page is in. */
export let chart: ChartWords = english;

export function speakChart(words: ChartWords = english): void {
  chart = words;
}
