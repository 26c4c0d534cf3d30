import type { ContentPool, DailyContent } from '#src/answers/daily/daily-content.ts';
import type { GuildId, Instant } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';
import type { Poster } from './poster.ts';

/** What the delivery of posts draws on. */
export interface DeliveryTools {
  readonly store: Pick<Store, 'schedules' | 'posts' | 'settings'>;
  readonly poster: Poster;
  readonly content: DailyContent;
  /** The articles that a server can ask. */
  readonly sourcesOf: (guildId: GuildId) => Promise<ContentPool['sources']>;
  readonly now: () => Instant;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** What became of a claimed post. */
export type Delivery =
  | { readonly kind: 'sent'; readonly hasThread?: boolean | undefined; readonly isPinned?: boolean | undefined }
  | { readonly kind: 'skipped' | 'unknown' | 'put-off'; readonly reason: string }
  /** Another worker has it, or will have it when this one's lease is over. */
  | { readonly kind: 'lost' };

export const LOST: Delivery = { kind: 'lost' };
