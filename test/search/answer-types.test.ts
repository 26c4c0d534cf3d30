import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_PATTERNS } from '#src/search/answer-types/answer-patterns.ts';
import { findAnswers } from '#src/search/answer-types/find-answers.ts';
import { ANSWER_TYPES, type AnswerType } from '#src/search/answer-types/question-type.ts';

describe('an answer pattern', () => {
  it.each(ANSWER_PATTERNS.map((entry) => [entry.id, entry] as const))('%s matches its examples only', (_, entry) => {
    for (const text of entry.matches) expect(text).toMatch(entry.pattern);
    for (const text of entry.doesNotMatch) expect(text).not.toMatch(entry.pattern);
  });

  it('has an id of its own', () => {
    expect(new Set(ANSWER_PATTERNS.map(({ id }) => id)).size).toBe(ANSWER_PATTERNS.length);
  });
});

const foundIn = (text: string, type: AnswerType, language = 'en') =>
  findAnswers(text, type, language).map(({ start, end }) => text.slice(start, end));

const VETO =
  'On 28 March 2024 Russia vetoed the renewal of the panel, which had cost $1.7 billion since 2009, or 98 percent, because Vladimir Putin wished it.';

describe('the answers in a text', () => {
  it.each<[AnswerType, string[]]>([
    ['when', ['28 March 2024', '2009']],
    ['money', ['$1.7 billion']],
    ['percent', ['98 percent']],
    ['number', ['1.7 billion', '98']],
    ['duration', ['since 2009']],
    ['why', ['because']],
    ['who', ['Russia', 'panel', 'Vladimir Putin']],
  ])('of type %s', (type, expected) => {
    expect(foundIn(VETO, type)).toEqual(expected);
  });

  it.each<[AnswerType, string, string[]]>([
    ['when', '1896년 4월 7일에는 서재필이 독립신문을 창간했다.', ['1896년 4월 7일']],
    ['duration', '훈민정음이 반포된 지 140년, 열흘이면 배운다.', ['140년', '열흘']],
    ['who', '부제학 최만리를 비롯한 일곱 학자가 상소를 올렸다.', ['부제학', '학자']],
    ['number', '책은 모두 33장이다.', ['33']],
    ['why', '소리가 세지면 획을 더하므로 ㄱ에서 ㅋ이 나온다.', ['더하므로']],
  ])('of type %s in Korean: %s', (type, text, expected) => {
    expect(foundIn(text, type, 'ko')).toEqual(expected);
  });

  it.each<[AnswerType, string, string, string[]]>([
    ['when', 'ja', '港は1990年5月3日に開いた。', ['1990年5月3日']],
    ['money', 'ja', '彼らは五百万ドルを払った。', ['五百万ドル']],
    ['number', 'ja', '1959年に2,644人が死んだ。', ['2,644人']],
    ['duration', 'ja', 'ストは六週間続いた。', ['六週間']],
    ['why', 'ja', '霧が出たため、港は閉じた。', ['霧が出たため']],
    ['when', 'es', 'El 3 de mayo de 1990 se abrió el puerto.', ['3 de mayo de 1990']],
    ['money', 'es', 'Pagaron cinco millones de dólares.', ['cinco millones de dólares']],
    ['number', 'es', 'Murieron 2.644 personas en 1959.', ['2.644']],
    ['duration', 'es', 'La huelga duró seis semanas.', ['seis semanas']],
    ['when', 'ru', 'Порт открыли 3 мая 1990 года.', ['3 мая 1990 года']],
    ['percent', 'ru', 'Погибло 14,9 процента деревьев.', ['14,9 процента']],
    ['number', 'ru', 'В 1959 году погибло 2 644 дерева.', ['2 644']],
    ['why', 'ru', 'Порт закрыли из-за тумана.', ['из-за']],
    ['when', 'de', 'Am 3. Mai 1990 wurde der Hafen eröffnet.', ['3. Mai 1990']],
    ['number', 'de', 'Im Jahr 1959 starben 2.644 Bäume, 1960 nur zwölf.', ['2.644', 'zwölf']],
    ['money', 'de', 'Sie zahlten fünf Millionen Dollar.', ['fünf Millionen Dollar']],
    ['duration', 'de', 'Der Streik dauerte sechs Wochen.', ['sechs Wochen']],
    ['when', 'fr', 'Le 3 mai 1990 le port ouvrit.', ['3 mai 1990']],
    ['money', 'fr', "Ils payèrent cinq millions d'euros.", ["cinq millions d'euros"]],
    ['number', 'fr', 'En 1959, 2 644 arbres moururent.', ['2 644']],
    ['duration', 'fr', 'La grève dura six semaines.', ['six semaines']],
    ['who', 'fr', "L'historienne Anne Vallier le nia. Mahaut était morte.", ['historienne', 'Anne Vallier', 'Mahaut']],
    ['who', 'de', 'Die Brücke wurde von Karl Lutz und zwei Forscherinnen gebaut.', ['Karl Lutz', 'Forscherinnen']],
    ['when', 'zh', '港口于1990年五月三日开放。', ['1990年五月三日']],
    ['who', 'zh', '总理李明远签署了条约。', ['总理李明远']],
    ['number', 'zh', '1959年，二千六百多人死亡。', ['二千六百多人']],
    ['money', 'zh', '修橋花了三億美元。', ['三億美元']],
    ['percent', 'zh', '七成的树死了。', ['七成']],
    ['duration', 'zh', '罢工从第二天起持续了六个星期。', ['六个星期']],
    ['where', 'zh', '工厂建在北岸的山谷里。', ['在北岸']],
    ['why', 'zh', '由于大雾，港口关闭。', ['由于大雾']],
  ])('of type %s in %s: %s', (...[type, language, text, expected]) => {
    expect(foundIn(text, type, language)).toEqual(expected);
  });

  it('are none in a language without patterns', () => {
    expect(foundIn('Il 3 maggio 1990', 'when', 'it')).toEqual([]);
  });

  it('stand in order and apart, whatever the text', () => {
    const word = fc.constantFrom(
      'Kim',
      'May',
      '3',
      '2024',
      'in',
      'two',
      'years',
      '$5',
      '%',
      'ago',
      ',',
      '최만리는',
      '년',
      'mayo',
      'años',
      'мая',
      'тысяч',
      'лет',
      '三年',
      '人が',
      'ため、',
      '因为',
      '总理王明说',
      '在桥上，',
      'Mai',
      'Jahre',
      'zwei',
    );
    fc.assert(
      fc.property(
        fc.array(word),
        fc.constantFrom(...ANSWER_TYPES),
        fc.constantFrom('en', 'ko', 'es', 'ru', 'ja', 'zh'),
        (words, type, language) => {
          const text = words.join(' ');
          let last = 0;
          for (const { start, end } of findAnswers(text, type, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  // A pattern that backtracks without bounds doesn't come back from these.
  it('are found in texts of one piece, however often it is repeated, at most one a piece', () => {
    const pieces = [
      'Kim ',
      'one ',
      '1,',
      "A'",
      'two hundred ',
      'A.',
      'since ',
      '가',
      '십',
      '3월 ',
      'of the ',
      'a ',
      ' ',
      '1',
      'cien mil ',
      'Luis de ',
      'тысяч ',
      'Лев ',
      'в ',
      '十',
      '三年から',
      '田中の',
      'ア・',
      '在工人',
      '使，',
      '王斯尔',
      'zweihundert',
      'Karl von ',
      'Louis de ',
      'deux-',
      'pour la ',
      'd’A',
      'nach dem ',
    ];
    for (const piece of pieces) {
      for (const type of ANSWER_TYPES)
        for (const language of ['en', 'ko', 'es', 'ru', 'fr', 'de', 'ja', 'zh'])
          expect(findAnswers(piece.repeat(2000), type, language).length).toBeLessThanOrEqual(2000);
    }
  }, 60_000);
});
