import { describe, expect, it } from 'vitest';
import { findClaims } from '#src/analysis/claims/find-claims.ts';
import { makeArticle } from '../support/make-article.ts';

function claimsOf(text: string) {
  const article = makeArticle({ paragraphs: [text] });
  return findClaims(article, []).map(({ kind, source }) => [kind, source && text.slice(source.start, source.end)]);
}

describe('claims', () => {
  it.each([
    ['China seems to be uncomfortable about it.', 'hedged'],
    ['The coalition is not likely to last.', 'predicted'],
    ['The fate of the pact depends on China.', 'stated'],
    ['A loan without questions is a loan without friends.', 'stated'],
  ])('%s is %s', (text, kind) => {
    expect(claimsOf(text)).toEqual([[kind, undefined]]);
  });

  it.each([
    ['Chinese Foreign Minister Wang Yi pointed out that it is necessary.', 'Chinese Foreign Minister Wang Yi'],
    ['Its owner, Birger Holm, said that diesel had become dear.', 'Its owner, Birger Holm'],
    ['The bridge is safe, the mayor said on Friday.', 'the mayor'],
    ['According to the customs office, trade grew.', 'the customs office'],
    ['Oslo pays, and the crews say that it is quiet.', 'the crews'],
  ])('%s is attributed to %s', (text, source) => {
    expect(claimsOf(text)).toEqual([['attributed', source]]);
  });

  it.each([
    'Lavrov flew to Pyongyang for a meeting.',
    'It was cold, and they left.',
    'What does it cost?',
    'They declined to say anything.',
    'The ministers promised help.',
  ])('are none in: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
