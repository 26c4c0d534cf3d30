import { escapeMarkdown } from '../escape-markdown.ts';

export interface TextBlock {
  /** In bold before the text; not escaped. */
  readonly label: string;
  readonly text: string;
}

/** What a page of whole text holds: Discord's 4,000 characters, less a heading and labels. */
const PAGE_CHARS = 3200;

/** Whole texts in pages, none of it cut: what is too long for a page goes on on the next. In Markdown. */
export function toTextPages(blocks: readonly TextBlock[], continued: string): readonly string[] {
  const pages: string[] = [];
  let page = '';
  const add = (lines: string): void => {
    if (page !== '' && page.length + lines.length > PAGE_CHARS) {
      pages.push(page);
      page = '';
    }
    page += page === '' ? lines : `\n${lines}`;
  };
  for (const { label, text } of blocks) {
    splitText(text).forEach((piece, index) => {
      add(`**${label}**${index > 0 ? ` _(${continued})_` : ''} ${piece}`);
    });
  }
  if (page !== '') pages.push(page);
  return pages;
}

/** Escaped pieces, each short enough for a page, cut between words where there are any. */
function splitText(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '') {
    const end = endOfPiece(rest);
    pieces.push(escapeMarkdown(rest.slice(0, end)));
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

function endOfPiece(text: string): number {
  if (escapeMarkdown(text).length <= PAGE_CHARS) return text.length;
  let end = Math.min(text.length, PAGE_CHARS);
  // Escaping at most doubles.
  while (escapeMarkdown(text.slice(0, end)).length > PAGE_CHARS) end = Math.floor(end * 0.9);
  const space = text.lastIndexOf(' ', end);
  if (space > end / 2) return space;
  // Not between the halves of one character.
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
