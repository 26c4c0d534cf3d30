import { type LibraryAnswer, type LibraryDone, toDone, toTrouble } from '#src/answers/server/library-answer.ts';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toNumberedSlug, toSlug } from '#src/articles/slug.ts';
import type { OverLimit } from '#src/storage/interface/article-store.ts';
import { changeBy, type Desk, limitsOf, usageWith } from './desk.ts';
import { findDraft, findTwin, type FoundDraft, isTypedOnly, previewOf, stampOf } from './drafts.ts';

/** Titles that so many articles share are a mistake. */
const MAX_NAMESAKES = 100;

/**
 * Publishes a draft or an open proposal as it was read: `stamp` is that of the preview. The text is put into the
 * library first and the proposal settled then; whoever comes second finds the same text there.
 */
export async function publishDraft(desk: Desk, proposalId: string, stamp: string): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  if (isTypedOnly(found)) return toTrouble({ kind: 'draft-gone' });
  if (stampOf(found.draft) !== stamp) return previewOf(desk, found, 'changed-since-read');
  const { replaces } = found.proposal;
  const done = await (replaces ? revise(desk, found, replaces) : add(desk, found));
  if (done.kind === 'library') return done;
  await settle(desk, found);
  return done.kind === 'twin' ? toTrouble(done) : toDone(done);
}

/** A draft of a new text again, from today's version on: somebody else has changed the article meanwhile. */
export async function rebaseDraft(desk: Desk, proposalId: string): Promise<LibraryAnswer> {
  const { store, guildId } = desk.services;
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  const { replaces } = found.proposal;
  const entry = replaces && (await store.articles.get({ guildId, slug: replaces.slug }));
  if (!entry) return toTrouble({ kind: 'article-gone' });
  const { slug, version } = entry;
  await store.proposals.decide({ guildId, proposalId, state: 'withdrawn', ...changeBy(desk) });
  const change = { state: 'draft', draft: found.draft, replaces: { slug, version }, maxOfUser: Infinity } as const;
  const added = await store.proposals.add({ guildId, ...change, ...changeBy(desk) });
  if (added.kind === 'too-many') return toTrouble({ kind: 'too-many-drafts', count: added.count });
  return previewOf(desk, { ...found, proposal: added.proposal });
}

interface Twin {
  readonly kind: 'twin';
  readonly title: string;
  readonly slug: string;
}

type Published = LibraryAnswer | LibraryDone | Twin;

async function add(desk: Desk, found: FoundDraft): Promise<Published> {
  const { store, guildId, builtIn } = desk.services;
  const { draft } = found;
  const { title } = draft.bibliography;
  for (let number = 1; number <= MAX_NAMESAKES; number++) {
    const slug: Slug = number === 1 ? toSlug(title) : toNumberedSlug(title, number);
    if (builtIn.get(slug)) continue;
    const twin = findTwin(await store.articles.list(guildId), found);
    if (twin) return { kind: 'twin', title: twin.bibliography.title, slug: twin.slug };
    const article: Article = toArticle(draft, slug);
    const change = { guildId, article, aliases: draft.aliases ?? [], limits: limitsOf(desk), ...changeBy(desk) };
    const result = await store.articles.add(change);
    if (result.kind === 'added') return { kind: 'published', title, slug };
    if (result.kind === 'over-limit') return overLimit(result, desk);
  }
  throw new Error(`All names like the slug “${toSlug(title)}” are taken`);
}

async function revise(desk: Desk, { draft, proposal }: FoundDraft, replaces: Replaces): Promise<Published> {
  const { store, guildId } = desk.services;
  const { slug, version } = replaces;
  const { title } = draft.bibliography;
  const { aliases } = draft;
  const result = await store.articles.revise({
    guildId,
    slug,
    expectedVersion: version,
    article: toArticle(draft, toSlug(slug)),
    limits: limitsOf(desk),
    ...changeBy(desk),
  });
  switch (result.kind) {
    case 'not-found':
      return toTrouble({ kind: 'article-gone' });
    case 'changed-meanwhile':
      return toTrouble({ ...result, title, proposalId: proposal.proposalId });
    case 'over-limit':
      return overLimit(result, desk);
    case 'same-text':
    case 'revised':
      if (aliases) await store.articles.describe({ guildId, slug, aliases, ...changeBy(desk) });
      return { ...result, title, slug };
  }
}

type Replaces = NonNullable<FoundDraft['proposal']['replaces']>;

async function settle(desk: Desk, { proposal: { guildId, proposalId } }: FoundDraft): Promise<void> {
  await desk.services.store.proposals.decide({ guildId, proposalId, state: 'accepted', ...changeBy(desk) });
}

function overLimit(result: OverLimit, desk: Desk): LibraryAnswer {
  return toTrouble({ kind: 'over-limit', usage: usageWith(result, desk) });
}
