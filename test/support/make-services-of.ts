import { randomUUID } from 'node:crypto';
import type { Article } from '#src/articles/article.ts';
import { createServicesOf } from '#src/create-services-of.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import type { Importer } from '#src/imports/importer.ts';
import type { ServicesOf } from '#src/services.ts';
import { createStore } from '#src/storage/create-store.ts';
import type { Store } from '#src/storage/store.ts';
import { makeServices } from './make-services.ts';

/** A store in memory. */
export function makeStore(): Store {
  return createStore({ kind: 'sqlite', file: ':memory:' }, { newId: randomUUID });
}

interface Making {
  readonly store?: Store;
  readonly now?: () => number;
  /** The local Discord’s, whose attachments are to be read. */
  readonly apiUrl?: string;
  readonly importArticle?: Importer | undefined;
  /** Default: one that may reach nothing but the public web, which tests don’t. */
  readonly fetcher?: Fetcher | undefined;
}

/** What servers can use, over the tests' own articles or the given ones, and an empty store. */
export function makeServicesOf(
  articles?: readonly Article[],
  { store = makeStore(), now = Date.now, apiUrl, importArticle, fetcher }: Making = {},
): ServicesOf {
  const attachmentOrigins = apiUrl === undefined ? [] : [new URL(apiUrl).origin];
  return createServicesOf({ builtIn: makeServices(articles), store, now, attachmentOrigins, importArticle, fetcher });
}
