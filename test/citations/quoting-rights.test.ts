import { describe, expect, it } from 'vitest';
import { FREEING, quotingRights, RESERVING } from '#src/citations/quoting-rights.ts';
import { MAX_SNIPPET_CHARS, snippetOf } from '#src/citations/snippet.ts';
import { paragraphPassage, passageText, sentencePassage, sentencesPassage } from '#src/articles/passage.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';

describe('the right to quote', () => {
  it.each(FREEING.flatMap(({ id, examples }) => examples.map((licence) => [id, licence])))(
    'is everybody’s by %s: “%s”',
    (_, licence) => {
      expect(quotingRights(licence)).toBe('free');
    },
  );

  it.each(RESERVING.flatMap(({ id, examples }) => examples.map((licence) => [id, licence])))(
    'is limited by %s: “%s”',
    (_, licence) => {
      expect(quotingRights(licence)).toBe('limited');
    },
  );

  it.each([undefined, '', 'unknown', '© Harbour News', 'Ask the author', 'For subscribers', 'Accessible to students'])(
    'is limited where nothing known is said: %s',
    (licence) => {
      expect(quotingRights(licence)).toBe('limited');
    },
  );

  it('isn’t limited by terms that quoting keeps anyway', () => {
    expect(quotingRights('CC BY-NC-ND 4.0 (no derivatives)')).toBe('free');
    expect(quotingRights('Creative Commons Attribution–NonCommercial–No Derivatives')).toBe('free');
  });
});

describe('a snippet', () => {
  it('is the sentence itself, or the first of a paragraph with what fits after it, but for its last', () => {
    const sentence = sentencePassage(FERRY, 1, 2);
    const paragraph = paragraphPassage(FERRY, 1);
    if (!sentence || !paragraph) throw new Error('there is no such passage');
    expect(snippetOf(sentence, [])).toBe(sentence);
    expect(passageText(snippetOf(paragraph, []))).toBe(
      'The ferry between Lund and the island stopped in March 2024. Its owner, Birger Holm, said that diesel had become too expensive.',
    );
  });

  it('begins with the sentence that has the match', () => {
    const paragraph = paragraphPassage(FERRY, 1);
    if (!paragraph) throw new Error('there is no such passage');
    const start = paragraph.paragraph.text.indexOf('islanders');
    expect(passageText(snippetOf(paragraph, [{ start, end: start + 9 }]))).toBe('Nobody had asked the islanders.');
  });

  it('is both sentences found side by side, but one where that is all of the paragraph or too long', () => {
    const pair = sentencesPassage(FERRY, 1, { first: 1, last: 2 });
    const all = sentencesPassage(BREAD, 1, { first: 1, last: 2 });
    if (!pair || !all) throw new Error('there is no such passage');
    const mark = { start: 120, end: 125 };
    expect(snippetOf(pair, [mark])).toBe(pair);
    const starter = all.paragraph.text.indexOf('starter');
    const narrowed = snippetOf(all, [{ start: starter, end: starter + 7 }]);
    expect(narrowed).toEqual(sentencePassage(BREAD, 1, 2));
    // A range that somebody asks for has no marks, and is cut where it gets too long.
    expect(snippetOf(all, [])).toBe(all);
  });

  it('has no more than one sentence where two would be too long', () => {
    const long = makeArticle({ paragraphs: [`One ${'very '.repeat(40)}long. Two ${'very '.repeat(40)}long. Three.`] });
    const paragraph = paragraphPassage(long, 1);
    if (!paragraph) throw new Error('there is no such passage');
    const text = passageText(snippetOf(paragraph, []));
    expect(text).toMatch(/^One .*long\.$/);
    expect(text.length).toBeLessThanOrEqual(MAX_SNIPPET_CHARS);
  });
});
