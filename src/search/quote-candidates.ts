import type { Analyser } from './analyse-text.ts';
import type { Field, ParagraphIndex } from './index/paragraph-index.ts';

/** A paragraph that may hold the words of a quote. */
export interface QuoteCandidate {
  /** Its number in the index. */
  readonly paragraph: number;
  /** The more and the rarer the quote's words that it has; comparable within one quote and index. */
  readonly score: number;
}

export interface WantedCandidates {
  /** At most so many. */
  readonly limit: number;
  /** Whether a paragraph may be named at all. */
  readonly isWanted?: ((paragraph: number) => boolean) | undefined;
}

/** What the pieces of a misspelt word count beside a word. */
const GRAM_SHARE = 0.3;
/** Postings read for one quote, rarest first: what is left out is in every tenth paragraph or so. */
const MAX_POSTINGS = 50_000;

/**
 * The paragraphs with most of a text's words, weighed by rarity. How long a paragraph is makes no difference, unlike in
 * ranking: a quote is a small part of it. Nothing for a text of grammar words only.
 */
export function quoteCandidates(
  text: string,
  { analyser, index }: { readonly analyser: Analyser; readonly index: ParagraphIndex },
  { limit, isWanted = () => true }: WantedCandidates,
): QuoteCandidate[] {
  const scores = new Map<number, number>();
  const { stems, grams } = termsOf(text, analyser, index);
  addScores(scores, { field: index.stems, terms: stems, share: 1 });
  addScores(scores, { field: index.grams, terms: grams, share: GRAM_SHARE });
  const candidates = [...scores].map(([paragraph, score]) => ({ paragraph, score }));
  return candidates
    .filter(({ paragraph }) => isWanted(paragraph))
    .toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph)
    .slice(0, limit);
}

/** Stems, and for words that are nowhere as they are written, their pieces: those bring misspelt ones. */
function termsOf(text: string, analyser: Analyser, { stems: known }: ParagraphIndex) {
  const stems = new Set<string>();
  const grams = new Set<string>();
  analyser.forEachForm(text, ({ isStopWord, stem, grams: pieces }) => {
    if (isStopWord) return;
    if (known.paragraphsWith(known.find(stem)) > 0) stems.add(stem);
    else for (const piece of pieces) grams.add(piece);
  });
  return { stems, grams };
}

interface Scoring {
  readonly field: Field;
  readonly terms: ReadonlySet<string>;
  readonly share: number;
}

function addScores(scores: Map<number, number>, { field, terms, share }: Scoring): void {
  const numbers = [...terms].map(field.find).filter((term) => field.paragraphsWith(term) > 0);
  const lengths = field.lengths();
  let postings = 0;
  for (const term of numbers.toSorted((a, b) => field.paragraphsWith(a) - field.paragraphsWith(b))) {
    // The rarest counts in any case: there is nothing else to go by.
    if (postings > 0 && postings + field.paragraphsWith(term) > MAX_POSTINGS) break;
    postings += field.paragraphsWith(term);
    const weight = share * field.rarity(term);
    field.forEachList(term, ({ paragraphs, size }) => {
      for (let i = 0; i < size; i++) {
        const paragraph = paragraphs[i] ?? 0;
        if ((lengths[paragraph] ?? 0) >= 0) scores.set(paragraph, (scores.get(paragraph) ?? 0) + weight);
      }
    });
  }
}
