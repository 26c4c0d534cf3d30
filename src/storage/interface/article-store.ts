import type { Article, Bibliography, CuratedActor } from '#src/articles/article.ts';
import type { GuildId, Instant, UserId } from './ids.ts';

/** A removed article can be restored for so long, then it is deleted. Promised in docs/privacy.md. */
export const RESTORABLE_MS = 30 * 24 * 60 * 60_000;

export interface ArticleKey {
  readonly guildId: GuildId;
  readonly slug: string;
}

/** An article of a server's library, as it stands in a list. */
export interface ArticleEntry extends ArticleKey {
  /** From 1; a new one for each change of the text. */
  readonly version: number;
  readonly bibliography: Bibliography;
  /** Other names under which members ask for it. */
  readonly aliases: readonly string[];
  /** UTF-16 units of all paragraphs. */
  readonly chars: number;
  readonly hash: string;
  readonly addedAt: Instant;
  /** Undefined once that person had their data deleted. */
  readonly addedByUserId?: UserId | undefined;
  /** Of text, data or aliases. */
  readonly editedAt: Instant;
}

export interface StoredArticle extends ArticleEntry {
  readonly article: Article;
}

export interface RemovedArticle extends ArticleEntry {
  readonly removedAt: Instant;
  /** Restorable until then. */
  readonly deletedAt: Instant;
}

export interface ArticleVersion {
  readonly version: number;
  readonly hash: string;
  readonly chars: number;
  readonly publishedAt: Instant;
  readonly publishedByUserId?: UserId | undefined;
}

/** A paragraph as a version has it. */
export interface StoredParagraph {
  readonly version: number;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly hash: string;
  /** Whether the article's current version has it at the same number. */
  readonly isCurrent: boolean;
}

export interface LibraryLimits {
  readonly articles: number;
  /** UTF-16 units of the current versions' paragraphs, all articles together. */
  readonly chars: number;
}

/** What a limit would become; both figures count the change that was refused. */
export interface OverLimit {
  readonly kind: 'over-limit';
  readonly articles: number;
  readonly chars: number;
}

/** Who changes the library, and when. */
export interface Change {
  readonly byUserId: UserId;
  readonly at: Instant;
}

export interface NewArticle extends Change {
  readonly guildId: GuildId;
  readonly article: Article;
  readonly aliases: readonly string[];
  readonly limits: LibraryLimits;
}

export type AddResult =
  | { readonly kind: 'added'; readonly revision: number }
  /** `removedAt` where the slug belongs to a removed article: restore or discard that, or take another slug. */
  | { readonly kind: 'slug-taken'; readonly removedAt?: Instant | undefined }
  | OverLimit;

export interface Revision extends ArticleKey, Change {
  /** The version that the curator read; another one in between refuses the change. */
  readonly expectedVersion: number;
  /** Its slug is ignored: slugs don't change, citations hold them. */
  readonly article: Article;
  readonly limits: LibraryLimits;
}

export type ReviseResult =
  | { readonly kind: 'revised'; readonly version: number }
  /** The text is the same; bibliography and actors were taken over. */
  | { readonly kind: 'same-text' }
  | { readonly kind: 'changed-meanwhile'; readonly version: number }
  | { readonly kind: 'not-found' }
  | OverLimit;

/** What a curator may change without a new version; what is absent stays. */
export interface Description extends ArticleKey, Change {
  readonly bibliography?: Bibliography | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly actors?: readonly CuratedActor[] | undefined;
}

export type RestoreResult =
  | { readonly kind: 'restored' }
  /** Never removed, or longer than `RESTORABLE_MS` ago. */
  | { readonly kind: 'not-found' }
  | OverLimit;

/** The articles that servers added. Removed ones are invisible except to `removed`, `restore` and `discard`. */
export interface ArticleStore {
  /** In the order of their slugs. */
  readonly list: (guildId: GuildId) => Promise<readonly ArticleEntry[]>;
  /** All with their paragraphs, in the order of their slugs: what an index is built of. */
  readonly load: (guildId: GuildId) => Promise<readonly StoredArticle[]>;
  readonly get: (key: ArticleKey) => Promise<StoredArticle | undefined>;
  /** A number that grows with every change of the server's articles; 0 before the first. Other processes compare it. */
  readonly revision: (guildId: GuildId) => Promise<number>;
  readonly add: (article: NewArticle) => Promise<AddResult>;
  readonly revise: (revision: Revision) => Promise<ReviseResult>;
  /** False when there is no such article. */
  readonly describe: (description: Description) => Promise<boolean>;
  /** False when there is no such article. */
  readonly remove: (removal: ArticleKey & Change) => Promise<boolean>;
  /** Those that can still be restored at `now`, the latest removed first. */
  readonly removed: (guildId: GuildId, now: Instant) => Promise<readonly RemovedArticle[]>;
  readonly restore: (restoration: ArticleKey & Change & { readonly limits: LibraryLimits }) => Promise<RestoreResult>;
  /** Deletes a removed article before its time, with all versions. False when none is removed under this slug. */
  readonly discard: (key: ArticleKey) => Promise<boolean>;
  /** Newest first; empty when there is no such article. */
  readonly versions: (key: ArticleKey) => Promise<readonly ArticleVersion[]>;
  /** The article's text as a version had it, with today's bibliography. */
  readonly getVersion: (key: ArticleKey, version: number) => Promise<Article | undefined>;
  /**
   * The paragraph that a citation quoted: the newest version's whose hash begins with `hashPrefix` (at least 8
   * hexadecimal digits), at `number` rather than elsewhere. Undefined when no version has it.
   */
  readonly findParagraph: (
    key: ArticleKey,
    cited: { readonly number: number; readonly hashPrefix: string },
  ) => Promise<StoredParagraph | undefined>;
  /** Deletes the articles removed more than `RESTORABLE_MS` before `now`, of all servers; their number. */
  readonly purgeRemoved: (now: Instant) => Promise<number>;
}
