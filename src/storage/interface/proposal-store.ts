import type { ArticleDraft } from '#src/articles/article.ts';
import type { ImportNote } from '#src/articles/import-note.ts';
import type { GuildId, Instant, UserId } from './ids.ts';

/**
 * - `draft`: read by its author in a preview, seen by nobody else
 * - `open`: waits for a curator
 * - the others are settled; their text is deleted
 */
export type ProposalState = 'draft' | 'open' | 'accepted' | 'declined' | 'withdrawn';

/** What was typed into a form and can't be used as it is; kept so that the form opens with it again. */
export interface TypedForm {
  readonly form: string;
  /** By the fields' names. */
  readonly values: Readonly<Record<string, string>>;
}

/** The book that a draft was read from, so that another of its chapters can be read instead. */
export interface DraftedBook {
  /** In their order; those of an uncommonly long book are not all named. */
  readonly chapters: readonly { readonly title: string; readonly words: number }[];
  /** The one that was read, counted from 1; the whole book where absent. */
  readonly chapter?: number | undefined;
  readonly from:
    | { readonly kind: 'address'; readonly url: string }
    | { readonly kind: 'file'; readonly name: string; readonly url: string; readonly size: number };
}

/** An article on its way: what is to be published, and what people need to judge it by. */
export interface ProposedDraft extends ArticleDraft {
  readonly aliases?: readonly string[] | undefined;
  /** Where the import found each fact. */
  readonly found?: readonly { readonly what: string; readonly from: string }[] | undefined;
  /** Of the source, in its order. */
  readonly leftOut?: readonly { readonly text: string; readonly why: string }[] | undefined;
  /** What those who judge it should know of how it was fetched. */
  readonly notes?: readonly ImportNote[] | undefined;
  readonly book?: DraftedBook | undefined;
  /** The title of the feed that brought it. */
  readonly feed?: string | undefined;
  /** Where the text was pasted: all of it, so that more can be added. */
  readonly pasted?: string | undefined;
  readonly typed?: TypedForm | undefined;
  /** What was to be added to the pasted text and can't be read with it. */
  readonly unread?: string | undefined;
}

export interface ProposalKey {
  readonly guildId: GuildId;
  readonly proposalId: string;
}

export interface Proposal extends ProposalKey {
  readonly state: ProposalState;
  readonly title: string;
  /** Absent once the proposal is settled. */
  readonly draft?: ProposedDraft | undefined;
  /** The article whose text this is to replace, and the version that was read. */
  readonly replaces?: { readonly slug: string; readonly version: number } | undefined;
  /** Undefined for a feed, and once that person had their data deleted. */
  readonly proposedByUserId?: UserId | undefined;
  readonly proposedAt: Instant;
  readonly decidedByUserId?: UserId | undefined;
  readonly decidedAt?: Instant | undefined;
  /** Why it was declined, in a curator's words. */
  readonly reason?: string | undefined;
}

export interface NewProposal {
  readonly guildId: GuildId;
  readonly state: 'draft' | 'open';
  readonly draft: ProposedDraft;
  readonly replaces?: Proposal['replaces'];
  /** Undefined: a feed. */
  readonly byUserId?: UserId | undefined;
  readonly at: Instant;
  /** How many open ones and drafts a person may have in this server. */
  readonly maxOfUser: number;
}

export type ProposeResult =
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly kind: 'too-many'; readonly count: number };

export interface Decision extends ProposalKey {
  readonly state: 'accepted' | 'declined' | 'withdrawn';
  readonly byUserId: UserId;
  readonly at: Instant;
  readonly reason?: string | undefined;
}

/** Articles on their way into a library: curators' previews and members' proposals. */
export interface ProposalStore {
  readonly add: (proposal: NewProposal) => Promise<ProposeResult>;
  readonly get: (key: ProposalKey) => Promise<Proposal | undefined>;
  /** Oldest first, without their drafts. */
  readonly list: (guildId: GuildId, state: ProposalState) => Promise<readonly Proposal[]>;
  /** Changes the text of a draft or an open proposal. False when it is settled or gone. */
  readonly edit: (key: ProposalKey, draft: ProposedDraft) => Promise<boolean>;
  /** A draft becomes an open proposal. False when it is no draft (any more). */
  readonly submit: (key: ProposalKey, at: Instant) => Promise<boolean>;
  /** Settles a draft or an open proposal; false when somebody else was quicker. Exactly one caller gets true. */
  readonly decide: (decision: Decision) => Promise<boolean>;
  /** Deletes drafts and settled proposals last touched before these instants; their number. Open ones stay. */
  readonly purge: (before: { readonly drafts: Instant; readonly settled: Instant }) => Promise<number>;
}
