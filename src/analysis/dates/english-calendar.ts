import { MONTH, WEEKDAY, DAY, YEAR, SEASON, LIMIT, PART, OF_YEAR } from './english-parts.ts';
import { type TimePattern, timeRule } from './time-pattern.ts';

/** Where several match in one place, the longest counts. */
export const ENGLISH_CALENDAR_TIMES: readonly TimePattern[] = [
  timeRule(
    ['day', 'month-day'],
    `${LIMIT}(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!:\\d|,\\d{3}|\\d| (?:percent|per cent|people|million|billion))(?:(?:,? ${YEAR}(?!\\d))|${OF_YEAR})`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 6.38 and 9.31: month-day-year order',
      matches: ['on August 10', 'since March 3, 2021', 'Thursday, Oct. 12, 2023'],
      doesNotMatch: ['in March', 'Mayor 10'],
    },
  ),
  timeRule(
    ['day', 'day-month'],
    `${LIMIT}(?:${WEEKDAY},? )?(?:the )?(?:${DAY}|(?<dayWord>first|second|third|fourth|fifth|tenth)(?= of ))(?: of)? ${MONTH}(?:(?:,? ${YEAR}(?!\\d))|${OF_YEAR})`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 6.38: day-month-year order',
      matches: ['on 16 June 1963', 'the 4th of July', 'by 3 May'],
      doesNotMatch: ['100 Mays', 'in May'],
    },
  ),
  timeRule(['day', 'iso-day'], `${YEAR}-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`, {
    reason: 'ISO 8601 calendar dates',
    matches: ['on 2023-10-29'],
    doesNotMatch: ['2023-13-01'],
  }),
  timeRule(
    ['range', 'day-range'],
    `${LIMIT}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)? ?(?:[-–]|to|and|through) ?(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR}(?!\\d))?|(?:between |from )?(?:the )?(?<dayB>\\d{1,2})(?:st|nd|rd|th)? ?(?:[-–]|to|and) ?(?:the )?(?<dayB2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH.replace('month', 'monthB')}(?:,? ${YEAR.replace('year', 'yearB')}(?!\\d))?`,
    {
      reason: 'two days of one month, joined by a dash or a word',
      matches: ['March 3-5, 2024', 'on 6 and 7 July', 'between 3 and 9 May 2020'],
      doesNotMatch: ['March 3, 2024'],
    },
  ),
  timeRule(['month', 'month-year'], `${LIMIT}${PART}(?:in )?${MONTH},?(?: of)? ${YEAR}(?!\\d)`, {
    reason: 'The Chicago Manual of Style, 17th ed., 6.38: month and year',
    matches: ['in September 2023', 'since early March 2021', 'by the end of May 2025'],
    doesNotMatch: ['September', 'May 3'],
  }),
  timeRule(
    ['month', 'bare-month'],
    `(?:(?:in|since|by|until|till|before|after|during|of|for|from|to|through|between|around|every|and|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Ee]very)(?: ${PART.slice(3, -2)})? ?(?<relation>last |next |this |early |late |mid-?)?|(?<relation2>[Ll]ast |[Nn]ext |[Tt]his |[Ee]arly |[Ll]ate |[Mm]id-?|[Tt]he previous |[Tt]he following |[Tt]he same ))${MONTH}${OF_YEAR}(?! (?:\\d|(?:and|or) \\d))(?![’']s? \\p{Lu})(?! \\p{Lu}\\p{L}+(?: said| says))`,
    {
      reason:
        'a month’s name is a time after a preposition or "last", "next", "this"; alone it may be a person or a verb',
      matches: ['in March', 'last November', 'since early April', 'from June until September'],
      doesNotMatch: ['May said so.', 'to march on', 'in Marchioness'],
    },
  ),
  timeRule(
    ['year', 'year-after-preposition'],
    `(?:since|by|before|after|until|till|from|around|through|in|of|during|to|and|circa|c\\.|ca\\.|[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]rom|[Ii]n|[Dd]uring|[Ee]arly|[Ll]ate|early|late|mid|mid-|fiscal|the year|winter|class of)[ -]?(?:in )?(?:early |late |mid-?|about |around |fiscal (?:year )?|the year |AD )?${YEAR}(?![\\d,]*\\d)(?!\\.\\d|[’']?s\\b|-\\p{L}| ?(?:percent|per cent|%|people|dollars|troops|soldiers|tons|tonnes|members|villages|houses|homes|meters|metres|kilomet|miles|feet|acres|hectares|workers|students|men|women|times|pages|words|jobs|copies|calories|ships|trees|euros|won|yen|pounds|kg|km|m\\b|MW|GW|other|more))`,
    {
      reason: 'four digits after a preposition of time are a year unless a unit or a counted noun follows',
      matches: ['in 1998', 'since 2019', 'by 2030'],
      doesNotMatch: ['in 1500 villages', 'of 2,000 people', '1998'],
    },
  ),
  timeRule(
    ['year', 'bare-year'],
    `(?<!(?:[$€£₩¥#]|No\\. ?|Resolution |resolution |Highway |Route |Flight |number |page |room |Boeing |population of ))(?<![\\d.,:/-])(?<year>19\\d{2}|20\\d{2}|1[5-8]\\d{2})(?!-\\d)(?![\\d,]*\\d)(?!\\.\\d|%|[’']?s\\b| ?(?:percent|per cent|people|dollars|troops|soldiers|containers|participants|tons|tonnes|members|villages|houses|homes|meters|metres|kilomet|miles|feet|acres|hectares|workers|students|men|women|times|pages|words|jobs|copies|calories|ships|trees|euros|won|yen|pounds|kg|km|MW|GW|of the|more|deaths|cases|units|rounds|shells|votes|seats|hours|days|years|barrels))`,
    {
      reason: 'four digits from 1500 to 2099 without commas and without a counted noun are a year in running text',
      matches: ['His 2013 study', 'the 1998 election'],
      doesNotMatch: ['2,013 people', '$2013', 'Resolution 1973', '1500 people', 'the 1990s'],
    },
  ),
  timeRule(
    ['year', 'era-year'],
    `(?:(?:AD|A\\.D\\.|CE) ?(?<year>\\d{1,4})|(?<year2>\\d{1,4}) ?(?:AD|A\\.D\\.|CE))|(?<bc>\\d{1,5}) ?(?:BC|B\\.C\\.|BCE|B\\.C\\.E\\.)`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.34: eras',
      matches: ['in AD 79', '44 BC'],
      doesNotMatch: ['ABC 44'],
    },
  ),
  timeRule(
    ['decade', 'decade'],
    `${LIMIT}(?:the )?(?:early |late |mid-?|[Ee]arly |[Ll]ate )?(?:(?<decade>(?:1\\d|20)\\d0)[’']?s|[’']\\d0s|(?<decadeWord>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?<=the \\p{L}+|(?:early|late|mid)[ -]\\p{L}+))`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.33: decades',
      matches: ['in the 1990s', 'since the late 1970s', 'the sixties', '’90s'],
      doesNotMatch: ['in 1990', 'in his sixties'],
    },
  ),
  timeRule(
    ['century', 'century'],
    `${LIMIT}(?:[Tt]he )?(?:early |late |mid-?|turn of the )?(?:(?<century>\\d{1,2})(?:st|nd|rd|th)|(?<centuryWord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[- ](?:century|centuries)(?: (?:BC|BCE|AD|CE))?`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.32: centuries',
      matches: ['in the 19th century', 'early twentieth-century'],
      doesNotMatch: ['this century of ours is young', 'the 19th'],
    },
  ),
  timeRule(
    ['range', 'year-range'],
    `(?:between |from |[Bb]etween |[Ff]rom |the )?(?:${MONTH} )?(?<year>1\\d{3}|20\\d{2})(?: ?[-–—/] ?| to | and | until | through | till )(?:${MONTH.replace('month', 'month2')} )?(?<year2>(?:1\\d|20|21)\\d{2}|(?<=[-–/] ?)\\d{2})(?![\\d,]*\\d)(?<=(?:between|from|[Bb]etween|[Ff]rom) .{4,40}|\\d{4} ?[-–—/] ?\\d{2,4}|\\d{4} to \\d{4})(?! ?(?:percent|%|people|dollars|points))`,
    {
      reason: 'two years joined by a dash, or by "between … and", "from … to"',
      matches: ['between 1990 and 2007', 'from 1939 to 1945', '1914–18'],
      doesNotMatch: ['in 1990 and 2007'],
    },
  ),
  timeRule(
    ['range', 'life-years'],
    '(?<=\\()(?:c\\. ?|born |died )?(?<year>\\d{3,4}) ?[-–—] ?(?<year2>\\d{3,4})(?=\\))',
    {
      reason: 'two years in brackets are those of a life or a reign',
      matches: ['Abulcasis (936–1013) wrote'],
      doesNotMatch: ['pages 936–1013'],
    },
  ),
  timeRule(
    ['range', 'month-range'],
    `(?:between|from|[Bb]etween|[Ff]rom) (?:${DAY} )?${MONTH}(?:,? ${YEAR})? (?:to|and|until|through|till) (?:${DAY.replace('day', 'day2')} )?${MONTH.replace('month', 'month2')}(?:,? ${YEAR.replace('year', 'year2')})?`,
    {
      reason: 'two months joined by "from … to" or "between … and"',
      matches: ['from June until September', 'between March and November 2024'],
      doesNotMatch: ['in June and September'],
    },
  ),
  timeRule(
    ['range', 'quarter'],
    `${LIMIT}(?:the )?(?:(?<quarter>first|second|third|fourth|last|final) (?<unit>quarter|half)(?! of (?!(?:the |this |last |next )?(?:year|month|decade|century|season|\\d{4}|fiscal)))(?<=the \\p{L}+ \\p{L}+)(?: of (?:${YEAR}|the year|last year|this year|next year|the decade|the century|the \\d{1,2}th century))?|Q(?<q>[1-4])(?: (?:of )?${YEAR.replace('year', 'yearQ')})?|(?:the )?(?:beginning|start|end|middle|close) of (?:the|this|next|last) (?:year|month|week|decade|century|summer|winter|spring|autumn|season|school year)|year[’']s end|year-end)`,
    {
      reason: 'parts of a year: quarters, halves, beginnings and ends',
      matches: ['the fourth quarter', 'the first half of 2024', 'Q3 2022', 'by the end of the year'],
      doesNotMatch: ['a quarter of the city', 'the first half of the match'],
    },
  ),
  timeRule(
    ['season', 'season'],
    `${LIMIT}(?:the )?(?:(?<relation>last|next|this|that|the previous|the following|the coming|the past|[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat) ${SEASON}|(?:early |late |mid-?)?${SEASON.replace('season', 'season2')}(?:,)?(?: of)? ${YEAR}|(?:by|until|since|before|after|till|through|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter)(?: the| early| late)? ${SEASON.replace('season', 'season3')})`,
    {
      reason: 'a season is a time with a year, or seen from now',
      matches: ['last autumn', 'the summer of 2003', 'until the summer', 'before the spring of 2027'],
      doesNotMatch: ['a summer day', 'they fall in love'],
    },
  ),
];
