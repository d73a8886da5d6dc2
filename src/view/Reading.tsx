import { Icon, type Shape } from './Icon.tsx';
import parts from './parts.module.css';
import css from './Reading.module.css';
import { plural } from './words.ts';

/** One search of the chart, while it runs. */
export interface Search {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'gap';
  readonly rows?: number;
  /** For a gap: `not permitted (403)`. */
  readonly words?: string;
}

/** Nothing is called absent before its search has ended. */
export function Reading({ searches }: { searches: readonly Search[] }) {
  const done = searches.filter((search) => search.state === 'read' || search.state === 'gap').length;
  return (
    <section className={parts.panel} aria-labelledby="reading-title">
      <header>
        <h1 id="reading-title" className={css.title}>
          Reading the chart
        </h1>
        <output>{searches.length === 0 ? 'Opening the session' : `${done} of ${searches.length} read`}</output>
      </header>
      <ul className={css.list}>
        {searches.map((search) => (
          <li key={search.name} data-state={search.state}>
            <Icon shape={SHAPES[search.state]} />
            <span>{search.name}</span>
            <span className={css.result}>{words(search)}</span>
          </li>
        ))}
      </ul>
      <p className={parts.hatch}>
        <span>Finding, medicines and causes are not known yet.</span>
      </p>
    </section>
  );
}

const SHAPES: Readonly<Record<Search['state'], Shape>> = { waiting: 'clock', reading: 'busy', read: 'check', gap: 'gap' };

function words({ state, rows, words: said }: Search): string {
  if (said !== undefined) return said;
  if (state === 'reading') return rows === undefined ? 'asked' : `${plural(rows, 'row')} so far`;
  if (state === 'read') return rows === undefined ? 'read' : `${plural(rows, 'row')} read`;
  return state === 'gap' ? 'not read' : 'waiting';
}
