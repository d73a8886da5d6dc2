import type { Assessment } from '../reasoning/assessment.ts';
import { QuietAlerts } from './AlertStrip.tsx';
import { FindingFrame } from './Finding.tsx';
import css from './Finding.module.css';
import { panel } from './language/panel.ts';
import type { Sentence } from './sentence.ts';
import { type Open, Words } from './Words.tsx';
import { likely, masking, next, otherLines, readSentence, real, restsOn, since, stillOpen, whichDrug } from './words.ts';

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
      <QuietAlerts assessment={assessment} onOpen={onOpen} />
    </FindingFrame>
  );
}

function whenLow(assessment: Assessment): readonly (readonly [string, Sentence])[] {
  const { finding, workup, causes, asOf } = assessment;
  const names = panel.facts;
  return [
    [names.real, real(finding, workup)],
    [names.since, since(finding, asOf)],
    [names.whichDrug, whichDrug(assessment)],
    [names.likely, likely(causes)],
    [names.stillOpen, stillOpen(causes)],
    [names.next, next(assessment)],
  ];
}

function whenNotLow(assessment: Assessment): readonly (readonly [string, Sentence])[] {
  const names = panel.facts;
  return [
    [names.restsOn, restsOn(assessment.finding)],
    [names.otherLines, otherLines(assessment.finding)],
    [names.masking, masking(assessment)],
    [names.read, readSentence(assessment)],
  ];
}
