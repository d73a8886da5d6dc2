import { Fragment, memo, useEffect, useRef, useState } from 'react';
import { type ChapterId, type Cite, type Entry, isUnverified, type JudgedWords, type Mark, plain } from '../../handbook/entry.ts';
import type { Phrase } from '../../handbook/in-words.ts';
import type { Verdict } from '../../reasoning/assessment.ts';
import type { Explained } from '../../reasoning/explain.ts';
import { Icon, type Shape } from '../Icon.tsx';
import { early } from '../language/early.ts';
import { rules } from '../language/rules.ts';
import parts from '../parts.module.css';
import { FactList } from '../FactList.tsx';
import type { Open, Spot } from '../Words.tsx';
import { type AsItRan, type Outcome, VERDICTS } from './as-it-ran.ts';
import { InWords } from './InWords.tsx';
import css from './RulesPage.module.css';

interface Props {
  readonly chapter: ChapterId;
  readonly entry: Entry;
  readonly ran: AsItRan;
  /** Set where the reader was led here: the entry opens and takes the focus. */
  readonly target: Spot | undefined;
  readonly onGo: (to: Spot) => void;
  readonly onOpen: Open;
}

/** One entry, closed until it is asked for: its words are then put on the page, not before. */
export const EntryRow = memo(function EntryRow({ chapter, entry, ran, target, onGo, onOpen }: Props) {
  const [open, setOpen] = useState(target !== undefined);
  const row = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target || !row.current) return;
    row.current.open = true;
    row.current.scrollIntoView({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [target]);
  const outcome = ran.outcome(chapter, entry);
  return (
    <li>
      <details ref={row} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          <span className={css.title}>
            <InWords words={entry.title} />
          </span>{' '}
          <code>{entry.id}</code>{' '}
          {entry.marks.map((mark) => (
            <Tag key={mark} mark={mark} />
          ))}{' '}
          {outcome && <CameTo outcome={outcome} />}
        </summary>
        {open && <Body chapter={chapter} entry={entry} ran={ran} onGo={onGo} onOpen={onOpen} />}
      </details>
    </li>
  );
});

const Tag = ({ mark }: { mark: Mark }) => (
  <span className={parts.tag} data-tone={isUnverified(mark) ? 'unknown' : undefined}>
    {isUnverified(mark) && <Icon shape="gap" />}
    {rules.said(mark)}
  </span>
);

function CameTo({ outcome: { verdict, words, because } }: { outcome: Outcome }) {
  const said = because === undefined ? rules.said(words) : rules.known(because);
  return verdict ? <Answer verdict={verdict}>{said}</Answer> : <span className={parts.tag}>{said}</span>;
}

const SIGNS: Readonly<Record<Verdict, Shape>> = { met: 'check', unmet: 'minus', unknown: 'ask' };

const Answer = ({ verdict, children }: { verdict: Verdict; children: string }) => (
  <span className={css.answer} data-verdict={verdict}>
    <Icon shape={SIGNS[verdict]} />
    {children}
  </span>
);

const GROUPS: readonly JudgedWords['group'][] = ['For', 'Against', 'Trigger', 'Interrupts although known'];

function Body({ chapter, entry, ran, onGo, onOpen }: Omit<Props, 'target'>) {
  return (
    <div className={css.body}>
      {entry.says.length > 0 && (
        <dl className={parts.pairs}>
          {entry.says.map(([name, words]) => (
            <div key={name} className={css.pair}>
              <dt>{name}</dt>
              <dd>
                <InWords words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {GROUPS.map((group) => {
        const items = entry.judged.filter((item) => item.group === group);
        if (items.length === 0) return null;
        return (
          <div key={group}>
            <h3>{rules.said(group)}</h3>
            <ul className={css.judged}>
              {items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  answer={ran.explained(chapter, entry, item)}
                  asOf={ran.asOf}
                  onGo={onGo}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {entry.tables
        .filter((table) => table.rows.length > 0)
        .map((table) => (
          <div key={table.caption} className={parts.scroll}>
            <table className={parts.data}>
              <caption>{table.caption}</caption>
              <thead>
                <tr>
                  {table.head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((cells) => (
                  <tr key={cells.map(plain).join(' ')}>
                    {cells.map((cell, at) => (
                      <td key={`${table.head[at] ?? ''} ${plain(cell)}`}>
                        <InWords words={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      {entry.cites.length > 0 && (
        <p>
          {rules.sources}
          <Citations cites={entry.cites} onGo={onGo} />
        </p>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: JudgedWords;
  readonly answer: Explained | undefined;
  readonly asOf: string;
  readonly onGo: Props['onGo'];
  readonly onOpen: Open;
}

/** A fact with its weight and words, its answer, and the criterion below it. */
function Item({ item, answer, asOf, onGo, onOpen }: ItemProps) {
  if (item.text === undefined) return <Criterion phrase={item.phrase} answer={answer} asOf={asOf} onGo={onGo} onOpen={onOpen} />;
  return (
    <li>
      <p>
        <strong>{item.text}</strong> <code>{item.id}</code>{' '}
        {item.marks.map((mark) => (
          <Tag key={mark} mark={mark} />
        ))}{' '}
        {item.cites.length > 0 && <Citations cites={item.cites} onGo={onGo} />}
      </p>
      <ul className={css.judged}>
        <Criterion phrase={item.phrase} answer={answer} asOf={asOf} onGo={onGo} onOpen={onOpen} />
      </ul>
    </li>
  );
}

interface CriterionProps {
  readonly phrase: Phrase;
  readonly answer: Explained | undefined;
  readonly asOf: string;
  readonly onGo: Props['onGo'];
  readonly onOpen: Open;
}

function Criterion({ phrase, answer, asOf, onGo, onOpen }: CriterionProps) {
  const { criterion } = phrase;
  return (
    <li>
      {answer && (
        <>
          <Answer verdict={answer.verdict}>{rules.said(VERDICTS[answer.verdict])}</Answer>{' '}
        </>
      )}
      {'rule' in criterion ? (
        <button type="button" className={parts.link} onClick={() => onGo({ chapter: 'pattern-rules', id: criterion.rule })}>
          {phrase.words}
        </button>
      ) : (
        <span>
          {phrase.words}
          {phrase.parts.length > 0 && early.colon.trim()}
        </span>
      )}
      {answer && phrase.parts.length === 0 && answer.facts.length > 0 && (
        <>
          {' ('}
          <FactList facts={answer.facts.map(rules.fact)} asOf={asOf} onOpen={onOpen} />)
        </>
      )}
      {answer && answer.notes.length > 0 && (
        <span className={parts.aside}> {answer.notes.map(rules.note).join(early.comma)}</span>
      )}
      {phrase.parts.length > 0 && (
        <ul className={css.judged}>
          {phrase.parts.map((part, at) => (
            <Criterion
              key={`${at} ${part.words}`}
              phrase={part}
              answer={answer?.parts[at]}
              asOf={asOf}
              onGo={onGo}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A line may break between two of them and not inside one. */
function Citations({ cites, onGo }: { cites: readonly Cite[]; onGo: Props['onGo'] }) {
  return cites.map(({ key, verified }, at) => (
    <Fragment key={key}>
      <span className={css.cite}>
        <button type="button" className={parts.link} translate="no" onClick={() => onGo({ chapter: 'sources', id: key })}>
          {key}
        </button>
        {!verified && (
          <>
            {' '}
            <Tag mark="unverified" />
          </>
        )}
        {at < cites.length - 1 && ','}
      </span>{' '}
    </Fragment>
  ));
}
