/**
 * What it costs to lay a quote over a text, a word that is another one being 1. Only their order matters: a slip is
 * cheaper than a misspelling, that than another word; to leave out a stretch costs more than one word that differs and
 * less than two, so that a quote with a hole is still one quote.
 */
export const ALIGNMENT = {
  /** The same word after scanning, without its accents, or with another apostrophe. */
  slip: 0.05,
  /** Two words for one: a hyphen at a line's end, a lost space. */
  joined: 0.1,
  /** A misspelling. */
  alike: 0.4,
  other: 1,
  added: 1,
  /** A word in square brackets, by itself or in place of one of the text. */
  bracketed: 0.15,
  bracketedPair: 0.3,
  gap: 0.8,
  /** Between two sentences of the quote, where a gap is rather than beside it if the words allow both. */
  sentenceGap: 0.75,
  skip: 0.06,
  /** Where an ellipsis or a bracket says that something is left out or changed. */
  markedGap: 0.1,
  markedSkip: 0.004,
} as const;

/** Words that carry grammar say less of where a quote is from; they count so much beside others, which count 1. */
export const STOP_WORD_WEIGHT = 0.35;

/**
 * Share of a quote's words, by weight, that a paragraph must have in order. Below, it speaks of the same matter at most.
 * Found on quotes that were changed beyond recognition and on sentences of other articles: `npm run bench:verify`.
 */
export const LEAST_SHARE = 0.55;
/** A sentence of which a paragraph has less is looked for elsewhere as well. */
export const WELL_PLACED = 0.8;

/**
 * Words that are aligned at once; longer quotes are placed sentence by sentence. An alignment takes as many steps as the
 * quote has words times those of the paragraph: 400 by 1,000 take 15 ms.
 */
export const MAX_ALIGNED_WORDS = 400;

/** From this cost on it is tried whether a sentence is made of two: about three words that are elsewhere. */
export const HALVES_TRIED_FROM = 2.5;
/** Words of either half of two sentences that are made one; fewer are a phrase that occurs anywhere. */
export const MIN_HALF_WORDS = 3;
/** What a sentence of two halves must be cheaper by than one of one piece. */
export const HALVES_COST = 1;
/** What a hole between two sentences of one paragraph may cost: some sixty words. */
export const JOINING_COST = 5;

/** Paragraphs that are looked at for a quote: the searcher gives those first that have its rarest words. */
export const CANDIDATES = 8;
/** The same for a quote of few words: with one of them changed, what is left stands in many. */
export const SHORT_QUOTE = { maxChars: 60, candidates: 60 } as const;

/** Places shown of words that stand in several. */
export const MAX_PLACES = 10;
