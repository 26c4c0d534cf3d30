import type { GuildId, Instant } from './ids.ts';

/** Servers that Pilcrow was removed from keep their data so long, in case it was a mistake. See docs/privacy.md. */
export const GUILD_GRACE_MS = 30 * 24 * 60 * 60_000;

export interface KnownGuild {
  readonly guildId: GuildId;
  readonly hasLeft: boolean;
}

export interface GuildStore {
  /** Pilcrow was removed from the server: its data is deleted after the grace period, and nothing is posted there. */
  readonly markLeft: (guildId: GuildId, at: Instant) => Promise<void>;
  /** Pilcrow is in the server (again). True when it had left, and its data was still there to keep. */
  readonly markPresent: (guildId: GuildId) => Promise<boolean>;
  /** The servers of which anything is kept, with whether Pilcrow has left them. */
  readonly known: () => Promise<readonly KnownGuild[]>;
  /** Deletes everything of one server at once. */
  readonly purge: (guildId: GuildId) => Promise<void>;
  /** Deletes everything of the servers that were left more than `GUILD_GRACE_MS` before `now`; their ids. */
  readonly purgeLeft: (now: Instant) => Promise<readonly GuildId[]>;
}
