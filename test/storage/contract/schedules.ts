import { expect, it } from 'vitest';
import type { Stores } from '../store-contract.ts';
import { ANN, BEN, DAILY, dateOf, DAY_MS, GUILD, NOW, OTHER_GUILD, PLAN, setDaily } from './fixtures.ts';

export function describeSchedules(stores: Stores): void {
  it('come back as they were set', async () => {
    const { store, other } = stores;
    const schedule = await setDaily(store);
    expect(schedule).toEqual({
      ...DAILY,
      ...PLAN,
      progress: { round: 1, posted: [] },
      paused: undefined,
      createdAt: NOW,
      createdByUserId: ANN,
      revision: 1,
    });
    expect(await other.schedules.get(DAILY)).toEqual(schedule);
    expect(await other.schedules.list(GUILD)).toEqual([schedule]);
    expect(await other.schedules.list(OTHER_GUILD)).toEqual([]);
  });

  it('take back the dates of the old plan when they change, except those under way or settled', async () => {
    const { store } = stores;
    const { revision } = await setDaily(store);
    await store.posts.plan({ ...DAILY, revision, dates: [0, 1, 2].map(dateOf) });
    const [claim] = await store.posts.claimDue({ now: NOW, leaseMs: 1000, worker: 'a', limit: 1 });
    await store.posts.skipDate(DAILY, dateOf(1), { reason: 'asked', at: NOW });
    const plan = { ...PLAN, time: '09:00' };
    const changed = await store.schedules.set({ ...DAILY, plan, byUserId: BEN, at: NOW });
    expect(changed).toMatchObject({ time: '09:00', revision: 2, createdByUserId: ANN });
    expect((await store.posts.history(DAILY, 9)).map(({ state }) => state)).toEqual(['skipped', 'claimed']);
    expect(claim?.localDate).toBe('2026-03-01');
  });

  it('that have changed since don’t get dates of the old plan', async () => {
    const { store, other } = stores;
    const { revision } = await setDaily(store);
    await setDaily(other);
    expect(await store.posts.plan({ ...DAILY, revision, dates: [dateOf(0)] })).toBe(0);
    expect(await store.posts.plan({ ...DAILY, revision: revision + 1, dates: [dateOf(0)] })).toBe(1);
  });

  it('are paused by exactly one caller, who then tells the curators', async () => {
    const { store, other } = stores;
    const { revision } = await setDaily(store);
    await store.posts.plan({ ...DAILY, revision, dates: [dateOf(0)] });
    const pause = { reason: 'forbidden', at: NOW } as const;
    const pauses = await Promise.all([store.schedules.pause(DAILY, pause), other.schedules.pause(DAILY, pause)]);
    expect(pauses.filter(Boolean)).toHaveLength(1);
    expect(await store.schedules.get(DAILY)).toMatchObject({ paused: pause, revision: 2 });
    expect(await store.posts.claimDue({ now: NOW, leaseMs: 1, worker: 'a', limit: 1 })).toEqual([]);
    expect(await store.schedules.resume(DAILY)).toBe(true);
    expect(await store.schedules.resume(DAILY)).toBe(false);
    expect(await store.schedules.get(DAILY)).toMatchObject({ paused: undefined, revision: 3 });
  });

  it('that run are paged over all servers, without paused ones and servers that were left', async () => {
    const { store } = stores;
    for (const guildId of ['1', '2', '3', '4', '5']) await setDaily(store, guildId);
    await store.schedules.pause({ guildId: '2', scheduleId: 'daily' }, { reason: 'asked', at: NOW });
    await store.guilds.markLeft('4', NOW);
    const first = await store.schedules.running({ limit: 2 });
    expect(first.map(({ guildId }) => guildId)).toEqual(['1', '3']);
    const [, after] = first;
    const rest = await store.schedules.running({ limit: 2, ...(after && { after }) });
    expect(rest.map(({ guildId }) => guildId)).toEqual(['5']);
  });

  it('are removed with what is planned', async () => {
    const { store } = stores;
    const { revision } = await setDaily(store);
    await store.posts.plan({ ...DAILY, revision, dates: [dateOf(0), dateOf(1)] });
    expect(await store.schedules.remove(DAILY)).toBe(true);
    expect(await store.schedules.remove(DAILY)).toBe(false);
    expect(await store.posts.history(DAILY, 9)).toEqual([]);
    expect(await store.posts.claimDue({ now: NOW + DAY_MS, leaseMs: 1, worker: 'a', limit: 9 })).toEqual([]);
  });
}
