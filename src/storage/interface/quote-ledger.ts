import type { GuildId } from './ids.ts';

export interface QuotePlace {
  readonly guildId: GuildId;
  readonly channelId: string;
  readonly slug: string;
}

export interface Quoting extends QuotePlace {
  /** Days since 1970, UTC. */
  readonly day: number;
  /** UTF-16 units quoted. */
  readonly chars: number;
  /** How many may be quoted in the window, these included. */
  readonly maxChars: number;
  /** Days summed, `day` included. */
  readonly windowDays: number;
  /** `block`: what goes beyond isn't recorded, since it isn't quoted. `warn`: it is. */
  readonly beyond: 'warn' | 'block';
}

export interface QuotingResult {
  readonly isWithin: boolean;
  /** UTF-16 units quoted in the window, these included when they were recorded. */
  readonly chars: number;
}

/** How much of each article was quoted publicly where. Holds no user. */
export interface QuoteLedger {
  /**
   * Checks and records what one message quotes, in one step, so that two messages at once can't pass a limit together. A
   * message is sent or not: where one of its articles is blocked, none is recorded. Results in the order given.
   */
  readonly record: (quotings: readonly Quoting[]) => Promise<readonly QuotingResult[]>;
  /** UTF-16 units quoted there in the days from `fromDay` on. */
  readonly total: (place: QuotePlace, fromDay: number) => Promise<number>;
  /** Deletes what is older than `beforeDay`; the number of rows. */
  readonly purge: (beforeDay: number) => Promise<number>;
}
