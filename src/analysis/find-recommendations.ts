import type { Article, Span } from '#src/articles/article.ts';
import { type Passage, passageText, sentencePassage } from '#src/articles/passage.ts';
import { type Cue, NOT_A_RECOMMENDATION, RECOMMENDATION_CUES } from './recommendation-cues.ts';

/** A sentence in which the article's author prescribes something. */
export interface Recommendation {
  readonly passage: Passage;
  /** The words that prescribe, in the paragraph's text. */
  readonly cue: Span;
}

/** The languages that have cues; of articles in others nothing can be said. */
export function hasRecommendationCues(language: string): boolean {
  return RECOMMENDATION_CUES.some((cue) => isFor(cue, language));
}

/** The author's recommendations in reading order: by modal cues, without what the author reports of others. */
export function findRecommendations(article: Article): Recommendation[] {
  return article.paragraphs.flatMap(({ number, sentences }) => {
    return sentences.flatMap((_, index) => {
      const passage = sentencePassage(article, number, index + 1);
      const cue = passage && findCue(passageText(passage), article.bibliography.language);
      if (!passage || !cue) return [];
      return [{ passage, cue: { start: passage.span.start + cue.start, end: passage.span.start + cue.end } }];
    });
  });
}

/** Where the sentence prescribes, or undefined where it doesn't. */
function findCue(sentence: string, language: string): Span | undefined {
  if (NOT_A_RECOMMENDATION.some((cue) => isFor(cue, language) && cue.pattern.test(sentence))) return undefined;
  for (const cue of RECOMMENDATION_CUES) {
    const match = isFor(cue, language) ? cue.pattern.exec(sentence) : null;
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function isFor(cue: Cue, language: string): boolean {
  return language.split('-')[0]?.toLowerCase() === cue.language;
}
