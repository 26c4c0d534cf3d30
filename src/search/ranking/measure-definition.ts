import type { Query } from '../query.ts';

/** Words of a name that is asked for; longer questions ask for more than a definition. */
const MAX_NAME_WORDS = 3;
const ASKS_FOR_DEFINITION = /^(?:what|who)(?:['’]s|\s+(?:is|are|was|were))\s/i;

/**
 * Tests whether a text says what the asked thing is: "X is a …", "X, the …", "(X)", "known as X". Undefined for
 * questions that don't ask so. English only.
 *
 * Source of the forms: Hearst, "Automatic acquisition of hyponyms from large text corpora", COLING 1992, and the
 * copular and appositive definitions of Cui, Kan & Chua, "Soft pattern matching models for definitional question
 * answering", ACM TOIS 25 (2007).
 */
export function definitionTest({ text, language, topics }: Query): ((candidate: string) => boolean) | undefined {
  if (!/^en\b/.test(language) || !ASKS_FOR_DEFINITION.test(text)) return undefined;
  const words = topics.filter(({ isFrame }) => !isFrame).map(({ term }) => term.word.replace(/[^\p{L}\p{N}]/gu, ''));
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return undefined;
  const name = words.join("[\\s'’-]+");
  const after = `\\b${name}s?(?:,| \\(| —| –| is | are | was | were )`;
  const before = `(?:called|known as|named|dubbed|means|,) (?:the |an? )?["'“‘]?${name}\\b`;
  const pattern = new RegExp(`${after}|${before}`, 'iu');
  return (candidate) => pattern.test(candidate);
}
