import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#src/storage/interface/settings-store.ts';
import type { Stores } from '../store-contract.ts';
import { GUILD, OTHER_GUILD } from './fixtures.ts';

/** Each different from its default. */
const ALL: Settings = {
  language: 'ko',
  visibility: 'private',
  defaultArticle: 'the-ferry',
  readingList: ['the-ferry', 'sour-bread'],
  curatorRoleId: '1',
  curatorChannelId: '2',
  allowedChannelIds: ['3', '4'],
  hasBuiltInCorpus: false,
  maxQuotedPassages: 2,
  maxQuotedShare: 0.125,
  beyondQuotedShare: 'warn',
  maxArticles: 7,
  maxChars: 8000,
};

export function describeSettings(stores: Stores): void {
  it('are the defaults until something is set', async () => {
    expect(await stores.store.settings.get(GUILD)).toEqual(DEFAULT_SETTINGS);
    expect(await stores.store.settings.change(GUILD, {})).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were set, every one, for that server only', async () => {
    const { store, other } = stores;
    expect(await store.settings.change(GUILD, ALL)).toEqual(ALL);
    expect(await other.settings.get(GUILD)).toEqual(ALL);
    expect(await other.settings.get(OTHER_GUILD)).toEqual(DEFAULT_SETTINGS);
  });

  it('go back to their defaults one by one', async () => {
    const { store } = stores;
    await store.settings.change(GUILD, ALL);
    const changed = await store.settings.change(GUILD, { maxQuotedShare: undefined, readingList: undefined });
    expect(changed).toEqual({ ...ALL, maxQuotedShare: 0.2, readingList: [] });
  });

  it('of two curators at once are both kept', async () => {
    const { store, other } = stores;
    await Promise.all([
      store.settings.change(GUILD, { curatorRoleId: '11' }),
      other.settings.change(GUILD, { hasBuiltInCorpus: false }),
    ]);
    expect(await store.settings.get(GUILD)).toMatchObject({ curatorRoleId: '11', hasBuiltInCorpus: false });
  });
}
