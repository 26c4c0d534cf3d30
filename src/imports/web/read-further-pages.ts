import type { Imported, Refused } from '../import-result.ts';
import { MAX_PAGES } from '../limits.ts';
import { headlineKey } from '../text/page.ts';
import type { ReadPage } from './import-from-url.ts';
import { isNextPage } from './next-page.ts';

export interface JoinedPages {
  readonly joined: Imported;
  /** In order; at least one. */
  readonly pages: readonly ReadPage[];
  /** The number of the first page that couldn't be read; undefined when none is missing. */
  readonly missingFrom?: number | undefined;
}

type ReadAt = (address: string) => Promise<(ReadPage & { readonly kind: 'read' }) | Refused>;

/** Follows an article from page to page. A page with another title is another article, whatever its address. */
export async function readFurtherPages(first: ReadPage, readAt: ReadAt): Promise<JoinedPages> {
  const pages = [first];
  const start = first.fetched.finalUrl;
  let missingFrom: number | undefined;
  for (let next = first.imported.page?.nextPage; next !== undefined && isNextPage(start, pages.length, next);) {
    const page = pages.length < MAX_PAGES ? await readAt(next) : undefined;
    if (page?.kind !== 'read') {
      missingFrom = pages.length + 1;
      break;
    }
    if (!isSameArticle(first.imported, page.imported)) break;
    pages.push(page);
    next = page.imported.page?.nextPage;
  }
  return { joined: join(pages.map(({ imported }) => imported)), pages, missingFrom };
}

/** "The bridge" and "The bridge (page 2 of 3)". */
function isSameArticle(one: Imported, other: Imported): boolean {
  const [title, further] = [one, other].map(({ draft }) => headlineKey(draft.bibliography.title));
  return title !== undefined && further !== undefined && further.startsWith(title);
}

/** Templates repeat a summary or a note on each page: what stood before isn't taken again. */
function join(pages: readonly Imported[]): Imported {
  const [first, ...others] = pages;
  if (!first) throw new RangeError('no page');
  if (others.length === 0) return first;
  const paragraphs = [...new Set(pages.flatMap(({ draft }) => draft.paragraphs))];
  return {
    ...first,
    draft: { ...first.draft, paragraphs },
    leftOut: pages.flatMap(({ leftOut }) => leftOut),
  };
}
