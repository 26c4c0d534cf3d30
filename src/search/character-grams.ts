/** Each character of a word and each two side by side. */
export function characterGrams(word: string): string[] {
  // Marked, so that a single character is another gram than a word of one character.
  const single = Array.from(word, (character) => `1${character}`);
  return [...single, ...(single.length > 1 ? runs(word, 2) : [])];
}

/** Each so many characters side by side; the word itself where it has no more. */
export function runs(word: string, size: number): string[] {
  const characters = Array.from(word);
  if (characters.length <= size) return [word];
  return Array.from({ length: characters.length - size + 1 }, (_, i) => characters.slice(i, i + size).join(''));
}
