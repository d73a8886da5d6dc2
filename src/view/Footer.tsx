import { useEffect, useState } from 'react';
import type { Assessment } from '../reasoning/assessment.ts';
import { number } from './counts.ts';
import { CiteName } from './Cites.tsx';
import css from './Footer.module.css';
import { Icon } from './Icon.tsx';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import type { Open } from './Words.tsx';

/** A citation as the knowledge keeps it; `verified` false: nobody saw the text itself. */
export interface Citation {
  readonly citation: string;
  readonly url?: string;
  readonly doi?: string;
  readonly verified: boolean;
}
export type LoadCitations = () => Promise<Readonly<Record<string, Citation | undefined>>>;

interface Props {
  readonly assessment: Assessment;
  readonly loadCitations: LoadCitations;
  readonly onOpen: Open;
}

export function Footer({ assessment, loadCitations, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  const limits = assessment.finding.lines.find((state) => state.line === 'anc')?.limit;
  const ids = citedOnScreen(assessment);
  return (
    <footer className={css.footer}>
      <p className={css.draft}>
        <strong>{panel.footer.draft}</strong> {panel.footer.noSignature}
        {panel.footer.machineDrafted}
      </p>
      <p>
        {panel.footer.content(
          assessment.knowledge,
          assessment.judgedCauses,
          number(assessment.finding.threshold),
          limits === undefined ? undefined : number(limits),
        )}
      </p>
      <p>
        <button type="button" className={parts.link} onClick={() => onOpen({ rules: 'all' })}>
          {panel.footer.rules}
        </button>
        {panel.footer.rulesAre}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{panel.footer.sourcesUsed(ids.length)}</summary>
        {open && <Sources ids={ids} loadCitations={loadCitations} />}
      </details>
    </footer>
  );
}

function Sources({ ids, loadCitations }: { ids: readonly string[]; loadCitations: LoadCitations }) {
  const table = useCitations(loadCitations);
  return (
    <ol className={css.sources}>
      {ids.map((id) => (
        <li key={id}>
          <strong>
            <CiteName id={id} />
          </strong>{' '}
          <CitationText id={id} table={table} />
        </li>
      ))}
    </ol>
  );
}

export type Table = Readonly<Record<string, Citation | undefined>> | 'loading' | 'failed';

/** Fetched only when a reader asks for it. */
export function useCitations(load: LoadCitations): Table {
  const [table, setTable] = useState<Table>('loading');
  useEffect(() => {
    let asked = true;
    load().then(
      (loaded) => asked && setTable(loaded),
      () => asked && setTable('failed'),
    );
    return () => {
      asked = false;
    };
  }, [load]);
  return table;
}

export function CitationText({ id, table }: { id: string; table: Table }) {
  if (table === 'loading') return panel.footer.loading;
  if (table === 'failed') return panel.footer.notLoaded;
  const found = table[id];
  if (!found) return <span className={parts.unknown}>{panel.footer.noSource(id)}</span>;
  const url = found.url !== undefined && found.url.startsWith('https://') ? found.url : undefined;
  return (
    <>
      <span lang="en">{found.citation}</span>{' '}
      {url !== undefined && (
        <a href={url} target="_blank" rel="noreferrer noopener" translate="no">
          {new URL(url).host}
        </a>
      )}{' '}
      {!found.verified && (
        <span className={parts.tag} data-tone="unknown">
          <Icon shape="gap" />
          {panel.footer.unverified}
        </span>
      )}
    </>
  );
}

/** Every citation behind what is shown, once, in order of the page. */
function citedOnScreen({ alerts, finding, causes, referral, management }: Assessment): readonly string[] {
  const shown = causes.filter((cause) => cause.standing !== 'set-aside');
  return [
    ...new Set([
      ...alerts.flatMap((alert) => alert.rule.cites),
      ...finding.notes.flatMap((each) => each.cites),
      ...finding.lines.flatMap((state) => state.limitCites),
      ...shown.flatMap((cause) => [
        ...cause.cites,
        ...cause.evidence.filter((item) => item.verdict === 'met').flatMap((item) => item.cites),
      ]),
      ...referral.cites,
      ...management.flatMap((each) => each.cites),
    ]),
  ];
}
