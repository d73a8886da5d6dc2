import type { Words } from '../../handbook/entry.ts';

const HAN = /\p{Script=Han}/u;

/** Words with their ids, and what stands in the language of its own catalogue or of charts marked as such. */
export function InWords({ words }: { words: Words }) {
  if (typeof words === 'string') return words;
  return words.map((part, at) => {
    if (typeof part === 'string') return part;
    // The same words may stand twice in one line, which never changes.
    const key = String(at);
    if ('code' in part) return <code key={key}>{part.code}</code>;
    return (
      <span key={key} lang={HAN.test(part.foreign) ? 'zh-Hans' : 'en'}>
        {part.foreign}
      </span>
    );
  });
}
