import type { JudgedCause, JudgedEvidence, WorkupItem } from '../reasoning/assessment.ts';
import css from './Causes.module.css';
import { Cites } from './Cites.tsx';
import { Icon, type Shape } from './Icon.tsx';
import parts from './parts.module.css';
import { RuleLink } from './RuleLink.tsx';
import { FactList } from './FactList.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { type Open, SectionLink } from './Words.tsx';
import { causeAnchor, testAnchor, testName } from './words.ts';

interface Props {
  readonly cause: JudgedCause;
  readonly rank: number;
  readonly asOf: string;
  readonly workup: readonly WorkupItem[];
  readonly onOpen: Open;
}

/** One cause with what speaks for it, what against it, and what is not known. */
export function CauseCard(props: Props) {
  const { cause, rank } = props;
  return (
    <article className={css.cause} id={causeAnchor(cause.id)} aria-label={cause.name} tabIndex={-1}>
      <header>
        <h3>
          <span className={css.rank}>{rank}</span> {cause.name}
        </h3>
        <Tags cause={cause} />
        <p>{panel.causes.mechanism(cause.mechanism)}</p>
      </header>
      <Grounds {...props} />
    </article>
  );
}

/** The same behind its name, for causes after the first few. */
export function FoldedCause(props: Props) {
  const { cause, rank } = props;
  return (
    <details className={css.folded} id={causeAnchor(cause.id)}>
      <summary>
        <span className={css.rank}>{rank}</span> {cause.name} <Tags cause={cause} />{' '}
        <span className={css.tally}>{tally(cause.evidence)}</span>
      </summary>
      <article aria-label={cause.name}>
        <Grounds {...props} />
      </article>
    </details>
  );
}

function Tags({ cause }: { cause: JudgedCause }) {
  return (
    <>
      {cause.mustNotMiss && (
        <span className={parts.tag} data-tone="must">
          <Icon shape="alert" />
          {panel.causes.mustNotMiss}
        </span>
      )}
      {cause.wording !== '' && <span className={parts.tag}>{panel.causes.wordings[cause.wording]}</span>}
    </>
  );
}

function Grounds({ cause, asOf, workup, onOpen }: Props) {
  const lists = (['for', 'against', 'unknown'] as const).map((kind) => ({ kind, items: ofKind(cause.evidence, kind) }));
  const filled = lists.filter(({ items }) => items.length > 0);
  const empty = lists.filter(({ items }) => items.length === 0);
  const settled = cause.settledBy.slice(0, 3);
  return (
    <>
      {cause.recorded.length > 0 && (
        <p className={css.reason}>
          {panel.causes.recorded}
          <FactList facts={cause.recorded} asOf={asOf} most={2} onOpen={onOpen} />
        </p>
      )}
      <div className={css.evidence} data-lists={filled.length}>
        {filled.map(({ kind, items }) => (
          <EvidenceList key={kind} kind={kind} items={items} asOf={asOf} onOpen={onOpen} />
        ))}
      </div>
      {empty.length > 0 && <p className={css.none}>{empty.map(({ kind }) => noneOf(kind) + early.stop).join(early.space)}</p>}
      <div className={css.foot}>
        {settled.length > 0 && (
          <p>
            {panel.causes.settledBy}
            <Tests ids={settled} workup={workup} />
            {panel.causes.settledByEnd + early.stop}
          </p>
        )}
        <details>
          <summary>
            {panel.causes.sourcesAndPlace}
            <span className={parts.hidden}>{panel.causes.of(cause.name)}</span>
          </summary>
          <p>
            {cause.adjustments.length > 0 && panel.causes.adjusted(cause.adjustments.map((each) => each.words))}
            {panel.sources}
            <Cites ids={cause.cites} onOpen={onOpen} /> <RuleLink cause={cause} onOpen={onOpen} />
          </p>
        </details>
      </div>
    </>
  );
}

/** Names of tests; those in the workup lead there. */
export function Tests({ ids, workup }: { ids: readonly string[]; workup: readonly WorkupItem[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && early.comma}
      {workup.some((item) => item.id === id) ? (
        <SectionLink to={testAnchor(id)}>{testName(id, workup)}</SectionLink>
      ) : (
        testName(id, workup)
      )}
    </span>
  ));
}

type Kind = 'for' | 'against' | 'unknown';

const SIGNS: Readonly<Record<Kind, Shape>> = { for: 'plus', against: 'minus', unknown: 'ask' };

function titleOf(kind: Kind): string {
  const { for: pro, against, notKnown } = panel.causes;
  return { for: pro, against, unknown: notKnown }[kind];
}

function noneOf(kind: Kind): string {
  const { nothingFor, nothingAgainst, allKnown } = panel.causes;
  return { for: nothingFor, against: nothingAgainst, unknown: allKnown }[kind];
}

const WEIGHTS = ['strong', 'moderate', 'weak'];
/** A fact that another item has already told gives no points and comes last. */
const place = (item: JudgedEvidence): number =>
  WEIGHTS.indexOf(item.weight) + (item.verdict === 'met' && item.points === 0 ? 9 : 0);

function ofKind(evidence: readonly JudgedEvidence[], kind: Kind): readonly JudgedEvidence[] {
  return evidence
    .filter((item) => (kind === 'unknown' ? item.verdict === 'unknown' : item.side === kind && item.verdict === 'met'))
    .sort((a, b) => place(a) - place(b));
}

/** `5 for, 1 against, 3 not known` */
const tally = (evidence: readonly JudgedEvidence[]): string =>
  panel.causes.evidenceTally({
    for: ofKind(evidence, 'for').length,
    against: ofKind(evidence, 'against').length,
    unknown: ofKind(evidence, 'unknown').length,
  });

/** The strongest are read; the others stay behind "more". */
const SHOWN = 4;

interface ListProps {
  readonly kind: Kind;
  readonly items: readonly JudgedEvidence[];
  readonly asOf: string;
  readonly onOpen: Open;
}

function EvidenceList({ kind, items, asOf, onOpen }: ListProps) {
  const shown = items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN);
  const hidden = items.slice(shown.length);
  const row = (item: JudgedEvidence) => <EvidenceItem key={item.id} kind={kind} item={item} asOf={asOf} onOpen={onOpen} />;
  return (
    <div data-kind={kind}>
      <h4>{titleOf(kind)}</h4>
      <ul>{shown.map(row)}</ul>
      {hidden.length > 0 && (
        <details>
          <summary>{panel.more(hidden.length)}</summary>
          <ul>{hidden.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

function EvidenceItem({ kind, item, asOf, onOpen }: { item: JudgedEvidence } & Omit<ListProps, 'items'>) {
  const sign = SIGNS[kind];
  return (
    <li className={css.item} data-sign={sign}>
      <Icon shape={sign} />
      <span>
        {item.text}
        {item.facts.length > 0 && (
          <>
            {early.colon}
            <FactList facts={item.facts} asOf={asOf} most={1} onOpen={onOpen} />
          </>
        )}
        {kind === 'unknown' && item.asks && <span className={css.remark}>{panel.causes.ask}</span>}
        {item.notes.length > 0 && <span className={css.remark}>{early.open + item.notes.join(early.comma) + early.close}</span>}
      </span>
      {kind !== 'unknown' && <span className={css.weight}>{panel.causes.weights[item.weight]}</span>}
    </li>
  );
}
