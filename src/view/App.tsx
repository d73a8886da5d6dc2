import { useCallback, useEffect, useRef, useState } from 'react';
import type { Assessment, Finding as FindingData } from '../reasoning/assessment.ts';
import type { Patient, PatientRecord } from '../record/record.ts';
import css from './App.module.css';
import './base.css';
import { Main } from './Main.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstFinding } from './Finding.tsx';
import type { LoadCitations } from './Footer.tsx';
import { early } from './language/early.ts';
import type { WornColour } from './house-colours.ts';
import { PatientBanner } from './PatientBanner.tsx';
import { Reading, type Search } from './Reading.tsx';
import { type Stop, Stopped } from './Stopped.tsx';
import type { Reassess } from './use-answers.ts';
import { useRules } from './use-rules.ts';
import { type Open, type Opened, SectionLink, type Spot } from './Words.tsx';

/** Which colours of the EHR the page wears. */
type Colours = readonly WornColour[];

/** Everything that the page can be. */
export type AppState =
  | { readonly is: 'loading'; readonly searches: readonly Search[]; readonly patient?: Patient }
  | { readonly is: 'failed'; readonly stop: Stop }
  /** The session ended; what had been read stays, marked as old. */
  | ({ readonly is: 'lost'; readonly endedAt: string } & Judged)
  /** The finding is known; causes are still to be judged. With `searches`, it rests on the counts alone while the rest is read. */
  | {
      readonly is: 'finding';
      readonly patient: Patient;
      readonly finding: FindingData;
      readonly asOf: string;
      readonly searches?: readonly Search[];
    }
  | ({ readonly is: 'ready' } & Judged);

/** What the whole chart came to. */
interface Judged {
  readonly assessment: Assessment;
  readonly reassess?: Reassess;
  readonly colours?: Colours;
}

export type JudgedState = Extract<AppState, { is: 'ready' | 'lost' }>;

const isJudged = (state: AppState): state is JudgedState => state.is === 'ready' || state.is === 'lost';

/** The rest of the page, which is loaded after the finding. */
export type Parts = typeof import('./after-finding.ts');

export interface AppProps {
  readonly state: AppState;
  /** Absent while it is being fetched: the finding stands alone until then. */
  readonly parts?: Parts | undefined;
  readonly loadCitations: LoadCitations;
  /** false where the EHR shows the patient around this frame. */
  readonly needPatientBanner?: boolean;
  readonly isOpenServer?: boolean;
  readonly onReadAgain?: () => void;
}

export function App(props: AppProps) {
  return (
    <ErrorBoundary onAgain={props.onReadAgain}>
      <Page {...props} />
    </ErrorBoundary>
  );
}

function Page({ state, parts, loadCitations, needPatientBanner = true, isOpenServer = false, onReadAgain }: AppProps) {
  const rules = useRules();
  const { opened, open, close } = useOpened(rules.show);
  const read = readBehind(state);
  const patient = read?.patient ?? (state.is === 'loading' ? state.patient : undefined);
  usePatientInTitle(patient);
  return (
    <>
      {read && rules.at === undefined && (
        <nav className={css.skips} aria-label={early.skip.name}>
          <SectionLink to="finding">{early.skip.toFinding}</SectionLink>
          {read.hasWorkup && <SectionLink to="workup">{early.skip.toWorkup}</SectionLink>}
        </nav>
      )}
      <div className={css.app}>
        {state.is !== 'failed' && (
          <PatientBanner
            patient={patient}
            needPatientBanner={needPatientBanner}
            isOpenServer={isOpenServer}
            asOf={read?.asOf}
            isReading={state.is === 'finding' && state.searches !== undefined}
            gaps={read?.record?.gaps.length}
            ended={state.is === 'lost' ? state.endedAt : undefined}
            onReadAgain={onReadAgain}
          />
        )}
        {parts && isJudged(state) ? (
          <parts.JudgedPage
            state={state}
            rulesAt={rules.at}
            loadCitations={loadCitations}
            onOpen={open}
            onCloseRules={rules.close}
          />
        ) : (
          <Main>
            <Body state={state} onOpen={open} onReadAgain={onReadAgain} />
          </Main>
        )}
      </div>
      {parts && opened && read?.record && (
        <parts.SourcePanel
          key={'ref' in opened ? opened.ref : opened.cite}
          opened={opened}
          record={read.record}
          loadCitations={loadCitations}
          onClose={close}
        />
      )}
    </>
  );
}

/** Several tabs may hold several patients: the tab says whose it is. */
function usePatientInTitle(patient: Patient | undefined): void {
  const name = patient?.name;
  useEffect(() => {
    document.title = name === undefined ? 'Leukoscope' : `${name} · Leukoscope`;
  }, [name]);
}

interface BodyProps {
  readonly state: AppState;
  readonly onOpen: Open;
  readonly onReadAgain: (() => void) | undefined;
}

/** Until the chart is judged. */
function Body({ state, onOpen, onReadAgain }: BodyProps) {
  if (state.is === 'loading') return <Reading searches={state.searches} />;
  if (state.is === 'failed') return <Stopped stop={state.stop} onAgain={onReadAgain} />;
  // The list of what is read is made anew below the finding: kept, it would be seen to jump.
  if (state.is === 'finding') {
    return (
      <>
        <FirstFinding finding={state.finding} isChartRead={!state.searches} onOpen={onOpen} />
        {state.searches && <Reading searches={state.searches} isFindingKnown />}
      </>
    );
  }
  return <FirstFinding finding={state.assessment.finding} isChartRead onOpen={onOpen} />;
}

interface ReadBehind {
  readonly patient: Patient;
  /** Absent until the whole chart is read. */
  readonly record?: PatientRecord;
  readonly asOf: string;
  readonly hasWorkup: boolean;
}

function readBehind(state: AppState): ReadBehind | undefined {
  if (state.is === 'finding') return { patient: state.patient, asOf: state.asOf, hasWorkup: false };
  if (isJudged(state)) {
    const { record, asOf, finding } = state.assessment;
    return { patient: record.patient, record, asOf, hasWorkup: finding.screened };
  }
  return undefined;
}

/** What is open beside the page; closing returns the focus to where it came from. */
function useOpened(showRules: (at: Spot | 'all') => void): {
  readonly opened: Opened | undefined;
  readonly open: Open;
  readonly close: () => void;
} {
  const [opened, setOpened] = useState<Opened>();
  const from = useRef<Element | null>(null);
  const open: Open = useCallback(
    (what) => {
      if ('rules' in what) return showRules(what.rules);
      // A second value opened from inside the page takes over; one opened from the panel itself keeps the way back.
      if (!document.activeElement?.closest('aside')) from.current = document.activeElement;
      setOpened(what);
    },
    [showRules],
  );
  const close = useCallback(() => {
    setOpened(undefined);
    const back = from.current;
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  }, []);
  return { opened, open, close };
}
