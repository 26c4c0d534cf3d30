/** Numbers strings from 0 in the order in which they come. */
export interface Dictionary {
  /** The string's number; a new one where it has none. */
  readonly number: (text: string) => number;
  /** The string's number, or -1. */
  readonly find: (text: string) => number;
  readonly text: (number: number) => string;
  readonly size: () => number;
  /** All strings in the order of their numbers. */
  readonly texts: () => readonly string[];
}

export function createDictionary(saved: readonly string[] = []): Dictionary {
  const texts = [...saved];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return {
    number: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      texts.push(text);
      return texts.length - 1;
    },
    find: (text) => numbers.get(text) ?? -1,
    text: (number) => texts[number] ?? '',
    size: () => texts.length,
    texts: () => texts,
  };
}
