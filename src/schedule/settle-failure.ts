import type { Delivery, DeliveryTools } from './delivery.ts';
import type { SendResult } from './poster.ts';
import type { Sending } from './send-post.ts';
import { giveUp, pauseSchedule, putOff, skip, tell } from './settle-post.ts';

interface Failing extends Sending {
  readonly channelId: string;
}

/** Settles a try that Discord didn't confirm. */
export async function settleFailure(
  result: Exclude<SendResult, { kind: 'sent' }>,
  failing: Failing,
  tools: DeliveryTools,
): Promise<Delivery> {
  const { claim, schedule, kind, channelId } = failing;
  const mayBeSent = kind === 'same-nonce';
  switch (result.kind) {
    case 'channel-gone':
    case 'forbidden':
      // The curators have chosen another channel since: nothing is wrong with the schedule.
      if (channelId !== schedule.channelId) return giveUp({ claim, schedule, reason: result.kind }, tools);
      return pauseSchedule({ claim, schedule, reason: result.kind, mayBeSent }, tools);
    case 'rejected': {
      const { guildId, scheduleId, localDate } = claim;
      const post = { guildId, scheduleId, localDate };
      await tell({ kind: 'rejected', post, code: result.code }, { claim, schedule }, tools);
      return skip(claim, `rejected-${result.code}`, tools);
    }
    case 'not-sent': {
      const { retryAfterMs } = result;
      const retryAt = retryAfterMs === undefined ? undefined : tools.now() + retryAfterMs;
      return putOff(claim, { retryAt, reason: 'not-sent', wasNotSent: !mayBeSent }, tools);
    }
    case 'uncertain':
      return putOff(claim, { reason: 'no-answer', wasNotSent: false }, tools);
  }
}
