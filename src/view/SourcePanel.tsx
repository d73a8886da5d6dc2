import { useEffect, useRef } from 'react';
import type { PatientRecord } from '../record/record.ts';
import { CitationText, type LoadCitations, useCitations } from './Footer.tsx';
import { CiteName } from './Cites.tsx';
import { citeName } from './finding-words.ts';
import { Icon } from './Icon.tsx';
import { panel as words } from './language/panel.ts';
import parts from './parts.module.css';
import css from './SourcePanel.module.css';
import { type SourceRow, sourceRows } from './source-rows.ts';
import type { Opened } from './Words.tsx';

interface Props {
  readonly opened: Opened;
  readonly record: PatientRecord;
  readonly loadCitations: LoadCitations;
  readonly onClose: () => void;
}

/** The row behind a value, beside the page: it stays while the eye returns to the list. Esc closes it. Mounted anew for each row. */
export function SourcePanel({ opened, record, loadCitations, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <aside ref={panel} className={css.panel} aria-label={words.source.title} tabIndex={-1}>
      <button type="button" className={css.close} onClick={onClose}>
        <Icon shape="close" />
        {words.source.close}
      </button>
      {'cite' in opened ? (
        <CitationBody id={opened.cite} loadCitations={loadCitations} />
      ) : (
        <RecordBody id={opened.ref} record={record} />
      )}
    </aside>
  );
}

function CitationBody({ id, loadCitations }: { id: string; loadCitations: LoadCitations }) {
  const table = useCitations(loadCitations);
  return (
    <article aria-label={words.source.citation(citeName(id))}>
      <h2>
        <CiteName id={id} />
      </h2>
      <p>
        <CitationText id={id} table={table} />
      </p>
    </article>
  );
}

function RecordBody({ id, record }: { id: string; record: PatientRecord }) {
  const rows = sourceRows(record, id);
  if (rows.length === 0) {
    return (
      <article aria-label={words.source.of(id)}>
        <h2>{words.source.notAmong}</h2>
        <p>{words.source.notHeld}</p>
        <dl className={parts.pairs}>
          <dt>{words.source.record}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </dl>
      </article>
    );
  }
  return rows.map((row, index) => <Row key={`${id} ${index}`} id={id} row={row} />);
}

function Row({ id, row }: { id: string; row: SourceRow }) {
  return (
    <article aria-label={words.source.of(row.title)}>
      <h2>{row.title}</h2>
      <p className={css.big}>{row.big}</p>
      <dl className={parts.pairs}>
        {row.pairs.map(([name, value]) => (
          <div key={name} className={css.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className={css.pair}>
          <dt>{words.source.record}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
      {row.text !== undefined && <p className={css.text}>{row.text}</p>}
    </article>
  );
}
