import type { ReactNode } from 'react';
import type { Answer, OpenQuestion } from '../reasoning/assessment.ts';
import { panel } from './language/panel.ts';
import css from './Questions.module.css';

/** What the clinician says to a question; the caller judges the chart again. */
export type Tell = (id: string, says: Answer['says']) => void;

const CHOICES = ['yes', 'no', 'unknown'] as const;

interface Props {
  readonly question: OpenQuestion;
  /** Absent where the chart can no longer be judged: the answers are shown, and cannot be changed. */
  readonly onTell: Tell | undefined;
  /** Why it is asked. */
  readonly children?: ReactNode;
}

/** One question with its three answers; not known until somebody says otherwise. */
export function YesNo({ question, onTell, children }: Props) {
  const { id, answer } = question;
  const says = answer?.says ?? 'unknown';
  return (
    <fieldset className={css.question} disabled={onTell === undefined}>
      <legend>{question.question}</legend>
      <div className={css.row}>
        <p>
          {children} {answer && says !== 'unknown' && <b>{panel.questions.enteredByYou(answer.at)}</b>}
        </p>
        <div className={css.choices}>
          {CHOICES.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`answer-${id}`}
                value={value}
                checked={says === value}
                onChange={() => onTell?.(id, value)}
              />
              <span>{panel.questions.choices[value]}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
