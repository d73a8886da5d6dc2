/** A sentence whose values open their source, whose dates are dates and whose names lead on. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly ref: string; readonly words: string }
  | { readonly time: string; readonly words: string }
  | { readonly section: string; readonly words: string }
  | { readonly unknown: string };
export type Sentence = readonly Part[];

/** The sentence without its links. */
export const plain = (sentence: Sentence): string =>
  sentence
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      if ('unknown' in part) return part.unknown;
      return part.words;
    })
    .join('');
