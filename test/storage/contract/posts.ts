import { describe, expect, it } from 'vitest';
import type { Claim } from '#src/storage/interface/post-ledger.ts';
import type { Store } from '#src/storage/store.ts';
import type { Stores } from '../store-contract.ts';
import { DAILY, dateOf, DAY_MS, GUILD, NOW, setDaily } from './fixtures.ts';

const LEASE_MS = 60_000;
const CHANNEL = '800000000000000001';

async function planDays(store: Store, ...days: readonly number[]): Promise<void> {
  const { revision } = await setDaily(store);
  await store.posts.plan({ ...DAILY, revision, dates: days.map(dateOf) });
}

async function claimOne(store: Store, now = NOW, worker = 'a'): Promise<Claim> {
  const [claim] = await store.posts.claimDue({ now, leaseMs: LEASE_MS, worker, limit: 1 });
  if (!claim) throw new Error('nothing was due');
  return claim;
}

export function describePosts(stores: Stores): void {
  it('plans a date once, whatever became of it', async () => {
    const { store, other } = stores;
    const { revision } = await setDaily(store);
    const plan = { ...DAILY, revision, dates: [dateOf(0), dateOf(1)] };
    const planned = await Promise.all([store.posts.plan(plan), other.posts.plan(plan)]);
    expect(planned.toSorted((a, b) => a - b)).toEqual([0, 2]);
    await store.posts.confirm(await claimOne(store), { messageId: '1', at: NOW });
    expect(await store.posts.plan(plan)).toBe(0);
    expect(await store.posts.get({ ...DAILY, localDate: '2026-03-01' })).toMatchObject({ state: 'sent' });
    expect(await store.posts.plan({ ...plan, dates: [] })).toBe(0);
  });

  it('gives what is due, oldest first, and nothing before its time', async () => {
    const { store } = stores;
    await planDays(store, 2, 0, 1);
    expect(await store.posts.claimDue({ now: NOW - 1, leaseMs: LEASE_MS, worker: 'a', limit: 9 })).toEqual([]);
    const claims = await store.posts.claimDue({ now: NOW + DAY_MS, leaseMs: LEASE_MS, worker: 'a', limit: 9 });
    expect(claims.map(({ localDate }) => localDate)).toEqual(['2026-03-01', '2026-03-02']);
    expect(claims[0]).toMatchObject({
      ...DAILY,
      ...dateOf(0),
      state: 'claimed',
      attempts: 1,
      worker: 'a',
      leaseUntil: NOW + DAY_MS + LEASE_MS,
    });
  });

  it('gives a post to one worker only, however many ask at once', async () => {
    const { store, other } = stores;
    const guilds = Array.from({ length: 60 }, (_, index) => `${1000 + index}`);
    for (const guildId of guilds) {
      const { revision } = await setDaily(store, guildId);
      await store.posts.plan({ guildId, scheduleId: 'daily', revision, dates: [dateOf(0)] });
    }
    const workers = ['a', 'b', 'c', 'd', 'e', 'f'].map(async (worker, index) => {
      const { posts } = index % 2 === 0 ? store : other;
      const claimed: string[] = [];
      for (;;) {
        const claims = await posts.claimDue({ now: NOW, leaseMs: LEASE_MS, worker, limit: 7 });
        if (claims.length === 0) return claimed;
        claimed.push(...claims.map(({ guildId }) => guildId));
      }
    });
    const claimed = (await Promise.all(workers)).flat();
    expect(claimed.toSorted()).toEqual(guilds);
  });

  describe('with a lease', () => {
    it('gives a post again when it has ended, and takes nothing more from the first worker', async () => {
      const { store, other } = stores;
      await planDays(store, 0);
      const first = await claimOne(store);
      await store.posts.beginSend(first, { item: 'the-ferry', channelId: CHANNEL, at: NOW + 5 });
      await expect(claimOne(other, NOW + LEASE_MS - 1, 'b')).rejects.toThrow('nothing was due');
      const second = await claimOne(other, NOW + LEASE_MS, 'b');
      expect(second).toMatchObject({ attempts: 2, item: 'the-ferry', channelId: CHANNEL, sendingSince: NOW + 5 });
      expect(await store.posts.beginSend(first, { item: 'x', channelId: CHANNEL, at: NOW + 9 })).toBe(false);
      expect(await store.posts.extend(first, NOW + DAY_MS)).toBe(false);
      expect(await store.posts.confirm(first, { messageId: '1', at: NOW })).toBe(false);
      expect(await store.posts.release(first, { retryAt: NOW, reason: 'x', wasNotSent: true })).toBe(false);
      expect(await store.posts.markUnknown(first, { reason: 'x', at: NOW })).toBe(false);
      expect(await store.posts.skip(first, { reason: 'x', at: NOW })).toBe(false);
      expect(await other.posts.confirm(second, { messageId: '2', at: NOW })).toBe(true);
      expect(await store.posts.get(second)).toMatchObject({ state: 'sent', messageId: '2', item: 'the-ferry' });
    });

    it('tells a worker’s second claim from its first', async () => {
      const { store } = stores;
      await planDays(store, 0);
      const first = await claimOne(store);
      const again = await claimOne(store, NOW + LEASE_MS);
      expect(await store.posts.confirm(first, { messageId: '1', at: NOW })).toBe(false);
      expect(await store.posts.confirm(again, { messageId: '1', at: NOW })).toBe(true);
      expect(await store.posts.confirm(again, { messageId: '2', at: NOW })).toBe(false);
    });

    it('can make it longer', async () => {
      const { store } = stores;
      await planDays(store, 0);
      const claim = await claimOne(store);
      expect(await store.posts.extend(claim, NOW + DAY_MS)).toBe(true);
      await expect(claimOne(store, NOW + LEASE_MS)).rejects.toThrow('nothing was due');
    });
  });

  it('keeps since when a message may exist, over later tries, until it surely doesn’t', async () => {
    const { store } = stores;
    await planDays(store, 0);
    const first = await claimOne(store);
    expect(first.sendingSince).toBeUndefined();
    await store.posts.beginSend(first, { item: 'the-ferry', channelId: CHANNEL, at: NOW + 1 });
    await store.posts.release(first, { retryAt: NOW + 10, reason: 'timeout', wasNotSent: false });
    await expect(claimOne(store, NOW + 9)).rejects.toThrow('nothing was due');
    const second = await claimOne(store, NOW + 10);
    await store.posts.beginSend(second, { item: 'the-ferry', channelId: CHANNEL, at: NOW + 11 });
    expect(await store.posts.get(second)).toMatchObject({ sendingSince: NOW + 1, reason: 'timeout' });
    await store.posts.release(second, { retryAt: NOW + 20, reason: 'rate-limited', wasNotSent: true });
    expect((await claimOne(store, NOW + 20)).sendingSince).toBeUndefined();
  });

  it('changes the schedule’s progress in the same step as it confirms', async () => {
    const { store } = stores;
    await planDays(store, 0);
    const progress = { round: 2, posted: ['the-ferry'] };
    const claim = await claimOne(store);
    expect(await store.posts.confirm({ ...claim, attempts: 9 }, { messageId: '1', at: NOW, progress })).toBe(false);
    expect(await store.schedules.get(DAILY)).toMatchObject({ progress: { round: 1 } });
    await store.posts.confirm(claim, { messageId: '1', at: NOW, progress });
    expect(await store.schedules.get(DAILY)).toMatchObject({ progress, revision: 1 });
  });

  it('never gives settled posts again', async () => {
    const { store } = stores;
    await planDays(store, 0, 1, 2);
    const claims = await store.posts.claimDue({ now: NOW + 2 * DAY_MS, leaseMs: 1, worker: 'a', limit: 9 });
    const [sent, unknown, skipped] = claims;
    if (!sent || !unknown || !skipped) throw new Error('three were due');
    await store.posts.confirm(sent, { messageId: '1', at: NOW });
    await store.posts.markUnknown(unknown, { reason: 'no-history', at: NOW + 3 });
    await store.posts.skip(skipped, { reason: 'late', at: NOW + 4 });
    expect(await store.posts.claimDue({ now: NOW + 9 * DAY_MS, leaseMs: 1, worker: 'b', limit: 9 })).toEqual([]);
    expect(await store.posts.nextAt()).toBeUndefined();
    expect(await store.posts.history(DAILY, 2)).toMatchObject([
      { localDate: '2026-03-03', state: 'skipped', reason: 'late', settledAt: NOW + 4 },
      { localDate: '2026-03-02', state: 'unknown', reason: 'no-history', settledAt: NOW + 3 },
    ]);
  });

  it('says when something is next due, or a lease ends', async () => {
    const { store } = stores;
    expect(await store.posts.nextAt()).toBeUndefined();
    await planDays(store, 0, 1);
    expect(await store.posts.nextAt()).toBe(NOW);
    await claimOne(store, NOW + 5);
    expect(await store.posts.nextAt()).toBe(NOW + 5 + LEASE_MS);
  });

  it('skips a date, planned or not, unless it is under way or settled', async () => {
    const { store } = stores;
    await planDays(store, 0, 1);
    const why = { reason: 'asked', at: NOW };
    await claimOne(store);
    expect(await store.posts.skipDate(DAILY, dateOf(0), why)).toBe(false);
    expect(await store.posts.skipDate(DAILY, dateOf(1), why)).toBe(true);
    expect(await store.posts.skipDate(DAILY, dateOf(1), why)).toBe(false);
    expect(await store.posts.skipDate(DAILY, dateOf(5), why)).toBe(true);
    const { revision } = await setDaily(store);
    expect(await store.posts.plan({ ...DAILY, revision, dates: [dateOf(1), dateOf(5)] })).toBe(0);
  });

  it('forgets old settled posts', async () => {
    const { store } = stores;
    await planDays(store, 0, 1);
    await store.posts.confirm(await claimOne(store), { messageId: '1', at: NOW });
    expect(await store.posts.purge(NOW)).toBe(0);
    expect(await store.posts.purge(NOW + 9 * DAY_MS)).toBe(1);
    expect(await store.posts.history({ guildId: GUILD, scheduleId: 'daily' }, 9)).toMatchObject([{ state: 'due' }]);
  });
}
