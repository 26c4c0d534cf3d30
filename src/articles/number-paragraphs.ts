import { createHash } from 'node:crypto';
import { splitSentences } from '../language/split-sentences.ts';
import type { Article, ArticleDraft, Paragraph, Slug, Span } from './article.ts';

/** Turns a draft into an article: numbers, sentence spans and hashes. `draft.paragraphs` must not be empty. */
export function toArticle(draft: ArticleDraft, slug: Slug): Article {
  const paragraphs = draft.paragraphs.map(normaliseParagraph).filter((text) => text !== '');
  if (paragraphs.length === 0) throw new RangeError(`article ${slug} has no paragraph`);
  return restoreArticle({ ...draft, paragraphs }, slug);
}

/** An article that was made before: its paragraphs are taken as they are, so that their hashes stay what they were. */
export function restoreArticle({ bibliography, actors, paragraphs: texts }: ArticleDraft, slug: Slug): Article {
  let hash: string | undefined;
  return {
    slug,
    bibliography,
    actors,
    paragraphs: texts.map((text, index) => new LazyParagraph(text, index + 1, bibliography.language)),
    get hash() {
      return (hash ??= sha256(texts.join('\n')));
    },
  };
}

/**
 * Sentences and hash are made when they are first asked for: most paragraphs of a large library are never shown. A class,
 * since an object with getters of its own takes ten times the memory: of 100,000 paragraphs 66 MB.
 */
class LazyParagraph implements Paragraph {
  readonly number: number;
  readonly text: string;
  readonly #language: string;
  #sentences: readonly Span[] | undefined;
  #hash: string | undefined;

  constructor(text: string, number: number, language: string) {
    this.number = number;
    this.text = text;
    this.#language = language;
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= splitSentences(this.text, this.#language));
  }

  get hash(): string {
    return (this.#hash ??= sha256(this.text));
  }
}

/**
 * One paragraph as it is stored and quoted: NFC, every run of white space one space, none at the ends, without
 * control characters and the invisible marks that web pages leave (soft hyphen, zero-width space, byte-order mark).
 * Joiners that change how letters look (U+200C, U+200D) stay.
 */
export function normaliseParagraph(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
