import type { RefusalReason } from '#src/imports/import-result.ts';
import type { PageCase, PageReply, Site } from './import-case.ts';
import { BRIDGE, paragraphsOf } from './prose.ts';

/** A page that would be taken if nothing else stood against it. */
export const PAGE = `<!doctype html><html lang="en"><body><article><h1>${BRIDGE.title}</h1>${paragraphsOf(BRIDGE)}</article></body></html>`;

interface RefusedPage {
  readonly name: string;
  readonly host: string;
  readonly reason: RefusalReason;
  readonly reply?: PageReply | ((site: Site) => PageReply);
  readonly others?: Readonly<Record<string, PageReply>>;
  readonly address?: PageCase['address'];
  readonly timeoutMs?: number;
}

/** A page at `/a`, or another address, that is refused. */
export function refused({
  name,
  host,
  reason,
  reply = {},
  others = {},
  address = '/a',
  timeoutMs,
}: RefusedPage): PageCase {
  return {
    source: 'page',
    name,
    host: `${host}.example`,
    address,
    pages: (site) => ({ '/a': typeof reply === 'function' ? reply(site) : reply, ...others }),
    expected: { kind: 'refusal', reason },
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}
