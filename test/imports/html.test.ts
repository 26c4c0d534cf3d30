import { describe, expect, it } from 'vitest';
import { importArticle } from '#src/imports/import-article.ts';
import { imported, importText, readFixtures } from './fixtures.ts';

describe.each(readFixtures('html'))('the saved page $name', ({ bytes, name, expected }) => {
  const { draft, format } = imported(importArticle({ bytes, name }));

  it('gives its paragraphs, whole and in order, and nothing else', () => {
    expect(draft.paragraphs).toEqual(expected.paragraphs);
    expect(format).toBe('html');
  });

  it('gives its bibliographic data', () => {
    expect(draft.bibliography).toEqual(expected.bibliography);
  });
});

describe('a saved page', () => {
  const prose = 'The tide table hangs by the door, and whoever leaves the house looks at it before looking at the sky.';
  const page = (
    head: string,
    body = `<article><h1>On tides</h1><p>${prose}</p><p>${prose.replace('door', 'window')}</p></article>`,
  ): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

  it('never runs or shows its scripts, styles and hidden elements', () => {
    const body = `<article><h1>On tides</h1><script>globalThis.leaked = 1; document.body.append('evil')</script><style>p{}</style><p>${prose}</p><p hidden>Nobody sees this sentence, which is long enough to be prose for anybody.</p></article>`;
    const { draft, leftOut } = imported(importText(page('<title>T</title>', body)));
    expect(draft.paragraphs).toEqual([prose]);
    expect(globalThis).not.toHaveProperty('leaked');
    expect(JSON.stringify(leftOut)).not.toMatch(/evil|leaked|p\{\}|Nobody sees/);
  });

  it('is believed in its JSON-LD first, then OpenGraph, then its meta elements', () => {
    const json =
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"By JSON","author":{"name":"Ann Lee"},"datePublished":"2020-01-02"}]</script>';
    const graph =
      '<meta property="og:title" content="By OpenGraph"><meta property="article:published_time" content="2021-01-02T23:00:00Z">';
    const meta = '<meta name="author" content="Bo Lark"><title>By title</title>';
    expect(imported(importText(page(json + graph + meta))).draft.bibliography).toMatchObject({
      title: 'By JSON',
      authors: ['Ann Lee'],
      date: '2020-01-02',
    });
    expect(imported(importText(page(graph + meta))).draft.bibliography).toMatchObject({
      title: 'By OpenGraph',
      authors: ['Bo Lark'],
      date: '2021-01-02',
    });
    expect(imported(importText(page(meta))).draft.bibliography).toMatchObject({
      title: 'On tides',
      authors: ['Bo Lark'],
    });
  });

  it('isn’t believed in broken JSON-LD, impossible dates and addresses that aren’t of the web', () => {
    const head =
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="2020-02-31"><link rel="canonical" href="javascript:alert(1)">';
    const { bibliography } = imported(importText(page(head))).draft;
    expect(bibliography).not.toHaveProperty('date');
    expect(bibliography).not.toHaveProperty('url');
  });

  it('is in the language of its text where the template declares another', () => {
    const html = `<html lang="en"><body><h1>강</h1><p>강물은 봄마다 불어나고 사람들은 해마다 그것을 처음 보는 일처럼 이야기한다.</p></body></html>`;
    expect(imported(importText(html)).draft.bibliography.language).toBe('ko');
  });
});

it('a page whose end tags end nothing doesn’t take longer for it', () => {
  const part = '</head><body><h1>The tide</h1><p>The tide table hangs by the door, and whoever leaves looks at it.</p>';
  const start = performance.now();
  importText(`<!doctype html><html><head>${part.repeat(3000)}`);
  expect(performance.now() - start).toBeLessThan(5000); // 30 s and more, when these tags hide how deep the page is
});
