import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { DraftPreview, LibraryView } from '#src/answers/server/library-answer.ts';
import { toLibrary } from '#src/answers/server/library-answer.ts';
import { MAX_SLUG_CHARS } from '#src/articles/slug.ts';
import { privateQuotes } from '#src/discord/quoting/quotes.ts';
import { renderAnswer } from '#src/discord/render.ts';
import { listControls } from '#src/local-discord/list-controls.ts';
import type { ArticleEntry, StoredArticle } from '#src/storage/interface/article-store.ts';
import type { SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import type { Proposal } from '#src/storage/interface/proposal-store.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { makeArticle } from '../../support/make-article.ts';

/** All that people write may be of characters that need a backslash, and as long as a form lets it be. */
const STARS = '*_'.repeat(2000);
const SLUG = '가'.repeat(MAX_SLUG_CHARS);

const article = makeArticle({
  slug: SLUG,
  title: STARS,
  authors: [STARS],
  publication: STARS,
  translator: STARS,
  licence: STARS,
  url: `https://example.org/${STARS}`,
  date: '2024-03-12',
  provenance: { requested: `https://example.org/${STARS}`, final: STARS, retrieved: '2026-11-29T09:30:00Z', hash: '' },
  actors: [{ name: STARS, aliases: [STARS] }],
  paragraphs: [STARS, STARS, STARS],
});
const { bibliography } = article;

const entry: ArticleEntry = {
  guildId: '1',
  slug: SLUG,
  version: 999,
  bibliography,
  aliases: [STARS, STARS],
  chars: 12_000,
  hash: article.hash,
  addedAt: 1,
  editedAt: 2,
};
const stored: StoredArticle = { ...entry, article };
const usage = { articles: 500, maxArticles: 500, chars: 10_000_000, maxChars: 10_000_000 };

const proposal: Proposal = {
  guildId: '1',
  proposalId: '0b3c2c1e-5d6a-4a53-9f0e-3c5f7a8b9c0d',
  state: 'open',
  title: STARS,
  replaces: { slug: SLUG, version: 998 },
  proposedByUserId: '12345678901234567890',
  proposedAt: 1,
  reason: STARS,
};

const preview: DraftPreview = {
  kind: 'preview',
  proposal,
  draft: {
    bibliography,
    paragraphs: [STARS, STARS],
    actors: article.actors,
    aliases: entry.aliases,
    found: [{ what: 'title', from: 'the headline, which the page repeats' }],
    leftOut: Array.from({ length: 9 }, () => ({ text: STARS, why: STARS })),
    pasted: STARS,
    notes: [{ kind: 'left-https' }, { kind: 'noarchive' }, { kind: 'pages-missing', from: 20 }, { kind: 'amp-only' }],
    book: {
      chapters: Array.from({ length: 300 }, () => ({ title: STARS, words: 12_345 })),
      chapter: 150,
      from: { kind: 'address', url: `https://example.org/${STARS}` },
    },
  },
  slug: SLUG,
  stamp: '12345678',
  isOwn: true,
  mayCurate: true,
  faults: Array.from({ length: 20 }, () => ({ field: 'actors' as const, typed: STARS })),
  twin: entry,
  usage,
  note: 'changed-since-read',
};

/** Where a chapter can be chosen, and a text that is there already is another's in part. */
const ownDraft: DraftPreview = {
  ...preview,
  proposal: { ...proposal, state: 'draft', replaces: undefined },
  twin: undefined,
  duplicate: { kind: 'near-same', article, shared: 0.75 },
};

/** Given up for a reason that says as much as a reason can. */
const feed: SubscribedFeed = {
  guildId: '1',
  feedId: '0b3c2c1e-5d6a-4a53-9f0e-3c5f7a8b9c0d',
  url: `https://example.org/${STARS}`,
  title: STARS,
  progress: { seen: [], tries: {} },
  failures: 40,
  failingSince: 1,
  checkedAt: 2,
  problem: { reason: 'needs-login', message: STARS, values: { host: STARS } },
  addedAt: 1,
  addedByUserId: '12345678901234567890',
};

const many = <T>(one: T): T[] => Array.from({ length: 60 }, () => one);

const VIEWS: readonly LibraryView[] = [
  preview,
  ownDraft,
  { kind: 'list', own: many(entry), builtIn: [article], hasBuiltIn: false, usage },
  { kind: 'entry', stored, isChanged: true },
  {
    kind: 'versions',
    entry,
    versions: Array.from({ length: 60 }, (_, i) => ({ version: i + 1, hash: '', chars: 9, publishedAt: 1 })),
    mayCurate: true,
  },
  { kind: 'version', article, version: 998, isCurrent: false, mayCurate: true },
  { kind: 'confirm-removal', entry },
  {
    kind: 'removed',
    articles: Array.from({ length: 60 }, (_, i) => ({ ...entry, slug: `s-${i}`, removedAt: 1, deletedAt: 2 })),
  },
  { kind: 'removed-article', article: { ...entry, removedAt: 1, deletedAt: 2 } },
  {
    kind: 'proposals',
    open: Array.from({ length: 60 }, (_, i) => ({ ...proposal, proposalId: String(i) })),
    own: [{ ...proposal, state: 'declined' }],
    mayCurate: true,
  },
  {
    kind: 'feeds',
    feeds: Array.from({ length: 20 }, (_, i) => ({ ...feed, feedId: String(i) })),
    max: 20,
  },
  { kind: 'done', done: { kind: 'feed-checked', title: STARS, proposed: 5 } },
  { kind: 'done', done: { kind: 'removed', title: STARS, slug: SLUG, deletedAt: 1 } },
  { kind: 'done', done: { kind: 'proposed', title: STARS, proposalId: proposal.proposalId } },
  {
    kind: 'trouble',
    trouble: { kind: 'refused', reason: 'bad-front-matter', message: STARS, keptId: proposal.proposalId },
  },
  { kind: 'trouble', trouble: { kind: 'faults', faults: preview.faults, keptId: proposal.proposalId } },
  { kind: 'trouble', trouble: { kind: 'twin', title: STARS, slug: SLUG } },
];

describe.each(['en', 'ko'])('in %s', (locale) => {
  it.each(VIEWS.map((view) => ({ name: view.kind, view })))(
    'a $name keeps Discord’s limits whatever people write',
    ({ view }) => {
      for (const page of [0, 1, 2, 5]) {
        const layout = { quotes: privateQuotes(), notes: [], isPrivate: true, canShare: true };
        const shown = { ...layout, words: wordsFor(locale), page, command: '', options: [] };
        const { components } = renderAnswer(toLibrary(view), shown);
        const [container] = components;
        const parts = container?.type === ComponentType.Container ? container.components : [];
        const chars = parts.map((part) => ('content' in part ? part.content.length : 0));
        expect(chars.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(4000);
        expect(JSON.stringify(components).match(/"type":/g)?.length).toBeLessThanOrEqual(40);
        const ids = listControls(components).map(({ custom_id: id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
      }
    },
  );
});
