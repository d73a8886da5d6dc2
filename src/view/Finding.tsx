import type { Assessment, Finding as FindingData } from '../reasoning/assessment.ts';
import { QuietAlerts } from './AlertStrip.tsx';
import { CellLines } from './CellLines.tsx';
import { Cites } from './Cites.tsx';
import css from './Finding.module.css';
import parts from './parts.module.css';
import { type Open, SourceLink, Words } from './Words.tsx';
import {
  headline,
  lead,
  likely,
  masking,
  next,
  otherLines,
  readSentence,
  real,
  restsOn,
  type Sentence,
  since,
  stillOpen,
  whichDrug,
} from './words.ts';

/** What was found, in the words of a consult note: real, since when, which drug, likely, still open, next. */
export function Finding({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const { finding } = assessment;
  const facts = finding.screened ? whenLow(assessment) : whenNotLow(assessment);
  return (
    <FindingFrame finding={finding} onOpen={onOpen} lines={<CellLines finding={finding} onOpen={onOpen} />}>
      <dl className={css.facts}>
        {facts.map(([name, sentence]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Words of={sentence} onOpen={onOpen} />
            </dd>
          </div>
        ))}
      </dl>
      <QuietAlerts alerts={assessment.alerts} onOpen={onOpen} />
    </FindingFrame>
  );
}

/** The finding before the causes are judged. */
export function FirstFinding({ finding, onOpen }: { finding: FindingData; onOpen: Open }) {
  return (
    <FindingFrame finding={finding} onOpen={onOpen} lines={<CellLines finding={finding} onOpen={onOpen} />}>
      <p className={`${parts.hatch} ${css.wait}`}>
        <span>Causes, medicines and workup are still being judged.</span>
      </p>
    </FindingFrame>
  );
}

function whenLow(assessment: Assessment): readonly (readonly [string, Sentence])[] {
  const { finding, workup, causes, asOf } = assessment;
  return [
    ['Real?', real(finding, workup)],
    ['Since', since(finding, asOf)],
    ['Which drug', whichDrug(assessment)],
    ['Likely', likely(causes)],
    ['Still open', stillOpen(causes)],
    ['Next', next(assessment)],
  ];
}

function whenNotLow(assessment: Assessment): readonly (readonly [string, Sentence])[] {
  return [
    ['Rests on', restsOn(assessment.finding)],
    ['Other lines', otherLines(assessment.finding)],
    ['Masking', masking(assessment)],
    ['Read', readSentence(assessment)],
  ];
}

interface FrameProps {
  readonly finding: FindingData;
  readonly onOpen: Open;
  readonly lines: React.ReactNode;
  readonly children: React.ReactNode;
}

function FindingFrame({ finding, onOpen, lines, children }: FrameProps) {
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
                  {each.words}{' '}
                  {each.refs[0] !== undefined && (
                    <SourceLink to={each.refs[0]} onOpen={onOpen}>
                      Result
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
        {lines}
      </div>
    </section>
  );
}
