import { allMatches } from '#src/language/all-matches.ts';
import { ANSWER_PATTERNS } from './answer-patterns.ts';
import { forOwnScript } from './own-script.ts';
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
  const found = patternsOf(type, typedLanguage(language)).flatMap((pattern) =>
    allMatches(text, pattern).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  const joined: { start: number; end: number }[] = [];
  for (const stretch of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else joined.push({ ...stretch });
  }
  return joined;
}

/** By language and type, with the global flag; made when first asked for, as all of them take 50 ms. */
const compiled = new Map<string, readonly RegExp[]>();

function patternsOf(type: AnswerType, language: string): readonly RegExp[] {
  const key = `${language}:${type}`;
  const known = compiled.get(key);
  if (known) return known;
  const own = ANSWER_PATTERNS.filter((one) => one.type === type && one.language === language);
  const patterns = own.map(({ pattern }) => forOwnScript(new RegExp(pattern, `${pattern.flags}g`), language));
  compiled.set(key, patterns);
  return patterns;
}
