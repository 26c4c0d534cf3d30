import type { LeftOut } from '../import-result.ts';
import type { Book } from './open-package.ts';
import { type BookDocument, type BookPiece, readDocument } from './read-document.ts';

export interface BookChapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface Chapters {
  readonly chapters: readonly BookChapter[];
  /** Covers, title pages and the like. */
  readonly leftOut: readonly LeftOut[];
}

/** How tables of contents call what is no chapter. */
const ASIDE_TITLE =
  /^(?:cover|(?:half[- ])?title[- ]?page|copyright(?: (?:page|notice))?|imprint|colophon|(?:table of )?contents|표지|속표지|판권(?:지)?|목차|차례)$/i;

/** The text of a document on its way to its chapter. */
interface Open {
  title: string | undefined;
  isAside: boolean;
  readonly pieces: BookPiece[];
}

/**
 * The book's text cut at the places that its table of contents names. What comes before the first is a chapter of its
 * own; a document that no entry names goes on with the chapter before it, as converters cut long chapters in pieces.
 * A book without a (working) table of contents has a chapter for each document.
 */
export function readChapters(book: Book): Chapters {
  const isListed = book.spine.some((path) => book.contents.some((entry) => entry.path === path));
  const open: Open[] = [];
  const notes = new Map<Open, LeftOut[]>();
  for (const path of book.spine) {
    const entries = book.contents.filter((entry) => entry.path === path);
    const root = book.document(path);
    if (!root) continue;
    const document = readDocument(
      root,
      entries.flatMap(({ fragment }) => fragment ?? []),
    );
    const isAside = document.isAside || book.aside.has(path);
    const starts = entries.find(({ fragment }) => fragment === undefined || !document.anchors.has(fragment));
    if (starts || !isListed || isAside || open.length === 0 || open.at(-1)?.isAside === true)
      open.push(start(starts?.title, isAside));
    for (const piece of document.pieces) {
      const entry = piece.kind === 'anchor' ? entries.find(({ fragment }) => fragment === piece.id) : undefined;
      if (entry) open.push(start(entry.title, isAside));
      else open.at(-1)?.pieces.push(piece);
    }
    keepNotes(notes, open.at(-1), document);
  }
  const chapters = open.map((chapter, index) => toChapter(chapter, notes.get(chapter) ?? [], index));
  return {
    chapters: chapters.filter((_, index) => open[index]?.isAside === false),
    leftOut: chapters.filter((_, index) => open[index]?.isAside === true).flatMap(asLeftOut),
  };
}

function start(title: string | undefined, isAside: boolean): Open {
  return { title, isAside: isAside || (title !== undefined && ASIDE_TITLE.test(title)), pieces: [] };
}

function keepNotes(notes: Map<Open, LeftOut[]>, chapter: Open | undefined, document: BookDocument): void {
  if (chapter && document.leftOut.length > 0) notes.set(chapter, [...(notes.get(chapter) ?? []), ...document.leftOut]);
}

function toChapter({ title, pieces }: Open, notes: readonly LeftOut[], index: number): BookChapter {
  const heading = pieces.find(({ kind }) => kind === 'heading')?.text;
  return {
    title: title ?? heading ?? `Part ${index + 1}`,
    paragraphs: pieces.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])),
    leftOut: [
      ...pieces.flatMap(({ kind, text }) =>
        kind === 'heading' || kind === 'caption'
          ? [{ text, why: kind === 'heading' ? 'heading' : 'picture caption or credit' }]
          : [],
      ),
      ...notes,
    ],
  };
}

function asLeftOut({ paragraphs, leftOut }: BookChapter): readonly LeftOut[] {
  const texts = [...leftOut.map(({ text }) => text), ...paragraphs];
  return texts.map((text) => ({ text, why: 'cover, title page, contents or imprint' }));
}
