import type { Passage } from '#src/articles/passage.ts';
import type { Note } from '#src/storage/interface/notebook.ts';

/** What has become of a saved passage. */
export type NotedPassage =
  /** The article has these very words today; at another number where it was edited before them. */
  | { readonly kind: 'current'; readonly passage: Passage }
  /**
   * The paragraph was edited since. `quoted`: its words as they were, where that version is kept; `today`: what stands at
   * the number now.
   */
  | { readonly kind: 'edited'; readonly quoted?: Passage | undefined; readonly today?: Passage | undefined }
  /** The library has no such article now. */
  | { readonly kind: 'gone' };

/** The words that were saved, where they are still to be had. */
export function quotedPassage(noted: NotedPassage): Passage | undefined {
  switch (noted.kind) {
    case 'current':
      return noted.passage;
    case 'edited':
      return noted.quoted;
    case 'gone':
      return undefined;
  }
}

/** A note as it is shown: what the person wrote, and the words that it is about. */
export interface ShownNote {
  readonly note: Note;
  /** `the-ferry ¶1.3`, as it was when saved. */
  readonly reference: string;
  readonly noted: NotedPassage;
}

/** Files in which a notebook can be had. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'anki', 'bibtex'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Tags that a note couldn't take, as they were typed. */
export interface LeftOutTags {
  readonly tooLong: readonly string[];
  readonly tooMany: readonly string[];
  readonly maxChars: number;
  readonly maxTags: number;
}

export type NotebookProblem =
  | { readonly kind: 'full'; readonly count: number }
  /** No such note in this person's notebook: removed, or somebody else's. */
  | { readonly kind: 'no-note' }
  /** A message of ours that shows no passage. */
  | { readonly kind: 'shows-no-passage' }
  /** Somebody's message, in which no article's words stand. */
  | { readonly kind: 'words-nowhere' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'no-words' }
  /** The passage's words are no longer to be had. */
  | { readonly kind: 'nothing-to-share' };

export interface NoteList {
  readonly kind: 'list';
  /** Newest first, or best match first. */
  readonly notes: readonly ShownNote[];
  readonly words?: string | undefined;
  readonly tag?: string | undefined;
  /** Of the whole notebook. */
  readonly total: number;
}

/** What people are told of their notebook. Only they see it, but for `shared`. */
export type NotebookView =
  | { readonly kind: 'saved'; readonly isNew: boolean; readonly shown: ShownNote }
  /** References; `notSaved`: those for which the notebook has no room. */
  | {
      readonly kind: 'saved-several';
      readonly saved: readonly string[];
      readonly before: readonly string[];
      readonly notSaved: readonly string[];
    }
  | { readonly kind: 'choose'; readonly passages: readonly Passage[] }
  | { readonly kind: 'edited'; readonly shown: ShownNote; readonly leftOut: LeftOutTags }
  | { readonly kind: 'sure-to-remove'; readonly shown: ShownNote }
  | { readonly kind: 'removed'; readonly shown: ShownNote }
  | NoteList
  | { readonly kind: 'how-to-share'; readonly shown: ShownNote }
  | { readonly kind: 'shared'; readonly shown: ShownNote; readonly byUserId: string; readonly isNoteShared: boolean }
  | {
      readonly kind: 'exported';
      readonly format: ExportFormat;
      readonly fileName: string;
      readonly text: string;
      readonly count: number;
      /** Notes whose words are no longer to be had, so that the file has only their references. */
      readonly withoutWords: number;
    }
  | { readonly kind: 'problem'; readonly problem: NotebookProblem };

export interface NotebookAnswer {
  readonly kind: 'notebook';
  readonly view: NotebookView;
}
