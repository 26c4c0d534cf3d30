import type { Analyser } from '../analyse-text.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createGrowableInts, type GrowableInts } from './growable.ts';
import { createInvertedFile, type InvertedFile } from './inverted-file.ts';
import type { Segment } from './segment.ts';
import { createTypoFinder, type TypoFinder } from './typo-finder.ts';

/**
 * The paragraphs of one language, searchable by stems and by pieces of words. Paragraphs have numbers from 0 in the
 * order in which they came; a removed one's number isn't used again.
 */
export interface ParagraphIndex {
  /** Adds a paragraph and returns its number. */
  readonly add: (text: string) => number;
  /** `text` as it was added. */
  readonly remove: (paragraph: number, text: string) => void;
  /** One more than the largest number given. */
  readonly numbers: () => number;
  /** Paragraphs in the index. */
  readonly size: () => number;
  readonly stems: Field;
  readonly grams: Field;
  /** The stem with a number. */
  readonly stemText: (stem: number) => string;
  /** Words of the index near to a misspelt one. */
  readonly typos: TypoFinder;
  readonly save: () => SavedIndex;
}

/** One way in which paragraphs are indexed. */
export interface Field {
  /** The term's number, or -1 where no paragraph ever had it. */
  readonly find: (term: string) => number;
  readonly paragraphsWith: (term: number) => number;
  /** Inverse document frequency as in BM25; largest for a term that no paragraph has. */
  readonly rarity: (term: number) => number;
  readonly forEach: (term: number, visit: (paragraph: number, count: number) => void) => void;
  /** Terms in a paragraph, repeats counted. */
  readonly lengthOf: (paragraph: number) => number;
  readonly averageLength: () => number;
}

/** What a restart needs to go on without indexing again. */
export interface SavedIndex {
  readonly next: number;
  readonly stems: SavedField;
  readonly grams: SavedField;
  /** Each indexed word with the number of its stem. */
  readonly words: readonly string[];
  readonly wordStems: Int32Array;
}

export interface SavedField {
  readonly terms: readonly string[];
  readonly segment: Segment;
  readonly lengths: Int32Array;
  readonly total: number;
}

export function createParagraphIndex(analyser: Analyser, saved?: SavedIndex): ParagraphIndex {
  let next = saved?.next ?? 0;
  let size = saved ? countLive(saved) : 0;
  const stems = createField(() => size, saved?.stems);
  const grams = createField(() => size, saved?.grams);
  const typos = createTypoFinder(stems.field, saved);
  return {
    add: (text) => {
      const counts = { stems: new Map<number, number>(), grams: new Map<number, number>() };
      analyser.forEachForm(text, ({ word, stem, isStopWord, grams: pieces }) => {
        if (isStopWord) return;
        const term = stems.dictionary.number(stem);
        count(counts.stems, term);
        typos.learn(word, term);
        for (const piece of pieces) count(counts.grams, grams.dictionary.number(piece));
      });
      size += 1;
      stems.add(next, counts.stems);
      grams.add(next, counts.grams);
      return next++;
    },
    remove: (paragraph, text) => {
      const terms = { stems: new Set<number>(), grams: new Set<number>() };
      analyser.forEachForm(text, ({ stem, isStopWord, grams: pieces }) => {
        if (isStopWord) return;
        terms.stems.add(stems.dictionary.number(stem));
        for (const piece of pieces) terms.grams.add(grams.dictionary.number(piece));
      });
      size -= 1;
      stems.remove(paragraph, [...terms.stems]);
      grams.remove(paragraph, [...terms.grams]);
    },
    numbers: () => next,
    size: () => size,
    stems: stems.field,
    grams: grams.field,
    stemText: stems.dictionary.text,
    typos,
    save: () => ({ next, stems: stems.save(), grams: grams.save(), ...typos.save() }),
  };
}

function count(counts: Map<number, number>, term: number): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** A removed paragraph has no length; one without a term has none either, and is never found. */
function countLive({ next, stems }: SavedIndex): number {
  const known = stems.lengths.reduce((sum, length) => sum + (length >= 0 ? 1 : 0), 0);
  return known + (next - stems.lengths.length);
}

const REMOVED = -1;

function createField(size: () => number, saved?: SavedField) {
  const dictionary: Dictionary = createDictionary(saved?.terms);
  const file: InvertedFile = createInvertedFile(saved?.segment);
  const lengths: GrowableInts = createGrowableInts(saved?.lengths);
  let total = saved?.total ?? 0;
  const field: Field = {
    find: dictionary.find,
    paragraphsWith: (term) => (term < 0 ? 0 : file.paragraphsWith(term)),
    rarity: (term) => {
      const paragraphs = term < 0 ? 0 : file.paragraphsWith(term);
      return Math.log(1 + (size() - paragraphs + 0.5) / (paragraphs + 0.5));
    },
    forEach: (term, visit) => {
      if (term >= 0) file.forEach(term, visit);
    },
    lengthOf: (paragraph) => Math.max(0, lengths.get(paragraph)),
    averageLength: () => total / Math.max(1, size()) || 1,
  };
  return {
    field,
    dictionary,
    add: (paragraph: number, counts: ReadonlyMap<number, number>) => {
      const length = counts.values().reduce((sum, each) => sum + each, 0);
      lengths.set(paragraph, length);
      total += length;
      file.add(paragraph, [...counts.keys()], [...counts.values()]);
    },
    remove: (paragraph: number, terms: readonly number[]) => {
      total -= field.lengthOf(paragraph);
      lengths.set(paragraph, REMOVED);
      file.remove(paragraph, terms);
    },
    save: (): SavedField => ({ terms: dictionary.texts(), segment: file.toSegment(), lengths: lengths.view(), total }),
  };
}
