import type { Article } from '#src/articles/article.ts';
import { createServices } from '#src/create-services.ts';
import type { Services } from '#src/services.ts';
import { BREAD, FERRY } from './make-article.ts';

/** Services over the tests' own articles, or the given ones. */
export function makeServices(articles: readonly Article[] = [BREAD, FERRY]): Services {
  return createServices(articles);
}
