import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '#src/discord/custom-id.ts';
import { MAX_CUSTOM_ID_CHARS } from '#src/discord/limits.ts';
import { findPassage, toPassageId } from '#src/discord/passage-id.ts';
import { createLibrary } from '#src/articles/library.ts';
import { paragraphPassage, sentencePassage } from '#src/articles/passage.ts';
import { FERRY, makeArticle } from '../support/make-article.ts';

const text = fc.string({ maxLength: 30 });
const page = fc.nat({ max: 999 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), page }),
  fc.record({ kind: fc.constant('go-to' as const), words: text }),
  fc.record({ kind: fc.constant('context' as const), passage: fc.constant('the-ferry:1:2:abcdef'), shown: page }),
  fc.record({
    kind: fc.constant('rerun' as const),
    page,
    command: text,
    options: fc.array(fc.tuple(text, text), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('share' as const) }),
);

describe('a custom id', () => {
  it('gives back its action, or isn’t made where it would be too long', () => {
    fc.assert(
      fc.property(action, (made) => {
        const id = encodeAction(made);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_CHARS);
        expect(decodeAction(id)).toEqual(made);
      }),
    );
  });

  it('fits a passage of the longest slug', () => {
    const long = makeArticle({ slug: 'x'.repeat(60), paragraphs: ['One.'] });
    const passage = paragraphPassage(long, 1);
    expect(passage && encodeAction({ kind: 'context', passage: toPassageId(passage), shown: 99_999 })).toBeDefined();
  });

  it.each(['', '0:p:1', '2:s', '1:z', 'somebody-else'])('of another version or origin, “%s”, means nothing', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});

describe('a passage in a button', () => {
  const passage = sentencePassage(FERRY, 2, 2);
  const id = passage ? toPassageId(passage) : '';

  it('is found again', () => {
    expect(findPassage(id, createLibrary([FERRY]))).toEqual(passage);
  });

  it('is not, once its paragraph has changed or the article is gone', () => {
    const edited = makeArticle({
      ...FERRY.bibliography,
      slug: FERRY.slug,
      paragraphs: FERRY.paragraphs.map((p) => `${p.text} Or so.`),
    });
    expect(findPassage(id, createLibrary([edited]))).toBeUndefined();
    expect(findPassage(id, createLibrary([]))).toBeUndefined();
    expect(findPassage('nonsense', createLibrary([FERRY]))).toBeUndefined();
  });
});
