import type { Question, Topic } from './analyse-question.ts';
import type { IndexedParagraph } from './indexed-paragraph.ts';

/** Whether any of the paragraphs speaks of the topic. */
export function isCovered(topic: Topic, paragraphs: readonly IndexedParagraph[]): boolean {
  return paragraphs.some(({ stems, names }) => {
    return (
      [...topic.stems.keys()].some((stem) => stems.has(stem)) ||
      names.some(({ named }) => named.name === topic.named?.name)
    );
  });
}

/**
 * The question's own words for what no paragraph speaks of. A word right after an uncovered one is told with it: English
 * and Korean put the modifier before its noun, so with "climate" nowhere and "change" somewhere, "climate change" is
 * what is missing. Names stay by themselves.
 */
export function uncoveredWords(question: Question, paragraphs: readonly IndexedParagraph[]): string[] {
  const { text, topics } = question;
  const missing = topics.map((topic) => !isCovered(topic, paragraphs));
  const belongs = topics.map((topic, i) => {
    return missing[i] || (missing[i - 1] && isLowerCase(topics[i - 1]) && isAdjacent(text, topics[i - 1], topic));
  });
  const phrases: { start: number; end: number }[] = [];
  topics.forEach((topic, i) => {
    if (!belongs[i]) return;
    const last = phrases.at(-1);
    if (last && belongs[i - 1] && isAdjacent(text, topics[i - 1], topic)) last.end = topic.end;
    else phrases.push({ start: topic.start, end: topic.end });
  });
  return phrases.map(({ start, end }) => text.slice(start, end));
}

function isLowerCase(topic: Topic | undefined): boolean {
  return topic !== undefined && /^\P{Lu}/u.test(topic.words);
}

function isAdjacent(text: string, a: Topic | undefined, b: Topic | undefined): boolean {
  if (!a || !b || a.named !== undefined || b.named !== undefined) return false;
  const gap = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^[\s-]+$/.test(gap);
}
