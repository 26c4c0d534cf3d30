import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from '#src/storage/create-store.ts';
import { sweep } from '#src/storage/sweep.ts';
import { DAILY, dateOf, DAY_MS, FERRY_ADDED, GUILD, NOW, OTHER_GUILD, setDaily } from './contract/fixtures.ts';

const store = createStore({ kind: 'sqlite', file: ':memory:' }, { newId: randomUUID });
const FERRY_KEY = { guildId: GUILD, slug: 'the-ferry' };
const CHANNEL = { ...FERRY_KEY, channelId: '5' };
const TODAY = Math.floor(NOW / DAY_MS);

afterAll(store.close);

/** What is still there of everything that has its time. */
async function left() {
  const [removed, drafts, posts, quoted, settings] = await Promise.all([
    store.articles.removed(GUILD, NOW),
    store.proposals.list(GUILD, 'draft'),
    store.posts.history(DAILY, 9),
    store.quotes.total(CHANNEL, 0),
    store.settings.get(OTHER_GUILD),
  ]);
  return {
    removed: removed.length,
    drafts: drafts.length,
    posts: posts.length,
    quoted,
    isOtherGuildKept: settings.language === 'ko',
  };
}

describe('sweeping the store', () => {
  it('deletes each kind after the time that docs/privacy.md promises, and not before', async () => {
    await store.articles.add(FERRY_ADDED);
    await store.articles.remove({ ...FERRY_KEY, byUserId: '1', at: NOW });
    const { bibliography, actors } = FERRY_ADDED.article;
    const draft = { bibliography, actors, paragraphs: ['Text.'] };
    await store.proposals.add({ guildId: GUILD, state: 'draft', draft, byUserId: '1', at: NOW, maxOfUser: 9 });
    await setDaily(store);
    await store.posts.skipDate(DAILY, dateOf(0), { reason: 'asked', at: NOW });
    await store.quotes.record([{ ...CHANNEL, day: TODAY, chars: 7, maxChars: 9, windowDays: 7, beyond: 'warn' }]);
    await store.settings.change(OTHER_GUILD, { language: 'ko' });
    await store.guilds.markLeft(OTHER_GUILD, NOW);

    const all = { removed: 1, drafts: 1, posts: 1, quoted: 7, isOtherGuildKept: true };
    await sweep(store, NOW + DAY_MS);
    expect(await left()).toEqual(all);
    await sweep(store, NOW + DAY_MS + 1);
    expect(await left()).toEqual({ ...all, drafts: 0 });
    await sweep(store, NOW + 8 * DAY_MS);
    expect(await left()).toEqual({ ...all, drafts: 0 });
    await sweep(store, NOW + 9 * DAY_MS);
    expect(await left()).toEqual({ ...all, drafts: 0, quoted: 0 });
    await sweep(store, NOW + 30 * DAY_MS);
    expect(await left()).toEqual({ removed: 0, drafts: 0, posts: 1, quoted: 0, isOtherGuildKept: false });
    await sweep(store, NOW + 401 * DAY_MS);
    expect(await left()).toMatchObject({ posts: 0 });
  });
});
