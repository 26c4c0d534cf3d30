/** The same for Korean, with lists of its own. */
import { type Random, randomIndex } from '../data/seeded-random.ts';
import type { Edit } from './edits.ts';

const TOUCHY =
  /않|못|없|아니|아닌|야 ?한|수|것|듯|모든|모두|일부|가장|많|적|높|낮|크|작|큰|새|더|덜|가운데|살|명|개|장|권|년|월|일|약|원|여덟|일곱|여섯|서른|첫|네|두|세|한|\d/u;

function plainWords(words: readonly string[]): number[] {
  return words.flatMap((word, i) => (/^\p{Script=Hangul}{3,}$/u.test(word) && !TOUCHY.test(word) && i > 0 ? [i] : []));
}

export function koreanVocabulary(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(' '));
  return plainWords(words).map((i) => words[i] ?? '');
}

export function changeKoreanWord(vocabulary: readonly string[], known: (word: string) => boolean): Edit {
  return (sentence, random) => {
    const words = sentence.split(' ');
    const places = plainWords(words).filter((i) => !known(words[i] ?? ''));
    const at = places[randomIndex(random, places.length)];
    const word = vocabulary.filter((one) => !known(one))[randomIndex(random, vocabulary.length)];
    if (at === undefined || word === undefined || word === words[at] || words.length < 6) return undefined;
    return words.with(at, word).join(' ');
  };
}

export const dropKoreanNegation: Edit = (sentence) => {
  const dropped = sentence
    .replace(/(\S+)지 (?:않|못했|못하)았?(다|는|은|게)/u, '$1었$2')
    .replace(/(\S+)지 (?:않|못)\S*/u, '$1었다')
    .replace(/(?:은|이) 아니(?=었다|다)/u, '이')
    .replace(/ 아무도 /u, ' 누구나 ');
  return dropped === sentence ? undefined : dropped;
};

export const addKoreanNegation: Edit = (sentence) => {
  if (/않|못|아니|없/u.test(sentence)) return undefined;
  const added = sentence
    .replace(/했다\.$/u, '하지 않았다.')
    .replace(/되었다\.$/u, '되지 않았다.')
    .replace(/이다\.$/u, '이 아니다.')
    .replace(/한다\.$/u, '하지 않는다.')
    .replace(/었다\.$/u, '지 못했다.');
  return added === sentence ? undefined : added;
};

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/일곱 /u, '아홉 '],
  [/여덟 /u, '다섯 '],
  [/여섯 /u, '네 '],
  [/서른/u, '마흔'],
];

export const changeKoreanNumber: Edit = (sentence, random) => {
  const numbers = [...sentence.matchAll(/\d+/gu)];
  const chosen = numbers[randomIndex(random, numbers.length)];
  if (!chosen) {
    const found = COUNTED.find(([word]) => word.test(sentence));
    return found && sentence.replace(found[0], found[1]);
  }
  const at = chosen.index + chosen[0].length - 1;
  const digit = String((Number(sentence[at]) + 1 + randomIndex(random, 8)) % 10);
  if (chosen[0].length === 1 && digit === '0') return undefined;
  return sentence.slice(0, at) + digit + sentence.slice(at + 1);
};

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/최만리/u, '정약용'],
  [/세종(?!실록)/u, '영조'],
  [/주시경/u, '이광수'],
  [/정인지/u, '박지원'],
  [/유네스코/u, '유니세프'],
  [/일본/u, '중국'],
  [/중국/u, '일본'],
];

export const changeKoreanName: Edit = (sentence) => {
  const found = NAMES.find(([name]) => name.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

export const cutKorean: (mark: string) => Edit = (mark) => (sentence, random: Random) => {
  const words = sentence.split(' ');
  if (words.length < 9) return undefined;
  const from = 3 + randomIndex(random, words.length - 8);
  const isQuiet = words.slice(from - 1, from + 4).every((word) => !/않|못|없|아니|야$|안$/u.test(word));
  return isQuiet ? words.toSpliced(from, 2, ...(mark === '' ? [] : [mark])).join(' ') : undefined;
};

export const mergeKorean = (first: string, second: string): string => {
  return `${first.replace(/다\.$/u, '고,')} ${second}`;
};
