import type { Bibliography } from '#src/articles/article.ts';
import type { RefusalReason } from '#src/imports/import-result.ts';

/** What must come out of a case: an article made by the test itself, or a refusal for a reason. */
export type Expectation =
  | {
      readonly kind: 'article';
      /** Every paragraph, whole and in order, and nothing else. */
      readonly paragraphs: readonly string[];
      /** The fields that matter here; others may be anything. */
      readonly bibliography: Partial<Bibliography>;
    }
  | { readonly kind: 'refusal'; readonly reason: RefusalReason };

interface CaseBase {
  /** A noun phrase, unlike all others: "a two-column PDF". */
  readonly name: string;
  readonly expected: Expectation;
}

/** A file that somebody gives: read by `importArticle`. */
export interface FileCase extends CaseBase {
  readonly source: 'file';
  readonly fileName: string;
  /** Made when it is needed, so that listing the cases costs nothing. */
  readonly makeBytes: () => Uint8Array | Promise<Uint8Array>;
}

/** How the test server answers one path. */
export interface PageReply {
  /** 200 where absent. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes that are sent again and again, without an end, so many milliseconds apart. */
  readonly endless?: { readonly chunk: Uint8Array; readonly pauseMs: number };
}

/** A place on the test server, which answers for many made-up hosts. */
export interface Site {
  /** `http://harbour-post.example:4321`, without a slash at its end. */
  readonly origin: string;
  /** The same server under another name. */
  readonly originOf: (host: string) => string;
}

/** An address that somebody gives: fetched from the test server, then read. */
export interface PageCase extends CaseBase {
  readonly source: 'page';
  /** A host of its own for each case, ending in `.example`, so that cases don't wait for each other. */
  readonly host: string;
  /** What is asked for: a path such as `/news/bridge`, or an absolute address. */
  readonly address: string | ((site: Site) => string);
  /** By path with query. Everything else, `/robots.txt` too, is answered 404. */
  readonly pages: (site: Site) => Readonly<Record<string, PageReply>>;
  /** For pages that are meant to take too long. */
  readonly timeoutMs?: number;
}

export type ImportCase = FileCase | PageCase;

/** Cases of one kind, as a report shows them together. */
export interface CaseGroup {
  /** "web pages", "PDF". */
  readonly name: string;
  readonly cases: readonly ImportCase[];
}
