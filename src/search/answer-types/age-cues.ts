import type { QuestionCue } from './question-type.ts';

const raw = String.raw;
const TAXONOMY = 'Li & Roth, Learning Question Classifiers (2002), NUMERIC:period of life';
/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<!\p{L})`;
const END = raw`(?!\p{L})`;

/** Ways of asking how old somebody or something is, of all languages that are known; they go before those for numbers. */
export const AGE_CUES: readonly QuestionCue[] = [
  {
    id: 'en-how-old',
    type: 'age',
    language: 'en',
    pattern:
      /\bhow old\b|\b(?:what|which) (?:(?:is|was|are|were) )?(?:[\p{L}']+ ){0,3}(?<!\b(?:stone|bronze|iron|ice|space|golden|new|modern) )age\b(?! (?:of|group|range|limit)\b)/u,
    source: TAXONOMY,
    matches: ['how old is it?', 'at what age did she die?', "what is the mayor's age?"],
    doesNotMatch: [
      'how long is it?',
      'what age of steam was it?',
      'what is the average?',
      'what stone age tools were found?',
    ],
  },
  {
    id: 'ko-age',
    type: 'age',
    language: 'ko',
    pattern:
      /몇 ?(?:살|세(?!기|대|트|력|계))|(?:나이|연세|연령)(?:가|는|은|이)? ?(?:\?|$|(?:[가-힣]+ )?(?:얼마|몇|어떻게))/u,
    source: TAXONOMY,
    matches: ['나이가 몇 살', '몇 세에 죽었나?', '나이가 어떻게 돼?', '시장의 나이는?'],
    doesNotMatch: ['몇 세기에 지었나?', '몇 세대가 살았나?', '몇 명이 왔나?'],
  },
  {
    id: 'ja-age',
    type: 'age',
    language: 'ja',
    pattern: /[何幾][歳才]|おいくつ|いくつ(?:のとき|の時|で(?:亡|死|結婚))|年齢は(?:いくつ|何)|年齢は[?？]/u,
    source: TAXONOMY,
    matches: ['市長は何歳ですか。', '彼はいくつで亡くなったか。', '年齢はいくつ'],
    doesNotMatch: ['橋はいくつですか。', '橋ができた年は何年ですか。', '何年に建てられたか。'],
  },
  {
    id: 'zh-age',
    type: 'age',
    language: 'zh',
    pattern:
      /[几幾][岁歲]|(?:多大|多少)(?:[岁歲]|年[纪紀龄齡])|多大了[？?]?$|今年多大[？?]?$|(?:年[龄齡纪紀]|[岁歲][数數])(?:是|有|[为為])?(?:多少|多大|几|幾)/u,
    source: TAXONOMY,
    matches: ['他几岁了？', '市长多少岁？', '她去世时多大年纪？', '她今年多大了', '活到多少岁？', '他的年龄是多少？'],
    doesNotMatch: ['多大的船', '死了多少了？', '面积有多大？', '几个人来了？'],
  },
  {
    id: 'es-age',
    type: 'age',
    language: 'es',
    pattern: new RegExp(
      raw`${START}cu[aá]ntos años (?:de edad )?(?:ten[ií]an?|tienen?|ten[ií]as|cumpl\p{L}+)${END}|${START}(?:qu[eé]|cu[aá]l (?:es|era) (?:la|su)) edad${END}`,
      'u',
    ),
    source: TAXONOMY,
    matches: ['¿cuántos años tenía la alcaldesa?', '¿a qué edad murió?', '¿cuál es su edad?', '¿qué edad tiene?'],
    doesNotMatch: ['¿cuántos años duró la guerra?', '¿cuántos árboles hay?'],
  },
  {
    id: 'ru-age',
    type: 'age',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}сколько (?:\p{L}+ )?лет (?:(?:сейчас|тогда|уже) )?(?:было|исполнилось|будет|\p{L}+(?:у|ю|е|ой|ей))(?: \p{L}+){0,3}\??$|${START}сколько (?:ему|ей|им|тебе|вам) (?:было |сейчас |исполнилось )?лет${END}|${START}(?:какого|каков|какой|каком|какому|сколько) (?:у \p{L}+ |был |его |её |ее )?возраст\p{L}*`,
      'u',
    ),
    source: TAXONOMY,
    matches: ['сколько лет было королю?', 'сколько ему лет?', 'в каком возрасте он умер?', 'каков возраст моста?'],
    doesNotMatch: ['сколько лет он правил?', 'сколько лет длилась война?', 'сколько кораблей вышло?'],
  },
  {
    id: 'fr-age',
    type: 'age',
    language: 'fr',
    pattern: new RegExp(raw`${START}quel (?:est |était )?(?:l['’]|son )?âge${END}`, 'u'),
    source: TAXONOMY,
    matches: ['quel âge avait la reine ?', 'à quel âge mourut-il ?', 'quel est son âge ?'],
    doesNotMatch: ['à quelle époque ?', 'combien de temps ?'],
  },
  {
    id: 'de-age',
    type: 'age',
    language: 'de',
    pattern: new RegExp(
      raw`${START}wie alt${END}|${START}in welchem (?:lebens)?alter${END}|${START}mit wie ?vielen? jahren${END}|${START}wie ?viele? (?:jahre|monate|tage) (?:alt|jung|älter|jünger)${END}|${START}welches alter${END}`,
      'u',
    ),
    source: TAXONOMY,
    matches: [
      'wie alt war sie?',
      'in welchem alter starb er?',
      'mit wie vielen jahren heiratete sie?',
      'wie viele jahre alt war er?',
    ],
    doesNotMatch: ['wie lange dauerte es?', 'wie viele jahre regierte er?'],
  },
];
