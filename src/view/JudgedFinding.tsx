import type { Assessment } from '../reasoning/assessment.ts';
import { QuietAlerts } from './AlertStrip.tsx';
import { FindingFrame } from './Finding.tsx';
import css from './Finding.module.css';
import { type Open, Words } from './Words.tsx';
import {
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
export function JudgedFinding({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const { finding } = assessment;
  const facts = finding.screened ? whenLow(assessment) : whenNotLow(assessment);
  return (
    <FindingFrame finding={finding} onOpen={onOpen}>
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
