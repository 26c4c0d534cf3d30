import { describe, expect, it } from 'vitest';
import { QUESTION_CUES } from '#src/search/answer-types/question-cues.ts';
import { ANSWER_TYPES, type AnswerType, isShownFact, questionType } from '#src/search/answer-types/question-type.ts';

describe('a question cue', () => {
  it.each(QUESTION_CUES.map((cue) => [cue.id, cue] as const))('%s matches its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
  });

  it.each(QUESTION_CUES.map((cue) => [cue.id, cue] as const))('%s decides its examples before all others', (_, cue) => {
    const type = cue.type === 'other' ? undefined : cue.type;
    for (const question of cue.matches)
      expect([question, questionType(question, cue.language)]).toEqual([question, type]);
  });
});

describe('a question', () => {
  it.each<[AnswerType | undefined, string]>([
    ['who', 'Who signed the treaty?'],
    ['who', 'By whom was the letter found?'],
    ['who', 'What’s the name of the mayor’s wife?'],
    ['who', 'whos the coach of the losers?'],
    ['money', 'whats the price of a ticket'],
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
    ['age', 'How old was Lee?'],
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
    ['where', '¿Cuál es la capital?'],
    ['who', '¿Cómo se llama la alcaldesa?'],
    [undefined, '¿Con qué estado civil figura?'],
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
    expect(ANSWER_TYPES.filter((type) => !isShownFact(type))).toEqual(['where', 'why']);
  });
});
