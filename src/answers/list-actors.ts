import type { LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import type { ListedActor } from './actor-answer.ts';
import { actorPassages } from './actor-passages.ts';
import { type Answer, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import { actorsOf, MAX_ANALYSED_ARTICLES } from './resolve-actor.ts';
import type { Sources } from './sources.ts';

/** Everyone whom the articles name, most mentioned first, states that are no more last. */
export function listActors(typed: string | undefined, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const articles = article ? [article] : sources.library.articles;
  if (articles.length > MAX_ANALYSED_ARTICLES) return toProblem({ kind: 'article-wanted', articles });
  const actors = actorsOf(articles, sources).flatMap(toListed);
  if (actors.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'actors', articles });
  return { kind: 'actors', question: article?.bibliography.title ?? '', articles, actors };
}

function toListed({ name, kind, isHistorical, appearances }: LibraryActor): ListedActor[] {
  const passages = appearances.flatMap(({ article, actor }) => actorPassages(actor, article));
  const [first] = passages;
  if (!first) return [];
  const paragraphs = new Set(passages.map(({ passage }) => `${passage.article.slug} ${passage.paragraph.number}`));
  const mentions = appearances.reduce((sum, { actor }) => sum + actor.mentions.length, 0);
  return [{ name, kind, isHistorical, mentions, sentences: passages.length, paragraphs: paragraphs.size, first }];
}
