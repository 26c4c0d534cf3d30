import type { LibraryUsage } from '#src/answers/server/library-answer.ts';
import type { ServerServices } from '#src/services.ts';
import type { ArticleEntry, LibraryLimits, OverLimit } from '#src/storage/interface/article-store.ts';
import type { Instant, UserId } from '#src/storage/interface/ids.ts';

/** Where a member stands before the library of a server: who it is, what they may, and what there is to do it with. */
export interface Desk {
  readonly services: ServerServices;
  readonly userId: UserId;
  readonly mayCurate: boolean;
}

/** What the form fields hold, by their names. */
export type Typed = Readonly<Record<string, string>>;

/** Who changes something, and when. */
export function changeBy({ services, userId }: Desk): { readonly byUserId: UserId; readonly at: Instant } {
  return { byUserId: userId, at: services.now() };
}

export function limitsOf({ services: { settings } }: Desk): LibraryLimits {
  return { articles: settings.maxArticles, chars: settings.maxChars };
}

/** What the library holds with these articles, against what it may. */
export function usageOf(entries: readonly ArticleEntry[], desk: Desk): LibraryUsage {
  const chars = entries.reduce((sum, entry) => sum + entry.chars, 0);
  return usageWith({ articles: entries.length, chars }, desk);
}

/** What it would have become, against what it may. */
export function usageWith({ articles, chars }: Pick<OverLimit, 'articles' | 'chars'>, desk: Desk): LibraryUsage {
  const { maxArticles, maxChars } = desk.services.settings;
  return { articles, chars, maxArticles, maxChars };
}
