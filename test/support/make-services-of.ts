import { randomUUID } from 'node:crypto';
import type { Article } from '#src/articles/article.ts';
import { createServicesOf } from '#src/create-services-of.ts';
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
}

/** What servers can use, over the tests' own articles or the given ones, and an empty store. */
export function makeServicesOf(
  articles?: readonly Article[],
  { store = makeStore(), now = Date.now }: Making = {},
): ServicesOf {
  return createServicesOf({ builtIn: makeServices(articles), store, now });
}
