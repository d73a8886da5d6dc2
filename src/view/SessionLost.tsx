import css from './AlertStrip.module.css';
import { readAt } from './dates.ts';
import { Icon } from './Icon.tsx';
import { panel } from './language/panel.ts';

/** Above a panel that was read before the session ended. */
export function SessionLost({ endedAt, readBefore }: { endedAt: string; readBefore: string }) {
  return (
    <section className={css.strip} data-tone="plain" aria-labelledby="lost" role="alert">
      <Icon shape="lock" />
      <div>
        <h2 id="lost">{panel.lost.title(readAt(endedAt))}</h2>
        <p className={css.why}>
          {panel.lost.nothingNew} {panel.lost.readBefore(readAt(readBefore))}
        </p>
      </div>
      <ul className={css.acts}>
        <li>
          <Icon shape="go" />
          <span>
            <strong>{panel.lost.openAgain}</strong>
            {panel.lost.toGoOn}
          </span>
        </li>
        <li>
          <Icon shape="go" />
          <span>{panel.lost.copyFirst}</span>
        </li>
      </ul>
    </section>
  );
}
