import type { ListedAnswer } from '#src/answers/listed-answer.ts';
import { type ListedPlace, listingOf } from '#src/words/listing.ts';
import { indent } from './indent.ts';
import { passageBlock } from './passage-block.ts';
import type { TerminalView } from './render-answer.ts';

/** Places of a list shown at once: they are sentences, and a list is read at a glance. */
const PLACES_A_PAGE = 20;

/** A list of places: what was found in bold, the sentence, its source; the article’s title on top where it is one. */
export function listingBlocks(answer: ListedAnswer, view: TerminalView): string[] {
  const { words, paint, page } = view;
  const { heading, title, places } = listingOf(answer, words);
  const head = title === '' ? paint.bold(heading) : `${paint.bold(heading)} · ${title}`;
  const pages = Math.ceil(places.length / PLACES_A_PAGE);
  const shown = places.slice(page * PLACES_A_PAGE, (page + 1) * PLACES_A_PAGE);
  const next = page + 2 > pages ? 1 : page + 2;
  const footer = pages > 1 ? [paint.dim(`${words.page(page + 1, pages)} · --page ${next}`)] : [];
  return [head, ...shown.map((place) => placeBlock(place, view)), ...footer];
}

function placeBlock({ found, caption }: ListedPlace, view: TerminalView): string {
  const { paint, width } = view;
  const head = caption === '' ? [] : [indent(paint.bold(caption), width)];
  return [...head, passageBlock(found, view)].join('\n');
}
