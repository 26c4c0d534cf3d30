import type { RefusalFigures } from '#src/articles/refusal-figures.ts';
import type { GuildId, Instant, UserId } from './ids.ts';

export interface FeedKey {
  readonly guildId: GuildId;
  readonly feedId: string;
}

/** Which items were dealt with, in the poller's own short names for them. */
export interface FeedProgress {
  /** Oldest first. */
  readonly seen: readonly string[];
  /** How often others couldn't be read for the time being. */
  readonly tries: Readonly<Record<string, number>>;
}

/** An import's refusal, as it is told. */
export interface FeedProblem {
  readonly reason: string;
  /** In English. */
  readonly message: string;
  readonly values?: RefusalFigures | undefined;
}

/** What a poll leaves behind. */
export interface FeedState {
  /** Of the copy that was read last, as its site names it. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly title: string;
  readonly progress: FeedProgress;
  /** The next poll; undefined once the feed is given up. */
  readonly readyAt?: Instant | undefined;
  readonly checkedAt?: Instant | undefined;
  /** Undefined while it can be read. */
  readonly failingSince?: Instant | undefined;
  /** In a row. */
  readonly failures: number;
  /** Why it can't be read. */
  readonly problem?: FeedProblem | undefined;
}

/** A feed whose new items are proposed to a server's curators. */
export interface SubscribedFeed extends FeedKey, FeedState {
  readonly url: string;
  readonly addedAt: Instant;
  /** Undefined once that person had their data deleted. */
  readonly addedByUserId?: UserId | undefined;
}

export interface NewFeed {
  readonly guildId: GuildId;
  readonly url: string;
  readonly state: FeedState;
  readonly byUserId: UserId;
  readonly at: Instant;
  readonly maxFeeds: number;
}

export type SubscribeResult =
  | { readonly kind: 'subscribed'; readonly feed: SubscribedFeed }
  | { readonly kind: 'known'; readonly feed: SubscribedFeed }
  | { readonly kind: 'too-many' };

/** A feed that one poller has for itself for a while. */
export interface ClaimedFeed {
  readonly feed: SubscribedFeed;
  /** Ends with the lease, when another poller may claim the feed. */
  readonly ticket: string;
}

export interface Lease {
  readonly now: Instant;
  readonly leaseMs: number;
}

export interface FeedStore {
  readonly add: (feed: NewFeed) => Promise<SubscribeResult>;
  /** Oldest first. */
  readonly list: (guildId: GuildId) => Promise<readonly SubscribedFeed[]>;
  readonly remove: (key: FeedKey) => Promise<boolean>;
  /** The feed that has been due for longest, if any, of servers that are still there. Nobody else gets it meanwhile. */
  readonly claimDue: (lease: Lease) => Promise<ClaimedFeed | undefined>;
  /** This feed, due or given up; undefined when it is gone or somebody else has it. */
  readonly claim: (key: FeedKey, lease: Lease) => Promise<ClaimedFeed | undefined>;
  /** Ends a claim. False when it had ended before or the feed is gone. */
  readonly settle: (claimed: ClaimedFeed, state: FeedState) => Promise<boolean>;
}
