import type { Notice } from './notice.ts';

export interface PageLink {
  readonly words: string;
  readonly to: string;
  readonly inNewWindow?: boolean;
}

/** A page in words, built without any framework, for the moments before there is a session. */
export function showPage(root: HTMLElement, page: Notice, links: readonly PageLink[] = []): void {
  const heading = document.createElement('h1');
  heading.textContent = page.title;
  const main = document.createElement('main');
  main.append(heading, ...page.sentences.map((sentence) => withText('p', sentence)));
  if (links.length > 0) {
    const list = document.createElement('ul');
    list.append(...links.map(itemOf));
    main.append(list);
  }
  root.replaceChildren(main);
  document.title = `${page.title} – Leukoscope`;
}

interface Question {
  readonly label: string;
  readonly button: string;
  readonly onAnswer: (answer: string) => void;
}

/** The same page with one field to fill in. */
export function showQuestion(root: HTMLElement, page: Notice, { label, button, onAnswer }: Question): void {
  showPage(root, page);
  const field = document.createElement('input');
  field.name = 'answer';
  field.required = true;
  field.autocomplete = 'off';
  const words = withText('label', `${label} `);
  words.append(field);
  const form = document.createElement('form');
  form.append(words, ' ', withText('button', button));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onAnswer(field.value.trim());
  });
  root.querySelector('main')?.append(form);
  field.focus();
}

function itemOf(link: PageLink): HTMLElement {
  const anchor = document.createElement('a');
  anchor.textContent = link.words;
  anchor.href = link.to;
  if (link.inNewWindow) {
    anchor.target = '_blank';
    anchor.rel = 'noopener';
  }
  const item = document.createElement('li');
  item.append(anchor);
  return item;
}

function withText(tag: 'p' | 'label' | 'button', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
