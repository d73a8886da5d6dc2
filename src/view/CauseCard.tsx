import type { JudgedCause, JudgedEvidence, WorkupItem } from '../reasoning/assessment.ts';
import css from './Causes.module.css';
import { Cites } from './Cites.tsx';
import { Icon } from './Icon.tsx';
import parts from './parts.module.css';
import { FactList, type Open, SectionLink } from './Words.tsx';
import { causeAnchor, testAnchor, testName } from './words.ts';

interface Props {
  readonly cause: JudgedCause;
  readonly rank: number;
  readonly asOf: string;
  readonly workup: readonly WorkupItem[];
  readonly onOpen: Open;
}

/** One cause with what speaks for it, what against it, and what is not known. */
export function CauseCard({ cause, rank, asOf, workup, onOpen }: Props) {
  const { evidence } = cause;
  const side = (which: JudgedEvidence['side']): readonly JudgedEvidence[] =>
    evidence.filter((item) => item.side === which && item.verdict === 'met');
  const unknown = evidence.filter((item) => item.verdict === 'unknown');
  return (
    <article className={css.cause} id={causeAnchor(cause.id)} aria-label={cause.name} tabIndex={-1}>
      <header>
        <h3>
          <span className={css.rank}>{rank}</span> {cause.name}
        </h3>
        {cause.mustNotMiss && <MustNotMiss />}
        {cause.wording !== '' && <span className={parts.tag}>{cause.wording}</span>}
        <p>{cause.mechanism}</p>
      </header>
      {cause.recorded.length > 0 && (
        <p className={css.reason}>
          On record as a diagnosis: <FactList facts={cause.recorded} asOf={asOf} onOpen={onOpen} />
        </p>
      )}
      <div className={css.evidence}>
        <EvidenceList title="For" sign="plus" items={side('for')} none="Nothing found for it" asOf={asOf} onOpen={onOpen} />
        <EvidenceList
          title="Against"
          sign="minus"
          items={side('against')}
          none="Nothing found against it"
          asOf={asOf}
          onOpen={onOpen}
        />
        <EvidenceList
          title="Not known"
          sign="ask"
          items={unknown}
          none="Every fact it asks for is known"
          asOf={asOf}
          onOpen={onOpen}
        />
      </div>
      <p className={css.foot}>
        {cause.settledBy.length > 0 && (
          <>
            Settled by <Tests ids={cause.settledBy.slice(0, 3)} workup={workup} />.{' '}
          </>
        )}
        {cause.adjustments.length > 0 && <>Order adjusted: {cause.adjustments.map((each) => each.words).join('; ')}. </>}
        Sources: <Cites ids={cause.cites} onOpen={onOpen} />
      </p>
    </article>
  );
}

function MustNotMiss() {
  return (
    <span className={parts.tag} data-tone="must">
      <Icon shape="alert" />
      Must not miss
    </span>
  );
}

/** Names of tests; those in the workup lead there. */
export function Tests({ ids, workup }: { ids: readonly string[]; workup: readonly WorkupItem[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      {workup.some((item) => item.id === id) ? (
        <SectionLink to={testAnchor(id)}>{testName(id, workup)}</SectionLink>
      ) : (
        testName(id, workup)
      )}
    </span>
  ));
}

/** More than this many stay behind "more", so that the strongest are read. */
const SHOWN = 6;

interface ListProps {
  readonly title: string;
  readonly sign: 'plus' | 'minus' | 'ask';
  readonly items: readonly JudgedEvidence[];
  readonly none: string;
  readonly asOf: string;
  readonly onOpen: Open;
}

function EvidenceList({ title, sign, items, none, asOf, onOpen }: ListProps) {
  const rows = [...items].sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
  const row = (item: JudgedEvidence) => <EvidenceItem key={item.id} item={item} sign={sign} asOf={asOf} onOpen={onOpen} />;
  return (
    <div>
      <h4>{title}</h4>
      {rows.length === 0 && <p className={css.none}>{none}</p>}
      {rows.length > 0 && <ul>{rows.slice(0, SHOWN).map(row)}</ul>}
      {rows.length > SHOWN && (
        <details>
          <summary>{rows.length - SHOWN} more</summary>
          <ul>{rows.slice(SHOWN).map(row)}</ul>
        </details>
      )}
    </div>
  );
}

const WEIGHTS = ['strong', 'moderate', 'weak'];

interface ItemProps {
  readonly item: JudgedEvidence;
  readonly sign: ListProps['sign'];
  readonly asOf: string;
  readonly onOpen: Open;
}

function EvidenceItem({ item, sign, asOf, onOpen }: ItemProps) {
  return (
    <li className={css.item} data-sign={sign}>
      <Icon shape={sign} />
      <span>
        {item.text}
        {item.facts.length > 0 && (
          <>
            {': '}
            <FactList facts={item.facts.slice(0, 3)} asOf={asOf} onOpen={onOpen} />
          </>
        )}
        {sign === 'ask' && item.asks && <span className={css.remark}> ask</span>}
        {item.notes.length > 0 && <span className={css.remark}> ({item.notes.join(', ')})</span>}
      </span>
      {sign !== 'ask' && <span className={css.weight}>{item.weight}</span>}
    </li>
  );
}
