/** How addresses count pages: `?page=2`, `/article/2`, `/article/page/2`, `/article-2.html`, `/article,2`. */
const PAGE_PARAMETER = /^(?:page|p|pg|pageno|pagenum|paged|seite|pagina)=(\d{1,3})$/i;
const PAGE_PATH = /^(.+?)(?:\/(?:page[/-]?|p|seite[/-]?)?(\d{1,3})\/?|[-_,](?:page[-_]?|p)?(\d{1,3})(\.[a-z]{3,5})?)$/i;

interface Counted {
  readonly base: string;
  /** 1 where the address doesn't count. */
  readonly page: number;
}

/**
 * Whether one address is the next page of the article at the other, not the next article: `rel="next"` is used for both.
 * Only a number tells that is one higher than the page that was read, behind an address that is the same otherwise.
 *
 * @param first where the article begins; its own digits, such as a date's, are no page number
 * @param page the number of the page that was read last, from 1
 */
export function isNextPage(first: string, page: number, next: string): boolean {
  const start = URL.parse(first);
  const target = URL.parse(next);
  if (!start || !target || start.origin !== target.origin) return false;
  const bases = new Set([plain(start), countedByParameter(start)?.base]);
  return [countedByParameter(target), countedByPath(target)].some(
    (counted) => counted !== undefined && counted.page === page + 1 && bases.has(counted.base),
  );
}

function plain({ pathname, search }: URL): string {
  return `${withoutEnd(pathname)}${search}`;
}

function countedByParameter({ pathname, search }: URL): Counted | undefined {
  const parts = search.slice(1).split('&');
  const number = parts.map((part) => PAGE_PARAMETER.exec(part)?.[1]).find((found) => found !== undefined);
  if (number === undefined) return undefined;
  const others = parts.filter((part) => !PAGE_PARAMETER.test(part)).join('&');
  return { base: `${withoutEnd(pathname)}${others === '' ? '' : `?${others}`}`, page: Number(number) };
}

function countedByPath({ pathname, search }: URL): Counted | undefined {
  const [, base, segment, suffix, ending = ''] = PAGE_PATH.exec(pathname) ?? [];
  const number = segment ?? suffix;
  return base === undefined || number === undefined
    ? undefined
    : { base: `${withoutEnd(base + ending)}${search}`, page: Number(number) };
}

function withoutEnd(path: string): string {
  return path.replace(/\/$/, '');
}
