/** What somebody who imports a page should know about it. */
export type ImportNote =
  /** A redirect led from https to http. */
  | { readonly kind: 'left-https' }
  /** The publisher asks not to keep copies. */
  | { readonly kind: 'noarchive' }
  /** The article has several pages, and those from this one on couldn't be read. */
  | { readonly kind: 'pages-missing'; readonly from: number }
  | { readonly kind: 'pages-joined'; readonly count: number }
  /** The page's full version couldn't be read. */
  | { readonly kind: 'amp-only' };
