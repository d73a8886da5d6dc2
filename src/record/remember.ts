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

/** The last answer about each matter, which holds while all that was given is the same. */
export class LastAnswers<T> {
  private readonly held = new Map<unknown, { readonly given: readonly unknown[]; readonly value: T }>();

  to(matter: unknown, given: readonly unknown[], answer: () => T): T {
    const held = this.held.get(matter);
    if (held?.given.every((each, at) => each === given[at])) return held.value;
    const value = answer();
    this.held.set(matter, { given, value });
    return value;
  }
}
