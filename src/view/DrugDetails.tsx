import { useState } from 'react';
import type { DrugNote } from '../knowledge/rule.ts';
import type { DrugSuspect, OpenQuestion } from '../reasoning/assessment.ts';
import css from './DrugSuspects.module.css';
import parts from './parts.module.css';
import { capital } from './words.ts';
import { type Tell, YesNo } from './YesNo.tsx';

interface Props {
  readonly suspect: DrugSuspect;
  /** What the Naranjo scale asks about this medicine. */
  readonly questions: readonly OpenQuestion[];
  readonly onTell: Tell | undefined;
}

/** Why a suspect stands where it does: points, dates as each row gives them, the Naranjo scale, and notes loaded when opened. */
export function DrugDetails({ suspect, questions, onTell }: Props) {
  const { naranjo, consensusOnset, course } = suspect;
  const [notes, setNotes] = useState<DrugNote | 'none' | 'failed'>();
  const load = () => {
    if (notes !== undefined && notes !== 'failed') return;
    import('../knowledge/drug-notes.ts')
      .then(({ drugNotes }) => setNotes(drugNotes[suspect.id] ?? 'none'))
      .catch(() => setNotes('failed'));
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) load();
      }}
    >
      <summary>Why it stands here, and what to ask</summary>
      <ul className={css.reasons}>
        {suspect.reasons.map((reason) => (
          <li key={reason.words}>
            {capital(reason.words)} <span className={parts.aside}>{signed(reason.points)}</span>
          </li>
        ))}
      </ul>
      <p className={`${parts.small} ${parts.aside}`}>Points order the list; they are no likelihood.</p>
      <h4 className={parts.sub}>Dates</h4>
      <ul className={css.reasons}>
        {course.sources.map((source) => (
          <li key={source}>{capital(source)}</li>
        ))}
        <li>
          {suspect.takenBefore
            ? 'Taken before this course: a second exposure can act within hours'
            : 'No earlier exposure is on record'}
        </li>
        <li>
          Fall during treatment or within 7 days of the stop (consensus on agranulocytosis):{' '}
          <strong>{CONSENSUS[consensusOnset.verdict]}</strong> <span className={parts.aside}>{consensusOnset.why}</span>
        </li>
      </ul>
      <h4 className={parts.sub}>
        Naranjo scale: {naranjo.score}, {naranjo.category}
      </h4>
      <ul className={css.reasons}>
        {naranjo.items
          .filter((item) => !questions.some((question) => question.id === `naranjo-${item.item}-${suspect.id}`))
          .map((item) => (
            <li key={item.item}>
              {item.question} <strong>{item.answer === 'unknown' ? 'not known' : item.answer}</strong>{' '}
              <span className={parts.aside}>
                {signed(item.points)}
                {item.because === '' ? '' : `, ${item.because}`}
              </span>
            </li>
          ))}
      </ul>
      {questions.map((question) => {
        const item = naranjo.items.find((each) => question.id === `naranjo-${each.item}-${suspect.id}`);
        return (
          <YesNo key={question.id} question={question} onTell={onTell}>
            {item?.told !== true && item && (
              <>
                {item.answer === 'unknown' ? '' : `The chart says ${item.answer}: `}
                {item.because} ({signed(item.points)})
              </>
            )}
          </YesNo>
        );
      })}
      <h4 className={parts.sub}>Monitoring and genetics</h4>
      <Notes notes={notes} />
    </details>
  );
}

const CONSENSUS: Readonly<Record<DrugSuspect['consensusOnset']['verdict'], string>> = {
  met: 'yes',
  unmet: 'no',
  unknown: 'not known',
  'not-meant': 'not applied',
};

function Notes({ notes }: { notes: DrugNote | 'none' | 'failed' | undefined }) {
  if (notes === undefined) return <p className={parts.small}>Loading</p>;
  if (notes === 'failed') return <p className={parts.small}>The notes could not be loaded. Close and open to try again.</p>;
  if (notes === 'none') return <p className={parts.small}>No notes are kept for this medicine.</p>;
  const rows = [
    ['Monitoring', notes.monitoring],
    ['Genetics', notes.genetics],
    ['Interactions', notes.interaction],
  ] as const;
  return (
    <ul className={css.reasons}>
      {rows.map(
        ([title, text]) =>
          text !== undefined && (
            <li key={title}>
              <strong>{title}:</strong> {text}
            </li>
          ),
      )}
      <li className={parts.aside}>References: {notes.references.join(', ')}</li>
    </ul>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
