import type { Article } from '#src/articles/article.ts';
import { type Passage, passageText } from '#src/articles/passage.ts';
import { readAdviceQuestion } from './advice-question.ts';
import type { Answer, FoundPassage } from './answer.ts';
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
 * Takes out of what the search found for a question for advice to somebody the advice that somebody else gets: "Seoul must
 * arrange a summit with Tokyo" doesn’t say what Tokyo should do.
 */
export function withoutOthersAdvice(answer: Answer, { text }: Query, sources: Sources): Answer {
  const whom = readAdviceQuestion(text)?.whom;
  if (whom === undefined || answer.kind !== 'passages') return answer;
  const isOthers = ({ passage }: FoundPassage) => {
    const advice = recommendedPassages(passage.article, sources).find((each) => isSameSentence(each.passage, passage));
    return (advice?.addressee?.actors.length ?? 0) > 0;
  };
  const passages = answer.passages.filter((found) => !isOthers(found));
  if (passages.length > 0 && passages[0] === answer.passages[0]) return { ...answer, passages };
  return {
    kind: 'nothing-found',
    question: answer.question,
    uncovered: answer.uncovered,
    closest: answer.passages.slice(0, 1),
  };
}

function isSameSentence(a: Passage, b: Passage): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

function withoutArticle(whom: string): string {
  return whom.replace(/^(?:the|an?) /iu, '');
}

/** Whether the sentence holds every word of the topic that carries matter. */
function covers(sentence: string, topic: string, { bibliography }: Article): boolean {
  const held = stemsOf(sentence, bibliography.language);
  return contentStems(topic, bibliography.language).every((stem) => held.has(stem));
}
