import { expect, it } from 'vitest';
import { GUILD_GRACE_MS } from '#src/storage/interface/guild-store.ts';
import { DEFAULT_SETTINGS } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import type { Stores } from '../store-contract.ts';
import { ANN, BEN, DAILY, dateOf, FERRY_ADDED, GUILD, NEWS, NOW, OTHER_GUILD, ROOMY, setDaily } from './fixtures.ts';
import { FERRY, makeArticle } from '../../support/make-article.ts';

/** Puts something of Ann's into every table that names people, in one server. */
export async function fill(store: Store, guildId = GUILD): Promise<void> {
  const change = { byUserId: ANN, at: NOW };
  const key = { guildId, slug: 'the-ferry' };
  await store.articles.add({ ...FERRY_ADDED, guildId });
  const article = makeArticle({ ...FERRY.bibliography, slug: 'the-ferry', paragraphs: ['It runs.'] });
  await store.articles.revise({ ...key, ...change, expectedVersion: 1, article, limits: ROOMY });
  await store.articles.remove({ ...key, ...change });
  await store.settings.change(guildId, { language: 'ko' });
  const { bibliography, actors } = FERRY;
  const draft = { bibliography, actors, paragraphs: ['Text.'] };
  const proposal = { guildId, draft, ...change, maxOfUser: 9 };
  await store.proposals.add({ ...proposal, state: 'draft' });
  const proposed = await store.proposals.add({ ...proposal, state: 'open' });
  if (proposed.kind === 'proposed')
    await store.proposals.decide({ ...proposed.proposal, ...change, state: 'accepted' });
  const passage = { slug: 'the-ferry', paragraph: 1, hash: 'ab' };
  await store.notebook.save({ guildId, userId: ANN, passage, text: 'my thought', tags: ['x'], at: NOW, maxNotes: 9 });
  await store.feeds.add({ ...NEWS, guildId });
  const { revision } = await setDaily(store, guildId);
  await store.posts.plan({ guildId, scheduleId: 'daily', revision, dates: [dateOf(0)] });
  await store.quotes.record([{ ...key, channelId: '5', day: 1, chars: 1, maxChars: 9, windowDays: 7, beyond: 'warn' }]);
}

async function hasAnything(store: Store, guildId: string): Promise<boolean> {
  const counts = await Promise.all([
    store.articles.removed(guildId, NOW),
    store.proposals.list(guildId, 'draft'),
    store.notebook.list({ guildId, userId: ANN }),
    store.schedules.list(guildId),
    store.feeds.list(guildId),
    store.posts.history({ ...DAILY, guildId }, 9),
  ]);
  const settings = await store.settings.get(guildId);
  const quoted = await store.quotes.total({ guildId, channelId: '5', slug: 'the-ferry' }, 0);
  return counts.some((rows) => rows.length > 0) || settings.language !== DEFAULT_SETTINGS.language || quoted > 0;
}

export function describeGuildsAndUsers(stores: Stores): void {
  it('lose everything of a server that is purged, and nothing of others', async () => {
    const { store } = stores;
    await fill(store, GUILD);
    await fill(store, OTHER_GUILD);
    await store.guilds.purge(GUILD);
    expect(await hasAnything(store, GUILD)).toBe(false);
    expect(await store.articles.revision(GUILD)).toBe(0);
    expect(await hasAnything(store, OTHER_GUILD)).toBe(true);
  });

  it('know the servers of which something is kept, and which of them were left', async () => {
    const { store } = stores;
    await fill(store, GUILD);
    await store.settings.change(OTHER_GUILD, { language: 'ko' });
    await store.guilds.markLeft(OTHER_GUILD, NOW);
    const known = await store.guilds.known();
    expect(known.filter(({ guildId }) => guildId === GUILD || guildId === OTHER_GUILD)).toEqual([
      { guildId: GUILD, hasLeft: false },
      { guildId: OTHER_GUILD, hasLeft: true },
    ]);
    await store.guilds.markPresent(OTHER_GUILD);
  });

  it('keep a server that was left for the grace period, and delete it then', async () => {
    const { store } = stores;
    await fill(store, GUILD);
    await fill(store, OTHER_GUILD);
    await store.guilds.markLeft(GUILD, NOW);
    await store.guilds.markLeft(GUILD, NOW + 99);
    expect(await store.posts.history(DAILY, 9)).toEqual([]);
    expect(await store.guilds.purgeLeft(NOW + GUILD_GRACE_MS - 1)).toEqual([]);
    expect(await hasAnything(store, GUILD)).toBe(true);
    expect(await store.guilds.purgeLeft(NOW + GUILD_GRACE_MS)).toEqual([GUILD]);
    expect(await hasAnything(store, GUILD)).toBe(false);
    expect(await hasAnything(store, OTHER_GUILD)).toBe(true);
  });

  it('keep a server that comes back in time', async () => {
    const { store } = stores;
    await fill(store);
    await store.guilds.markLeft(GUILD, NOW);
    expect(await store.guilds.markPresent(GUILD)).toBe(true);
    expect(await store.guilds.markPresent(GUILD)).toBe(false);
    expect(await store.guilds.purgeLeft(NOW + 2 * GUILD_GRACE_MS)).toEqual([]);
    expect(await hasAnything(store, GUILD)).toBe(true);
  });

  it('tell people all that is kept about them, and nothing of others', async () => {
    const { store } = stores;
    await fill(store);
    const passage = { slug: 'the-ferry', paragraph: 2, hash: 'cd' };
    const note = { guildId: GUILD, userId: BEN, passage, text: 'Ben’s thought', tags: [], at: NOW, maxNotes: 9 };
    await store.notebook.save(note);
    const { userId, tables } = await store.users.export(ANN);
    expect(userId).toBe(ANN);
    expect(Object.keys(tables).toSorted()).toEqual([
      'article_versions',
      'articles',
      'feeds',
      'notes',
      'proposals',
      'schedules',
    ]);
    expect(tables['notes']).toMatchObject([{ as: 'user_id', text: 'my thought', slug: 'the-ferry', saved_at: NOW }]);
    expect(JSON.stringify(tables)).not.toContain('Ben');
    expect((await store.users.export('1')).tables).toEqual({});
  });

  it('forget a person everywhere, and keep what is the server’s', async () => {
    const { store } = stores;
    await fill(store);
    await fill(store, OTHER_GUILD);
    const counted = await store.users.count(ANN);
    expect(counted).toContainEqual({ place: 'notes.user_id', deleted: 2, anonymised: 0 });
    expect(counted).toContainEqual({ place: 'proposals.proposed_by_user_id', deleted: 2, anonymised: 2 });
    expect(counted).toContainEqual({ place: 'schedules.created_by_user_id', deleted: 0, anonymised: 2 });
    expect(await store.users.delete(ANN)).toEqual(counted);
    expect(await store.users.count(ANN)).toEqual([]);
    expect((await store.users.export(ANN)).tables).toEqual({});
    expect(await store.notebook.list({ guildId: GUILD, userId: ANN })).toEqual([]);
    expect(await store.proposals.list(GUILD, 'draft')).toEqual([]);
    const [accepted] = await store.proposals.list(GUILD, 'accepted');
    expect(accepted).toMatchObject({ title: 'The Ferry', proposedByUserId: undefined, decidedByUserId: undefined });
    expect(await store.articles.removed(GUILD, NOW)).toMatchObject([{ slug: 'the-ferry', addedByUserId: undefined }]);
    expect(await store.schedules.get(DAILY)).toMatchObject({ createdByUserId: undefined, time: '07:30' });
    expect(await store.users.delete(ANN)).toEqual([]);
  });
}
