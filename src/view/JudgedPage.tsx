import { memo } from 'react';
import type { JudgedState } from './App.tsx';
import { Footer, type LoadCitations } from './Footer.tsx';
import { Main } from './Main.tsx';
import { Panel } from './Panel.tsx';
import { Rules } from './Rules.tsx';
import { SessionLost } from './SessionLost.tsx';
import { useAnswers, type WithAnswers } from './use-answers.ts';
import type { Open, Spot } from './Words.tsx';

interface Props {
  readonly state: JudgedState;
  /** Where the page of rules is open. */
  readonly rulesAt: Spot | 'all' | undefined;
  readonly loadCitations: LoadCitations;
  readonly onOpen: Open;
  readonly onCloseRules: () => void;
}

/** The page once the chart is judged, with what the clinician told. */
export const JudgedPage = memo(function JudgedPage({ state, rulesAt, loadCitations, onOpen, onCloseRules }: Props) {
  const answered = useAnswers(state.assessment, state.reassess);
  return (
    <>
      <div hidden={rulesAt !== undefined}>
        <Main>
          <Body state={state} answered={answered} onOpen={onOpen} />
        </Main>
        <Footer assessment={answered.assessment} loadCitations={loadCitations} onOpen={onOpen} />
      </div>
      {rulesAt !== undefined && <Rules assessment={answered.assessment} at={rulesAt} onOpen={onOpen} onClose={onCloseRules} />}
    </>
  );
});

interface BodyProps {
  readonly state: JudgedState;
  readonly answered: WithAnswers;
  readonly onOpen: Open;
}

/** Kept as it is while a source or the rules are opened beside it: it is by far the largest part of the page. */
const Body = memo(function Body({ state, answered, onOpen }: BodyProps) {
  return (
    <>
      {state.is === 'lost' && <SessionLost endedAt={state.endedAt} readBefore={state.assessment.asOf} />}
      <Panel {...answered} colours={state.colours} onOpen={onOpen} />
    </>
  );
});
