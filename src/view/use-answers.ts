import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import type { Answers, Assessment } from '../reasoning/assessment.ts';
import { changeWords } from './changes.ts';
import { clock } from './dates.ts';
import type { Tell } from './YesNo.tsx';

/** Judges the chart that is on the page once more, with what the clinician told; meanwhile the page can be read and used. */
export type Reassess = (answers: Answers) => Promise<Assessment>;

interface Answered {
  /** The chart as it was judged without answers. */
  readonly base: Assessment;
  readonly now: Assessment;
  readonly changes: string;
}

export interface WithAnswers {
  readonly assessment: Assessment;
  readonly changes: string;
  readonly onTell: Tell | undefined;
}

/** The answers live here and nowhere else: they end with the page, and never pass to another chart. */
export function useAnswers(base: Assessment, reassess: Reassess | undefined): WithAnswers {
  const [held, setHeld] = useState<Answered>();
  const given = useRef<{ readonly base: Assessment; readonly answers: Answers }>(undefined);
  const tell: Tell = useCallback(
    (id, says) => {
      if (!reassess) return;
      const before = given.current?.base === base ? given.current.answers : {};
      const told = { base, answers: { ...before, [id]: { says, at: clock(new Date()) } } };
      given.current = told;
      // A later answer holds this one too.
      const isOvertaken = (): boolean => given.current !== told;
      afterPaint(async () => {
        if (isOvertaken()) return;
        const judged = await outcomeOf(() => reassess(told.answers));
        if (isOvertaken()) return;
        startTransition(() =>
          setHeld((last) => {
            const now = judged();
            return { base, now, changes: changeWords(last?.base === base ? last.now : base, now) };
          }),
        );
      });
    },
    [base, reassess],
  );
  const canTell = reassess !== undefined;
  return useMemo(() => {
    const { now, changes } = held?.base === base ? held : { now: base, changes: '' };
    return { assessment: now, changes, onTell: canTell ? tell : undefined };
  }, [base, held, canTell, tell]);
}

/** The mark under the hand comes first: judging the chart once more would hold it up. */
function afterPaint(work: () => Promise<void>): void {
  requestAnimationFrame(() => setTimeout(() => void work()));
}

/** A failure is thrown where it is asked for: while the page is drawn, so that the page says so. */
async function outcomeOf<T>(work: () => Promise<T>): Promise<() => T> {
  try {
    const value = await work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
