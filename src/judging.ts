/** What follows the finding: the whole record, its judging and the rest of the page. */
import type { Language } from './fhir/language.ts';
import type { Loaded } from './fhir/load.ts';
import type { Session } from './fhir/session.ts';
import { inSlices, turn } from './in-slices.ts';
import type { Steps } from './record/steps.ts';
import type { AppState, Parts } from './view/App.tsx';
import type { WornColour } from './view/house-colours.ts';
import { speakOn } from './view/language/speak-on.ts';
import type { Reassess } from './view/use-answers.ts';

/** Each is a file of its own, so that none holds the page for long when it begins. */
const fetched = Promise.all([
  import('./fhir/to-record.ts'),
  import('./assess.ts'),
  import('./drug-lists.ts'),
  import('./view/after-finding.ts'),
]);
// Awaited when the chart is there: a failure until then is not lost, and not unhandled either.
fetched.catch(() => undefined);

interface Chart {
  readonly loaded: Loaded;
  readonly asOf: number;
  readonly session: Session;
  readonly language: Language;
}

/** Set once the whole chart is there. */
let isJudging = false;

/**
 * While the EHR still answers, what has come is judged once for nobody: all that judges is then compiled, and its tables are made,
 * when the whole chart is there. Given up as soon as that is so.
 */
export async function rehearseJudging(loaded: Loaded, asOf: number): Promise<void> {
  const [{ recordInSteps }, { assessInSteps }] = await fetched;
  await inSlices(
    (function* (): Steps<void> {
      const record = yield* untilJudged(recordInSteps(loaded, { asOf }));
      if (record) yield* untilJudged(assessInSteps(record, asOf));
    })(),
  );
}

function* untilJudged<T>(steps: Steps<T>): Steps<T | undefined> {
  for (;;) {
    if (isJudging) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

/** Judges the chart while the finding stays readable, and shows the panel. */
export async function judge(
  { loaded, asOf, session, language }: Chart,
  show: (state: AppState, parts: Parts) => void,
): Promise<void> {
  isJudging = true;
  const [[{ recordInSteps }, { assessInSteps }, { drugListsFor }, parts], worded] = await Promise.all([
    fetched,
    speakOn(language),
  ]);
  await turn();
  const record = await inSlices(recordInSteps(loaded, { asOf }));
  const options = await drugListsFor(record);
  await turn();
  const assessment = worded(await inSlices(assessInSteps(record, asOf, options)));
  await turn();
  const reassess: Reassess = async (answers) => worded(await inSlices(assessInSteps(record, asOf, { ...options, answers })));
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
