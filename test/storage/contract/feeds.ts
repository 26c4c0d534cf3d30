import { expect, it } from 'vitest';
import type { Stores } from '../store-contract.ts';
import { GUILD, NEWS, NOW, OTHER_GUILD } from './fixtures.ts';

const LEASE = { now: NOW, leaseMs: 1000 };

async function subscribe(store: Stores['store'], change: Partial<typeof NEWS> | { readonly url: string } = {}) {
  const added = await store.feeds.add({ ...NEWS, ...change });
  if (added.kind === 'too-many') throw new Error('too many feeds');
  return added;
}

export function describeFeeds(stores: Stores): void {
  it('come back as they were subscribed to, each once, up to a number', async () => {
    const { store, other } = stores;
    const { feed } = await subscribe(store);
    expect(feed).toMatchObject({ guildId: GUILD, url: NEWS.url, ...NEWS.state, addedAt: NOW });
    expect(await other.feeds.list(GUILD)).toEqual([feed]);
    expect(await other.feeds.list(OTHER_GUILD)).toEqual([]);
    expect(await other.feeds.add(NEWS)).toEqual({ kind: 'known', feed });
    for (const name of ['b', 'c']) await subscribe(store, { url: `https://${name}.example/feed` });
    expect(await store.feeds.add({ ...NEWS, url: 'https://d.example/feed' })).toEqual({ kind: 'too-many' });
    expect(await store.feeds.remove(feed)).toBe(true);
    expect(await store.feeds.remove(feed)).toBe(false);
    expect(await other.feeds.list(GUILD)).toHaveLength(2);
  });

  it('that are due are claimed by one process each, and again after the lease', async () => {
    const { store, other } = stores;
    const { feed } = await subscribe(store);
    const claims = await Promise.all([store.feeds.claimDue(LEASE), other.feeds.claimDue(LEASE)]);
    const claimed = claims.find((claim) => claim !== undefined);
    expect(claims.filter((claim) => claim === undefined)).toHaveLength(1);
    expect(claimed?.feed).toEqual(feed);
    expect(await store.feeds.claim(feed, LEASE)).toBeUndefined();
    expect(await store.feeds.claimDue({ ...LEASE, now: NOW + 999 })).toBeUndefined();
    const second = await other.feeds.claimDue({ ...LEASE, now: NOW + 1000 });
    expect(second?.feed.feedId).toBe(feed.feedId);
    const state = { ...NEWS.state, etag: '"1"', readyAt: NOW + 5000, checkedAt: NOW };
    expect(claimed && (await store.feeds.settle(claimed, state))).toBe(false);
    expect(second && (await other.feeds.settle(second, state))).toBe(true);
    expect(await store.feeds.list(GUILD)).toEqual([expect.objectContaining(state)]);
  });

  it('that were given up are due no more, and taken up when asked for', async () => {
    const { store } = stores;
    const { feed } = await subscribe(store);
    const claimed = await store.feeds.claimDue(LEASE);
    const problem = { reason: 'not-found', message: 'It is gone.', values: { host: 'harbour-post.example' } };
    const failing = { ...NEWS.state, readyAt: undefined, failures: 9, failingSince: NOW - 5, problem };
    expect(claimed && (await store.feeds.settle(claimed, failing))).toBe(true);
    expect(await store.feeds.claimDue({ ...LEASE, now: NOW * 2 })).toBeUndefined();
    expect((await store.feeds.claim(feed, LEASE))?.feed).toMatchObject(failing);
  });

  it('of a server that was left aren’t polled', async () => {
    const { store } = stores;
    await subscribe(store);
    await store.guilds.markLeft(GUILD, NOW);
    expect(await store.feeds.claimDue(LEASE)).toBeUndefined();
    await store.guilds.markPresent(GUILD);
    expect(await store.feeds.claimDue(LEASE)).toBeDefined();
  });
}
