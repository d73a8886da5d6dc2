import { Fragment, useState } from 'react';
import type { Fact } from '../reasoning/assessment.ts';
import { shortDay } from './dates.ts';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import css from './parts.module.css';
import { type Open, SourceLink, Time } from './Words.tsx';
import { factWords, quotation, uniqueFacts } from './words.ts';

/** Facts one after the other, each opening its source; more than `most` wait behind a button. */
export function FactList({ facts, asOf, bare = false, most = Number.POSITIVE_INFINITY, onOpen }: FactListProps) {
  const [all, setAll] = useState(false);
  const once = uniqueFacts(facts);
  // One more would take as much room as the button that hides it.
  const shown = all || once.length <= most + 1 ? once : once.slice(0, most);
  const hidden = once.length - shown.length;
  return (
    <>
      {shown.map((fact, index) => {
        const comma = index < shown.length - 1 && early.comma.trim();
        const time = bare ? undefined : fact.time;
        const quoted = bare ? undefined : quotation(fact);
        return (
          <Fragment key={`${fact.ref} ${fact.words}`}>
            <span className={css.keep}>
              <SourceLink to={fact.ref} onOpen={onOpen}>
                {factWords(fact, asOf)}
              </SourceLink>
              {time === undefined && comma}
            </span>
            {time !== undefined && (
              <>
                {' '}
                <Time text={time}>{shortDay(time, asOf)}</Time>
                {comma}
              </>
            )}
            {quoted !== undefined && <q className={css.sentence}>{quoted}</q>}
            {index < shown.length - 1 && ' '}
          </Fragment>
        );
      })}
      {hidden > 0 && (
        <>
          {' '}
          <button type="button" className={css.link} onClick={() => setAll(true)}>
            {panel.andMore(hidden)}
          </button>
        </>
      )}
    </>
  );
}

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly asOf: string;
  /** Without dates and quotations: they stand with the source. */
  readonly bare?: boolean;
  readonly most?: number;
  readonly onOpen: Open;
}
