import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#src/articles/article.ts';
import { formatArticle } from '#src/articles/format-article.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { importArticle } from '#src/imports/import-article.ts';
import { readText } from '#src/imports/text/read-text.ts';
import { splitBlocks } from '#src/imports/text/split-blocks.ts';
import { imported, importText } from './fixtures.ts';

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'the',
          'harbour',
          '“why?”',
          'Related',
          '강은',
          '흐른다.',
          'By',
          '*',
          '1.',
          '&amp;',
          '—',
          '#',
          'end.',
        ),
        { minLength: 1, maxLength: 20 },
      )
      .map((words) => words.join(' ')),
  )
  .map(normaliseParagraph)
  .filter((text) => text !== '');

const furniture = fc.constantFrom(
  'Share',
  'By Jane Doe',
  'Related articles',
  '12 comments',
  'May 2, 2020',
  '© 2020 X Media',
  '',
  'Log in',
  'Home > News',
  'Read more: A tale',
);
const prose = fc.constantFrom(
  'The harbour froze in the first week of December, and it did not open until the herring had gone elsewhere.',
  'Nobody had seen the like, or nobody who was still there to say so; the oldest of the pilots shook his head.',
  'But why?',
  '겨울이 오자 항구가 얼어붙었고 사람들은 봄이 올 때까지 배를 띄우지 못했다.',
);
const page = fc
  .array(fc.oneof(prose, furniture, line), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\n \t\n').map((gap) => lines.join(gap)));

const draft: fc.Arbitrary<ArticleDraft> = fc.record({
  bibliography: fc.record(
    {
      title: line,
      authors: fc.array(line, { maxLength: 3 }),
      authorNote: line,
      translator: line,
      publication: line,
      section: line,
      date: fc.constantFrom('2023', '2023-10', '2023-10-29'),
      url: fc.webUrl(),
      language: fc.constantFrom('en', 'ko', 'pt-BR'),
      licence: line,
    },
    { requiredKeys: ['title', 'authors', 'language'] },
  ),
  paragraphs: fc.array(line, { minLength: 1, maxLength: 8 }),
  actors: fc.constant([]),
});

describe('any import', () => {
  it('gives back the draft that formatArticle wrote', () => {
    fc.assert(
      fc.property(draft, (original) => {
        const { draft: read } = imported(importText(formatArticle(original), 'article.md'));
        expect(read).toEqual(original);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the bytes and the name', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            '<p>',
            '</div>',
            '<html',
            '<!--',
            '<script>',
            '---\n',
            'title: ',
            '\n\n',
            '&#0;',
            '<svg',
            '="',
            'text. ',
            '<table><p>',
            ']]>',
          ),
          { maxLength: 40 },
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    const name = fc.constantFrom(undefined, 'a.txt', 'a.md', 'a.html', 'a');
    fc.assert(
      fc.property(bytes, name, (content, fileName) => {
        expect(['imported', 'refused']).toContain(importArticle({ bytes: content, name: fileName }).kind);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('reading copied text', () => {
  it('changes nothing but white space: every paragraph stands in the source', () => {
    fc.assert(
      fc.property(page, (text) => {
        const source = withoutSpace(normaliseParagraph(text));
        for (const paragraph of readText(text).paragraphs) expect(source).toContain(withoutSpace(paragraph));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the white space between words, save after a hyphen at a line’s end and between Chinese characters', () => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(!/\p{L}-\s*[\r\n]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，]\s*[\r\n]/u.test(text));
        const source = normaliseParagraph(text.replace(/[\u0085\u2028\u2029]/g, '\n'));
        for (const paragraph of readText(text).paragraphs) expect(source).toContain(paragraph);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing: every block is a paragraph or is left out with a reason', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { paragraphs, leftOut } = readText(text);
        const told = [...paragraphs, ...leftOut.map((piece) => piece.text)].toSorted();
        expect(told).toEqual(
          splitBlocks(text)
            .map((block) => block.text)
            .toSorted(),
        );
      }),
    );
  });
});

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
