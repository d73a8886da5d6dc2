import type { JudgedCause, JudgedEvidence, WorkupItem } from '../reasoning/assessment.ts';
import { Tests } from './CauseCard.tsx';
import css from './Causes.module.css';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import { RuleLink } from './RuleLink.tsx';
import { type Open, SectionLink, SourceLink } from './Words.tsx';
import { causeAnchor, lower } from './words.ts';

/** Dangerous causes that missing data leaves open: they stay on the list until something settles them. */
export function NotYetExcluded({
  causes,
  workup,
  onOpen,
}: {
  causes: readonly JudgedCause[];
  workup: readonly WorkupItem[];
  onOpen: Open;
}) {
  if (causes.length === 0) return null;
  return (
    <section className={css.group} id="open" aria-labelledby="open-title" tabIndex={-1}>
      <h3 id="open-title">
        {panel.causes.notExcluded} <span className={parts.aside}>{panel.causes.stay(causes.length)}</span>
      </h3>
      <ul className={css.open}>
        {causes.map((cause) => (
          <li key={cause.id} id={causeAnchor(cause.id)} tabIndex={-1}>
            <strong>{cause.name}</strong>
            <div>
              <Side title={panel.causes.for} items={met(cause, 'for')} onOpen={onOpen} />
              <Side title={panel.causes.against} items={met(cause, 'against')} onOpen={onOpen} />
              <Unknown cause={cause} />
            </div>
            <span>
              <SettledBy cause={cause} workup={workup} /> <RuleLink cause={cause} onOpen={onOpen} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const met = (cause: JudgedCause, side: JudgedEvidence['side']): readonly JudgedEvidence[] =>
  cause.evidence.filter((item) => item.side === side && item.verdict === 'met');

/** Enough to see why it is still open; the rest would only repeat the causes above. */
const NAMED = 3;

function Side({ title, items, onOpen }: { title: string; items: readonly JudgedEvidence[]; onOpen: Open }) {
  if (items.length === 0) return null;
  const shown = items.slice(0, NAMED);
  const more = items.length - shown.length;
  return (
    <p>
      {title + early.colon}
      {shown.map((item, index) => (
        <span key={item.id}>
          {index > 0 && early.comma}
          <SourceLink to={item.facts[0]?.ref} onOpen={onOpen}>
            {lower(item.text)}
          </SourceLink>
        </span>
      ))}
      {more > 0 && ` ${panel.andMore(more)}`}
    </p>
  );
}

function Unknown({ cause }: { cause: JudgedCause }) {
  const unknown = cause.evidence.filter((item) => item.verdict === 'unknown').map((item) => lower(item.text));
  return (
    <p className={parts.aside}>
      {unknown.length > 0 ? panel.causes.notKnown + early.colon + panel.some(unknown, 3) + early.stop : cause.reason}
    </p>
  );
}

function SettledBy({ cause, workup }: { cause: JudgedCause; workup: readonly WorkupItem[] }) {
  if (cause.settledBy.length > 0) {
    return (
      <>
        {panel.causes.settledBy}
        <Tests ids={cause.settledBy.slice(0, 2)} workup={workup} />
        {panel.causes.settledByEnd}
      </>
    );
  }
  if (cause.evidence.some((item) => item.asks && item.verdict === 'unknown')) {
    return (
      <>
        {panel.causes.settledBy}
        <SectionLink to="questions">{panel.causes.asking}</SectionLink>
        {panel.causes.settledByEnd}
      </>
    );
  }
  return null;
}
