/** Every number that finding uses, each with its reason. The re-ranking's fitted weights are in ranking-weights.ts. */

/**
 * The first stage: BM25 over stems and over pieces of words, each as a share of its ideal score. Found by a grid over
 * the training halves of shifts-wiki and fairytale (English) and of korquad (other languages), 2026-11: where a stemmer
 * knows the language stems say more, elsewhere the pieces do.
 */
export interface FirstStageWeights {
  /** BM25: how fast repetition stops counting. */
  readonly k1: number;
  /** BM25: how much a long paragraph's matches count less. */
  readonly b: number;
  readonly stems: number;
  readonly grams: number;
}

export const FIRST_STAGE_STEMMED: FirstStageWeights = { k1: 0.9, b: 0.4, stems: 1, grams: 0.5 };
export const FIRST_STAGE_OTHER: FirstStageWeights = { k1: 1.1, b: 0.6, stems: 0.3, grams: 1 };

/**
 * Postings of word pieces read for one question, rarest pieces first. Pieces that many paragraphs have say little; with
 * 100,000 paragraphs this leaves out those in more than a tenth and costs 3 ms at the most.
 */
export const MAX_GRAM_POSTINGS = 400_000;

/**
 * The same of stems. Reached in libraries of several hundred thousand paragraphs only; what is left out there are words
 * that a quarter of all paragraphs have, which the ranking still weighs in the candidates. Source of reading the rarest
 * first and stopping: Moffat & Zobel, "Self-indexing inverted files for fast text retrieval", ACM TOIS 14 (1996).
 */
export const MAX_STEM_POSTINGS = 400_000;

/** How many candidates are re-ranked: of XQuAD's questions 99 % have the right paragraph among 15. */
export const RERANKED = 15;

/** Misspelt words. Edits allowed by length as in Lucene's fuzzy queries ("AUTO:4,8"). */
export const TYPO = {
  oneEditFrom: 4,
  twoEditsFrom: 8,
  oneEdit: 0.8,
  twoEdits: 0.55,
  /** People seldom miss a word's first letter (Yannakoudakis & Fawthrop 1983: 1.4 % of misspellings). */
  otherFirstLetter: 0.85,
  /** From this weight on a correction is taken for the word meant, and much worse ones are dropped. */
  sure: 0.68,
  besideSure: 0.6,
  maxCorrections: 6,
  /** A block of Hangul holds two or three letters (The Unicode Standard, 3.12). */
  lettersOfSyllable: 2,
  shortestWord: 3,
} as const;

/** Words of which only the beginning was typed, and garbled ones that no two edits mend: found by Fuse.js. */
export const FUZZY = {
  /** Fewer letters begin too many words. */
  prefixFrom: 4,
  prefix: 0.6,
  /** Fuse.js threshold: at most so large a share of the letters differs. */
  threshold: 0.34,
  /** Words given to Fuse.js after narrowing by edits, the first of the alphabet; half a millisecond's worth. */
  candidates: 120,
  garbled: 0.4,
  maxEdits: 3,
} as const;
