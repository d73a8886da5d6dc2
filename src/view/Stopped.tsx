import { useState } from 'react';
import { readAt } from './dates.ts';
import { Icon } from './Icon.tsx';
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
  const { title, sentences, details = [] } = stop;
  const copy = () => {
    const text = [title, ...sentences, ...details.map(([name, value]) => `${name}: ${value}`)].join('\n');
    copyText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Copying is not allowed here: mark the lines and press Ctrl+C'),
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
            Try again
          </button>
        )}
        <button type="button" onClick={copy}>
          Copy for the administrator
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
        <h2 id="lost">Your session ended at {readAt(endedAt)}</h2>
        <p className={strip.why}>
          Nothing new can be read.{' '}
          {readBefore === undefined
            ? 'The chart was not read to its end, so nothing is shown.'
            : `What you see was read at ${readAt(readBefore)} and may be out of date.`}
        </p>
      </div>
      <ul className={strip.acts}>
        <li>
          <Icon shape="go" />
          <span>
            <strong>Open the app again from the chart</strong> to go on.
          </span>
        </li>
        {readBefore !== undefined && (
          <li>
            <Icon shape="go" />
            <span>Copy the note first if you want to keep your selection: it is not stored.</span>
          </li>
        )}
      </ul>
    </section>
  );
}
