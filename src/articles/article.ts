/** Names an article in commands and citations: lower-case words joined by hyphens, at most 60 characters. */
export type Slug = string & { readonly brand: 'Slug' };

/** A stretch of text: `text.slice(start, end)`. Offsets count UTF-16 units from 0; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  /** From 1, in reading order. */
  readonly number: number;
  /** One paragraph of plain text: NFC, no line breaks, no white space at its ends, never empty. */
  readonly text: string;
  /** In order and without overlap; together they hold every character of `text` but the white space between them. */
  readonly sentences: readonly Span[];
  /** SHA-256 of `text`, hexadecimal: a citation made before an edit can tell that the paragraph changed. */
  readonly hash: string;
}

/** What a citation needs to know. A field that nobody knows is absent, never guessed. */
export interface Bibliography {
  readonly title: string;
  /** Empty when nobody is named. */
  readonly authors: readonly string[];
  /** What the source says about its author, in its own words. */
  readonly authorNote?: string | undefined;
  /** Who translated the text: a name, or the source's own credit line. */
  readonly translator?: string | undefined;
  /** Newspaper, journal, site or series. */
  readonly publication?: string | undefined;
  readonly section?: string | undefined;
  /** ISO 8601, as exact as it is known: `2023`, `2023-10` or `2023-10-29`. Absent means "n.d.". */
  readonly date?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
  /** BCP 47, such as `en` or `ko`. */
  readonly language: string;
  /** SPDX identifier where there is one, else the source's words. Absent means unknown. */
  readonly licence?: string | undefined;
  /** Where the text was taken from. Absent for articles that somebody wrote or typed in. */
  readonly provenance?: Provenance | undefined;
}

/** Where the text was taken from, and when; by whom is the library's to know. */
export interface Provenance {
  /** The web address that was asked for, or the file's name. */
  readonly requested: string;
  /** Where redirects led, if elsewhere. */
  readonly final?: string | undefined;
  /** What the page calls its own address, if it is another. */
  readonly canonical?: string | undefined;
  /** ISO 8601, in UTC. */
  readonly retrieved: string;
  /** `sha256-` and hexadecimal digits: over the bytes of the file or page, or of all its pages, one after the other. */
  readonly hash: string;
  /** What the publisher asks of programs, in the words of the robots `meta` element: `noarchive`, `nosnippet`. */
  readonly restrictions?: readonly string[] | undefined;
}

export const ACTOR_KINDS = ['country', 'organisation', 'person', 'initiative'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An actor that the article's curator names, with the other names under which the text speaks of it. */
export interface CuratedActor {
  readonly name: string;
  readonly kind?: ActorKind | undefined;
  readonly aliases: readonly string[];
}

export interface Article {
  readonly slug: Slug;
  readonly bibliography: Bibliography;
  /** At least one. */
  readonly paragraphs: readonly Paragraph[];
  readonly actors: readonly CuratedActor[];
  /** SHA-256 over the paragraphs' texts, hexadecimal. */
  readonly hash: string;
}

/** An article before it has a slug and numbers: what an import finds and what a file says. */
export interface ArticleDraft {
  readonly bibliography: Bibliography;
  /** Plain text, in reading order. */
  readonly paragraphs: readonly string[];
  readonly actors: readonly CuratedActor[];
}
