import { distancesFrom } from '#src/language/edit-distance.ts';
import { isSameShape, type QuoteWord } from './quote-words.ts';
import type { QuotedWord } from './read-quote.ts';
import { ALIGNMENT as COST } from './weights.ts';

/** What became of one or more words of a quote in a text; runs of indices, `to` exclusive. */
export interface Step {
  /** `same` also where only scanning, accents or apostrophes differ; `alike` is a misspelling. */
  readonly kind: 'same' | 'alike' | 'other' | 'added' | 'left-out';
  readonly quoted: Run;
  readonly original: Run;
}

export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** In order; together they hold every word of the quote, and the text's words from its first to its last. */
  readonly steps: readonly Step[];
  readonly cost: number;
}

/**
 * Lays a quote over the stretch of a text that it is most like: dynamic programming over words, where the text may go
 * on before and after, and stretches of it may be left out at a price that grows slowly with their length.
 *
 * Source: Gotoh, "An improved algorithm for matching biological sequences", Journal of Molecular Biology 162 (1982),
 * affine gaps, with both ends of the text free. Time and memory: quote words × text words.
 */
export function alignWords(quote: readonly QuotedWord[], text: readonly QuoteWord[]): Alignment {
  const table = fillTable(quote, text);
  const end = cheapestEnd(table, { i: quote.length, j: text.length });
  return { steps: trace(table, { i: quote.length, j: end }), cost: table.costAt(quote.length, end) };
}

/** Where the quote ends: at its cheapest place; of two side by side the one where its last word has another's place. */
function cheapestEnd({ costAt, wayAt }: Table, { i, j: last }: { readonly i: number; readonly j: number }): number {
  let end = 0;
  for (let j = 1; j <= last; j++) {
    const isTie = j === end + 1 && costAt(i, j) === costAt(i, end) && wayAt(i, j) === FROM.pair;
    if (costAt(i, j) < costAt(i, end) || isTie) end = j;
  }
  return end;
}

/** By k: what the first k words of the quote cost at their best place; the last is the whole quote's cost. */
export function prefixCosts(quote: readonly QuotedWord[], text: readonly QuoteWord[]): number[] {
  const { costAt } = fillTable(quote, text);
  return Array.from({ length: quote.length + 1 }, (_, i) => {
    let least = Infinity;
    for (let j = 0; j <= text.length; j++) least = Math.min(least, costAt(i, j));
    return least;
  });
}

/** How a cell was reached. */
const FROM = { start: 0, pair: 1, added: 2, twoQuoted: 3, twoOriginal: 4, gap: 5 } as const;

interface Table {
  readonly costAt: (i: number, j: number) => number;
  readonly wayAt: (i: number, j: number) => number;
  /** Whether the gap that ends at the cell went on from the cell to its left. */
  readonly isGapLonger: (i: number, j: number) => boolean;
  readonly kindOf: (i: number, j: number) => Step['kind'];
}

function fillTable(quote: readonly QuotedWord[], text: readonly QuoteWord[]): Table {
  const width = text.length + 1;
  const costs = new Float64Array((quote.length + 1) * width);
  const gaps = new Float64Array(costs.length).fill(Infinity);
  const ways = new Uint8Array(costs.length);
  const longer = new Uint8Array(costs.length);
  const pairs = createPairs(quote, text);
  /** Takes the way into a cell if it is cheaper than the one known. */
  const offer = (cell: number, cost: number, way: number): void => {
    if (cost >= at(costs, cell)) return;
    costs[cell] = cost;
    ways[cell] = way;
  };
  const offerPairs = (i: number, j: number): void => {
    const cell = i * width + j;
    offer(cell, at(costs, cell - width - 1) + pairs.cost(i - 1, j - 1), FROM.pair);
    if (i > 1 && pairs.isSplit(i - 2, j - 1)) {
      offer(cell, at(costs, cell - 2 * width - 1) + COST.joined, FROM.twoQuoted);
    }
    if (j > 1 && pairs.isJoined(i - 1, j - 2)) {
      offer(cell, at(costs, cell - width - 2) + COST.joined, FROM.twoOriginal);
    }
  };
  const offerGap = (i: number, j: number): void => {
    const cell = i * width + j;
    const isMarked = quote[i]?.isGapMarked === true;
    const skip = isMarked ? COST.markedSkip : COST.skip;
    const isNewSentence = quote[i]?.sentence !== quote[i - 1]?.sentence;
    const opening = isMarked ? COST.markedGap : isNewSentence ? COST.sentenceGap : COST.gap;
    const opened = at(costs, cell - 1) + opening + skip;
    const extended = at(gaps, cell - 1) + skip;
    gaps[cell] = Math.min(opened, extended);
    longer[cell] = extended < opened ? 1 : 0;
    offer(cell, at(gaps, cell), FROM.gap);
  };
  for (let i = 1; i <= quote.length; i++) {
    const added = quote[i - 1]?.isBracketed === true ? COST.bracketed : COST.added;
    for (let j = 0; j <= text.length; j++) {
      const cell = i * width + j;
      costs[cell] = Infinity;
      if (j > 0) offerPairs(i, j);
      offer(cell, at(costs, cell - width) + added, FROM.added);
      if (j > 0 && i < quote.length) offerGap(i, j);
    }
  }
  return {
    costAt: (i, j) => at(costs, i * width + j),
    wayAt: (i, j) => (i === 0 ? FROM.start : at(ways, i * width + j)),
    isGapLonger: (i, j) => at(longer, i * width + j) === 1,
    kindOf: pairs.kind,
  };
}

function at(values: Float64Array | Uint8Array, index: number): number {
  return values[index] ?? Infinity;
}

/** Compares each different word of the quote with each of the text once. */
function createPairs(quote: readonly QuotedWord[], text: readonly QuoteWord[]) {
  const known = new Map<string, Float64Array>();
  const rows = quote.map((word) => {
    const key = `${word.key}|${word.isBracketed}`;
    const row = known.get(key) ?? compareWith(word, text);
    known.set(key, row);
    return row;
  });
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  return {
    cost,
    kind: (i: number, j: number): Step['kind'] => {
      const pair = cost(i, j);
      if (pair <= COST.slip) return 'same';
      return pair <= COST.alike ? 'alike' : 'other';
    },
    /** Whether words i and i + 1 of the quote are word j of the text, as where a line's end broke it. */
    isSplit: (i: number, j: number) => joined(quote[i], quote[i + 1], text[j]),
    isJoined: (i: number, j: number) => joined(text[j], text[j + 1], quote[i]),
  };
}

/** Whether two words put together are the third. */
function joined(a: QuoteWord | undefined, b: QuoteWord | undefined, whole: QuoteWord | undefined): boolean {
  if (!a || !b || !whole || a.key.length + b.key.length > whole.key.length + 1) return false;
  return isSameShape({ key: a.key + b.key, shape: a.shape + b.shape }, whole);
}

function compareWith(word: QuotedWord, text: readonly QuoteWord[]): Float64Array {
  const other = word.isBracketed ? COST.bracketedPair : COST.other;
  const row = new Float64Array(text.length).fill(other);
  const max = editsAllowed(word.key);
  const distance = max > 0 ? distancesFrom(word.key) : undefined;
  text.forEach((candidate, j) => {
    if (candidate.word === word.word) row[j] = 0;
    else if (isSameShape(candidate, word)) row[j] = COST.slip;
    else if (distance && editsAllowed(candidate.key) > 0 && distance(candidate.key, max) <= max) row[j] = COST.alike;
  });
  return row;
}

/** Edits by which a word still counts as misspelt: none in short words and numbers, where they make another word. */
function editsAllowed(key: string): number {
  if (/\p{N}/u.test(key)) return 0;
  if (/\p{Script=Hangul}/u.test(key)) return key.length >= 3 ? 1 : 0;
  if (key.length < 5) return 0;
  return key.length < 9 ? 1 : 2;
}

function trace(table: Table, end: { readonly i: number; readonly j: number }): Step[] {
  const steps: Step[] = [];
  let { i, j } = end;
  while (i > 0) {
    const way = table.wayAt(i, j);
    const back = wayBack(way, { table, i, j });
    const quoted = { from: back.i, to: i };
    const original = { from: back.j, to: j };
    steps.push({ kind: back.kind, quoted, original });
    ({ i, j } = back);
  }
  return steps.toReversed();
}

interface Cell {
  readonly table: Table;
  readonly i: number;
  readonly j: number;
}

function wayBack(way: number, { table, i, j }: Cell): { kind: Step['kind']; i: number; j: number } {
  switch (way) {
    case FROM.pair:
      return { kind: table.kindOf(i - 1, j - 1), i: i - 1, j: j - 1 };
    case FROM.twoQuoted:
      return { kind: 'same', i: i - 2, j: j - 1 };
    case FROM.twoOriginal:
      return { kind: 'same', i: i - 1, j: j - 2 };
    case FROM.gap: {
      let from = j;
      while (table.isGapLonger(i, from)) from -= 1;
      return { kind: 'left-out', i, j: from - 1 };
    }
    default:
      return { kind: 'added', i: i - 1, j };
  }
}
