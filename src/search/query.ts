import type { Named, NameFinder } from '#src/language/find-names.ts';
import { isDegreeWord, isQuestionFrame } from '#src/language/stop-words.ts';
import type { Analyser, Term } from './analyse-text.ts';
import type { ParagraphIndex } from './index/paragraph-index.ts';
import { lookUpWord } from './look-up-word.ts';
import { ALIAS_WEIGHT } from './weights.ts';

/** How a word of the question came to match. */
export type MatchKind = 'exact' | 'typo' | 'alias';

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

export interface Query {
  readonly text: string;
  readonly language: string;
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
  /** Whether Fuse.js may help with words that nothing else explains. */
  readonly isFuzzy: boolean;
}

/** A pasted page is cut to so many of its words; nobody asks for more things at once. */
const MAX_TOPICS = 48;

/** Reads a question against an index: its topics, and what the index calls them. */
export function analyseQuery(text: string, context: QueryContext): Query {
  const { analyser } = context;
  const terms = analyser.analyse(text);
  const matter = terms.filter(({ isStopWord }) => !isStopWord);
  const names = context.names.findTyped(text);
  const topics = new Map<string, Topic>();
  for (const term of matter.length > 0 ? matter : terms) {
    if (topics.size >= MAX_TOPICS || topics.has(term.stem)) continue;
    const isMeasure = isDegreeWord(term.word) && terms[terms.indexOf(term) - 1]?.word === 'how';
    const named = names.find(({ start, end }) => start <= term.start && term.end <= end)?.named;
    topics.set(term.stem, toTopic(term, { context, text, named, isMeasure }));
  }
  const grams = new Map<string, number>();
  for (const { grams: pieces } of matter) for (const gram of pieces) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  return { text, language: analyser.language, terms, topics: [...topics.values()], grams };
}

interface TopicFacts {
  readonly context: QueryContext;
  readonly text: string;
  readonly named: Named | undefined;
  readonly isMeasure: boolean;
}

function toTopic(term: Term, { context, text, named, isMeasure }: TopicFacts): Topic {
  const { index } = context;
  const { alternatives, rarity, isUnknown } = lookUpWord(term, context);
  const other = named ? aliasStems(named, term, context) : [];
  const seen = new Set(alternatives.map(({ stem }) => stem));
  const aliases = other.filter(({ stem }) => !seen.has(stem) && index.stems.paragraphsWith(index.stems.find(stem)) > 0);
  return {
    term,
    alternatives: [...alternatives, ...aliases],
    rarity,
    isUnknown: isUnknown && aliases.length === 0,
    isNumber: /\p{N}/u.test(term.word),
    isCapitalised: /^\p{Lu}/u.test(text.slice(term.start, term.end)),
    isFrame: isMeasure || isQuestionFrame(term.word),
    named,
  };
}

/** The stems of the actor's other names, of those that are one word. */
function aliasStems(named: Named, term: Term, { analyser }: QueryContext): Alternative[] {
  return [named.name, ...named.aliases].flatMap((name): Alternative[] => {
    const words = analyser.analyse(name);
    const [word] = words;
    if (words.length !== 1 || !word || word.isStopWord || word.stem === term.stem) return [];
    return [{ stem: word.stem, weight: ALIAS_WEIGHT, kind: 'alias' }];
  });
}
