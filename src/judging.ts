/** What follows the finding: the whole record, its judging and the rest of the page. */
import type { Language } from './fhir/language.ts';
import type { Loaded } from './fhir/load.ts';
import type { Session } from './fhir/session.ts';
import { inSlices, turn } from './in-slices.ts';
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

/** Judges the chart while the finding stays readable, and shows the panel. */
export async function judge(
  { loaded, asOf, session, language }: Chart,
  show: (state: AppState, parts: Parts) => void,
): Promise<void> {
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
