import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Services } from './services.ts';
import type { Store } from './storage/store.ts';

/** What a door needs to open. */
export interface Opening {
  readonly config: Config;
  /** Over the articles that come with Pilcrow. */
  readonly builtIn: Services;
  readonly log: Logger;
  readonly articleCount: number;
  readonly store: Store;
  /** Why the store is in memory only; undefined where it isn't. */
  readonly forgetful: string | undefined;
}

/** An open door. */
export interface Running {
  /** Resolves when there is nothing more to do; never, for a bot on Discord. */
  readonly finished: Promise<void>;
  /** Answers what is under way, then closes. */
  readonly close: () => Promise<void>;
}
