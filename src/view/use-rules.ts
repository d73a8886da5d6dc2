import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Spot } from './Words.tsx';

interface RulesState {
  /** Where the page opens; `all`: at its beginning; absent while it is closed. */
  readonly at: Spot | 'all' | undefined;
  readonly show: (at: Spot | 'all') => void;
  readonly close: () => void;
}

/** Closing leads back to the place and the link that the reader came from. */
export function useRules(): RulesState {
  const [at, setAt] = useState<Spot | 'all'>();
  const cameFrom = useRef<{ readonly top: number; readonly link: Element | null }>(undefined);
  const show = useCallback((where: Spot | 'all') => {
    cameFrom.current = { top: document.documentElement.scrollTop, link: document.activeElement };
    setAt(where);
  }, []);
  const close = useCallback(() => setAt(undefined), []);
  const isOpen = at !== undefined;
  useLayoutEffect(() => {
    const from = cameFrom.current;
    if (!from) return;
    document.documentElement.scrollTop = isOpen ? 0 : from.top;
    if (!isOpen && from.link instanceof HTMLElement) from.link.focus({ preventScroll: true });
  }, [isOpen]);
  return { at, show, close };
}
