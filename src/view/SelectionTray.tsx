import { useState } from 'react';
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
    copyText(text).then(
      () => setCopied({ text, words: 'Copied' }),
      () => {
        setCopied({ text, words: 'Copying is not allowed here: the text is marked, press Ctrl+C' });
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
            Clear
          </button>
        )}
        <button type="button" className={parts.primary} onClick={copy}>
          Copy for note
        </button>
      </div>
    </div>
  );
}

/** Rejects where the browser or the frame offers no clipboard. */
export async function copyText(text: string): Promise<void> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
