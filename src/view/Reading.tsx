import { Icon, type Shape } from './Icon.tsx';
import parts from './parts.module.css';
import css from './Reading.module.css';
import { early } from './language/early.ts';

/** One search of the chart, while it runs. */
export interface Search {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'gap';
  readonly rows?: number;
  /** For a gap: `not permitted (403)`. */
  readonly words?: string;
}

interface Props {
  readonly searches: readonly Search[];
  /** The counts have been read and what is low in them stands above. */
  readonly isFindingKnown?: boolean;
}

/** Nothing is called absent before its search has ended. */
export function Reading({ searches, isFindingKnown = false }: Props) {
  const Title = isFindingKnown ? 'h2' : 'h1';
  const done = searches.filter((search) => search.state === 'read' || search.state === 'gap').length;
  return (
    <section className={parts.panel} aria-labelledby="reading-title">
      <header>
        <Title id="reading-title" className={css.title}>
          {early.reading.title}
        </Title>
        <output>
          {searches.every((search) => search.state === 'waiting')
            ? early.reading.opening
            : early.reading.progress(done, searches.length)}
        </output>
      </header>
      <ul className={css.list}>
        {searches.map((search) => (
          <li key={search.name} data-state={search.state}>
            <Icon shape={SHAPES[search.state]} />
            <span>{early.reading.search(search.name)}</span>
            <span className={css.result}>{words(search)}</span>
          </li>
        ))}
      </ul>
      <p className={parts.hatch}>
        <span>{isFindingKnown ? early.reading.restUnknown : early.reading.nothingKnown}</span>
      </p>
    </section>
  );
}

const SHAPES: Readonly<Record<Search['state'], Shape>> = { waiting: 'clock', reading: 'busy', read: 'check', gap: 'gap' };

function words({ state, rows, words: said }: Search): string {
  if (said !== undefined) return said;
  if (state === 'reading') return rows === undefined ? early.reading.asked : early.reading.rowsSoFar(rows);
  if (state === 'read') return rows === undefined ? early.reading.read : early.reading.rowsRead(rows);
  return state === 'gap' ? early.reading.notRead : early.reading.waiting;
}
