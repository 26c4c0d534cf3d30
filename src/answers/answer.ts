import type { Analysis } from '#src/analysis/analyse-article.ts';
import type { ListedAnswer } from './listed-answer.ts';
import type { ActorAnswer, ActorsAnswer, PeopleAnswer, TiesAnswer } from './actor-answer.ts';
import type { Article, Span } from '#src/articles/article.ts';
import { placesOf, type VerificationAnswer } from './verification.ts';
import type { Citation } from '#src/citations/cite.ts';
import type { Passage } from '#src/articles/passage.ts';
import type { ShownFact } from '#src/search/answer-types/question-type.ts';

export type { ShownFact };

/** A passage of an answer, with the words in it that answer. */
export interface FoundPassage {
  readonly passage: Passage;
  /** 0–1, comparable within one answer; 1 where nothing was ranked. */
  readonly score: number;
  /** In the paragraph's text, in order, without overlaps; they may lie outside the passage's span. */
  readonly marks: readonly Span[];
}

/** Passages that answer a question or match a search, best first. */
export interface PassagesAnswer {
  readonly kind: 'passages';
  readonly question: string;
  /** The one article that was asked; undefined where all were. */
  readonly article?: Article | undefined;
  readonly uncovered: readonly string[];
  /** At least one. */
  readonly passages: readonly FoundPassage[];
}

/** The articles don't say. `closest` is what comes nearest, to be shown as no answer; it may be empty. */
export interface NothingFound {
  readonly kind: 'nothing-found';
  readonly question: string;
  /** The one article that was asked; undefined where all were. */
  readonly article?: Article | undefined;
  readonly uncovered: readonly string[];
  /** Names that no article mentions. */
  readonly absent?: readonly string[];
  /** Two actors that no sentence names together. */
  readonly apart?: readonly [string, string];
  /** The kind of fact that was asked for, where passages speak of the matter and none tells it. */
  readonly lacks?: ShownFact | undefined;
  readonly closest: readonly FoundPassage[];
}

/** What became of a passage that was cited before its article was edited. */
export interface Anchor {
  /** The very words stand elsewhere now, or words near to them, or nobody knows which words they were. */
  readonly kind: 'moved' | 'changed' | 'unknown';
  /** The place as it was cited: `¶6.3`. */
  readonly cited: string;
}

export interface QuotationAnswer {
  readonly kind: 'quotation';
  readonly question: string;
  readonly anchor?: Anchor | undefined;
  /** At least one: the same words may stand in several places. In reading order. */
  readonly passages: readonly FoundPassage[];
}

export interface CitationAnswer {
  readonly kind: 'citation';
  readonly question: string;
  readonly anchor?: Anchor | undefined;
  readonly found: FoundPassage;
  /** The style's name, such as `MLA (9th edition)`. */
  readonly style: string;
  readonly citation: Citation;
}

export interface ArticlesAnswer {
  readonly kind: 'articles';
  readonly articles: readonly Article[];
}

export interface ArticleAnswer {
  readonly kind: 'article';
  readonly article: Article;
}

/** Everything that is found in one article. */
export interface AnalysisAnswer {
  readonly kind: 'analysis';
  readonly analysis: Analysis;
}

export interface HelpAnswer {
  readonly kind: 'help';
}

/** What an analysis can be asked for by itself. */
export type AnalysisPart = 'actors' | 'people' | 'recommendations' | 'timeline' | 'figures' | 'claims' | 'summary';

/** Something in what was asked for keeps it from being done; it says what. */
export type Problem =
  | { readonly kind: 'unknown-article'; readonly typed: string; readonly suggestions: readonly Article[] }
  | { readonly kind: 'unknown-paragraph'; readonly article: Article; readonly typed: string }
  | { readonly kind: 'unknown-style'; readonly typed: string; readonly styles: readonly string[] }
  | { readonly kind: 'article-needed'; readonly articles: readonly Article[] }
  | { readonly kind: 'no-topic'; readonly typed: string }
  | { readonly kind: 'nothing-analysed'; readonly part: AnalysisPart; readonly articles: readonly Article[] }
  | { readonly kind: 'no-advice-for'; readonly typed: string; readonly articles: readonly Article[] }
  | { readonly kind: 'unsupported-language'; readonly part: AnalysisPart; readonly article: Article }
  | { readonly kind: 'article-wanted'; readonly articles: readonly Article[] }
  | { readonly kind: 'empty-library' }
  /** `roleId`: the server's role for it, where it has named one. */
  | { readonly kind: 'curators-only'; readonly roleId?: string | undefined }
  | { readonly kind: 'elsewhere'; readonly channelIds: readonly string[] }
  | { readonly kind: 'servers-only' }
  | { readonly kind: 'empty-message' }
  /** A text to check without a word in it. */
  | { readonly kind: 'no-quote' }
  | { readonly kind: 'stale-passage' }
  /** Words that were cited before an edit, and are in the article no more. */
  | { readonly kind: 'passage-gone'; readonly article: Article; readonly typed: string };

export interface ProblemAnswer {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** What a use case returns. */
export type Answer =
  | PassagesAnswer
  | NothingFound
  | QuotationAnswer
  | CitationAnswer
  | ActorAnswer
  | TiesAnswer
  | ActorsAnswer
  | PeopleAnswer
  | ListedAnswer
  | ArticlesAnswer
  | ArticleAnswer
  | AnalysisAnswer
  | VerificationAnswer
  | HelpAnswer
  | ProblemAnswer;

export function toProblem(problem: Problem): ProblemAnswer {
  return { kind: 'problem', problem };
}

/** The answer's passages in its order; for `nothing-found` none, because what comes close is no answer. */
export function passagesOf(answer: Answer): readonly FoundPassage[] {
  switch (answer.kind) {
    case 'passages':
    case 'quotation':
    case 'actor':
    case 'ties':
    case 'recommendations':
    case 'timeline':
    case 'figures':
    case 'claims':
    case 'summary':
      return answer.passages;
    case 'citation':
      return [answer.found];
    case 'verification':
      return placesOf(answer).map((passage) => ({ passage, score: 1, marks: [] }));
    case 'people':
      return answer.people.map(({ first }) => first);
    case 'nothing-found':
    case 'actors':
    case 'articles':
    case 'article':
    case 'analysis':
    case 'help':
    case 'problem':
      return [];
  }
}
