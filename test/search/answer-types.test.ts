import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_PATTERNS } from '#src/search/answer-types/answer-patterns.ts';
import { findAnswers } from '#src/search/answer-types/find-answers.ts';
import { QUESTION_CUES } from '#src/search/answer-types/question-cues.ts';
import { type AnswerType, isShownFact, questionType } from '#src/search/answer-types/question-type.ts';

describe('a question cue', () => {
  it.each(QUESTION_CUES.map((cue) => [cue.id, cue] as const))('%s matches its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
  });
});

describe('an answer pattern', () => {
  it.each(ANSWER_PATTERNS.map((entry) => [entry.id, entry] as const))('%s matches its examples only', (_, entry) => {
    for (const text of entry.matches) expect(text).toMatch(entry.pattern);
    for (const text of entry.doesNotMatch) expect(text).not.toMatch(entry.pattern);
  });

  it('has an id of its own', () => {
    expect(new Set(ANSWER_PATTERNS.map(({ id }) => id)).size).toBe(ANSWER_PATTERNS.length);
  });
});

describe('a question', () => {
  it.each<[AnswerType | undefined, string]>([
    ['who', 'Who signed the treaty?'],
    ['who', 'By whom was the letter found?'],
    ['who', 'Which French demographer counted the deaths?'],
    ['who', 'When the panel ended, who took its place?'],
    ['when', 'When did the man who found the letter die?'],
    ['when', 'In which century did Howard live?'],
    ['when', 'What year was the bridge opened?'],
    ['when', 'Does the article say when the bridge opened?'],
    ['where', 'Where did Kim meet Putin?'],
    ['where', 'Which country vetoed the renewal?'],
    ['number', 'How many soldiers were sent?'],
    ['number', 'How far is the sea?'],
    ['number', 'How long is the border?'],
    ['number', 'How old was Lee?'],
    ['number', 'How much oil was delivered?'],
    ['money', 'How much money did the North earn?'],
    ['money', 'How much does a tree cost?'],
    ['money', 'What is the price of a tree?'],
    ['percent', 'What percentage of its trade is with China?'],
    ['duration', 'How long did the war last?'],
    ['duration', 'How many years does a street tree live?'],
    ['why', 'Why did China abstain?'],
    ['why', 'What is the reason for the veto?'],
    [undefined, 'How does shade cool a street?'],
    [undefined, 'What did China say about the people who fled?'],
    [undefined, 'What happened when the treaty lapsed?'],
    [undefined, 'Did Russia veto it?'],
    [undefined, 'How much does Russia want peace?'],
    [undefined, 'trees'],
    [undefined, ''],
  ])('asks for %s: %s', (type, question) => {
    expect(questionType(question, 'en')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', '누가 한글을 만들었나요?'],
    ['who', '편지를 쓴 사람은 누구인가요?'],
    ['when', '훈민정음은 언제 반포되었나요?'],
    ['when', '몇 년에 나왔나요?'],
    ['where', '편지는 어디에서 나왔나요?'],
    ['number', '해례본은 몇 장인가요?'],
    ['duration', '몇 년 동안 쓰이지 않았나요?'],
    ['duration', '배우는 데 얼마나 오래 걸리나요?'],
    ['money', '값은 얼마인가요?'],
    ['percent', '몇 퍼센트인가요?'],
    ['why', '최만리는 왜 반대했나요?'],
    ['who', '편지가 언제 나왔는지 말한 사람은 누구인가요?'],
    ['where', '편지가 나온 곳은?'],
    ['number', '인구는 얼마인가요?'],
    [undefined, '세종은 몇 번째 아들인가요?'],
    [undefined, '한글은 어떻게 읽나요?'],
    [undefined, '훈민정음은 무엇인가요?'],
  ])('asks in Korean for %s: %s', (type, question) => {
    expect(questionType(question, 'ko')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', '¿Quién firmó el tratado?'],
    ['when', '¿En qué siglo se fundó la ciudad?'],
    ['where', '¿De dónde vino el barco?'],
    ['number', '¿Cuántos árboles murieron?'],
    ['money', '¿Cuánto costó el puente?'],
    ['percent', '¿Qué porcentaje votó?'],
    ['duration', '¿Cuánto tiempo duró la huelga?'],
    ['why', '¿Por qué se cerró el puerto?'],
    ['why', 'por que se cerró cuando llovía?'],
    [undefined, '¿Qué pasó cuando llegó el barco?'],
    [undefined, '¿Cómo se hace el pan?'],
  ])('asks in Spanish for %s: %s', (type, question) => {
    expect(questionType(question, 'es')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', 'Кто подписал договор?'],
    ['when', 'В каком веке основали город?'],
    ['where', 'Откуда пришёл корабль?'],
    ['number', 'Сколько деревьев погибло?'],
    ['money', 'Сколько стоил мост?'],
    ['percent', 'Какой процент проголосовал?'],
    ['duration', 'Как долго длилась забастовка?'],
    ['why', 'Почему закрыли порт?'],
    [undefined, 'Что случилось, когда пришёл корабль?'],
    [undefined, 'Как пекут хлеб?'],
  ])('asks in Russian for %s: %s', (type, question) => {
    expect(questionType(question, 'ru')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', 'Wer hat den Vertrag unterschrieben?'],
    ['who', 'Von wem wurde der Brief gefunden?'],
    ['when', 'In welchem Jahrhundert wurde die Stadt gegründet?'],
    ['when', 'Vor wie vielen Jahren starb er?'],
    ['where', 'Woher kam das Schiff?'],
    ['where', 'wie heißt der fluss dort?'],
    ['number', 'Wie viele Bäume sind gestorben?'],
    ['number', 'Wie hoch ist der Turm?'],
    ['money', 'Wieviel hat die Brücke gekostet?'],
    ['percent', 'Wie hoch ist der Anteil der Frauen?'],
    ['duration', 'Wie lange dauerte der Streik?'],
    ['why', 'Aus welchem Grund wurde der Hafen geschlossen?'],
    [undefined, 'Was geschah, als das Schiff kam?'],
    [undefined, 'Wie backt man Brot?'],
    [undefined, 'Hat der Mann, wer auch immer er ist, recht?'],
  ])('asks in German for %s: %s', (type, question) => {
    expect(questionType(question, 'de')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', '条約に署名したのは誰ですか。'],
    ['who', '誰も知らなかった島を見つけたのはだれ?'],
    ['when', '橋はいつ開通しましたか。'],
    ['when', '港が閉じたのは何年か。'],
    ['where', '手紙はどこで見つかったの'],
    ['number', '兵士は何人いましたか'],
    ['money', '橋の建設にいくらかかった?'],
    ['percent', '木の何割が枯れたか。'],
    ['duration', 'ストは何週間続いたか。'],
    ['duration', '完成までにどれくらいかかった?'],
    ['why', 'なんで港は閉鎖されたの?'],
    ['why', '港が閉鎖された理由は何ですか。'],
    ['when', '誰が署名したかではなく、いつ署名したか。'],
    [undefined, '誰が何を受け持つか。'],
    [undefined, 'パンなどの食べ物はどう作るか。'],
    [undefined, '彼は何番目の息子か。'],
  ])('asks in Japanese for %s: %s', (type, question) => {
    expect(questionType(question, 'ja')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', 'Qui a signé le traité ?'],
    ['who', "c'est à qui maintenant ?"],
    ['who', 'Quand le roi mourut, qui régna ?'],
    ['when', 'En quel siècle la ville fut-elle fondée ?'],
    ['when', 'Quand le pont a-t-il ouvert ?'],
    ['where', "D'où venait le bateau ?"],
    ['where', 'il habite où ?'],
    ['number', "Combien d'arbres sont morts ?"],
    ['money', 'ça a coûté combien le pont ?'],
    ['percent', 'Quelle part des électeurs a voté ?'],
    ['duration', 'Combien de temps la grève a-t-elle duré ?'],
    ['why', 'Dans quel but le port fut-il fermé ?'],
    ['why', "Qu’est-ce qui a provoqué l'incendie ?"],
    [undefined, "Que s'est-il passé quand le bateau est arrivé ?"],
    [undefined, "L'homme qui a signé est-il mort ?"],
    [undefined, "c'est quoi un boulevard ?"],
  ])('asks in French for %s: %s', (type, question) => {
    expect(questionType(question, 'fr')).toBe(type);
  });

  it.each<[AnswerType | undefined, string]>([
    ['who', '条约是谁签的'],
    ['who', '條約由何人簽署？'],
    ['when', '大桥是哪一年通车的？'],
    ['when', '大橋什麼時候通車'],
    ['where', '船从哪儿来的'],
    ['where', '条约在何处签订？'],
    ['number', '死了几个人啊'],
    ['money', '修桥花了多少钱？'],
    ['percent', '失业率是多少？'],
    ['duration', '罷工持續了多少天？'],
    ['why', '港口为啥关了'],
    ['why', '港口為何關閉？'],
    [undefined, '面包是怎么做的？'],
    [undefined, '港口还开着吗'],
    [undefined, '几乎所有人都同意吗？'],
  ])('asks in Chinese for %s: %s', (type, question) => {
    expect(questionType(question, 'zh')).toBe(type);
  });

  it('in another language has no type', () => {
    expect(questionType('Chi ha firmato il trattato?', 'it')).toBeUndefined();
  });

  it('of place or reason may be answered without a word that shows it', () => {
    const types = ['who', 'when', 'where', 'number', 'money', 'percent', 'duration', 'why'] as const;
    expect(types.filter((type) => !isShownFact(type))).toEqual(['where', 'why']);
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

  const types: readonly AnswerType[] = ['who', 'when', 'where', 'number', 'money', 'percent', 'duration', 'why'];

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
        fc.constantFrom(...types),
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

  it('are found in linear time', () => {
    const started = performance.now();
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
      for (const type of types)
        for (const language of ['en', 'ko', 'es', 'ru', 'fr', 'de', 'ja', 'zh'])
          findAnswers(piece.repeat(2000), type, language);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
