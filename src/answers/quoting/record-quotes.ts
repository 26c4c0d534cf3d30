import type { Article, Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import type { GuildId, Instant } from '#src/storage/interface/ids.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';

/** Where something is quoted for everyone there, and what the server has set. */
export interface QuotingPlace {
  readonly guildId: GuildId;
  /** A thread counts with its channel. */
  readonly channelId: string;
  readonly settings: Pick<Settings, 'maxQuotedShare' | 'beyondQuotedShare'>;
  readonly store: Pick<Store, 'quotes'>;
  readonly now: () => Instant;
}

/** An article of which more would be quoted than the server lets be. */
export interface Excess {
  readonly article: Article;
  /** Of its characters in the window, with those that are to be quoted; 0 to 1 or, where much is repeated, more. */
  readonly share: number;
  readonly maxShare: number;
}

export type QuotingVerdict =
  /** It is recorded; whoever asked sends it. */
  | { readonly kind: 'within' }
  /** It is recorded, and is to be sent with a warning. */
  | { readonly kind: 'warned'; readonly excesses: readonly Excess[] }
  /** Nothing is recorded, and nothing may be sent. */
  | { readonly kind: 'blocked'; readonly excesses: readonly Excess[] };

/** Issue 6, part 8. */
const WINDOW_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Records what one public message quotes, before it is sent. A message that then isn't delivered is counted all the
 * same: too little may be quoted so, never too much.
 *
 * @param shown what is shown of articles that may not be quoted freely
 * @throws {StoreUnavailable}
 */
export async function recordQuotes(shown: readonly Passage[], place: QuotingPlace): Promise<QuotingVerdict> {
  const { guildId, channelId, settings, store, now } = place;
  const { maxQuotedShare: maxShare, beyondQuotedShare: beyond } = settings;
  const counts = [...countChars(shown)];
  if (counts.length === 0) return { kind: 'within' };
  const day = Math.floor(now() / DAY_MS);
  const results = await store.quotes.record(
    counts.map(([article, chars]) => {
      const maxChars = Math.floor(maxShare * charsOf(article));
      return { guildId, channelId, slug: article.slug, day, chars, maxChars, windowDays: WINDOW_DAYS, beyond };
    }),
  );
  const excesses = counts.flatMap(([article, chars], i): Excess[] => {
    const result = results[i];
    if (!result || result.isWithin) return [];
    const sum = beyond === 'block' ? result.chars + chars : result.chars;
    return [{ article, share: sum / charsOf(article), maxShare }];
  });
  if (excesses.length === 0) return { kind: 'within' };
  return { kind: beyond === 'block' ? 'blocked' : 'warned', excesses };
}

/** UTF-16 units shown of each article; what is shown twice in one message counts once. */
function countChars(shown: readonly Passage[]): ReadonlyMap<Article, number> {
  const counts = new Map<Article, number>();
  for (const [article, passages] of Map.groupBy(shown, (passage) => passage.article)) {
    const byParagraph = Map.groupBy(passages, ({ paragraph }) => paragraph);
    const chars = byParagraph.values().reduce((sum, own) => sum + lengthOf(own.map(({ span }) => span)), 0);
    if (chars > 0) counts.set(article, chars);
  }
  return counts;
}

/** Length of the union. */
function lengthOf(spans: readonly Span[]): number {
  let [sum, reached] = [0, 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

function charsOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
