import { useState } from 'react';
import { clipboardHere, copyText } from './clipboard.ts';
import { panel } from './language/panel.ts';
import { noteAsHtml } from './note.ts';
import parts from './parts.module.css';
import css from './Workup.module.css';

interface Props {
  readonly words: string;
  readonly text: string;
  readonly onClear: (() => void) | undefined;
  /** The clipboard is not allowed in every frame. */
  readonly onCannotCopy: () => void;
}

/** Stays in view once a test is chosen; copying is the only thing that leaves the page. */
export function SelectionTray({ words, text, onClear, onCannotCopy }: Props) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly words: string }>();
  const copy = () => {
    copyNote(text).then(
      () => setCopied({ text, words: panel.workup.copied }),
      () => {
        setCopied({ text, words: panel.workup.cannotCopy });
        onCannotCopy();
      },
    );
  };
  return (
    <div className={css.tray} data-chosen={onClear !== undefined || undefined}>
      <div>
        <output className={css.count}>
          {words}
          {copied?.text === text && <span className={parts.aside}> · {copied.words}</span>}
        </output>
        {onClear && (
          <button type="button" className={parts.quiet} onClick={onClear}>
            {panel.workup.clear}
          </button>
        )}
        <button type="button" className={parts.primary} onClick={copy}>
          {panel.workup.copy}
        </button>
      </div>
    </div>
  );
}

const blob = (content: string, type: string): Blob => new Blob([content], { type });

/** Both forms, so that the note keeps its headings where the record takes them; plain text alone where it must be. */
async function copyNote(text: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return copyText(text);
  try {
    const both = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(noteAsHtml(text), 'text/html') };
    await clipboardHere().write([new ClipboardItem(both)]);
  } catch {
    await copyText(text);
  }
}
