import type { InspectChannel } from './answers/daily/channel-access.ts';
import type { DailyContent } from './answers/daily/daily-content.ts';
import type { LibraryBounds } from './answers/server/settings-answer.ts';
import type { Sources } from './answers/sources.ts';
import type { Library } from './articles/library.ts';
import type { FeedFetcher } from './imports/feeds/fetch-feed.ts';
import type { Download } from './imports/download.ts';
import type { AddressImporter, Importer } from './imports/importer.ts';
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
  /** What the operator lets a server keep at most. */
  readonly bounds: LibraryBounds;
  readonly now: () => Instant;
  /** The articles that come with Pilcrow, whether or not they can be asked here. */
  readonly builtIn: Library;
  readonly importArticle: Importer;
  readonly importAddress: AddressImporter;
  /** Gets what people send along. */
  readonly download: Download;
  readonly daily: DailyServices;
  readonly feeds: FeedServices;
}

/** What the feeds need besides. */
export interface FeedServices {
  readonly fetch: FeedFetcher;
  /** From 0 to 1, so that polls don't come all at once. */
  readonly random: () => number;
  /** Makes this process look at once for feeds that are due. */
  readonly wake: () => void;
}

/** What the daily post needs besides. */
export interface DailyServices {
  /** What the articles give to post; remembered for all servers. */
  readonly content: DailyContent;
  readonly inspectChannel: InspectChannel;
  /** Makes this process look at once for posts that are due. */
  readonly wake: () => void;
}

/**
 * What can be used in a server, or outside of any.
 *
 * @throws {StoreUnavailable} when what the server has set can't be read just now
 */
export type ServicesOf = (guildId: GuildId | undefined) => Promise<ServerServices>;
