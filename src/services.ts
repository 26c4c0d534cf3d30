import type { Sources } from './answers/sources.ts';
import type { GuildId, Instant } from './storage/interface/ids.ts';
import type { Settings } from './storage/interface/settings-store.ts';
import type { Store } from './storage/store.ts';

/** What every command may use: the articles that can be asked where it was used, and what that place has set. */
export interface Services extends Sources {
  readonly settings: Settings;
}

/** What commands that keep something may use besides. */
export interface ServerServices extends Services {
  /** The server, or `NO_GUILD` in direct messages. */
  readonly guildId: GuildId;
  readonly store: Store;
  readonly now: () => Instant;
}

/**
 * What can be used in a server, or outside of any.
 *
 * @throws {StoreUnavailable} when what the server has set can't be read just now
 */
export type ServicesOf = (guildId: GuildId | undefined) => Promise<ServerServices>;
