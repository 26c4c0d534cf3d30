import { type Context, isCapitalised, textAfter, textBefore } from './context.ts';
import {
  COMPANY,
  GEOGRAPHY,
  GEOGRAPHY_BEFORE,
  GEORGIA_COUNTRY,
  GEORGIA_STATE,
  MEDIA,
  MEDIA_AFTER_NAMES,
  SPORTS_EVENT,
  STATES,
} from './lexicon/context-words.ts';

/** What is known of the whole article when a rule decides. */
export interface ArticleFacts {
  readonly text: string;
  /** Names of places that are people's names in this article. */
  readonly surnames: ReadonlySet<string>;
}

/** A context in which a name isn't the actor's. */
export interface ContextRule {
  readonly id: string;
  /** Why, or where it is written. */
  readonly source: string;
  readonly hides: (context: Context, facts: ArticleFacts) => boolean;
  /** Sentences in which nothing is found of the words between brackets. */
  readonly hidden: readonly string[];
  /** Sentences in which the words between brackets are found. */
  readonly kept: readonly string[];
}

/** Applied to each name in this order; the first that holds hides it. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    id: 'geography',
    source: 'UN Group of Experts on Geographical Names: a country lends its name to seas, straits and rivers',
    hides: ({ after, before, found, paragraph }) =>
      (after !== undefined && GEOGRAPHY.has(after.word)) ||
      (before !== undefined && /^(?:Lake|Mount|Fort|Cape)$/u.test(before.word) && found.by === 'name') ||
      (before?.word === 'of' && GEOGRAPHY_BEFORE.has(paragraph.tokens[found.first - 2]?.word ?? '')),
    hidden: [
      'Ships sail the [Philippine] Sea.',
      'Rain fell on the Gulf of [Oman].',
      'Tolls on the [Panama] Canal rose.',
    ],
    kept: ['Lakes in [Philippine] towns dried up.', 'The Sultan of [Oman] spoke.'],
  },
  {
    id: 'media',
    source: 'newspapers are named after where they appear: World Association of News Publishers, member list',
    hides: ({ after, found, before, paragraph }) =>
      (after !== undefined &&
        (MEDIA.has(after.word) || (found.by !== 'demonym' && MEDIA_AFTER_NAMES.has(after.word)))) ||
      (before?.word === 'of' &&
        /^(?:Times|Bank|Voice)$/u.test(paragraph.tokens[found.first - 2]?.word ?? '') &&
        found.by === 'seat'),
    hidden: [
      'The [Moscow] Times closed its office.',
      'She writes for the [Irish] Independent Times and the [Jerusalem] Post.',
    ],
    kept: ['In [Moscow] times are hard.', 'A [Chinese] newspaper said so.'],
  },
  {
    id: 'companies',
    source: 'IATA member airlines, and companies by their legal form',
    hides: ({ after }) => after !== undefined && COMPANY.has(after.word),
    hidden: ['[Turkish] Airlines flies there.', 'Shares of [Nippon] Steel fell.'],
    kept: ['[Turkish] planes fly there.'],
  },
  {
    id: 'sports-events',
    source: 'International Tennis Federation and R&A calendars',
    hides: ({ after }) => after !== undefined && (SPORTS_EVENT.has(after.word) || after.word === 'Grand'),
    hidden: ['She won the [Australian] Open.', 'He led the [Hungarian] Grand Prix.'],
    kept: ['[Australian] open-cast mines closed.'],
  },
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
    id: 'ethnic-americans',
    source: 'US Census Bureau: people of a descent in the USA are no act of either country',
    hides: ({ after, before, found, paragraph }) => {
      const next = paragraph.tokens[found.last + 1];
      const isHeritage = found.by === 'demonym' && /^Americans?$/u.test(next?.word ?? '');
      if (isHeritage && after !== undefined) return true;
      if (isHeritage && next?.joint === 'hyphen')
        return isHeritageNoun(next.word, paragraph.tokens[found.last + 2]?.word);
      const previous = paragraph.tokens[found.first - 1];
      const isTail = /^Americans?$/u.test(paragraph.tokens[found.first]?.word ?? '') && previous !== undefined;
      if (!isTail || !isDemonymBefore(found.first, paragraph)) return false;
      return (
        before !== undefined ||
        isHeritageNoun(paragraph.tokens[found.first]?.word ?? '', paragraph.tokens[found.last + 1]?.word)
      );
    },
    hidden: ['Many [Korean] [Americans] live there.', 'An [Irish]-[American] writer won.'],
    kept: ['[Korean]-[American] talks began.', 'The [Mexican]-[American] border is long.'],
  },
  {
    id: 'people’s-names',
    source:
      'a place after a given name, or a namesake before a surname, is a person: US Social Security Administration',
    hides: (context, { surnames }) =>
      surnames.has(context.words) && context.found.by !== 'demonym' && !isPlainlyAPlace(context),
    hidden: [
      '[Jordan] Peterson wrote a book.',
      'Michael [Jordan] retired, and [Jordan] was glad.',
      'Jack [London] went north.',
    ],
    kept: [
      'In [Jordan], refugees wait.',
      'King Abdullah of [Jordan] met the envoy.',
      '[Jordan] Times are hard, [Chad] said.',
    ],
  },
  {
    id: 'towns-in-a-state',
    source: 'AP Stylebook, "state names": a town is followed by its state',
    hides: (context) => {
      const state = /^,\s+((?:[A-Z][\p{L}.]+\s?){1,2})/u.exec(textAfter(context))?.[1] ?? '';
      const words = state.trim().replace(/\.$/u, '');
      return STATES.has(words) || STATES.has(words.split(' ')[0] ?? '');
    },
    hidden: ['He was born in [Moscow], Idaho.', 'A fair in [Lebanon], Pennsylvania, drew crowds.'],
    kept: ['He was born in [Moscow], Russia.'],
  },
  {
    id: 'georgia-state',
    source: 'the state and the country share a name; its towns, neighbours and offices tell',
    hides: (context, { text }) => {
      if (!/^Georgians?$|^Georgia$/u.test(context.words)) return false;
      if (
        /,\s$/u.test(textBefore(context)) &&
        /\p{Lu}\p{Ll}+,\s$/u.test(textBefore(context)) &&
        !GEORGIA_COUNTRY.test(text)
      )
        return true;
      const isStateList = [...STATES].some((state) => state.length > 3 && context.paragraph.text.includes(state));
      return !GEORGIA_COUNTRY.test(text) && (GEORGIA_STATE.test(text) || isStateList);
    },
    hidden: ['Voters in [Georgia] and Ohio went to the polls.', 'The mayor of Atlanta said [Georgia] needs trains.'],
    kept: ['[Georgia] applied to join the EU, said its government in Tbilisi.', '[Georgia] has signed the pact.'],
  },
  {
    id: 'washington-place',
    source: 'the state, the general and what bears their names; the government is "Washington" alone',
    hides: (context) => {
      if (context.words !== 'Washington') return false;
      return (
        /^\s(?:state|State|County|Heights|University|Monument|Irving|Carver|Dulles)\b/u.test(textAfter(context)) ||
        /\b(?:[Gg]overnor|[Ss]tate|University|Mount|Fort|Lake|George|Martha|Booker T\.|Denzel|Kerry) (?:of )?$/u.test(
          textBefore(context),
        ) ||
        /\b(?:Oregon|California|Idaho|Alaska|Montana)(?:,)? (?:and|or) $/u.test(textBefore(context)) ||
        /^(?:,| and| or) (?:Oregon|Idaho|California|Alaska|Montana)\b/u.test(textAfter(context))
      );
    },
    hidden: [
      '[Washington] state passed a law.',
      'Fires burn in Oregon and [Washington].',
      'George [Washington] crossed the river.',
    ],
    kept: ['[Washington] passed a law.'],
  },
  {
    id: 'seat-in-a-longer-name',
    source:
      'a town before another capitalised noun names something of the town (Moscow State University), not a government',
    hides: ({ found, after, paragraph }) =>
      found.by === 'seat' &&
      after !== undefined &&
      !isShouted(paragraph.text) &&
      isNameWord(after.word) &&
      !isTitleCase(paragraph.text),
    hidden: [
      'He studied at [Moscow] State University.',
      'The [London] Stock Exchange opened.',
      'Fans came to the [Tokyo] Olympics.',
    ],
    kept: [
      '[Moscow] denied it.',
      'On Friday [Moscow] President Putin’s aide spoke.',
      'In [London] Monday morning talks began.',
    ],
  },
  {
    id: 'turkey-on-the-table',
    source: 'Merriam-Webster, "turkey": the bird',
    hides: ({ words, paragraph }) =>
      words === 'Turkey' &&
      /\b(?:roast(?:ed)?|stuffing|cranberr\w+|gravy|sandwich\w*|Thanksgiving)\b/u.test(paragraph.text),
    hidden: ['[Turkey] with gravy is a dish for Thanksgiving.'],
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

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = text.replace(/\P{Lu}/gu, '');
  return letters.length > MIN_SHOUTED_LETTERS && capitals.length > SHOUTED_SHARE * letters.length;
}

/** Shorter texts have too few letters to tell; beyond this share of capitals everything is written so. */
const MIN_SHOUTED_LETTERS = 12;
const SHOUTED_SHARE = 0.6;

/** A headline capitalises every word, so capitals tell nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}’']{4,}/gu) ?? [];
  return words.length > 2 && words.every(isCapitalised);
}

/** Capitalised words after a seat that don't make it part of a longer name. */
const NOT_A_NAME_WORD =
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Prime|Foreign|Defen[cs]e|Finance|Minister|Premier|Government|Administration|Chancellor|Secretary|Ambassador|Mr|Mrs|Ms)$/u;

function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !NOT_A_NAME_WORD.test(word);
}

/** "Korean-American writers" are people of a descent; "Korean-American talks" are between two countries. */
const HERITAGE_NOUN =
  /^(?:writers?|authors?|novelists?|poets?|artists?|actors?|actress(?:es)?|directors?|community|communities|voters?|famil(?:y|ies)|m[ae]n|wom[ae]n|students?|leaders?|groups?|activists?|historians?|journalists?|scholars?|neighbou?rhoods?|culture|identity|studies|is|are|was|were|who)$/u;

function isHeritageNoun(american: string, next: string | undefined): boolean {
  return american === 'Americans' || HERITAGE_NOUN.test(next ?? '');
}

function isDemonymBefore(first: number, { found }: Context['paragraph']): boolean {
  return found.some(({ last, by }) => last === first - 1 && by === 'demonym');
}

/** "in Jordan", "of Jordan": whatever people are called, this is a place. */
function isPlainlyAPlace(context: Context): boolean {
  return /\b(?:[Ii]n|[Oo]f|[Tt]o|[Ff]rom|[Nn]ear|[Ii]nto|[Aa]cross) $/u.test(textBefore(context));
}
