import type { APIMessage } from 'discord-api-types/v10';
import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import { createDailyContent } from '#src/answers/daily/daily-content.ts';
import { createDailyRest } from '#src/discord/daily/create-daily-rest.ts';
import { createPoster } from '#src/discord/daily/create-poster.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { OutgoingPost, Poster } from '#src/schedule/poster.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import { DEFAULT_SETTINGS } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import { openDiscord } from '../../local-discord/support/bots.ts';
import { FERRY } from '../../support/make-article.ts';
import { makeStore } from '../../support/make-services-of.ts';
import { makeServices } from '../../support/make-services.ts';

export const MINUTE_MS = 60_000;
/** The request that sends a message. */
export const SEND = /^POST \/channels\/\d+\/messages$/;

interface PosterPlace {
  readonly discord: LocalDiscord;
  readonly store: Store;
}

/** A Discord, a store, and a poster that posts to the one what the other may count. */
export async function openPoster(): Promise<PosterPlace & { readonly poster: Poster }> {
  const discord = await openDiscord();
  const store = makeStore();
  const { token, apiUrl } = discord;
  const now = () => discord.now();
  return { discord, store, poster: createPoster({ rest: createDailyRest({ token, apiUrl, now }), store, now }) };
}

export function postOf(content: PostContent, article = FERRY): DailyPost {
  const [post] = createDailyContent().list(content, { sources: makeServices([article]), readingList: [] });
  if (!post) throw new Error(`The ferry gives no ${content}`);
  return post;
}

/** A post to #daily, and what stands there, on the Discord of the test that runs. */
export function postingTo(discord: () => LocalDiscord) {
  const outgoing = (change: Partial<OutgoingPost> = {}): OutgoingPost => ({
    guildId: discord().guildId,
    channelId: discord().channelIds.daily,
    nonce: 'AbC-d_e0123456789012345',
    post: postOf('passage'),
    language: 'en-US',
    pingRoleId: undefined,
    quoting: DEFAULT_SETTINGS,
    isFirstTry: true,
    sendBy: discord().now() + MINUTE_MS,
    ...change,
  });
  const posted = (): readonly APIMessage[] => discord().messages({ channel: 'daily' });
  return { outgoing, posted };
}
