import { MAX_AUTHOR_NOTE_WORDS } from '../limits.ts';
import type { Recognised } from '../import-result.ts';
import { readAuthorNote } from './author-note.ts';
import { type Block, isOpen, type Mark } from './block.ts';
import { factsOf, firstProse, markWhere, type Page } from './page.ts';
import { isName } from './read-names.ts';

/** How many texts from the article's end a note about its author may stand. */
const TAIL_TEXTS = 3;

/** Marks the note about the author, above or below the text, and a name that stands alone between title and text. */
export function markAuthors(page: Page): Page {
  return markName(markNote(page));
}

function markNote(page: Page): Page {
  const start = titleIndex(page);
  // No running text stands between the title and a note above the text: at most names, labels and captions do.
  const text = firstProse(page, start + 1);
  const tail = tailStart(page);
  const authors = page.flatMap((block) => factsOf(block, 'author'));
  const found = page.findIndex((block, index) => {
    const isPlace = index > start && (index <= text || index >= tail);
    return isPlace && isOpen(block) && noteMark(block, page, authors) !== undefined;
  });
  return markWhere(page, (block, index) => (index === found ? noteMark(block, page, authors) : undefined));
}

/**
 * "The author is …" speaks for itself. A note that begins with a name is one where the page names that author, or,
 * where it names none, where the text never speaks of that person.
 */
function noteMark(block: Block, page: Page, authors: readonly string[]): Mark | undefined {
  const isShort = block.words <= MAX_AUTHOR_NOTE_WORDS && block.text.length <= MAX_AUTHOR_NOTE_WORDS * 12;
  const note = isShort ? readAuthorNote(block.text) : undefined;
  if (!note) return undefined;
  const facts: Recognised[] = [{ what: 'authorNote', value: block.text, from: 'the note about the author' }];
  const { name } = note;
  if (name === undefined) return { why: 'note about the author', facts };
  const isKnown = authors.some((author) => isSamePerson(author, name));
  const surname = name.split(' ').at(-1) ?? name;
  const isForeign = page.every(
    (other) => other === block || !isOpen(other) || other.shape === 'line' || !other.text.includes(surname),
  );
  if (!isKnown && (authors.length > 0 || !isForeign || !name.includes(' '))) return undefined;
  const author: Recognised[] = isKnown ? [] : [{ what: 'author', value: name, from: 'the note about the author' }];
  return { why: 'note about the author', facts: [...author, ...facts] };
}

/**
 * A name beside the note about the author or a date, or alone between the title and the text. Where the page has a
 * byline, such a line is left to the later passes.
 */
function markName(page: Page): Page {
  const start = titleIndex(page);
  if (start === -1 || page.some((block) => factsOf(block, 'author').length > 0)) return page;
  const end = firstProse(page, start);
  const names = page.flatMap((block, index) =>
    index > start && index < end && isOpen(block) && isName(block.text) ? [index] : [],
  );
  const isBesideFact = (index: number): boolean =>
    [index - 1, index + 1].some((at) => factsOf(page[at], 'authorNote').length + factsOf(page[at], 'date').length > 0);
  const found = names.find(isBesideFact) ?? names.find((index) => index === start + 1 || index === end - 1);
  const author = names.find((index) => isOtherSpelling(page[index]?.text, page[found ?? -1]?.text)) ?? found;
  return markWhere(page, ({ text }, index) =>
    index === author
      ? { why: 'byline', facts: [{ what: 'author', value: text, from: 'the name below the title' }] }
      : undefined,
  );
}

function isSamePerson(author: string, name: string): boolean {
  const [long, short] = [author.toLowerCase(), name.toLowerCase()];
  return long === short || (!short.includes(' ') && long.split(' ').at(-1) === short);
}

/** "Elin Strand" for "ELIN STRAND": capitals hide how the name is written. */
function isOtherSpelling(text: string | undefined, name: string | undefined): boolean {
  return text !== name && text?.toUpperCase() === name;
}

function titleIndex(page: Page): number {
  return page.findIndex((block) => factsOf(block, 'title').length > 0);
}

function tailStart(page: Page): number {
  const texts = page.flatMap((block, index) => (isOpen(block) && block.shape !== 'line' ? [index] : []));
  return texts.length > TAIL_TEXTS ? (texts.at(-TAIL_TEXTS) ?? page.length) : (texts[1] ?? page.length);
}
