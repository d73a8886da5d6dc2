import { useState } from 'react';
import type { Assessment, OpenQuestion } from '../reasoning/assessment.ts';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import css from './Questions.module.css';
import { SectionLink } from './Words.tsx';
import { alertName, causeAnchor, lower } from './words.ts';
import { type Tell, YesNo } from './YesNo.tsx';

const SHOWN = 8;

interface Props {
  readonly assessment: Assessment;
  /** What the last answer changed. */
  readonly changes: string;
  readonly onTell: Tell | undefined;
}

/** What only the clinician or the patient can tell. Answers are judged at once, and kept only while the page is open. */
export function Questions({ assessment, changes, onTell }: Props) {
  const asked = useSteadyOrder(assessment.questions.filter((question) => question.suspect === undefined));
  if (asked.length === 0) return null;
  const answered = asked.filter(isAnswered).length;
  const row = (question: OpenQuestion) => (
    <YesNo key={question.id} question={question} onTell={onTell}>
      <Why question={question} assessment={assessment} />
    </YesNo>
  );
  return (
    <section className={parts.panel} id="questions" aria-labelledby="questions-title" tabIndex={-1}>
      <header>
        <h2 id="questions-title">{panel.questions.title}</h2>
        <p>{panel.questions.answered(answered, asked.length)}</p>
      </header>
      <output className={css.changes}>{changes}</output>
      {asked.slice(0, SHOWN).map(row)}
      {asked.length > SHOWN && (
        <details>
          <summary>{panel.more(asked.length - SHOWN)}</summary>
          {asked.slice(SHOWN).map(row)}
        </details>
      )}
      <p className={`${parts.small} ${parts.aside}`}>{panel.questions.notStored}</p>
    </section>
  );
}

const isAnswered = ({ answer }: OpenQuestion): boolean => answer !== undefined && answer.says !== 'unknown';

/** Answering must not move the question away under the hand: what is on the page keeps its place, new questions follow the last answer. */
function useSteadyOrder(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const [order, setOrder] = useState<readonly string[]>(() => questions.map((question) => question.id));
  const added = questions.filter((question) => !order.includes(question.id)).map((question) => question.id);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const rows = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  if (added.length === 0) return rows(order);
  const last = order.findLastIndex((id) => byId.get(id)?.answer !== undefined);
  const place = last < 0 ? order.length : last + 1;
  const next = [...order.slice(0, place), ...added, ...order.slice(place)];
  setOrder(next);
  return rows(next);
}

/** `Would raise: possible sepsis.` or the causes that wait for it. */
function Why({ question, assessment }: { question: OpenQuestion; assessment: Assessment }) {
  if (question.alerts.length > 0) return panel.questions.wouldRaise(question.alerts.map(alertName));
  const causes = question.causes.flatMap((id) => assessment.causes.find((cause) => cause.id === id) ?? []);
  if (causes.length === 0) return null;
  return (
    <>
      {panel.questions.for}
      {causes.slice(0, 2).map((cause, index) => (
        <span key={cause.id}>
          {index > 0 && early.comma}
          <SectionLink to={causeAnchor(cause.id)}>{lower(cause.name)}</SectionLink>
        </span>
      ))}
      {causes.length > 2 && ` ${panel.andMore(causes.length - 2)}`}
    </>
  );
}
