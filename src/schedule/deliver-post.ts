import type { Claim } from '#src/storage/interface/post-ledger.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import type { Delivery, DeliveryTools } from './delivery.ts';
import { dueInstant } from './due-instant.ts';
import { finishFound } from './finish-post.ts';
import { NONCE_TRUSTED_MS, READ_BACK_MS } from './limits.ts';
import { nextOccurrence } from './occurrences.ts';
import { sendPost } from './send-post.ts';
import { giveUp, putOff, skip } from './settle-post.ts';

/**
 * Brings a claimed post one step on: sends it, finds out what became of an earlier try, or settles it without. Whatever
 * happens to the worker meanwhile, the ledger says enough for the next one.
 *
 * @throws what the store throws; the post is then claimed again after the lease
 */
export async function deliverPost(claim: Claim, tools: DeliveryTools): Promise<Delivery> {
  const schedule = await tools.store.schedules.get(claim);
  if (claim.sendingSince !== undefined) return resumePost(claim, schedule, tools);
  const now = tools.now();
  if (!schedule) return skip(claim, 'unscheduled', tools);
  if (now > claim.expiresAt) return skip(claim, 'too-late', tools);
  if (!isExtra(claim)) {
    if (schedule.paused) return skip(claim, 'paused', tools);
    const dueAt = dueInstant({ ...schedule, localDate: claim.localDate }) ?? claim.dueAt;
    // A government changed its clocks after the date was planned.
    if (dueAt > now) return putOff(claim, { retryAt: dueAt, reason: 'not-yet-due', wasNotSent: true }, tools);
    if (nextOccurrence(schedule, dueAt).dueAt <= now) return skip(claim, 'superseded', tools);
  }
  return sendPost({ claim, schedule, kind: 'first' }, tools);
}

/** Asked for besides the schedule: see `PlannedDate.localDate`. */
function isExtra({ localDate }: Claim): boolean {
  return localDate.includes('+');
}

/** An earlier try may have been sent. While Discord knows the nonce it is sent again; later the channel is read first. */
async function resumePost(claim: Claim, schedule: Schedule | undefined, tools: DeliveryTools): Promise<Delivery> {
  const { sendingSince = tools.now(), channelId = '', nonce } = claim;
  const ageMs = tools.now() - sendingSince;
  if (schedule && ageMs < NONCE_TRUSTED_MS) return sendPost({ claim, schedule, kind: 'same-nonce' }, tools);
  const found = await tools.poster.findSent({ channelId, nonce, since: sendingSince });
  switch (found.kind) {
    case 'found':
      return finishFound({ claim, schedule, messageId: found.messageId }, tools);
    case 'unreadable':
      return giveUp({ claim, schedule, reason: 'channel-unreadable' }, tools);
    case 'failed':
      if (ageMs > READ_BACK_MS) return giveUp({ claim, schedule, reason: 'channel-unreadable' }, tools);
      return putOff(claim, { reason: 'no-answer', wasNotSent: false }, tools);
    case 'absent':
      if (!schedule) return skip(claim, 'unscheduled', tools);
      if (schedule.paused && !isExtra(claim)) return skip(claim, 'paused', tools);
      if (tools.now() > claim.expiresAt) return skip(claim, 'too-late', tools);
      return sendPost({ claim, schedule, kind: 'absent' }, tools);
  }
}
