import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createGuildPresence, type GuildPresence } from '#src/guilds/guild-presence.ts';
import { planAhead } from '#src/schedule/plan-ahead.ts';
import type { Store } from '#src/storage/store.ts';
import { DAY_MS, GUILD, openStore, START } from '../schedule/support.ts';

const OTHER = '900000000000000002';

let store: Store;
let presence: GuildPresence;

beforeEach(async () => {
  store = await openStore();
  onTestFinished(async () => store.close());
  presence = createGuildPresence({ store, now: () => START });
  for (const guildId of [GUILD.guildId, OTHER]) {
    const change = { guildId, scheduleId: 'daily', plan: GUILD.plan, byUserId: '7', at: START };
    await planAhead(await store.schedules.set(change), START, store);
  }
});

async function whoLeft(): Promise<readonly string[]> {
  return (await store.guilds.known()).filter(({ hasLeft }) => hasLeft).map(({ guildId }) => guildId);
}

async function dueIn(guildId: string): Promise<number> {
  return (await store.posts.history({ guildId, scheduleId: 'daily' }, 99)).filter(({ state }) => state === 'due')
    .length;
}

describe('a server', () => {
  it('that threw Pilcrow out gets no more posts, and gets them again when it is back', async () => {
    const planned = await dueIn(OTHER);
    await presence.left(OTHER);
    expect(await whoLeft()).toEqual([OTHER]);
    expect(await dueIn(OTHER)).toBe(0);
    await presence.joined(OTHER);
    expect(await whoLeft()).toEqual([]);
    expect(await dueIn(OTHER)).toBe(planned);
  });

  it('that was left or joined while nobody was connected is noticed at the start', async () => {
    await presence.present([GUILD.guildId]);
    expect(await whoLeft()).toEqual([OTHER]);
    expect(await dueIn(GUILD.guildId)).toBeGreaterThan(0);
    await presence.present([GUILD.guildId, OTHER]);
    expect(await whoLeft()).toEqual([]);
    expect(await dueIn(OTHER)).toBeGreaterThan(0);
  });

  it('that is paused stays so when Pilcrow is back', async () => {
    await store.schedules.pause({ guildId: OTHER, scheduleId: 'daily' }, { reason: 'asked', at: START });
    await presence.left(OTHER);
    await presence.joined(OTHER);
    expect(await dueIn(OTHER)).toBe(0);
  });

  it('keeps the first day on which it was left, however often that is noticed', async () => {
    await presence.left(OTHER);
    const later = createGuildPresence({ store, now: () => START + 20 * DAY_MS });
    await later.present([GUILD.guildId]);
    expect(await store.guilds.purgeLeft(START + 31 * DAY_MS)).toEqual([OTHER]);
  });
});
