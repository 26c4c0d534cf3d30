import type { AnswerPattern } from './answer-patterns.ts';
import { NUMBER_TAIL, NUMBER_WORD as ENGLISH_NUMBER, YEAR } from './english-words.ts';
import { NUMBER_WORD as FRENCH_NUMBER } from './french-answers.ts';
import { NUMBER_WORD as GERMAN_NUMBER } from './german-answers.ts';
import { NUMBER_WORD as RUSSIAN_NUMBER } from './russian-answers.ts';
import { NUMBER_WORD as SPANISH_NUMBER } from './spanish-answers.ts';

const raw = String.raw;
const STYLE = 'The Associated Press Stylebook (2022), "ages", and its like elsewhere; who is born is as old as that';
/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<![\p{L}\p{N}])`;
const END = raw`(?![\p{L}\p{N}])`;
const DIGITS = raw`\d{1,3}(?![\d.,%]\d)`;
const ENGLISH = raw`(?:${DIGITS}|(?:one|${ENGLISH_NUMBER})\b${NUMBER_TAIL})`;
/** What somebody's age is told by, and a thing's. */
const MADE =
  'born|built|erected|founded|established|opened|completed|created|launched|formed|planted|laid|dating back to';

/** How old somebody or something is, in all languages that are known: an age, or when it came into being. */
export const AGE_ANSWER_PATTERNS: readonly AnswerPattern[] = [
  {
    id: 'en-age',
    type: 'age',
    language: 'en',
    pattern: new RegExp(
      raw`\b${ENGLISH}[ -](?:years?|months?|weeks?|days?)[ -]olds?\b|\b(?:decades|centuries|(?:hundreds|thousands|millions) of years) old\b|\baged (?:about |just |only )?${ENGLISH}|\b(?:age|turned|turning|turns) (?:of )?(?:about |just |only )?${ENGLISH}|\b${ENGLISH} years of age\b|\b(?:his|her|their|my) (?:early |mid[- ]?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b|(?<=\p{Lu}[\p{L}.]+, )\d{1,2}(?=[,.;)])|(?<=\p{Lu}\p{L}+ )\(\d{1,2}\)|\b(?:[Uu]nder|[Oo]ver|older than|younger than|past)[ -]${ENGLISH}(?=[.,;:!?s]| and\b| or\b| years?\b|$)|\b(?:am|is|are|was|were|be|[’']s|[’']m|[’']re) (?:only |just |about |almost |nearly |barely )?${ENGLISH}(?=[.,;:!?]| and\b| when\b| years? old\b|$)|\b(?:${MADE})(?: [\p{L}\d]+,?){0,5} ${YEAR}\b`,
      'u',
    ),
    source: STYLE,
    matches: [
      'she is 41 years old',
      'a nine-year-old boy',
      'the bridge is centuries old',
      'aged 77',
      'at the age of twelve',
      'in her late sixties',
      'Denise Okafor, 52, drives',
      'Kim (41) said',
      'players under fourteen',
      'She was sixteen, and ran',
      'born on 3 May 1984',
      'built in 1905',
    ],
    doesNotMatch: [
      'after 41 years',
      'old men',
      'there were 36 shells',
      'under three flags',
      'the age of steam',
      'in 1905',
    ],
  },
  {
    id: 'ko-age',
    type: 'age',
    language: 'ko',
    pattern:
      /\d{1,3} ?(?:살|세(?!기|대|트|제곱))|\d0대(?= ?(?:초반|중반|후반|남|여|의|인|로|나이|젊|노|부부|주부|에|들|,|$))|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|[가-힣](?<=[열물른흔쉰순든])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)) ?살|\d{4}년(?: \d{1,2}월(?: \d{1,2}일)?)?[가-힣]{0,2} (?:[가-힣]+ ){0,2}(?:태어|출생|지어|세워|설립|건설|완공|창립)|\d{3,4}년(?: \d{1,2}월(?: \d{1,2}일)?)? ?(?:생|출생)/u,
    source: STYLE,
    matches: [
      '올해 41살이다',
      '77세로 죽었다',
      '스물두 살 때',
      '40대 여성',
      '1984년 부산에서 태어났다',
      '1905년에 세워진 다리',
    ],
    doesNotMatch: ['21세기', '41년 동안', '36발', '1905년에 왔다'],
  },
  {
    id: 'ja-age',
    type: 'age',
    language: 'ja',
    pattern:
      /[\d０-９一二三四五六七八九十百]{1,4}[歳才]|[\d０-９]{1,2}代(?=[の半前後男女で、。])|[\d０-９]{4}年(?:[\d０-９]{1,2}月)?(?:[\d０-９]{1,2}日)?(?:に[^。、]{0,12})?(?:生まれ|生れ|誕生|建てられ|建立|創業|設立|完成)/u,
    source: STYLE,
    matches: ['41歳の市長', '七十七歳で亡くなった', '40代の女性', '1984年生まれ', '1905年に建てられた橋'],
    doesNotMatch: ['41年間', '三十六発', '1905年に来た', '時代の波'],
  },
  {
    id: 'zh-age',
    type: 'age',
    language: 'zh',
    pattern:
      /[\d一二三四五六七八九十百两]{1,4}(?:多|来)?周?[岁歲]|[\d一二三四五六七八九十]{1,3}出头|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。，]{0,10}(?:出生|生于|诞生|建成|建于|成立|创立)|(?:生于|建于|出生于|成立于|始建于) ?[\d一二三四五六七八九〇]{4}年/u,
    source: STYLE,
    matches: ['今年41岁', '七十七岁去世', '四十多岁的女人', '1984年在上海出生', '生于1984年', '建于1905年'],
    doesNotMatch: ['41年', '三十六发', '1905年来了'],
  },
  {
    id: 'es-age',
    type: 'age',
    language: 'es',
    pattern: new RegExp(
      raw`${START}(?:de|con|tiene|tienen|tenía|tenían|tener|cumpl\p{L}+|a los|edad de) (?:unos |casi |apenas |solo )?(?:${DIGITS}|(?:${SPANISH_NUMBER})(?: y \p{L}+)?) años?${END}(?! (?:después|antes|más tarde|de (?:guerra|cárcel|prisión|trabajo|historia)))|${START}(?:${DIGITS}|${SPANISH_NUMBER}(?: y \p{L}+)?) años de (?:edad|antigüedad)${END}|(?<=\p{Lu}\p{L}+, )\d{1,2}(?=[,.;)])|(?<=\p{Lu}\p{L}+ )\(\d{1,2}\)|${START}viv\p{L}+ (?:\p{L}+ ){0,3}(?:${DIGITS}|${SPANISH_NUMBER}) años${END}|${START}(?:mayores|menores) de (?:${DIGITS}|${SPANISH_NUMBER})${END}|${START}(?:naci\p{L}+|construid[oa]s?|fundad[oa]s?|inaugurad[oa]s?|levantad[oa]s?)(?: [\p{L}\d]+,?){0,5} ${YEAR}${END}`,
      'u',
    ),
    source: STYLE,
    matches: [
      'una mujer de 41 años',
      'murió a los setenta y siete años',
      'tenía doce años',
      '300 años de antigüedad',
      'viven más de cien años',
      'menores de 18',
      'nació en Lima en 1984',
      'construido en 1905',
    ],
    doesNotMatch: ['durante los 41 años', 'hace tres años', '36 proyectiles', 'en 1905'],
  },
  {
    id: 'ru-age',
    type: 'age',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}(?:${DIGITS}|${RUSSIAN_NUMBER}(?: \p{L}+)?)[ -]?лет(?:н\p{L}{2,3}|ия|ию|ием)${END}|${START}(?!много|(?:не)?совершенно)\p{L}{4,20}летн\p{L}{2,3}${END}|${START}(?:возраст\p{L}*|исполнил[оа]сь|исполнится|стукнуло) (?:\p{L}+ ){0,2}?(?:${DIGITS}|${RUSSIAN_NUMBER}(?: \p{L}+)?)(?: (?:лет|год|года))?${END}|${START}(?:было|был[аи]?|прожил[аи]?) (?:\p{L}+ ){0,2}?(?:${DIGITS}|${RUSSIAN_NUMBER}(?: \p{L}+)?) (?:лет|год|года)${END}(?! (?:назад|спустя))|${START}(?:${DIGITS}|${RUSSIAN_NUMBER}) (?:лет|года?) от роду${END}|${START}(?:с|до|от|старше|моложе|младше|достиг\p{L}+) (?:\p{L}+ )?(?:${DIGITS}|${RUSSIAN_NUMBER}(?: \p{L}+)?) (?:лет|года)${END}(?! (?:назад|спустя|тюрьмы|войны))|(?<=\p{Lu}\p{L}+, )\d{1,2}(?=[,.;)])|${START}(?:родил(?:ся|ась|ись)|построен\p{L}*|основан\p{L}*|открыт\p{L}*|возвед[её]н\p{L}*)(?: [\p{L}\d]+,?){0,5} ${YEAR}${END}`,
      'u',
    ),
    source: STYLE,
    matches: [
      '41-летний мэр',
      'в возрасте 77 лет',
      'ей исполнилось двенадцать лет',
      'семидесятилетний старик',
      'голосовать с шестнадцати лет',
      'родился в Риге в 1984 году',
      'построен в 1905 году',
    ],
    doesNotMatch: ['41 год назад', 'было убито 36 человек', 'многолетний спор', 'в 1905 году', 'летний сад'],
  },
  {
    id: 'fr-age',
    type: 'age',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:âgée?s? d['e’]|(?:(?<!y )a|ont|avait|avaient|avoir|ayant|fêt\p{L}+ (?:ses|leurs)|de ses|l['’]âge de|à|des?) )(?:environ |à peine |plus de )?(?:${DIGITS}|${FRENCH_NUMBER}) ans${END}(?! (?:plus tard|après|auparavant|de (?:guerre|prison|travail)))|${START}âgée?s? d[e’'] ?(?:\p{L}+ ){0,2}(?:${DIGITS}|${FRENCH_NUMBER}) ans${END}|(?<=\p{Lu}\p{L}+, )(?:\d{1,2}(?=[,.;)])|\d{1,2} ans)|(?<=\p{Lu}\p{L}+ )\(\d{1,2}(?: ans)?\)|${START}(?:née?s?|construite?s?|bâtie?s?|fondée?s?|inaugurée?s?)(?: [\p{L}\d]+,?){0,5} ${YEAR}${END}`,
      'u',
    ),
    source: STYLE,
    matches: [
      'une femme de 41 ans',
      'âgé de 77 ans',
      'elle avait douze ans',
      'Luc Bérard, 52 ans, élève',
      'née à Lyon en 1984',
      'construit en 1905',
    ],
    doesNotMatch: ['pendant 41 ans', 'il y a trois ans', '36 obus', 'en 1905'],
  },
  {
    id: 'de-age',
    type: 'age',
    language: 'de',
    pattern: new RegExp(
      raw`${START}(?:${DIGITS}|${GERMAN_NUMBER}) (?:Jahre?|Monate?|Wochen?|Tage?) alt${END}|${START}(?:${DIGITS}[- ]?|${GERMAN_NUMBER})[Jj]ährig\p{L}{0,2}${END}|${START}im Alter von (?:\p{L}+ )?(?:${DIGITS}|${GERMAN_NUMBER})${END}|${START}mit (?:nur |schon |erst |knapp )?(?:${DIGITS}|${GERMAN_NUMBER}) Jahren${END}|(?<=\p{Lu}\p{L}+, )\d{1,2}(?=[,.;)])|(?<=\p{Lu}\p{L}+ )\(\d{1,2}\)|${START}(?:${YEAR}(?: [\p{L}\d]+,?){0,5} (?:geboren|gebaut|erbaut|errichtet|gegründet|eröffnet)|(?:geboren|gebaut|erbaut|errichtet|gegründet|eröffnet)(?: [\p{L}\d.]+,?){0,5} ${YEAR})${END}`,
      'u',
    ),
    source: STYLE,
    matches: [
      'sie ist 41 Jahre alt',
      'der 77-Jährige',
      'ein zwölfjähriger Junge',
      'im Alter von 60 Jahren',
      'starb mit siebzig Jahren',
      '1984 in Köln geboren',
      'erbaut im Jahr 1905',
    ],
    doesNotMatch: ['41 Jahre lang', '36 Granaten', 'im Jahr 1905', 'alte Männer'],
  },
];
