import css from './parts.module.css';
import type { Open } from './Words.tsx';

/** Leads from a cause to its rule as it ran. */
export function RuleLink({ cause, onOpen }: { cause: { readonly id: string; readonly name: string }; onOpen: Open }) {
  return (
    <button
      type="button"
      className={css.link}
      aria-label={`The rule of ${cause.name}`}
      onClick={() => onOpen({ rules: { chapter: 'causes', id: cause.id } })}
    >
      The rule
    </button>
  );
}
