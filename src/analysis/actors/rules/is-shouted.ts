/** Whether a text is all in capitals, so that they tell nothing. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = text.replace(/\P{Lu}/gu, '');
  return letters.length > MIN_SHOUTED_LETTERS && capitals.length > SHOUTED_SHARE * letters.length;
}

/** Shorter texts have too few letters to tell; beyond this share of capitals everything is written so. */
const MIN_SHOUTED_LETTERS = 12;
const SHOUTED_SHARE = 0.6;
