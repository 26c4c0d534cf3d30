import type { QuestionCue } from './question-type.ts';

const raw = String.raw;
const GRAMMAR = 'Wade, A Comprehensive Russian Grammar, 3rd ed. (2011), §§121–122, 428: interrogatives';
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<!\p{L})`;
const END = raw`(?!\p{L})`;
/** "В каком", "какова", "какая была", with an adjective or without. */
const WHICH = raw`${START}как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими|ов|ова|ово|овы)(?: (?:был|была|было|были))?(?: \p{L}+(?:ая|ый|ий|ое|ые|ой|ого|ом|ую|их|ых))?`;

export const RUSSIAN_CUES: readonly QuestionCue[] = [
  {
    id: 'ru-money',
    type: 'money',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}сколько (?:стои\p{L}+|денег|(?:за)?плати\p{L}+|(?:по)?тратил\p{L}*|(?:тысяч |миллионов |миллиардов )?(?:долларов|рублей|евро|фунтов|иен|юаней|франков))${END}|${WHICH} (?:цен[аеуы]|стоимость|бюджет|зарплата|сумм[ауы]|штраф)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:money`,
    matches: ['сколько стоит мост?', 'сколько миллионов долларов выделили?', 'какова стоимость дома?'],
    doesNotMatch: ['сколько мостов построили?', 'какой мост упал?'],
  },
  {
    id: 'ru-percent',
    type: 'percent',
    language: 'ru',
    pattern: new RegExp(raw`${START}сколько процентов${END}|${WHICH} (?:процент\p{L}*|дол[яюе]|пропорция)${END}`, 'u'),
    source: `${TAXONOMY} NUMERIC:percent`,
    matches: ['какой процент деревьев погиб?', 'какова доля экспорта?', 'сколько процентов?'],
    doesNotMatch: ['какие деревья погибли?'],
  },
  {
    id: 'ru-duration',
    type: 'duration',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}как (?:долго|давно)${END}|${START}скольк(?:о|их) (?:времени|секунд|минут|часов|дней|суток|недель|месяцев|лет|десятилетий|веков)${END}(?! (?:было|ему|ей|им|назад|исполнилось))|${WHICH} (?:продолжительность|длительность|срок)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:period; "сколько лет было" asks an age`,
    matches: ['как долго длилась война?', 'сколько лет он правил?', 'какова продолжительность жизни?'],
    doesNotMatch: ['сколько лет было королю?', 'сколько кораблей вышло?'],
  },
  {
    id: 'ru-number',
    type: 'number',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}скольк(?:о|их|им|ими)${END}|${WHICH} (?:число|количеств[оае]|численность|населени[ея]|высот[ауе]|глубин[ауе]|вес|масса|расстояни[ие]|скорость\p{L}*|температур[аые]|размер|площадь|длина|ширина)${END}|${START}как(?:ую|ой) часть${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp`,
    matches: ['сколько деревьев растёт?', 'какова высота башни?'],
    doesNotMatch: ['какая это башня?'],
  },
  {
    id: 'ru-when',
    type: 'when',
    language: 'ru',
    pattern: new RegExp(
      raw`^(?:[си] |до )?когда${END}|${START}когда\?|${START}какого числа${END}|${WHICH} (?:год\p{L}*|дат[аеуы]|день|дня|дни|месяц\p{L}*|век\p{L}*|столети\p{L}+|десятилети\p{L}+|период\p{L}*|эпох\p{L}+|врем(?:я|ени)|час\p{L}*|момент\p{L}*)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; later in a question "когда" is a conjunction`,
    matches: ['когда открыли мост?', 'какого числа он уехал?', 'в каком году он умер?', 'какова дата договора?'],
    doesNotMatch: ['что было, когда открыли мост?', 'какой мост открыли?'],
  },
  {
    id: 'ru-where',
    type: 'where',
    language: 'ru',
    pattern: new RegExp(
      raw`^(?:и )?(?:где|куда|откуда)${END}|${WHICH} (?:стран\p{L}+|государств\p{L}+|город\p{L}*|мест[оае]|регион\p{L}*|област\p{L}+|провинци\p{L}+|континент\p{L}*|остров\p{L}*|рек[аеиу]|мор[еяю]|столиц\p{L}+|штат\p{L}*|округ\p{L}*|район\p{L}*|част[ьи] (?:света|мира|страны|города))${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} LOCATION`,
    matches: [
      'где стоит мост?',
      'откуда он приехал?',
      'в какой стране он родился?',
      'в каком крупном городе?',
      'какие реки текут на юг?',
    ],
    doesNotMatch: ['что стоит там, где он родился?'],
  },
  {
    id: 'ru-who',
    type: 'who',
    language: 'ru',
    pattern: new RegExp(
      raw`^(?:[ксвуо] |от |для |за |про |и )?(?:кто|кого|кому|кем|ком|чей|чья|чь[ёеию]|чьих?|чьим)${END}|${START}как (?:его |её |их )?зва(?:ли|ть)${END}|${START}как (?:его |её |их )?зовут${END}|${START}как(?:ое|ово) (?:было )?имя${END}|${WHICH} (?:человек\p{L}*|президент\p{L}*|министр\p{L}*|корол\p{L}+|цар\p{L}+|император\p{L}*|лидер\p{L}*|автор\p{L}*|писател\p{L}+|учён\p{L}+|учен(?:ый|ого|ые)|исследовател\p{L}+|генерал\p{L}*|игрок\p{L}*|художник\p{L}*|философ\p{L}*)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} HUMAN:ind`,
    matches: [
      'как зовут президента?',
      'кто подписал договор?',
      'кем он был написан?',
      'какой президент его отклонил?',
      'чья это идея?',
    ],
    doesNotMatch: ['что сказал тот, кто подписал?'],
  },
  {
    id: 'ru-why',
    type: 'why',
    language: 'ru',
    pattern: new RegExp(
      raw`${START}(?:почему|зачем|отчего)${END}|${START}из-за чего${END}|${WHICH} (?:причин\p{L}+|мотив\p{L}*)${END}|^что (?:вызвало|привело к|стало причиной)${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} DESCRIPTION:reason`,
    matches: ['почему он упал?', 'из-за чего начался пожар?', 'по какой причине?', 'что привело к войне?'],
    doesNotMatch: ['что он сказал?'],
  },
  {
    id: 'ru-other',
    type: 'other',
    language: 'ru',
    pattern: new RegExp(
      raw`^(?:(?:[вксоу]|из|на|от|по|до|за|для|при|под|над|перед|между|против|об) )?(?:что|чего|чему|чем|чём|как|каким образом)${END}|${WHICH}${END}|${START}котор(?:ый|ая|ое|ые) из${END}`,
      'u',
    ),
    source: `${GRAMMAR}. What these ask for no pattern finds.`,
    matches: ['как это кончилось?', 'из чего его делают?', 'какие птицы летят на юг?'],
    doesNotMatch: ['где книга, что он читал?'],
  },
];
