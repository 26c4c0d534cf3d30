import type { Passage } from '#src/articles/passage.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import type { Words } from '#src/words/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The source of a passage in Markdown, as a link to the very words where one is known: for lists, where buttons are few. */
export function linkedSource(passage: Passage, words: Words): string {
  const source = escapeMarkdown(sourceLine(passage, words.locale));
  const link = linkTo(passage);
  return link === undefined ? source : `[${source}](<${link}>)`;
}
