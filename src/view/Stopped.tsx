import { useState } from 'react';
import { readAt } from './dates.ts';
import { Icon } from './Icon.tsx';
import { early } from './language/early.ts';
import parts from './parts.module.css';
import { copyText } from './clipboard.ts';
import css from './Stopped.module.css';
import strip from './AlertStrip.module.css';

/** Why the app stopped and what to do, in plain text. */
export interface Stop {
  readonly title: string;
  readonly sentences: readonly string[];
  /** For the administrator: name and value. Never patient data. */
  readonly details?: readonly (readonly [string, string])[];
}

export function Stopped({ stop, onAgain }: { stop: Stop; onAgain?: (() => void) | undefined }) {
  const [said, setSaid] = useState('');
  const { title, sentences, details = [] } = early.stopped.notice(stop);
  const copy = () => {
    const text = [title, ...sentences, ...details.map(([name, value]) => `${name}${early.colon}${value}`)].join('\n');
    copyText(text).then(
      () => setSaid(early.stopped.copied),
      () => setSaid(early.stopped.cannotCopy),
    );
  };
  return (
    <section className={`${parts.panel} ${css.center}`} aria-labelledby="stopped-title">
      <h1 id="stopped-title">{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {details.length > 0 && (
        <dl className={parts.pairs}>
          {details.map(([name, value]) => (
            <div key={name} className={css.pair}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={css.row}>
        {onAgain && (
          <button type="button" className={parts.primary} onClick={onAgain}>
            {early.stopped.again}
          </button>
        )}
        <button type="button" onClick={copy}>
          {early.stopped.copy}
        </button>
        <output>{said}</output>
      </p>
    </section>
  );
}

/** Above a panel that was read before the session ended. */
export function SessionLost({ endedAt, readBefore }: { endedAt: string; readBefore: string | undefined }) {
  return (
    <section className={strip.strip} data-tone="plain" aria-labelledby="lost" role="alert">
      <Icon shape="lock" />
      <div>
        <h2 id="lost">{early.lost.title(readAt(endedAt))}</h2>
        <p className={strip.why}>
          {early.lost.nothingNew} {readBefore === undefined ? early.lost.nothingShown : early.lost.readBefore(readAt(readBefore))}
        </p>
      </div>
      <ul className={strip.acts}>
        <li>
          <Icon shape="go" />
          <span>
            <strong>{early.lost.openAgain}</strong>
            {early.lost.toGoOn}
          </span>
        </li>
        {readBefore !== undefined && (
          <li>
            <Icon shape="go" />
            <span>{early.lost.copyFirst}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
