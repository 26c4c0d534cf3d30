import type { Instant } from './ids.ts';
import type { ScheduleKey, ScheduleProgress } from './schedule-store.ts';

/**
 * - `due`: waits for its time, or for another try
 * - `claimed`: a worker has it until its lease ends
 * - `sent`: Discord confirmed it
 * - `unknown`: it may have been sent, and nobody can find out; never sent again
 * - `skipped`: it won't be sent: asked for, or too late
 */
export type PostState = 'due' | 'claimed' | 'sent' | 'unknown' | 'skipped';

export interface PostKey extends ScheduleKey {
  /** As in `PlannedDate`. */
  readonly localDate: string;
}

/** When a post is due, as reckoned from one revision of its schedule. */
export interface PlannedDate {
  /** The local date, `2026-03-29`; with `+1`, `+2` … for posts that a curator asked for besides. */
  readonly localDate: string;
  readonly dueAt: Instant;
  /** After that a first try is no longer made. */
  readonly expiresAt: Instant;
  /** Sent with the message, at most 25 characters; the same for every try, so that Discord can drop a second one. */
  readonly nonce: string;
}

export interface Plan extends ScheduleKey {
  /** Of the schedule that the dates were reckoned from; when it has changed since, nothing is planned. */
  readonly revision: number;
  readonly dates: readonly PlannedDate[];
}

/** Why and when a post was skipped or given up. */
export interface PostEnd {
  /** One word or code. */
  readonly reason: string;
  readonly at: Instant;
}

export interface Post extends PostKey, PlannedDate {
  readonly state: PostState;
  /** How often it was claimed. */
  readonly attempts: number;
  /** What is posted, chosen before the first send so that every try sends the same. */
  readonly item?: string | undefined;
  readonly channelId?: string | undefined;
  /** When it was first handed to Discord. From then on it may exist, whatever happened to the worker. */
  readonly sendingSince?: Instant | undefined;
  readonly messageId?: string | undefined;
  /** When it was sent, skipped or given up. */
  readonly settledAt?: Instant | undefined;
  /** Why it was skipped, given up, or put off, in one word or code. */
  readonly reason?: string | undefined;
}

/** A post that this worker has until `leaseUntil`. Another claim of the same post makes this one worthless. */
export interface Claim extends Post {
  readonly worker: string;
  readonly leaseUntil: Instant;
}

/** The parts by which a claim is checked: who has it, and for the how-manieth time it was claimed. */
export type ClaimTicket = Pick<Claim, 'guildId' | 'scheduleId' | 'localDate' | 'worker' | 'attempts'>;

export interface ClaimRequest {
  readonly now: Instant;
  readonly leaseMs: number;
  /** Different for every process and start. */
  readonly worker: string;
  readonly limit: number;
}

/**
 * The ledger of posts: a row per server, schedule and local date. Every change of a claimed post takes the claim and
 * returns false when it is no longer held; whoever gets false must do nothing more with it.
 */
export interface PostLedger {
  /** Adds rows that aren't there; others stay as they are, whatever their state. The number added. */
  readonly plan: (plan: Plan) => Promise<number>;
  /**
   * Gives this worker up to `limit` posts that are due, or whose worker let its lease end, oldest first. No two calls
   * ever get the same post while a lease runs, in however many processes.
   */
  readonly claimDue: (request: ClaimRequest) => Promise<readonly Claim[]>;
  /** The earliest instant at which `claimDue` may find something; undefined when nothing waits. */
  readonly nextAt: () => Promise<Instant | undefined>;
  readonly extend: (ticket: ClaimTicket, leaseUntil: Instant) => Promise<boolean>;
  /** To be called before the request to Discord: keeps what is posted where, and since when it may exist. */
  readonly beginSend: (
    ticket: ClaimTicket,
    send: { readonly item: string; readonly channelId: string; readonly at: Instant },
  ) => Promise<boolean>;
  /** The post was sent. The schedule's progress, when given, changes in the same step. */
  readonly confirm: (
    ticket: ClaimTicket,
    sent: { readonly messageId: string; readonly at: Instant; readonly progress?: ScheduleProgress | undefined },
  ) => Promise<boolean>;
  /**
   * Gives it back, to be claimed again from `retryAt` on. `wasNotSent`: Discord surely has no such message, so the
   * next try is a first one again.
   */
  readonly release: (
    ticket: ClaimTicket,
    retry: { readonly retryAt: Instant; readonly reason: string; readonly wasNotSent: boolean },
  ) => Promise<boolean>;
  readonly markUnknown: (ticket: ClaimTicket, end: PostEnd) => Promise<boolean>;
  readonly skip: (ticket: ClaimTicket, end: PostEnd) => Promise<boolean>;
  /** Skips a date that nobody has claimed, planned or not: `/daily skip`. False when it is under way or settled. */
  readonly skipDate: (key: ScheduleKey, date: PlannedDate, end: PostEnd) => Promise<boolean>;
  readonly get: (key: PostKey) => Promise<Post | undefined>;
  /** The latest `limit` by due time, newest first. */
  readonly history: (key: ScheduleKey, limit: number) => Promise<readonly Post[]>;
  /** Deletes settled posts due before `before`; their number. */
  readonly purge: (before: Instant) => Promise<number>;
}
