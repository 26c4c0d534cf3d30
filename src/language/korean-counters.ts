import { wordSet } from './function-words/function-word-lists.ts';

/**
 * Nouns that count others or name a unit, as they follow 몇 in a question; the answer's number often stands with another
 * one, or in one word with it (28자). Source: 국립국어원, 표준국어대사전: 의존 명사, 단위를 나타내는 말.
 */
const COUNTERS = wordSet(`
  명 분 사람 개 자 글자 장 권 마리 그루 대 채 척 곳 가지 번 번째 차례 살 세 년 해 달 월 일 날 시 초 시간 주 개월 세기
  미터 킬로미터 센티미터 킬로그램 톤 리터 배럴 퍼센트 프로 도 배 층 쪽 줄 군데 나라 건 편 표 석 점 회 원 달러 위 등`);

/** What may end such a noun in a question: a particle, or the copula in the forms in which people ask. */
const ENDING =
  /(?:이?야|이?에요|예요|이?었?나요?|였나요?|인가요?|인지|입니까|이?냐|일까요?|이?지|쯤|정도|이나|은|는|이|가|을|를|에|의|으로|로|까지|부터|동안|째)$/u;

/** Counters of the same things. */
const SAME: readonly (readonly string[])[] = [
  ['명', '사람', '분', '인'],
  ['자', '글자'],
  ['년', '해'],
  ['번', '차례', '회'],
  ['살', '세'],
];

/** The counter that a word right after 몇 is, without its ending; undefined for other words. */
export function koreanCounter(word: string): string | undefined {
  return [word, word.replace(ENDING, '')].find((one) => COUNTERS.has(one));
}

/** Whether a number is followed by the counter, or by one of the same things: 28자, 일곱 학자 is neither. */
export function isCountedIn(
  counter: string,
  { number, after }: { readonly number: string; readonly after: string },
): boolean {
  const counters = SAME.find((group) => group.includes(counter)) ?? [counter];
  if (counters.some((one) => number.endsWith(one))) return true;
  const rest = after.replace(/^ ?(?:여 ?)?/u, '');
  // The longest that stands there: of 3개월 that is 개월, not 개.
  const own = [...COUNTERS].filter((one) => rest.startsWith(one)).toSorted((one, other) => other.length - one.length);
  return counters.includes(own[0] ?? '');
}
