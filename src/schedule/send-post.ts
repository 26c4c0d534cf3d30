import { type DailyPost, itemOf } from '#src/answers/daily/daily-post.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import type { Claim } from '#src/storage/interface/post-ledger.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import { choosePost } from './choose-post.ts';
import { type Delivery, type DeliveryTools, LOST } from './delivery.ts';
import { finishPost } from './finish-post.ts';
import { NONCE_TRUSTED_MS, REQUEST_MS } from './limits.ts';
import { postsFor } from './posts-for.ts';
import { settleFailure } from './settle-failure.ts';
import { pauseSchedule } from './settle-post.ts';

/**
 * - `first`: no earlier try may have been sent
 * - `same-nonce`: one may have been, so lately that Discord knows its nonce
 * - `absent`: one might have been, and the channel was read and doesn't have it
 */
export type Try = 'first' | 'same-nonce' | 'absent';

export interface Sending {
  readonly claim: Claim;
  readonly schedule: Schedule;
  readonly kind: Try;
}

/** Chooses what to post, notes it, sends it, and settles what came of it. */
export async function sendPost(sending: Sending, tools: DeliveryTools): Promise<Delivery> {
  const { claim, schedule, kind } = sending;
  const settings = await tools.store.settings.get(claim.guildId);
  const post = await choose(sending, settings, tools);
  if (!post) {
    const mayBeSent = kind === 'same-nonce';
    return pauseSchedule({ claim, schedule, reason: 'nothing-to-post', mayBeSent }, tools);
  }
  // A later try goes where the first went, where its nonce is known.
  const channelId = (kind === 'first' ? undefined : claim.channelId) ?? schedule.channelId;
  const item = itemOf(post);
  if (!(await tools.store.posts.beginSend(claim, { item, channelId, at: tools.now() }))) return LOST;
  const result = await tools.poster.send({
    guildId: claim.guildId,
    channelId,
    nonce: claim.nonce,
    post,
    language: settings.language,
    pingRoleId: schedule.pingRoleId,
    quoting: settings,
    isFirstTry: kind === 'first',
    sendBy: lastMoment(sending),
  });
  if (result.kind !== 'sent') return settleFailure(result, { ...sending, channelId }, tools);
  return finishPost({ claim, schedule, settings, post, sent: { item, channelId, messageId: result.messageId } }, tools);
}

/** When the request must have begun: to be over, with thread and pin, before the lease is; and while its nonce holds. */
function lastMoment({ claim, kind }: Sending): Instant {
  const leased = claim.leaseUntil - 3 * REQUEST_MS;
  if (kind !== 'same-nonce' || claim.sendingSince === undefined) return leased;
  return Math.min(leased, claim.sendingSince + NONCE_TRUSTED_MS);
}

/** What an earlier try chose, as long as it is there; else what comes next. */
async function choose(
  { claim, schedule }: Sending,
  settings: Settings,
  tools: DeliveryTools,
): Promise<DailyPost | undefined> {
  const posts = await postsFor(schedule, settings, tools);
  return posts.find((post) => itemOf(post) === claim.item) ?? choosePost(posts, schedule);
}
