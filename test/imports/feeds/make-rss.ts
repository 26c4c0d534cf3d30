interface RssSpec {
  readonly origin: string;
  readonly count: number;
  /** The number of the oldest item; a later one is a feed that went on. */
  readonly from?: number;
  readonly isTwice?: boolean;
}

/** An RSS feed whose items `/1`, `/2` … appeared a day apart; the newest stands first. */
export function makeRss({ origin, count, from = 1, isTwice = false }: RssSpec): string {
  const items = Array.from({ length: count }, (_, index) => {
    const number = from + count - 1 - index;
    const date = new Date(Date.UTC(2026, 8, number)).toUTCString();
    return `<item><title>Item ${number}</title><link>${origin}/${number}</link><guid isPermaLink="false">n${number}</guid><pubDate>${date}</pubDate></item>`;
  }).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Harbour Post</title>${items}${isTwice ? items : ''}</channel></rss>`;
}
