import { hasFigureRules } from '#src/analysis/figures/find-figures.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { type Answer, toProblem } from './answer.ts';
import { articlesToRead } from './articles-to-read.ts';
import type { FigurePassage } from './listed-answer.ts';
import type { Sources } from './sources.ts';

/** The numbers that the articles tell, in reading order. */
export function listFigures(typed: string | undefined, sources: Sources): Answer {
  const read = articlesToRead(typed, sources, { part: 'figures', isSupported: hasFigureRules });
  if ('kind' in read) return read;
  const { articles, question } = read;
  const passages = articles.flatMap((article) => figurePassages(article, sources));
  if (passages.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'figures', articles });
  return { kind: 'figures', question, passages };
}

/** The article's figures as passages. */
function figurePassages(article: Article, { analyse }: Sources): FigurePassage[] {
  return analyse(article).figures.flatMap(({ paragraph, sentence, span, kind, ...figure }) => {
    const passage = sentencePassage(article, paragraph, sentence);
    return passage ? [{ passage, score: 1, marks: [span], figureKind: kind, ...figure }] : [];
  });
}
