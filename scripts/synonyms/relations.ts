/** A relation that is no pointer: words of one synset. */
export const SYNONYM = '';
/** Nor this: a word and one that its definition uses. */
export const DEFINITION = '|';
export const ANTONYM = '!';
export const HYPERNYM = '@';

/**
 * How much each relation of WordNet counts, by its sign (wninput(5WN)). Weights and limits here were tuned on fairytale
 * and shifts-wiki, even articles (2026-11-25): 2,778 questions, of whose words 2,394 are missing from the gold
 * paragraph. "Lift" is how much more often a word related in this way stood there than in the article's other
 * paragraphs without the question's word; the second number is that of closeness from 0.4 on. Left out for a low lift
 * or few cases: entailment, cause, parts and members, attributes, and words below the same hypernym (lift 1.05).
 */
export const RELATION_WEIGHT: ReadonlyMap<string, number> = new Map([
  /** Lift 1.7, 2.8. */
  [SYNONYM, 1],
  /** Derived words that no stem joins, such as "decision" and "decide". Lift 4.0, 4.4. */
  ['+', 1.5],
  /** Pertainyms, such as "economic" of "economy"; adverbs of an adjective. Lift 3.5, 4.1. */
  ['\\', 1.5],
  /** Adjectives near each other, such as "huge" and "large". Lift 1.7, 1.7. */
  ['&', 0.8],
  /** See also. Lift 1.6, 1.8. */
  ['^', 0.6],
  /** Senses of verbs that are alike. Lift 1.3, 1.3. */
  ['$', 0.6],
  /** Hypernyms, such as "vehicle" of "car", and so hyponyms. Lift 1.2, 1.4. */
  [HYPERNYM, 0.4],
  /** Such as "conflict" for "war", which are no kin else in WordNet. Lift 1.5, 2.2. */
  [DEFINITION, 0.4],
]);

/**
 * Added to the count of a sense, divided by the sense's rank: most senses were never met in the annotated texts, and
 * WordNet sorts them still. 0.3 and 3 measured the same.
 */
export const UNSEEN_COUNT = 1;

/**
 * Whether stems that were met so often in WordNet's annotated texts are worth a pair. One of them has to be common and,
 * where they are a thing and its kind, both known, or the table fills with taxonomies of plants and animals: with 1 and
 * 0 it is twice as long and ranks no better. Definitions tell less of their words' sense and ask for more.
 */
export function isWorthPairing(relation: string, [rare, common]: readonly [number, number]): boolean {
  if (relation === DEFINITION) return common >= 20 && rare >= 5;
  if (relation === HYPERNYM) return common >= 20 && rare >= 1;
  return common >= 10;
}

/** Words that more definitions than these use say little; with 200 their lift falls from 1.4 to 1.3, with 400 to 1.15. */
export const MAX_DEFINITIONS = 100;

/**
 * A pair stands only where each is among so many that are closest to the other: "person" has hundreds, which say
 * nothing. With 40 the lift is a tenth higher, but a sixth fewer questions gain.
 */
export const MAX_RELATED = 80;
