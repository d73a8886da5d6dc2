import type { Assessment, DrugSuspect, OpenQuestion } from '../reasoning/assessment.ts';
import { DrugDetails } from './DrugDetails.tsx';
import css from './DrugSuspects.module.css';
import { Icon } from './Icon.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { Latency } from './Latency.tsx';
import parts from './parts.module.css';
import { type Open, SectionLink, SourceLink } from './Words.tsx';
import {
  capital,
  causeAnchor,
  courseWords,
  interactionWords,
  dechallengeWords,
  gapSentence,
  latencyWords,
  medicineGaps,
  naranjoOpen,
  rechallengeWords,
  windowWord,
  withDays,
} from './words.ts';
import type { Tell } from './YesNo.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly onTell: Tell | undefined;
  readonly onOpen: Open;
}

/** Medicines that could explain the low line, the best fit first; the others with the reason why not. */
export function DrugSuspects({ assessment, onTell, onOpen }: Props) {
  const { drugSuspects, exposures, gaps, record } = assessment;
  const shown = drugSuspects.filter((suspect) => suspect.shown);
  const others = drugSuspects.filter((suspect) => !suspect.shown);
  const [first, ...weaker] = shown;
  const unread = record.drugs.rows.length === 0 && !record.drugs.complete;
  const unseen = medicineGaps(gaps);
  const unknown = new Set(record.leftOut.filter((row) => row.why === 'not-recognised').map((row) => row.what)).size;
  const about = (suspect: DrugSuspect) => assessment.questions.filter((question) => question.suspect === suspect.id);
  return (
    <section className={parts.panel} id="drugs" aria-labelledby="drugs-title" tabIndex={-1}>
      <header>
        <h2 id="drugs-title">{panel.drugs.title}</h2>
        {unread ? (
          <span className={parts.tag} data-tone="unknown">
            <Icon shape="gap" />
            {panel.unknown}
          </span>
        ) : (
          <p>
            {panel.drugs.recognised(exposures.length - unknown)}
            {unknown > 0 && (
              <>
                {early.comma}
                <SectionLink to="coverage">{panel.drugs.notRecognised(unknown)}</SectionLink>
              </>
            )}
          </p>
        )}
      </header>
      {unread && (
        <p className={parts.hatch}>
          <span>{panel.drugs.nothingToJudge}</span>
        </p>
      )}
      {!unread && shown.length === 0 && <p>{panel.drugs.nothingFits}</p>}
      {first && <FirstSuspect suspect={first} questions={about(first)} onTell={onTell} onOpen={onOpen} />}
      {weaker.length > 0 && (
        <>
          <h3 className={parts.sub}>
            {panel.drugs.weaker} <span className={parts.aside}>{weaker.length}</span>
          </h3>
          <ul className={css.rows}>
            {weaker.map((suspect, index) => (
              <li key={suspect.id}>
                <span className={css.named}>
                  <span className={css.rank}>{index + 2}</span>
                  <SourceLink to={suspect.refs[0]} onOpen={onOpen}>
                    {capital(suspect.calledInChart)}
                  </SourceLink>
                  <span className={css.link}>{panel.drugs.link(suspect.evidence)}</span>
                </span>
                <span>
                  {capital(courseWords(suspect.course)) + early.stop} {latencyWords(suspect)}
                  {suspect.interactions.map((each) => ` ${interactionWords(each)}`)}
                  <Warnings suspect={suspect} />
                  <DrugDetails suspect={suspect} questions={about(suspect)} onTell={onTell} />
                </span>
                <Window suspect={suspect} />
              </li>
            ))}
          </ul>
        </>
      )}
      {assessment.masking.map((each) => (
        <p key={`${each.name} ${each.messages.join(' ')}`} className={css.gap}>
          <Icon shape="alert" />
          <span>
            {each.name !== '' && (
              <>
                <SourceLink to={each.refs[0]} onOpen={onOpen}>
                  {capital(each.name)}
                </SourceLink>{' '}
                {panel.drugs.raises(each.taken === 'yes')}{' '}
              </>
            )}
            {each.messages.join(' ')}
          </span>
        </p>
      ))}
      {unseen.map((gap) => (
        <p key={gap.what} className={css.gap}>
          <Icon shape="gap" />
          <span>{gapSentence(gap)}</span>
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{panel.drugs.setAside(others.length)}</summary>
          <ul className={css.rows}>
            {others.map((suspect) => (
              <li key={suspect.id}>
                <SourceLink to={suspect.refs[0]} onOpen={onOpen}>
                  {capital(suspect.calledInChart)}
                </SourceLink>
                <span>
                  {capital(courseWords(suspect.course)) + early.stop}{' '}
                  {suspect.hiddenBecause === undefined
                    ? latencyWords(suspect)
                    : `${withDays(capital(suspect.hiddenBecause))}${early.stop}`.replace('..', '.').replace('。。', '。')}
                </span>
                <Window suspect={suspect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Dates that contradict each other, and what must not be stopped alone. */
function Warnings({ suspect }: { suspect: DrugSuspect }) {
  const conflicts = suspect.courses.flatMap((course) => course.conflicts ?? []);
  return (
    <>
      {suspect.prescriberFirst !== undefined && (
        <span className={css.warning}>
          <strong>{panel.drugs.prescriberFirst}</strong> {suspect.prescriberFirst + early.stop}
        </span>
      )}
      {conflicts.length > 0 && (
        <span className={css.warning}>
          <strong>{panel.drugs.datesDisagree}</strong> {withDays(conflicts.join(early.semicolon)) + early.stop}
        </span>
      )}
    </>
  );
}

function Window({ suspect }: { suspect: DrugSuspect }) {
  return (
    <span className={parts.tag} data-tone={suspect.window === 'unknown' ? 'unknown' : undefined}>
      {suspect.window === 'unknown' && <Icon shape="gap" />}
      {windowWord(suspect.window)}
    </span>
  );
}

interface FirstProps {
  readonly suspect: DrugSuspect;
  readonly questions: readonly OpenQuestion[];
  readonly onTell: Tell | undefined;
  readonly onOpen: Open;
}

function FirstSuspect({ suspect, questions, onTell, onOpen }: FirstProps) {
  const { course, naranjo } = suspect;
  const called = capital(suspect.calledInChart);
  const open = naranjoOpen(suspect);
  return (
    <article className={css.first} aria-label={called}>
      <div>
        <h3>
          <span className={css.rank}>1</span> {called}{' '}
          {!suspect.calledInChart.toLowerCase().includes(suspect.name.toLowerCase()) && (
            <span className={parts.aside}>({suspect.name})</span>
          )}{' '}
          <span className={parts.tag} data-tone={suspect.window === 'unknown' ? 'unknown' : 'drug'}>
            {windowWord(suspect.window)}
          </span>
        </h3>
        <p className={css.course}>
          {course.dose !== undefined && `${course.dose} `}
          <SourceLink to={course.refs[0] ?? suspect.refs[0]} onOpen={onOpen}>
            {courseWords(course)}
          </SourceLink>
          {course.refs.length > 1 && (
            <>
              {' · '}
              {course.refs.slice(1).map((ref, index) => (
                <span key={ref}>
                  {index > 0 && early.comma}
                  <SourceLink to={ref} onOpen={onOpen}>
                    {panel.drugs.rows[ref.split('/')[0] ?? ''] ?? panel.drugs.row}
                  </SourceLink>
                </span>
              ))}
            </>
          )}
        </p>
        <dl className={parts.pairs}>
          <dt>{panel.drugs.knownLink}</dt>
          <dd>
            {panel.drugs.evidence[suspect.evidence]}
            <span className={parts.aside}>{early.open + panel.drugs.basis(suspect.basis) + early.close}</span>
          </dd>
          <dt>{panel.drugs.stoppedThen}</dt>
          <dd>{dechallengeWords(suspect)}</dd>
          <dt>{panel.drugs.givenAgain}</dt>
          <dd>{rechallengeWords(suspect)}</dd>
          <dt>{panel.drugs.naranjo}</dt>
          <dd>
            {naranjo.score + early.comma + panel.drugs.naranjoWords[naranjo.category]}
            {open > 0 && panel.drugs.open(open)}
          </dd>
          {suspect.mainCause !== undefined && (
            <>
              <dt>{panel.drugs.cause}</dt>
              <dd>
                <SectionLink to={causeAnchor(suspect.mainCause)}>{panel.drugs.seeCause}</SectionLink>
              </dd>
            </>
          )}
        </dl>
        {suspect.interactions.map((each) => (
          <p key={each.id} className={css.course}>
            {interactionWords(each)}{' '}
            <SourceLink to={each.refs[0]} onOpen={onOpen}>
              {each.with.join(early.comma)}
            </SourceLink>
          </p>
        ))}
      </div>
      <div>
        <h4>{panel.drugs.startToLow}</h4>
        <Latency suspect={suspect} />
        <Warnings suspect={suspect} />
        {suspect.active !== false && (
          <p className={css.advice}>
            <strong>{panel.drugs.discussStopping}</strong>
            {panel.drugs.withPrescriber(suspect.active === null)}
          </p>
        )}
        <DrugDetails suspect={suspect} questions={questions} onTell={onTell} />
      </div>
    </article>
  );
}
