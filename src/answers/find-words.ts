import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { compileNames } from '#src/language/find-names.ts';
import type { ActorPassage } from './actor-answer.ts';
import type { ActorAnswer } from './actor-answer.ts';

/** The sentences that have the very words, as an actor's that no rule knows; undefined where none has them. */
export function findWords(words: string, articles: readonly Article[]): ActorAnswer | undefined {
  const { findTyped } = compileNames([{ name: words, aliases: [] }]);
  const passages = articles.flatMap((article) => {
    return article.paragraphs.flatMap(({ number, text, sentences }) => {
      const matches = findTyped(text);
      return sentences.flatMap((span, index): ActorPassage[] => {
        const marks = matches.filter(({ start, end }) => span.start <= start && end <= span.end);
        const passage = sentencePassage(article, number, index + 1);
        if (marks.length === 0 || !passage) return [];
        return [
          {
            passage,
            score: 1,
            marks: marks.map(({ start, end }) => ({ start, end })),
            mention: 'explicit',
            isSubject: false,
          },
        ];
      });
    });
  });
  if (passages.length === 0) return undefined;
  const count = passages.reduce((sum, { marks }) => sum + marks.length, 0);
  return {
    kind: 'actor',
    question: words,
    actor: words,
    actorKind: undefined,
    isHistorical: false,
    names: [{ name: words, count }],
    passages,
    telling: 0,
    does: [],
    recommendations: [],
    people: [],
    namedWith: [],
    predecessors: [],
  };
}
