import type { Library } from '#src/articles/library.ts';
import { type Passage, passageAt } from '#src/articles/passage.ts';
import type { Reference } from '#src/citations/reference.ts';

/**
 * A passage as a button or a select carries it: `slug:6:3:1a2b3c4d`, with 0 for "no sentence" and the beginning of the
 * paragraph's hash, by which a button pressed after an edit of the article can tell.
 */
export type PassageId = string;

/** As many as an older paragraph can be found by. */
const HASH_CHARS = 8;
/** Buttons of before 2026-11-29 carry fewer. */
const MIN_HASH_CHARS = 6;

export function toPassageId({ article, paragraph, sentence, lastSentence }: Passage): PassageId {
  const sentences = lastSentence === undefined ? (sentence ?? 0) : `${sentence ?? 0}-${lastSentence}`;
  return [article.slug, paragraph.number, sentences, paragraph.hash.slice(0, HASH_CHARS)].join(':');
}

/** What an id says, before it is looked up. */
export type ReadPassageId = Reference & { readonly article: string; readonly hash: string };

/** Undefined for what is no id. */
export function readPassageId(id: PassageId): ReadPassageId | undefined {
  const [article = '', paragraph, sentences = '', hash = ''] = id.split(':');
  const [sentence, lastSentence] = sentences.split('-').map(Number);
  if (hash.length < MIN_HASH_CHARS || sentence === undefined || Number.isNaN(sentence)) return undefined;
  return { article, hash, paragraph: Number(paragraph), sentence: sentence === 0 ? undefined : sentence, lastSentence };
}

/** The passage, or undefined where the article is gone or the paragraph is no longer the same. */
export function findPassage(id: PassageId, library: Library): Passage | undefined {
  const read = readPassageId(id);
  const article = read && library.get(read.article);
  const passage = article && passageAt(article, read);
  return passage?.paragraph.hash.startsWith(read?.hash ?? '') ? passage : undefined;
}
