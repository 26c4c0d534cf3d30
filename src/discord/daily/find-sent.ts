import { CLOCK_SKEW_MS } from '#src/schedule/limits.ts';
import type { FindResult, Poster } from '#src/schedule/poster.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import type { APIMessage } from 'discord-api-types/v10';
import { RequestMethod, Routes } from 'discord.js';
import type { DailyRest } from './create-daily-rest.ts';
import { isUnreadable } from './read-failure.ts';

/** Discord's limit: Get Channel Messages, `limit`. */
const PAGE = 100;

/** Reads the channel, oldest first, from `since` on, for a message of `authorId` that carries the nonce. */
export async function findSent(
  { channelId, nonce, since }: Parameters<Poster['findSent']>[0],
  { rest, authorId }: { readonly rest: DailyRest; readonly authorId: string },
): Promise<FindResult> {
  let after = firstIdAt(since - CLOCK_SKEW_MS);
  for (;;) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE) });
    const read = await rest.attempt({
      method: RequestMethod.Get,
      fullRoute: Routes.channelMessages(channelId),
      query,
    });
    if (read.kind === 'failed') return { kind: isUnreadable(read) ? 'unreadable' : 'failed' };
    // As Discord documents the route.
    const messages = read.body as readonly APIMessage[];
    const found = messages.find((message) => message.author.id === authorId && carriesNonce(message, nonce));
    if (found) return { kind: 'found', messageId: found.id };
    if (messages.length < PAGE) return { kind: 'absent' };
    after = messages.reduce((last, { id }) => (BigInt(id) > last ? BigInt(id) : last), after);
  }
}

/** Nothing else in a message has 150 random bits in common with it. */
function carriesNonce({ components }: APIMessage, nonce: string): boolean {
  return JSON.stringify(components ?? []).includes(nonce);
}

/** First second of 2015, from which Discord counts, and how far the time is shifted (Reference, Snowflakes). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const TIME_SHIFT_BITS = 22n;

/** No message of that instant or later has a smaller id. */
function firstIdAt(instant: Instant): bigint {
  const ms = BigInt(Math.trunc(instant)) - DISCORD_EPOCH_MS;
  return ms > 0n ? ms << TIME_SHIFT_BITS : 0n;
}
