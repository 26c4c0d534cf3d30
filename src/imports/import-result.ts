import type { ArticleDraft } from '#src/articles/article.ts';
import type { ImportNote } from '#src/articles/import-note.ts';
import type { FetchRefusalReason, RefusalValues } from '#src/fetching/fetch-result.ts';

/** A file that somebody wants to read in. */
export interface ImportInput {
  readonly bytes: Uint8Array;
  /** The file's name or path; only its ending is looked at. */
  readonly name?: string | undefined;
  /** Which chapter of a book to read, counted from 1 as in `Imported.chapters`; the whole book where absent. */
  readonly chapter?: number | undefined;
  /** Where it was fetched from; absent for a file. */
  readonly origin?: PageOrigin | undefined;
}

/** What is known of a fetched document before it is read. */
export interface PageOrigin {
  /** After all redirects. Relative links are relative to it. */
  readonly url: string;
  /** As the server says; lower case, without parameters. */
  readonly contentType?: string | undefined;
  readonly charset?: string | undefined;
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
  /** XML with entities of its own. */
  | 'unsafe'
  /** Pictures of pages without a text. */
  | 'scanned'
  /** A text whose letters nobody can know. */
  | 'garbled'
  | 'no-chapter'
  /** Neither a feed nor a page that names one. */
  | 'no-feed'
  | PageRefusalReason;

/** A chapter that can be imported by itself. */
export interface Chapter {
  readonly title: string;
  readonly words: number;
}

/** Why a web page isn't imported. */
export type PageRefusalReason =
  | FetchRefusalReason
  /** Only subscribers may read it all. */
  | 'paywall'
  /** The page only leads on to another one. */
  | 'moved'
  /** The text comes by a program that runs in the browser. */
  | 'needs-script';

/** What a web page says about itself, beside its article. Addresses are absolute. */
export interface PageHints {
  /** The address that it calls its own. */
  readonly canonical?: string | undefined;
  /** Whether it is the version for Google's AMP, which may be a shortened one. */
  readonly isAmp: boolean;
  /** Where the article goes on. */
  readonly nextPage?: string | undefined;
  /** What the publisher asks of programs: `noarchive`, `nosnippet`. */
  readonly restrictions: readonly string[];
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
  /** For web pages. */
  readonly page?: PageHints | undefined;
  readonly notes?: readonly ImportNote[] | undefined;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Says what is wrong and what to do about it. */
  readonly message: string;
  /** What words in another language would name. */
  readonly values?: (RefusalValues & { readonly chapters?: number | undefined }) | undefined;
  /** Where a page leads that only leads on. */
  readonly movedTo?: string | undefined;
}

export type ImportResult = Imported | Refused;

/** What a reader of one format makes of a text, before the user's own words are laid over it. */
export interface Reading {
  readonly facts: readonly Recognised[];
  readonly paragraphs: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly chapters?: readonly Chapter[] | undefined;
  readonly page?: PageHints | undefined;
  /** Why the page isn't to be imported, whatever could be read of it. */
  readonly refused?: Refused | undefined;
}
