import type { Article } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { addressKey } from '#src/imports/addresses/address-key.ts';
import { addressesOf, findDuplicate } from '#src/imports/duplicates/find-duplicate.ts';
import type { FeedItem } from '#src/imports/feeds/feed.ts';
import type { RefusalReason } from '#src/imports/import-result.ts';
import type { ServerServices } from '#src/services.ts';
import { toDraft } from '../library/read-article.ts';
import { MAX_OPEN_OF_FEEDS } from './limits.ts';

/**
 * - `proposed`: waits for a curator
 * - `passed-over`: there already, or nothing that can be read
 * - `later`: can't be had for the time being
 * - `full`: curators have enough to decide
 */
export type ItemOutcome =
  | { readonly kind: 'proposed'; readonly article: Article }
  | { readonly kind: 'passed-over' | 'later' | 'full' };

const PASSING: ReadonlySet<RefusalReason> = new Set([
  'busy',
  'too-slow',
  'unreachable',
  'server-fault',
  'robots-unreachable',
]);

/** What a server has, published or proposed: nothing of it is proposed again. */
export async function knownArticles({ store, guildId, library }: ServerServices): Promise<readonly Article[]> {
  const open = await store.proposals.list(guildId, 'open');
  const proposals = await Promise.all(open.map(async (proposal) => store.proposals.get(proposal)));
  const drafts = proposals.flatMap((proposal) => proposal?.draft ?? []);
  return [...library.articles, ...drafts.map((draft) => toArticle(draft, toSlug(draft.bibliography.title)))];
}

/** Reads an item's page and proposes it. */
export async function proposeItem(
  item: FeedItem,
  feedTitle: string,
  { services, known }: { readonly services: ServerServices; readonly known: readonly Article[] },
): Promise<ItemOutcome> {
  const { store, guildId, settings, now } = services;
  const key = addressKey(item.url);
  if (known.some(({ bibliography }) => addressesOf(bibliography).some((address) => address === key)))
    return { kind: 'passed-over' };
  const result = await services.importAddress(item.url);
  if (result.kind === 'refused') return { kind: PASSING.has(result.reason) ? 'later' : 'passed-over' };
  const draft = toDraft(result);
  const chars = draft.paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (chars > settings.maxChars || (await findDuplicate(draft, known))) return { kind: 'passed-over' };
  const added = await store.proposals.add({
    guildId,
    state: 'open',
    draft: { ...draft, feed: feedTitle },
    at: now(),
    maxOfUser: MAX_OPEN_OF_FEEDS,
  });
  if (added.kind === 'too-many') return { kind: 'full' };
  return { kind: 'proposed', article: toArticle(draft, toSlug(draft.bibliography.title)) };
}
