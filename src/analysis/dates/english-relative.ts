import { DIGITS, NUMBER_WORD } from '../number-words.ts';
import { MONTH, WEEKDAY, YEAR, LIMIT, TIME_OF_DAY, UNIT, COUNT, CALENDAR_UNIT } from './english-parts.ts';
import { type TimePattern, timeRule } from './time-pattern.ts';

/** Times seen from another, how long, how often, and the hour. */
export const ENGLISH_RELATIVE_TIMES: readonly TimePattern[] = [
  timeRule(
    ['weekday', 'weekday'],
    `(?:since |by |until |before |after |[Ss]ince |[Bb]y |[Uu]ntil |[Bb]efore |[Aa]fter )?(?:(?<relation>last|next|this|the following|the previous|[Ll]ast|[Nn]ext|[Tt]his) )?${WEEKDAY}${TIME_OF_DAY}(?! (?:Times|Post|Night Live|Afternoon|Club|School))`,
    {
      reason:
        'names of days stand for the nearest day of that name before (or, with "next" or a future verb, after) publication',
      matches: ['on Thursday afternoon', 'last Friday', 'by Monday'],
      doesNotMatch: ['Mondays are dull'],
    },
  ),
  timeRule(
    ['frequency', 'weekdays'],
    '(?:on |every |each )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays|weekends)|(?:every|each) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
    {
      reason: 'plurals of day names and "every" tell how often',
      matches: ['on Sundays', 'every Friday'],
      doesNotMatch: ['on Sunday'],
    },
  ),
  timeRule(
    ['relative', 'deictic-day'],
    "(?:[Yy]esterday|[Tt]omorrow)(?: (?:morning|afternoon|evening|night))?(?![’']s (?:world|children|leaders|voters))|[Tt]onight|(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) today|(?:the )?(?:day|night) (?:before yesterday|after tomorrow)|[Ll]ast night|(?:[Tt]his|[Ee]arlier this|[Ll]ater this) (?:morning|afternoon|evening|week|weekend|month|year|quarter|decade|century|term|season|semester)|the same (?:day|night|morning|afternoon|evening|week|month|year|summer|winter|decade)",
    {
      reason: 'Fillmore, Lectures on Deixis (1997), ch. 4: calendar deixis from the day of publication',
      matches: ['Yesterday it rained.', 'tomorrow morning', 'earlier this year'],
      doesNotMatch: ['today'],
    },
  ),
  timeRule(
    ['relative', 'today'],
    "[Tt]oday(?![’']s \\p{L}+s?\\b(?! (?:meeting|vote|decision|announcement|session|hearing|report|summit)))",
    {
      reason:
        '"today" is a day where the sentence tells an event; with a general present it means "nowadays" (see `find-times.ts`)',
      matches: ['The minister resigned today.'],
      doesNotMatch: ['Monday'],
    },
  ),
  timeRule(
    ['relative', 'last-next'],
    `${LIMIT}(?<relation>[Ll]ast|[Nn]ext|[Tt]he following|[Tt]he previous|[Tt]he next|[Tt]he preceding|[Tt]hat(?: same)?|[Tt]he coming|[Tt]he past|[Tt]he last) ${CALENDAR_UNIT}(?![’']s? (?:worth|time))|(?:[Tt]he|[Bb]y the) (?:day|week|month|year|night|morning) (?:before|after)(?! \\p{L})|(?:[Tt]he )?(?:next|following|previous) (?:day|morning|night|evening)|that (?:day|night|morning|afternoon|evening)`,
    {
      reason: 'Fillmore (1997), ch. 4: "last", "next" and "that" with a unit of the calendar',
      matches: ['last month', 'next year', 'the following week', 'that year', 'the next day'],
      doesNotMatch: ['the last man', 'last but not least'],
    },
  ),
  timeRule(
    ['relative', 'last-n-units'],
    `(?:(?:over|in|for|within|during|[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin) )?(?:the|these) (?<relation>last|past|next|coming|previous|following|first|final) (?<count>${DIGITS}|${NUMBER_WORD}|few|several|couple of|half) ${UNIT}(?! of\\b)`,
    {
      reason: 'a stretch of so many units before or after now',
      matches: ['over the past three years', 'in the next 10 days', 'the last few months'],
      doesNotMatch: ['the last three men'],
    },
  ),
  timeRule(
    ['relative', 'n-units-ago'],
    `(?:(?:about|around|nearly|almost|over|more than|less than|some|just|only|barely|roughly|at least|well over|as long as) )?${COUNT}(?: and a half)?(?: long| short| full)? ${UNIT}(?: and a half)? (?:ago|earlier|later|from now|hence|since|beforehand|afterwards?|on(?=[,.])|(?:before|after)(?! (?:that|which|they|he|she|it|we)\\b))(?! (?:is|was) )`,
    {
      reason: 'a time by its distance from now or from an event',
      matches: ['two centuries ago', 'Six months later', 'five days before', 'a week earlier'],
      doesNotMatch: ['two men ago', 'six months'],
    },
  ),
  timeRule(
    ['relative', 'nth-unit'],
    `(?:${LIMIT}|in )(?:the|its|his|her|their|our|[Tt]he|[Ii]ts) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{Ll}+teenth|twentieth|thirtieth|(?:twenty|thirty|forty|fifty)-\\p{Ll}+(?:st|nd|rd|th)|\\d+(?:st|nd|rd|th)|first|final|last) (?:full |straight |consecutive )?(?:day|night|week|month|year|decade)(?: in a row| running| of (?:${MONTH}(?: ${YEAR})?|the (?:year|month|war|century|decade)))?`,
    {
      reason: 'a day, week or year by its place in a series',
      matches: ['in its fifteenth year', 'the second week of March', 'the third day'],
      doesNotMatch: ['the third man', 'a first year student'],
    },
  ),
  timeRule(
    ['relative', 'holiday'],
    "(?:before|after|by|since|until|till|over|at|on|around|during|last|next|this|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Oo]ver|[Oo]n|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his) (?:Easter|Christmas(?: Eve| Day)?|New Year(?:[’']s(?: Eve| Day)?)?|Thanksgiving|Ramadan|Eid|Passover|Chuseok|Lunar New Year|Seollal|Halloween|Labou?r Day|Independence Day|May Day|Whitsun|Pentecost|Diwali|Hanukkah|Memorial Day|Victory Day|Election Day)",
    {
      reason: 'feasts that everybody counts by',
      matches: ['before Easter', 'on Christmas Eve'],
      doesNotMatch: ['an Easter egg'],
    },
  ),
  timeRule(
    ['duration', 'n-units'],
    `(?:(?:within|for|in|over|after|about|around|nearly|almost|more than|less than|at least|up to|some|roughly|just|only|under|[Ww]ithin|[Aa]fter|[Ff]or|[Ii]n|[Oo]ver|[Aa]bout|[Nn]early|[Aa]lmost|[Mm]ore than) ){0,2}(?<count>${DIGITS}(?: ?(?:to|or|-|–) ?${DIGITS})?|${NUMBER_WORD}(?: (?:to|or) ${NUMBER_WORD})?|half an?|several|a couple of|a few|another|[Aa]nother|[Hh]alf an?|[Ss]everal|a dozen|dozens of|hundreds of|thousands of|a hundred|a thousand|\\d+ (?:million|billion|thousand)|an? (?:quarter|half)(?: of a)?)(?: and a half)?(?:-| )(?:long |straight |consecutive |full |short |whole |more |further |extra |additional )?${UNIT}(?:[’']s?)?(?: and a half)?(?!-old| old\\b| of age\\b|-olds)(?:-long)?|(?:(?:for|within|in|over|after|nearly|almost|more than|less than|about|For|Within|After|Nearly|Over|half|every other) )an? (?:full |whole |single |short |long )?(?<unit2>second|minute|hour|day|week|month|year|decade|century|generation)(?! (?:when|in which|old|of))(?:[’']s)?(?: and a half)?|(?:decade|century|month|week|year|day)s?-long`,
    {
      reason: 'a number with a unit of time tells how long; ages ("34-year-old") tell of people',
      matches: ['an 11-year lull', 'within 48 hours', 'half a century', 'four years', 'for a decade', 'one week'],
      doesNotMatch: ['a 34-year-old man', 'two men', 'a year'],
    },
  ),
  timeRule(
    ['frequency', 'how-often'],
    `(?:(?:[Yy]ear|[Dd]ay|[Ww]eek|[Nn]ight|[Mm]onth|[Dd]ecade) (?:after|by|in,) (?:year|day|week|night|month|decade)|annually|yearly|monthly|weekly|daily|hourly|quarterly|biannually|nightly)|(?:[Ee]very|[Ee]ach) (?:(?:other|few|single|${DIGITS}|${NUMBER_WORD}) )?(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter|season)s?|(?<=\\p{N}[\\p{L}%]*[^.;]{0,40}|\\b(?:once|twice|times|thousand|million|billion|trillion|dozen|more|much|trips?|visits?|days|hours|meals|percent|deaths|dollars|euros|won|hundred|\\p{L}+s) )(?:an?|per) (?:day|night|week|month|year|decade)(?! (?:ago|later|earlier|after|before|old|and a half|of))`,
    {
      reason: 'Quirk et al. (1985), §8.64: adjuncts of frequency; "a day" after a number or a plural is a rate',
      matches: ['annually', 'every day', '$30 every year', '500,000 barrels a year', 'twice a month'],
      doesNotMatch: ['It was a day of rain.', 'each man'],
    },
  ),
  timeRule(
    ['anniversary', 'anniversary'],
    `(?:the )?(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|centenary|bicentenary) (?:anniversary|birthday|jubilee)(?: of (?:the |its |his |her |their )?[\\p{L}’' -]+?(?= (?:and|but|in|on|at|with|which|that|by|when|was|is|as)\\b|[,.;:]|$))?|(?:centenary|bicentenary|centennial|bicentennial|tercentenary)(?: of (?:the |its )?[\\p{L}’' -]+?(?= (?:and|but|in|on|at|with|which|that)\\b|[,.;:]|$))?`,
    {
      reason: 'a return of a day is a time, with what it recalls',
      matches: ['the 70th anniversary of the armistice', 'the centenary'],
      doesNotMatch: ['the 70th man'],
    },
  ),
  timeRule(
    ['time', 'clock-time'],
    '(?:at |by |around |about |before |after |until |from )?(?:(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?! ?(?:[:\\d]))|(?<=(?:at|by|before|after|around|until|about) )(?:noon|midnight|dawn|dusk|sunrise|sunset)|(?:\\d{1,2}|' +
      NUMBER_WORD +
      ") o[’']clock)",
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.37: times of day',
      matches: ['at 3 p.m.', '10:30 a.m.', 'by noon', 'at 14:05'],
      doesNotMatch: ['3 men', 'the noon sun'],
    },
  ),
];
