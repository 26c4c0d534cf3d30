import { type DailyPost, itemOf } from '#src/answers/daily/daily-post.ts';
import type { Claim } from '#src/storage/interface/post-ledger.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import { recordPosted } from './choose-post.ts';
import { type Delivery, type DeliveryTools, LOST } from './delivery.ts';
import { postsFor } from './posts-for.ts';

export interface Finishing {
  readonly claim: Claim;
  readonly schedule: Schedule | undefined;
  readonly settings: Settings;
  /** Undefined where the article isn't there any more. */
  readonly post: DailyPost | undefined;
  readonly sent: { readonly item: string; readonly channelId: string; readonly messageId: string };
}

/**
 * Starts the thread, pins, then confirms. In this order, because both can be done twice without harm: a worker that
 * stops before the confirmation is followed by one that does what is missing.
 */
export async function finishPost(finishing: Finishing, tools: DeliveryTools): Promise<Delivery> {
  const { claim, schedule, settings, post, sent } = finishing;
  const { item, channelId, messageId } = sent;
  const message = { channelId, messageId, language: settings.language };
  const hasThread = schedule?.startsThread && post ? await tools.poster.startThread({ ...message, post }) : undefined;
  const isPinned = schedule?.isPinned ? await tools.poster.pin(message) : undefined;
  const progress = schedule && recordPosted(schedule.progress, item);
  const isConfirmed = await tools.store.posts.confirm(claim, { messageId, at: tools.now(), progress });
  return isConfirmed ? { kind: 'sent', hasThread, isPinned } : LOST;
}

/** Finishes a post that an earlier try sent, found in its channel. */
export async function finishFound(
  { claim, schedule, messageId }: Pick<Finishing, 'claim' | 'schedule'> & { readonly messageId: string },
  tools: DeliveryTools,
): Promise<Delivery> {
  const settings = await tools.store.settings.get(claim.guildId);
  const posts = schedule ? await postsFor(schedule, settings, tools) : [];
  // `beginSend` kept both before the request was made.
  const { item = '', channelId = '' } = claim;
  const post = posts.find((each) => itemOf(each) === item);
  return finishPost({ claim, schedule, settings, post, sent: { item, channelId, messageId } }, tools);
}
