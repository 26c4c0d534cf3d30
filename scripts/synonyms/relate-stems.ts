import { findDefinitionWords } from './definition-words.ts';
import type { Pointer, Synset } from './read-wordnet.ts';
import { ANTONYM, DEFINITION, HYPERNYM, isWorthPairing, RELATION_WEIGHT, SYNONYM } from './relations.ts';
import { readStemSenses, type StemSense, type StemSenses } from './stem-senses.ts';

/** A number for pairs of stems, kept under the stem that is first in code unit order. */
export type StemPairs = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Synsets = ReadonlyMap<string, Synset>;
type Couple = readonly [StemSense, StemSense];
/** Two senses and how they hang together; symmetric, whichever comes first. */
interface Link {
  readonly relation: string;
  readonly couple: Couple;
}

/**
 * How close stems are: for each meaning in common √(share in one × share in the other), summed. That is the
 * Bhattacharyya coefficient of what the two mean ("On a measure of divergence between two multinomial populations",
 * Sankhyā 7, 1946): 1 if they always mean the same, little if they share a rare sense. Meanings that a relation joins
 * count as common at the relation's weight, so a sum can pass 1. Pairs with an antonym pointer between them have none.
 * Symmetric, as a question's word should find a text's as well as the other way round.
 */
export function relateStems(synsets: Synsets): StemPairs {
  const senses = readStemSenses(synsets);
  const counts = countStems(senses);
  const pairs = new Map<string, Map<string, number>>();
  const opposites: Couple[] = [];
  const add = ({ relation, couple }: Link) => {
    if (relation === ANTONYM) opposites.push(couple);
    else addCloseness(pairs, { relation, couple });
  };
  // One after the other, as all links together would fill the memory.
  for (const words of senses.values()) linkSynonyms(words).forEach(add);
  for (const id of synsets.keys()) linkPointers(id, synsets, senses).forEach(add);
  for (const [id, stems] of findDefinitionWords(synsets)) linkDefinition(senses.get(id), stems, counts).forEach(add);
  for (const [a, b] of opposites) {
    pairs.get(a.stem)?.delete(b.stem);
    pairs.get(b.stem)?.delete(a.stem);
  }
  return pairs;
}

function linkSynonyms(words: Words): Link[] {
  return link(SYNONYM, words, words).filter(({ couple: [a, b] }) => a.stem < b.stem);
}

function linkPointers(id: string, synsets: Synsets, senses: StemSenses): Link[] {
  const pointers = (synsets.get(id)?.pointers ?? []).filter((pointer) => {
    return (RELATION_WEIGHT.has(pointer.symbol) || pointer.symbol === ANTONYM) && !isMirrored(id, pointer, synsets);
  });
  return pointers.flatMap(({ symbol, target, fromWord, toWord }) => {
    const targets = symbol === HYPERNYM ? nearestNamed(target, synsets, senses) : [target];
    return targets.flatMap((other) => link(symbol, pick(senses.get(id), fromWord), pick(senses.get(other), toWord)));
  });
}

/** Most relations have a pointer at either end; the second one tells nothing new. */
function isMirrored(id: string, { symbol, target, fromWord, toWord }: Pointer, synsets: Synsets): boolean {
  if (id < target) return false;
  return (synsets.get(target)?.pointers ?? []).some((back) => {
    return back.symbol === symbol && back.target === id && back.fromWord === toWord && back.toWord === fromWord;
  });
}

/** The synset, or where it has no word that the table knows ("written agreement"), what lies above it ("agreement"). */
function nearestNamed(id: string, synsets: Synsets, senses: StemSenses): string[] {
  if (senses.get(id)?.some((sense) => sense !== undefined)) return [id];
  const above = (synsets.get(id)?.pointers ?? []).filter(({ symbol }) => symbol === HYPERNYM);
  return above.flatMap(({ target }) => nearestNamed(target, synsets, senses));
}

function linkDefinition(words: Words = [], stems: readonly string[], counts: ReadonlyMap<string, number>): Link[] {
  return distinct(words).flatMap((sense) => {
    return stems.flatMap((stem): Link[] => {
      const count = counts.get(stem);
      // A definition doesn't tell the sense of its words: taken to have the share of the sense that they define.
      return count === undefined
        ? []
        : [{ relation: DEFINITION, couple: [sense, { stem, share: sense.share, count }] }];
    });
  });
}

function countStems(senses: StemSenses): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of senses.values()) for (const sense of words) if (sense) counts.set(sense.stem, sense.count);
  return counts;
}

type Words = readonly (StemSense | undefined)[];

function pick(words: Words = [], place: Pointer['fromWord']): Words {
  return place === 0 ? words : words.slice(place - 1, place);
}

/** Each sense of one with each of the other. */
function link(relation: string, left: Words, right: Words): Link[] {
  return distinct(left).flatMap((a) => distinct(right).map((b): Link => ({ relation, couple: [a, b] })));
}

/** Words of one stem share a sense. */
function distinct(words: Words = []): StemSense[] {
  return [...new Set(words)].filter((sense) => sense !== undefined);
}

function addCloseness(pairs: Map<string, Map<string, number>>, { relation, couple: [a, b] }: Link): void {
  const weight = RELATION_WEIGHT.get(relation);
  const counts = [Math.min(a.count, b.count), Math.max(a.count, b.count)] as const;
  if (weight === undefined || a.stem === b.stem || !isWorthPairing(relation, counts)) return;
  const [first, second] = a.stem < b.stem ? [a.stem, b.stem] : [b.stem, a.stem];
  const others = pairs.get(first) ?? new Map<string, number>();
  others.set(second, (others.get(second) ?? 0) + weight * Math.sqrt(a.share * b.share));
  pairs.set(first, others);
}
