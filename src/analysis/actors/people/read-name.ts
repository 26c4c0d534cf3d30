import type { DraftParagraph } from '../draft.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NOT_IN_NAMES, PARTICLES, SUFFIXES } from '../lexicon/name-words.ts';

/** A person's name in a paragraph, from token to token. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** Its words as written, joined by one space or hyphen. */
  readonly words: readonly string[];
}

/** Longer rows of capitalised words are headings or several names. */
const MAX_WORDS = 5;

/** The person's name that begins at token `first`: capitalised words, initials and the particles between them. */
export function readName(paragraph: DraftParagraph, first: number): NameSpan | undefined {
  return isNameWord(paragraph, first) ? readOn(paragraph, first) : undefined;
}

/** As `readName`, after a title: there "To Lam" and "An Minh" are names too. */
export function readTitledName(paragraph: DraftParagraph, first: number): NameSpan | undefined {
  const isShort = /^(?:To|An|So|Do|Will|June|April|May|Mark|No|On)$/u.test(paragraph.tokens[first]?.word ?? '');
  const isName = isNameWord(paragraph, first) || (isShort && isNameWord(paragraph, first + 1));
  return isName ? readOn(paragraph, first) : undefined;
}

function readOn(paragraph: DraftParagraph, first: number): NameSpan | undefined {
  const { tokens } = paragraph;
  let last = first;
  let words = 1;
  while (words < MAX_WORDS) {
    const next = nextInName(paragraph, last);
    if (next === undefined) break;
    last = next;
    words++;
  }
  const [start, end] = [tokens[first], tokens[last]];
  if (/^\p{Lu}$/u.test(end?.word ?? '') || PARTICLES.has(end?.word ?? '')) return undefined;
  return { first, last, words: paragraph.text.slice(start?.start, end?.end).split(/\s+/u) };
}

/** The last token of what goes on after `last`: a word, a hyphened part, or particles with the word after them. */
function nextInName(paragraph: DraftParagraph, last: number): number | undefined {
  const { tokens } = paragraph;
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (!token || !next || token.isPossessive) return undefined;
  // "Jong-un", "Ocasio-Cortez", but not the second name of "Putin-Xi".
  if (next.joint === 'hyphen') return isHyphenedName(paragraph, last) ? last + 1 : undefined;
  if (next.joint !== 'space' && !isInitial(token.word)) return undefined;
  if (next.isFirst) return undefined;
  if (SUFFIXES.has(next.word) || isNameWord(paragraph, last + 1)) return last + 1;
  for (let at = last + 1; at <= last + 2 && PARTICLES.has(tokens[at]?.word ?? ''); at++) {
    const joint = tokens[at + 1]?.joint;
    if ((joint === 'space' || joint === 'hyphen') && isNameWord(paragraph, at + 1)) return at + 1;
  }
  return undefined;
}

function isHyphenedName({ tokens }: DraftParagraph, last: number): boolean {
  const [previous, token, next] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (!token || !next) return false;
  if (/^\p{Ll}+$/u.test(next.word))
    return (
      next.word.length <= MAX_SYLLABLE && !/^(?:based|born|led|era|style|backed|run|elect|turned)$/u.test(next.word)
    );
  if (GIVEN_NAMES.has(token.word) && /^\p{Lu}\p{Ll}/u.test(next.word)) return true;
  return (
    /^\p{Lu}\p{Ll}/u.test(next.word) &&
    previous !== undefined &&
    token.joint === 'space' &&
    /^\p{Lu}/u.test(previous.word)
  );
}

/** Second syllables of Korean and Chinese given names are short; "based" in "Seoul-based" is barred by name. */
const MAX_SYLLABLE = 6;

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?)+$/u.test(word) && word.replaceAll('.', '').length <= 2;
}

/** A capitalised word that may be part of a person's name where it stands. */
export function isNameWord(paragraph: DraftParagraph, index: number): boolean {
  const token = paragraph.tokens[index];
  if (!token || !/^(?:\p{Lu}[\p{L}\p{M}'.]*|(?:Mc|Mac|O'|al|el)-?\p{Lu}\p{L}+)$/u.test(token.word)) return false;
  if (NOT_IN_NAMES.has(token.word) || paragraph.hidden.has(index)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.word) && !isInitial(token.word)) return false;
  return !isTaken(paragraph, index);
}

/** Whether an actor's name covers the token; given names that are places too stay free. */
function isTaken({ found, tokens }: DraftParagraph, index: number): boolean {
  return found.some(({ first, last, by }) => {
    return (
      first <= index &&
      index <= last &&
      by !== 'curated' &&
      !(first === last && GIVEN_NAMES.has(tokens[index]?.word ?? ''))
    );
  });
}
