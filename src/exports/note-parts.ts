import { quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import { passageText } from '#src/articles/passage.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import type { Words } from '#src/words/words.ts';

/** What every file says of a note, as plain text. */
export interface NoteParts {
  /** `the-ferry ¶1.3`. */
  readonly reference: string;
  /** The passage's own words; empty where they are no longer to be had. */
  readonly quote: string;
  /** Author, title, outlet, date, place; the reference where the article is gone. */
  readonly source: string;
  /** To the words, where the article has a link and the words still stand there. */
  readonly link: string;
  /** What has become of the source; empty where nothing has. */
  readonly status: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export function partsOf({ note, reference, noted }: ShownNote, words: Words): NoteParts {
  const passage = quotedPassage(noted);
  return {
    reference,
    quote: passage ? passageText(passage) : '',
    source: passage ? sourceLine(passage, words.locale) : reference,
    link: (noted.kind === 'current' && linkTo(noted.passage)) || '',
    status: words.notebook.status({ noted, reference }),
    text: note.text,
    tags: note.tags,
    savedAt: new Date(note.savedAt).toISOString(),
  };
}
