import type { JudgedCause } from '../reasoning/assessment.ts';
import parts from './parts.module.css';
import css from './Questions.module.css';
import { SectionLink } from './Words.tsx';
import { capital, causeAnchor, lower, questions } from './words.ts';

const SHOWN = 8;

/** What only the patient can tell. Text for now: nothing here pretends to take an answer. */
export function Questions({ causes }: { causes: readonly JudgedCause[] }) {
  const open = questions(causes);
  if (open.length === 0) return null;
  const row = (question: (typeof open)[number]) => (
    <li key={question.text} className={css.question}>
      <strong>{capital(question.text)}?</strong>{' '}
      <span className={parts.aside}>
        For{' '}
        {question.causes.slice(0, 2).map((cause, index) => (
          <span key={cause.id}>
            {index > 0 && ', '}
            <SectionLink to={causeAnchor(cause.id)}>{lower(cause.name)}</SectionLink>
          </span>
        ))}
        {question.causes.length > 2 && ` and ${question.causes.length - 2} more`}
      </span>
    </li>
  );
  return (
    <section className={parts.panel} id="questions" aria-labelledby="questions-title" tabIndex={-1}>
      <header>
        <h2 id="questions-title">Ask the patient</h2>
        <p>{open.length} not on record</p>
      </header>
      <ul>{open.slice(0, SHOWN).map(row)}</ul>
      {open.length > SHOWN && (
        <details>
          <summary>{open.length - SHOWN} more</summary>
          <ul>{open.slice(SHOWN).map(row)}</ul>
        </details>
      )}
    </section>
  );
}
