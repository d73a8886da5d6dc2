import { useState } from 'react';
import { early } from './language/early.ts';
import parts from './parts.module.css';
import { copyText } from './clipboard.ts';
import css from './Stopped.module.css';

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
