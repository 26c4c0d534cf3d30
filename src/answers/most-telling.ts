import { type Passage, passageText } from '#src/articles/passage.ts';
import type { ActorPassage } from './actor-answer.ts';

/** Passages shown first. */
const MAX_TELLING = 3;

/**
 * What makes a sentence tell something of an actor: it acts in it, it is named outright, the author recommends something
 * there, it is named more than once, and the sentence is long enough to say something and short enough to be read. Chosen
 * by hand on the built-in articles, not fitted.
 */
const WEIGHTS = {
  isSubject: 3,
  isExplicit: 2,
  isRecommended: 2,
  eachName: 0.5,
  isMiddling: 1,
  isOpening: 0.5,
} as const;

/** Characters of a sentence that says something and is read at a glance: half of those in the built-in articles. */
const MIDDLING_CHARS = { min: 60, max: 220 } as const;

/** The most telling passages, best first, from different paragraphs as far as there are several. */
export function mostTelling(
  passages: readonly ActorPassage[],
  { recommended }: { readonly recommended: readonly Passage[] },
): ActorPassage[] {
  const places = new Set(recommended.map(placeOf));
  const ranked = passages
    .map((found) => ({ found, score: weigh(found, places.has(placeOf(found.passage))) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ found }) => found);
  const firstOfParagraph = ranked.filter((found, index) => {
    return ranked.findIndex((other) => paragraphOf(other.passage) === paragraphOf(found.passage)) === index;
  });
  return [...new Set([...firstOfParagraph, ...ranked])].slice(0, MAX_TELLING);
}

function weigh({ passage, mention, isSubject, marks }: ActorPassage, isRecommended: boolean): number {
  const { length } = passageText(passage);
  return (
    (isSubject ? WEIGHTS.isSubject : 0) +
    (mention === 'explicit' ? WEIGHTS.isExplicit : 0) +
    (isRecommended ? WEIGHTS.isRecommended : 0) +
    Math.min(marks.length, 2) * WEIGHTS.eachName +
    (length >= MIDDLING_CHARS.min && length <= MIDDLING_CHARS.max ? WEIGHTS.isMiddling : 0) +
    (passage.sentence === 1 ? WEIGHTS.isOpening : 0)
  );
}

function paragraphOf({ article, paragraph }: Passage): string {
  return `${article.slug} ${paragraph.number}`;
}

function placeOf(passage: Passage): string {
  return `${paragraphOf(passage)}.${passage.sentence}`;
}
