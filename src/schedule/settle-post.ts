import type { Instant } from '#src/storage/interface/ids.ts';
import type { Claim } from '#src/storage/interface/post-ledger.ts';
import type { PauseReason, Schedule } from '#src/storage/interface/schedule-store.ts';
import { type Delivery, type DeliveryTools, LOST } from './delivery.ts';
import { MAX_RETRY_MS, RETRY_MS } from './limits.ts';
import { nonceOf } from './nonce.ts';
import type { Notice } from './poster.ts';

/** The post won't be sent. */
export async function skip(claim: Claim, reason: string, { store, now }: DeliveryTools): Promise<Delivery> {
  const isSkipped = await store.posts.skip(claim, { reason, at: now() });
  return isSkipped ? { kind: 'skipped', reason } : LOST;
}

export interface Delay {
  /** Undefined: longer after each try. */
  readonly retryAt?: Instant | undefined;
  readonly reason: string;
  readonly wasNotSent: boolean;
}

/** The post is tried again later. */
export async function putOff(claim: Claim, delay: Delay, { store, now, random }: DeliveryTools): Promise<Delivery> {
  const { reason, wasNotSent } = delay;
  const waitMs = Math.min(RETRY_MS * 2 ** (claim.attempts - 1), MAX_RETRY_MS);
  // Up to half as long again, so that posts which failed together don't return together.
  const retryAt = delay.retryAt ?? now() + Math.round(waitMs * (1 + random() / 2));
  const isReleased = await store.posts.release(claim, { retryAt, reason, wasNotSent });
  return isReleased ? { kind: 'put-off', reason } : LOST;
}

interface Unknown {
  readonly claim: Claim;
  readonly schedule: Schedule | undefined;
  readonly reason: string;
}

/** Nobody can find out whether it was sent: it never will be again, and the curators are told. */
export async function giveUp({ claim, schedule, reason }: Unknown, tools: DeliveryTools): Promise<Delivery> {
  const { guildId, scheduleId, localDate, channelId = '' } = claim;
  const post = { guildId, scheduleId, localDate };
  await tell({ kind: 'unknown', post, channelId }, { claim, schedule }, tools);
  const isSettled = await tools.store.posts.markUnknown(claim, { reason, at: tools.now() });
  return isSettled ? { kind: 'unknown', reason } : LOST;
}

interface Pausing {
  readonly claim: Claim;
  readonly schedule: Schedule;
  readonly reason: Exclude<PauseReason, 'asked'>;
  /** Whether an earlier try of the post may have been sent. */
  readonly mayBeSent: boolean;
}

/** The schedule can't go on. It is paused, and the curators are told. */
export async function pauseSchedule(pausing: Pausing, tools: DeliveryTools): Promise<Delivery> {
  const { claim, schedule, reason, mayBeSent } = pausing;
  if (!schedule.paused) {
    await tell({ kind: 'paused', reason, schedule }, { claim, schedule }, tools);
    await tools.store.schedules.pause(claim, { reason, at: tools.now() });
  }
  if (!mayBeSent) return skip(claim, reason, tools);
  const isSettled = await tools.store.posts.markUnknown(claim, { reason, at: tools.now() });
  return isSettled ? { kind: 'unknown', reason } : LOST;
}

interface Occasion {
  readonly claim: Claim;
  readonly schedule: Schedule | undefined;
}

/**
 * Tells the curators before the ledger says that they were told: a worker that stops in between is followed by one that
 * tells again, and Discord drops the second telling by its nonce. The other way round they might never hear of it.
 */
export async function tell(notice: Notice, { claim, schedule }: Occasion, tools: DeliveryTools): Promise<void> {
  const { guildId, scheduleId, localDate } = claim;
  const settings = await tools.store.settings.get(guildId);
  const occasion = notice.kind === 'paused' ? `revision ${notice.schedule.revision}` : localDate;
  await tools.poster.tellCurators(notice, {
    guildId,
    channelId: settings.curatorChannelId,
    userId: schedule?.createdByUserId,
    language: settings.language,
    nonce: nonceOf('notice', notice.kind, guildId, scheduleId, occasion),
  });
}
