import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, passageText } from '#src/articles/passage.ts';
import { linkTo, MAX_LINK_CHARS } from '#src/citations/text-fragment.ts';
import { FERRY_PARAGRAPHS, KOREAN_PARAGRAPHS, makeArticle, passageOf, spanOf } from './prose.ts';

const URL = 'https://example.org/ferry';
const article = makeArticle({ url: URL });

function directiveOf(passage: Passage): string {
  return linkTo(passage)?.split(':~:text=')[1] ?? '';
}

/** What a browser would mark: the first place where prefix, start and end follow one another. */
function followDirective(page: string, directive: string): string | undefined {
  const terms = directive.split(',').map((term) => ({ text: decodeURIComponent(term), isPrefix: term.endsWith('-') }));
  const prefix = terms[0]?.isPrefix ? terms.shift()?.text.slice(0, -1) : undefined;
  const [start, end] = terms.map(({ text }) => text);
  if (start === undefined) return undefined;
  let from = 0;
  if (prefix !== undefined) {
    do from = page.indexOf(prefix, from) + 1;
    while (
      from > 0 &&
      !page
        .slice(from - 1 + prefix.length)
        .trimStart()
        .startsWith(start)
    );
    if (from === 0) return undefined;
    from += prefix.length - 1;
  }
  const at = page.indexOf(start, from);
  const endAt = end === undefined ? at + start.length : page.indexOf(end, at + start.length) + end.length;
  return at < 0 || endAt < at ? undefined : page.slice(at, endAt);
}

describe('linkTo', () => {
  it('has no link for an article without a URL', () => {
    expect(linkTo(passageOf(makeArticle(), 1))).toBeUndefined();
  });

  it('names a short passage whole', () => {
    expect(linkTo(spanOf(article, 4, 'a smaller ship'))).toBe(`${URL}#:~:text=a%20smaller%20ship`);
  });

  it('names a long passage by its first and last words', () => {
    const directive = directiveOf(passageOf(article, 5, 2));
    expect(directive).toBe('That%20is%20the%20sentence,it%20prints%20another%20timetable');
  });

  it('takes more words where few also begin an earlier passage', () => {
    const [start = ''] = directiveOf(passageOf(article, 3, 1)).split(',');
    expect(decodeURIComponent(start)).toBe('The ferry to the outer islands carries');
  });

  it('puts the words before it in front of a short passage that occurs earlier', () => {
    expect(directiveOf(spanOf(article, 5, 'Nobody asked them'))).toBe('behind.-,Nobody%20asked%20them');
  });

  it('puts the words after it behind where those before it don’t tell the places apart', () => {
    expect(directiveOf(spanOf(article, 3, 'the outer islands'))).toBe('the%20outer%20islands,-carries');
  });

  it('tells words from those of the title, which pages show above the text, and from others with accents', () => {
    const titled = makeArticle({ url: URL, title: 'A smaller ship' }, ['They bought a smaller ship in spring.']);
    expect(directiveOf(spanOf(titled, 1, 'a smaller ship'))).toBe('bought-,a%20smaller%20ship');
    const accented = makeArticle({ url: URL }, ['Her résumé was read.', 'They resume the resume hunt.']);
    expect(directiveOf(spanOf(accented, 2, 'resume hunt'))).toBe('resume%20hunt');
    expect(directiveOf(spanOf(accented, 2, 'resume'))).toBe('They-,resume');
  });

  it('escapes what is syntax in a directive or in Markdown', () => {
    expect(directiveOf(spanOf(article, 4, 'well-known'))).toBe('well%2Dknown');
    const odd = makeArticle({ url: URL }, ['Salt & pepper, (so_called) *spices*, are 100% of it.']);
    expect(directiveOf(spanOf(odd, 1, 'Salt & pepper, (so_called'))).toBe('Salt%20%26%20pepper%2C%20%28so%5Fcalled');
  });

  it('widens a passage that cuts a word to the whole word', () => {
    expect(directiveOf(spanOf(article, 4, 'maller shi'))).toBe('smaller%20ship');
  });

  it('keeps the hash of the URL and replaces a directive that it has', () => {
    const links = ['#top', '#top:~:text=old', '#:~:text=old'].map((hash) => {
      return linkTo(spanOf(makeArticle({ url: `${URL}${hash}` }), 4, 'smaller'));
    });
    expect(links).toEqual([`${URL}#top:~:text=smaller`, `${URL}#top:~:text=smaller`, `${URL}#:~:text=smaller`]);
  });

  it('falls back to the page where a link would be too long for a button, and to none where the page is', () => {
    const long = `${URL}?${'x'.repeat(480 - URL.length)}`;
    expect(linkTo(passageOf(makeArticle({ url: long }), 5, 2))).toBe(long);
    expect(linkTo(passageOf(makeArticle({ url: `${long}${'x'.repeat(40)}` }), 5, 2))).toBeUndefined();
  });

  it('links to the page where nothing tells the words from earlier ones', () => {
    const refrain = makeArticle({ url: URL }, ['Row on. Row on. Row on.', 'Row on. Row on. Row on.']);
    expect(linkTo(spanOf(refrain, 1, 'Row on'))).toBe(`${URL}#:~:text=Row%20on`);
    expect(linkTo({ ...passageOf(makeArticle({ url: URL }, ['… … …']), 1) })).toBe(URL);
  });

  it('links to exactly the passage’s words, in English and Korean', () => {
    for (const paragraphs of [FERRY_PARAGRAPHS, KOREAN_PARAGRAPHS]) {
      const language = paragraphs === FERRY_PARAGRAPHS ? 'en' : 'ko';
      const linked = makeArticle({ url: URL, language }, paragraphs);
      const page = paragraphs.join('\n');
      const places = linked.paragraphs.flatMap(({ number, sentences }) =>
        sentences.map((_, index) => [number, index + 1] as const),
      );
      fc.assert(
        fc.property(fc.constantFrom(...places), ([number, sentence]) => {
          const passage = passageOf(linked, number, sentence);
          const link = linkTo(passage) ?? '';
          expect(link.length).toBeLessThanOrEqual(MAX_LINK_CHARS);
          const words = passageText(passage).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
          expect(followDirective(page, link.split(':~:text=')[1] ?? '')).toBe(words);
        }),
      );
    }
  });
});
