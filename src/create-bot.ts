import type { LibraryBounds } from './answers/server/settings-answer.ts';
import { createDaily, type DailyLog } from './create-daily.ts';
import { createFeeds } from './create-feeds.ts';
import { createServicesOf } from './create-services-of.ts';
import { createWebFetcher } from './create-web-fetcher.ts';
import type { RespondTools } from './discord/respond.ts';
import { createGuildPresence, type GuildPresence } from './guilds/guild-presence.ts';
import { createImporter } from './import-worker/create-importer.ts';
import { createRespondTools } from './respond-tools.ts';
import type { DailyServices, Services } from './services.ts';
import type { Store } from './storage/store.ts';

export interface BotOptions {
  /** Over the articles that come with Pilcrow. */
  readonly builtIn: Services;
  readonly store: Store;
  readonly bounds: LibraryBounds;
  readonly now: () => number;
  readonly log: DailyLog;
  /** Without one nothing is posted by this process; interactions over HTTP need none. */
  readonly token: string | undefined;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com; attachments lie there too. */
  readonly apiUrl?: string | undefined;
}

/** What is behind a door, whichever it is: answers to interactions, and the daily post. */
export interface Bot {
  readonly tools: RespondTools;
  readonly presence: GuildPresence;
  /** Undefined without a token. */
  readonly daily: DailyServices | undefined;
  /** Begins to post what is due. To be called when the door is open. */
  readonly start: () => void;
  /** Finishes what is under way. To be called before the store is closed. */
  readonly close: () => Promise<void>;
}

/** Wires what every door needs. */
export function createBot({ builtIn, store, bounds, now, log, token, apiUrl }: BotOptions): Bot {
  const daily = token === undefined ? undefined : createDaily({ token, apiUrl, store, now, log });
  const importer = createImporter();
  const fetcher = createWebFetcher();
  const feeds = createFeeds({ fetcher, readFeed: importer.readFeed, store, now, log });
  const servicesOf = createServicesOf({
    builtIn,
    store,
    bounds,
    now,
    attachmentOrigins: apiUrl === undefined ? undefined : [new URL(apiUrl).origin],
    importArticle: importer.import,
    fetcher,
    feeds: feeds.services,
    daily: daily?.services,
  });
  return {
    tools: createRespondTools(servicesOf, log),
    presence: createGuildPresence({ store, now }),
    daily: daily?.services,
    start: () => {
      daily?.start(servicesOf);
      feeds.start(servicesOf);
    },
    close: async () => {
      await Promise.all([daily?.close(), feeds.close()]);
      await importer.close();
    },
  };
}
