import type { Span } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';

/** A sentence with the countries that it names, in order of their places. */
export interface NamedSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  /** Where the sentence begins in its paragraph. */
  readonly start: number;
  readonly countries: readonly { readonly actor: ActorId; readonly at: number; readonly isByPerson: boolean }[];
}

/** "the two countries": whom it means and where it stands. */
export interface ImpliedMention {
  readonly actor: ActorId;
  readonly paragraph: number;
  readonly sentence: number;
  readonly span: Span;
}

/** Nouns by which a text speaks of states together: Halliday and Hasan, Cohesion in English (1976), §6.1, general nouns. */
const STATES =
  '(?:countries|nations|neighbou?rs|sides|states|governments|capitals|powers|allies|rivals|parties|economies|peoples|partners|leaders|militaries)';
const COUNTED = new RegExp(
  `\\b(?:(?<two>(?:[Tt]he|[Tt]hese|[Tt]hose) two|[Bb]oth|[Tt]he pair of|[Ee]ither of the two)|(?<three>(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose|[Aa]ll of the) three))\\s+(?:\\p{Ll}[\\p{L}-]+\\s+)?${STATES}\\b`,
  'gu',
);

/** How many sentences back the states may have been named. */
const MAX_SENTENCES_BACK = 6;

/**
 * "the two countries", "both sides", "all three nations": the two or three states that were named last before it: in
 * the sentence itself, else the sentences before it in the paragraph taken together, else the last one that named exactly
 * as many, at most a paragraph back. Where the number doesn't fit nothing is guessed.
 */
export function findImplied(sentences: readonly NamedSentence[]): ImpliedMention[] {
  // "the two leaders" are those of the people named, not of any states.
  const led = sentences.map((sentence) => ({
    ...sentence,
    countries: sentence.countries.filter(({ isByPerson }) => isByPerson),
  }));
  return sentences.flatMap((sentence, index) => {
    return [...sentence.text.matchAll(COUNTED)].flatMap((match) => {
      const count = match.groups?.['two'] === undefined ? 3 : 2;
      const at = sentence.start + match.index;
      const actors = statesBefore(match[0].endsWith('leaders') ? led : sentences, { index, at, count });
      const span = { start: at, end: at + match[0].length };
      return actors.map((actor) => ({ actor, paragraph: sentence.paragraph, sentence: sentence.sentence, span }));
    });
  });
}

interface Question {
  readonly index: number;
  readonly at: number;
  readonly count: number;
}

function statesBefore(sentences: readonly NamedSentence[], { index, at, count }: Question): readonly ActorId[] {
  const here = sentences[index];
  if (!here) return [];
  const before = distinct(here.countries.filter((country) => country.at < at).map(({ actor }) => actor));
  if (before.length === count) return before;
  const gathered = new Set(before);
  for (let back = index - 1; back >= 0 && index - back <= MAX_SENTENCES_BACK; back--) {
    const sentence = sentences[back];
    if (!sentence || sentence.paragraph !== here.paragraph) break;
    for (const { actor } of sentence.countries) gathered.add(actor);
    if (gathered.size === count) return [...gathered];
    if (gathered.size > count) break;
  }
  return lastGroup(sentences, { index, at, count });
}

/** The states of the last sentence, or of the paragraph before, that names exactly as many. */
function lastGroup(sentences: readonly NamedSentence[], { index, count }: Question): readonly ActorId[] {
  const here = sentences[index]?.paragraph ?? 0;
  for (let back = index - 1; back >= 0; back--) {
    const sentence = sentences[back];
    if (!sentence || sentence.paragraph < here - MAX_PARAGRAPHS_BACK[count === 2 ? 'two' : 'three']) break;
    const own = distinct(sentence.countries.map(({ actor }) => actor));
    if (own.length === count) return own;
    const isEnd = sentences[back + 1]?.paragraph !== sentence.paragraph;
    const all = isEnd ? paragraphStates(sentences, sentence.paragraph) : [];
    if (all.length === count) return all;
  }
  return [];
}

/** A group of three is taken up again from further away than a pair, which any two states make. */
const MAX_PARAGRAPHS_BACK = { two: 1, three: 2 };

function paragraphStates(sentences: readonly NamedSentence[], paragraph: number): ActorId[] {
  const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
  return distinct(own.flatMap(({ countries }) => countries.map(({ actor }) => actor)));
}

function distinct(ids: readonly ActorId[]): ActorId[] {
  return [...new Set(ids)];
}
