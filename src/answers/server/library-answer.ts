import type { Article } from '#src/articles/article.ts';
import type { Duplicate } from '#src/articles/duplicate.ts';
import type { RefusalFigures } from '#src/articles/refusal-figures.ts';
import type {
  ArticleEntry,
  ArticleVersion,
  RemovedArticle,
  StoredArticle,
} from '#src/storage/interface/article-store.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import type { SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import type { Proposal, ProposalState, ProposedDraft } from '#src/storage/interface/proposal-store.ts';

/** What a server's library holds, and what it may. */
export interface LibraryUsage {
  readonly articles: number;
  readonly maxArticles: number;
  /** UTF-16 units. */
  readonly chars: number;
  readonly maxChars: number;
}

/** A field of a form that can't be used as it was filled in. */
export interface FieldFault {
  readonly field: 'title' | 'date' | 'url' | 'language' | 'actors';
  readonly typed: string;
}

/** An article on its way, as it is read before it is published. */
export interface DraftPreview {
  readonly kind: 'preview';
  readonly proposal: Proposal;
  readonly draft: ProposedDraft;
  /** A new article's short name, as it will be; of a new text its article's. */
  readonly slug: string;
  /** Changes with everything that would be published: buttons carry it, so that nobody publishes what they didn't read. */
  readonly stamp: string;
  readonly isOwn: boolean;
  readonly mayCurate: boolean;
  /** What was typed last and can't be used. */
  readonly faults: readonly FieldFault[];
  /** An article of the library that has the very same text. */
  readonly twin?: ArticleEntry | undefined;
  /** Another that it repeats in text or address, as far as the server can ask it. */
  readonly duplicate?: Duplicate | undefined;
  readonly usage: LibraryUsage;
  readonly note?: 'changed-since-read' | undefined;
}

/** What is shown of a server's library. */
export type LibraryView =
  | DraftPreview
  | {
      readonly kind: 'list';
      readonly own: readonly ArticleEntry[];
      readonly builtIn: readonly Article[];
      readonly hasBuiltIn: boolean;
      readonly usage: LibraryUsage;
    }
  | { readonly kind: 'entry'; readonly stored: StoredArticle; readonly isChanged: boolean }
  | {
      readonly kind: 'versions';
      readonly entry: ArticleEntry;
      readonly versions: readonly ArticleVersion[];
      readonly mayCurate: boolean;
    }
  | {
      readonly kind: 'version';
      readonly article: Article;
      readonly version: number;
      readonly isCurrent: boolean;
      readonly mayCurate: boolean;
    }
  | { readonly kind: 'confirm-removal'; readonly entry: ArticleEntry }
  | { readonly kind: 'removed'; readonly articles: readonly RemovedArticle[] }
  /** One of them, to be restored or deleted. */
  | { readonly kind: 'removed-article'; readonly article: RemovedArticle }
  | {
      readonly kind: 'proposals';
      /** Waiting for a curator; only curators are shown others'. */
      readonly open: readonly Proposal[];
      /** The person's own that are neither open nor gone. */
      readonly own: readonly Proposal[];
      readonly mayCurate: boolean;
    }
  | { readonly kind: 'feeds'; readonly feeds: readonly SubscribedFeed[]; readonly max: number }
  | { readonly kind: 'done'; readonly done: LibraryDone }
  | { readonly kind: 'trouble'; readonly trouble: LibraryTrouble };

/** What was done. */
export type LibraryDone =
  | { readonly kind: 'published'; readonly title: string; readonly slug: string }
  | { readonly kind: 'revised'; readonly title: string; readonly slug: string; readonly version: number }
  | { readonly kind: 'same-text'; readonly title: string; readonly slug: string }
  | { readonly kind: 'proposed'; readonly title: string; readonly proposalId: string }
  | { readonly kind: 'discarded'; readonly title: string }
  | { readonly kind: 'withdrawn'; readonly title: string }
  | { readonly kind: 'declined'; readonly title: string; readonly reason?: string | undefined }
  | { readonly kind: 'removed'; readonly title: string; readonly slug: string; readonly deletedAt: Instant }
  | { readonly kind: 'kept'; readonly title: string }
  | { readonly kind: 'restored'; readonly title: string; readonly slug: string }
  | { readonly kind: 'deleted'; readonly title: string }
  | { readonly kind: 'built-in'; readonly isOn: boolean; readonly count: number }
  /** `waiting`: earlier items that are read now. */
  | { readonly kind: 'feed-added'; readonly title: string; readonly waiting: number }
  | { readonly kind: 'feed-removed'; readonly title: string }
  | { readonly kind: 'feed-checked'; readonly title: string; readonly proposed: number };

/** Why something can't be done; only to the person, beside what they were looking at. */
export type LibraryTrouble =
  /** `message` is the import's own, in English. `keptId`: what was typed is kept under it, if as an addition to its text. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly message: string;
      readonly values?: RefusalFigures | undefined;
      readonly keptId?: string | undefined;
      readonly isAddition?: boolean;
    }
  | {
      readonly kind: 'not-downloaded';
      readonly why: 'elsewhere' | 'too-large' | 'gone' | 'unreachable';
      readonly maxBytes: number;
    }
  | { readonly kind: 'nothing-to-read' }
  | { readonly kind: 'over-limit'; readonly usage: LibraryUsage }
  | { readonly kind: 'too-many-drafts'; readonly count: number }
  /** A draft that was published, discarded, or is older than a day. */
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'settled'; readonly title: string; readonly state: ProposalState }
  | { readonly kind: 'twin'; readonly title: string; readonly slug: string }
  | {
      readonly kind: 'changed-meanwhile';
      readonly title: string;
      readonly version: number;
      readonly proposalId: string;
    }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[]; readonly keptId: string }
  | { readonly kind: 'edited-meanwhile'; readonly title: string; readonly keptId: string }
  | { readonly kind: 'built-in-article'; readonly title: string }
  | { readonly kind: 'article-gone' }
  | { readonly kind: 'too-many-feeds'; readonly max: number }
  | { readonly kind: 'feed-known'; readonly title: string }
  | { readonly kind: 'feed-gone' }
  /** It is being read at this moment. */
  | { readonly kind: 'feed-busy'; readonly title: string };

export interface LibraryAnswer {
  readonly kind: 'library';
  readonly view: LibraryView;
}

export function toLibrary(view: LibraryView): LibraryAnswer {
  return { kind: 'library', view };
}

export function toDone(done: LibraryDone): LibraryAnswer {
  return toLibrary({ kind: 'done', done });
}

export function toTrouble(trouble: LibraryTrouble): LibraryAnswer {
  return toLibrary({ kind: 'trouble', trouble });
}
