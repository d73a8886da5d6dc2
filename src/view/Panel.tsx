import type { Assessment } from '../reasoning/assessment.ts';
import { AlertStrip } from './AlertStrip.tsx';
import { Causes } from './Causes.tsx';
import { Counts } from './Counts.tsx';
import { Coverage } from './Coverage.tsx';
import { DrugSuspects } from './DrugSuspects.tsx';
import { JudgedFinding } from './JudgedFinding.tsx';
import { panel } from './language/panel.ts';
import type { WornColour } from './house-colours.ts';
import css from './Panel.module.css';
import { Questions } from './Questions.tsx';
import { type Open, SectionLink } from './Words.tsx';
import type { WithAnswers } from './use-answers.ts';
import { proposed } from './words.ts';
import { Workup } from './Workup.tsx';

/** A finished assessment: do something now? what is it? over which medicines? why, and what next? */
interface Props extends WithAnswers {
  readonly colours: readonly WornColour[] | undefined;
  readonly onOpen: Open;
}

export function Panel({ assessment, changes, onTell, colours, onOpen }: Props) {
  const { finding, record, gaps, asOf } = assessment;
  return (
    <>
      <AlertStrip assessment={assessment} onOpen={onOpen} />
      <JudgedFinding assessment={assessment} onOpen={onOpen} />
      {finding.screened && <Jump assessment={assessment} />}
      <div className={css.columns}>
        <div className={css.first}>
          <Counts assessment={assessment} onOpen={onOpen} />
          {finding.screened && <DrugSuspects assessment={assessment} onTell={onTell} onOpen={onOpen} />}
        </div>
        {finding.screened && (
          <div className={css.second}>
            <Causes assessment={assessment} onOpen={onOpen} />
          </div>
        )}
        <div className={css.rail}>
          {finding.screened && <Workup assessment={assessment} onOpen={onOpen} />}
          <Questions assessment={assessment} changes={changes} onTell={onTell} />
          {!finding.screened && <Coverage record={record} gaps={gaps} asOf={asOf} colours={colours} beside onOpen={onOpen} />}
        </div>
        {finding.screened && (
          <div className={css.coverage}>
            <Coverage record={record} gaps={gaps} asOf={asOf} colours={colours} onOpen={onOpen} />
          </div>
        )}
      </div>
    </>
  );
}

function Jump({ assessment: { drugSuspects, causes, workup, gaps, questions } }: { assessment: Assessment }) {
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded').length;
  const asked = questions.filter((question) => question.suspect === undefined).length;
  const likely = causes.filter((cause) => cause.standing === 'candidate').length;
  const names = panel.jump;
  const sections: readonly (readonly [string, string, string | number])[] = [
    ['counts', names.counts, ''],
    ['drugs', names.drugs, drugSuspects.filter((suspect) => suspect.shown).length],
    ['causes', names.causes, `${likely}+${open}`],
    ['workup', names.workup, proposed(workup).length],
    ...(asked > 0 ? [['questions', names.questions, asked] as const] : []),
    ['coverage', names.coverage, gaps.length],
  ];
  return (
    <nav className={css.jump} aria-label={names.name}>
      {sections.map(([id, name, count]) => (
        <SectionLink key={id} to={id}>
          {name} {count !== '' && <b>{count}</b>}
        </SectionLink>
      ))}
    </nav>
  );
}
