import type { Coverage as CoverageLine, Gap, LeftOut, PatientRecord } from '../record/record.ts';
import css from './Coverage.module.css';
import { day, readAt, shortDay } from './dates.ts';
import { Icon } from './Icon.tsx';
import parts from './parts.module.css';
import { type Open, SourceLink } from './Words.tsx';
import { capital, gapDetail, gapName, gapReason, leftOutReason, plural } from './words.ts';

interface Props {
  readonly record: PatientRecord;
  readonly gaps: readonly Gap[];
  readonly asOf: string;
  /** In the narrow column beside the chart. */
  readonly beside?: boolean;
  readonly onOpen: Open;
}

/** What was read, and what was not: silence must never be read as good news. */
export function Coverage({ record, gaps, asOf, beside = false, onOpen }: Props) {
  return (
    <section className={parts.panel} id="coverage" aria-labelledby="coverage-title" tabIndex={-1}>
      <header>
        <h2 id="coverage-title">What was read, and what was not</h2>
        <p>{readAt(asOf)}</p>
      </header>
      <div className={css.two} data-beside={beside || undefined}>
        <div>
          <Gaps gaps={gaps} onOpen={onOpen} />
          <LeftOutRows rows={record.leftOut} onOpen={onOpen} />
        </div>
        <div className={parts.scroll}>
          <table className={parts.data}>
            <caption className={parts.hidden}>Rows read of each kind</caption>
            <thead>
              <tr>
                <th scope="col">Read</th>
                <th scope="col" data-number>
                  Rows
                </th>
                <th scope="col" data-number>
                  Not used
                </th>
                <th scope="col">From, to</th>
              </tr>
            </thead>
            <tbody>
              {record.coverage.map((row) => (
                <tr key={`${row.resource} ${row.what}`}>
                  <th scope="row">{gapName(row.what)}</th>
                  <td data-number>{row.gap && row.rows === 0 ? '' : row.rows}</td>
                  <td data-number>{row.leftOut ?? ''}</td>
                  <td>
                    {row.gap && row.rows === 0 && <span className={parts.unknown}>not read</span>}
                    {!row.gap && row.rows === 0 && <span className={parts.aside}>asked; the list is empty</span>}
                    {row.oldest !== undefined && dates(row.oldest, row.newest)}
                    {row.gap && row.rows > 0 && <span className={parts.unknown}>incomplete</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <HowAsked lines={record.coverage.filter((row) => row.asked !== undefined)} />
        </div>
      </div>
    </section>
  );
}

/** For whoever must find out why a row is missing. */
function HowAsked({ lines }: { lines: readonly CoverageLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>How each was asked</summary>
      <dl className={css.asked}>
        {lines.map((line) => (
          <div key={`${line.resource} ${line.what}`}>
            <dt>{gapName(line.what)}</dt>
            <dd>{asked(line)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** `Asked: category=laboratory. Answered in full.` */
function asked({ asked: how, answered = '', pages }: CoverageLine): string {
  const answer = answered.startsWith('not answered') ? `${capital(answered)}.` : `Answered ${answered}.`;
  return `Asked: ${how ?? ''}. ${answer} ${capital(plural(pages, 'page'))}.`;
}

/** `8 Mar to 27 Nov 2026` */
function dates(oldest: string, newest: string | undefined): string {
  if (newest === undefined || day(newest) === day(oldest)) return `${day(oldest)} `;
  return `${shortDay(oldest, newest)} to ${day(newest)} `;
}

function Gaps({ gaps, onOpen }: { gaps: readonly Gap[]; onOpen: Open }) {
  if (gaps.length === 0) return <p className={css.all}>Every search answered.</p>;
  return (
    <>
      <h3>
        Not read <span className={parts.aside}>{gaps.length}: treat as unknown, not as none</span>
      </h3>
      <ul className={css.list}>
        {gaps.map((gap) => (
          <li key={`${gap.what} ${gap.why} ${gap.detail}`}>
            <Icon shape="gap" />
            <span>
              <strong>{gapName(gap.what)}</strong>: {gapReason(gap)} <span className={parts.aside}>{gapDetail(gap)}</span>{' '}
              {gap.refs?.slice(0, 3).map((ref) => (
                <span key={ref}>
                  <SourceLink to={ref} onOpen={onOpen}>
                    {ref}
                  </SourceLink>{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const SHOWN = 5;

function LeftOutRows({ rows, onOpen }: { rows: readonly LeftOut[]; onOpen: Open }) {
  if (rows.length === 0) return null;
  const item = (row: LeftOut, index: number) => (
    <li key={`${row.ref} ${row.why} ${index}`}>
      <Icon shape="minus" />
      <span>
        <SourceLink to={row.ref} onOpen={onOpen}>
          {row.what}
        </SourceLink>
        : {leftOutReason(row)}
        {row.detail !== '' && <span className={parts.aside}>, {row.detail}</span>}
      </span>
    </li>
  );
  return (
    <>
      <h3 className={parts.sub}>
        Read but not used <span className={parts.aside}>{plural(rows.length, 'row')}</span>
      </h3>
      <ul className={css.list}>{rows.slice(0, SHOWN).map(item)}</ul>
      {rows.length > SHOWN && (
        <details>
          <summary>{rows.length - SHOWN} more</summary>
          <ul className={css.list}>{rows.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </>
  );
}
