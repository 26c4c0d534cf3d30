import type { LeftOut, Reading, Recognised } from '../import-result.ts';
import { MAX_UNKNOWN_SHARE, MIN_PAGE_LETTERS } from '../limits.ts';
import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import { readPage } from '../text/read-text.ts';
import { buildSegments } from './build-segments.ts';
import { dropRunningLines } from './drop-running-lines.ts';
import { joinLines, readJoinContext } from './join-lines.ts';
import type { Line } from './line.ts';
import { markBlocks, type PdfBlock } from './mark-blocks.ts';
import { orderLines } from './order-lines.ts';
import { partNotes } from './part-notes.ts';
import type { PdfFile, PdfPage } from './pdf-file.ts';
import { readProperties } from './read-properties.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { bodySizeOf } from './type-sizes.ts';

/**
 * Makes paragraphs of the signs on a PDF's pages: lines, without what pages repeat; columns; lines in reading order,
 * without footnotes; paragraphs across columns and pages; words without the hyphens of line ends. Title, byline, date
 * and what else stands around the text are then found as in copied text.
 *
 * @throws RefusedFile where the PDF has no text, or none that can be read
 */
export function readPdf({ pages, properties }: PdfFile): Reading {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const enough = MIN_PAGE_LETTERS * pages.length;
  if (text.length >= enough && isGarbled(text)) throw new RefusedFile(REFUSALS.garbled());
  if (countLetters(text) < enough) throw new RefusedFile(REFUSALS.scanned());
  const bodySize = bodySizeOf(pages);
  const running = dropRunningLines(pages.map((page) => buildSegments(page, bodySize)));
  const ordered = running.pages.flatMap((segments, page) => orderLines(segments, page));
  const { lines, leftOut: notes } = partNotes(ordered, bodySize);
  const stated = readProperties(properties);
  const title = stated.find(({ what }) => what === 'title')?.value;
  const reading = readPage(markBlocks(joinParagraphs(lines, bodySize), { bodySize, title }));
  return {
    facts: chooseFacts(stated, reading.facts),
    paragraphs: reading.paragraphs,
    leftOut: [...running.leftOut, ...reading.leftOut, ...notes, ...noteMarks(lines), ...turnedTexts(pages)],
  };
}

/** What readers see wins over what the file says of itself, except for a title that was only guessed. */
function chooseFacts(stated: readonly Recognised[], seen: readonly Recognised[]): readonly Recognised[] {
  const isTitled = stated.some(({ what }) => what === 'title');
  const sure = seen.filter(({ what, from }) => what !== 'title' || !isTitled || from === 'the headline');
  const known = new Set(sure.map(({ what }) => what));
  return [...sure, ...stated.filter(({ what }) => !known.has(what))];
}

function joinParagraphs(lines: readonly Line[], bodySize: number): readonly PdfBlock[] {
  const context = readJoinContext(lines.map(({ text }) => text));
  return splitParagraphs(lines, bodySize).map((paragraph) => {
    const [first, ...others] = paragraph.map(({ text }) => text);
    return { text: others.reduce((text, line) => joinLines(text, line, context), first ?? ''), lines: paragraph };
  });
}

function noteMarks(lines: readonly Line[]): readonly LeftOut[] {
  const marks = lines.flatMap((line) => line.noteMarks);
  return marks.length === 0 ? [] : [{ text: marks.join(' '), why: 'numbers of notes' }];
}

function turnedTexts(pages: readonly PdfPage[]): readonly LeftOut[] {
  const texts = new Set(pages.flatMap(({ turned }) => turned));
  return texts.size === 0 ? [] : [{ text: [...texts].join(' '), why: 'text at an angle' }];
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Private characters, replacement characters and controls are what fonts without names for their signs leave. */
function isGarbled(text: string): boolean {
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  return unknown > text.length * MAX_UNKNOWN_SHARE;
}
