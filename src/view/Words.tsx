import type { MouseEvent, ReactNode } from 'react';
import type { ChapterId } from '../handbook/entry.ts';
import { dayAndTime } from './dates.ts';
import css from './parts.module.css';
import type { Sentence } from './sentence.ts';

/** What a reader may open: a row of the record, or a citation. */
export type Opened = { readonly ref: string } | { readonly cite: string };
/** An entry of the rules page. */
export interface Spot {
  readonly chapter: ChapterId;
  readonly id: string;
}
export type Open = (what: Opened | { readonly rules: Spot | 'all' }) => void;

/** A value that opens the row it was read from. Without a reference it is plain text. */
export function SourceLink({ to, onOpen, children }: { to: string | undefined; onOpen: Open; children: string }) {
  if (to === undefined || to === '') return children;
  return (
    <button type="button" className={css.link} onClick={() => onOpen({ ref: to })}>
      {children}
    </button>
  );
}

/** Scrolls to a part of the page and moves the focus there; closed parts on the way are opened. */
function go(event: MouseEvent<HTMLAnchorElement>, id: string) {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  for (let part = target.closest('details'); part; part = part.parentElement?.closest('details') ?? null) part.open = true;
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

export function SectionLink({ to, className, children }: { to: string; className?: string | undefined; children: ReactNode }) {
  return (
    <a href={`#${to}`} className={className} onClick={(event) => go(event, to)}>
      {children}
    </a>
  );
}

/** A date as in the chart. */
export function Time({ text, children }: { text: string; children?: string }) {
  return <time dateTime={text}>{children ?? dayAndTime(text)}</time>;
}

/** A sentence with its links, dates and gaps. */
export function Words({ of, onOpen }: { of: Sentence; onOpen: Open }) {
  return of.map((part, index) => {
    const key = String(index);
    const before = of[index - 1];
    const next = of[index + 1];
    if (typeof part === 'string')
      return before !== undefined && typeof before !== 'string' && 'ref' in before ? part.slice(pointAtStart(part).length) : part;
    if ('strong' in part) return <strong key={key}>{part.strong}</strong>;
    if ('unknown' in part) {
      return (
        <span key={key} className={css.unknown}>
          {part.unknown}
        </span>
      );
    }
    if ('time' in part) {
      return (
        <Time key={key} text={part.time}>
          {part.words}
        </Time>
      );
    }
    if ('section' in part) {
      return (
        <SectionLink key={key} to={part.section}>
          {part.words}
        </SectionLink>
      );
    }
    return (
      <span key={key} className={css.keep}>
        <SourceLink to={part.ref} onOpen={onOpen}>
          {part.words}
        </SourceLink>
        {typeof next === 'string' && pointAtStart(next)}
      </span>
    );
  });
}

const pointAtStart = (text: string): string => /^[,.;:)，。；：）、]*/.exec(text)?.[0] ?? '';
