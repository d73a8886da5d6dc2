import type { Coverage as CoverageLine, Gap, LeftOut, PatientRecord } from '../record/record.ts';
import css from './Coverage.module.css';
import { day, readAt, shortDay } from './dates.ts';
import type { WornColour } from './house-colours.ts';
import { Icon } from './Icon.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import { type Open, SourceLink } from './Words.tsx';
import { gapDetail, gapName, gapReason, leftOutReason } from './words.ts';

interface Props {
  readonly record: PatientRecord;
  readonly gaps: readonly Gap[];
  readonly asOf: string;
  /** What became of the colours that the EHR named, if it named any. */
  readonly colours?: readonly WornColour[] | undefined;
  /** In the narrow column beside the chart. */
  readonly beside?: boolean;
  readonly onOpen: Open;
}

/** What was read, and what was not: silence must never be read as good news. */
export function Coverage({ record, gaps, asOf, colours = [], beside = false, onOpen }: Props) {
  return (
    <section className={parts.panel} id="coverage" aria-labelledby="coverage-title" tabIndex={-1}>
      <header>
        <h2 id="coverage-title">{panel.coverage.title}</h2>
        <p>{readAt(asOf)}</p>
      </header>
      <div className={css.two} data-beside={beside || undefined}>
        <div>
          <Gaps gaps={gaps} onOpen={onOpen} />
          <LeftOutRows rows={record.leftOut} onOpen={onOpen} />
          {colours.length > 0 && <p className={`${parts.small} ${parts.aside}`}>{coloursWords(colours)}</p>}
        </div>
        <div className={parts.scroll}>
          <table className={parts.data}>
            <caption className={parts.hidden}>{panel.coverage.rowsOfEach}</caption>
            <thead>
              <tr>
                <th scope="col">{panel.coverage.read}</th>
                <th scope="col" data-number>
                  {panel.coverage.rows}
                </th>
                <th scope="col" data-number>
                  {panel.coverage.notUsed}
                </th>
                <th scope="col">{panel.coverage.fromTo}</th>
              </tr>
            </thead>
            <tbody>
              {record.coverage.map((row) => (
                <tr key={`${row.resource} ${row.what}`}>
                  <th scope="row">{gapName(row.what)}</th>
                  <td data-number>{row.gap && row.rows === 0 ? '' : row.rows}</td>
                  <td data-number>{row.leftOut ?? ''}</td>
                  <td>
                    {row.gap && row.rows === 0 && <span className={parts.unknown}>{panel.coverage.notRead}</span>}
                    {!row.gap && row.rows === 0 && <span className={parts.aside}>{panel.coverage.empty}</span>}
                    {row.oldest !== undefined && dates(row.oldest, row.newest)}
                    {row.gap && row.rows > 0 && <span className={parts.unknown}>{panel.coverage.incomplete}</span>}
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
      <summary>{panel.coverage.howAsked}</summary>
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
const asked = ({ asked: how = '', answered = '', pages }: CoverageLine): string => panel.coverage.asked(how, answered, pages);

/** `8 Mar to 27 Nov 2026` */
function dates(oldest: string, newest: string | undefined): string {
  if (newest === undefined || day(newest) === day(oldest)) return `${day(oldest)} `;
  return panel.coverage.fromDate(shortDay(oldest, newest), day(newest));
}

function Gaps({ gaps, onOpen }: { gaps: readonly Gap[]; onOpen: Open }) {
  if (gaps.length === 0) return <p className={css.all}>{panel.coverage.allAnswered}</p>;
  return (
    <>
      <h3>
        {panel.coverage.gaps} <span className={parts.aside}>{panel.coverage.gapsCount(gaps.length)}</span>
      </h3>
      <ul className={css.list}>
        {gaps.map((gap) => (
          <li key={`${gap.what} ${gap.why} ${gap.detail}`}>
            <Icon shape="gap" />
            <span>
              <strong>{gapName(gap.what)}</strong>
              {early.colon + gapReason(gap)} <span className={parts.aside}>{gapDetail(gap)}</span>{' '}
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
        {early.colon + leftOutReason(row)}
        {row.detail !== '' && <span className={parts.aside}>{early.comma + panel.said(row.detail)}</span>}
      </span>
    </li>
  );
  return (
    <>
      <h3 className={parts.sub}>
        {panel.coverage.leftOut} <span className={parts.aside}>{panel.coverage.leftOutRows(rows.length)}</span>
      </h3>
      <ul className={css.list}>{rows.slice(0, SHOWN).map(item)}</ul>
      {rows.length > SHOWN && (
        <details>
          <summary>{panel.more(rows.length - SHOWN)}</summary>
          <ul className={css.list}>{rows.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </>
  );
}

function coloursWords(colours: readonly WornColour[]): string {
  const { parts: names, worn, left } = panel.coverage.colours;
  const named = (isWorn: boolean) => colours.filter((each) => each.isWorn === isWorn).map((each) => names[each.part]);
  const [used, unused] = [named(true), named(false)];
  return [used.length > 0 ? worn(used) : '', unused.length > 0 ? left(unused) : '']
    .filter((part) => part !== '')
    .join(early.space);
}
