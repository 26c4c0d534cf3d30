import type { ChangedWord, MeaningRule } from './change.ts';
import { type WordLists, wordLists } from './word-lists.ts';

export const NUMBER: MeaningRule = {
  kind: 'number',
  reason: 'Another number, date or unit is another fact, however it is written; a number that is only left out is not.',
  isMet: ({ original, quoted, language }) => {
    const lists = wordLists(language);
    const [told, said] = [amountsIn(original, lists), amountsIn(quoted, lists)];
    if (said.length > 0 && !isSameList(told, said)) return true;
    const [units, saidUnits] = [unitsIn(original, lists), unitsIn(quoted, lists)];
    return units.length > 0 && saidUnits.length > 0 && !isSameList(units, saidUnits);
  },
  met: [
    { original: 'about 15,000 were sent', quoted: 'about 50,000 were sent' },
    { original: 'three countries', quoted: 'four countries' },
    { original: 'on 19 June 2024', quoted: 'on 19 July 2024' },
    { original: '$2.6 billion', quoted: '$2.6 million' },
    { original: '15 kilometers', quoted: '15 miles' },
    { original: 'ships waited', quoted: '40 ships waited' },
    { original: '1443년에', quoted: '1446년에', language: 'ko' },
    { original: '약 146만 명', quoted: '약 164만 명', language: 'ko' },
    { original: '일곱 학자', quoted: '여덟 학자', language: 'ko' },
  ],
  notMet: [
    { original: 'more than 20,000 containers', quoted: 'more than 20000 containers' },
    { original: 'three countries', quoted: '3 countries' },
    { original: '98 percent', quoted: '98 %' },
    { original: 'two thousand ships', quoted: '2,000 ships' },
    { original: 'after six quiet days', quoted: 'after six calm days' },
    { original: '1443년에', quoted: '1443년에는', language: 'ko' },
  ],
};

/** The numbers of some words in their order; words of scale multiply what stands before them. */
function amountsIn(words: readonly ChangedWord[], lists: WordLists): string[] {
  const amounts: string[] = [];
  let open: number | undefined;
  for (const [i, { key }] of words.entries()) {
    if (key === 'one' && PRONOUN_BEFORE.test(words[i - 1]?.key ?? '')) continue;
    const scale = lists.scales.get(key);
    const value = scale === undefined ? valuesOf(key, lists) : undefined;
    if (scale !== undefined) open = (open ?? 1) * scale;
    else if (value !== undefined && open !== undefined && open >= 100 && value.length === 1 && Number(value[0]) < 100) {
      open += Number(value[0]);
    } else {
      if (open !== undefined) amounts.push(String(open));
      open = undefined;
      if (value?.length === 1 && !Number.isNaN(Number(value[0]))) open = Number(value[0]);
      else if (value) amounts.push(...value);
    }
  }
  return open === undefined ? amounts : [...amounts, String(open)];
}

/** "no one", "this one": a pronoun. */
const PRONOUN_BEFORE = /^(?:no|any|every|some|another|each|this|that|the|which)$/u;

/** Digits in a word, and the Korean scales that follow them: 1443년, 146만, 2만6500. Undefined for other words. */
function valuesOf(key: string, { numbers }: WordLists): string[] | undefined {
  const written = numbers.get(key);
  if (written !== undefined) return [String(written)];
  const digits = key.match(/\p{N}+(?:[.,]\p{N}+)*[만억조천백]*/gu);
  return digits?.map((one) => (/^\p{N}+$/u.test(one) ? String(Number(one)) : one));
}

function unitsIn(words: readonly ChangedWord[], { units }: WordLists): string[] {
  return words
    .map(({ key }) => SAME_UNITS.get(key) ?? key)
    .filter((key) => units.has(key))
    .map((key) => key.replace(/(?<=\p{L}{2})s$/u, ''));
}

/** Two ways to write one unit. */
const SAME_UNITS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['퍼센트', '%'],
  ['km', 'kilometers'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
  ['metre', 'meter'],
  ['metres', 'meters'],
  ['litre', 'liter'],
  ['litres', 'liters'],
  ['tonne', 'ton'],
  ['tonnes', 'tons'],
  ['$', 'dollars'],
  ['€', 'euros'],
]);

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
