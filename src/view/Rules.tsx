import { type ComponentProps, lazy, Suspense } from 'react';
import { Icon } from './Icon.tsx';
import { panel } from './language/panel.ts';
import css from './Rules.module.css';

type PageProps = ComponentProps<typeof RulesPage>;

/** The content in words is large: fetched when a reader asks for it. A failure leaves the panel as it was. */
const RulesPage = lazy(async (): Promise<typeof import('./rules/RulesPage.tsx')> => {
  try {
    const [page] = await Promise.all([import('./rules/RulesPage.tsx'), panel.rules.load()]);
    return page;
  } catch {
    return { default: NotLoaded };
  }
});

export function Rules(props: PageProps) {
  return (
    <main>
      <Suspense fallback={<p className={css.waiting}>{panel.rules.loading}</p>}>
        <RulesPage {...props} />
      </Suspense>
    </main>
  );
}

function NotLoaded({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className={css.waiting}>
      <h1>{panel.rules.title}</h1>
      <p role="alert">{panel.rules.notLoaded}</p>
      <button type="button" onClick={onClose}>
        <Icon shape="close" />
        {panel.rules.back}
      </button>
    </div>
  );
}
