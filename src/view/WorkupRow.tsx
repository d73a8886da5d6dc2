import { useId } from 'react';
import type { WorkupItem } from '../reasoning/assessment.ts';
import { Icon } from './Icon.tsx';
import parts from './parts.module.css';
import css from './Workup.module.css';
import { type Reason, Reasons } from './Workup.tsx';
import { dayAndTime } from './dates.ts';
import { type Open, SourceLink, Time } from './Words.tsx';
import { firstSentence, statusWords, testAnchor } from './words.ts';

interface Props {
  readonly item: WorkupItem;
  readonly asOf: string;
  readonly reasons: readonly Reason[];
  readonly causeName: (id: string) => string;
  readonly selected: boolean;
  readonly onToggle: (id: string) => void;
  readonly onOpen: Open;
}

/** One test: why, what it was last time, and what each result would mean. */
export function WorkupRow({ item, asOf, reasons, causeName, selected, onToggle, onOpen }: Props) {
  const boxId = useId();
  if (item.status === 'done' || item.status === 'pending') return <KnownRow item={item} asOf={asOf} onOpen={onOpen} />;
  const { first, rest } = firstSentence(item.meaning);
  const hasMore = rest !== '' || item.cautions !== '' || item.separates.length > 0;
  return (
    <li className={css.test} id={testAnchor(item.id)} tabIndex={-1}>
      <input type="checkbox" id={boxId} checked={selected} onChange={() => onToggle(item.id)} />
      <label htmlFor={boxId} className={css.name}>
        {item.name}
      </label>
      <span className={css.status}>{statusWords(item, asOf)}</span>
      {(first !== '' || item.last) && (
        <p className={css.why}>
          {first}
          {item.last && (
            <>
              {' '}
              Last:{' '}
              <SourceLink to={item.last.ref} onOpen={onOpen}>
                {item.last.summary}
              </SourceLink>
              {item.last.time !== undefined && (
                <>
                  , <Time text={item.last.time} />
                </>
              )}
            </>
          )}
        </p>
      )}
      <div className={css.below}>
        <Reasons reasons={reasons} />
        {hasMore && (
          <details>
            <summary>
              What it tells<span className={parts.hidden}>: {item.name}</span>
            </summary>
            {rest !== '' && <p>{rest}</p>}
            {item.separates.map((each) => (
              <p key={each.cause}>
                <strong>{causeName(each.cause)}</strong>
                {each.confirms !== '' && <>: for it, {each.confirms}</>}
                {each.excludes !== '' && <>; against it, {each.excludes}</>}.
              </p>
            ))}
            {item.cautions !== '' && (
              <p>
                <strong>Mind:</strong> {item.cautions}
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}

function KnownRow({ item, asOf, onOpen }: { item: WorkupItem; asOf: string; onOpen: Open }) {
  return (
    <li className={css.test} data-known id={testAnchor(item.id)} tabIndex={-1}>
      <Icon shape={item.status === 'done' ? 'check' : 'clock'} />
      <p className={css.name}>
        {item.name}{' '}
        {item.last && (
          <span className={css.result}>
            <SourceLink to={item.last.ref} onOpen={onOpen}>
              {item.last.summary}
            </SourceLink>
            {item.status === 'pending' && item.last.time !== undefined && ` ${dayAndTime(item.last.time)}`}
          </span>
        )}
      </p>
      <span className={css.status}>{statusWords(item, asOf)}</span>
    </li>
  );
}
