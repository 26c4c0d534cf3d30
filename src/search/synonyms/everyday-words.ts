import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_AS_OTHERS } from '#src/language/language-pack.ts';
import { stem } from '#src/language/stem.ts';

/**
 * Words that people use for one another when they ask about an article, where WordNet keeps them apart: it joins what
 * means the same, readers what speaks of the same ("killed" of the dead, "troops" of an army). One group a line; a word
 * may stand in several. Written by ourselves, field by field, after the subject index of Roget's Thesaurus (1911
 * edition, public domain) and the register labels "plain" and "formal" of learners' dictionaries.
 */
const FILES: Readonly<Record<string, string>> = {
  en: 'everyday-words.en.txt',
  es: 'everyday-words.es.txt',
  ru: 'everyday-words.ru.txt',
  ko: 'everyday-words.ko.txt',
  [ENGLISH_AS_OTHERS]: 'everyday-words.en.txt',
};

/**
 * How close two words are that stand in the same groups only, as a synonym of WordNet in its usual sense; of 0.3 to 0.8
 * the best in training.
 */
const CLOSENESS = 0.5;

/**
 * Stems by the stems that stand in a group with them, each with its closeness; none in languages without groups. A word
 * of many senses says less of each: closeness falls with the root of the share of groups that the two have in common
 * (their cosine, as sets of groups). Takes about 20 ms.
 */
export function readEverydayWords(language: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const file = FILES[language];
  if (file === undefined) return new Map();
  const groups = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => new Set(line.split(' ').map((word) => stem(word, language))));
  const groupsOf = new Map<string, number>();
  const shared = new Map<string, Map<string, number>>();
  for (const group of groups) {
    for (const one of group) {
      groupsOf.set(one, (groupsOf.get(one) ?? 0) + 1);
      countOthers(shared, one, group);
    }
  }
  const closeness = (one: string, other: string, common: number): number => {
    return CLOSENESS * Math.sqrt(common / Math.sqrt((groupsOf.get(one) ?? 1) * (groupsOf.get(other) ?? 1)));
  };
  return new Map(
    [...shared].map(([one, others]) => [
      one,
      new Map([...others].map(([other, common]) => [other, closeness(one, other, common)])),
    ]),
  );
}

/** Adds one group to the number that each pair has in common. */
function countOthers(shared: Map<string, Map<string, number>>, one: string, group: ReadonlySet<string>): void {
  const others = shared.get(one) ?? new Map<string, number>();
  for (const other of group) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
  shared.set(one, others);
}
