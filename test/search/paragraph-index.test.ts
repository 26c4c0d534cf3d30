import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#src/articles/article.ts';
import { compileNames } from '#src/language/find-names.ts';
import { editDistance } from '#src/language/edit-distance.ts';
import { createAnalyser } from '#src/search/analyse-text.ts';
import { createInvertedFile, type InvertedFile } from '#src/search/index/inverted-file.ts';
import { decodeSegment, encodeSegment, mergeSegments } from '#src/search/index/segment.ts';
import { createParagraphIndex } from '#src/search/index/paragraph-index.ts';
import { maxEditsFor } from '#src/search/index/typo-finder.ts';
import { decodeIndex, encodeIndex } from '#src/search/index-format.ts';
import { createSearcher } from '#src/search/searcher.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';

const OPTIONS = { names: compileNames([]), related: () => new Map<string, number>() };
const WORDS = [
  'ferry',
  'ferries',
  'island',
  'Oslo',
  'bread',
  'yeast',
  'sour',
  'electric',
  'winter',
  'council',
  '빵을',
  '배는',
  'the',
  'of',
  '2015',
];
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const question = fc
  .array(fc.constantFrom(...WORDS, 'fery', 'elctric', 'xyzzy'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

describe('a segment', () => {
  it('gives back the postings that were encoded, term by term', () => {
    const posting = fc.record({
      term: fc.nat({ max: 20 }),
      paragraph: fc.nat({ max: 100_000 }),
      count: fc.integer({ min: 1, max: 300 }),
    });
    const log = fc.uniqueArray(posting, {
      selector: ({ term, paragraph: number }) => `${term} ${number}`,
      maxLength: 60,
    });
    fc.assert(
      fc.property(log, (postings) => {
        const ordered = postings.toSorted((a, b) => a.paragraph - b.paragraph);
        const columns = (key: 'term' | 'paragraph' | 'count') => Int32Array.from(ordered, (each) => each[key]);
        const segment = encodeSegment({
          terms: columns('term'),
          paragraphs: columns('paragraph'),
          counts: columns('count'),
        });
        const decoded = decodeSegment(segment, () => true);
        const read = Array.from(decoded.terms, (term, i) => ({
          term,
          paragraph: decoded.paragraphs[i],
          count: decoded.counts[i],
        }));
        expect(read).toEqual(ordered.toSorted((a, b) => a.term - b.term || a.paragraph - b.paragraph));
        const halves = mergeSegments([segment], (number) => number % 2 === 0);
        expect(halves.size).toBe(ordered.filter((each) => each.paragraph % 2 === 0).length);
      }),
    );
  });
});

describe('an inverted file', () => {
  /** By term: the paragraphs that hold it, with how often. */
  const read = (file: InvertedFile, isThere: (number: number) => boolean) => {
    return Array.from({ length: 6 }, (_, term) => {
      const postings: [number, number][] = [];
      file.forEachList(term, ({ paragraphs, counts, size }) => {
        for (let i = 0; i < size; i++) postings.push([paragraphs[i] ?? -1, counts[i] ?? -1]);
      });
      return postings.filter(([number]) => isThere(number)).toSorted(([a], [b]) => a - b);
    });
  };
  const counts = fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 });

  it('holds every posting, whenever they are encoded, merged and saved', () => {
    const limits = fc.record({ pending: fc.integer({ min: 1, max: 30 }), merged: fc.integer({ min: 0, max: 40 }) });
    const steps = fc.array(
      fc.record({ counts, afterwards: fc.constantFrom('nothing', 'settle', 'remove the one before', 'save') }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(steps, limits, (list, sizes) => {
        let file = createInvertedFile(undefined, sizes);
        const removed = new Set<number>();
        list.forEach(({ counts: each, afterwards }, number) => {
          each.forEach((count, term) => count > 0 && file.add(number, term, count));
          if (afterwards === 'settle') file.settle();
          if (afterwards === 'save') file = createInvertedFile(file.save(), sizes);
          if (afterwards === 'remove the one before' && number > 0 && !removed.has(number - 1)) {
            removed.add(number - 1);
            list[number - 1]?.counts.forEach((count, term) => count > 0 && file.remove(number - 1, term));
          }
        });
        const expected = Array.from({ length: 6 }, (_, term) =>
          list.flatMap(({ counts: each }, number): [number, number][] => {
            const count = each[term] ?? 0;
            return count > 0 && !removed.has(number) ? [[number, count]] : [];
          }),
        );
        expect(read(file, (number) => !removed.has(number))).toEqual(expected);
        expect(expected.map((__, term) => file.paragraphsWith(term))).toEqual(expected.map(({ length }) => length));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an index that articles were added to, replaced in and removed from', () => {
  const slugs = ['a', 'b', 'c', 'd'];
  const change = fc.record({
    slug: fc.constantFrom(...slugs),
    paragraphs: fc.option(fc.array(paragraph, { minLength: 1, maxLength: 4 })),
  });

  it('finds what one made anew finds, with the same scores', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        (changes, questions) => {
          const live = new Map<string, Article>();
          const incremental = createSearcher([], OPTIONS);
          for (const { slug, paragraphs } of changes) {
            const article = makeArticle({ slug, paragraphs: paragraphs ?? ['x'] });
            if (paragraphs) {
              incremental.put(article);
              live.delete(slug);
              live.set(slug, article);
            } else {
              incremental.remove(article.slug);
              live.delete(slug);
            }
            // Searching between changes makes segments; they must not matter.
            incremental.find({ text: 'ferry', limit: 1 });
          }
          const rebuilt = createSearcher(live.values(), OPTIONS);
          const restored = createSearcher(live.values(), {
            ...OPTIONS,
            saved: decodeIndex(encodeIndex(incremental.save())),
          });
          for (const text of questions) {
            const expected = describeResult(rebuilt.find({ text, limit: 20 }));
            expect(describeResult(incremental.find({ text, limit: 20 }))).toEqual(expected);
            expect(describeResult(restored.find({ text, limit: 20 }))).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

function describeResult({ hits, uncovered, isCovered }: ReturnType<ReturnType<typeof createSearcher>['find']>) {
  const found = hits.map(({ passage, score, marks }) => [
    passage.article.slug,
    passage.paragraph.number,
    passage.sentence,
    score.toFixed(9),
    marks,
  ]);
  return { found, uncovered, isCovered };
}

describe('a saved index', () => {
  const saved = createSearcher([FERRY, BREAD], OPTIONS).save();

  it('is refused when it is damaged or of another version', () => {
    const bytes = encodeIndex(saved);
    expect(decodeIndex(bytes)).toBeDefined();
    expect(decodeIndex(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
    expect(decodeIndex(bytes.map((byte, i) => (i === bytes.length - 5 ? byte ^ 1 : byte)))).toBeUndefined();
    expect(decodeIndex(bytes.map((byte, i) => (i === 14 ? byte + 1 : byte)))).toBeUndefined();
    expect(decodeIndex(new Uint8Array())).toBeUndefined();
  });

  it('is not trusted for an article that has changed, and takes new ones', () => {
    const edited = makeArticle({ slug: 'sour-bread', paragraphs: ['Rye sinks.'] });
    const searcher = createSearcher([FERRY, edited], { ...OPTIONS, saved });
    expect(searcher.find({ text: 'yeast', limit: 3 }).hits).toEqual([]);
    expect(searcher.find({ text: 'rye', limit: 3 }).hits).toHaveLength(1);
    const more = createSearcher([FERRY, BREAD, makeArticle({ slug: 'c', paragraphs: ['Rye sinks.'] })], {
      ...OPTIONS,
      saved,
    });
    expect(more.find({ text: 'rye', limit: 3 }).hits).toHaveLength(1);
    expect(more.find({ text: 'yeast', limit: 3 }).hits).toHaveLength(1);
  });
});

describe('misspelt words', () => {
  it('are corrected to every word within reach, and to no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (words, typed) => {
        const index = createParagraphIndex(createAnalyser('und'));
        index.add(words.join(' '));
        const max = maxEditsFor(typed);
        const near = index.typos.lookAlikes(typed, max).filter((other) => editDistance(typed, other.word, max) <= max);
        const expected = words.filter((other) => editDistance(typed, other, max) <= max);
        expect(near.map((other) => other.word).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it.each([
    ['최말리', '최만리', true],
    ['가능하개', '가능하게', true],
    ['시원하게', '가능하게', false],
    ['강아지', '쏟아지', false],
    ['cofee', 'coffee', true],
  ])('of “%s” and “%s” are likely to be one: %s', (typed, word, isLikely) => {
    const index = createParagraphIndex(createAnalyser(/[가-힣]/u.test(word) ? 'ko' : 'en'));
    index.add(word);
    expect(index.typos.correct(typed)).toMatchObject([{ word, isLikely }]);
  });
});
