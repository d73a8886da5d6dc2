/** Why the app cannot go on, and what the reader can do about it; plain text, safe to show as it is. */
export interface Notice {
  readonly title: string;
  readonly sentences: readonly string[];
}

export const OPEN_AGAIN = "Open this app again from the patient's chart.";

export function notice(title: string, ...sentences: string[]): Notice {
  return { title, sentences };
}

export const STORAGE_BLOCKED = notice(
  'The browser blocks the storage that signing in needs',
  'This happens when the app is shown inside another page and storage is switched off there.',
  "Open the app in a window of its own, or allow this site to store data, and then open it again from the patient's chart.",
);
