import manifest from '../package.json' with { type: 'json' };
import { createFetcher, type Fetcher } from './fetching/create-fetcher.ts';
import { DEFAULT_POLICY } from './fetching/fetch-policy.ts';

/** What sites are told of us, beside name and version: enough for whoever reads their log to know what came and why. */
const COMMENT = 'Discord bot for study servers; fetches single articles, and hourly the feeds that people follow';

/** The fetcher of the product: the web's own ports, public addresses, and no exceptions. */
export function createWebFetcher(): Fetcher {
  const product = { name: 'Pilcrow', version: manifest.version, comment: COMMENT };
  return createFetcher({ policy: DEFAULT_POLICY, product, now: Date.now });
}
