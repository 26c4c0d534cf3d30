/**
 * Part of an inverted file: for each of its terms the paragraphs that hold it, ascending, with how often. Immutable.
 * A posting is the distance to the paragraph before, shifted left by one, as a variable-length number; the lowest bit
 * says that a second number follows: how often, where it isn't once. So most postings take one or two bytes.
 *
 * Source of the encoding: Lucene's frequency postings up to version 3 (Lucene index file formats, "Frequencies").
 */
export interface Segment {
  /** Ascending. */
  readonly terms: Int32Array;
  /** Where the postings of `terms[i]` begin in `bytes`; one more entry than there are terms. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  /** Postings in all. */
  readonly size: number;
}

/** Postings before they are encoded: parallel lists, in any order of terms, ascending paragraphs within each term. */
export interface PostingLog {
  readonly terms: Int32Array;
  readonly paragraphs: Int32Array;
  readonly counts: Int32Array;
}

/** Encodes a log; its order within a term is kept (counting sort). */
export function encodeSegment(log: PostingLog): Segment {
  const size = log.terms.length;
  let maxTerm = -1;
  for (let i = 0; i < size; i++) maxTerm = Math.max(maxTerm, log.terms[i] ?? 0);
  const starts = new Uint32Array(maxTerm + 2);
  for (let i = 0; i < size; i++) {
    const after = (log.terms[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  // Sorted here and read in order below: looking each posting up by its place in the log would miss the cache thrice.
  const next = starts.slice();
  const paragraphs = new Int32Array(size);
  const counts = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const term = log.terms[i] ?? 0;
    const place = next[term] ?? 0;
    paragraphs[place] = log.paragraphs[i] ?? 0;
    counts[place] = log.counts[i] ?? 1;
    next[term] = place + 1;
  }
  return encodeSorted({ starts, paragraphs, counts });
}

interface SortedLog {
  /** Where each term's postings begin, and where the last one's end. */
  readonly starts: Uint32Array;
  readonly paragraphs: Int32Array;
  readonly counts: Int32Array;
}

function encodeSorted({ starts, paragraphs, counts }: SortedLog): Segment {
  const size = paragraphs.length;
  const writer = createWriter(size * 2);
  const terms: number[] = [];
  const offsets: number[] = [];
  for (let term = 0; term + 1 < starts.length; term++) {
    const end = starts[term + 1] ?? 0;
    let at = starts[term] ?? 0;
    if (at === end) continue;
    terms.push(term);
    offsets.push(writer.length());
    for (let previous = -1; at < end; at++) {
      const paragraph = paragraphs[at] ?? 0;
      writer.posting(paragraph - previous, counts[at] ?? 1);
      previous = paragraph;
    }
  }
  offsets.push(writer.length());
  return { terms: Int32Array.from(terms), offsets: Uint32Array.from(offsets), bytes: writer.bytes(), size };
}

/** Reads back the postings, in the order of terms; those of paragraphs that `isAlive` denies are left out. */
export function decodeSegment(segment: Segment, isAlive: (paragraph: number) => boolean): PostingLog {
  const terms = new Int32Array(segment.size);
  const paragraphs = new Int32Array(segment.size);
  const counts = new Int32Array(segment.size);
  const postings = createPostings();
  let size = 0;
  segment.terms.forEach((term, i) => {
    readPostings(segment, i, postings);
    for (let k = 0; k < postings.size; k++) {
      const paragraph = postings.paragraphs[k] ?? 0;
      if (!isAlive(paragraph)) continue;
      terms[size] = term;
      paragraphs[size] = paragraph;
      counts[size] = postings.counts[k] ?? 0;
      size += 1;
    }
  });
  return { terms: terms.subarray(0, size), paragraphs: paragraphs.subarray(0, size), counts: counts.subarray(0, size) };
}

/** The first `size` of the lists are one term's postings, ascending; the memory is used again for the next term. */
export interface Postings {
  paragraphs: Int32Array;
  counts: Int32Array;
  size: number;
}

export function createPostings(): Postings {
  return { paragraphs: new Int32Array(0), counts: new Int32Array(0), size: 0 };
}

/**
 * Reads the postings of the segment's `i`-th term into `postings`. Both this and what scores them run over flat lists:
 * a question on a large library reads a million postings, and a call for each would take three times as long.
 */
export function readPostings({ bytes, offsets }: Segment, i: number, postings: Postings): void {
  const end = offsets[i + 1] ?? 0;
  let at = offsets[i] ?? 0;
  // Each posting takes one byte at least.
  if (postings.paragraphs.length < end - at) {
    postings.paragraphs = new Int32Array(2 * (end - at));
    postings.counts = new Int32Array(2 * (end - at));
  }
  const { paragraphs, counts } = postings;
  let size = 0;
  let paragraph = -1;
  while (at < end) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte & 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    paragraph += value >>> 1;
    let count = 1;
    if (value & 1) {
      byte = bytes[at++] ?? 0;
      count = byte & 0x7f;
      for (let shift = 7; byte & 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        count |= (byte & 0x7f) << shift;
      }
    }
    paragraphs[size] = paragraph;
    counts[size] = count;
    size += 1;
  }
  postings.size = size;
}

/** Index in the segment of a term, or -1. */
export function findTerm({ terms }: Segment, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** One segment out of several, oldest first: paragraphs of later ones come after those of earlier ones. */
export function mergeSegments(segments: readonly Segment[], isAlive: (paragraph: number) => boolean): Segment {
  const logs = segments.map((segment) => decodeSegment(segment, isAlive));
  const size = logs.reduce((sum, { terms }) => sum + terms.length, 0);
  const merged = { terms: new Int32Array(size), paragraphs: new Int32Array(size), counts: new Int32Array(size) };
  let at = 0;
  for (const { terms, paragraphs, counts } of logs) {
    merged.terms.set(terms, at);
    merged.paragraphs.set(paragraphs, at);
    merged.counts.set(counts, at);
    at += terms.length;
  }
  return encodeSegment(merged);
}

function createWriter(capacity: number) {
  let bytes = new Uint8Array(Math.max(16, capacity));
  let length = 0;
  const number = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      bytes[length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  };
  return {
    posting: (distance: number, count: number): void => {
      if (length + 10 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      number((distance << 1) | (count > 1 ? 1 : 0));
      if (count > 1) number(count);
    },
    length: () => length,
    bytes: () => bytes.slice(0, length),
  };
}
