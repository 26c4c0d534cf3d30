/**
 * What makes a sentence worth choosing for a summary. Features after Edmundson, New Methods in Automatic Extracting (JACM
 * 16:2, 1969): key words, place, title, cue phrases. Weights: the mean of the best sixty of six thousand random settings
 * on the fourteen labelled articles (2026-11), rounded, so that no one article decides; each feature is from 0 to 1.
 */
export const SUMMARY_WEIGHTS = {
  /** Likeness to all other sentences: what the text keeps coming back to (degree centrality; Erkan and Radev, LexRank, 2004). */
  central: 0.5,
  /** Words shared with the title (Edmundson 1969). */
  title: 0.7,
  /** The sentence prescribes: where an author recommends, that is the point. */
  advice: 1,
  /** It tells figures: news and arguments rest on them. 1 for two or more. */
  figures: 0.6,
  /** The author’s judgement, prediction or hedged claim, rather than what happened. */
  stated: 0.15,
  predicted: 0.15,
  hedged: 0.25,
  /** Somebody else’s words carry the text’s point less often. */
  attributed: -0.2,
  /** A paragraph’s first sentence is its topic sentence more often than not (Baxendale 1958: 85 %). */
  first: 0.3,
  /** How far down the text: openings are scenes, ends are conclusions. */
  down: 0.3,
  /** Fewer words than `FEW_WORDS`. */
  short: -0.6,
  /** Words as a share of `FULL_WORDS`: longer sentences say more. */
  length: 0.15,
} as const;

/** A sentence of fewer words says too little to stand alone. */
export const FEW_WORDS = 8;
/** Sentences of so many words, or more, count as full. */
export const FULL_WORDS = 40;

/**
 * Share of worth against novelty in choosing the next sentence (Carbonell and Goldstein, MMR, 1998); one a paragraph
 * leaves little to repeat, so worth leads.
 */
export const NOVELTY = 0.85;
