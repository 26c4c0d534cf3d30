import { createGrowableInts } from './growable.ts';
import {
  createPostings,
  encodeSegment,
  findTerm,
  mergeSegments,
  type PostingLog,
  type Postings,
  readPostings,
  type Segment,
} from './segment.ts';

/** Which paragraphs hold which terms, and how often. Terms and paragraphs are numbers from 0. */
export interface InvertedFile {
  /** Adds a term of a paragraph. Paragraphs come in ascending order. */
  readonly add: (paragraph: number, term: number, count: number) => void;
  /** Takes a term of a paragraph away; all of the paragraph's terms must go. */
  readonly remove: (paragraph: number, term: number) => void;
  /** How many paragraphs hold the term. */
  readonly paragraphsWith: (term: number) => number;
  /**
   * Calls back with the paragraphs that hold the term, in a few lists, each ascending and good until the next call; some
   * may be of paragraphs that were removed.
   */
  readonly forEachList: (term: number, visit: (postings: Readonly<Postings>) => void) => void;
  /** Encodes what was added, so that the next question needn't: half a second for 100,000 paragraphs. */
  readonly settle: () => void;
  /** Everything, for saving: the postings in one segment, and how many paragraphs hold each term. */
  readonly save: () => SavedFile;
}

export interface SavedFile {
  readonly segment: Segment;
  /** By the term's number. */
  readonly frequencies: Int32Array;
}

/** When postings are encoded, and when segments are merged; all in postings. */
export interface SegmentLimits {
  /** Waiting in memory before they are encoded. */
  readonly pending: number;
  /** Larger segments stay as they are until they are saved. */
  readonly merged: number;
}

/**
 * 8 million waiting postings take 96 MB. Merging 250,000 takes 30 ms, in which nothing else is answered; looking a term up
 * in one segment more takes microseconds.
 */
const LIMITS: SegmentLimits = { pending: 8_000_000, merged: 250_000 };
/** A segment is merged with the one before unless that is so many times larger; so each posting is merged few times. */
const MERGE_RATIO = 4;

/**
 * An inverted file in segments, as in log-structured storage: additions are encoded into small segments which are
 * merged as they gather, removals only take the paragraph's counts away and leave its postings to the next merge.
 *
 * Source: Lester, Moffat & Zobel, "Efficient online index construction for text databases", ACM TODS 33 (2008):
 * geometric partitioning.
 */
export function createInvertedFile(saved?: SavedFile, limits: SegmentLimits = LIMITS): InvertedFile {
  const segments: Segment[] = saved ? [saved.segment] : [];
  const frequencies = createGrowableInts(saved?.frequencies);
  const removed = new Set<number>();
  const pending = createPostingLog();
  const postings = createPostings();
  const isAlive = (paragraph: number) => !removed.has(paragraph);

  const flush = (): void => {
    if (pending.size() === 0) return;
    segments.push(encodeSegment(pending.view()));
    pending.clear();
    for (let last = segments.length - 1; last > 0 && shouldMerge(segments, last, limits); last--) {
      segments.splice(last - 1, 2, mergeSegments(segments.slice(last - 1), isAlive));
    }
  };
  return {
    add: (paragraph, term, count) => {
      pending.push(term, paragraph, count);
      frequencies.set(term, frequencies.get(term) + 1);
      if (pending.size() >= limits.pending) flush();
    },
    remove: (paragraph, term) => {
      removed.add(paragraph);
      frequencies.set(term, frequencies.get(term) - 1);
    },
    paragraphsWith: frequencies.get,
    settle: flush,
    forEachList: (term, visit) => {
      flush();
      for (const segment of segments) {
        const i = findTerm(segment, term);
        if (i < 0) continue;
        readPostings(segment, i, postings);
        visit(postings);
      }
    },
    save: () => {
      flush();
      const [only] = segments;
      const segment = only && segments.length === 1 && removed.size === 0 ? only : mergeSegments(segments, isAlive);
      return { segment, frequencies: frequencies.view().slice() };
    },
  };
}

function shouldMerge(segments: readonly Segment[], last: number, { merged }: SegmentLimits): boolean {
  const before = segments[last - 1]?.size ?? 0;
  const size = segments[last]?.size ?? 0;
  return before + size <= merged && before < MERGE_RATIO * size;
}

const FIRST_CAPACITY = 1024;

/** Postings in the order in which they come. One push for three lists: there are ten million for 100,000 paragraphs. */
function createPostingLog() {
  let lists = emptyLists(0);
  let size = 0;
  return {
    push: (term: number, paragraph: number, count: number): void => {
      if (size === lists.terms.length) lists = enlarge(lists);
      lists.terms[size] = term;
      lists.paragraphs[size] = paragraph;
      lists.counts[size] = count;
      size += 1;
    },
    size: () => size,
    /** Good until the next push. */
    view: (): PostingLog => ({
      terms: lists.terms.subarray(0, size),
      paragraphs: lists.paragraphs.subarray(0, size),
      counts: lists.counts.subarray(0, size),
    }),
    clear: (): void => {
      lists = emptyLists(0);
      size = 0;
    },
  };
}

function emptyLists(capacity: number): PostingLog {
  return { terms: new Int32Array(capacity), paragraphs: new Int32Array(capacity), counts: new Int32Array(capacity) };
}

function enlarge(lists: PostingLog): PostingLog {
  const larger = emptyLists(Math.max(FIRST_CAPACITY, lists.terms.length * 2));
  larger.terms.set(lists.terms);
  larger.paragraphs.set(lists.paragraphs);
  larger.counts.set(lists.counts);
  return larger;
}
