import { describe, expect, it } from 'vitest';
import { koreanStem, withoutParticle } from '#src/language/korean-stem.ts';

describe('Korean stems', () => {
  it.each([
    ['설립', '설립하다 설립한 설립된 설립했나 설립되었다 설립하여 설립할 설립됩니까 설립시킨 설립을 설립은'],
    ['중요', '중요한 중요하다 중요하지만'],
    ['언제', '언제인가 언제인가요 언제입니까'],
    ['사장', '사장이었는가 사장인가'],
    ['의사', '의사였다 의사는'],
    ['학교', '학교에서는 학교까지도 학교의'],
    ['돈', '돈은 돈을 돈이 돈에 돈으로 돈까지'],
    ['배', '배는 배를 배에 배에서는 배보다'],
    ['기자', '기자들 기자들이 기자들에게는 기자만은 기자이랑'],
    ['옛날', '옛날엔 옛날에는 옛날에만 옛날만큼'],
    ['어깆었', '어깆었다 어깆었나 어깆었던'],
  ])('%s: %s', (stem, forms) => {
    expect(new Set(forms.split(' ').map(koreanStem))).toEqual(new Set([stem]));
  });

  it('leave names and seas that only look like verbs', () => {
    for (const word of ['지중해', '아브라함', '북한', '최고', '국가', '나라', '아들', '마을', '제도', '결과', '회의'])
      expect(koreanStem(word)).toBe(word);
  });

  it('of verbs in no list leave the root that only looks like “was”', () => {
    expect(koreanStem('어깆였다')).toBe('어깆였');
    expect(koreanStem('뾰롱였다')).toBe('뾰롱였');
  });

  it('are shorter than the form that misspelt words are compared by', () => {
    expect(withoutParticle('설립한')).toBe('설립한');
    expect(withoutParticle('설립자에게')).toBe('설립자');
  });
});
