import { createActorDirectory } from './analysis/actor-directory.ts';
import type { Article } from './articles/article.ts';
import { createLibrary } from './articles/library.ts';
import { createArticleFinder } from './search/article-finder.ts';
import { createSearcher } from './search/searcher.ts';
import type { Services } from './services.ts';

/** Indexes the articles and wires what commands use. */
export function createServices(articles: readonly Article[]): Services {
  const actors = createActorDirectory(articles);
  return {
    library: createLibrary(articles),
    searcher: createSearcher(articles, { names: actors.typed, related: () => new Map() }),
    articleFinder: createArticleFinder(articles),
    actors,
  };
}
