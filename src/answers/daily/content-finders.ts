import type { Article } from '#src/articles/article.ts';
import { passageText, sentencePassage } from '#src/articles/passage.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import { type FoundPassage, passagesOf } from '../answer.ts';
import { listFigures } from '../list-figures.ts';
import { listRecommendations } from '../list-recommendations.ts';
import type { Sources } from '../sources.ts';
import { summariseArticle } from '../summarise-article.ts';
import type { DailyPost } from './daily-post.ts';
import { standsAlone } from './stands-alone.ts';

/** All posts of one content that an article gives, in reading order. */
export type ContentFinder = (article: Article, sources: Sources) => readonly DailyPost[];

/** What can be posted. A content without a finder isn't offered. */
export const CONTENT_FINDERS: Readonly<Partial<Record<PostContent, ContentFinder>>> = {
  summary: (article, sources) => {
    const passages = passagesOf(summariseArticle({ article: article.slug }, sources));
    return passages.length > 0 ? [{ kind: 'summary', article, passages }] : [];
  },
  figure: (article, sources) =>
    passagesOf(listFigures(article.slug, sources)).map((found) => ({ kind: 'figure', article, found })),
  passage: (article) => passagesOfTheDay(article).map((found) => ({ kind: 'passage', article, found })),
  recommendation: (article, sources) =>
    recommendations(article, sources).map((found) => ({ kind: 'recommendation', article, found })),
  question: (article, sources) =>
    recommendations(article, sources).map((found) => ({
      kind: 'question',
      article,
      found,
      asked: 'should-it-be-done',
    })),
};

/** A paragraph gives one sentence, its first that stands alone; a paragraph without such a sentence none. */
function passagesOfTheDay(article: Article): FoundPassage[] {
  return article.paragraphs.flatMap(({ number, sentences }) => {
    const passages = sentences.flatMap((_, index) => sentencePassage(article, number, index + 1) ?? []);
    const passage = passages.find((each) => standsAlone(passageText(each), article.bibliography.language));
    return passage ? [{ passage, score: 1, marks: [] }] : [];
  });
}

function recommendations(article: Article, sources: Sources): readonly FoundPassage[] {
  return passagesOf(listRecommendations({ article: article.slug }, sources));
}
