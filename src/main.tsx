import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { drugListsFor } from './drug-lists.ts';
import { languageFor } from './fhir/language.ts';
import { loadChart, type Loaded, type LoadProgress } from './fhir/load.ts';
import { chartSearches, type Search as ChartSearch } from './fhir/searches.ts';
import { languageOfLaunch, openSession, type Session, type SessionResult } from './fhir/session.ts';
import { inSlices, turn } from './in-slices.ts';
import type { Finding } from './reasoning/assessment.ts';
import type { Patient } from './record/record.ts';
import { App, type AppState, type Parts } from './view/App.tsx';
import type { LoadCitations } from './view/Footer.tsx';
import type { WornColour } from './view/house-colours.ts';
import type { Search } from './view/Reading.tsx';
import type { Reassess } from './view/use-answers.ts';
import { early } from './view/language/early.ts';
import { speak, speakOn } from './view/language/speak.ts';

/** Opens the session, reads the chart, judges it, and shows each step. What comes after the finding arrives while the EHR answers. */
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
  const language = languageFor(asked, session.site.language, navigator.languages);
  await speak(language);
  const show = showFor(session);

  const findIn = async (loaded: Loaded, asOf: number): Promise<Found | undefined> => {
    const [{ firstCountsInSteps }, { firstFinding }] = await Promise.all([counting, finding]);
    const counts = await inSlices(firstCountsInSteps(loaded, { asOf }));
    const found = counts && (await inSlices(firstFinding(counts, asOf)));
    return found && { patient: counts.patient, finding: found, asOf: new Date(asOf).toISOString() };
  };
  const progress = progressOf(searches, show);
  const loaded = await loadChart(session, {
    searches,
    now: new Date(),
    onProgress: progress.take,
    onFirst: (some) => {
      // A failure here shows again below, with the whole chart.
      handled(findIn(some, Date.now()).then(progress.takeFinding).then(painted).then(rest));
    },
  });
  progress.end();
  const asOf = Date.now();
  const found = await findIn(loaded, asOf);
  if (found) {
    show({ is: 'finding', ...found });
    await painted();
  }
  const [[{ recordInSteps }, { assess, assessInSteps }, parts], worded] = await Promise.all([rest(), speakOn(language)]);
  const record = await inSlices(recordInSteps(loaded, { asOf }));
  const options = await drugListsFor(record);
  const assessment = worded(await inSlices(assessInSteps(record, asOf, options)));
  await turn();
  const reassess: Reassess = (answers) => worded(assess(record, asOf, { ...options, answers }));
  const hasEnded = record.gaps.some((gap) => gap.why === 'session-ended');
  const judged: AppState = hasEnded
    ? { is: 'lost', endedAt: new Date().toISOString(), assessment, reassess }
    : { is: 'ready', assessment, reassess };
  show(judged, parts);
  await wearHouseColours(session, (colours) => show({ ...judged, colours }, parts));
}

/** Last of all: colours must hold up nothing. */
async function wearHouseColours({ smartStyleUrl }: Session, tell: (colours: readonly WornColour[]) => void): Promise<void> {
  if (smartStyleUrl === undefined) return;
  const [{ fetchHouseStyle }, { wearColours }] = await Promise.all([
    import('./fhir/house-style.ts'),
    import('./view/house-colours.ts'),
  ]);
  const style = await fetchHouseStyle(smartStyleUrl);
  if (style) wearColours(style, tell);
}

let fetched: ReturnType<typeof fetchRest> | undefined;
const fetchRest = () => Promise.all([import('./fhir/to-record.ts'), import('./assess.ts'), import('./view/after-finding.ts')]);
/** All that judges and shows the rest: not before the finding is painted, which it would hold up. */
const rest = () => (fetched ??= fetchRest());

const handled = (...promises: readonly Promise<unknown>[]): void => {
  Promise.allSettled(promises).catch(() => undefined);
};

/** The finding, before anything else is judged. */
interface Found {
  readonly patient: Patient;
  readonly finding: Finding;
  readonly asOf: string;
}

/**
 * Shows each search as it ends and, from the first wave of answers on, the counts that are low. A reassuring finding waits for
 * the whole chart: what is still to come may hold a lower count.
 */
function progressOf(searches: readonly ChartSearch[], show: (state: AppState) => void) {
  let steps: readonly Search[] = searches.map(({ what }) => ({ name: what, state: 'reading' }));
  let first: Found | undefined;
  let isOver = false;
  const showNow = () => {
    if (isOver) return;
    show(first ? { is: 'finding', ...first, searches: steps } : { is: 'loading', searches: steps });
  };
  const take = (step: LoadProgress): void => {
    steps = stepped(steps, step);
    showNow();
  };
  const takeFinding = (found: Found | undefined): void => {
    if (!found?.finding.screened) return;
    first = found;
    showNow();
  };
  const end = (): void => {
    isOver = true;
  };
  return { take, takeFinding, end };
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
  return { is: 'failed', stop: { ...opened.notice, details: [[early.stopped.reason, opened.kind]] } };
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
  const showFor: ShowFor = (session) => (state, parts) =>
    root.render(
      <StrictMode>
        <App
          state={state}
          parts={parts}
          loadCitations={loadCitations}
          needPatientBanner={session?.needPatientBanner ?? true}
          isOpenServer={session?.site.openServer ?? false}
          onReadAgain={() => location.reload()}
        />
      </StrictMode>,
    );
  run(showFor).catch(() => showFor(undefined)(broken()));
}

const place = document.getElementById('root');
if (place) start(createRoot(place));
