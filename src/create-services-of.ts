import { createGuildSources } from './guilds/guild-sources.ts';
import { loadSynonyms } from './search/synonyms/load-synonyms.ts';
import type { Services, ServicesOf } from './services.ts';
import { NO_GUILD } from './storage/interface/ids.ts';
import type { Store } from './storage/store.ts';

export interface Surroundings {
  /** Over the articles that come with Pilcrow. */
  readonly builtIn: Services;
  readonly store: Store;
  readonly now: () => number;
}

/** What commands may use in each server: its settings and its library, read anew at each use where they changed. */
export function createServicesOf({ builtIn, store, now }: Surroundings): ServicesOf {
  const { sourcesOf } = createGuildSources({ store, builtIn, related: (stem) => loadSynonyms().related(stem) });
  return async (guildId) => {
    const kept = { store, now, guildId: guildId ?? NO_GUILD };
    if (guildId === undefined) return { ...builtIn, ...kept };
    const settings = await store.settings.get(guildId);
    return { ...(await sourcesOf(guildId, settings.hasBuiltInCorpus)), ...kept, settings };
  };
}
