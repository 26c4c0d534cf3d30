import { describe, expect, it } from 'vitest';
import { inventWord } from '../../bench/scale/invent-word.ts';
import { makeCorpus } from '../../bench/scale/make-corpus.ts';
import { checkPromises, isBroken } from '../../bench/scale/promises.ts';
import type { SystemFigures } from '../../bench/scale/measure-system.ts';
import { BREAD, FERRY } from '../support/make-article.ts';

const TEXTS = [FERRY, BREAD].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

function vocabularyOf(size: number): number {
  const words = makeCorpus(TEXTS, size, 1).paragraphs.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(words).size;
}

describe('a made corpus', () => {
  it('is the same each time, and another by another seed', () => {
    expect(makeCorpus(TEXTS, 50, 1)).toEqual(makeCorpus(TEXTS, 50, 1));
    expect(makeCorpus(TEXTS, 50, 1)).not.toEqual(makeCorpus(TEXTS, 50, 2));
  });

  it('has paragraphs of about 55 words in articles of twenty', () => {
    const { paragraphs } = makeCorpus(TEXTS, 200, 1);
    const words = paragraphs.map(({ text }) => text.split(' ').length);
    expect(words.reduce((sum, count) => sum + count, 0) / 200).toBeGreaterThan(45);
    expect(Math.max(...words)).toBeLessThan(90);
    expect(new Set(paragraphs.map(({ article }) => article)).size).toBe(10);
    expect(paragraphs[45]).toMatchObject({ article: 2, position: 5, title: paragraphs[40]?.title });
  });

  it('gets new words as it grows, but ever fewer', () => {
    const [small, middle, large] = [50, 500, 5000].map(vocabularyOf);
    expect(middle).toBeGreaterThan((small ?? 0) * 1.5);
    expect(large).toBeGreaterThan((middle ?? 0) * 1.5);
    expect(large).toBeLessThan((middle ?? 0) * 10);
  });
});

describe('invented words', () => {
  it('are all different', () => {
    expect(new Set(Array.from({ length: 60_000 }, (_, i) => inventWord(i))).size).toBe(60_000);
  });
});

describe('promises', () => {
  const figures = (ms: number): SystemFigures => {
    const processor = { p95Ms: ms, maxMs: ms };
    const times = { queries: 10, p50Ms: ms, p95Ms: 2 * ms, blockedMs: 2 * ms, processor };
    const build = { prepareMs: 0, buildMs: 1000, buildProcessorMs: 1000, loadMs: 100 };
    return { ...build, heapMb: 20, residentMb: 40, clean: times, t60: times };
  };
  const kept = (ours: number): Record<string, boolean> => {
    const of = (key: string, size: number): SystemFigures | undefined => {
      return size === 100_000 ? figures(key === 'pilcrow' ? ours : 600) : undefined;
    };
    return Object.fromEntries(checkPromises({ of }).map((one) => [one.what, !isBroken(one)]));
  };

  it('are held against what was measured', () => {
    expect(kept(1)).toMatchObject({
      '100,000: p95, clean or misspelt': true,
      '100,000: faster than Fuse.js plain': true,
    });
    expect(kept(30)).toMatchObject({
      '100,000: p95, clean or misspelt': false,
      '100,000: faster than MiniSearch': true,
      '100,000: faster than Fuse.js plain': false,
    });
  });

  it('aren’t broken by what wasn’t measured', () => {
    expect(kept(1)).toMatchObject({ '10,000: build': true });
  });
});
