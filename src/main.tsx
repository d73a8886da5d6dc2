import { startTransition, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { languageFor } from './fhir/language.ts';
import { loadChart, type Loaded, type LoadProgress } from './fhir/load.ts';
import { chartSearches, type Search as ChartSearch } from './fhir/searches.ts';
import { languageOfLaunch, openSession, type Session, type SessionEnd } from './fhir/session.ts';
import { inSlices, turn } from './in-slices.ts';
import type { Finding } from './reasoning/assessment.ts';
import type { Patient } from './record/record.ts';
import type { Steps } from './record/steps.ts';
import { App, type AppState, type Parts } from './view/App.tsx';
import { FirstFinding } from './view/Finding.tsx';
import type { LoadCitations } from './view/Footer.tsx';
import type { Search } from './view/Reading.tsx';
import { early } from './view/language/early.ts';
import { speak } from './view/language/speak.ts';

/** Opens the session, reads the chart and shows the finding. What comes after it arrives while the EHR answers. */
async function run(showFor: ShowFor): Promise<void> {
  const searches = chartSearches();
  const opening = openSession();
  const counting = import('./fhir/first-counts.ts');
  const finding = import('./reasoning/first-finding.ts');
  // Awaited when counts are there: a failure until then is not lost, and not unhandled either.
  handled(counting, finding);
  const asked = languageOfLaunch();
  await speak(languageFor(asked, undefined, navigator.languages));
  // Listed before they are asked, so that nothing moves when they are.
  showFor(undefined)({ is: 'loading', searches: searches.map(({ what }) => ({ name: what, state: 'waiting' })) });
  const opened = await opening;
  if (opened.kind !== 'ready') return showFor(undefined)(stopped(opened));
  const { session } = opened;
  const show = showFor(session);

  const findIn = async (loaded: Loaded, asOf: number): Promise<Found | undefined> => {
    const [{ firstCountsInSteps }, { firstFinding }] = await Promise.all([counting, finding]);
    return await inSlices(
      (function* (): Steps<Found | undefined> {
        const counts = yield* firstCountsInSteps(loaded, { asOf });
        const found = counts && (yield* firstFinding(counts, asOf));
        return found && { patient: counts.patient, finding: found, asOf: new Date(asOf).toISOString() };
      })(),
    );
  };
  const progress = progressOf(searches, show);
  const unwanted = new AbortController();
  // Nothing stands between the token and the first questions about the chart.
  const loading = loadChart(session, {
    searches,
    now: new Date(),
    onProgress: progress.take,
    pause: turn,
    onFirst: (some) => {
      // A failure here shows again below, with the whole chart.
      handled(
        Promise.all([findIn(some, Date.now()), session.refusal])
          .then(([found, refusal]) => progress.takeFinding(refusal ? undefined : found))
          .then(painted)
          .then(rest)
          .then(({ rehearseJudging }) => rehearseJudging(some, Date.now())),
      );
    },
    signal: unwanted.signal,
  });
  handled(loading);
  const language = languageFor(asked, session.site.language, navigator.languages);
  await speak(language);
  progress.begin();
  handled(findIn(nothingRead(session.patientId), Date.now()).then((found) => found && rehearse(found.finding)));
  const refusal = await session.refusal;
  if (refusal) {
    unwanted.abort();
    progress.end();
    return show(stopped(refusal));
  }
  const loaded = await loading;
  progress.end();
  const asOf = Date.now();
  const found = await findIn(loaded, asOf);
  if (found) {
    show({ is: 'finding', ...found });
    await painted();
  }
  const { judge } = await rest();
  await judge({ loaded, asOf, session, language }, show);
}

let fetched: Promise<typeof import('./judging.ts')> | undefined;
/** All that judges and shows the rest: not before the finding is painted, which it would hold up. */
const rest = () => (fetched ??= import('./judging.ts'));

const handled = (...promises: readonly Promise<unknown>[]): void => {
  Promise.allSettled(promises).catch(() => undefined);
};

/** The finding, before anything else is judged. */
interface Found {
  readonly patient: Patient;
  readonly finding: Finding;
  readonly asOf: string;
}

/** A chart of which nothing has been read. */
const nothingRead = (patientId: string): Loaded => ({
  patientId,
  resources: new Map(),
  included: new Map(),
  complete: new Set(),
  coverage: [],
  refs: new Map(),
  gaps: [],
});

/**
 * While the EHR answers, the finding is drawn once without any count, where nobody sees or hears it, and taken away before the page
 * is painted: its code and its fonts are then ready when the counts come.
 */
function rehearse(finding: Finding): void {
  const place = document.createElement('div');
  place.inert = true;
  place.style.visibility = 'hidden';
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(<FirstFinding finding={finding} isChartRead={false} onOpen={() => undefined} />));
    place.getBoundingClientRect();
  } finally {
    root.unmount();
    place.remove();
  }
}

/** Answers come many at a time: one picture for all of them, which holds up no finding that comes with them. */
const PICTURE_MS = 120;

/**
 * Shows each search as it ends and, from the first wave of answers on, the counts that are low. A reassuring finding waits for
 * the whole chart: what is still to come may hold a lower count.
 */
function progressOf(searches: readonly ChartSearch[], show: (state: AppState) => void) {
  let steps: readonly Search[] = searches.map(({ what }) => ({ name: what, state: 'reading' }));
  let first: Found | undefined;
  let isShown = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  const showNow = () => {
    clearTimeout(next);
    next = undefined;
    if (isShown) show(first ? { is: 'finding', ...first, searches: steps } : { is: 'loading', searches: steps });
  };
  const take = (step: LoadProgress): void => {
    steps = stepped(steps, step);
    next ??= setTimeout(showNow, PICTURE_MS);
  };
  const takeFinding = (found: Found | undefined): void => {
    if (!found?.finding.screened) return;
    first = found;
    showNow();
  };
  const begin = (): void => {
    isShown = true;
    showNow();
  };
  const end = (): void => {
    isShown = false;
    clearTimeout(next);
  };
  return { take, takeFinding, begin, end };
}

type ShowFor = (session: Session | undefined) => (state: AppState, parts?: Parts) => void;

/** The judging would hold up a paint that is due: it starts after it. A hidden tab paints nothing, and does not wait. */
const painted = (): Promise<void> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });

function stopped({ kind, notice }: SessionEnd): AppState {
  return { is: 'failed', stop: { ...notice, details: [[early.stopped.reason, kind]] } };
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

const loadCitations: LoadCitations = async () => (await import('./knowledge/sources.ts')).sources;

const broken = (): AppState => ({
  is: 'failed',
  stop: { title: early.stopped.notJudged, sentences: [early.stopped.unexpected, early.stopped.openAgain] },
});

function start(root: Root): void {
  const showFor: ShowFor = (session) => (state, parts) => {
    const page = (
      <StrictMode>
        <App
          state={state}
          parts={parts}
          loadCitations={loadCitations}
          needPatientBanner={session?.needPatientBanner ?? true}
          isOpenServer={session?.site.openServer ?? false}
          onReadAgain={() => location.reload()}
        />
      </StrictMode>
    );
    // The whole panel is long: it is drawn in slices beside the finding, which stays in use until it is there.
    if (state.is === 'ready' || state.is === 'lost') startTransition(() => root.render(page));
    else root.render(page);
  };
  run(showFor).catch(() => showFor(undefined)(broken()));
}

const place = document.getElementById('root');
if (place) start(createRoot(place));
