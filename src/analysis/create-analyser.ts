import type { Article } from '#src/articles/article.ts';
import { type Analysis, analyseArticle } from './analyse-article.ts';

/** Analyses each article once, when it is first asked for, and forgets it with the article. */
export function createAnalyser(): (article: Article) => Analysis {
  const known = new WeakMap<Article, Analysis>();
  return (article) => {
    const analysis = known.get(article) ?? analyseArticle(article);
    known.set(article, analysis);
    return analysis;
  };
}
