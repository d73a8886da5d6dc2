import { useId } from 'react';
import type { WorkupItem } from '../reasoning/assessment.ts';
import { Icon } from './Icon.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import css from './Workup.module.css';
import { type Reason, Reasons } from './Workup.tsx';
import { day, shortTime } from './dates.ts';
import { type Open, SourceLink, Time } from './Words.tsx';
import { capital, firstSentence, resultWords, statusWords, testAnchor, testWords } from './words.ts';

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
  const { short, aside } = testWords(item.name);
  const { first, rest } = firstSentence(item.meaning);
  const status = statusWords(item, asOf);
  const hasMore = rest !== '' || item.cautions !== '' || item.separates.length > 0 || aside !== '';
  return (
    <li className={css.test} id={testAnchor(item.id)} tabIndex={-1}>
      <input type="checkbox" id={boxId} checked={selected} onChange={() => onToggle(item.id)} />
      <label htmlFor={boxId} className={css.name}>
        {short}
      </label>
      {status !== '' && <span className={css.status}>{status}</span>}
      {(first !== '' || item.last) && (
        <p className={css.why}>
          {first}
          {item.last && (
            <>
              {' '}
              {panel.workup.last}
              <SourceLink to={item.last.ref} onOpen={onOpen}>
                {resultWords(item.last.summary)}
              </SourceLink>
              {item.last.time !== undefined && (
                <>
                  {early.comma}
                  <Time text={item.last.time}>{day(item.last.time)}</Time>
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
              {panel.workup.whatItTells}
              <span className={parts.hidden}>{early.colon + short}</span>
            </summary>
            {aside !== '' && <p>{capital(aside) + early.stop}</p>}
            {rest !== '' && <p>{rest}</p>}
            {item.separates.map((each) => (
              <p key={each.cause}>
                <strong>{causeName(each.cause)}</strong>
                {each.confirms !== '' && panel.workup.forIt(each.confirms)}
                {each.excludes !== '' && panel.workup.againstIt(each.excludes)}
                {early.stop}
              </p>
            ))}
            {item.cautions !== '' && (
              <p>
                <strong>{panel.workup.mind}</strong> {item.cautions}
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}

/** Already asked for: one line, so that what is still open stands out. */
function KnownRow({ item, asOf, onOpen }: { item: WorkupItem; asOf: string; onOpen: Open }) {
  const { last, status } = item;
  const { short } = testWords(item.name);
  return (
    <li className={css.test} data-known id={testAnchor(item.id)} tabIndex={-1}>
      <Icon shape={status === 'done' ? 'check' : 'clock'} />
      <p className={css.name}>
        {short}{' '}
        <span className={css.result}>
          {status === 'done' && last && (
            <SourceLink to={last.ref} onOpen={onOpen}>
              {resultWords(last.summary)}
            </SourceLink>
          )}
          {status === 'pending' && last?.time !== undefined && <Time text={last.time}>{shortTime(last.time, asOf)}</Time>}
        </span>
      </p>
      <span className={css.status}>
        {status === 'pending' ? (
          <SourceLink to={last?.ref} onOpen={onOpen}>
            {panel.pending}
          </SourceLink>
        ) : (
          statusWords(item, asOf)
        )}
      </span>
    </li>
  );
}
