/** What the page shows beside the finding: fetched while the EHR answers, so that the first paint does not wait for it. */
export { JudgedPage } from './JudgedPage.tsx';
export { SourcePanel } from './SourcePanel.tsx';
