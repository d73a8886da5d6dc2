import type { Assessment, DrugSuspect, OpenQuestion } from '../reasoning/assessment.ts';
import { DrugDetails } from './DrugDetails.tsx';
import css from './DrugSuspects.module.css';
import { Icon } from './Icon.tsx';
import { Latency } from './Latency.tsx';
import parts from './parts.module.css';
import { type Open, SectionLink, SourceLink } from './Words.tsx';
import {
  capital,
  causeAnchor,
  courseWords,
  dechallengeWords,
  gapSentence,
  latencyWords,
  medicineGaps,
  naranjoOpen,
  plural,
  rechallengeWords,
  windowWord,
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
        <h2 id="drugs-title">Drug suspects</h2>
        {unread ? (
          <span className={parts.tag} data-tone="unknown">
            <Icon shape="gap" />
            not known
          </span>
        ) : (
          <p>
            {plural(exposures.length - unknown, 'medicine')} recognised
            {unknown > 0 && (
              <>
                , <SectionLink to="coverage">{unknown} not</SectionLink>
              </>
            )}
          </p>
        )}
      </header>
      {unread && (
        <p className={parts.hatch}>
          <span>No list to judge. This does not mean that no medicine is taken: ask.</span>
        </p>
      )}
      {!unread && shown.length === 0 && <p>No medicine that was read fits the low line in time and kind.</p>}
      {first && <FirstSuspect suspect={first} questions={about(first)} onTell={onTell} onOpen={onOpen} />}
      {weaker.length > 0 && (
        <>
          <h3 className={parts.sub}>
            Weaker links <span className={parts.aside}>{weaker.length}</span>
          </h3>
          <ul className={css.rows}>
            {weaker.map((suspect, index) => (
              <li key={suspect.id}>
                <span className={css.named}>
                  <span className={css.rank}>{index + 2}</span>
                  <SourceLink to={suspect.refs[0]} onOpen={onOpen}>
                    {capital(suspect.calledInChart)}
                  </SourceLink>
                  <span className={css.link}>{suspect.evidence} link</span>
                </span>
                <span>
                  {capital(courseWords(suspect.course))}. {latencyWords(suspect)}
                  {suspect.interactions.map((each) => ` ${each.message}`)}
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
                {each.taken === 'yes' ? 'raises white cells' : 'raises white cells, if it was taken then'}: a normal or rising
                count under it proves no recovery.{' '}
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
          <summary>Looked at and set aside, {others.length}</summary>
          <ul className={css.rows}>
            {others.map((suspect) => (
              <li key={suspect.id}>
                <SourceLink to={suspect.refs[0]} onOpen={onOpen}>
                  {capital(suspect.calledInChart)}
                </SourceLink>
                <span>
                  {capital(courseWords(suspect.course))}.{' '}
                  {suspect.hiddenBecause === undefined
                    ? latencyWords(suspect)
                    : `${capital(suspect.hiddenBecause)}.`.replace('..', '.')}
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
          <strong>Do not stop without the prescriber:</strong> {suspect.prescriberFirst}.
        </span>
      )}
      {conflicts.length > 0 && (
        <span className={css.warning}>
          <strong>Dates disagree:</strong> {conflicts.join('; ')}.
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
                  {index > 0 && ', '}
                  <SourceLink to={ref} onOpen={onOpen}>
                    {SOURCES[ref.split('/')[0] ?? ''] ?? 'row'}
                  </SourceLink>
                </span>
              ))}
            </>
          )}
        </p>
        <dl className={parts.pairs}>
          <dt>Known link</dt>
          <dd>
            {suspect.evidence} <span className={parts.aside}>({suspect.basis.replaceAll('-', ' ')})</span>
          </dd>
          <dt>Stopped, then?</dt>
          <dd>{dechallengeWords(suspect)}</dd>
          <dt>Given again?</dt>
          <dd>{rechallengeWords(suspect)}</dd>
          <dt>Naranjo</dt>
          <dd>
            {naranjo.score}, {naranjo.category}
            {open > 0 && `; ${plural(open, 'question')} open`}
          </dd>
          {suspect.mainCause !== undefined && (
            <>
              <dt>Cause</dt>
              <dd>
                <SectionLink to={causeAnchor(suspect.mainCause)}>See the cause</SectionLink>
              </dd>
            </>
          )}
        </dl>
        {suspect.interactions.map((each) => (
          <p key={each.id} className={css.course}>
            {each.message}{' '}
            <SourceLink to={each.refs[0]} onOpen={onOpen}>
              {each.with.join(', ')}
            </SourceLink>
          </p>
        ))}
      </div>
      <div>
        <h4>Start to first low count</h4>
        <Latency suspect={suspect} />
        <Warnings suspect={suspect} />
        {suspect.active !== false && (
          <p className={css.advice}>
            <strong>Discuss stopping</strong> with the prescriber{suspect.active === null ? ', if it is still taken' : ''}. Check
            the counts again by local protocol.
          </p>
        )}
        <DrugDetails suspect={suspect} questions={questions} onTell={onTell} />
      </div>
    </article>
  );
}

const SOURCES: Readonly<Record<string, string>> = {
  MedicationRequest: 'ordered',
  MedicationStatement: 'reported',
  MedicationDispense: 'dispensed',
  MedicationAdministration: 'given',
};
