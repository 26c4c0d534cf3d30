import type { ListedAnswer } from '#src/answers/listed-answer.ts';
import { CUT, excerptOf } from '#src/citations/excerpt.ts';
import { formatReference } from '#src/citations/reference.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { type ListedPlace, listingOf } from '#src/words/listing.ts';
import { indent } from './indent.ts';
import type { TerminalView } from './render-answer.ts';

/** Places of a list shown at once: they are sentences, and a list is read at a glance. */
const PLACES_A_PAGE = 20;
/** Longer than any sentence that is worth listing. */
const MAX_EXCERPT_CHARS = 2000;

/** A list of places: what was found in bold, the sentence, where it stands; the article’s title once, on top. */
export function listingBlocks(answer: ListedAnswer, view: TerminalView): string[] {
  const { words, paint, page } = view;
  const { heading, title, places } = listingOf(answer, words);
  const head = title === '' ? paint.bold(heading) : `${paint.bold(heading)} · ${title}`;
  const pages = Math.ceil(places.length / PLACES_A_PAGE);
  const shown = places.slice(page * PLACES_A_PAGE, (page + 1) * PLACES_A_PAGE);
  const next = page + 2 > pages ? 1 : page + 2;
  const footer = pages > 1 ? [paint.dim(`${words.page(page + 1, pages)} · --page ${next}`)] : [];
  return [head, ...shown.map((place) => placeBlock(place, view, title !== '')), ...footer];
}

/** @param isAlone whether all places are of one article, which the heading names */
function placeBlock({ found, caption }: ListedPlace, { paint, width, words }: TerminalView, isAlone: boolean): string {
  const { passage, marks } = found;
  const { parts, isCutBefore, isCutAfter } = excerptOf(passage, { marks, maxChars: MAX_EXCERPT_CHARS });
  const text = parts.map((part) => (part.isMarked ? paint.mark(part.text) : part.text)).join('');
  const quotation = `${isCutBefore ? `${CUT} ` : ''}${text}${isCutAfter ? ` ${CUT}` : ''}`;
  const place = formatReference(passage).replace(/^\S+ /, '');
  const source = isAlone ? place : sourceLine(passage, words.locale);
  const head = caption === '' ? [] : [indent(paint.bold(caption), width)];
  return [...head, indent(quotation, width), indent(paint.dim(`— ${source}`), width)].join('\n');
}
