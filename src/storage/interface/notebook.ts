import type { GuildId, Instant, UserId } from './ids.ts';

/** One person's notes in one server. */
export interface NotebookKey {
  readonly guildId: GuildId;
  readonly userId: UserId;
}

/** A place in an article, with the hash of its paragraph: the text itself is never copied, it is sliced when shown. */
export interface PassageReference {
  readonly slug: string;
  /** From 1. */
  readonly paragraph: number;
  /** From 1; undefined for the whole paragraph. */
  readonly sentence?: number | undefined;
  /** The last one where several side by side are meant. */
  readonly lastSentence?: number | undefined;
  /** SHA-256 of the paragraph's text, hexadecimal, when it was saved. */
  readonly hash: string;
}

export interface Note extends NotebookKey {
  readonly noteId: string;
  readonly passage: PassageReference;
  /** The person's own words; may be empty. */
  readonly text: string;
  /** Without repeats, in alphabetical order. */
  readonly tags: readonly string[];
  readonly savedAt: Instant;
  readonly editedAt: Instant;
}

export interface NewNote extends NotebookKey {
  readonly passage: PassageReference;
  readonly text: string;
  readonly tags: readonly string[];
  readonly at: Instant;
  readonly maxNotes: number;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly note: Note }
  /** This very passage is in the notebook; its note was left as it is. */
  | { readonly kind: 'saved-before'; readonly note: Note }
  | { readonly kind: 'full'; readonly count: number };

export interface NoteEdit {
  readonly text?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly at: Instant;
}

export interface Notebook {
  readonly save: (note: NewNote) => Promise<SaveResult>;
  readonly get: (key: NotebookKey, noteId: string) => Promise<Note | undefined>;
  /** All of the notebook, newest first; at most `maxNotes`, so pages and searches are the caller's. */
  readonly list: (key: NotebookKey) => Promise<readonly Note[]>;
  /** The note afterwards; undefined when there is none. */
  readonly edit: (key: NotebookKey, noteId: string, edit: NoteEdit) => Promise<Note | undefined>;
  /** False when there is no such note. */
  readonly remove: (key: NotebookKey, noteId: string) => Promise<boolean>;
}
