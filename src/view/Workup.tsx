import { useId, useMemo, useRef, useState } from 'react';
import type { Assessment, WorkupItem } from '../reasoning/assessment.ts';
import { Cites } from './Cites.tsx';
import { Icon } from './Icon.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { note } from './note.ts';
import parts from './parts.module.css';
import { SelectionTray } from './SelectionTray.tsx';
import css from './Workup.module.css';
import { type Open, SectionLink } from './Words.tsx';
import { capital, proposed, testName } from './words.ts';
import { WorkupRow } from './WorkupRow.tsx';

/** Tests by tier: suggested, pending, done or stale. Nothing is ticked beforehand and nothing is sent. */
export function Workup({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const { workup, workupMessage, checklist, referral, management } = assessment;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [noteShown, setNoteShown] = useState(false);
  const noteBox = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(() => note(assessment, selected), [assessment, selected]);
  const titleId = useId();
  const reasons = useMemo(() => reasonNames(assessment), [assessment]);
  const open = proposed(workup);
  const count = (status: WorkupItem['status']): number => workup.filter((item) => item.status === status).length;

  const toggle = (id: string) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  /** Where the clipboard is closed to this frame, the text is shown and marked for copying by hand. */
  const showNote = () => {
    setNoteShown(true);
    requestAnimationFrame(() => {
      noteBox.current?.focus();
      noteBox.current?.select();
    });
  };

  return (
    <section className={`${parts.panel} ${css.workup}`} id="workup" aria-labelledby={titleId} tabIndex={-1}>
      <header>
        <h2 id={titleId}>{panel.workup.title}</h2>
        <p>{panel.workup.tally(open.length, count('pending'), count('done'))}</p>
      </header>
      <div>
        {workupMessage !== undefined && <p className={css.message}>{panel.said(workupMessage)}</p>}
        {([1, 2, 3, 4] as const).map((tier) => {
          const items = workup.filter((item) => item.tier === tier);
          if (items.length === 0) return null;
          return (
            <section key={tier} className={css.tier} aria-label={panel.workup.tiers[tier]}>
              <h3>{panel.workup.tiers[tier]}</h3>
              <ul>
                {ordered(items).map((item) => (
                  <WorkupRow
                    key={item.id}
                    item={item}
                    asOf={assessment.asOf}
                    reasons={item.reasons.flatMap(
                      (id) => reasons.get(id) ?? (id.includes(' ') ? [{ name: panel.said(id) }] : []),
                    )}
                    causeName={(id) => reasons.get(id)?.name ?? panel.workup.causeName(id)}
                    selected={selected.has(item.id)}
                    onToggle={toggle}
                    onOpen={onOpen}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        {checklist.length > 0 && (
          <p className={css.line}>
            <Icon shape="check" />
            <span>
              <strong>{panel.workup.alsoLookAt}</strong> {early.list(checklist.map((id) => testName(id, workup))) + early.stop}
            </span>
          </p>
        )}
        {assessment.finding.screened && (
          <p className={css.line}>
            <Icon shape="go" />
            <span>
              <strong>{panel.workup.referral}</strong> {panel.workup.referralWords(referral)}{' '}
              {referral.cites.length > 0 && (
                <span className={parts.aside}>
                  (<Cites ids={referral.cites} onOpen={onOpen} />)
                </span>
              )}
            </span>
          </p>
        )}
        {management.length > 0 && (
          <details className={css.tier}>
            <summary>{panel.workup.points(management.length)}</summary>
            <p className={`${parts.small} ${parts.aside}`}>{panel.workup.noOrder}</p>
            <ul>
              {management.map((each) => (
                <li key={each.id} className={css.point}>
                  {each.show} <span className={parts.aside}>{each.safe}</span>{' '}
                  <span className={parts.aside}>
                    (<Cites ids={each.cites} onOpen={onOpen} />)
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <details className={css.tier} open={noteShown} onToggle={(event) => setNoteShown(event.currentTarget.open)}>
          <summary>{panel.workup.seeNote}</summary>
          <textarea
            ref={noteBox}
            className={css.note}
            readOnly
            rows={Math.min(28, text.split('\n').length)}
            value={text}
            aria-label={panel.workup.noteLabel}
          />
        </details>
        <SelectionTray
          words={panel.workup.selected(selected.size)}
          text={text}
          onClear={selected.size > 0 ? () => setSelected(new Set()) : undefined}
          onCannotCopy={showNote}
        />
      </div>
    </section>
  );
}

const PLACES: Readonly<Record<WorkupItem['status'], number>> = { suggested: 0, stale: 0, pending: 1, done: 2 };
/** What can be chosen first; inside a state the order of the assessment stays. */
const ordered = (items: readonly WorkupItem[]): readonly WorkupItem[] =>
  [...items].sort((a, b) => PLACES[a.status] - PLACES[b.status]);

export interface Reason {
  readonly name: string;
  /** Where the reason stands on the page, if it does. */
  readonly anchor?: string;
}

/** Work-up sets have no place on the page; causes and alerts have. */
function reasonNames({ causes, alerts }: Assessment): ReadonlyMap<string, Reason> {
  const found = new Map<string, Reason>();
  for (const cause of causes) found.set(cause.id, { name: cause.name, anchor: `cause-${cause.id}` });
  for (const alert of alerts) found.set(alert.id, { name: panel.workup.alert, anchor: 'alerts' });
  return found;
}

/** More reasons than this say no more. */
const CHIPS = 2;

/** Reasons as chips that lead to the cause; the same words stand once. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const once = [...new Map(reasons.map((reason) => [reason.name, reason])).values()];
  if (once.length === 0) return null;
  return (
    <p className={css.chips}>
      {once.slice(0, CHIPS).map(({ name, anchor }) =>
        anchor === undefined ? (
          <span key={name} className={parts.chip}>
            {capital(name)}
          </span>
        ) : (
          <SectionLink key={name} to={anchor} className={parts.chip}>
            <span className={parts.hidden}>{panel.workup.reason}</span>
            {capital(name)}
          </SectionLink>
        ),
      )}
      {once.length > CHIPS && (
        <span className={css.more}>
          +{once.length - CHIPS}
          <span className={parts.hidden}>{panel.workup.moreReasons}</span>
        </span>
      )}
    </p>
  );
}
