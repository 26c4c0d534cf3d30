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

/** How close two words of a group are, as a synonym of WordNet in its usual sense; of 0.3 to 0.6 the best in training. */
const CLOSENESS = 0.5;

/**
 * Stems by the stems that stand in a group with them, each with its closeness; none in languages without groups. Takes
 * about 5 ms.
 */
export function readEverydayWords(language: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const all = new Map<string, Map<string, number>>();
  const file = FILES[language];
  if (file === undefined) return all;
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')) {
    const stems = new Set(line.split(' ').map((word) => stem(word, language)));
    for (const one of stems) addOthers(all, one, stems);
  }
  return all;
}

function addOthers(all: Map<string, Map<string, number>>, one: string, group: ReadonlySet<string>): void {
  const others = all.get(one) ?? new Map<string, number>();
  for (const other of group) if (other !== one) others.set(other, CLOSENESS);
  all.set(one, others);
}
