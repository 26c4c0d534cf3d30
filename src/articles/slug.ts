import type { Slug } from './article.ts';

/** Slugs stand in a button's custom id and in citations, so they are kept short. */
export const MAX_SLUG_CHARS = 60;

/**
 * Makes a slug of any name: accents folded, letters and digits of every script kept, everything else a hyphen.
 * Cuts at a word's end where it can. A name without a letter or digit gives `article`.
 */
export function toSlug(name: string): Slug {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return shorten(words ?? ['article']) as Slug; // this file is the one place where slugs are made
}

/** The slug of the `number`th article of a name, from 2: `the-ferry-2`. */
export function toNumberedSlug(name: string, number: number): Slug {
  const ending = `-${number}`;
  const start = toSlug(name)
    .slice(0, MAX_SLUG_CHARS - ending.length)
    .toWellFormed()
    .replace(/[-\ufffd]+$/, '');
  return `${start}${ending}` as Slug; // a slug and a number make a slug
}

function shorten(words: readonly string[]): string {
  let slug = Array.from(words[0] ?? '')
    .slice(0, MAX_SLUG_CHARS)
    .join('');
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > MAX_SLUG_CHARS) break;
    slug += `-${word}`;
  }
  return slug.length > MAX_SLUG_CHARS
    ? slug
        .slice(0, MAX_SLUG_CHARS)
        .toWellFormed()
        .replace(/\ufffd$/, '')
    : slug;
}
