import type { Query, Topic } from './query.ts';

/** What of a question the articles don't speak of. */
export interface Uncovered {
  /** The question's own words, phrase by phrase. */
  readonly words: readonly string[];
  /** Their share of the question's matter, by rarity; 0 to 1. */
  readonly share: number;
}

/**
 * The question's own words for what the articles don't speak of. A word right after an uncovered one is told with it:
 * English and Korean put the modifier before its noun, so with "climate" nowhere and "change" somewhere, "climate
 * change" is what is missing. Names stay by themselves.
 *
 * @param isCovered whether the articles asked speak of a topic
 */
export function findUncovered({ text, topics }: Query, isCovered: (topic: Topic) => boolean): Uncovered {
  const matter = topics.filter(({ isFrame }) => !isFrame).toSorted((a, b) => a.term.start - b.term.start);
  const missing = matter.map((topic) => !isCovered(topic));
  const belongs = matter.map((topic, i) => {
    const before = matter[i - 1];
    return (
      missing[i] || (missing[i - 1] && before !== undefined && isModifier(before) && isRightAfter(text, before, topic))
    );
  });
  const phrases: { start: number; end: number }[] = [];
  matter.forEach((topic, i) => {
    if (!belongs[i]) return;
    const last = phrases.at(-1);
    const before = matter[i - 1];
    if (last && belongs[i - 1] && before && isRightAfter(text, before, topic)) last.end = topic.term.end;
    else phrases.push({ start: topic.term.start, end: topic.term.end });
  });
  const total = matter.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const lost = matter.reduce((sum, { rarity }, i) => sum + (belongs[i] ? rarity : 0), 0);
  return { words: phrases.map(({ start, end }) => text.slice(start, end)), share: lost / total };
}

function isModifier({ isCapitalised, named }: Topic): boolean {
  return !isCapitalised && named === undefined;
}

function isRightAfter(text: string, before: Topic, topic: Topic): boolean {
  return topic.named === undefined && /^[\s-]*$/.test(text.slice(before.term.end, topic.term.start));
}
