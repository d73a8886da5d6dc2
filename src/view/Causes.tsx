import type { Assessment } from '../reasoning/assessment.ts';
import { CauseCard, FoldedCause } from './CauseCard.tsx';
import css from './Causes.module.css';
import { panel } from './language/panel.ts';
import { NotYetExcluded } from './NotYetExcluded.tsx';
import parts from './parts.module.css';
import { SetAside } from './SetAside.tsx';
import type { Open } from './Words.tsx';

/** The first few are spread out; the next open by name, so that the list is seen whole. */
const SPREAD_OUT = 3;

/** Every cause that was judged, in three groups. Nothing disappears. */
export function Causes({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const { causes, judgedCauses, workup, asOf } = assessment;
  const candidates = causes.filter((cause) => cause.standing === 'candidate');
  const shown = candidates.filter((cause) => !cause.folded);
  const folded = candidates.filter((cause) => cause.folded);
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded');
  const aside = causes.filter((cause) => cause.standing === 'set-aside');
  const card = (cause: (typeof causes)[number], index: number) => {
    const Cause = index < SPREAD_OUT ? CauseCard : FoldedCause;
    return <Cause key={cause.id} cause={cause} rank={index + 1} asOf={asOf} workup={workup} onOpen={onOpen} />;
  };
  return (
    <section className={parts.panel} id="causes" aria-labelledby="causes-title" tabIndex={-1}>
      <header>
        <h2 id="causes-title">{panel.causes.title}</h2>
        <p>{panel.causes.tally(judgedCauses, candidates.length, open.length, aside.length)}</p>
      </header>
      {candidates.length === 0 && <p className={css.none}>{panel.causes.nothingStandsOut}</p>}
      {shown.map(card)}
      {folded.length > 0 && (
        <details>
          <summary>{panel.causes.weakly(folded.length)}</summary>
          {folded.map((cause, index) => card(cause, shown.length + index))}
        </details>
      )}
      <NotYetExcluded causes={open} workup={workup} onOpen={onOpen} />
      <SetAside causes={aside} onOpen={onOpen} />
    </section>
  );
}
