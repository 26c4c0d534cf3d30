import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { GATE_FEATURES } from '#src/search/gate/gate-features.ts';
import { measureQuestion } from '#src/search/find-passages.ts';
import { createShelf, type Shelf } from '#src/search/shelf.ts';
import type { RetrievalSet, SetQuestion } from '../data/retrieval-set.ts';
import type { OwnQuestions } from '../data/own-questions.ts';
import { sample } from '../data/seeded-random.ts';
import { SAMPLE_SEED, trainingQuestions } from '../data/splits.ts';
import { shelfOptions } from '../systems/shelf-options.ts';

/** How a question was put: to its article, to its article without the answer, to another one, to one that is silent. */
export type ExampleKind = 'answerable' | 'near miss' | 'far miss' | 'asked in vain';

/** A question put to an article, and what the gate sees. */
export interface GateExample {
  readonly kind: ExampleKind;
  /** Examples of one article are never on both sides of a fold. */
  readonly article: string;
  readonly question: string;
  readonly features: readonly number[];
}

/**
 * Makes answerable and unanswerable questions out of a set. A near miss is the hard case: all that the article says
 * stays but the paragraph with the answer, so the words are there and the fact isn't. (Now and then another paragraph
 * answers too; that is noise which every system has alike.)
 */
export function makeExamples(set: RetrievalSet, maxQuestions: number): GateExample[] {
  const questions = sample(trainingQuestions(set), maxQuestions, SAMPLE_SEED);
  const byArticle = Map.groupBy(questions, ({ article }) => article);
  const articles = [...byArticle.keys()];
  return [...byArticle].flatMap(([article, own], i) => {
    const other = articles[(i + 1) % articles.length] ?? article;
    const whole = makeShelf(set, article);
    const elsewhere = makeShelf(set, other);
    const without = new Map<number, Shelf>();
    return own.flatMap(({ text, paragraph }: SetQuestion): GateExample[] => {
      const lacking = without.get(paragraph) ?? makeShelf(set, article, paragraph);
      without.set(paragraph, lacking);
      const example = (kind: ExampleKind, shelf: Shelf): GateExample => {
        const features = measureQuestion(shelf, text);
        return {
          kind,
          article: `${set.name} ${article}`,
          question: text,
          features: GATE_FEATURES.map((name) => features[name]),
        };
      };
      return [example('answerable', whole), example('near miss', lacking), example('far miss', elsewhere)];
    });
  });
}

/** Own questions, put to their article: as they are, and the answerable ones to what is left without the answers. */
export function makeOwnExamples(sets: readonly OwnQuestions[]): GateExample[] {
  return sets.flatMap(({ article, questions }) => {
    const whole = shelfOf(article);
    return questions.flatMap(({ text, isAnswerable, paragraphs }): GateExample[] => {
      const example = (kind: ExampleKind, shelf: Shelf): GateExample => {
        const features = measureQuestion(shelf, text);
        return { kind, article: article.slug, question: text, features: GATE_FEATURES.map((name) => features[name]) };
      };
      if (!isAnswerable) return [example('asked in vain', whole)];
      const rest = article.paragraphs.filter(({ number }) => !paragraphs.has(number));
      return [example('answerable', whole), example('near miss', shelfOf({ ...article, paragraphs: rest }))];
    });
  });
}

function shelfOf(article: Article): Shelf {
  const shelf = createShelf(shelfOptions(article.bibliography.language));
  if (article.paragraphs.length > 0) shelf.add(article);
  return shelf;
}

function makeShelf({ articles, language }: RetrievalSet, index: number, left?: number): Shelf {
  const shelf = createShelf(shelfOptions(language));
  const { title = '', paragraphs = [] } = articles[index] ?? {};
  const kept = paragraphs.filter((_, i) => i !== left);
  if (kept.length > 0)
    shelf.add(toArticle({ bibliography: { title, authors: [], language }, paragraphs: kept, actors: [] }, 'a' as Slug));
  return shelf;
}
