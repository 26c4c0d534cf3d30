import type { PassageParagraph } from '#src/articles/passage.ts';
import { type Alignment, alignWords, prefixCosts, type Run } from './align-words.ts';
import { keepToSentences } from './keep-to-sentences.ts';
import { type QuoteWord, readWords } from './quote-words.ts';
import type { Quote, QuotedWord } from './read-quote.ts';
import { hasRun, shareOf } from './share.ts';
import {
  HALVES_COST,
  HALVES_TRIED_FROM,
  JOINING_COST,
  LEAST_SHARE,
  MAX_ALIGNED_WORDS,
  MIN_HALF_WORDS,
  WELL_PLACED,
} from './weights.ts';

/** Gives the paragraphs that most likely hold the words of a text, best first. */
export type FindParagraphs = (text: string) => readonly PassageParagraph[];

interface ReadParagraph extends PassageParagraph {
  /** The paragraph's words. */
  readonly words: readonly QuoteWord[];
}

/** Where words of a quote stand in a paragraph. */
export interface Place extends ReadParagraph {
  readonly alignment: Alignment;
  /** 0–1: how much of the quote, by weight, the paragraph has in order. */
  readonly share: number;
}

/** Words of a quote that stand together in one paragraph, or nowhere. */
export interface PlacedPart {
  readonly words: readonly QuotedWord[];
  readonly place: Place | undefined;
  /** Other paragraphs with the same words, to the letter. */
  readonly others: readonly Place[];
}

/**
 * Finds the paragraph that a quote is from; or the paragraphs, sentence by sentence, where no single one has it, and a
 * sentence may be made of two. In the order of the quote; together the parts have all its words.
 */
export function placeQuote({ text, words }: Quote, find: FindParagraphs): PlacedPart[] {
  const lookUp = createLookUp(text, find);
  const whole = words.length > MAX_ALIGNED_WORDS ? [] : bestPlaces(words, lookUp(words));
  const sentences = splitBySentence(words);
  if (isWellPlaced(words, whole[0])) return [toPart(words, whole)];
  return joinNeighbours(sentences.flatMap((sentence) => placeSentence(sentence, lookUp)));
}

type LookUp = (words: readonly QuotedWord[]) => readonly ReadParagraph[];

/** Each stretch is looked up once, and each paragraph read once. */
function createLookUp(text: string, find: FindParagraphs): LookUp {
  const found = new Map<string, readonly ReadParagraph[]>();
  const read = new Map<unknown, ReadParagraph>();
  return (words) => {
    const stretch = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
    const known = found.get(stretch);
    if (known) return known;
    const paragraphs = find(stretch).map(({ article, paragraph }) => {
      const one = read.get(paragraph) ?? { article, paragraph, words: readWords(paragraph.text) };
      read.set(paragraph, one);
      return one;
    });
    found.set(stretch, paragraphs);
    return paragraphs;
  };
}

function splitBySentence(words: readonly QuotedWord[]): (readonly QuotedWord[])[] {
  return [...Map.groupBy(words, ({ sentence }) => sentence).values()];
}

function isWellPlaced(quote: readonly QuotedWord[], place: Place | undefined): place is Place {
  if (!place || place.alignment.cost >= HALVES_TRIED_FROM) return false;
  const runs = splitBySentence(quote).map((sentence) => runOf(quote, sentence));
  return runs.every((run) => shareOf(quote, place.alignment.steps, run) >= WELL_PLACED);
}

function runOf(quote: readonly QuotedWord[], part: readonly QuotedWord[]): Run {
  const from = part[0] ? quote.indexOf(part[0]) : 0;
  return { from, to: from + part.length };
}

function toPart(words: readonly QuotedWord[], [best, ...rest]: readonly Place[]): PlacedPart {
  const place = best && best.share >= LEAST_SHARE && hasRun(words, best.alignment.steps) ? best : undefined;
  const others = place?.alignment.cost === 0 ? rest.filter(({ alignment }) => alignment.cost === 0) : [];
  return { words, place, others };
}

/** The places that the candidates offer, the cheapest first; of equal ones the candidate that came first. */
function bestPlaces(quote: readonly QuotedWord[], candidates: readonly ReadParagraph[]): Place[] {
  return likely(quote, candidates)
    .map((candidate) => toPlace(quote, candidate))
    .toSorted((a, b) => a.alignment.cost - b.alignment.cost);
}

function toPlace(quote: readonly QuotedWord[], { article, paragraph, words }: ReadParagraph): Place {
  const { cost, steps } = alignWords(quote, words);
  const alignment = { cost, steps: keepToSentences(steps, { paragraph, words }) };
  return { article, paragraph, words, alignment, share: shareOf(quote, alignment.steps) };
}

/** Of the candidates those that come near the one with most of the quote's words: aligning costs more than counting. */
const LIKELY_SHARE = 0.6;

function likely(quote: readonly QuotedWord[], candidates: readonly ReadParagraph[]): ReadParagraph[] {
  const counted = countWords(quote, candidates);
  const most = counted[0]?.count ?? 0;
  return counted.filter(({ count }) => count >= LIKELY_SHARE * most).map(({ candidate }) => candidate);
}

/** Paragraphs tried for the halves of a sentence: those with most of the words of the whole and of either half. */
const HALF_CANDIDATES = 5;

function likelyHalves(sentence: readonly QuotedWord[], candidates: readonly ReadParagraph[]): ReadParagraph[] {
  const middle = sentence.length >> 1;
  const stretches = [sentence, sentence.slice(0, middle), sentence.slice(middle)];
  const best = stretches.flatMap((words) => countWords(words, candidates).slice(0, HALF_CANDIDATES));
  return [...new Set(best.map(({ candidate }) => candidate))];
}

/** How many different words of the quote each candidate has; most first. */
function countWords(quote: readonly QuotedWord[], candidates: readonly ReadParagraph[]) {
  const shapes = new Set(quote.map(({ shape }) => shape));
  return candidates
    .map((candidate) => {
      const known = new Set(candidate.words.map(({ shape }) => shape));
      return { candidate, count: shapes.intersection(known).size };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** One sentence, which may be made of two that stand apart. */
function placeSentence(sentence: readonly QuotedWord[], lookUp: LookUp): PlacedPart[] {
  const places = bestPlaces(sentence, lookUp(sentence));
  const cost = places[0]?.alignment.cost ?? Infinity;
  const halves = cost >= HALVES_TRIED_FROM ? bestHalves(sentence, lookUp) : undefined;
  if (!halves || halves.cost + HALVES_COST >= cost) return [toPart(sentence, places)];
  const parts = halves.parts.map(({ words, paragraph }) => toPart(words, [toPlace(words, paragraph)]));
  return parts.every(({ place }) => (place?.share ?? 0) >= WELL_PLACED) ? parts : [toPart(sentence, places)];
}

interface Halves {
  readonly cost: number;
  readonly parts: readonly { readonly words: readonly QuotedWord[]; readonly paragraph: ReadParagraph }[];
}

/** Where to cut a sentence so that its beginning fits one paragraph and its end another, or another place of the same. */
function bestHalves(sentence: readonly QuotedWord[], lookUp: LookUp): Halves | undefined {
  const middle = sentence.length >> 1;
  const lookedUp = [sentence, sentence.slice(0, middle), sentence.slice(middle)].flatMap((words) => lookUp(words));
  const candidates = likelyHalves(sentence, [...new Set(lookedUp)]);
  const beginnings = candidates.map((paragraph) => ({ paragraph, costs: prefixCosts(sentence, paragraph.words) }));
  const reversed = reverse(sentence);
  const endings = candidates.map((paragraph) => {
    return { paragraph, costs: prefixCosts(reversed, paragraph.words.toReversed()).toReversed() };
  });
  let best: Halves | undefined;
  for (let cut = MIN_HALF_WORDS; cut <= sentence.length - MIN_HALF_WORDS; cut++) {
    const [first, last] = [cheapestAt(beginnings, cut), cheapestAt(endings, cut)];
    if (!first || !last || first.cost + last.cost >= (best?.cost ?? Infinity)) continue;
    const parts = [
      { words: sentence.slice(0, cut), paragraph: first.paragraph },
      { words: sentence.slice(cut), paragraph: last.paragraph },
    ];
    best = { cost: first.cost + last.cost, parts };
  }
  return best;
}

interface Costs {
  readonly paragraph: ReadParagraph;
  readonly costs: readonly number[];
}

function cheapestAt(all: readonly Costs[], cut: number): { cost: number; paragraph: ReadParagraph } | undefined {
  const costs = all.map(({ costs: own, paragraph }) => ({ cost: own[cut] ?? Infinity, paragraph }));
  return costs.reduce<(typeof costs)[number] | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
}

/** A gap stands between two words whichever way they are read. */
function reverse(words: readonly QuotedWord[]): QuotedWord[] {
  return words.toReversed().map((word, i) => {
    return { ...word, isGapMarked: words[words.length - i]?.isGapMarked === true };
  });
}

/** Parts that follow one another in one paragraph are one part, unless that costs more than a hole between them. */
function joinNeighbours(parts: readonly PlacedPart[]): PlacedPart[] {
  const joined: PlacedPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, part);
    if (both) joined[joined.length - 1] = both;
    else joined.push(part);
  }
  return joined;
}

/** What a part may lose of its words by being joined: a few that stood in two places. */
const SHARE_LOST = 0.05;

function joinTwo(a: PlacedPart, b: PlacedPart): PlacedPart | undefined {
  const words = [...a.words, ...b.words];
  if (!a.place && !b.place) return { words, place: undefined, others: [] };
  if (!a.place || a.place.paragraph !== b.place?.paragraph || words.length > MAX_ALIGNED_WORDS) return undefined;
  const place = toPlace(words, a.place);
  const apart = a.place.alignment.cost + b.place.alignment.cost;
  // A part that would only be added words stands elsewhere in the paragraph.
  const isWhole = place.share > Math.min(a.place.share, b.place.share) - SHARE_LOST;
  return isWhole && place.alignment.cost <= apart + JOINING_COST ? { words, place, others: [] } : undefined;
}
