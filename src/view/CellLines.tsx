import type { Line } from '../knowledge/rule.ts';
import type { Count, Finding, LineState } from '../reasoning/assessment.ts';
import css from './CellLines.module.css';
import { Cites } from './Cites.tsx';
import { cautions, figure, gaugePosition, unitOf } from './counts.ts';
import { shortDay } from './dates.ts';
import parts from './parts.module.css';
import { type Open, SourceLink, Time } from './Words.tsx';
import { isSevere, limitWords, verdict } from './finding-words.ts';
import { early } from './language/early.ts';

/** The newest count of every line against its limit. A line without a count stays in the table. */
export function CellLines({ finding, onOpen }: { finding: Finding; onOpen: Open }) {
  const newest = finding.index?.time ?? finding.lines.find((state) => state.count)?.count?.time;
  const remarks = finding.lines.flatMap((state) =>
    state.count ? cautions(state.count).map((words) => `${early.lines[state.line]}${early.colon}${words}${early.stop}`) : [],
  );
  const gaps = finding.lines.filter(isMinorGap);
  const [firstGap] = gaps;
  const unverified = finding.lines.filter((state) => state.count && state.limit !== undefined && !state.limitVerified);
  const sources = [...new Set(finding.lines.filter((state) => state.limit !== undefined).map((state) => state.limitSource))];
  return (
    <div className={css.frame}>
      <table className={css.lines}>
        <caption>
          {early.cells.caption}
          {newest && (
            <>
              {early.comma}
              <Time text={newest.text} />
            </>
          )}
          <span className={css.legend}>{early.cells.legend}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{early.cells.line}</th>
            <th scope="col">{early.cells.value}</th>
            <th scope="col" className={css.gaugeColumn}>
              <span className={parts.hidden}>{early.cells.gauge}</span>
            </th>
            <th scope="col">{early.cells.limit}</th>
            <th scope="col">{early.cells.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {finding.lines
            .filter((state) => !isMinorGap(state))
            .map((state) => (
              <Row key={state.line} state={state} finding={finding} newest={newest?.text} onOpen={onOpen} />
            ))}
          {firstGap && (
            <Row
              state={firstGap}
              together={early.capital(early.list(gaps.map((state) => early.lower(early.lines[state.line]))))}
              finding={finding}
              newest={newest?.text}
              onOpen={onOpen}
            />
          )}
        </tbody>
      </table>
      <p className={css.foot}>
        {remarks.map((words) => (
          <span key={words}>{words} </span>
        ))}
        {sources.length > 0 && (
          <>
            {early.cells.limits}
            {early.list(sources.map(early.finding.limitSource))}
            {early.open}
            <Cites ids={[...new Set(finding.lines.flatMap((state) => state.limitCites))].slice(0, 3)} onOpen={onOpen} />
            {early.close + early.stop}
          </>
        )}{' '}
        {unverified.length > 0 && (
          <span className={parts.unknown}>
            {early.cells.unverified}
            {early.list(unverified.map((state) => early.lower(early.lines[state.line])))}
          </span>
        )}
      </p>
    </div>
  );
}

const MINOR: readonly Line[] = ['amc', 'aec', 'abc'];
/** Small lines without a count share a row; the others each keep their own. */
const isMinorGap = (state: LineState): boolean => !state.count && MINOR.includes(state.line);

interface RowProps {
  readonly state: LineState;
  /** Names of the lines that share this row; their limits differ, so none is shown. */
  readonly together?: string;
  readonly finding: Finding;
  readonly newest: string | undefined;
  readonly onOpen: Open;
}

function Row({ state, together, finding, newest, onOpen }: RowProps) {
  const { line, count, limit } = state;
  const severe = line === 'anc' && isSevere(finding.neutropenia.band) && state.low === true;
  return (
    <tr data-low={state.low === true || undefined} data-severe={severe || undefined}>
      <th scope="row">{together ?? early.lines[line]}</th>
      <td className={css.value}>
        {count ? (
          <Value count={count} newest={newest} onOpen={onOpen} />
        ) : (
          <span className={parts.unknown}>{early.cells.noCount}</span>
        )}
      </td>
      <td className={css.gaugeColumn}>
        {count && limit !== undefined && limit > 0 && <Gauge at={gaugePosition(count.value, limit)} />}
      </td>
      <td className={css.limit}>{together !== undefined || limit === undefined || limit <= 0 ? '' : limitWords(limit)}</td>
      <td className={css.verdict}>{verdict(finding, line)}</td>
    </tr>
  );
}

function Value({ count, newest, onOpen }: { count: Count; newest: string | undefined; onOpen: Open }) {
  return (
    <>
      <span className={css.measured}>
        <SourceLink to={count.refs[0]} onOpen={onOpen}>
          {figure(count)}
        </SourceLink>{' '}
        <span className={css.unit}>{unitOf(count.line)}</span>
      </span>
      {newest !== undefined && count.time.text !== newest && (
        <span className={css.unit}>
          {' '}
          {early.cells.on}
          <Time text={count.time.text}>{shortDay(count.time.text, newest)}</Time>
          {early.cells.onEnd}
        </span>
      )}
    </>
  );
}

const WIDTH = 80;

function Gauge({ at }: { at: number }) {
  return (
    <svg className={css.gauge} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      <line className={css.track} x1={3} x2={WIDTH - 3} y1={7} y2={7} />
      <line className={css.tick} x1={WIDTH / 2} x2={WIDTH / 2} y1={1} y2={13} />
      <circle className={css.dot} cx={at * WIDTH} cy={7} r={4} />
    </svg>
  );
}
