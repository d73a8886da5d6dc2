import type { Finding as FindingData } from '../reasoning/assessment.ts';
import { CellLines } from './CellLines.tsx';
import { Cites } from './Cites.tsx';
import css from './Finding.module.css';
import parts from './parts.module.css';
import { type Open, SourceLink, Words } from './Words.tsx';
import { headline, lead } from './finding-words.ts';
import { early } from './language/early.ts';

interface FirstProps {
  readonly finding: FindingData;
  /** false while only the counts have been read. */
  readonly isChartRead: boolean;
  readonly onOpen: Open;
}

/** The finding before the causes are judged. */
export function FirstFinding({ finding, isChartRead, onOpen }: FirstProps) {
  return (
    <FindingFrame finding={finding} onOpen={onOpen}>
      <p className={`${parts.hatch} ${css.wait}`}>
        <span>{isChartRead ? early.finding.waiting : early.finding.countsOnly}</span>
      </p>
    </FindingFrame>
  );
}

interface FrameProps {
  readonly finding: FindingData;
  readonly onOpen: Open;
  readonly children: React.ReactNode;
}

/** The headline, the cell lines, and what stands between them. */
export function FindingFrame({ finding, onOpen, children }: FrameProps) {
  return (
    <section className={`${parts.panel} ${css.finding}`} id="finding" aria-labelledby="finding-title" tabIndex={-1}>
      <div className={css.body}>
        <div>
          <h1 id="finding-title">{headline(finding)}</h1>
          <p className={css.lead}>
            <Words of={lead(finding)} onOpen={onOpen} />
          </p>
          {finding.notes.length > 0 && (
            <ul className={css.notes}>
              {finding.notes.map((each) => (
                <li key={each.id}>
                  {early.finding.note(each)}{' '}
                  {each.refs[0] !== undefined && (
                    <SourceLink to={each.refs[0]} onOpen={onOpen}>
                      {early.finding.result}
                    </SourceLink>
                  )}{' '}
                  <span className={parts.aside}>
                    <Cites ids={each.cites} onOpen={onOpen} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          {children}
        </div>
        <CellLines finding={finding} onOpen={onOpen} />
      </div>
    </section>
  );
}
