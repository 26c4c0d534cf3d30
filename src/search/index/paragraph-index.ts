import { type Analyser, MAX_CACHED_WORDS } from '../analyse-text.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createGrowableInts, type GrowableInts } from './growable.ts';
import { createInvertedFile, type InvertedFile, type SavedFile } from './inverted-file.ts';
import { createTermCounter } from './term-counter.ts';
import { spelling, type WordForm } from '../word-forms.ts';
import { createTypoFinder, type SavedWords, type TypoFinder } from './typo-finder.ts';

/**
 * The paragraphs of one language, searchable by stems and by pieces of words. Paragraphs have numbers from 0 in the
 * order in which they came; a removed one's number isn't used again.
 */
export interface ParagraphIndex {
  /** Adds a paragraph, with terms that its words alone don't give, and returns its number. */
  readonly add: (text: string, terms?: Iterable<string>) => number;
  /** `text` and `terms` as they were added. */
  readonly remove: (paragraph: number, text: string, terms?: Iterable<string>) => void;
  /** Does now what the first question after additions would have to do. */
  readonly settle: () => void;
  /** Gives back the memory that only indexing needs, 25 MB for 100,000 paragraphs; questions need few of the words. */
  readonly forgetWords: () => void;
  /** One more than the largest number given. */
  readonly numbers: () => number;
  /** Paragraphs in the index. */
  readonly size: () => number;
  readonly stems: Field;
  readonly grams: Field;
  /** The numbers of a form's pieces in `grams`; of a form of the analyser's, in a text that was added. */
  readonly gramNumbers: (form: WordForm) => readonly number[];
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
  /** Calls back with the paragraphs that hold the term; see `InvertedFile`. Removed ones have a length below 0. */
  readonly forEachList: InvertedFile['forEachList'];
  /** Terms in a paragraph, repeats counted. */
  readonly lengthOf: (paragraph: number) => number;
  /** The same of all paragraphs, by their numbers; −1 of a removed one. A view, good until the next change. */
  readonly lengths: () => Int32Array;
  /** No paragraph has or had more terms. */
  readonly maxLength: () => number;
  readonly averageLength: () => number;
}

/** What a restart needs to go on without indexing again. */
export interface SavedIndex {
  readonly next: number;
  readonly stems: SavedField;
  readonly grams: SavedField;
  readonly words: SavedWords;
}

export interface SavedField {
  readonly terms: readonly string[];
  readonly file: SavedFile;
  readonly lengths: Int32Array;
  readonly total: number;
}

export function createParagraphIndex(analyser: Analyser, saved?: SavedIndex): ParagraphIndex {
  let next = saved?.next ?? 0;
  let size = saved ? countLive(saved) : 0;
  const stems = createField(() => size, saved?.stems);
  const grams = createField(() => size, saved?.grams);
  const typos = createTypoFinder(saved?.words);
  // The analyser hands out one list of pieces for every repetition of a form, so its numbers are looked up once. No weak
  // map: V8 looks through one when everything stands still, which took 20 to 70 ms with 100,000 forms.
  const numbered = new Map<WordForm['grams'], NumberedForm>();
  const number = (form: WordForm): NumberedForm => {
    if (numbered.size >= MAX_CACHED_WORDS) numbered.clear();
    const stem = stems.dictionary.number(form.stem);
    const word = typos.learn(spelling(form), stem);
    const known = { stem, word, grams: form.grams.map(grams.dictionary.number) };
    numbered.set(form.grams, known);
    return known;
  };
  const words = createTermCounter();
  const count = (text: string, terms: Iterable<string>): void => {
    for (const term of terms) stems.counter.count(stems.dictionary.number(term));
    analyser.forEachForm(text, (form) => {
      if (form.isStopWord) return;
      const { stem, word, grams: pieces } = numbered.get(form.grams) ?? number(form);
      stems.counter.count(stem);
      words.count(word);
      for (const piece of pieces) grams.counter.count(piece);
    });
  };
  return {
    add: (text, terms = []) => {
      count(text, terms);
      size += 1;
      stems.add(next);
      grams.add(next);
      words.drain((word) => typos.count(word, 1));
      return next++;
    },
    remove: (paragraph, text, terms = []) => {
      count(text, terms);
      size -= 1;
      stems.remove(paragraph);
      grams.remove(paragraph);
      words.drain((word) => typos.count(word, -1));
    },
    settle: () => {
      stems.settle();
      grams.settle();
    },
    forgetWords: () => {
      analyser.forget();
      numbered.clear();
    },
    numbers: () => next,
    size: () => size,
    stems: stems.field,
    grams: grams.field,
    gramNumbers: (form) => (form.isStopWord ? NO_GRAMS : (numbered.get(form.grams) ?? number(form)).grams),
    stemText: stems.dictionary.text,
    typos,
    save: () => ({ next, stems: stems.save(), grams: grams.save(), words: typos.save() }),
  };
}

interface NumberedForm {
  readonly stem: number;
  readonly word: number;
  readonly grams: readonly number[];
}

const NO_GRAMS: readonly number[] = [];

/** A removed paragraph has no length; one without a term has none either, and is never found. */
function countLive({ next, stems }: SavedIndex): number {
  const known = stems.lengths.reduce((sum, length) => sum + (length >= 0 ? 1 : 0), 0);
  return known + (next - stems.lengths.length);
}

const REMOVED = -1;

function createField(size: () => number, saved?: SavedField) {
  const dictionary: Dictionary = createDictionary(saved?.terms);
  const file: InvertedFile = createInvertedFile(saved?.file);
  const lengths: GrowableInts = createGrowableInts(saved?.lengths);
  let total = saved?.total ?? 0;
  let maxLength = saved?.lengths.reduce((max, length) => Math.max(max, length), 0) ?? 0;
  const field: Field = {
    find: dictionary.find,
    paragraphsWith: (term) => (term < 0 ? 0 : file.paragraphsWith(term)),
    rarity: (term) => {
      const paragraphs = term < 0 ? 0 : file.paragraphsWith(term);
      return Math.log(1 + (size() - paragraphs + 0.5) / (paragraphs + 0.5));
    },
    forEachList: (term, visit) => {
      if (term >= 0) file.forEachList(term, visit);
    },
    lengthOf: (paragraph) => Math.max(0, lengths.get(paragraph)),
    lengths: lengths.view,
    maxLength: () => maxLength,
    averageLength: () => total / Math.max(1, size()) || 1,
  };
  const counter = createTermCounter();
  return {
    field,
    dictionary,
    counter,
    /** Adds a paragraph with the terms counted. */
    add: (paragraph: number) => {
      let length = 0;
      counter.drain((term, count) => {
        length += count;
        file.add(paragraph, term, count);
      });
      lengths.set(paragraph, length);
      maxLength = Math.max(maxLength, length);
      total += length;
    },
    /** Takes a paragraph away, all of whose terms were counted. */
    remove: (paragraph: number) => {
      counter.drain((term) => file.remove(paragraph, term));
      total -= field.lengthOf(paragraph);
      lengths.set(paragraph, REMOVED);
    },
    settle: file.settle,
    save: (): SavedField => ({ terms: dictionary.texts(), file: file.save(), lengths: lengths.view().slice(), total }),
  };
}
