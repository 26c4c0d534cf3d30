import { planAhead } from '#src/schedule/plan-ahead.ts';
import type { GuildId, Instant } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';

export interface GuildPresenceOptions {
  readonly store: Pick<Store, 'guilds' | 'schedules' | 'posts'>;
  readonly now: () => Instant;
}

/** Notes where Pilcrow is and where it is no more; what is kept of a server goes some time after that. */
export interface GuildPresence {
  readonly joined: (guildId: GuildId) => Promise<void>;
  readonly left: (guildId: GuildId) => Promise<void>;
  /** Notes what happened while nobody was connected. @param guildIds all servers that Pilcrow is in */
  readonly present: (guildIds: readonly GuildId[]) => Promise<void>;
}

export function createGuildPresence({ store, now }: GuildPresenceOptions): GuildPresence {
  const joined = async (guildId: GuildId): Promise<void> => {
    if (!(await store.guilds.markPresent(guildId))) return;
    // Its posts were unplanned when Pilcrow left.
    for (const schedule of await store.schedules.list(guildId)) {
      if (!schedule.paused) await planAhead(schedule, now(), store);
    }
  };
  const left = async (guildId: GuildId): Promise<void> => store.guilds.markLeft(guildId, now());
  return {
    joined,
    left,
    present: async (guildIds) => {
      const present = new Set(guildIds);
      for (const { guildId, hasLeft } of await store.guilds.known()) {
        if (hasLeft && present.has(guildId)) await joined(guildId);
        if (!hasLeft && !present.has(guildId)) await left(guildId);
      }
    },
  };
}
