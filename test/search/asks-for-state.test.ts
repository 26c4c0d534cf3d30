import { describe, expect, it } from 'vitest';
import { asksForState } from '#src/search/answer-types/asks-for-state.ts';

describe('a question for states by name', () => {
  it.each([
    ['en', 'Which two countries does Truman want to help?'],
    ['en', 'In what other nations is it read?'],
    ['es', '¿Qué países firmaron el tratado?'],
    ['es', '¿En qué país nació?'],
    ['ru', 'Какие страны подписали договор?'],
    ['ru', 'В каком государстве он родился?'],
    ['ko', '어느 나라가 서명했나?'],
    ['ko', '조약에 서명한 국가는?'],
  ])('of %s: %s', (language, question) => expect(asksForState(question, language)).toBe(true));

  it.each([
    ['en', 'What do countries want?'],
    ['en', 'What is the state of the bridge?'],
    ['es', '¿Qué quiere el país?'],
    ['ru', 'Что подписала страна?'],
    ['ko', '나라는 무엇을 원하나?'],
    ['de', 'Welche Länder?'],
  ])('is none in %s: %s', (language, question) => expect(asksForState(question, language)).toBe(false));
});
