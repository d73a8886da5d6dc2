import { useState } from 'react';
import type { Answers, Assessment } from '../reasoning/assessment.ts';
import { clock } from './dates.ts';
import type { Tell } from './YesNo.tsx';

/** Judges the chart that is on the page once more, with what the clinician told. */
export type Reassess = (answers: Answers) => Assessment;

interface Answered {
  /** The chart as it was judged without answers. */
  readonly base: Assessment;
  readonly answers: Answers;
  readonly now: Assessment;
  readonly changes: string;
}

export interface WithAnswers {
  readonly assessment: Assessment;
  readonly changes: string;
  readonly onTell: Tell | undefined;
}

/** The answers live here and nowhere else: they end with the page, and never pass to another chart. */
export function useAnswers(
  base: Assessment | undefined,
  reassess: Reassess | undefined,
  changeWords: ((before: Assessment, now: Assessment) => string) | undefined,
): WithAnswers | undefined {
  const [held, setHeld] = useState<Answered>();
  if (!base) return undefined;
  const current = held?.base === base ? held : { base, answers: {}, now: base, changes: '' };
  const tell: Tell = (id, says) => {
    if (!reassess || !changeWords) return;
    const answers = { ...current.answers, [id]: { says, at: clock(new Date()) } };
    const now = reassess(answers);
    setHeld({ base, answers, now, changes: changeWords(current.now, now) });
  };
  return { assessment: current.now, changes: current.changes, onTell: reassess && changeWords && tell };
}
