import { useState } from 'react';
import type { DrugNote } from '../knowledge/rule.ts';
import type { DrugSuspect, OpenQuestion } from '../reasoning/assessment.ts';
import css from './DrugSuspects.module.css';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import { capital, withDays } from './words.ts';
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
  const words = panel.drugDetails;
  const [notes, setNotes] = useState<DrugNote | 'none' | 'failed'>();
  const load = () => {
    if (notes !== undefined && notes !== 'failed') return;
    panel.drugDetails
      .loadNotes(suspect.id)
      .then((found) => setNotes(found ?? 'none'))
      .catch(() => setNotes('failed'));
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) load();
      }}
    >
      <summary>{words.title}</summary>
      <ul className={css.reasons}>
        {suspect.reasons.map((reason) => (
          <li key={reason.words}>
            {withDays(capital(reason.words))} <span className={parts.aside}>{signed(reason.points)}</span>
          </li>
        ))}
      </ul>
      <p className={`${parts.small} ${parts.aside}`}>{words.pointsOrder}</p>
      <h4 className={parts.sub}>{words.dates}</h4>
      <ul className={css.reasons}>
        {course.sources.map((source) => (
          <li key={source}>{withDays(capital(source))}</li>
        ))}
        <li>{suspect.takenBefore ? words.takenBefore : words.notTakenBefore}</li>
        <li>
          {words.consensus} <strong>{words.consensusWords[consensusOnset.verdict]}</strong>{' '}
          <span className={parts.aside}>{withDays(consensusOnset.why)}</span>
        </li>
      </ul>
      <h4 className={parts.sub}>{words.scale(naranjo.score, panel.drugs.naranjoWords[naranjo.category])}</h4>
      <ul className={css.reasons}>
        {naranjo.items
          .filter((item) => !questions.some((question) => question.id === `naranjo-${item.item}-${suspect.id}`))
          .map((item) => (
            <li key={item.item}>
              {item.question} <strong>{panel.answers[item.answer]}</strong>{' '}
              <span className={parts.aside}>
                {signed(item.points)}
                {item.because === '' ? '' : early.comma + withDays(item.because)}
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
                {item.answer === 'unknown' ? '' : words.chartSays(item.answer)}
                {withDays(item.because) + early.open + signed(item.points) + early.close}
              </>
            )}
          </YesNo>
        );
      })}
      <h4 className={parts.sub}>{words.monitoringAndGenetics}</h4>
      <Notes notes={notes} />
    </details>
  );
}

function Notes({ notes }: { notes: DrugNote | 'none' | 'failed' | undefined }) {
  const words = panel.drugDetails;
  if (notes === undefined) return <p className={parts.small}>{words.loading}</p>;
  if (notes === 'failed') return <p className={parts.small}>{words.notLoaded}</p>;
  if (notes === 'none') return <p className={parts.small}>{words.noNotes}</p>;
  const rows = [
    [words.monitoring, notes.monitoring],
    [words.genetics, notes.genetics],
    [words.interactions, notes.interaction],
  ] as const;
  return (
    <ul className={css.reasons}>
      {rows.map(
        ([title, text]) =>
          text !== undefined && (
            <li key={title}>
              <strong>{title + early.colon}</strong>
              {text}
            </li>
          ),
      )}
      <li className={parts.aside}>{words.references + notes.references.join(', ')}</li>
    </ul>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
