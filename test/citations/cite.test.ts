import { describe, expect, it } from 'vitest';
import type { Bibliography } from '#src/articles/article.ts';
import { CITATION_STYLES, type CitationStyle } from '#src/citations/citation-styles.ts';
import { cite } from '#src/citations/cite.ts';
import { makeArticle, passageOf } from './prose.ts';

const NEWS = {
  title: 'The ferry that nobody asked for',
  authors: ['Shin Bong-sup'],
  publication: 'Harbour Review',
  date: '2023-10-29',
  url: 'https://example.org/a_b?x=1&y=2',
};
const UNDATED = { title: NEWS.title, authors: NEWS.authors, url: 'https://example.org/ferry' };

async function proseOf(bibliography: Partial<Bibliography>, style: CitationStyle) {
  const citation = await cite(passageOf(makeArticle(bibliography), 4, 2), style);
  if (citation.kind !== 'prose') throw new Error(`${style} gave a record`);
  return citation;
}

async function recordOf(bibliography: Partial<Bibliography>, style: CitationStyle): Promise<string> {
  const citation = await cite(passageOf(makeArticle(bibliography), 4, 2), style);
  if (citation.kind !== 'record') throw new Error(`${style} gave prose`);
  return citation.record;
}

describe('cite', () => {
  it.each([
    [
      'apa',
      'Shin, B.-S. (2023, October 29). The ferry that nobody asked for. Harbour Review. https://example.org/a_b?x=1&y=2',
      '(Shin, 2023, para. 4)',
    ],
    [
      'mla',
      'Shin Bong-sup. “The Ferry That Nobody Asked For.” Harbour Review, 29 Oct. 2023, https://example.org/a_b?x=1&y=2.',
      '(Shin, par. 4)',
    ],
    [
      'chicago',
      'Shin Bong-sup. 2023. “The Ferry That Nobody Asked For.” Harbour Review, October 29, 2023. https://example.org/a_b?x=1&y=2.',
      '(Shin 2023, para. 4)',
    ],
  ] as const)('cites a newspaper article in %s as its handbook does', async (style, bibliography, inText) => {
    const citation = await proseOf(NEWS, style);
    expect([citation.bibliography.plain, citation.inText.plain]).toEqual([bibliography, inText]);
  });

  it.each([
    ['apa', 'Shin, B.-S. (n.d.). The ferry that nobody asked for. https://example.org/ferry', '(Shin, n.d., para. 4)'],
    ['mla', 'Shin Bong-sup. “The Ferry That Nobody Asked For.” https://example.org/ferry.', '(Shin, par. 4)'],
    [
      'chicago',
      'Shin Bong-sup. n.d. “The Ferry That Nobody Asked For.” https://example.org/ferry.',
      '(Shin, n.d., para. 4)',
    ],
  ] as const)('cites an undated web page in %s as its handbook does', async (style, bibliography, inText) => {
    const citation = await proseOf(UNDATED, style);
    expect([citation.bibliography.plain, citation.inText.plain]).toEqual([bibliography, inText]);
  });

  it.each([
    ['apa', 'Pilcrow contributors. (2023, May). Low tide (H. S. Truman, Trans.). Harbour Review.'],
    ['mla', 'Pilcrow contributors. “Low Tide.” Translated by Harry S. Truman. Harbour Review, May 2023.'],
    ['chicago', 'Pilcrow contributors. 2023. “Low Tide.” Translated by Harry S. Truman. Harbour Review, May 2023.'],
  ] as const)('names organisation, translator and month in %s', async (style, bibliography) => {
    const source = {
      title: 'Low tide',
      authors: ['Pilcrow contributors'],
      publication: 'Harbour Review',
      date: '2023-05',
    };
    const citation = await proseOf({ ...source, translator: 'Translated by Harry S. Truman' }, style);
    expect(citation.bibliography.plain).toBe(bibliography);
  });

  it.each([
    ['apa', '(Shin & Truman, 2023, para. 4)', '(Shin et al., 2023, para. 4)'],
    ['mla', '(Shin and Truman, par. 4)', '(Shin et al., par. 4)'],
    ['chicago', '(Shin and Truman 2023, para. 4)', '(Shin et al. 2023, para. 4)'],
  ] as const)('names two authors and of four the first in %s', async (style, two, four) => {
    const authors = ['Shin Bong-sup', 'Harry S. Truman', 'Cy Roe', 'Di Soe'];
    expect((await proseOf({ ...NEWS, authors: authors.slice(0, 2) }, style)).inText.plain).toBe(two);
    expect((await proseOf({ ...NEWS, authors }, style)).inText.plain).toBe(four);
  });

  it.each([
    ['apa', 'Shin, B.-S., Truman, H. S., & Roe, C. ('],
    ['mla', 'Shin Bong-sup, et al. “'],
    ['chicago', 'Shin Bong-sup, Harry S. Truman, and Cy Roe. 2023.'],
  ] as const)('lists three authors in %s', async (style, start) => {
    const { bibliography } = await proseOf({ ...NEWS, authors: ['Shin Bong-sup', 'Harry S. Truman', 'Cy Roe'] }, style);
    expect(bibliography.plain.slice(0, start.length)).toBe(start);
  });

  it('puts the title where an author would be', async () => {
    const anonymous = { title: 'Low tide', date: '2023' };
    const starts = await Promise.all(
      (['apa', 'mla', 'chicago'] as const).map(async (style) => {
        const { bibliography, inText } = await proseOf(anonymous, style);
        return [bibliography.plain, inText.plain];
      }),
    );
    expect(starts).toEqual([
      ['Low tide. (2023).', '(Low Tide, 2023, para. 4)'],
      ['“Low Tide.” 2023.', '(“Low Tide,” par. 4)'],
      ['“Low Tide.” 2023.', '(“Low Tide” 2023, para. 4)'],
    ]);
  });

  it('has translator or newspaper stand in for an unnamed author in Chicago', async () => {
    const unsigned = await proseOf({ ...NEWS, authors: [], url: 'https://example.org' }, 'chicago');
    expect(unsigned.bibliography.plain).toBe(
      'Harbour Review. 2023. “The Ferry That Nobody Asked For.” October 29, 2023. https://example.org.',
    );
    const { bibliography, inText } = await proseOf(
      { title: 'Low tide', date: '2023', translator: 'Ann Roe' },
      'chicago',
    );
    expect(bibliography.plain).toBe('Roe, Ann, trans. 2023. “Low Tide.”');
    expect(inText.plain).toBe('(Roe 2023, para. 4)');
  });

  it('leaves Korean titles and names as they are', async () => {
    const korean = { title: '작은 배', authors: ['신봉섭'], date: '2023', language: 'ko' };
    expect((await proseOf(korean, 'chicago')).bibliography.plain).toBe('신봉섭. 2023. “작은 배.”');
    expect(await recordOf(korean, 'bibtex')).toContain('title = {작은 배}');
  });

  it('sets italics in Markdown and escapes the rest, but no address', async () => {
    const { bibliography } = await proseOf({ ...NEWS, title: 'Salt & *Pepper* <now>' }, 'mla');
    expect(bibliography.markdown).toBe(
      'Shin Bong-sup. “Salt & \\*Pepper\\* \\<now\\>.” *Harbour Review*, 29 Oct. 2023, https://example.org/a_b?x=1&y=2.',
    );
  });

  it('writes a BibTeX entry', async () => {
    const record = await recordOf({ ...NEWS, title: 'Salt & pepper: 100% of_it', translator: 'Ann Roe' }, 'bibtex');
    expect(record.replace(/\s+/g, ' ')).toBe(
      '@article{salt-pepper-100-of-it, author = {Shin, Bong-sup}, journal = {Harbour Review}, year = {2023}, month = {oct 29}, ' +
        'note = {Translated by Ann Roe. Paragraph 4, sentence 2}, title = {Salt \\& pepper: 100\\% of\\_it}, ' +
        'url = {https://example.org/a_b?x=1&y=2}, }',
    );
  });

  it('writes a RIS record', async () => {
    const lines = (await recordOf({ ...NEWS, url: `https://example.org/${'long-'.repeat(20)}` }, 'ris')).split('\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toEqual(expect.arrayContaining(['AU  - Shin, Bong-sup', 'PY  - 2023', 'DA  - 2023/10/29/']));
    expect(lines).toContain(`UR  - https://example.org/${'long-'.repeat(20)}`);
    expect(lines).toContain('N1  - Paragraph 4, sentence 2');
  });

  it('keeps a partial date partial', async () => {
    expect(await recordOf({ ...NEWS, date: '2023-10' }, 'ris')).toContain('DA  - 2023/10//');
    expect((await proseOf({ ...NEWS, date: '2023' }, 'apa')).bibliography.plain).toContain('(2023). ');
  });

  it('cites in every style that is offered, without the network', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new Error('the network was asked'));
    try {
      for (const { id } of CITATION_STYLES) {
        const citation = await cite(passageOf(makeArticle(NEWS), 1), id);
        expect(citation.kind === 'prose' ? citation.bibliography.plain : citation.record).toContain('Shin');
      }
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
