/**
 * What sets the candidates apart: shares of the question's pieces of words, of its words, and of these as written, stop
 * words included, by what is rare among the candidates; found in the paragraph, and in its best sentence.
 */
export const DISTINCT_FEATURES = [
  'gramDistinct',
  'gramDistinctSentence',
  'wordDistinct',
  'wordDistinctSentence',
  'formDistinct',
  'formDistinctSentence',
] as const;

/**
 * What the re-ranking looks at, in the order of the model's weights. Each is a number from 0 to about 1 unless said
 * otherwise; "share" means: of the question's topics, each weighted by its rarity.
 */
export const FEATURE_NAMES = [
  /** First stage: share of the ideal BM25 score over stems, and over pieces of words. */
  'stemScore',
  'gramScore',
  /** Share found in the paragraph; in its best sentence; in the best sentence with the next. */
  'coverage',
  'sentenceCoverage',
  'pairCoverage',
  /** Share found within the best 20 words: an answer stands together. */
  'windowCoverage',
  /** Share of word pieces found in the paragraph, and in its best sentence: forms that no stem joins. */
  'gramCoverage',
  'gramSentence',
  /** Neighbouring topics found in the question's order within three words, and any two within eight. */
  'orderedPairs',
  'nearPairs',
  /** Longest run of question words in the question's order, stop words included: as a number of words, and a share. */
  'longestRun',
  'runShare',
  /** Pairs and triples of adjacent question words, stop words included, that the paragraph has. */
  'bigrams',
  'trigrams',
  /** Topics missing, as a share of their number. */
  'missing',
  /** Whether the rarest topic is there: it says most about what is asked. */
  'rarest',
  /** Rarity, from 0 to 1, of the rarest topic that is missing. */
  'rarestMissing',
  /** Numbers and capitalised words of the question that are there. */
  'numbers',
  'capitals',
  /** Logarithm of the paragraph's length against the average; −2 to 2. Longer ones match more by chance. */
  'length',
  /** The article's first paragraph: it names what all others speak of. */
  'opening',
  /** The better of the two paragraphs beside it, by the first stage. */
  'neighbour',
  /** Pooled: share of the question that the candidates of the same article hold together. */
  'articleCoverage',
  /** Pooled: best other candidate of the same article, by the first stage. */
  'articleBest',
  /** No earlier paragraph among the candidates of this article has the rarest topic: there it is introduced. */
  'firstMention',
  /** Share that the paragraph lacks and the article's title has: what all of the article is about need not be said again. */
  'missingInTitle',
  /** The paragraph defines what is asked: "X is a …", "X, the …", "known as X". */
  'definition',
  /** Missing topics of which a related word (WordNet) is in the paragraph, and in its best sentence. */
  'related',
  'relatedInSentence',
  /** Share found in one sentence, and in two that follow each other, where related words count as much as they are close. */
  'softSentence',
  'softPair',
  /** A stretch of the type asked for is in the paragraph, in its best sentence; one feature a type. */
  'whoInText',
  'whoInSentence',
  'whenInText',
  'whenInSentence',
  'whereInText',
  'whereInSentence',
  'numberInText',
  'numberInSentence',
  'durationInText',
  'durationInSentence',
  'whyInText',
  'whyInSentence',
  ...DISTINCT_FEATURES,
  /** What Fuse.js makes of the best sentence for the words that nothing explains; 0 without such words. */
  'fuse',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

export type Features = Record<FeatureName, number>;
