import { type Context, isCapitalised, textBefore } from '../context.ts';
import { GEOGRAPHY, MEDIA } from '../lexicon/context-words.ts';
import { NAMESAKE_GIVEN } from '../lexicon/given-names.ts';
import { NOT_IN_NAMES } from '../lexicon/name-words.ts';
import type { ContextRule } from './context-rule.ts';

/** People and peoples that bear a country’s name. */
export const PEOPLE_RULES: readonly ContextRule[] = [
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
      'The king of [Jordan] met the president of [Chad].',
    ],
  },
  {
    id: 'given-namesakes',
    source:
      'Jordan, Chad, Israel, Georgia are given names too (US Social Security Administration): before a surname they are',
    hides: (context) => isGivenName(context),
    hidden: ['[Jordan] Peterson wrote a book.', 'Defense Minister [Israel] Katz spoke.', '[Georgia] O’Keeffe painted.'],
    kept: ['[Israel] Police arrested him.', '[Jordan] Monday closed the border.', 'In [Georgia] Russian troops stay.'],
  },
  {
    id: 'lao-in-names',
    source: 'Vietnamese and Chinese names begin with Lao: Lao Cai, Lao Tzu',
    hides: ({ words, after }) => words === 'Lao' && after !== undefined && isCapitalised(after.word),
    hidden: ['A railway from [Lao] Cai to Haiphong.'],
    kept: ['The [Lao] government agreed.'],
  },
  {
    id: 'titles-before-surnames',
    source: 'AP Stylebook, "courtesy titles": a title of one person before a place’s name makes it a surname',
    hides: ({ before, found, paragraph }) =>
      found.by === 'name' &&
      before !== undefined &&
      isPersonalTitle(before.word, paragraph.tokens[found.first - 1]?.isFirst === true),
    hidden: ['Senator [Ireland] and Dr. [France] agreed.', 'My cousin [Chad] bought a kayak.'],
    kept: ['Ambassador to [Ireland] and to [France].', 'Our neighbour, [Chad], closed the border.'],
  },
];

/** Titles that only persons have, and kin. */
function isPersonalTitle(word: string, isFirst: boolean): boolean {
  if (
    /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor|Senator|Sen|Rep|Congressman|Congresswoman|Judge|Justice|Detective|Officer|Sheriff|Sgt|Sergeant|Lt|Lieutenant|Councillor|Councilman|Councilwoman|Pastor|Rev|Father|Sister|Coach|Nurse)$/u.test(
      word,
    )
  )
    return true;
  return !isFirst && /^(?:cousin|brother|sister|uncle|aunt|nephew|niece|husband|wife|son|daughter|friend)$/u.test(word);
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

/** A place that is a given name, before a word that can be nothing but a surname. */
function isGivenName({ words, after, found, paragraph }: Context): boolean {
  return (
    NAMESAKE_GIVEN.has(words) &&
    after !== undefined &&
    /^\p{Lu}['’]?\p{L}+$/u.test(after.word) &&
    !NOT_IN_NAMES.has(after.word) &&
    !GEOGRAPHY.has(after.word) &&
    !MEDIA.has(after.word) &&
    !FOLLOWS_PLACES.test(after.word) &&
    !paragraph.found.some(({ first }) => first === found.last + 1)
  );
}

/** Capitalised words that follow countries and towns more often than given names. */
const FOLLOWS_PLACES =
  /^(?:President|Prime|Foreign|Defen[cs]e|Minister|Premier|King|Queen|Ambassador|Parliament|Government|River|Army|Navy|Air|Television|TV|Radio|Summit|War|Treaty|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Agreement|Conference|Declaration|Forum|Centre|Center|Energy|Olympics|Games|Bridge|Stock|School|Club|Accords?|University|Institute|Council|Valley|Times|Post|Bank|Group|National|International|Central|State|House|Street|City|Airport|Fashion|Climate|Peace|Talks|Cup|Open|Region|Office|Police|Court|Football|Cricket|Rugby|Tech|Senate|Supreme|Republicans?|Democrats?|Power|Basin)$/u;
