import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_AS_OTHERS } from '#src/language/language-pack.ts';
import { stem } from '#src/language/stem.ts';

/**
 * Words that people use for one another when they ask about an article, where WordNet keeps them apart: it joins what
 * means the same, readers what speaks of the same ("killed" of the dead, "troops" of an army). One group a line; a word
 * may stand in several. Written by ourselves, field by field, after the subject index of Roget's Thesaurus (1911
 * edition, public domain) and the register labels "plain" and "formal" of learners' dictionaries; in Spanish and Russian
 * also by what the 5,200 English words that WordNet counts most are translated with, sense by sense (after the idea of
 * Bannard & Callison-Burch, "Paraphrasing with bilingual parallel corpora", ACL 2005: what translates the same word means
 * the same).
 */
const FILES: Readonly<Record<string, string>> = {
  en: 'everyday-words.en.txt',
  es: 'everyday-words.es.txt',
  ru: 'everyday-words.ru.txt',
  ko: 'everyday-words.ko.txt',
  de: 'everyday-words.de.txt',
  fr: 'everyday-words.fr.txt',
  zh: 'everyday-words.zh.txt',
  ja: 'everyday-words.ja.txt',
  [ENGLISH_AS_OTHERS]: 'everyday-words.en.txt',
};

/**
 * How close two words are that stand in the same groups only, as a synonym of WordNet in its usual sense; of 0.3 to 0.8
 * the best in training.
 */
const CLOSENESS = 0.5;

/** Of a stem the stems that stand in a group with it, each with its closeness; none in languages without groups. */
export interface EverydayWords {
  readonly get: (stem: string) => ReadonlyMap<string, number>;
}

/**
 * Reads a language's groups, in 40 to 150 ms. A word of many senses says less of each: closeness falls with the root of
 * the share of groups that the two have in common (their cosine, as sets of groups).
 */
export function readEverydayWords(language: string): EverydayWords {
  const file = FILES[language];
  if (file === undefined) return { get: () => NONE };
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  const groups = lines.map((line) => [...new Set(line.split(' ').map((word) => stem(word, language)))]);
  const groupsOf = new Map<string, number[]>();
  groups.forEach((group, i) => {
    for (const one of group) {
      const own = groupsOf.get(one);
      if (own) own.push(i);
      else groupsOf.set(one, [i]);
    }
  });
  // A question asks for a few; all pairs would take three times as long.
  return { get: (one) => relate(one, { groups, groupsOf }) };
}

const NONE: ReadonlyMap<string, number> = new Map();

interface Groups {
  readonly groups: readonly (readonly string[])[];
  readonly groupsOf: ReadonlyMap<string, readonly number[]>;
}

function relate(one: string, { groups, groupsOf }: Groups): ReadonlyMap<string, number> {
  const own = groupsOf.get(one);
  if (!own) return NONE;
  const common = new Map<string, number>();
  for (const group of own) {
    for (const other of groups[group] ?? []) if (other !== one) common.set(other, (common.get(other) ?? 0) + 1);
  }
  const closeness = (other: string, count: number): number => {
    return CLOSENESS * Math.sqrt(count / Math.sqrt(own.length * (groupsOf.get(other)?.length ?? 1)));
  };
  return new Map([...common].map(([other, count]) => [other, closeness(other, count)]));
}
