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
    ['fr', 'Quels pays ont signé le traité ?'],
    ['fr', 'Dans quel État est-il né ?'],
    ['de', 'Welche Länder haben unterschrieben?'],
    ['de', 'In welchem europäischen Staat lebte er?'],
    ['ko', '어느 나라가 서명했나?'],
    ['ko', '조약에 서명한 국가는?'],
    ['zh', '哪些国家签了条约？'],
    ['zh', '他是在哪個國家出生的'],
    ['ja', 'どの国が条約に署名したか。'],
    ['ja', '条約に署名した国は?'],
  ])('of %s: %s', (language, question) => expect(asksForState(question, language)).toBe(true));

  it.each([
    ['en', 'What do countries want?'],
    ['en', 'What is the state of the bridge?'],
    ['es', '¿Qué quiere el país?'],
    ['ru', 'Что подписала страна?'],
    ['ko', '나라는 무엇을 원하나?'],
    ['zh', '国家要什么？'],
    ['zh', '是哪位国王？'],
    ['ja', 'その国は何を望むか。'],
    ['fr', 'Que veut le pays ?'],
    ['fr', 'Dans quel état est le pont ?'],
    ['de', 'In welchem Bundesland liegt es?'],
    ['it', 'Quali paesi?'],
  ])('is none in %s: %s', (language, question) => expect(asksForState(question, language)).toBe(false));
});
