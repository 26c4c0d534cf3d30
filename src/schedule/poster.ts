import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import type { GuildId, Instant, UserId } from '#src/storage/interface/ids.ts';
import type { PostKey } from '#src/storage/interface/post-ledger.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import type { PauseReason, Schedule } from '#src/storage/interface/schedule-store.ts';

/** What a server lets be quoted of articles under copyright. */
export type QuotingRules = Pick<Settings, 'maxQuotedPassages' | 'maxQuotedShare' | 'beyondQuotedShare'>;

/** A daily post on its way to a channel. */
export interface OutgoingPost {
  readonly guildId: GuildId;
  readonly channelId: string;
  /** Sent with `enforce_nonce`, and written into the message where a reader of the channel finds it again. */
  readonly nonce: string;
  readonly post: DailyPost;
  /** Discord's locale in which the server is spoken to; undefined: the article's language. */
  readonly language: string | undefined;
  /** The one role that the message may ping. */
  readonly pingRoleId: string | undefined;
  /** Of an article that may not be quoted freely, in the one message. */
  readonly quoting: QuotingRules;
  /** Whether no earlier try may have been sent: then what is quoted counts to what may be. */
  readonly isFirstTry: boolean;
  /** The request must have begun by then, or not be made at all; however long other requests wait before it. */
  readonly sendBy: Instant;
}

/** What became of a request to send. */
export type SendResult =
  /** It exists: now made, or found by its nonce. */
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Discord 10003, or the thread or server is gone. */
  | { readonly kind: 'channel-gone' }
  /** Discord 50001 or 50013: the channel may not be seen or written. */
  | { readonly kind: 'forbidden' }
  /** Discord refused the message itself; another try would fail as well. */
  | { readonly kind: 'rejected'; readonly code: string }
  /** Surely not sent: asked to wait, `sendBy` had passed, or no connection was made. */
  | { readonly kind: 'not-sent'; readonly retryAfterMs?: number | undefined }
  /** It may exist: no answer in time, a broken connection, Discord's own failure (5xx). */
  | { readonly kind: 'uncertain' };

/** What the channel says about an earlier try. */
export type FindResult =
  | { readonly kind: 'found'; readonly messageId: string }
  /** Every message of ours since then was read, and none has the nonce. */
  | { readonly kind: 'absent' }
  /** The channel is gone, or its history may not be read. */
  | { readonly kind: 'unreadable' }
  /** Reading failed; it may be tried again. */
  | { readonly kind: 'failed' };

/** What curators are told. */
export type Notice =
  | { readonly kind: 'paused'; readonly reason: Exclude<PauseReason, 'asked'>; readonly schedule: Schedule }
  /** Nobody can find out whether the post was sent. */
  | { readonly kind: 'unknown'; readonly post: PostKey; readonly channelId: string }
  /** Discord didn't take the post. */
  | { readonly kind: 'rejected'; readonly post: PostKey; readonly code: string };

/** Whom to tell: the channel for it, else the person who set the schedule; with neither `/daily show` alone tells. */
export interface NoticeTarget {
  readonly guildId: GuildId;
  readonly channelId: string | undefined;
  readonly userId: UserId | undefined;
  readonly language: string | undefined;
  /** The same for the same notice, so that a second telling within Discord's window is none. */
  readonly nonce: string;
}

/** The way to a channel. Nothing here throws for what Discord answers. */
export interface Poster {
  readonly send: (message: OutgoingPost) => Promise<SendResult>;
  /** Looks through the channel for our own message with the nonce, from `since` (its clock may differ) to now. */
  readonly findSent: (search: {
    readonly channelId: string;
    readonly nonce: string;
    readonly since: Instant;
  }) => Promise<FindResult>;
  /** Starts a thread on the message; true when there is one (now or from an earlier try). */
  readonly startThread: (message: SentMessage & { readonly post: DailyPost }) => Promise<boolean>;
  /** True when it is pinned. */
  readonly pin: (message: SentMessage) => Promise<boolean>;
  readonly tellCurators: (notice: Notice, target: NoticeTarget) => Promise<boolean>;
}

export interface SentMessage {
  readonly channelId: string;
  readonly messageId: string;
  readonly language: string | undefined;
}
