import type { VerificationAnswer, VerifiedQuote } from '#src/answers/verification.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { Piece } from '#src/quotes/pieces.ts';
import { type ShownPart, type ShownQuote, shorten, shownQuoteOf } from '#src/words/verification.ts';
import { type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import { addPager } from './render-navigation.ts';
import { passageButtons, renderPassage } from './render-passage.ts';
import type { View } from './view.ts';

/**
 * What fits: a quotation takes two components and each of its parts up to six, of the forty of a message. Further ones
 * are counted.
 */
const MAX_QUOTES = 4;
const MAX_PARTS = 4;
/** Other places of the same words that are named. */
const MAX_OTHERS = 3;
/** Of a long quote its beginning is shown, since its words stand below beside the article's. */
const QUOTE_SHARE = 0.4;
/** Of a quote from an article that may not be quoted freely only so much is repeated, to tell which quote is meant. */
const UNFREE_CHARS = 40;

/** Each quotation with its verdict, the quote beside the article, the differences in words, and the original. */
export function renderVerification(container: ContainerBuilder, answer: VerificationAnswer, view: View): void {
  const words = view.words.verification;
  const used = new Set<string>();
  if (answer.isWhole === true) addText(container, [`-# ${words.wholeChecked}`]);
  let partsLeft = MAX_PARTS;
  const shown = answer.quotes.slice(0, MAX_QUOTES);
  shown.forEach((checked, i) => {
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    const quote = toShown(checked, view);
    addText(container, headOf(quote, isFree(checked, view) ? view.maxExcerptChars * QUOTE_SHARE : UNFREE_CHARS));
    // Each quotation to come keeps room for one part.
    const parts = quote.parts.slice(0, Math.max(1, partsLeft - (shown.length - 1 - i)));
    partsLeft -= parts.length;
    for (const part of parts) addPart(container, part, { view, used });
  });
  const more = answer.quotes.length - shown.length;
  if (more > 0) addText(container, [`-# ${words.moreQuotes(more)}`]);
  addPager(container, { pages: 1, view, toAction: () => ({ kind: 'page', page: 0 }) });
}

function toShown(checked: VerifiedQuote, { words }: View): ShownQuote {
  const references = checked.others.slice(0, MAX_OTHERS).map(formatReference);
  return shownQuoteOf(checked, words.verification, references);
}

/** Whether all that the quote is from may be quoted at length. */
function isFree({ parts }: VerifiedQuote, { quotes }: View): boolean {
  return parts.every(({ passage }) => !passage || quotes.isFree(passage.article));
}

function headOf({ heading, quote, notes }: ShownQuote, maxChars: number): string[] {
  const cut =
    quote.length <= maxChars
      ? quote
      : `${quote
          .slice(0, maxChars)
          .replace(/\s+\S*$/u, '')
          .toWellFormed()} […]`;
  return [`### ${heading}`, `“${escapeMarkdown(cut)}”`, ...notes.map((note) => `-# ${escapeMarkdown(note)}`)];
}

interface Showing {
  readonly view: View;
  /** Ids of the message's buttons so far: Discord allows no two alike. */
  readonly used: Set<string>;
}

function addPart(container: ContainerBuilder, part: ShownPart, { view, used }: Showing): void {
  const { found, lines } = part;
  const withheld = view.quotes.withheld();
  const original = found && renderPassage(found, view);
  // Where the article's words may not be shown, neither may they beside the quote.
  const isShown = view.quotes.withheld() === withheld;
  const text = isShown ? [...compare(part, view), ...lines.map((line) => `- ${escapeMarkdown(line)}`)] : [];
  if (text.length > 0) addText(container, text);
  if (!found || !original) return;
  container.addTextDisplayComponents(original);
  const row = passageButtons(found, view.words);
  const isNew = ({ data }: (typeof row.components)[number]) => {
    const id = 'custom_id' in data ? data.custom_id : undefined;
    const isKnown = id !== undefined && used.has(id);
    if (id !== undefined) used.add(id);
    return !isKnown;
  };
  const buttons = row.components.filter(isNew);
  if (buttons.length > 0) container.addActionRowComponents(row.setComponents(buttons));
}

/** The quote beside the article, where that may be quoted at length. */
function compare({ pieces, found }: ShownPart, { quotes, words, maxExcerptChars }: View): string[] {
  if (pieces.length === 0 || !found || !quotes.isFree(found.passage.article)) return [];
  return [renderPieces(pieces, maxExcerptChars), `-# ${words.verification.compared}`];
}

/** The quote laid over the text, its changes struck out and in bold; long ones are cut in the middle. */
function renderPieces(pieces: readonly Piece[], maxChars: number): string {
  const isLong = pieces.reduce((sum, { text }) => sum + text.length, 0) > maxChars;
  return pieces.map((piece) => renderPiece(isLong ? { ...piece, text: shortened(piece) } : piece)).join('');
}

function shortened({ text }: Piece): string {
  const [before = '', after = ''] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text)?.[0]];
  return before + shorten(text.trim()) + after;
}

function renderPiece({ kind, text }: Piece): string {
  // Marks must touch the words, or Discord shows them as they are.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (kind === 'both' || words === '') return escapeMarkdown(text);
  const mark = kind === 'added' ? '**' : '~~';
  return `${before}${mark}${escapeMarkdown(words)}${mark}${after}`;
}

function addText(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}
