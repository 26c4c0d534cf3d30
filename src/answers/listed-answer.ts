import type { ClaimKind } from '#src/analysis/claims/claim.ts';
import type { TimeKind } from '#src/analysis/dates/time-expression.ts';
import type { FigureKind } from '#src/analysis/figures/figure.ts';
import type { Addressee } from '#src/analysis/recommendations/recommendation.ts';
import type { FoundPassage } from './answer.ts';

/** A sentence that prescribes; its mark is the cue. */
export interface RecommendedPassage extends FoundPassage {
  readonly addressee?: Addressee | undefined;
  /** Id of the rule that found the cue. */
  readonly rule: string;
}

export interface RecommendationsAnswer {
  readonly kind: 'recommendations';
  /** The title of the one article that was asked, or empty. */
  readonly question: string;
  /** In reading order; at least one. */
  readonly passages: readonly RecommendedPassage[];
}

/** A sentence that tells a time; its mark is the words that tell it. */
export interface DatedPassage extends FoundPassage {
  readonly timeKind: TimeKind;
  /** ISO 8601, or undefined where it can't be known. */
  readonly resolved?: string | undefined;
}

export interface TimelineAnswer {
  readonly kind: 'timeline';
  readonly question: string;
  /** The earliest first, then those that aren't resolved, in reading order; at least one. */
  readonly passages: readonly DatedPassage[];
}

/** A sentence that tells a number; its mark is the number with what belongs to it. */
export interface FigurePassage extends FoundPassage {
  readonly figureKind: FigureKind;
  readonly value?: number | undefined;
  readonly valueTo?: number | undefined;
  readonly unit?: string | undefined;
  readonly approximator?: string | undefined;
  readonly scope?: string | undefined;
}

export interface FiguresAnswer {
  readonly kind: 'figures';
  readonly question: string;
  /** In reading order; at least one. */
  readonly passages: readonly FigurePassage[];
}

/** A sentence that claims something; its mark is the cue. */
export interface ClaimPassage extends FoundPassage {
  readonly claimKind: ClaimKind;
  /** Who claims it, in the article's words. */
  readonly source?: string | undefined;
}

export interface ClaimsAnswer {
  readonly kind: 'claims';
  readonly question: string;
  /** In reading order; at least one. */
  readonly passages: readonly ClaimPassage[];
}

export interface SummaryAnswer {
  readonly kind: 'summary';
  /** The article's title. */
  readonly question: string;
  /** In reading order; at least one. */
  readonly passages: readonly FoundPassage[];
  /** The foremost recommendation; it is one of the passages. */
  readonly recommendation?: RecommendedPassage | undefined;
}

/** Answers that list places of articles, each with what was found there. */
export type ListedAnswer = RecommendationsAnswer | TimelineAnswer | FiguresAnswer | ClaimsAnswer | SummaryAnswer;

const LISTED: ReadonlySet<string> = new Set<ListedAnswer['kind']>([
  'recommendations',
  'timeline',
  'figures',
  'claims',
  'summary',
]);

export function isListed(answer: { readonly kind: string }): answer is ListedAnswer {
  return LISTED.has(answer.kind);
}
