import { describe, expect, it } from 'vitest';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { importArticle } from '#src/imports/import-article.ts';
import { splitBlocks } from '#src/imports/text/split-blocks.ts';
import { imported, importText, readFixtures } from './fixtures.ts';

describe.each(readFixtures('text'))('the copied page $name', ({ bytes, name, expected }) => {
  const { draft, leftOut, format } = imported(importArticle({ bytes, name }));

  it('gives its paragraphs, whole and in order, and nothing else', () => {
    expect(draft.paragraphs).toEqual(expected.paragraphs);
    expect(format).toBe('text');
  });

  it('gives its bibliographic data, and nothing that the page doesn’t say', () => {
    expect(draft.bibliography).toEqual(expected.bibliography);
  });

  it('tells of every other piece why it was left out', () => {
    const blocks = splitBlocks(bytes.toString()).map(({ text }) => text);
    const rest = blocks.filter((text) => !expected.paragraphs.includes(text));
    expect(leftOut.map(({ text }) => text)).toEqual(rest);
    expect(leftOut.every(({ why }) => why !== '')).toBe(true);
  });
});

describe('leaving out', () => {
  it('names the kind of furniture', () => {
    const page = readFixtures('text').find(({ name }) => name === 'op-ed.txt');
    const { leftOut } = imported(importArticle({ bytes: page?.bytes ?? new Uint8Array() }));
    const whyOf = (text: string): string | undefined => leftOut.find((piece) => piece.text === text)?.why;
    expect(whyOf('Accept all')).toBe('cookie banner');
    expect(whyOf('Tweet')).toBe('buttons');
    expect(whyOf('READ MORE: Ferry prices to rise in June')).toBe('link to another article');
    expect(whyOf('Your email address')).toBe('newsletter box');
    expect(whyOf('© 2023 The Bay Courier. All rights reserved.')).toBe('copyright line');
  });

  it('keeps text of an unknown kind between paragraphs rather than lose it', () => {
    const text =
      'A title of four words\n\nThe first paragraph is long enough to be taken for running prose by anybody.\n\nQ. And then?\n\nThe second paragraph is long enough to be taken for running prose by anybody as well.';
    expect(imported(importText(text)).draft.paragraphs).toContain('Q. And then?');
  });

  it('doesn’t take a paragraph about a person for a note about the author', () => {
    const last = 'Ida Brandt is a professor who lost her house to the river, and Brandt is not alone.';
    const text = `The river takes the houses\n\nEvery spring the river rises, and every spring the town says that it has never risen so high. Ida Brandt has heard it often.\n\n${last}`;
    expect(imported(importText(text)).draft.paragraphs.at(-1)).toBe(last);
  });

  it('keeps a long paragraph that mentions cookies, log-ins and comments', () => {
    const paragraph = normaliseParagraph(
      'To write comments was, in those years, to sign one’s name in a book by the door. Readers logged in with a pencil, and whoever subscribed to the paper could read what the others had written, accept all of it or none, and share it with the baker, who sold cookies to those who waited and copyright to nobody.',
    );
    expect(imported(importText(`The book by the door\n\n${paragraph}`)).draft.paragraphs).toEqual([paragraph]);
  });

  it('ends the text at the comment box, not at the readers’ comments', () => {
    const { draft, leftOut } = imported(
      importText(`${ARTICLE}\n\n2 comments\n\nold_pilot\n3 hours ago\n${COMMENT}\nReply\n`),
    );
    expect(draft.paragraphs).toHaveLength(3);
    expect(leftOut).toContainEqual({ text: COMMENT, why: 'below the end of the article' });
  });

  it('goes on after a comment count that stands above most of the text', () => {
    const [title, first, ...rest] = ARTICLE.split('\n\n');
    const { draft } = imported(importText([title, first, '2 comments', 'Share', ...rest].join('\n\n')));
    expect(draft.paragraphs).toHaveLength(3);
  });

  it('takes the date in a newspaper’s head, far above the title, for today’s', () => {
    const { draft } = imported(importText(`Sunday, May 3, 2020\n\nNews\n\nSports\n\nCulture\n\n${ARTICLE}`));
    expect(draft.bibliography).not.toHaveProperty('date');
  });

  it.each([
    ['lines', 'Share this thing\n'.repeat(100_000)],
    [
      'related lists',
      `Harbour text that has words enough to be read as running prose by all.\n${'Related articles\nx y\n'.repeat(20_000)}`,
    ],
    ['marks', `${'.'.repeat(2_000_000)}${'"'.repeat(100_000)}`],
    ['one word', 'w'.repeat(5_000_000)],
    ['unclosed front matter', `---\n${'a: b\n'.repeat(500_000)}`],
    ['nested elements', `<html><body>${'<b>'.repeat(100_000)}`],
  ])('takes seconds at most for a huge file of %s', (name, text) => {
    const start = performance.now();
    importText(text, name.startsWith('unclosed') ? 'a.md' : undefined);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const ARTICLE = [
  'The pilots of the bay',
  'The harbour froze in the first week of December, and it did not open until the herring had gone elsewhere.',
  'Nobody had seen the like, or nobody who was still there to say so; the oldest of the pilots shook his head.',
  'So the town sent for the ice-breaker, which came from the north on the last day of the year, and it was too wide for the gate.',
].join('\n\n');
const COMMENT = 'I was there, and the ice was much thicker than this article says it was.';
