import type { Article, Paragraph } from '#src/articles/article.ts';
import type { Analyser } from './analyse-text.ts';

/** Where an article's paragraphs stand in the index. */
export interface Place {
  readonly article: Article;
  /** Number of the article's first paragraph. */
  readonly first: number;
}

/** Which article each numbered paragraph is of. */
export interface ArticlePlaces {
  readonly put: (place: Place) => void;
  /** Takes the article's place away and returns it, if it had one. */
  readonly remove: (slug: string) => Place | undefined;
  /** In the order in which they were put. */
  readonly all: () => readonly Place[];
  readonly size: () => number;
  /** @throws RangeError when no paragraph has the number */
  readonly locate: (paragraph: number) => { readonly article: Article; readonly paragraph: Paragraph };
  /** A number that paragraphs of one article share, and others don't. */
  readonly articleOf: (paragraph: number) => number;
  /** Terms of the title of the paragraph's article, as of a paragraph: stems without grammar, and the actors named. */
  readonly titleOf: (paragraph: number) => ReadonlySet<string>;
  /** Folded words of the authors' names; none in a large library, where any surname may be somebody's matter. */
  readonly authorWords: () => ReadonlySet<string>;
}

/** Few enough articles that a question which names an author means the author. */
const MAX_CREDITED = 20;

/** @param actorTerms the terms under which a text's actors are indexed */
export function createArticlePlaces(analyser: Analyser, actorTerms: (text: string) => Iterable<string>): ArticlePlaces {
  const places: (Place | undefined)[] = [];
  const bySlug = new Map<string, Place>();
  let credits: ReadonlySet<string> | undefined;
  const titles = new Map<Place, ReadonlySet<string>>();
  return {
    put: (place) => {
      bySlug.set(place.article.slug, place);
      place.article.paragraphs.forEach((_, i) => (places[place.first + i] = place));
      credits = undefined;
    },
    remove: (slug) => {
      const place = bySlug.get(slug);
      bySlug.delete(slug);
      if (place) titles.delete(place);
      place?.article.paragraphs.forEach((_, i) => (places[place.first + i] = undefined));
      credits = undefined;
      return place;
    },
    all: () => [...bySlug.values()],
    size: () => bySlug.size,
    locate: (number) => {
      const place = places[number];
      const paragraph = place?.article.paragraphs[number - place.first];
      if (!place || !paragraph) throw new RangeError(`no paragraph has the number ${number}`);
      return { article: place.article, paragraph };
    },
    articleOf: (paragraph) => places[paragraph]?.first ?? -1,
    titleOf: (paragraph) => {
      const place = places[paragraph];
      if (!place) return NO_TERMS;
      const { title } = place.article.bibliography;
      const terms = titles.get(place) ?? new Set([...stemsOf(title, analyser), ...actorTerms(title)]);
      titles.set(place, terms);
      return terms;
    },
    authorWords: () => (credits ??= bySlug.size > MAX_CREDITED ? new Set() : wordsOfAuthors(bySlug.values(), analyser)),
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

function stemsOf(text: string, analyser: Analyser): Set<string> {
  const stems = new Set<string>();
  analyser.forEachForm(text, ({ stem, isStopWord }) => isStopWord || stems.add(stem));
  return stems;
}

function wordsOfAuthors(places: Iterable<Place>, analyser: Analyser): Set<string> {
  const words = new Set<string>();
  for (const { article } of places) {
    for (const author of article.bibliography.authors) {
      analyser.forEachForm(author, ({ word, isStopWord }) => isStopWord || words.add(word));
    }
  }
  return words;
}
