import { describe, expect, it } from 'vitest';
import { findRecommendations } from '#src/analysis/recommendations/find-recommendations.ts';
import { makeArticle } from '../../support/make-article.ts';
import { NOT_PRESCRIBING, PRESCRIBING } from './sentences.ts';

/** A paragraph that prescribes, so that weaker words may count in the next one. */
const ADVICE = 'The council should act now.';

const found = (paragraphs: readonly string[], language = 'en') => {
  const article = makeArticle({ paragraphs, language });
  return findRecommendations(article, []).map(({ paragraph, sentence, cue, addressee }) => {
    const text = article.paragraphs[paragraph - 1]?.text ?? '';
    return { place: `${paragraph}.${sentence}`, cue: text.slice(cue.start, cue.end), addressee };
  });
};
const placesOf = (paragraphs: readonly string[], language?: string) =>
  found(paragraphs, language).map(({ place }) => place);

describe('recommendations', () => {
  it.each(PRESCRIBING)('has one in: %s', (sentence) => {
    expect(placesOf([ADVICE, sentence])).toContain('2.1');
  });

  it.each(NOT_PRESCRIBING)('has none in: %s', (sentence) => {
    expect(placesOf([ADVICE, sentence]).filter((place) => place.startsWith('2.'))).toEqual([]);
  });

  it('are none in a news report that only tells what others must do', () => {
    const report = [
      'The mayor resigned on Friday after the audit. The council has to elect another by June.',
      '“We must rebuild trust,” she said. Her party needs to find 40 votes.',
    ];
    expect(placesOf(report)).toEqual([]);
  });

  it('are not in a quotation that runs over several sentences', () => {
    expect(placesOf(['He read it out: “The fee should go. Parents must not pay. Do it now.” Then he left.'])).toEqual(
      [],
    );
  });

  it('come back after another’s view', () => {
    expect(placesOf(['Critics say trees are dear, but the city should plant them.'])).toEqual(['1.1']);
  });

  it('show the cue and whom they address', () => {
    const [one, two, three] = found([
      'Rather than wait, Seoul and Tokyo should talk. Talking is not a luxury but a necessity. The fee must be paid by the banks.',
    ]);
    expect(one).toMatchObject({ cue: 'should', addressee: { name: 'Seoul and Tokyo', isImplied: false } });
    expect(two).toMatchObject({ addressee: { name: 'Seoul and Tokyo', isImplied: true } });
    expect(three).toMatchObject({ addressee: { name: 'banks' } });
  });

  it('are found in Korean at the sentence’s end', () => {
    const text =
      '정부는 예산을 늘려야 한다. 법은 한글로 써야 한다고 정했다. 그는 떠나야 했다. 시는 자료를 공개하라. 무엇을 해야 합니까?';
    expect(found([text], 'ko')).toMatchObject([
      { place: '1.1', addressee: { name: '정부' } },
      { place: '1.4', addressee: { name: '시' } },
    ]);
  });

  it('are none in a language without rules', () => {
    expect(placesOf(['Il faut agir.'], 'fr')).toEqual([]);
  });
});
