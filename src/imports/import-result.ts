import type { ArticleDraft } from '#src/articles/article.ts';

/** A file that somebody wants to read in. */
export interface ImportInput {
  readonly bytes: Uint8Array;
  /** The file's name or path; only its ending is looked at. */
  readonly name?: string | undefined;
  /** Which chapter of a book to read, counted from 1 as in `Imported.chapters`; the whole book where absent. */
  readonly chapter?: number | undefined;
}

/** What the user says about the article. It wins over what the text says. */
export interface Overrides {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

export type ImportFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'epub' | 'docx';

export type RecognisedField =
  | 'title'
  | 'author'
  | 'authorNote'
  | 'translator'
  | 'publication'
  | 'section'
  | 'date'
  | 'url'
  | 'language'
  | 'licence';

/** A fact about the article, and where it was found. Several authors give several facts. */
export interface Recognised {
  readonly what: RecognisedField;
  readonly value: string;
  /** In words for people: "the byline", "JSON-LD", "the option --title". */
  readonly from: string;
}

/** A piece of the page that isn't part of the article's text. */
export interface LeftOut {
  readonly text: string;
  /** In words for people: "breadcrumb", "log-in prompt". */
  readonly why: string;
}

export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'wrong-encoding'
  | 'no-body'
  | 'bad-option'
  | 'bad-front-matter'
  /** A PDF, EPUB or Word document that breaks its format. */
  | 'damaged'
  /** Locked by a password or by copy protection. */
  | 'encrypted'
  /** A zip bomb, or more pages, elements or memory than any article needs. */
  | 'too-complex'
  | 'too-slow'
  /** XML with entities of its own. */
  | 'unsafe'
  /** Pictures of pages without a text. */
  | 'scanned'
  /** A text whose letters nobody can know. */
  | 'garbled'
  | 'no-chapter'
  | 'busy';

/** A chapter that can be imported by itself. */
export interface Chapter {
  readonly title: string;
  readonly words: number;
}

export interface Imported {
  readonly kind: 'imported';
  readonly draft: ArticleDraft;
  readonly format: ImportFormat;
  readonly recognised: readonly Recognised[];
  /** In the page's order. */
  readonly leftOut: readonly LeftOut[];
  /** The chapters of a book, whichever of them was read; absent for everything else. */
  readonly chapters?: readonly Chapter[] | undefined;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Says what is wrong and what to do about it. */
  readonly message: string;
}

export type ImportResult = Imported | Refused;

/** What a reader of one format makes of a text, before the user's own words are laid over it. */
export interface Reading {
  readonly facts: readonly Recognised[];
  readonly paragraphs: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly chapters?: readonly Chapter[] | undefined;
}
