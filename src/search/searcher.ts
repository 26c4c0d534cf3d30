import type { Article, Slug } from '#src/articles/article.ts';
import type { PassageParagraph } from '#src/articles/passage.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import type { ShownFact } from './answer-types/question-type.ts';
import { identifyLanguage } from '#src/language/identify-language.ts';
import type { Filters } from './filter-passages.ts';
import { findPassages, type Hit, type ShelfResult, type Wish } from './find-passages.ts';
import type { SavedIndex } from './index/paragraph-index.ts';
import type { RelatedWords } from './ranking/measure-related.ts';
import { joinResults } from './join-results.ts';
import { actorTerm } from './query.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSingleShelves } from './single-shelves.ts';

export interface SearchRequest {
  /** A question or some words, as typed. */
  readonly text: string;
  /** Only in this article. */
  readonly article?: Slug | undefined;
  /** At most so many hits; at least 1. */
  readonly limit: number;
  /** Whether a paragraph may give several hits, each a sentence of it; otherwise its best one stands for it. */
  readonly isBySentence?: boolean | undefined;
  readonly filters?: Filters | undefined;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Words of the question that nothing in the articles speaks of, as typed. */
  readonly uncovered: readonly string[];
  /** Whether the hits speak of enough of the question to be called an answer. */
  readonly isCovered: boolean;
  /** The kind of fact that is asked for and that the best hit doesn't tell. */
  readonly lacks?: ShownFact | undefined;
  /** False for a text of grammar words only: there is nothing to look for. */
  readonly hasTopic: boolean;
}

export interface Searcher {
  readonly find: (request: SearchRequest) => SearchResult;
  /** Paragraphs that most likely hold the words of a quote, best first; at most `limit` of each language. */
  readonly holding: (quote: string, limit: number, article?: Slug) => PassageParagraph[];
  /** Whether the articles, or the one, name an actor, under whichever of its names. */
  readonly namesActor: (name: string, article?: Slug) => boolean;
  /** Adds an article, in place of the one with its slug if there is one. */
  readonly put: (article: Article) => void;
  readonly remove: (slug: Slug) => void;
  /** What a restart needs to go on without indexing again. */
  readonly save: () => SavedSearcher;
  /** How many articles came out of the saved index; the others were indexed. */
  readonly restored: number;
}

export interface SavedSearcher {
  readonly shelves: readonly {
    readonly language: string;
    readonly index: SavedIndex;
    /** In the order in which they were added. */
    readonly articles: readonly { readonly slug: string; readonly hash: string; readonly first: number }[];
  }[];
}

export interface SearcherOptions {
  /** Finds names of actors in what people type. */
  readonly names: NameFinder<Named>;
  /** Words related in meaning. */
  readonly related: RelatedWords;
  /** Whether Fuse.js helps with garbled words; on unless a benchmark asks what it is worth. */
  readonly isFuzzy?: boolean | undefined;
  /** From an earlier `save`. A shelf of which an article has changed or gone is indexed anew. */
  readonly saved?: SavedSearcher | undefined;
}

/** Indexes articles for searching: one shelf for each language, and one for an article that is asked by itself. */
export function createSearcher(articles: Iterable<Article>, options: SearcherOptions): Searcher {
  const { names, related, isFuzzy = true } = options;
  const bySlug = new Map<Slug, Article>();
  const shelves = new Map<string, Shelf>();
  const makeShelf = (language: string) => createShelf({ language, names, related, isFuzzy });
  const single = createSingleShelves(({ bibliography }) => makeShelf(baseLanguage(bibliography.language)));
  const shelfOf = (article: Article): Shelf => {
    const language = baseLanguage(article.bibliography.language);
    const shelf = shelves.get(language) ?? makeShelf(language);
    shelves.set(language, shelf);
    return shelf;
  };
  const remove = (slug: Slug): void => {
    const article = bySlug.get(slug);
    if (!article) return;
    shelfOf(article).remove(article);
    bySlug.delete(slug);
    single.forget(slug);
  };
  const add = (article: Article): void => {
    remove(article.slug);
    bySlug.set(article.slug, article);
    shelfOf(article).add(article);
  };
  const all = [...articles];
  for (const shelf of restoreShelves(options.saved, all)) {
    const { language, index, places } = shelf;
    shelves.set(language, createShelf({ language, names, related, isFuzzy }, { index, places }));
    for (const { article } of places) bySlug.set(article.slug, article);
  }
  const restored = bySlug.size;
  const asked = (slug: Slug | undefined): readonly Shelf[] => {
    const article = slug === undefined ? undefined : bySlug.get(slug);
    return article ? [single.get(article)] : [...shelves.values()];
  };
  for (const article of all) if (bySlug.get(article.slug) !== article) add(article);
  for (const { index } of shelves.values()) {
    index.settle();
    index.forgetWords();
  }
  return {
    put: (article) => {
      add(article);
      shelfOf(article).index.settle();
    },
    remove,
    restored,
    save: () => ({ shelves: [...shelves.values()].map(saveShelf) }),
    holding: (...wanted) => joinHolding([...shelves.values()].map((shelf) => shelf.holding(...wanted))),
    namesActor: (name, slug) => {
      const term = actorTerm(name);
      return asked(slug).some(({ index: { stems } }) => stems.paragraphsWith(stems.find(term)) > 0);
    },
    find: ({ article, ...request }) => {
      return findOn(asked(article), article === undefined ? { ...request, single: single.get } : request);
    },
  };
}

type Asking = Omit<SearchRequest, 'article'> & Pick<Wish, 'single'>;

function findOn(shelves: readonly Shelf[], { text, isBySentence = false, ...wish }: Asking): SearchResult {
  const results = shelves
    .filter((shelf) => shelf.size() > 0)
    .map((shelf) => ({ ...findPassages(shelf, text, { ...wish, isBySentence }), language: shelf.language }));
  return cut(joinResults(results, identifyLanguage(text)), wish.limit);
}

function saveShelf({ language, index, places }: Shelf): SavedSearcher['shelves'][number] {
  const articles = places().map(({ article, first }) => ({ slug: article.slug, hash: article.hash, first }));
  return { language, index: index.save(), articles };
}

function joinHolding(found: readonly ReturnType<Shelf['holding']>[]): PassageParagraph[] {
  const sorted = found.flat().toSorted((a, b) => b.score - a.score);
  return sorted.map(({ article, paragraph }) => ({ article, paragraph }));
}

/** The saved shelves of which every article is there unchanged, with those articles. */
function restoreShelves(saved: SavedSearcher | undefined, articles: readonly Article[]) {
  const bySlug = new Map<string, Article>(articles.map((article) => [article.slug, article]));
  return (saved?.shelves ?? []).flatMap(({ language, index, articles: known }) => {
    const places = known.flatMap(({ slug, hash, first }) => {
      const article = bySlug.get(slug);
      const isSame = article?.hash === hash && baseLanguage(article.bibliography.language) === language;
      return article && isSame ? [{ article, first }] : [];
    });
    return places.length === known.length ? [{ language, index, places }] : [];
  });
}

function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

function cut({ hits, uncovered, isCovered, lacks, hasTopic }: ShelfResult, limit: number): SearchResult {
  return { hits: hits.slice(0, limit), uncovered, isCovered, lacks, hasTopic };
}
