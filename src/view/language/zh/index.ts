/** The judged panel in Chinese: its words, the clinical content, and what reasoning says. Loaded when the page is in Chinese. */
import { speakChart } from '../chart.ts';
import { speakPanel } from '../panel.ts';
import { chart } from './chart.ts';
import { panel } from './panel.ts';

export { inChinese } from './assessment.ts';

export function speakPanelInChinese(): void {
  speakPanel(panel);
  speakChart(chart);
}
