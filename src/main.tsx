import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadChart, type LoadProgress } from './fhir/load.ts';
import { OPEN_AGAIN } from './fhir/notice.ts';
import { chartSearches } from './fhir/searches.ts';
import { openSession, type Session, type SessionResult } from './fhir/session.ts';
import type { PatientRecord } from './record/record.ts';
import { App, type AppState, type Parts } from './view/App.tsx';
import type { LoadCitations } from './view/Footer.tsx';
import type { Search } from './view/Reading.tsx';
import type { Reassess } from './view/use-answers.ts';
import { early } from './view/language/early.ts';

/** Opens the session, reads the chart, judges it, and shows each step. What comes after the finding arrives while the EHR answers. */
async function run(showFor: ShowFor): Promise<void> {
  showFor(undefined)({ is: 'loading', searches: [] });
  const opened = await openSession();
  if (opened.kind !== 'ready') return showFor(undefined)(stopped(opened));
  const { session } = opened;
  const show = showFor(session);
  const counting = import('./fhir/first-counts.ts');
  const finding = import('./reasoning/first-finding.ts');
  const reading = import('./fhir/to-record.ts');
  const judging = import('./assess.ts');
  const rest = import('./view/after-finding.ts');
  // All are awaited only after the chart: a failure until then is not lost, and not unhandled either.
  Promise.allSettled([counting, finding, reading, judging, rest]).catch(() => undefined);

  const searches = chartSearches();
  let progress: readonly Search[] = searches.map(({ what }) => ({ name: what, state: 'reading' }));
  const loaded = await loadChart(session, {
    searches,
    now: new Date(),
    onProgress: (step) => {
      progress = stepped(progress, step);
      show({ is: 'loading', searches: progress });
    },
  });
  const asOf = Date.now();
  const [{ firstCounts }, { firstFinding }] = await Promise.all([counting, finding]);
  const counts = firstCounts(loaded, { asOf });
  const first = counts && firstFinding(counts, asOf);
  if (first) {
    show({ is: 'finding', patient: counts.patient, finding: first, asOf: new Date(asOf).toISOString() });
    await painted();
  }
  const { toRecord } = await reading;
  const record = toRecord(loaded, { asOf });
  const [{ assess }, parts, products] = await Promise.all([judging, rest, productsFor(record)]);
  const options = products ? { products } : {};
  const assessment = assess(record, asOf, options);
  const reassess: Reassess = (answers) => assess(record, asOf, { ...options, answers });
  const hasEnded = record.gaps.some((gap) => gap.why === 'session-ended');
  show(
    hasEnded ? { is: 'lost', endedAt: new Date().toISOString(), assessment, reassess } : { is: 'ready', assessment, reassess },
    parts,
  );
}

type ShowFor = (session: Session | undefined) => (state: AppState, parts?: Parts) => void;

/** The judging would hold up a paint that is due: it starts after it. A hidden tab paints nothing, and does not wait. */
const painted = (): Promise<void> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });

function stopped(opened: Exclude<SessionResult, { kind: 'ready' }>): AppState {
  return { is: 'failed', stop: { ...opened.notice, details: [['Reason', opened.kind]] } };
}

function stepped(searches: readonly Search[], { latest }: LoadProgress): readonly Search[] {
  if (!latest) return searches;
  const { gap, rows } = latest;
  return searches.map((search): Search => {
    if (search.name !== latest.what) return search;
    return gap
      ? { name: search.name, state: 'gap', words: early.gapReasons[gap.why] }
      : { name: search.name, state: 'read', rows };
  });
}

/** Codes of single products are a large list: fetched only for a chart that uses such codes. */
async function productsFor(record: PatientRecord) {
  const usesRxNorm = record.drugs.rows.some((row) => row.codes.some((coding) => coding.system?.includes('rxnorm')));
  if (!usesRxNorm) return undefined;
  const { decodeProducts } = await import('./knowledge/drug-products.ts');
  return decodeProducts();
}

const loadCitations: LoadCitations = async () => (await import('./knowledge/sources.ts')).sources;

const BROKEN: AppState = {
  is: 'failed',
  stop: {
    title: 'The chart could not be judged',
    sentences: [
      'Something unexpected happened. Nothing here says that the counts are not low: look at the chart itself.',
      OPEN_AGAIN,
    ],
  },
};

function start(root: Root): void {
  const showFor: ShowFor = (session) => (state, parts) =>
    root.render(
      <StrictMode>
        <App
          state={state}
          parts={parts}
          loadCitations={loadCitations}
          needPatientBanner={session?.needPatientBanner ?? true}
          onReadAgain={() => location.reload()}
        />
      </StrictMode>,
    );
  run(showFor).catch(() => showFor(undefined)(BROKEN));
}

const place = document.getElementById('root');
if (place) start(createRoot(place));
