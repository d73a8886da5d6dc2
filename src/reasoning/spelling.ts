/**
 * How charts spell the words of a phrase: the plural, and the American spelling of a British one. Phrases are therefore written
 * once, in the singular and in British spelling.
 */

/** The other spellings of a word; none of what is no plain word or has fewer than three letters. */
export function spellings(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const american = word
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replaceAll('leuco', 'leuko')
    .replaceAll('our', 'or')
    .replace(/is(?=(?:e|ed|ing|ation)$)/, 'iz');
  // `neutropaenia` is written, too
  const others = new Set([american, word.replace(/peni(?=[ac]$)/, 'paeni')]);
  others.delete(word);
  return [...others, ...[word, ...others].flatMap(plural)];
}

/** `graves` is no `grave`, and `mass` no `mas`: only what does not end in s gets a plural, never the other way round. */
function plural(word: string): readonly string[] {
  if (word.endsWith('sis')) return [`${word.slice(0, -2)}es`];
  if (word.endsWith('s')) return [];
  return /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [`${word}s`];
}

/** Whether the words of a text are those of the phrase, however they are spelled. */
export function isWrittenAs(phrase: string, text: string): boolean {
  const words = text.split(' ');
  const own = phrase.split(' ');
  return (
    own.length === words.length &&
    own.every((word, at) => word === words[at] || spellings(word).some((other) => other === words[at]))
  );
}
