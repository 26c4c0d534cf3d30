import type { FetchResult } from '#src/fetching/fetch-result.ts';
import type { FetcherSettings, MakePages, TestSite } from '../support/test-site.ts';

export const PAGE = '<p>The tide table hangs by the door.</p>';

type FetchFrom = (makePages: MakePages, path?: string, settings?: FetcherSettings) => Promise<FetchResult>;

/** A function that serves the pages at a host of their own and fetches one of them. */
export function fetchingFrom(web: () => TestSite): FetchFrom {
  let hosts = 0;
  return async (makePages, path = '/', settings) => {
    const { origin } = web().serve(`site-${++hosts}.example`, makePages);
    return web().makeFetcher(settings)(origin + path);
  };
}
