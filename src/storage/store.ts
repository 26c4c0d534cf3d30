import type { ArticleStore } from './interface/article-store.ts';
import type { FeedStore } from './interface/feed-store.ts';
import type { GuildStore } from './interface/guild-store.ts';
import type { Notebook } from './interface/notebook.ts';
import type { PostLedger } from './interface/post-ledger.ts';
import type { ProposalStore } from './interface/proposal-store.ts';
import type { QuoteLedger } from './interface/quote-ledger.ts';
import type { ScheduleStore } from './interface/schedule-store.ts';
import type { SettingsStore } from './interface/settings-store.ts';
import type { UserData } from './interface/user-data.ts';

/**
 * What Pilcrow keeps. Two makers, one contract: SQLite in a file for one machine, PostgreSQL for many processes.
 *
 * A write is acknowledged (its promise resolved) only when it is on disk; after a crash every acknowledged write is
 * there, and none is there by half. Times are milliseconds since 1970 and always passed in.
 *
 * @throws {StoreUnavailable} every method, when the database can't be used just now; the next call tries anew
 */
export interface Store {
  /** The articles that servers added. */
  readonly articles: ArticleStore;
  /** Articles on their way into a library. */
  readonly proposals: ProposalStore;
  readonly settings: SettingsStore;
  readonly notebook: Notebook;
  /** What each server wants posted, and when. */
  readonly schedules: ScheduleStore;
  /** Which posts are due, under way, sent: the truth about the daily post. */
  readonly posts: PostLedger;
  readonly quotes: QuoteLedger;
  /** Feeds whose new items are proposed. */
  readonly feeds: FeedStore;
  readonly guilds: GuildStore;
  readonly users: UserData;
  /** Opens the database and brings it to the newest schema now, rather than at first use. */
  readonly open: () => Promise<void>;
  /** Waits for what is under way, then closes. A closed store throws. */
  readonly close: () => Promise<void>;
}
