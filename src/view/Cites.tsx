import css from './parts.module.css';
import type { Open } from './Words.tsx';
import { citeName } from './finding-words.ts';

/** Citations by short name; each opens in the source panel. */
export function Cites({ ids, onOpen }: { ids: readonly string[]; onOpen: Open }) {
  const once = [...new Set(ids)];
  return once.map((id, index) => (
    <span key={id}>
      <span className={css.keep}>
        <button type="button" className={css.link} onClick={() => onOpen({ cite: id })}>
          <CiteName id={id} />
        </button>
        {index < once.length - 1 && ','}
      </span>
      {index < once.length - 1 && ' '}
    </span>
  ));
}

/** Authors, journals and bodies are called the same in every language; general knowledge is not. */
export const CiteName = ({ id }: { id: string }) => (id === 'gk' ? citeName(id) : <span translate="no">{citeName(id)}</span>);
