import { describe, expect, it } from 'vitest';
import { joinResults, type SpokenResult } from '#src/search/join-results.ts';

function found(language: string, result: Partial<SpokenResult>): SpokenResult {
  const base = { hits: [], uncovered: [], uncoveredShare: 0, isCovered: false, hasTopic: true, confidence: 0.3 };
  return { ...base, language, ...result };
}

describe('what articles of several languages say', () => {
  it('comes from the one that answers', () => {
    const korean = found('ko', { uncovered: ['ferry'], uncoveredShare: 1 });
    const english = found('en', { isCovered: true, confidence: 0.6 });
    expect(joinResults([korean, english], 'en')).toMatchObject({ isCovered: true, confidence: 0.6 });
  });

  it('isn’t an answer where a question in another script has words that aren’t known there', () => {
    const korean = found('ko', { isCovered: true, uncovered: ['plan'], uncoveredShare: 0.5 });
    expect(joinResults([korean], 'en').isCovered).toBe(false);
    expect(joinResults([korean], 'ko').isCovered).toBe(true);
    expect(joinResults([korean], 'und').isCovered).toBe(true);
    expect(joinResults([{ ...korean, uncovered: [] }], 'en').isCovered).toBe(true);
    for (const language of ['und', 'sr', 'qaa', 'xzz'])
      expect(joinResults([{ ...korean, language }], 'ko').isCovered).toBe(true);
  });

  it('may answer in a language of the same script', () => {
    const japanese = found('ja', { isCovered: true, uncovered: ['総裁'] });
    expect(joinResults([japanese], 'zh').isCovered).toBe(true);
    expect(joinResults([{ ...japanese, language: 'uk' }], 'ru').isCovered).toBe(true);
  });

  it('comes closest where most of the question is known, and misses what is known nowhere', () => {
    const korean = found('ko', { uncovered: ['북한', '러시아에'], uncoveredShare: 0.67, confidence: 0.4 });
    const english = found('en', { uncovered: ['러시아에 보냈어'], uncoveredShare: 0.33, confidence: 0.2 });
    const joined = joinResults([korean, english], 'ko');
    expect(joined).toMatchObject({ isCovered: false, confidence: 0.2, uncovered: [] });
    expect(joinResults([{ ...korean, uncoveredShare: 0.2 }, english], 'ko').uncovered).toEqual(['러시아에']);
  });
});
