import type { Article } from '#src/articles/article.ts';
import type { Library } from '#src/articles/library.ts';
import { type Passage, paragraphPassage, sentencePassage } from '#src/articles/passage.ts';

/**
 * A passage as a button or a select carries it: `slug:6:3:1a2b3c4d`, with 0 for "no sentence" and the beginning of the
 * paragraph's hash, by which a button pressed after an edit of the article can tell.
 */
export type PassageId = string;

/** As many as an older paragraph can be found by. */
const HASH_CHARS = 8;
/** Buttons of before 2026-11-29 carry fewer. */
const MIN_HASH_CHARS = 6;

export function toPassageId({ article, paragraph, sentence }: Passage): PassageId {
  return [article.slug, paragraph.number, sentence ?? 0, paragraph.hash.slice(0, HASH_CHARS)].join(':');
}

/** The passage, or undefined where the article is gone or the paragraph is no longer the same. */
export function findPassage(id: PassageId, library: Library): Passage | undefined {
  const { slug, paragraph, sentence, hash } = readPassageId(id);
  const article: Article | undefined = library.get(slug);
  if (!article || hash.length < MIN_HASH_CHARS) return undefined;
  const passage = sentence === 0 ? paragraphPassage(article, paragraph) : sentencePassage(article, paragraph, sentence);
  return passage?.paragraph.hash.startsWith(hash) ? passage : undefined;
}

/** The parts of an id, whether or not its passage is there. */
export function readPassageId(id: PassageId) {
  const [slug = '', paragraph, sentence, hash = ''] = id.split(':');
  return { slug, paragraph: Number(paragraph), sentence: Number(sentence), hash };
}
