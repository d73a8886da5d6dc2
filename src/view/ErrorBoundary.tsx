import { Component, type ReactNode } from 'react';
import css from './App.module.css';
import { early } from './language/early.ts';
import { Stopped } from './Stopped.tsx';

interface State {
  readonly broken: boolean;
}

/** A fault in the page is said, with what to do; the page is never blank. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly onAgain?: (() => void) | undefined },
  State
> {
  override readonly state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className={css.app}>
        <main className={css.page}>
          <Stopped
            stop={{
              title: early.stopped.notShown,
              sentences: [early.stopped.fault, early.stopped.lookAtChart],
            }}
            onAgain={this.props.onAgain}
          />
        </main>
      </div>
    );
  }
}
