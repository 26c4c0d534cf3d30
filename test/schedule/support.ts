import { randomUUID } from 'node:crypto';
import type { SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import { createStore } from '#src/storage/create-store.ts';
import type { Store } from '#src/storage/store.ts';
import type { SimulatedGuild } from '../../bench/daily/simulate.ts';

export const HOUR_MS = 60 * 60_000;
export const DAY_MS = 24 * HOUR_MS;
/** Monday, 2 March 2026, an hour before the post. */
export const START = Date.UTC(2026, 2, 2, 8);

export const PLAN: SchedulePlan = {
  channelId: '800000000000000001',
  time: '09:00',
  timeZone: 'Etc/UTC',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  content: 'passage',
  order: 'reading-order',
  isPinned: true,
  startsThread: true,
  lateMinutes: 180,
};

export const GUILD: SimulatedGuild = { guildId: '900000000000000001', plan: PLAN };

export async function openStore(): Promise<Store> {
  const store = createStore({ kind: 'sqlite', file: ':memory:' }, { newId: randomUUID });
  await store.open();
  return store;
}
