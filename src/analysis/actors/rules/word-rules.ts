import { isCapitalised, textAfter, textBefore } from '../context.ts';
import { isShouted } from './is-shouted.ts';
import type { ContextRule } from './context-rule.ts';

/** Words, currencies and bodies that are spelt as a country’s or another body’s name. */
export const WORD_RULES: readonly ContextRule[] = [
  {
    id: 'money',
    source: 'ISO 4217 in running text: US$ and C$ are currencies',
    hides: (context) => /^US$/u.test(context.words) && /^\s?\$/u.test(textAfter(context)),
    hidden: ['It cost [US]$20,000.', 'It cost [US] $20,000.'],
    kept: ['The [US] spent $20,000.'],
  },
  {
    id: 'shouting',
    source: 'in a text all in capitals, "US" and "WHO" are words',
    hides: ({ words, paragraph }) => /^(?:US|WHO|IT|EU|UN|UK|AU|EC|NK)$/u.test(words) && isShouted(paragraph.text),
    hidden: ['THEY TOLD [US] TO LEAVE NOW.'],
    kept: ['The [US] told NATO.'],
  },
  {
    id: 'turkey-on-the-table',
    source: 'Merriam-Webster, "turkey": the bird',
    hides: ({ words, paragraph, after }) =>
      words === 'Turkey' &&
      (/^(?:vultures?|hunting|hunters?|breasts?|legs?|farms?|farmers?|burgers?|bacon)$/u.test(after?.word ?? '') ||
        /\b(?:roast(?:ed)?|stuffing|cranberr\w+|gravy|sandwich\w*|Thanksgiving)\b/u.test(paragraph.text)),
    hidden: ['[Turkey] vultures circled.', '[Turkey] with gravy is a dish for Thanksgiving.'],
    kept: ['[Turkey] joined the talks.'],
  },
  {
    id: 'polish-the-verb',
    source: 'Merriam-Webster, "polish": a verb at the beginning of an order',
    hides: ({ words, found, paragraph, after }) =>
      words === 'Polish' &&
      paragraph.tokens[found.first]?.isFirst === true &&
      /^(?:the|your|it|them|this|that|each|all|off|up)$/u.test(after?.word ?? ''),
    hidden: ['[Polish] the silver before dinner.'],
    kept: ['[Polish] farmers protested.'],
  },
  {
    id: 'english-the-language',
    source: 'Ethnologue (2024): most who speak English aren’t English; of the language alone no country is meant',
    hides: (context) =>
      context.words === 'English' &&
      (/\b(?:[Ii]n|[Ii]nto|[Ff]rom|[Ss]peaks?|[Ss]peaking|[Ss]poke|[Ll]earn\w*|[Tt]aught|[Tt]each\w*|[Ff]luent|[Bb]roken|[Oo]f|[Bb]asic|[Pp]lain|American|British|and|or|[Oo]ld|[Mm]iddle|[Mm]odern|[Uu]se) $/u.test(
        textBefore(context),
      ) ||
        /^(?: (?:language|translation|translations|teacher|teachers|class|classes|lessons?|word|words|edition|version|name|title|spelling|literature|speakers?|department|professor|alphabet|grammar|proficiency|subtitles|text|is)\b|-(?:language|speaking|medium)|[,.;:]|$)/u.test(
          textAfter(context),
        )),
    hidden: ['He wrote it in [English].', 'An [English] translation came out.'],
    kept: ['[English] bowlers took six wickets.', 'The [English] fans sang.'],
  },
  {
    id: 'bodies-of-one-country',
    source:
      'a capitalised word before "Security Council", "General Assembly", "Congress" or "Parliament" makes it another body',
    hides: ({ words, before, found, paragraph }) =>
      (/^(?:Security Council|General Assembly)$/u.test(words) &&
        before !== undefined &&
        isCapitalised(before.word) &&
        !/^(?:The|UN|U\.N|Nations)$/u.test(before.word)) ||
      (/^(?:Congress|Parliament)$/u.test(words) &&
        before !== undefined &&
        paragraph.tokens[found.first - 1]?.isFirst !== true &&
        /^(?:National|World|African|Continental|People|Peoples|Party|Jewish|Trades|Union|Youth|Library|Mobile)$/u.test(
          before.word,
        )) ||
      (words === 'Congress' && /^(?:of|Party|party)$/u.test(paragraph.tokens[found.last + 1]?.word ?? '')),
    hidden: ['The National [Security Council] met.', 'The Indian National [Congress] lost.'],
    kept: ['The [Security Council] met.', 'It was put to [Congress] on Monday.'],
  },
  {
    id: 'supreme-being-of-nothing',
    source: 'abbreviations that open a sentence in a question: "WHO" shouted is a word',
    hides: ({ words, after }) => words === 'WHO' && /^(?:IS|ARE|WAS|DID|HAS)$/u.test(after?.word ?? ''),
    hidden: ['[WHO] IS there?'],
    kept: ['The [WHO] is there.'],
  },
];
