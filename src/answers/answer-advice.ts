import { hasRecommendationRules } from '#src/analysis/recommendations/find-recommendations.ts';
import type { Article } from '#src/articles/article.ts';
import { holdsSentence, passageText } from '#src/articles/passage.ts';
import { readAdviceQuestion } from './advice-question.ts';
import type { Answer } from './answer.ts';
import type { Query } from './ask-question.ts';
import { contentStems, stemsOf } from './content-stems.ts';
import { isAddressedTo, recommendedPassages } from './list-recommendations.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/**
 * Answers "what should Seoul do" with the recommendations to Seoul. Undefined for other questions, and where the articles
 * recommend nothing to whom, or on what, was asked: then the search answers, or says that they don’t.
 */
export function answerAdvice({ text, article: typed }: Query, sources: Sources): Answer | undefined {
  const asked = readAdviceQuestion(text);
  const article = resolveArticle(typed, sources);
  if (!asked || isProblem(article)) return undefined;
  const articles = article ? [article] : sources.library.articles;
  const all = articles.flatMap((each) => recommendedPassages(each, sources));
  const { whom, topic } = asked;
  const addressed = whom === undefined ? all : all.filter(isAddressedTo(withoutArticle(whom), sources));
  const passages =
    topic === undefined
      ? addressed
      : addressed.filter(({ passage }) => covers(passageText(passage), topic, passage.article));
  return passages.length > 0 ? { kind: 'recommendations', question: text.trim(), passages } : undefined;
}

/**
 * Of what the search found for "what should Tokyo do", only what advises, on what was asked, and addresses nobody else by
 * name answers: that "Seoul must arrange a summit with Tokyo", or that Tokyo is a port, doesn’t say what Tokyo should do.
 */
export function onlyAdvice(answer: Answer, { text }: Query, sources: Sources): Answer {
  const { whom, topic } = readAdviceQuestion(text) ?? {};
  if (whom === undefined || answer.kind !== 'passages') return answer;
  const passages = answer.passages.flatMap((found) => {
    const { article } = found.passage;
    if (!hasRecommendationRules(article.bibliography.language)) return [found];
    const advising = recommendedPassages(article, sources).filter(({ passage, addressee }) => {
      const isToNobody = (addressee?.actors.length ?? 0) === 0;
      return isToNobody && holdsSentence(found.passage, passage);
    });
    return advising
      .filter(({ passage }) => topic === undefined || covers(passageText(passage), topic, article))
      .map(({ passage }) => ({ ...found, passage }));
  });
  if (passages.length > 0) return { ...answer, passages };
  const { question, uncovered } = answer;
  return { kind: 'nothing-found', question, uncovered, closest: answer.passages.slice(0, 1) };
}

function withoutArticle(whom: string): string {
  return whom.replace(/^(?:the|an?) /iu, '');
}

/** Whether the sentence holds every word of the topic that carries matter. */
function covers(sentence: string, topic: string, { bibliography }: Article): boolean {
  const held = stemsOf(sentence, bibliography.language);
  return contentStems(topic, bibliography.language).every((stem) => held.has(stem));
}
