import { describe, expect, it } from 'vitest';
import { isCountedIn, koreanCounter } from '#src/language/korean-counters.ts';

describe('a counter after 몇', () => {
  it.each([
    ['명', '명'],
    ['명이야', '명'],
    ['자야', '자'],
    ['글자였나요', '글자'],
    ['번이나', '번'],
    ['년에', '년'],
    ['학자가', undefined],
    ['도시', undefined],
  ])('in %s is %s', (word, counter) => expect(koreanCounter(word)).toBe(counter));

  it.each([
    ['자', '28', '자를 만들었다', true],
    ['글자', '28', '자를', true],
    ['명', '2,644', '명이', true],
    ['명', '여덟', ' 사람이', true],
    ['명', '15만', ' 여 명', true],
    ['개', '3', '개월 동안', false],
    ['개월', '3', '개월 동안', true],
    ['자', '480', '돌을', false],
    ['살', '33', '장이다', false],
  ])('%s counts what %s%s tells: %s', (...[counter, number, after, is]) => {
    expect(isCountedIn(counter, { number, after })).toBe(is);
  });
});
