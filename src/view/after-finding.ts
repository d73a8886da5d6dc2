/** What the page shows beside the finding: fetched while the EHR answers, so that the first paint does not wait for it. */
export { changeWords } from './changes.ts';
export { Coverage } from './Coverage.tsx';
export { Footer } from './Footer.tsx';
export { Panel } from './Panel.tsx';
export { Rules } from './Rules.tsx';
export { SourcePanel } from './SourcePanel.tsx';
