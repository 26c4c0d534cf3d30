import type { SentMessage } from '#src/schedule/poster.ts';
import { RESTJSONErrorCodes as Code, type RESTGetAPIChannelMessagesPinsResult } from 'discord-api-types/v10';
import { RequestMethod, Routes } from 'discord.js';
import type { DailyRest } from './create-daily-rest.ts';
import { isRefused } from './read-failure.ts';
import { isDailyPost } from './render-daily-post.ts';

/** Discord's limit: Get Channel Pins, `limit`. */
const PAGE = 50;

interface PinTools {
  readonly rest: DailyRest;
  readonly readOwnId: () => Promise<string | undefined>;
}

/**
 * Pins a post; one that is pinned already stays so. Where the channel has as many pins as Discord allows, the oldest
 * daily post is unpinned for it, and never what people pinned.
 */
export async function pinPost(
  message: Pick<SentMessage, 'channelId' | 'messageId'>,
  tools: PinTools,
): Promise<boolean> {
  const { rest } = tools;
  const fullRoute = Routes.channelMessagesPin(message.channelId, message.messageId);
  const put = async () => rest.attempt({ method: RequestMethod.Put, fullRoute });
  const first = await put();
  if (first.kind === 'answered') return true;
  if (!isRefused(first, Code.MaximumNumberOfPinsReachedForTheChannel)) return false;
  const oldest = await findOldestPost(message.channelId, tools);
  if (oldest === undefined) return false;
  const unpinned = await rest.attempt({
    method: RequestMethod.Delete,
    fullRoute: Routes.channelMessagesPin(message.channelId, oldest),
  });
  return unpinned.kind === 'answered' && (await put()).kind === 'answered';
}

/** The id of the daily post that was pinned first; newest pins come first, so the last page has it. */
async function findOldestPost(channelId: string, { rest, readOwnId }: PinTools): Promise<string | undefined> {
  const ownId = await readOwnId();
  let oldest: string | undefined;
  let before: string | undefined;
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before !== undefined && { before }) });
    const fullRoute = Routes.channelMessagesPins(channelId);
    const read = await rest.attempt({ method: RequestMethod.Get, fullRoute, query });
    if (read.kind === 'failed') return undefined;
    // As Discord documents the route.
    const { items, has_more: hasMore } = read.body as RESTGetAPIChannelMessagesPinsResult;
    oldest = items.findLast((pin) => pin.message.author.id === ownId && isDailyPost(pin.message))?.message.id ?? oldest;
    before = items.at(-1)?.pinned_at;
    if (!hasMore || before === undefined) return oldest;
  }
}
