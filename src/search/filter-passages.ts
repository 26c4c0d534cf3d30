import type { Analyser, Term } from './analyse-text.ts';
import type { Field, ParagraphIndex } from './index/paragraph-index.ts';
import { actorTerm } from './query.ts';

/** What a passage must and must not have besides matching; see `parseQuery`. */
export interface Filters {
  /** Words that must stand together. */
  readonly phrases?: readonly string[] | undefined;
  /** Words and phrases that must not occur, in any form with the same stem. */
  readonly excluded?: readonly string[] | undefined;
  /** Name of an actor that must be named, under whichever of its names. */
  readonly actor?: string | undefined;
}

/** What the filters let through. */
export interface PassageFilter {
  /** By paragraph: 0 where the index itself says that it can't pass. */
  readonly mask: Uint8Array;
  /** Whether a paragraph that the mask lets through passes: its words may all be there, but apart. */
  readonly passes: (text: string) => boolean;
}

interface FilterContext {
  readonly analyser: Analyser;
  readonly index: ParagraphIndex;
  /** Names of the actors in a text. */
  readonly actorsIn: (text: string) => readonly string[];
}

/** Makes the filter; undefined where everything may be found, which is quicker. */
export function toPassageFilter(filters: Filters, context: FilterContext): PassageFilter | undefined {
  const { phrases = [], excluded = [], actor } = filters;
  if (phrases.length === 0 && excluded.length === 0 && actor === undefined) return undefined;
  const { analyser, index, actorsIn } = context;
  const wanted = phrases.map(analyser.analyse).filter(({ length }) => length > 0);
  const unwanted = excluded.map(analyser.analyse).filter(({ length }) => length > 0);
  const needed = wanted.flat().filter(({ isStopWord }) => !isStopWord);
  const banned = unwanted.filter(({ length }) => length === 1).flat();
  const mask = maskParagraphs(index, {
    needed: new Set([...needed.map(({ stem }) => stem), ...(actor === undefined ? [] : [actorTerm(actor)])]),
    banned: new Set(banned.map(({ stem }) => stem)),
  });
  const passes = (text: string): boolean => {
    const terms = analyser.analyse(text);
    if (!wanted.every((phrase) => hasRun(terms, phrase, 'word'))) return false;
    if (unwanted.some((phrase) => hasRun(terms, phrase, 'stem'))) return false;
    return actor === undefined || actorsIn(text).includes(actor);
  };
  return { mask, passes };
}

interface IndexedTerms {
  readonly needed: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
}

function maskParagraphs({ stems, numbers }: ParagraphIndex, { needed, banned }: IndexedTerms): Uint8Array {
  const mask = new Uint8Array(numbers()).fill(1);
  for (const stem of needed) {
    const having = new Uint8Array(mask.length);
    setEach(having, { field: stems, stem, value: 1 });
    mask.forEach((value, paragraph) => (mask[paragraph] = value & (having[paragraph] ?? 0)));
  }
  for (const stem of banned) setEach(mask, { field: stems, stem, value: 0 });
  return mask;
}

interface Setting {
  readonly field: Field;
  readonly stem: string;
  readonly value: 0 | 1;
}

function setEach(mask: Uint8Array, { field, stem, value }: Setting): void {
  field.forEachList(field.find(stem), ({ paragraphs, size }) => {
    for (let i = 0; i < size; i++) mask[paragraphs[i] ?? 0] = value;
  });
}

function hasRun(terms: readonly Term[], run: readonly Term[], key: 'word' | 'stem'): boolean {
  return terms.some((_, i) => run.every((term, k) => terms[i + k]?.[key] === term[key]));
}
