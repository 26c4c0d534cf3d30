import { createDailyContent } from './answers/daily/daily-content.ts';
import type { LibraryBounds } from './answers/server/settings-answer.ts';
import { createWebFetcher } from './create-web-fetcher.ts';
import { createAttachmentDownload } from './discord/download-attachment.ts';
import type { Fetcher } from './fetching/create-fetcher.ts';
import { createGuildSources } from './guilds/guild-sources.ts';
import { boundSettings } from './guilds/settings/bound-settings.ts';
import { type AddressImporter, type Importer, importInPlace } from './imports/importer.ts';
import { createFeedFetcher, type FeedReader } from './imports/feeds/fetch-feed.ts';
import { loadSynonyms } from './search/synonyms/load-synonyms.ts';
import type { DailyServices, FeedServices, Services, ServicesOf } from './services.ts';
import { NO_GUILD } from './storage/interface/ids.ts';
import { DEFAULT_SETTINGS } from './storage/interface/settings-store.ts';
import type { Store } from './storage/store.ts';

export interface Surroundings {
  /** Over the articles that come with Pilcrow. */
  readonly builtIn: Services;
  readonly store: Store;
  /** Default: what servers are let keep where the operator says nothing. */
  readonly bounds?: LibraryBounds | undefined;
  readonly now: () => number;
  /** Where attachments lie besides Discord's own places: the origin of a Discord on this machine. */
  readonly attachmentOrigins?: readonly string[] | undefined;
  /** Default: on the spot. */
  readonly importArticle?: Importer | undefined;
  /** Default: the web's, which leaves private networks alone. */
  readonly fetcher?: Fetcher | undefined;
  /** Without it nothing is posted by this process, and nobody knows what Pilcrow may do in a channel. */
  readonly daily?: DailyServices | undefined;
  /** Without it nothing is polled by this process but when somebody asks for it. */
  readonly feeds?: FeedServices | undefined;
}

/** For a process that can't post: commands work all the same. */
function withoutPosting(): DailyServices {
  return {
    content: createDailyContent(),
    inspectChannel: () => Promise.resolve({ kind: 'unknown' }),
    wake: () => undefined,
  };
}

const readFeed: FeedReader = async (bytes, url) => {
  const feeds = await import('./imports/feeds/read-feed.ts');
  return feeds.readFeed(bytes, url);
};

function withoutPolling(fetcher: Fetcher): FeedServices {
  return { fetch: createFeedFetcher({ fetcher, readFeed }), random: () => 0, wake: () => undefined };
}

const DEFAULT_BOUNDS: LibraryBounds = {
  maxArticles: DEFAULT_SETTINGS.maxArticles,
  maxChars: DEFAULT_SETTINGS.maxChars,
};

/** What commands may use in each server: its settings and its library, read anew at each use where they changed. */
export function createServicesOf(surroundings: Surroundings): ServicesOf {
  const {
    builtIn,
    store,
    now,
    bounds = DEFAULT_BOUNDS,
    attachmentOrigins,
    importArticle = importInPlace,
    fetcher = createWebFetcher(),
    daily = withoutPosting(),
    feeds = withoutPolling(fetcher),
  } = surroundings;
  const { sourcesOf } = createGuildSources({ store, builtIn, related: (stem) => loadSynonyms().related(stem) });
  const download = createAttachmentDownload({ origins: attachmentOrigins });
  const importAddress: AddressImporter = async (address, wishes) => {
    const { importFromUrl } = await import('./imports/web/import-from-url.ts');
    return importFromUrl(address, { fetcher, importer: { import: importArticle }, now, ...wishes });
  };
  const kept = { store, now, bounds, daily, feeds, builtIn: builtIn.library };
  const common = { ...kept, importArticle, importAddress, download };
  return async (guildId) => {
    const here = { ...common, guildId: guildId ?? NO_GUILD };
    if (guildId === undefined) return { ...builtIn, ...here };
    const settings = boundSettings(await store.settings.get(guildId), bounds);
    return { ...(await sourcesOf(guildId, settings.hasBuiltInCorpus)), ...here, settings };
  };
}
