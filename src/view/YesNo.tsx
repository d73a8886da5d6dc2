import { type ReactNode, useState } from 'react';
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
  // Marked at once, until the chart has been judged with it.
  const [marked, setMarked] = useState<{ readonly says: Answer['says']; readonly before: Answer | undefined }>();
  if (marked && marked.before !== answer) setMarked(undefined);
  const told = answer?.says ?? 'unknown';
  const says = marked?.says ?? told;
  return (
    <fieldset className={css.question} disabled={onTell === undefined}>
      <legend>{question.question}</legend>
      <div className={css.row}>
        <p>
          {children} {answer && told !== 'unknown' && <b>{panel.questions.enteredByYou(answer.at)}</b>}
        </p>
        <div className={css.choices}>
          {CHOICES.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`answer-${id}`}
                value={value}
                checked={says === value}
                onChange={() => {
                  setMarked({ says: value, before: answer });
                  onTell?.(id, value);
                }}
              />
              <span>{panel.questions.choices[value]}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
