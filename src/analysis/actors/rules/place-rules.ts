import { type Context, isCapitalised, textAfter, textBefore } from '../context.ts';
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
} from '../lexicon/context-words.ts';
import { isShouted } from './is-shouted.ts';
import type { ContextRule } from './context-rule.ts';

/** Places and things that only bear a country’s or a town’s name. */
export const PLACE_RULES: readonly ContextRule[] = [
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
    hidden: ['The [Moscow] Times closed its office.', 'She writes for the [Irish] Times and the [Jerusalem] Post.'],
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
    id: 'towns-in-a-state',
    source: 'AP Stylebook, "state names": a town is followed by its state',
    hides: (context) => {
      const state = /^,\s+((?:[A-Z][\p{L}.]+\s?){1,2})/u.exec(textAfter(context))?.[1] ?? '';
      const words = state.trim().replace(/\.$/u, '');
      return (
        STATES.has(words) ||
        STATES.has(words.split(' ')[0] ?? '') ||
        (words === 'Georgia' && context.found.by === 'seat')
      );
    },
    hidden: ['He was born in [Moscow], Idaho.', 'A fair in [Lebanon], Pennsylvania, drew crowds.'],
    kept: ['He was born in [Moscow], Russia.'],
  },
  {
    id: 'georgia-state',
    source: 'the state and the country share a name; its towns, neighbours and offices tell',
    hides: (context, { text }) => {
      if (!/^Georgia(?:ns?)?$/u.test(context.words)) return false;
      const isAfterTown = /\p{Lu}\p{Ll}+,\s$/u.test(textBefore(context));
      if (hasState(sentenceOf(context)) || (isAfterTown && !GEORGIA_COUNTRY.test(text))) return true;
      return !GEORGIA_COUNTRY.test(text) && GEORGIA_STATE.test(text);
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
];

function sentenceOf({ found, paragraph }: Context): string {
  const start = paragraph.tokens[found.first]?.start ?? 0;
  const span = paragraph.sentences.find(({ end }) => start < end);
  return paragraph.text.slice(span?.start, span?.end);
}

/** States of the USA but those whose name is short or a person's. */
function hasState(text: string): boolean {
  stateNames ??= new RegExp(
    `\\b(?:${[...STATES].filter(({ length }) => length > MIN_STATE_LETTERS).join('|')})\\b`,
    'u',
  );
  return stateNames.test(text);
}

let stateNames: RegExp | undefined;
const MIN_STATE_LETTERS = 3;

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
