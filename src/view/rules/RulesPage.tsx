import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Chapter, ChapterId } from '../../handbook/entry.ts';
import { CHAPTERS } from '../../handbook/index.ts';
import type { HandbookWords } from '../../handbook/words.ts';
import type { Assessment } from '../../reasoning/assessment.ts';
import { Icon } from '../Icon.tsx';
import { panel } from '../language/panel.ts';
import { rules } from '../language/rules.ts';
import parts from '../parts.module.css';
import type { Open, Spot } from '../Words.tsx';
import { asItRan } from './as-it-ran.ts';
import { EntryRow } from './EntryRow.tsx';
import css from './RulesPage.module.css';
import { find, type Found } from './search.ts';

interface Props {
  readonly assessment: Assessment;
  /** Opened at once: the rule that the reader came from. */
  readonly at: Spot | 'all';
  readonly onOpen: Open;
  readonly onClose: () => void;
}

/** More hits than this are counted and not listed: the reader asks more narrowly. */
const MOST_HITS = 60;

/** Every rule as it ran for this patient, every number with its source, every medicine with its days. */
export default function RulesPage({ assessment, at, onOpen, onClose }: Props) {
  const ran = useMemo(() => asItRan(assessment), [assessment]);
  const [spot, setSpot] = useState(at === 'all' ? undefined : at);
  const [chapterId, setChapterId] = useState<ChapterId>(at === 'all' ? 'causes' : at.chapter);
  const [asked, setAsked] = useState('');
  const question = useDeferredValue(asked);
  const chapter = chapterOf(chapterId);
  const found = useMemo(() => find(question.trim() === '' ? [] : CHAPTERS.map(({ id }) => chapterOf(id)), question), [question]);
  const shown = question.trim() === '' ? [{ chapter, entries: chapter.entries }] : limited(found);
  const hits = found.reduce((sum, each) => sum + each.entries.length, 0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at === 'all') title.current?.focus();
  }, [at]);
  useEscape(onClose);
  const go = useCallback((to: Spot) => {
    setAsked('');
    setChapterId(to.chapter);
    setSpot({ ...to });
  }, []);
  const turnTo = (id: ChapterId) => {
    setAsked('');
    setSpot(undefined);
    setChapterId(id);
  };
  return (
    <article className={css.page} aria-labelledby="rules-title">
      <header className={css.head}>
        <h1 id="rules-title" ref={title} tabIndex={-1}>
          {panel.rules.title}
        </h1>
        <button type="button" onClick={onClose}>
          <Icon shape="close" />
          {panel.rules.back}
        </button>
      </header>
      <p className={css.draft}>
        <strong>{rules.draft(assessment.knowledge)}</strong> {rules.noSignature} <em>{rules.unverified}</em>
        {rules.unverifiedIs}
        {rules.untranslated !== '' && <> {rules.untranslated}</>}
      </p>
      {ran.silent !== undefined && <p className={css.draft}>{rules.silent[ran.silent]}</p>}
      <search className={css.search}>
        <label htmlFor="rules-search">{rules.search}</label>
        <input
          id="rules-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={asked}
          onChange={(event) => {
            // An entry that was led to must not take the focus back when the list returns.
            setSpot(undefined);
            setAsked(event.target.value);
          }}
        />
        <output htmlFor="rules-search">{question.trim() === '' ? '' : hitWords(hits)}</output>
      </search>
      <nav aria-label={rules.chapters}>
        <ul className={css.chapters}>
          {CHAPTERS.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={question.trim() === '' && id === chapterId ? 'page' : undefined}
                onClick={() => turnTo(id)}
              >
                {rules.handbook.chapters[id].name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((each) => (
        <section key={each.chapter.id} aria-labelledby={`chapter-${each.chapter.id}`}>
          <h2 id={`chapter-${each.chapter.id}`}>
            {each.chapter.title ?? each.chapter.name} <span className={parts.aside}>{each.entries.length}</span>
          </h2>
          {question.trim() === '' && each.chapter.intro.map((line) => <p key={line}>{line}</p>)}
          <ul className={css.entries}>
            {each.entries.map((entry) => (
              <EntryRow
                key={`${entry.marks[0] ?? ''} ${entry.id}`}
                chapter={each.chapter.id}
                entry={entry}
                ran={ran}
                target={spot?.chapter === each.chapter.id && spot.id === entry.id ? spot : undefined}
                onGo={go}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

const built = new WeakMap<HandbookWords, Map<ChapterId, Chapter>>();

/** Content does not change while the page is open: each chapter is put into words once. */
function chapterOf(id: ChapterId): Chapter {
  const words = rules.handbook;
  const chapters = built.get(words) ?? new Map<ChapterId, Chapter>();
  built.set(words, chapters);
  const held = chapters.get(id);
  if (held) return held;
  const chapter = CHAPTERS.find((each) => each.id === id)?.build(words) ?? { id, ...words.chapters[id], entries: [] };
  chapters.set(id, chapter);
  return chapter;
}

function limited(found: readonly Found[]): readonly Found[] {
  let left = MOST_HITS;
  return found.flatMap(({ chapter, entries }) => {
    const some = entries.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ chapter, entries: some }];
  });
}

function hitWords(hits: number): string {
  if (hits === 0) return rules.nothing;
  return hits > MOST_HITS ? rules.firstHits(hits, MOST_HITS) : rules.hits(hits);
}

/** Esc closes the page; a value that lies open beside it, or a filled search box, closes first. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('aside') !== null) return;
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
      onClose();
    };
    // Before the panel at the side removes itself, so that one key closes one thing.
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [onClose]);
}
