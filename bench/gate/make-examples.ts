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
  /** Whether a rule refuses it before the model is asked. */
  readonly isRuledOut: boolean;
}

/**
 * Makes answerable and unanswerable questions out of a set. A near miss is the hard case: all that the article says
 * stays but the paragraph with the answer, so the words are there and the fact isn't. (Now and then another paragraph
 * answers too; that is noise which every system has alike.) An answerable question of which another paragraph comes
 * first is left out: neither to show that one nor to be silent is right.
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
      const put = (kind: ExampleKind, shelf: Shelf) =>
        putQuestion(text, shelf, { kind, article: `${set.name} ${article}` });
      const answerable = put('answerable', whole);
      const right = answerable.first === paragraph ? [answerable] : [];
      return [...right, put('near miss', lacking), put('far miss', elsewhere)];
    });
  });
}

/**
 * Own questions, put to their article as they are, and the answerable ones to what is left without the answers, and to
 * another article of the language where there is one.
 */
export function makeOwnExamples(sets: readonly OwnQuestions[]): GateExample[] {
  return sets.flatMap(({ article, questions }, i) => {
    const whole = shelfOf(article);
    const other = sets[(i + 1) % sets.length]?.article ?? article;
    const elsewhere = other === article ? undefined : shelfOf(other);
    return questions.flatMap(({ text, isAnswerable, paragraphs }): GateExample[] => {
      const put = (kind: ExampleKind, shelf: Shelf) => putQuestion(text, shelf, { kind, article: article.slug });
      if (!isAnswerable) return [put('asked in vain', whole)];
      const answerable = put('answerable', whole);
      const right = paragraphs.has((answerable.first ?? -1) + 1) ? [answerable] : [];
      const rest = article.paragraphs.filter(({ number }) => !paragraphs.has(number));
      const far = elsewhere ? [put('far miss', elsewhere)] : [];
      return [...right, put('near miss', shelfOf({ ...article, paragraphs: rest })), ...far];
    });
  });
}

interface PutQuestion extends GateExample {
  /** Index of the paragraph that would be shown first. */
  readonly first: number | undefined;
}

function putQuestion(text: string, shelf: Shelf, told: Pick<GateExample, 'kind' | 'article'>): PutQuestion {
  const { features, ...view } = measureQuestion(shelf, text);
  return { ...told, ...view, question: text, features: GATE_FEATURES.map((name) => features[name]) };
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
