import { expect, it } from 'vitest';
import { imported, importText } from './fixtures.ts';

const PAGE =
  'Home > News\n\nA title of four words\n\nBy Jane Doe\n\nMay 2, 2020\n\nThis paragraph has words enough to be read as running text by the import.';
const STATED = {
  title: 'Another title',
  authors: ['Ann Lee', 'Bo Lark'],
  date: '2021-03',
  url: 'https://example.org/a',
  licence: 'CC0-1.0',
};

it.each([
  ['a text', PAGE, undefined],
  ['a Markdown file', '---\ntitle: T\nauthors: [Jane Doe]\ndate: 2020-05-02\n---\n\nA paragraph.', 'a.md'],
  [
    'a page',
    '<html><head><title>T</title><meta name="author" content="Jane Doe"></head><body><p>A paragraph that has words enough to be read as running text.</p></body></html>',
    'a.html',
  ],
])('what the user says wins over what %s says', (_, text, name) => {
  const { draft, recognised } = imported(importText(text, name, STATED));
  expect(draft.bibliography).toMatchObject(STATED);
  expect(recognised).toContainEqual({ what: 'date', value: '2021-03', from: 'the option --date' });
  expect(recognised.filter(({ what }) => what === 'author')).toHaveLength(2);
});

it('what the user doesn’t say stays as the text has it, with where it was found', () => {
  const { draft, recognised } = imported(importText(PAGE, 'a.txt', { licence: 'CC0-1.0' }));
  expect(draft.bibliography).toMatchObject({
    title: 'A title of four words',
    authors: ['Jane Doe'],
    date: '2020-05-02',
    section: 'News',
  });
  expect(recognised).toContainEqual({ what: 'author', value: 'Jane Doe', from: 'the byline' });
});

it('the user’s date makes up for a faulty one', () => {
  const text = '---\ntitle: T\ndate: 31 February\n---\n\nA paragraph.';
  expect(imported(importText(text, 'a.md', { date: '2020' })).draft.bibliography.date).toBe('2020');
});
