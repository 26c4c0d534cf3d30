import type { Chapter, LeftOut, Reading, Recognised } from '../import-result.ts';
import { licenceIn } from '../licence.ts';
import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import { toBlock } from '../text/block.ts';
import type { Archive } from '../zip/open-archive.ts';
import { type BookChapter, readChapters } from './read-chapters.ts';
import { openPackage } from './open-package.ts';

/**
 * Reads an EPUB book of any version, whole or one chapter: the spine's documents in their order, cut into chapters by
 * the book's own table of contents. Covers, title pages, tables of contents and notes are left out and told.
 *
 * @param wanted the chapter, counted from 1
 * @throws RefusedFile
 */
export function readEpub(archive: Archive, wanted: number | undefined): Reading {
  const book = openPackage(archive);
  const { chapters: all, leftOut } = readChapters(book);
  const chapters = all.filter(({ paragraphs }) => paragraphs.length > 0);
  const licence = licenceFact(leftOut, book.facts);
  const facts = [...book.facts.filter(({ what }) => what !== 'licence'), ...licence];
  const table = chapters.map(toTableEntry);
  if (wanted === undefined) {
    const told = [...leftOut, ...all.flatMap((chapter) => chapter.leftOut)];
    return { facts, paragraphs: chapters.flatMap(({ paragraphs }) => paragraphs), leftOut: told, chapters: table };
  }
  const chapter = chapters[wanted - 1];
  if (!chapter) throw new RefusedFile(REFUSALS.noChapter(wanted, chapters.length));
  return {
    facts: chapterFacts(chapter, facts),
    paragraphs: chapter.paragraphs,
    leftOut: chapter.leftOut,
    chapters: table,
  };
}

function toTableEntry({ title, paragraphs }: BookChapter): Chapter {
  return { title, words: Math.round(paragraphs.reduce((sum, text) => sum + toBlock(text).words, 0)) };
}

/** A chapter is published in its book. */
function chapterFacts({ title }: BookChapter, facts: readonly Recognised[]): readonly Recognised[] {
  const book = facts.find(({ what }) => what === 'title');
  const others = facts.filter(({ what }) => what !== 'title' && what !== 'publication');
  const named: Recognised = { what: 'title', value: title, from: 'the book’s table of contents' };
  return [named, ...(book ? [{ ...book, what: 'publication' as const }] : []), ...others];
}

/** A Creative Commons licence is often named on the copyright page alone. */
function licenceFact(pages: readonly LeftOut[], facts: readonly Recognised[]): readonly Recognised[] {
  const stated = facts.filter(({ what }) => what === 'licence');
  const known = stated.find(({ value }) => licenceIn(value) !== undefined);
  if (known) return [{ ...known, value: licenceIn(known.value) ?? known.value }];
  const printed = pages.map(({ text }) => licenceIn(text)).find((id) => id !== undefined);
  return printed === undefined ? stated : [{ what: 'licence', value: printed, from: 'the copyright page' }];
}
