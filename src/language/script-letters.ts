/** Letters and digits by their Unicode properties, for expressions that read one script. */
type Letters = Readonly<Record<string, string>>;

/**
 * The letters of languages in Latin script: Basic Latin, Latin-1 Supplement and Latin Extended-A and -B (The Unicode
 * Standard, ch. 7.1), and Combining Diacritical Marks. The extensions mix both cases, so they count as either.
 */
const LATIN: Letters = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-öø-ɏ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-ÞĀ-ɏ',
  '\\p{Ll}': 'a-zß-öø-ɏ',
  '\\p{M}': '\\u0300-\\u036f',
  '\\p{N}': '0-9',
};

/** The block Cyrillic besides (ch. 7.4), whose letters from U+0460 on mix both cases. */
const CYRILLIC: Letters = {
  ...LATIN,
  '\\p{L}': `${LATIN['\\p{L}']}\\u0400-\\u0481\\u048a-\\u052f`,
  '\\p{Lu}': `${LATIN['\\p{Lu}']}\\u0400-\\u042f\\u0460-\\u0481\\u048a-\\u052f`,
  '\\p{Ll}': `${LATIN['\\p{Ll}']}\\u0430-\\u0481\\u048a-\\u052f`,
};

/**
 * The same expression for texts in Latin script. `\p{L}` stands for 140,000 letters in 650 ranges, and a long expression
 * with many of them takes four to ten times as long to compile (measured 2026-11: 60 against 6 ms for one of figures);
 * languages in Latin script need none but Latin ones.
 */
export function forLatin(pattern: RegExp): RegExp {
  return withLetters(pattern, LATIN);
}

/** The same expression for texts in Cyrillic script, in which Latin names stand too. */
export function forCyrillic(pattern: RegExp): RegExp {
  return withLetters(pattern, CYRILLIC);
}

/** A rule with its expression for texts in Latin script. */
export function inLatin<T extends { readonly pattern: RegExp }>(rule: T): T {
  return { ...rule, pattern: forLatin(rule.pattern) };
}

function withLetters(pattern: RegExp, letters: Letters): RegExp {
  let isInClass = false;
  const source = pattern.source.replaceAll(/\\p\{(?:L|Lu|Ll|M|N)\}|\\.|[[\]]/gsu, (token) => {
    const own = letters[token];
    if (own !== undefined) return isInClass ? own : `[${own}]`;
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    return token;
  });
  return new RegExp(source, pattern.flags);
}
