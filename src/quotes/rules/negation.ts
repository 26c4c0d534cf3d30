import type { ChangedWord, MeaningRule } from './change.ts';
import { wordLists } from './word-lists.ts';

export const NEGATION: MeaningRule = {
  kind: 'negation',
  reason:
    'A negator more or less turns a clause into its contrary (Quirk et al. 1985, §10.54); two of them in place of one another do not. Prefixes negate words: Marchand, Categories and Types (1969), ch. 3.',
  isMet: ({ original, quoted, exposed, language }) => {
    // What is left out without anything in its place counts only as far as it bears on the words around it.
    const lost = quoted.length === 0 || exposed.length < original.length ? exposed : original;
    if (countNegators(lost, language) % 2 !== countNegators(quoted, language) % 2) return true;
    return isNegatedPair(original, quoted);
  },
  met: [
    { original: 'did not agree', quoted: 'did agree' },
    { original: 'It never lapsed', quoted: 'It lapsed' },
    { original: 'The bridge is safe', quoted: 'The bridge isn’t safe' },
    { original: 'a likely outcome', quoted: 'an unlikely outcome' },
    { original: 'a harmless remedy', quoted: 'a harmful remedy' },
    { original: 'he would never under any circumstances whatsoever agree', quoted: 'he would agree' },
    { original: '그는 가지 않았다', quoted: '그는 갔다', language: 'ko' },
    { original: '쉬운 일이다', quoted: '쉬운 일이 아니다', language: 'ko' },
  ],
  notMet: [
    { original: 'nobody came', quoted: 'no one came' },
    { original: 'will not stay', quoted: 'won’t stay' },
    { original: 'He came, though not for long, and spoke', quoted: 'He came and spoke' },
    { original: 'the old pier', quoted: 'the long pier' },
    { original: '배는 없다', quoted: '배는 없었다', language: 'ko' },
  ],
};

function countNegators(words: readonly ChangedWord[], language: string): number {
  const { negators, negating } = wordLists(language);
  return words.filter(({ key }) => negators.has(key) || negating?.test(key) === true).length;
}

export function isNegator(key: string, language: string): boolean {
  return countNegators([{ key, isName: false }], language) === 1;
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', '비', '불', '무', '미'];

/** Words of which one negates the other by how it is made. */
function isNegatedPair(original: readonly ChangedWord[], quoted: readonly ChangedWord[]): boolean {
  return original.some(({ key: a }) => {
    return quoted.some(({ key: b }) => isPrefixed(a, b) || isPrefixed(b, a) || isEnded(a, b) || isEnded(b, a));
  });
}

/** Shorter words than these are prefixed by chance: "to", "into". */
const SHORTEST_BASE = 4;

function isPrefixed(base: string, word: string): boolean {
  const isLong = base.length >= SHORTEST_BASE || (/\p{Script=Hangul}/u.test(base) && base.length >= 2);
  return isLong && PREFIXES.some((prefix) => word === prefix + base);
}

function isEnded(a: string, b: string): boolean {
  return a.endsWith('less') && b.endsWith('ful') && a.slice(0, -4) === b.slice(0, -3);
}
