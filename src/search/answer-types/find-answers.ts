import { ANSWER_PATTERNS } from './answer-patterns.ts';
import { type AnswerType, typedLanguage } from './question-type.ts';

/** A piece of a text: `text.slice(start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of the text that can answer a question of the type: in order, without overlaps (those that overlap
 * are joined). Empty for languages without patterns. Linear in the text.
 */
export function findAnswers(text: string, type: AnswerType, language: string): Stretch[] {
  const found = (COMPILED.get(`${typedLanguage(language)}:${type}`) ?? []).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  const joined: { start: number; end: number }[] = [];
  for (const stretch of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else joined.push({ ...stretch });
  }
  return joined;
}

/** By language and type, with the global flag. */
const COMPILED: ReadonlyMap<string, readonly { readonly pattern: RegExp }[]> = Map.groupBy(
  ANSWER_PATTERNS.map(({ type, language, pattern }) => ({
    key: `${language}:${type}`,
    pattern: new RegExp(pattern.source, `${pattern.flags}g`),
  })),
  ({ key }) => key,
);
