import type { ActorDirectory } from '#src/analysis/actor-directory.ts';
import type { Analysis } from '#src/analysis/analyse-article.ts';
import type { Article } from '#src/articles/article.ts';
import type { Library } from '#src/articles/library.ts';
import type { ArticleFinder } from '#src/search/article-finder.ts';
import type { Searcher } from '#src/search/searcher.ts';

/** What use cases draw on: the articles and the ways to find things in them. */
export interface Sources {
  readonly library: Library;
  readonly searcher: Searcher;
  readonly articleFinder: ArticleFinder;
  readonly actors: ActorDirectory;
  /** What the rules find in an article; kept as long as the article is. */
  readonly analyse: (article: Article) => Analysis;
  /** Where earlier versions of articles are kept. */
  readonly findCited?: FindCited | undefined;
}

/**
 * The words of a paragraph as they were when it was cited, whose hash begins with `hashPrefix`, if any version has it.
 *
 * @param slug of the article
 */
export type FindCited = (
  slug: string,
  cited: { readonly number: number; readonly hashPrefix: string },
) => Promise<{ readonly text: string } | undefined>;
