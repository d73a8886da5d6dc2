/**
 * The same function, which answers a text that it has just seen from memory: units, names and dates repeat all through a chart.
 *
 * Only for functions whose answer rests on the text alone. The memory is bounded, and forgets everything at once when it is full.
 *
 * @param most texts that are kept
 */
export function remember<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const held = known.get(text);
    if (held) return held.value;
    if (known.size >= most) known.clear();
    const value = answer(text);
    known.set(text, { value });
    return value;
  };
}
