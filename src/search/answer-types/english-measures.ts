import type { AnswerPattern } from './answer-patterns.ts';
import {
  DIGITS,
  MAGNITUDE,
  MONTH,
  NUMBER_TAIL,
  NUMBER_WORD,
  QUANTITY,
  SEASON,
  TIME_UNIT,
  WEEKDAY,
  YEAR,
} from './english-words.ts';

const raw = String.raw;
const QUIRK = 'Quirk et al., A Comprehensive Grammar of the English Language (1985)';
const CHICAGO = 'The Chicago Manual of Style, 17th ed. (2017)';

const ORDINAL = raw`(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-first)`;
const DAY = raw`\d{1,2}(?:st|nd|rd|th)?`;
/** What may follow four digits if they count things and aren't a year. */
const NOT_COUNTED = raw`(?![\d%]|[.,]\d| ?(?:percent|per cent|${MAGNITUDE}|kilomet|met(?:er|re)|miles|feet|people|soldiers|troops|workers|members|students|pupils|guests|visitors|residents|inhabitants|voters|refugees|prisoners|men|women|children|families|households|trees|houses|homes|villages|schools|ships|tanks|shells|rounds|containers|copies|pages|words|seats|jobs|deaths|cases|hours|days|tons|tonnes|liters|litres|dollars|pounds|euros)\b)`;

const WHEN: readonly AnswerPattern[] = [
  {
    id: 'en-when-date',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\p{L})|\b${MONTH} ${DAY}\b(?:,? ${YEAR}\b)?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
      'u',
    ),
    source: `${CHICAGO}, §9.31–36: dates; ISO 8601`,
    matches: ['on 3 September 2025', 'March 4, 1990', '2025-10-20', '1st of May'],
    doesNotMatch: ['3 men', 'version 1.2'],
  },
  {
    id: 'en-when-month',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?!(?:May|March)\b)${MONTH}(?<!\.)(?:,? ${YEAR})?(?![\p{L}\d])|\b(?:May|March),? ${YEAR}\b|(?<=\b(?:in|by|until|till|since|from|to|of|last|next|this|during|between|late|early|mid|every|and|through|before|after) )(?:May|March)\b(?:,? ${YEAR}\b)?`,
      'u',
    ),
    source: `${CHICAGO}, §9.35; "may" and "march" are verbs, too`,
    matches: ['in July', 'October 2024', 'by March', 'May 2025'],
    doesNotMatch: ['May it rain', 'March on!', 'the marching'],
  },
  {
    id: 'en-when-year',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,$£€¥₩/-]|[$£€¥₩] )${YEAR}(?:s|[–-]\d{2,4})?${NOT_COUNTED}(?!\p{L})|\b\d{1,4} (?:BC|AD|BCE|CE)\b|\bAD \d{1,4}\b`,
      'u',
    ),
    source: `${CHICAGO}, §9.29–34: years and decades, 1000 to 2099`,
    matches: ['opened in 1959', 'the 1930s', '1950–53', '44 BC'],
    doesNotMatch: ['2000 soldiers', 'attended by 2000 guests', '1,959', '$1959', '1500 percent'],
  },
  {
    id: 'en-when-early-year',
    type: 'when',
    language: 'en',
    pattern:
      /(?<=\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Aa]round|circa|c\.|year) )[1-9]\d{2}(?=[,;:)]|\.(?!\d)|$| (?:the|when|by|to|and|at|under|after|with|he|she|it|they|AD|CE|\p{Lu}))/u,
    source: `${CHICAGO}, §9.34: years before 1000 show themselves by their preposition only`,
    matches: ['the synod met in 506.', 'in 711 the Moors came'],
    doesNotMatch: ['in 108 urban areas', '506 men'],
  },
  {
    id: 'en-when-event',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:(?:the )?(?:${ORDINAL}|final|same)(?: (?:and|or) (?:${ORDINAL}))? (?:years?|months?|weeks?|days?|semesters?|terms?|${SEASON})|(?:before|after|during|until|since) (?:the )?(?:\p{L}+ ){0,3}(?:wars?|revolution|elections?|battle|treaty|invasion|occupation|independence|school|birth|death|reign|period|era|age|dynasty|harvest|holidays|wedding|funeral|breakfast|lunch|dinner|supper)|(?:\p{Lu}\p{L}+ )(?:[Aa]ge|[Ee]ra|[Pp]eriod|[Dd]ynasty))\b`,
      'u',
    ),
    source: `${QUIRK}, §8.51–57, 9.34–40: time told by an event or by its place in a row`,
    matches: ['in the fourth year', 'after the war', 'during the reign', 'the Ming dynasty', 'before the Trojan war'],
    doesNotMatch: ['before him', 'the fourth man'],
  },
  {
    id: 'en-when-century',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:${ORDINAL})(?:(?: and|,|[- ]to) (?:the )?(?:${ORDINAL}))?[ -](?:century|centuries|decade)\b|\b(?:last|past|previous|this|next|mid)[ -]century\b|\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|['’]\d0s\b|\b(?:turn|end|beginning|middle) of the (?:century|decade|year|month|war|week)\b`,
      'iu',
    ),
    source: `${CHICAGO}, §9.32–33: centuries and decades`,
    matches: ['in the nineteenth century', 'the 18th century', 'the sixties', 'the turn of the century'],
    doesNotMatch: ['for half a century', 'centuries of rain'],
  },
  {
    id: 'en-when-day',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:${WEEKDAY}|Christmas(?: Eve| Day)?|Easter|New Year['’]s (?:Day|Eve)|Ramadan)\b|\b(?:\d{1,2}(?::\d{2}| o['’]clock)(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)|(?<=\b(?:at|by|until|till|since|before|after|around|of the|that|this|one|next|every|in the|yesterday|tomorrow) )(?:noon|midnight|midday|dawn|dusk|sunset|sunrise|night|morning|afternoon|evening|lunchtime|nightfall)\b`,
      'u',
    ),
    source: `${CHICAGO}, §9.37–40: times of day; §8.88: days`,
    matches: ['on Monday', 'at 9:30', 'by 5 pm', 'at midnight', 'in the morning'],
    doesNotMatch: ['good morning', 'a sunny spell'],
  },
  {
    id: 'en-when-relative',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:yesterday|today|tomorrow|tonight|nowadays|recently|the same (?:day|year|month|week)|that (?:day|year|month|week|night|${SEASON})|(?:last|next|this|the (?:following|previous|coming|past|next)) (?:year|month|week|night|decade|weekend|day|morning|${SEASON})|the (?:day|year|week|month|night) (?:before|after)|(?:in|during|by|since|until|early|late|every) (?:the (?:following )?)?${SEASON}s?|the ${SEASON} of)\b|\b(?:${QUANTITY}|several|few|many|some) ${TIME_UNIT} (?:ago|later|earlier|before|after|from now)\b|\b(?:long|shortly|soon) (?:ago|before|after(?:wards?)?)\b`,
      'iu',
    ),
    source: `${QUIRK}, §8.51–57: adjuncts of time position`,
    matches: ['yesterday', 'last autumn', 'two centuries ago', 'five days before', 'that year', 'in summer'],
    doesNotMatch: ['for two years', 'the last person'],
  },
];

/** Digits that are part of a date: "3" of "3 September", "2025" of "in 2025". */
const DATE_DIGITS = raw`\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?: of)? ${MONTH}|(?<=\b${MONTH} )\d{1,2}\b(?! (?:percent|million))|(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]o|[Aa]nd|[Oo]f|late|early|${MONTH}|${MONTH} ${DAY},?) )${YEAR}\b${NOT_COUNTED}|${YEAR}s\b`;

const NUMBER: readonly AnswerPattern[] = [
  {
    id: 'en-number-digits',
    type: 'number',
    language: 'en',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,])(?!${DATE_DIGITS})${DIGITS}(?: ${MAGNITUDE}\b)?(?!\d|(?:st|nd|rd|th)\b)`,
      'u',
    ),
    source: `${CHICAGO}, §9.1–8: numerals; without ordinals and the digits of dates`,
    matches: ['about 20,000 containers', '1.5 million', '12 degrees', '2644 deaths', 'attended by 2000 guests'],
    doesNotMatch: ['the 18th century', 'in 1959', '3 September', 'in the 1930s', 'A4'],
  },
  {
    id: 'en-number-word',
    type: 'number',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:(?:one|an?) )?${NUMBER_WORD}\b${NUMBER_TAIL}|\b(?<!\b(?:no|any|every|some|each|this|that|which|the|another) )one (?!of\b|another\b|side\b|more\b|can\b|must\b|may\b|who\b|that\b|is\b|was\b|day\b|should\b|would\b)(?=\p{Ll})`,
      'iu',
    ),
    source: `${QUIRK}, §6.63: cardinal numerals; "one" only before a noun`,
    matches: ['twenty-one trees', 'a dozen', 'one child', 'hundreds of people', 'One hundred thousand'],
    doesNotMatch: ['the twentieth', 'one of them', 'no one came', 'weighten'],
  },
  {
    id: 'en-number-fraction',
    type: 'number',
    language: 'en',
    pattern:
      /\b(?:half(?! a (?:century|hour|day|year|mile|dozen))|(?:one|a|two|three|four|nine)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|twice|thrice|(?:two|three|four|ten|hundred)fold|doubled?|tripled?|halved?|none|zero|a couple of|a pair of)\b/iu,
    source: `${QUIRK}, §5.17–19: multipliers and fractions`,
    matches: ['more than half of them', 'two-thirds', 'twice a year', 'a quarter'],
    doesNotMatch: ['the third man', 'behalf'],
  },
];

const CURRENCY = raw`(?:dollars?|pounds?(?: sterling)?|euros?|cents?|pence|pennies|penny|shillings?|guineas?|yen|won|yuan|renminbi|r(?:o)?ubles?|rupees?|francs?|marks?|pesos?|liras?|kron(?:or|er|a|e)|crowns?|dinars?|rials?|riyals?|baht|dirhams?|shekels?|ducats?|bucks?|quid)`;
const SIGN = raw`(?:(?:US|A|C|NZ|HK|S|NT|R)?\$|£|€|¥|₩|₹|₽|(?:USD|EUR|GBP|JPY|KRW|CNY|RMB|CHF) ?)`;

const MONEY: readonly AnswerPattern[] = [
  {
    id: 'en-money-sign',
    type: 'money',
    language: 'en',
    pattern: new RegExp(
      raw`${SIGN} ?${DIGITS}(?:[ -]?${MAGNITUDE}\b)?|\b${DIGITS}(?: ${MAGNITUDE})? ?(?:[$£€¥₩₹₽]|(?:USD|EUR|GBP|JPY|KRW|CNY|RMB|CHF)\b)|\b\d+[cp]\b`,
      'u',
    ),
    source: `${CHICAGO}, §9.20–25: currency; ISO 4217`,
    matches: ['$1.7 billion', 'US$30', '€5', 'EUR 20', '50 €'],
    doesNotMatch: ['5 percent', 'the $ sign'],
  },
  {
    id: 'en-money-word',
    type: 'money',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:${DIGITS}|(?:one|an?|half a|several|few|${NUMBER_WORD})\b)${NUMBER_TAIL}(?: (?:bn|mn|m))?(?: of)?[ -](?:(?:US|U\.S\.|American|Canadian|Australian|British|Swiss|French|Japanese|Chinese|South Korean|Korean|Hong Kong|gold|silver) )?${CURRENCY}\b`,
      'iu',
    ),
    source: `${CHICAGO}, §9.20; ISO 4217 names of currencies`,
    matches: ['five million dollars', '20 pounds', 'a dollar', 'millions of euros', '3 billion South Korean won'],
    doesNotMatch: ['the dollar fell', 'they won'],
  },
];

const PERCENT: readonly AnswerPattern[] = [
  {
    id: 'en-percent',
    type: 'percent',
    language: 'en',
    pattern: new RegExp(
      raw`\b${DIGITS}(?:(?: to | or |[–-])${DIGITS})?[ -]?(?:%|(?:percent|per cent|percentage points?|pct)\b)|\b(?:one|${NUMBER_WORD})\b${NUMBER_TAIL}[ -](?:percent|per cent|percentage points?)\b`,
      'iu',
    ),
    source: `${CHICAGO}, §9.18: percentages`,
    matches: ['98 percent', '14.9%', 'ten per cent', '10–20 %'],
    doesNotMatch: ['a percentage', '98 people'],
  },
  {
    id: 'en-percent-fraction',
    type: 'percent',
    language: 'en',
    pattern:
      /\b(?:half (?:of|the|its|their|his|her)|(?:one|a|two|three|four|nine)[ -](?:third|quarter|fifth|tenth)s?(?= of| the|\b[.,;])|(?:one|two|three|four|nine|\d+) (?:in|out of)(?: every)? (?:two|three|four|five|six|ten|twenty|a hundred|\d+)|(?:the )?majority of)\b/iu,
    source: `${QUIRK}, §5.19: fractions say a share, too`,
    matches: ['more than half of the exports', 'two-thirds of trees', 'nine out of ten', 'a quarter of it'],
    doesNotMatch: ['half-hearted', 'the third of May'],
  },
];

/** Those of many words do without the `u` flag: compiling them took 50 ms with it, at the first question. */
const DURATION: readonly AnswerPattern[] = [
  {
    // Of a range the second end is enough: both in one expression take three times as long to compile.
    id: 'en-duration-count',
    type: 'duration',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:${QUANTITY}|several|few|many|some|couple of|another|half an|half a|whole|entire)[ -](?:(?:more|long|full|whole|consecutive|straight|calendar|additional|further|or so|and a half) )?${TIME_UNIT}(?![ -](?:ago|later|earlier|from now)\b)(?![a-z])`,
      'i',
    ),
    source: `${QUIRK}, §8.61–66: adjuncts of duration; not of position ("ago")`,
    matches: ['lasted six years', '13 to 20 years', 'a six-month ban', 'half a century', 'several weeks', 'an hour'],
    doesNotMatch: ['two years ago', 'last year', 'in 1990'],
  },
  {
    id: 'en-duration-plain',
    type: 'duration',
    language: 'en',
    pattern:
      /\b(?:for (?:(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|generations|ages|ever|life|good)|(?:most|much|all|the rest|the whole) of (?:the|his|her|its|their)|a (?:long|short|while|time|moment))|(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations) of|all (?:day|night|week|month|year|summer|winter)(?: long)?|overnight|throughout the (?:day|night|week|month|year|war|century|decade|winter|summer)|(?:a|his|her|their) lifetime|forever|permanently|lifelong|(?:day|week|month|year|decade|century)s?-long)\b/iu,
    source: `${QUIRK}, §8.61–66: adjuncts of duration without a number`,
    matches: ['for decades', 'years of war', 'all night', 'for the rest of his life', 'overnight'],
    doesNotMatch: ['for example', 'years later'],
  },
  {
    id: 'en-duration-span',
    type: 'duration',
    language: 'en',
    pattern: new RegExp(
      raw`\b(?:from|between) (?:(?:${DAY} )?${MONTH} )?${YEAR} (?:to|until|till|through|and) (?:(?:${DAY} )?${MONTH} )?${YEAR}\b|\b${YEAR}[–-](?:\d{2}|${YEAR})\b|\b(?:since|until|till)(?: (?:the|at least|about))?(?: (?:${DAY}|early|late|mid))?(?: ${MONTH}(?: ${DAY},)?)?,? (?:${YEAR}s?|${MONTH})(?![a-z\d])`,
      'i',
    ),
    source: `${QUIRK}, §8.63, 9.36–38: a span says how long by its ends`,
    matches: ['between 1990 and 2007', 'from May 1950 to July 1953', 'since 2009', 'until 30 April 2024', '1950–53'],
    doesNotMatch: ['in 1990', 'since he left'],
  },
];

export const ENGLISH_MEASURES: readonly AnswerPattern[] = [...WHEN, ...NUMBER, ...MONEY, ...PERCENT, ...DURATION];
