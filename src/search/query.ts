import type { Span } from '#src/articles/article.ts';
import { type Named, type NameFinder, type NameMatch, standsInCapitals } from '#src/language/find-names.ts';
import { withoutParticle } from '#src/language/korean-stem.ts';
import { foldText } from '#src/language/tokenise.ts';
import { koreanCounter } from '#src/language/korean-counters.ts';
import { isCatenative } from '#src/language/catenative-verbs.ts';
import { isCardinal, isDegreeWord, isKindNoun, isLightWord, isQuestionFrame } from '#src/language/stop-words.ts';
import type { Analyser, Term } from './analyse-text.ts';
import { asksForState } from './answer-types/asks-for-state.ts';
import { type AnswerType, questionType } from './answer-types/question-type.ts';
import type { ParagraphIndex } from './index/paragraph-index.ts';
import { lookUpWord } from './look-up-word.ts';

/** How a word of the question came to match; a look-alike is another word, where the articles don't have the one asked for. */
export type MatchKind = 'exact' | 'typo' | 'alias' | 'look-alike';

/** A stem that answers to a word of the question. */
export interface Alternative {
  readonly stem: string;
  /** 0–1: how much a match counts. */
  readonly weight: number;
  readonly kind: MatchKind;
}

/** A word that a question is about. */
export interface Topic {
  readonly term: Term;
  /** Best first; the first is the word itself unless it occurs nowhere. */
  readonly alternatives: readonly Alternative[];
  /** Inverse document frequency; above 0. */
  readonly rarity: number;
  /** No paragraph has the word as typed. */
  readonly isUnknown: boolean;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
  /** Speaks of the text or of the asking rather than of a matter; ranked, but not asked to be covered. */
  readonly isFrame: boolean;
  /** The actor of whose name the word is part. */
  readonly named?: Named | undefined;
}

/** What an article's own data says, and a question may take up. */
export interface Credits {
  /** Folded words of the authors' names. */
  readonly authorWords: ReadonlySet<string>;
}

export interface Query {
  readonly text: string;
  readonly language: string;
  /** The kind of thing asked for, where the question says. */
  readonly answerType?: AnswerType | undefined;
  /** Whether what is asked for is the name of a state. */
  readonly asksForState: boolean;
  /** In what things are counted that are asked for (Korean): 명, 자. */
  readonly counter?: string | undefined;
  /** All words, in order. */
  readonly terms: readonly Term[];
  /** In order, without repeats. At most `MAX_TOPICS`. */
  readonly topics: readonly Topic[];
  /** Pieces of the topics' words, by number in the index, with how often. */
  readonly grams: ReadonlyMap<string, number>;
}

export interface QueryContext {
  readonly analyser: Analyser;
  readonly index: ParagraphIndex;
  readonly names: NameFinder<Named>;
  readonly credits: Credits;
  /** Whether Fuse.js may help with words that nothing else explains. */
  readonly isFuzzy: boolean;
  /** Whether a stem is of a word that the thesaurus has, and so is spelled as it was meant. */
  readonly isKnownStem: (stem: string) => boolean;
}

/** A pasted page is cut to so many of its words; nobody asks for more things at once. */
const MAX_TOPICS = 48;
/** And so many words are read of it at all; a question of Discord's 300 characters has fewer. */
const MAX_WORDS = 150;

/** Reads a question against an index: its topics, and what the index calls them. */
export function analyseQuery(text: string, context: QueryContext): Query {
  const { analyser } = context;
  const terms = analyser.analyse(text).slice(0, MAX_WORDS);
  const names = context.names.findTyped(text).filter((match) => !standsForOthers(match, context));
  const nameOf = (term: Term) => names.find((match) => isWithin(term, match, text));
  const isName = (match: NameMatch<Named> | undefined) => match !== undefined && standsInCapitals(match, text);
  const matter = terms.filter((term) => !term.isStopWord || isName(nameOf(term)));
  const topics = new Map<string, Topic>();
  for (const term of matter.length > 0 ? matter : terms) {
    const name = nameOf(term);
    const key = name?.named.name ?? term.stem;
    if (topics.size >= MAX_TOPICS || topics.has(key)) continue;
    topics.set(key, name ? nameTopic(text, name, { matter, context }) : wordTopic(text, term, { terms, context }));
  }
  const grams = countGrams(matter, [...topics.values()]);
  const { language } = analyser;
  const asksState = asksForState(text, language);
  const answerType = questionType(text, language) ?? (asksState ? 'where' : undefined);
  return {
    text,
    language,
    answerType,
    asksForState: asksState,
    counter: terms.map((_, place) => counterAt(terms, place)).find((counter) => counter !== undefined),
    terms,
    topics: [...topics.values()],
    grams,
  };
}

/** Pieces of the words that the question is about; of all its words where they only put a question. */
function countGrams(words: readonly Term[], topics: readonly Topic[]): Map<string, number> {
  const framing = new Set(topics.filter(({ isFrame }) => isFrame).map(({ term }) => term.word));
  const matter = framing.size < topics.length ? words.filter(({ word }) => !framing.has(word)) : words;
  const grams = new Map<string, number>();
  for (const { grams: pieces } of matter) for (const gram of pieces) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  return grams;
}

/** Words after which a number says how many are asked for. */
const ASKS_WHICH: ReadonlySet<string> = new Set(['which', 'what']);

/** "How many" in Korean, with its counter as a word of its own (몇 명) or in one with it (몇명). */
const HOW_MANY = '몇';

/** The counter that the term is or holds. */
function counterAt(terms: readonly Term[], place: number): string | undefined {
  const word = terms[place]?.word ?? '';
  if (terms[place - 1]?.word === HOW_MANY) return koreanCounter(word);
  return word.startsWith(HOW_MANY) ? koreanCounter(word.slice(HOW_MANY.length)) : undefined;
}

/** What the words that only put a question count in ranking, against words that it is about. */
const FRAME_SHARE = 0.3;

interface WordContext {
  readonly terms: readonly Term[];
  readonly context: QueryContext;
}

function wordTopic(text: string, term: Term, { terms, context }: WordContext): Topic {
  const place = terms.indexOf(term);
  const before = terms[place - 1]?.word ?? '';
  const next = terms[place + 1]?.word ?? '';
  const isMeasure =
    (isDegreeWord(term.word) && before === 'how') ||
    (isCardinal(term.word) && ASKS_WHICH.has(before)) ||
    (isKindNoun(term.word) && (ASKS_WHICH.has(before) || before === 'much')) ||
    counterAt(terms, place) !== undefined;
  // "According to Truman", of an article by Truman: the author is not what is asked for.
  const { language } = context.analyser;
  const asks = (word: string) => isLightWord(word, language) || isQuestionFrame(word, language);
  // Korean lists have words without their particles.
  const isCarrier = isCatenative(term.word, next, language);
  const isAsking = isMeasure || isCarrier || asks(term.word) || (language.startsWith('ko') && asks(term.stem));
  const isFrame = isAsking || context.credits.authorWords.has(term.word);
  const looked = lookUpWord(term, context);
  return {
    term,
    ...looked,
    rarity: looked.rarity * (isFrame ? FRAME_SHARE : 1),
    isNumber: /\p{N}/u.test(term.word),
    isCapitalised: /^\p{Lu}/u.test(text.slice(term.start, term.end)),
    isFrame,
  };
}

/** The term under which paragraphs that name an actor are indexed, whichever of its names they use. */
export function actorTerm(name: string): string {
  return `@${name}`;
}

/** An actor is one topic, however many words its name has, and is found under its other names too. */
function nameTopic(
  text: string,
  { named, start, end }: NameMatch<Named>,
  { matter, context }: { readonly matter: readonly Term[]; readonly context: QueryContext },
): Topic {
  const { stems } = context.index;
  const own = matter.filter((term) => isWithin(term, { start, end }, text));
  const first = own.find(({ isStopWord }) => !isStopWord) ?? own[0] ?? NO_TERM;
  const stem = actorTerm(named.name);
  const number = stems.find(stem);
  const isUnknown = stems.paragraphsWith(number) === 0;
  return {
    term: { ...first, isStopWord: false, start, end },
    alternatives: [{ stem, weight: 1, kind: 'exact' }],
    rarity: Math.max(stems.rarity(number), Number.EPSILON),
    isUnknown,
    isNumber: false,
    isCapitalised: true,
    isFrame: false,
    named,
  };
}

/** Whether no article has the name by itself: then its words stand for all whose names have them, such as both Koreas. */
function standsForOthers({ named }: NameMatch<Named>, { index: { stems } }: QueryContext): boolean {
  return named.isShared === true && stems.paragraphsWith(stems.find(actorTerm(named.name))) === 0;
}

/** Whether a word is of a name, by itself or with an ending: "Russia's", 러시아는, but not 러시아어, which is another word. */
function isWithin(term: Term, { start, end }: Span, text: string): boolean {
  if (term.start < start || term.start >= end) return false;
  const ending = text.slice(end, term.end);
  return ending === '' || /^['’ʼ]/.test(ending) || withoutParticle(term.word) === foldText(text.slice(term.start, end));
}

const NO_TERM: Term = { word: '', stem: '', isStopWord: false, grams: [], start: 0, end: 0 };
