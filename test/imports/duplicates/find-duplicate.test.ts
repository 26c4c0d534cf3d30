import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#src/articles/article.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { findDuplicate } from '#src/imports/duplicates/find-duplicate.ts';
import { sharedOf, sketchText } from '#src/imports/duplicates/sketch.ts';
import { seededRandom } from '../../../bench/data/seeded-random.ts';
import { makeArticle } from '../../support/make-article.ts';

let library: readonly Article[];
beforeAll(async () => {
  library = (await loadArticles(join(import.meta.dirname, '../../../corpus'))).articles;
});

/** A draft with an article's text, changed. */
function draftOf(article: Article, change: (text: string) => string = (text) => text, url?: string) {
  const paragraphs = article.paragraphs.map(({ text }) => change(text));
  return { paragraphs, bibliography: { ...article.bibliography, url } };
}

/** Every n-th word becomes another one. */
function everyNthWord(n: number): (text: string) => string {
  let count = 0;
  return (text) => text.replace(/\p{L}+/gu, (word) => (++count % n === 0 ? `other${count}` : word));
}

describe('a draft is found in the library', () => {
  it('by its text, whatever its title, punctuation, case and paragraphs', async () => {
    for (const article of library) {
      const [only] = [draftOf(article).paragraphs.join(' ').replaceAll('“', '"').replaceAll(',', ' ,').toUpperCase()];
      const draft = { paragraphs: [only ?? ''], bibliography: { title: 'Another', authors: [], language: 'en' } };
      expect(await findDuplicate(draft, library)).toMatchObject({ kind: 'same-text', article: { slug: article.slug } });
    }
  });

  it('by its address, in each of its variants', async () => {
    const ferry = makeArticle({ paragraphs: ['The ferry leaves at noon.'], url: 'https://www.harbour.example/ferry' });
    const draft = {
      paragraphs: ['The ferry has left for good, says its owner.'],
      bibliography: { title: 'T', authors: [], language: 'en', url: 'https://harbour.example/ferry/amp?utm_source=x' },
    };
    expect(await findDuplicate(draft, [...library, ferry])).toMatchObject({ kind: 'same-address', shared: 0 });
  });

  it('by an address that only its provenance tells', async () => {
    const provenance = { requested: 'https://short.example/x', retrieved: '2024-05-03T00:00:00Z', hash: 'sha256-0' };
    const ferry = makeArticle({ paragraphs: ['The ferry leaves at noon.'], provenance });
    const draft = {
      paragraphs: ['Something else altogether.'],
      bibliography: { title: 'T', authors: [], language: 'en', url: 'https://short.example/x' },
    };
    expect(await findDuplicate(draft, [ferry])).toMatchObject({ kind: 'same-address' });
  });

  it.each([40, 20, 12])('by most of its words, where every %ith was changed', async (n) => {
    for (const article of library) {
      const found = await findDuplicate(draftOf(article, everyNthWord(n)), library);
      expect(found).toMatchObject({ kind: 'near-same', article: { slug: article.slug } });
    }
  });

  it('by a part of it, and as a part of it', async () => {
    const [article] = library.toSorted((a, b) => b.paragraphs.length - a.paragraphs.length);
    if (!article) throw new Error('no article');
    const half = {
      ...draftOf(article),
      paragraphs: draftOf(article).paragraphs.slice(0, article.paragraphs.length / 2),
    };
    expect(await findDuplicate(half, library)).toMatchObject({ kind: 'near-same', article: { slug: article.slug } });
    const short = makeArticle({ slug: 'short', paragraphs: half.paragraphs });
    expect(await findDuplicate(draftOf(article), [short])).toMatchObject({
      kind: 'near-same',
      article: { slug: 'short' },
    });
  });

  it('in Korean too, and in Chinese without spaces', async () => {
    const korean =
      '강물은 봄마다 불어나고 사람들은 해마다 그것을 처음 보는 일처럼 이야기한다. 다리를 놓자는 말은 오래되었으나 아무도 돈을 내려 하지 않았다.';
    const chinese = '每年春天河水上涨，人们每年都像第一次看到一样谈论它。修桥的说法由来已久，但没有人愿意出钱。';
    for (const text of [korean, chinese]) {
      const known = makeArticle({ paragraphs: [text.repeat(3)] });
      const draft = { ...draftOf(known), paragraphs: [`${text.repeat(3)} ${text.slice(0, 12)}`] };
      expect(await findDuplicate(draft, [known])).toMatchObject({ kind: 'near-same' });
    }
  });
});

describe('a draft isn’t found in the library', () => {
  it('for being about the same things: no article of ours shares a tenth with another', () => {
    const sketches = library.map(({ paragraphs }) => sketchText(paragraphs.map(({ text }) => text)));
    const shares = sketches.flatMap((one, at) => sketches.slice(at + 1).map((other) => sharedOf(one, other)));
    expect(Math.max(...shares)).toBeLessThan(0.1);
  });

  it('for quoting a paragraph of it', async () => {
    const [article, other] = library.filter(({ paragraphs }) => paragraphs.length > 6);
    if (!article || !other) throw new Error('no articles');
    const quoted = { ...draftOf(other), paragraphs: [...draftOf(other).paragraphs, article.paragraphs[1]?.text ?? ''] };
    expect(await findDuplicate(quoted, [article])).toBeUndefined();
  });

  it('in an empty library, or with a text of one word', async () => {
    const draft = { paragraphs: ['Bridge.'], bibliography: { title: 'T', authors: [], language: 'en' } };
    expect(await findDuplicate(draft, [])).toBeUndefined();
    expect(await findDuplicate(draft, library)).toBeUndefined();
  });
});

it('the share is estimated as it is counted', () => {
  const random = seededRandom(7);
  const words = Array.from({ length: 3000 }, () => `w${Math.floor(random() * 100_000)}`);
  for (const kept of [0.2, 0.5, 0.8]) {
    const other = [
      ...words.slice(0, words.length * kept),
      ...words.slice(words.length * kept).map((word) => `${word}x`),
    ];
    const shared = sharedOf(sketchText([words.join(' ')]), sketchText([other.join(' ')]));
    expect(Math.abs(shared - kept)).toBeLessThan(0.15);
  }
});

it('10,000 articles of 300 words are searched without holding up the event loop', async () => {
  const random = seededRandom(3);
  const vocabulary = Array.from({ length: 5000 }, (_, index) => `word${index}`);
  const text = (): string =>
    Array.from({ length: 300 }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(' ');
  const many = Array.from({ length: 10_000 }, (_, index) => makeArticle({ slug: `a-${index}`, paragraphs: [text()] }));
  const wanted = many[7777];
  if (!wanted) throw new Error('no article');
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const found = await findDuplicate(draftOf(wanted, everyNthWord(30)), many);
  clearInterval(tick);
  expect(found).toMatchObject({ kind: 'near-same', article: { slug: 'a-7777' } });
  expect(longest).toBeLessThan(250); // 10 ms by itself; the machine may be busy
});
