import { panel } from './language/panel.ts';
import css from './parts.module.css';
import type { Open } from './Words.tsx';

/** Leads from a cause to its rule as it ran. */
export function RuleLink({ cause, onOpen }: { cause: { readonly id: string; readonly name: string }; onOpen: Open }) {
  return (
    <button
      type="button"
      className={css.link}
      aria-label={panel.causes.ruleOf(cause.name)}
      onClick={() => onOpen({ rules: { chapter: 'causes', id: cause.id } })}
    >
      {panel.causes.rule}
    </button>
  );
}
