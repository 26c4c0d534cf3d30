import { describe, expect, it } from 'vitest';
import { importArticle } from '#src/imports/import-article.ts';
import { type EpubSpec, makeEpub, paragraphsOf } from './files/make-epub.ts';
import { DREDGER } from './files/prose.ts';
import { imported } from './fixtures.ts';

const document = (name: string, title: string, texts: readonly string[]) => ({
  name,
  body: `<h1>${title}</h1>${paragraphsOf(texts)}`,
});

const BOOK: EpubSpec = {
  version: 3,
  metadata: '<dc:title>Silt and Memory</dc:title><dc:creator>Anna Lindqvist</dc:creator><dc:language>en</dc:language>',
  documents: [
    { name: 'title.xhtml', body: '<h1>Silt and Memory</h1><p>Harbour Press</p>' },
    document('preface.xhtml', 'Before the story', DREDGER.slice(0, 1)),
    document('part.xhtml', 'Part One', []),
    document('one.xhtml', 'The Sale', DREDGER.slice(1, 3)),
    document('one-b.xhtml', '', DREDGER.slice(3, 4)),
    document('two.xhtml', 'The Survey', DREDGER.slice(4, 7)),
  ],
  contents: [
    { title: 'Title Page', href: 'title.xhtml' },
    { title: 'Preface', href: 'preface.xhtml' },
    {
      title: 'Part One',
      href: 'part.xhtml',
      children: [
        { title: 'The Sale', href: 'one.xhtml', children: [{ title: 'A section', href: 'one.xhtml#s' }] },
        { title: 'The Survey', href: 'two.xhtml' },
      ],
    },
  ],
};

describe('a book', () => {
  it('lists the chapters that its table of contents names, without parts, sections and title pages', () => {
    const { chapters } = imported(importArticle({ bytes: makeEpub(BOOK) }));
    expect(chapters?.map(({ title }) => title)).toEqual(['Preface', 'The Sale', 'The Survey']);
    const words = DREDGER.slice(4, 7).join(' ').split(/\s+/).length;
    expect(chapters?.[2]?.words).toBeGreaterThan(words * 0.9);
    expect(chapters?.[2]?.words).toBeLessThan(words * 1.1);
  });

  it('gives one chapter by itself, published in the book, with the documents that go on with it', () => {
    const { draft, leftOut } = imported(importArticle({ bytes: makeEpub(BOOK), chapter: 2 }));
    expect(draft.paragraphs).toEqual(DREDGER.slice(1, 4));
    expect(draft.bibliography).toMatchObject({
      title: 'The Sale',
      publication: 'Silt and Memory',
      authors: ['Anna Lindqvist'],
    });
    expect(leftOut).toEqual([{ text: 'The Sale', why: 'heading' }]);
  });

  it('gives all chapters in order, and tells what it left out', () => {
    const { draft, leftOut } = imported(importArticle({ bytes: makeEpub(BOOK) }));
    expect(draft.paragraphs).toEqual(DREDGER.slice(0, 7));
    expect(leftOut).toContainEqual({ text: 'Harbour Press', why: 'cover, title page, contents or imprint' });
  });

  it.each([
    [4, 'no-chapter', /from 1 to 3/],
    [0, 'bad-option', /whole number/],
    [1.5, 'bad-option', /whole number/],
  ])('has no chapter %s', (chapter, reason, message) => {
    expect(importArticle({ bytes: makeEpub(BOOK), chapter })).toMatchObject({ kind: 'refused', reason, message });
  });

  it('alone has chapters', () => {
    const bytes = new TextEncoder().encode(DREDGER.join('\n\n'));
    expect(importArticle({ bytes, name: 'a.txt', chapter: 1 })).toMatchObject({
      reason: 'no-chapter',
      message: /Only books/,
    });
  });
});
