import type { Article } from './article.ts';

/** An article of the library that a draft repeats. */
export type Duplicate =
  /** Word for word; punctuation and paragraphs may differ. */
  | { readonly kind: 'same-text'; readonly article: Article }
  /** The same page, perhaps in a later version. */
  | { readonly kind: 'same-address'; readonly article: Article; readonly shared: number }
  /** `shared`: which share of the shorter text stands in the longer one. */
  | { readonly kind: 'near-same'; readonly article: Article; readonly shared: number };
