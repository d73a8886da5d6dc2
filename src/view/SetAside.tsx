import type { JudgedCause } from '../reasoning/assessment.ts';
import css from './Causes.module.css';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import { RuleLink } from './RuleLink.tsx';
import type { Open } from './Words.tsx';
import { causeAnchor, withDays } from './words.ts';

/** Causes that the record speaks against, each with the reason: folded, never dropped. */
export function SetAside({ causes, onOpen }: { causes: readonly JudgedCause[]; onOpen: Open }) {
  if (causes.length === 0) return null;
  return (
    <section className={css.group} id="aside" aria-labelledby="aside-title" tabIndex={-1}>
      <h3 id="aside-title">
        {panel.causes.setAside} <span className={parts.aside}>{panel.causes.setAsideCount(causes.length)}</span>
      </h3>
      <details>
        <summary>{panel.causes.showAll(causes.length)}</summary>
        <ul className={css.asides}>
          {causes.map((cause) => (
            <li key={cause.id} id={causeAnchor(cause.id)} tabIndex={-1}>
              <strong>{cause.name}</strong>
              {early.colon + withDays(cause.reason)} <RuleLink cause={cause} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
