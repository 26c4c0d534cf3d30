import { describe, expect, it } from 'vitest';
import { RESTORABLE_MS } from '#src/storage/interface/article-store.ts';
import { BREAD, FERRY, makeArticle } from '../../support/make-article.ts';
import type { Stores } from '../store-contract.ts';
import { ANN, BEN, DAY_MS, FERRY_ADDED, GUILD, NOW, OTHER_GUILD, ROOMY } from './fixtures.ts';

const FERRY_KEY = { guildId: GUILD, slug: 'the-ferry' };
const [FIRST = '', ...REST] = FERRY.paragraphs.map(({ text }) => text);
const REVISED = makeArticle({ ...FERRY.bibliography, slug: 'the-ferry', paragraphs: [FIRST, 'It runs again.'] });
const LATER = { byUserId: BEN, at: NOW + DAY_MS, limits: ROOMY };

function plain(article: unknown): unknown {
  return JSON.parse(JSON.stringify(article));
}

export function describeArticles(stores: Stores): void {
  it('come back as they were added, sentences and hashes included', async () => {
    const { store, other } = stores;
    expect(await store.articles.add(FERRY_ADDED)).toEqual({ kind: 'added', revision: 1 });
    const stored = await other.articles.get(FERRY_KEY);
    expect(plain(stored?.article)).toEqual(plain(FERRY));
    expect(stored).toMatchObject({ version: 1, aliases: ['boat'], addedByUserId: ANN, addedAt: NOW, hash: FERRY.hash });
  });

  it('belong to one server', async () => {
    const { store } = stores;
    await store.articles.add(FERRY_ADDED);
    expect(await store.articles.get({ guildId: OTHER_GUILD, slug: 'the-ferry' })).toBeUndefined();
    expect(await store.articles.list(OTHER_GUILD)).toEqual([]);
    expect(await store.articles.add({ ...FERRY_ADDED, guildId: OTHER_GUILD })).toMatchObject({ kind: 'added' });
  });

  it('are listed and loaded in the order of their slugs', async () => {
    const { store } = stores;
    await store.articles.add(FERRY_ADDED);
    await store.articles.add({ ...FERRY_ADDED, article: BREAD, aliases: [] });
    expect((await store.articles.list(GUILD)).map(({ slug }) => slug)).toEqual(['sour-bread', 'the-ferry']);
    const loaded = await store.articles.load(GUILD);
    expect(loaded.map(({ article }) => plain(article))).toEqual([plain(BREAD), plain(FERRY)]);
  });

  it('with thousands of paragraphs come back whole', async () => {
    const { store } = stores;
    const paragraphs = Array.from({ length: 2500 }, (_, index) => `Paragraph ${index} tells of the number ${index}.`);
    const article = makeArticle({ slug: 'long', paragraphs });
    await store.articles.add({ ...FERRY_ADDED, article });
    const [stored] = await store.articles.load(GUILD);
    expect(stored?.article.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
  });

  it('keep a slug for one article, and say when a removed one holds it', async () => {
    const { store } = stores;
    await store.articles.add(FERRY_ADDED);
    expect(await store.articles.add(FERRY_ADDED)).toEqual({ kind: 'slug-taken', removedAt: undefined });
    await store.articles.remove({ ...FERRY_KEY, ...LATER });
    expect(await store.articles.add(FERRY_ADDED)).toEqual({ kind: 'slug-taken', removedAt: LATER.at });
  });

  it('raise the revision with every change, so that other processes see it', async () => {
    const { store, other } = stores;
    const revisions = [await other.articles.revision(GUILD)];
    const note = async () => revisions.push(await other.articles.revision(GUILD));
    await store.articles.add(FERRY_ADDED);
    await note();
    await store.articles.revise({ ...FERRY_KEY, ...LATER, expectedVersion: 1, article: REVISED });
    await note();
    await store.articles.describe({ ...FERRY_KEY, ...LATER, aliases: ['ship'] });
    await note();
    await store.articles.remove({ ...FERRY_KEY, ...LATER });
    await note();
    await store.articles.restore({ ...FERRY_KEY, ...LATER });
    await note();
    expect(revisions).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await other.articles.revision(OTHER_GUILD)).toBe(0);
  });

  describe('within limits', () => {
    it('are refused beyond the number of articles, with the figures', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      const limits = { articles: 1, chars: 1_000_000 };
      const result = await store.articles.add({ ...FERRY_ADDED, article: BREAD, limits });
      expect(result).toMatchObject({ kind: 'over-limit', articles: 2 });
      expect(await store.articles.list(GUILD)).toHaveLength(1);
      expect(await store.articles.revision(GUILD)).toBe(1);
    });

    it('count characters of current versions only, and of no removed article', async () => {
      const { store } = stores;
      const limits = { articles: 9, chars: FERRY.paragraphs.reduce((sum, { text }) => sum + text.length, 0) };
      await store.articles.add({ ...FERRY_ADDED, limits });
      const shorter = { ...FERRY_KEY, ...LATER, expectedVersion: 1, article: REVISED, limits };
      expect(await store.articles.revise(shorter)).toEqual({ kind: 'revised', version: 2 });
      const longer = { ...FERRY_KEY, ...LATER, expectedVersion: 2, article: FERRY, limits };
      expect(await store.articles.revise(longer)).toEqual({ kind: 'revised', version: 3 });
      expect(await store.articles.add({ ...FERRY_ADDED, article: BREAD, limits })).toMatchObject({
        kind: 'over-limit',
      });
      await store.articles.remove({ ...FERRY_KEY, ...LATER });
      expect(await store.articles.add({ ...FERRY_ADDED, article: BREAD, limits })).toMatchObject({ kind: 'added' });
      expect(await store.articles.restore({ ...FERRY_KEY, ...LATER, limits })).toMatchObject({ kind: 'over-limit' });
    });

    it('stay there when many are added at once by two processes', async () => {
      const { store, other } = stores;
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => {
          const article = makeArticle({ slug: `article-${index}`, paragraphs: [`Article ${index}.`] });
          const { articles } = index % 2 === 0 ? store : other;
          return articles.add({ ...FERRY_ADDED, article, limits: { articles: 4, chars: 1000 } });
        }),
      );
      expect(results.filter(({ kind }) => kind === 'added')).toHaveLength(4);
      expect(await store.articles.list(GUILD)).toHaveLength(4);
    });
  });

  describe('in versions', () => {
    it('keep the paragraphs of old ones reachable by number and by hash', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      await store.articles.revise({ ...FERRY_KEY, ...LATER, expectedVersion: 1, article: REVISED });
      const second = FERRY.paragraphs[1];
      expect(
        await store.articles.findParagraph(FERRY_KEY, { number: 2, hashPrefix: second?.hash.slice(0, 8) ?? '' }),
      ).toEqual({ version: 1, number: 2, text: REST[0], hash: second?.hash, isCurrent: false });
      const first = { number: 1, hashPrefix: FERRY.paragraphs[0]?.hash ?? '' };
      expect(await store.articles.findParagraph(FERRY_KEY, first)).toMatchObject({ version: 2, isCurrent: true });
      expect(plain(await store.articles.getVersion(FERRY_KEY, 1))).toEqual(plain(FERRY));
      expect((await store.articles.get(FERRY_KEY))?.article.paragraphs).toHaveLength(2);
      expect(await store.articles.versions(FERRY_KEY)).toEqual([
        {
          version: 2,
          hash: REVISED.hash,
          chars: (FIRST + 'It runs again.').length,
          publishedAt: LATER.at,
          publishedByUserId: BEN,
        },
        expect.objectContaining({ version: 1, hash: FERRY.hash, publishedByUserId: ANN }),
      ]);
    });

    it('find no paragraph for a hash that no version has, nor for a pattern', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      for (const hashPrefix of ['00000000', '%%%%%%%%', '', 'a'])
        expect(await store.articles.findParagraph(FERRY_KEY, { number: 1, hashPrefix })).toBeUndefined();
    });

    it('refuse a change by somebody who read another version', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      const change = { ...FERRY_KEY, ...LATER, expectedVersion: 1, article: REVISED };
      expect(await store.articles.revise(change)).toEqual({ kind: 'revised', version: 2 });
      expect(await store.articles.revise(change)).toEqual({ kind: 'changed-meanwhile', version: 2 });
      expect(await store.articles.revise({ ...change, slug: 'nothing' })).toEqual({ kind: 'not-found' });
    });

    it('make none when only the data changed', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      const article = { ...FERRY, hash: FERRY.hash, bibliography: { ...FERRY.bibliography, title: 'The Old Ferry' } };
      const change = { ...FERRY_KEY, ...LATER, expectedVersion: 1, article };
      expect(await store.articles.revise(change)).toEqual({ kind: 'same-text' });
      expect(await store.articles.get(FERRY_KEY)).toMatchObject({
        version: 1,
        bibliography: { title: 'The Old Ferry' },
        editedAt: LATER.at,
      });
    });
  });

  it('take new bibliographic data, aliases and actors, each by itself', async () => {
    const { store } = stores;
    await store.articles.add(FERRY_ADDED);
    const bibliography = { ...FERRY.bibliography, date: '2024' };
    expect(await store.articles.describe({ ...FERRY_KEY, ...LATER, bibliography })).toBe(true);
    const actors = [{ name: 'Birger Holm', kind: 'person', aliases: ['the owner'] } as const];
    await store.articles.describe({ ...FERRY_KEY, ...LATER, actors });
    expect(await store.articles.get(FERRY_KEY)).toMatchObject({ bibliography, aliases: ['boat'], article: { actors } });
    expect(await store.articles.describe({ guildId: OTHER_GUILD, slug: 'the-ferry', ...LATER })).toBe(false);
  });

  describe('that were removed', () => {
    it('are gone from everything but the list of what can be restored', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      expect(await store.articles.remove({ ...FERRY_KEY, ...LATER })).toBe(true);
      expect(await store.articles.remove({ ...FERRY_KEY, ...LATER })).toBe(false);
      expect(await store.articles.get(FERRY_KEY)).toBeUndefined();
      expect(await store.articles.list(GUILD)).toEqual([]);
      expect(await store.articles.load(GUILD)).toEqual([]);
      expect(await store.articles.versions(FERRY_KEY)).toEqual([]);
      expect(await store.articles.removed(GUILD, LATER.at)).toMatchObject([
        { slug: 'the-ferry', removedAt: LATER.at, deletedAt: LATER.at + RESTORABLE_MS },
      ]);
    });

    it('come back with all versions for 30 days, and not a millisecond longer', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      await store.articles.revise({ ...FERRY_KEY, ...LATER, expectedVersion: 1, article: REVISED });
      await store.articles.remove({ ...FERRY_KEY, byUserId: BEN, at: NOW });
      const tooLate = { ...FERRY_KEY, ...LATER, at: NOW + RESTORABLE_MS };
      expect(await store.articles.restore(tooLate)).toEqual({ kind: 'not-found' });
      expect(await store.articles.removed(GUILD, tooLate.at)).toEqual([]);
      const inTime = { ...tooLate, at: tooLate.at - 1 };
      expect(await store.articles.restore(inTime)).toEqual({ kind: 'restored' });
      expect(await store.articles.restore(inTime)).toEqual({ kind: 'not-found' });
      expect(await store.articles.versions(FERRY_KEY)).toHaveLength(2);
    });

    it('are deleted after 30 days, or when they are discarded', async () => {
      const { store } = stores;
      await store.articles.add(FERRY_ADDED);
      await store.articles.add({ ...FERRY_ADDED, article: BREAD });
      const bread = { guildId: GUILD, slug: 'sour-bread' };
      expect(await store.articles.discard(FERRY_KEY)).toBe(false);
      await store.articles.remove({ ...FERRY_KEY, byUserId: BEN, at: NOW });
      await store.articles.remove({ ...bread, byUserId: BEN, at: NOW + 1 });
      expect(await store.articles.purgeRemoved(NOW + RESTORABLE_MS)).toBe(1);
      expect(await store.articles.removed(GUILD, NOW)).toMatchObject([{ slug: 'sour-bread' }]);
      expect(await store.articles.discard(bread)).toBe(true);
      expect(await store.articles.add(FERRY_ADDED)).toMatchObject({ kind: 'added' });
    });
  });
}
