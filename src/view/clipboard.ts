/** The clipboard, which not every browser and frame offers. */

/** @throws Error where there is none */
export function clipboardHere(): Clipboard {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) throw new Error('no clipboard');
  return clipboard;
}

/** Rejects where the browser or the frame offers no clipboard. */
export async function copyText(text: string): Promise<void> {
  await clipboardHere().writeText(text);
}
