import type { FoundPassage } from '#src/answers/answer.ts';
import type {
  ClaimPassage,
  DatedPassage,
  FigurePassage,
  ListedAnswer,
  RecommendedPassage,
} from '#src/answers/listed-answer.ts';
import { formatWhen } from './format-when.ts';
import type { Words } from './words.ts';

/** One place of a list. */
export interface ListedPlace {
  readonly found: FoundPassage;
  /** What was found there, in a few plain words a line; empty where the passage says all. */
  readonly caption: string;
}

/** What an answer lists, in words. */
export interface Listing {
  readonly heading: string;
  /** The title of the article, where all places are of one. */
  readonly title: string;
  readonly places: readonly ListedPlace[];
}

export function listingOf(answer: ListedAnswer, words: Words): Listing {
  const titles = new Set(answer.passages.map(({ passage }) => passage.article.bibliography.title));
  const [title = ''] = titles.size === 1 ? titles : [];
  return { heading: words.listing.headings[answer.kind], title, places: joinSame(placesOf(answer, words)) };
}

/** Joins neighbours that are found in the same sentence: it is shown once, with all that was found. */
function joinSame(places: readonly ListedPlace[]): ListedPlace[] {
  const joined: ListedPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && isSameSentence(last, place)) joined[joined.length - 1] = joinTwo(last, place);
    else joined.push(place);
  }
  return joined;
}

function isSameSentence({ found: { passage: a } }: ListedPlace, { found: { passage: b } }: ListedPlace): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.sentence === b.sentence;
}

function joinTwo(a: ListedPlace, b: ListedPlace): ListedPlace {
  const marks = [...a.found.marks, ...b.found.marks].toSorted((x, y) => x.start - y.start);
  return { found: { ...a.found, marks }, caption: `${a.caption}\n${b.caption}` };
}

function placesOf(answer: ListedAnswer, words: Words): ListedPlace[] {
  switch (answer.kind) {
    case 'recommendations':
      return answer.passages.map((found) => ({ found, caption: adviceCaption(found, words) }));
    case 'timeline':
      return answer.passages.map((found) => ({ found, caption: timeCaption(found, words) }));
    case 'figures':
      return answer.passages.map((found) => ({ found, caption: figureCaption(found, words) }));
    case 'claims':
      return answer.passages.map((found) => ({ found, caption: claimCaption(found, words) }));
    case 'summary':
      return answer.passages.map((found) => {
        const isAdvice = found === answer.recommendation;
        return { found, caption: isAdvice && answer.recommendation ? adviceCaption(answer.recommendation, words) : '' };
      });
  }
}

function adviceCaption(found: RecommendedPassage, { listing }: Words): string {
  const { addressee } = found;
  return `${addressee ? listing.addressedTo(addressee) : listing.addressedToNobody} · ${listing.quote(marked(found))}`;
}

function timeCaption(found: DatedPassage, { listing, locale }: Words): string {
  const [from, to] = found.resolved === undefined ? [] : formatWhen(found.resolved, locale);
  const when = from === undefined ? listing.unresolved : to === undefined ? from : listing.fromTo(from, to);
  const written = marked(found);
  return written.toLowerCase() === when.toLowerCase() ? when : `${when} · ${written}`;
}

function figureCaption(found: FigurePassage, { listing }: Words): string {
  return `${marked(found)} · ${listing.figureKinds[found.figureKind]}`;
}

function claimCaption(found: ClaimPassage, { listing }: Words): string {
  const { claimKind, source } = found;
  const kind = source === undefined ? listing.claimKinds[claimKind] : listing.attributedTo(source);
  return `${kind} · ${listing.quote(marked(found))}`;
}

/** The article's own words that were marked. */
function marked({ passage, marks }: FoundPassage): string {
  return marks.map(({ start, end }) => passage.paragraph.text.slice(start, end)).join(' … ');
}
