import type { Query, Topic } from './query.ts';

/** What of a question the articles don't speak of. */
export interface Uncovered {
  /** The question's own words, phrase by phrase. */
  readonly words: readonly string[];
  /** Their share of the question's matter, by rarity; 0 to 1. */
  readonly share: number;
}

/**
 * Languages in which a word modifies the one after it as it stands there: with "climate" nowhere and "change" somewhere,
 * "climate change" is what is missing. In Spanish or French the modifier follows, in Chinese any word may.
 */
const MODIFIER_FIRST = /^(?:en|ko|ru|uk|bg|de|nl|da|sv|nb|nn|no|fi|hu|tr|el|hi|qaa)\b/;

/**
 * The question's own words for what the articles don't speak of. A word right after an uncovered one is told with it
 * where that modifies it. Names and numbers stay by themselves.
 *
 * @param isCovered whether the articles asked speak of a topic
 */
export function findUncovered({ text, language, topics }: Query, isCovered: (topic: Topic) => boolean): Uncovered {
  const matter = topics.filter(({ isFrame }) => !isFrame).toSorted((a, b) => a.term.start - b.term.start);
  const missing = matter.map((topic) => !isCovered(topic));
  const belongs = matter.map((topic, i) => {
    const before = matter[i - 1];
    return (
      missing[i] ||
      (missing[i - 1] && before !== undefined && isModifier(before, language) && isRightAfter(text, before, topic))
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

/** Endings of Korean verbs, which may modify whole phrases. */
const VERB_ENDING = /(?:던|는|은|인|한|된|할|될|게|고|서|며|면|지|자|다|다가|해|대)$/u;

/** In Korean a word with a particle or an ending modifies no single noun: 기후 변화, but 팀이 없던 선수. */
function isModifier({ term, isCapitalised, isNumber, named }: Topic, language: string): boolean {
  if (isCapitalised || isNumber || named !== undefined || !MODIFIER_FIRST.test(language)) return false;
  return !language.startsWith('ko') || (term.word === term.stem && !VERB_ENDING.test(term.word));
}

function isRightAfter(text: string, before: Topic, topic: Topic): boolean {
  return topic.named === undefined && !topic.isNumber && /^[\s-]*$/.test(text.slice(before.term.end, topic.term.start));
}
