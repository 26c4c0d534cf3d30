import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';

/** The central modal verbs of English by their present form. Source: Quirk et al. (1985), §3.39 and §4.60–65. */
const PRESENT: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['could', 'can'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['shall', 'shall'],
  ['should', 'should'],
  ['will', 'will'],
  ['would', 'will'],
]);

/** The modal verbs that a question asks with: "Will they stop?" is answered with "will" or, reported, "would". */
export function modalsOf({ terms, language }: Query): ReadonlySet<string> {
  if (!/^en\b/.test(language)) return NONE;
  return new Set(terms.flatMap(({ word }) => PRESENT.get(word) ?? []));
}

const NONE: ReadonlySet<string> = new Set();

/** Which sentences have one of them; indices. */
export function sentencesWith(modals: ReadonlySet<string>, { terms, sentenceOf }: CandidateText): ReadonlySet<number> {
  const found = new Set<number>();
  if (modals.size === 0) return found;
  terms.forEach(({ word, isStopWord }, i) => {
    const present = isStopWord ? PRESENT.get(word) : undefined;
    if (present !== undefined && modals.has(present)) found.add(sentenceOf[i] ?? 0);
  });
  return found;
}
