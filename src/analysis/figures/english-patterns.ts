import { forLatin } from '#src/language/script-letters.ts';
import type { Pattern } from '../pattern.ts';
import { APPROXIMATOR, NUMBER } from './english-numbers.ts';
import type { FigureKind } from './figure.ts';

/** How a figure is written. Groups: `number`, `number2`, `unit`, `approximator`, `scope`. */
export interface FigurePattern extends Pattern {
  readonly kind: FigureKind;
}

const A = `(?<approximator>(?:${APPROXIMATOR} )+|[~≈] ?)?`;
const CURRENCY = String.raw`(?:(?:US|U\.S\.|A|C|HK|NZ|S|NT|Can|Aus) ?)?[$€£₩¥₹₽₺฿₫₴]|(?:CHF|RMB|USD|EUR|KRW|GBP|JPY|SEK|NOK|DKK|INR) ?`;
const CURRENCY_NOUN =
  '(?:U\\.S\\. |US |Hong Kong |Canadian |Australian |Singapore )?(?:dollars?|euros?|won|yuan|renminbi|yen|rubles?|roubles?|pounds?(?: sterling)?|francs?|rupees?|pesos?|liras?|lira|marks|crowns|kronor|kroner|krona|zlotys?|hryvnias?|cents?|pence|shekels?|dirhams?|riyals?|rands?|baht|dong|rials?|reais|real)(?!\\p{L})';
const SCOPE =
  '(?:,? (?<scope>(?:annually|yearly|monthly|weekly|daily|an? (?:second|minute|hour|day|night|week|month|year|head|person|piece|barrel|ton|tonne|kilo|pound|liter|litre|gallon|share|household|family|seat|ticket|meal|ride|trip|pupil|student|patient|unit|acre|hectare|decade)|(?:per|each|every) (?:capita|(?:square |cubic |metric |working |school |calendar |fiscal )?\\p{L}+|[\\d,]+(?: \\p{L}+)?)|apiece|each(?= ?[,.;]))))?';
const TO = '(?:(?: ?[-–—] ?| to | and | or )(?=[\\p{N}$€£₩¥\\p{L}]))';
const PERCENT = '(?: ?%|[ -]percent(?!\\p{L})| per ?cent(?!\\p{L})|[ -]percentage points?| pct\\b| basis points)';
/** SI and customary units (BIPM, The International System of Units, 9th ed.; NIST Handbook 44, appendix C). */
const MEASURE =
  '(?:(?:square|cubic|nautical|metric|radio|light|long|short) )?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|micromet(?:er|re)s?|nanomet(?:er|re)s?|miles?|yards?|feet|foot|inch(?:es)?|leagues?|acres?|hectares?|kilograms?|kilos?|grams?|milligrams?|tons?|tonnes?|megatons?|kilotons?|pounds?|ounces?|lit(?:er|re)s?|millilit(?:er|re)s?|gallons?|pints?|barrels?|bushels?|megajoules?|joules?|kilojoules?|calories|kilocalories|(?:kilo|mega|giga|tera)?watts?(?:-hours?| hours?)?|(?:kilo|mega|giga)?hertz|volts?|amps?|decibels?|pascals?|degrees?(?: (?:Celsius|Fahrenheit|centigrade|of latitude|north|south|east|west))?|gigabytes?|megabytes?|terabytes?|bits?|bytes?|pixels?|knots?|lumens?|lux|km|cm|mm|kg|mg|kWh|MWh|GWh|TWh|kW|MW|GW|°C|°F|mph|km/h|ha|lbs?|oz|ft|GB|TB|MB|Hz|kHz|MHz|GHz|ppm|dB|m²|km²)(?![\\p{L}])';

const rule = (
  [kind, id]: readonly [FigureKind, string],
  pattern: string,
  rest: Pick<Pattern, 'reason' | 'matches' | 'doesNotMatch'>,
): FigurePattern => {
  return {
    kind,
    id,
    pattern: forLatin(new RegExp(`(?<![\\p{L}\\p{N}.,’'-]|\\d[:/])(?:${pattern})(?![\\p{N}]|,\\d)`, 'gu')),
    ...rest,
  };
};

/** Where several match in one place, the one that comes first in this list counts, then the longest. */
export const ENGLISH_FIGURES: readonly FigurePattern[] = [
  rule(
    ['money', 'currency-sign'],
    `${A}(?<unit>${CURRENCY})(?<number>${NUMBER})(?:(?: ?[-–—] ?| to | and (?=[$€£₩¥]))(?:${CURRENCY})?(?<number2>${NUMBER}))?${SCOPE}`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.20–25: sums with currency signs and scales',
      matches: ['$50 billion to $60 billion annually', 'about €140 million', '$30 every year', 'US$4.5'],
      doesNotMatch: ['50 billion stars'],
    },
  ),
  rule(
    ['money', 'currency-noun'],
    `${A}(?<number>${NUMBER})(?:${TO}(?<number2>${NUMBER}))?(?: of)?[- ](?<unit>${CURRENCY_NOUN})${SCOPE}`,
    {
      reason: 'sums with the currency as a noun',
      matches: ['4.2 million euros', 'billions of dollars', 'a thousand won'],
      doesNotMatch: ['won the prize', 'four pounders'],
    },
  ),
  rule(
    ['count', 'part-of-count'],
    `${A}(?<number>${NUMBER}) of (?:the|its|their|these|those|our|his|her|all) (?:\\p{Ll}+ )?(?<number2>${NUMBER})(?: (?<unit>\\p{Ll}+))?(?!\\p{L})`,
    {
      reason: 'a part and its whole, both counted, are one figure',
      matches: ['two of its five car carriers', '23 of the 90 programmes'],
      doesNotMatch: ['two of its ships'],
    },
  ),
  rule(
    ['percent', 'percent'],
    `${A}(?<number>(?:one-(?:tenth|half|third|quarter|fifth|hundredth) of )?${NUMBER})${PERCENT}?(?:(?: ?[-–—] ?| to | and | or )(?<number2>${NUMBER}))?(?<unit>${PERCENT})(?:${SCOPE})`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.18: percentages',
      matches: ['85 percent', 'Eighty-five percent', '14.9 percent to 30 percent', 'one-tenth of 1 percent', '3.3%'],
      doesNotMatch: ['a percentage of people'],
    },
  ),
  rule(
    ['fraction', 'fraction'],
    `${A}(?<number>(?:${NUMBER}[- ])?(?:(?:one|two|three|four|five|six|seven|eight|nine|a|an|One|Two|Three|Four|Five|A)[- ](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?|thousandths?))(?= of\\b| the\\b|[- ]\\p{L}*majority| as | more| less|[,.;:)]|$| \\p{L}+s\\b)|[Hh]alf (?:of|the|its|their|our|his|her|all|a dozen)(?! (?:hour|mile|way|century|year|decade|time))|[Hh]alf as (?:much|many|long|large|big|often|fast|high)|(?:[1-9]|${NUMBER}) (?:in|out of) (?:every )?(?:${NUMBER})(?! \\p{Lu}))`,
    {
      reason: 'The Chicago Manual of Style, 17th ed., 9.14: fractions in words; "nine in ten"',
      matches: ['two-thirds of a kilowatt-hour', 'half of them', 'one in five', 'a third of the residents'],
      doesNotMatch: ['half-hearted', 'the third of May', 'a quarter past'],
    },
  ),
  rule(
    ['multiple', 'multiple'],
    `${A}(?<number>${NUMBER}|[Tt]wice|[Tt]hrice|several|many)[- ](?<unit>times?)(?= (?:as|more|less|higher|lower|larger|bigger|faster|the|what|that|its|China|greater|smaller|longer|cheaper|over|in|a|since|by|for|to|on|before|during|this|\\p{Lu})|[,.;:]|$)|(?:(?:nearly|almost|more than|roughly|about|all but|over) )?(?:(?:\\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]wenty|[Hh]undred|[Mm]any|[Ss]everal)[- ]?fold(?!\\p{L})|(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|ing)(?!\\p{L}))|(?:[Tt]wice|[Dd]ouble|[Tt]riple|[Tt]hrice) (?:as|the|what|that|its|their)`,
    {
      reason: 'Quirk et al. (1985), §5.17: multipliers',
      matches: ['three times the price', 'ninety times China’s trade', 'twice as many', 'tenfold', 'nearly doubled'],
      doesNotMatch: ['the times are hard', 'many a time', 'double standards'],
    },
  ),
  rule(
    ['age', 'age'],
    `${A}(?<number>${NUMBER})[- ](?<unit>years?|months?|weeks?|days?)[- ](?:old|olds|of age)(?!\\p{L})|(?:aged|age|turns|turned|ages) (?<number2>\\d{1,3})(?! (?:percent|people|years? ago))(?:(?: to |[-–])(?<number3>\\d{1,3}))?`,
    {
      reason: 'ages of people and things',
      matches: ['a 34-year-old man', 'aged 12', 'turns 67'],
      doesNotMatch: ['an 11-year lull'],
    },
  ),
  rule(
    ['measure', 'measure'],
    `${A}(?:minus |[-−])?(?<number>${NUMBER})(?:${TO}(?<number2>${NUMBER}))?(?: of)?[- ]?(?<unit>${MEASURE})${SCOPE}`,
    {
      reason: 'a number with a unit of measure',
      matches: ['about 15 kilometers', '3.7 degrees Fahrenheit', '500,000 barrels a year', '20 to 30 meters'],
      doesNotMatch: ['15 containers'],
    },
  ),
  rule(
    ['rate', 'rate'],
    `${A}(?<number>${NUMBER}) (?<unit>(?:\\p{Ll}+ ){0,2}?)(?<scope>(?:per|for every|in every) (?:${NUMBER})(?: \\p{Ll}+)?)`,
    {
      reason: 'so many per so many',
      matches: ['33 deaths per 100,000', 'two per 1,000 people'],
      doesNotMatch: ['per capita'],
    },
  ),
  rule(['ordinal', 'numbered-anniversary'], `(?<number>\\d+)(?:st|nd|rd|th)(?=[- ](?:anniversary|birthday|jubilee))`, {
    reason: 'an anniversary’s number tells how many years have passed',
    matches: ['the 70th anniversary'],
    doesNotMatch: ['the 70th man'],
  }),
  rule(
    ['count', 'count'],
    `${A}(?<number>${NUMBER})(?:${TO}(?<number2>${NUMBER}))?(?!(?:st|nd|rd|th)\\b|[-–](?!\\p{Ll})|[’']s\\b)(?:${SCOPE})`,
    {
      reason:
        'any other number counts what stands after it, unless it dates or names something (see `find-figures.ts`)',
      matches: ['more than 1,000 containers', '36 shells', 'dozens of rounds', 'between 19 and 28'],
      doesNotMatch: ['the 19th century'],
    },
  ),
];
