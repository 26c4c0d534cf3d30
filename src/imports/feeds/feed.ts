/** What a site has published of late, as its feed lists it. */
export interface Feed {
  readonly title: string;
  /** In the feed's order, each only once. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The same whenever the feed is read: its own identifier, else its address. */
  readonly id: string;
  /** Absolute, http or https. */
  readonly url: string;
  readonly title?: string | undefined;
  /** Milliseconds since 1970; absent where the feed gives no date that can be read. */
  readonly published?: number | undefined;
}

/** A feed that a page names as its own. */
export interface NamedFeed {
  readonly title?: string | undefined;
  /** Absolute, http or https. */
  readonly url: string;
}
