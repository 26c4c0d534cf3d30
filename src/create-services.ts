import { createAnalyser } from './analysis/create-analyser.ts';
import { createActorDirectory } from './analysis/actor-directory.ts';
import type { Article } from './articles/article.ts';
import { createLibrary } from './articles/library.ts';
import { createArticleFinder } from './search/article-finder.ts';
import { createSearcher, type SavedSearcher } from './search/searcher.ts';
import { relatedWords } from './search/synonyms/load-synonyms.ts';
import type { Services } from './services.ts';
import { DEFAULT_SETTINGS } from './storage/interface/settings-store.ts';

/** Indexes the articles, with what an earlier index saved, and wires what commands use. */
export function createServices(articles: readonly Article[], saved?: SavedSearcher): Services {
  const actors = createActorDirectory(articles);
  return {
    library: createLibrary(articles),
    searcher: createSearcher(articles, { names: actors.typed, related: relatedWords, saved }),
    articleFinder: createArticleFinder(articles),
    actors,
    analyse: createAnalyser(),
    settings: DEFAULT_SETTINGS,
  };
}
