import { createGrowableInts } from './growable.ts';
import { encodeSegment, findTerm, forEachPosting, mergeSegments, type Segment } from './segment.ts';

/** Which paragraphs hold which terms, and how often. Terms and paragraphs are numbers from 0. */
export interface InvertedFile {
  /** Adds a paragraph's terms with their counts. Paragraphs come in ascending order. */
  readonly add: (paragraph: number, terms: readonly number[], counts: readonly number[]) => void;
  /** Forgets a paragraph; `terms` are all that it has. */
  readonly remove: (paragraph: number, terms: readonly number[]) => void;
  /** How many paragraphs hold the term. */
  readonly paragraphsWith: (term: number) => number;
  /** Calls back for each paragraph that holds the term, ascending. */
  readonly forEach: (term: number, visit: (paragraph: number, count: number) => void) => void;
  /** Everything in one segment, for saving. */
  readonly toSegment: () => Segment;
}

/** Postings waiting in memory before they are encoded: 4 million take 48 MB. */
const MAX_PENDING = 4_000_000;
/** A segment is merged with the one before unless that is so many times larger; so each posting is merged few times. */
const MERGE_RATIO = 4;

/**
 * An inverted file in segments, as in log-structured storage: additions are encoded into small segments which are
 * merged as they gather, removals only take the paragraph's counts away and leave its postings to the next merge.
 *
 * Source: Lester, Moffat & Zobel, "Efficient online index construction for text databases", ACM TODS 33 (2008):
 * geometric partitioning.
 */
export function createInvertedFile(saved?: Segment): InvertedFile {
  const segments: Segment[] = saved ? [saved] : [];
  const frequencies = createGrowableInts();
  const removed = new Set<number>();
  const pending = { terms: createGrowableInts(), paragraphs: createGrowableInts(), counts: createGrowableInts() };
  const isAlive = (paragraph: number) => !removed.has(paragraph);
  saved?.terms.forEach((term, i) => forEachPosting(saved, i, () => frequencies.set(term, frequencies.get(term) + 1)));

  const flush = (): void => {
    if (pending.terms.length() === 0) return;
    const log = { terms: pending.terms.view(), paragraphs: pending.paragraphs.view(), counts: pending.counts.view() };
    segments.push(encodeSegment(log));
    for (const list of Object.values(pending)) list.clear();
    for (let last = segments.length - 1; last > 0 && shouldMerge(segments, last); last--) {
      segments.splice(last - 1, 2, mergeSegments(segments.slice(last - 1), isAlive));
    }
  };
  return {
    add: (paragraph, terms, counts) => {
      terms.forEach((term, i) => {
        pending.terms.push(term);
        pending.paragraphs.push(paragraph);
        pending.counts.push(counts[i] ?? 1);
        frequencies.set(term, frequencies.get(term) + 1);
      });
      if (pending.terms.length() >= MAX_PENDING) flush();
    },
    remove: (paragraph, terms) => {
      removed.add(paragraph);
      for (const term of terms) frequencies.set(term, frequencies.get(term) - 1);
    },
    paragraphsWith: frequencies.get,
    forEach: (term, visit) => {
      flush();
      for (const segment of segments) {
        const i = findTerm(segment, term);
        if (i < 0) continue;
        if (removed.size === 0) forEachPosting(segment, i, visit);
        else forEachPosting(segment, i, (paragraph, count) => isAlive(paragraph) && visit(paragraph, count));
      }
    },
    toSegment: () => {
      flush();
      return mergeSegments(segments, isAlive);
    },
  };
}

function shouldMerge(segments: readonly Segment[], last: number): boolean {
  return (segments[last - 1]?.size ?? 0) < MERGE_RATIO * (segments[last]?.size ?? 0);
}
