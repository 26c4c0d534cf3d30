import type { ClaimPassage, DatedPassage, FigurePassage, ListedAnswer } from '#src/answers/listed-answer.ts';

/** What is said around the places that an answer lists. */
export interface ListingWords {
  readonly headings: Readonly<Record<ListedAnswer['kind'], string>>;
  readonly addressedTo: (addressee: { readonly name: string; readonly isImplied: boolean }) => string;
  readonly addressedToNobody: string;
  /** Of a time that can't be dated. */
  readonly unresolved: string;
  /** Of an interval, whose ends are written out already. */
  readonly fromTo: (from: string, to: string) => string;
  readonly figureKinds: Readonly<Record<FigurePassage['figureKind'], string>>;
  readonly timeKinds: Readonly<Record<DatedPassage['timeKind'], string>>;
  readonly claimKinds: Readonly<Record<ClaimPassage['claimKind'], string>>;
  /** Sets the article’s own words apart. */
  readonly quote: (words: string) => string;
  readonly attributedTo: (source: string) => string;
}
